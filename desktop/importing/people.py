"""One line of the list as a person: the fields read, or every reason why the line cannot be taken."""

from collections.abc import Callable
from datetime import date

import msgspec

from desktop.branch.members import EventKind, Gender
from desktop.branch.names import clean, fold, nfc
from desktop.errors import Refused
from desktop.importing import values, vocabulary
from desktop.importing.reading import Value
from desktop.importing.rows import Line
from desktop.words import translate

DATES = ("born", "joined", "official", "recruited", "youth_union", "enlisted", "discharged")
_NUMBERS: dict[str, Callable[[Value], tuple[str, list[str]]]] = {
    "citizen_id": values.read_citizen_id,
    "card": values.read_card,
    "phone": values.read_phone,
    "file_number": values.read_file_number,
}
_NO_TEXT = {"-", "–", "—", "_", ".", "/", "…"}
_NO_POSITION = {"dang vien", "dv", "dang vien chinh thuc", "dang vien du bi", "khong", "0"}
_TEXTS = tuple(
    role
    for role in vocabulary.HEADINGS
    if role not in (*DATES, *_NUMBERS, "full_name", "gender", vocabulary.ORDINAL, vocabulary.FAMILY_PART,
                    vocabulary.GIVEN_PART, vocabulary.POSITION, vocabulary.STATE, vocabulary.BRANCH)
)  # fmt: skip
STATES: dict[str, EventKind] = {
    "mien": EventKind.EXEMPT,
    "duoc mien": EventKind.EXEMPT,
    "tam thoi den": EventKind.TEMPORARY_IN,
    "sinh hoat tam thoi den": EventKind.TEMPORARY_IN,
    "tam thoi di": EventKind.TEMPORARY_OUT,
    "sinh hoat tam thoi di": EventKind.TEMPORARY_OUT,
    "sinh hoat tam thoi noi khac": EventKind.TEMPORARY_OUT,
    "tam thoi noi khac": EventKind.TEMPORARY_OUT,
    "dinh chi": EventKind.SUSPENDED,
    "bi dinh chi": EventKind.SUSPENDED,
    "chuyen di": EventKind.TRANSFER_OUT,
    "da chuyen": EventKind.TRANSFER_OUT,
    "chuyen sinh hoat": EventKind.TRANSFER_OUT,
    "chuyen sinh hoat di": EventKind.TRANSFER_OUT,
    "da chuyen sinh hoat": EventKind.TRANSFER_OUT,
    "xoa ten": EventKind.REMOVED,
    "bi xoa ten": EventKind.REMOVED,
    "da xoa ten": EventKind.REMOVED,
    "xin ra": EventKind.RESIGNED,
    "ra khoi dang": EventKind.RESIGNED,
    "khai tru": EventKind.EXPELLED,
    "bi khai tru": EventKind.EXPELLED,
    "tu tran": EventKind.DIED,
    "da tu tran": EventKind.DIED,
    "da mat": EventKind.DIED,
    "qua doi": EventKind.DIED,
    "chet": EventKind.DIED,
}
"""How lists word a state that is an event of the membership, without marks; longest beginning wins."""
_ACTIVE = (
    "dang sinh hoat",
    "sinh hoat",
    "chinh thuc",
    "du bi",
    "dang vien",
    "hoat dong",
    "binh thuong",
    "dang hoat dong",
)


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """What a line says of a person; `fields` holds only what is written in it."""

    row: int
    name: str
    fields: dict[str, str]
    position: str = ""
    state: str = ""
    event: EventKind | None = None
    notes: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    """Why the line is refused; empty where it can be taken."""
    refused_field: str = ""

    def get(self, field: str) -> str:
        """Return a field, empty where the line does not give it."""
        return self.fields.get(field, "")


class _Reader:
    """Gathers fields, remarks and refusals of one line."""

    def __init__(self, line: Line, today: date) -> None:
        self.cells, self.line, self.today = line.cells, line, today
        self.fields: dict[str, str] = {}
        self.notes: list[str] = []
        self.refusals: list[Refused] = []

    def take(self, field: str, read: Callable[[], str]) -> None:
        try:
            value = read()
        except Refused as refusal:
            self.refusals.append(refusal)
            return
        if value and value not in _NO_TEXT:
            self.fields[field] = value

    def noted(self, read: Callable[[Value], tuple[str, list[str]]], cell: Value) -> str:
        value, notes = read(cell)
        self.notes += notes
        return value


def read_person(line: Line, today: date) -> Person:
    """Read every cell of a line; nothing is raised, refusals are gathered in `reasons`."""
    reader = _Reader(line, today)
    cells = line.cells
    reader.take("full_name", lambda: reader.noted(values.read_name, _name_cell(cells)))
    _take_birth(reader)
    for field in DATES[1:]:
        if field in cells:
            reader.take(field, lambda field=field: values.read_date(cells[field], field, today))  # type: ignore[misc]
    for field, read in _NUMBERS.items():
        if field in cells:
            reader.take(field, lambda field=field, read=read: reader.noted(read, cells[field]))  # type: ignore[misc]
    for field in (*_TEXTS, vocabulary.POSITION, vocabulary.STATE):
        if field in cells:
            reader.take(field, lambda field=field: values.read_text(cells[field], field))  # type: ignore[misc]
    _check_together(reader)
    return _person(reader)


