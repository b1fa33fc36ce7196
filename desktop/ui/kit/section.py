"""A part of a page that can be folded away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.kit.buttons import LinkButton


class FoldButton(LinkButton):
    """A word with an arrow; looks the same whether what belongs to it shows or not, but for the arrow."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setCheckable(True)
        self.setArrowType(Qt.ArrowType.RightArrow)
        self.toggled.connect(self._point)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw without the look of a button pressed down."""
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.state &= ~(QStyle.StateFlag.State_On | QStyle.StateFlag.State_Sunken)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def _point(self, unfolded: bool) -> None:
        self.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        self.setAccessibleDescription(self.tr("đang mở") if unfolded else self.tr("đang gập"))


class Section(QWidget):
    """A heading that folds and unfolds what is below it, by Space or Enter."""

    def __init__(self, title: str, parent: QWidget | None = None, *, unfolded: bool = True) -> None:
        super().__init__(parent)
        self.head = FoldButton(title)
        self.head.setFont(theme.larger(self.head.font(), 1.1, bold=True))
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.head.toggled.connect(self._turn)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(theme.em(1.1), theme.em(0.2), 0, theme.em(0.4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._inside)
        self.head.setChecked(unfolded)
        self._turn(unfolded)

    @property
    def unfolded(self) -> bool:
        """Whether the inside shows."""
        return self.head.isChecked()

    def unfold(self) -> None:
        """Show the inside."""
        self.head.setChecked(True)

    def fold(self) -> None:
        """Hide the inside."""
        self.head.setChecked(False)

    def add(self, widget: QWidget) -> None:
        """Put a widget inside, at the end."""
        self.body.addWidget(widget)

    def _turn(self, unfolded: bool) -> None:
        self._inside.setVisible(unfolded)


class Folded(QWidget):
    """A small word that shows what is behind it when pressed: the basis under a due date."""

    def __init__(self, word: str, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button: QToolButton = FoldButton(word)
        self.button.toggled.connect(self._turn)
        self._inside = inside
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(inside)
        inside.hide()

    def fold(self) -> None:
        """Hide what is behind the word."""
        self.button.setChecked(False)

    def unfold(self) -> None:
        """Show what is behind the word."""
        self.button.setChecked(True)

    def _turn(self, unfolded: bool) -> None:
        self._inside.setVisible(unfolded)
