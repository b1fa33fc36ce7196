"""What the year's records say about a member or the branch, as sentences the person goes on from.

Facts only: counts, days, what was recorded and by which meeting. No adjective, nothing weighed; what nobody
wrote down is not mentioned. The words are those of the paper, so they are Vietnamese in every language.
"""

from collections.abc import Callable, Iterable, Sequence

from desktop.branch.assignments import TaskChain, at_end
from desktop.branch.assignments import chains as task_chains
from desktop.branch.attendance import counts, must_attend
from desktop.branch.book import Book
from desktop.branch.commitments import Commitment, CommitmentResult
from desktop.branch.committing import find as find_commitment
from desktop.branch.committing import registered
from desktop.branch.cycle import CLOSING, FollowOutcome, Prompt, PromptAnswer, PromptSource
from desktop.branch.dates import period_short, short
from desktop.branch.measures import MeasureKind
from desktop.branch.meetings import CheckOutcome, Mark, Meeting, MeetingKind, MeetingRecord, Outcome
from desktop.branch.numbers import count, percent
from desktop.branch.prompting import is_answer
from desktop.branch.rating import find as find_review
from desktop.branch.remedies import Chain
from desktop.branch.remedies import chains as sign_chains
from desktop.branch.review_rules import Fact, ReviewSection
from desktop.branch.spans import first_day, holds, last_day

_OUTCOMES = {
    Outcome.DONE: "hoàn thành",
    Outcome.IN_PROGRESS: "đang thực hiện",
    Outcome.NOT_DONE: "chưa thực hiện",
}
_FOUND = {
    FollowOutcome.REMEDIED: "đã khắc phục",
    FollowOutcome.IN_PROGRESS: "đang khắc phục",
    FollowOutcome.NOT_REMEDIED: "chưa khắc phục",
    FollowOutcome.ENDED: "thôi theo dõi",
}
_RESULTS = {
    CommitmentResult.KEPT: "thực hiện đầy đủ",
    CommitmentResult.PARTLY: "thực hiện một phần",
    CommitmentResult.NOT_KEPT: "chưa thực hiện",
}
_MEASURES = {
    MeasureKind.REMIND: "nhắc nhở",
    MeasureKind.CRITICISE: "phê bình, rút kinh nghiệm",
    MeasureKind.NOT_COMPLETED: "xếp loại không hoàn thành nhiệm vụ",
    MeasureKind.PENDING: "đang xem xét kỷ luật",
    MeasureKind.REPRIMAND: "khiển trách",
    MeasureKind.WARNING: "cảnh cáo",
    MeasureKind.DISMISSAL: "cách chức",
    MeasureKind.DISSOLUTION: "giải tán",
    MeasureKind.EXPULSION: "khai trừ",
}
_SOURCES = {
    PromptSource.COMMITTEE: "chi ủy",
    PromptSource.SECRETARY: "bí thư chi bộ",
    PromptSource.SUPERIOR: "cấp ủy cấp trên",
}
_THEMATIC = {MeetingKind.THEMATIC, MeetingKind.QUARTER_REVIEW}


