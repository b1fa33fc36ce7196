"""The home page on a real vault: what is due by how near it is, prompts, charts, the calendar as a paper."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.branch.cycle import Prompt, PromptSource
from desktop.services import due, entries, meetings
from desktop.ui import theme
from desktop.ui.home.charts import LineChart, PairChart, ShareChart
from desktop.ui.kit.section import FoldButton
from tests.branch.making import sign, task
from tests.ui.window_desk import focusable, spoken_name


@pytest.fixture
def home(place):
    """The page with something of every nearness: overdue, this week, later, and two prompts."""
    first = place.begin("2026-09")
    meetings.put(
        place.desk,
        task(1, meeting_id=first, deadline="2026-09-20", text="Việc đã trễ"),
        task(2, meeting_id=first, deadline="2026-10-08", text="Việc tuần này"),
        task(3, meeting_id=first, deadline="2026-11-10", text="Việc về sau"),
        sign(2, meeting_id=first, deadline="2026-10-07", member_id="m02"),
    )
    entries.put(
        place.desk,
        Prompt(id="g1", on="2026-09-20", due="2026-09", member_id="m03", text="Làm rõ việc sinh hoạt muộn."),
        Prompt(
            id="g2",
            on="2026-09-20",
            due="2026-10",
            source=PromptSource.SUPERIOR,
            issuer="Đảng ủy xã",
            text="x",
        ),
    )
    return place.show("home")


def lines_in(home, name):
    section = home.lines.section(name)
    assert section is not None
    return [one.item.sentence for one in home.lines.due if section.isAncestorOf(one)]


def test_what_is_due_stands_by_how_near_it_is(home, place):
    assert any("Việc đã trễ" in one for one in lines_in(home, "late"))
    assert any("Việc tuần này" in one for one in lines_in(home, "week"))
    assert any("Việc về sau" in one for one in lines_in(home, "later"))
    told = [one.sentence for one in due.due(place.desk) if one.code != "prompt"]
    assert list(home.due_lines()) == told
    for name in ("late", "week", "later"):
        count = len(lines_in(home, name))
        assert home.lines.section(name).head.text().endswith(f"({count})")


def test_more_than_a_few_overdue_lines_wait_behind_a_word(place):
    first = place.begin("2026-09")
    many = [task(n, meeting_id=first, deadline=f"2026-09-{n:02d}", text=f"Việc {n}") for n in range(10, 20)]
    meetings.put(place.desk, *many)
    home = place.show("home")
    section = home.lines.section("late")
    hidden = [one for one in home.lines.due if section.isAncestorOf(one) and not one.isVisible()]
    assert len(lines_in(home, "late")) - len(hidden) == 6
    more = next(one for one in section.findChildren(FoldButton) if "quá hạn nữa" in one.text())
    more.click()
    assert all(one.isVisible() for one in hidden)


def test_prompts_are_a_list_of_their_own_and_not_told_twice(home, place):
    rows = [one.accessibleName() for one in home.lines.prompts]
    assert len(rows) == 2
    assert "giải trình tại sinh hoạt tháng 9/2026 (Chi ủy gợi ý)" in rows[0]
    assert rows[1] == "Chi bộ: giải trình tại sinh hoạt tháng 10/2026 (Đảng ủy xã gợi ý)"
    assert not any("gợi ý" in one for one in home.due_lines())
    home.lines.prompts[0].way.click()
    place.hands.settle()
    place.hands.settle()
    assert place.window.page_key() == "check"
    assert place.window.current().place() == "prompts"


def test_the_basis_is_folded_under_its_line(home, place):
    line = next(one for one in home.lines.due if "Việc tuần này" in one.item.sentence)
    assert not line.basis.isVisible()
    line.fold.setFocus()
    place.hands.press("Return")
    assert line.basis.isVisible()
    assert line.basis.text() == "Phân công tại buổi sinh hoạt tháng 9/2026."
    assert spoken_name(line.fold).startswith("Căn cứ: Nhiệm vụ: Việc tuần này")


def test_enter_on_a_line_goes_to_its_place(home, place):
    line = next(one for one in home.lines.due if one.item.code == "meeting")
    line.way.setFocus()
    place.hands.press("Return")
    place.hands.settle()
    assert place.window.page_key() == "meeting"


def test_a_section_stays_folded_when_there_is_news(home, place):
    home.lines.section("later").fold()
    place.context.write(
        lambda desk: entries.put(
            desk, Prompt(id="g3", on="2026-09-21", due="2026-12", member_id="m04", text="x")
        )
    )
    place.hands.settle()
    assert len(home.lines.prompts) == 3
    assert not home.lines.section("later").unfolded
    assert home.lines.section("week").unfolded


def test_everything_on_it_has_a_name_and_is_reached_by_keyboard(home):
    reached = focusable(home)
    assert all(spoken_name(one) for one in reached)
    for line in home.lines.due:
        assert line.way in reached or not line.isVisible()
    assert home.plan_button in reached


def test_the_calendar_is_shown_as_a_paper_and_left_again(home, place):
    place.hands.press("Ctrl+P")
    place.hands.settle()
    assert home.papers is not None
    assert home.papers.isVisible()
    assert home.papers.paper.name == "lich-cong-tac_2026-Q4.pdf"
    place.hands.press("Escape")
    assert not home.papers.isVisible()
    assert home.plan_button.hasFocus()
    home.enter("plan")
    place.hands.settle()
    assert home.papers.isVisible()


def test_a_quiet_day_says_so(place, monkeypatch):
    from desktop.services.due import NextStep

    monkeypatch.setattr(due, "news", lambda _: due.News(step=NextStep(sentence="a", button="b", page="home")))
    home = place.show("home")
    assert home._nothing.isVisible()
    assert home.due_lines() == ()


@pytest.mark.parametrize("scale", [100, 150])
def test_it_fits_a_small_screen(usual_looks, home, place, scale):
    theme.apply_scale(QApplication.instance(), scale)
    least = place.window.minimumSizeHint()
    assert least.width() <= 1366
    assert least.height() <= 768


# ------------------------------------------------------------------------------------------ charts
def dark(image: QImage) -> int:
    """How many pixels of a picture are darker than the middle."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(
        grey.pixelColor(x, y).lightness() < 128 for x in range(grey.width()) for y in range(grey.height())
    )


