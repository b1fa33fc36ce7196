"""The fields of a book's form: what a field is (`Ask`), and the box that shows it with the reason below."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.books.many import ManyField, PeopleField, SignsField
from desktop.ui.books.rows import Shelf, people_of
from desktop.ui.context import Context
from desktop.ui.kit.fields import Choice, DateField, LineField, MemberPicker, NumberField, TextField
from desktop.ui.kit.text import Sentence
from desktop.ui.kit.values import ValueField
from desktop.ui.meeting.quality import PointsField
from desktop.ui.theme import Tone

Options = Sequence[tuple[object, str]]
FREE = (QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
"""Nothing here has a greatest height: the reason under a field wraps and needs its lines."""


@dataclass(frozen=True)
class Ask:
    """One field of a form: which field of the record, under which words."""

    name: str
    """Field of the record; `texts.moral` for the text of a section."""
    label: str
    hint: str = ""
    wide: bool = False
    """Across the whole form."""

    def box(self, context: Context) -> "Box":
        """Make the box that shows it. Here: one line of text."""
        return LineBox(self, context)


@dataclass(frozen=True)
class AskText(Ask):
    """Several lines of text."""

    wide: bool = True
    lines: int = 2

    def box(self, context: Context) -> "Box":
        """Make the box."""
        return TextBox(self, context)


@dataclass(frozen=True)
class AskDay(Ask):
    """A day; `whole` asks for day, month and year, `past` refuses days to come."""

    whole: bool = True
    past: bool = True

    def box(self, context: Context) -> "Box":
        """Make the box."""
        return DayBox(self, context)


@dataclass(frozen=True)
class AskNumber(Ask):
    """A whole number; an empty field means `empty`."""

    high: int = 9999
    empty: object = 0

    def box(self, context: Context) -> "Box":
        """Make the box."""
        return NumberBox(self, context)


@dataclass(frozen=True)
class AskPoints(Ask):
    """Points up to `most`, with a comma; an empty field means none were given."""

    most: float = 100

    def box(self, context: Context) -> "Box":
        """Make the box."""
        return PointsBox(self, context)


@dataclass(frozen=True)
class AskTick(Ask):
    """Yes or no; `label` stands beside the box to tick."""

    def box(self, context: Context) -> "Box":
        """Make the box."""
        return TickBox(self, context)


@dataclass(frozen=True)
class AskChoice(Ask):
    """One of several: fixed `options`, or those that `offer(shelf, record)` gives for the record shown."""

    options: tuple[tuple[object, str], ...] = ()
    offer: Callable[[Shelf, Any], Options] | None = None

    def box(self, context: Context) -> "Box":
        """Make the box."""
        return ChoiceBox(self, context)


@dataclass(frozen=True)
class AskWho(Ask):
    """A member, chosen by two letters of the name; `nobody` says what an empty field means."""

    nobody: str = ""

    def box(self, context: Context) -> "Box":
        """Make the box."""
        return WhoBox(self, context)


@dataclass(frozen=True)
class AskPeople(Ask):
    """Several members; `everybody` puts a button there that takes all."""

    wide: bool = True
    everybody: str = ""

    def box(self, context: Context) -> "Box":
        """Make the box."""
        return ManyBox(self, context, PeopleField(everybody=self.everybody))


@dataclass(frozen=True)
class AskSigns(Ask):
    """Several signs of the set in use; `shelf.facts["indicators"]` holds the set."""

    wide: bool = True

    def box(self, context: Context) -> "Box":
        """Make the box."""
        return ManyBox(self, context, SignsField())


class Box(QWidget):
    """A field with the place for the reason why what stands in it is not in the vault."""

    edited = Signal(object)

    def __init__(self, ask: Ask, editor: QWidget) -> None:
        super().__init__()
        self.ask = ask
        self.editor = editor
        self.reason = Sentence(tone=Tone.BAD)
        self.reason.hide()
        self.setFocusProxy(editor)
        self.setSizePolicy(*FREE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.1))
        column.addWidget(editor)
        column.addWidget(self.reason)

    def setAccessibleName(self, name: str) -> None:
        """Name the editor, which is what gets the focus."""
        super().setAccessibleName(name)
        self.editor.setAccessibleName(name)

    def offer(self, shelf: Shelf, record: object, value: object) -> None:
        """Take over what can be chosen now; `value` stands in the `record` and stays choosable."""

    @abstractmethod
    def show_value(self, value: object, *, force: bool) -> None:
        """Show a value; what is being typed stays unless `force`."""

    def commit(self) -> None:
        """Hand on what is typed and still waits for its pause."""

    def unread(self) -> str:
        """Return what stands in the field and means nothing (no date, no number); usually empty."""
        return ""

    def show_unread(self, text: str) -> None:
        """Put back what meant nothing, with its reason."""

    def complain(self, sentence: str) -> None:
        """Show why the value was refused; empty takes it away."""
        self.reason.setText(f"⚠ {sentence}" if sentence else "")
        self.reason.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence or self.ask.hint)

    def complaint(self) -> str:
        """Return the reason shown, or empty."""
        return "" if self.reason.isHidden() else self.reason.text()


class LineBox(Box):
    """One line."""

    def __init__(self, ask: Ask, _context: Context) -> None:
        self.line = LineField()
        super().__init__(ask, self.line)
        self.line.edited.connect(self.edited.emit)

    def show_value(self, value: object, *, force: bool) -> None:
        """Show a text."""
        self.line.set_text_quietly(str(value), force=force)

    def commit(self) -> None:
        """Hand on what is typed."""
        self.line.commit()


class TextBox(Box):
    """Several lines."""

    def __init__(self, ask: AskText, _context: Context) -> None:
        self.text = TextField(lines=ask.lines)
        super().__init__(ask, self.text)
        self.text.edited.connect(self.edited.emit)

    def show_value(self, value: object, *, force: bool) -> None:
        """Show a text."""
        self.text.set_text_quietly(str(value), force=force)

    def commit(self) -> None:
        """Hand on what is typed."""
        self.text.commit()


class ReadBox(Box):
    """A date or a number: typed freely; the field itself says what cannot be read."""

    def __init__(self, ask: Ask, field: ValueField) -> None:
        self.field = field
        field.setSizePolicy(*FREE)
        super().__init__(ask, field)

    def commit(self) -> None:
        """Hand on what is typed."""
        self.field.line.commit()

    def unread(self) -> str:
        """Return the text where it means nothing."""
        return self.field.line.value() if self.field.trouble() else ""

    def show_unread(self, text: str) -> None:
        """Put the text back and say why it cannot be read."""
        self.field.line.set_text_quietly(text, force=True)
        self.field.complain(self.field.trouble())

    def complain(self, sentence: str) -> None:
        """Let the field say it."""
        self.field.complain(sentence)

    def complaint(self) -> str:
        """Return what the field says."""
        return "" if self.field.reason.isHidden() else self.field.reason.text()


class DayBox(ReadBox):
    """A day."""

    def __init__(self, ask: AskDay, context: Context) -> None:
        self.day = DateField(name=ask.label, whole=ask.whole, today=context.today if ask.past else None)
        super().__init__(ask, self.day)
        self.day.edited.connect(self.edited.emit)

    def show_value(self, value: object, *, force: bool) -> None:
        """Show a day."""
        self.day.set_value_quietly(str(value), force=force)


class NumberBox(ReadBox):
    """A number."""

    def __init__(self, ask: AskNumber, _context: Context) -> None:
        self.number = NumberField(high=ask.high)
        self._empty = ask.empty
        super().__init__(ask, self.number)
        self.number.edited.connect(self._hand_on)

    def show_value(self, value: object, *, force: bool) -> None:
        """Show a number; what means “none” shows nothing."""
        shown = value if isinstance(value, int) and value != self._empty else None
        self.number.set_value_quietly(shown, force=force)

    def _hand_on(self, value: object) -> None:
        self.edited.emit(self._empty if value is None else value)


class PointsBox(ReadBox):
    """Points."""

    def __init__(self, ask: AskPoints, _context: Context) -> None:
        self.points = PointsField(ask.most)
        super().__init__(ask, self.points)
        self.points.edited.connect(self.edited.emit)

    def show_value(self, value: object, *, force: bool) -> None:
        """Show points."""
        self.points.set_value_quietly(value if isinstance(value, int | float) else None, force=force)


class TickBox(Box):
    """Yes or no."""

    def __init__(self, ask: AskTick, _context: Context) -> None:
        self.tick = QCheckBox(ask.label)
        super().__init__(ask, self.tick)
        self.tick.clicked.connect(self._turned)

    def show_value(self, value: object, *, force: bool) -> None:
        """Show it."""
        del force
        self.tick.setChecked(bool(value))

    def _turned(self, on: bool) -> None:
        self.edited.emit(on)


class ChoiceBox(Box):
    """One of several."""

    def __init__(self, ask: AskChoice, _context: Context) -> None:
        self.choice = Choice(ask.options)
        self._offer = ask.offer
        super().__init__(ask, self.choice)
        self.choice.chosen.connect(self.edited.emit)

    def offer(self, shelf: Shelf, record: object, value: object) -> None:
        """Offer what the shelf gives."""
        del value
        if self._offer is not None:
            options = tuple(self._offer(shelf, record))
            texts = (self.choice.itemText(place) for place in range(self.choice.count()))
            if options != tuple(zip(self.choice.values(), texts, strict=True)):
                self.choice.set_options(options)

    def show_value(self, value: object, *, force: bool) -> None:
        """Show it."""
        del force
        self.choice.set_value_quietly(value)


class WhoBox(Box):
    """A member."""

    def __init__(self, ask: AskWho, _context: Context) -> None:
        self.picker = MemberPicker()
        if ask.nobody:
            self.picker.setPlaceholderText(ask.nobody)
        super().__init__(ask, self.picker)
        self.picker.chosen.connect(self.edited.emit)

    def offer(self, shelf: Shelf, record: object, value: object) -> None:
        """Offer the members."""
        del record
        self.picker.set_people(people_of(shelf.book, shelf.today, str(value)))

    def show_value(self, value: object, *, force: bool) -> None:
        """Show who it is."""
        if force:
            self.picker.setModified(False)
        self.picker.set_chosen_quietly(str(value))


class ManyBox(Box):
    """Several of a kind."""

    def __init__(self, ask: Ask, _context: Context, field: ManyField) -> None:
        self.many = field
        super().__init__(ask, field)
        field.edited.connect(self.edited.emit)

    def offer(self, shelf: Shelf, record: object, value: object) -> None:
        """Offer what can be added."""
        del record
        self.many.offer(shelf, tuple(str(one) for one in value) if isinstance(value, tuple) else ())

    def show_value(self, value: object, *, force: bool) -> None:
        """Show what is chosen."""
        del force
        self.many.set_chosen_quietly(tuple(str(one) for one in value) if isinstance(value, tuple) else ())
