"""Study sessions: figures that cannot be right, and whom a document has reached."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.book import Book
from desktop.branch.members import EventKind
from desktop.branch.numbers import grouped, percent
from desktop.branch.studies import StudySession
from desktop.branch.studying import check_study, coverage, same_document, sessions_in, study_sums
from desktop.errors import Refused
from tests.branch import booklike, making


def session(**facts: object) -> StudySession:
    told = {"id": "s1", "on": "2026-09-10", "document": "Nghị quyết số 04-NQ/TW", "called": 6, "present": 5}
    return StudySession(**{**told, **facts})


def checked(one: StudySession, book: Book | None = None) -> StudySession:
    return check_study(one, book or booklike.book(), booklike.rules, booklike.TODAY)


def test_a_session_is_kept_tidy() -> None:
    kept = checked(session(document="  Nghị quyết   số 04-NQ/TW ", attended=("p1", "p0", "p1")))
    assert kept.document == "Nghị quyết số 04-NQ/TW"
    assert kept.attended == ("p1", "p0")


@pytest.mark.parametrize(
    ("facts", "field", "words"),
    [
        ({"on": "2026-10-06"}, "on", "Ngày 06/10/2026 chưa tới."),
        ({"on": "2026-09"}, "on", "đủ ngày, tháng, năm"),
        ({"on": "2026-02-30"}, "on", "không phải là ngày có thật"),
        ({"present": 7}, "present", "Số người dự (7) nhiều hơn số người được triệu tập (6)."),
        ({"attended": ("p0", "p9")}, "attended", "không có trong sổ"),
        ({"present": 1, "attended": ("p0", "p1")}, "attended", "số người dự chỉ là 1"),
    ],
)
def test_what_cannot_be_right(facts: dict[str, object], field: str, words: str) -> None:
    with pytest.raises(Refused) as refused:
        checked(session(**facts))
    assert refused.value.field == field
    assert words in refused.value.message
    assert refused.value.todo


def test_an_unfinished_session_is_kept() -> None:
    bare = StudySession(id="s1", on="2026-10-05", document="")
    assert checked(bare) == bare


def test_coverage_by_member_and_document() -> None:
    first = session(id="s0", on="2026-08-01", document="nghị quyết số  04-NQ/TW", attended=("p2",))
    now = session(attended=("p0", "p1"))
    later = session(id="s2", on="2026-09-30", attended=("p3",))
    other = session(id="s3", on="2026-08-01", document="Chỉ thị số 50-CT/TW", attended=("p4",))
    exempt = making.event(EventKind.EXEMPT, "2026-01-01", number=4)
    book = booklike.book(studies=(first, now, later, other), events=(booklike.POST, exempt))
    found = coverage(book, now)
    assert found.written
    assert [one.member_id for one in found.here] == ["p0", "p1"], "Minh before Yến"
    assert [one.member_id for one in found.elsewhere] == ["p2"]
    assert {one.member_id for one in found.missing} == {"p3", "p5"}, "exempt members are not missed"
    assert not coverage(book, session(attended=())).written
    assert not same_document(session(document=""), session(document=""))


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400)), max_size=30))
def test_sums_are_plain_sums(figures: list[tuple[int, int]]) -> None:
    told = [
        session(id=f"s{place}", called=max(pair), present=min(pair)) for place, pair in enumerate(figures)
    ]
    for one in told:
        checked(one)
    sums = study_sums(told)
    assert sums.sessions == len(figures)
    assert sums.called == sum(max(pair) for pair in figures)
    assert sums.present == sum(min(pair) for pair in figures) <= sums.called


def test_the_published_figures_in_vietnamese_style() -> None:
    """633 sessions, 45.245 people, 98,46 % (Thành ủy Cần Thơ, 2017)."""
    each = [72] * 332 + [71] * 301  # 633 sessions
    assert len(each) == 633
    assert sum(each) == 45_275
    present = [*each[:-1], each[-1] - 30]
    called = [*present[:-1], present[-1] + 45_953 - 45_245]
    told = [
        session(id=f"s{place}", called=asked, present=here)
        for place, (asked, here) in enumerate(zip(called, present, strict=True))
    ]
    sums = study_sums(told)
    assert (sums.sessions, grouped(sums.present)) == (633, "45.245")
    assert percent(sums.present, sums.called) == "98,46 %"


def test_sessions_of_a_span() -> None:
    book = booklike.book(studies=(session(id="a", on="2026-06-30"), session(id="b", on="2026-07-01")))
    assert [one.id for one in sessions_in(book, "2026-Q3")] == ["b"]
    assert [one.id for one in sessions_in(book, "2026")] == ["a", "b"]
