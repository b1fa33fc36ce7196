"""A branch with signs named in two quarters, one prompt, and the quarter review under way."""

from desktop.branch.cycle import Prompt, PromptSource
from desktop.branch.meetings import Check, CheckOutcome, MeetingKind, NamedSign
from desktop.services import entries, meetings

LOC, UT = "m40", "m41"
"""Đỗ Hữu Lộc, named in quarter II and III; Trần Thị Út, named in quarter III."""


def name_sign(desk, period, member_id, code, **facts):
    """Name a sign in the regular meeting of a period, begun where there is none; return the sign's id."""
    meeting_id = meetings.find(desk, period) or meetings.begin(desk, period)[1]
    meetings.everyone_present(desk, meeting_id)
    sign = NamedSign(
        id=f"{period}-{member_id}-{code}",
        meeting_id=meeting_id,
        member_id=member_id,
        order=1,
        code=code,
        **facts,
    )
    check = Check(
        id=f"{meeting_id}/{member_id}",
        meeting_id=meeting_id,
        member_id=member_id,
        outcome=CheckOutcome.NAMED,
    )
    meetings.put(desk, check, sign)
    return sign.id


def two_quarters(desk):
    """Name I.4 in May, then II.2 and I.1 in August; return the three ids."""
    return (
        name_sign(
            desk,
            "2026-05",
            LOC,
            "I.4",
            own_words="Tôi có lúc ngại nói thẳng.",
            remedy="Phát biểu ít nhất một lần mỗi kỳ",
            deadline="2026-08-31",
        ),
        name_sign(desk, "2026-08", LOC, "II.2", own_words="Tôi nhận còn nể nang.", remedy="Góp ý thẳng thắn"),
        name_sign(desk, "2026-08", UT, "I.1"),
    )


def prompt(desk, member_id=LOC, due="2026-09"):
    """Write a prompt of the chi ủy that is due in a month; return its id."""
    one = Prompt(
        id="goi-y",
        source=PromptSource.COMMITTEE,
        on="2026-09-02",
        member_id=member_id,
        codes=("I.4",),
        text="Làm rõ việc vắng hai buổi học nghị quyết.",
        due=due,
    )
    entries.put(desk, one)
    return one.id


def review(desk, day="2026-09-25", covers="2026-Q3"):
    """Begin the review of a quarter, everybody present; return its id."""
    identifier = meetings.begin_other(desk, MeetingKind.QUARTER_REVIEW, day, covers=covers)[1]
    meetings.everyone_present(desk, identifier)
    return identifier
