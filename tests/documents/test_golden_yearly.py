"""The papers of the yearly books and a member's own sheet, as they stood when a person last looked at them.

A changed form fails here. Look at the new page; when it is right, write the file anew:
`SOCHIBO_UPDATE_GOLDEN=1 pytest tests/documents/test_golden_yearly.py`.
"""

import os
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop.branch.book import Book
from desktop.branch.book_rules import BookRules
from desktop.branch.committing import CommitmentRules
from desktop.branch.measuring import MeasureRules
from desktop.branch.personal import personal_sheet
from desktop.branch.registering import RegisterRules
from desktop.branch.review_rules import ReviewRules
from desktop.branch.rules import in_force, shipped_rules
from desktop.documents.drawing import Paper
from desktop.documents.good_models import models_pdf
from desktop.documents.layouts import Layout, layout
from desktop.documents.measures import measures_pdf
from desktop.documents.personal_parts import SheetRules
from desktop.documents.personal_sheet import PARTS, personal_sheet_pdf
from desktop.documents.programme import programme_pdf, results_pdf
from desktop.documents.rota import rota_pdf
from desktop.documents.screening import screening_pdf
from desktop.documents.study import study_pdf
from desktop.documents.superiors import superiors_pdf
from desktop.documents.task_list import tasks_pdf
from desktop.documents.training import training_pdf
from tests.documents import lifelike_books as books
from tests.documents.measuring import MM, Measured, described, measured

GOLDEN = Path(__file__).parent.parent / "golden"
HD05, HD36 = layout("hd05-2026"), layout("hd36-2018")
DAY = date(2026, 12, 28)
BOOK_RULES = shipped_rules("books", BookRules)
MEASURE_RULES = shipped_rules("measures", MeasureRules)
SHEET_RULES = SheetRules(
    books=in_force(BOOK_RULES, DAY),
    registers=in_force(shipped_rules("registers", RegisterRules), DAY),
    measures=MEASURE_RULES,
    commitment=shipped_rules("commitment", CommitmentRules),
    review=shipped_rules("review", ReviewRules),
)


def common(**more: Any) -> dict[str, Any]:
    return {"day": DAY, "layout": HD05, "made_by": "Trần Thị Hồng Yến", **more}


def programme(book: Book, number: int | None, rules: Layout = HD05) -> Paper:
    day = date(2026, 1, 12)
    found = in_force(BOOK_RULES, day)
    return programme_pdf(book, "2026", rules=found, day=day, layout=rules, number=number)


def screening(book: Book) -> Paper:
    return screening_pdf(book, "2026", rules=in_force(BOOK_RULES, date(2026, 1, 31)), **common())


def sheet(member_id: str, book: Book = books.BOOK) -> Paper:
    member = book.member(member_id)
    assert member is not None
    looks = books.LOOKS if member_id == books.WHO else ()
    return personal_sheet_pdf(
        personal_sheet(book, member, DAY, looks), book, rules=SHEET_RULES, layout=HD05, created=DAY
    )


FORMS = {
    "programme": lambda: programme(books.BOOK, 2),
    "programme-draft-hd36": lambda: programme(books.BOOK, None, HD36),
    "programme-empty": lambda: programme(books.EMPTY, None),
    "programme-results": lambda: results_pdf(books.BOOK, "2026", **common()),
    "screening": lambda: screening(books.BOOK),
    "screening-empty": lambda: screening(books.EMPTY),
    "study": lambda: study_pdf(books.BOOK, "2026-Q3", **common()),
    "study-empty": lambda: study_pdf(books.EMPTY, "2026-H1", **common()),
    "measures": lambda: measures_pdf(books.BOOK, "2026", rules=MEASURE_RULES, **common()),
    "measures-empty": lambda: measures_pdf(books.EMPTY, "2026", rules=MEASURE_RULES, **common()),
    "training": lambda: training_pdf(books.BOOK, "2026", **common()),
    "rota": lambda: rota_pdf(books.BOOK, "2026", **common()),
    "rota-empty": lambda: rota_pdf(books.EMPTY, "2026", **common()),
    "models": lambda: models_pdf(books.BOOK, "2026", **common()),
    "tasks": lambda: tasks_pdf(books.BOOK, "2026-Q3", **common()),
    "tasks-year": lambda: tasks_pdf(books.BOOK, "2026", **common()),
    "superiors": lambda: superiors_pdf(books.BOOK, "2026", rules=BOOK_RULES, **common()),
    "personal-sheet": lambda: sheet(books.WHO),
    "personal-sheet-bare": lambda: sheet("p20", books.EMPTY),
}