class YearFacts:
    """The facts of one year, read from the book once; then asked for each member and for the branch."""

    def __init__(self, book: Book, year: str) -> None:
        self._book = book
        self._year = year
        self._ends = last_day(year)
        held = (one for one in book.records() if one.attendance)  # one only begun was not held yet
        self._records = [one for one in held if holds(year, one.meeting.day)]
        self._signs = [one.until(self._ends) for one in sign_chains(book) if one.named_by(self._ends)]
        given = (one for one in task_chains(book) if one.given.day <= self._ends.isoformat())
        self._tasks = [at_end(one, year) for one in given]

    def texts(self, sections: Iterable[ReviewSection], member_id: str) -> dict[str, str]:
        """Return by section what the records say there; sections they say nothing about are left out."""
        told: dict[str, str] = {}
        for section in sections:
            lines = [line for fact in section.facts for line in self.lines(fact, member_id)]
            if lines:
                told[section.code] = "\n".join(lines)
        return told

    def lines(self, fact: Fact, member_id: str) -> list[str]:
        """Return the sentences of one fact about a member; about the branch where `member_id` is empty."""
        personal: dict[Fact, Callable[[str], list[str]]] = {
            Fact.ATTENDANCE: self._attendance,
            Fact.CHECKS: self._checks,
            Fact.TASKS: self._own_tasks,
            Fact.COMMITMENT: self._commitment,
            Fact.SIGNS: self._named,
            Fact.REMEDIES: self._remedies,
            Fact.PROMPTS: self._prompts,
            Fact.MEASURES: self._measures,
            Fact.PROGRAMME: self._open_tasks,
        }
        common: dict[Fact, Callable[[], list[str]]] = {
            Fact.ATTENDANCE: self._meetings_held,
            Fact.CHECKS: self._all_checks,
            Fact.TASKS: self._all_tasks,
            Fact.COMMITMENT: self._all_commitments,
            Fact.SIGNS: self._all_named,
            Fact.REMEDIES: self._all_remedies,
            Fact.PROMPTS: lambda: self._prompts(""),
            Fact.MEASURES: self._all_measures,
            Fact.PROGRAMME: self._all_open,
        }
        return personal[fact](member_id) if member_id else common[fact]()

    # ------------------------------------------------------------------------------------------ a member
    def _attendance(self, member_id: str) -> list[str]:
        said = []
        for kinds, name in (({MeetingKind.REGULAR}, "thường kỳ"), (_THEMATIC, "chuyên đề")):
            marks = [mark for mark in self._marks(member_id, kinds) if mark is not None]
            if not marks:
                continue
            here, whole = marks.count(Mark.PRESENT), len(marks)
            sentence = f"Dự {count(here)}/{count(whole)} buổi sinh hoạt {name} thuộc diện phải dự"
            away = [
                f"{word} {count(number)} buổi"
                for word, number in (
                    ("vắng có lý do", marks.count(Mark.EXCUSED)),
                    ("vắng không lý do", marks.count(Mark.UNEXCUSED)),
                )
                if number
            ]
            said.append("; ".join([f"{sentence}, đạt {percent(here, whole)}", *away]) + ".")
        return said

    def _marks(self, member_id: str, kinds: set[MeetingKind]) -> list[Mark | None]:
        marks: list[Mark | None] = []
        for record in self._records:
            person = record.person(member_id)
            if record.meeting.kind in kinds and person is not None and must_attend(person):
                line = record.mark_of(member_id)
                marks.append(line.mark if line else None)
        return marks

    def _checks(self, member_id: str) -> list[str]:
        found = [one.check_of(member_id) for one in self._records]
        told = [one.outcome for one in found if one is not None]
        if not told:
            return []
        named = told.count(CheckOutcome.NAMED)
        rest = (
            f"trong đó {count(named)} buổi có biểu hiện được nêu"
            if named
            else "các buổi đều tự nhận không có biểu hiện"
        )
        return [f"Tự đối chiếu với các biểu hiện tại {count(len(told))} buổi sinh hoạt, {rest}."]

    def _own_tasks(self, member_id: str) -> list[str]:
        mine = [one for one in self._given() if member_id in one.task.owners]
        if not mine:
            return []
        return [
            f"Được giao {count(len(mine))} nhiệm vụ: {_by_outcome(mine)}.",
            *(f"- {_task(one)}" for one in mine),
        ]

    def _commitment(self, member_id: str) -> list[str]:
        commitment = find_commitment(self._book, self._year, member_id)
        if commitment is None or not commitment.signed_on:
            return []
        said = [f"Đã ký bản cam kết năm {self._year} ngày {short(commitment.signed_on)}."]
        if commitment.registers_model and commitment.model.strip():
            said.append(f"Đăng ký học tập và làm theo: {_flat(commitment.model)}.")
        return [*said, *_results(commitment)]

    def _named(self, member_id: str) -> list[str]:
        mine = [
            one
            for one in self._signs
            if one.sign.member_id == member_id and holds(self._year, one.meeting.day)
        ]
        if not mine:
            return []
        return [f"Trong năm được nêu {count(len(mine))} biểu hiện:", *(f"- {_sign(one)}" for one in mine)]

    def _remedies(self, member_id: str) -> list[str]:
        said = [
            f"- {_sign(one)}"
            for one in self._signs
            if one.sign.member_id == member_id and self._was_open_before(one)
        ]
        before = find_review(self._book, str(int(self._year) - 1), member_id)
        limits = _flat(before.texts.get("limits", "")) if before else ""
        if limits:
            said.insert(0, f"Hạn chế tự nêu trong bản kiểm điểm năm {int(self._year) - 1}: “{limits}”.")
        return said

    def _prompts(self, member_id: str) -> list[str]:
        mine = [one for one in self._book.prompts if one.member_id == member_id and one.due[:4] == self._year]
        return [f"- {_prompt(one)}{self._answered(one)}" for one in mine]

    def _answered(self, prompt: Prompt) -> str:
        answers: list[tuple[Meeting, PromptAnswer]] = [
            (record.meeting, answer)
            for record in self._records
            if (answer := record.answer_of(prompt.id)) is not None and is_answer(answer)
        ]
        if not answers:
            return " Chưa giải trình trước chi bộ."
        meeting, answer = answers[-1]
        words = f": “{_flat(answer.own_words)}”" if _flat(answer.own_words) else ""
        return f" Đã giải trình ngày {short(meeting.day)}{words}."

    def _measures(self, member_id: str) -> list[str]:
        return [
            f"- Ngày {short(one.on)}: {_MEASURES[one.kind]}"
            + (f" ({_flat(one.decision)})" if _flat(one.decision) else "")
            + (f"; nội dung: {_flat(one.reason)}" if _flat(one.reason) else "")
            + "."
            for one in self._book.measures
            if one.member_id == member_id and holds(self._year, one.on)
        ]

    def _open_tasks(self, member_id: str) -> list[str]:
        return [
            *_going_on([one for one in self._open() if member_id in one.task.owners]),
            *(
                f"- Tiếp tục khắc phục mục {one.sign.code}: {_flat(one.remedy)}{_deadline(one.deadline)}."
                for one in self._signs
                if one.sign.member_id == member_id and one.is_open(self._ends) and _flat(one.remedy)
            ),
        ]

    # ---------------------------------------------------------------------------------------- the branch
    def _meetings_held(self) -> list[str]:
        regular = self._of(MeetingKind.REGULAR)
        if not regular:
            return []
        sums = [counts(one) for one in regular]
        here, whole = sum(one.present for one in sums), sum(one.must_attend for one in sums)
        share = percent(here, whole)
        said = [
            f"Tổ chức {count(len(regular))} buổi sinh hoạt thường kỳ"
            + (f", tỷ lệ đảng viên dự họp đạt {share}" if share else "")
            + "."
        ]
        thematic = self._of(*_THEMATIC)
        if thematic:
            said.append(f"Tổ chức {count(len(thematic))} buổi sinh hoạt chuyên đề.")
        return said

    def _all_checks(self) -> list[str]:
        held = [one for one in self._records if one.checks]
        told = [check.outcome for one in held for check in one.checks]
        if not told:
            return []
        number = told.count(CheckOutcome.NAMED)
        named = f"{count(number)} lượt" if number else "không có lượt nào"
        return [
            (
                f"Đảng viên tự đối chiếu với các biểu hiện tại {count(len(held))} buổi sinh hoạt, "
                f"{count(len(told))} lượt; {named} có biểu hiện được nêu."
            )
        ]

    def _all_tasks(self) -> list[str]:
        given = self._given()
        return [f"Chi bộ giao {count(len(given))} nhiệm vụ: {_by_outcome(given)}."] if given else []

    def _all_commitments(self) -> list[str]:
        signed = registered(self._book, self._year)
        with_model = f"{count(signed.with_model)} đồng chí" if signed.with_model else "không có đồng chí nào"
        said = []
        if signed.individuals:
            people = f"{count(signed.individuals)} đảng viên ký bản cam kết"
            said.append(f"{people}; {with_model} đăng ký mô hình, việc làm cụ thể.")
        ends = [
            one.end_result
            for one in self._book.commitments
            if one.year == self._year and one.member_id and one.end_result
        ]
        if ends:
            told = ", ".join(
                f"{word} {count(ends.count(result))} đồng chí"
                for result, word in _RESULTS.items()
                if result in ends
            )
            said.append(f"Kết quả cuối năm: {told}.")
        own = find_commitment(self._book, self._year, "")
        if own is not None and own.signed_on:
            said += [f"Tập thể chi bộ ký cam kết ngày {short(own.signed_on)}.", *_results(own)]
        return said

    def _all_named(self) -> list[str]:
        return self._counted(
            [one for one in self._signs if holds(self._year, one.meeting.day)], "Trong năm có"
        )

    def _all_remedies(self) -> list[str]:
        return self._counted(
            [one for one in self._signs if self._was_open_before(one)], "Từ các kỳ trước còn theo dõi"
        )

    def _counted(self, signs: Sequence[Chain], begins: str) -> list[str]:
        if not signs:
            return []
        people = len({one.sign.member_id for one in signs})
        remedied = sum(_last(one) is FollowOutcome.REMEDIED for one in signs)
        going = sum(one.is_open(self._ends) for one in signs)
        after = [
            f"{word} {count(number)}"
            for word, number in (("đã khắc phục", remedied), ("còn theo dõi", going))
            if number
        ]
        named = f"{begins} {count(len(signs))} biểu hiện được nêu đối với {count(people)} đồng chí"
        return ["; ".join([named, ", ".join(after)] if after else [named]) + "."]

    def _all_measures(self) -> list[str]:
        kinds = [one.kind for one in self._book.measures if one.member_id and holds(self._year, one.on)]
        told = ", ".join(
            f"{word} {count(kinds.count(kind))} lượt" for kind, word in _MEASURES.items() if kind in kinds
        )
        own = self._measures("")
        return ([f"Đối với đảng viên: {told}."] if told else []) + own

    def _all_open(self) -> list[str]:
        return _going_on(self._open())

    # -------------------------------------------------------------------------------------------- pieces
    def _of(self, *kinds: MeetingKind) -> list[MeetingRecord]:
        return [one for one in self._records if one.meeting.kind in kinds]

    def _given(self) -> list[TaskChain]:
        return [one for one in self._tasks if holds(self._year, one.given.day)]

    def _open(self) -> list[TaskChain]:
        return [one for one in self._tasks if one.is_open(self._ends)]

    def _was_open_before(self, chain: Chain) -> bool:
        """Tell whether a sign was named before the year and not closed before it began."""
        begins = first_day(self._year)
        closing = chain.closing
        return chain.meeting.day < begins.isoformat() and (
            closing is None or closing.meeting.day >= begins.isoformat()
        )


