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
            ViewPlace(
                "follow-up", self.tr("Theo dõi khắc phục"), "desktop.ui.cycle.follow_page:FollowUpPage"
            ),
            ViewPlace("prompts", self.tr("Gợi ý"), "desktop.ui.books.prompts:PromptsPage"),
            ViewPlace("commitments", self.tr("Cam kết"), "desktop.ui.books.commitments:CommitmentsPage"),
            ViewPlace("year-end", self.tr("Cuối năm"), "desktop.ui.books.year_end:YearEndPage"),
            ViewPlace("measures", self.tr("Nhắc nhở, kỷ luật"), "desktop.ui.books.measures:MeasuresPage"),
            ViewPlace("programme", self.tr("Kiểm tra, giám sát"), "desktop.ui.books.programme:ProgrammePage"),
            ViewPlace("screening", self.tr("Rà soát"), "desktop.ui.books.screening:ScreeningPage"),
        )
