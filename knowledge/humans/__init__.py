"""Questions in human hands: sent, offered, taken, answered, closed; neither side learns who the other is."""
