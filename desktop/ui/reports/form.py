"""The draft of a report: what the records say, and a field for the secretary's own words in each section."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.reports import DraftPart, ReportDraft
from desktop.ui import theme
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.section import Folded
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.theme import Tone

_TABLE_LINES = 8


class PartView(QWidget):
    """One section or part: its title, the sentences of the program, the secretary's text."""

    edited = Signal(str, str)
    """Code of the section, and its text."""
    entered = Signal(str)
    """Code of the section whose field has the focus."""

    def __init__(self, part: DraftPart, *, inner: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = part.code
        self.title = Heading(f"{part.number}. {part.title}", 3 if inner else 2)
        self.said = Sentence()
        self.suggested = Hint(self.tr("Gợi ý từ biên bản đã chốt; sửa ở đây thì giữ theo chữ của đồng chí."))
        self.text = TextField(placeholder=part.hint or self.tr("Ghi thêm"), lines=2)
        self.text.setAccessibleName(f"{part.number}. {part.title}")
        self.text.installEventFilter(self)
        self.text.edited.connect(partial(self.edited.emit, part.code))
        self.more: Folded | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(0.8) if inner else 0, 0, 0, 0)
        column.setSpacing(theme.em(0.2))
        column.addWidget(self.title)
        column.addWidget(self.said)
        if inner:
            self.more = Folded(self.tr("Ghi thêm"), self.text)
            self.more.button.setAccessibleName(self.tr("Ghi thêm: {title}").format(title=part.title))
            column.addWidget(self.more)
        elif not part.parts:
            column.addWidget(self.text)
            column.addWidget(self.suggested)
        else:
            self.text.setParent(self)
            self.text.hide()

    def show_part(self, part: DraftPart, *, frozen: bool, force: bool) -> None:
        """Show how the part stands now; what is being typed stays."""
        self.said.setText("\n".join(part.lines).replace(" %", "\N{NO-BREAK SPACE}%"))
        self.said.setVisible(bool(part.lines))
        self.text.set_text_quietly(part.text, force=force)
        self.text.setReadOnly(frozen)
        if self.more is None and not part.parts:
            self.text.setVisible(bool(part.text) or not frozen)
        suggested = bool(part.text) and not part.own and not frozen
        self.suggested.setVisible(suggested and self.more is None and not part.parts)
        if self.more is not None:
            self.more.setVisible(bool(part.text) or not frozen)
            if part.text:
                self.more.unfold()

    def commit(self) -> None:
        """Hand on what is typed."""
        self.text.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell which section is being typed."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.code)
        return super().eventFilter(watched, event)


class DraftForm(QWidget):
    """All sections of a report, one below the other, and the table of its figures."""

    edited = Signal(str, str)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: dict[str, PartView] = {}
        self.warnings = Sentence(tone=Tone.WARN)
        self.figures = Table(
            [
                Field(self.tr("Chỉ tiêu"), lambda row: row[0]),
                Field(self.tr("Số liệu"), lambda row: row[1], width=12, right=True),
            ],
            name=self.tr("Bảng thống kê"),
            key=lambda row: row[0],
        )
        self.figures.setMinimumHeight(theme.em(_TABLE_LINES * 1.9))
        self.figures_fold = Folded(self.tr("Bảng số liệu"), self.figures)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(theme.em(0.6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.6))
        column.addWidget(self.warnings)
        column.addLayout(self._sections)
        column.addWidget(self.figures_fold)

    def show_draft(self, told: ReportDraft, *, force: bool = False) -> None:
        """Show a draft; the fields stay where the sections are the same."""
        every = [(part, inner) for one in told.sections for part, inner in _flat(one)]
        if [part.code for part, _ in every] != list(self.parts):
            self._build(every)
            force = True
        frozen = told.issued is not None
        for part, _ in every:
            self.parts[part.code].show_part(part, frozen=frozen, force=force)
        self.figures.set_rows(told.table)
        self.warnings.setText("" if frozen else self._warnings(told))
        self.warnings.setVisible(bool(self.warnings.text()))

    def commit(self) -> None:
        """Hand on what is typed in any field."""
        for one in self.parts.values():
            one.commit()

    def first_field(self) -> TextField | None:
        """Return the field a secretary most likely goes on with: the first empty one that is seen."""
        shown = [one.text for one in self.parts.values() if one.text.isVisible()]
        return next((one for one in shown if not one.value()), shown[0] if shown else None)

    def _build(self, every: list[tuple[DraftPart, bool]]) -> None:
        for old in self.parts.values():
            self._sections.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.parts = {}
        for part, inner in every:
            view = PartView(part, inner=inner)
            view.edited.connect(self.edited)
            view.entered.connect(self.entered)
            self.parts[part.code] = view
            self._sections.addWidget(view)

    def _warnings(self, told: ReportDraft) -> str:
        said = []
        left = told.figures.open_minutes
        if left:
            open_ones = self.tr("Còn {number} buổi chưa chốt biên bản; số liệu chưa tính các buổi này.")
            said.append(open_ones.format(number=left))
        said += [
            self.tr("Số liệu chưa khớp: {sum} ({whole} và {parts}).").format(
                sum=one.label, whole=one.whole, parts=one.parts
            )
            for one in told.unclosed
        ]
        return "\n".join(said)


def _flat(section: DraftPart) -> list[tuple[DraftPart, bool]]:
    return [(section, False), *((part, True) for part in section.parts)]
