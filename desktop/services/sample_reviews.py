"""Chapter of the sample: the quarterly review late in the quarter's last month, and the year's review.

Acts after the other chapters of a month. The member's own words come first in every review; every sign of an
earlier quarter is looked at again.
"""

from datetime import date

from desktop.branch.cycle import CLOSING, FollowUp, SignReview
from desktop.branch.cycle_checks import reviewable, to_follow_up
from desktop.branch.dates import add_months
from desktop.branch.meetings import MeetingKind, MeetingRecord, OpenSign, Part
from desktop.services import meetings
from desktop.services import sample_cycle_words as cycle_words
from desktop.services import sample_meetings_words as words
from desktop.services.sample_meetings import call_roll, here, spoke
from desktop.services.sample_story import Story

_DAY, _LATE = 25, 28
"""Day of the review; in December it follows the year's review."""
_NEXT_QUARTER = 3


def before(story: Story) -> None:
    """Nothing of a review comes before the regular meeting."""
    del story


def after(story: Story) -> None:
    """Hold the review of the quarter in its last month."""
    if story.month % 3 == 0:
        _review(story)


def _review(story: Story) -> None:
    day = story.day(_LATE if story.month == 12 else _DAY)
    story.at(day.day, 7, 30)
    _changed, meeting_id = meetings.begin_other(story.desk, MeetingKind.QUARTER_REVIEW, day.isoformat())
    call_roll(story, meeting_id)
    record = meetings.file(story.desk, meeting_id).record
    signs = reviewable(record)
    parts: list[Part] = [_reviewed(story, meeting_id, one, day) for one in signs]
    parts += [_followed(story, record, one, day) for one in to_follow_up(record)]
    if parts:
        speaker = story.rng.choice(here(record))
        parts.append(spoke(story, meeting_id, 1, speaker, ("Nhất trí với các kết luận và thời hạn đã nêu.",)))
        meetings.put(story.desk, *parts)
    meetings.update(
        story.desk,
        meeting_id,
        none_named=not signs,
        end="09:15" if parts else "08:15",
        conclusion=words.REVIEW_CONCLUSION if parts else words.NONE_CONCLUSION,
    )
    story.at(day.day, 10)
    meetings.close(story.desk, meeting_id)


def _reviewed(story: Story, meeting_id: str, one: OpenSign, day: date) -> SignReview:
    """Review a sign of the quarter: own words, the branch's, the remedy for the quarter to come."""
    said = story.rng.choice(cycle_words.REVIEWS.get(one.sign.code, (cycle_words.ANY_REVIEW,)))
    return SignReview(
        id=f"{meeting_id}/{one.sign.id}",
        meeting_id=meeting_id,
        sign_id=one.sign.id,
        own_words=said.own_words,
        opinion=said.opinion,
        conclusion=said.conclusion,
        remedy=said.remedy,
        deadline=add_months(day, _NEXT_QUARTER).isoformat(),
        reply=said.reply,
    )


def _followed(story: Story, record: MeetingRecord, one: OpenSign, day: date) -> FollowUp:
    """Look again at a sign of an earlier quarter; what was found open once is remedied the next time."""
    found = cycle_words.FOLLOW_UPS.get(one.sign.code, (cycle_words.ANY_FOLLOW_UP,))
    said = found[0] if one.follow_ups else story.rng.choice(found)
    if record.person(one.sign.member_id) is None:
        said = cycle_words.ENDED_LEFT
    return FollowUp(
        id=f"{record.meeting.id}/{one.sign.id}",
        meeting_id=record.meeting.id,
        sign_id=one.sign.id,
        outcome=said.outcome,
        grounds=said.grounds,
        reply=said.reply,
        deadline="" if said.outcome in CLOSING else add_months(day, _NEXT_QUARTER).isoformat(),
    )


# ------------------------------------------------------------------------------------ the year's review
def open_year_review(story: Story, day: int) -> str:
    """Begin the year-review meeting of this year and call the roll; return its id.

    It is closed after its votes, by `close_year_review`.
    """
    story.at(day, 7, 30)
    _changed, meeting_id = meetings.begin_other(
        story.desk, MeetingKind.YEAR_REVIEW, story.day(day).isoformat(), covers=story.year
    )
    call_roll(story, meeting_id)
    chair = meetings.file(story.desk, meeting_id).record.meeting.chair_id
    meetings.update(
        story.desk,
        meeting_id,
        presenter_id=chair,
        presentation=words.YEAR_REPORT.format(year=story.year),
    )
    return meeting_id


def close_year_review(story: Story, meeting_id: str) -> None:
    """Conclude the year-review meeting after its votes, and close its minutes."""
    record = meetings.file(story.desk, meeting_id).record
    said = ("Nhất trí với báo cáo kiểm điểm; hạn chế nêu đúng, cần có người chịu trách nhiệm khắc phục.",)
    meetings.put(story.desk, spoke(story, meeting_id, 1, story.rng.choice(here(record)), said))
    meetings.update(story.desk, meeting_id, end="10:45", conclusion=words.YEAR_CONCLUSION)
    meetings.close(story.desk, meeting_id)
