"""Every read that a page, an alert or an export needs, as typed functions over one ``monitor.filter.Filter``."""
