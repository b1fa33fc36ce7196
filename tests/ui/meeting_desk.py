"""A made-up branch of 42 members at a desk, a window around its pages, and hands that type Vietnamese."""

import shutil
import uuid
from datetime import datetime, timedelta, timezone

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.branch.members import EventKind, Member, MemberEvent
from desktop.branch.organisation import Branch
from desktop.jobs.runner import Jobs
from desktop.services import meetings, setup
from desktop.storage.keys import KeyDerivation
from desktop.ui.context import Context
from desktop.ui.workplace import Workplace

SIZE = QSize(1366, 768)
PASSWORD = "mat khau thu 2026"
NOW = datetime(2026, 10, 5, 8, 15, tzinfo=timezone(timedelta(hours=7), "ICT"))
FAMILY = ("Nguyễn Văn", "Trần Thị", "Lê Minh", "Phạm Quốc", "Võ Thị Ngọc", "Đỗ Hữu")
GIVEN = ("An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Khoa")
CHAIR, SECRETARY = "m00", "m01"


class Clock:
    def now(self):
        return NOW

    def today(self):
        return NOW.date()


def names():
    """Forty made-up names and, at the end, the two whom the tests look for."""
    made = [f"{family} {given}" for family in FAMILY for given in GIVEN][:40]
    return [*made, "Đỗ Hữu Lộc", "Trần Thị Út"]


def make_vault(path):
    """A branch of 42: two probationary, one exempt; officers by position; no meeting yet."""
    branch = Branch(
        id="branch",
        name="Chi bộ ấp Thới Hòa",
        superior="Đảng bộ xã Thới Hưng",
        place="Thới Hưng",
        province="Cần Thơ",
        term_from="2025",
        term_to="2027",
        usual_day=5,
        usual_place="Nhà văn hóa ấp Thới Hòa",
    )
    desk, _ = setup.create(
        path,
        branch=branch,
        openings={"BB": 9},
        person="Trần Thị Hồng Yến",
        position="Chi ủy viên",
        password=PASSWORD,
        clock=Clock(),
        ids=lambda: uuid.uuid4().hex,
        kdf=KeyDerivation(memory_kib=64, iterations=1, lanes=1),
    )
    people = [
        Member(
            id=f"m{number:02d}",
            full_name=name,
            born=str(1950 + number),
            joined="2005-02-03" if number < 38 else "2026-01-15",
            official="2006-02-03" if number < 38 else "",
        )
        for number, name in enumerate(names())
    ]
    people = [
        one if number not in (40, 41) else msgspec.structs.replace(one, joined="2001", official="2002")
        for number, one in enumerate(people)
    ]
    events = [
        MemberEvent(id="e1", member_id=CHAIR, kind=EventKind.POSITION, on="2025", detail="Bí thư"),
        MemberEvent(id="e2", member_id=SECRETARY, kind=EventKind.POSITION, on="2025", detail="Chi ủy viên"),
    ]
    with desk.write() as connection:
        desk.apply(connection, "members", "", puts=[*people, *events])
    desk.close()


def open_copy(template, folder):
    """Open a fresh copy of the vault."""
    path = folder / "chi-bo.scb"
    shutil.copytree(template, path)
    return setup.open_desk(path, PASSWORD, clock=Clock())


class Hands:
    """Presses keys on whatever has the focus and counts them; Vietnamese text comes by the input method."""

    def __init__(self, qtbot, context):
        self.qtbot, self.context, self.pressed = qtbot, context, 0

    @property
    def focus(self):
        return QApplication.focusWidget()

    def press(self, *keys):
        """Press keys named as in shortcuts: `F8`, `Ctrl+Return`, `Tab`; or single letters."""
        for key in keys:
            *held, name = key.split("+") if len(key) > 1 else [key]
            modifiers = Qt.KeyboardModifier.NoModifier
            for one in held:
                modifiers |= getattr(Qt.KeyboardModifier, {"Ctrl": "Control"}.get(one, one) + "Modifier")
            self.pressed += 1
            target = QApplication.focusWidget()
            assert target is not None, f"nothing has the focus before {key}"
            if len(name) == 1:
                QTest.keyClick(target, name, modifiers)
            else:
                QTest.keyClick(target, getattr(Qt.Key, f"Key_{name}"), modifiers)
            QApplication.processEvents()

    def letters(self, text):
        """Press plain letters, each counted."""
        self.press(*text)

    def write(self, text):
        """Write free text by the input method; not counted."""
        QApplication.sendEvent(self.focus, QInputMethodEvent(text[:1], []))
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(self.focus, event)

    def settle(self):
        """Wait until everything is written, read and shown."""
        self.qtbot.waitUntil(lambda: not self.context.jobs.busy, timeout=10_000)
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.context.jobs.busy, timeout=10_000)


class Place:
    """The window's frame with one vault open."""

    def __init__(self, qtbot, desk, size=SIZE, kind="branch"):
        self.desk = desk
        self.jobs = Jobs()
        self.context = Context(desk, self.jobs, kind=kind)
        self.window = Workplace(self.context)
        self.window.resize(size)
        self.troubles = []
        self.context.troubled.connect(self.troubles.append)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.hands = Hands(qtbot, self.context)

    def show(self, page, target=""):
        self.window.start(page, target)
        self.hands.settle()
        return self.window.current().front()

    def begin(self, period="2026-10"):
        """Begin a meeting behind the window's back and return its id."""
        return meetings.begin(self.desk, period)[1]

    def file(self, meeting_id):
        self.hands.settle()
        return meetings.file(self.desk, meeting_id)

    def close(self):
        """End as the window does: the field in front hands on, then nothing more is asked for."""
        if self.hands.focus is not None:
            self.hands.focus.clearFocus()
        self.hands.settle()
        self.context.closed.emit()
        self.jobs.close()
        self.window.hide()
        self.window.deleteLater()
        self.context.deleteLater()
        QApplication.processEvents()
        self.desk.close()


def opened(place, step):
    """Show a step of October's meeting; return the page and the step's form."""
    page = place.show("meeting", f"2026-10/{step.value}")
    place.hands.settle()
    return page, page.workspace.form
