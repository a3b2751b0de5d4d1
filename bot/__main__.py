"""`python -m bot` is `vraagbaak`."""

from bot.cli import main

main()
