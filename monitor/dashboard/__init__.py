"""The Streamlit script, its pages, figures and filter bar.

Reads through ``db.queries``; asks the poller by request rows, never by a call.
"""