def _by_outcome(tasks: Sequence[TaskChain]) -> str:
    told = [one.outcome for one in tasks]
    said = [f"{word} {count(told.count(kind))}" for kind, word in _OUTCOMES.items() if kind in told]
    if None in told:
        said.append(f"chưa ghi kết quả {count(told.count(None))}")
    return ", ".join(said)


def _task(chain: TaskChain) -> str:
    given = f"giao {period_short(chain.given.period)}"
    dated = f"{given}, hạn {short(chain.task.deadline)}" if chain.task.deadline else given
    outcome = _OUTCOMES[chain.outcome] if chain.outcome else "chưa ghi kết quả"
    return f"{_flat(chain.task.text)} ({dated}): {outcome}."


def _going_on(tasks: Sequence[TaskChain]) -> list[str]:
    return [f"- Tiếp tục thực hiện: {_flat(one.task.text)}{_deadline(one.task.deadline)}." for one in tasks]


def _sign(chain: Chain) -> str:
    said = [f"Mục {chain.sign.code}, nêu {period_short(chain.meeting.period)}"]
    if _flat(chain.remedy):
        said.append(f"biện pháp khắc phục: {_flat(chain.remedy)}{_deadline(chain.deadline)}")
    found = _last(chain)
    if found is not None:
        meeting = chain.follow_ups[-1].meeting if chain.closing is None else chain.closing.meeting
        said.append(f"kết quả theo dõi ngày {short(meeting.day)}: {_FOUND[found]}")
    else:
        said.append("chưa có kết quả theo dõi")
    return "; ".join(said) + "."


