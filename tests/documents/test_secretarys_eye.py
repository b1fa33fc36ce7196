"""What a careful secretary would find odd on a printed page, kept away by words and by place."""

from datetime import date

import msgspec
import pytest

from desktop.branch.duties import planned
from desktop.branch.meetings import MeetingKind
from desktop.documents import fonts
from desktop.documents.flow import Paragraph, Text
from desktop.documents.follow_up import follow_up_pdf
from desktop.documents.form_parts import run_in
from desktop.documents.layouts import layout
from desktop.documents.page import Composer
from desktop.documents.personal_parts import sentences
from desktop.documents.plan import plan_pdf
from desktop.documents.resolution import resolution_pdf
from desktop.documents.statistics import lay_statistics
from desktop.documents.table import Column, Row, Table
from tests.documents import lifelike_cycle as cycle
from tests.documents import meetings_of_kinds as kinds
from tests.documents.measuring import measured
from tests.documents.reporting import statistics_of_2017
from tests.documents.test_golden_registers import BOOK, CALENDAR
from tests.documents.test_golden_yearly import found_in
from tests.documents.test_minutes_kinds import lines

HD05 = layout("hd05-2026")


def words(pdf: bytes) -> str:
    return " ".join(one.text for one in measured(pdf).words)


def test_a_presenter_without_an_office_has_no_comma() -> None:
    file = kinds.thematic()
    file = msgspec.structs.replace(
        file, record=msgspec.structs.replace(
            file.record, meeting=msgspec.structs.replace(file.record.meeting, presenter_id="p10")
        )
    )  # fmt: skip
    (said,) = [one for one in lines(file) if one.endswith("trình bày:")]
    assert "," not in said
    assert said.startswith("Đồng chí ")


def test_a_part_of_one_line_stands_beside_its_label_without_a_dash() -> None:
    file = kinds.quarter_review()
    bare = msgspec.structs.replace(file, record=msgspec.structs.replace(file.record, follow_ups=()))
    told = [one for one in lines(bare) if "Kết quả khắc phục các biểu hiện đã nêu" in one]
    assert len(told) == 1
    assert ": Chưa xem xét kết quả khắc phục: " in told[0]
    for make in (kinds.quarter_review, kinds.year_review, kinds.regular_with_cycle):
        assert not any(": - " in one for one in lines(make()))


def test_a_list_typed_with_dashes_runs_on_without_them() -> None:
    told = sentences(("II. Hạn chế", "Được nêu 02 biểu hiện:\n- Mục I.3;\n- Mục I.4."), ("Lời", "Đi - về"))
    assert told == "II. Hạn chế: Được nêu 02 biểu hiện: Mục I.3; Mục I.4. Lời: Đi - về."


def test_the_table_of_a_quarter_gone_by_bears_its_last_day() -> None:
    late = words(follow_up_pdf(cycle.BOOK, "2026-Q3", day=date(2026, 12, 28), layout=HD05).pdf)
    assert "ngày 30 tháng 9 năm 2026" in late
    early = words(follow_up_pdf(cycle.BOOK, "2026-Q4", day=date(2026, 12, 28), layout=HD05).pdf)
    assert "ngày 28 tháng 12 năm 2026" in early


@pytest.mark.parametrize("done", [True, False])
def test_what_is_done_is_not_told_as_still_to_do(*, done: bool) -> None:
    duties = planned(BOOK, CALENDAR, "2026", date(2026, 12, 31))
    (one,) = [line for line in duties if line.duty.form == "commitments"]
    line = msgspec.structs.replace(one, done=done)
    text = words(plan_pdf(BOOK, "2026", [line], day=date(2026, 12, 31), layout=HD05).pdf)
    assert "Bản cam kết năm 2026" in text
    assert ("chưa ký" in text) is not done


def test_a_draft_resolution_counts_nobody_before_the_roll_call() -> None:
    file = kinds.regular_with_cycle()
    uncalled = msgspec.structs.replace(file, record=msgspec.structs.replace(file.record, attendance=()))
    assert file.record.meeting.kind is MeetingKind.REGULAR
    text = words(resolution_pdf(uncalled, number="", layout=HD05, draft=True).pdf)
    assert "có mặt … đồng chí." in text
    assert "có mặt không có" not in text
    assert "0 %" not in text.split("nghị:")[0]


def test_the_signatures_of_a_members_sheet_never_stand_alone() -> None:
    found = found_in("personal-sheet")
    signed = found.find("ĐẢNG VIÊN", page=len(found.sizes) - 1)
    heading = found.find("Ý kiến, đề nghị đính chính của đảng viên:")
    assert heading.page == signed.page
    assert heading.baseline < signed.top


def test_the_last_part_typed_on_a_form_ends_as_a_sentence() -> None:
    composer = Composer(HD05)
    run_in(composer, "7. Đăng ký", "Việc một\nĐèn sáng trước ngõ: 20 hộ", 2)
    ends = [one.lines[-1].pieces[-1].text[-1] for one in composer.blocks if isinstance(one, Paragraph)]
    assert ends == ["t", "."]


@pytest.mark.parametrize(("text", "kept"), [("thấp", True), ("một hai ba bốn năm sáu bảy tám chín", False)])
def test_only_a_low_last_row_needs_company(text: str, *, kept: bool) -> None:
    composer = Composer(HD05)
    table = Table((Column("Nội dung", 50.0),), HD05.table)
    composer.table(table, [table.row(["đầu"]), table.row([text])])
    first, last = (one for one in composer.blocks if isinstance(one, Row))
    assert first.keep is kept
    assert not last.keep


def test_the_further_figures_stand_in_even_halves_of_whole_groups() -> None:
    figures = statistics_of_2017()
    laid = lay_statistics(figures, HD05)
    middle = laid.frame.left + laid.frame.room / 2
    groups = {column.group for column in figures.rules.further}
    cells: dict[tuple[int, float, bool], list[str]] = {}
    for page, marks in enumerate(laid.pages):
        for mark in marks:
            if isinstance(mark, Text) and mark.face == fonts.BOLD:
                cells.setdefault((page, mark.y, mark.x >= middle), []).append(mark.text)
    told = [(" ".join(" ".join(parts).split()), key[2]) for key, parts in cells.items()]
    headings = [(text, right) for text, right in told if text in groups]
    assert ("Sinh hoạt", False) in headings
    assert any(right for _text, right in headings)
    assert len({text for text, _right in headings}) == len(headings) >= 3
