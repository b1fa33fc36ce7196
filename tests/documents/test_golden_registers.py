"""Registers and working calendar as they stood when a person last looked at them.

A changed form fails here. Look at the new page; when it is right, write the file anew:
`SOCHIBO_UPDATE_GOLDEN=1 pytest tests/documents/test_golden_registers.py`.
"""

import io
import os
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from desktop.branch.calendar_rules import CalendarRules
from desktop.branch.duties import planned
from desktop.branch.members import EventKind
from desktop.branch.numbering import IssuedPaper
from desktop.branch.registering import RegisterRules, lines
from desktop.branch.registers import RegisterEntry
from desktop.branch.reports import Report
from desktop.documents.layouts import layout
from desktop.documents.plan import plan_pdf
from desktop.documents.register_books import RegisterBook, registers_pdf
from desktop.documents.workbooks.registers import registers_xlsx
from tests.branch import booklike, making
from tests.documents.measuring import MM, described, measured

GOLDEN = Path(__file__).parent.parent / "golden"
HD05 = layout("hd05-2026")
DAY = date(2026, 12, 31)
RULES: RegisterRules = booklike.rules("registers", RegisterRules, DAY)
CALENDAR: CalendarRules = booklike.rules("calendar", CalendarRules, DAY)


def entry(code: str, on: str, member: str, **cells: str) -> RegisterEntry:
    return RegisterEntry(id=f"{code}{on}{member}", register=code, on=on, member_id=member, cells=cells)


def paper(number: int, kind: str, day: str, subject: str, meeting: str = "") -> IssuedPaper:
    return IssuedPaper(
        id=f"{kind}{number}", type=kind, term="2025-2030", number=number, day=day, subject=subject,
        meeting_id=meeting,
    )  # fmt: skip


BOOK = booklike.book(
    events=(
        booklike.POST,
        making.event(EventKind.TRANSFER_IN, "2026-02-11", number=4, detail="Chi bộ ấp Thới Bình, xã Cờ Đỏ"),
        making.event(EventKind.TEMPORARY_OUT, "2026-04-01", "2026-09-30", number=3, detail="Phường Cái Răng"),
    ),
    meetings=(booklike.held("2026-09-05"), booklike.held("2026-10-05")),
    issued=(
        paper(11, "BB", "2026-09-05", "Biên bản sinh hoạt chi bộ thường kỳ tháng 9/2026", "m-2026-09-05"),
        paper(7, "NQ", "2026-09-05", "Nghị quyết sinh hoạt chi bộ tháng 9/2026", "m-2026-09-05"),
    ),
    entries=(
        entry(
            "cards-issued", "2026-01-20", "p1", form="Đổi thẻ 12 số", decision="QĐ 112-QĐ/TU, 15/01/2026"
        ),
        entry(
            "files-lent", "2026-03-12", "p2", what="Lý lịch đảng viên (mẫu 1-HSĐV)", returned="2026-03-19",
            borrower="Ban Tổ chức Đảng ủy xã", purpose="Đối chiếu dữ liệu đảng viên",
        ),
        entry(
            "badges", "2026-02-03", "p0", years="30", round="03/02", form="Tặng", number="1234567",
            decision="Quyết định 88-QĐ/TU, 20/01/2026",
        ),
        entry(
            "commendations", "2026-05-19", "", form="Giấy khen", issuer="Đảng ủy xã Thới Hưng",
            what="Chi bộ hoàn thành xuất sắc nhiệm vụ năm 2025", decision="QĐ 45-QĐ/ĐU, 10/5/2026",
        ),
    ),
    reports=(Report(id="2026-10", span="2026-10", paper_id="BC1"),),
)  # fmt: skip


def books(*codes: str, book=BOOK) -> list[RegisterBook]:
    kept = [one for one in RULES.kept() if not codes or one.code in codes]
    return [RegisterBook(register=one, rows=lines(book, one, "2026", DAY)) for one in kept]


def drawn(*codes: str, book=BOOK):
    return registers_pdf(books(*codes, book=book), branch=book.branch, year="2026", day=DAY, layout=HD05)


