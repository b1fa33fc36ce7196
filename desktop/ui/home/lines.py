"""The lines of the home page: what is due, by how near it is, and the prompts that wait for an answer."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.branch.dates import days_between, period_words, short
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.kit.buttons import LinkButton
from desktop.ui.kit.section import FoldButton, Section
from desktop.ui.kit.text import Badge, Hint, Rule, Sentence
from desktop.ui.languages import either
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.services.due import DueItem, PromptLine

WEEK = timedelta(days=7)
MOST_LATE = 6
"""Overdue lines shown at once; the rest is behind a word."""


class Lines(QWidget):
    """Sections of lines that are made anew whenever there is other news."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.em(0.5))
        self._sections: list[Section] = []
        self.due: list[DueLine] = []
        self.prompts: list[PromptRow] = []
        self._folded: set[str] = set()

    def show_news(self, due: "Sequence[DueItem]", prompts: "Sequence[PromptLine]") -> None:
        """Show other lines; sections the person folded stay folded."""
        self._folded = {one.objectName() for one in self._sections if not one.unfolded}
        for section in self._sections:
            self._column.removeWidget(section)
            section.hide()
            section.deleteLater()
        self._sections, self.due, self.prompts = [], [], []
        today = self._context.today()
        late = [one for one in due if one.overdue]
        week = [one for one in due if not one.overdue and one.on <= today + WEEK]
        later = [one for one in due if one.on > today + WEEK]
        self._add_due("late", self.tr("Quá hạn ({count})"), late, today)
        self._add_prompts(prompts)
        self._add_due("week", self.tr("Trong 7 ngày tới ({count})"), week, today)
        self._add_due("later", self.tr("Sắp tới ({count})"), later, today)

    def section(self, name: str) -> Section | None:
        """Return a section that is shown: `late`, `prompts`, `week`, `later`."""
        return next((one for one in self._sections if one.objectName() == name), None)

    def _add_due(self, name: str, title: str, items: "Sequence[DueItem]", today: date) -> None:
        if not items:
            return
        section = self._section(name, title.format(count=len(items)))
        made = [DueLine(self._context, one, days_between(today, one.on)) for one in items]
        self.due += made
        shown = made[:MOST_LATE] if name == "late" else made
        for line in shown:
            section.add(line)
        hidden = made[len(shown) :]
        if hidden:
            self._add_rest(section, hidden)

    def _add_rest(self, section: Section, hidden: "Sequence[DueLine]") -> None:
        rest = QWidget()
        column = QVBoxLayout(rest)
        column.setContentsMargins(0, 0, 0, 0)
        for line in hidden:
            column.addWidget(line)
        rest.hide()
        more = FoldButton(self.tr("Còn {count} việc quá hạn nữa").format(count=len(hidden)))
        more.toggled.connect(rest.setVisible)
        section.add(more)
        section.add(rest)

    def _add_prompts(self, prompts: "Sequence[PromptLine]") -> None:
        if not prompts:
            return
        title = self.tr("Gợi ý chưa trả lời ({count})").format(count=len(prompts))
        section = self._section("prompts", title)
        for one in prompts:
            row = PromptRow(self._context, one)
            self.prompts.append(row)
            section.add(row)

    def _section(self, name: str, title: str) -> Section:
        section = Section(title, unfolded=name not in self._folded)
        section.setObjectName(name)
        self._sections.append(section)
        self._column.addWidget(section)
        return section


class DueLine(QFrame):
    """One thing that is due: the day, how far away, the sentence, the way there, the basis folded below."""

    def __init__(self, context: Context, item: "DueItem", days: int) -> None:
        super().__init__()
        self.item = item
        self._context = context
        self.setAccessibleName(item.sentence)
        if item.overdue:
            badge = Badge(self.tr("Trễ {days} ngày").format(days=-days), Tone.BAD)
        elif days == 0:
            badge = Badge(self.tr("Hôm nay"), Tone.WARN)
        else:
            badge = Badge(self.tr("Còn {days} ngày").format(days=days), Tone.QUIET)
        self.way = _way(self.tr("Mở →"), self.tr("Mở: {what}").format(what=item.sentence), self._open)
        grid = _grid(self)
        day = Sentence(short(item.on))
        day.setWordWrap(False)
        grid.addWidget(day, 0, 0)
        grid.addWidget(badge, 0, 1)
        grid.addWidget(Sentence(item.sentence), 0, 2)
        grid.addWidget(self.way, 0, 4)
        if item.basis:
            self.basis = Hint(either(item.basis, item.basis_en))
            self.basis.hide()
            fold = FoldButton(self.tr("Căn cứ"))
            fold.setAccessibleName(self.tr("Căn cứ: {what}").format(what=item.sentence))
            fold.toggled.connect(self.basis.setVisible)
            self.fold = fold
            grid.addWidget(fold, 0, 3)
            grid.addWidget(self.basis, 1, 2, 1, 3)
        grid.addWidget(Rule(), 2, 0, 1, 5)
        grid.setColumnMinimumWidth(0, theme.em(5.2))
        grid.setColumnMinimumWidth(1, theme.em(7.8))
        grid.setColumnStretch(2, 1)
        grid.setAlignment(badge, Qt.AlignmentFlag.AlignLeft)

    def _open(self) -> None:
        self._context.go(self.item.page, self.item.target)


class PromptRow(QFrame):
    """One prompt that waits: to whom, for which meeting, from whom."""

    def __init__(self, context: Context, line: "PromptLine") -> None:
        super().__init__()
        self._context, self.line = context, line
        whom = self.tr("Đồng chí {name}").format(name=line.whom) if line.whom else self.tr("Chi bộ")
        words = self.tr("{whom}: giải trình tại sinh hoạt {period} ({source} gợi ý)").format(
            whom=whom, period=period_words(line.due), source=line.source
        )
        self.setAccessibleName(words)
        badge = Badge(self.tr("Quá hạn"), Tone.BAD) if line.overdue else Badge(self.tr("Chờ"), Tone.QUIET)
        self.way = _way(self.tr("Mở →"), self.tr("Mở: {what}").format(what=words), self._open)
        grid = _grid(self)
        grid.addWidget(badge, 0, 0)
        said = Sentence(words)
        said.setToolTip(line.text)
        grid.addWidget(said, 0, 1)
        grid.addWidget(self.way, 0, 2)
        grid.addWidget(Rule(), 1, 0, 1, 3)
        grid.setColumnMinimumWidth(0, theme.em(5.2))
        grid.setColumnStretch(1, 1)
        grid.setAlignment(badge, Qt.AlignmentFlag.AlignLeft)

    def _open(self) -> None:
        self._context.go("check", f"prompts:{self.line.id}")


def _way(text: str, name: str, handler: Callable[[], None]) -> LinkButton:
    way = LinkButton(text, handler)
    way.setAccessibleName(name)
    return way


def _grid(frame: QFrame) -> QGridLayout:
    grid = QGridLayout(frame)
    grid.setContentsMargins(0, theme.em(0.15), theme.em(0.5), 0)
    grid.setHorizontalSpacing(theme.em(0.6))
    grid.setVerticalSpacing(theme.em(0.15))
    return grid
