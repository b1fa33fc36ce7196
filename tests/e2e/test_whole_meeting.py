"""A whole meeting through the real window by keyboard alone; and closing in the middle of typing."""

import contextlib
import gc

import pytest
from PySide6.QtWidgets import QApplication

from desktop.branch.attendance import counts
from desktop.branch.closing import read_content, sha256_of
from desktop.branch.dates import period_short
from desktop.branch.meetings import CheckOutcome, Mark, MeetingStatus, Outcome
from desktop.branch.progress import Step
from desktop.services import meetings, papers, setup
from desktop.ui.window import MainWindow
from tests.ui.meeting_desk import PASSWORD, Hands, make_vault

PATIENCE = 20_000


@pytest.fixture
def vault(tmp_path):
    path = tmp_path / "chi-bo.scb"
    make_vault(path)
    return path


@pytest.fixture
def opened(qtbot, vault):
    """Open the window on the vault as `sochibo` does with a password file; closed at the end if it is not."""
    windows = []

    def start():
        window = MainWindow(vault=vault, password=PASSWORD)
        windows.append(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.workplace is not None, timeout=PATIENCE)
        qtbot.waitUntil(window.isActiveWindow)
        hands = Hands(qtbot, window.context)
        hands.settle()
        return window, hands

    yield start
    for window in windows:
        close(qtbot, window)
        window.deleteLater()
    QApplication.processEvents()
    gc.collect()


def close(qtbot, window):
    if window.isVisible():
        window.close()
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)


@contextlib.contextmanager
def desk_of(vault):
    desk = setup.open_desk(vault, PASSWORD)
    try:
        yield desk
    finally:
        desk.close()


def tab_to(hands, widget):
    """Press Tab until this widget has the focus."""
    for _ in range(40):
        if hands.focus is widget:
            return
        hands.press("Tab")
    pytest.fail(f"Tab never reaches {widget.accessibleName()!r}")


def minutes_text(pdf):
    import pypdfium2

    with contextlib.closing(pypdfium2.PdfDocument(pdf)) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return " ".join(" ".join(pages).split())


def test_from_roll_call_to_closed_minutes(opened, qtbot, vault):
    window, hands = opened()
    hands.press("Ctrl+3")
    hands.settle()
    page = window.workplace.current().front()
    hands.press("Return")
    hands.settle()
    period = page.sheet.record.meeting.period
    steps = page.workspace
    assert steps.step is Step.PREPARE

    tab_to(hands, steps.form.papers)
    hands.write("Dự thảo nghị quyết")

    hands.press("Ctrl+PageDown", "F8")
    hands.settle()
    hands.letters("lo")
    hands.press("Return", "Space", "Return")
    hands.write("điều trị bệnh")
    hands.press("Return")
    hands.letters("ut")
    hands.press("Return", "Space", "Space")
    hands.settle()

    hands.press("Ctrl+PageDown")
    hands.write("Phổ biến chỉ thị mới về sinh hoạt chi bộ.")
    hands.press("Ctrl+Shift+Y")
    for speaker, words in (("gi", "Đề nghị sớm sửa đường ấp."), ("ha", "Nhất trí với dự thảo nghị quyết.")):
        hands.letters(speaker)
        hands.press("Return")
        hands.write(words)
        hands.press("Ctrl+Return")
    hands.press("Ctrl+Shift+B")
    hands.letters("37")
    hands.press("Tab")
    hands.letters("1")
    hands.press("Tab")
    hands.letters("0")
    hands.settle()

    hands.press("Ctrl+PageDown", "F8")
    hands.letters("khoa")
    hands.press("Return", "Return")
    hands.letters("i4")
    hands.press("Return")
    hands.write("Tôi còn nể nang")
    hands.press("Tab", "Tab", "Tab")
    hands.write("Góp ý thẳng thắn trong mỗi buổi họp")
    hands.press("Escape")
    hands.settle()

    hands.press("Ctrl+PageDown")
    hands.write("Chi bộ thống nhất nghị quyết tháng này.")
    tab_to(hands, steps.form.tasks.text)
    hands.write("Vận động hộ dân sửa đường")
    tab_to(hands, steps.form.tasks.owner)
    hands.letters("binh")
    hands.press("Return")
    tab_to(hands, steps.form.end.line)
    hands.letters("9h15")

    hands.press("Ctrl+PageDown")
    for points in ("5", "4", "9", "28", "10", "5", "27", "5"):
        hands.letters(points)
        hands.press("Tab")
    hands.settle()
    hands.press("Ctrl+PageDown")
    hands.settle()
    (remark,) = [one.accessibleName() for one in steps.form.problems.buttons]
    assert remark == "Nhiệm vụ “Vận động hộ dân sửa đường” chưa có thời hạn. Kết luận", "told, not in the way"
    hands.press("Return")
    hands.settle()
    assert page.sheet.closed
    close(qtbot, window)

    with desk_of(vault) as desk:
        identifier = meetings.find(desk, period)
        file = meetings.file(desk, identifier)
        (closing,) = meetings.closings(desk, identifier)
        text = minutes_text(papers.paper(desk, "minutes", identifier).content)
    record, sums = file.record, counts(file.record)
    assert record.meeting.status is MeetingStatus.CLOSED
    assert record.meeting.number == closing.number == 10
    assert sha256_of(closing.content) == closing.sha256
    assert read_content(closing.content) == file
    assert (sums.present, sums.excused, sums.unexcused) == (40, 1, 1)
    absent = {
        record.person(one.member_id).full_name: one
        for one in record.attendance
        if one.mark is not Mark.PRESENT
    }
    assert absent["Đỗ Hữu Lộc"].reason == "điều trị bệnh"
    assert absent["Trần Thị Út"].mark is Mark.UNEXCUSED
    assert [one.text for one in record.opinions] == [
        "Đề nghị sớm sửa đường ấp.",
        "Nhất trí với dự thảo nghị quyết.",
    ]
    assert (record.ballots[0].in_favour, record.ballots[0].against, record.ballots[0].other) == (37, 1, 0)
    assert sum(one.outcome is CheckOutcome.NONE for one in record.checks) == 39
    assert record.signs[0].code == "I.4"
    assert record.tasks[0].owners
    assert record.meeting.end == "09:15"
    assert file.quality.total(record.meeting.scores) == 93
    for words in (
        "Số 10-BB/CB",
        "đồng chí Đỗ Hữu Lộc (điều trị bệnh)",
        "Phổ biến chỉ thị mới về sinh hoạt chi bộ.",
        "Đề nghị sớm sửa đường ấp.",
        f"nghị quyết {period_short(period)}",
        "Tôi còn nể nang",
        "Góp ý thẳng thắn trong mỗi buổi họp",
        "Vận động hộ dân sửa đường",
        "93 điểm, xếp loại Tốt",
    ):
        assert words in text, text


