"""Chapter of the sample: lines of the registers written by hand, as the year brings them.

Badges on their days, cards changed and handed over, files lent and given back, commendations, the registers
bound in January. The words are about nobody.
"""

from datetime import timedelta

from desktop.branch.calendar_rules import CalendarRules, DutyCode, Round
from desktop.branch.dates import short
from desktop.branch.duties_of_members import BADGE_YEARS, BADGES, full_years
from desktop.branch.duties_of_years import BOUND, BOUND_YEAR
from desktop.branch.duty import Asked
from desktop.branch.members import MemberPicture, State, roster_on
from desktop.branch.registers import RegisterEntry
from desktop.services import entries, rulebook
from desktop.services.book import book
from desktop.services.sample_story import Story

_EARLY = {2, 9}
"""Months whose round comes before the regular meeting (03/02, 02/9)."""
_LENT = (
    "Lý lịch đảng viên, bản sao quyết định kết nạp",
    "Phiếu đảng viên và phiếu bổ sung hồ sơ",
    "Bản kiểm điểm cuối năm của năm trước",
)
_PURPOSES = (
    "Đối chiếu dữ liệu đảng viên",
    "Bổ sung hồ sơ theo yêu cầu của cấp trên",
    "Xác minh quá trình công tác",
)
_MERITS = (
    "Thành tích trong phong trào xây dựng nông thôn mới của ấp",
    "Có việc làm cụ thể học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    "Hoàn thành tốt nhiệm vụ vận động quần chúng",
)


def before(story: Story) -> None:
    """Give the badges of 03/02 and 02/9."""
    if story.month in _EARLY:
        _badges(story)


def after(story: Story) -> None:
    """Write what the month brings."""
    if story.month not in _EARLY:
        _badges(story)
    if story.month == 1:
        _bind(story)
    if story.month in (3, 9):
        _change_a_card(story)
    if story.month % 3 == 1:
        _lend_a_file(story)
    if story.month in (5, 12):
        _commend(story)


def _badges(story: Story) -> None:
    calendar = rulebook.rules_on(story.desk, "calendar", CalendarRules, story.day(1))
    rule = calendar.of(DutyCode.BADGES)
    held = next((one for one in rule.rounds if one.month == story.month), None) if rule else None
    if rule is None or held is None:
        return
    day = held.day_of(int(story.year))
    asked = Asked(book(story.desk), calendar, day, day)
    for member, years in full_years(asked, rule, held.window(day.year)):
        _put(
            story,
            held.day,
            BADGES,
            member.id,
            **{BADGE_YEARS: str(years)},
            round=_round(held),
            form="Tặng",
            number=str(story.rng.randint(1_000_000, 1_999_999)),
            decision=f"Quyết định số {story.rng.randint(40, 199)}-QĐ/TU, {short(day - timedelta(days=14))}",
        )


def _round(held: Round) -> str:
    month = f"{held.month:02d}" if held.month <= 2 else str(held.month)
    return f"{held.day:02d}/{month}"


def _bind(story: Story) -> None:
    """Write down that the registers of the year before were printed and bound, once there was such a year."""
    before_it = str(int(story.year) - 1)
    whole = book(story.desk)
    if not any(one.record.meeting.day[:4] == before_it for one in whole.meetings):
        return
    _put(story, 12, BOUND, "", **{BOUND_YEAR: before_it}, books="15", pages="34", who=story.desk.user.name)


def _change_a_card(story: Story) -> None:
    one = _somebody(story)
    if one is None:
        return
    _put(
        story,
        12,
        "cards-issued",
        one.member_id,
        form="Đổi thẻ 12 số",
        decision=f"Quyết định số {story.rng.randint(10, 99)}-QĐ/TU, {short(story.day(2))}",
    )
    _put(
        story,
        14,
        "cards-handed",
        one.member_id,
        reason="Trao thẻ đảng viên mẫu mới, thu thẻ cũ",
        **{"from": "Đảng ủy xã Thới Hưng", "to": "Chi bộ ấp Thới Hòa"},
    )


def _lend_a_file(story: Story) -> None:
    one = _somebody(story)
    if one is None:
        return
    line = _put(
        story,
        16,
        "files-lent",
        one.member_id,
        what=story.rng.choice(_LENT),
        purpose=story.rng.choice(_PURPOSES),
        borrower="Ban Tổ chức Đảng ủy xã",
    )
    if story.rng.random() < 0.8:
        story.at(23, 14)
        given_back = {**line.cells, "returned": story.day(23).isoformat()}
        entries.put(
            story.desk,
            RegisterEntry(
                id=line.id, register=line.register, on=line.on, member_id=line.member_id, cells=given_back
            ),
        )


def _commend(story: Story) -> None:
    whole_branch = story.month == 12
    one = None if whole_branch else _somebody(story)
    if one is None and not whole_branch:
        return
    _put(
        story,
        20,
        "commendations",
        one.member_id if one else "",
        form="Giấy khen",
        what="Chi bộ hoàn thành tốt nhiệm vụ năm" if whole_branch else story.rng.choice(_MERITS),
        issuer="Đảng ủy xã Thới Hưng",
        decision=f"Quyết định số {story.rng.randint(10, 99)}-QĐ/ĐU, {short(story.day(15))}",
    )


def _somebody(story: Story) -> MemberPicture | None:
    """Return somebody active in the branch; None where nobody is."""
    whole = book(story.desk)
    listed = roster_on(whole.members, whole.events, story.clock.today())
    active = [one for one in listed if one.state is State.OFFICIAL]
    return story.rng.choice(active) if active else None


def _put(story: Story, day: int, register: str, member_id: str, **cells: str) -> RegisterEntry:
    """Write a line about a day of the month; where another chapter lived on, it is written later."""
    story.at(day, 9)
    line = RegisterEntry(
        id=story.desk.ids(),
        register=register,
        on=story.day(day).isoformat(),
        member_id=member_id,
        cells=cells,
    )
    entries.put(story.desk, line)
    return line
