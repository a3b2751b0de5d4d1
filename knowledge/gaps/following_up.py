"""What coordinators do about a gap: how far it is, who sees to it, what it is called, which signals it holds."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from knowledge.catalogue.records import TITLE_LIMIT
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import AuditEntry, AuditSubject, Gap, GapAction, GapSignal, GapStatus, Masked, Role, Turn
from knowledge.errors import NotAllowedError, OvertakenError, ReasonNeededError, StaleError, TooLongError
from knowledge.gaps.portraying import portray
from knowledge.gaps.undoing import as_it_was, can_undo, lasting, renamed
from knowledge.rights import COORDINATORS, require

LONGEST_NOTE: Final = 1000
"""Characters of a note or a reason. Own choice: a paragraph or two."""

FOLLOWED: Final = frozenset({GapStatus.IN_PROGRESS, GapStatus.PLANNED, GapStatus.DISMISSED})
"""How far a gap is when a signal that comes into it is as far: what comes after it was solved has to be looked at."""


class FollowingUp:
    """Changes of gaps, for coordinators only, each with an entry in the audit trail; nothing is said.

    Every method raises NotAllowedError for who is no coordinator, NotFoundError for what is not there, StaleError for a
    gap that was merged into another, and TooLongError for more words than are kept. Words are masked, whatever the face
    did: the audit trail keeps them for years. To do the same twice changes nothing.
    """

    def __init__(self, units: Units, model: str, mask: Callable[[str], Masked]) -> None:
        """Work on one database.

        Args:
            model: Digest of the model whose vectors are kept for the signals.
        """
        self._units = units
        self._model = model
        self._mask = mask

    async def change_status(self, turn: Turn, gap_id: int, status: GapStatus, reason: str | None = None) -> Gap:
        """Note how far it is; the signals on which no decision stands are as far.

        Args:
            reason: Needed when it is rejected, else of no use.

        Raises:
            ReasonNeededError: It is rejected without one.
        """
        why = self._words(reason, LONGEST_NOTE) if status is GapStatus.DISMISSED else None
        if status is GapStatus.DISMISSED and not why:
            raise ReasonNeededError
        return await self._change(turn, gap_id, GapAction.STATUS, lambda gap: replace(gap, status=status, reason=why))

    async def set_owner(self, turn: Turn, gap_id: int, owner_id: int | None) -> Gap:
        """Say who sees to it; None: nobody any more.

        Raises:
            NotAllowedError: That is no coordinator.
        """
        return await self._change(turn, gap_id, GapAction.OWNER, lambda gap: replace(gap, owner_id=owner_id))

    async def set_note(self, turn: Turn, gap_id: int, note: str | None, seen: str | None = None) -> Gap:
        """Keep a note for colleagues in the place of the former; empty or None: none.

        Args:
            seen: What stood there when this was typed; None: whatever did.

        Raises:
            OvertakenError: Something else stands there now.
        """
        kept = self._words(note, LONGEST_NOTE)

        def change(gap: Gap) -> Gap:
            _require_seen(seen, gap.note or "", kept)
            return replace(gap, note=kept or None)

        return await self._change(turn, gap_id, GapAction.NOTE, change)

    async def set_due(self, turn: Turn, gap_id: int, due: date | None) -> Gap:
        """Say when it is to be done; None: on no day in particular."""
        return await self._change(turn, gap_id, GapAction.DUE, lambda gap: replace(gap, due=due))

    async def rename(self, turn: Turn, gap_id: int, title: str | None, seen: str | None = None) -> Gap:
        """Call it otherwise; empty or None: as it is called by its questions again.

        Args:
            seen: What a coordinator called it when this was typed, empty for nothing; None: whatever they did.

        Raises:
            OvertakenError: It is called otherwise now.
        """
        words = self._title(title)

        def change(gap: Gap) -> Gap:
            _require_seen(seen, gap.title if gap.named else "", words)
            return renamed(gap, words)

        return await self._change(turn, gap_id, GapAction.RENAME, change)

    async def merge(self, turn: Turn, gap_id: int, into: int) -> Gap:
        """Put all signals of a gap in another, which goes on for both; gives that other.

        The merged gap stays, and leads there: who looks for it finds the other.
        """
        if gap_id == into:
            raise StaleError
        async with self._units.writing(turn) as unit:
            found = {one: await standing(unit, one) for one in sorted((gap_id, into))}
            await take_in(unit, found[into], found[gap_id], turn.contact.id)
            await portray(unit, [into], self._model)
            grown = await unit.gaps.get(into)
            await unit.commit(handled=False)
        return grown

    async def split(self, turn: Turn, gap_id: int, signal_ids: Collection[int], title: str | None = None) -> Gap:
        """Put chosen signals of a gap in a new one, which is as far as the old; gives the new one.

        Of a gap that an offering fills they are open again, and teach nothing about that offering any more.

        Raises:
            StaleError: None of these signals is in the gap any more, or no other is left.
        """
        name = self._title(title)
        async with self._units.writing(turn) as unit:
            gap = await standing(unit, gap_id)
            held = {signal_id for signal_id, _ in await unit.signals.asked_in(gap_id)}
            chosen = sorted(held & set(signal_ids))
            if not chosen or len(chosen) == len(held):
                raise StaleError
            status = GapStatus.IN_PROGRESS if gap.status is GapStatus.SOLVED else gap.status
            new = replace(await unit.gaps.found("", unit.now), status=status, reason=gap.reason)
            await unit.gaps.save(renamed(new, name), unit.now)
            await unit.resolutions.unlink(gap_id, unit.now, chosen)
            await _put(unit, chosen, new)
            await note(unit, gap_id, GapAction.SPLIT, after={"to": new.id, "signals": len(chosen)})
            await note(unit, new.id, GapAction.SPLIT, after={"from": gap_id, "signals": len(chosen)})
            await portray(unit, [gap_id, new.id], self._model)
            made = await unit.gaps.get(new.id)
            await unit.commit(handled=False)
        return made

    async def move(self, turn: Turn, signal_id: int, gap_id: int | None) -> GapSignal:
        """Put one signal in another gap, or (None) in none; no machine moves it after that."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            signal = await unit.signals.get(signal_id)
            if signal.gap_id != gap_id or not signal.by_hand:
                if signal.gap_id is not None:
                    await unit.resolutions.unlink(signal.gap_id, unit.now, [signal_id])
                await _put(unit, [signal_id], await standing(unit, gap_id) if gap_id is not None else None)
                before, after = {"gap": signal.gap_id}, {"gap": gap_id}
                entry = AuditEntry(turn.contact.id, AuditSubject.SIGNAL, str(signal_id), GapAction.MOVE, before, after)
                await unit.audit.note(entry, unit.now)
                await portray(unit, [one for one in (signal.gap_id, gap_id) if one is not None], self._model)
            moved = await unit.signals.get(signal_id)
            await unit.commit(handled=False)
        return moved

    async def undo(self, turn: Turn, gap_id: int, entry_id: int) -> Gap:
        """Put back what an entry of the audit trail changed, as long as nothing came over it; see `can_undo`.

        Raises:
            StaleError: Something came over it, or it is no such entry.
        """
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            gap = await unit.gaps.get(gap_id)
            entry = next(
                (one for one in await unit.audit.of(AuditSubject.GAP, str(gap_id)) if one.id == entry_id), None
            )
            if entry is None or not can_undo(gap, entry):
                raise StaleError
            if entry.action == GapAction.MERGE:
                restored = await self._unmerge(unit, gap, entry)
            else:
                restored = await self._save(unit, gap, as_it_was(gap, entry.before or {}), GapAction(entry.action))
            await unit.commit(handled=False)
        return restored

    async def unmerge(self, turn: Turn, gap_id: int) -> Gap:
        """Take a gap out of the one in which it went on, with the signals that still are there.

        Raises:
            StaleError: It stands by itself.
        """
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            gap = await unit.gaps.get(gap_id)
            entries = await unit.audit.of(AuditSubject.GAP, str(gap_id))
        merge = next((one for one in entries if one.action == GapAction.MERGE and can_undo(gap, one)), None)
        if merge is None:
            raise StaleError
        return await self.undo(turn, gap_id, merge.id)

    # --- steps --------------------------------------------------------------------------------------------------------

    def _title(self, typed: str | None) -> str:
        return self._words(" ".join((typed or "").split()), TITLE_LIMIT)

    def _words(self, typed: str | None, limit: int) -> str:
        """Words of a coordinator as they are kept."""
        words = self._mask((typed or "").strip()).text
        if len(words) > limit:
            raise TooLongError(limit)
        return words

    async def _change(self, turn: Turn, gap_id: int, action: GapAction, change: Callable[[Gap], Gap]) -> Gap:
        async with self._units.writing(turn) as unit:
            gap = await standing(unit, gap_id)
            changed = await self._save(unit, gap, change(gap), action)
            await unit.commit(handled=False)
        return changed

    async def _save(self, unit: UnitOfWork, gap: Gap, changed: Gap, action: GapAction) -> Gap:
        if changed == gap:
            return gap
        if changed.owner_id != gap.owner_id:
            await _require_owner(unit, changed)
        await unit.gaps.save(changed, unit.now)
        if changed.status is not gap.status:
            await unit.signals.follow(gap.id, changed.status)
        was, became = lasting(gap), lasting(changed)
        different = [name for name in became if was[name] != became[name]]
        before, after = {name: was[name] for name in different}, {name: became[name] for name in different}
        await note(unit, gap.id, action, before=before, after=after)
        if not changed.title:
            await portray(unit, [gap.id], self._model)
        return await unit.gaps.get(gap.id)

    async def _unmerge(self, unit: UnitOfWork, gap: Gap, entry: AuditEntry) -> Gap:
        """Give a gap back the signals that still are where they went."""
        into, moved = gap.merged_into, (entry.after or {}).get("signals", [])
        if into is None:
            raise StaleError
        other = await going_on_in(unit, await unit.gaps.get(into))
        there = {signal_id for signal_id, _ in await unit.signals.asked_in(other.id)}
        restored = replace(gap, merged_into=None)
        await unit.gaps.save(restored, unit.now)
        await _put(unit, [one for one in moved if one in there], restored)
        await note(unit, gap.id, GapAction.MERGE, before={"merged_into": into}, after={"merged_into": None})
        await portray(unit, [gap.id, other.id], self._model)
        return await unit.gaps.get(gap.id)


