"""Help lines, as a message: short, numbers as plain text so that a phone makes them tappable."""

from urllib.parse import urlsplit

from markupsafe import Markup, escape

from handlers.actions.asking import GoOn
from handlers.messages.layout import lines, paragraphs
from handlers.messages.outgoing import Outgoing
from handlers.messages.voice import Voice
from handlers.texts import key_of
from knowledge.domain import HelpLine
from knowledge.notices.asking import HelpLinesShown


def help_lines_shown(notice: HelpLinesShown, voice: Voice) -> Outgoing:
    """What to do now, whom to call, and the way back to the question."""
    return Outgoing(
        paragraphs(
            voice(key_of(notice.danger)),
            *(help_line(line, voice) for line in notice.lines),
            voice("help-lines-after" if notice.can_go_on else "help-lines-talking"),
        ),
        ((voice.button("button-go-on", GoOn()),),) if notice.can_go_on else (),
    )


def help_line(line: HelpLine, voice: Voice) -> Markup:
    """Where to turn to, and for what."""
    language = voice.texts.language
    where = line.where_to_ask_in(language)
    return lines(
        voice("help-line", name=line.name_in(language)),
        voice("help-line-number", number=line.number) if line.number else None,
        escape(line.when_in(language)),
        escape(where) if where and not line.number else None,
        voice("help-line-website", url=line.website, site=_site(line.website)) if line.website else None,
    )


def _site(url: str) -> str:
    return (urlsplit(url).hostname or url).removeprefix("www.")
