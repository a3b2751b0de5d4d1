"""From first words to a submitted question: ask what helps most, propose, search, keep."""

from collections.abc import Sequence
from dataclasses import replace

from knowledge import asking
from knowledge.agenda import Agenda
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    CardField,
    Decision,
    Match,
    Message,
    MessageKind,
    SmallTalk,
    Turn,
)
from knowledge.drafts import Awaiting, Draft
from knowledge.errors import StaleError
from knowledge.languages import Languages
from knowledge.matching.finding import Matching
from knowledge.notices import Notice
from knowledge.notices.asking import (
    AttachmentKept,
    CardShown,
    FieldAsked,
    QuestionInvited,
    QuestionProposed,
    RewriteAsked,
    SmallTalkAnswered,
    ThemeAsked,
)
from knowledge.notices.humans import ForwardPreviewed
from knowledge.notices.meeting import Welcome
from knowledge.privacy import without_placeholders
from knowledge.referrals import Referrals
from knowledge.rights import require_asker
from knowledge.submitting import outcome, submit


class Sharpening:
    """The conversation that turns "it's a mess here" into a question with an answer.

    Searching happens before the transaction. A draft that changed meanwhile raises ConflictError when it is saved, and
    the update is simply tried again.
    """

    def __init__(
        self,
        *,
        units: Units,
        matching: Matching,
        languages: Languages,
        agenda: Agenda,
        referrals: Referrals,
        retention_days: int,
    ) -> None:
        self._units = units
        self._matching = matching
        self._languages = languages
        self._agenda = agenda
        self._referrals = referrals
        self._retention_days = retention_days

    async def begin(self, turn: Turn, *messages: Message, insists: bool = False) -> None:
        """Take what was said as a new question; without consent it waits for that.

        Args:
            messages: Masked, in the order in which they were sent.
            insists: They say themselves that it is a question: no longer take it for anything else.
        """
        if turn.contact.consented_at is None:
            await self.ask_consent(turn, messages)
            return
        seen = await self._draft(turn)
        draft = asking.begin(seen, turn.contact, messages)
        if draft.waits_for_words:
            await self._keep(turn, draft, AttachmentKept(draft.number, messages[-1].kind))
            return
        match = await self._find(draft)
        small_talk = match.small_talk if match.decision is Decision.OTHER else None
        if small_talk is not None and not draft.attachments and not insists:
            answer = SmallTalkAnswered(small_talk, match.off_topic, self._referrals.to(match.off_topic))
            await self._keep(turn, _set_aside(seen, messages, small_talk), answer)
        else:
            await self._advance(turn, draft, match)

    async def ask_consent(self, turn: Turn, messages: Sequence[Message] = ()) -> None:
        """Ask whether what somebody says may be kept; the questions among their messages wait for a yes."""
        questions = [message for message in messages if not self._is_small_talk(message)]
        async with self._units.writing(turn) as unit:
            draft = await unit.drafts.of(turn.contact.id)
            waiting = asking.hold(draft, Awaiting.CONSENT, *questions)
            await unit.drafts.save(turn.contact.id, waiting, unit.now)
            await unit.reply(Welcome(question_waiting=bool(waiting.pending), retention_days=self._retention_days))
            await unit.commit()

    async def invite(self, turn: Turn) -> None:
        """Ask for a question after words that hold none, such as a yes to nothing; what was asked before stays."""
        if turn.contact.consented_at is None:
            await self.ask_consent(turn)
        else:
            await self._keep(turn, None, QuestionInvited())

    async def begin_with_wish(self, turn: Turn, field: CardField, value: str) -> None:
        """Take a wish without a subject, such as "cursus": it goes on a new card, and the subject is asked."""
        if turn.contact.consented_at is None:
            await self.ask_consent(turn)
            return
        draft = asking.fill(asking.begin(await self._draft(turn), turn.contact, ()), field, value)
        draft = asking.ask(draft, CardField.WHAT)
        await self._keep(turn, draft, FieldAsked(draft.number, CardField.WHAT, draft.card, len(draft.asked)))

    async def attach(self, turn: Turn, message: Message) -> None:
        """Keep an attachment with the question that is being asked."""
        draft = await self._draft(turn)
        draft = replace(draft, attachments=(*draft.attachments, message))
        await self._keep(turn, draft, AttachmentKept(draft.number, message.kind))

    async def answer_field(self, turn: Turn, draft: int, field: CardField, value: str) -> None:
        """Take a button as the answer to a field; a second press changes nothing."""
        seen = await self._current(turn, draft)
        if seen.get(field) == value and seen.field is not field:
            await self._keep(turn, None)
            return
        await self._answered(turn, seen, asking.fill(seen, field, value))

    async def answer_text(self, turn: Turn, field: CardField, value: str) -> None:
        """Take typed words as the value of a field: one of its choices, or any text where it has none."""
        seen = await self._draft(turn)
        await self._answered(turn, seen, asking.fill(seen, field, value))

    async def add_words(self, turn: Turn, words: str) -> None:
        """Take typed words as part of the story."""
        seen = await self._draft(turn)
        await self._answered(turn, seen, asking.add_words(seen, words))

    async def skip(self, turn: Turn, draft: int, field: CardField) -> None:
        """Leave a question open and go on."""
        seen = await self._current(turn, draft)
        if seen.field is not field:
            await self._keep(turn, None)
            return
        await self._answered(turn, seen, asking.settle(seen))

    async def search_now(self, turn: Turn, draft: int) -> None:
        """Stop asking and search; pressed again, it searches again."""
        seen = await self._current(turn, draft)
        if not seen.card.what and not seen.attachments:
            await self._keep(turn, asking.edit(seen, CardField.WHAT), QuestionInvited())
            return
        await self._search(turn, seen)

    async def choose_theme(self, turn: Turn, draft: int, theme: str) -> None:
        """Take a theme as what a vague question is about; a second press changes nothing."""
        seen = await self._current(turn, draft)
        chosen = self._agenda.theme(theme).id
        if seen.theme == chosen and seen.field is not CardField.WHAT:
            await self._keep(turn, None)
            return
        await self._answered(turn, seen, asking.settle(replace(seen, theme=chosen)))

    async def choose_subject(self, turn: Turn, draft: int, subject: str) -> None:
        """Take a subject as what the question is mainly about; a second press changes nothing."""
        seen = await self._current(turn, draft)
        chosen = self._agenda.subjects.subject(subject).id
        if seen.card.subject == chosen and seen.field is not CardField.SUBJECT:
            await self._keep(turn, None)
            return
        await self._answered(turn, seen, asking.choose_subject(seen, chosen))

    async def pass_over(self, turn: Turn, draft: int) -> None:
        """None of the subjects that were put is right; a second press changes nothing."""
        seen = await self._current(turn, draft)
        if seen.field is not CardField.SUBJECT:
            await self._keep(turn, None)
            return
        await self._answered(turn, seen, asking.pass_over(seen))

    async def take_subject(self, turn: Turn, words: str) -> None:
        """Take typed words as the subject whose button they name, else as part of the story."""
        seen = await self._draft(turn)
        named = self._agenda.subjects.named(words, seen.put)
        await self._answered(turn, seen, asking.choose_subject(seen, named) if named else asking.add_words(seen, words))

    async def set_theme(self, turn: Turn, draft: int, theme: str) -> None:
        """Correct the theme; the card comes back."""
        seen = await self._current(turn, draft)
        chosen = replace(asking.settle(seen), theme=self._agenda.theme(theme).id)
        await self._show_card(turn, chosen)

    async def ask_theme(self, turn: Turn, draft: int) -> None:
        """Offer the themes, likeliest first, to correct the link with the agenda."""
        seen = await self._current(turn, draft)
        match = await self._find(replace(seen, theme=None))
        await self._keep(turn, None, ThemeAsked(draft, match.themes))

    async def confirm(self, turn: Turn, draft: int) -> None:
        """The proposed question is right: search."""
        await self._search(turn, await self._current(turn, draft))

    async def ask_rewrite(self, turn: Turn, draft: int) -> None:
        """The proposed question is not right: let them say it otherwise."""
        seen = await self._current(turn, draft)
        await self._keep(turn, replace(seen, awaiting=Awaiting.REWRITE), RewriteAsked(draft))

    async def rewrite(self, turn: Turn, words: str) -> None:
        """Put other words in the place of the question, and propose again."""
        seen = await self._draft(turn)
        draft = asking.fill(seen, CardField.WHAT, words)
        await self._propose(turn, draft, await self._find(draft))

    async def show_card(self, turn: Turn, draft: int) -> None:
        """Show the card with every field changeable."""
        await self._show_card(turn, await self._current(turn, draft))

    async def edit_field(self, turn: Turn, draft: int, field: CardField) -> None:
        """Change one field of the card."""
        seen = await self._current(turn, draft)
        put = (await self._find(seen)).subjects if field is CardField.SUBJECT else ()
        await self._keep(turn, asking.edit(seen, field, put), FieldAsked(draft, field, seen.card, 0, subjects=put))

    async def sharpen(self, turn: Turn, inquiry_id: int) -> None:
        """Take a submitted question up again: its card, changeable; searching revises the same inquiry."""
        seen = await self._draft(turn)
        async with self._units.reading(turn) as unit:
            inquiry = await require_asker(unit, inquiry_id)
        await self._show_card(turn, asking.take_up(seen, inquiry))

    async def start_over(self, turn: Turn) -> None:
        """Leave what was going on, a talk too (a reply to it still finds its way), and wait for a new question."""
        draft = asking.drop(asking.settle(await self._draft(turn)))
        await self._keep(turn, draft, QuestionInvited())

    async def ask_human(self, turn: Turn) -> None:
        """Go to a wijkwijze with what was said so far, without further questions."""
        draft = await self._draft(turn)
        if not draft.card.what and not draft.attachments:
            await self._keep(turn, None, QuestionInvited())
            return
        match = await self._find(draft)
        async with self._units.writing(turn) as unit:
            inquiry = await submit(unit, draft, match, self._languages.detect(draft.card.what))
            submitted = replace(asking.settle(draft), inquiry=inquiry.id)
            await unit.drafts.save(turn.contact.id, submitted, unit.now)
            await unit.reply(ForwardPreviewed(inquiry.id, inquiry.question, len(inquiry.attachments)))
            await unit.commit()

    # --- steps --------------------------------------------------------------------------------------------------------

    async def _answered(self, turn: Turn, seen: Draft, draft: Draft) -> None:
        await self._remember(turn, seen, draft)
        if seen.editing or seen.inquiry is not None:
            await self._show_card(turn, draft)
            return
        await self._advance(turn, draft, await self._find(draft))

    async def _remember(self, turn: Turn, seen: Draft, draft: Draft) -> None:
        """What they say of themselves is kept for their next question too: it is asked once per person."""
        if seen.card.audience is draft.card.audience and seen.card.municipality == draft.card.municipality:
            return
        async with self._units.writing(turn) as unit:
            await unit.contacts.set_audience(turn.contact.id, draft.card.audience)
            await unit.contacts.set_municipality(turn.contact.id, draft.card.municipality)
            await unit.commit(handled=False)

    async def _advance(self, turn: Turn, draft: Draft, match: Match) -> None:
        field = asking.next_field(draft, turn.contact, match)
        if field is not None:
            draft = asking.ask(draft, field, match.subjects if field is CardField.SUBJECT else ())
            themes = self._topics(draft, match) if field is CardField.WHAT else ()
            notice = FieldAsked(draft.number, field, draft.card, len(draft.asked), themes, draft.put)
            await self._keep(turn, draft, notice)
        elif match.decision is Decision.MATCH or not draft.asked:
            await self._found(turn, draft, match)
        else:
            await self._propose(turn, draft, match)

    def _topics(self, draft: Draft, match: Match) -> tuple[str, ...]:
        """The likeliest themes; all of them for who found no button for their subject."""
        others = (theme.id for theme in self._agenda.themes if theme.id not in match.themes)
        return (*match.themes, *others) if draft.card.not_about else match.themes

    async def _search(self, turn: Turn, draft: Draft) -> None:
        await self._found(turn, draft, await self._find(draft))

    async def _found(self, turn: Turn, draft: Draft, match: Match) -> None:
        async with self._units.writing(turn) as unit:
            inquiry = await submit(unit, draft, match, self._languages.detect(draft.card.what))
            submitted = replace(asking.settle(draft), inquiry=inquiry.id)
            await unit.drafts.save(turn.contact.id, submitted, unit.now)
            await unit.reply(await outcome(unit, inquiry, match, self._matching.gap(match.known_gap)))
            await unit.commit()

    async def _propose(self, turn: Turn, draft: Draft, match: Match) -> None:
        draft = replace(asking.settle(draft), awaiting=Awaiting.CONFIRMATION)
        question = asking.plain_question(draft.card)
        theme = draft.theme or match.theme
        await self._keep(
            turn, draft, QuestionProposed(draft.number, question, draft.card, theme, match.priority_question)
        )

    async def _show_card(self, turn: Turn, draft: Draft) -> None:
        match = await self._find(draft)
        draft = asking.settle(draft)
        await self._keep(
            turn, draft, CardShown(draft.number, draft.card, draft.theme or match.theme, match.priority_question)
        )

    # --- looking and keeping ------------------------------------------------------------------------------------------

    async def _find(self, draft: Draft) -> Match:
        """Search with all that was said."""
        text = asking.searched(draft.card, self._agenda.theme(draft.theme).title if draft.theme else None)
        return await self._matching.find(
            without_placeholders(text), draft.card, self._languages.detect(draft.card.what), draft.theme
        )

    def _is_small_talk(self, message: Message) -> bool:
        return message.kind is MessageKind.TEXT and self._matching.small_talk(message.text or "") is not None

    async def _draft(self, turn: Turn) -> Draft:
        async with self._units.reading() as unit:
            return await unit.drafts.of(turn.contact.id)

    async def _current(self, turn: Turn, number: int) -> Draft:
        draft = await self._draft(turn)
        if draft.number != number:
            raise StaleError
        return draft

    async def _keep(self, turn: Turn, draft: Draft | None, *notices: Notice) -> None:
        """Save the draft (None: leave it) and say something, in one transaction."""
        async with self._units.writing(turn) as unit:
            if draft is not None:
                await unit.drafts.save(turn.contact.id, draft, unit.now)
            for notice in notices:
                await unit.reply(notice)
            await unit.commit()


def _set_aside(seen: Draft, messages: Sequence[Message], small_talk: SmallTalk) -> Draft | None:
    """What looks like a thing for another desk may be a question after all: it waits for them to say so."""
    if small_talk is not SmallTalk.OFF_TOPIC:
        return None
    return replace(seen, awaiting=Awaiting.ANYWAY, pending=tuple(messages))
