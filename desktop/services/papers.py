"""Papers: the right records handed to the right form, on paper or as a workbook."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.closing import MeetingFile
from desktop.branch.dates import period_label
from desktop.branch.kinds import rule_of
from desktop.branch.labels import meeting_label
from desktop.branch.meetings import Meeting, MeetingKind, MeetingStatus
from desktop.branch.members import COUNTED, picture
from desktop.branch.numbering import MINUTES, symbol
from desktop.files import atomic_write, make_folder
from desktop.services import facts
from desktop.services.desk import Desk
from desktop.services.members import lines_in
from desktop.services.record import file, file_in, meeting_in, meetings_in
from desktop.services.troubles import UnknownKind
from desktop.storage.kept import SignedPaper

if TYPE_CHECKING:
    from desktop.documents.minutes import MinutesPaper
    from desktop.documents.render import RawImage

PDF = "application/pdf"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """A finished paper in memory: its file name, its type, its bytes."""

    name: str
    media_type: str
    content: bytes
    anchors: dict[str, tuple[int, float]] = {}
    """For the minutes: part of the text -> page (from 0) and height in points from the page's top."""


def minutes_of(whole: MeetingFile, *, created: datetime, draft: bool) -> "MinutesPaper":
    """Lay out the minutes of a meeting's file."""
    from desktop.documents.layouts import layout
    from desktop.documents.minutes import minutes_pdf

    return minutes_pdf(whole, layout=layout(whole.branch.layout), draft=draft, created=created)


def paper(desk: Desk, kind: str, meeting_id: str) -> Paper:
    """Return a paper of a meeting; closed minutes that were signed come with their signatures.

    Raises `UnknownKind`.
    """
    maker = _MAKERS.get(kind)
    if maker is None:
        raise UnknownKind(kind)
    made = maker(desk, file(desk, meeting_id))
    with desk.write() as connection:
        desk.note(connection, "paper-made", kind=made.name, period=meeting_in(connection, meeting_id).period)
    return made


def preview(desk: Desk, meeting_id: str) -> Paper:
    """Return the minutes as they stand, for the living page beside the form; nothing is kept."""
    whole = file(desk, meeting_id)
    made = minutes_of(whole, created=desk.clock.now(), draft=_is_open(whole))
    return Paper(name="", media_type=PDF, content=made.pdf, anchors=_anchors(made))


def write(made: Paper, folder: Path) -> Path:
    """Put a paper into a folder; raises `CannotWrite`."""
    path = make_folder(folder) / made.name
    atomic_write(path, made.content)
    return path


def _anchors(made: "MinutesPaper") -> dict[str, tuple[int, float]]:
    return {part.value: (place.page, place.y) for part, place in made.anchors.items()}


def kinds() -> tuple[str, ...]:
    """Return the kinds of paper that `paper` makes."""
    return tuple(_MAKERS)


def _is_open(whole: MeetingFile) -> bool:
    return whole.record.meeting.status is MeetingStatus.OPEN


def created_of(desk: Desk, whole: MeetingFile) -> datetime:
    """Return the moment in a paper's data: of closing where closed, so that a copy is the same bytes."""
    from desktop.services.record import latest_closing

    if _is_open(whole):
        return desk.clock.now()
    with desk.read() as connection:
        return datetime.fromisoformat(latest_closing(connection, whole.record.meeting.id).closed_at)


def signed_paper(desk: Desk, meeting_id: str, version: int) -> SignedPaper | None:
    """Return the signed minutes of a closed version, or None."""
    from desktop.storage import rows

    with desk.read() as connection:
        return rows.get(connection, SignedPaper, f"{meeting_id}/{version}")


def minutes_paper(desk: Desk, whole: MeetingFile) -> Paper:
    """Return the minutes of a meeting as they stand: signed where they were, a draft while it is open."""
    from desktop.services.record import latest_closing

    meeting = whole.record.meeting
    if not _is_open(whole):
        with desk.read() as connection:
            version = latest_closing(connection, meeting.id).version
        signed = signed_paper(desk, meeting.id, version)
        if signed is not None:
            return Paper(name=f"{minutes_stem(meeting)}.signed.pdf", media_type=PDF, content=signed.content)
    made = minutes_of(whole, created=created_of(desk, whole), draft=_is_open(whole))
    name = f"{minutes_stem(meeting)}.pdf"
    return Paper(name=name, media_type=PDF, content=made.pdf, anchors=_anchors(made))


