"""Every kind of paper by name."""

import pytest

from desktop.errors import Refused
from desktop.services import catalogue, papers, registers
from desktop.services.troubles import NoMeeting, UnknownKind
from tests.services.conftest import Opened

SPANS = {"month": "2026-10", "quarter": "2026-Q4", "half": "2026-H2", "year": "2026"}


@pytest.mark.parametrize(
    ("kind", "span"),
    [(kind, one.value) for kind, found in catalogue.SPAN_PAPERS.items() for one in found.spans],
)
def test_every_kind_is_made_of_an_almost_empty_branch(opened: Opened, kind: str, span: str) -> None:
    """Nothing written down yet is no fault: the paper is blank, or says what is missing in a sentence."""
    try:
        made = catalogue.paper(opened.desk, kind, SPANS[span])
    except NoMeeting:
        assert "minutes" in kind or kind == "resolution"
        return
    assert made.content.startswith(b"%PDF" if made.media_type == papers.PDF else b"PK")
    assert made.name.isascii()
    assert SPANS[span].lower() in made.name.lower()
    assert "xuất" in registers.audit(opened.desk)[0].sentence


def test_a_meetings_paper_by_its_month(opened: Opened) -> None:
    opened.begin()
    assert catalogue.paper(opened.desk, "minutes", "2026-10").name == "bien-ban_2026-10.pdf"


def test_refusals(opened: Opened) -> None:
    with pytest.raises(NoMeeting):
        catalogue.paper(opened.desk, "minutes", "2026-10")
    with pytest.raises(UnknownKind):
        catalogue.paper(opened.desk, "letter", "2026-10")
    with pytest.raises(Refused) as refused:
        catalogue.paper(opened.desk, "commitment", "2026-10")
    assert refused.value.field == "period"
    with pytest.raises(Refused):
        catalogue.paper(opened.desk, "commitment", "2026-13")
