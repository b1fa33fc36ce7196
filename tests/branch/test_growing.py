"""Training, the rota and good models: refusals, and the plain list of who has waited longest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.growing import (
    check_model,
    check_training,
    check_turn,
    models_of,
    next_turns,
    trainings_in,
    turns_in,
)
from desktop.branch.growth import GoodModel, Training, Turn, TurnKind
from desktop.branch.members import EventKind
from desktop.errors import Refused
from tests.branch import booklike, making

CHECKS = {Training: check_training, Turn: check_turn, GoodModel: check_model}


def checked(line: Training | Turn | GoodModel) -> Training | Turn | GoodModel:
    kept: Training | Turn | GoodModel = CHECKS[type(line)](
        line, booklike.book(), booklike.rules, booklike.TODAY
    )
    return kept


def turn(period: str, member: str, *, done: bool = True, kind: TurnKind = TurnKind.STORY) -> Turn:
    return Turn(id=f"{period}/{member}", period=period, member_id=member, kind=kind, done=done)


def test_what_is_kept() -> None:
    course = checked(Training(id="c", member_id="p5", title=" Bồi dưỡng  đảng viên mới ", since="2026-05"))
    assert course.title == "Bồi dưỡng đảng viên mới"
    assert checked(turn("2026-10", "p1"))
    assert checked(turn("2027-01", "p1", done=False))
    model = GoodModel(id="g", year="2026", name=" Tuyến đường  tự quản", owner_text=" Tổ đảng 1 ")
    kept = checked(model)
    assert (kept.name, kept.owner_text) == ("Tuyến đường tự quản", "Tổ đảng 1")


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (Training(id="c", member_id="p9", title="x"), "member_id"),
        (Training(id="c", member_id="p1", title="x", since="2026-05-10", until="2026-05-09"), "until"),
        (Training(id="c", member_id="p1", title="x", since="hôm qua"), "since"),
        (turn("2026", "p1"), "period"),
        (turn("2026-10", "p9"), "member_id"),
        (turn("2026-02", "p5"), "member_id"),
        (turn("2026-11", "p1"), "done"),
        (GoodModel(id="g", year="26", name="x"), "year"),
        (GoodModel(id="g", year="2026", name="x", member_id="p9"), "member_id"),
        (GoodModel(id="g", year="2026", name="x", registered_on="2026-10-06"), "registered_on"),
        (GoodModel(id="g", year="2026", name="x", registered_on="2026-02-31"), "registered_on"),
    ],
)
def test_what_cannot_be_right(line: Training | Turn | GoodModel, field: str) -> None:
    with pytest.raises(Refused) as refused:
        checked(line)
    assert refused.value.field == field
    assert refused.value.todo


def test_the_rota_lists_who_waited_longest_first() -> None:
    told = (turn("2026-07", "p1"), turn("2026-08", "p2"), turn("2026-09", "p3", done=False))
    away = making.event(EventKind.EXEMPT, "2026-01-01", number=4)
    book = booklike.book(turns=told, events=(booklike.POST, away))
    found = next_turns(book, "2026-10")
    listed = [(one.person.member_id, one.last, one.had) for one in found]
    assert [one[0] for one in listed[:3]] == ["p5", "p0", "p3"], "never had one, in the order of the roll"
    assert listed[3:] == [("p1", "2026-07", 1), ("p2", "2026-08", 1)]
    given_now = booklike.book(turns=(*told, turn("2026-10", "p5", done=False)))
    last = next_turns(given_now, "2026-10")[-1]
    assert (last.person.member_id, last.given, last.had) == ("p5", True, 0)


def test_one_kind_of_turn() -> None:
    book = booklike.book(turns=(turn("2026-07", "p5"), turn("2026-06", "p0", kind=TurnKind.DOCUMENT)))
    assert next_turns(book, "2026-10", TurnKind.DOCUMENT)[0].person.member_id == "p5"
    assert next_turns(book, "2026-10", TurnKind.DOCUMENT)[-1].person.member_id == "p0"


@given(st.lists(st.tuples(st.integers(1, 12), st.integers(0, 5), st.booleans()), max_size=40))
def test_the_rota_is_only_a_list(told: list[tuple[int, int, bool]]) -> None:
    """Everybody who takes part stands on it exactly once, by the month of the last turn and nothing else."""
    turns = tuple(
        Turn(id=str(place), period=f"2026-{month:02d}", member_id=f"p{who}", done=done)
        for place, (month, who, done) in enumerate(told)
    )
    found = next_turns(booklike.book(turns=turns), "2026-10")
    assert sorted(one.person.member_id for one in found) == [f"p{who}" for who in range(6)]
    assert [one.last for one in found] == sorted(one.last for one in found)
    for one in found:
        mine = [turn for turn in turns if turn.member_id == one.person.member_id]
        assert one.had == sum(turn.done for turn in mine)


def test_what_a_span_holds() -> None:
    book = booklike.book(
        trainings=(
            Training(id="a", member_id="p1", title="x", since="2025-12"),
            Training(id="b", member_id="p1", title="x", until="2026-03"),
            Training(id="c", member_id="p1", title="x"),
        ),
        turns=(turn("2026-03", "p1"), turn("2026-04", "p1")),
        models=(GoodModel(id="g", year="2026", name="x"), GoodModel(id="h", year="2025", name="x")),
    )
    assert [one.id for one in trainings_in(book, "2026")] == ["b"]
    assert [one.period for one in turns_in(book, "2026-Q1")] == ["2026-03"]
    assert [one.id for one in models_of(book, "2026")] == ["g"]
