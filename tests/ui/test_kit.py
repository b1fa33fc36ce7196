"""The shared widgets: what is typed is saved, input methods are left alone, everything has a name."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.errors import Trouble
from desktop.ui.kit.banner import Banner
from desktop.ui.kit.confirm import ConfirmBar
from desktop.ui.kit.fields import (
    Choice,
    DateField,
    LineField,
    MemberPicker,
    MoneyField,
    NumberField,
    Person,
    TextField,
    TimeField,
    parse_time,
)
from desktop.ui.kit.form import Column, Form
from desktop.ui.kit.rail import Rail
from desktop.ui.kit.section import Section
from desktop.ui.kit.table import Field, Table

PEOPLE = [
    Person("1", "Nguyễn Văn Đức", "1960"),
    Person("2", "Trần Thị Út"),
    Person("3", "Lê Văn Dục"),
    Person("4", "Nguyễn Thị Hồng"),
]


@pytest.fixture
def page(qtbot):
    """A shown window with a column for widgets and a second field to go to."""
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    qtbot.waitExposed(window)

    def put(widget):
        window.layout().addWidget(widget)
        widget.show()
        widget.setFocus()
        return widget

    put.window = window
    put.other = put(LineField())
    return put


def compose(widget, text):
    QApplication.sendEvent(widget, QInputMethodEvent(text, []))


def commit(widget, text, replace=0):
    event = QInputMethodEvent()
    event.setCommitString(text, -replace, replace)
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("kind", [LineField, TextField])
class TestTyping:
    def test_is_handed_on_after_a_pause(self, page, qtbot, kind):
        field = page(kind())
        with qtbot.waitSignal(field.edited, timeout=2000) as caught:
            qtbot.keyClicks(field, "abc")
        assert caught.args == ["abc"]

    def test_is_handed_on_when_the_field_is_left(self, page, qtbot, kind):
        field, other = page(kind()), page.other
        qtbot.keyClicks(field, "abc")
        with qtbot.waitSignal(field.edited, timeout=100):
            other.setFocus()

    def test_is_handed_on_once(self, page, qtbot, kind):
        field = page(kind())
        got = []
        field.edited.connect(got.append)
        qtbot.keyClicks(field, "abc")
        field.commit()
        field.commit()
        qtbot.wait(450)
        assert got == ["abc"]

    def test_an_input_method_composes_undisturbed(self, page, qtbot, kind):
        field = page(kind("Nguyễn"))
        got = []
        field.edited.connect(got.append)
        compose(field, "Đư")
        field.set_text_quietly("khác")
        assert field.value() == "Nguyễn", "nothing may replace the text while a word is composed"
        compose(field, "Đức")
        assert got == []
        commit(field, "Đức ")
        assert "Đức" in field.value()
        field.commit()
        assert len(got) == 1
        assert "Đức" in got[0]

    def test_an_input_method_that_replaces_letters_works(self, page, kind):
        """Unikey's way: what stands is taken back and written again with its mark."""
        field = page(kind())
        commit(field, "Duc")
        commit(field, "Đức", replace=3)
        assert field.value() == "Đức"

    def test_text_is_composed_unicode(self, page, kind):
        field = page(kind())
        commit(field, "Đư\u0301c")
        assert field.value() == "Đức"

    def test_what_is_being_typed_stays(self, page, qtbot, kind):
        field = page(kind("một"))
        qtbot.keyClicks(field, "X")
        before = field.value()
        field.set_text_quietly("hai")
        assert field.value() == before

    def test_an_older_text_of_its_own_is_no_news(self, page, qtbot, kind):
        field = page(kind())
        qtbot.keyClicks(field, "a")
        field.commit()
        qtbot.keyClicks(field, "b")
        field.commit()
        field.set_text_quietly("a")
        assert field.value() == "ab"
        field.set_text_quietly("a", force=True)
        assert field.value() == "a"

    def test_a_text_from_elsewhere_is_shown_and_not_handed_back(self, page, qtbot, kind):
        field = page(kind("một"))
        with qtbot.assertNotEmitted(field.edited, wait=450):
            field.set_text_quietly("hai")
        assert field.value() == "hai"


def test_the_cursor_stays_where_it_is(page):
    field = page(LineField("một hai ba"))
    field.setCursorPosition(4)
    field.set_text_quietly("một hai bốn")
    assert field.cursorPosition() == 4


def test_a_text_field_grows_with_its_text_up_to_its_most(page, qtbot):
    field = page(TextField(lines=2, most_lines=6))
    low = field.sizeHint().height()
    field.set_text_quietly("\n".join("abcdef"), force=True)
    middle = field.sizeHint().height()
    field.set_text_quietly("\n".join("abcdefghijklmnop"), force=True)
    assert low < middle == field.sizeHint().height()


