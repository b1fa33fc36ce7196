"""Every kind of paper by name."""

import pytest

from desktop.errors import Refused, Trouble
from desktop.services import catalogue, papers, registers
from desktop.services.troubles import NoMeeting, NoPrompt, NoReview, NoSuchMeeting, UnknownKind
from tests.services.conftest import Opened

SPANS = {"month": "2026-10", "quarter": "2026-Q4", "half": "2026-H2", "year": "2026"}

NEEDS: dict[str, type[Trouble]] = {
    "thematic-minutes": NoSuchMeeting,
    "committee-minutes": NoSuchMeeting,
    "other-minutes": NoSuchMeeting,
    "resolution": NoMeeting,
    "notice": NoReview,
    "prompt": NoPrompt,
}
"""What the kinds that cannot be blank say of an almost empty branch."""


@pytest.mark.parametrize(
    ("kind", "span"),
    [(kind, one.value) for kind, found in catalogue.SPAN_PAPERS.items() for one in found.spans],
)
def test_every_kind_is_made_of_an_almost_empty_branch(opened: Opened, kind: str, span: str) -> None:
    """Nothing written down yet is no fault: the paper is blank or says `Không có.`

    A paper that is about one meeting, or a slip to one person, is not made of nothing: a sentence says so.
    """
    needed = NEEDS.get(kind)
    if needed is not None:
        with pytest.raises(needed) as missing:
            catalogue.paper(opened.desk, kind, SPANS[span])
        assert missing.value.what.endswith(".")
        assert type(missing.value) is needed
        return
    made = catalogue.paper(opened.desk, kind, SPANS[span])
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
