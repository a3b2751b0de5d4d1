"""Real updates through a real application: what people send becomes the right call, once, on the right service."""

import inspect
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, fields
from typing import Any, get_args

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import ApplicationBuilder
from telegram_double import BadGateway, DoubleRequest, Person, World
from telegram_double.attachments import Attachment
from telegram_double.messages import Seen

from handlers import actions, all_handlers, buttons
from handlers.actions import Action
from handlers.commands import COMMANDS, START
from handlers.context import CONTEXT_TYPES, VraagbaakApplication, attach
from handlers.errors import failures, on_error
from knowledge.domain import (
    Audience,
    Belonging,
    Bulletin,
    CardField,
    Channel,
    Contact,
    DayPart,
    Feedback,
    GapFilter,
    GapStatus,
    Language,
    Message,
    MessageKind,
    OfferingKind,
    OffTopic,
    ProfilePart,
    PublicationPart,
    RetireReason,
    ReviewAnswer,
    Role,
    Ruling,
    Step,
    Turn,
    Unheard,
)
from knowledge.errors import NotAllowedError, NotFoundError, StaleError
from knowledge.notices.gaps import GapPart
from knowledge.services import Services


@dataclass(frozen=True)
class Call:
    """A call on a service: "people.help", and what it was given besides the turn."""

    method: str
    given: tuple[object, ...]
    turn: Turn


@dataclass
class Recording:
    """Stands in for one service: takes exactly the calls that the real one takes, and remembers them.

    Attributes:
        errors: What to raise, by method: "people.help".
    """

    name: str
    kind: type
    calls: list[Call]
    errors: dict[str, Exception]

    def __getattr__(self, method: str) -> Callable[..., Any]:
        real = getattr(self.kind, method)
        assert inspect.iscoroutinefunction(real), method

        async def call(*given: object, **named: object) -> object:
            bound = inspect.signature(real).bind(self, *given, **named)
            _, turn, *others = bound.arguments.values()
            if method == "meet":
                channel, address, language_code = given
                return Contact(7, channel, address, Language(language_code))
            self.calls.append(Call(f"{self.name}.{method}", tuple(others), turn))
            if error := self.errors.get(f"{self.name}.{method}"):
                raise error
            return None

        return call


@dataclass
class Stage:
    """A bot in front of recorded services, and somebody who talks with it."""

    world: World
    person: Person
    application: VraagbaakApplication
    calls: list[Call] = field(default_factory=list)
    errors: dict[str, Exception] = field(default_factory=dict)

    async def handle(self) -> list[Exception]:
        """Handle what was sent, oldest first.

        Returns:
            What went wrong.
        """
        with failures() as failed:
            while self.world.updates.pending:
                update = Update.de_json(json.loads(json.dumps(self.world.updates.pending[0])), self.application.bot)
                self.world.updates.acknowledge(update.update_id + 1)
                await self.application.process_update(update)
        return failed

    async def show(self, data: str) -> Seen:
        """Put a message with a button in the chat."""
        keyboard = InlineKeyboardMarkup.from_button(InlineKeyboardButton("knop", callback_data=data))
        await self.application.bot.send_message(self.person.id, "kies", reply_markup=keyboard)
        return self.person.last()

    def said(self) -> list[tuple[str, tuple[object, ...]]]:
        """The calls, without the turns."""
        return [(call.method, call.given) for call in self.calls]


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    world = World()
    anna = world.person("Anna")
    builder = ApplicationBuilder().token(world.token).request(DoubleRequest(world))
    application = builder.get_updates_request(DoubleRequest(world)).context_types(CONTEXT_TYPES).job_queue(None).build()
    stage = Stage(world, anna, application)
    kinds = inspect.get_annotations(Services)
    recorded = {one.name: Recording(one.name, kinds[one.name], stage.calls, stage.errors) for one in fields(Services)}
    application.add_handlers(all_handlers())
    application.add_error_handler(on_error)
    attach(application, Services(**recorded), Channel.TELEGRAM)
    async with application:
        anna.starts()
        await stage.handle()
        stage.calls.clear()
        yield stage


