"""The minutes (biên bản) as a PDF, with the places where they are signed and where each part begins."""

from datetime import date

import msgspec

from desktop.branch.closing import MeetingFile
from desktop.branch.dates import earliest_day, is_whole
from desktop.branch.kinds import Entitled, KindRule, rule_of
from desktop.branch.numbering import BRANCH_ORGAN, CONGRESS_ORGAN, MINUTES, symbol
from desktop.branch.organisation import Branch, committee_of
from desktop.documents import fonts
from desktop.documents.drawing import About, SignaturePlace, draw, place_of
from desktop.documents.flow import Pages
from desktop.documents.layouts import MM, Layout
from desktop.documents.minutes_text import Entry, Section, minutes_text, minutes_titles
from desktop.documents.page import CHAIR, RECORDER, Composer, Signer
from desktop.documents.table import Column, Table, spread
from desktop.documents.typeset import Align, Run
from desktop.documents.wording import People, meeting_title

KIND = "Biên bản"
BLANK_NUMBER = "\u00a0" * 6
"""Room for a number that is not given yet."""


class Anchor(msgspec.Struct, frozen=True, kw_only=True):
    """Where a part of the minutes begins."""

    page: int
    """From 0."""
    y: float
    """Points from the sheet's upper edge."""


class MinutesPaper(msgspec.Struct, frozen=True, kw_only=True):
    """The finished paper."""

    pdf: bytes
    pages: int
    recorder: SignaturePlace
    chair: SignaturePlace
    anchors: dict[Section, Anchor]


def minutes_pdf(
    file: MeetingFile, *, layout: Layout, draft: bool = False, created: date | None = None
) -> MinutesPaper:
    """Draw the minutes of a meeting.

    A draft carries `Dự thảo` under its number and `…` where something is missing. `created` is the day or
    moment written into the PDF, by default the day of the meeting: same record, same bytes.
    """
    laid = lay_minutes(file, layout=layout, draft=draft)
    about = About(
        title=f"{KIND} {meeting_title(file)}",
        author=file.branch.name,
        created=created or meeting_day(file),
        subject=number_of(file, layout),
        kind="minutes",
        period=file.record.meeting.period,
    )
    return MinutesPaper(
        pdf=draw([laid], about, layout.page),
        pages=len(laid.pages),
        recorder=place_of(laid, RECORDER),
        chair=place_of(laid, CHAIR),
        anchors={
            Section(name): Anchor(page=spot.page, y=round(spot.y, 2)) for name, spot in laid.anchors.items()
        },
    )


def meeting_day(file: MeetingFile) -> date:
    """Return the day of the meeting; the first of its month where the day is not whole yet."""
    day = file.record.meeting.day
    return earliest_day(day if is_whole(day) else file.record.meeting.period)


def number_of(file: MeetingFile, layout: Layout) -> str:
    """Return number and symbol with their label: `Số 10-BB/CB`; empty for unnumbered minutes."""
    number, organisation = file.record.meeting.number, rule_of(file).organisation
    given = symbol(number, organisation=organisation) if number is not None else ""
    return f"{layout.header.number_label}{given}" if given else ""


def lay_minutes(file: MeetingFile, *, layout: Layout, draft: bool = False) -> Pages:
    """Lay the minutes onto pages without drawing them."""
    meeting, rule, branch = file.record.meeting, rule_of(file), file.branch
    composer = Composer(layout)
    composer.head(
        _issuer(branch, rule),
        number=_number(meeting.number, rule.organisation),
        day=meeting_day(file) if layout.minutes.place_line else None,
        draft=draft,
    )
    composer.title(KIND, minutes_titles(file))
    seen: set[Section] = set()
    for entry in minutes_text(file, draft=draft):
        if entry.section not in seen:
            seen.add(entry.section)
            composer.anchor(entry.section.value)
        _add(composer, entry)
    people = People(file.record)
    composer.signatures(
        Signer(
            titles=(rule.recorder_title or layout.minutes.recorder_title,),
            office=rule.recorder_office,
            name=people.bare(meeting.secretary_id),
            field=RECORDER,
        ),
        Signer(
            titles=(rule.chair_title or layout.minutes.chair_title,),
            name=people.bare(meeting.chair_id),
            field=CHAIR,
        ),
    )
    if layout.minutes.recipients:
        rules = layout.recipients
        above = [] if rule.entitled is Entitled.COMMITTEE else [f"{committee_of(branch)} {rules.report_note}"]
        composer.recipients([*above, rules.archive])
    return composer.finish()


def _issuer(branch: Branch, rule: KindRule) -> Branch:
    """Return whose paper it is: a congress signs for itself."""
    if rule.organisation == CONGRESS_ORGAN:
        return msgspec.structs.replace(branch, name=f"Đại hội {branch.name}")
    return branch


def _number(number: int | None, organisation: str) -> str:
    """Return number and symbol for the head; a blank to be filled in before the minutes are closed."""
    if number is not None:
        return symbol(number, organisation=organisation)
    return "" if organisation == BRANCH_ORGAN else f"{BLANK_NUMBER}-{MINUTES}/{organisation}"


def _add(composer: Composer, entry: Entry) -> None:
    if entry.rows:
        table = _task_table(composer)
        rows = [
            table.row([str(index), row.text, row.owners, row.deadline])
            for index, row in enumerate(entry.rows, start=1)
        ]
        composer.table(table, rows)
        return
    runs = []
    if entry.label:
        runs.append(Run(f"{entry.label} " if entry.text else entry.label, fonts.BOLD))
    if entry.text:
        runs.append(Run(entry.text))
    composer.text(*runs, keep=entry.is_heading)


def _task_table(composer: Composer) -> Table:
    columns = (
        Column("TT", 11 * MM, Align.CENTRE),
        Column("Nội dung", 0.0),
        Column("Người thực hiện", 48 * MM),
        Column("Thời hạn", 25 * MM, Align.CENTRE),
    )
    return Table(spread(columns, composer.frame.room), composer.layout.table)
