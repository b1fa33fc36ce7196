"""Chapter of the sample: prompts written by the chi ủy and received from above, answered a month later.

Prompts are written after the regular meeting for the next one, so that at the end of the story some wait.
"""

from datetime import timedelta

import msgspec

from desktop.branch.cycle import Prompt, PromptAnswer, PromptSource
from desktop.branch.dates import next_period, short
from desktop.branch.meetings import Mark, MeetingKind
from desktop.branch.members import State, roster_on
from desktop.services import book, entries, meetings
from desktop.services.sample_cycle_words import BRANCH_PROMPTS, MEMBER_PROMPTS, REMARKS, PromptWords
from desktop.services.sample_story import Story

_WORDS = {one.text: one for one in (*MEMBER_PROMPTS, *BRANCH_PROMPTS)}
_FROM_ABOVE = (2, 8)
"""Months in which the committee above prompts the branch."""
_ISSUER = "Ban Thường vụ Đảng ủy xã"


def before(story: Story) -> None:
    """Nothing: prompts for a meeting are written in the month before it."""


def during(story: Story, meeting_id: str) -> None:
    """Let those who are present answer what they were asked; the others are asked again next month."""
    record = meetings.file(story.desk, meeting_id).record
    for prompt in record.prompts:
        words = _WORDS.get(prompt.text)
        mark = record.mark_of(prompt.member_id)
        here = not prompt.member_id or (mark is not None and mark.mark is Mark.PRESENT)
        if words is None or not here:
            continue
        answer = PromptAnswer(
            id=f"{meeting_id}/{prompt.id}",
            meeting_id=meeting_id,
            prompt_id=prompt.id,
            own_words=words.own_words,
            opinion=words.opinion,
        )
        meetings.put(story.desk, answer)


def after(story: Story) -> None:
    """Write the prompts for the next month's meeting, in two months of three."""
    if story.month in _FROM_ABOVE:
        _from_above(story)
    if story.month % 3:
        _to_a_member(story)


def _from_above(story: Story) -> None:
    story.at(18, 9)
    words = story.rng.choice(BRANCH_PROMPTS)
    day = story.day(15)
    prompt = msgspec.structs.replace(
        _prompt(story, words),
        source=PromptSource.SUPERIOR,
        issuer=_ISSUER,
        decision=f"Công văn số {story.rng.randint(20, 199)}-CV/ĐU, ngày {short(day)}",
    )
    entries.put(story.desk, prompt)


def _to_a_member(story: Story) -> None:
    story.at(22, 19, 30)
    whole = book.book(story.desk)
    listed = roster_on(whole.members, whole.events, story.clock.today())
    ordinary = [one for one in listed if one.state is State.OFFICIAL and not one.position]
    if not ordinary or not whole.records(MeetingKind.REGULAR):
        return
    words = story.rng.choice(MEMBER_PROMPTS)
    prompt = msgspec.structs.replace(_prompt(story, words), member_id=story.rng.choice(ordinary).member_id)
    if story.rng.random() < 0.4:
        received = story.clock.today() - timedelta(days=3)
        prompt = msgspec.structs.replace(
            prompt,
            remark=story.rng.choice(REMARKS),
            remark_received_by=f"đồng chí {story.desk.user.name}",
            remark_received_on=received.isoformat(),
        )
    entries.put(story.desk, prompt)


def _prompt(story: Story, words: PromptWords) -> Prompt:
    return Prompt(
        id=story.desk.ids(),
        on=story.clock.today().isoformat(),
        codes=words.codes,
        text=words.text,
        due=next_period(story.period),
    )
