"""The papers of the yearly books: each maker reads the book once and hands it to its form.

The programme is an issued document: once it has its number it is printed again as it was issued.
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.book import Book
from desktop.branch.book_rules import FOLDER as BOOKS
from desktop.branch.book_rules import BookRules
from desktop.branch.measuring import FOLDER as MEASURES
from desktop.branch.measuring import MeasureRules
from desktop.branch.numbering import IssuedPaper
from desktop.branch.programming import programme_of, screening_days
from desktop.branch.rules import in_force
from desktop.branch.spans import SpanKind, check_span
from desktop.errors import Refused
from desktop.services import rulebook
from desktop.services.book import book_in
from desktop.services.desk import Desk
from desktop.services.issuing import issue, issued_paper, paper_of
from desktop.services.papers import PDF, XLSX, Paper
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.documents import drawing
    from desktop.documents.layouts import Layout

PROGRAMME = "CTr"


class _Ground(msgspec.Struct, frozen=True, kw_only=True):
    """What every maker needs, read in one go."""

    book: Book
    rules: tuple[BookRules, ...]
    measures: tuple[MeasureRules, ...]
    now: datetime
    made_by: str

    @property
    def day(self) -> date:
        return self.now.date()

    @property
    def layout(self) -> "Layout":
        from desktop.documents.layouts import layout

        return layout(self.book.branch.layout)


def _ground(desk: Desk) -> _Ground:
    with desk.read() as connection:
        return _Ground(
            book=book_in(connection),
            rules=rulebook.sets_in(connection, BOOKS, BookRules),
            measures=rulebook.sets_in(connection, MEASURES, MeasureRules),
            now=desk.clock.now(),
            made_by=desk.user.name,
        )


def _pdf(stem: str, span: str, drawn: "drawing.Paper") -> Paper:
    return Paper(name=f"{stem}_{span}.pdf", media_type=PDF, content=drawn.pdf)


def _xlsx(stem: str, span: str, content: bytes) -> Paper:
    return Paper(name=f"{stem}_{span}.xlsx", media_type=XLSX, content=content)


def programme_record(year: str) -> str:
    """Return under which record the programme of a year is issued."""
    return f"programme:{year}"


def programme_line(desk: Desk, year: str) -> IssuedPaper | None:
    """Return the line of a year's programme in the register; None while it has no number."""
    issued = issued_paper(desk, programme_record(year))
    return issued[0] if issued else None


def programme(desk: Desk, year: str) -> Paper:
    """Return the programme of a year: as it was issued, or as a draft."""
    issued = issued_paper(desk, programme_record(year))
    return paper_of(issued[1]) if issued else _programme(_ground(desk), year)(None)


def _programme(ground: _Ground, year: str) -> Callable[[int | None], Paper]:
    def make(number: int | None) -> Paper:
        from desktop.documents.programme import programme_pdf

        drawn = programme_pdf(
            ground.book,
            year,
            rules=in_force(ground.rules, ground.day),
            day=ground.day,
            layout=ground.layout,
            number=number,
            created=ground.now,
        )
        return _pdf("chuong-trinh-kiem-tra-giam-sat", year, drawn)

    return make


def issue_programme(desk: Desk, year: str) -> IssuedPaper:
    """Give the programme of a year its number and keep it as it stands; issued before, its line is returned.

    Raises `Refused` where nothing is planned, or a line has nobody in charge.
    """
    check_span(year, SpanKind.YEAR)
    ground = _ground(desk)
    _check_programme(ground.book, year)
    return issue(
        desk,
        type=PROGRAMME,
        day=ground.day.isoformat(),
        subject=f"kiểm tra, giám sát năm {year}",
        make=_programme(ground, year),
        record_id=programme_record(year),
    )


def _check_programme(book: Book, year: str) -> None:
    lines = programme_of(book, year)
    safe = translate("books", "Chưa cấp số; các nội dung đã ghi còn nguyên.")
    if not lines:
        raise Refused(
            translate("books", "Chương trình năm {year} chưa có nội dung nào.", year=year),
            safe,
            translate("books", "Thêm nội dung kiểm tra, giám sát rồi ban hành."),
            field="year",
        )
    unfinished = next((one for one in lines if not one.in_charge or not one.subject.strip()), None)
    if unfinished is not None:
        raise Refused(
            translate(
                "books",
                "Nội dung tháng {month} chưa ghi nội dung hoặc chưa có đảng viên phụ trách.",
                month=int(unfinished.month[5:]),
            ),
            safe,
            translate("books", "Ghi đủ rồi ban hành."),
            field="in_charge" if unfinished.subject.strip() else "subject",
        )


def programme_results(desk: Desk, year: str) -> Paper:
    """Return what came of each line of a year's programme."""
    from desktop.documents.programme import results_pdf

    ground = _ground(desk)
    drawn = results_pdf(
        ground.book,
        year,
        day=ground.day,
        layout=ground.layout,
        made_by=ground.made_by,
        created=ground.now,
    )
    return _pdf("ket-qua-kiem-tra-giam-sat", year, drawn)


def programme_sheet(desk: Desk, year: str) -> Paper:
    """Return the programme of a year with its results as a workbook."""
    from desktop.documents.workbooks.yearly import programme_xlsx

    return _plain_sheet(desk, year, "chuong-trinh-kiem-tra-giam-sat", programme_xlsx)


