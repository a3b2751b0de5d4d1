"""The offerings: as files that people edit and exchange, and as the catalogue in the database."""
