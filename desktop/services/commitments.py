"""Commitments of a year at the desk: who is asked, who signed, who wrote the same words, drafts at once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from desktop.branch import committing
from desktop.branch.book import Book
from desktop.branch.commitments import Commitment, commitment_id
from desktop.branch.committing import CommitmentRules, Registered
from desktop.branch.members import State, position_on, state_on
from desktop.branch.spans import SpanKind, check_span, first_day, last_day
from desktop.services import entries, rulebook
from desktop.services.book import book as read_book
from desktop.services.desk import Desk
from desktop.words import translate

if TYPE_CHECKING:
    from datetime import date

    from desktop.storage.kept import Changed


class CommitmentLine(msgspec.Struct, frozen=True, kw_only=True):
    """One member (empty `member_id`: the branch as a collective) of the year's list."""

    member_id: str
    name: str
    position: str
    state: State | None
    """On the last day of the year, or today while the year runs; None for the branch."""
    commitment: Commitment | None
    copied: tuple[str, ...] = ()
    """Names of those who wrote the same, word for word: shown before printing, a plain fact."""

    @property
    def is_signed(self) -> bool:
        """Whether it is registered."""
        return self.commitment is not None and bool(self.commitment.signed_on)


class CommitmentTable(msgspec.Struct, frozen=True, kw_only=True):
    """The commitments of a year: the branch's own, then everybody's, by name."""

    year: str
    rules: CommitmentRules
    collective: CommitmentLine
    lines: tuple[CommitmentLine, ...]
    figures: Registered

    @property
    def missing(self) -> tuple[CommitmentLine, ...]:
        """Those who have not signed."""
        return tuple(one for one in self.lines if not one.is_signed)


def rules_of(desk: Desk, year: str) -> CommitmentRules:
    """Return the frame of a year's commitments; raises `Refused` where `year` is none."""
    check_span(year, SpanKind.YEAR)
    return rulebook.rules_on(desk, committing.FOLDER, CommitmentRules, committing.rules_day(year))


def table(desk: Desk, year: str) -> CommitmentTable:
    """Return who is asked for a commitment of a year, and what each has written and signed."""
    return table_of(read_book(desk), year, rules_of(desk, year), desk.clock.today())


def table_of(book: Book, year: str, rules: CommitmentRules, today: "date") -> CommitmentTable:
    """Return the list from a book that was read already."""
    day = day_within(year, today)
    same = committing.copies(book, year)
    lines = []
    for member in committing.expected(book, year):
        commitment = committing.find(book, year, member.id)
        events = book.events_of(member.id)
        lines.append(
            CommitmentLine(
                member_id=member.id,
                name=member.full_name,
                position=position_on(events, day),
                state=state_on(member, events, day),
                commitment=commitment,
                copied=same.get(member.id, ()),
            )
        )
    return CommitmentTable(
        year=year,
        rules=rules,
        collective=CommitmentLine(
            member_id="",
            name=book.branch.name,
            position="",
            state=None,
            commitment=committing.find(book, year, ""),
        ),
        lines=tuple(lines),
        figures=committing.registered(book, year),
    )


def draft(desk: Desk, year: str, member_id: str) -> Commitment:
    """Return a member's (empty: the branch's) commitment of a year, a new one where there is none.

    Nothing is saved. A new one is marked as a leader's by the position held.
    """
    return draft_of(read_book(desk), year, member_id, rules_of(desk, year), desk.clock.today())


def begin(desk: Desk, year: str) -> "Changed":
    """Make the drafts that are missing, the branch's own included, as one step to be undone."""
    rules, book = rules_of(desk, year), read_book(desk)
    ids = ("", *(one.id for one in committing.expected(book, year)))
    missing = [one for one in ids if committing.find(book, year, one) is None]
    return entries.put(
        desk,
        *(draft_of(book, year, one, rules, desk.clock.today()) for one in missing),
        label=translate(
            "commitments", "Lập {number} bản cam kết năm {year}", number=len(missing), year=year
        ),
    )


def sign(desk: Desk, year: str, member_ids: Sequence[str], day: str) -> "Changed":
    """Record that members (empty id: the branch) signed on `day`, as one step; raises `Refused`.

    The text may stand on the paper only, written by hand.
    """
    rules, book = rules_of(desk, year), read_book(desk)
    signed = [
        msgspec.structs.replace(draft_of(book, year, one, rules, desk.clock.today()), signed_on=day)
        for one in member_ids
    ]
    return entries.put(
        desk,
        *signed,
        label=translate("commitments", "Ghi ngày ký {number} bản cam kết", number=len(signed)),
    )


def draft_of(book: Book, year: str, member_id: str, rules: CommitmentRules, today: "date") -> Commitment:
    """Return the commitment as it stands in a book, or a new one."""
    standing = committing.find(book, year, member_id)
    if standing is not None:
        return standing
    leader = bool(member_id) and committing.leads(book, member_id, rules, day_within(year, today))
    return Commitment(
        id=commitment_id(year, member_id), member_id=member_id, year=year, leader=leader
    )


def day_within(year: str, today: "date") -> "date":
    """Return today within the year; its first day before it, its last one after it."""
    return max(first_day(year), min(last_day(year), today))