def minutes_stem(meeting: Meeting, *, numbered: bool = True) -> str:
    """Return the file name of minutes without its ending: `bien-ban_2026-10_10-BB`.

    Another kind than the regular one says so with its day: `bien-ban_kiem-diem-quy_2026-09-25_12-BB`.
    """
    number = f"_{meeting.number:02d}-{MINUTES}" if meeting.number and numbered else ""
    return f"bien-ban_{_when(meeting)}{number}"


def _when(meeting: Meeting) -> str:
    """Return how the names of a meeting's files tell it from every other."""
    if meeting.kind is MeetingKind.REGULAR:
        return meeting.period
    return f"{_FILE_WORDS[meeting.kind]}_{meeting.day}"


_FILE_WORDS = {
    MeetingKind.THEMATIC: "chuyen-de",
    MeetingKind.COMMITTEE: "chi-uy",
    MeetingKind.QUARTER_REVIEW: "kiem-diem-quy",
    MeetingKind.YEAR_REVIEW: "kiem-diem-nam",
    MeetingKind.EXTRAORDINARY: "bat-thuong",
    MeetingKind.ADMISSION: "xet-ket-nap",
    MeetingKind.RECOGNITION: "xet-cong-nhan",
    MeetingKind.DISCIPLINE: "xet-ky-luat",
    MeetingKind.CONGRESS: "dai-hoi",
}


def _roster(desk: Desk, whole: MeetingFile) -> Paper:
    from desktop.documents.layouts import layout
    from desktop.documents.roster import roster_pdf

    record = whole.record
    content = roster_pdf(
        record.roster,
        branch=whole.branch,
        day=date.fromisoformat(record.meeting.day),
        layout=layout(whole.branch.layout),
        created=created_of(desk, whole),
    ).pdf
    return Paper(name=f"danh-sach-dang-vien_{_when(record.meeting)}.pdf", media_type=PDF, content=content)


def _roll_call(desk: Desk, whole: MeetingFile) -> Paper:
    from desktop.documents.layouts import layout
    from desktop.documents.roll_call import roll_call_pdf

    content = roll_call_pdf(whole, layout=layout(whole.branch.layout), created=created_of(desk, whole)).pdf
    return Paper(name=f"diem-danh_{_when(whole.record.meeting)}.pdf", media_type=PDF, content=content)


def _check(*, blank: bool) -> Callable[[Desk, MeetingFile], Paper]:
    def make(desk: Desk, whole: MeetingFile) -> Paper:
        from desktop.documents.check_sheet import check_pdf
        from desktop.documents.layouts import layout

        content = check_pdf(
            whole, blank=blank, layout=layout(whole.branch.layout), created=created_of(desk, whole)
        ).pdf
        stem = "phieu-tu-doi-chieu-trong" if blank else "phieu-tu-doi-chieu"
        return Paper(name=f"{stem}_{_when(whole.record.meeting)}.pdf", media_type=PDF, content=content)

    return make


def _roster_sheet(desk: Desk, whole: MeetingFile) -> Paper:
    return roster_workbook(desk, date.fromisoformat(whole.record.meeting.day), whole.record.meeting.period)


def roster_workbook(desk: Desk, day: date, stem: str = "") -> Paper:
    """Return the member list of a day as a workbook, in the order and columns the committee expects."""
    from desktop.documents.workbooks.roster import roster_xlsx

    with desk.read() as connection:
        branch = facts.branch_in(connection)
        found = lines_in(connection, day)
    listed = [(one.member, picture(one.member, one.events, day)) for one in found if one.state in COUNTED]
    content = roster_xlsx(branch, listed, day)
    return Paper(
        name=f"danh-sach-dang-vien_{stem or day.isoformat()}.xlsx", media_type=XLSX, content=content
    )


def export_roster(desk: Desk, day: date | None = None) -> Paper:
    """Return the member list of a day (today) to be given away as a workbook; the audit trail says so."""
    made = roster_workbook(desk, day or desk.clock.today())
    with desk.write() as connection:
        desk.note(connection, "list-exported")
    return made


def roster_paper(desk: Desk, day: date) -> Paper:
    """Return the member list of a day as a PDF."""
    from desktop.branch.members import roster_on
    from desktop.documents.layouts import layout
    from desktop.documents.roster import roster_pdf

    with desk.read() as connection:
        branch = facts.branch_in(connection)
        found = lines_in(connection, day)
    pictures = roster_on([one.member for one in found], [event for one in found for event in one.events], day)
    content = roster_pdf(
        pictures, branch=branch, day=day, layout=layout(branch.layout), created=desk.clock.now()
    ).pdf
    return Paper(name=f"danh-sach-dang-vien_{day.isoformat()}.pdf", media_type=PDF, content=content)


