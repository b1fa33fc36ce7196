"""The review cycle at the desk: a quarter's view, prompts and their answers, the papers of the cycle."""

from datetime import datetime

import msgspec
import pytest

from desktop.branch.cycle import FollowOutcome, FollowUp, Prompt, PromptAnswer, PromptSource, SignReview
from desktop.branch.meetings import Check, CheckOutcome, MeetingKind, NamedSign
from desktop.branch.members import EventKind, MemberEvent, State
from desktop.branch.remedies import ChainState
from desktop.errors import Refused
from desktop.services import catalogue, cycle, cycle_papers, entries, meetings, members, registers, undoing
from desktop.services.papers import PDF, XLSX
from desktop.services.troubles import NotReady, SignStays
from desktop.storage.journal import StillUsed
from tests.conftest import VIETNAM
from tests.services.conftest import Opened


@pytest.fixture
def branch(opened: Opened) -> Opened:
    """The branch at the beginning of its year: evening of 05/01/2026."""
    opened.story.moment = datetime(2026, 1, 5, 19, 30, tzinfo=VIETNAM)
    return opened


def to(branch: Opened, month: int, day: int) -> None:
    branch.story.moment = datetime(2026, month, day, 19, 30, tzinfo=VIETNAM)


def name(branch: Opened, meeting_id: str, who: str, key: str, code: str = "I.4") -> None:
    both = {"meeting_id": meeting_id, "member_id": who}
    meetings.put(
        branch.desk,
        Check(id=f"{meeting_id}/{who}", outcome=CheckOutcome.NAMED, **both),
        NamedSign(id=key, order=1, code=code, remedy="a", deadline="2026-03-31", **both),
    )


def held(branch: Opened, month: int, *named: tuple[str, str]) -> str:
    """Hold and close the regular meeting of a month in which members name signs."""
    to(branch, month, 5)
    meeting_id = branch.begin(f"2026-{month:02d}")
    branch.ready(meeting_id)
    for who, key in named:
        name(branch, meeting_id, who, key)
    meetings.close(branch.desk, meeting_id)
    return meeting_id


def review(branch: Opened, quarter: str, month: int) -> str:
    """Begin the review of a quarter, ready but for what it reviews."""
    to(branch, month, 25)
    _changed, meeting_id = meetings.begin_other(
        branch.desk, MeetingKind.QUARTER_REVIEW, f"2026-{month:02d}-25", covers=quarter
    )
    branch.ready(meeting_id)
    return meeting_id


def reviewed(meeting_id: str, key: str) -> SignReview:
    return SignReview(
        id=f"{meeting_id}/{key}", meeting_id=meeting_id, sign_id=key, conclusion="Rút kinh nghiệm"
    )


def follow(meeting_id: str, key: str, outcome: FollowOutcome, grounds: str = "thấy rõ") -> FollowUp:
    return FollowUp(
        id=f"{meeting_id}/{key}", meeting_id=meeting_id, sign_id=key, outcome=outcome, grounds=grounds
    )


def ids(lines: tuple[cycle.SignLine, ...]) -> list[str]:
    return [one.sign_id for one in lines]


