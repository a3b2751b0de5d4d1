"""What was found, as messages."""

from dataclasses import replace

from handlers.actions.browsing import ShowOffering
from handlers.actions.humans import PreviewForward
from handlers.actions.results import GiveFeedback, Sharpen, ShowMore, ShowResults
from handlers.messages import news, offerings
from handlers.messages.forwarding import forwarded
from handlers.messages.layout import lines, paragraphs, quote
from handlers.messages.outgoing import Button, Outgoing, Rows
from handlers.messages.voice import Voice
from knowledge.domain import Feedback, Offering
from knowledge.notices.results import FeedbackNoted, NoMatchFound, NothingMore, OfferingArrived, ResultsShown


def results_shown(notice: ResultsShown, voice: Voice) -> Outgoing:
    """A few offerings and why they fit; below them whether they help, and what else can be done."""
    ranked = list(enumerate(notice.suggestions, notice.first_rank))
    first = notice.first_rank == 1
    return Outgoing(
        paragraphs(
            voice(_head(notice)),
            *(offerings.suggestion(rank, found, voice) for rank, found in ranked),
            voice.place_in_agenda(notice.theme, notice.priority_question) if first else None,
            voice("results-after"),
        ),
        (
            *(_verdict(notice.inquiry, rank, voice) for rank, _ in ranked),
            *(_whole(rank, found.offering, voice) for rank, found in ranked if found.offering.url is None),
            *(((voice.button("button-more", ShowMore(notice.inquiry)),),) if notice.more else ()),
            *_ways_on(notice.inquiry, voice),
        ),
    )


def nothing_more(notice: NothingMore, voice: Voice) -> Outgoing:
    """That was all; a human may know more."""
    return Outgoing(voice("nothing-more"), _ways_on(notice.inquiry, voice))


def no_match_found(notice: NoMatchFound, voice: Voice) -> Outgoing:
    """Honest, and at once the text that one tap sends to a human; what is known to be missing is called by its name."""
    agenda = voice.place_in_agenda(notice.theme, notice.priority_question)
    gap = notice.gap.title_in(voice.texts.language) if notice.gap else None
    head = voice("no-match-known", title=gap) if gap else voice("no-match")
    preview = forwarded(lines(head), notice, voice, agenda)
    near = ((voice.button("button-near", ShowResults(notice.inquiry)),),) if notice.near else ()
    question, wish = news.asked(notice.inquiry if notice.ask_news else None, voice)
    return replace(preview, text=paragraphs(preview.text, question), buttons=(*preview.buttons, *near, *wish))


def offering_arrived(notice: OfferingArrived, voice: Voice) -> Outgoing:
    """What they waited for; whether it helps they can say with the results."""
    return Outgoing(
        paragraphs(
            lines(voice("offering-arrived"), quote(notice.question)),
            offerings.suggestion(1, notice.suggestion, voice),
        ),
        (
            news.verdict(notice.news, voice),
            (voice.button("button-show-offering", ShowOffering(notice.suggestion.offering.id)),),
            (voice.button("button-human", PreviewForward(notice.inquiry)),),
        ),
    )


def feedback_noted(notice: FeedbackNoted, voice: Voice) -> Outgoing:
    """Thanks; and ways on where nothing fits."""
    if notice.helps:
        return Outgoing(voice("feedback-helps", title=notice.title))
    if notice.all_rejected:
        question, wish = news.asked(notice.inquiry if notice.ask_news else None, voice)
        return Outgoing(paragraphs(voice("feedback-all-rejected"), question), (*_ways_on(notice.inquiry, voice), *wish))
    return Outgoing(voice("feedback-does-not-fit", title=notice.title))


def _head(notice: ResultsShown) -> str:
    if not notice.fits:
        return "results-near"
    return "results" if notice.first_rank == 1 else "results-further"


def _verdict(inquiry: int, rank: int, voice: Voice) -> tuple[Button, ...]:
    return (
        voice.button("button-helps", GiveFeedback(inquiry, rank, Feedback.HELPS), rank=rank),
        voice.button("button-does-not-fit", GiveFeedback(inquiry, rank, Feedback.DOES_NOT_FIT), rank=rank),
    )


def _whole(rank: int, answer: Offering, voice: Voice) -> tuple[Button, ...]:
    """Among others there is room for its beginning only, and it is on no website."""
    return (voice.button("button-read-answer", ShowOffering(answer.id), rank=rank),)


def _ways_on(inquiry: int, voice: Voice) -> Rows:
    return (
        (voice.button("button-human", PreviewForward(inquiry)),),
        (voice.button("button-sharpen", Sharpen(inquiry)),),
    )
