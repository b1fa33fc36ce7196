"""The branch itself (chi bộ): its name, who stands above it, where it is, the term of its committee."""

from enum import StrEnum

import msgspec

from desktop.branch.dates import check_partial, earliest_day, is_hour, latest_day
from desktop.branch.names import clean, fold
from desktop.errors import Refused
from desktop.words import translate

LONGEST_NAME = 120


class PlaceKind(StrEnum):
    """Kind of commune-level unit since 01/7/2025 (Quy định 294-QĐ/TW 26/5/2025, điểm 10.1)."""

    COMMUNE = "xã"
    WARD = "phường"
    SPECIAL_ZONE = "đặc khu"


class Branch(msgspec.Struct, frozen=True, kw_only=True):
    """A Party branch (chi bộ) as its papers name it."""

    id: str
    name: str
    """Full name with its kind: `Chi bộ ấp Thới Hòa`."""
    superior: str
    """Direct superior organisation (cấp trên trực tiếp), first header line: `Đảng bộ xã Thới Hưng`."""
    place: str
    """Name of the commune, without its kind: `Thới Hưng`."""
    place_kind: PlaceKind = PlaceKind.COMMUNE
    place_with_kind: bool = False
    """The place line names the kind too, where the commune bears a person's name."""
    province: str = ""
    term_from: str = ""
    """First and last year or day of the committee's term (nhiệm kỳ), partial dates."""
    term_to: str = ""
    has_committee: bool = True
    """Whether the branch has a chi ủy (nine full members or more)."""
    usual_day: int = 0
    """Day of the month of the regular meeting (ngày sinh hoạt định kỳ), 0 where not fixed."""
    usual_start: str = "07:30"
    usual_place: str = ""
    layout: str = "hd05-2026"
    """Layout rules of its papers: a file of `resources/layouts`."""
    superior_committee: str = ""
    """How the superior's committee is named in `Nơi nhận`: `Đảng ủy xã Thới Hưng`."""


def check_branch(branch: Branch) -> Branch:
    """Return the branch with tidy texts; raises `Refused` naming the field that cannot be right."""
    tidy = msgspec.structs.replace(
        branch,
        name=_required(branch.name, translate("branch", "Tên chi bộ")),
        superior=_required(branch.superior, translate("branch", "Tổ chức đảng cấp trên trực tiếp")),
        place=_required(branch.place, translate("branch", "Địa danh")),
        province=clean(branch.province),
        usual_place=clean(branch.usual_place),
        superior_committee=clean(branch.superior_committee),
    )
    if not 0 <= tidy.usual_day <= 31:
        raise Refused(translate("branch", "Ngày sinh hoạt định kỳ phải từ 1 đến 31."), field="usual_day")
    if tidy.usual_start and not is_hour(tidy.usual_start):
        raise Refused(
            translate("branch", "Giờ sinh hoạt “{text}” phải có dạng 07:30.", text=tidy.usual_start[:20]),
            field="usual_start",
        )
    _check_term(tidy)
    return tidy


def _check_term(branch: Branch) -> None:
    try:
        begins, ends = check_partial(branch.term_from), check_partial(branch.term_to)
    except ValueError as error:
        raise Refused(
            translate("branch", "Nhiệm kỳ: ghi năm đầu và năm cuối, ví dụ 2025-2030."), field="term_from"
        ) from error
    if begins and ends and earliest_day(begins) > latest_day(ends):
        raise Refused(translate("branch", "Nhiệm kỳ: năm cuối ở trước năm đầu."), field="term_to")


def _required(text: str, field: str) -> str:
    tidy = clean(text)
    if not tidy:
        raise Refused(translate("branch", "{field}: chưa ghi.", field=field), field=field)
    if len(tidy) > LONGEST_NAME:
        raise Refused(
            translate("branch", "{field}: dài quá {most} chữ.", field=field, most=LONGEST_NAME), field=field
        )
    return tidy


def place_name(branch: Branch) -> str:
    """Return the place (địa danh) of the date line.

    The kind of unit is added when the name is a single syllable, a number, equals the province's name, or
    where the branch says so for a person's name (HD 36-HD/VPTW 03/4/2018, kept by HD 05-HD/VPTW 27/5/2026).
    """
    name = branch.place.strip()
    single = len(name.split()) == 1
    if branch.place_with_kind or single or fold(name) == fold(branch.province):
        kind = branch.place_kind.value
        return f"{kind[:1].upper()}{kind[1:]} {name}"
    return name


def term_of(branch: Branch) -> str:
    """Return the name of the committee's term (nhiệm kỳ), by which series are kept: `2025-2030`, or empty."""
    return f"{branch.term_from[:4]}-{branch.term_to[:4]}" if branch.term_from or branch.term_to else ""


def committee_of(branch: Branch) -> str:
    """Return the superior's committee for `Nơi nhận`: `Đảng ủy xã …` from `Đảng bộ xã …`."""
    if branch.superior_committee:
        return branch.superior_committee
    if branch.superior.casefold().startswith("đảng bộ"):
        return "Đảng ủy" + branch.superior[len("đảng bộ") :]
    return branch.superior