def test_tab_leaves_a_text_field(page, qtbot):
    field = page(TextField())
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert page.other.hasFocus()


@pytest.mark.parametrize(
    ("typed", "read"),
    [("7h30", "07:30"), ("730", "07:30"), ("0730", "07:30"), ("7:30", "07:30"), ("7.30", "07:30"),
     ("7 giờ 30", "07:30"), ("7 giờ 30 phút", "07:30"), ("7 30", "07:30"), ("19h", "19:00"),
     ("19", "19:00"), ("", ""), ("  ", "")],
)
def test_times_are_read_as_typed(typed, read):
    assert parse_time(typed) == read


@pytest.mark.parametrize("typed", ["25h", "7h61", "bảy giờ", "12345", "7h30 sáng"])
def test_what_is_no_time_is_refused(typed):
    with pytest.raises(ValueError):
        parse_time(typed)


def leave(page, field):
    page.other.setFocus()
    assert not field.line.hasFocus()


def test_a_date_is_kept_whole_and_shown_our_way(page, qtbot):
    field = page(DateField(name="Ngày vào Đảng"))
    got = []
    field.edited.connect(got.append)
    qtbot.keyClicks(field.line, "5/3/2026")
    leave(page, field)
    assert got == ["2026-03-05"]
    assert field.line.text() == "05/03/2026"


def test_a_date_that_cannot_be_stays_with_its_reason(page, qtbot):
    field = page(DateField(name="Ngày vào Đảng"))
    got = []
    field.edited.connect(got.append)
    qtbot.keyClicks(field.line, "29/02/2025")
    leave(page, field)
    assert got == []
    assert field.line.text() == "29/02/2025"
    assert "29/02/2025" in field.reason.text()
    assert field.reason.isVisible()
    field.set_value_quietly("")
    assert field.line.text() == "29/02/2025", "a refresh does not take away what is to be mended"


def test_a_date_may_be_asked_whole_and_not_in_the_future(page, qtbot):
    field = page(DateField(name="Ngày", whole=True, today=lambda: date(2026, 10, 5)))
    qtbot.keyClicks(field.line, "10/2026")
    leave(page, field)
    assert field.value() == ""
    assert field.reason.text()


def test_a_time_field_speaks_our_way(page, qtbot):
    field = page(TimeField())
    qtbot.keyClicks(field.line, "7h30")
    leave(page, field)
    assert (field.value(), field.line.text()) == ("07:30", "07:30")


def test_numbers_keep_their_limits(page, qtbot):
    field = page(NumberField(low=1, high=31))
    qtbot.keyClicks(field.line, "32")
    leave(page, field)
    assert field.value() is None
    assert "31" in field.reason.text()


def test_money_is_grouped(page, qtbot):
    field = page(MoneyField())
    got = []
    field.edited.connect(got.append)
    qtbot.keyClicks(field.line, "1500000")
    leave(page, field)
    assert got[-1] == 1_500_000
    assert field.line.text() == "1.500.000"


def test_a_choice_speaks_only_for_the_person(page, qtbot):
    field = page(Choice([("a", "Một"), ("b", "Hai")]))
    with qtbot.assertNotEmitted(field.chosen):
        field.set_value_quietly("b")
    with qtbot.waitSignal(field.chosen) as caught:
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert caught.args == ["a"]


