"""Language, size of text, and after how many minutes the vault locks itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSlider

from desktop.ui import idle, preferences, theme
from desktop.ui.kit.fields import Choice
from desktop.ui.kit.form import Form, row
from desktop.ui.languages import LANGUAGES
from desktop.ui.page import Page
from desktop.ui.settings.part import Part

if TYPE_CHECKING:
    from desktop.services.desk import Desk

MINUTES = (5, 10, 15, 30, 60, 0)


class LooksPart(Part):
    """What holds for this computer (language, size) and for this vault (locking)."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        form = Form(columns=2)
        self.language = form.add(self.tr("Ngôn ngữ"), Choice(LANGUAGES.items()))
        minutes = [
            (one, self.tr("{minutes} phút").format(minutes=one) if one else self.tr("không tự khóa"))
            for one in MINUTES
        ]
        self.minutes = form.add(self.tr("Tự khóa khi không dùng sau"), Choice(minutes))
        self.scale = QSlider(Qt.Orientation.Horizontal)
        self.scale.setRange(theme.SMALLEST_SCALE, theme.LARGEST_SCALE)
        self.scale.setSingleStep(10)
        self.scale.setPageStep(10)
        self.scale.setTickInterval(10)
        self.scale.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.scale.setMinimumWidth(theme.em(12))
        self.scale.setTracking(False)
        self.percent = QLabel()
        slide = row(self.scale, self.percent, None)
        slide.setFocusProxy(self.scale)
        form.add(self.tr("Cỡ chữ"), slide, self.tr("Ctrl++ chữ to hơn, Ctrl+- chữ nhỏ hơn."), span=2)
        self.scale.setAccessibleName(self.tr("Cỡ chữ"))
        self.column.addWidget(form)
        self._show_looks()
        self.language.chosen.connect(lambda value: self.context.wished.emit("language", value))
        self.minutes.chosen.connect(self._save_minutes)
        self.scale.valueChanged.connect(self._save_scale)

    def read(self) -> None:
        """Read how long the vault stays open unused."""
        self._show_looks()
        self.context.read(_minutes, self.minutes.set_value_quietly, key="settings-looks")

    def _show_looks(self) -> None:
        kept = preferences.load()
        self.language.set_value_quietly(kept.language)
        blocked = self.scale.blockSignals(True)
        self.scale.setValue(kept.scale)
        self.scale.blockSignals(blocked)
        self.percent.setText(f"{kept.scale} %")

    def _save_scale(self, percent: int) -> None:
        rounded = round(percent / 10) * 10
        self.percent.setText(f"{rounded} %")
        self.context.wished.emit("scale", rounded)

    def _save_minutes(self, minutes: object) -> None:
        number = minutes if isinstance(minutes, int) else idle.USUAL_MINUTES
        self.context.write(
            lambda desk: _keep_minutes(desk, number),
            lambda _: self.context.wished.emit("lock-minutes", number),
        )


def _minutes(desk: "Desk") -> int:
    from desktop.services.facts import setting

    return int(setting(desk, "auto_lock_minutes", idle.USUAL_MINUTES))


def _keep_minutes(desk: "Desk", minutes: int) -> None:
    from desktop.services.facts import set_setting

    set_setting(desk, "auto_lock_minutes", minutes)