PRESSES: list[tuple[Action, str, tuple[object, ...]]] = [
    (actions.meeting.Consent(agreed=True), "people.consent", (True,)),
    (actions.meeting.ChooseLanguage(Language.PL), "people.choose_language", (Language.PL,)),
    (actions.meeting.ChooseSimple(simple=False), "people.choose_simple", (False,)),
    (actions.meeting.Erase(really=True), "people.erase", (True,)),
    (actions.asking.AnswerField(3, CardField.PLACE, "regio"), "sharpening.answer_field", (3, CardField.PLACE, "regio")),
    (actions.asking.SkipField(3, CardField.PLACE), "sharpening.skip", (3, CardField.PLACE)),
    (actions.asking.SearchNow(3), "sharpening.search_now", (3,)),
    (actions.asking.ChooseSubject(3, "schimmel"), "sharpening.choose_subject", (3, "schimmel")),
    (actions.asking.PassOver(3), "sharpening.pass_over", (3,)),
    (actions.asking.ChooseTheme(3, "wonen"), "sharpening.choose_theme", (3, "wonen")),
    (actions.asking.ConfirmQuestion(3), "sharpening.confirm", (3,)),
    (actions.asking.RewriteQuestion(3), "sharpening.ask_rewrite", (3,)),
    (actions.asking.ShowCard(3), "sharpening.show_card", (3,)),
    (actions.asking.EditField(3, CardField.WAY), "sharpening.edit_field", (3, CardField.WAY)),
    (actions.asking.AskTheme(3), "sharpening.ask_theme", (3,)),
    (actions.asking.SetTheme(3, "wonen"), "sharpening.set_theme", (3, "wonen")),
    (actions.asking.Belongs(3, Belonging.HUMAN), "listening.belongs", (3, Belonging.HUMAN)),
    (actions.asking.GoOn(), "listening.go_on", ()),
    (actions.results.GiveFeedback(5, 2, Feedback.HELPS), "inquiries.feedback", (5, 2, Feedback.HELPS)),
    (actions.results.ShowMore(5), "inquiries.more", (5,)),
    (actions.results.Sharpen(5), "sharpening.sharpen", (5,)),
    (actions.results.ShowResults(5), "inquiries.show_results", (5,)),
    (actions.results.ListInquiries(), "inquiries.list_mine", ()),
    (actions.results.OpenInquiry(5), "inquiries.open", (5,)),
    (actions.results.WithdrawInquiry(5), "inquiries.withdraw", (5,)),
    (actions.browsing.ListThemes(), "browsing.themes", ()),
    (actions.browsing.OpenTheme("wonen", 2), "browsing.theme", ("wonen", 2)),
    (actions.browsing.AskSearch(), "browsing.ask_search", ()),
    (actions.browsing.SearchPage(2), "browsing.search_page", (2,)),
    (actions.browsing.ShowOffering("een-gids"), "browsing.offering", ("een-gids",)),
    (actions.browsing.ShowAgenda(), "browsing.agenda", ()),
    (actions.browsing.ShowPriorityQuestion(4), "browsing.priority_question", (4,)),
    (actions.humans.PreviewForward(5), "escalations.preview", (5,)),
    (actions.humans.RewriteForward(5), "escalations.ask_rewrite", (5,)),
    (actions.humans.SendForward(5), "escalations.send", (5,)),
    (actions.humans.LeaveForward(5), "escalations.leave", (5,)),
    (actions.humans.Claim(8), "escalations.claim", (8,)),
    (actions.humans.Release(8), "escalations.release", (8,)),
    (actions.figures.ShowFigures(30), "figures.show", (30,)),
    (actions.reports.ShowReport(30), "reports.show", (30,)),
    (actions.reports.ShowProposal(), "reports.propose", ()),
    (actions.reports.ShowBulletins(), "bulletins.show", ()),
    (actions.reports.StopBulletin(Bulletin.WEEK), "bulletins.stop", (Bulletin.WEEK,)),
    (actions.reports.WantBulletin(Bulletin.WEEK, wanted=True), "bulletins.want", (Bulletin.WEEK, True)),
    (actions.humans.Close(8), "escalations.close", (8,)),
    (actions.humans.Which(8), "escalations.which", (8,)),
    (actions.humans.ListOpen(), "lists.waiting", ()),
    (actions.humans.ListHeld(), "lists.held", ()),
    (actions.own_questions.ReadTalk(8), "own_questions.read_back", (8,)),
    (actions.own_questions.AddToTalk(8), "own_questions.add", (8,)),
    (actions.own_questions.OfferAnother(8), "own_questions.offer_another", (8,)),
    (actions.own_questions.AskAnother(8), "own_questions.ask_another", (8,)),
    (actions.own_questions.AskRemark(8), "afterwards.ask_remark", (8,)),
    (actions.publishing.StartPublication(8), "publishing.start", (8,)),
    (
        actions.publishing.EditPart(8, PublicationPart.ANSWER),
        "publishing.ask_part",
        (8, PublicationPart.ANSWER),
    ),
    (actions.publishing.AskResident(8), "publishing.ask_resident", (8,)),
    (actions.publishing.DropPublication(8), "publishing.drop", (8,)),
    (actions.publishing.OpenPermission(8), "allowing.open", (8,)),
    (actions.publishing.Allow(8, 2, allowed=True), "allowing.answer", (8, 2, True)),
    (actions.publishing.TakeBackPermission(8), "allowing.take_back", (8,)),
    (actions.publishing.ListPublications(), "moderating.list", ()),
    (actions.publishing.OpenPublication(8), "moderating.open", (8,)),
    (actions.publishing.Publish(8), "moderating.publish", (8,)),
    (actions.publishing.RejectPublication(8), "moderating.ask_reason", (8,)),
    (actions.publishing.RetirePublication(8), "moderating.retire", (8,)),
    (actions.own_questions.Rate(8, 5), "afterwards.rate", (8, 5)),
    (actions.own_questions.Complete(8, complete=False), "afterwards.complete", (8, False)),
    (
        actions.coordinating.ListGaps("wonen", Audience.RESIDENT, 1),
        "signals.list",
        (GapFilter("wonen", Audience.RESIDENT, loose=True), 1),
    ),
    (actions.working.SendHeld(8), "correcting.send_held", (8,)),
    (actions.working.DropHeld(8), "correcting.drop_held", (8,)),
    (actions.working.OpenWork(8), "working.show", (8,)),
    (actions.working.BackToWork(8), "working.show", (8, True)),
    (actions.working.AskBack(8), "working.ask_back", (8,)),
    (actions.working.AskNote(8), "working.ask_note", (8,)),
    (actions.working.Decline(8), "working.decline", (8,)),
    (actions.working.AskOffering(8), "composing.ask_offering", (8,)),
    (actions.working.Attach(8, "een-gids"), "composing.attach", (8, "een-gids")),
    (actions.working.PreviewAttach(8, "een-gids"), "composing.preview_offering", (8, "een-gids")),
    (actions.working.UseTyped(8), "composing.use_typed", (8,)),
    (actions.working.AskCanned(8, 1), "composing.list_canned", (8, 1)),
    (actions.working.PickCanned(8, 3), "composing.pick_canned", (8, 3)),
    (actions.working.SendComposed(8), "composing.send", (8,)),
    (actions.working.AskColleague(8), "handing_over.ask", (8,)),
    (actions.working.ChooseColleague(8, None), "handing_over.choose", (8, None)),
    (actions.working.HandOver(8, 4), "handing_over.hand_over", (8, 4)),
    (actions.working.AskPostpone(8), "postponing.ask", (8,)),
    (actions.working.Postpone(8, 3), "postponing.postpone", (8, 3)),
    (actions.working.TurnOpen(1, "wonen"), "lists.waiting", (1, "wonen", True)),
    (actions.working.AskOpenTheme(), "lists.themes", ()),
    (actions.working.TurnHeld(1), "lists.held", (1, True)),
    (actions.working.ListCanned(1), "canned.list", (1,)),
    (actions.working.ShowCanned(3), "canned.show", (3,)),
    (actions.working.NewCanned(shared=True), "canned.ask_new", (True,)),
    (actions.working.ChangeCanned(3), "canned.ask_change", (3,)),
    (actions.working.DeleteCanned(3), "canned.delete", (3,)),
    (actions.profiles.ShowProfile(), "profiles.show", ()),
    (actions.profiles.EditProfile(ProfilePart.DAYS), "profiles.ask", (ProfilePart.DAYS,)),
    (actions.profiles.ClearProfile(ProfilePart.DAYS), "profiles.clear", (ProfilePart.DAYS,)),
    (actions.profiles.KnowTheme("wonen", wanted=True), "profiles.choose_theme", ("wonen", True)),
    (actions.profiles.AnswerIn(Language.TR, wanted=True), "profiles.choose_language", (Language.TR, True)),
    (actions.profiles.AskOnDay(2, wanted=False), "profiles.choose_day", (2, False)),
    (actions.profiles.AskInPart(DayPart.EVENING, wanted=True), "profiles.choose_day_part", (DayPart.EVENING, True)),
    (actions.profiles.SetCapacity(5), "profiles.set_capacity", (5,)),
    (actions.profiles.Pause(14), "profiles.pause", (14,)),
    (actions.people.ListWijkwijzen(2), "volunteers.list", (2,)),
    (actions.people.OpenWijkwijze(6), "volunteers.open", (6,)),
    (actions.people.AskRevocation(6), "volunteers.ask_revocation", (6,)),
    (actions.people.Revoke(6), "volunteers.revoke", (6,)),
    (actions.people.ListInvitations(), "invitations.list", ()),
    (actions.people.WithdrawInvitation(6), "invitations.withdraw", (6,)),
    (actions.news.WantNews(3, wanted=True), "news.want", (3, True)),
    (actions.news.AnswerNews(4, helped=False), "news.answer", (4, False)),
    (actions.gaps.ListGroups(2), "gaps.list", (2,)),
    (actions.gaps.OpenGroup(4), "gaps.open", (4,)),
    (actions.gaps.AskGroupStatus(4), "gaps.ask_status", (4,)),
    (actions.gaps.SetGroupStatus(4, GapStatus.PLANNED), "gaps.set_status", (4, GapStatus.PLANNED)),
    (actions.gaps.OwnGroup(4, mine=True), "gaps.own", (4, True)),
    (actions.gaps.AskGroupWords(4, GapPart.NOTE), "gaps.ask_words", (4, GapPart.NOTE)),
    (actions.gaps.ClearGroupPart(4, GapPart.DUE), "gaps.clear", (4, GapPart.DUE)),
    (actions.gaps.AskGroupLink(4), "gaps.ask_link", (4,)),
    (actions.gaps.PreviewGroupLink(4, "kaal"), "gaps.preview_link", (4, "kaal")),
    (actions.gaps.LinkGroup(4, "kaal"), "gaps.link", (4, "kaal")),
    (actions.gaps.UnlinkGroup(4), "gaps.unlink", (4,)),
    (actions.gaps.AskNetwork(4), "gaps.ask_network", (4,)),
    (actions.gaps.AskGroupMerge(4), "gaps.ask_merge", (4,)),
    (actions.gaps.MergeGroup(4, 5), "gaps.merge", (4, 5)),
    (actions.gaps.KeepGroupApart(4, 5), "gaps.keep_apart", (4, 5)),
    (actions.gaps.UnmergeGroup(4), "gaps.unmerge", (4,)),
    (actions.gaps.ShowAskers(4), "gaps.show_askers", (4,)),
    (actions.gaps.TellAskers(4), "gaps.tell", (4,)),
    (actions.gaps.UndoGroup(4, 9), "gaps.undo", (4, 9)),
    (actions.reviewing.AnswerReview("kaal", ReviewAnswer.RIGHT), "providers.answer", ("kaal", ReviewAnswer.RIGHT)),
    (actions.reviewing.ListLooks(1), "reviewing.list", (1,)),
    (actions.reviewing.OpenLook("kaal"), "reviewing.open", ("kaal",)),
    (actions.reviewing.ConfirmOffering("kaal"), "reviewing.confirm", ("kaal",)),
    (actions.reviewing.PostponeLook("kaal"), "reviewing.postpone", ("kaal",)),
    (actions.reviewing.AskRetirement("kaal"), "reviewing.ask_retirement", ("kaal",)),
    (actions.reviewing.RetireOffering("kaal", RetireReason.GONE), "reviewing.retire", ("kaal", RetireReason.GONE)),
    (actions.reviewing.RestoreOffering("kaal"), "reviewing.restore", ("kaal",)),
    (actions.coordinating.AskGapFilter(), "signals.ask_filter", ()),
    (actions.coordinating.ExportGaps("wonen"), "signals.export", (GapFilter("wonen"),)),
    (actions.coordinating.OpenSignal(3), "deciding.open", (3,)),
    (actions.coordinating.AskTarget(3, Ruling.LINK), "deciding.ask_target", (3, Ruling.LINK)),
    (actions.coordinating.AskWords(3), "deciding.ask_words", (3,)),
    (actions.coordinating.AskGapTitle(3), "deciding.ask_title", (3,)),
    (actions.coordinating.ChooseGapTheme(4, "wonen"), "deciding.choose_theme", (4, "wonen")),
    (actions.coordinating.LinkTo(3, "een-gids"), "deciding.link", (3, "een-gids")),
    (actions.coordinating.ConfirmAs(3, "een-gat"), "deciding.confirm", (3, "een-gat")),
    (actions.coordinating.DismissAs(3, OffTopic.LOCAL_FACTS), "deciding.dismiss", (3, OffTopic.LOCAL_FACTS)),
    (actions.coordinating.CallUnclear(3), "deciding.unclear", (3,)),
    (actions.coordinating.RewriteExample(4), "deciding.ask_rewrite", (4,)),
    (actions.coordinating.Decide(4), "deciding.decide", (4,)),
    (actions.coordinating.Undo(4), "deciding.undo", (4,)),
    (actions.submitting.StartSubmission(), "submitting.start", ()),
    (actions.submitting.RestartSubmission(5), "submitting.start_over", (5,)),
    (
        actions.submitting.ChooseAudience(5, Audience.RESIDENT, wanted=True),
        "submitting.choose",
        (5, Audience.RESIDENT, True),
    ),
    (actions.submitting.LeaveStep(5, Step.URL), "submitting.go_on", (5, Step.URL)),
    (actions.submitting.EditSubmission(5, Step.URL), "submitting.edit", (5, Step.URL)),
    (actions.submitting.SendSubmission(5), "submitting.send", (5,)),
    (actions.submitting.LeaveSubmission(), "submitting.leave", ()),
    (actions.submitting.ListSubmissions(), "judging.list", ()),
    (actions.submitting.OpenSubmission(5), "judging.open", (5,)),
    (actions.submitting.AcceptSubmission(5), "judging.ask_themes", (5,)),
    (actions.submitting.SetSubmissionTheme(5, "wonen", wanted=False), "judging.choose_theme", (5, "wonen", False)),
    (actions.submitting.AskSubmissionKind(5), "judging.ask_kind", (5,)),
    (actions.submitting.AcceptAs(5, OfferingKind.GUIDE), "judging.accept", (5, OfferingKind.GUIDE)),
    (actions.submitting.RejectSubmission(5), "judging.ask_reason", (5,)),
    (actions.coordinating.Invite(Role.COORDINATOR), "invitations.invite", (Role.COORDINATOR,)),
]

