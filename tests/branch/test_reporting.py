"""A report's own rules: what is refused, when it is due, and that a suggestion names nobody."""

from datetime import date

import pytest

from desktop.branch.book import Book
from desktop.branch.figures import ReportRules, Suggested
from desktop.branch.meetings import Guest, MeetingKind, MeetingStatus
from desktop.branch.numbering import IssuedPaper
from desktop.branch.reporting import check_report, due_day, nameless, suggestion, with_text
from desktop.branch.reports import Report
from desktop.branch.rules import in_force, shipped_rules
from desktop.errors import Refused
from tests.branch.making import branch, meeting, member, record
from tests.branch.reporting import file_of

RULES = in_force(shipped_rules("reports", ReportRules), date(2026, 10, 1))
TODAY = date(2026, 10, 6)


def report(span="2026-Q3", **facts):
    return Report(**{"id": span, "span": span, **facts})


def checked(one, book=None):
    return check_report(one, book or Book(branch=branch()), lambda *_: RULES, TODAY)


def test_a_report_that_is_being_written_is_kept_as_it_is():
    one = with_text(report(on="2026-10-05"), "limits", "")
    assert checked(one) == one


@pytest.mark.parametrize(
    ("one", "field"),
    [
        (report("2026-Q5"), "period"),
        (Report(id="2026-Q2", span="2026-Q3"), "span"),
        (report(on="2026-06-30"), "on"),
        (report(on="2026-10"), "on"),
        (report(on="2026-02-30"), "on"),
    ],
)
def test_what_cannot_be_right_is_refused_by_field(one, field):
    with pytest.raises(Refused) as refused:
        checked(one)
    assert refused.value.field == field


def test_an_issued_report_stands():
    line = IssuedPaper(
        id="i", type="BC", term="2025-2030", number=5, day="2026-10-05", subject="x",
        record_id="report:2026-Q3",
    )  # fmt: skip
    with pytest.raises(Refused, match="đã phát hành"):
        checked(report(), Book(branch=branch(), issued=(line,)))
    assert checked(report("2026-Q2"), Book(branch=branch(), issued=(line,)))


def test_due_days_follow_the_end_of_the_span():
    assert due_day(RULES, "2026-10") == date(2026, 11, 5)
    assert due_day(RULES, "2026-Q3") == date(2026, 10, 10)
    assert due_day(RULES, "2026-H1") == date(2026, 7, 15)
    assert due_day(RULES, "2026") == date(2027, 1, 20)


def test_lines_that_name_somebody_are_left_out():
    said = ["Thu phí còn chậm", "Thu phí còn chậm ", "Le Van  Hung nộp muộn", "Đồng chí Đào chưa xong",
            "Các đồng chí trong chi ủy còn nể nang", "Anh Út vắng", "", "Đ/c Tám bận"]  # fmt: skip
    assert nameless(said, ["Lê Văn Hùng"]) == ("Thu phí còn chậm", "Các đồng chí trong chi ủy còn nể nang")


def test_a_candidate_and_a_guest_are_not_named_either():
    guest = Guest(id="g", meeting_id="a", order=1, name="Ngô Thị Sáu", superior=True)
    told = "Kết nạp quần chúng Trần Văn Tâm\nTheo ý kiến của Ngô Thị Sáu\nCòn chậm"
    admitted = meeting(id="a", day="2026-07-05", kind=MeetingKind.ADMISSION, about_name="Trần Văn Tâm",
                       status=MeetingStatus.CLOSED)  # fmt: skip
    regular = meeting(id="b", day="2026-08-05", period="2026-08", limits=told, status=MeetingStatus.CLOSED)
    book = Book(
        branch=branch(),
        meetings=(
            file_of(record(meeting=admitted, guests=(guest,))),
            file_of(record(meeting=regular)),
        ),
    )
    assert suggestion(book, "2026-Q3", Suggested.LIMITS, TODAY) == "Còn chậm"


def test_words_are_suggested_from_closed_meetings_of_the_span_only():
    def held(day, limits, status=MeetingStatus.CLOSED):
        whole = meeting(id=day, day=day, period=day[:7], limits=limits, status=status)
        return file_of(record(meeting=whole))

    book = Book(
        branch=branch(),
        members=(member(1, "Phạm Thị Út"),),
        meetings=(
            held("2026-06-05", "Tháng sáu"),
            held("2026-07-05", "Còn chậm\nPhạm Thị Út vắng"),
            held("2026-08-05", "Còn chậm"),
            held("2026-09-05", "Chưa chốt", MeetingStatus.OPEN),
        ),
    )
    assert suggestion(book, "2026-Q3", Suggested.LIMITS, TODAY) == "Còn chậm"
    assert suggestion(book, "2026-Q3", Suggested.DIRECTIONS, TODAY) == ""
    assert suggestion(book, "2026-Q3", Suggested.NOTHING, TODAY) == ""
    assert suggestion(book, "2026-Q3", Suggested.LIMITS, date(2026, 7, 1)) == ""
