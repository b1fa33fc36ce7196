"""The papers of a quarter with the real makers: follow-ups, their workbook, the notice and its number."""

from io import BytesIO

import openpyxl
import pytest

from desktop.branch.cycle import FollowOutcome, FollowUp, SignReview
from desktop.services import catalogue, cycle_papers, meetings
from desktop.ui.cycle import follow_page
from tests.ui.closed_desk import CHAIR, SECRETARY
from tests.ui.cycle_desk import review, two_quarters
from tests.ui.paper_text import text_of


@pytest.fixture
def out(monkeypatch):
    """What was printed and what was saved, each as name and bytes."""
    sent = {"printed": [], "saved": []}
    monkeypatch.setattr(follow_page, "print_pdf", lambda *given: sent["printed"].append(given[2:]))
    monkeypatch.setattr(follow_page, "save_paper", lambda *given: sent["saved"].append(given[2:]))
    return sent


def choose(place, page, kind):
    page.papers.set_value_quietly(kind)
    page.papers.chosen.emit(kind)
    place.hands.settle()


def close(place, identifier, signs):
    """Write what the minutes of the review need and close them."""
    first, second, third = signs
    meetings.put(
        place.desk,
        FollowUp(
            id=f"{identifier}/{first}", meeting_id=identifier, sign_id=first,
            outcome=FollowOutcome.REMEDIED, grounds="Đã phát biểu đủ các kỳ.",
        ),
        *(reviewed(identifier, one) for one in (second, third)),
    )  # fmt: skip
    meetings.update(
        place.desk, identifier, chair_id=CHAIR, secretary_id=SECRETARY, start="07:30", end="10:00",
        place="Nhà văn hóa ấp Thới Hòa", conclusion="Thống nhất kết quả kiểm điểm.",
    )  # fmt: skip
    meetings.close(place.desk, identifier)


def reviewed(identifier, sign_id):
    return SignReview(
        id=f"{identifier}/{sign_id}", meeting_id=identifier, sign_id=sign_id, own_words="Tôi nhận.",
        opinion="Chi bộ góp ý chân tình.", conclusion="Có biểu hiện.", remedy="Góp ý thẳng thắn",
        deadline="2026-12-31",
    )  # fmt: skip


def test_the_papers_of_a_quarter_are_pressed_for_real(place, out):
    two_quarters(place.desk)
    page = place.show("check", "follow-up:2026-Q3")
    place.hands.settle()
    page.print_button.click()
    place.hands.settle()
    ((name, content),) = out["printed"]
    assert name == "theo-doi-khac-phuc_2026-Q3.pdf"
    assert "Đỗ Hữu Lộc" in text_of(content)
    choose(place, page, "follow-up-sheet")
    assert not page.print_button.isEnabled()
    page.save_button.click()
    place.hands.settle()
    ((name, content),) = out["saved"]
    assert name == "theo-doi-khac-phuc_2026-Q3.xlsx"
    sheet = openpyxl.load_workbook(BytesIO(content)).active
    assert any("Đỗ Hữu Lộc" in str(cell.value) for line in sheet.iter_rows() for cell in line)


def test_a_notice_without_a_review_says_what_to_do(place, out):
    two_quarters(place.desk)
    page = place.show("check", "follow-up:2026-Q3")
    choose(place, page, "notice")
    page.print_button.click()
    place.hands.settle()
    (trouble,) = place.troubles
    assert "Chưa có buổi kiểm điểm quý III/2026." in trouble.what
    place.troubles.clear()
    assert out["printed"] == []


def test_the_notice_gets_its_number_once(place, out):
    signs = two_quarters(place.desk)
    identifier = review(place.desk)
    page = place.show("check", "follow-up:2026-Q3")
    assert page.number.isHidden()
    choose(place, page, "notice")
    number = page.number
    assert not number.button.isEnabled()
    assert number.state.text() == "Chốt biên bản kiểm điểm quý rồi cấp số."
    close(place, identifier, signs)
    page = place.show("check", "follow-up:2026-Q3")
    place.hands.settle()
    assert number.button.isEnabled()
    page.print_button.click()
    place.hands.settle()
    assert "01-TB/CB" not in text_of(out["printed"][-1][1])
    number.button.click()
    assert page.question.text() == "Cấp số cho thông báo kết quả kiểm điểm quý III/2026?"
    page.question.yes.setFocus()
    place.hands.press("Return")
    place.hands.settle()
    assert number.state.text() == "✓ Số 01-TB/CB, ngày 05/10/2026."
    assert number.button.isHidden()
    name, content = out["printed"][-1]
    assert "01-TB/CB" in text_of(content), "it is printed with its number at once"
    page.print_button.click()
    place.hands.settle()
    assert out["printed"][-1] == (name, content)
    assert catalogue.paper(place.desk, "notice", "2026-Q3").content == content
    assert cycle_papers.issue_notice(place.desk, "2026-Q3").number == 1
    page.quarter.set_value_quietly("2026-Q2")
    page.quarter.chosen.emit("2026-Q2")
    place.hands.settle()
    assert number.state.text() == "Chốt biên bản kiểm điểm quý rồi cấp số.", "each quarter has its own"


def test_the_notice_gets_its_number_in_the_meeting_too(place, monkeypatch):
    signs = two_quarters(place.desk)
    identifier = review(place.desk)
    close(place, identifier, signs)
    printed = []
    monkeypatch.setattr("desktop.ui.printing.print_pdf", lambda *given: printed.append(given[2:]))
    form = place.show("meeting", f"{identifier}/minutes").workspace.form
    form.number.button.click()
    assert form.question.text() == "Cấp số cho thông báo kết quả kiểm điểm quý III/2026?"
    form.question.yes.click()
    place.hands.settle()
    assert form.number.state.text() == "✓ Số 01-TB/CB, ngày 05/10/2026."
    ((_name, content),) = printed
    assert content == cycle_papers.notice(place.desk, "2026-Q3").content
    page = place.show("check", "follow-up:2026-Q3")
    choose(place, page, "notice")
    assert page.number.state.text() == "✓ Số 01-TB/CB, ngày 05/10/2026."
