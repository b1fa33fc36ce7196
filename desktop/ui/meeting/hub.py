"""Sinh hoạt: the meetings, and the books that go on from meeting to meeting."""

from typing import ClassVar

from desktop.ui.hub import Hub, ViewPlace


class MeetingHub(Hub):
    """Sinh hoạt."""

    key: ClassVar[str] = "meeting"

    def views(self) -> tuple[ViewPlace, ...]:
        """Return the views in the order of the bar."""
        return (
            ViewPlace("meetings", self.tr("Buổi sinh hoạt"), "desktop.ui.meeting.page:MeetingPage"),
            ViewPlace("tasks", self.tr("Nhiệm vụ"), "desktop.ui.books.tasks:TasksPage"),
            ViewPlace("study", self.tr("Học tập"), "desktop.ui.books.study:StudyPage"),
            ViewPlace("rota", self.tr("Luân phiên"), "desktop.ui.books.rota:RotaPage"),
            ViewPlace("superiors", self.tr("Cấp trên dự"), "desktop.ui.books.superiors:SuperiorsPage"),
        )