COMMANDED: list[tuple[tuple[str, ...], str, tuple[object, ...]]] = [
    (("hulp", "help"), "people.help", ()),
    (("taal", "language"), "people.ask_language", ()),
    (("privacy",), "people.privacy", ()),
    (("mijngegevens", "mydata"), "people.export", ()),
    (("verwijder", "delete"), "people.ask_erasure", ()),
    (("mijnvragen", "myquestions"), "inquiries.list_mine", ()),
    (("aanbod", "offerings"), "browsing.themes", ()),
    (("aanbieden", "submit"), "submitting.start", ()),
    (("stop",), "listening.stop", ()),
    (("aangeboden", "submissions"), "judging.list", ()),
    (("delen", "share"), "moderating.list", ()),
    (("leeragenda", "agenda"), "browsing.agenda", ()),
    (("open",), "lists.waiting", ()),
    (("mijn", "mine"), "lists.held", ()),
    (("antwoorden", "answers"), "canned.list", (0,)),
    (("profiel", "profile"), "profiles.show", ()),
    (("wijkwijzen",), "volunteers.list", (0,)),
    (("gaten", "gaps"), "gaps.list", ()),
    (("nakijken", "review"), "reviewing.list", (0,)),
    (("cijfers", "figures"), "figures.show", ()),
    (("rapport", "report"), "reports.show", ()),
    (("dashboard", "dashboard"), "dashboard_access.offer", ()),
    (("uitnodigen", "invite"), "invitations.invite", (Role.WIJKWIJZE,)),
]


