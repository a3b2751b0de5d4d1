"""What is found in a catalogue file and what was expected: English that faces can say in their own words."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Self


class Told(str):
    """A text in English, which a face can say in another language by its key and facts.

    Attributes:
        key: What it says, such as "cells".
        facts: What it mentions, such as `{"count": 3}`.
    """

    __slots__ = ("facts", "key")
    key: str
    facts: Mapping[str, str | int]

    @classmethod
    def of(cls, key: str, english: str, **facts: str | int) -> Self:
        """Fill the facts in, where the English text names them in braces."""
        told = cls(english.format_map(facts))
        told.key, told.facts = key, MappingProxyType(facts)
        return told

    @classmethod
    def value(cls, text: str) -> Self:
        """What stands there, in whatever language."""
        return cls.of("value", "{value}", value=text)
