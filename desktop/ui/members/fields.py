"""The fields of the phiếu đảng viên in the order of mẫu 2-HSĐV, as the window shows them.

Numbers follow mẫu 2-HSĐV (Hướng dẫn 38-HD/BTCTW, 29/9/2025). Field 20 (miễn công tác và sinh hoạt đảng) is
kept as an event and so stands among the events, not here.
"""

from enum import StrEnum

import msgspec

from desktop.branch.dates import short
from desktop.branch.labels import field_label
from desktop.branch.members import Member
from desktop.words import mark, translate


class FieldKind(StrEnum):
    """How a field is typed."""

    LINE = "line"
    TEXT = "text"
    """Several lines."""
    DATE = "date"
    """A whole date, a month or only a year."""
    GENDER = "gender"


class Field(msgspec.Struct, frozen=True):
    """One field: its name in `Member` and its number on the phiếu (empty: not on it)."""

    name: str
    number: str = ""
    kind: FieldKind = FieldKind.LINE
    hint: str = ""


SENSITIVE = frozenset({"ethnicity", "religion", "health", "invalidity", "family_merit", "history"})
"""Fields 8, 9, 18 and 27: sensitive personal data (Luật 91/2025/QH15), folded and marked by a word."""


class Section(msgspec.Struct, frozen=True):
    """Fields that fold together."""

    key: str
    title: str
    fields: tuple[Field, ...]
    open: bool = False

    @property
    def sensitive(self) -> bool:
        """Whether any of its fields holds sensitive data."""
        return any(field.name in SENSITIVE for field in self.fields)


LINE, TEXT, DATE = FieldKind.LINE, FieldKind.TEXT, FieldKind.DATE

SECTIONS: tuple[Section, ...] = (
    Section(
        "person",
        mark("member-fields", "Bản thân"),
        (
            Field("full_name", "1"),
            Field("gender", "2", FieldKind.GENDER),
            Field("other_name", "3"),
            Field("born", "4", DATE, mark("member-fields", "17/05/1982, hoặc chỉ năm 1982")),
            Field("birth_place", "5"),
            Field("home_town", "6"),
            Field("residence", "7"),
            Field("phone"),
        ),
        open=True,
    ),
    Section(
        "origin",
        mark("member-fields", "Dân tộc, tôn giáo, nghề nghiệp"),
        (
            Field("ethnicity", "8"),
            Field("religion", "9"),
            Field("family_class", "10"),
            Field("occupation", "11"),
        ),
    ),
    Section(
        "party",
        mark("member-fields", "Vào Đảng"),
        (
            Field("joined", "12", DATE, mark("member-fields", "ngày tổ chức lễ kết nạp")),
            Field("official", "12", DATE, mark("member-fields", "để trống khi còn dự bị")),
            Field("joined_at", "12"),
            Field("introducers", "12", LINE, mark("member-fields", "hai người, kèm chức vụ")),
            Field("card", "", LINE, mark("member-fields", "12 chữ số; thẻ cũ 8 chữ số")),
            Field("file_number", "", LINE, mark("member-fields", "ví dụ 000001 CT")),
            Field("list_number"),
            Field("residence_branch"),
        ),
        open=True,
    ),
    Section(
        "work",
        mark("member-fields", "Tuyển dụng, đoàn thể, quân ngũ"),
        (
            Field("recruited", "13", DATE),
            Field("youth_union", "14", DATE),
            Field("organisations", "15"),
            Field("enlisted", "16", DATE),
            Field("discharged", "16", DATE),
            Field("military_rank", "16"),
        ),
    ),
    Section(
        "education",
        mark("member-fields", "Trình độ hiện nay"),
        (
            Field("schooling", "17", LINE, mark("member-fields", "ví dụ 12/12")),
            Field("profession", "17"),
            Field("degree", "17"),
            Field("theory", "17", LINE, mark("member-fields", "sơ cấp, trung cấp, cao cấp")),
            Field("languages", "17"),
            Field("computing", "17"),
        ),
    ),
    Section(
        "health",
        mark("member-fields", "Sức khỏe, chính sách, căn cước"),
        (
            Field("health", "18"),
            Field("invalidity", "18"),
            Field("family_merit", "18"),
            Field("citizen_id", "19", LINE, mark("member-fields", "12 chữ số")),
        ),
    ),
    Section(
        "career",
        mark("member-fields", "Quá trình hoạt động, đào tạo"),
        (
            Field("career", "21", TEXT, mark("member-fields", "từ tháng, năm đến tháng, năm: làm gì, ở đâu")),
            Field("training", "22", TEXT),
        ),
    ),
    Section(
        "merit",
        mark("member-fields", "Khen thưởng, kỷ luật"),
        (
            Field("commendations", "23", TEXT),
            Field("badges", "24", LINE, mark("member-fields", "ví dụ 30 năm, ngày 07/11/2020")),
            Field("titles", "25"),
            Field("discipline", "26", TEXT),
        ),
    ),
    Section(
        "history",
        mark("member-fields", "Lịch sử bản thân, gia đình, kinh tế"),
        (
            Field("history", "27", TEXT),
            Field("foreign_ties", "28", TEXT),
            Field("family", "29", TEXT),
            Field("economy", "30", TEXT),
            Field("note", "", TEXT),
        ),
    ),
)

FIELDS: dict[str, Field] = {field.name: field for section in SECTIONS for field in section.fields}


def title_of(section: Section) -> str:
    """Return the heading of a section."""
    return translate("member-fields", section.title)


def hint_of(field: Field) -> str:
    """Return what stands greyed in an empty field."""
    return translate("member-fields", field.hint) if field.hint else ""


def label_of(field: Field) -> str:
    """Return the field's label with its number on the phiếu: `6. Quê quán`."""
    label = field_label(field.name)
    return f"{field.number}. {label}" if field.number else label


def shown(member: Member, field: Field) -> str:
    """Return what stands in the field, as a person reads it: dates as `05/10/2026`."""
    value = str(getattr(member, field.name))
    return short(value) if field.kind is FieldKind.DATE else value


def filled(member: Member, section: Section) -> int:
    """Count the fields of a section in which something stands."""
    return sum(bool(getattr(member, field.name)) for field in section.fields)