def screening(desk: Desk, year: str) -> Paper:
    """Return the list of a year's screening."""
    from desktop.documents.screening import screening_pdf

    ground = _ground(desk)
    drawn = screening_pdf(
        ground.book,
        year,
        rules=in_force(ground.rules, min(ground.day, screening_days(year, ground.day)[0])),
        day=ground.day,
        layout=ground.layout,
        made_by=ground.made_by,
        created=ground.now,
    )
    return _pdf("ra-soat-sang-loc", year, drawn)


def screening_sheet(desk: Desk, year: str) -> Paper:
    """Return a year's screening as a workbook."""
    from desktop.documents.workbooks.yearly import screening_xlsx

    return _plain_sheet(desk, year, "ra-soat-sang-loc", screening_xlsx)


def study_sheet(desk: Desk, span: str) -> Paper:
    """Return the study and propaganda sessions of a span as a workbook."""
    from desktop.documents.workbooks.yearly import study_xlsx

    return _plain_sheet(desk, span, "hoc-tap-quan-triet", study_xlsx)


def tasks_sheet(desk: Desk, span: str) -> Paper:
    """Return the tasks of a span as a workbook."""
    from desktop.documents.workbooks.yearly import tasks_xlsx

    return _plain_sheet(desk, span, "theo-doi-nhiem-vu", tasks_xlsx)


def measures_sheet(desk: Desk, span: str) -> Paper:
    """Return the reminders and discipline of a span as a workbook."""
    from desktop.documents.workbooks.yearly_lists import measures_xlsx

    ground = _ground(desk)
    return _xlsx("nhac-nho-ky-luat", span, measures_xlsx(ground.book, span, ground.day, ground.measures))


def training_sheet(desk: Desk, span: str) -> Paper:
    """Return the training of members in a span as a workbook."""
    from desktop.documents.workbooks.yearly_lists import training_xlsx

    return _plain_sheet(desk, span, "dao-tao-boi-duong", training_xlsx)


def rota_sheet(desk: Desk, span: str) -> Paper:
    """Return the rota of a span as a workbook."""
    from desktop.documents.workbooks.yearly_lists import rota_xlsx

    return _plain_sheet(desk, span, "phan-cong-luan-phien", rota_xlsx)


def models_sheet(desk: Desk, year: str) -> Paper:
    """Return the good models of a year as a workbook."""
    from desktop.documents.workbooks.yearly_lists import models_xlsx

    return _plain_sheet(desk, year, "mo-hinh", models_xlsx)


def superiors_sheet(desk: Desk, year: str) -> Paper:
    """Return who of the superior attended which meeting of a year as a workbook."""
    from desktop.documents.workbooks.yearly_lists import superiors_xlsx

    ground = _ground(desk)
    return _xlsx("cap-tren-du", year, superiors_xlsx(ground.book, year, ground.day, ground.rules))


def measures(desk: Desk, span: str) -> Paper:
    """Return the reminders and discipline of a span."""
    from desktop.documents.measures import measures_pdf

    ground = _ground(desk)
    drawn = measures_pdf(
        ground.book,
        span,
        rules=ground.measures,
        day=ground.day,
        layout=ground.layout,
        made_by=ground.made_by,
        created=ground.now,
    )
    return _pdf("nhac-nho-ky-luat", span, drawn)


def superiors(desk: Desk, year: str) -> Paper:
    """Return who of the superior attended which meeting of a year."""
    from desktop.documents.superiors import superiors_pdf

    ground = _ground(desk)
    drawn = superiors_pdf(
        ground.book,
        year,
        rules=ground.rules,
        day=ground.day,
        layout=ground.layout,
        made_by=ground.made_by,
        created=ground.now,
    )
    return _pdf("cap-tren-du", year, drawn)


_Form = Callable[..., "drawing.Paper"]


def _plain_sheet(desk: Desk, span: str, stem: str, write: Callable[[Book, str, date], bytes]) -> Paper:
    ground = _ground(desk)
    return _xlsx(stem, span, write(ground.book, span, ground.day))


def _plain(desk: Desk, span: str, stem: str, form: _Form) -> Paper:
    ground = _ground(desk)
    drawn = form(
        ground.book, span, day=ground.day, layout=ground.layout, made_by=ground.made_by, created=ground.now
    )
    return _pdf(stem, span, drawn)


def study(desk: Desk, span: str) -> Paper:
    """Return the study and propaganda sessions of a span."""
    from desktop.documents.study import study_pdf

    return _plain(desk, span, "hoc-tap-quan-triet", study_pdf)


def training(desk: Desk, span: str) -> Paper:
    """Return the training of members in a span."""
    from desktop.documents.training import training_pdf

    return _plain(desk, span, "dao-tao-boi-duong", training_pdf)


def rota(desk: Desk, span: str) -> Paper:
    """Return the rota of a span."""
    from desktop.documents.rota import rota_pdf

    return _plain(desk, span, "phan-cong-luan-phien", rota_pdf)


def models(desk: Desk, year: str) -> Paper:
    """Return the good models of a year."""
    from desktop.documents.good_models import models_pdf

    return _plain(desk, year, "mo-hinh", models_pdf)


def tasks(desk: Desk, span: str) -> Paper:
    """Return the tasks of a span with what meetings found."""
    from desktop.documents.task_list import tasks_pdf

    return _plain(desk, span, "theo-doi-nhiem-vu", tasks_pdf)
