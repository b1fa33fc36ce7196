"""The smaller yearly books as workbooks: measures, training, rota, good models, superiors who attended."""

from collections.abc import Sequence
from datetime import date

from desktop.branch.book import Book
from desktop.branch.book_rules import BookRules
from desktop.branch.dates import period_of
from desktop.branch.growing import models_of, trainings_in, turns_in
from desktop.branch.measuring import MeasureRules, ends_on, measures_in
from desktop.branch.spans import span_label
from desktop.branch.superiors import superior_months
from desktop.documents import good_models, measures, rota, superiors, training
from desktop.documents.cycle_lines import Names
from desktop.documents.wording import upper_first
from desktop.documents.workbooks.listing import DAY, Heading, ListBook, Value, list_xlsx

_ORDER = Heading("TT", "number", 5, 5)
_NAME = Heading("Họ và tên", least=24, most=36)


def measures_xlsx(book: Book, span: str, day: date, rules: Sequence[MeasureRules]) -> bytes:
    """Write reminders and discipline of a span, each under the rules of its own day."""
    names = Names(book, day)
    found = measures_in(book, span)
    rows: list[list[Value]] = []
    for place, one in enumerate(found, start=1):
        name, form, _on, decision, reason, _ends, reply = measures.cells(one, rules, names)
        ruled = measures.rule_of(one, rules)
        kind = "Kỷ luật" if ruled.of(one.kind).discipline else "Không phải kỷ luật"
        ends = ends_on(one, ruled)
        rows.append(
            [place, name, form, kind, one.on, decision, reason, ends.isoformat() if ends else "", reply]
        )
    headings = (
        _ORDER,
        _NAME,
        Heading("Hình thức", least=18, most=28),
        Heading("Phân loại", "center", 14, 18),
        Heading("Ngày", DAY, 12, 12),
        Heading("Quyết định, cấp quyết định", least=24, most=36),
        Heading("Lý do", least=24, most=44),
        Heading("Hiệu lực đến", DAY, 12, 12),
        Heading("Ý kiến của đảng viên", least=18, most=32),
    )
    notes = measures.sums_words(found, rules)
    return _list(book, "NHẮC NHỞ, PHÊ BÌNH, KỶ LUẬT", span, "Kỷ luật", headings, rows, day, notes)


def training_xlsx(book: Book, span: str, day: date) -> bytes:
    """Write the courses of a span in the order they began."""
    names = Names(book, day)
    lines = trainings_in(book, span)
    rows: list[list[Value]] = []
    for place, one in enumerate(lines, start=1):
        title, kind, where, _time, result, certificate = training.cells(one)
        name = names.bare(one.member_id)
        rows.append([place, name, title, kind, where, one.since, one.until, result, certificate])
    headings = (
        _ORDER,
        _NAME,
        Heading("Tên lớp", least=26, most=44),
        Heading("Loại", least=18, most=30),
        Heading("Nơi học", least=18, most=30),
        Heading("Từ ngày", DAY, 12, 12),
        Heading("Đến ngày", DAY, 12, 12),
        Heading("Kết quả", least=12, most=20),
        Heading("Chứng chỉ, chứng nhận", least=16, most=28),
    )
    notes = [training.sums_words(lines)] if lines else []
    return _list(book, "ĐẢNG VIÊN HỌC TẬP, ĐÀO TẠO, BỒI DƯỠNG", span, "Bồi dưỡng", headings, rows, day, notes)


def rota_xlsx(book: Book, span: str, day: date) -> bytes:
    """Write the turns of a span by month, as known on `day`."""
    names = Names(book, day)
    turns = turns_in(book, span)
    here = period_of(day)
    rows: list[list[Value]] = [
        [
            place,
            one.period,
            names.bare(one.member_id),
            rota.KINDS[one.kind],
            upper_first(one.topic),
            rota.done_words(one, here),
        ]
        for place, one in enumerate(turns, start=1)
    ]
    headings = (
        _ORDER,
        Heading("Tháng", DAY, 11, 11),
        _NAME,
        Heading("Nội dung", least=26, most=36),
        Heading("Chủ đề", least=30, most=52),
        Heading("Kết quả", least=18, most=30),
    )
    notes = [rota.sums_words(turns)] if turns else []
    title = "PHÂN CÔNG LUÂN PHIÊN KỂ CHUYỆN, GIỚI THIỆU VĂN BẢN"
    return _list(book, title, span, "Luân phiên", headings, rows, day, notes)


def models_xlsx(book: Book, year: str, day: date) -> bytes:
    """Write the models registered for a year."""
    names = Names(book, day)
    models = models_of(book, year)
    rows: list[list[Value]] = []
    for place, one in enumerate(models, start=1):
        name, owner, _on, content, result, recognised = good_models.cells(one, names)
        rows.append([place, name, owner, one.registered_on, content, result, recognised])
    headings = (
        _ORDER,
        Heading("Tên mô hình, cách làm", least=28, most=44),
        Heading("Tập thể, cá nhân đăng ký", least=22, most=34),
        Heading("Ngày đăng ký", DAY, 12, 12),
        Heading("Nội dung", least=26, most=44),
        Heading("Kết quả", least=22, most=40),
        Heading("Công nhận, khen thưởng", least=18, most=30),
    )
    notes = [good_models.sums_words(models)] if models else []
    return _list(book, "MÔ HÌNH HAY, CÁCH LÀM HIỆU QUẢ", year, "Mô hình", headings, rows, day, notes)


def superiors_xlsx(book: Book, year: str, day: date, rules: Sequence[BookRules]) -> bytes:
    """Write the months of a year up to `day` with who of the superior came."""
    months = superior_months(book, year, rules, day)
    rows: list[list[Value]] = [
        [place, one.period, *superiors.cells(one)] for place, one in enumerate(months, start=1)
    ]
    headings = (
        _ORDER,
        Heading("Tháng", DAY, 11, 11),
        Heading("Buổi sinh hoạt", least=34, most=52),
        Heading("Đồng chí cấp trên dự", least=34, most=52),
        Heading("Ghi chú", least=24, most=40),
    )
    notes = [superiors.sums_words(months)] if months else []
    return _list(book, "CẤP TRÊN DỰ SINH HOẠT CHI BỘ", year, "Cấp trên dự", headings, rows, day, notes)


def _list(
    book: Book,
    title: str,
    span: str,
    sheet: str,
    headings: Sequence[Heading],
    rows: Sequence[Sequence[Value]],
    day: date,
    notes: Sequence[str],
) -> bytes:
    return list_xlsx(
        ListBook(
            branch=book.branch,
            title=title,
            subtitle=upper_first(span_label(span)),
            sheet=f"{sheet} {span}",
            headings=headings,
            rows=rows,
            day=day,
            notes=notes,
            split=3,
        )
    )
