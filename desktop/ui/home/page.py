"""Việc cần làm: the one next step, what is due by how near it is, and three small pictures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.branch.dates import period_short
from desktop.branch.numbers import percent
from desktop.branch.spans import span_short
from desktop.ui import theme
from desktop.ui.actions import Action
from desktop.ui.context import Context
from desktop.ui.home.charts import LineChart, PairChart, ShareChart
from desktop.ui.home.lines import Lines
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button, LinkButton, MainButton
from desktop.ui.kit.form import Column, row
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.page import Page
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.desk import Desk
    from desktop.services.due import News, NextStep, YearPicture
    from desktop.storage.kept import Changed
    from desktop.ui.books.papers_view import PapersView


NARROW = 50
"""Lines of text: below this width the pictures go under the list."""
PROMPT = "prompt"
"""What is told in the list of prompts is not told a second time as due."""


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
        self.plan_button = Button(self.tr("In lịch việc…"), self.show_plan, shortcut="Ctrl+P")
        self.guide_button = LinkButton(
            self.tr("Hướng dẫn: một tháng, một quý, một năm"), lambda: context.go("guide")
        )
        self.lines = Lines(context)
        self._nothing = Hint(self.tr("Không có việc nào đến hạn."))
        self._nothing.hide()
        self.attendance = ShareChart(self.tr("Dự họp"))
        self.checked = LineChart(self.tr("Tự đối chiếu"))
        self.remedies = PairChart(self.tr("Khắc phục theo quý"))
        self.papers: PapersView | None = None
        self._stack = QStackedWidget()
        self._lay_out()

    def enter(self, target: str = "") -> None:
        """Look again at what is due; `plan` shows the working calendar."""
        self._stack.setCurrentWidget(self._column)
        self._read()
        if target == "plan":
            self.show_plan()

    def refresh(self, changed: "Changed | None") -> None:
        """Look again at once while in front, else when the page is entered."""
        del changed
        if self.isVisible():
            self._read()

    def focus_first(self) -> None:
        """One key goes on with the next step."""
        self._awaited = not self.step_button.isEnabled()
        self.step_button.setFocus()

    def actions_here(self) -> tuple[Action, ...]:
        """Return the commands of the page."""
        return (Action("home.plan", self.tr("In lịch việc"), self.show_plan, "Ctrl+P"),)

    def due_lines(self) -> tuple[str, ...]:
        """Return the sentences that are shown as due."""
        return tuple(line.item.sentence for line in self.lines.due)

    def show_plan(self) -> None:
        """Show the working calendar as a paper: to be looked at, printed, saved."""
        from desktop.ui.books.papers_view import PaperLink, PapersView

        if self.papers is None:
            self.papers = PapersView(self.context, (PaperLink("plan", self.tr("Lịch công tác")),))
            self.papers.closed.connect(self._back)
            self._stack.addWidget(self.papers)
        self._stack.setCurrentWidget(self.papers)
        self.papers.begin(str(self.context.today().year))

    def _back(self) -> None:
        self._stack.setCurrentWidget(self._column)
        self.plan_button.setFocus()

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
        column = QVBoxLayout(due)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._due_head())
        column.addWidget(self._nothing)
        column.addWidget(self.lines)
        column.addStretch(1)
        self._pictures = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._pictures.setSpacing(theme.em(0.9))
        for chart in (self.attendance, self.checked, self.remedies):
            self._pictures.addWidget(chart, 0, Qt.AlignmentFlag.AlignTop)
        self._pictures.addStretch(1)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(theme.em(1.5))
        self._below.addWidget(due, 5)
        self._below.addLayout(self._pictures, 2)
        self._column = Column(margin=0.8)
        self._column.body.setSpacing(theme.em(0.9))
        self._column.add(row(Heading(self.tr("Việc cần làm")), None, self.guide_button))
        self._column.add(step)
        self._column.body.addLayout(self._below)
        self._stack.addWidget(self._column)
        self.content.addWidget(self._stack)

    def _due_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Đến hạn"), 2), 1)
        head.addWidget(self.plan_button)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pictures beside the list, or below it where the page is narrow for its text."""
        super().resizeEvent(event)
        wide = event.size().width() >= theme.em(NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._below.setDirection(across if wide else down)
        self._pictures.setDirection(down if wide else across)

    def _read(self) -> None:
        self.context.read(_news, self._show, key="home")

    def _show(self, news: "News") -> None:
        self._next = news.step
        self.step_words.setText(news.step.sentence)
        self.step_button.set_text(news.step.button)
        self.step_button.setEnabled(True)
        if self._awaited and self.isVisible():
            self.focus_first()
        due = [one for one in news.due if one.code != PROMPT]
        self.lines.show_news(due, news.prompts)
        self._nothing.setVisible(not due and not news.prompts)
        self._show_picture(news.picture)

    def _show_picture(self, picture: "YearPicture") -> None:
        labels = [period_short(one).removeprefix("tháng ") for one in picture.periods]
        for chart, values in ((self.attendance, picture.attendance), (self.checked, picture.checked)):
            chart.show_values(labels, values, self._latest(values))
        quarters = [span_short(one).removeprefix("quý ") for one in picture.quarters]
        words = self.tr("Trống: nêu; gạch: xong. Còn theo dõi {open}").format(open=picture.still_open)
        self.remedies.show_values(quarters, picture.remedies, words if quarters else "")
        for drawn in (self.attendance, self.checked, self.remedies):
            drawn.setVisible(bool(drawn.values))

    def _latest(self, values: "Sequence[tuple[int, int]]") -> str:
        """Say the newest figure; of a single one, which stands there large, what share it is."""
        part, whole = values[-1] if values else (0, 0)
        if not whole:
            return ""
        if len(values) == 1:
            return self.tr("Mới có một kỳ, đạt {share}").format(share=percent(part, whole))
        return self.tr("Kỳ gần nhất: {part}/{whole}").format(part=part, whole=whole)

    def _go_on(self) -> None:
        if self._next is not None:
            self.context.go(self._next.page, self._next.target)


def _news(desk: "Desk") -> "News":
    from desktop.services import due

    return due.news(desk)
