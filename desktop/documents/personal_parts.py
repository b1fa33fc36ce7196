"""What the parts of a member's own sheet share: the rules their words come from, how a part is written."""

from collections.abc import Callable, Sequence

import msgspec

from desktop.branch.book_rules import BookRules
from desktop.branch.committing import CommitmentRules
from desktop.branch.dates import latest_day
from desktop.branch.measuring import MeasureRules
from desktop.branch.meetings import Meeting
from desktop.branch.personal import PersonalSheet
from desktop.branch.registering import RegisterRules
from desktop.branch.review_rules import ReviewRules
from desktop.branch.rules import in_force
from desktop.documents.listing import Listing
from desktop.documents.wording import ended, flat, quoted


class SheetRules(msgspec.Struct, frozen=True, kw_only=True):
    """The rules the sheet takes its words from: of today, and all that ever held where a record is older."""

    books: BookRules
    registers: RegisterRules
    measures: tuple[MeasureRules, ...]
    commitment: tuple[CommitmentRules, ...]
    review: tuple[ReviewRules, ...]

    def commitment_of(self, year: str) -> CommitmentRules:
        """Return the frame of a year's commitments."""
        return in_force(self.commitment, latest_day(year))

    def review_of(self, year: str) -> ReviewRules:
        """Return the rules of a year's review."""
        return in_force(self.review, latest_day(year))


Part = Callable[[Listing, str, PersonalSheet, SheetRules], None]
"""Writes one part under its title."""


def paragraphs(paper: Listing, title: str, told: Sequence[tuple[str, str]]) -> None:
    """Write a part of paragraphs, each with a bold beginning; `Không có.` where there is none."""
    if not told:
        paper.section(title, (), ())
        return
    paper.heading(title)
    for label, text in told:
        paper.labelled(label, text)


def sentences(*parts: tuple[str, str]) -> str:
    """Join labelled facts into sentences, those left empty out: `Ý kiến của chi bộ: …. Kết luận: ….`."""
    told = (f"{label}: {ended(_run_on(text))}" for label, text in parts if flat(text))
    return " ".join(told)


def _run_on(text: str) -> str:
    """Return lines as one paragraph: a list typed with a dash before each line goes on without dashes."""
    return flat("\n".join(line.strip().removeprefix("- ") for line in text.splitlines()))


def said(text: str) -> str:
    """Return a person's own words in quotation marks; empty for none."""
    return quoted(text) if flat(text) else ""


def moment_key(meeting: Meeting) -> tuple[str, str, str]:
    """Return where a meeting stands in time."""
    return meeting.day, meeting.start, meeting.id
