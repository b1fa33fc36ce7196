"""Rules that authorities change, as data: indicator sets, quality scores, layouts, each with its legal basis.

A rule file lies in `resources/` (or is a committee's own), is valid from a date, and is chosen by the day of
the meeting, so that an old meeting keeps the rules of its day.
"""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

from desktop.branch.dates import earliest_day
from desktop.branch.names import nfc
from desktop.data import resource
from desktop.errors import Trouble
from desktop.words import translate


class BadRules(Trouble):
    """A rule file that cannot be used: says the place and the reason."""

    code = "bad-rules"


class LegalBasis(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Căn cứ: identified only by kind, number, symbol and date together."""

    kind: str
    number: str
    """Number and symbol: `04-NQ/TW`."""
    issued: str
    """Partial ISO date."""
    issuer: str
    title: str = ""


class Sign(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One indicator (biểu hiện): a code and a short label in our own words."""

    code: str
    label: str
    label_en: str = ""


class SignGroup(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A group of indicators (nhóm)."""

    code: str
    title: str
    title_en: str = ""
    signs: tuple[Sign, ...]


class IndicatorSet(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A set of indicators members compare themselves with (bộ biểu hiện)."""

    id: str
    title: str
    title_en: str = ""
    short: str
    """How a sentence names it: `27 biểu hiện`."""
    valid_from: str
    basis: tuple[LegalBasis, ...] = ()
    groups: tuple[SignGroup, ...]

    def all_signs(self) -> tuple[Sign, ...]:
        """Return the signs of all groups in order."""
        return tuple(sign for group in self.groups for sign in group.signs)

    def sign(self, code: str) -> Sign | None:
        """Return the sign with `code`, or None."""
        return next((sign for sign in self.all_signs() if sign.code == code), None)


class Criterion(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of the quality score of a meeting."""

    code: str
    label: str
    label_en: str = ""
    most: float
    """Highest number of points."""


class Level(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A level of the quality score (xếp loại), reached from `least` points."""

    label: str
    label_en: str = ""
    least: float


class QualitySet(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a branch scores a meeting's quality (tự chấm điểm chất lượng buổi sinh hoạt)."""

    rules: str = "quality"
    id: str
    title: str
    valid_from: str
    basis: tuple[LegalBasis, ...] = ()
    criteria: tuple[Criterion, ...]
    levels: tuple[Level, ...]
    """From the highest to the lowest."""
    least_minutes: int
    """Shortest length of a regular meeting, in minutes."""
    attendance_target: float
    """Share of members who must attend that should be present, in percent."""

    def fault(self) -> str:
        """Say what cannot be right: no criteria, no levels, a code told twice."""
        if not self.criteria or not self.levels:
            return translate("rules", "thiếu tiêu chí hoặc mức xếp loại")
        codes = [one.code for one in self.criteria]
        twice = sorted({code for code in codes if codes.count(code) > 1})
        return translate("rules", "mã bị lặp: {codes}", codes=", ".join(twice)) if twice else ""

    def total(self, scores: dict[str, float]) -> float:
        """Return the points given, over all criteria of the set."""
        return sum(scores.get(one.code, 0.0) for one in self.criteria)

    def is_complete(self, scores: dict[str, float]) -> bool:
        """Tell whether every criterion has been scored."""
        return all(one.code in scores for one in self.criteria)

    def level(self, points: float) -> Level:
        """Return the level reached by `points`."""
        return next((one for one in self.levels if points >= one.least), self.levels[-1])


class RuleSet(Protocol):
    """What every rule file has: an id and the day it holds from.

    A rule set may have a method `fault() -> str`: what in it cannot be right, in words, or empty.
    """

    @property
    def id(self) -> str:
        """Name of the file without its ending."""

    @property
    def valid_from(self) -> str:
        """First day it holds, a partial ISO date."""


Rules = TypeVar("Rules", bound=RuleSet)


def read_indicator_set(path: Path) -> IndicatorSet:
    """Read an indicator set; raises `BadRules` with the place and the reason."""
    found = _read(path, IndicatorSet)
    codes = [sign.code for sign in found.all_signs()]
    if not codes:
        raise bad_rules(path, translate("rules", "bộ biểu hiện không có mục nào"))
    twice = sorted({code for code in codes if codes.count(code) > 1})
    if twice:
        raise bad_rules(path, translate("rules", "mã bị lặp: {codes}", codes=", ".join(twice)))
    return found


def read_quality_set(path: Path) -> QualitySet:
    """Read a quality score set; raises `BadRules`."""
    return read_rules(path, QualitySet)


def read_rules(path: Path, kind: type[Rules]) -> Rules:
    """Read a rule file of any kind; raises `BadRules` with the place and the reason."""
    found = _read(path, kind)
    check_fault(path, found)
    return found


def check_fault(path: Path, found: RuleSet) -> None:
    """Raise `BadRules` where a rule set says of itself that something in it cannot be right."""
    fault = getattr(found, "fault", None)
    reason = fault() if fault is not None else ""
    try:
        earliest_day(found.valid_from)
    except ValueError:
        reason = reason or translate(
            "rules", "ngày hiệu lực “{text}” không phải là ngày có thật", text=found.valid_from[:20]
        )
    if reason:
        raise bad_rules(path, reason)


@lru_cache(maxsize=64)
def shipped_rules(folder: str, kind: type[Rules]) -> tuple[Rules, ...]:
    """Return the rule sets shipped in a folder of `resources/`, oldest first."""
    found = [read_rules(resource(folder, f"{name}.json"), kind) for name in shipped(folder)]
    return tuple(sorted(found, key=lambda one: (one.valid_from, one.id)))


def in_force(sets: Iterable[Rules], day: date) -> Rules:
    """Return the newest of several sets that holds on `day`; the oldest where none did yet.

    Of sets that hold from the same day the later one given counts: a committee's own after the shipped one.
    """
    dated = sorted(sets, key=lambda one: one.valid_from)
    return ([one for one in dated if earliest_day(one.valid_from) <= day] or dated[:1])[-1]


def _read(path: Path, kind: type[Rules]) -> Rules:
    try:
        return msgspec.json.decode(nfc(path.read_text(encoding="utf-8")).encode(), type=kind)
    except (OSError, UnicodeDecodeError, msgspec.MsgspecError) as error:
        raise bad_rules(path, str(error)) from error


def bad_rules(path: Path, reason: str) -> BadRules:
    """Return the trouble of a rule file: its name and the reason."""
    return BadRules(
        translate("rules", "Không dùng được tệp quy tắc “{name}”: {reason}.", name=path.name, reason=reason),
        translate("rules", "Quy tắc đang dùng không đổi."),
        translate("rules", "Xin lại tệp từ đảng ủy cấp trên."),
        path=str(path),
    )


@lru_cache(maxsize=16)
def indicator_set(identifier: str) -> IndicatorSet:
    """Return a shipped indicator set by its id."""
    return read_indicator_set(resource("indicators", f"{identifier}.json"))


@lru_cache(maxsize=16)
def quality_set(identifier: str) -> QualitySet:
    """Return a shipped quality set by its id."""
    return read_quality_set(resource("quality", f"{identifier}.json"))


def shipped(folder: str) -> tuple[str, ...]:
    """Return the ids of the rule files shipped in a folder of `resources/`, in name order."""
    return tuple(sorted(path.stem for path in resource(folder).glob("*.json")))


def indicator_set_on(day: date) -> str:
    """Return the id of the newest shipped indicator set valid on `day`; the oldest where none was yet."""
    return _valid_on(day, [(indicator_set(one).valid_from, one) for one in shipped("indicators")])


def _valid_on(day: date, sets: list[tuple[str, str]]) -> str:
    dated = sorted(sets)
    return ([pair for pair in dated if pair[0] <= day.isoformat()] or dated[:1])[-1][1]
