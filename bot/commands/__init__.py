"""The commands: thin; functions of the other rooms do the work."""
