"""One of everything the vraagbaak can say, and more of what can be said in several ways."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final

from report_samples import DIGEST, NOTHING, OVERVIEW

from knowledge import notices
from knowledge.domain import (
    MOST_QUESTIONS,
    STARS,
    Audience,
    Bulletin,
    CannedAnswer,
    CardField,
    Company,
    ContactDetail,
    Cost,
    Danger,
    DayPart,
    DeskFigures,
    Duration,
    Effort,
    Example,
    Form,
    GapFilter,
    GapReason,
    GapSignal,
    GapStatus,
    HelpLine,
    Hours,
    Inquiry,
    InquiryStatus,
    KnownGap,
    Language,
    LookReason,
    Message,
    MessageKind,
    NewsKind,
    NotTold,
    Offering,
    OfferingKind,
    OfferReason,
    OffTopic,
    Phase,
    Place,
    Profile,
    ProfilePart,
    Publication,
    PublicationPart,
    PublicationState,
    QuestionCard,
    Reason,
    Refusal,
    RetireReason,
    ReviewAnswer,
    Role,
    Ruling,
    Scale,
    Share,
    SmallTalk,
    Standing,
    Step,
    Submission,
    SubmissionStatus,
    Suggestion,
    ThemeFigures,
    Translation,
    Unheard,
    Usage,
    Utterance,
    Way,
)
from knowledge.domain.overviews import Hidden
from knowledge.inquiries import LISTED
from knowledge.notices import Notice
from knowledge.notices.browsing import ThemeCount
from knowledge.notices.coordinating import Choice, Decided
from knowledge.notices.gaps import GapPart, GroupLine
from knowledge.notices.humans import EscalationCard, EscalationLine, Note
from knowledge.notices.people import InvitationLine, WijkwijzeLine
from knowledge.notices.results import InquiryLine
from knowledge.notices.working import Colleague

MOMENT: Final = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
"""Half past midnight, the 22nd, where the readers live."""

OFFERING: Final = Offering(
    id="proef-aanbod",
    title="Samen een geveltuin: <zo> doe je dat & meer",
    organisation="Stichting Groen & Zo",
    url="https://voorbeeld.example/geveltuin?stap=1&taal=nl",
    kind=OfferingKind.GUIDE,
    themes=("wonen", "gemeenschapskracht-bewonersinitiatief"),
    audiences=(Audience.RESIDENT, Audience.PROFESSIONAL),
    scale=Scale.LOCAL,
    form=(Form.ON_SITE, Form.GROUP),
    effort=Effort.HALF_DAY,
    cost=Cost.FREE,
    language="nl",
    period="2024",
    summary="Een stappenplan voor tuintjes langs de gevel. Je leert hoe je buren en gemeente meekrijgt.",
    examples=(
        Example(Language.NL, "Hoe krijg ik planten langs onze muur?"),
        Example(Language.EN, "How do I get plants along our wall?"),
    ),
)
BARE: Final = replace(
    OFFERING, id="kaal", effort=Effort.UNKNOWN, cost=Cost.UNKNOWN, period=None, form=(), audiences=(), examples=()
)
ANSWER: Final = replace(
    OFFERING,
    id="antwoord-7",
    title="Hoe krijg ik <planten> langs onze muur?",
    organisation="Een wijkwijze",
    url=None,
    kind=OfferingKind.ANSWER,
    period="2026-11-22",
    summary="Vraag eerst de gemeente om een geveltuin.\n\nDaarna lichten zij <zelf> de tegels & de stoep. " * 17,
)
WORDS: Final = "Onze <b>straat</b> heeft & houdt kale muren"
SUBMISSION: Final = Submission(
    id=7,
    contact_id=3,
    language=Language.NL,
    status=SubmissionStatus.SENT,
    step=Step.REVIEW,
    title=OFFERING.title,
    organisation=OFFERING.organisation,
    audiences=tuple(Audience),
    summary=OFFERING.summary,
    url=OFFERING.url,
    questions=tuple(Example(Language.NL, f"{WORDS} {number}?") for number in range(3)),
    sent_at=MOMENT,
)
STORY: Final = QuestionCard(
    what=f"{WORDS}.\nWie helpt?",
    result="Groen langs elke muur",
    company=Company.NEIGHBOURS,
    way=Way.DO_TOGETHER,
    place=Place.NEIGHBOURHOOD,
    duration=Duration.MEETINGS,
    audience=Audience.RESIDENT,
    municipality="Ons Dorp",
)
PHOTO: Final = Message(MessageKind.PHOTO, "de muur", "foto-1")
SPOT: Final = Message(MessageKind.LOCATION, "52.0907,5.1214")
INQUIRY: Final = Inquiry(
    id=7,
    contact_id=None,
    question=WORDS,
    card=STORY,
    language=Language.PL,
    theme="wonen",
    priority_question=3,
    status=InquiryStatus.ESCALATED,
    probability=0.4,
    created_at=MOMENT,
    attachments=(PHOTO, SPOT),
)
SUGGESTION: Final = Suggestion(OFFERING, 0.8, tuple(Reason)[:3], past=True)
PUBLICATION: Final = Publication(
    7, 5, ANSWER.title, ANSWER.summary[:1500], PublicationState.PROPOSED, 2, proposed_by=None, proposed_at=MOMENT
)
CARD: Final = EscalationCard(5, INQUIRY, (SUGGESTION, replace(SUGGESTION, offering=ANSWER)))
PLAIN_CARD: Final = EscalationCard(
    6,
    replace(INQUIRY, card=QuestionCard(what="Kort"), attachments=(), theme=None, priority_question=None),
    (),
)
ESCALATIONS: Final = (
    EscalationLine(5, WORDS, MOMENT, answered=True),
    EscalationLine(6, "Kort", MOMENT, answered=False),
)
SIGNAL: Final = GapSignal(
    id=3,
    inquiry_id=7,
    reason=GapReason.NO_MATCH,
    status=GapStatus.NEW,
    text=WORDS,
    language=Language.TR,
    theme="wonen",
    audience=Audience.ADMINISTRATOR,
    priority_question=3,
    lacune=2,
    municipality="Ons Dorp",
    created_at=MOMENT,
)
LINE: Final = HelpLine(
    "lijn", "Proeflijn", "0800-0000", "Dag en nacht.", "https://www.proeflijn.example/bel", "bron", date(2026, 11, 1)
)


GAP: Final = KnownGap(
    "proef-gat",
    "Samen iets doen aan <ratten> & muizen",
    "wonen",
    title_translations=(Translation(Language.EN, "Doing something about <rats> & mice together"),),
)
DECIDED: Final = Decided(
    9, Ruling.LINK, "Een geveltuin <zo> & nu", "Hoe begin ik een geveltuin <samen>?", "Cor & Co", MOMENT
)

GROUP: Final = notices.gaps.GroupShown(
    gap=4,
    title=WORDS,
    named=False,
    status=GapStatus.NEW,
    reason="hoort bij de <gemeente>",
    count=12,
    open=3,
    growth=2,
    first_seen=MOMENT,
    last_seen=MOMENT,
    audiences=((Audience.RESIDENT, 9),),
    municipalities=(("Ons <Dorp>", 4),),
    examples=((1, WORDS), (2, WORDS), (3, WORDS)),
    theme="wonen",
    owner="Cor & Co",
    mine=False,
    note="Bel <Wim>",
    due=date(2026, 12, 24),
    offering=OFFERING.title,
    waiting=3,
    told=5,
    helped=2,
    willing=4,
    undo=None,
    unmerge=None,
)


def samples() -> Iterator[Notice]:
    """Every kind of notice, and every branch of how it is said."""
    yield from meeting()
    yield from asking()
    yield from finding()
    yield from browsing()
    yield from talking()
    yield from coordinating()
    yield from gaps()
    yield from people()
    yield from working()
    yield from reviewing()


def gaps() -> Iterator[Notice]:
    """Like questions together, and what is done about them."""
    line = GroupLine(4, WORDS, GapStatus.NEW, 12, 3, 5)
    yield notices.gaps.GroupsListed((line, replace(line, growth=-1, waiting=0)), 2, 0, 1, loose=7)
    yield notices.gaps.GroupsListed((line,) * 8, 12, 0, 2, loose=0)
    yield GROUP
    yield replace(GROUP, status=GapStatus.PLANNED, mine=True, undo=9, unmerge=8, alike=(WORDS, OFFERING.title))
    yield replace(GROUP, offering=None, told=0, helped=0, willing=None, owner=None, note=None, due=None, reason=None)
    yield replace(GROUP, count=0, first_seen=None, last_seen=None, audiences=(), municipalities=(), examples=())
    yield from (notices.gaps.GroupStatusAsked(4, WORDS, status) for status in GapStatus)
    yield from (notices.gaps.GroupWordsAsked(4, part, filled=filled) for part in GapPart for filled in (True, False))
    yield from (notices.gaps.GroupWordsAsked(4, part, refused=True) for part in (GapPart.DUE, GapPart.NOTE))
    yield notices.gaps.GroupLinkAsked(4, WORDS, (Choice(OFFERING.id, OFFERING.title),))
    yield notices.gaps.GroupLinkAsked(4, WORDS, ())
    choice = Choice(OFFERING.id, OFFERING.title)
    yield notices.gaps.GroupLinkPreviewed(4, WORDS, choice, 5, 1, 4, will_hear=3, cannot=2)
    yield notices.gaps.GroupLinkPreviewed(4, WORDS, choice, 0, 0, 0, will_hear=0, cannot=0)
    yield notices.gaps.GroupFilled(4, WORDS, OFFERING.title, taught=5, told=3)
    yield notices.gaps.GroupMergeAsked(4, WORDS, ((7, WORDS),), ((5, WORDS), (6, OFFERING.title)))
    yield notices.gaps.GroupMergeAsked(4, WORDS, (), ((5, WORDS),))
    yield notices.gaps.GroupMergeAsked(4, WORDS, (), ())
    why_not = tuple((why, 1) for why in NotTold)
    yield notices.gaps.AskersShown(4, WORDS, OFFERING.title, 3, 2, 1, ready=4, why_not=why_not)
    yield notices.gaps.AskersShown(4, WORDS, None, 0, 0, 0, ready=0, why_not=())
    yield notices.gaps.NetworkWasAsked(4, WORDS, told=5, willing=2)


def people() -> Iterator[Notice]:
    """Wijkwijzen and their profiles."""
    full = Profile(
        ("wonen", "veiligheid-ondermijning"),
        ("Ons <Dorp>",),
        (Language.TR,),
        5,
        (0, 6),
        (DayPart.EVENING,),
        MOMENT.date(),
    )
    for profile in (Profile(), full):
        yield notices.profiles.ProfileShown("Wim & Co", profile)
        yield from (notices.profiles.ProfilePartAsked(part, "Wim", profile) for part in ProfilePart)
        yield notices.profiles.ProfilePartAsked(ProfilePart.DAYS, "Wim", profile, refused=True)
    lines = (
        WijkwijzeLine(4, "Wim & <Co>", Profile(), 0, 0, blocked=False),
        WijkwijzeLine(5, "Bea", full, 2, 1, blocked=True),
    )
    yield notices.people.WijkwijzenListed(lines, 18, 1, 3, invitations=2)
    yield from (notices.people.WijkwijzenListed((), total, 0, 1, invitations=0) for total in (0, 1))
    for line in lines:
        yield notices.people.WijkwijzeShown(line)
        yield from (notices.people.RevocationAsked(replace(line, held=held)) for held in (0, 1, 2))
    yield from (notices.people.WijkwijzeRevoked("Wim & Co", given_back) for given_back in (0, 1, 2))
    yield from (notices.people.RoleRevoked(role, "Wim & Co") for role in Role)
    links = tuple(InvitationLine(number, role, None, MOMENT, MOMENT) for number, role in enumerate(Role))
    yield notices.people.InvitationsListed(links)
    yield notices.people.InvitationsListed((), withdrawn=True)


def working() -> Iterator[Notice]:
    """What a wijkwijze does with a question besides answering it."""
    offers = (OFFERING, BARE, ANSWER)
    own, shared = (
        CannedAnswer(4, 3, "Afval <b>", "Bel de & gemeente"),
        CannedAnswer(5, None, "Buren", "Ga langs " * 300),
    )
    wim = Colleague(4, "Wim & <Co>")
    yield from (
        notices.working.DetailsFound(5, to_human, tuple(ContactDetail), tuple(said())) for to_human in (True, False)
    )
    yield notices.working.DetailsFound(5, to_human=True, details=(), messages=(PHOTO,))
    yield notices.working.HeldDropped(5)
    yield notices.working.ChangeNotPassedOn(WORDS)
    yield from (notices.working.WorkShown(5, WORDS, closable) for closable in (True, False))
    yield from (notices.working.WorkLeft(about) for about in (5, None))
    yield from (notices.working.WordsWanted(about) for about in (5, None))
    yield notices.working.QuestionWaits(5, WORDS)
    yield from (notices.working.NotPassedOn(kind) for kind in Unheard)
    yield notices.working.AskBackAsked(5, WORDS)
    yield notices.working.NoteAsked(5)
    yield from (notices.working.NoteKept(5, WORDS, words_only) for words_only in (True, False))
    yield notices.working.OfferDeclined(5, WORDS)
    yield from (notices.working.OfferingsToAttach(5, query, offers) for query in (None, "groen <b>"))
    yield from (notices.working.OfferingsToAttach(5, query, ()) for query in (None, "groen <b>"))
    yield notices.working.OfferingsToAttach(5, "Bel de <b>gemeente</b>", offers, answer=True)
    yield notices.working.AttachmentRetired(5, "Een <b>gids</b>")
    yield from (
        notices.working.ComposedShown(5, WORDS, "Kom <b>langs</b> & kijk", offering) for offering in (True, False)
    )
    yield from (notices.canned.CannedListed(about, (own, shared), 1, 3, shared=True) for about in (5, None))
    yield from (notices.canned.CannedListed(about, (), 0, 1) for about in (5, None))
    yield from (notices.canned.CannedShown(one, changeable) for one in (own, shared) for changeable in (True, False))
    yield from (notices.canned.CannedAsked(one is shared, one) for one in (None, own, shared))
    yield notices.canned.CannedAsked(shared=True, refused=True)
    yield notices.canned.CannedDeleted("Afval <b>")
    yield from (
        notices.working.ColleaguesListed(5, (wim,) * count, name) for count in (0, 8) for name in (None, "wi <")
    )
    yield from (notices.working.HandOverAsked(5, colleague) for colleague in (wim, None))
    yield from (notices.working.HandedOver(5, name) for name in ("Wim & <Co>", None))
    yield notices.working.AnotherTakesOver(5, WORDS)
    yield from (notices.working.PostponeAsked(5, MOMENT.date(), refused) for refused in (True, False))
    yield notices.working.Postponed(5, WORDS, MOMENT.date())
    yield notices.working.AnswerTakesLonger(5, WORDS, MOMENT.date())


def meeting() -> Iterator[Notice]:
    """Getting to know each other."""
    yield notices.meeting.Welcome(question_waiting=False, retention_days=365)
    yield notices.meeting.Welcome(question_waiting=True, retention_days=365)
    yield notices.meeting.ConsentGiven()
    yield notices.meeting.ConsentDeclined()
    yield notices.meeting.HelpShown(frozenset())
    yield notices.meeting.HelpShown(frozenset(Role))
    yield notices.meeting.LanguageAsked()
    yield notices.meeting.LanguageChanged(simple=False)
    yield notices.meeting.PrivacyShown(365)
    yield notices.meeting.DocumentSent("mydata", "mijn-gegevens.json", "{}")
    yield notices.meeting.DocumentSent("gaps", "gaten.csv", "vraag;thema")
    yield from (notices.meeting.ErasureAsked(count) for count in (0, 1, 2))
    yield notices.meeting.Erased()
    yield notices.meeting.Stale()
    yield notices.meeting.NotAllowed()
    yield notices.meeting.Failed("a1b2c3")


def asking() -> Iterator[Notice]:
    """Danger, and sharpening."""
    without_number = replace(LINE, number=None, where_to_ask="Vraag het de gemeente.", website=None)
    yield from (
        notices.asking.HelpLinesShown(danger, (LINE, LINE, without_number), can_go_on=True) for danger in Danger
    )
    yield notices.asking.HelpLinesShown(Danger.SUICIDE, (LINE,), can_go_on=False)
    yield from (notices.asking.SmallTalkAnswered(kind) for kind in SmallTalk)
    yield notices.asking.SmallTalkAnswered(SmallTalk.OFF_TOPIC, OffTopic.LOCAL_FACTS, (LINE, without_number))
    yield notices.asking.QuestionInvited()
    yield from (notices.asking.FieldAsked(2, field, STORY, number) for field in CardField for number in (0, 1, 3))
    yield notices.asking.FieldAsked(2, CardField.WHAT, QuestionCard("Tja"), 1, ("wonen", "werk-inkomen"))
    yield notices.asking.FieldAsked(2, CardField.SUBJECT, STORY, 1, subjects=("schimmel", "sloop"))
    yield notices.asking.QuestionProposed(2, WORDS, STORY, "wonen", 3)
    yield notices.asking.QuestionProposed(2, WORDS, STORY, None, None)
    yield notices.asking.RewriteAsked(2)
    yield notices.asking.CardShown(2, STORY, "wonen", 3)
    yield notices.asking.CardShown(2, QuestionCard(), None, None)
    yield from (notices.asking.CardShown(2, replace(STORY, audience=audience), "wonen", 3) for audience in Audience)
    yield notices.asking.ThemeAsked(2, ("zorg-gezondheid",))
    yield notices.asking.BelongingAsked(2, WORDS, human=True)
    yield notices.asking.BelongingAsked(2, WORDS, human=False)
    yield from (notices.asking.AttachmentKept(2, kind) for kind in MessageKind if kind is not MessageKind.TEXT)


def finding() -> Iterator[Notice]:
    """Results, and one's own inquiries."""
    late = replace(SUGGESTION, offering=BARE, reasons=tuple(Reason)[3:6])
    last = replace(SUGGESTION, reasons=tuple(Reason)[6:], past=False)
    yield notices.results.ResultsShown(7, WORDS, "wonen", 3, (SUGGESTION, late, last), 1, more=True, fits=True)
    yield notices.results.ResultsShown(
        7, WORDS, None, None, (replace(SUGGESTION, reasons=()),), 4, more=False, fits=True
    )
    yield notices.results.ResultsShown(7, WORDS, None, None, (SUGGESTION,), 1, more=False, fits=False)
    answer = replace(SUGGESTION, offering=ANSWER, past=False)
    yield notices.results.ResultsShown(7, WORDS, "wonen", 3, (answer, answer, answer), 1, more=True, fits=True)
    yield notices.results.OfferingArrived(7, WORDS, answer, news=4)
    yield notices.results.NothingMore(7)
    yield notices.results.InquiryOpened(replace(INQUIRY, news=True))
    yield notices.results.NoMatchFound(7, WORDS, "wonen", 3, attachments=1, near=True)
    yield notices.results.NoMatchFound(7, WORDS, None, None, attachments=0, near=False)
    yield notices.results.NoMatchFound(7, WORDS, None, None, attachments=0, near=True, gap=GAP)
    yield notices.results.NoMatchFound(7, WORDS, None, None, attachments=0, near=True, gap=GAP, ask_news=True)
    yield notices.results.OfferingArrived(7, WORDS, SUGGESTION, news=4)
    yield notices.results.FeedbackNoted(7, helps=True, title=OFFERING.title, all_rejected=False)
    yield notices.results.FeedbackNoted(7, helps=False, title=OFFERING.title, all_rejected=False)
    yield notices.results.FeedbackNoted(7, helps=False, title=OFFERING.title, all_rejected=True)
    yield notices.results.FeedbackNoted(7, helps=False, title=OFFERING.title, all_rejected=True, ask_news=True)
    yield notices.news.NetworkProposed(4, WORDS)
    yield notices.news.NetworkCalled(WORDS, WORDS)
    yield from (notices.news.NewsAnswered(7, kind, helped) for kind in NewsKind for helped in (True, False))
    yield from (notices.news.NewsWish(7, wanted) for wanted in (True, False))
    yield notices.results.InquiriesListed((), earlier=0)
    yield notices.results.InquiriesListed(
        tuple(InquiryLine(n, WORDS, status, MOMENT) for n, status in enumerate(InquiryStatus)), earlier=0
    )
    yield from (
        notices.results.InquiriesListed((InquiryLine(7, WORDS, InquiryStatus.SHOWN, MOMENT),) * LISTED, earlier)
        for earlier in (0, 1, 15)
    )
    yield notices.results.InquiriesListed(
        tuple(
            InquiryLine(n, WORDS, InquiryStatus.ESCALATED, MOMENT, Standing(n, phase, MOMENT))
            for n, phase in enumerate(Phase)
        ),
        earlier=0,
    )
    yield notices.results.InquiryOpened(INQUIRY)
    yield from (notices.results.InquiryOpened(INQUIRY, Standing(5, phase, MOMENT)) for phase in Phase)
    yield from (
        notices.results.InquiryOpened(INQUIRY, Standing(5, phase, MOMENT, MOMENT, talked=True)) for phase in Phase
    )
    yield from (notices.results.InquiryOpened(replace(INQUIRY, status=status)) for status in InquiryStatus)
    yield notices.results.InquiryWithdrawn(7)


