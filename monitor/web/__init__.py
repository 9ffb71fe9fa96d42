"""What stands beside the pages: who may look, downloads, health, the poller's supervisor."""
