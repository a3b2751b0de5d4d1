"""Rows in, domain values out: one repository per subject, all on the session of one unit of work."""
