"""A fingerprint large enough to be read across a table, and what was typed beside it from the paper."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.branch.names import fold
from desktop.ui import theme
from desktop.ui.kit.text import Hint

GROUP = 4
"""Hex digits in a group."""
IN_A_ROW = 4
"""Groups, and words, in a row; as on the paper."""
QR_LENGTH = 64
"""What a QR reader types: the fingerprint in one piece."""


class Typed:
    """How far what was typed agrees with the screen: right pieces, pieces in all, the first wrong one.

    What agrees further, read as hex digits or as words, decides how it is read. The last piece may still be
    on its way.
    """

    def __init__(self, text: str, groups: str, words: Sequence[str]) -> None:
        """`groups` are hex digits with blanks between, `words` the same fingerprint in words."""
        digits = "".join(sign for sign in text.upper() if sign.isalnum())
        wanted = "".join(groups.split()).upper()
        tokens = "".join(sign if sign.isalpha() else " " for sign in fold(text)).split()
        plain = [fold(word) for word in words]
        same_digits, same_words = _agreeing(digits, wanted), _agreeing(tokens, plain)
        self.is_empty = not digits
        self.is_words = sum(map(len, plain[:same_words])) > same_digits
        if self.is_words:
            rest, expected = tokens[same_words:], plain[same_words : same_words + 1]
            on_its_way = len(rest) == 1 and bool(expected) and expected[0].startswith(rest[0])
            self.right, self.total = same_words, len(plain)
            self.wrong = same_words + 1 if rest and not on_its_way else 0
        else:
            self.right, self.total = same_digits // GROUP, len(wanted) // GROUP
            self.wrong = self.right + 1 if same_digits < len(digits) else 0
        self.is_whole = self.right == self.total > 0 and not self.wrong
        piece = text.strip()
        self.is_qr = len(piece) == QR_LENGTH and piece.isalnum()


def _agreeing(typed: Sequence[str], wanted: Sequence[str]) -> int:
    """Count how many pieces agree from the beginning on."""
    count = 0
    for one, other in zip(typed, wanted, strict=False):
        if one != other:
            break
        count += 1
    return count


class FingerprintBox(QFrame):
    """Hex in four rows of four groups, and the words below, numbered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.Box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.groups = QLabel()
        self.groups.setFont(monospace(self.groups.font(), 1.3))
        self.groups.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.groups.setTextFormat(Qt.TextFormat.PlainText)
        self._words = QWidget()
        self._grid = QGridLayout(self._words)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.em(0.6))
        self._grid.setVerticalSpacing(theme.em(0.1))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(0.6), theme.em(0.5), theme.em(0.6), theme.em(0.5))
        column.addWidget(self.groups)
        column.addWidget(Hint(self.tr("hoặc các từ:")))
        column.addWidget(self._words)

    def show_fingerprint(self, groups: str, words: Sequence[str]) -> None:
        """Show a fingerprint in both ways."""
        pieces = groups.split()
        rows = [pieces[start : start + IN_A_ROW] for start in range(0, len(pieces), IN_A_ROW)]
        self.groups.setText("\n".join("  ".join(row) for row in rows))
        self.groups.setAccessibleName(self.tr("Dấu vân tay: {groups}").format(groups=groups))
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for number, word in enumerate(words):
            label = QLabel(f"{number + 1}. {word}")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.larger(label.font(), 1.1, bold=True))
            self._grid.addWidget(label, *divmod(number, IN_A_ROW))


def monospace(font: QFont, times: float) -> QFont:
    """Return a font in which digits stand one below the other."""
    large = theme.larger(font, times, bold=True)
    large.setStyleHint(QFont.StyleHint.Monospace)
    large.setFamilies(["DejaVu Sans Mono", "Consolas", "Menlo", "monospace"])
    return large
