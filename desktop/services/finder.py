"""Finding anything by a few letters (Ctrl+K): members, meetings, papers."""

import msgspec

from desktop.branch.dates import period_words, short
from desktop.branch.labels import meeting_label, state_label
from desktop.branch.meetings import Meeting, MeetingKind, MeetingStatus
from desktop.branch.names import fold, matches
from desktop.branch.numbering import IssuedPaper, symbol_of
from desktop.services import members
from desktop.services.desk import Desk
from desktop.words import translate


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """Something found, and the page that shows it."""

    kind: str
    title: str
    subtitle: str = ""
    page: str
    target: str = ""


def find(desk: Desk, text: str, limit: int = 20) -> tuple[Hit, ...]:
    """Return what matches `text`, with or without marks: members first, then meetings, then papers."""
    if not text.strip():
        return ()
    people = [
        Hit(
            kind="member",
            title=one.member.full_name,
            subtitle=" · ".join(part for part in (one.position, state_label(one.state)) if part),
            page="members",
            target=one.member.id,
        )
        for one in members.search(desk, text, limit)
    ]
    return tuple([*people, *_papers(desk, text)][:limit])


def _papers(desk: Desk, text: str) -> list[Hit]:
    from desktop.storage import rows
    from desktop.storage.tables import issued_papers, meetings

    with desk.read() as connection:
        held = rows.every(connection, Meeting, order=(meetings.c.day.desc(), meetings.c.start.desc()))
        issued = rows.every(connection, IssuedPaper, order=(issued_papers.c.number.desc(),))
    hits = [
        Hit(
            kind="meeting",
            title=_title(one),
            subtitle=_state(one),
            page="meeting",
            target=_target(one),
        )
        for one in held
    ]
    targets = {one.id: _target(one) for one in held}
    hits += [
        Hit(
            kind="paper",
            title=f"{symbol_of(one)} · {one.subject}",
            subtitle=short(one.day),
            page="meeting" if one.meeting_id in targets else "registers",
            target=targets.get(one.meeting_id, ""),
        )
        for one in issued
    ]
    return [one for one in hits if all(_is_in(word, one.title) for word in text.split())]


def _title(meeting: Meeting) -> str:
    if meeting.kind is MeetingKind.REGULAR:
        return translate("finder", "Sinh hoạt thường kỳ {period}", period=period_words(meeting.period))
    return meeting_label(meeting)


def _state(meeting: Meeting) -> str:
    """Say how far it is; of a meeting besides the regular one the day too."""
    closed = meeting.status is MeetingStatus.CLOSED
    state = translate("finder", "Đã chốt") if closed else translate("finder", "Đang ghi")
    return state if meeting.kind is MeetingKind.REGULAR else f"{state} · {short(meeting.day)}"


def _target(meeting: Meeting) -> str:
    """Return what the meeting page opens: a month for its regular meeting, for another its id."""
    return meeting.period if meeting.kind is MeetingKind.REGULAR else meeting.id


def _is_in(word: str, title: str) -> bool:
    """Tell whether a word stands in a title: plain letters anywhere, marked ones as they are marked."""
    return fold(word) in fold(title) and (word.isascii() or matches(word, title))
