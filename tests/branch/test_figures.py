"""The figures of reports: counted once, closed sums, whatever the order; and the published ones of 2017."""

from datetime import date

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.branch.book import Book
from desktop.branch.commitments import Commitment
from desktop.branch.cycle import FollowOutcome, FollowUp, Prompt, PromptAnswer, SignReview
from desktop.branch.figures import (
    GROUPED,
    Figures,
    ReportRules,
    StatColumn,
    flattened,
    total,
    unclosed,
    unflattened,
    value,
)
from desktop.branch.growth import GoodModel, Training
from desktop.branch.measures import MeasureKind
from desktop.branch.meetings import Guest, Mark, MeetingKind, MeetingStatus
from desktop.branch.members import EventKind, Gender
from desktop.branch.programmes import Inspection
from desktop.branch.rules import shipped_rules
from desktop.branch.spans import SpanKind
from desktop.branch.tallying import figures_of, month_figures
from desktop.branch.year_reviews import Rating, YearReview
from tests.branch.making import branch, event, mark, meeting, member
from tests.branch.reporting import RULES, city_of_2017, closed, file_of, measure, named, people, study

Q3, LAST = "2026-Q3", date(2026, 9, 30)


def counted(book, span=Q3, on=LAST):
    return figures_of(book, span, RULES, on)


def test_the_figures_published_for_2017_come_out():
    whole = total([counted(one, "2017", date(2017, 12, 13)) for one in city_of_2017()])
    assert (whole.collectives, whole.collective_outcomes) == (6, {"reprimand": 1, "remind": 5})
    assert whole.persons == 32
    assert whole.outcomes == {"warning": 2, "reprimand": 9, "not-completed": 4, "remind": 17}
    assert (whole.heads, whole.heads_managed_above) == (22, 7)
    assert whole.head_outcomes == {"reprimand": 15, "warning": 5, "dismissal": 1, "pending": 1}
    assert (whole.studies, whole.study_present) == (633, 45_245)
    assert unclosed(whole) == ()


def test_a_sum_that_does_not_close_is_named():
    whole = total([counted(one, "2017", date(2017, 12, 13)) for one in city_of_2017()])
    broken = msgspec.structs.replace(whole, outcomes={**whole.outcomes, "remind": 16}, heads=21)
    assert [(one.whole, one.parts) for one in unclosed(broken)] == [(32, 31), (21, 22)]
    assert "Cá nhân có biểu hiện" in unclosed(broken)[0].label


def test_only_closed_minutes_of_the_span_count():
    still_open = closed("2026-09-05", range(4))
    record = still_open.record
    still_open = file_of(
        msgspec.structs.replace(
            record, meeting=msgspec.structs.replace(record.meeting, status=MeetingStatus.OPEN)
        )
    )
    book = Book(
        branch=branch(),
        members=people(range(4)),
        meetings=(closed("2026-06-05", range(4)), closed("2026-07-05", range(4)), still_open),
    )
    found = counted(book)
    assert (found.meetings, found.open_minutes, found.called) == ({"regular": 1}, 1, 4)
    assert counted(book, on=date(2026, 8, 31)).open_minutes == 0


def test_roll_call_and_self_check_are_counted_in_person_times():
    absent = (mark(0, Mark.EXCUSED), mark(1, Mark.UNEXCUSED), mark(2), mark(3))
    july = closed("2026-07-05", range(4), attendance=absent)
    record = msgspec.structs.replace(july.record, checks=july.record.checks[2:])
    book = Book(branch=branch(), meetings=(file_of(record), closed("2026-08-05", range(4))))
    found = counted(book)
    assert (found.called, found.present, found.excused, found.unexcused) == (8, 6, 1, 1)
    assert (found.checks_due, found.checks_done, found.checked) == (6, 6, 4)
    months = month_figures(book, ["2026-06", "2026-07", "2026-08"])
    assert [(one.called, one.present, one.checks_done) for one in months] == [(0, 0, 0), (4, 2, 2), (4, 4, 4)]


def test_a_code_of_another_set_is_grouped_by_its_letters():
    signs = (named(1, "2026-07-05", "X.1"), named(1, "2026-07-05", "II.1"))
    found = counted(Book(branch=branch(), meetings=(closed("2026-07-05", range(3), signs),)))
    assert found.signs == {"II": 1, "X": 1}


