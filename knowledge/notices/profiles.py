"""What a wijkwijze tells about themselves."""

from dataclasses import dataclass

from knowledge.domain import Profile, ProfilePart


@dataclass(frozen=True, slots=True)
class ProfileShown:
    """All of it on one card.

    Attributes:
        name: As residents see it.
        profile: A pause that has passed is left out.
    """

    name: str
    profile: Profile


@dataclass(frozen=True, slots=True)
class ProfilePartAsked:
    """One part of it, to be changed.

    Attributes:
        refused: What was typed could not be read.
    """

    part: ProfilePart
    name: str
    profile: Profile
    refused: bool = False


Said = ProfileShown | ProfilePartAsked
"""Every notice of this conversation."""
