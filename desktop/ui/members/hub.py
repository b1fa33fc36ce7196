"""Đảng viên: the list, and the books about members."""

from typing import ClassVar

from desktop.ui.hub import Hub, ViewPlace


class MembersHub(Hub):
    """Đảng viên."""

    key: ClassVar[str] = "members"

    def views(self) -> tuple[ViewPlace, ...]:
        """Return the views in the order of the bar."""
        return (
            ViewPlace("list", self.tr("Danh sách"), "desktop.ui.members.page:MembersPage"),
        )
