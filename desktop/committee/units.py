"""The committee itself and the branches under it: tidy names, and which name means which branch."""

from collections.abc import Iterable

import msgspec

from desktop.branch.names import clean, fold
from desktop.branch.organisation import LONGEST_NAME
from desktop.committee.records import Committee, Unit
from desktop.errors import Refused
from desktop.words import translate

CUT = "…"
"""Ends a name that a certificate had to shorten (X.520 allows an organisation 64 characters)."""
WIDEST = 64
"""Characters of an organisation's name in a certificate; a blank before the cut may be missing."""


def check_committee(committee: Committee) -> Committee:
    """Return the committee with tidy texts; raises `Refused` naming the field that cannot be right."""
    return msgspec.structs.replace(
        committee,
        name=_name(committee.name, translate("committee", "Tên đảng ủy"), "name"),
        superior=clean(committee.superior),
        place=clean(committee.place),
        province=clean(committee.province),
    )


def check_unit(unit: Unit, others: Iterable[Unit]) -> Unit:
    """Return the branch with tidy texts; raises `Refused` for an empty name or one already in the list."""
    tidy = msgspec.structs.replace(
        unit, name=_name(unit.name, translate("committee", "Tên chi bộ"), "unit"), note=clean(unit.note)
    )
    for other in others:
        if other.id != tidy.id and same_unit(other.name, tidy.name):
            raise Refused(
                translate("committee", "Trong danh sách đã có “{name}”.", name=other.name),
                todo=translate("committee", "Dùng dòng đã có, hoặc ghi tên khác đi để phân biệt."),
                field="unit",
            )
    return tidy


def _name(text: str, field: str, place: str) -> str:
    tidy = clean(text)
    if not tidy or not key_of(tidy):
        raise Refused(translate("committee", "{field}: chưa ghi.", field=field), field=place)
    if len(tidy) > LONGEST_NAME:
        raise Refused(
            translate("committee", "{field}: dài quá {most} ký tự.", field=field, most=LONGEST_NAME),
            field=place,
        )
    return tidy


def key_of(name: str) -> str:
    """Return a name as it is compared: without marks, case and blanks."""
    return fold(clean(name)).replace(" ", "")


def same_unit(one: str, other: str) -> bool:
    """Tell whether two spellings name the same unit; an empty name names none."""
    return bool(key_of(one)) and key_of(one) == key_of(other)


def named_in(certificate_unit: str, unit: str) -> bool:
    """Tell whether a certificate names this unit, in full or as far as its 64 characters went.

    A name cut shorter than that was not cut for want of room: it would stand for too many units.
    """
    if certificate_unit.endswith(CUT):
        had_to_be_cut = len(certificate_unit) >= WIDEST - 1 and len(clean(unit)) > WIDEST
        begins = key_of(certificate_unit.removesuffix(CUT))
        return had_to_be_cut and key_of(unit).startswith(begins)
    return same_unit(certificate_unit, unit)


def same_body(one: str, other: str) -> bool:
    """Tell whether two names are one committee: a branch writes `Đảng bộ xã …`, it `Đảng ủy xã …`."""
    first, second = _bare(one), _bare(other)
    return bool(first) and first == second


def _bare(name: str) -> str:
    key = key_of(name)
    kind = next((kind for kind in ("danguy", "dangbo") if key.startswith(kind)), "")
    return key.removeprefix(kind)


def find(units: Iterable[Unit], name: str) -> Unit | None:
    """Return the branch of that name, or None."""
    return next((one for one in units if same_unit(one.name, name)), None)


def hands_in(unit: Unit, on: str) -> bool:
    """Tell whether the branch still hands in on the ISO day `on`."""
    return not unit.until or on < unit.until
