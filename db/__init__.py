"""Everything that speaks to the database, and nothing else (design §2)."""
