"""What a page of the window is."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.context import Context
from desktop.ui.kit.banner import Banner
from desktop.ui.kit.confirm import ConfirmBar

if TYPE_CHECKING:
    from desktop.storage.kept import Changed
    from desktop.ui.actions import Action


class Page(QWidget):
    """A page: messages on top, then `content`. Built anew when language or scale change.

    Texts may therefore be fixed in the constructor. Nothing is read in the constructor: `enter` does that.
    """

    key: ClassVar[str] = ""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.banner = Banner(self)
        self.question = ConfirmBar(self)
        self.content = QVBoxLayout()
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addWidget(self.banner)
        frame.addWidget(self.question)
        frame.addLayout(self.content, 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def front(self) -> "Page":
        """Return the page itself; a page of several views returns the one in front."""
        return self

    def place(self) -> str:
        """Return the target that leads back to what is in front; empty for the usual."""
        return ""

    def enter(self, target: str = "") -> None:
        """The page comes to the front; `target` names what to show (an id, a step), empty for the usual."""

    def leave(self) -> None:
        """Another page comes to the front. Typing is saved by the fields themselves."""

    def refresh(self, changed: "Changed | None") -> None:
        """Something was written (None: anything may have changed). Called also while not in front."""

    def focus_first(self) -> None:
        """Put the focus where the person most likely goes on."""

    def take(self, paths: "Sequence[Path]") -> None:
        """Files or folders were dropped somewhere on the window; the page that looks at them shows them."""

    def actions_here(self) -> "tuple[Action, ...]":
        """Return the commands of this page: their shortcuts work while it is in front, Ctrl+K finds them."""
        return ()

    def ask(self, question: str, verb: str, then: Callable[[], object], *, safe: str = "") -> None:
        """Ask in the page before what cannot be undone; `verb` says what the button does: “Xóa 3 dòng”."""
        self.question.ask(question, verb, then, safe=safe)
