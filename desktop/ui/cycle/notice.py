"""The notice of a quarter's review (thông báo kết quả kiểm điểm) and its number."""

from desktop.branch.spans import span_words
from desktop.services import cycle_papers
from desktop.ui.numbering import Numbered
from desktop.words import translate

KIND = "notice"
"""How the catalogue of papers calls it."""


def numbered_notice() -> Numbered:
    """Return how the notice of a quarter gets its number."""
    return Numbered(
        translate("cycle", "Cấp số và in thông báo…"),
        lambda quarter: translate(
            "cycle", "Cấp số cho thông báo kết quả kiểm điểm {quarter}?", quarter=span_words(quarter)
        ),
        translate("cycle", "Cấp số và in"),
        cycle_papers.notice_line,
        cycle_papers.issue_notice,
    )


def why_no_number(*, closed: bool) -> str:
    """Say why the notice cannot have a number yet; empty where it can."""
    return "" if closed else translate("cycle", "Chốt biên bản kiểm điểm quý rồi cấp số.")
