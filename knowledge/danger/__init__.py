"""How a message is heard to speak of danger: by cues and rules people write, and by likeness to labelled lines."""
