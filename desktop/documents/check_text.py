"""The self-check of a meeting (tự đối chiếu) in sentences: the member's own words first, then the branch's.

Only what was said and written down; nothing is computed about a person.
"""

from desktop.branch.attendance import present_members
from desktop.branch.closing import MeetingFile
from desktop.branch.dates import short
from desktop.branch.meetings import CheckOutcome, NamedSign, SignSource
from desktop.branch.members import MemberPicture
from desktop.branch.numbers import count
from desktop.branch.progress import unspoken
from desktop.documents.wording import People, comrades, ended, enumerated, flat, quoted, upper_first

_NAMED_BY = {
    SignSource.SELF: "tự nhận có biểu hiện",
    SignSource.PEER: "được đảng viên trong chi bộ góp ý về biểu hiện",
    SignSource.COMMITTEE: "được chi ủy gợi ý về biểu hiện",
    SignSource.SUPERIOR: "được cấp trên gợi ý về biểu hiện",
    SignSource.PEOPLE: "được nhân dân góp ý về biểu hiện",
}


def check_paragraphs(file: MeetingFile, people: People) -> tuple[str, ...]:
    """Write the section: how many spoke, who named what, who has not spoken; nothing for no record at all."""
    record = file.record
    if not record.checks and not record.signs:
        return ()
    said = [" ".join(part for part in (_coverage(file), _outcomes(file)) if part)]
    for person in record.roster:
        said += _of_person(file, people, person)
    silent = unspoken(record)
    if silent:
        names = enumerated(people.person(one) for one in silent)
        said.append(f"- Chưa tự đối chiếu: {comrades(len(silent))}, gồm: {names}.")
    here = {one.member_id for one in present_members(record)}
    sent = [one for one in record.roster if one.member_id not in here and record.check_of(one.member_id)]
    if sent:
        names = enumerated(people.person(one) for one in sent)
        said.append(f"- Vắng mặt, gửi bản tự đối chiếu: {comrades(len(sent))}, gồm: {names}.")
    return tuple(said)


def _coverage(file: MeetingFile) -> str:
    record = file.record
    here = present_members(record)
    spoke = sum(record.check_of(one.member_id) is not None for one in here)
    if not here:
        return ""
    if not spoke:
        return "Chưa có đảng viên dự họp nào tự đối chiếu."
    how = "phát biểu" if record.meeting.spoken_check else "văn bản"
    return f"Có {count(spoke)}/{count(len(here))} đảng viên dự họp tự đối chiếu bằng hình thức {how}."


def _outcomes(file: MeetingFile) -> str:
    record = file.record
    named = [one for one in record.roster if record.signs_of(one.member_id)]
    self_named = [one for one in named if _self_named(record.signs_of(one.member_id))]
    checks = [one for one in record.checks if record.person(one.member_id)]
    clear = [one for one in checks if one.outcome is CheckOutcome.NONE and not record.signs_of(one.member_id)]
    said: list[str] = []
    if clear and len(clear) == len(checks) and len(clear) > 1 and not named:
        return f"Cả {comrades(len(clear))} đều tự nhận không có biểu hiện."
    if clear:
        said.append(f"{comrades(len(clear))} tự nhận không có biểu hiện.")
    if self_named:
        said.append(f"{comrades(len(self_named))} tự nhận có biểu hiện.")
    prompted = len(named) - len(self_named)
    if prompted:
        said.append(f"{comrades(prompted)} được góp ý, gợi ý về biểu hiện.")
    return " ".join(said)


def _self_named(signs: tuple[NamedSign, ...]) -> bool:
    return any(sign.source is SignSource.SELF for sign in signs)


def _of_person(file: MeetingFile, people: People, person: MemberPicture) -> list[str]:
    check = file.record.check_of(person.member_id)
    signs = sorted(file.record.signs_of(person.member_id), key=lambda one: one.order)
    own = flat(check.own_words) if check else ""
    name = upper_first(people.person(person))
    said = [f"- {name} tự đối chiếu, nêu: {quoted(check.own_words)}."] if check and own else []
    return [*said, *(f"- {name} {sign_sentences(file, sign)}" for sign in signs)]


def sign_sentences(file: MeetingFile, sign: NamedSign) -> str:
    """Continue a sentence that begins with the member's name: who named the sign, words, remedy, reply."""
    found = file.indicators.sign(sign.code)
    label = f" ({found.label})" if found else ""
    said = [f"{_NAMED_BY[sign.source]} tại mục {sign.code}{label}"]
    if flat(sign.own_words):
        said[0] += f", nêu: {quoted(sign.own_words)}"
    said[0] += "."
    for title, text in (("Ý kiến của chi bộ", sign.opinion), ("Kết luận", sign.conclusion)):
        if flat(text):
            said.append(ended(f"{title}: {flat(text)}"))
    if flat(sign.remedy) or sign.deadline:
        said.append(f"Biện pháp khắc phục: {remedy_phrase(sign)}.")
    if flat(sign.reply):
        said.append(ended(f"Ý kiến của đảng viên: {flat(sign.reply)}"))
    return " ".join(said)


def remedy_phrase(sign: NamedSign) -> str:
    """Return remedy with deadline: `giữ nếp sinh hoạt, thời hạn 31/12/2026`."""
    parts = [flat(sign.remedy), f"thời hạn {short(sign.deadline)}" if sign.deadline else ""]
    return ", ".join(part for part in parts if part)
