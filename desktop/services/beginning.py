"""Beginning a meeting: the regular one of a month from the last one, the others by the rule of their kind."""

from datetime import date
from typing import TYPE_CHECKING

import msgspec

from desktop.branch import kinds, rules
from desktop.branch.dates import check_period, earliest_day, latest_day, period_words
from desktop.branch.kinds import FOLDER, THEMATIC, KindRule, MeetingRules
from desktop.branch.labels import meeting_label
from desktop.branch.meetings import Meeting, MeetingKind
from desktop.branch.members import Member, MemberEvent, MemberPicture, roster_on
from desktop.branch.names import clean
from desktop.branch.organisation import Branch
from desktop.branch.recording import check_recorded
from desktop.branch.rules import QualitySet
from desktop.branch.spans import SpanKind, check_span, first_day, span_words
from desktop.errors import Refused
from desktop.services import facts, rulebook
from desktop.services.desk import Desk
from desktop.services.record import check_open, entitled, file_in, find, meetings_in
from desktop.services.troubles import MeetingExists, MeetingNotEmpty, ReviewExists
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

SCOPE = "meetings"


def begin(desk: Desk, period: str, day: str = "") -> tuple["Changed", str]:
    """Begin the regular meeting of a period from the last one; return what changed and its id.

    Chair, secretary, place, hour and agenda are taken over; open assignments and unfinished topics appear by
    themselves. Raises `MeetingExists`, `Refused`.
    """
    check_period(period)
    if find(desk, period) is not None:
        raise MeetingExists(period)
    with desk.write() as connection:
        branch = facts.branch_in(connection)
        held = day or _usual_day(period, branch.usual_day, desk.clock.today())
        check_day(held, period)
        earlier = [one for one in meetings_in(connection, MeetingKind.REGULAR) if one.period < period]
        last = earlier[-1] if earlier else None
        start = branch.usual_start or (last.start if last else "07:30")
        meeting = _drawn_up(connection, Meeting(id=desk.ids(), period=period, day=held, start=start), last)
        label = translate("meetings", "Mở sổ {period}", period=period_words(period))
        changed = desk.apply(connection, SCOPE, label, puts=[meeting])
        desk.note(connection, "meeting-begun", period=period)
    return changed, meeting.id


def begin_other(
    desk: Desk,
    kind: MeetingKind,
    day: str,
    *,
    covers: str = "",
    subject: str = "",
    about_id: str = "",
    about_name: str = "",
) -> tuple["Changed", str]:
    """Begin a meeting of another kind than the regular one; return what changed and its id.

    `covers` is what a review is about (`2026-Q3`, `2026`), by default the span that is ending or just ended;
    `about_id` the member considered, `about_name` the candidate for admission. What is still missing of
    subject and persons can be filled in later. Raises `Refused` naming the field, `ReviewExists`.
    """
    if kind is MeetingKind.REGULAR:
        raise Refused(
            translate("meetings", "Sinh hoạt thường kỳ mở theo tháng, không mở như một buổi khác."),
            todo=translate("meetings", "Chọn tháng rồi mở sổ sinh hoạt thường kỳ."),
            field="kind",
        )
    when = check_whole_day(day)
    with desk.write() as connection:
        rule = rulebook.rules_in(connection, FOLDER, MeetingRules, when).of(kind)
        branch = facts.branch_in(connection)
        if kind is MeetingKind.COMMITTEE and not branch.has_committee:
            raise Refused(
                translate("meetings", "Chi bộ không có chi ủy nên không mở được buổi họp chi ủy."),
                field="kind",
            )
        wanted = Meeting(
            id=desk.ids(),
            kind=kind,
            period=day[:7],
            day=day,
            start=_start(connection, rule, branch, day),
            subject=clean(subject) or _usual_subject(rule, branch),
            covers=covers or kinds.usual_span(rule, when),
            about_id=about_id,
            about_name=clean(about_name) or _name_of(connection, about_id),
        )
        check_covers(connection, wanted, rule)
        regular = [one for one in meetings_in(connection, MeetingKind.REGULAR) if one.day <= day]
        meeting = _drawn_up(connection, wanted, regular[-1] if regular else None)
        title = meeting_label(meeting)
        label = translate("meetings", "Mở sổ {title}", title=title)
        changed = desk.apply(connection, SCOPE, label, puts=[check_recorded(meeting)])
        desk.note(connection, "other-begun", title=title)
    return changed, meeting.id


def abandon(desk: Desk, meeting_id: str) -> "Changed":
    """Take away a meeting that was begun by mistake: nothing recorded in it, its minutes never closed.

    The step stands in the journal. Raises `MeetingClosed`, `MeetingNotEmpty`.
    """
    with desk.write() as connection:
        meeting = check_open(connection, meeting_id)
        if meeting.number is not None or not file_in(connection, meeting).record.is_empty:
            raise MeetingNotEmpty
        title = meeting_label(meeting)
        label = translate("meetings", "Bỏ buổi {title}", title=title)
        changed = desk.apply(connection, SCOPE, label, drops=[meeting])
        desk.note(connection, "meeting-abandoned", title=title)
    return changed