def browsing() -> Iterator[Notice]:
    """The catalogue and the agenda."""
    counts = (ThemeCount("wonen", 56), ThemeCount("participatie-zeggenschap", 64))
    yield notices.browsing.ThemesListed(counts)
    yield notices.browsing.SearchAsked()
    yield notices.browsing.OfferingsListed("wonen", None, (OFFERING, BARE), page=1, pages=3)
    yield notices.browsing.OfferingsListed(None, "groen <b>", (OFFERING,), page=0, pages=1)
    yield notices.browsing.OfferingsListed("wonen", None, (), page=0, pages=1)
    yield notices.browsing.OfferingsListed(None, "groen <b>", (), page=0, pages=1)
    yield notices.browsing.OfferingShown(OFFERING, past=False)
    yield notices.browsing.OfferingShown(OFFERING, past=True)
    yield notices.browsing.OfferingShown(OFFERING, past=True, unreviewed=True, keeper=True)
    yield notices.browsing.OfferingShown(OFFERING, past=False, gone=True)
    yield notices.browsing.OfferingShown(BARE, past=True)
    yield notices.browsing.OfferingShown(ANSWER, past=False)
    yield notices.browsing.OfferingShown(replace(ANSWER, period=None), past=False)
    yield notices.browsing.OfferingsListed("wonen", None, (OFFERING, ANSWER), page=1, pages=3)
    yield from (notices.browsing.OfferingShown(replace(OFFERING, kind=kind), past=False) for kind in OfferingKind)
    yield from (notices.browsing.OfferingShown(replace(OFFERING, effort=effort), past=False) for effort in Effort)
    yield notices.browsing.OfferingShown(
        replace(OFFERING, form=tuple(Form), audiences=tuple(Audience), cost=Cost.PAID), past=False
    )
    yield from (notices.browsing.OfferingShown(replace(OFFERING, scale=scale), past=False) for scale in Scale)
    yield notices.browsing.AgendaShown()
    yield notices.browsing.PriorityQuestionShown(3, (OFFERING,), total=60)
    yield notices.browsing.PriorityQuestionShown(3, (OFFERING,), total=1)
    yield notices.browsing.PriorityQuestionShown(3, (), total=0)


