"""Chapter of the sample: the chi ủy meets on the 2nd, themes, admissions, and each month's resolution.

Acts before other chapters of a month; the quarterly review is a chapter of its own (`sample_reviews`).
"""

from datetime import date

from desktop.branch.attendance import counts
from desktop.branch.dates import add_months
from desktop.branch.meetings import (
    Attendance,
    Ballot,
    Mark,
    Matter,
    MeetingKind,
    MeetingRecord,
    Opinion,
    Part,
    Task,
    VoteMethod,
)
from desktop.branch.members import Member, MemberPicture
from desktop.branch.votes import vote_base
from desktop.services import meetings, members
from desktop.services import sample_meetings_words as words
from desktop.services.meeting_papers import issue_resolution
from desktop.services.sample_story import Story

_THEME_MONTHS = (2, 5, 8, 11)
_REASONS = ("điều trị bệnh", "đi công tác", "việc gia đình")
_LEAST_COMMITTEE = 2
_BEFORE_ADMISSION = 2
"""Months from the branch's vote to the ceremony of admission."""


def before(story: Story) -> None:
    """Let the chi ủy prepare the month's meeting on the 2nd."""
    day = story.day(2)
    if sum(bool(one.position) for one in members.lines(story.desk, day)) < _LEAST_COMMITTEE:
        return  # no committee elected yet: nobody to meet
    story.at(2, 19)
    _changed, meeting_id = meetings.begin_other(story.desk, MeetingKind.COMMITTEE, day.isoformat())
    record = meetings.file(story.desk, meeting_id).record
    meetings.everyone_present(story.desk, meeting_id)
    speaker = story.rng.choice(record.roster)
    meetings.put(story.desk, spoke(story, meeting_id, 1, speaker, words.COMMITTEE_OPINIONS))
    end = story.rng.choice(("20:00", "20:15", "20:30"))
    meetings.update(
        story.desk,
        meeting_id,
        start="19:00",
        end=end,
        presentation=story.rng.choice(words.COMMITTEE),
        conclusion=story.rng.choice(words.COMMITTEE_CONCLUSIONS),
    )
    story.at(2, 21)
    meetings.close(story.desk, meeting_id)


def during(story: Story, meeting_id: str) -> None:
    """Say in the regular meeting what its resolution needs besides: praise, limits, directions."""
    meetings.update(
        story.desk,
        meeting_id,
        praise=story.rng.choice(words.PRAISE),
        limits=story.rng.choice(words.LIMITS),
        directions=story.rng.choice(words.DIRECTIONS),
    )


def after(story: Story) -> None:
    """Issue the month's resolution; hold the theme of the quarter, and a vote on an admission."""
    meeting_id = meetings.find(story.desk, story.period)
    if meeting_id is None:
        return
    if story.month in _THEME_MONTHS:
        _theme(story)
    story.at(6, 8)
    issue_resolution(story.desk, meeting_id)
    for candidate in _candidates(story):
        _admit(story, candidate)


