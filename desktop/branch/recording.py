"""What cannot be right in the records of a meeting is refused, with the field and the reason.

What is merely not finished yet passes: a meeting is saved as it is typed. What stands against closing is told
by `branch.progress`.
"""

import math
from collections.abc import Mapping
from typing import TypeVar

import msgspec

from desktop.branch.checking import LONGEST_LINE, LONGEST_NAME
from desktop.branch.dates import check_partial, is_hour
from desktop.branch.growth import GoodModel
from desktop.branch.measures import Measure
from desktop.branch.names import nfc
from desktop.errors import Refused
from desktop.words import translate

LONGEST_TEXT = 50_000
_LIMITS = {
    "name": LONGEST_NAME,
    "office": LONGEST_LINE,
    "owner_text": LONGEST_LINE,
    "place": LONGEST_LINE,
    "reason": LONGEST_LINE,
}
"""What stands on one line of a paper: a guest, where the meeting is held, why somebody is away."""
_LONGER: dict[type[msgspec.Struct], dict[str, int]] = {
    Measure: {"reason": LONGEST_TEXT},
    GoodModel: {"name": LONGEST_LINE},
}
"""What bears the name of such a line and is none: why a measure was taken, what a model is called."""
MOST = 10**12
"""No count and no amount in đồng of a meeting is higher."""
Recorded = TypeVar("Recorded", bound=msgspec.Struct)


def check_recorded(record: Recorded) -> Recorded:
    """Return a meeting's line or one of its parts with tidy texts.

    Raises `Refused` naming the field: a text too long, a deadline that is no date, an hour that is none, a
    number below zero.
    """
    limits = {**_LIMITS, **_LONGER.get(type(record), {})}
    changed: dict[str, object] = {}
    for field in record.__struct_fields__:
        value = getattr(record, field)
        if type(value) is str and not field.endswith("id"):
            changed[field] = _text(field, value, limits)
        elif type(value) is tuple:
            changed[field] = tuple(_text(field, line, limits) for line in value)
        elif type(value) is dict:
            changed[field] = {key: _entry(field, entry, limits) for key, entry in value.items()}
        elif type(value) in {int, float}:
            _number(field, value)
    return msgspec.structs.replace(record, **changed)


def _text(field: str, value: str, limits: Mapping[str, int]) -> str:
    text = nfc(value).replace("\r\n", "\n").replace("\x00", "")
    most = limits.get(field, LONGEST_TEXT)
    if len(text) > most:
        raise Refused(translate("meetings", "Nội dung dài quá {most} chữ.", most=most), field=field)
    if field == "deadline":
        _check_deadline(text)
    if field in {"start", "end"} and text and not is_hour(text):
        raise Refused(
            translate("meetings", "Giờ “{text}” phải có dạng 07:30.", text=text[:20]), field=field
        )
    return text


def _entry(field: str, value: str | float, limits: Mapping[str, int]) -> str | float:
    return _text(field, value, limits) if isinstance(value, str) else _number(field, value)


def _check_deadline(text: str) -> None:
    try:
        check_partial(text)
    except ValueError as error:
        raise Refused(
            translate("meetings", "Thời hạn “{text}” không phải là ngày có thật.", text=text[:40]),
            field="deadline",
        ) from error


def _number(field: str, value: float) -> float:
    if not math.isfinite(value) or not 0 <= value <= MOST:
        raise Refused(translate("meetings", "Số “{value}” không thể đúng.", value=value), field=field)
    return value
