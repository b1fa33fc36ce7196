"""Making books of the review cycle by hand and at random: meetings that name, review, follow up."""

from datetime import date, timedelta

from hypothesis import strategies as st

from desktop.branch.book import Book
from desktop.branch.closing import MeetingFile
from desktop.branch.cycle import FollowOutcome, FollowUp, SignReview
from desktop.branch.meetings import Meeting, MeetingKind, MeetingRecord, NamedSign
from desktop.branch.rules import indicator_set, quality_set
from tests.branch import making

FIRST = date(2025, 1, 5)
INDICATORS, QUALITY = indicator_set("nq04-2016"), quality_set("hd42-2025")
outcomes = st.sampled_from(FollowOutcome)


def meeting_on(day: date | str, key: str, **facts: object) -> Meeting:
    iso = day if isinstance(day, str) else day.isoformat()
    return Meeting(**{"id": key, "period": iso[:7], "day": iso, "start": "07:30", **facts})


def named(key: str, meeting_id: str, who: int = 1, code: str = "I.4", **facts: object) -> NamedSign:
    return NamedSign(
        **{"id": key, "meeting_id": meeting_id, "member_id": f"p{who}", "order": 1, "code": code, **facts}
    )


def review(meeting_id: str, sign_id: str, **facts: object) -> SignReview:
    return SignReview(id=f"{meeting_id}/{sign_id}", meeting_id=meeting_id, sign_id=sign_id, **facts)


def follow(meeting_id: str, sign_id: str, outcome: FollowOutcome, **facts: object) -> FollowUp:
    return FollowUp(
        id=f"{meeting_id}/{sign_id}", meeting_id=meeting_id, sign_id=sign_id, outcome=outcome, **facts
    )


def file(meeting: Meeting, **parts: object) -> MeetingFile:
    record = MeetingRecord(meeting=meeting, **parts)
    return MeetingFile(branch=making.branch(), record=record, indicators=INDICATORS, quality=QUALITY)


def book(*files: MeetingFile, **parts: object) -> Book:
    told = {"branch": making.branch(), "members": tuple(making.member(number) for number in range(5))}
    return Book(**{**told, "meetings": files, **parts})


@st.composite
def books(draw: st.DrawFn) -> Book:
    """Draw a book of some months: signs named, reviewed and followed up in any later or earlier meeting."""
    days = sorted(draw(st.lists(st.integers(0, 500), min_size=1, max_size=9)))
    kinds = draw(
        st.lists(
            st.sampled_from([MeetingKind.REGULAR, MeetingKind.QUARTER_REVIEW, MeetingKind.THEMATIC]),
            min_size=len(days),
            max_size=len(days),
        )
    )
    held = [
        meeting_on(FIRST + timedelta(days=day), f"m{place}", kind=kind)
        for place, (day, kind) in enumerate(zip(days, kinds, strict=True))
    ]
    signs = {
        one.id: tuple(
            named(f"{one.id}-s{place}", one.id, who)
            for place, who in enumerate(draw(st.lists(st.integers(0, 4), max_size=2)))
        )
        for one in held
    }
    every = [sign.id for given in signs.values() for sign in given]
    some = st.lists(st.sampled_from(every), unique=True, max_size=3) if every else st.just([])
    files = [
        file(
            one,
            signs=signs[one.id],
            reviews=tuple(review(one.id, sign) for sign in draw(some)),
            follow_ups=tuple(follow(one.id, sign, draw(outcomes)) for sign in draw(some)),
        )
        for one in held
    ]
    return book(*draw(st.permutations(files)))
