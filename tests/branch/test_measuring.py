"""Reminders and discipline: who may receive which form, its decision, its effect, the wait for a badge."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.book import Book
from desktop.branch.dates import add_months
from desktop.branch.measures import DISCIPLINE, Measure, MeasureKind
from desktop.branch.measuring import (
    FOLDER,
    MeasureRules,
    Subject,
    badge_from,
    check_measure,
    ends_on,
    measures_in,
    subject_on,
)
from desktop.branch.members import EventKind
from desktop.branch.rules import shipped_rules
from desktop.errors import Refused
from tests.branch import booklike, making

RULES = shipped_rules(FOLDER, MeasureRules)[-1]
WHO = {Subject.IN_POST: "p0", Subject.OFFICIAL: "p1", Subject.PROBATIONARY: "p5", Subject.BRANCH: ""}
MAY = {  # domain of Quy định 69-QĐ/TW, Điều 7, 15, told once more beside the file
    Subject.OFFICIAL: {MeasureKind.REPRIMAND, MeasureKind.WARNING, MeasureKind.EXPULSION},
    Subject.IN_POST: {
        MeasureKind.REPRIMAND,
        MeasureKind.WARNING,
        MeasureKind.DISMISSAL,
        MeasureKind.EXPULSION,
    },
    Subject.PROBATIONARY: {MeasureKind.REPRIMAND, MeasureKind.WARNING},
    Subject.BRANCH: {MeasureKind.REPRIMAND, MeasureKind.WARNING, MeasureKind.DISSOLUTION},
}


def measure(kind: MeasureKind = MeasureKind.REMIND, **facts: object) -> Measure:
    decision = "15-QĐ/ĐU, ngày 02/9/2026" if kind in DISCIPLINE else ""
    told = {"id": "k1", "member_id": "p1", "kind": kind, "on": "2026-09-05", "decision": decision}
    return Measure(**{**told, **facts})


def checked(one: Measure, book: Book | None = None) -> Measure:
    return check_measure(one, book or booklike.book(), booklike.rules, booklike.TODAY)


def refused(one: Measure, book: Book | None = None) -> Refused:
    with pytest.raises(Refused) as raised:
        checked(one, book)
    assert raised.value.what.endswith(".")
    assert raised.value.todo.endswith(".")
    return raised.value


@given(st.sampled_from(MeasureKind), st.sampled_from(Subject), st.dates(date(2026, 4, 1), booklike.TODAY))
def test_who_may_receive_which_form(kind: MeasureKind, subject: Subject, day: date) -> None:
    one = measure(kind, member_id=WHO[subject], on=day.isoformat())
    if kind in MAY[subject] or kind not in DISCIPLINE:
        assert checked(one) == one
        assert RULES.of(kind) in RULES.allowed(subject)
    else:
        assert refused(one).field == "kind"
        assert RULES.of(kind) not in RULES.allowed(subject)


@given(st.sampled_from(sorted(DISCIPLINE)), st.sampled_from(["", " ", "\n"]))
def test_discipline_needs_its_decision(kind: MeasureKind, blank: str) -> None:
    subject = next(one for one in Subject if kind in MAY[one])
    assert refused(measure(kind, member_id=WHO[subject], decision=blank)).field == "decision"


def test_the_words_of_refusals() -> None:
    assert "không giữ chức vụ" in refused(measure(MeasureKind.DISMISSAL)).message
    assert "đảng viên dự bị" in refused(measure(MeasureKind.DISMISSAL, member_id="p5")).message
    expelled = refused(measure(MeasureKind.EXPULSION, member_id="p5")).message
    assert "“Khai trừ” đối với đảng viên dự bị" in expelled
    assert "xóa tên" in expelled
    assert "chỉ áp dụng đối với tổ chức đảng" in refused(measure(MeasureKind.DISSOLUTION)).message
    assert "đối với tổ chức đảng" in refused(measure(MeasureKind.EXPULSION, member_id="")).message
    assert "Đang xem xét kỷ luật" in refused(measure(MeasureKind.WARNING, decision="")).message


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"on": "2026-10-06"}, "on"),
        ({"on": "2026"}, "on"),
        ({"until": "2026-08"}, "until"),
        ({"until": "2026-13"}, "until"),
        ({"member_id": "p9"}, "member_id"),
        ({"member_id": "p5", "on": "2026-02-28"}, "member_id"),
        ({"sign_id": "s1-I.4"}, "sign_id"),
        ({"meeting_id": "m-9"}, "meeting_id"),
    ],
)
def test_what_cannot_be_right(facts: dict[str, object], field: str) -> None:
    assert refused(measure(**facts)).field == field


def test_a_sign_must_be_the_members_own() -> None:
    meeting = booklike.held("2026-09-05", signs=(making.sign(1), making.sign(2)))
    book = booklike.book(meetings=(meeting,))
    one = measure(sign_id="s1-I.4", meeting_id="m-2026-09-05")
    assert checked(one, book) == one
    assert refused(measure(sign_id="s2-I.4"), book).field == "sign_id"


def test_a_post_counts_on_the_day_it_ends_and_the_day_after() -> None:
    held = msgspec.structs.replace(booklike.POST, until="2026-09-04")
    book = booklike.book(events=(held,))
    member = book.members[0]
    assert subject_on(book, member, date(2026, 9, 5)) is Subject.IN_POST
    assert subject_on(book, member, date(2026, 9, 6)) is Subject.OFFICIAL
    assert subject_on(book, member, date(2025, 6, 14)) is Subject.OFFICIAL


def test_who_leaves_on_the_day_was_a_member_before() -> None:
    gone = making.event(EventKind.EXPELLED, "2026-09-05", number=1)
    book = booklike.book(events=(booklike.POST, gone))
    assert checked(measure(MeasureKind.EXPULSION), book).kind is MeasureKind.EXPULSION
    assert refused(measure(on="2026-09-06"), book).field == "member_id"


def test_effect_and_badge() -> None:
    waits = {MeasureKind.REPRIMAND: 6, MeasureKind.WARNING: 9, MeasureKind.DISMISSAL: 12}
    for kind in MeasureKind:
        one = measure(kind)
        day = date(2026, 9, 5)
        assert ends_on(one, RULES) == (add_months(day, 12) if kind in waits else None)
        assert badge_from(one, RULES) == (add_months(day, waits[kind]) if kind in waits else None)
    assert ends_on(measure(MeasureKind.WARNING, until="2027-02"), RULES) == date(2027, 2, 28)
    assert badge_from(measure(MeasureKind.WARNING, member_id=""), RULES) is None


@given(st.dates(date(2022, 8, 1), date(2026, 10, 5)), st.sampled_from([MeasureKind.REPRIMAND]))
def test_the_end_lies_a_year_ahead(day: date, kind: MeasureKind) -> None:
    ends = ends_on(measure(kind, on=day.isoformat()), RULES)
    assert ends is not None
    assert timedelta(days=364) <= ends - day <= timedelta(days=366)


def test_rules_that_cannot_be_right() -> None:
    assert RULES.fault() == ""
    assert "effect_months" in RULES.unverified
    assert "thiếu hình thức: expulsion" in msgspec.structs.replace(RULES, forms=RULES.forms[:-1]).fault()
    assert "lặp" in msgspec.structs.replace(RULES, forms=(*RULES.forms, RULES.forms[0])).fault()
    below = msgspec.structs.replace(RULES.forms[0], effect_months=-1)
    assert "nhỏ hơn 0" in msgspec.structs.replace(RULES, forms=(below, *RULES.forms[1:])).fault()
    assert "unverified" in msgspec.structs.replace(RULES, unverified=("months",)).fault()
    text = msgspec.json.encode(RULES).replace(b'"valid_from"', b'"validfrom"')
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(text, type=MeasureRules)


def test_measures_of_a_span() -> None:
    book = booklike.book(measures=(measure(id="a", on="2026-06-30"), measure(id="b", on="2026-09-05")))
    assert [one.id for one in measures_in(book, "2026-Q3")] == ["b"]


def test_a_committee_may_take_a_form_away() -> None:
    """Its own rules decide, in words that fit whoever they leave out."""
    forms = tuple(
        msgspec.structs.replace(one, subjects=(Subject.PROBATIONARY,)) if one.discipline else one
        for one in RULES.forms
    )
    own = msgspec.structs.replace(RULES, forms=forms)
    with pytest.raises(Refused, match="đối với đảng viên này") as raised:
        check_measure(
            measure(MeasureKind.WARNING, member_id="p0"),
            booklike.book(),
            lambda _folder, _kind, _day: own,
            booklike.TODAY,
        )
    assert raised.value.field == "kind"
