"""Minutes of every kind of meeting, and the resolution, as they stood when a person last looked at them."""

import os
from pathlib import Path

import pytest

from desktop.documents.layouts import layout
from desktop.documents.minutes import minutes_pdf
from desktop.documents.resolution import resolution_pdf
from desktop.documents.roll_call import roll_call_pdf
from tests.documents import lifelike
from tests.documents import meetings_of_kinds as kinds
from tests.documents.measuring import MM, described, measured

GOLDEN = Path(__file__).parent.parent / "golden"
HD05 = layout("hd05-2026")

FORMS = {
    "minutes-cycle": lambda: minutes_pdf(kinds.regular_with_cycle(), layout=HD05),
    "minutes-thematic": lambda: minutes_pdf(kinds.thematic(), layout=HD05),
    "minutes-quarter-review": lambda: minutes_pdf(kinds.quarter_review(), layout=HD05),
    "minutes-quarter-review-none": lambda: minutes_pdf(kinds.quarter_review_none(), layout=HD05),
    "minutes-committee": lambda: minutes_pdf(kinds.committee(), layout=HD05),
    "minutes-year-review": lambda: minutes_pdf(kinds.year_review(), layout=HD05),
    "minutes-admission": lambda: minutes_pdf(kinds.admission(), layout=HD05),
    "minutes-discipline": lambda: minutes_pdf(kinds.discipline(), layout=HD05),
    "minutes-congress": lambda: minutes_pdf(kinds.congress(), layout=HD05),
    "roll-call-committee": lambda: roll_call_pdf(kinds.committee(), layout=HD05),
    "resolution": lambda: resolution_pdf(kinds.regular_with_cycle(), number="05-NQ/CB", layout=HD05),
    "resolution-empty-draft": lambda: resolution_pdf(
        lifelike.empty_file(), number="      -NQ/CB", layout=HD05, draft=True
    ),
}


@pytest.mark.parametrize("name", FORMS)
def test_the_form_is_as_it_was(name: str) -> None:
    now = described(FORMS[name]().pdf)
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("SOCHIBO_UPDATE_GOLDEN") == "1":
        path.write_text(now, "utf-8")
    assert now.splitlines() == path.read_text("utf-8").splitlines()


@pytest.mark.parametrize("name", FORMS)
def test_the_form_keeps_to_the_page(name: str) -> None:
    """Margins of the standard; no page without words; the last page holds text beside the signatures."""
    paper = FORMS[name]()
    page = measured(paper.pdf)
    assert len(page.sizes) == paper.pages
    for word in page.words:
        assert word.x0 >= 30 * MM - 0.5
        assert word.x1 <= 195 * MM + 0.5
        assert word.bottom <= 277 * MM + 2
    for number in range(paper.pages):
        lines = {round(word.baseline) for word in page.words if word.page == number}
        assert len(lines) >= 4, f"page {number + 1} of {name}"