@pytest.mark.parametrize(("action", "method", "given"), PRESSES, ids=lambda value: type(value).__name__)
async def test_a_press_becomes_one_call_and_is_answered(
    stage: Stage, action: Action, method: str, given: tuple[object, ...]
) -> None:
    shown = await stage.show(buttons.write(action))
    press = stage.person.presses("knop")

    assert not await stage.handle()

    assert stage.said() == [(method, given)]
    assert stage.calls[0].turn.message_id == shown.message.message_id
    assert press.answer is not None


def test_every_action_is_pressed_in_these_tests() -> None:
    assert {type(action) for action, _, _ in PRESSES} == set(get_args(Action))


@pytest.mark.parametrize(
    ("name", "method", "given"), [(name, method, given) for names, method, given in COMMANDED for name in names]
)
async def test_a_command_becomes_one_call(stage: Stage, name: str, method: str, given: tuple[object, ...]) -> None:
    stage.person.says(f"/{name}")

    assert not await stage.handle()

    assert stage.said() == [(method, given)]


def test_every_command_is_given_in_these_tests() -> None:
    known = {name for command in COMMANDS for name in (command.dutch, command.english)}

    assert {name for names, _, _ in COMMANDED for name in names} == known
    assert START.dutch == START.english == "start"


async def test_start_brings_the_token_of_an_invitation_and_a_name(stage: Stage) -> None:
    stage.person.starts("proef-teken_1")
    stage.person.starts()

    assert not await stage.handle()

    assert stage.said() == [("people.start", ("proef-teken_1", "Anna")), ("people.start", (None, "Anna"))]


