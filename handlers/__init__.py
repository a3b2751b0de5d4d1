"""Telegram speaks: what people send becomes a call on a service, what services say becomes messages."""
