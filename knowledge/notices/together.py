"""What is said in the wijkwijzen's group alone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NotYetWijkwijze:
    """Only who was invited answers residents."""


Said = NotYetWijkwijze
"""Every notice of this conversation."""
