"""Báo cáo và nộp: periods handed in, and reports upward."""

from typing import ClassVar

from desktop.ui.hub import Hub, ViewPlace


class HandingHub(Hub):
    """Báo cáo và nộp."""

    key: ClassVar[str] = "handing"

    def views(self) -> tuple[ViewPlace, ...]:
        """Return the views in the order of the bar."""
        return (
            ViewPlace("periods", self.tr("Nộp kỳ"), "desktop.ui.handing.page:HandingPage"),
            ViewPlace("reports", self.tr("Báo cáo"), "desktop.ui.reports.page:ReportsPage"),
        )
