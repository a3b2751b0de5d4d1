"""The one pair of functions that writes actions as callback data, such as "claim:42", and reads them back."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import cache
from types import MappingProxyType
from typing import Any, Final, get_args, get_type_hints

from handlers import actions
from handlers.actions import Action

CALLBACK_DATA_LIMIT: Final = 64
"""Most bytes in callback data, https://core.telegram.org/bots/api#inlinekeyboardbutton."""

ACTIONS: Final[MappingProxyType[str, type[Action]]] = MappingProxyType(
    {
        "consent": actions.meeting.Consent,
        "language": actions.meeting.ChooseLanguage,
        "simple": actions.meeting.ChooseSimple,
        "erase": actions.meeting.Erase,
        "answer": actions.asking.AnswerField,
        "skip": actions.asking.SkipField,
        "search": actions.asking.SearchNow,
        "topic": actions.asking.ChooseTheme,
        "about": actions.asking.ChooseSubject,
        "else": actions.asking.PassOver,
        "confirm": actions.asking.ConfirmQuestion,
        "rewrite": actions.asking.RewriteQuestion,
        "card": actions.asking.ShowCard,
        "edit": actions.asking.EditField,
        "theme?": actions.asking.AskTheme,
        "theme!": actions.asking.SetTheme,
        "belongs": actions.asking.Belongs,
        "go-on": actions.asking.GoOn,
        "feedback": actions.results.GiveFeedback,
        "more": actions.results.ShowMore,
        "sharpen": actions.results.Sharpen,
        "results": actions.results.ShowResults,
        "inquiries": actions.results.ListInquiries,
        "inquiry": actions.results.OpenInquiry,
        "withdraw": actions.results.WithdrawInquiry,
        "news?": actions.news.WantNews,
        "news": actions.news.AnswerNews,
        "themes": actions.browsing.ListThemes,
        "theme": actions.browsing.OpenTheme,
        "find": actions.browsing.AskSearch,
        "found": actions.browsing.SearchPage,
        "offering": actions.browsing.ShowOffering,
        "agenda": actions.browsing.ShowAgenda,
        "question": actions.browsing.ShowPriorityQuestion,
        "preview": actions.humans.PreviewForward,
        "retype": actions.humans.RewriteForward,
        "send": actions.humans.SendForward,
        "leave": actions.humans.LeaveForward,
        "claim": actions.humans.Claim,
        "release": actions.humans.Release,
        "close": actions.humans.Close,
        "which": actions.humans.Which,
        "open": actions.humans.ListOpen,
        "held": actions.humans.ListHeld,
        "send-held": actions.working.SendHeld,
        "drop-held": actions.working.DropHeld,
        "work": actions.working.OpenWork,
        "work!": actions.working.BackToWork,
        "ask-back": actions.working.AskBack,
        "note": actions.working.AskNote,
        "decline": actions.working.Decline,
        "give?": actions.working.AskOffering,
        "give": actions.working.Attach,
        "look": actions.working.PreviewAttach,
        "canned?": actions.working.AskCanned,
        "canned": actions.working.PickCanned,
        "typed": actions.working.UseTyped,
        "say": actions.working.SendComposed,
        "hand?": actions.working.AskColleague,
        "hand": actions.working.ChooseColleague,
        "hand!": actions.working.HandOver,
        "postpone?": actions.working.AskPostpone,
        "postpone": actions.working.Postpone,
        "open-page": actions.working.TurnOpen,
        "open-theme": actions.working.AskOpenTheme,
        "held-page": actions.working.TurnHeld,
        "answers": actions.working.ListCanned,
        "answers-one": actions.working.ShowCanned,
        "answers-new": actions.working.NewCanned,
        "answers-edit": actions.working.ChangeCanned,
        "answers-gone": actions.working.DeleteCanned,
        "profile": actions.profiles.ShowProfile,
        "profile-edit": actions.profiles.EditProfile,
        "profile-all": actions.profiles.ClearProfile,
        "know": actions.profiles.KnowTheme,
        "speak": actions.profiles.AnswerIn,
        "day": actions.profiles.AskOnDay,
        "day-part": actions.profiles.AskInPart,
        "capacity": actions.profiles.SetCapacity,
        "pause": actions.profiles.Pause,
        "people": actions.people.ListWijkwijzen,
        "person": actions.people.OpenWijkwijze,
        "revoke?": actions.people.AskRevocation,
        "revoke": actions.people.Revoke,
        "invitations": actions.people.ListInvitations,
        "uninvite": actions.people.WithdrawInvitation,
        "talk": actions.own_questions.ReadTalk,
        "add": actions.own_questions.AddToTalk,
        "another?": actions.own_questions.OfferAnother,
        "another": actions.own_questions.AskAnother,
        "rate": actions.own_questions.Rate,
        "complete": actions.own_questions.Complete,
        "remark?": actions.own_questions.AskRemark,
        "propose": actions.publishing.StartPublication,
        "part?": actions.publishing.EditPart,
        "may-we?": actions.publishing.AskResident,
        "not-propose": actions.publishing.DropPublication,
        "may-they": actions.publishing.OpenPermission,
        "allow": actions.publishing.Allow,
        "allow-not": actions.publishing.TakeBackPermission,
        "shared": actions.publishing.ListPublications,
        "shared?": actions.publishing.OpenPublication,
        "publish": actions.publishing.Publish,
        "publish-not": actions.publishing.RejectPublication,
        "retire": actions.publishing.RetirePublication,
        "figures": actions.figures.ShowFigures,
        "report": actions.reports.ShowReport,
        "proposal": actions.reports.ShowProposal,
        "bulletins": actions.reports.ShowBulletins,
        "no-bulletin": actions.reports.StopBulletin,
        "bulletin": actions.reports.WantBulletin,
        "groups": actions.gaps.ListGroups,
        "group": actions.gaps.OpenGroup,
        "group-how": actions.gaps.AskGroupStatus,
        "group-is": actions.gaps.SetGroupStatus,
        "group-mine": actions.gaps.OwnGroup,
        "group-say": actions.gaps.AskGroupWords,
        "group-clear": actions.gaps.ClearGroupPart,
        "group-fill": actions.gaps.AskGroupLink,
        "fill?": actions.gaps.PreviewGroupLink,
        "fill": actions.gaps.LinkGroup,
        "unfill": actions.gaps.UnlinkGroup,
        "group-learn": actions.gaps.AskNetwork,
        "group-into?": actions.gaps.AskGroupMerge,
        "group-into": actions.gaps.MergeGroup,
        "group-two": actions.gaps.KeepGroupApart,
        "group-out": actions.gaps.UnmergeGroup,
        "group-who": actions.gaps.ShowAskers,
        "group-tell": actions.gaps.TellAskers,
        "group-undo": actions.gaps.UndoGroup,
        "gaps": actions.coordinating.ListGaps,
        "gaps?": actions.coordinating.AskGapFilter,
        "gaps-csv": actions.coordinating.ExportGaps,
        "signal": actions.coordinating.OpenSignal,
        "belongs?": actions.coordinating.AskTarget,
        "link?": actions.coordinating.AskWords,
        "gap?": actions.coordinating.AskGapTitle,
        "gap-theme": actions.coordinating.ChooseGapTheme,
        "link": actions.coordinating.LinkTo,
        "gap": actions.coordinating.ConfirmAs,
        "aside": actions.coordinating.DismissAs,
        "unclear": actions.coordinating.CallUnclear,
        "lesson?": actions.coordinating.RewriteExample,
        "decide": actions.coordinating.Decide,
        "undo": actions.coordinating.Undo,
        "invite": actions.coordinating.Invite,
        "offer": actions.submitting.StartSubmission,
        "offer-anew": actions.submitting.RestartSubmission,
        "offer-whom": actions.submitting.ChooseAudience,
        "offer-on": actions.submitting.LeaveStep,
        "offer-edit": actions.submitting.EditSubmission,
        "offer-send": actions.submitting.SendSubmission,
        "offer-leave": actions.submitting.LeaveSubmission,
        "offered": actions.submitting.ListSubmissions,
        "offered?": actions.submitting.OpenSubmission,
        "take-in": actions.submitting.AcceptSubmission,
        "put": actions.submitting.SetSubmissionTheme,
        "kind?": actions.submitting.AskSubmissionKind,
        "take-in!": actions.submitting.AcceptAs,
        "turn-down": actions.submitting.RejectSubmission,
        "still": actions.reviewing.AnswerReview,
        "checks": actions.reviewing.ListLooks,
        "check?": actions.reviewing.OpenLook,
        "check": actions.reviewing.ConfirmOffering,
        "check-later": actions.reviewing.PostponeLook,
        "out?": actions.reviewing.AskRetirement,
        "out": actions.reviewing.RetireOffering,
        "back-in": actions.reviewing.RestoreOffering,
    }
)
"""Every action by the word that stands for it in buttons. Buttons live on in people's chats: never reuse a word."""

