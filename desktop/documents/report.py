"""The report upward (BÁO CÁO) as a PDF: head, numbered parts, signature, recipients, and its appendix.

Layout of Hướng dẫn 05-HD/VPTW (27/5/2026); parts after the usual skeleton of reports on self-criticism and
criticism (Chỉ thị 12-CT/TU, Thành ủy Cần Thơ).
"""

from datetime import date

import msgspec

from desktop.branch.names import clean
from desktop.branch.numbering import symbol
from desktop.branch.organisation import Branch, committee_of
from desktop.documents import fonts
from desktop.documents.drawing import About, Paper, SignaturePlace, draw, place_of
from desktop.documents.flow import Pages
from desktop.documents.layouts import Layout
from desktop.documents.page import CHAIR, Composer, Signer
from desktop.documents.statistics import Statistics, lay_statistics
from desktop.documents.typeset import Run, paragraphs
from desktop.documents.wording import NONE, ended

KIND = "Báo cáo"
REPORT = "BC"
"""Symbol of the type (Quy định 399-QĐ/TW 09/01/2026)."""
_BLANK_NUMBER = "\u00a0" * 6
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


class WrittenPart(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the report: its title, what the program wrote, what the secretary wrote."""

    code: str
    title: str
    lines: tuple[str, ...] = ()
    """Sentences from the figures, a paragraph each."""
    text: str = ""
    """The secretary's own; a line of it is a paragraph."""
    parts: tuple["WrittenPart", ...] = ()


class ReportSheet(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the paper is drawn from."""

    branch: Branch
    subject: str
    """Trích yếu."""
    day: date
    sections: tuple[WrittenPart, ...]
    statistics: Statistics
    recipients: tuple[str, ...] = ()
    """Nơi nhận between the superior committee and the archive."""
    number: int | None = None
    """None in a draft."""


class ReportPaper(msgspec.Struct, frozen=True, kw_only=True):
    """The finished paper, with the place of each section: page (from 0) and height from the page's top."""

    paper: Paper
    anchors: dict[str, tuple[int, float]]
    chair: SignaturePlace
    """Where the secretary signs for the branch."""


def roman(place: int) -> str:
    """Return the number of a section, from 1: `I`, `II`."""
    return _ROMAN[place - 1]


def report_pdf(
    sheet: ReportSheet, signer: Signer, *, layout: Layout, created: date | None = None
) -> ReportPaper:
    """Draw a report and its appendix; without a number it carries `Dự thảo`."""
    laid = lay_report(sheet, signer, layout)
    appended = lay_statistics(sheet.statistics, layout)
    title = f"{KIND} {sheet.subject}"
    about = About(
        title=title,
        author=sheet.branch.name,
        created=created or sheet.day,
        kind="report",
        period=sheet.statistics.span,
    )
    pdf = draw([laid, appended], about, layout.page)
    return ReportPaper(
        paper=Paper(pdf=pdf, pages=len(laid.pages) + len(appended.pages), title=title),
        anchors={name: (spot.page, round(spot.y, 2)) for name, spot in laid.anchors.items()},
        chair=place_of(laid, CHAIR),
    )


def lay_report(sheet: ReportSheet, signer: Signer, layout: Layout) -> Pages:
    """Lay the report itself onto pages without drawing it."""
    composer = Composer(layout)
    draft = sheet.number is None
    number = f"{_BLANK_NUMBER}-{REPORT}/CB" if sheet.number is None else symbol(sheet.number, REPORT)
    composer.head(sheet.branch, number=number, day=sheet.day, draft=draft)
    composer.title(KIND, [clean(sheet.subject)])
    for place, section in enumerate(sheet.sections, start=1):
        composer.anchor(section.code)
        composer.text(Run(f"{roman(place)}. {section.title}", fonts.BOLD), keep=True)
        _say(composer, section, needed=not section.parts)
        for inner, part in enumerate(section.parts, start=1):
            composer.anchor(part.code)
            composer.text(Run(f"{inner}. {part.title}", fonts.BOLD), keep=True)
            _say(composer, part, needed=True)
    rules = layout.recipients
    receivers = [f"{committee_of(sheet.branch)} {rules.report_note}", *sheet.recipients, rules.archive]
    composer.signatures(receivers, msgspec.structs.replace(signer, field=CHAIR))
    return composer.finish()


def _say(composer: Composer, part: WrittenPart, *, needed: bool) -> None:
    said = [*part.lines, *paragraphs(part.text)]
    for one in said or ([NONE] if needed else []):
        composer.text(ended(one))