def talking() -> Iterator[Notice]:
    """Questions in human hands, seen from both sides."""
    yield notices.humans.ForwardPreviewed(7, WORDS, attachments=2)
    yield notices.humans.ForwardRewriteAsked(7)
    yield from (notices.humans.EscalationSent(7, hours) for hours in (None, 0.2, 5.5, 23.9, 24.0, 60.0, 200.0))
    yield from (notices.humans.EscalationOffered(card) for card in (CARD, PLAIN_CARD))
    yield notices.humans.EscalationOffered(CARD, tuple(OfferReason))
    yield notices.humans.EscalationTaken(5, WORDS)
    yield notices.humans.EscalationGone(5, WORDS, withdrawn=True)
    yield notices.humans.EscalationGone(5, WORDS, withdrawn=False)
    yield notices.humans.EscalationClaimed(CARD)
    yield notices.humans.EscalationClaimed(CARD, by="Wim & Co")
    yield notices.humans.EscalationClaimed(PLAIN_CARD, (Message(MessageKind.TEXT, "Bel de <gemeente>"), PHOTO))
    noted = (Note("Wim & <Co>", "Bel eerst de <gemeente>", MOMENT), Note(None, WORDS, MOMENT))
    yield notices.humans.EscalationClaimed(replace(CARD, notes=noted))
    yield notices.humans.EscalationReleased(5)
    yield from (notices.humans.ResidentSaid(5, WORDS, message) for message in said())
    yield from (notices.humans.WijkwijzeSaid(5, "Noor & Co", WORDS, message) for message in said())
    changed = Message(MessageKind.TEXT, "Kom <b>zaterdag</b>", changed=True)
    yield notices.humans.ResidentSaid(5, WORDS, changed)
    yield notices.humans.WijkwijzeSaid(5, "Noor & Co", WORDS, changed)
    yield notices.humans.WijkwijzeSaid(5, "Noor & Co", WORDS, SPOT, asks=True)
    yield notices.humans.MessageRelayed(5, to_human=True)
    yield notices.humans.MessageRelayed(5, to_human=False)
    yield from (notices.humans.NotDelivered(5, WORDS, to_human) for to_human in (True, False))
    yield notices.humans.AskerBlocked(5, WORDS)
    yield notices.humans.WhichEscalation(1, ESCALATIONS)
    yield from (notices.humans.EscalationsListed(mine, ESCALATIONS) for mine in (True, False))
    yield from (notices.humans.EscalationsListed(mine, ()) for mine in (True, False))
    yield from (notices.humans.EscalationsListed(mine, ESCALATIONS, 1, 3) for mine in (True, False))
    yield notices.humans.EscalationsListed(mine=False, escalations=ESCALATIONS, theme="wonen")
    stands = (
        replace(ESCALATIONS[0], days=1, resident_waits=False),
        replace(ESCALATIONS[0], days=3, until=MOMENT.date()),
    )
    yield notices.humans.EscalationsListed(mine=True, escalations=stands)
    yield notices.humans.OpenThemesListed((ThemeCount("wonen", 2),))
    yield from talking_on()


