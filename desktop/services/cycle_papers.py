"""Papers of the review cycle: the follow-up table of a quarter, its notice, the prompts of a span."""

from collections.abc import Sequence
from datetime import date

from desktop.branch.book import Book
from desktop.branch.cycle import Prompt
from desktop.branch.entered import in_order, partial_day
from desktop.branch.meetings import MeetingRecord, MeetingStatus
from desktop.branch.numbering import IssuedPaper, symbol
from desktop.branch.remedies import review_of_quarter
from desktop.branch.spans import SpanKind, check_span, months_of, span_short, span_words
from desktop.errors import Refused
from desktop.services.book import book
from desktop.services.desk import Desk
from desktop.services.issuing import issue, issued_paper, paper_of
from desktop.services.papers import PDF, XLSX, Paper
from desktop.services.troubles import NoPrompt, NoReview
from desktop.words import translate

NOTICE = "TB"
_NO_NUMBER = "\u00a0" * 6 + "-TB/CB"


def follow_up(desk: Desk, quarter: str) -> Paper:
    """Return the follow-up table of a quarter (bảng theo dõi kết quả khắc phục), as a PDF."""
    from desktop.documents.follow_up import follow_up_pdf
    from desktop.documents.layouts import layout

    whole = book(desk)
    made = follow_up_pdf(
        whole,
        check_span(quarter, SpanKind.QUARTER),
        day=desk.clock.today(),
        layout=layout(whole.branch.layout),
        made_by=desk.user.name,
        created=desk.clock.now(),
    )
    return Paper(name=f"theo-doi-khac-phuc_{quarter}.pdf", media_type=PDF, content=made.pdf)


def follow_up_sheet(desk: Desk, quarter: str) -> Paper:
    """Return the same table as a workbook."""
    from desktop.documents.workbooks.follow_up import follow_up_xlsx

    content = follow_up_xlsx(book(desk), check_span(quarter, SpanKind.QUARTER), day=desk.clock.today())
    return Paper(name=f"theo-doi-khac-phuc_{quarter}.xlsx", media_type=XLSX, content=content)


def notice(desk: Desk, quarter: str) -> Paper:
    """Return the notice of a quarter's review (thông báo): as it was issued, or as it would be.

    Raises `NoReview` where no review covers the quarter. While the review is open the notice is a draft.
    """
    issued = issued_paper(desk, _record_id(check_span(quarter, SpanKind.QUARTER)))
    if issued is not None:
        return paper_of(issued[1])
    whole = book(desk)
    return _notice(desk, whole, _review(whole, quarter), _NO_NUMBER, desk.clock.today())


def issue_notice(desk: Desk, quarter: str, day: str = "") -> IssuedPaper:
    """Give the notice its number (TB), dated `day` (today), and keep it as issued; once a quarter.

    Raises `NoReview` where no review covers the quarter, `Refused` while its minutes are open.
    """
    whole = book(desk)
    review = _review(whole, check_span(quarter, SpanKind.QUARTER))
    if review.meeting.status is not MeetingStatus.CLOSED:
        raise Refused(
            translate("cycle", "Biên bản kiểm điểm {quarter} chưa chốt.", quarter=span_words(quarter)),
            todo=translate("cycle", "Chốt biên bản rồi cấp số thông báo."),
            field="period",
        )
    dated = day or desk.clock.today().isoformat()
    in_order(review.meeting.day, partial_day(dated, "day"), "day")
    return issue(
        desk,
        type=NOTICE,
        day=dated,
        subject=f"Thông báo kết quả kiểm điểm {span_short(quarter)}",
        make=lambda number: _notice(desk, whole, review, symbol(number, NOTICE), date.fromisoformat(dated)),
        record_id=_record_id(quarter),
        meeting_id=review.meeting.id,
    )


def notice_line(desk: Desk, quarter: str) -> IssuedPaper | None:
    """Return the line of a quarter's notice in the register; None while it has no number."""
    issued = issued_paper(desk, _record_id(quarter))
    return issued[0] if issued else None


def _record_id(quarter: str) -> str:
    return f"notice:{quarter}"


def _review(whole: Book, quarter: str) -> MeetingRecord:
    found = review_of_quarter(whole, quarter)
    if found is None:
        raise NoReview(quarter)
    return found


def _notice(desk: Desk, whole: Book, review: MeetingRecord, number: str, day: date) -> Paper:
    from desktop.documents.layouts import layout
    from desktop.documents.notice import notice_pdf

    made = notice_pdf(
        whole,
        review,
        number=number,
        day=day,
        layout=layout(whole.branch.layout),
        draft=review.meeting.status is MeetingStatus.OPEN,
        created=desk.clock.now(),
    )
    name = f"thong-bao-kiem-diem_{review.meeting.covers}.pdf"
    return Paper(name=name, media_type=PDF, content=made.pdf)


def prompts(desk: Desk, span: str) -> Paper:
    """Return the prompts written or due in a span (phiếu gợi ý kiểm điểm), a page each, as one PDF.

    Raises `NoPrompt` where there are none.
    """
    whole, months = book(desk), months_of(check_span(span))
    chosen = [one for one in whole.prompts if one.due in months or one.on[:7] in months]
    if not chosen:
        raise NoPrompt(span)
    return _prompts(desk, whole, chosen, f"phieu-goi-y_{span}.pdf")


def prompt_paper(desk: Desk, prompt_id: str) -> Paper:
    """Return the sheet of one prompt; raises `KeyError` where there is no such prompt."""
    whole = book(desk)
    found = next((one for one in whole.prompts if one.id == prompt_id), None)
    if found is None:
        raise KeyError(prompt_id)
    return _prompts(desk, whole, [found], f"phieu-goi-y_{found.on}.pdf")


def _prompts(desk: Desk, whole: Book, chosen: Sequence[Prompt], name: str) -> Paper:
    from desktop.documents.layouts import layout
    from desktop.documents.prompt import KIND, prompts_pdf

    made = prompts_pdf(
        whole,
        chosen,
        title=f"{KIND}, {whole.branch.name}",
        layout=layout(whole.branch.layout),
        created=desk.clock.now(),
    )
    return Paper(name=name, media_type=PDF, content=made.pdf)
