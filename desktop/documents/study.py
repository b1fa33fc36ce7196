"""Study and propaganda sessions of a span (học tập, quán triệt, tuyên truyền): table, sums, and coverage."""

from collections.abc import Sequence
from datetime import date

from desktop.branch.book import Book
from desktop.branch.dates import short
from desktop.branch.numbers import count, grouped, percent
from desktop.branch.spans import span_label
from desktop.branch.studies import StudySession
from desktop.branch.studying import coverage, same_document, sessions_in, study_sums
from desktop.documents.cycle_lines import Names
from desktop.documents.drawing import Paper
from desktop.documents.layouts import MM, Layout
from desktop.documents.listing import Listing, ordinal
from desktop.documents.table import Column
from desktop.documents.typeset import Align
from desktop.documents.wording import comrades, enumerated, flat, upper_first


def study_pdf(
    book: Book, span: str, *, day: date, layout: Layout, made_by: str = "", created: date | None = None
) -> Paper:
    """Draw the sessions of a span, their sums, and which members each document has not reached."""
    paper = Listing(book, day=day, layout=layout)
    paper.begin("Bảng tổng hợp", ["các cuộc học tập, quán triệt, tuyên truyền", span_label(span)])
    sessions = sessions_in(book, span)
    rows = [[str(place), *cells(one)] for place, one in enumerate(sessions, start=1)]
    sums = study_sums(sessions)
    figures = _figures(sums.called, sums.present)
    total = ["", "", f"Cộng: {count(sums.sessions)} cuộc", "", "", "", *figures, ""]
    paper.section("", _columns(), rows, total)
    if sessions:
        paper.sentence(sums_words(sessions))
    reached = coverage_words(book, sessions, paper.names)
    if reached:
        paper.heading("Đảng viên đã dự, chưa dự theo từng văn bản:")
        for text in reached:
            paper.sentence(text)
    paper.sign(made_by=made_by)
    return paper.paper(f"Các cuộc học tập, quán triệt, tuyên truyền {span_label(span)}", created)


def _columns() -> tuple[Column, ...]:
    return (
        ordinal(),
        Column("Ngày", 25 * MM, Align.CENTRE),
        Column("Văn bản, nội dung", 0.0),
        Column("Hình thức", 30 * MM),
        Column("Địa điểm", 32 * MM),
        Column("Báo cáo viên", 30 * MM),
        Column("Số được triệu tập", 18 * MM, Align.CENTRE),
        Column("Số dự", 16 * MM, Align.CENTRE),
        Column("Tỷ lệ", 20 * MM, Align.CENTRE),
        Column("Ghi chú", 22 * MM),
    )


def cells(one: StudySession) -> list[str]:
    """Return the cells of one session after the running number."""
    words = (one.document, one.form, one.place, one.speaker)
    return [
        short(one.on),
        *(upper_first(flat(text)) for text in words),
        *_figures(one.called, one.present),
        upper_first(flat(one.note)),
    ]


def _figures(called: int, present: int) -> list[str]:
    return [grouped(called), grouped(present), percent(present, called)]


def sums_words(sessions: Sequence[StudySession]) -> str:
    """Write the sums: `Tổ chức 633 cuộc với 45.245 lượt người dự, đạt 98,46 % số được triệu tập`."""
    sums = study_sums(sessions)
    share = percent(sums.present, sums.called)
    reached = f", đạt {share} số được triệu tập" if share else ""
    here = f"với {count(sums.present)} lượt người dự" if sums.present else "chưa ghi số người dự"
    return f"Tổ chức {count(sums.sessions)} cuộc {here}{reached if sums.present else ''}."


def coverage_words(book: Book, sessions: Sequence[StudySession], names: Names) -> list[str]:
    """Write for each document whose attendance was written down who has and who has not been reached."""
    written: list[StudySession] = []
    for one in sessions:
        if one.attended:
            written = [*(other for other in written if not same_document(one, other)), one]
    told = []
    for one in written:
        found = coverage(book, one)
        reached = len(found.here) + len(found.elsewhere)
        missing = comrades(len(found.missing))
        if found.missing:
            who = enumerated(f"đồng chí {names.bare(person.member_id)}" for person in found.missing)
            missing = f"{missing}, gồm: {who}"
        document = upper_first(flat(one.document)) or "Văn bản chưa ghi tên"
        told.append(f"- {document}: đã dự {comrades(reached)}; chưa dự: {missing}.")
    return told
