"""The frame of the branch's list papers: head, title, opening, ruled tables with a total, signatures.

Programme, screening, study, measures, training, rota, models, tasks, superiors: one form each, one frame for
all, so that they look alike and nothing of a page is told twice.
"""

from collections.abc import Sequence
from datetime import date

from desktop.branch.book import Book
from desktop.branch.book_rules import PaperRule
from desktop.branch.dates import earliest_day, is_whole, padded_month
from desktop.branch.names import clean
from desktop.branch.organisation import committee_of
from desktop.branch.rules import LegalBasis
from desktop.documents import fonts
from desktop.documents.cycle_lines import Names, roster_of
from desktop.documents.drawing import About, Paper, draw
from desktop.documents.layouts import Layout
from desktop.documents.page import Composer, Signer
from desktop.documents.roster import branch_signer
from desktop.documents.table import Column, Table, spread
from desktop.documents.typeset import NO_BREAK, Align, Run
from desktop.documents.wording import NONE, upper_first


class Listing:
    """A list of a branch being written from top to bottom, as of `day`."""

    def __init__(self, book: Book, *, day: date, layout: Layout, landscape: bool = True) -> None:
        self.book = book
        self.day = day
        self.layout = layout
        self.names = Names(book, day)
        self.composer = Composer(layout, landscape=landscape)

    def begin(
        self, kind: str, subject: Sequence[str], *, number: str | None = None, draft: bool = False
    ) -> None:
        """Write head and title; `number` is number and symbol, where the paper has them."""
        self.composer.head(self.book.branch, number=number, day=self.day, draft=draft)
        self.composer.title(kind, subject)

    def opening(self, rule: PaperRule, **facts: str) -> None:
        """Write the sentence that names the legal bases and goes on with the rule's own words."""
        branch = clean(self.book.branch.name)
        words = rule.filled(rule.opening, branch=branch, **facts)
        grounds = "; ".join(f"căn cứ {cited(one)}" for one in rule.cited)
        joint = "; " if words.startswith("căn cứ") else ", "
        self.sentence(upper_first(joint.join(part for part in (grounds, words) if part)))

    def sentence(self, text: str) -> None:
        """Write a paragraph."""
        self.composer.text(text)

    def heading(self, text: str) -> None:
        """Write a heading that stays with what follows."""
        self.composer.text(Run(text, fonts.BOLD), keep=True)

    def labelled(self, label: str, text: str) -> None:
        """Write a paragraph whose beginning is bold."""
        self.composer.text(Run(f"{label} ", fonts.BOLD), text)

    def section(
        self,
        title: str,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        total: Sequence[str] | None = None,
    ) -> None:
        """Write a titled table with its total; `Không có.` where there is no row."""
        if not rows:
            if title:
                self.labelled(f"{title}:", NONE)
            else:
                self.sentence(NONE)
            return
        if title:
            self.heading(title)
        table = Table(spread(columns, self.composer.frame.room), self.layout.table)
        drawn = [table.row(row) for row in rows]
        self.composer.table(table, [*drawn, table.row(total, bold=True)] if total else drawn)

    def sign(self, *, made_by: str = "", recipients: Sequence[str] = ()) -> None:
        """Write the signatures: who made the list, or nơi nhận, and the secretary for the branch."""
        left = list(recipients) or Signer(titles=("NGƯỜI LẬP",), name=clean(made_by))
        self.composer.signatures(left, branch_signer(roster_of(self.book, self.day)))

    def recipients(self) -> list[str]:
        """Return the usual nơi nhận of a branch's paper."""
        rules = self.layout.recipients
        committee = f"{clean(committee_of(self.book.branch))} {rules.report_note}"
        return [committee, "Các đồng chí đảng viên chi bộ", rules.archive]

    def paper(self, title: str, created: date | None = None) -> Paper:
        """Lay the list onto pages and draw it."""
        laid = self.composer.finish()
        author = self.book.branch.name
        about = About(title=f"{title}, {author}", author=author, created=created or self.day, kind="list")
        return Paper(pdf=draw([laid], about, self.layout.page), pages=len(laid.pages), title=title)


def unnumbered(symbol: str) -> str:
    """Return number and symbol of a paper that has no number yet: room for it, then `-CTr/CB`."""
    return f"{NO_BREAK * 6}-{symbol}/CB"


def cited(basis: LegalBasis) -> str:
    """Write a legal basis: `Quy định số 294-QĐ/TW, ngày 26/5/2025 của … về thi hành Điều lệ Đảng`."""
    law = basis.kind == "Luật" and basis.title
    named = f"{basis.kind} {basis.title} số" if law else f"{basis.kind} số"
    about = "" if law or not basis.title else f" {_about(basis.title)}"
    return f"{named} {basis.number}{_issued(basis.issued)} của {basis.issuer}{about}"


def _issued(on: str) -> str:
    """Return when a basis was issued, as papers cite it: `, ngày 26/5/2025`; nothing where not known."""
    if not on:
        return ""
    if not is_whole(on):
        return f", năm {on[:4]}"
    day = earliest_day(on)
    return f", ngày {day.day:02d}/{padded_month(day.month)}/{day.year}"


def _about(title: str) -> str:
    lowered = lower_first(clean(title))
    return lowered if lowered.startswith(("về ", "quy định ")) else f"về {lowered}"


def lower_first(text: str) -> str:
    """Return a label as it continues a sentence."""
    return text[:1].lower() + text[1:]


def ordinal(title: str = "TT") -> Column:
    """Return the narrow column of the running number."""
    return Column(title, 30.0, Align.CENTRE)