@cache
def drawn(name: str) -> Paper:
    return FORMS[name]()


@cache
def found_in(name: str) -> Measured:
    return measured(drawn(name).pdf)


@pytest.mark.parametrize("name", FORMS)
def test_the_form_is_as_it_was_looked_at(name: str) -> None:
    now = described(drawn(name).pdf)
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("SOCHIBO_UPDATE_GOLDEN") == "1":
        path.write_text(now, "utf-8")
    assert now.splitlines() == path.read_text("utf-8").splitlines()


@pytest.mark.parametrize("name", FORMS)
def test_nothing_leaves_the_text_area(name: str) -> None:
    found = found_in(name)
    for word in found.words:
        width, height = found.sizes[word.page]
        page_number = word.text.isdigit() and word.top < 20 * MM
        assert word.x0 >= 30 * MM - 0.5, word
        assert word.x1 <= width - 15 * MM + 0.5, word
        assert word.bottom <= height - 20 * MM + 0.5, word
        assert word.top >= 20 * MM - 2 or page_number, word


@pytest.mark.parametrize("name", FORMS)
def test_no_two_lines_overlap(name: str) -> None:
    found = found_in(name)
    for page in range(len(found.sizes)):
        words = sorted((one for one in found.words if one.page == page), key=lambda one: one.baseline)
        for place, one in enumerate(words):
            for other in words[place + 1 :]:
                if other.baseline - one.baseline >= min(one.size, other.size) * 0.8:
                    break
                assert one.x1 <= other.x0 + 1 or other.x1 <= one.x0 + 1, (one, other)


@pytest.mark.parametrize("name", FORMS)
def test_signatures_are_never_alone_on_a_page(name: str) -> None:
    found = found_in(name)
    last = len(found.sizes) - 1
    signed = found.find("T/M CHI BỘ")
    above = [one for one in found.words if one.page == signed.page and one.baseline < signed.baseline - 5]
    assert signed.page == last
    assert any(not one.text.strip().isdigit() for one in above), "something of the text stands above"


def text_of(paper: Paper) -> str:
    return " ".join(one.text.strip() for one in measured(paper.pdf).words)


def test_the_sheet_holds_every_part_in_order() -> None:
    for paper in (sheet(books.WHO), sheet("p20", books.EMPTY)):
        words = [one.text for one in measured(paper.pdf).words]
        places = [
            next(place for place, word in enumerate(words) if word.startswith(f"{number}. {title}"))
            for number, (title, _write) in enumerate(PARTS, start=1)
        ]
        assert places == sorted(places)


def test_the_sheet_is_about_its_member_only() -> None:
    told = text_of(sheet("p05"))
    for other in ("Chấp hành quyết định, không khiếu nại", "Hai kỳ gần đây tôi", "Tủ sách thiếu nhi"):
        assert other not in told
    assert "Vận động hiến đất" in told


def test_who_wrote_a_paper_decides_nothing_in_it() -> None:
    """Papers are the same whatever order the records were kept in."""
    turned = msgspec.structs.replace(
        books.BOOK, screenings=books.BOOK.screenings[::-1], commitments=books.BOOK.commitments[::-1]
    )
    assert screening(turned).pdf == screening(books.BOOK).pdf
