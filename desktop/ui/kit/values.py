"""Fields for a value of a kind: date, time, number, money, one of several. Typed freely, read kindly.

What cannot be right stays in the field and the reason stands below it; nothing wrong is handed on.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from desktop.branch.dates import is_whole, parse_typed, short
from desktop.errors import Refused
from desktop.ui import theme
from desktop.ui.kit.text import Sentence
from desktop.ui.kit.typing import LineField
from desktop.ui.theme import Tone

_TIME = re.compile(r"^(\d{1,2})\s*(?:[:.hg,]|giờ|\s)\s*(\d{1,2})?\s*(?:p|phút|’|')?$", re.IGNORECASE)
_BARE_TIME = re.compile(r"^(\d{1,2})(\d{2})?$")


def parse_time(text: str) -> str:
    """Read a time of day as people type it (`7h30`, `730`, `7:30`, `7 giờ 30`, `19h`): `07:30`.

    Empty for blank text; raises `ValueError` for what is no time.
    """
    tidy = " ".join(text.split())
    if not tidy:
        return ""
    found = _BARE_TIME.match(tidy) or _TIME.match(tidy)
    if not found:
        raise ValueError(text)
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > 23 or minute > 59:
        raise ValueError(text)
    return f"{hour:02d}:{minute:02d}"


class ValueField(QWidget):
    """A line and, below it, the reason why what stands there cannot be right."""

    edited = Signal(object)
    """The new value, only when it is right."""

    def __init__(self, parent: QWidget | None = None, *, placeholder: str = "", width: float = 8.0) -> None:
        super().__init__(parent)
        self.line = LineField(placeholder=placeholder)
        self.line.setMaximumWidth(theme.em(width))
        self.reason = Sentence(tone=Tone.BAD)
        self.reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.1))
        column.addWidget(self.line)
        column.addWidget(self.reason)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(self.line)
        self._value: object = self.empty()
        self.line.edited.connect(self._settled)
        self.line.textEdited.connect(lambda _: self.complain(""))
        self.line.editingFinished.connect(self._left)

    def empty(self) -> object:
        """Return the value of an empty field."""
        return ""

    def read(self, text: str) -> object:
        """Turn typed text into the value; raises `Refused` or `ValueError`. Here: the text itself."""
        return text

    def write(self, value: object) -> str:
        """Turn the value into the text to show."""
        return str(value)

    def is_settled(self, _text: str, _value: object) -> bool:
        """Tell whether what is typed so far is surely meant, before the field is left."""
        return True

    def setAccessibleName(self, name: str) -> None:
        """Name the line, which is what gets the focus."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def trouble(self) -> str:
        """Return why what stands in the field cannot be right; empty when it can."""
        try:
            self.read(self.line.value())
        except (Refused, ValueError) as error:
            return self._reason_of(error)
        return ""

    def complain(self, reason: str) -> None:
        """Show why the value cannot be right; empty takes it away."""
        self.reason.setText(("⚠ " + reason) if reason else "")
        self.reason.setVisible(bool(reason))
        self.line.setAccessibleDescription(reason)

    def _show(self, value: object, *, force: bool) -> None:
        if self.reason.text() and value == self._value and not force:
            return  # what cannot be right stays, with its reason, until the person mends it
        self.line.set_text_quietly(self.write(value), force=force)
        if force or not self.line.hasFocus():
            self._value = value
            self.complain("")

    def _settled(self, text: str) -> None:
        try:
            value = self.read(text)
        except (Refused, ValueError):
            return
        if self.is_settled(text, value):
            self._hand_on(value)

    def _left(self) -> None:
        text = self.line.value()
        try:
            value = self.read(text)
        except (Refused, ValueError) as error:
            self.complain(self._reason_of(error))
            return
        self.complain("")
        self._hand_on(value)
        self.line.set_text_quietly(self.write(value), force=True)

    def _reason_of(self, error: Exception) -> str:
        return error.message if isinstance(error, Refused) else str(error)

    def _hand_on(self, value: object) -> None:
        if value != self._value:
            self._value = value
            self.edited.emit(value)


