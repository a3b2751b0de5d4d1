"""What the vraagbaak says, as messages: notices in, words and buttons out. Pure; knows no Telegram."""