def _last(chain: Chain) -> FollowOutcome | None:
    """Return what the meeting that closed the sign found, else the latest one; None where none looked yet."""
    if chain.closing is not None:
        return chain.closing.follow_up.outcome
    outcomes = [one.follow_up.outcome for one in chain.follow_ups if one.follow_up.outcome not in CLOSING]
    return outcomes[-1] if outcomes else None


def _prompt(prompt: Prompt) -> str:
    who = _flat(prompt.issuer) or _SOURCES[prompt.source]
    codes = f" (mục {', '.join(prompt.codes)})" if prompt.codes else ""
    return f"Gợi ý ngày {short(prompt.on)} của {who}{codes}: “{_flat(prompt.text)}”."


def _results(commitment: Commitment) -> list[str]:
    said = []
    for when, day, result, words in (
        ("6 tháng đầu năm", commitment.mid_on, commitment.mid_result, commitment.mid_words),
        ("cuối năm", commitment.end_on, commitment.end_result, commitment.end_words),
    ):
        if result is not None:
            dated = f" (ngày {short(day)})" if day else ""
            told = f"; lời ghi: “{_flat(words)}”" if _flat(words) else ""
            said.append(f"Kết quả {when}{dated}: {_RESULTS[result]}{told}.")
    return said


def _deadline(value: str) -> str:
    return f", thời hạn {short(value)}" if value else ""


def _flat(text: str) -> str:
    """Return a text as one line without the full stop at its end."""
    return " ".join(text.split()).rstrip(" .;,")
