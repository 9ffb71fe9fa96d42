"""What leaves and enters Vigie as files: CSV tables and OPML lists of feeds."""
