"""The use cases, each made once, of the others that it needs."""

from dataclasses import dataclass, fields
from functools import cached_property

from bot.config import Settings
from embeddings.base import Embedder
from knowledge.agenda import Agenda
from knowledge.answering import Answering
from knowledge.answers import Answers
from knowledge.asides import Asides
from knowledge.audit_trail import AuditTrail
from knowledge.belonging import Placing
from knowledge.browsing import Browsing
from knowledge.catalogue.editing import Editing
from knowledge.catalogue.freshness import Freshness
from knowledge.catalogue.importing import Importing
from knowledge.catalogue.providers import Providers
from knowledge.catalogue.reviewing import Reviewing
from knowledge.catalogue.staleness import Terms
from knowledge.coordinators import Coordinators
from knowledge.dashboard_access import DashboardAccess
from knowledge.database.unit_of_work import Units
from knowledge.gaps.deciding import Deciding
from knowledge.gaps.filling import Filling
from knowledge.gaps.following_up import FollowingUp
from knowledge.gaps.groups import Groups
from knowledge.gaps.in_chat import GapsInChat, UseCases
from knowledge.gaps.listing import Signals
from knowledge.gaps.looking_alike import LookingAlike
from knowledge.gaps.networks import Networks
from knowledge.gaps.news import News
from knowledge.gaps.regrouping import Regrouping
from knowledge.gaps.taking_along import TakingAlong
from knowledge.help_lines import HelpLines
from knowledge.humans.afterwards import Afterwards
from knowledge.humans.allowing import Allowing
from knowledge.humans.approving import Approving
from knowledge.humans.at_work import AtWork
from knowledge.humans.canned import CannedAnswers
from knowledge.humans.composing import Composing
from knowledge.humans.correcting import Correcting
from knowledge.humans.escalations import Escalations
from knowledge.humans.figures import Figures
from knowledge.humans.handing_over import HandingOver
from knowledge.humans.lists import Lists
from knowledge.humans.moderating import Moderating
from knowledge.humans.own_questions import OwnQuestions
from knowledge.humans.postponing import Postponing
from knowledge.humans.profiles import Profiles
from knowledge.humans.publishing import Publishing
from knowledge.humans.together import Together
from knowledge.humans.volunteers import Volunteers
from knowledge.humans.working import Working
from knowledge.inquiries import Inquiries
from knowledge.invitations import Invitations
from knowledge.languages import Languages
from knowledge.listening import Listening
from knowledge.matching.finding import Matching
from knowledge.matching.refreshing import Teaching
from knowledge.people import People
from knowledge.privacy import mask
from knowledge.referrals import Referrals
from knowledge.reports.bulletins import Bulletins
from knowledge.reports.need import Need
from knowledge.reports.reporting import Reports
from knowledge.reports.trend import Trends
from knowledge.safety import Safety
from knowledge.services import Services
from knowledge.sharpening import Sharpening
from knowledge.submissions.conversation import Submitting
from knowledge.submissions.judging import Judging
from knowledge.submissions.verdicts import Verdicts


@dataclass(frozen=True)
class Parts:
    """What use cases are made of."""

    settings: Settings
    units: Units
    embedder: Embedder
    matching: Matching
    agenda: Agenda
    teaching: Teaching

    @cached_property
    def languages(self) -> Languages:
        """In which language somebody writes."""
        return Languages()

    @cached_property
    def safety(self) -> Safety:
        """Who speaks of danger."""
        return Safety.load()

    @cached_property
    def help_lines(self) -> HelpLines:
        """Whom to call then."""
        return HelpLines.load()

    @cached_property
    def answers(self) -> Answers:
        """What short replies mean."""
        return Answers.load()