def talking_on() -> Iterator[Notice]:
    """What an asker does with a question in human hands, and how it was."""
    yield notices.humans.ConversationClosed(5, WORDS)
    yield notices.humans.ConversationClosed(5, WORDS, ask_news=7)
    yield notices.humans.CompletenessNoted(5, 7, complete=False, ask_news=True)
    yield from (notices.humans.RatingNoted(5, stars) for stars in STARS)
    yield from (notices.humans.CompletenessNoted(5, 7, complete=True, stars=stars) for stars in (1, 4, None))
    yield from (notices.humans.CompletenessNoted(5, 7, complete=False, stars=stars) for stars in (1, 4, None))
    talk = tuple(Utterance(number % 2 == 0, message, MOMENT) for number, message in enumerate(said()))
    long = Utterance(from_resident=False, message=Message(MessageKind.TEXT, f"{WORDS} " * 80), at=MOMENT)
    yield notices.own_questions.TalkShown(7, WORDS, ())
    yield notices.own_questions.TalkShown(7, WORDS, talk[:2])
    yield notices.own_questions.TalkShown(7, WORDS, talk)
    yield notices.own_questions.TalkShown(7, WORDS, (long,) * 11)
    yield notices.own_questions.AdditionAsked(WORDS)
    yield notices.own_questions.AnotherOffered(5, 7, WORDS)
    yield notices.own_questions.AnotherAsked(7)
    yield notices.own_questions.QuestionTakenBack(WORDS)
    yield notices.own_questions.RemarkAsked()
    yield notices.own_questions.RemarkNoted()
    yield from publishing()
    yield from (notices.own_questions.RemarkArrived(WORDS, stars, WORDS) for stars in (1, 2))


