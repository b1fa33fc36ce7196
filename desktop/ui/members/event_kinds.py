"""How each kind of event of a membership is asked for and read: its labels, whether it lasts.

Facts of the kinds: Quy định 294-QĐ/TW, 26/5/2025; Hướng dẫn 38-HD/BTCTW, 29/9/2025.
"""

import msgspec

from desktop.branch.dates import earliest_day, short
from desktop.branch.labels import event_label
from desktop.branch.members import EventKind, MemberEvent
from desktop.words import mark, translate


class KindForm(msgspec.Struct, frozen=True):
    """What the form of one kind of event asks."""

    detail: str
    """Label of what, where or why."""
    lasts: bool = False
    """Whether it has a last day."""
    ends: bool = False
    """Whether it ends the membership in this branch."""


FORMS: dict[EventKind, KindForm] = {
    EventKind.POSITION: KindForm(mark("member-events", "Chức vụ"), lasts=True),
    EventKind.EXEMPT: KindForm(mark("member-events", "Lý do"), lasts=True),
    EventKind.TEMPORARY_OUT: KindForm(mark("member-events", "Nơi đến"), lasts=True),
    EventKind.TEMPORARY_IN: KindForm(mark("member-events", "Nơi giới thiệu"), lasts=True),
    EventKind.SUSPENDED: KindForm(mark("member-events", "Lý do"), lasts=True),
    EventKind.PROBATION_EXTENDED: KindForm(mark("member-events", "Lý do"), lasts=True),
    EventKind.TRANSFER_IN: KindForm(mark("member-events", "Từ chi bộ")),
    EventKind.RESTORED: KindForm(mark("member-events", "Ghi rõ")),
    EventKind.TRANSFER_OUT: KindForm(mark("member-events", "Đến chi bộ"), ends=True),
    EventKind.REMOVED: KindForm(mark("member-events", "Lý do"), ends=True),
    EventKind.RESIGNED: KindForm(mark("member-events", "Lý do"), ends=True),
    EventKind.EXPELLED: KindForm(mark("member-events", "Lý do"), ends=True),
    EventKind.DIED: KindForm(mark("member-events", "Ghi rõ"), ends=True),
}
"""In the order in which they are offered: what happens often first, endings last."""


def detail_label(kind: EventKind) -> str:
    """Return the label of `detail` for a kind of event."""
    return translate("member-events", FORMS[kind].detail)


def in_time(events: tuple[MemberEvent, ...]) -> list[MemberEvent]:
    """Return events in the order of their days."""
    return sorted(events, key=lambda event: (earliest_day(event.on), event.id))


def sentence(event: MemberEvent) -> str:
    """Return one line for an event: `05/10/2025 – 05/10/2026: Được miễn …; điều trị bệnh; QĐ số 12`."""
    when = short(event.on)
    if FORMS[event.kind].lasts:
        when += " – " + (short(event.until) or translate("member-events", "nay"))
    said = [event_label(event.kind), event.detail, event.decision]
    return f"{when}: " + "; ".join(one for one in said if one)


def is_open(event: MemberEvent) -> bool:
    """Tell whether an event lasts and has no last day yet."""
    return FORMS[event.kind].lasts and not event.until
