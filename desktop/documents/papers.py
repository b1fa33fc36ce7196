"""The catalogue of printed papers: what kinds there are, and one call that draws any of them."""

from datetime import date
from enum import StrEnum

from desktop.branch.closing import MeetingFile
from desktop.branch.kinds import rule_of
from desktop.branch.meetings import MeetingStatus
from desktop.branch.numbering import symbol
from desktop.documents.check_sheet import check_pdf
from desktop.documents.drawing import Paper
from desktop.documents.layouts import Layout, layout
from desktop.documents.minutes import meeting_day, minutes_pdf
from desktop.documents.minutes_text import minutes_title
from desktop.documents.roll_call import roll_call_pdf
from desktop.documents.roster import roster_pdf
from desktop.documents.wording import People


class PaperKind(StrEnum):
    """Papers of a meeting."""

    MINUTES = "minutes"
    """Biên bản."""
    ROSTER = "roster"
    """Danh sách đảng viên on the day of the meeting."""
    ROLL_CALL = "roll-call"
    """Danh sách điểm danh, blank before the roll call and filled after it."""
    CHECK = "check"
    """Kết quả tự đối chiếu; before anything is recorded, the blank sheets."""
    CHECK_BLANK = "check-blank"
    """Phiếu tự đối chiếu for everybody who must attend."""


def paper(
    kind: PaperKind,
    file: MeetingFile,
    *,
    rules: Layout | None = None,
    draft: bool | None = None,
    created: date | None = None,
) -> Paper:
    """Draw one paper of a meeting.

    `rules` is the branch's layout by default; minutes are a draft while the meeting is open, unless `draft`
    says otherwise; `created` is the day or moment written into the PDF, by default the day of the meeting.
    """
    chosen = rules or layout(file.branch.layout)
    if kind is PaperKind.ROSTER:
        return roster_pdf(
            file.record.roster,
            branch=file.branch,
            day=meeting_day(file),
            layout=chosen,
            made_by=People(file.record).bare(file.record.meeting.secretary_id),
            created=created,
        )
    if kind is PaperKind.ROLL_CALL:
        return roll_call_pdf(file, layout=chosen, created=created)
    if kind is PaperKind.MINUTES:
        return _minutes(file, chosen, draft=draft, created=created)
    blank = kind is PaperKind.CHECK_BLANK or not (file.record.checks or file.record.signs)
    return check_pdf(file, layout=chosen, blank=blank, created=created)


def _minutes(file: MeetingFile, rules: Layout, *, draft: bool | None, created: date | None) -> Paper:
    meeting = file.record.meeting
    is_draft = meeting.status is MeetingStatus.OPEN if draft is None else draft
    drawn = minutes_pdf(file, layout=rules, draft=is_draft, created=created)
    organisation = rule_of(file).organisation
    number = f" số {symbol(meeting.number, organisation=organisation)}" if meeting.number is not None else ""
    title = f"Biên bản{number}: {minutes_title(file)}"
    return Paper(pdf=drawn.pdf, pages=drawn.pages, title=title)