def publishing() -> Iterator[Notice]:
    """A good answer on its way into the catalogue."""
    yield notices.publishing.PublicationInvited(5, WORDS)
    yield notices.publishing.PublicationDrafted(PUBLICATION)
    for part in PublicationPart:
        yield from (notices.publishing.PartAsked(PUBLICATION, part, refused) for refused in (True, False))
    yield notices.publishing.PublicationDropped()
    yield notices.publishing.PermissionAsked(PUBLICATION)
    yield notices.publishing.PublicationArrived(PUBLICATION)
    for state in PublicationState:
        reason = WORDS if state is PublicationState.REJECTED else None
        one = replace(PUBLICATION, state=state, reason=reason, offering_id="antwoord-7")
        gone = replace(one, question="", answer="") if state is PublicationState.RETIRED else one
        yield notices.publishing.PublicationStands(gone)
        yield notices.publishing.PermissionStands(gone)
        yield notices.publishing.PublicationOpened(gone, "Cor <3")
        if state is not PublicationState.DRAFT:
            yield notices.results.InquiryOpened(INQUIRY, Standing(5, Phase.CLOSED, MOMENT, publication=gone))
    yield notices.publishing.PublicationOpened(replace(PUBLICATION, state=PublicationState.PUBLISHED))
    yield notices.publishing.PublicationsListed((), ())
    yield notices.publishing.PublicationsListed((PUBLICATION,), (PUBLICATION, PUBLICATION))
    yield notices.publishing.RejectionReasonAsked(7)


