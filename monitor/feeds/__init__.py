"""Feeds: fetch, parse, identify, schedule. Values in, values out; never a database session (design §2)."""
