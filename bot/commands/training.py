"""`vraagbaak train`: makes the built-in model again."""

import click


@click.command()
def train() -> None:
    """Train the built-in model again from its sources and its seed, in place."""