def test_a_person_counts_once_by_the_heaviest_measure_that_goes_back_to_the_sign():
    signs = (named(1, "2026-07-05"), named(1, "2026-07-05", "II.3"), named(2, "2026-07-05", "II.1"))
    book = Book(
        branch=branch(),
        members=people(range(4)),
        meetings=(closed("2026-07-05", range(4), signs),),
        measures=(
            measure(1, MeasureKind.REMIND, "2026-07-06", sign_id=signs[0].id),
            measure(1, MeasureKind.WARNING, "2026-08-06", sign_id=signs[1].id),
            measure(1, MeasureKind.EXPULSION, "2026-10-06", sign_id=signs[1].id),
            measure(3, MeasureKind.REMIND, "2026-08-07"),
        ),
    )
    found = counted(book)
    assert found.signs == {"I": 1, "II": 2}
    assert found.named_by_group == {"I": 1, "II": 2}
    assert (found.named, found.persons, found.outcomes) == (2, 2, {"none": 1, "warning": 1})
    assert (found.others, found.other_outcomes) == (1, {"remind": 1})
    assert found.disciplined == {"warning": 1}
    later = counted(book, "2026-Q4", date(2026, 12, 31))
    assert (later.named, later.carried, later.persons, later.outcomes) == (0, 1, 1, {"expulsion": 1})


def test_signs_of_the_span_before_are_told_by_what_was_found():
    signs = tuple(named(number, "2026-06-05") for number in range(5))

    def found_on(day, number, outcome):
        sign = signs[number].id
        return FollowUp(id=f"{day}/{number}", meeting_id=f"m-{day}", sign_id=sign, outcome=outcome)

    july = (
        found_on("2026-07-05", 0, FollowOutcome.IN_PROGRESS),
        found_on("2026-07-05", 1, FollowOutcome.NOT_REMEDIED),
        found_on("2026-07-05", 2, FollowOutcome.ENDED),
    )
    new = (named(6, "2026-07-05"),)
    august = (
        found_on("2026-08-05", 0, FollowOutcome.REMEDIED),
        FollowUp(
            id="x", meeting_id="m-2026-08-05", sign_id=new[0].id, outcome=FollowOutcome.REMEDIED
        ),
    )
    book = Book(
        branch=branch(),
        meetings=(
            closed("2026-06-05", range(7), signs),
            closed("2026-07-05", range(7), new, follow_ups=july),
            closed("2026-08-05", range(7), follow_ups=august),
        ),
    )
    found = counted(book)
    assert found.remedies_before == 5
    assert found.remedies == {"remedied": 1, "not-remedied": 1, "ended": 1, "unseen": 2}
    assert (found.remedies_closed_new, found.remedies_open) == (1, 3)
    assert counted(book, "2026-07").remedies == {"in-progress": 1, "not-remedied": 1, "ended": 1, "unseen": 2}
    assert unclosed(found) == ()


def test_prompts_reviews_and_superiors():
    prompts = (
        Prompt(id="g1", on="2026-07-01", member_id="p1", due="2026-07"),
        Prompt(id="g2", on="2026-08-01", due="2026-08"),
        Prompt(id="g3", on="2026-06-30", member_id="p2", due="2026-07"),
    )
    sign = named(1, "2026-07-05")
    answer = PromptAnswer(id="a", meeting_id="m-2026-07-05", prompt_id="g1")
    guests = (
        Guest(id="g", meeting_id="m-2026-07-05", order=1, name="Võ Quốc Bảo", superior=True),
        Guest(id="h", meeting_id="m-2026-07-05", order=2, name="Ngô Thị Sáu"),
        Guest(id="i", meeting_id="m-2026-07-05", order=3, name="Lê Hòa", superior=True, present=False),
    )
    review_day = meeting(
        id="m-2026-09-20", day="2026-09-20", period="2026-09", kind=MeetingKind.QUARTER_REVIEW,
        covers=Q3, status=MeetingStatus.CLOSED,
    )  # fmt: skip
    review = SignReview(id="r", meeting_id="m-2026-09-20", sign_id=sign.id)
    book = Book(
        branch=branch(),
        prompts=prompts,
        meetings=(
            closed("2026-07-05", range(3), (sign,), answers=(answer,), guests=guests),
            closed("2026-09-20", range(3), meeting=review_day, reviews=(review,)),
        ),
    )
    found = counted(book)
    assert (found.prompts, found.prompts_to_members, found.prompts_to_branch) == (2, 1, 1)
    assert (found.prompted, found.prompts_answered, found.prompts_open) == (1, 1, 1)
    assert (found.months, found.months_with_superior, found.superior_visits) == (3, 1, 1)
    assert found.meetings == {"quarter-review": 1, "regular": 1}
    assert (found.reviewed_signs, found.reviewed_persons, found.none_named_reviews) == (1, 1, 0)
    assert month_figures(book, ["2026-09"])[0].called == 0  # a review is no regular meeting
    assert counted(book, on=date(2026, 8, 2)).months == 2