def test_the_wheel_scrolls_past_a_choice(page):
    field = page(Choice([("a", "Một"), ("b", "Hai")]))
    assert field.focusPolicy() == Qt.FocusPolicy.StrongFocus
    field.setFocus()
    down = QWheelEvent(
        QPointF(5, 5),
        QPointF(field.mapToGlobal(field.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, down)
    assert field.value() == "a"
    assert not down.isAccepted()


class TestMemberPicker:
    def test_two_letters_find_with_and_without_marks(self, page, qtbot):
        picker = page(MemberPicker(PEOPLE))
        qtbot.keyClicks(picker, "du")
        assert picker.found() == ("Nguyễn Văn Đức · 1960", "Lê Văn Dục")
        picker.clear()
        commit(picker, "Đứ")
        assert picker.found() == ("Nguyễn Văn Đức · 1960",)

    def test_letters_still_composed_are_searched_too(self, page):
        picker = page(MemberPicker(PEOPLE))
        compose(picker, "út")
        assert picker.found() == ("Trần Thị Út",)

    def test_keys_choose(self, page, qtbot):
        picker = page(MemberPicker(PEOPLE))
        qtbot.keyClicks(picker, "ng")
        qtbot.keyClick(picker, Qt.Key.Key_Down)
        with qtbot.waitSignal(picker.chosen) as caught:
            qtbot.keyClick(picker, Qt.Key.Key_Return)
        assert caught.args == ["4"]
        assert picker.text() == "Nguyễn Thị Hồng"
        assert picker.found() == ()

    def test_tab_chooses_and_goes_on(self, page, qtbot):
        picker, other = page(MemberPicker(PEOPLE)), page.other
        picker.setFocus()
        qtbot.keyClicks(picker, "ut")
        qtbot.keyClick(picker, Qt.Key.Key_Tab)
        assert picker.chosen_id() == "2"
        assert other.hasFocus()

    def test_escape_closes_and_leaving_shows_the_chosen_again(self, page, qtbot):
        picker, other = page(MemberPicker(PEOPLE)), page.other
        picker.set_chosen_quietly("1")
        picker.setFocus()
        picker.selectAll()
        qtbot.keyClicks(picker, "ng")
        qtbot.keyClick(picker, Qt.Key.Key_Escape)
        assert picker.found() == ()
        other.setFocus()
        assert (picker.chosen_id(), picker.text()) == ("1", "Nguyễn Văn Đức")

    def test_an_emptied_line_chooses_nobody(self, page, qtbot):
        picker, other = page(MemberPicker(PEOPLE)), page.other
        picker.set_chosen_quietly("1")
        picker.setFocus()
        picker.selectAll()
        qtbot.keyClick(picker, Qt.Key.Key_Delete)
        with qtbot.waitSignal(picker.chosen) as caught:
            other.setFocus()
        assert caught.args == [""]


def test_a_banner_says_all_three_sentences(page, qtbot):
    banner = page.window.layout().addWidget(found := Banner()) or found
    done = []
    banner.show_trouble(Trouble("Hỏng.", "Còn nguyên.", "Làm lại."), "Làm lại", lambda: done.append(1))
    assert banner.text() == "Hỏng. Còn nguyên. Làm lại."
    assert banner.isVisible()
    banner._action.click()
    assert done == [1]
    assert banner.text() == ""


def test_a_question_does_nothing_by_one_enter_too_many(page, qtbot):
    field = page(LineField())
    bar = ConfirmBar()
    page.window.layout().addWidget(bar)
    done = []
    bar.ask("Xóa 3 dòng đã chọn?", "Xóa 3 dòng", lambda: done.append(1))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert done == []
    assert field.hasFocus(), "the person is back where the question came up"
    bar.ask("Xóa 3 dòng đã chọn?", "Xóa 3 dòng", lambda: done.append(1))
    assert bar.yes.text() == "Xóa 3 dòng"
    bar.yes.setFocus()
    qtbot.keyClick(bar.yes, Qt.Key.Key_Return)
    assert done == [1]
    assert bar.text() == ""


def test_a_form_names_its_fields(page):
    form = Form(columns=2)
    field = form.add("Họ và tên", LineField(), "như trong giấy khai sinh")
    when = form.add("Ngày sinh", DateField())
    assert field.accessibleName() == "Họ và tên"
    assert when.line.accessibleName() == "Ngày sinh"


def test_a_column_never_scrolls_sideways(page, qtbot):
    column = Column()
    page.window.layout().addWidget(column)
    column.add(LineField("x" * 500))
    column.add(TextField("chữ " * 300))
    page.window.resize(300, 300)
    qtbot.waitUntil(lambda: column.inner.width() <= column.viewport().width())


def test_a_section_folds_by_keyboard(page, qtbot):
    section = Section("Quá trình")
    inside = LineField()
    section.add(inside)
    page(section)
    section.head.setFocus()
    qtbot.keyClick(section.head, Qt.Key.Key_Return)
    assert not inside.isVisible()
    qtbot.keyClick(section.head, Qt.Key.Key_Space)
    assert inside.isVisible()


def test_a_table_keeps_its_current_record(page, qtbot):
    table = page(Table([Field("Họ và tên", lambda one: one.name)], name="Đảng viên"))
    table.set_rows(PEOPLE)
    table.select("3")
    table.set_rows([PEOPLE[2], *PEOPLE[:2]])
    assert table.current().id == "3"
    with qtbot.waitSignal(table.opened) as caught:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert caught.args[0].id == "3"


def test_a_rail_is_walked_by_arrows(page, qtbot):
    rail = Rail("Trang")
    for key in "abc":
        rail.add(key, key.upper())
    page(rail)
    rail.button("a").setFocus()
    with qtbot.waitSignal(rail.chosen) as caught:
        qtbot.keyClick(rail.button("a"), Qt.Key.Key_Down)
    assert caught.args == ["b"]
    assert rail.current() == "b"
    assert rail.button("b").hasFocus()