def test_next_meeting_begins_from_open_assignments(opened, qtbot, vault):
    with desk_of(vault) as desk:
        from desktop.branch.meetings import Task

        first = meetings.begin(desk, "2026-08")[1]
        meetings.put(desk, Task(id="t1", meeting_id=first, order=1, text="Sửa đường ấp", owners=("m05",)))
        second = meetings.begin(desk, "2026-09")[1]
    window, hands = opened()
    hands.press("Ctrl+3")
    hands.settle()
    page = window.workplace.current().front()
    assert page.sheet.meeting_id == second
    page.workspace.show_step(Step.COURSE)
    page.workspace.form.results.view.setFocus()
    hands.press("Space")
    hands.settle()
    close(qtbot, window)
    with desk_of(vault) as desk:
        assert [one.outcome for one in meetings.file(desk, second).record.results] == [Outcome.DONE]


@pytest.mark.parametrize("step", [Step.COURSE, Step.CONCLUSION])
def test_closing_the_window_while_typing_loses_nothing(opened, qtbot, vault, step):
    with desk_of(vault) as desk:
        identifier = meetings.begin(desk, "2026-09")[1]
        meetings.everyone_present(desk, identifier)
    window, hands = opened()
    hands.press("Ctrl+3")
    hands.settle()
    page = window.workplace.current().front()
    page.workspace.show_step(step)
    field = page.workspace.form.news if step is Step.COURSE else page.workspace.form.conclusion
    field.setFocus()
    hands.write("Đang ghi dở một câu")
    close(qtbot, window)
    with desk_of(vault) as desk:
        meeting = meetings.file(desk, identifier).record.meeting
    assert "Đang ghi dở một câu" in (meeting.news, meeting.conclusion)


def test_closing_the_window_while_typing_a_reason_loses_nothing(opened, qtbot, vault):
    with desk_of(vault) as desk:
        identifier = meetings.begin(desk, "2026-09")[1]
        meetings.everyone_present(desk, identifier)
    window, hands = opened()
    hands.press("Ctrl+3")
    hands.settle()
    window.workplace.current().front().workspace.show_step(Step.ROLL_CALL)
    hands.letters("lo")
    hands.press("Return", "Space", "Return")
    hands.write("chăm con ốm")
    close(qtbot, window)
    with desk_of(vault) as desk:
        (line,) = [
            one for one in meetings.file(desk, identifier).record.attendance if one.mark is Mark.EXCUSED
        ]
    assert line.reason == "chăm con ốm"


def test_larger_letters_in_the_middle_of_typing_lose_nothing(opened, qtbot, vault):
    with desk_of(vault) as desk:
        identifier = meetings.begin(desk, "2026-09")[1]
        meetings.everyone_present(desk, identifier)
    window, hands = opened()
    hands.press("Ctrl+3")
    hands.settle()
    page = window.workplace.current().front()
    page.workspace.show_step(Step.COURSE)
    hands.write("Đang ghi dở")
    window.use_scale(150)
    qtbot.waitUntil(lambda: window.workplace.current().front() is not page, timeout=PATIENCE)
    hands.settle()
    window.use_scale(100)
    qtbot.waitUntil(lambda: window.workplace.current().front().sheet.is_open, timeout=PATIENCE)
    hands.settle()
    assert window.workplace.current().front().sheet.record.meeting.news == "Đang ghi dở"