def said() -> Iterator[Message]:
    """A message of every kind, with words and without."""
    yield Message(MessageKind.TEXT, "Kom <b>langs</b> & kijk")
    yield SPOT
    for kind in (kind for kind in MessageKind if kind not in {MessageKind.TEXT, MessageKind.LOCATION}):
        yield Message(kind, "zie & hoor", "bestand-1")
        yield Message(kind, None, "bestand-1")


def coordinating() -> Iterator[Notice]:
    """Invitations and gap signals."""
    yield from (notices.coordinating.InvitationMade(role, "proefteken_-1", MOMENT) for role in Role)
    yield from (notices.coordinating.InvitationAccepted(role, "Noor <3") for role in Role)
    yield notices.coordinating.InvitationRefused()
    bare = replace(SIGNAL, theme=None, audience=None, lacune=None, municipality=None)
    every = tuple(replace(SIGNAL, reason=reason) for reason in GapReason)
    yield notices.coordinating.GapsListed(GapFilter(), every, total=3, page=0, pages=1)
    yield notices.coordinating.GapsListed(GapFilter("wonen", Audience.RESIDENT), (bare,), total=1, page=1, pages=3)
    yield notices.coordinating.GapsListed(GapFilter(), (), total=0, page=0, pages=1)
    states = tuple(replace(SIGNAL, status=status) for status in GapStatus)
    yield notices.coordinating.GapsListed(GapFilter(audience=Audience.RESIDENT), states, total=5, page=0, pages=1)
    known = replace(SIGNAL, known_gap=GAP.id)
    yield notices.coordinating.GapsListed(GapFilter(), (known, SIGNAL), total=2, page=0, pages=1, gaps=(GAP,))
    yield from deciding()
    yield notices.coordinating.GapFilterAsked((ThemeCount("wonen", 2),), tuple(Audience))
    yield from submitting()
    yield from waiting()
    yield from figures()
    yield from dashboard()


