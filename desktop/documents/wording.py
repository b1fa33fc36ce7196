"""Small pieces of wording that several papers share; papers are Vietnamese whatever the window's language."""

import re
from collections.abc import Iterable

from desktop.branch.closing import MeetingFile
from desktop.branch.kinds import about_of, rule_of, title_of
from desktop.branch.meetings import Guest, MeetingRecord
from desktop.branch.members import MemberPicture, State
from desktop.branch.names import clean
from desktop.branch.numbers import count
from desktop.documents.typeset import paragraphs

NONE = "Không có."
BLANK = "…"
_STATES = {
    State.OFFICIAL: "Chính thức",
    State.PROBATIONARY: "Dự bị",
    State.EXEMPT: "Được miễn sinh hoạt",
    State.TEMPORARY_OUT: "Tạm thời nơi khác",
    State.TEMPORARY_IN: "Tạm thời đến",
    State.SUSPENDED: "Đình chỉ sinh hoạt",
    State.TRANSFERRED: "Đã chuyển đi",
    State.REMOVED: "Xóa tên",
    State.RESIGNED: "Xin ra khỏi Đảng",
    State.EXPELLED: "Khai trừ",
    State.DIED: "Từ trần",
    State.NOT_YET: "",
}
_SECRETARIES = {"bí thư", "phó bí thư"}
_TIME = re.compile(r"^(\d{1,2}):(\d{2})$")
_FORMS_OF_ADDRESS = ("đồng chí ", "đ/c ", "ông ", "bà ", "anh ", "chị ")
_ENDS = (".", "!", "?", "…")
_QUOTES = "\"“”„'‘’«» "


def state_label(person: MemberPicture) -> str:
    """Return trạng thái as lists write it: `Chính thức`, `Dự bị`, `Được miễn sinh hoạt`."""
    return _STATES[person.state]


def office(position: str) -> str:
    """Return a position in running text: `Bí thư` becomes `Bí thư chi bộ`."""
    tidy = clean(position)
    return f"{tidy} chi bộ" if tidy.casefold() in _SECRETARIES else tidy


def clock(time: str) -> str:
    """Write a time of day: `07 giờ 30 phút`; a time that is still being typed stays as it is."""
    found = _TIME.match(time)
    return f"{int(found[1]):02d} giờ {int(found[2]):02d} phút" if found else clean(time)


def flat(text: str) -> str:
    """Return what a person typed as one paragraph without the full stop at its end."""
    return " ".join(paragraphs(text)).rstrip(" .;,")


def ended(text: str) -> str:
    """Return one paragraph that ends as a sentence does."""
    tidy = " ".join(text.split())
    bare = tidy.rstrip("”\"')»")
    return tidy if not tidy or bare.endswith(_ENDS) else f"{tidy}."


def quoted(text: str) -> str:
    """Return a person's own words in quotation marks."""
    return f"“{flat(text).strip(_QUOTES).rstrip(' .;,')}”"


def upper_first(text: str) -> str:
    """Return `text` beginning with a capital."""
    return text[:1].upper() + text[1:]


def comrades(number: int) -> str:
    """Write a number of members: `02 đồng chí`, `không có`."""
    return f"{count(number)} đồng chí" if number else "không có"


class People:
    """How the people of one meeting are named, so that no two are taken for each other.

    Where two people of the meeting share a name, the position is added (HD 16-HD/VPTW, 23/02/2023); where
    that does not tell them apart either, the year of birth.
    """

    def __init__(self, record: MeetingRecord) -> None:
        self._by_id = {one.member_id: one for one in record.roster}
        self._same: dict[str, list[MemberPicture]] = {}
        for one in record.roster:
            self._same.setdefault(_key(one.full_name), []).append(one)
        self._gone = record.names
        self._guests = {guest.id: guest for guest in record.guests}
        self._guest_names = {_key(guest.name) for guest in record.guests}

    def member(self, member_id: str, detail: str = "") -> str:
        """Return `đồng chí Lê Văn Hùng (Chi ủy viên; detail)`; `…` for somebody unknown."""
        person = self._by_id.get(member_id)
        if person is not None:
            return self.person(person, detail)
        gone = clean(self._gone.get(member_id, ""))
        return f"đồng chí {gone}" + (f" ({detail})" if detail else "") if gone else BLANK

    def person(self, person: MemberPicture, detail: str = "") -> str:
        """Return a member's name as sentences write it, with `detail` in brackets."""
        details = "; ".join(part for part in (self.told_apart(person), detail) if part)
        return f"đồng chí {clean(person.full_name)}" + (f" ({details})" if details else "")

    def bare(self, member_id: str) -> str:
        """Return the name alone, for signatures and tables; empty for somebody not on the list."""
        person = self._by_id.get(member_id)
        return clean(person.full_name) if person else ""

    def in_table(self, member_id: str) -> str:
        """Return the name for a table, with what tells it apart; empty for somebody not on the list."""
        person = self._by_id.get(member_id)
        if person is None:
            return clean(self._gone.get(member_id, ""))
        apart = self.told_apart(person)
        return clean(person.full_name) + (f" ({apart})" if apart else "")

    def told_apart(self, person: MemberPicture) -> str:
        """Return what tells a member from another of the same name; empty where the name is enough."""
        name = _key(person.full_name)
        others = [one for one in self._same.get(name, []) if one.member_id != person.member_id]
        if not others and name not in self._guest_names:
            return ""
        position = office(person.position)
        if position and all(office(one.position) != position for one in others):
            return position
        if person.born and all(one.born[:4] != person.born[:4] for one in others):
            return f"sinh năm {person.born[:4]}"
        if person.born and len(person.born) > 4:
            return f"sinh ngày {'/'.join(reversed(person.born.split('-')))}"
        return position or (f"số thẻ {person.card}" if person.card else "")

    def chair(self, member_id: str) -> str:
        """Return `đồng chí Nguyễn Văn Minh, Bí thư chi bộ`: the name always with its position."""
        person = self._by_id.get(member_id)
        if person is None:
            return ""
        position = office(person.position) or self.told_apart(person)
        return f"đồng chí {clean(person.full_name)}" + (f", {position}" if position else "")

    def guest(self, guest: Guest) -> str:
        """Return a guest with office: `đồng chí Võ Quốc Bảo, Ủy viên Ban Chấp hành Đảng bộ xã`."""
        return _addressed(guest.name) + (f", {clean(guest.office)}" if clean(guest.office) else "")

    def speaker(self, member_id: str, guest_id: str) -> str:
        """Return who spoke, to begin a sentence; empty where nobody is named."""
        if member_id:
            return upper_first(self.member(member_id))
        guest = self._guests.get(guest_id)
        if guest is None:
            return ""
        where = clean(guest.office)
        return upper_first(_addressed(guest.name)) + (f" ({where})" if where else "")


def _addressed(name: str) -> str:
    tidy = clean(name)
    return tidy if tidy.casefold().startswith(_FORMS_OF_ADDRESS) else f"đồng chí {tidy or BLANK}"


def _key(name: str) -> str:
    return clean(name).casefold()


def enumerated(names: Iterable[str]) -> str:
    """Join names in a list: `đồng chí A; đồng chí B`."""
    return "; ".join(names)


def meeting_title(file: MeetingFile) -> str:
    """Return trích yếu of a meeting: `sinh hoạt chi bộ thường kỳ tháng 10 năm 2026`."""
    return title_of(rule_of(file), file.record.meeting, about_of(file.record))
