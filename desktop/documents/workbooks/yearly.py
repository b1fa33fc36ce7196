"""The yearly books as workbooks: programme with its results, screening, study sessions, tasks."""

from datetime import date

from desktop.branch.assignments import TaskChain
from desktop.branch.book import Book
from desktop.branch.programming import programme_of, screenings_of
from desktop.branch.spans import span_label
from desktop.branch.studying import sessions_in, study_sums
from desktop.documents import programme, screening, study, task_list
from desktop.documents.cycle_lines import Names
from desktop.documents.wording import flat, upper_first
from desktop.documents.workbooks.listing import DAY, Heading, ListBook, Sums, Value, list_xlsx

_ORDER = Heading("TT", "number", 5, 5)


def programme_xlsx(book: Book, year: str, day: date) -> bytes:
    """Write the programme of a year with what came of each line, as known on `day`."""
    names = Names(book, day)
    lines = programme_of(book, year)
    rows: list[list[Value]] = [
        [
            place,
            upper_first(flat(one.subject)),
            programme.KINDS[one.kind],
            programme.target_words(one, names),
            names.bare(one.in_charge),
            one.month,
            one.result_on,
            upper_first(flat(one.result)) or programme.result_words(one, day),
            programme.heard_on(book, one),
        ]
        for place, one in enumerate(lines, start=1)
    ]
    headings = (
        _ORDER,
        Heading("Nội dung", least=30, most=44),
        Heading("Hình thức", "center", 11, 12),
        Heading("Đối tượng", least=18, most=30),
        Heading("Đảng viên phụ trách", least=22, most=30),
        Heading("Tháng thực hiện", DAY, 11, 11),
        Heading("Ngày có kết quả", DAY, 12, 12),
        Heading("Kết quả", least=26, most=44),
        Heading("Báo cáo chi bộ", "center", 13, 13),
    )
    return list_xlsx(
        ListBook(
            branch=book.branch,
            title="CHƯƠNG TRÌNH KIỂM TRA, GIÁM SÁT VÀ KẾT QUẢ",
            subtitle=f"Năm {year}",
            sheet=f"Chương trình {year}",
            headings=headings,
            rows=rows,
            day=day,
            notes=[programme.done_words(lines)] if lines else [],
            split=3,
        )
    )


def screening_xlsx(book: Book, year: str, day: date) -> bytes:
    """Write the screening of a year; members without a conclusion are named in the note below."""
    names = Names(book, day)
    found = screenings_of(book, year, day)
    rows: list[list[Value]] = []
    for place, (person, line) in enumerate(found.lines, start=1):
        name, born, _joined, outcome, own, grounds, helper, reply = screening.cells(person, line, names)
        rows.append([place, name, born, person.joined, outcome, own, grounds, helper, reply])
    headings = (
        _ORDER,
        Heading("Họ và tên", least=24, most=36),
        Heading("Năm sinh", "center", 8, 8),
        Heading("Ngày vào Đảng", DAY, 12, 12),
        Heading("Kết quả rà soát", least=24, most=30),
        Heading("Đảng viên tự nhận", least=20, most=32),
        Heading("Căn cứ", least=20, most=36),
        Heading("Đảng viên giúp đỡ", least=18, most=28),
        Heading("Ý kiến của đảng viên", least=18, most=28),
    )
    return list_xlsx(
        ListBook(
            branch=book.branch,
            title="KẾT QUẢ RÀ SOÁT, SÀNG LỌC ĐẢNG VIÊN",
            subtitle=f"Năm {year}",
            sheet=f"Rà soát {year}",
            headings=headings,
            rows=rows,
            day=day,
            notes=screening.sums_words(found, names),
            split=4,
        )
    )


def study_xlsx(book: Book, span: str, day: date) -> bytes:
    """Write the sessions of a span with their sums."""
    sessions = sessions_in(book, span)
    rows: list[list[Value]] = []
    for place, one in enumerate(sessions, start=1):
        _on, document, form, where, speaker, _called, _present, _share, note = study.cells(one)
        share = one.present / one.called if one.called else None
        rows.append([place, document, one.on, form, where, speaker, one.called, one.present, share, note])
    headings = (
        _ORDER,
        Heading("Văn bản, nội dung", least=34, most=52),
        Heading("Ngày", DAY, 12, 12),
        Heading("Hình thức", least=16, most=24),
        Heading("Địa điểm", least=16, most=24),
        Heading("Báo cáo viên", least=16, most=24),
        Heading("Số được triệu tập", "number", 10, 10),
        Heading("Số dự", "number", 9, 9),
        Heading("Tỷ lệ", "percent", 10, 10),
        Heading("Ghi chú", least=12, most=22),
    )
    sums = study_sums(sessions)
    return list_xlsx(
        ListBook(
            branch=book.branch,
            title="CÁC CUỘC HỌC TẬP, QUÁN TRIỆT, TUYÊN TRUYỀN",
            subtitle=upper_first(span_label(span)),
            sheet=f"Học tập {span}",
            headings=headings,
            rows=rows,
            day=day,
            notes=[study.sums_words(sessions)] if sessions else [],
            sums=Sums("Cộng", {7: sums.called, 8: sums.present}, (9, 8, 7)),
            split=3,
        )
    )


def tasks_xlsx(book: Book, span: str, day: date) -> bytes:
    """Write the tasks a span is about, as they stood at its end, or on `day` while it lasts."""
    names = Names(book, day)
    chains, known = task_list.task_chains(book, span, day)
    rows: list[list[Value]] = [_task(place, one, names, known) for place, one in enumerate(chains, start=1)]
    headings = (
        _ORDER,
        Heading("Nhiệm vụ", least=34, most=52),
        Heading("Người thực hiện", least=22, most=34),
        Heading("Ngày giao", DAY, 12, 12),
        Heading("Thời hạn", DAY, 12, 12),
        Heading("Kết quả tại các kỳ sinh hoạt", least=28, most=44),
        Heading("Ngày ghi hoàn thành", DAY, 13, 13),
        Heading("Tình trạng", "center", 14, 16),
    )
    return list_xlsx(
        ListBook(
            branch=book.branch,
            title="THEO DÕI NHIỆM VỤ ĐƯỢC PHÂN CÔNG",
            subtitle=upper_first(span_label(span)),
            sheet=f"Nhiệm vụ {span}",
            headings=headings,
            rows=rows,
            day=day,
            notes=[task_list.sums_words(chains, known)] if chains else [],
            split=3,
        )
    )


def _task(place: int, one: TaskChain, names: Names, day: date) -> list[Value]:
    text, owners, _given, _deadline, found, status = task_list.cells(one, names, day)
    return [place, text, owners, one.given.day, one.task.deadline, found, one.done_on, status]
