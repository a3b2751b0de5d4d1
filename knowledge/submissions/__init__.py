"""Offerings that people submit: the conversation, and what a coordinator makes of them."""
