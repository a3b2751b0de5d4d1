"""Everything that speaks SQL; the rest of the knowledge opens a unit of work and gets domain values."""
