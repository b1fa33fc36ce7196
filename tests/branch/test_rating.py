"""The year-end review: rules of a year, who is left out, the cap, what is refused."""

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch import rules
from desktop.branch.book import Book
from desktop.branch.closing import MeetingFile
from desktop.branch.meetings import LevelVote, MeetingKind, MeetingStatus
from desktop.branch.members import EventKind, State
from desktop.branch.rating import (
    Cap,
    cap,
    cap_of,
    check_review,
    eligible,
    form_of,
    level_of,
    points_of,
    rules_day,
)
from desktop.branch.review_rules import CapBase, CapRule, ReviewRules
from desktop.branch.rules import indicator_set, quality_set
from desktop.branch.year_reviews import Rating, ReviewForm, YearReview, review_id
from desktop.errors import Refused
from tests.branch import making

TODAY = date(2026, 12, 28)
OLD, NEW = rules.shipped_rules("review", ReviewRules)
PEOPLE = tuple(making.member(number, name) for number, name in enumerate(("An", "Bình", "Chi"), 1))
MEETING = "m-12"


def shipped(folder, kind, day):
    return rules.in_force(rules.shipped_rules(folder, kind), day)


def meeting_file(day="2026-12-20", people=3):
    record = making.record(
        *(making.person(number) for number in range(1, people + 1)),
        meeting=making.meeting(
            id=MEETING, kind=MeetingKind.YEAR_REVIEW, day=day, period=day[:7], covers="2026"
        ),
    )
    return MeetingFile(
        branch=making.branch(),
        record=record,
        indicators=indicator_set("nq04-2016"),
        quality=quality_set("hd42-2025"),
    )


def book(*reviews, events=(), meetings=()):
    return Book(branch=making.branch(), members=PEOPLE, reviews=reviews, events=events, meetings=meetings)


def review(number=1, year="2026", **facts):
    member_id = f"p{number}" if number else ""
    told = {
        "id": review_id(year, member_id),
        "member_id": member_id,
        "year": year,
        "form": ReviewForm.MEMBER if number else ReviewForm.COLLECTIVE,
        **facts,
    }
    return YearReview(**told)


def check(one, *kept, today=TODAY, **parts):
    return check_review(one, book(*kept, **parts), shipped, today)


RATED = {"self_rating": Rating.GOOD, "proposed": Rating.GOOD, "decided": Rating.GOOD}
GOOD = [
    {},
    {**RATED, "votes": {"good": 30, "done": 2}, "general_points": 30, "task_points": 0.0},
    {"texts": {"tasks": "Đi 12 hộ."}, "marks": {"tasks": "good", "quality": ""}},
    {"texts": {"leadership": "Khi còn dùng mẫu 2B."}},
    {"form": ReviewForm.OUTSIDE},
    {"number": 0, "texts": {"principles": "12 kỳ."}},
]


@pytest.mark.parametrize("facts", GOOD)
def test_what_can_be_right_is_kept_as_it_is(facts):
    one = review(**facts)
    assert check(one) == one


