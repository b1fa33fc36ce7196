"""Kiểm điểm: the self-check of a month, and the books of the review cycle."""

from typing import ClassVar

from desktop.ui.hub import Hub, ViewPlace


class CheckHub(Hub):
    """Kiểm điểm."""

    key: ClassVar[str] = "check"

    def views(self) -> tuple[ViewPlace, ...]:
        """Return the views in the order of the bar."""
        return (
            ViewPlace("monthly", self.tr("Hằng tháng"), "desktop.ui.check.page:CheckPage"),
        )