class Assembly:
    """Every use case under the name that it has in `Services`, and those that only others use."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._units = parts.units
        self._matching = parts.matching
        self._agenda = parts.agenda
        self._teaching = parts.teaching
        self._terms = Terms(parts.settings.review_after_months)

    def services(self) -> Services:
        """All that a face may call."""
        return Services(**{field.name: getattr(self, field.name) for field in fields(Services)})

    @cached_property
    def people(self) -> People:
        return People(
            units=self._units,
            sharpening=self.sharpening,
            invitations=self.invitations,
            default_language=self._parts.settings.default_language,
            retention_days=self._parts.settings.retention_days,
        )

    @cached_property
    def sharpening(self) -> Sharpening:
        return Sharpening(
            units=self._units,
            matching=self._matching,
            languages=self._parts.languages,
            agenda=self._agenda,
            referrals=Referrals.load(self._parts.help_lines),
            retention_days=self._parts.settings.retention_days,
        )

    @cached_property
    def listening(self) -> Listening:
        return Listening(
            units=self._units,
            safety=self._parts.safety,
            help_lines=self._parts.help_lines,
            mask=mask,
            answers=self._parts.answers,
            answering=self._answering,
            asides=self._asides,
            placing=self._placing,
            sharpening=self.sharpening,
            escalations=self.escalations,
            people=self.people,
            profiles=self.profiles,
            submitting=self.submitting,
            correcting=self.correcting,
            at_work=self._at_work,
        )

    @cached_property
    def inquiries(self) -> Inquiries:
        return Inquiries(self._units, self._matching)

    @cached_property
    def browsing(self) -> Browsing:
        return Browsing(self._units, self._matching, self._agenda, self._terms)

    @cached_property
    def escalations(self) -> Escalations:
        return Escalations(self._units, self._parts.embedder)

    @cached_property
    def lists(self) -> Lists:
        return Lists(self._units, self._agenda)

    @cached_property
    def correcting(self) -> Correcting:
        return Correcting(self._units)

    @cached_property
    def working(self) -> Working:
        return Working(self._units)

    @cached_property
    def composing(self) -> Composing:
        return Composing(self._units, self._matching)

    @cached_property
    def handing_over(self) -> HandingOver:
        return HandingOver(self._units)

    @cached_property
    def postponing(self) -> Postponing:
        return Postponing(self._units)

    @cached_property
    def canned(self) -> CannedAnswers:
        return CannedAnswers(self._units)

    @cached_property
    def together(self) -> Together:
        return Together(self._units, self.correcting)

    @cached_property
    def own_questions(self) -> OwnQuestions:
        return OwnQuestions(self._units)

    @cached_property
    def publishing(self) -> Publishing:
        return Publishing(self._units, mask)

    @cached_property
    def allowing(self) -> Allowing:
        return Allowing(self._units, self._teaching)

    @cached_property
    def moderating(self) -> Moderating:
        return Moderating(self._units, self.approving)

    @cached_property
    def approving(self) -> Approving:
        return Approving(self._units, self._matching, self._teaching, self._agenda, mask)

    @cached_property
    def afterwards(self) -> Afterwards:
        return Afterwards(self._units)

    @cached_property
    def figures(self) -> Figures:
        return Figures(self._units)

    @cached_property
    def need(self) -> Need:
        return Need(self._units, self._matching, self._agenda)

    @cached_property
    def trends(self) -> Trends:
        return Trends(self._units)

    @cached_property
    def reports(self) -> Reports:
        return Reports(self._units, self._matching, self._agenda, mask)

    @cached_property
    def taking_along(self) -> TakingAlong:
        return TakingAlong(self._units, mask)

    @cached_property
    def bulletins(self) -> Bulletins:
        return Bulletins(self._units)

    @cached_property
    def signals(self) -> Signals:
        return Signals(self._units, self._matching, self._agenda)

    @cached_property
    def deciding(self) -> Deciding:
        return Deciding(self._units, self._matching, self._teaching, self._agenda)

    @cached_property
    def regrouping(self) -> Regrouping:
        return Regrouping(self._units, self._parts.embedder, self._matching.lens)

    @cached_property
    def looking_alike(self) -> LookingAlike:
        return LookingAlike(self._units, self._parts.embedder, self._matching.lens)

    @cached_property
    def groups(self) -> Groups:
        return Groups(self._units, self._matching)

    @cached_property
    def following_up(self) -> FollowingUp:
        return FollowingUp(self._units, self._parts.embedder.digest, mask)

    @cached_property
    def filling(self) -> Filling:
        return Filling(self._units, self._matching, self._teaching, self._agenda)

    @cached_property
    def networks(self) -> Networks:
        return Networks(self._units)

    @cached_property
    def news(self) -> News:
        return News(self._units)

    @cached_property
    def gaps(self) -> GapsInChat:
        return GapsInChat(
            self._units,
            self._matching,
            UseCases(
                signals=self.signals,
                regrouping=self.regrouping,
                groups=self.groups,
                looking_alike=self.looking_alike,
                following_up=self.following_up,
                filling=self.filling,
                networks=self.networks,
            ),
        )

    @cached_property
    def invitations(self) -> Invitations:
        return Invitations(self._units)

    @cached_property
    def profiles(self) -> Profiles:
        return Profiles(self._units, self._agenda)

    @cached_property
    def volunteers(self) -> Volunteers:
        return Volunteers(self._units)

    @cached_property
    def submitting(self) -> Submitting:
        return Submitting(self._units, self._matching, self._parts.languages, self._parts.settings.retention_days)

    @cached_property
    def judging(self) -> Judging:
        return Judging(self._units, self.verdicts, self._agenda)

    @cached_property
    def verdicts(self) -> Verdicts:
        return Verdicts(self._units, self._matching, self._teaching, self._agenda, mask)

    @cached_property
    def editing(self) -> Editing:
        return Editing(self._units, self._matching, self._teaching, self._agenda, self._terms)

    @cached_property
    def importing(self) -> Importing:
        return Importing(self._units, self._teaching, self._agenda)

    @cached_property
    def freshness(self) -> Freshness:
        return Freshness(self._units, self._terms)

    @cached_property
    def reviewing(self) -> Reviewing:
        return Reviewing(self._units, self.freshness, self.editing)

    @cached_property
    def providers(self) -> Providers:
        return Providers(self._units, self._teaching, self._terms)

    @cached_property
    def dashboard_access(self) -> DashboardAccess:
        return DashboardAccess(self._units, self._parts.settings.dashboard)

    @cached_property
    def coordinators(self) -> Coordinators:
        return Coordinators(self._units)

    @cached_property
    def audit_trail(self) -> AuditTrail:
        return AuditTrail(self._units)

    @cached_property
    def _placing(self) -> Placing:
        return Placing(self._units, self._matching, self.sharpening)

    @cached_property
    def _answering(self) -> Answering:
        return Answering(
            answers=self._parts.answers,
            matching=self._matching,
            sharpening=self.sharpening,
            browsing=self.browsing,
            escalations=self.escalations,
            placing=self._placing,
        )

    @cached_property
    def _asides(self) -> Asides:
        return Asides(
            deciding=self.deciding,
            judging=self.judging,
            afterwards=self.afterwards,
            publishing=self.publishing,
            moderating=self.moderating,
            providers=self.providers,
            gaps=self.gaps,
        )

    @cached_property
    def _at_work(self) -> AtWork:
        return AtWork(self._units, self.working, self.composing, self.handing_over, self.postponing, self.canned)