async def test_a_turn_says_who_and_which_update(stage: Stage) -> None:
    stage.person.says("Wie helpt?")
    update_id = stage.world.updates.pending[0]["update_id"]

    await stage.handle()

    contact = Contact(7, Channel.TELEGRAM, str(stage.person.id), Language.NL)
    assert stage.calls[0].turn == Turn(contact, update_id)


async def test_a_reply_says_to_what(stage: Stage) -> None:
    answered = await stage.show("x")
    stage.person.replies_to(answered, "Graag")

    await stage.handle()

    assert stage.calls[0].turn.reply_to == answered.message.message_id
    assert stage.calls[0].turn.message_id is None


async def test_everything_that_can_be_kept_is_heard(stage: Stage) -> None:
    stage.person.says("Hier is het")
    stage.person.sends_photo("kijk")
    stage.person.sends_voice()
    stage.person.sends_video("film")
    stage.person.sends("audio", Attachment(b"lied", "lied.mp3", "audio/mpeg"))
    stage.person.sends("video_note", Attachment(b"rond", "rond.mp4", "video/mp4"))
    stage.person.sends_document(b"inhoud", "plan.pdf", caption="plan")
    stage.person.sends_location(51.5, 4.25)

    assert not await stage.handle()

    heard = [message for call in stage.calls for message in call.given if isinstance(message, Message)]
    assert {call.method for call in stage.calls} == {"listening.say"}
    assert [(message.kind, message.text, bool(message.file_id)) for message in heard] == [
        (MessageKind.TEXT, "Hier is het", False),
        (MessageKind.PHOTO, "kijk", True),
        (MessageKind.VOICE, None, True),
        (MessageKind.VIDEO, "film", True),
        (MessageKind.AUDIO, None, True),
        (MessageKind.ROUND_VIDEO, None, True),
        (MessageKind.DOCUMENT, "plan", True),
        (MessageKind.LOCATION, "51.5,4.25", False),
    ]


