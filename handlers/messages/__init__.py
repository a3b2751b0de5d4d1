"""What the vraagbaak says, as messages: notices in, words and buttons out. Pure; knows no Telegram."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Any, Final

from handlers.messages import (
    answering,
    asking,
    browsing,
    coordinating,
    danger,
    forwarding,
    inquiries,
    mydata,
    relaying,
    results,
    start,
)
from handlers.messages.outgoing import Outgoing, fitted
from handlers.messages.voice import Voice
from handlers.texts import Texts
from knowledge import notices
from knowledge.agenda import Agenda
from knowledge.notices import Notice

SAYING: Final[MappingProxyType[type[Any], Callable[[Any, Voice], Outgoing]]] = MappingProxyType(
    {
        notices.Welcome: start.welcome,
        notices.ConsentGiven: start.consent_given,
        notices.ConsentDeclined: start.consent_declined,
        notices.HelpShown: start.help_shown,
        notices.LanguageAsked: start.language_asked,
        notices.LanguageChanged: start.language_changed,
        notices.Stale: start.stale,
        notices.NotAllowed: start.not_allowed,
        notices.Failed: start.failed,
        notices.PrivacyShown: mydata.privacy_shown,
        notices.DocumentSent: mydata.document_sent,
        notices.ErasureAsked: mydata.erasure_asked,
        notices.Erased: mydata.erased,
        notices.HelpLinesShown: danger.help_lines_shown,
        notices.QuestionInvited: asking.question_invited,
        notices.SmallTalkAnswered: asking.small_talk_answered,
        notices.FieldAsked: asking.field_asked,
        notices.QuestionProposed: asking.question_proposed,
        notices.RewriteAsked: asking.rewrite_asked,
        notices.CardShown: asking.card_shown,
        notices.ThemeAsked: asking.theme_asked,
        notices.BelongingAsked: asking.belonging_asked,
        notices.AttachmentKept: asking.attachment_kept,
        notices.ResultsShown: results.results_shown,
        notices.NothingMore: results.nothing_more,
        notices.NoMatchFound: results.no_match_found,
        notices.FeedbackNoted: results.feedback_noted,
        notices.ForwardPreviewed: forwarding.forward_previewed,
        notices.ForwardRewriteAsked: forwarding.forward_rewrite_asked,
        notices.EscalationSent: forwarding.escalation_sent,
        notices.ConversationClosed: forwarding.conversation_closed,
        notices.RatingNoted: forwarding.rating_noted,
        notices.CompletenessNoted: forwarding.completeness_noted,
        notices.InquiriesListed: inquiries.inquiries_listed,
        notices.InquiryOpened: inquiries.inquiry_opened,
        notices.InquiryWithdrawn: inquiries.inquiry_withdrawn,
        notices.ThemesListed: browsing.themes_listed,
        notices.SearchAsked: browsing.search_asked,
        notices.OfferingsListed: browsing.offerings_listed,
        notices.OfferingShown: browsing.offering_shown,
        notices.AgendaShown: browsing.agenda_shown,
        notices.PriorityQuestionShown: browsing.priority_question_shown,
        notices.EscalationOffered: answering.escalation_offered,
        notices.EscalationTaken: answering.escalation_taken,
        notices.EscalationGone: answering.escalation_gone,
        notices.EscalationClaimed: answering.escalation_claimed,
        notices.EscalationReleased: answering.escalation_released,
        notices.WhichEscalation: answering.which_escalation,
        notices.EscalationsListed: answering.escalations_listed,
        notices.ResidentSaid: relaying.resident_said,
        notices.WijkwijzeSaid: relaying.wijkwijze_said,
        notices.MessageRelayed: relaying.message_relayed,
        notices.InvitationMade: coordinating.invitation_made,
        notices.InvitationAccepted: coordinating.invitation_accepted,
        notices.InvitationRefused: coordinating.invitation_refused,
        notices.GapsListed: coordinating.gaps_listed,
        notices.GapFilterAsked: coordinating.gap_filter_asked,
    }
)
"""How each notice is said."""


def render(notice: Notice, texts: Texts, agenda: Agenda, username: str | None = None) -> Outgoing:
    """A notice as the message that a reader gets, within Telegram's limits.

    Args:
        notice: What is to be said.
        texts: The catalogue in the reader's language.
        agenda: What themes and priority questions are called.
        username: The bot's own name, for links that open it; None where there are no such links.
    """
    return fitted(SAYING[type(notice)](notice, Voice(texts, agenda, username)))
