"""Hướng dẫn: what is to be done, step by step; each step leads to its place."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.guide import Guide, GuideChapter, GuideStep
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button, LinkButton
from desktop.ui.kit.form import Column
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.languages import either
from desktop.ui.page import Page


class GuidePage(Page):
    """The chapters behind three words; below, the steps of the one in front."""

    key: ClassVar[str] = "guide"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.guide: Guide | None = None
        self.chapter = ""
        self.buttons: dict[str, LinkButton] = {}
        self.steps: list[Button] = []
        self._words = QHBoxLayout()
        self._words.setSpacing(theme.gap())
        self.column = Column(widest=52)
        self._parts: list[QWidget] = []
        body = QVBoxLayout()
        body.setContentsMargins(theme.em(1), theme.gap(), theme.em(1), theme.gap())
        body.setSpacing(theme.em(0.4))
        body.addWidget(Heading(self.tr("Hướng dẫn")))
        body.addLayout(self._words)
        body.addWidget(self.column, 1)
        self.content.addLayout(body, 1)

    def enter(self, target: str = "") -> None:
        """Show a chapter by its code; without one the chapter shown last, or the first."""
        self.chapter = target or self.chapter
        kind = self.context.kind
        self.context.read(lambda _: _guide(kind), self._show, key="guide")

    def focus_first(self) -> None:
        """Go to the words of the chapter in front."""
        button = self.buttons.get(self.chapter)
        (button or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, found: Guide) -> None:
        self.guide = found
        if not self.buttons:
            for chapter in found.chapters:
                words = either(chapter.title, chapter.title_en)
                button = LinkButton(words, partial(self._turn, chapter.code))
                button.setCheckable(True)
                self.buttons[chapter.code] = button
                self._words.addWidget(button)
            self._words.addStretch(1)
        known = {one.code for one in found.chapters}
        self._turn(self.chapter if self.chapter in known else found.chapters[0].code)
        self.focus_first()

    def _turn(self, code: str) -> None:
        if self.guide is None:
            return
        self.chapter = code
        for other, button in self.buttons.items():
            button.setChecked(other == code)
        for part in self._parts:
            part.setParent(None)
            part.deleteLater()
        self._parts, self.steps = [], []
        self._fill(next(one for one in self.guide.chapters if one.code == code))

    def _fill(self, chapter: GuideChapter) -> None:
        self._add(Hint(either(chapter.opening, chapter.opening_en)))
        for number, step in enumerate(chapter.steps, 1):
            title = either(step.title, step.title_en)
            button = Button(self.tr("Mở"), partial(self._go, step))
            button.setAccessibleName(self.tr("Mở: {title}").format(title=title))
            self.steps.append(button)
            self._add(_head(Heading(f"{number}. {title}", 3), button))
            self._add(Sentence(either(step.text, step.text_en)))

    def _add(self, widget: QWidget) -> None:
        self._parts.append(self.column.add(widget))

    def _go(self, step: GuideStep) -> None:
        self.context.go(step.page, step.target)


def _head(words: Heading, button: Button) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, theme.em(0.4), 0, 0)
    line.addWidget(words, 1)
    line.addWidget(button)
    return holder


def _guide(kind: str) -> Guide:
    from desktop.services import guide

    return guide.guide(kind)