def _name_cell(cells: dict[str, Value]) -> Value:
    if "full_name" in cells:
        return cells["full_name"]
    parts = (cells.get(role, "") for role in (vocabulary.FAMILY_PART, vocabulary.GIVEN_PART))
    return " ".join(nfc(str(part)).strip() for part in parts if part != "")


def _take_birth(reader: _Reader) -> None:
    cells, today = reader.cells, reader.today
    if "born" in cells:
        reader.take("born", lambda: values.read_date(cells["born"], "born", today))
    if vocabulary.BORN_YEAR in cells:
        reader.take("born", lambda: _born_of_parts(cells, today))
    if "gender" in cells:
        reader.take("gender", lambda: str(values.read_gender(cells["gender"])))
    for role, gender in ((vocabulary.MALE, Gender.MALE), (vocabulary.FEMALE, Gender.FEMALE)):
        if role not in cells or values.plain(cells[role]) in _NO_TEXT:
            continue
        if not reader.line.gender_open:
            if reader.fields.get("gender", gender) != gender:
                reason = translate("importing", "đánh dấu cả cột Nam lẫn cột Nữ")
                reader.refusals.append(values.refuse("gender", reason))
            reader.fields["gender"] = str(gender)
        if not values.is_mark(cells[role]):
            reader.take("born", lambda role=role: values.read_date(cells[role], "born", today))  # type: ignore[misc]
    only_women_ticked = (
        vocabulary.FEMALE in reader.line.columns and vocabulary.MALE not in reader.line.columns
    )
    if only_women_ticked and "gender" not in reader.line.columns and vocabulary.FEMALE not in cells:
        reader.fields["gender"] = str(Gender.MALE)


def _born_of_parts(cells: dict[str, Value], today: date) -> str:
    year, month, day = (
        values.plain(cells.get(role, "")).strip("0 ")
        if role != vocabulary.BORN_YEAR
        else values.plain(cells[role])
        for role in (vocabulary.BORN_YEAR, vocabulary.BORN_MONTH, vocabulary.BORN_DAY)
    )
    return values.read_date("/".join(part for part in (day, month, year) if part), "born", today)


def _check_together(reader: _Reader) -> None:
    """Hold the fields against each other (domain: one person's new card number is the citizen number)."""
    fields = reader.fields
    card, citizen = fields.get("card", ""), fields.get("citizen_id", "")
    if len(card) == 12 and citizen and card != citizen:
        reason = translate(
            "importing",
            "{card} khác số căn cước {citizen}; thẻ 12 chữ số phải trùng",
            card=card,
            citizen=citizen,
        )
        reader.refusals.append(values.refuse("card", reason))
    for earlier, later, reason in (
        ("born", "joined", translate("importing", "trước ngày sinh")),
        ("joined", "official", translate("importing", "trước ngày vào Đảng")),
    ):
        if _is_before(fields.get(later, ""), fields.get(earlier, "")):
            reader.refusals.append(values.refuse(later, reason))
    born, joined = fields.get("born", ""), fields.get("joined", "")
    if born and joined and 0 <= int(joined[:4]) - int(born[:4]) < 18:
        reader.notes.append(
            translate("importing", "Vào Đảng khi chưa đủ 18 tuổi: kiểm tra lại ngày sinh, ngày vào Đảng.")
        )


def _is_before(first: str, second: str) -> bool:
    """Tell whether a date lies before another for certain, as far as both are known."""
    shared = min(len(first), len(second))
    return bool(shared) and first[:shared] < second[:shared]


def _person(reader: _Reader) -> Person:
    fields = reader.fields
    position, state = fields.pop(vocabulary.POSITION, ""), fields.pop(vocabulary.STATE, "")
    if fold(position).strip(" .") in _NO_POSITION:
        position = ""
    event = state_event(state)
    if state and event is None and not fold(state).startswith(_ACTIVE):
        reader.notes.append(
            translate(
                "importing", "Không hiểu trạng thái “{state}”, coi như đang sinh hoạt.", state=state[:60]
            )
        )
    if fold(state).startswith(("chinh thuc", "dang vien chinh thuc")) and "official" not in fields:
        reader.notes.append(translate("importing", "Trạng thái là chính thức nhưng chưa có ngày chính thức."))
    return Person(
        row=reader.line.row,
        name=fields.get("full_name") or clean(str(_name_cell(reader.cells)))[:80],
        fields=fields,
        position=position,
        state=state,
        event=event,
        notes=tuple(reader.notes),
        reasons=tuple(dict.fromkeys(refusal.what for refusal in reader.refusals)),
        refused_field=reader.refusals[0].field if reader.refusals else "",
    )


def state_event(state: str) -> EventKind | None:
    """Return the event a worded state stands for, or None for a member in ordinary activity."""
    words = fold(state)
    beginnings = sorted((known for known in STATES if words.startswith(known)), key=len)
    return STATES[beginnings[-1]] if beginnings else None
