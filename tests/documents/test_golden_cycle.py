"""The papers of the review cycle as they stood when a person last looked at them.

A changed form fails here. Look at the new page; when it is right, write the file anew:
`SOCHIBO_UPDATE_GOLDEN=1 pytest tests/documents/test_golden_cycle.py`.
"""

import io
import os
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from desktop.documents.cycle_lines import Names, earlier_lines, named_lines
from desktop.documents.cycle_text import follow_up_entries, prompt_entries, review_entries
from desktop.documents.follow_up import follow_up_pdf
from desktop.documents.layouts import layout
from desktop.documents.notice import notice_pdf
from desktop.documents.prompt import prompts_pdf
from desktop.documents.workbooks.follow_up import follow_up_xlsx
from tests.documents import lifelike_cycle as cycle
from tests.documents.measuring import MM, described, measured

GOLDEN = Path(__file__).parent.parent / "golden"
HD05 = layout("hd05-2026")
DAY = date(2026, 12, 28)

FORMS = {
    "follow-up": lambda: follow_up_pdf(
        cycle.BOOK, "2026-Q4", day=DAY, layout=HD05, made_by="Trần Thị Hồng Yến"
    ),
    "follow-up-empty": lambda: follow_up_pdf(cycle.EMPTY, "2026-Q2", day=date(2026, 6, 30), layout=HD05),
    "prompts": lambda: prompts_pdf(
        cycle.BOOK, cycle.BOOK.prompts, title="Phiếu gợi ý kiểm điểm", layout=HD05, created=DAY
    ),
    "notice": lambda: notice_pdf(
        cycle.BOOK, cycle.meeting_file("r-2026-Q4").record, number="03-TB/CB", day=DAY, layout=HD05
    ),
    "notice-none": lambda: notice_pdf(
        cycle.EMPTY,
        cycle.EMPTY.meetings[0].record,
        number="\u00a0" * 6 + "-TB/CB",
        day=date(2026, 6, 30),
        layout=HD05,
        draft=True,
    ),
}


@pytest.mark.parametrize("name", FORMS)
def test_form_is_as_it_was_looked_at(name: str) -> None:
    now = described(FORMS[name]().pdf)
    _compare(GOLDEN / f"{name}.txt", now)


def test_paragraphs_of_the_minutes() -> None:
    told = []
    for file in (*cycle.FILES, *cycle.EMPTY.meetings):
        for write in (review_entries, follow_up_entries, prompt_entries):
            told += [f"{file.record.meeting.id} {write.__name__}: {one.plain}" for one in write(file)]
    _compare(GOLDEN / "cycle-text.txt", "\n".join(told) + "\n")


def _compare(path: Path, now: str) -> None:
    if os.environ.get("SOCHIBO_UPDATE_GOLDEN") == "1":
        path.write_text(now, "utf-8")
    assert now.splitlines() == path.read_text("utf-8").splitlines()


@pytest.mark.parametrize("name", FORMS)
def test_nothing_leaves_the_text_area(name: str) -> None:
    found = measured(FORMS[name]().pdf)
    for word in found.words:
        width, height = found.sizes[word.page]
        assert word.x0 >= 30 * MM - 0.5, word
        assert word.x1 <= width - 15 * MM + 0.5, word
        assert word.bottom <= height - 20 * MM + 0.5, word


def test_each_prompt_is_one_page() -> None:
    assert FORMS["prompts"]().pages == len(cycle.BOOK.prompts)


def test_the_same_records_give_the_same_bytes() -> None:
    for form in FORMS.values():
        assert form().pdf == form().pdf


def test_the_workbook_tells_the_same_lines_as_the_table() -> None:
    made = follow_up_xlsx(cycle.BOOK, "2026-Q4", day=DAY)
    assert made == follow_up_xlsx(cycle.BOOK, "2026-Q4", day=DAY)
    sheet = openpyxl.load_workbook(io.BytesIO(made)).active
    cells = [[cell.value for cell in row] for row in sheet.iter_rows() if isinstance(row[0].value, int)]
    names = Names(cycle.BOOK, DAY)
    lines = [
        *earlier_lines(cycle.BOOK, "2026-Q4", names, DAY),
        *named_lines(cycle.BOOK, "2026-Q4", names, DAY),
    ]
    assert [[value or "" for value in row[1:]] for row in cells] == [list(one) for one in lines]
    assert [row[0] for row in cells] == [1, 2, 3, 1]
    none = openpyxl.load_workbook(io.BytesIO(follow_up_xlsx(cycle.EMPTY, "2026-Q2", day=DAY))).active
    assert [cell.value for (cell, *_) in none.iter_rows()].count("Không có.") == 2


def test_a_signature_is_never_alone_on_its_page() -> None:
    for name in ("follow-up", "notice"):
        found = measured(FORMS[name]().pdf)
        signature = next(word for word in found.words if "T/M CHI BỘ" in word.text)
        above = [
            word
            for word in found.words
            if word.page == signature.page and 25 * MM < word.baseline < signature.baseline - 1
        ]
        assert above, name
