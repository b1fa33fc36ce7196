"""The year of meetings: twelve months, each with its state and the way into it."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.branch.dates import period_words, short
from desktop.branch.labels import step_label
from desktop.branch.meetings import MeetingStatus
from desktop.branch.numbering import symbol
from desktop.services.meetings import MeetingLine
from desktop.ui import theme
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.form import Column
from desktop.ui.kit.text import Badge, Heading, Hint
from desktop.ui.meeting.form import empty
from desktop.ui.theme import Tone

COLUMNS = 4
SETTLED = 40
"""Milliseconds after which months shown a moment ago stand in their places."""


class MonthCard(QFrame):
    """One month: its meeting's state in words, and one button."""

    def __init__(self, period: str, line: MeetingLine | None, *, next_one: bool) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.period = period
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.gap(), theme.gap(), theme.gap(), theme.gap())
        column.setSpacing(theme.em(0.2))
        name = period_words(period)
        column.addWidget(Heading(name[:1].upper() + name[1:], 3))
        self.badge, self.words = Badge(), Hint()
        column.addWidget(self.badge)
        column.addWidget(self.words)
        column.addStretch(1)
        self.button = Button("")
        column.addWidget(self.button)
        self._tell(line, name, next_one=next_one)

    def _tell(self, line: MeetingLine | None, name: str, *, next_one: bool) -> None:
        if line is None:
            self.badge.set(self.tr("Chưa có"), Tone.QUIET)
            self.button.set_text(self.tr("Mở sổ {period}").format(period=name))
            self.button.setVisible(next_one)
            return
        meeting = line.meeting
        if meeting.status is MeetingStatus.CLOSED:
            number = symbol(meeting.number or 0)
            self.badge.set(self.tr("Đã chốt, số {number}").format(number=number), Tone.GOOD)
            self.words.setText(
                self.tr("Ngày {day}; có mặt {present}/{must}.").format(
                    day=short(meeting.day), present=line.present, must=line.must_attend
                )
            )
            self.button.set_text(self.tr("Xem {period}").format(period=name))
        else:
            self.badge.set(self.tr("Đang ghi"), Tone.WARN)
            step = step_label(line.next_step) if line.next_step else ""
            self.words.setText(
                self.tr("Ngày {day}; việc tiếp: {step}.").format(day=short(meeting.day), step=step)
            )
            self.button.set_text(self.tr("Ghi tiếp {period}").format(period=name))


class YearView(QWidget):
    """Twelve months; arrows move between their buttons, Enter opens."""

    opened = Signal(str)
    """The period of a meeting to be shown."""
    begun = Signal(str)
    """The period of a meeting to be begun."""
    year_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.year = 0
        self.cards: dict[str, MonthCard] = {}
        self._first = ""
        self.title = Heading()
        self.earlier = Button("", lambda: self.year_asked.emit(self.year - 1))
        self.later = Button("", lambda: self.year_asked.emit(self.year + 1))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.earlier)
        head.addWidget(self.later)
        self._months = QWidget()
        self._grid = QGridLayout(self._months)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.gap())
        self._scroll = Column(margin=0)
        self._scroll.add(self._months)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(theme.em(1), theme.gap(), theme.em(1), theme.gap())
        frame.addLayout(head)
        frame.addWidget(self._scroll, 1)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def show_year(self, year: int, lines: tuple[MeetingLine, ...], next_period: str, wanted: str) -> None:
        """Show a year's meetings; `next_period` is the month whose meeting would be begun next.

        `wanted` is the month to begin with where no meeting is being written.
        """
        self.year = year
        self.title.setText(self.tr("Sinh hoạt năm {year}").format(year=year))
        self.earlier.set_text(f"← {year - 1}")
        self.later.set_text(f"{year + 1} →")
        held_focus = self._in_focus()
        if held_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # the months go: the focus must not go elsewhere
        empty(self._grid)
        found = {line.meeting.period: line for line in lines}
        last_open = [one.meeting.period for one in lines if one.meeting.status is MeetingStatus.OPEN]
        self.cards = {}
        for month in range(1, 13):
            period = f"{year:04d}-{month:02d}"
            line = found.get(period)
            card = MonthCard(period, line, next_one=line is None and period <= next_period)
            way = self.begun if line is None else self.opened
            card.button.clicked.connect(partial(way.emit, period))
            card.button.installEventFilter(self)
            self._grid.addWidget(card, (month - 1) // self._columns(), (month - 1) % self._columns())
            self.cards[period] = card
        held = [one.meeting.period for one in lines]
        usual = wanted if self._has_way(wanted) else (held or [""])[-1]
        self._first = last_open[-1] if last_open else usual
        if self._has_way(held_focus):
            self.cards[held_focus].button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif held_focus:
            self.focus_first()

    def focus_first(self) -> None:
        """Go to the month that is being written, or that is wanted; in an empty year, to the year before."""
        card = self.cards.get(self._first)
        button = self.earlier if card is None else card.button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move between months with the arrows, before Qt's buttons take them for Tab."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns(),
            Qt.Key.Key_Down: self._columns(),
        }.get(Qt.Key(event.key()), 0)
        if not step:
            return super().eventFilter(watched, event)
        self._move(step)
        return True

    def _move(self, step: int) -> None:
        """Go so many months on, to one that can be opened; stay where there is none."""
        periods = list(self.cards)
        there = periods.index(self._in_focus()) + step
        if 0 <= there < len(periods) and self._has_way(periods[there]):
            self.cards[periods[there]].button.setFocus(Qt.FocusReason.TabFocusReason)

    def event(self, event: QEvent) -> bool:
        """Lay the months out anew when the width allows another number of columns."""
        if event.type() == QEvent.Type.Resize and self.cards:
            for row, card in enumerate(self.cards.values()):
                self._grid.addWidget(card, row // self._columns(), row % self._columns())
        return super().event(event)

    def _in_focus(self) -> str:
        """Return the month whose button has the focus, or empty."""
        return next((period for period, card in self.cards.items() if card.button.hasFocus()), "")

    def _has_way(self, period: str) -> bool:
        """Tell whether a month of this year has a meeting, or one can be begun."""
        card = self.cards.get(period)
        return card is not None and not card.button.isHidden()

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._months.isAncestorOf(new):
            QTimer.singleShot(SETTLED, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """Scroll so that the whole month in focus is seen."""
        card = self.cards.get(self._in_focus())
        if card is not None:
            self._scroll.ensureWidgetVisible(card, 0, theme.gap())

    def _columns(self) -> int:
        return COLUMNS if self.width() >= theme.em(44) else 3 if self.width() >= theme.em(33) else 2