def test_a_sign_comes_up_by_itself_until_a_meeting_closes_it(branch: Opened) -> None:
    desk = branch.desk
    held(branch, 2, ("p2", "s1"), ("p3", "s2"))
    view = cycle.quarter(desk, "2026-Q1")
    assert (ids(view.named), ids(view.not_reviewed), view.review_id) == (["s1", "s2"], ["s1", "s2"], "")
    assert view.named[0].name == "Lê Minh Đức"
    first = review(branch, "2026-Q1", 3)
    with pytest.raises(NotReady):
        meetings.close(desk, first)
    meetings.put(desk, reviewed(first, "s1"), reviewed(first, "s2"))
    assert not cycle.quarter(desk, "2026-Q1").is_complete
    meetings.close(desk, first)
    assert cycle.quarter(desk, "2026-Q1").is_complete

    to(branch, 4, 5)
    april = branch.begin("2026-04")
    view = cycle.quarter(desk, "2026-Q2")
    assert (ids(view.earlier), ids(view.missing)) == (["s1", "s2"], ["s1", "s2"])
    assert [one.id for one in view.to_follow_in] == [april]
    assert view.earlier[0].chain.state is ChainState.REVIEWED
    assert all(one.late for one in view.earlier)
    meetings.put(desk, follow(april, "s1", FollowOutcome.REMEDIED))
    view = cycle.quarter(desk, "2026-Q2")
    assert ids(view.missing) == ["s2"]
    given = view.earlier[0].given
    assert given is not None
    assert given.meeting.id == april
    assert undoing.undo(desk, meetings.scope_of(april)) is not None
    assert ids(cycle.quarter(desk, "2026-Q2").missing) == ["s1", "s2"]
    undoing.redo(desk, meetings.scope_of(april))
    branch.ready(april)
    meetings.close(desk, april)
    second = review(branch, "2026-Q2", 6)
    assert [one.sign.id for one in meetings.file(desk, second).record.earlier_signs] == ["s2"]
    meetings.update(desk, second, none_named=True)
    with pytest.raises(NotReady):
        meetings.close(desk, second)
    meetings.put(desk, follow(second, "s2", FollowOutcome.IN_PROGRESS))
    meetings.close(desk, second)
    view = cycle.quarter(desk, "2026-Q2")
    assert view.is_complete
    assert view.none_named
    assert ids(cycle.quarter(desk, "2026-Q3").earlier) == ["s2"]
    sums = {one.quarter: one for one in cycle.counts(desk)}
    assert (sums["2026-Q1"].opened, sums["2026-Q2"].closed, sums["2026-Q2"].open_at_end) == (2, 1, 1)


def test_who_leaves_stays_in_the_list_until_the_meeting_ends_it_with_grounds(branch: Opened) -> None:
    desk = branch.desk
    held(branch, 2, ("p2", "s1"))
    first = review(branch, "2026-Q1", 3)
    meetings.put(desk, reviewed(first, "s1"))
    meetings.close(desk, first)
    to(branch, 4, 2)
    gone = MemberEvent(id="gone", member_id="p2", kind=EventKind.TRANSFER_OUT, on="2026-04-01")
    members.put_event(desk, gone)
    (line,) = cycle.quarter(desk, "2026-Q2").missing
    assert line.left is State.TRANSFERRED
    second = review(branch, "2026-Q2", 6)
    assert meetings.file(desk, second).record.names == {"p2": "Lê Minh Đức"}
    meetings.update(desk, second, none_named=True)
    meetings.put(desk, follow(second, "s1", FollowOutcome.ENDED, grounds=""))
    with pytest.raises(NotReady):
        meetings.close(desk, second)
    meetings.put(desk, follow(second, "s1", FollowOutcome.ENDED, grounds="đã chuyển đi"))
    meetings.close(desk, second)
    assert cycle.quarter(desk, "2026-Q3").earlier == ()
    found = cycle.sign(desk, "s1")
    assert found is not None
    assert found.chain.state is ChainState.ENDED
    assert cycle.sign(desk, "s9") is None


def test_a_sign_that_closed_minutes_followed_up_does_not_become_another_members(branch: Opened) -> None:
    to(branch, 1, 5)
    january = branch.begin("2026-01")
    name(branch, january, "p2", "s1")
    to(branch, 2, 5)
    february = branch.begin("2026-02")
    meetings.put(branch.desk, follow(february, "s1", FollowOutcome.IN_PROGRESS))
    branch.ready(february)
    meetings.close(branch.desk, february)
    (standing,) = meetings.file(branch.desk, january).record.signs
    with pytest.raises(SignStays):
        meetings.put(branch.desk, msgspec.structs.replace(standing, member_id="p3"))
    meetings.put(branch.desk, msgspec.structs.replace(standing, opinion="Đã góp ý"))
    meetings.reopen(branch.desk, february, "Nêu nhầm người")
    meetings.put(branch.desk, msgspec.structs.replace(standing, member_id="p3"))
    found = cycle.sign(branch.desk, "s1")
    assert found is not None
    assert found.chain.sign.member_id == "p3"


def test_a_notice_is_not_dated_before_its_review(branch: Opened) -> None:
    to(branch, 3, 25)
    meeting_id = review(branch, "2026-Q1", 3)
    meetings.everyone_present(branch.desk, meeting_id)
    meetings.update(branch.desk, meeting_id, end="09:45", conclusion="Thống nhất.", none_named=True)
    meetings.close(branch.desk, meeting_id)
    held_on = meetings.file(branch.desk, meeting_id).record.meeting.day
    with pytest.raises(Refused) as refused:
        cycle_papers.issue_notice(branch.desk, "2026-Q1", "2026-03-01")
    assert refused.value.field == "day"
    assert cycle_papers.issue_notice(branch.desk, "2026-Q1", held_on).number == 1