def _drawn_up(connection: "Connection", wanted: Meeting, last: Meeting | None) -> Meeting:
    """Fill in what follows from the branch, the last regular meeting, and the rules of the day."""
    when = date.fromisoformat(wanted.day)
    rule_set = rulebook.rules_in(connection, FOLDER, MeetingRules, when)
    indicators = _set_for(connection, when)
    chair, secretary = _officers(connection, rule_set, wanted, last)
    signs = facts.indicators_in(connection, indicators).short
    return msgspec.structs.replace(
        wanted,
        place=(last.place if last else "") or facts.branch_in(connection).usual_place,
        chair_id=chair,
        secretary_id=secretary,
        agenda=kinds.agenda_of(rule_set.of(wanted.kind), wanted, signs),
        indicator_set=indicators,
        quality_set=rulebook.rules_in(connection, "quality", QualitySet, when).id,
        rule_set=rule_set.id,
    )


def _set_for(connection: "Connection", day: date) -> str:
    chosen = facts.setting_in(connection, "indicator-set", "")
    return str(chosen) or rules.indicator_set_on(day)


def _usual_day(period: str, usual: int, today: date) -> str:
    first = earliest_day(period)
    if usual:
        return first.replace(day=min(usual, latest_day(period).day)).isoformat()
    return today.isoformat() if today.isoformat().startswith(period) else first.isoformat()


def _start(connection: "Connection", rule: KindRule, branch: Branch, day: str) -> str:
    """Return when a meeting begins: a thematic one of the same day after the regular one."""
    beside = [one.end for one in meetings_in(connection, MeetingKind.REGULAR) if one.day == day and one.end]
    return beside[0] if beside and rule.kind in THEMATIC else branch.usual_start


def _usual_subject(rule: KindRule, branch: Branch) -> str:
    """Return the subject of a congress: the term it opens, as far as the branch has written it down."""
    if rule.kind is not MeetingKind.CONGRESS or not branch.term_from:
        return ""
    return f"nhiệm kỳ {branch.term_from[:4]} - {branch.term_to[:4]}".rstrip(" -")


def _name_of(connection: "Connection", member_id: str) -> str:
    from desktop.storage import rows

    if not member_id:
        return ""
    found = rows.get(connection, Member, member_id)
    if found is None:
        raise Refused(
            translate("meetings", "Không có đảng viên này trong danh sách chi bộ."), field="about_id"
        )
    return found.full_name


def check_whole_day(day: str) -> date:
    """Return a day written whole; raises `Refused` naming `day`."""
    try:
        found = date.fromisoformat(day)
        right = found.isoformat() == day
    except ValueError:
        right = False
    if not right:
        raise Refused(translate("meetings", "Ngày họp không phải là ngày có thật."), field="day")
    return found


def check_day(day: str, period: str) -> None:
    """Raise `Refused` where a day is none, or lies outside the month of a regular meeting."""
    check_whole_day(day)
    if not day.startswith(period):
        raise Refused(
            translate("meetings", "Ngày họp phải ở trong {period}.", period=period_words(period)), field="day"
        )


def check_covers(connection: "Connection", meeting: Meeting, rule: KindRule) -> None:
    """Raise `Refused` where what a review is about cannot be right, `ReviewExists` where it was held."""
    if not rule.covers:
        if meeting.covers:
            raise Refused(
                translate("meetings", "Loại sinh hoạt này không kiểm điểm theo kỳ."), field="covers"
            )
        return
    if not meeting.covers:
        return
    kind = SpanKind(rule.covers)
    try:
        check_span(meeting.covers, kind)
    except Refused as error:
        sentence = {
            SpanKind.QUARTER: translate("meetings", "Kiểm điểm quý phải ghi rõ một quý, ví dụ 2026-Q3."),
            SpanKind.YEAR: translate("meetings", "Kiểm điểm cuối năm phải ghi rõ một năm, ví dụ 2026."),
        }[kind]
        raise Refused(sentence, field="covers") from error
    if first_day(meeting.covers).isoformat() > meeting.day:
        raise Refused(
            translate(
                "meetings", "Chưa tới {span} nên chưa kiểm điểm được.", span=span_words(meeting.covers)
            ),
            field="covers",
        )
    held = meetings_in(connection, meeting.kind)
    if any(one.covers == meeting.covers and one.id != meeting.id for one in held):
        raise ReviewExists(meeting.covers)


def _officers(
    connection: "Connection", rule_set: MeetingRules, meeting: Meeting, last: Meeting | None
) -> tuple[str, str]:
    """Suggest chair and secretary: those of the last meeting while still called, else by position."""
    from desktop.storage import rows

    when = date.fromisoformat(meeting.day)
    listed = roster_on(rows.every(connection, Member), rows.every(connection, MemberEvent), when)
    called = entitled(rule_set, meeting.kind, listed)
    full = {one.member_id for one in called if one.official}
    chair = last.chair_id if last and last.chair_id in full else _seat(called, "bí thư")
    secretary = last.secretary_id if last and last.secretary_id in full else _seat(called, "chi ủy viên")
    return chair, secretary if secretary != chair else ""


def _seat(called: tuple[MemberPicture, ...], position: str) -> str:
    return next((one.member_id for one in called if one.position.casefold() == position), "")
