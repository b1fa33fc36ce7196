import math
import unicodedata

import msgspec
import pytest

from desktop.branch.growth import GoodModel
from desktop.branch.measures import Measure, MeasureKind
from desktop.branch.meetings import Guest
from desktop.branch.recording import LONGEST_TEXT, check_recorded
from desktop.errors import Refused
from tests.branch.making import ballot, mark, meeting, sign, task


def test_texts_are_tidied_and_ids_let_be() -> None:
    loose = unicodedata.normalize("NFD", "Nghị quyết\r\nhai\x00")
    tidy = check_recorded(meeting(news=loose, agenda=(loose, "hai"), papers=(loose,)))
    assert tidy.news == tidy.agenda[0] == tidy.papers[0] == "Nghị quyết\nhai"
    assert tidy.id == meeting().id
    for record in (meeting(), mark(1), sign(1), task(owners=("p1",)), ballot(), ballot(3)):
        assert check_recorded(record) == record


@pytest.mark.parametrize(
    ("record", "field"),
    [
        (meeting(start="7h30"), "start"),
        (meeting(end="25:00"), "end"),
        (meeting(news="x" * (LONGEST_TEXT + 1)), "news"),
        (meeting(agenda=("x" * (LONGEST_TEXT + 1),)), "agenda"),
        (meeting(place="x" * 10_000), "place"),
        (Guest(id="g1", meeting_id="m1", order=1, name="x" * 10_000), "name"),
        (Guest(id="g1", meeting_id="m1", order=1, name="Võ Quốc Bảo", office="x" * 301), "office"),
        (task(owner_text="x" * 301), "owner_text"),
        (mark(1, reason="x" * 301), "reason"),
        (meeting(dues=-1), "dues"),
        (meeting(dues=10**18), "dues"),
        (meeting(scores={"time": -1}), "scores"),
        (meeting(scores={"time": math.nan}), "scores"),
        (meeting(scores={"time": math.inf}), "scores"),
        (task(deadline="2026-02-29"), "deadline"),
        (task(deadline="tuần sau"), "deadline"),
        (sign(1, deadline="2026-13"), "deadline"),
        (ballot(-1), "in_favour"),
        (ballot(1, against=-1), "against"),
    ],
)
def test_what_cannot_be_right_is_refused_by_field(record: object, field: str) -> None:
    with pytest.raises(Refused) as caught:
        check_recorded(record)
    assert caught.value.field == field


def test_what_is_no_line_of_a_paper_may_be_longer() -> None:
    reason = "Vi phạm quy định về công khai. " * 20
    measure = Measure(id="k", kind=MeasureKind.REMIND, on="2026-10-05", reason=reason)
    model = GoodModel(id="n", year="2026", name="Mô hình mỗi tuần một việc tốt vì dân " * 3)
    assert check_recorded(measure) == measure
    assert check_recorded(model) == model
    with pytest.raises(Refused) as refused:
        check_recorded(msgspec.structs.replace(model, name="x" * 301))
    assert refused.value.field == "name"


def test_what_is_not_finished_passes() -> None:
    assert check_recorded(meeting(start="", end="", scores={"time": 4.5}, dues=None))
    assert check_recorded(task(deadline="2026-11"))
