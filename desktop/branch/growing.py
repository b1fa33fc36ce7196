"""Training, the rota and good models: what cannot be right in them, and whose turn lies farthest back."""

from datetime import date
from typing import Any

import msgspec

from desktop.branch.attendance import must_attend
from desktop.branch.book import Book
from desktop.branch.dates import earliest_day, latest_day, period_of, period_words
from desktop.branch.entered import in_order, known_member, listed_member, partial_day, year
from desktop.branch.growth import GoodModel, Training, Turn, TurnKind
from desktop.branch.members import MemberPicture, roster_on
from desktop.branch.names import clean
from desktop.branch.programming import check_month
from desktop.branch.spans import holds
from desktop.errors import Refused
from desktop.words import translate


def check_training(line: Training, book: Book, _rules: Any, _today: date) -> Training:  # noqa: ANN401
    """Return the course with tidy texts; raises `Refused` for no member, or an end before its beginning."""
    known_member(book, line.member_id)
    since, until = partial_day(line.since, "since"), partial_day(line.until, "until")
    in_order(since, until, "until")
    return msgspec.structs.replace(
        line, title=clean(line.title), kind=clean(line.kind), place=clean(line.place)
    )


def trainings_in(book: Book, span: str) -> tuple[Training, ...]:
    """Return the courses that began, or where that is not known ended, in a span."""
    return tuple(one for one in book.trainings if holds(span, one.since or one.until))


def check_turn(turn: Turn, book: Book, _rules: Any, today: date) -> Turn:  # noqa: ANN401
    """Return the turn with a tidy topic; raises `Refused`.

    Refused: no month, somebody who is not on the list in it, done before the month begins.
    """
    try:
        check_month(turn.period)
    except Refused as error:
        raise Refused(error.what, error.safe, error.todo, field="period") from error
    listed_member(book, turn.member_id, (earliest_day(turn.period), latest_day(turn.period)))
    if turn.done and turn.period > period_of(today):
        raise Refused(
            translate(
                "books", "Lượt của {period} chưa thể đã thực hiện.", period=period_words(turn.period)
            ),
            todo=translate("books", "Đánh dấu đã thực hiện sau buổi sinh hoạt."),
            field="done",
        )
    return msgspec.structs.replace(turn, topic=clean(turn.topic))


class NextTurn(msgspec.Struct, frozen=True, kw_only=True):
    """A member on the rota's list (danh sách luân phiên): when the last turn was, and how many there were."""

    person: MemberPicture
    last: str = ""
    """Month of the latest turn, had or given; empty where there was none."""
    had: int = 0
    """Turns had so far."""
    given: bool = False
    """Has a turn in the month asked about already."""


def next_turns(book: Book, period: str, kind: TurnKind | None = None) -> tuple[NextTurn, ...]:
    """Return who takes part in activity in a month, those whose last turn lies farthest back first.

    Of the same month, and of those who never had a turn, in the order of the roll. A turn counts when it was
    had, or was given for this month or a later one. It is a list: the secretary chooses from it. `kind` asks
    for one kind of turn.
    """
    turns = [one for one in book.turns if kind is None or one.kind is kind]
    day = earliest_day(period)
    found = []
    for person in roster_on(book.members, book.events, day):
        if not must_attend(person):
            continue
        mine = [one for one in turns if one.member_id == person.member_id]
        counted = [one.period for one in mine if one.done or one.period >= period]
        found.append(
            NextTurn(
                person=person,
                last=max(counted, default=""),
                had=sum(one.done for one in mine),
                given=any(one.period == period for one in mine),
            )
        )
    return tuple(sorted(found, key=lambda one: one.last))


def turns_in(book: Book, span: str) -> tuple[Turn, ...]:
    """Return the turns of a span by month."""
    return tuple(one for one in book.turns if holds(span, one.period))


def check_model(model: GoodModel, book: Book, _rules: Any, today: date) -> GoodModel:  # noqa: ANN401
    """Return the model with tidy texts; raises `Refused`.

    Refused: no year, a member who is not there, registered on a day that is none or has not come.
    """
    year(model.year)
    if model.member_id:
        known_member(book, model.member_id)
    on = partial_day(model.registered_on, "registered_on")
    if on and earliest_day(on) > today:
        raise Refused(
            translate("books", "Ngày đăng ký chưa tới."),
            todo=translate("books", "Kiểm tra lại ngày, tháng, năm."),
            field="registered_on",
        )
    return msgspec.structs.replace(model, name=clean(model.name), owner_text=clean(model.owner_text))


def models_of(book: Book, of_year: str) -> tuple[GoodModel, ...]:
    """Return the models registered for a year."""
    return tuple(one for one in book.models if one.year == of_year)
