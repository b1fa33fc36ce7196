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
            ViewPlace("training", self.tr("Bồi dưỡng"), "desktop.ui.books.training:TrainingPage"),
            ViewPlace("models", self.tr("Mô hình"), "desktop.ui.books.models:ModelsPage"),
            ViewPlace("corrections", self.tr("Đính chính"), "desktop.ui.books.corrections:CorrectionsPage"),
        )
