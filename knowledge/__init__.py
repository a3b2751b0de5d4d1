"""What the vraagbaak knows and decides: questions, offerings, people, escalations, gaps."""
