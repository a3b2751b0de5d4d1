"""The dashboard: what coordinators see and do in a browser."""
