"""Cài đặt: what belongs together in folded sections; what is typed is saved while it is typed."""

from PySide6.QtWidgets import QWidget

from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.kit.form import Column
from desktop.ui.kit.section import Section
from desktop.ui.kit.text import Heading
from desktop.ui.page import Page
from desktop.ui.settings.backups import BackupPart
from desktop.ui.settings.branch import BranchPart
from desktop.ui.settings.looks import LooksPart
from desktop.ui.settings.part import Part
from desktop.ui.settings.people import PeoplePart
from desktop.ui.settings.rules import RulesPart
from desktop.ui.settings.series import SeriesPart


class SettingsPage(Page):
    """Everything that is set once and seldom changed. Each part is read when it is unfolded."""

    key = "settings"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        column = Column(widest=46)
        column.add(Heading(self.tr("Cài đặt")))
        self.parts: dict[str, Part] = {}
        self.sections: dict[str, Section] = {}
        for key, (title, part) in self.make_parts().items():
            section = Section(title, unfolded=not self.parts)
            section.add(part)
            self.parts[key] = part
            section.head.toggled.connect(self._read_unfolded)
            self.sections[key] = column.add(section)
        column.body.setSpacing(theme.em(0.2))
        self.content.addWidget(column)

    def make_parts(self) -> dict[str, tuple[str, Part]]:
        """Return the parts by name, each with its title; the first is unfolded."""
        return {
            "branch": (self.tr("Chi bộ"), BranchPart(self)),
            "looks": (self.tr("Ngôn ngữ, cỡ chữ, tự khóa"), LooksPart(self)),
            "people": (self.tr("Người dùng, mật khẩu, mã khôi phục"), PeoplePart(self)),
            "backups": (self.tr("Sao lưu"), BackupPart(self)),
            "series": (self.tr("Số văn bản"), SeriesPart(self)),
            "rules": (self.tr("Bộ biểu hiện, thể thức, quy tắc"), RulesPart(self)),
        }

    def enter(self, target: str = "") -> None:
        """Read what is unfolded; `target` names a part to unfold."""
        if target in self.sections:
            self.sections[target].unfold()
        self._read_unfolded()

    def refresh(self, changed: object) -> None:
        """Read again what is unfolded while in front."""
        del changed
        if self.isVisible():
            self._read_unfolded()

    def focus_first(self) -> None:
        """Begin at the first section."""
        next(iter(self.sections.values())).head.setFocus()

    def _read_unfolded(self) -> None:
        for key, section in self.sections.items():
            if section.unfolded:
                self.parts[key].read()