def test_the_books_beside_the_meetings():
    def pledge(number, on, **facts):
        who = f"p{number}" if number else ""
        return Commitment(id=f"2026/{who}", member_id=who, year="2026", signed_on=on, **facts)

    def course(number, title, until):
        return Training(id=f"c{number}{title}", member_id=f"p{number}", title=title, until=until)

    book = Book(
        branch=branch(),
        commitments=(
            pledge(0, "2026-01-10"), pledge(1, "2026-01-10", registers_model=True), pledge(2, "2026-08"),
            pledge(3, ""), pledge(4, "2026-10-01"),
        ),
        studies=(study("2026-07-10", 40, 39, "a"), study("2026-12-10", 40, 39, "b")),
        trainings=(
            course(1, "Đảng viên mới", "2026-07-20"), course(2, "đảng viên  mới", "2026-07-20"),
            course(2, "Nghiệp vụ", "2026-09"), course(1, "Cũ", "2025-07"),
        ),
        models=(
            GoodModel(id="m", year="2026", name="x", registered_on="2026-07", recognised="Giấy khen"),
            GoodModel(id="n", year="2026", name="y", registered_on="2026-02-03"),
        ),
        inspections=(
            Inspection(id="i", year="2026", month="2026-07", result="Tốt"),
            Inspection(id="j", year="2026", month="2026-09"),
            Inspection(id="k", year="2026", month="2026-10"),
        ),
    )  # fmt: skip
    found = counted(book)
    assert (found.commitments_of_branch, found.commitments, found.models_pledged) == (1, 2, 1)
    assert (found.studies, found.study_called, found.study_present) == (1, 40, 39)
    assert (found.classes, found.class_members) == (2, 3)
    assert (found.models, found.models_recognised) == (1, 1)
    assert (found.inspections, found.inspections_done) == (2, 1)


def test_members_at_the_end_of_the_span_and_how_they_came_and_went():
    book = Book(
        branch=branch(),
        members=(
            member(
                1, gender=Gender.FEMALE, ethnicity="Khmer", religion="Phật giáo", born="1998", theory="Sơ cấp"
            ),
            member(2, ethnicity="Kinh", religion="Không", born="1986-09-30", degree="Đại học Cần Thơ"),
            member(3, joined="2026-07-10", official="", gender=Gender.UNKNOWN, born=""),
            member(4, official="2026-08-01"),
            member(5),
            member(6),
            member(7),
            member(8),
        ),
        events=(
            event(EventKind.TRANSFER_IN, "2026-07-02", number=5),
            event(EventKind.TRANSFER_OUT, "2026-08-02", number=6),
            event(EventKind.TEMPORARY_IN, "2026-07-15", number=7),
            event(EventKind.EXEMPT, "2025-07-15", number=8),
        ),
    )
    found = counted(book)
    assert (found.members, found.official, found.probationary) == (6, 5, 1)
    assert (found.women, found.men, found.gender_unknown) == (1, 4, 1)
    assert (found.minority, found.religious, found.exempt, found.temporary_in) == (1, 1, 1, 1)
    assert found.ages == {"to30": 1, "to40": 1, "to60": 3, "unknown": 1}
    assert found.theory == {"primary": 1, "unknown": 5}
    assert found.degrees == {"university": 1, "unknown": 5}
    assert (found.members_before, found.admitted, found.recognised) == (5, 1, 1)
    assert (found.moved_in, found.moved_out) == (1, 1)
    assert unclosed(found) == ()


def test_ratings_stand_in_the_year_only():
    reviews = (
        YearReview(id="2026/p1", member_id="p1", year="2026", proposed=Rating.GOOD),
        YearReview(id="2026/p2", member_id="p2", year="2026", proposed=Rating.EXCELLENT, decided=Rating.GOOD),
        YearReview(id="2026/p3", member_id="p3", year="2026"),
        YearReview(id="2026/", year="2026", proposed=Rating.DONE),
        YearReview(id="2025/p1", member_id="p1", year="2025", proposed=Rating.GOOD),
    )
    book = Book(branch=branch(), reviews=reviews)
    found = counted(book, "2026", date(2026, 12, 31))
    assert (found.rated, found.ratings) == (3, {"good": 2, "none": 1})
    assert found.collective_ratings == {"done": 1}
    assert counted(book, "2026-H2", date(2026, 12, 31)).rated == 0


# ------------------------------------------------------------------------------------------- properties
_DAYS = ("2026-06-05", "2026-07-05", "2026-08-05", "2026-09-05")
_CODES = ("I.1", "I.4", "II.3", "III.2")


