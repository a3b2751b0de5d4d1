"""Needs set against what is on offer, trends and figures of the desk: as values, pictures and documents."""