async def test_an_edit_is_heard_as_an_edit(stage: Stage) -> None:
    message = stage.person.says("Wie helpt")
    await stage.handle()
    stage.calls.clear()
    stage.person.edits(message, "Wie helpt ons?")

    assert not await stage.handle()

    heard = Message(MessageKind.TEXT, "Wie helpt ons?", id=message.message_id)
    assert stage.said() == [("listening.edited", (heard,))]


async def test_a_command_is_not_given_again_by_editing_it(stage: Stage) -> None:
    message = stage.person.says("/verwijder")
    await stage.handle()
    stage.calls.clear()
    stage.person.edits(message, "/verwijder alles")

    assert not await stage.handle()

    assert not stage.calls


async def test_an_unknown_command_gets_help(stage: Stage) -> None:
    stage.person.says("/bestaatniet")

    assert not await stage.handle()

    assert stage.said() == [("people.help", ())]


async def test_what_cannot_be_passed_on_gets_a_clear_word(stage: Stage) -> None:
    stage.person.sends_contact()
    stage.person.sends("sticker", Attachment(b"plaatje", "plaatje.webp", "image/webp"))
    stage.person.sends_live_location()
    stage.person.sends_poll("Wie komt er?", ["Ik", "Niemand"])

    assert not await stage.handle()

    assert stage.said() == [
        ("correcting.refuse", (Unheard.CONTACT,)),
        ("correcting.refuse", (Unheard.STICKER,)),
        ("correcting.refuse", (Unheard.LIVE_LOCATION,)),
        ("correcting.refuse", (Unheard.POLL,)),
    ]