def prompt(**facts: object) -> Prompt:
    told = {"id": "g1", "on": "2026-01-05", "member_id": "p2", "codes": ("I.4",), "due": "2026-02"}
    return Prompt(**{**told, **facts})


def test_prompts_wait_until_a_meeting_hears_the_answer(branch: Opened) -> None:
    desk = branch.desk
    above = prompt(id="g2", member_id="", source=PromptSource.SUPERIOR, issuer="Đảng ủy xã", due="2026-03")
    entries.put(desk, prompt(), above)
    first, second = cycle.prompts(desk)
    assert (first.to, first.source, first.labels[0][0]) == ("Lê Minh Đức", "Chi ủy", "I.4")
    assert (second.to, second.source) == ("Chi bộ ấp Thới Hòa", "Đảng ủy xã")
    to(branch, 2, 5)
    february = branch.begin("2026-02")
    assert [one.id for one in meetings.file(desk, february).record.prompts] == ["g1"]
    to(branch, 3, 1)
    assert [one.overdue for one in cycle.prompts(desk)] == [True, False]
    answer = PromptAnswer(id=f"{february}/g1", meeting_id=february, prompt_id="g1", own_words="Tôi tiếp thu")
    meetings.put(desk, answer)
    line = cycle.prompts(desk)[-1]
    assert (line.prompt.id, line.is_answered, line.overdue) == ("g1", True, False)
    assert line.answered_in is not None
    assert line.answered_in.id == february
    assert [one.prompt.id for one in cycle.prompts(desk, unanswered=True)] == ["g2"]
    with pytest.raises(StillUsed):
        entries.drop(desk, prompt())


def test_a_remark_of_nobody_is_refused_and_nothing_is_kept(branch: Opened) -> None:
    with pytest.raises(Refused) as refused:
        entries.put(branch.desk, prompt(remark="Dân phản ánh"))
    assert refused.value.field == "remark_received_by"
    assert cycle.prompts(branch.desk) == ()


def test_papers_of_the_cycle(branch: Opened) -> None:
    desk = branch.desk
    entries.put(desk, prompt(due="2026-03"))
    held(branch, 2, ("p2", "s1"))
    for kind in ("follow-up", "follow-up-sheet"):
        made = catalogue.paper(desk, kind, "2026-Q1")
        assert made.media_type == (XLSX if "sheet" in kind else PDF)
        assert made.content[:4] in (b"%PDF", b"PK\x03\x04")
    assert catalogue.paper(desk, "prompt", "2026-Q1").content.startswith(b"%PDF")
    assert cycle_papers.prompt_paper(desk, "g1").name == "phieu-goi-y_2026-01-05.pdf"
    with pytest.raises(KeyError):
        cycle_papers.prompt_paper(desk, "g9")
    with pytest.raises(Refused):
        catalogue.paper(desk, "prompt", "2025")
    for span in ("2026-01", "2026-Q5"):
        with pytest.raises(Refused):
            catalogue.paper(desk, "follow-up", span)
        with pytest.raises(Refused):
            cycle.quarter(desk, span)


def test_the_notice_has_one_number_and_stands_as_it_was_issued(branch: Opened) -> None:
    desk = branch.desk
    held(branch, 2, ("p2", "s1"))
    with pytest.raises(Refused):
        cycle_papers.notice(desk, "2026-Q1")
    first = review(branch, "2026-Q1", 3)
    meetings.put(desk, reviewed(first, "s1"))
    assert cycle_papers.notice(desk, "2026-Q1").content.startswith(b"%PDF")
    with pytest.raises(Refused):
        cycle_papers.issue_notice(desk, "2026-Q1")
    meetings.close(desk, first)
    assert cycle_papers.notice_line(desk, "2026-Q1") is None
    line = cycle_papers.issue_notice(desk, "2026-Q1")
    assert (line.type, line.number, line.day) == ("TB", 1, "2026-03-25")
    assert cycle_papers.issue_notice(desk, "2026-Q1") == line
    kept = cycle_papers.notice(desk, "2026-Q1").content
    to(branch, 4, 30)
    meetings.reopen(desk, first, "Sai số")
    meetings.put(desk, reviewed(first, "s1"))
    assert cycle_papers.notice(desk, "2026-Q1").content == kept
    assert [one.number for one in registers.issued(desk) if one.type == "TB"] == [1]
