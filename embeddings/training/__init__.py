"""Trains the built-in model from groups of texts that mean the same; `run.train` is the way in."""
