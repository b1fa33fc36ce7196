"""Who a line is: an existing member by number or by name and birth date, a new one, or nobody can tell.

Position in the list never counts. Where two answers are possible the line is refused; a wrong match would
write one person's data over another's.
"""

from collections.abc import Sequence

import msgspec

from desktop.branch.dates import short
from desktop.branch.members import Member
from desktop.branch.names import same_name_key
from desktop.importing.people import DATES, Person
from desktop.importing.records import Change
from desktop.words import translate

_NEW_LENGTH = 12


class Match(msgspec.Struct, frozen=True, kw_only=True):
    """The member a line is about; neither a member nor a reason means a new one."""

    member: Member | None = None
    reason: str = ""


def dates_agree(first: str, second: str) -> bool:
    """Tell whether two partial dates may be the same day: as far as both are known, they are equal."""
    shared = min(len(first), len(second))
    return shared > 0 and first[:shared] == second[:shared]


class Register:
    """The existing members, ready to be looked up."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._by_number: dict[str, list[Member]] = {}
        self._by_name: dict[str, list[Member]] = {}
        for member in members:
            for number in {member.citizen_id, member.card} - {""}:
                self._by_number.setdefault(number, []).append(member)
            self._by_name.setdefault(same_name_key(member.full_name), []).append(member)

    def find(self, person: Person) -> Match:
        """Return the match of a line, by number first, then by name and birth date."""
        holders: dict[str, Member] = {}
        for number in {person.get("citizen_id"), person.get("card")} - {""}:
            holders |= {member.id: member for member in self._by_number.get(number, [])}
        if len(holders) > 1:
            names = ", ".join(sorted(member.full_name for member in holders.values()))
            return Match(
                reason=translate(
                    "importing", "Số thẻ, số căn cước trùng với nhiều đồng chí: {names}.", names=names
                )
            )
        if holders:
            return self._checked(next(iter(holders.values())), person)
        return self._by_name_and_birth(person)

    def _checked(self, member: Member, person: Person) -> Match:
        same_name = same_name_key(member.full_name) == same_name_key(person.name)
        born = person.get("born")
        if not same_name and born and member.born and not dates_agree(born, member.born):
            return Match(
                reason=translate(
                    "importing",
                    "Số thẻ hoặc số căn cước là của đồng chí {name} sinh {born}; "
                    "họ tên và ngày sinh trong tệp đều khác.",
                    name=member.full_name,
                    born=short(member.born),
                )
            )
        return Match(member=member)

    def _by_name_and_birth(self, person: Person) -> Match:
        namesakes = self._by_name.get(same_name_key(person.name), [])
        same = [one for one in namesakes if dates_agree(one.born, person.get("born"))]
        if len(same) > 1:
            return Match(
                reason=translate(
                    "importing",
                    "Có {count} đồng chí cùng họ tên và ngày sinh; "
                    "ghi thêm số thẻ hoặc số căn cước để phân biệt.",
                    count=len(same),
                )
            )  # fmt: skip
        if same:
            return _not_contradicted(same[0], person)
        unclear = [one for one in namesakes if not one.born or not person.get("born")]
        if not unclear:
            return Match()
        if len(unclear) == 1 and _agrees_without_birth(unclear[0], person):
            return Match(member=unclear[0])
        return Match(
            reason=translate(
                "importing",
                "Trong sổ đã có đồng chí {name}; thiếu ngày sinh hoặc số căn cước nên không biết "
                "có phải một người không.",
                name=unclear[0].full_name,
            )
        )


def _not_contradicted(member: Member, person: Person) -> Match:
    theirs, ours = person.get("citizen_id"), member.citizen_id
    if theirs and ours and theirs != ours:
        return Match(
            reason=translate(
                "importing",
                "Trùng họ tên, ngày sinh với đồng chí {name} trong sổ nhưng số căn cước khác ({ours}).",
                name=member.full_name, ours=ours,
            )
        )  # fmt: skip
    return Match(member=member)


def _agrees_without_birth(member: Member, person: Person) -> bool:
    """Tell whether a namesake without birth date joined on the same day, or neither says anything more."""
    if member.joined or person.get("joined"):
        return member.joined == person.get("joined")
    said = ("born", "card", "citizen_id")
    return not any(getattr(member, field) or person.get(field) for field in said)


def merge(member: Member, person: Person) -> tuple[Member, tuple[Change, ...]]:
    """Return the member with what the line adds or corrects, and the changes one by one.

    A blank cell erases nothing; a date known less exactly, or a name that only puts its tone marks elsewhere,
    is no change.
    """
    changes = [
        Change(field=field, old=str(getattr(member, field)), new=new)
        for field, new in person.fields.items()
        if _differs(field, str(getattr(member, field)), new)
    ]
    told = {change.field: change.new for change in changes}
    return with_fields(member, told), tuple(changes)


def with_fields(member: Member, fields: dict[str, str]) -> Member:
    """Return `member` with some fields set from text."""
    return msgspec.convert(msgspec.to_builtins(member) | fields, Member)


def _differs(field: str, old: str, new: str) -> bool:
    if field in DATES and old.startswith(new):
        return False
    if field == "full_name" and same_name_key(old) == same_name_key(new):
        return False
    if field == "card" and len(old) == _NEW_LENGTH and len(new) < _NEW_LENGTH:
        return False  # an old card number does not replace the new one
    return old != new


class Seen:
    """The lines taken so far: a person twice in one list is refused the second time."""

    def __init__(self) -> None:
        self._rows: dict[str, int] = {}

    def earlier(self, person: Person, member: Member | None) -> int | None:
        """Return the row that was about the same person, or None and remember this one."""
        keys = [f"number {number}" for number in {person.get("citizen_id"), person.get("card")} - {""}]
        if member is not None:
            keys.append(f"member {member.id}")
        elif not keys:
            keys.append(f"person {same_name_key(person.name)} {person.get('born')} {person.get('joined')}")
        rows = [self._rows[key] for key in keys if key in self._rows]
        if rows:
            return min(rows)
        self._rows.update(dict.fromkeys(keys, person.row))
        return None