def plan(span: str, today: date, book=BOOK):
    lines_of = planned(book, CALENDAR, span, today)
    return plan_pdf(book, span, lines_of, day=today, layout=HD05, made_by="Trần Thị Hồng Yến")


FORMS = {
    "registers": drawn,
    "register-members": lambda: drawn("members"),
    "register-empty": lambda: drawn("left"),
    "plan-month": lambda: plan("2026-10", date(2026, 10, 2)),
    "plan-quarter": lambda: plan("2026-Q4", date(2026, 10, 20)),
    "plan-empty": lambda: plan("2026-04", date(2026, 10, 20), booklike.book(members=(), meetings=())),
}


@pytest.mark.parametrize("name", FORMS)
def test_form_is_as_it_was_looked_at(name):
    now = described(FORMS[name]().pdf)
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("SOCHIBO_UPDATE_GOLDEN") == "1":
        path.write_text(now, "utf-8")
    assert now.splitlines() == path.read_text("utf-8").splitlines()


@pytest.mark.parametrize("name", FORMS)
def test_nothing_leaves_the_text_area(name):
    found = measured(FORMS[name]().pdf)
    for word in found.words:
        width, height = found.sizes[word.page]
        assert word.x0 >= 30 * MM - 0.5, word
        assert word.x1 <= width - 15 * MM + 0.5, word
        assert word.bottom <= height - 20 * MM + 0.5, word


def test_a_cover_tells_the_number_of_its_pages():
    for one in books():
        pages = registers_pdf([one], branch=BOOK.branch, year="2026", day=DAY, layout=HD05)
        text = " ".join(word.text for word in measured(pages.pdf).words)
        assert f"Sổ này có {pages.pages:02d} trang kể cả trang bìa" in text
        assert one.register.title.upper() in text
        assert "MỞ SỔ" in text
        assert "KHÓA SỔ" in text


def test_pages_of_a_book_are_numbered_from_its_cover():
    crowd = tuple(making.member(number, f"Nguyễn Văn {number}") for number in range(60))
    pages = drawn("members", book=booklike.book(members=crowd))
    found = measured(pages.pdf)
    numbers = [word.text for word in found.words if word.top < 15 * MM]
    assert pages.pages > 3
    assert numbers == [str(number) for number in range(2, pages.pages + 1)]


def test_the_list_of_books_adds_up():
    found = measured(drawn().pdf)
    first = [word.text.strip() for word in found.words if word.page == 0]
    assert first[-3:] == ["Cộng", f"{sum(len(one.rows) for one in books()):02d}", f"{len(found.sizes) - 1}"]


def test_the_workbook_has_a_sheet_for_each_register():
    content = registers_xlsx(books(), branch=BOOK.branch, year="2026", day=DAY)
    assert content == registers_xlsx(books(), branch=BOOK.branch, year="2026", day=DAY)
    workbook = openpyxl.load_workbook(io.BytesIO(content))
    assert len(workbook.sheetnames) == len(RULES.kept())
    assert workbook.sheetnames[0] == "01 Danh sách đảng viên"
    for sheet, one in zip(workbook.worksheets, books(), strict=True):
        texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert one.register.title.upper() in texts
        for row in one.rows:
            assert all(text in texts for text in row.texts(one.register) if text)


def test_a_plan_names_nobody_in_connection_with_a_sign():
    from desktop.branch.cycle import Prompt
    from desktop.branch.meetings import NamedSign

    sign = NamedSign(
        id="s", meeting_id="m-2026-08-05", member_id="p2", order=1, code="I.4", deadline="2026-10-31"
    )
    prompt = Prompt(id="g", on="2026-09-20", due="2026-10", member_id="p2")
    book = booklike.book(meetings=(booklike.held("2026-08-05", signs=(sign,)),), prompts=(prompt,))
    text = " ".join(word.text for word in measured(plan("2026-Q4", date(2026, 10, 2), book).pdf).words)
    assert "Lê Minh Đức" not in text
    assert "Giải trình gợi ý kiểm điểm" in text
