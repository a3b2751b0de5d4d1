"""Working on a question besides answering it, and words that wait before they go."""

from dataclasses import dataclass

# --- words on their way -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SendHeld:
    """Send what waits, without the contact details."""

    escalation: int


@dataclass(frozen=True, slots=True)
class DropHeld:
    """I write it otherwise."""

    escalation: int


# --- the menu ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpenWork:
    """What else can I do with this question?"""

    escalation: int


@dataclass(frozen=True, slots=True)
class BackToWork:
    """From a step of that menu, back to it."""

    escalation: int


@dataclass(frozen=True, slots=True)
class AskBack:
    """I want to ask the resident something."""

    escalation: int


@dataclass(frozen=True, slots=True)
class AskNote:
    """I leave a note for who goes on with it."""

    escalation: int


@dataclass(frozen=True, slots=True)
class Decline:
    """Not for me."""

    escalation: int


# --- something to send along ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AskOffering:
    """I want to send an offering along."""

    escalation: int


@dataclass(frozen=True, slots=True)
class Attach:
    """Send this offering, which stands on the card."""

    escalation: int
    offering: str


@dataclass(frozen=True, slots=True)
class PreviewAttach:
    """Show how this offering would be sent."""

    escalation: int
    offering: str


@dataclass(frozen=True, slots=True)
class AskCanned:
    """Show the canned answers that I can send."""

    escalation: int
    page: int


@dataclass(frozen=True, slots=True)
class PickCanned:
    """Show how this canned answer would be sent."""

    escalation: int
    answer: int


@dataclass(frozen=True, slots=True)
class UseTyped:
    """What I typed to search is my answer."""

    escalation: int


@dataclass(frozen=True, slots=True)
class SendComposed:
    """Send what was shown."""

    escalation: int


# --- into other hands, or for later -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AskColleague:
    """I hand it over: to whom?"""

    escalation: int


@dataclass(frozen=True, slots=True)
class ChooseColleague:
    """To this colleague; None: to all."""

    escalation: int
    colleague: int | None


@dataclass(frozen=True, slots=True)
class HandOver:
    """To this colleague (None: to all), without a note."""

    escalation: int
    colleague: int | None


@dataclass(frozen=True, slots=True)
class AskPostpone:
    """I postpone it: until when?"""

    escalation: int


@dataclass(frozen=True, slots=True)
class Postpone:
    """For so many days."""

    escalation: int
    days: int


# --- lists ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TurnOpen:
    """Another page of what waits; of one theme, where that is given."""

    page: int
    theme: str | None


@dataclass(frozen=True, slots=True)
class AskOpenTheme:
    """Of which theme do I want to see what waits?"""


@dataclass(frozen=True, slots=True)
class TurnHeld:
    """Another page of what I hold."""

    page: int


# --- canned answers ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ListCanned:
    """A page of the canned answers."""

    page: int


@dataclass(frozen=True, slots=True)
class ShowCanned:
    """This canned answer in full."""

    answer: int


@dataclass(frozen=True, slots=True)
class NewCanned:
    """I make a canned answer: for everybody, or my own."""

    shared: bool


@dataclass(frozen=True, slots=True)
class ChangeCanned:
    """I type this canned answer anew."""

    answer: int


@dataclass(frozen=True, slots=True)
class DeleteCanned:
    """This canned answer can go."""

    answer: int


Press = (
    SendHeld
    | DropHeld
    | OpenWork
    | BackToWork
    | AskBack
    | AskNote
    | Decline
    | AskOffering
    | Attach
    | PreviewAttach
    | AskCanned
    | PickCanned
    | UseTyped
    | SendComposed
    | AskColleague
    | ChooseColleague
    | HandOver
    | AskPostpone
    | Postpone
    | TurnOpen
    | AskOpenTheme
    | TurnHeld
    | ListCanned
    | ShowCanned
    | NewCanned
    | ChangeCanned
    | DeleteCanned
)
"""Everything that can be pressed in this conversation."""
