"""Báo cáo và nộp: periods handed in, reports upward, and the keys by which both ends know each other."""

from typing import TYPE_CHECKING, ClassVar, cast

from desktop.ui.hub import Hub, ViewPlace
from desktop.ui.page import Page

if TYPE_CHECKING:
    from desktop.ui.handing.page import HandingPage

PERIODS, KEYS = "periods", "keys"


class HandingHub(Hub):
    """Báo cáo và nộp."""

    key: ClassVar[str] = "handing"

    def views(self) -> tuple[ViewPlace, ...]:
        """Return the views in the order of the bar."""
        return (
            ViewPlace(PERIODS, self.tr("Nộp kỳ"), "desktop.ui.handing.page:HandingPage"),
            ViewPlace("reports", self.tr("Báo cáo"), "desktop.ui.reports.page:ReportsPage"),
            ViewPlace(KEYS, self.tr("Khóa và đảng ủy"), "desktop.ui.handing.keys_page:KeysPage"),
        )

    def view(self, name: str) -> Page:
        """Return a view by its name; a key opened in one is open in the others."""
        if name == KEYS and name not in self._shown:
            from desktop.ui.handing.keys_page import KeysPage

            periods = cast("HandingPage", self.view(PERIODS))
            self._shown[name] = KeysPage(self.context, ring=periods.ring)
            self._stack.addWidget(self._shown[name])
        return super().view(name)
