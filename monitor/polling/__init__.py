"""The parts of the poller (``monitor.poller`` is their façade): the shell around fetching, reading and storing."""