BAD = {
    "a year that is none": ({"year": "2026-Q4"}, "year", "không phải là một năm"),
    "a year to come": ({"year": "2027"}, "year", "Năm 2027 chưa đến"),
    "nobody's": ({"number": 9}, "member_id", "Không có đảng viên này"),
    "a second one": ({"id": "2026/p1/2"}, "member_id", "chỉ có một bản kiểm điểm"),
    "form 01 for a person": ({"form": ReviewForm.COLLECTIVE}, "form", "Mẫu 01 dành cho tập thể"),
    "2A for the branch": ({"number": 0, "form": ReviewForm.MEMBER}, "form", "Mẫu 01 dành cho tập thể"),
    "2C before there was one": (
        {"year": "2024", "form": ReviewForm.OUTSIDE},
        "form",
        "Quy định của năm 2024 không có mẫu 2C",
    ),
    "a section no form has": ({"texts": {"art": "Vẽ."}}, "texts.art", "không có mục “art”"),
    "a mark of a section no form has": ({"marks": {"art": "good"}}, "marks.art", "không có mục “art”"),
    "a mark that is none": ({"marks": {"tasks": "best"}}, "marks.tasks", "không nhận mức “best”"),
    "a mark where none belongs": ({"marks": {"limits": "good"}}, "marks.limits", "không nhận mức"),
    "too many general points": ({"general_points": 30.5}, "general_points", "từ 0 đến 30"),
    "points below zero": ({"task_points": -1}, "task_points", "từ 0 đến 70"),
    "points that are no number": ({"task_points": float("nan")}, "task_points", "từ 0 đến 70"),
    "points where there were none": ({"year": "2024", "task_points": 60}, "task_points", "từ 0 đến 0"),
    "a meeting that is none": ({"meeting_id": "m-9"}, "meeting_id", "Không có buổi sinh hoạt"),
    "a level that is none": ({"votes": {"best": 3}}, "votes", "Không có mức xếp loại “best”"),
    "an office as long as a page": ({"offices": "a" * 301}, "offices", "dài quá 300 chữ"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_right_is_refused_with_place_and_reason(name):
    facts, field, words = BAD[name]
    with pytest.raises(Refused) as caught:
        check(review(**facts))
    assert caught.value.field == field
    assert words in caught.value.message


# -------------------------------------------------------------------------------------- exempt, suspended
EXEMPT = making.event(EventKind.EXEMPT, "2026-03-01")
SUSPENDED = making.event(EventKind.SUSPENDED, "2026-10-01")
GIVEN = {
    "self_rating": Rating.GOOD,
    "general_points": 25.0,
    "task_points": 60.0,
    "votes": {"good": 20},
    "proposed": Rating.GOOD,
    "decided": Rating.GOOD,
}


@pytest.mark.parametrize("field", GIVEN)
def test_no_rating_of_an_exempt_member_is_taken(field):
    with pytest.raises(Refused) as caught:
        check(review(**{field: GIVEN[field]}), events=(EXEMPT,))
    assert caught.value.field == field
    assert "Không xếp loại đồng chí An năm 2026: được miễn công tác và sinh hoạt đảng" in caught.value.what
    assert "Quy định 294-QĐ/TW, ngày 26/5/2025, điểm 7.2.3" in caught.value.what


@pytest.mark.parametrize("field", [one for one in GIVEN if one != "decided"])
def test_the_branch_does_not_rate_a_suspended_member(field):
    with pytest.raises(Refused) as caught:
        check(review(**{field: GIVEN[field]}), events=(SUSPENDED,))
    assert caught.value.field == field
    assert "đình chỉ" in caught.value.what


def test_the_committee_above_still_decides_on_a_suspended_member():
    assert check(review(decided=Rating.NOT_DONE), events=(SUSPENDED,)).decided is Rating.NOT_DONE


def test_text_of_an_exempt_member_is_kept():
    assert check(review(texts={"tasks": "Đi thăm 02 gia đình."}, votes={"good": 0}), events=(EXEMPT,))


def test_who_left_is_not_rated_and_who_is_elsewhere_may_be():
    gone = making.event(EventKind.TRANSFER_OUT, "2026-07-01")
    with pytest.raises(Refused, match="không còn hoặc chưa có trong danh sách"):
        check(review(proposed=Rating.GOOD), events=(gone,))
    elsewhere = making.event(EventKind.TEMPORARY_OUT, "2026-07-01")
    assert check(review(proposed=Rating.GOOD), events=(elsewhere,)).proposed is Rating.GOOD


def test_the_day_of_the_vote_counts_before_the_last_of_the_year():
    late = making.event(EventKind.EXEMPT, "2026-12-25")
    voted = review(proposed=Rating.GOOD, meeting_id=MEETING)
    assert check(voted, events=(late,), meetings=(meeting_file(),)) == voted
    with pytest.raises(Refused):
        check(review(proposed=Rating.GOOD), events=(late,))
    over = making.event(EventKind.EXEMPT, "2026-03-01", "2026-12-22")
    assert check(review(proposed=Rating.GOOD), events=(over,))
    with pytest.raises(Refused):
        check(voted, events=(over,), meetings=(meeting_file(),))


def test_who_is_rated_and_who_is_left_out_by_which_rule():
    events = (
        EXEMPT,
        making.event(EventKind.TRANSFER_OUT, "2026-07-01", number=2, key="e2"),
    )
    (an, chi) = eligible(book(events=events), "2026", NEW)
    assert (an.name, an.rated, an.refused, an.state) == ("An", False, True, State.EXEMPT)
    assert an.basis.startswith("Quy định 294-QĐ/TW")
    assert (chi.name, chi.rated, chi.reason) == ("Chi", True, "")
    written = eligible(book(review(2), events=events), "2026", NEW)
    assert [(one.name, one.rated) for one in written] == [("An", False), ("Bình", False), ("Chi", True)]


# --------------------------------------------------------------------------------------------------- votes
def test_more_votes_than_the_base_of_the_meeting_are_refused():
    files = (meeting_file(people=3),)
    assert check(review(votes={"good": 2, "done": 1}, meeting_id=MEETING), meetings=files)
    with pytest.raises(Refused) as caught:
        check(review(votes={"good": 3, "done": 1}, meeting_id=MEETING), meetings=files)
    assert caught.value.field == "votes"
    assert "Số phiếu 4 nhiều hơn số đảng viên được tính biểu quyết của buổi họp là 3" in caught.value.what


def closed_file(status=MeetingStatus.CLOSED, **vote):
    """The year's review, its minutes closed with what was voted on An's level."""
    file = meeting_file()
    meeting = msgspec.structs.replace(file.record.meeting, status=status)
    levels = (LevelVote(member_id="p1", **vote),) if vote else ()
    record = msgspec.structs.replace(file.record, meeting=meeting, levels=levels)
    return msgspec.structs.replace(file, record=record)


VOTED = {"self_rating": Rating.GOOD, "votes": {"good": 3}, "proposed": Rating.GOOD}


@pytest.mark.parametrize(
    ("field", "changed"),
    [
        ("votes", {"votes": {"good": 2, "done": 1}}),
        ("proposed", {"proposed": Rating.EXCELLENT}),
        ("self_rating", {"self_rating": Rating.DONE}),
        ("meeting_id", {"meeting_id": ""}),
    ],
)
def test_a_vote_that_closed_minutes_hold_does_not_change(field, changed):
    one = review(**{**VOTED, "meeting_id": MEETING, **changed})
    with pytest.raises(Refused) as caught:
        check(one, meetings=(closed_file(**VOTED),))
    assert caught.value.field == field
    assert "Biên bản buổi họp ngày 20/12/2026 đã chốt" in caught.value.what


def test_what_comes_after_the_vote_and_what_the_minutes_do_not_hold_is_still_written():
    decided = review(**VOTED, meeting_id=MEETING, decided=Rating.GOOD, reply="Tôi nhất trí.")
    assert check(decided, meetings=(closed_file(**VOTED),)) == decided
    other = review(2, **VOTED, meeting_id=MEETING)
    assert check(other, meetings=(closed_file(**VOTED),)) == other
    changed = review(**{**VOTED, "votes": {"good": 1}}, meeting_id=MEETING)
    assert check(changed, meetings=(closed_file(MeetingStatus.OPEN, **VOTED),)) == changed
    assert check(changed, meetings=(closed_file(self_rating=Rating.GOOD),)) == changed
    assert check(changed, meetings=(closed_file(),)) == changed


# --------------------------------------------------------------------------------------------------- rules
def test_a_year_keeps_the_rules_of_its_last_day():
    assert rules_day("2025") == date(2025, 12, 31)
    assert shipped("review", ReviewRules, rules_day("2025")).id == "qd366-2025"
    assert shipped("review", ReviewRules, rules_day("2024")).id == "qd124-2023"
    assert shipped("review", ReviewRules, rules_day("2023")).id == "qd124-2023"


def test_a_committees_own_thresholds_hold_from_their_day_only():
    strict = tuple(
        msgspec.structs.replace(one, least=95) if one.rating is Rating.EXCELLENT else one
        for one in NEW.levels
    )
    own = msgspec.structs.replace(
        NEW, id="dang-uy", valid_from="2026-06-01", levels=strict, general_points=40, task_points=60
    )
    sets = (*rules.shipped_rules("review", ReviewRules), own)

    def with_own(_folder, _kind, day):
        return rules.in_force(sets, day)

    assert level_of(92, rules.in_force(sets, rules_day("2025"))).rating is Rating.EXCELLENT
    assert level_of(92, rules.in_force(sets, rules_day("2026"))).rating is Rating.GOOD
    assert check_review(review(general_points=38.0), book(), with_own, TODAY)
    with pytest.raises(Refused, match="từ 0 đến 30"):
        check_review(review(year="2025", general_points=38.0), book(), with_own, TODAY)


@pytest.mark.parametrize(
    ("points", "short"),
    [
        (100, "HTXSNV"),
        (90, "HTXSNV"),
        (89.5, "HTTNV"),
        (70, "HTTNV"),
        (69, "HTNV"),
        (50, "HTNV"),
        (0, "KHTNV"),
    ],
)
def test_points_mean_what_the_thresholds_say(points, short):
    assert level_of(points, NEW).short == short


def test_rules_without_points_look_nothing_up():
    assert level_of(90, OLD) is None
    assert not OLD.has_points()


def test_points_add_up_once_both_are_given():
    assert points_of(review(general_points=28, task_points=60.5)) == 88.5
    assert points_of(review(general_points=28)) is None


@pytest.mark.parametrize(
    ("position", "form"),
    [
        ("Bí thư", ReviewForm.LEADER),
        ("Phó Bí thư chi bộ", ReviewForm.LEADER),
        ("Chi ủy viên", ReviewForm.MEMBER),
        ("", ReviewForm.MEMBER),
    ],
)
def test_a_form_is_suggested_by_the_position(position, form):
    assert form_of(position, NEW) is form


FAULTS = {
    "đủ bốn mức": {"levels": NEW.levels[:3]},
    "từ cao xuống thấp": {"levels": NEW.levels[::-1]},
    "phải giảm dần": {
        "levels": (NEW.levels[0], msgspec.structs.replace(NEW.levels[1], least=95), *NEW.levels[2:])
    },
    "lớn hơn tổng số điểm": {"task_points": 50},
    "từ 0 đến 100 %": {"cap": CapRule(share=120, base=CapBase.GOOD)},
    "thiếu mẫu 01": {"forms": NEW.forms[1:]},
    "mẫu bị lặp": {"forms": (*NEW.forms, NEW.forms[1])},
    "bị trống hoặc bị lặp": {"forms": (msgspec.structs.replace(NEW.forms[0], sections=()), *NEW.forms[1:])},
}


@pytest.mark.parametrize("words", FAULTS)
def test_rules_that_do_not_hold_together_say_so(words):
    assert words in msgspec.structs.replace(NEW, **FAULTS[words]).fault()
    assert NEW.fault() == OLD.fault() == ""


# ----------------------------------------------------------------------------------------------------- cap
GOODS = CapRule(share=20, base=CapBase.GOOD)


def told(excellent, good, done=0):
    return [Rating.EXCELLENT] * excellent + [Rating.GOOD] * good + [Rating.DONE] * done


@pytest.mark.parametrize(
    ("excellent", "good", "most", "exceeded"),
    [
        (0, 0, 0, False),
        (1, 0, 0, True),
        (1, 4, 0, True),
        (1, 5, 1, False),
        (2, 9, 1, True),
        (2, 10, 2, False),
        (6, 29, 5, True),
    ],
)
def test_the_cap_at_its_boundaries(excellent, good, most, exceeded):
    found = cap_of(told(excellent, good, done=7), GOODS)
    assert found == Cap(excellent=excellent, base=good, share=20, most=most, exceeded=exceeded)


@given(
    st.integers(0, 60), st.integers(0, 60), st.integers(0, 60), st.integers(0, 100), st.sampled_from(CapBase)
)
def test_the_cap_is_the_share_of_its_base_rounded_down(excellent, good, done, share, base):
    found = cap_of(told(excellent, good, done), CapRule(share=share, base=base))
    expected = {
        CapBase.GOOD: good,
        CapBase.GOOD_OR_BETTER: good + excellent,
        CapBase.RATED: good + excellent + done,
    }[base]
    assert found.base == expected
    assert 100 * found.most <= expected * share < 100 * (found.most + 1)
    assert found.exceeded == (100 * excellent > expected * share)


def test_what_was_decided_counts_before_what_was_proposed_and_the_branch_not_at_all():
    whole = book(
        review(0, proposed=Rating.EXCELLENT),
        review(1, proposed=Rating.EXCELLENT, decided=Rating.GOOD),
        review(2, proposed=Rating.EXCELLENT),
        review(3),
        review(3, year="2025", decided=Rating.EXCELLENT),
    )
    found = cap(whole, "2026", NEW)
    assert (found.excellent, found.base, found.most, found.exceeded) == (1, 1, 0, True)


def test_who_is_left_out_by_rule_is_neither_in_the_cap_nor_in_its_base():
    rated = (review(1, proposed=Rating.GOOD), review(2, proposed=Rating.GOOD))
    exempt = making.event(EventKind.EXEMPT, "2026-03-01", number=2)
    assert cap(book(*rated), "2026", NEW).base == 2
    assert cap(book(*rated, events=(exempt,)), "2026", NEW).base == 1
