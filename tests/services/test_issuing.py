import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.closing import sha256_of
from desktop.branch.numbering import IssuedPaper, next_number, organ_of, series_term, symbol_of
from desktop.errors import Refused
from desktop.services import facts, issuing, keeping, meetings, registers
from desktop.services.desk import Desk
from desktop.services.papers import PDF, Paper
from tests.services.conftest import Opened

DAY = "2026-10-05"


def drawn(number: int) -> Paper:
    return Paper(name=f"bc-{number:02d}.pdf", media_type=PDF, content=f"báo cáo {number}".encode())


def issue(desk: Desk, kind: str = "BC", record_id: str = "", organisation: str = "CB") -> IssuedPaper:
    return issuing.issue(
        desk,
        type=kind,
        day=DAY,
        subject="Báo cáo tháng 10/2026",
        make=drawn,
        record_id=record_id,
        organisation=organisation,
    )


def test_each_type_has_its_own_numbers(desk: Desk) -> None:
    lines = [issue(desk, kind) for kind in ("BC", "NQ", "BC", "BC", "KH")]
    assert [symbol_of(one) for one in lines] == ["01-BC/CB", "01-NQ/CB", "02-BC/CB", "03-BC/CB", "01-KH/CB"]
    assert "phát hành văn bản số 01-KH/CB: Báo cáo tháng 10/2026" in registers.audit(desk)[0].sentence


def test_a_congress_has_a_series_of_its_own(desk: Desk) -> None:
    lines = [issue(desk), issue(desk, organisation="ĐH"), issue(desk), issue(desk, organisation="ĐH")]
    assert [symbol_of(one) for one in lines] == ["01-BC/CB", "01-BC/ĐH", "02-BC/CB", "02-BC/ĐH"]
    assert [one.term for one in lines[:2]] == ["2025-2030", "2025-2030/ĐH"]
    assert "number-gap" not in {one.code for one in keeping.health_of(desk).findings}


def test_numbers_go_on_after_the_opening_one(desk: Desk) -> None:
    from desktop.branch.numbering import Series

    facts.save_series(desk, Series(id="s", type="BC", term="2025-2030", opening=16))
    assert symbol_of(issue(desk)) == "17-BC/CB"


def test_minutes_and_papers_share_one_way_of_numbering(opened: Opened) -> None:
    first = issue(opened.desk, "BB")
    meeting_id = opened.begin()
    opened.ready(meeting_id)
    assert meetings.close(opened.desk, meeting_id).number == first.number + 1 == 11


def test_a_record_is_issued_once_and_printed_again_as_it_was(desk: Desk) -> None:
    line = issue(desk, record_id="report:2026-10")
    again = issuing.issue(
        desk,
        type="BC",
        day=DAY,
        subject="khác",
        make=lambda _number: pytest.fail("drawn again"),
        record_id="report:2026-10",
    )
    assert again == line
    kept = issuing.issued_paper(desk, "report:2026-10")
    assert kept is not None
    found, content = kept
    assert found == line
    assert content.sha256 == sha256_of(content.content)
    assert issuing.paper_of(content) == drawn(1) == issuing.contents(desk, line)
    assert issuing.issued_paper(desk, "report:2026-11") is None
    assert issuing.issued_paper(desk, "") is None
    assert len(registers.issued(desk)) == 1


def test_what_could_not_be_drawn_spends_no_number(desk: Desk) -> None:
    def breaks(number: int) -> Paper:
        raise OSError(number)

    with pytest.raises(OSError, match="1"):
        issuing.issue(desk, type="BC", day=DAY, subject="Báo cáo", make=breaks, record_id="report:x")
    assert registers.issued(desk) == ()
    assert issuing.issued_paper(desk, "report:x") is None
    assert issue(desk).number == 1


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"type": "HD"}, "type"),
        ({"type": "CT"}, "type"),
        ({"organisation": "ĐU"}, "type"),
        ({"day": "2026-02-30"}, "day"),
        ({"day": "2026-10-06"}, "day"),
        ({"subject": "  "}, "subject"),
    ],
)
def test_what_a_branch_may_not_issue_is_refused(
    changed: dict[str, str], field: str, desk: Desk
) -> None:
    told = {"type": "BC", "day": DAY, "subject": "Báo cáo", **changed}
    with pytest.raises(Refused) as caught:
        issuing.issue(desk, make=drawn, **told)
    assert caught.value.field == field
    assert registers.issued(desk) == ()


@given(
    opening=st.integers(0, 40),
    wanted=st.lists(
        st.tuples(st.sampled_from(["NQ", "BC", "BB"]), st.sampled_from(["CB", "ĐH"])), max_size=40
    ),
)
def test_no_series_has_a_gap_or_a_repeat(opening: int, wanted: list[tuple[str, str]]) -> None:
    given_out: list[IssuedPaper] = []
    for kind, organisation in wanted:
        term = series_term("2025-2030", organisation)
        used = [one.number for one in given_out if (one.type, one.term) == (kind, term)]
        line = IssuedPaper(
            id="", type=kind, term=term, number=next_number(opening, used), day=DAY, subject="x"
        )
        assert organ_of(line.term) == organisation
        given_out.append(line)
    symbols = [symbol_of(one) for one in given_out]
    assert len(set(symbols)) == len(symbols)
    for kind, term in {(one.type, one.term) for one in given_out}:
        numbers = [one.number for one in given_out if (one.type, one.term) == (kind, term)]
        assert numbers == list(itertools.islice(itertools.count(opening + 1), len(numbers)))
