"""Sổ sách: issued documents, the audit trail, the registers."""

from typing import ClassVar

from desktop.ui.hub import Hub, ViewPlace


class RegistersHub(Hub):
    """Sổ sách."""

    key: ClassVar[str] = "registers"

    def views(self) -> tuple[ViewPlace, ...]:
        """Return the views in the order of the bar."""
        return (
            ViewPlace("issued", self.tr("Văn bản đi và nhật ký"), "desktop.ui.registers.page:RegistersPage"),
            ViewPlace("books", self.tr("Các sổ"), "desktop.ui.registers.books_page:BooksPage"),
        )
