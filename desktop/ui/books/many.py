"""Several of a kind in one field: members or signs, added by typing, taken away by a press."""

from abc import abstractmethod
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.rules import IndicatorSet
from desktop.ui import theme
from desktop.ui.books.rows import Shelf, people_of
from desktop.ui.check.signs import SignPicker
from desktop.ui.kit.buttons import Button, LinkButton
from desktop.ui.kit.fields import MemberPicker
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import row
from desktop.ui.kit.text import Sentence
from desktop.ui.languages import either


class ManyField(QWidget):
    """What is chosen, each with a way to take it out, and below it the field that adds."""

    edited = Signal(object)
    """The new tuple of ids, only when the person changed it."""

    def __init__(self, picker: MemberPicker) -> None:
        super().__init__()
        self.picker = picker
        self._chosen: tuple[str, ...] = ()
        self._shown: QWidget = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.em(0.2))
        self._column.addWidget(self._shown)
        self._column.addWidget(picker)
        self.setFocusProxy(picker)
        picker.chosen.connect(self._add)

    def setAccessibleName(self, name: str) -> None:
        """Name the field that adds, which is what gets the focus."""
        super().setAccessibleName(name)
        self.picker.setAccessibleName(name)

    @abstractmethod
    def offer(self, shelf: Shelf, chosen: tuple[str, ...]) -> None:
        """Take over what can be added."""

    @abstractmethod
    def word(self, identifier: str) -> str:
        """Return how one is called."""

    @abstractmethod
    def draw(self, chosen: tuple[str, ...]) -> QWidget:
        """Return a widget that shows what is chosen."""

    def chosen(self) -> tuple[str, ...]:
        """Return the ids."""
        return self._chosen

    def set_chosen_quietly(self, chosen: tuple[str, ...]) -> None:
        """Show others without telling anybody."""
        self._chosen = chosen
        drawn = self.draw(chosen)
        drawn.setParent(self)  # shown without a parent it would be a window of its own
        self._column.replaceWidget(self._shown, drawn)
        drawn.setVisible(bool(chosen))
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = drawn

    def take_out(self, identifier: str) -> None:
        """Take one out; the focus goes to the field that adds."""
        self._change(tuple(one for one in self._chosen if one != identifier))
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, identifier: str) -> None:
        self.picker.setModified(False)
        self.picker.set_chosen_quietly("")
        if identifier and identifier not in self._chosen:
            self._change((*self._chosen, identifier))

    def _change(self, chosen: tuple[str, ...]) -> None:
        self.set_chosen_quietly(chosen)
        self.edited.emit(chosen)


class PeopleField(ManyField):
    """Several members, their names like words of a text."""

    def __init__(self, *, everybody: str = "") -> None:
        super().__init__(MemberPicker())
        self._names: dict[str, str] = {}
        self._here: tuple[str, ...] = ()
        if everybody:
            self._column.addWidget(row(Button(everybody, self._take_all), None))

    def offer(self, shelf: Shelf, chosen: tuple[str, ...]) -> None:
        """Offer the members."""
        people = people_of(shelf.book, shelf.today, *chosen)
        self._names = {one.id: one.name for one in people}
        self._here = tuple(one.id for one in people_of(shelf.book, shelf.today))
        self.picker.set_people(people)

    def word(self, identifier: str) -> str:
        """Return the name."""
        return self._names.get(identifier, "")

    def draw(self, chosen: tuple[str, ...]) -> QWidget:
        """Return the names, each a button that takes it out."""
        buttons = []
        for one in chosen:
            button = LinkButton(f"{self.word(one)} ✕", partial(self.take_out, one))
            button.setAccessibleName(self.tr("Bỏ {name}").format(name=self.word(one)))
            buttons.append(button)
        return Flow(*buttons)

    def _take_all(self) -> None:
        self._change(tuple(dict.fromkeys((*self._chosen, *self._here))))


class SignsField(ManyField):
    """Several signs, each on a line of its own."""

    def __init__(self) -> None:
        super().__init__(SignPicker())
        self._indicators: IndicatorSet | None = None

    def offer(self, shelf: Shelf, chosen: tuple[str, ...]) -> None:
        """Offer the signs of the set in use."""
        del chosen
        indicators = shelf.facts.get("indicators")
        if isinstance(indicators, IndicatorSet) and isinstance(self.picker, SignPicker):
            self._indicators = indicators
            self.picker.show_set(indicators)

    def word(self, identifier: str) -> str:
        """Return code and label."""
        sign = self._indicators.sign(identifier) if self._indicators else None
        return f"{identifier}. {either(sign.label, sign.label_en)}" if sign else identifier

    def draw(self, chosen: tuple[str, ...]) -> QWidget:
        """Return the signs with a button each."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for one in chosen:
            out = LinkButton(self.tr("Bỏ"), partial(self.take_out, one))
            out.setAccessibleName(self.tr("Bỏ {name}").format(name=one))
            line = row(Sentence(self.word(one)), out)
            layout = line.layout()
            if layout is not None:
                layout.setStretch(0, 1)  # type: ignore[attr-defined]
            column.addWidget(line)
        return box
