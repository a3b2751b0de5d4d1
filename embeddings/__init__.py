"""Text to vector to nearest. Knows no offering and no resident, only keys and texts."""