@pytest.mark.parametrize("kind", [ShareChart, LineChart, PairChart])
def test_one_value_is_said_in_large_words(qtbot, kind):
    chart = kind("Dự họp")
    qtbot.addWidget(chart)
    chart.show_values(["10/2026"], [(36, 37)], "Kỳ gần nhất: 36/37")
    chart.resize(260, 140)
    assert "36" in chart.big_figure()
    assert "37" in chart.big_figure()
    one = dark(chart.grab().toImage())
    assert one > 300
    assert "10/2026: 36/37" in chart.accessibleDescription()


def test_words_too_wide_for_a_narrow_picture_take_a_second_line(qtbot):
    chart = PairChart("Khắc phục theo quý")
    qtbot.addWidget(chart)
    words = "Trống: nêu; gạch: xong. Còn theo dõi 4"
    chart.show_values(["III/2026", "IV/2026"], [(2, 1), (1, 0)], words)
    width = chart.fontMetrics().horizontalAdvance(words)
    chart.resize(width + 10, 140)
    assert chart.figure_rows() == 1
    chart.resize(width - 10, 140)
    assert chart.figure_rows() == 2
    assert dark(chart.grab().toImage()) > 300


def test_nothing_is_drawn_before_the_first_meeting(place):
    home = place.show("home")
    place.hands.settle()
    assert not any(one.isVisible() for one in (home.attendance, home.checked, home.remedies))


def test_a_chart_without_values_draws_only_its_words(qtbot):
    chart = ShareChart("Dự họp")
    qtbot.addWidget(chart)
    chart.resize(260, 140)
    empty = dark(chart.grab().toImage())
    chart.show_values(["9/2026", "10/2026"], [(30, 37), (36, 37)], "")
    assert dark(chart.grab().toImage()) > empty


def test_the_pair_chart_tells_named_from_closed_without_colour(qtbot):
    """The second column is hatched: more ink than the first, empty one of the same height."""
    chart = PairChart("Khắc phục")
    qtbot.addWidget(chart)
    chart.resize(300, 200)
    chart.show_values(["III/2026", "IV/2026"], [(5, 0), (0, 0)], "")
    first = dark(chart.grab().toImage())
    chart.show_values(["III/2026", "IV/2026"], [(0, 5), (0, 0)], "")
    assert dark(chart.grab().toImage()) > first


def test_with_one_meeting_the_share_is_said_beside_the_figure(place):
    meetings.everyone_present(place.desk, place.begin())
    home = place.show("home")
    assert home.attendance.figure == "Mới có một kỳ, đạt 100 %"
    assert home.attendance.big_figure() == "42/42"


def test_the_pictures_come_from_the_records(place, qtbot):
    for period in ("2026-09", "2026-10"):
        meeting_id = place.begin(period)
        meetings.everyone_present(place.desk, meeting_id)
    meetings.put(place.desk, sign(2, meeting_id=meeting_id, member_id="m02"))
    home = place.show("home")
    assert home.attendance.labels == ("9/2026", "10/2026")
    part, whole = home.attendance.values[-1]
    assert part == whole > 30
    assert home.remedies.labels == ("III/2026", "IV/2026")
    assert home.remedies.values == ((0, 0), (1, 0))
    assert home.remedies.figure.endswith("Còn theo dõi 1")
    assert home.plan_button.focusPolicy() & Qt.FocusPolicy.TabFocus
