"""The form of one record: groups of fields, own words first, and what other books say of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.books.boxes import FREE, Ask, AskTick, Box
from desktop.ui.books.rows import Row, Shelf, value_of
from desktop.ui.books.saver import Draft
from desktop.ui.context import Context
from desktop.ui.kit.buttons import LinkButton
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.section import Section
from desktop.ui.kit.text import Heading, Hint, Sentence


@dataclass(frozen=True)
class Group:
    """Fields that belong together; `folded` ones are unfolded by the person."""

    title: str
    asks: tuple[Ask, ...]
    hint: str = ""
    folded: bool = False


class RecordForm(QWidget):
    """Shows one record; says which field was typed into."""

    typed = Signal(str, object)
    """Field and its new value."""

    def __init__(self, context: Context, groups: Sequence[Group]) -> None:
        super().__init__()
        self._context = context
        self.boxes: dict[str, Box] = {}
        self.labels: dict[str, str] = {}
        self._folds: dict[str, Section] = {}
        self._told = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.em(0.5))
        self._column.addWidget(self._told)
        self._groups: list[QWidget] = []
        self.set_groups(groups)

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Make other fields; what stands in the old ones must be saved before."""
        for widget in self._groups:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._groups, self._folds = [], {}
        self.boxes, self.labels = {}, {}
        for group in groups:
            widget = self._group(group)
            self._groups.append(widget)
            self._column.addWidget(widget)
            widget.show()  # at once: a field can take the focus only when it is seen

    def show_row(self, row: Row, shelf: Shelf, draft: Draft, *, force: bool) -> None:
        """Show a line with what was typed into it and is not saved; `force` for another line than before."""
        if force:
            self._tell(row)
        record = draft.shown()
        for name, box in self.boxes.items():
            value = None if draft.awaits(name) else value_of(record, name)
            box.offer(shelf, record, value)
            waits = name in draft.typed or name in draft.unread
            if waits and not force:
                continue
            box.complain("")
            box.show_value(value, force=force)
            if name in draft.unread:
                box.show_unread(draft.unread[name])
            elif name in draft.reasons:
                box.complain(draft.reasons[name])

    def tell(self, row: Row) -> None:
        """Show anew what other books say of the record."""
        self._tell(row)

    def complain(self, name: str, sentence: str) -> None:
        """Show at a field why it was refused, unfolding it."""
        if name in self._folds:
            self._folds[name].unfold()
        if name in self.boxes:
            self.boxes[name].complain(sentence)

    def accept(self, names: Sequence[str]) -> None:
        """Take away the reasons at fields that are in the vault now."""
        for name in names:
            if name in self.boxes and not self.boxes[name].unread():
                self.boxes[name].complain("")

    def commit(self) -> None:
        """Hand on everything typed, without waiting for a pause."""
        for box in self.boxes.values():
            box.commit()

    def unread(self) -> dict[str, str]:
        """Return the text of fields that means nothing, by field."""
        return {name: text for name, box in self.boxes.items() if (text := box.unread())}

    def focus_first(self) -> None:
        """Put the focus into the first field that can be seen."""
        first = next((box for box in self.boxes.values() if box.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _group(self, group: Group) -> QWidget:
        form = Form(columns=2)
        form.setSizePolicy(*FREE)
        for ask in group.asks:
            box = ask.box(self._context)
            box.edited.connect(partial(self.typed.emit, ask.name))
            self.boxes[ask.name], self.labels[ask.name] = box, ask.label
            label = "" if isinstance(ask, AskTick) else ask.label
            form.add(label, box, ask.hint, span=2 if ask.wide else 1)
            box.setAccessibleName(ask.label)
        if group.folded:
            section = Section(group.title, unfolded=False)
            if group.hint:
                section.add(Hint(group.hint))
            section.add(form)
            self._folds.update({ask.name: section for ask in group.asks})
            return section
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.25))
        if group.title:
            column.addWidget(Heading(group.title, 3))
        if group.hint:
            column.addWidget(Hint(group.hint))
        column.addWidget(form)
        return holder

    def _tell(self, row: Row) -> None:
        told = told_lines(row.told)
        if row.ways:
            layout = told.layout()
            if layout is not None:
                layout.addWidget(
                    Flow(*(LinkButton(f"→ {words}", partial(self._context.go, page, target))
                           for words, page, target in row.ways))
                )
        told.setParent(self)  # shown without a parent it would be a window of its own
        self._column.replaceWidget(self._told, told)
        told.setVisible(bool(row.told or row.ways))
        self._told.hide()
        self._told.deleteLater()
        self._told = told


def told_lines(told: Sequence[tuple[str, str]]) -> QWidget:
    """Return facts one below the other: `Đã trả lời: …`."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.em(0.2))
    for what, text in told:
        column.addWidget(Sentence(f"{what}: {text}" if what else text))
    return box


def labels_of(form: RecordForm, names: Mapping[str, object]) -> str:
    """Return the labels of fields in quotes, for a sentence."""
    return ", ".join(f"“{form.labels.get(name, name)}”" for name in names)