async def standing(unit: UnitOfWork, gap_id: int) -> Gap:
    """A gap, for the coordinator whose turn it is to change it.

    Raises:
        StaleError: It was merged into another.
    """
    await require(unit, COORDINATORS)
    gap = await unit.gaps.held(gap_id)
    if gap.merged_into is not None:
        raise StaleError
    return gap


async def going_on_in(unit: UnitOfWork, gap: Gap) -> Gap:
    """The gap itself or, where it was merged, the one in which its signals are now."""
    while gap.merged_into is not None:
        gap = await unit.gaps.get(gap.merged_into)
    return gap


async def take_in(unit: UnitOfWork, gap: Gap, other: Gap, actor_id: int | None) -> None:
    """Let another gap go on in this one, with all its signals, which are as far as it is.

    Args:
        actor_id: The coordinator who wants it so; None: it was done by itself.
    """
    moved = [signal_id for signal_id, _ in await unit.signals.asked_in(other.id)]
    await _put(unit, moved, gap, by_hand=actor_id is not None)
    await unit.gaps.save(replace(other, merged_into=gap.id), unit.now)
    gone = {"merged_into": gap.id, "signals": moved}
    entry = AuditEntry(actor_id, AuditSubject.GAP, str(other.id), GapAction.MERGE, {"merged_into": None}, gone)
    await unit.audit.note(entry, unit.now)
    come = {"from": other.id, "signals": len(moved)}
    await unit.audit.note(AuditEntry(actor_id, AuditSubject.GAP, str(gap.id), GapAction.MERGE, None, come), unit.now)


def _require_seen(seen: str | None, now: str, wanted: str) -> None:
    if seen is not None and now not in {seen, wanted}:
        raise OvertakenError(now)


async def note(
    unit: UnitOfWork,
    gap_id: int,
    action: GapAction,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """Keep what the coordinator whose turn it is did to a gap."""
    entry = AuditEntry(unit.own_turn.contact.id, AuditSubject.GAP, str(gap_id), action, before, after)
    await unit.audit.note(entry, unit.now)


async def _put(unit: UnitOfWork, signal_ids: Collection[int], gap: Gap | None, *, by_hand: bool = True) -> None:
    """Put signals in a gap, or in none; those on which no decision stands are as far as a gap that goes on."""
    gap_id = gap.id if gap else None
    status = gap.status if gap and gap.status in FOLLOWED else GapStatus.NEW
    await unit.signals.put(signal_ids, gap_id, by_hand=by_hand)
    await unit.signals.follow(gap_id, status, signal_ids)


async def _require_owner(unit: UnitOfWork, gap: Gap) -> None:
    if gap.owner_id is not None and Role.COORDINATOR not in (await unit.contacts.get(gap.owner_id)).roles:
        raise NotAllowedError
