"""The demonstration: a local server replays items written for it, so that Vigie can be seen at work without internet.

``items`` holds what is told, ``schedule`` decides when (pure), ``render`` writes the feeds and pages (pure), ``server``
answers on 127.0.0.1, ``run`` joins them to an ordinary Vigie on a database of its own.
"""
