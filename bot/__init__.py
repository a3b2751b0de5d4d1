"""Assembles the vraagbaak and runs it: settings, wiring, the inbox, the jobs, the command line."""
