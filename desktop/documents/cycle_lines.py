"""What the papers of a quarter of the review cycle share: names, lines of the follow-up, its sums."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from desktop.branch.book import Book
from desktop.branch.dates import period_short, short
from desktop.branch.members import LEFT, MemberPicture, picture, roster_on
from desktop.branch.names import clean
from desktop.branch.numbers import count
from desktop.branch.remedies import Chain, ChainState, must_follow_up, named_in
from desktop.branch.rules import LegalBasis
from desktop.branch.spans import first_day, last_day
from desktop.documents.cycle_text import OUTCOMES, dated
from desktop.documents.wording import enumerated, flat, office, state_label, upper_first

NOT_LOOKED_AT = "Chưa xem xét"


class FollowLine(NamedTuple):
    """One line of the follow-up table, every cell as it is printed."""

    name: str
    sign: str
    remedy: str
    deadline: str
    result: str
    grounds: str
    reply: str


class Names:
    """How members are named in papers about several meetings, so that no two are taken for each other."""

    def __init__(self, book: Book, day: date) -> None:
        self._pictures = {
            member.id: picture(member, book.events_of(member.id), day) for member in book.members
        }
        self._shared = Counter(_key(one) for one in self._pictures.values())

    def bare(self, member_id: str) -> str:
        """Return the name for a table, with the year of birth where another member has the same name."""
        found = self._pictures.get(member_id)
        if found is None:
            return ""
        name = clean(found.full_name)
        shared = self._shared[_key(found)] > 1 and found.born
        return f"{name} (sinh năm {found.born[:4]})" if shared else name

    def in_table(self, member_id: str) -> str:
        """Return the name with position, or with how the member left the branch."""
        found = self._pictures.get(member_id)
        if found is None:
            return ""
        left = state_label(found)
        apart = f"{left[:1].lower()}{left[1:]}" if found.state in LEFT else office(found.position)
        return self.bare(member_id) + (f" ({apart})" if apart else "")

    def comrade(self, member_id: str) -> str:
        """Return `đồng chí Lê Văn Hùng, Chi ủy viên`."""
        found = self._pictures.get(member_id)
        position = office(found.position) if found else ""
        return f"đồng chí {self.bare(member_id)}" + (f", {position}" if position else "")


def _key(person: MemberPicture) -> str:
    return clean(person.full_name).casefold()


def roster_of(book: Book, day: date) -> tuple[MemberPicture, ...]:
    """Return the branch's list on a day."""
    return roster_on(book.members, book.events, day)


def sign_words(chain: Chain) -> str:
    """Return a sign for a table: `I.4 – label; nêu tháng 8/2026`."""
    label = f" – {chain.label}" if chain.label else ""
    return f"{chain.sign.code}{label}; nêu {period_short(chain.meeting.period)}"


def earlier_lines(book: Book, quarter: str, names: Names, day: date) -> list[FollowLine]:
    """Return the lines of the signs that came over from earlier quarters, as known on `day`."""
    eve = first_day(quarter) - timedelta(days=1)
    return [_line(one.until(eve), one.until(day), quarter, names) for one in must_follow_up(book, quarter)]


def named_lines(book: Book, quarter: str, names: Names, day: date) -> list[FollowLine]:
    """Return the lines of the signs named in the quarter, as known on `day`."""
    return [
        _line(one.until(day), one.until(day), quarter, names)
        for one in named_in(book, quarter)
        if one.named_by(day)
    ]


def _line(asked: Chain, found: Chain, quarter: str, names: Names) -> FollowLine:
    given = found.followed_in(quarter)
    latest = given[-1] if given else None
    if latest is not None:
        result = f"{upper_first(OUTCOMES[latest.follow_up.outcome])} (buổi {short(latest.meeting.day)})"
        if not latest.closes and latest.follow_up.deadline:
            result += f"; thời hạn mới {dated(latest.follow_up.deadline)}"
    elif found.state is ChainState.REVIEWED and found.reviews[-1].meeting.covers == quarter:
        result = f"Đã kiểm điểm (buổi {short(found.reviews[-1].meeting.day)})"
    else:
        result = NOT_LOOKED_AT
    return FollowLine(
        name=names.in_table(found.sign.member_id),
        sign=sign_words(found),
        remedy=upper_first(flat(asked.remedy)),
        deadline=short(asked.deadline),
        result=result,
        grounds=upper_first(flat(latest.follow_up.grounds)) if latest else "",
        reply=upper_first(flat(latest.follow_up.reply)) if latest else "",
    )


def sums(quarter: str, chains: Sequence[Chain], day: date) -> str:
    """Write what a quarter began with, what was added and closed in it, and what is still followed.

    `chains` are those that came over and those named in the quarter, each once.
    """
    eve, end = first_day(quarter) - timedelta(days=1), min(day, last_day(quarter))
    before = sum(one.is_open(eve) for one in chains)
    added = sum(one.named_by(end) and not one.named_by(eve) for one in chains)
    closed = [one for one in chains if one.is_closed(end) and not one.is_closed(eve)]
    left = sum(one.is_open(end) for one in chains)
    how = _how([one.state for one in closed])
    if not (before or added):
        return "Trong quý không có biểu hiện phải theo dõi."
    when = "cuối quý" if day >= last_day(quarter) else f"đến ngày {short(day)}"
    return (
        f"Đầu quý còn theo dõi: {_signs(before)}; nêu trong quý: {_signs(added)}; "
        f"đóng trong quý: {_signs(len(closed))}{how}; {when} còn theo dõi: {_signs(left)}."
    )


def _signs(number: int) -> str:
    return f"{count(number)} biểu hiện" if number else "không có"


def _how(states: Iterable[ChainState]) -> str:
    told = Counter(states)
    parts = [
        f"{words} {count(told[state])}"
        for state, words in (
            (ChainState.REMEDIED, "đã khắc phục"),
            (ChainState.ENDED, "thôi theo dõi"),
        )
        if told[state]
    ]
    return f" ({', '.join(parts)})" if parts else ""


def waiting_words(chains: Sequence[Chain], names: Names) -> str:
    """Name the signs that no meeting looked at: `01 biểu hiện, gồm: đồng chí A (I.4)`; `không có`."""
    if not chains:
        return "không có"
    codes: dict[str, list[str]] = {}
    for one in chains:
        codes.setdefault(one.sign.member_id, []).append(one.sign.code)
    named = enumerated(f"đồng chí {names.bare(who)} ({', '.join(given)})" for who, given in codes.items())
    return f"{_signs(len(chains))}, gồm: {named}"


def cited(basis: LegalBasis) -> str:
    """Write a legal basis: `Nghị quyết số 04-NQ/TW, ngày 30/10/2016 của Hội nghị …`."""
    return f"{basis.kind} số {basis.number}, ngày {short(basis.issued)} của {basis.issuer}"
