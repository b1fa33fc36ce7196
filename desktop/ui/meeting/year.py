"""The year of meetings: twelve months, each with its state and the way into it."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.branch.dates import period_words, short
from desktop.branch.labels import step_label
from desktop.branch.meetings import MeetingStatus
from desktop.branch.numbering import symbol
from desktop.services.meetings import MeetingLine
from desktop.ui import theme
from desktop.ui.kit.buttons import Button, LinkButton
from desktop.ui.kit.form import Column
from desktop.ui.kit.text import Badge, Heading, Hint
from desktop.ui.meeting.form import empty, has_focus
from desktop.ui.meeting.kind import short_line
from desktop.ui.meeting.other import OtherForm
from desktop.ui.theme import Tone

COLUMNS = 4
SETTLED = 40
"""Milliseconds after which months shown a moment ago stand in their places."""


class OtherButton(LinkButton):
    """Another meeting of a month in one line, cut where the card is narrow; whole in its tip."""

    def __init__(self, line: MeetingLine) -> None:
        meeting = line.meeting
        closed = meeting.status is MeetingStatus.CLOSED
        name = short_line(meeting)
        self.whole = f"{'✓' if closed else '!'} {name}"
        super().__init__(self.whole)
        state = self.tr("đã chốt") if closed else self.tr("đang ghi")
        self.setAccessibleName(f"{name}, {state}")
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the width there is."""
        super().resizeEvent(event)
        room = self.width() - theme.em(0.6)
        self.setText(self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, room))


class MonthCard(QFrame):
    """One month: its regular meeting in words and one button, then the other meetings, a line each."""

    def __init__(
        self, period: str, line: MeetingLine | None, others: Sequence[MeetingLine] = (), *, next_one: bool
    ) -> None:
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
        self.others = {one.meeting.id: OtherButton(one) for one in others}
        for button in self.others.values():
            column.addWidget(button)
        self._tell(line, name, next_one=next_one)

    def way(self) -> QAbstractButton | None:
        """Return the first button of the month that leads somewhere; None where nothing can be opened."""
        if not self.button.isHidden():
            return self.button
        return next(iter(self.others.values()), None)

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
    other_opened = Signal(str)
    """The id of another meeting to be shown."""
    other_wished = Signal()
    """Another meeting than the regular one is to be begun."""
    year_asked = Signal(int)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.year = 0
        self.cards: dict[str, MonthCard] = {}
        self._first = ""
        self.title = Heading()
        self.earlier = Button("", lambda: self.year_asked.emit(self.year - 1))
        self.later = Button("", lambda: self.year_asked.emit(self.year + 1))
        self.other = Button(self.tr("Buổi khác…"), self.other_wished.emit, shortcut="Ctrl+N")
        self.form = OtherForm(today)
        self.form.closed.connect(self._form_closed)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.other)
        head.addWidget(self.earlier)
        head.addWidget(self.later)
        self._months = QWidget()
        self._grid = QGridLayout(self._months)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.gap())
        self._scroll = Column(margin=0)
        self._scroll.add(self._months)
        self._months.installEventFilter(self)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(theme.em(1), theme.gap(), theme.em(1), theme.gap())
        frame.addLayout(head)
        frame.addWidget(self.form)
        frame.addWidget(self._scroll, 1)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def show_year(
        self,
        year: int,
        lines: Sequence[MeetingLine],
        next_period: str,
        wanted: str,
        others: Sequence[MeetingLine] = (),
    ) -> None:
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
            more = [one for one in others if one.meeting.period == period]
            card = MonthCard(period, line, more, next_one=line is None and period <= next_period)
            way = self.begun if line is None else self.opened
            card.button.clicked.connect(partial(way.emit, period))
            card.button.installEventFilter(self)
            for identifier, button in card.others.items():
                button.clicked.connect(partial(self.other_opened.emit, identifier))
                button.installEventFilter(self)
            self._grid.addWidget(card, (month - 1) // self._columns(), (month - 1) % self._columns())
            self.cards[period] = card
        held = [one.meeting.period for one in lines]
        usual = wanted if self._has_way(wanted) else (held or [""])[-1]
        self._first = last_open[-1] if last_open else usual
        if self._has_way(held_focus):
            self._go_to(held_focus)
        elif held_focus:
            self.focus_first()

    def _go_to(self, period: str, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        card = self.cards.get(period)
        way = card.way() if card is not None else None
        (way or self.earlier).setFocus(reason)

    def focus_first(self) -> None:
        """Go to the month that is being written, or that is wanted; in an empty year, to the year before."""
        self._go_to(self._first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move between months with the arrows, before Qt's buttons take them for Tab."""
        if watched is self._months and event.type() == QEvent.Type.Resize and self._in_focus():
            QTimer.singleShot(0, self, self._keep_in_sight)
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
            self._go_to(periods[there], Qt.FocusReason.TabFocusReason)

    def event(self, event: QEvent) -> bool:
        """Lay the months out anew when the width allows another number of columns."""
        if event.type() == QEvent.Type.Resize and self.cards:
            for row, card in enumerate(self.cards.values()):
                self._grid.addWidget(card, row // self._columns(), row % self._columns())
        return super().event(event)

    def _in_focus(self) -> str:
        """Return the month in which a button has the focus, or empty."""
        return next((period for period, card in self.cards.items() if has_focus(card)), "")

    def _has_way(self, period: str) -> bool:
        """Tell whether a month of this year has a meeting, or one can be begun."""
        card = self.cards.get(period)
        return card is not None and card.way() is not None

    def _form_closed(self) -> None:
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)

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
