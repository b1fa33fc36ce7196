"""Papers of the books in the window: one line's alone, the programme with its number, by the real makers."""

import pytest

from desktop.branch.commitments import Commitment
from desktop.branch.cycle import Prompt
from desktop.branch.programmes import Inspection
from desktop.branch.year_reviews import ReviewForm, YearReview
from desktop.services import entries, issuing, registers
from desktop.services.papers import page_count
from tests.ui.book_hands import LOC, UT, box, choose, show, type_into
from tests.ui.paper_text import text_of

SHEETS = {
    "prompts": (
        [
            Prompt(id="p1", on="2026-10-01", text="Làm rõ việc vắng.", due="2026-10", member_id=LOC),
            Prompt(id="p2", on="2026-10-01", text="Làm rõ việc chậm.", due="2026-10", member_id=UT),
        ],
        "p1",
        "phieu-goi-y_2026-10-01_do-huu-loc.pdf",
    ),
    "commitments": (
        [Commitment(id=f"2026/{one}", member_id=one, year="2026") for one in (LOC, UT)],
        f"2026/{LOC}",
        "ban-cam-ket_2026_do-huu-loc.pdf",
    ),
    "year-end": (
        [
            YearReview(id=f"2026/{one}", member_id=one, year="2026", form=ReviewForm.MEMBER)
            for one in (LOC, UT)
        ],
        f"2026/{LOC}",
        "kiem-diem_2a_2026_do-huu-loc.pdf",
    ),
}


@pytest.mark.parametrize("key", SHEETS)
def test_one_line_is_printed_alone(place, monkeypatch, key):
    records, target, name = SHEETS[key]
    entries.put(place.desk, *records)
    page = show(place, key, target)
    sent = []
    monkeypatch.setattr("desktop.ui.books.papers_view.print_pdf", lambda *facts: sent.append(facts[2:]))
    (action,) = [one for one in page.actions_here() if one.shortcut == "Ctrl+Shift+P"]
    action.handler()
    place.hands.settle()
    view = page.places.papers_view
    assert not any(button.isVisible() for button in view.kinds.values())
    view.print.click()
    ((printed, content),) = sent
    assert printed == name
    told = text_of(content)
    assert "Đỗ Hữu Lộc".casefold() in told.casefold()
    assert "Trần Thị Út".casefold() not in told.casefold()
    assert f"xuất {name}" in registers.audit(place.desk, limit=1)[0].sentence
    place.hands.press("Escape")
    assert page.record.isVisible()
    assert page.record.row.id == target
    page.show_papers()
    place.hands.settle()
    assert all(button.isVisible() for button in view.kinds.values()), "all papers of the book again"


def test_the_branchs_own_commitment_is_printed_alone(place):
    entries.put(place.desk, Commitment(id="2026/", year="2026", measures="Giữ nghiêm nguyên tắc."))
    page = show(place, "commitments", "2026/")
    page.record.paper.click()
    place.hands.settle()
    paper = page.places.papers_view.paper
    assert paper.name == "ban-cam-ket_2026_chi-bo.pdf"
    assert "Giữ nghiêm nguyên tắc." in text_of(paper.content)


def test_what_was_typed_last_is_on_the_paper(place):
    entries.put(place.desk, Prompt(id="p1", on="2026-10-01", text="", due="2026-10", member_id=LOC))
    page = show(place, "prompts", "p1")
    box(page, "text").setFocus()
    place.hands.write("Làm rõ việc vắng hai buổi.")
    page.record.paper.click()
    place.hands.settle()
    assert "Làm rõ việc vắng hai buổi." in text_of(page.places.papers_view.paper.content)


def test_a_new_line_has_no_paper_yet(place):
    page = show(place, "prompts", "new")
    assert page.record.paper.isHidden()
    type_into(place, page, "text", "Làm rõ.")
    assert page.record.paper.isVisible()


def test_a_form_changed_just_now_is_the_one_printed(place):
    entries.put(place.desk, YearReview(id=f"2026/{LOC}", member_id=LOC, year="2026", form=ReviewForm.MEMBER))
    page = show(place, "year-end", f"2026/{LOC}")
    choose(place, page, "form", ReviewForm.OUTSIDE)
    page.record.paper.click()
    place.hands.settle()
    assert page.places.papers_view.paper.name == "kiem-diem_2c_2026_do-huu-loc.pdf"


# ---- the programme and its number ------------------------------------------------------------------------


def programme(place, **facts):
    line = Inspection(id="i1", year="2026", month="2026-11", subject="Chấp hành quy chế", **facts)
    entries.put(place.desk, line)
    page = show(place, "programme")
    page.show_papers()
    place.hands.settle()
    return page.places.papers_view


def test_the_programme_gets_its_number_once(place):
    view = programme(place, in_charge=LOC)
    number = view.numbers["programme"]
    assert number.button.isVisible()
    assert number.button.text() == "Cấp số chương trình…"
    draft = view.paper.content
    number.button.setFocus()
    place.hands.press("Return")
    assert view.question.text() == "Cấp số cho chương trình kiểm tra, giám sát năm 2026?"
    assert place.hands.focus is view.question.no, "one Enter too many gives no number"
    place.hands.press("Return")
    place.hands.settle()
    assert issuing.issued_paper(place.desk, "programme:2026") is None
    number.button.click()
    view.question.yes.click()
    place.hands.settle()
    assert number.state.text() == "✓ Số 01-CTr/CB, ngày 05/10/2026."
    assert number.button.isHidden()
    _line, kept = issuing.issued_paper(place.desk, "programme:2026")
    assert view.paper.content == kept.content != draft
    assert "01-CTr/CB" in text_of(kept.content)
    entries.put(place.desk, Inspection(id="i2", year="2026", month="2026-12", subject="Thêm", in_charge=UT))
    view.make()
    place.hands.settle()
    assert view.paper.content == kept.content, "printed again it is the same"


def test_a_programme_without_somebody_in_charge_gets_no_number(place):
    view = programme(place)
    number = view.numbers["programme"]
    number.button.click()
    view.question.yes.click()
    place.hands.settle()
    assert "chưa có đảng viên phụ trách" in number.state.text()
    assert number.button.isVisible()
    assert issuing.issued_paper(place.desk, "programme:2026") is None
    view.kinds["programme-results"].click()
    place.hands.settle()
    assert number.isHidden(), "other papers have no number to be given"
    assert view.paper.name == "ket-qua-kiem-tra-giam-sat_2026.pdf"
    assert page_count(view.paper.content) == 1
