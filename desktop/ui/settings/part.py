"""What the parts of the settings share."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import Refused
from desktop.ui.page import Page


class Part(QWidget):
    """One part: reads what it shows when asked, writes through the page's context."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.context = page.context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def read(self) -> None:
        """Read what is shown, off the window's thread."""

    def refused(self, error: BaseException) -> None:
        """Show what was refused in the page; the rest is the window's."""
        if isinstance(error, Refused):
            self.page.banner.show_trouble(error)
        else:
            self.context.fail(error)
