"""Papers of meetings by month or quarter: minutes of the kinds besides the regular one, and resolutions."""

from typing import TYPE_CHECKING

from desktop.branch.closing import MeetingFile
from desktop.branch.dates import check_period, period_short
from desktop.branch.kinds import THEMATIC
from desktop.branch.labels import kind_label
from desktop.branch.meetings import MeetingKind, MeetingStatus
from desktop.branch.numbering import RESOLUTION, IssuedPaper, symbol
from desktop.branch.spans import months_of
from desktop.errors import Refused
from desktop.services import issuing
from desktop.services.desk import Desk
from desktop.services.papers import PDF, Paper, created_of, minutes_paper
from desktop.services.record import file, file_in, find, meetings_in
from desktop.services.troubles import NoMeeting, NoSuchMeeting, NotClosed, NotPassed
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.documents.flow import Pages

_OTHERS = tuple(
    one for one in MeetingKind if one not in {MeetingKind.REGULAR, MeetingKind.COMMITTEE, *THEMATIC}
)


def thematic_minutes(desk: Desk, span: str) -> Paper:
    """Return the minutes of the thematic meetings and reviews of a month or quarter, all in one PDF.

    Raises `NoMeeting` where there was none.
    """
    return _minutes(desk, span, tuple(THEMATIC), "bien-ban-chuyen-de", kind_label(MeetingKind.THEMATIC))


def committee_minutes(desk: Desk, span: str) -> Paper:
    """Return the minutes of a month's meetings of the chi ủy. Raises `NoMeeting`."""
    kind = MeetingKind.COMMITTEE
    return _minutes(desk, span, (kind,), "bien-ban-chi-uy", kind_label(kind))


def other_minutes(desk: Desk, span: str) -> Paper:
    """Return the minutes of a month's year-end review, extraordinary meetings, admissions, congress.

    Raises `NoMeeting` where there was none.
    """
    words = translate("meetings", "Kiểm điểm cuối năm, bất thường, xét kết nạp, kỷ luật, đại hội")
    return _minutes(desk, span, _OTHERS, "bien-ban-khac", words)


def _minutes(desk: Desk, span: str, kinds: tuple[MeetingKind, ...], stem: str, words: str) -> Paper:
    with desk.read() as connection:
        chosen = [one for one in meetings_in(connection, *kinds) if one.period in months_of(span)]
        held = [file_in(connection, one) for one in chosen]
    if not held:
        raise NoSuchMeeting(words, span)
    name = f"{stem}_{span}.pdf"
    if len(held) == 1:
        made = minutes_paper(desk, held[0])
        return Paper(name=name, media_type=PDF, content=made.content, anchors=made.anchors)
    return Paper(name=name, media_type=PDF, content=_bound(desk, held, span))


def _bound(desk: Desk, held: list[MeetingFile], span: str) -> bytes:
    """Draw the minutes of several meetings one after the other; each counts its own pages."""
    from desktop.documents.drawing import About, draw
    from desktop.documents.layouts import layout
    from desktop.documents.minutes import KIND, lay_minutes

    pages: list[Pages] = []
    for one in held:
        draft = one.record.meeting.status is MeetingStatus.OPEN
        pages.append(lay_minutes(one, layout=layout(one.branch.layout), draft=draft))
    branch = held[-1].branch
    created = max(created_of(desk, one) for one in held)
    about = About(title=f"{KIND} {span}", author=branch.name, created=created)
    return draw(pages, about, layout(branch.layout).page)


def resolution(desk: Desk, period: str) -> Paper:
    """Return the resolution of a month's regular meeting: as it was issued, else as a draft.

    Raises `NoMeeting`.
    """
    meeting_id = find(desk, check_period(period))
    if meeting_id is None:
        raise NoMeeting(period)
    issued = issuing.issued_paper(desk, _record_id(meeting_id))
    if issued is not None:
        return issuing.paper_of(issued[1])
    return _resolution(desk, file(desk, meeting_id), None)


def issue_resolution(desk: Desk, meeting_id: str) -> IssuedPaper:
    """Give the resolution of a regular meeting its number (NQ) and keep it as issued; once a meeting.

    Raises `NotClosed` while its minutes are open, `NotPassed` where they record no vote that passed it,
    `Refused` for another kind of meeting: its decision goes into the form that kind asks for.
    """
    whole = file(desk, meeting_id)
    meeting = whole.record.meeting
    if meeting.kind is not MeetingKind.REGULAR:
        raise Refused(
            translate("meetings", "Nghị quyết tháng chỉ lập từ buổi sinh hoạt thường kỳ."), field="kind"
        )
    issued = issuing.issued_paper(desk, _record_id(meeting_id))
    if issued is not None:
        return issued[0]
    if meeting.status is MeetingStatus.OPEN:
        raise NotClosed(meeting.period)
    if not _is_passed(whole):
        raise NotPassed(meeting.period)
    return issuing.issue(
        desk,
        type=RESOLUTION,
        day=meeting.day,
        subject=f"Nghị quyết về lãnh đạo nhiệm vụ {period_short(meeting.period)}",
        make=lambda number: _resolution(desk, whole, number),
        record_id=_record_id(meeting_id),
        meeting_id=meeting_id,
    )


def resolution_line(desk: Desk, meeting_id: str) -> IssuedPaper | None:
    """Return the line of a meeting's resolution in the register; None while it has no number."""
    issued = issuing.issued_paper(desk, _record_id(meeting_id))
    return issued[0] if issued else None


def _record_id(meeting_id: str) -> str:
    return f"resolution:{meeting_id}"


def _is_passed(whole: MeetingFile) -> bool:
    from desktop.documents.resolution import is_passed

    return is_passed(whole)


def _resolution(desk: Desk, whole: MeetingFile, number: int | None) -> Paper:
    from desktop.documents.layouts import layout
    from desktop.documents.minutes import BLANK_NUMBER
    from desktop.documents.resolution import resolution_pdf

    given = symbol(number, RESOLUTION) if number is not None else f"{BLANK_NUMBER}-{RESOLUTION}/CB"
    made = resolution_pdf(
        whole,
        number=given,
        layout=layout(whole.branch.layout),
        draft=number is None,
        created=created_of(desk, whole),
    )
    stem = f"nghi-quyet_{whole.record.meeting.period}"
    name = f"{stem}_{number:02d}-{RESOLUTION}.pdf" if number is not None else f"{stem}.pdf"
    return Paper(name=name, media_type=PDF, content=made.pdf)
