"""The console: the real application with the terminal as Telegram."""
