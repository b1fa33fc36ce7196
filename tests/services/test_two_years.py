"""The sample branch after 24 months: every part of the cycle is in it, every paper is made, figures agree."""

from collections import Counter
from datetime import date, datetime, timedelta

import pytest

from desktop.branch.book import Book
from desktop.branch.cycle import CLOSING
from desktop.branch.dates import next_period
from desktop.branch.figures import ReportRules, flattened
from desktop.branch.meetings import MeetingKind, MeetingStatus
from desktop.branch.remedies import chains
from desktop.branch.tallying import figures_of
from desktop.services import book, catalogue, due, keeping, papers, registers, reports, rulebook, setup
from desktop.services.reports import ReportState
from desktop.services.sample import make_sample
from tests.conftest import VIETNAM
from tests.services.conftest import PASSWORD, Story
from tests.services.recounting import Raw, recounted
from tests.storage.conftest import CHEAP

UNTIL, MONTHS = "2026-10", 24
PERIODS = tuple(next_period(UNTIL, number - MONTHS + 1) for number in range(MONTHS))
NOW = datetime(2026, 11, 2, 8, 0, tzinfo=VIETNAM)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    path = tmp_path_factory.mktemp("two-years") / "mau.scb"
    make_sample(path, PASSWORD, members=16, months=MONTHS, until=UNTIL, kdf=CHEAP)
    opened = setup.open_desk(path, PASSWORD, clock=Story(NOW), ids=lambda: "never")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def whole(desk) -> Book:
    return book.book(desk)


@pytest.fixture(scope="module")
def raw(desk):
    with desk.read() as connection:
        return Raw(connection)


def test_the_vault_is_whole(desk):
    report = keeping.health_of(desk)
    assert report.ok, report.findings


def test_every_month_had_its_meeting_and_every_meeting_is_closed(whole):
    assert tuple(one.meeting.period for one in whole.records(MeetingKind.REGULAR)) == PERIODS
    assert {one.meeting.status for one in whole.records()} == {MeetingStatus.CLOSED}


def test_the_kinds_of_meeting_of_an_ordinary_life(whole):
    held = Counter(one.meeting.kind for one in whole.records())
    assert held[MeetingKind.COMMITTEE] >= 12
    assert held[MeetingKind.THEMATIC] >= 7
    assert held[MeetingKind.QUARTER_REVIEW] >= 7
    assert held[MeetingKind.YEAR_REVIEW] == 2
    assert held[MeetingKind.ADMISSION] >= 1
    same_day = {one.meeting.day for one in whole.records(MeetingKind.REGULAR)}
    assert any(one.meeting.day in same_day for one in whole.records(MeetingKind.THEMATIC))


@pytest.mark.parametrize(
    "name",
    [
        "prompts", "commitments", "studies", "measures", "reviews", "inspections", "screenings", "trainings",
        "turns", "models", "corrections", "entries", "reports", "issued",
    ],
)  # fmt: skip
def test_every_book_has_been_kept(whole, name):
    assert getattr(whole, name)


def test_every_sign_named_is_followed_to_its_end_or_still_open(whole):
    named = [sign for one in whole.records() for sign in one.signs]
    assert len(named) > 10
    told = {one.sign.id: one for one in chains(whole)}
    assert set(told) == {one.id for one in named}
    followed = Counter(
        one.sign_id for record in whole.records() for one in record.follow_ups if one.outcome in CLOSING
    )
    assert set(followed.values()) == {1}
    assert 0 < len(followed) < len(named) + 1


def test_numbers_have_no_gap_and_no_repeat(desk):
    series: dict[tuple[str, str], list[int]] = {}
    for line in registers.issued(desk):
        series.setdefault((line.type, line.term), []).append(line.number)
    assert {"BB", "NQ", "BC", "CTr"} <= {kind for kind, _term in series}
    for numbers in series.values():
        assert sorted(numbers) == list(range(min(numbers), min(numbers) + len(numbers)))


SPANS = {"month": "2026-10", "quarter": "2026-Q3", "half": "2026-H1", "year": "2025"}
NAMED = {
    ("thematic-minutes", "month"): "2026-09",
    ("other-minutes", "month"): "2025-12",
    ("prompt", "quarter"): "2026-Q2",
}


@pytest.mark.parametrize("kind", catalogue.kinds())
def test_every_kind_of_paper_is_made(desk, kind):
    found = catalogue.SPAN_PAPERS.get(kind)
    lengths = [one.value for one in found.spans] if found else ["month"]
    for length in lengths:
        made = catalogue.paper(desk, kind, NAMED.get((kind, length), SPANS[length]))
        assert made.content.startswith(b"%PDF" if made.media_type == papers.PDF else b"PK")


@pytest.mark.parametrize(
    "span", ["2024-12", "2026-10", "2025-Q4", "2026-Q2", "2026-Q3", "2025-H2", "2026-H1", "2025", "2026"]
)
def test_the_report_says_what_an_independent_recount_finds(desk, whole, raw, span):
    rules = rulebook.rules_on(desk, "reports", ReportRules, date(2026, 10, 31))
    told = flattened(figures_of(whole, span, rules, date(2026, 12, 31)))
    again = recounted(raw, span)
    assert {code: told.get(code, 0) for code in again} == again
    assert again["called"] > 0


def test_issued_reports_stand(desk):
    issued = [one for one in reports.spans(desk) if one.state is ReportState.ISSUED]
    assert {one.span for one in issued} >= {"2026-10", "2026-Q3", "2026-H1", "2025"}


def test_what_is_due_next_lies_ahead_and_says_why(desk):
    ahead = [one for one in due.due(desk) if not one.overdue]
    assert any("11/2026" in one.sentence for one in ahead)
    assert all(one.basis for one in ahead)
    late = [one for one in due.due(desk) if one.overdue]
    assert all(one.on < NOW.date() for one in late)
    assert len(late) < 40
    assert timedelta(0) <= min(one.on for one in ahead) - NOW.date()
