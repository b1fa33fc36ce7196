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
        self.parts: dict[str, Part] = {
            "branch": BranchPart(self),
            "looks": LooksPart(self),
            "people": PeoplePart(self),
            "backups": BackupPart(self),
            "series": SeriesPart(self),
            "rules": RulesPart(self),
        }
        titles = {
            "branch": self.tr("Chi bộ"),
            "looks": self.tr("Ngôn ngữ, cỡ chữ, tự khóa"),
            "people": self.tr("Người dùng, mật khẩu, mã khôi phục"),
            "backups": self.tr("Sao lưu"),
            "series": self.tr("Số văn bản"),
            "rules": self.tr("Bộ biểu hiện, thể thức, quy tắc"),
        }
        self.sections: dict[str, Section] = {}
        for key, part in self.parts.items():
            section = Section(titles[key], unfolded=key == "branch")
            section.add(part)
            section.head.toggled.connect(self._read_unfolded)
            self.sections[key] = column.add(section)
        column.body.setSpacing(theme.em(0.2))
        self.content.addWidget(column)

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
        self.sections["branch"].head.setFocus()

    def _read_unfolded(self) -> None:
        for key, section in self.sections.items():
            if section.unfolded:
                self.parts[key].read()