_WORDS: Final = MappingProxyType({kind: word for word, kind in ACTIONS.items()})

_MOST_DIGITS: Final = 18
"""Below ten to this power a number fits in 64 bits with a sign, as databases keep ids."""


def write(action: Action) -> str:
    """An action as callback data.

    Raises:
        ValueError: An id is longer than fits, or holds the separator.
    """
    values = [_written(getattr(action, field.name)) for field in fields(action)]
    data = ":".join([_WORDS[type(action)], *values])
    if len(data.encode()) > CALLBACK_DATA_LIMIT or any(":" in value for value in values):
        raise ValueError(f"does not fit a button: {action}")
    return data


def read(data: str) -> Action | None:
    """The action that callback data stands for; None for what no button of ours carries."""
    word, *texts = data.split(":")
    kind = ACTIONS.get(word)
    if kind is None:
        return None
    make: Callable[..., Action] = kind
    try:
        return make(*(_read(of, text) for of, text in zip(_types(word), texts, strict=True)))
    except ValueError:
        return None


def _written(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(int(value))
        case _:
            return str(value)


@cache
def _types(word: str) -> Sequence[type[Any]]:
    """What the values behind a word are, in order."""
    hints = get_type_hints(ACTIONS[word])
    return [hints[field.name] for field in fields(ACTIONS[word])]


def _read(kind: type[Any], text: str) -> object:
    """A value of a type from its text; raises ValueError for any other text than `_written` makes."""
    alternatives = get_args(kind)  # of an optional type: what it may be, besides nothing
    if alternatives:
        return _read(alternatives[0], text) if text else None
    value = _number(kind, text) if issubclass(kind, int) else kind(text)
    if not text or _written(value) != text:
        raise ValueError(text)
    return value


def _number(kind: type[int], text: str) -> int:
    if not text.isdigit() or len(text) > _MOST_DIGITS:
        raise ValueError(text)
    return kind(int(text))