def waiting() -> Iterator[Notice]:
    """What the clock says of questions in human hands."""
    yield from (notices.waiting.OwnerReminded(9, WORDS, days) for days in (1, 3))
    yield notices.waiting.TakenBack(9, WORDS)
    yield notices.waiting.AnotherSought(7, WORDS)
    yield notices.waiting.ClosedInSilence(9, WORDS)
    yield notices.waiting.ClosedInSilence(9, WORDS, ask_news=7)
    yield notices.waiting.OwnersTalkClosed(9, WORDS)
    yield notices.waiting.QuestionWoken(9, WORDS)


def figures() -> Iterator[Notice]:
    """The numbers of the desk."""
    hours, share = Hours(12, 5.4, 60.0), Share(8, 0.75)
    full = DeskFigures(
        since=MOMENT,
        sent=12,
        first_response=hours,
        resolution=Hours(5, 24.0, 1.2),
        rating=Share(8, 4.25),
        complete=share,
        reopened=share,
        waiting=2,
        held=3,
        overdue=1,
        themes=(ThemeFigures("wonen", 9, hours), ThemeFigures("participatie-zeggenschap", 3, None)),
    )
    yield notices.figures.FiguresShown(90, full)
    yield notices.reports.ReportShown(90, OVERVIEW)
    yield notices.reports.ReportShown(30, NOTHING)
    yield notices.reports.ProposalShown(OVERVIEW)
    yield notices.reports.DigestShown(DIGEST)
    yield notices.reports.DigestShown(replace(DIGEST, needs=Hidden.FEW, found=(), most=()))
    yield notices.reports.GapGrowing(3, "Ratten <in> de straat", 7, 0.5)
    yield notices.reports.BulletinsShown(((Bulletin.WEEK, True), (Bulletin.GROWTH, False)))
    yield notices.reports.BulletinsShown(((Bulletin.WEEK, False), (Bulletin.GROWTH, True)))
    nothing = dict.fromkeys(("first_response", "resolution", "rating", "complete", "reopened"))
    yield notices.figures.FiguresShown(30, replace(full, sent=0, themes=(), **nothing))


def dashboard() -> Iterator[Notice]:
    """The way to it."""
    yield notices.dashboard.DashboardLinkMade(f"https://vraagbaak.example/login/{'a' * 43}", 10)
    yield notices.dashboard.DashboardOff()


def reviewing() -> Iterator[Notice]:
    """Whether an offering still stands."""
    yield from (notices.reviewing.ReviewAsked(one) for one in (OFFERING, BARE))
    yield from (notices.reviewing.ChangeAsked(OFFERING.title, refused) for refused in (True, False))
    for answer in ReviewAnswer:
        yield notices.reviewing.ReviewAnswered(OFFERING.title, answer)
    yield notices.reviewing.ProviderSaid(OFFERING.id, OFFERING.title, ReviewAnswer.CHANGED, WORDS)
    yield notices.reviewing.ProviderSaid(OFFERING.id, OFFERING.title, ReviewAnswer.STOPPED)
    line = notices.reviewing.LookLine(OFFERING.id, OFFERING.title, OFFERING.organisation, tuple(LookReason))
    yield notices.reviewing.LooksListed((line,) * 8, 17, 1, 3)
    yield notices.reviewing.LooksListed((line,), 1, 0, 1)
    yield notices.reviewing.LooksListed((), 0, 0, 1)
    bare = notices.reviewing.LookShown(OFFERING, past=False, reasons=(), usage=Usage(), looked_on=MOMENT.date())
    yield bare
    yield replace(bare, retired=True)
    yield replace(bare, retired=True, stuck=True)
    yield replace(bare, postponed=MOMENT.date())
    said = replace(bare, provider_said=ReviewAnswer.CHANGED, provider_note=WORDS)
    yield replace(said, past=True, reasons=tuple(LookReason), usage=Usage(400, 120, 12, 7))
    reasons = tuple(reason for reason in RetireReason if reason is not RetireReason.STOPPED)
    yield notices.reviewing.RetirementAsked(OFFERING.id, OFFERING.title, reasons)