def year_files(desk: Desk, year: str, until: str = "") -> list[MeetingFile]:
    """Return the files of a year's regular meetings up to a period, oldest first."""
    with desk.read() as connection:
        held = meetings_in(connection, MeetingKind.REGULAR)
        chosen = [one for one in held if one.period.startswith(year) and (not until or one.period <= until)]
        return [file_in(connection, one) for one in chosen]


def _roll_call_sheet(desk: Desk, whole: MeetingFile) -> Paper:
    from desktop.documents.workbooks.roll_call import roll_call_xlsx

    period = whole.record.meeting.period
    files = year_files(desk, period[:4], period)
    content = roll_call_xlsx(whole.branch, int(period[:4]), files)
    return Paper(name=f"diem-danh_{period}.xlsx", media_type=XLSX, content=content)


def _check_sheet(_desk: Desk, whole: MeetingFile) -> Paper:
    from desktop.documents.workbooks.check_table import check_table_xlsx

    content = check_table_xlsx([whole])
    return Paper(
        name=f"tu-doi-chieu_{whole.record.meeting.period}.xlsx", media_type=XLSX, content=content
    )


def check_summary(desk: Desk, whole: MeetingFile) -> Paper:
    """Return the self-check of the year so far in figures, without names: what goes up."""
    from desktop.documents.workbooks.check_table import check_summary_xlsx

    period = whole.record.meeting.period
    content = check_summary_xlsx(whole.branch, year_files(desk, period[:4], period))
    return Paper(name=f"tong-hop-doi-chieu_{period}.xlsx", media_type=XLSX, content=content)


_MAKERS: dict[str, Callable[[Desk, MeetingFile], Paper]] = {
    "minutes": minutes_paper,
    "roster": _roster,
    "roll-call": _roll_call,
    "check": _check(blank=False),
    "check-blank": _check(blank=True),
    "check-sheet": _check_sheet,
    "roster-sheet": _roster_sheet,
    "roll-call-sheet": _roll_call_sheet,
}


def minutes_lines(whole: MeetingFile) -> tuple[str, ...]:
    """Return the words of a meeting's minutes, one line a paragraph, without the page around them."""
    from desktop.documents.minutes_text import minutes_text

    return tuple(entry.plain for entry in minutes_text(whole))


def recovery_sheet(code: str, branch_name: str, day: date) -> bytes:
    """Return the sheet for the office safe with a vault's recovery code (mã khôi phục), as a PDF."""
    from desktop.documents.layouts import layout
    from desktop.documents.recovery import recovery_pdf

    return recovery_pdf(code, branch_name=branch_name, day=day, layout=layout()).pdf


def layouts() -> tuple[tuple[str, str], ...]:
    """Return the layouts (thể thức) that papers can have: id and title."""
    from desktop.branch.rules import shipped
    from desktop.documents.layouts import layout

    return tuple((one, layout(one).title) for one in shipped("layouts"))


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has; raises `NotAPdf`."""
    from desktop.documents.render import page_sizes

    return len(page_sizes(pdf))


def page_widths(pdf: bytes) -> tuple[float, ...]:
    """Return the width of every page in inches; raises `NotAPdf`."""
    from desktop.documents.render import POINTS_PER_INCH, page_sizes

    return tuple(one.width / POINTS_PER_INCH for one in page_sizes(pdf))


def page_images(pdf: bytes, *, dpi: float, pages: Sequence[int] | None = None) -> "tuple[RawImage, ...]":
    """Draw pages of a PDF (from 0; all by default) at `dpi` dots an inch; raises `NotAPdf`."""
    from desktop.documents import render

    return render.page_images(pdf, dpi=dpi, pages=pages)


def title_of(whole: MeetingFile) -> str:
    """Return how a meeting's minutes are called in lists: `Biên bản số 10-BB/CB, tháng 10 năm 2026`."""
    meeting = whole.record.meeting
    given = symbol(meeting.number, organisation=rule_of(whole).organisation) if meeting.number else ""
    regular = meeting.kind is MeetingKind.REGULAR
    about = period_label(meeting.period) if regular else meeting_label(meeting)
    return f"Biên bản số {given}, {about}" if given else f"Biên bản, {about}"
