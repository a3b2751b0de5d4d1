"""Word of what became of a question, as messages."""

from markupsafe import Markup

from handlers.actions.humans import PreviewForward
from handlers.actions.news import AnswerNews, WantNews
from handlers.messages.layout import lines, paragraphs, quote
from handlers.messages.outgoing import Button, Outgoing, Rows
from handlers.messages.voice import Voice
from knowledge.domain import NewsKind
from knowledge.notices.news import NetworkCalled, NetworkProposed, NewsAnswered, NewsWish


def network_proposed(notice: NetworkProposed, voice: Voice) -> Outgoing:
    """Others ask the same: would they learn together?"""
    return Outgoing(
        paragraphs(lines(voice("network-proposed"), quote(notice.question)), voice("network-asked")),
        (
            (voice.button("button-network-yes", AnswerNews(notice.news, helped=True)),),
            (voice.button("button-network-no", AnswerNews(notice.news, helped=False)),),
        ),
    )


def network_called(notice: NetworkCalled, voice: Voice) -> Outgoing:
    """A human writes to who takes part."""
    return Outgoing(
        paragraphs(
            lines(voice("network-called"), quote(notice.question)), lines(voice("network-words"), quote(notice.words))
        )
    )


def news_answered(notice: NewsAnswered, voice: Voice) -> Outgoing:
    """Thanks; where it does not help, a human may."""
    if notice.kind is NewsKind.NETWORK:
        return Outgoing(voice("network-yes" if notice.helped else "network-no"))
    if notice.helped:
        return Outgoing(voice("news-helps"))
    return Outgoing(voice("news-helps-not"), ((voice.button("button-human", PreviewForward(notice.inquiry)),),))


def news_wish(notice: NewsWish, voice: Voice) -> Outgoing:
    """As you wish, and where that can be changed."""
    return Outgoing(voice("news-wish-yes" if notice.wanted else "news-wish-no"))


def asked(inquiry: int | None, voice: Voice) -> tuple[Markup | None, Rows]:
    """The question whether they want to hear what comes, with its buttons.

    Args:
        inquiry: None where nothing is to be asked.
    """
    if inquiry is None:
        return None, ()
    yes = voice.button("button-news-yes", WantNews(inquiry, wanted=True))
    no = voice.button("button-news-no", WantNews(inquiry, wanted=False))
    return voice("news-asked"), ((yes, no),)


def verdict(news: int, voice: Voice) -> tuple[Button, ...]:
    """Whether what came helps."""
    return (
        voice.button("button-news-helps", AnswerNews(news, helped=True)),
        voice.button("button-news-helps-not", AnswerNews(news, helped=False)),
    )
