"""Reads that pages, alerts, exports and the command line share, as typed functions over one Filter."""
