"""The registers in the window: chosen at the left, lines shown, written by hand, printed, saved."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from desktop.branch.numbering import IssuedPaper
from desktop.branch.registers import RegisterEntry
from desktop.services import entries, issuing
from desktop.services.papers import PDF, Paper
from desktop.ui import theme
from desktop.ui.registers import lines_page
from tests.ui.window_desk import focusable, spoken_name

LOC = "m40"


def show(place, target=""):
    page = place.show("registers", f"books:{target}" if target else "books")
    place.hands.settle()
    place.hands.settle()
    return page


def line(number=1, **facts):
    told = {
        "id": f"b{number}", "register": "badges", "on": "2026-09-02", "member_id": LOC,
        "cells": {"years": "40", "round": "02/9"},
    }  # fmt: skip
    return RegisterEntry(**{**told, **facts})


def rows(page):
    return [one.words for one in page.shown().table.records.rows]


def test_all_registers_stand_at_the_left(place):
    page = show(place)
    titles = [page.table.records.data(page.table.records.index(row, 0)) for row in range(15)]
    assert titles[0] == "1. Danh sách đảng viên"
    assert titles[12] == "13. Ghi nghị quyết của chi bộ, cấp ủy"
    assert page.current().code == "members"
    assert len(rows(page)) == 42
    assert rows(page)[0]["name"]


def test_arrows_turn_from_one_register_to_the_next(place):
    page = show(place)
    page.focus_first()
    assert page.table.hasFocus()
    place.hands.press("Down")
    place.hands.settle()
    assert page.current().code == "probationary"
    assert len(rows(page)) == 2
    assert "2 dòng" in page.shown().places.count.text()


def test_a_target_opens_its_register(place):
    assert show(place, "badges").current().code == "badges"
    assert show(place, "bound").current().code == "bound"
    assert show(place).current().code == "bound", "coming back shows what was shown last"


def test_a_line_is_written_by_keyboard_and_printed_in_the_register(place):
    page = show(place, "badges")
    place.hands.press("Ctrl+N")
    place.hands.settle()
    register = page.shown()
    boxes = register.record.form.boxes
    boxes["member_id"].setFocus()
    place.hands.write("Đỗ Hữu Lộc")
    place.hands.press("Return")
    place.hands.settle()
    boxes["cells.years"].setFocus()
    place.hands.letters("40")
    boxes["cells.years"].commit()
    place.hands.settle()
    (kept,) = entries.every(place.desk, RegisterEntry)
    assert (kept.register, kept.member_id, kept.cells, kept.on) == (
        "badges", LOC, {"years": "40"}, "2026-10-05",
    )  # fmt: skip
    assert [(one["name"], one["years"]) for one in rows(page)] == [("Đỗ Hữu Lộc", "40")]


def test_nothing_is_written_for_nobody(place):
    page = show(place, "badges")
    place.hands.press("Ctrl+N")
    place.hands.settle()
    box = page.shown().record.form.boxes["cells.years"]
    box.setFocus()
    place.hands.letters("40")
    box.commit()
    place.hands.settle()
    assert entries.every(place.desk, RegisterEntry) == ()
    assert "chưa chọn đảng viên" in page.shown().record.lacking.text()


def test_a_line_is_taken_away_and_comes_back(place):
    entries.put(place.desk, line(), line(2, member_id="m02", on="2026-05-19"))
    page = show(place, "badges:b1")
    register = page.shown()
    assert register.record.row.id == "b1"
    place.hands.press("Ctrl+Delete")
    place.hands.settle()
    assert [one["years"] for one in rows(page)] == ["40"]
    assert len(entries.every(place.desk, RegisterEntry)) == 1
    page.shown().table.setFocus()
    place.hands.press("Ctrl+Z")
    place.hands.settle()
    assert len(rows(page)) == 2


def test_a_register_drawn_from_records_takes_no_line_by_hand(place):
    page = show(place, "members")
    place.hands.press("Ctrl+N")
    place.hands.settle()
    assert page.shown().saver.draft is None or not page.shown().saver.draft.new
    assert not page.shown().places.main.isVisible()
    assert entries.every(place.desk, RegisterEntry) == ()


def test_what_is_wrong_is_said_at_its_field(place):
    page = show(place, "files-lent:new")
    boxes = page.shown().record.form.boxes
    boxes["member_id"].setFocus()
    place.hands.write("Đỗ Hữu Lộc")
    place.hands.press("Return")
    place.hands.settle()
    boxes["cells.returned"].setFocus()
    place.hands.letters("31/02/2026")
    place.hands.press("Tab")
    place.hands.settle()
    assert boxes["cells.returned"].complaint()
    (kept,) = entries.every(place.desk, RegisterEntry)
    assert "returned" not in kept.cells


def test_years_are_chosen(place):
    entries.put(place.desk, line(), line(2, on="2025-05-19", member_id="m02"))
    page = show(place, "badges")
    assert len(rows(page)) == 1
    page.shown().enter("2025")
    place.hands.settle()
    assert [one["on"] for one in rows(page)] == ["19/05/2025"]


@pytest.mark.parametrize(
    ("button", "name"), [("print", "so_badges_2026.pdf"), ("excel", "so_badges_2026.xlsx")]
)
def test_the_register_is_printed_and_saved(place, monkeypatch, button, name):
    made = []
    monkeypatch.setattr(lines_page, "print_pdf", lambda _c, _p, name, content: made.append((name, content)))
    monkeypatch.setattr(lines_page, "save_paper", lambda _c, _p, name, content: made.append((name, content)))
    entries.put(place.desk, line())
    page = show(place, "badges")
    getattr(page.shown(), f"{button}_button").click()
    place.hands.settle()
    ((told, content),) = made
    assert told == name
    assert content[:4] in (b"%PDF", b"PK\x03\x04")


def test_all_registers_are_shown_as_one_paper(place):
    page = show(place, "members")
    place.hands.press("Ctrl+P")
    place.hands.settle()
    view = page.shown().places.papers_view
    assert view.isVisible()
    assert view.paper.name == "cac-so_2026.pdf"


@pytest.mark.parametrize("target", ["members", "badges:new", "residence", "resolutions"])
def test_everything_has_a_name(place, target):
    page = show(place, target)
    reached = focusable(page)
    assert len(reached) > 4
    assert [type(one).__name__ for one in reached if not spoken_name(one)] == []


def test_at_150_percent_the_registers_are_chosen_above_their_lines(usual_looks, place):
    theme.apply_scale(QApplication.instance(), 150)
    page = show(place, "badges")
    assert not page.table.isVisible()
    assert page.choice.isVisible()
    index = page.choice.values().index("commendations")
    page.choice.setCurrentIndex(index)
    page.choice.activated.emit(index)
    place.hands.settle()
    assert page.current().code == "commendations"
    least = place.window.minimumSizeHint()
    assert least.width() <= 1366
    assert least.height() <= 768
    place.window.resize(QSize(1366, 768))


# --------------------------------------------------------------------------------------- issued papers
def issued(place) -> IssuedPaper:
    content = _one_page()
    return issuing.issue(
        place.desk,
        type="TB",
        day="2026-10-05",
        subject="Thông báo kết quả kiểm điểm quý III/2026",
        make=lambda number: Paper(name=f"thong-bao_{number}.pdf", media_type=PDF, content=content),
    )


def _one_page() -> bytes:
    from tests.documents.test_golden_registers import drawn

    return drawn("left").pdf


def test_an_issued_paper_shows_its_kept_bytes(place, monkeypatch):
    kept = issued(place)
    page = place.show("registers", kept.id)
    assert page.issued.current().id == kept.id
    page.issued.setFocus()
    place.hands.press("Return")
    place.hands.settle()
    assert page.kept.isVisible()
    assert page.kept.paper.content == _one_page()
    sent = []
    monkeypatch.setattr("desktop.ui.books.papers_view.print_pdf", lambda _c, _p, name, _b: sent.append(name))
    page.kept.print.click()
    assert sent == ["thong-bao_1.pdf"]
    place.hands.press("Escape")
    place.hands.settle()
    assert page.issued.isVisible()


def test_a_paper_without_a_kept_copy_says_so(place):
    page = place.show("registers")
    page.issued.opened.emit(
        IssuedPaper(id="none", type="TB", term="2025-2027", number=3, day="2026-10-01", subject="x")
    )
    place.hands.settle()
    (trouble,) = place.troubles
    assert "Không có bản lưu của văn bản số 03-TB/CB" in trouble.what
    place.troubles.clear()
    assert page.kept.paper is None


def test_papers_are_found_by_number_or_subject_and_a_congress_has_its_symbol(place):
    issued(place)
    issuing.issue(
        place.desk,
        type="NQ",
        day="2026-10-05",
        subject="Nghị quyết Đại hội chi bộ",
        make=lambda number: Paper(name=f"nghi-quyet_{number}.pdf", media_type=PDF, content=b"%PDF"),
        organisation="ĐH",
    )
    page = place.show("registers")
    shown = [page.issued.records.fields[0].text(one) for one in page.issued.records.rows]
    assert sorted(shown) == ["01-NQ/ĐH", "01-TB/CB"]
    for typed, subject in (
        ("kiem diem quy", "Thông báo kết quả kiểm điểm quý III/2026"),
        ("01-nq/dh", "Nghị quyết Đại hội chi bộ"),
    ):
        page.filter.setText(typed)
        assert [one.subject for one in page.issued.records.rows] == [subject]
        assert page.note.text().startswith("1 văn bản.")
    page.filter.setText("khong co")
    assert page.issued.records.rows == ()


def test_minutes_lead_to_their_meeting(place):
    identifier = place.begin()
    kept = IssuedPaper(
        id="bb", type="BB", term="2025-2027", number=10, day="2026-10-05", subject="Biên bản",
        meeting_id=identifier,
    )  # fmt: skip
    page = place.show("registers")
    page.issued.set_rows([kept])
    page.issued.select_row(0)
    page.issued.setFocus()
    place.hands.press("Return")
    place.hands.settle()
    assert place.window.current().front().sheet.meeting_id == identifier
