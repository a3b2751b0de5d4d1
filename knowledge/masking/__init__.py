"""Finding personal data in a text, per subject; `knowledge.privacy` is the door."""
