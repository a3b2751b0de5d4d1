"""What the vraagbaak says, as messages: notices in, words and buttons out. Pure; knows no Telegram."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Any, Final

from handlers.messages import (
    afterwards,
    answering,
    asking,
    browsing,
    coordinating,
    danger,
    deciding,
    forwarding,
    inquiries,
    judging,
    mydata,
    own_questions,
    relaying,
    results,
    start,
    submitting,
    waiting,
)
from handlers.messages.outgoing import Outgoing, fitted
from handlers.messages.voice import Voice
from handlers.texts import Texts
from knowledge import notices
from knowledge.agenda import Agenda
from knowledge.notices import Notice

SAYING: Final[MappingProxyType[type[Any], Callable[[Any, Voice], Outgoing]]] = MappingProxyType(
    {
        notices.meeting.Welcome: start.welcome,
        notices.meeting.ConsentGiven: start.consent_given,
        notices.meeting.ConsentDeclined: start.consent_declined,
        notices.meeting.HelpShown: start.help_shown,
        notices.meeting.LanguageAsked: start.language_asked,
        notices.meeting.LanguageChanged: start.language_changed,
        notices.meeting.Stale: start.stale,
        notices.meeting.NotAllowed: start.not_allowed,
        notices.meeting.Failed: start.failed,
        notices.meeting.PrivacyShown: mydata.privacy_shown,
        notices.meeting.DocumentSent: mydata.document_sent,
        notices.meeting.ErasureAsked: mydata.erasure_asked,
        notices.meeting.Erased: mydata.erased,
        notices.asking.HelpLinesShown: danger.help_lines_shown,
        notices.asking.QuestionInvited: asking.question_invited,
        notices.asking.SmallTalkAnswered: asking.small_talk_answered,
        notices.asking.FieldAsked: asking.field_asked,
        notices.asking.QuestionProposed: asking.question_proposed,
        notices.asking.RewriteAsked: asking.rewrite_asked,
        notices.asking.CardShown: asking.card_shown,
        notices.asking.ThemeAsked: asking.theme_asked,
        notices.asking.BelongingAsked: asking.belonging_asked,
        notices.asking.AttachmentKept: asking.attachment_kept,
        notices.results.ResultsShown: results.results_shown,
        notices.results.NothingMore: results.nothing_more,
        notices.results.NoMatchFound: results.no_match_found,
        notices.results.OfferingArrived: results.offering_arrived,
        notices.results.FeedbackNoted: results.feedback_noted,
        notices.humans.ForwardPreviewed: forwarding.forward_previewed,
        notices.humans.ForwardRewriteAsked: forwarding.forward_rewrite_asked,
        notices.humans.EscalationSent: forwarding.escalation_sent,
        notices.humans.ConversationClosed: afterwards.conversation_closed,
        notices.humans.RatingNoted: afterwards.rating_noted,
        notices.humans.CompletenessNoted: afterwards.completeness_noted,
        notices.results.InquiriesListed: inquiries.inquiries_listed,
        notices.results.InquiryOpened: inquiries.inquiry_opened,
        notices.results.InquiryWithdrawn: inquiries.inquiry_withdrawn,
        notices.own_questions.TalkShown: own_questions.talk_shown,
        notices.own_questions.AdditionAsked: own_questions.addition_asked,
        notices.own_questions.AnotherOffered: own_questions.another_offered,
        notices.own_questions.AnotherAsked: own_questions.another_asked,
        notices.own_questions.QuestionTakenBack: own_questions.question_taken_back,
        notices.own_questions.RemarkAsked: afterwards.remark_asked,
        notices.own_questions.RemarkNoted: afterwards.remark_noted,
        notices.own_questions.RemarkArrived: afterwards.remark_arrived,
        notices.browsing.ThemesListed: browsing.themes_listed,
        notices.browsing.SearchAsked: browsing.search_asked,
        notices.browsing.OfferingsListed: browsing.offerings_listed,
        notices.browsing.OfferingShown: browsing.offering_shown,
        notices.browsing.AgendaShown: browsing.agenda_shown,
        notices.browsing.PriorityQuestionShown: browsing.priority_question_shown,
        notices.humans.EscalationOffered: answering.escalation_offered,
        notices.humans.EscalationTaken: answering.escalation_taken,
        notices.humans.EscalationGone: answering.escalation_gone,
        notices.humans.EscalationClaimed: answering.escalation_claimed,
        notices.humans.EscalationReleased: answering.escalation_released,
        notices.humans.WhichEscalation: answering.which_escalation,
        notices.humans.EscalationsListed: answering.escalations_listed,
        notices.humans.ResidentSaid: relaying.resident_said,
        notices.humans.WijkwijzeSaid: relaying.wijkwijze_said,
        notices.humans.MessageRelayed: relaying.message_relayed,
        notices.waiting.OwnerReminded: waiting.owner_reminded,
        notices.waiting.TakenBack: waiting.taken_back,
        notices.waiting.AnotherSought: waiting.another_sought,
        notices.waiting.ClosedInSilence: waiting.closed_in_silence,
        notices.waiting.OwnersTalkClosed: waiting.owners_talk_closed,
        notices.waiting.QuestionWoken: waiting.question_woken,
        notices.coordinating.InvitationMade: coordinating.invitation_made,
        notices.coordinating.InvitationAccepted: coordinating.invitation_accepted,
        notices.coordinating.InvitationRefused: coordinating.invitation_refused,
        notices.coordinating.GapsListed: coordinating.gaps_listed,
        notices.coordinating.GapFilterAsked: coordinating.gap_filter_asked,
        notices.coordinating.SignalOpened: deciding.signal_opened,
        notices.coordinating.TargetAsked: deciding.target_asked,
        notices.coordinating.WordsAsked: deciding.words_asked,
        notices.coordinating.GapTitleAsked: deciding.gap_title_asked,
        notices.coordinating.GapThemeAsked: deciding.gap_theme_asked,
        notices.coordinating.LessonProposed: deciding.lesson_proposed,
        notices.coordinating.ExampleAsked: deciding.example_asked,
        notices.coordinating.SignalDecided: deciding.signal_decided,
        notices.submitting.SubmissionAsked: submitting.submission_asked,
        notices.submitting.SubmissionLeft: submitting.submission_left,
        notices.submitting.SubmissionSent: submitting.submission_sent,
        notices.submitting.SubmissionAccepted: submitting.submission_accepted,
        notices.submitting.SubmissionRejected: submitting.submission_rejected,
        notices.submitting.SubmissionArrived: judging.submission_arrived,
        notices.submitting.SubmissionsListed: judging.submissions_listed,
        notices.submitting.SubmissionOpened: judging.submission_opened,
        notices.submitting.SubmissionThemesAsked: judging.submission_themes_asked,
        notices.submitting.SubmissionKindAsked: judging.submission_kind_asked,
        notices.submitting.SubmissionLinkAsked: judging.submission_link_asked,
        notices.submitting.SubmissionReasonAsked: judging.submission_reason_asked,
        notices.submitting.SubmissionFaulty: judging.submission_faulty,
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
