"""Getting to know each other: start, consent, help, language."""

from telegram import Update
from telegram.ext import CommandHandler

from handlers.actions.meeting import ChooseLanguage, ChooseSimple, Consent
from handlers.commands import HELP, LANGUAGE, START
from handlers.context import VraagbaakContext
from handlers.routes import SAID, Route, on_command, on_press


async def start(update: Update, context: VraagbaakContext) -> None:
    """Open the conversation; what stands behind /start is the token of an invitation."""
    name = update.effective_user.full_name if update.effective_user else ""
    payload = context.args[0] if context.args else None
    await context.services.people.start(await context.turn(update), payload, name)


def routes() -> list[Route]:
    """How people begin, and in which language."""
    return [
        CommandHandler(START.dutch, start, SAID),
        on_command(HELP, lambda services, turn: services.people.help(turn)),
        on_command(LANGUAGE, lambda services, turn: services.people.ask_language(turn)),
        on_press(Consent, lambda services, turn, press: services.people.consent(turn, agreed=press.agreed)),
        on_press(ChooseLanguage, lambda services, turn, press: services.people.choose_language(turn, press.language)),
        on_press(ChooseSimple, lambda services, turn, press: services.people.choose_simple(turn, simple=press.simple)),
    ]