# ---------------------------------------------------------------------------------------------- helpers
def call_roll(story: Story, meeting_id: str) -> None:
    """Mark everybody present but one or two, whom something keeps away."""
    record = meetings.file(story.desk, meeting_id).record
    officers = {record.meeting.chair_id, record.meeting.secretary_id, record.meeting.about_id}
    called = [one for one in counts(record).not_called if one.member_id not in officers]
    away = story.rng.sample(called, min(story.rng.choice((0, 1, 2)), len(called) // 8))
    marks = [
        Attendance(
            id=f"{meeting_id}/{one.member_id}",
            meeting_id=meeting_id,
            member_id=one.member_id,
            mark=Mark.EXCUSED,
            reason=story.rng.choice(_REASONS),
        )
        for one in away
    ]
    if marks:
        meetings.put(story.desk, *marks)
    meetings.everyone_present(story.desk, meeting_id)


def here(record: MeetingRecord) -> list[MemberPicture]:
    """Return those who are present, by roster."""
    present = {line.member_id for line in record.attendance if line.mark is Mark.PRESENT}
    return [one for one in record.roster if one.member_id in present]


def spoke(
    story: Story, meeting_id: str, order: int, speaker: MemberPicture, said: tuple[str, ...]
) -> Opinion:
    """Return an opinion of one who is there."""
    return Opinion(
        id=story.desk.ids(),
        meeting_id=meeting_id,
        order=order,
        member_id=speaker.member_id,
        text=story.rng.choice(said),
    )


# ------------------------------------------------------------------------------------- the quarter's theme
def _theme(story: Story) -> None:
    """Hold the thematic meeting on the day of the regular one, after it."""
    theme = words.THEMES[(int(story.year) * 4 + story.month // 3) % len(words.THEMES)]
    _changed, meeting_id = meetings.begin_other(
        story.desk, MeetingKind.THEMATIC, story.day(5).isoformat(), subject=theme.subject
    )
    call_roll(story, meeting_id)
    record = meetings.file(story.desk, meeting_id).record
    people = here(record)
    presenter = next((one for one in people if one.position == "Phó Bí thư"), people[-1])
    parts: list[Part] = [
        Opinion(
            id=story.desk.ids(),
            meeting_id=meeting_id,
            order=order,
            member_id=speaker.member_id,
            text=text,
        )
        for order, (speaker, text) in enumerate(
            zip(story.rng.sample(people, min(len(people), 2)), theme.opinions, strict=False), 1
        )
    ]
    parts.append(
        Task(
            id=story.desk.ids(),
            meeting_id=meeting_id,
            order=1,
            text=theme.task,
            owners=(story.rng.choice(people).member_id,),
            deadline=_later(story.day(5), 2),
        )
    )
    meetings.put(story.desk, *parts)
    meetings.update(
        story.desk,
        meeting_id,
        ground=theme.ground,
        presenter_id=presenter.member_id,
        presentation=theme.presentation,
        conclusion=theme.conclusion,
        end=story.rng.choice(("10:05", "10:10", "10:20")),
    )
    story.at(5, 11)
    meetings.close(story.desk, meeting_id)


def _later(day: date, months: int) -> str:
    return add_months(day, months).isoformat()


# ------------------------------------------------------------------------------------------- admissions
def _candidates(story: Story) -> list[Member]:
    """Return those who will be admitted two months from now: the branch votes on them this month."""
    wanted = add_months(story.day(1), _BEFORE_ADMISSION).isoformat()[:7]
    listed = [one.member for one in members.lines(story.desk)]
    return [one for one in listed if one.joined.startswith(wanted)]


def _admit(story: Story, candidate: Member) -> None:
    story.at(12, 19)
    _changed, meeting_id = meetings.begin_other(
        story.desk, MeetingKind.ADMISSION, story.day(12).isoformat(), about_name=candidate.full_name
    )
    call_roll(story, meeting_id)
    record = meetings.file(story.desk, meeting_id).record
    people = here(record)
    meetings.put(
        story.desk,
        spoke(story, meeting_id, 1, story.rng.choice(people), words.CANDIDATE_OPINIONS),
        Ballot(
            id=story.desk.ids(),
            meeting_id=meeting_id,
            order=1,
            subject=f"đề nghị kết nạp quần chúng {candidate.full_name} vào Đảng",
            matter=Matter.ADMISSION,
            method=VoteMethod.SECRET,
            in_favour=vote_base(record).may_vote,
            against=0,
            other=0,
        ),
    )
    meetings.update(
        story.desk,
        meeting_id,
        start="19:00",
        end="20:10",
        presentation=words.CANDIDATE.format(name=candidate.full_name),
        conclusion="Chi bộ thống nhất đề nghị cấp trên xem xét, quyết định kết nạp.",
    )
    story.at(12, 21)
    meetings.close(story.desk, meeting_id)
