"""One member's phiếu: the fields in their sections, saved as they are typed, reasons below the field."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.branch.labels import field_label
from desktop.branch.members import Gender, Member
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.kit.fields import Choice, DateField, LineField, TextField
from desktop.ui.kit.form import Form
from desktop.ui.kit.section import Section as Fold
from desktop.ui.kit.text import Sentence
from desktop.ui.members.fields import (
    FIELDS,
    SECTIONS,
    SENSITIVE,
    Field,
    FieldKind,
    Section,
    filled,
    hint_of,
    label_of,
    shown,
    title_of,
)
from desktop.ui.theme import Tone

FREE = (QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
"""Nothing here has a greatest height: the reason under a field wraps and needs its lines."""
Editor = LineField | TextField | DateField | Choice


class Box(QWidget):
    """A field with the place for the reason why what stands in it was refused."""

    edited = Signal(object)

    def __init__(self, field: Field, context: Context) -> None:
        super().__init__()
        self.field = field
        self.editor = self._editor(field, context)
        self.reason = Sentence(tone=Tone.BAD)
        self.reason.hide()
        self.setFocusProxy(self.editor)
        self.setSizePolicy(*FREE)
        if isinstance(self.editor, DateField):
            self.editor.setSizePolicy(*FREE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.1))
        column.addWidget(self.editor)
        column.addWidget(self.reason)

    def _editor(self, field: Field, context: Context) -> Editor:
        editor: Editor
        if field.kind is FieldKind.DATE:
            editor = DateField(name=field_label(field.name), today=context.today)
            editor.line.setPlaceholderText(hint_of(field))
            editor.line.setMaximumWidth(theme.em(40))
        elif field.kind is FieldKind.GENDER:
            genders = ((Gender.UNKNOWN, "—"), (Gender.MALE, self.tr("nam")), (Gender.FEMALE, self.tr("nữ")))
            editor = Choice(genders)
            editor.chosen.connect(self.edited)
            return editor
        elif field.kind is FieldKind.TEXT:
            editor = TextField(placeholder=hint_of(field))
        else:
            editor = LineField(placeholder=hint_of(field))
        editor.edited.connect(self._hand_on)
        return editor

    def setAccessibleName(self, name: str) -> None:
        """Name the editor, which is what gets the focus."""
        super().setAccessibleName(name)
        self.editor.setAccessibleName(name)

    def show_value(self, member: Member, *, force: bool) -> None:
        """Show what the vault holds, unless the person is just typing or the field was refused."""
        if self.complaint() and not force:
            return
        self.complain("")
        editor = self.editor
        if isinstance(editor, Choice):
            editor.set_value_quietly(getattr(member, self.field.name))
        elif isinstance(editor, DateField):
            editor.set_value_quietly(str(getattr(member, self.field.name)), force=force)
        else:
            editor.set_text_quietly(shown(member, self.field), force=force)

    def complain(self, sentence: str) -> None:
        """Show why the value was refused; empty takes it away."""
        if isinstance(self.editor, DateField):
            self.editor.complain(sentence)
            return
        self.reason.setText(f"⚠ {sentence}" if sentence else "")
        self.reason.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)

    def complaint(self) -> str:
        """Return the reason shown, or empty."""
        shown_by = self.editor.reason if isinstance(self.editor, DateField) else self.reason
        return "" if shown_by.isHidden() else shown_by.text()

    def commit(self) -> None:
        """Hand on what is typed and still waits for its pause."""
        if isinstance(self.editor, DateField):
            self.editor.line.commit()
        elif not isinstance(self.editor, Choice):
            self.editor.commit()

    def _hand_on(self, value: object) -> None:
        self.complain("")
        self.edited.emit(value)


class FoldedFields(Fold):
    """A section of the phiếu; its fields are made when it is first unfolded."""

    typed = Signal(str, object)

    def __init__(self, section: Section, context: Context) -> None:
        super().__init__(title_of(section), unfolded=False)
        self.section = section
        self.boxes: dict[str, Box] = {}
        self._context = context
        self._member: Member | None = None
        self.head.toggled.connect(lambda _: self._make())

    def show_member(self, member: Member, *, force: bool) -> None:
        """Show a member's values."""
        self._member = member
        parts = [title_of(self.section), f"{filled(member, self.section)}/{len(self.section.fields)}"]
        if self.section.sensitive:
            parts.append(self.tr("có dữ liệu nhạy cảm"))
        self.head.set_text(" · ".join(parts))
        for box in self.boxes.values():
            box.show_value(member, force=force)

    def _make(self) -> None:
        if self.boxes or not self.unfolded:
            return
        form = Form(columns=2)
        form.setSizePolicy(*FREE)
        for field in self.section.fields:
            box = Box(field, self._context)
            box.edited.connect(partial(self.typed.emit, field.name))
            label = label_of(field)
            if field.name in SENSITIVE:
                label = self.tr("{label} (nhạy cảm)").format(label=label)
            wide = field.kind is FieldKind.TEXT or field.name == "full_name"
            self.boxes[field.name] = form.add(label, box, span=2 if wide else 1)
            if self._member is not None:
                box.show_value(self._member, force=True)
        self.add(form)


class Phieu(QWidget):
    """All sections of the phiếu."""

    typed = Signal(str, object)
    """Field and its new value."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member: Member | None = None
        self.folds = {section.key: FoldedFields(section, context) for section in SECTIONS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.2))
        for section in SECTIONS:
            fold = self.folds[section.key]
            fold.typed.connect(self.typed)
            column.addWidget(fold)
            if section.open:
                fold.unfold()

    def show_member(self, member: Member, *, force: bool = False) -> None:
        """Show a member; another one than before replaces everything, also what was refused."""
        other = self._member is None or self._member.id != member.id
        self._member = member
        for fold in self.folds.values():
            fold.show_member(member, force=force or other)

    def box(self, name: str) -> Box:
        """Return the box of a field, unfolding its section."""
        key = next(section.key for section in SECTIONS if FIELDS[name] in section.fields)
        self.folds[key].unfold()
        return self.folds[key].boxes[name]

    def complain(self, name: str, sentence: str) -> None:
        """Show at a field why it was refused."""
        self.box(name).complain(sentence)

    def accept(self, names: tuple[str, ...]) -> None:
        """Take away the reasons at fields that are in the vault now."""
        for box in self._boxes():
            if box.field.name in names:
                box.complain("")

    def commit(self) -> None:
        """Hand on everything typed, without waiting for a pause."""
        for box in self._boxes():
            box.commit()

    def refused(self) -> tuple[str, ...]:
        """Return the labels of the fields whose text is not in the vault."""
        return tuple(field_label(box.field.name) for box in self._boxes() if box.complaint())

    def focus_on(self, name: str) -> None:
        """Put the focus into a field."""
        self.box(name).setFocus(Qt.FocusReason.OtherFocusReason)

    def _boxes(self) -> list[Box]:
        return [box for fold in self.folds.values() for box in fold.boxes.values()]