class DateField(ValueField):
    """A date typed in any habit (`5/10/26`, `10/2026`, `1982`), kept as a partial ISO date."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        whole: bool = False,
        today: Callable[[], date] | None = None,
    ) -> None:
        """`whole` asks for day, month and year; `today` refuses later days."""
        self._name, self._whole, self._today = name, whole, today
        super().__init__(parent, placeholder="05/10/2026", width=9.0)
        if name:
            self.setAccessibleName(name)

    def value(self) -> str:
        """Return the partial ISO date last found right, or empty."""
        return str(self._value)

    def set_value_quietly(self, value: str, *, force: bool = False) -> None:
        """Show a date without telling anybody."""
        self._show(value, force=force)

    def read(self, text: str) -> str:
        """Read by `branch.dates.parse_typed`."""
        name = self._name or self.tr("Ngày")
        value = parse_typed(text, field=name, today=self._today() if self._today else None)
        if value and self._whole and not is_whole(value):
            raise Refused(self.tr("{field}: ghi đủ ngày, tháng, năm.").format(field=name), field=name)
        return value

    def write(self, value: object) -> str:
        """Show `05/10/2026`."""
        return short(str(value))

    def is_settled(self, text: str, value: object) -> bool:
        """A year of four digits ends a date; `5/10/20` may yet become 2026."""
        return not value or (is_whole(str(value)) and bool(re.search(r"\d{4}$|^\d{4}", text)))


class TimeField(ValueField):
    """A time of day typed loosely (`7h30`, `730`), kept as `07:30`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholder="07:30", width=5.5)

    def value(self) -> str:
        """Return `07:30` or empty."""
        return str(self._value)

    def set_value_quietly(self, value: str, *, force: bool = False) -> None:
        """Show a time without telling anybody."""
        self._show(value, force=force)

    def read(self, text: str) -> str:
        """Read by `parse_time`."""
        try:
            return parse_time(text)
        except ValueError as error:
            raise Refused(self.tr("“{text}” không phải là giờ. Gõ như 07:30 hoặc 7h30.").format(
                text=text[:20])) from error

    def is_settled(self, text: str, value: object) -> bool:
        """`7` may yet become `7h30`; four digits are meant."""
        return not value or len(re.sub(r"\D", "", text)) >= 3


class NumberField(ValueField):
    """A whole number within limits; empty is None."""

    def __init__(
        self, parent: QWidget | None = None, *, low: int = 0, high: int = 9999, width: float = 5.0
    ) -> None:
        self.low, self.high = low, high
        super().__init__(parent, width=width)

    def empty(self) -> object:
        """No number."""
        return None

    def value(self) -> int | None:
        """Return the number last found right, or None."""
        return self._value if isinstance(self._value, int) else None

    def set_value_quietly(self, value: int | None, *, force: bool = False) -> None:
        """Show a number without telling anybody."""
        self._show(value, force=force)

    def read(self, text: str) -> int | None:
        """Read digits within the limits."""
        tidy = "".join(text.split())
        if not tidy:
            return None
        if not (tidy.isascii() and tidy.isdigit()) or not self.low <= int(tidy[:18]) <= self.high:
            raise Refused(
                self.tr("Ghi một số từ {low} đến {high}.").format(low=self.low, high=self.high)
            )
        return int(tidy)

    def write(self, value: object) -> str:
        """Show the digits."""
        return "" if value is None else str(value)


class MoneyField(NumberField):
    """An amount in đồng: typed as `1500000` or `1.500.000`, shown as `1.500.000`."""

    def __init__(self, parent: QWidget | None = None, *, high: int = 10**12) -> None:
        super().__init__(parent, high=high, width=10.0)

    def read(self, text: str) -> int | None:
        """Read digits, points and a closing `đ` or `đồng`."""
        return super().read(re.sub(r"(?i)\s*(đồng|đ|vnd)$", "", text.strip()).replace(".", ""))

    def write(self, value: object) -> str:
        """Show groups of three digits."""
        return "" if value is None else f"{value:,}".replace(",", ".")


class Choice(QComboBox):
    """One of several. `chosen(value)` only when the person chose; the wheel scrolls the page."""

    chosen = Signal(object)

    def __init__(
        self, options: Iterable[tuple[object, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setMinimumHeight(theme.em(1.8))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt's own would take the focus by the wheel too
        self._values: list[object] = []
        self.set_options(options)
        self.activated.connect(lambda index: self.chosen.emit(self._values[index]))

    def set_options(self, options: Iterable[tuple[object, str]]) -> None:
        """Replace what can be chosen by (value, text), keeping the value where it is still there."""
        before = self.value()
        self.clear()
        self._values = []
        for value, text in options:
            self._values.append(value)
            self.addItem(text)
        longest = max((len(self.itemText(index)) for index in range(self.count())), default=8)
        self.setMinimumContentsLength(max(6, min(longest, 28)))
        if before in self._values:
            self.setCurrentIndex(self._values.index(before))

    def value(self) -> object:
        """Return the chosen value, or None."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def values(self) -> tuple[object, ...]:
        """Return all values that can be chosen."""
        return tuple(self._values)

    def set_value_quietly(self, value: object) -> None:
        """Show a value without telling anybody; one that is not there shows nothing."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: who scrolls past a choice must not change it unawares."""
        event.ignore()