def submitting() -> Iterator[Notice]:
    """Offerings that people submit."""
    near = tuple(Choice(f"proef-aanbod-{number}", f"Samen <aan> de & slag {number} " * 4) for number in range(3))
    empty = Submission(7, 3, Language.NL)
    yield notices.together.NotYetWijkwijze()
    yield notices.submitting.SubmissionAsked(empty)
    yield notices.submitting.SubmissionAsked(empty, resumed=True)
    yield from (notices.submitting.SubmissionAsked(empty, refusal=refusal) for refusal in Refusal)
    yield from (notices.submitting.SubmissionAsked(replace(SUBMISSION, step=step), near) for step in Step)
    for count in (1, 2, 3, MOST_QUESTIONS):
        some = tuple(Example(Language.NL, f"{WORDS} {number}?") for number in range(count))
        yield notices.submitting.SubmissionAsked(replace(SUBMISSION, step=Step.QUESTIONS, questions=some))
    yield notices.submitting.SubmissionLeft()
    yield notices.submitting.SubmissionSent(SUBMISSION.title)
    yield notices.submitting.SubmissionAccepted(SUBMISSION.title, "proef-aanbod-7")
    yield notices.submitting.SubmissionRejected(SUBMISSION.title, WORDS)
    yield notices.submitting.SubmissionArrived(SUBMISSION)
    yield notices.submitting.SubmissionsListed((SUBMISSION,))
    yield notices.submitting.SubmissionsListed(())
    yield notices.submitting.SubmissionOpened(SUBMISSION, near)
    yield notices.submitting.SubmissionOpened(replace(SUBMISSION, url=None), ())
    accepted = replace(SUBMISSION, status=SubmissionStatus.ACCEPTED, offering_id="proef-aanbod-7")
    yield notices.submitting.SubmissionOpened(accepted, (), "Cor <3")
    yield notices.submitting.SubmissionOpened(replace(SUBMISSION, status=SubmissionStatus.REJECTED, reason=WORDS), ())
    themes = ("wonen", "participatie-zeggenschap")
    yield notices.submitting.SubmissionThemesAsked(SUBMISSION, themes)
    yield notices.submitting.SubmissionThemesAsked(replace(SUBMISSION, themes=("wonen",)), themes)
    yield notices.submitting.SubmissionKindAsked(7)
    yield from (notices.submitting.SubmissionLinkAsked(7, refused) for refused in (True, False))
    yield notices.submitting.SubmissionReasonAsked(7)
    yield notices.submitting.SubmissionFaulty(7, ("url", "examples.nl"))


def deciding() -> Iterator[Notice]:
    """What is decided on a gap signal."""
    choices = tuple(Choice(f"proef-aanbod-{number}", f"Samen <aan> de & slag {number} " * 4) for number in range(5))
    rulings = (
        DECIDED,
        replace(DECIDED, ruling=Ruling.CONFIRM, title=GAP.title),
        *(replace(DECIDED, ruling=Ruling.DISMISS, title=kind) for kind in OffTopic),
        replace(DECIDED, ruling=Ruling.UNCLEAR, title="", by=None),
    )
    yield notices.coordinating.SignalOpened(SIGNAL, choices, GAP, None)
    yield notices.coordinating.SignalOpened(SIGNAL, (), None, None)
    yield from (notices.coordinating.SignalOpened(SIGNAL, choices, None, made) for made in rulings)
    for ruling in (Ruling.LINK, Ruling.CONFIRM, Ruling.DISMISS):
        yield notices.coordinating.TargetAsked(9, ruling, choices)
        yield notices.coordinating.TargetAsked(9, ruling, ())
    yield notices.coordinating.WordsAsked(9)
    yield notices.coordinating.GapTitleAsked(9)
    yield notices.coordinating.GapThemeAsked(9, "Ratten & <muizen>", "wonen")
    yield notices.coordinating.GapThemeAsked(9, "Ratten", None)
    yield from (notices.coordinating.LessonProposed(9, replace(made, at=None)) for made in rulings[:3])
    yield notices.coordinating.ExampleAsked(9)
    yield from (notices.coordinating.SignalDecided(9, made, first=True) for made in rulings)
    yield notices.coordinating.SignalDecided(9, DECIDED, first=True, asker_told=True)
    yield notices.coordinating.SignalDecided(9, DECIDED, first=False)