@st.composite
def books(draw):
    """A branch of six whose signs, follow-ups and measures fell as the dice would."""
    meetings, known = [], []
    for day in _DAYS:
        picks = draw(st.lists(st.tuples(st.integers(0, 5), st.sampled_from(_CODES)), max_size=3, unique=True))
        follow_ups = tuple(
            FollowUp(
                id=f"{day}/{sign.id}",
                meeting_id=f"m-{day}",
                sign_id=sign.id,
                outcome=draw(st.sampled_from(FollowOutcome)),
            )
            for sign in known
            if draw(st.booleans())
        )
        signs = tuple(named(number, day, code) for number, code in picks)
        meetings.append(closed(day, range(6), signs, follow_ups=follow_ups))
        known += signs
    origins = st.sampled_from(["", *(sign.id for sign in known)])
    measures = tuple(
        measure(
            draw(st.one_of(st.none(), st.integers(0, 5))),
            draw(st.sampled_from(MeasureKind)),
            draw(st.sampled_from(["2026-06-20", "2026-07-20", "2026-09-30", "2026-10-01"])),
            id=f"k{number}",
            sign_id=draw(origins),
            head_responsibility=draw(st.booleans()),
            managed_above=draw(st.booleans()),
        )
        for number in range(draw(st.integers(0, 6)))
    )
    return Book(
        branch=branch(), members=people(range(6)), meetings=tuple(meetings), measures=measures,
        studies=tuple(study(day, 6, draw(st.integers(0, 6)), day) for day in _DAYS),
    )  # fmt: skip


@given(books(), st.sampled_from(["2026-07", "2026-Q2", "2026-Q3", "2026-H2", "2026"]))
@settings(max_examples=60, deadline=None)
def test_every_sum_closes(book, span):
    assert unclosed(counted(book, span)) == ()


@given(books(), st.randoms(use_true_random=False))
@settings(max_examples=30, deadline=None)
def test_the_order_of_records_does_not_matter(book, rng):
    def shuffled(records):
        mixed = list(records)
        rng.shuffle(mixed)
        return tuple(mixed)

    mixed = msgspec.structs.replace(
        book,
        **{name: shuffled(getattr(book, name)) for name in ("members", "meetings", "measures", "studies")},
    )
    assert counted(mixed) == counted(book)


@given(st.lists(books(), min_size=1, max_size=3))
@settings(max_examples=20, deadline=None)
def test_totals_are_sums(several):
    each = [counted(one) for one in several]
    whole = total(each)
    assert whole.branches == len(each)
    for name in set(Figures.__struct_fields__) - {"span"} - GROUPED:
        assert getattr(whole, name) == sum(getattr(one, name) for one in each)
    for name in GROUPED:
        for key in {key for one in each for key in getattr(one, name)}:
            code = f"{name}.{key}"
            assert value(whole, code) == sum(value(one, code) for one in each)
    assert unclosed(whole) == ()
    assert total([whole]) == whole


@given(books())
@settings(max_examples=20, deadline=None)
def test_kept_figures_read_back(book):
    found = counted(book)
    assert unflattened(Q3, {**flattened(found), "of_another_version": 3}) == found


def test_only_one_span_is_added_up():
    with pytest.raises(ValueError, match="one span"):
        total([Figures(span="2026-Q2"), Figures(span=Q3)])
    with pytest.raises(ValueError, match="one span"):
        total([])


# ------------------------------------------------------------------------------------------ rule files
def test_groups_are_what_is_kept_by_group():
    empty = Figures(span=Q3)
    assert {name for name in empty.__struct_fields__ if isinstance(getattr(empty, name), dict)} == GROUPED


def test_shipped_rules_have_no_fault_and_know_every_figure():
    for rules in shipped_rules("reports", ReportRules):
        assert rules.fault() == ""
        for column in (*rules.columns, *rules.further):
            assert value(Figures(span=Q3), column.code) == 0


def test_a_report_has_the_parts_of_its_length():
    def parts(kind):
        return [part.code for one in RULES.sections_of(kind) for part in one.parts]

    assert parts(SpanKind.MONTH) == ["checks", "reviews", "remedies", "measures"]
    assert parts(SpanKind.YEAR)[-1] == "ratings"
    assert [one.code for one in RULES.sections_of(SpanKind.MONTH)][-1] == "proposals"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"columns": (StatColumn(code="nobody", title="x"),)}, "nobody"),
        ({"columns": (StatColumn(code="persons.I", title="x"),)}, "persons.I"),
        ({"further": (StatColumn(code="persons", share_of="span", title="x"),)}, "span"),
        ({"sections": (*RULES.sections, RULES.sections[0])}, "leading"),
        ({"due_days": {}}, "month"),
    ],
)
def test_a_fault_in_a_rule_file_is_named(changes, said):
    assert said in msgspec.structs.replace(RULES, **changes).fault()
