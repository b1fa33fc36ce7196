"""Việc cần làm: the one next step, what is due by date, and three small pictures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.branch.dates import days_between, period_short, short
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.home.charts import LineChart, ShareChart, StackChart
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import LinkButton, MainButton
from desktop.ui.kit.form import Column
from desktop.ui.kit.section import FoldButton
from desktop.ui.kit.text import Badge, Heading, Hint, Rule, Sentence
from desktop.ui.page import Page
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.services.due import DueItem, NextStep, YearPicture
    from desktop.storage.kept import Changed


NARROW = 50
"""Lines of text: below this width the pictures go under the list."""


class HomePage(Page):
    """What a secretary sees first."""

    key = "home"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._next: NextStep | None = None
        self._awaited = False
        self.step_words = Sentence(times=1.2, bold=True)
        self.step_button = MainButton("…", self._go_on)
        self.step_button.setEnabled(False)
        self._due = QVBoxLayout()
        self._due.setSpacing(theme.em(0.3))
        self._lines: list[QWidget] = []
        self._nothing = Hint(self.tr("Không có việc nào đến hạn."))
        self.attendance = ShareChart(self.tr("Dự họp"))
        self.checked = LineChart(self.tr("Tự đối chiếu"))
        self.remedies = StackChart(self.tr("Thời hạn khắc phục"))
        self._lay_out()

    def enter(self, target: str = "") -> None:
        """Look again at what is due."""
        del target
        self._read()

    def refresh(self, changed: "Changed | None") -> None:
        """Look again at once while in front, else when the page is entered."""
        del changed
        if self.isVisible():
            self._read()

    def focus_first(self) -> None:
        """One key goes on with the next step."""
        self._awaited = not self.step_button.isEnabled()
        self.step_button.setFocus()

    def due_lines(self) -> tuple[str, ...]:
        """Return the sentences that are shown as due."""
        return tuple(line.accessibleName() for line in self._lines)

    def _lay_out(self) -> None:
        step = Strip(tone=Tone.ACCENT)
        inside = QHBoxLayout(step)
        inside.setContentsMargins(theme.em(1.1), theme.em(0.9), theme.em(0.9), theme.em(0.9))
        words = QVBoxLayout()
        words.addWidget(Hint(self.tr("Việc tiếp theo")))
        words.addWidget(self.step_words)
        inside.addLayout(words, 1)
        inside.addWidget(self.step_button)
        due = QWidget()
        lines = QVBoxLayout(due)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(Heading(self.tr("Đến hạn"), 2))
        lines.addWidget(self._nothing)
        lines.addLayout(self._due)
        lines.addStretch(1)
        self._pictures = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._pictures.setSpacing(theme.em(0.9))
        for chart in (self.attendance, self.checked, self.remedies):
            self._pictures.addWidget(chart, 0, Qt.AlignmentFlag.AlignTop)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(theme.em(1.5))
        self._below.addWidget(due, 5)
        self._below.addLayout(self._pictures, 2)
        self._column = Column(margin=0.8)
        self._column.body.setSpacing(theme.em(0.9))
        self._column.add(Heading(self.tr("Việc cần làm")))
        self._column.add(step)
        self._column.body.addLayout(self._below)
        self.content.addWidget(self._column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pictures beside the list, or below it where the page is narrow for its text."""
        super().resizeEvent(event)
        wide = event.size().width() >= theme.em(NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._below.setDirection(across if wide else down)
        self._pictures.setDirection(down if wide else across)

    def _read(self) -> None:
        self.context.read(_news, self._show, key="home")

    def _show(self, news: "tuple[NextStep, tuple[DueItem, ...], YearPicture]") -> None:
        step, due, picture = news
        self._next = step
        self.step_words.setText(step.sentence)
        self.step_button.set_text(step.button)
        self.step_button.setEnabled(True)
        if self._awaited and self.isVisible():
            self.focus_first()
        self._show_due(due)
        self._show_picture(picture)

    def _show_due(self, due: "tuple[DueItem, ...]") -> None:
        for line in self._lines:
            line.setParent(None)
            line.deleteLater()
        today = self.context.today()
        self._lines = [DueLine(self.context, item, days_between(today, item.on)) for item in due]
        for line in self._lines:
            self._due.addWidget(line)
        self._nothing.setVisible(not due)

    def _show_picture(self, picture: "YearPicture") -> None:
        labels = [period_short(one).removeprefix("tháng ") for one in picture.periods]
        present, must = picture.attendance[-1] if picture.attendance else (0, 0)
        self.attendance.show_values(
            labels, picture.attendance,
            self.tr("Kỳ gần nhất: {part}/{whole}").format(part=present, whole=must) if must else "",
        )
        spoke, there = picture.checked[-1] if picture.checked else (0, 0)
        self.checked.show_values(
            labels, picture.checked,
            self.tr("Kỳ gần nhất: {part}/{whole}").format(part=spoke, whole=there) if there else "",
        )
        open_, over = (sum(one[place] for one in picture.remedies) for place in (0, 1))
        self.remedies.show_values(
            labels, picture.remedies,
            self.tr("Còn hạn {open} (gạch), đã qua hạn {over}").format(open=open_, over=over),
        )

    def _go_on(self) -> None:
        if self._next is not None:
            self.context.go(self._next.page, self._next.target)


class DueLine(QFrame):
    """One thing that is due: the day, how far away, the sentence as a way there, the basis folded below."""

    def __init__(self, context: Context, item: "DueItem", days: int) -> None:
        super().__init__()
        self._context, self._item = context, item
        self.setAccessibleName(item.sentence)
        if item.overdue:
            badge = Badge(self.tr("Quá hạn {days} ngày").format(days=-days), Tone.BAD)
        elif days == 0:
            badge = Badge(self.tr("Hôm nay"), Tone.WARN)
        else:
            badge = Badge(self.tr("Còn {days} ngày").format(days=days), Tone.QUIET)
        way = LinkButton(self.tr("Mở"), self._open)
        way.setAccessibleName(self.tr("Mở: {what}").format(what=item.sentence))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, theme.em(0.5), 0)
        grid.setHorizontalSpacing(theme.em(0.8))
        grid.setVerticalSpacing(0)
        day = Sentence(short(item.on))
        day.setWordWrap(False)
        grid.addWidget(day, 0, 0)
        grid.addWidget(badge, 0, 1)
        grid.addWidget(Sentence(item.sentence), 0, 2)
        grid.addWidget(way, 0, 4)
        if item.basis:
            basis = Hint(item.basis)
            basis.hide()
            fold = FoldButton(self.tr("Căn cứ"))
            fold.toggled.connect(basis.setVisible)
            grid.addWidget(fold, 0, 3)
            grid.addWidget(basis, 1, 2, 1, 3)
        grid.addWidget(Rule(), 2, 0, 1, 5)
        grid.setColumnMinimumWidth(0, theme.em(5.2))
        grid.setColumnMinimumWidth(1, theme.em(9.4))
        grid.setColumnStretch(2, 1)
        grid.setAlignment(badge, Qt.AlignmentFlag.AlignLeft)

    def _open(self) -> None:
        self._context.go(self._item.page, self._item.target)


def _news(desk: "Desk") -> "tuple[NextStep, tuple[DueItem, ...], YearPicture]":
    from desktop.services import due

    return due.next_step(desk), due.due(desk), due.year_picture(desk)