@pytest.mark.parametrize("data", ["claim", "claim:x", "onbekend:1", "language:xx"])
async def test_a_broken_button_is_a_stale_one(stage: Stage, data: str) -> None:
    await stage.show(data)
    press = stage.person.presses("knop")

    assert not await stage.handle()

    assert stage.said() == [("people.stale", ())]
    assert press.answer is not None


async def test_words_in_a_group_are_not_for_us(stage: Stage) -> None:
    group = stage.world.group("Buurt")
    stage.person.joins(group)
    stage.person.says("Hallo allemaal", chat=group)
    stage.person.says("/start", chat=group)

    assert not await stage.handle()

    assert not stage.calls


async def test_blocking_needs_no_answer(stage: Stage) -> None:
    stage.person.blocks_bot()

    assert not await stage.handle()

    assert not stage.calls


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (StaleError(), "people.stale"),
        (NotFoundError("escalation", 8), "people.stale"),
        (NotAllowedError(), "people.not_allowed"),
    ],
)
async def test_what_can_be_told_is_told(stage: Stage, error: Exception, told: str) -> None:
    stage.errors["escalations.claim"] = error
    await stage.show("claim:8")
    press = stage.person.presses("knop")

    assert not await stage.handle()

    assert [call.method for call in stage.calls] == ["escalations.claim", told]
    assert press.answer is not None


async def test_any_other_error_reaches_the_processor(stage: Stage) -> None:
    broken = RuntimeError("kapot")
    stage.errors["listening.say"] = broken
    stage.person.says("Wie helpt?")

    assert await stage.handle() == [broken]


async def test_an_error_while_telling_reaches_the_processor_too(stage: Stage) -> None:
    broken = RuntimeError("kapot")
    stage.errors |= {"escalations.claim": StaleError(), "people.stale": broken}
    await stage.show("claim:8")
    stage.person.presses("knop")

    assert await stage.handle() == [broken]


async def test_a_press_that_is_too_old_to_answer_is_handled_all_the_same(stage: Stage) -> None:
    await stage.show("claim:8")
    stage.person.presses("knop")
    stage.world.skip(3600)

    assert not await stage.handle()

    assert stage.said() == [("escalations.claim", (8,))]


async def test_an_answer_that_telegram_refuses_does_not_fail_the_update(stage: Stage) -> None:
    await stage.show("claim:8")
    stage.person.presses("knop")
    stage.world.faults.plan("answerCallbackQuery", BadGateway())

    assert not await stage.handle()

    assert stage.said() == [("escalations.claim", (8,))]
