"""The minutes (biên bản) as paragraphs: every sentence, no layout.

Skeleton after HD 16-HD/VPTW (23/02/2023), written from the records alone. Nothing is left as a dotted line:
a section without content says `Không có.` Only a draft shows `…` where something is still to come.
"""

from enum import StrEnum

import msgspec

from desktop.branch.attendance import Counts, counts, must_attend
from desktop.branch.closing import MeetingFile
from desktop.branch.dates import next_period, period_short, short
from desktop.branch.meetings import Ballot, Mark, Opinion, Outcome, Task, Topic, VoteMethod
from desktop.branch.numbers import count, decimal, dong, percent
from desktop.branch.votes import VoteBase, needs_two_thirds, passes, vote_base
from desktop.documents.check_text import check_paragraphs
from desktop.documents.typeset import paragraphs
from desktop.documents.wording import (
    BLANK,
    NONE,
    People,
    clock,
    comrades,
    ended,
    enumerated,
    flat,
    meeting_title,
    upper_first,
)


class Section(StrEnum):
    """The parts of the minutes that the window can scroll to."""

    PREPARATION = "preparation"
    ROLL_CALL = "roll-call"
    NEWS = "news"
    RESULTS = "results"
    CHECK = "check"
    OPINIONS = "opinions"
    VOTES = "votes"
    CONCLUSION = "conclusion"
    TASKS = "tasks"
    QUALITY = "quality"
    CLOSING = "closing"


class TaskRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the table of assignments (nội dung, người thực hiện, thời hạn)."""

    text: str
    owners: str
    deadline: str


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One paragraph: `label` is set bold before `text`; a label alone is a heading; `rows` are a table."""

    section: Section
    label: str = ""
    text: str = ""
    rows: tuple[TaskRow, ...] = ()

    @property
    def is_heading(self) -> bool:
        """Whether it stays with the next paragraph."""
        return not self.rows and (not self.text or self.text.endswith(":"))

    @property
    def plain(self) -> str:
        """The paragraph as one line of text."""
        return " ".join(part for part in (self.label, self.text) if part)


def minutes_title(file: MeetingFile) -> str:
    """Return trích yếu: `Sinh hoạt chi bộ thường kỳ tháng 10 năm 2026`."""
    return upper_first(meeting_title(file.record.meeting))


def minutes_text(file: MeetingFile, *, draft: bool = False) -> tuple[Entry, ...]:
    """Write the minutes of a meeting, title and signatures apart.

    With `draft` a missing time, place or count shows as `…`; without it the phrase is left out.
    """
    return _Writer(file, draft=draft).write()


class _Writer:
    """Writes section after section; `self.entries` grows."""

    def __init__(self, file: MeetingFile, *, draft: bool) -> None:
        self.file = file
        self.record = file.record
        self.meeting = file.record.meeting
        self.draft = draft
        self.people = People(file.record)
        self.counts: Counts = counts(file.record)
        self.base: VoteBase = vote_base(file.record)
        self.entries: list[Entry] = []
        self.section = Section.PREPARATION

    def write(self) -> tuple[Entry, ...]:
        self._preparation()
        self._attendance()
        self._course()
        self._conclusion()
        self._quality()
        self._closing()
        return tuple(self.entries)

    # -------------------------------------------------------------------------------------- building
    def _say(self, text: str, label: str = "") -> None:
        self.entries.append(Entry(section=self.section, label=label, text=text))

    def _head(self, label: str) -> None:
        self.entries.append(Entry(section=self.section, label=label))

    def _item(self, name: str, value: str, *, missing: str = "") -> None:
        """Add `- Name: value.`; without a value `missing` stands there, or in a draft `…`."""
        shown = value or (BLANK if self.draft else missing)
        if shown:
            self._say(ended(f"- {name}: {shown}"))

    def _told(self, label: str, text: str, topic: Topic | None = None) -> None:
        """Add a numbered part: one paragraph beside its label, several below it, then its opinions."""
        said = paragraphs(text)
        opinions = self._opinions(topic) if topic else []
        if not said and not opinions:
            self._say(NONE, label=f"{label}:")
        elif len(said) == 1:
            self._say(ended(said[0]), label=f"{label}:")
        else:
            self._head(label)
            for one in said:
                self._say(ended(one))
        if opinions and said:
            self._say("Ý kiến phát biểu:")
        self._give(opinions)

    def _opinions(self, topic: Topic) -> list[Opinion]:
        chosen = [one for one in self.record.opinions if one.topic is topic]
        spoken = [one for one in chosen if self.draft or paragraphs(one.text)]
        return sorted(spoken, key=lambda one: one.order)

    def _give(self, opinions: list[Opinion]) -> None:
        for opinion in opinions:
            said = paragraphs(opinion.text) or (BLANK,)
            speaker = self.people.speaker(opinion.member_id, opinion.guest_id)
            name = speaker or (f"Đồng chí {BLANK}" if self.draft else "Có ý kiến")
            self._say(ended(f"- {name}: {said[0]}"))
            for one in said[1:]:
                self._say(ended(one))

    # ----------------------------------------------------------------------------------- preparation
    def _preparation(self) -> None:
        meeting = self.meeting
        start = clock(meeting.start) if meeting.start else (f"{BLANK} giờ {BLANK} phút" if self.draft else "")
        day = f"ngày {short(meeting.day)}"
        if start:
            self._item("Thời gian bắt đầu", f"{start}, {day}")
        else:
            self._item("Thời gian", day)
        self._item("Địa điểm", flat(meeting.place))
        self._item("Chủ trì", self.people.chair(meeting.chair_id))
        self._item("Thư ký", self.people.chair(meeting.secretary_id))
        agenda = "; ".join(tidy for line in meeting.agenda if (tidy := flat(line)))
        if agenda:
            self._item("Nội dung", agenda)
        papers = "; ".join(tidy for line in meeting.papers if (tidy := flat(line)))
        self._item("Tài liệu", papers or "không có")

    # ------------------------------------------------------------------------------------- attendance
    def _attendance(self) -> None:
        self.section = Section.ROLL_CALL
        self._head("1. Thành phần")
        self._head("1.1. Đảng viên")
        self._say(f"{self._membership()} {self._present()}")
        self._absent("Vắng có lý do", Mark.EXCUSED)
        self._absent("Vắng không có lý do", Mark.UNEXCUSED)
        if self.draft and self.record.attendance and self.counts.not_called:
            names = enumerated(self.people.person(one) for one in self.counts.not_called)
            self._say(f"- Chưa điểm danh: {comrades(len(self.counts.not_called))}, gồm: {names}.")
        self._guests("1.2. Đại biểu cấp trên dự", superior=True)
        self._guests("1.3. Khách mời", superior=False)

    def _membership(self) -> str:
        sums = self.counts
        if self.draft and not sums.total:
            return f"Tổng số đảng viên của chi bộ: {BLANK} đồng chí."
        parts = [f"Tổng số đảng viên của chi bộ: {comrades(sums.total)}{_of_which(_kinds(sums))}."]
        apart = [
            f"{label}: {comrades(number)}"
            for label, number in (
                ("được miễn công tác và sinh hoạt đảng", sums.exempt),
                ("giới thiệu sinh hoạt tạm thời nơi khác", sums.temporary_out),
                ("đình chỉ sinh hoạt đảng", sums.suspended),
            )
            if number
        ]
        if apart:
            parts.append(upper_first("; ".join(apart)) + ".")
        return " ".join(parts)

    def _present(self) -> str:
        sums = self.counts
        if self.draft and not sums.total:
            return f"Số đảng viên phải dự: {BLANK} đồng chí; có mặt {BLANK} đồng chí."
        must = f"Số đảng viên phải dự: {comrades(sums.must_attend)};"
        if not self.record.attendance:
            return f"{must} có mặt {BLANK} đồng chí." if self.draft else f"{must} có mặt: không có."
        kinds = [
            ("chính thức", sums.present_official),
            ("dự bị", sums.present_probationary),
            ("sinh hoạt tạm thời", sums.present_temporary),
        ]
        here = f"có mặt {comrades(sums.present)}{_of_which(kinds)}" if sums.present else "có mặt: không có"
        share = percent(sums.present, sums.must_attend)
        reached = f", đạt {share}" if share else ""
        came = ""
        if sums.exempt_present:
            came = f" Ngoài ra có {comrades(sums.exempt_present)} được miễn sinh hoạt đến dự."
        return f"{must} {here}{reached}.{came}"

    def _absent(self, label: str, mark: Mark) -> None:
        lines = {line.member_id: line for line in self.record.attendance if line.mark is mark}
        names = [
            self.people.person(one, flat(lines[one.member_id].reason))
            for one in self.record.roster
            if one.member_id in lines and self._is_called(one.member_id)
        ]
        if names:
            self._say(f"- {label}: {comrades(len(names))}, gồm: {enumerated(names)}.")
        else:
            unknown = self.draft and not self.record.attendance
            self._say(f"- {label}: {BLANK if unknown else 'không có.'}")

    def _is_called(self, member_id: str) -> bool:
        person = self.record.person(member_id)
        return person is not None and must_attend(person)

    def _guests(self, label: str, *, superior: bool) -> None:
        here = [one for one in self.record.guests if one.superior is superior and one.present]
        named = [self.people.guest(one) for one in sorted(here, key=lambda one: one.order)]
        self._say(ended(enumerated(named)) if named else NONE, label=f"{label}:")

    # ---------------------------------------------------------------------------------------- course
    def _course(self) -> None:
        self.section = Section.NEWS
        self._head("2. Nội dung và diễn biến")
        self._say(self._dues(), label="2.1. Thu đảng phí:")
        self._told("2.2. Thông tin thời sự, văn bản mới", self.meeting.news, Topic.NEWS)
        self.section = Section.RESULTS
        self._results()
        self.section = Section.CHECK
        label = f"2.4. Tự phê bình và phê bình, đối chiếu {self.file.indicators.short}"
        said, opinions = check_paragraphs(self.file, self.people), self._opinions(Topic.CHECK)
        if said or opinions:
            self._head(label)
            for text in said:
                self._say(text)
            self._give(opinions)
        else:
            self._say(NONE, label=f"{label}:")
        self.section = Section.OPINIONS
        discussion = self._opinions(Topic.DISCUSSION)
        if discussion:
            self._head("2.5. Ý kiến thảo luận")
            self._give(discussion)
        else:
            self._say(NONE, label="2.5. Ý kiến thảo luận:")
        self.section = Section.VOTES
        self._votes()

    def _dues(self) -> str:
        if self.meeting.dues is None:
            return BLANK if self.draft else NONE
        return f"{dong(self.meeting.dues)}." if self.meeting.dues else "Không thu trong buổi sinh hoạt."

    def _results(self) -> None:
        before = period_short(next_period(self.meeting.period, -1))
        label = f"2.3. Kết quả thực hiện nghị quyết {before}:"
        tasks = sorted(self.record.earlier_tasks, key=lambda one: one.order)
        results = {one.task_id: one for one in self.record.results}
        done = [one for one in tasks if one.id in results and results[one.id].outcome is Outcome.DONE]
        left = [one for one in tasks if one not in done]
        opinions = self._opinions(Topic.RESULTS)
        ideology = paragraphs(self.meeting.ideology)
        closed = [one for one in self.record.earlier_topics if one.closed_in == self.meeting.id]
        if not tasks:
            bare = not (ideology or opinions or closed)
            self._say(NONE if bare else "Không có nhiệm vụ chuyển từ kỳ trước.", label=label)
        else:
            self._say(self._shares(done, left), label=label)
            for task in left:
                result = results.get(task.id)
                found = _OUTCOMES[result.outcome] if result else "chưa báo cáo kết quả"
                note = flat(result.note) if result else ""
                self._say(ended(f"- {self._task(task)}: {found}" + (f" ({note})" if note else "")))
        if closed:
            done_topics = enumerated(flat(one.text) for one in closed)
            self._say(ended(f"Nội dung kỳ trước đã giải quyết xong: {done_topics}"))
        for index, one in enumerate(ideology):
            self._say(ended(one if index else f"Tình hình tư tưởng và đánh giá chung: {one}"))
        if opinions:
            self._say("Ý kiến về kết quả thực hiện:")
            self._give(opinions)

    def _shares(self, done: list[Task], left: list[Task]) -> str:
        share = f"hoàn thành {count(len(done))}/{count(len(done) + len(left))} nhiệm vụ"
        return f"{share}; chưa xong {count(len(left))} nhiệm vụ:" if left else f"{share}."

    def _task(self, task: Task) -> str:
        owners = [self.people.member(one) for one in task.owners if self.record.person(one)]
        named = ", ".join(part for part in (*owners, flat(task.owner_text)) if part)
        facts = [
            upper_first(flat(task.text)) or BLANK,
            f"do {named} thực hiện" if named else "",
            f"thời hạn {short(task.deadline)}" if task.deadline else "",
        ]
        return ", ".join(fact for fact in facts if fact)

    def _owners(self, task: Task) -> str:
        named = [self.people.in_table(one) for one in task.owners]
        return ", ".join(part for part in (*named, flat(task.owner_text)) if part)

    def _votes(self) -> None:
        label = "2.6. Biểu quyết"
        ballots = sorted(self.record.ballots, key=lambda one: one.order)
        if not ballots:
            self._say(NONE, label=f"{label}:")
            return
        self._say(self._base(), label=f"{label}:")
        for ballot in ballots:
            self._say(self._ballot(ballot))

    def _base(self) -> str:
        base = self.base
        less = [
            f"{comrades(number)} {why}"
            for number, why in (
                (base.temporary_out, "sinh hoạt tạm thời nơi khác"),
                (base.exempt_absent, "được miễn sinh hoạt không dự"),
                (base.suspended, "bị đình chỉ sinh hoạt"),
            )
            if number
        ]
        told = f" ({count(base.official)} đảng viên chính thức, trừ {', '.join(less)})" if less else ""
        return f"số đảng viên chính thức được tính biểu quyết: {comrades(base.base)}{told}."

    def _ballot(self, ballot: Ballot) -> str:
        subject = upper_first(flat(ballot.subject)) or BLANK
        method = "bằng thẻ đảng viên" if ballot.method is VoteMethod.CARD else "bằng bỏ phiếu kín"
        begin = f"- {subject}, biểu quyết {method}:"
        if ballot.in_favour is None:
            return f"{begin} {BLANK}" if self.draft else f"{begin} chưa ghi kết quả."
        base = self.base.base
        share = percent(ballot.in_favour, base)
        favour = f"tán thành {count(ballot.in_favour)}/{count(base)}" + (f", đạt {share}" if share else "")
        against = f"không tán thành: {_or_none(ballot.against)}"
        other = f"ý kiến khác: {_or_none(ballot.other)}"
        return f"{begin} {favour}; {against}; {other}. {self._verdict(ballot)}"

    def _verdict(self, ballot: Ballot) -> str:
        passed = passes(ballot.matter, ballot.in_favour or 0, self.base.base)
        if needs_two_thirds(ballot.matter):
            return (
                "Được thông qua (từ hai phần ba trở lên)."
                if passed
                else "Không được thông qua (chưa đủ hai phần ba)."
            )
        return "Được thông qua (trên một nửa)." if passed else "Không được thông qua (không quá một nửa)."

    # ------------------------------------------------------------------------------------ conclusion
    def _conclusion(self) -> None:
        self.section = Section.CONCLUSION
        self._head("3. Kết luận của chủ trì và phân công nhiệm vụ")
        self._told("3.1. Kết luận của chủ trì", self.meeting.conclusion)
        self.section = Section.TASKS
        tasks = sorted(self.record.tasks, key=lambda one: one.order)
        if tasks:
            self._head("3.2. Phân công nhiệm vụ")
            rows = tuple(
                TaskRow(
                    text=upper_first(flat(task.text)) or BLANK,
                    owners=self._owners(task) or "Chưa giao",
                    deadline=short(task.deadline) or "Không ghi",
                )
                for task in tasks
            )
            self.entries.append(Entry(section=self.section, rows=rows))
        else:
            self._say(NONE, label="3.2. Phân công nhiệm vụ:")
        self._unfinished()

    def _unfinished(self) -> None:
        earlier = [one for one in self.record.earlier_topics if not one.closed_in]
        topics = [*earlier, *sorted(self.record.topics, key=lambda one: one.order)]
        texts = [flat(one.text) for one in topics if flat(one.text)]
        label = "3.3. Nội dung chưa xong, chuyển kỳ sau"
        if len(texts) > 1:
            self._head(label)
            for text in texts:
                self._say(ended(f"- {upper_first(text)}"))
        else:
            self._say(ended(texts[0]) if texts else NONE, label=f"{label}:")

    # --------------------------------------------------------------------------------------- quality
    def _quality(self) -> None:
        self.section = Section.QUALITY
        label = "4. Tự đánh giá chất lượng buổi sinh hoạt:"
        quality, scores = self.file.quality, self.meeting.scores
        if not scores:
            self._say(BLANK if self.draft else NONE, label=label)
        elif not quality.is_complete(scores):
            scored = sum(one.code in scores for one in quality.criteria)
            told = f"mới chấm {count(scored)}/{count(len(quality.criteria))} tiêu chí."
            self._say(told, label=label)
        else:
            points = quality.total(scores)
            level = quality.level(points).label
            self._say(f"{decimal(points)} điểm, xếp loại {level}.", label=label)

    def _closing(self) -> None:
        self.section = Section.CLOSING
        said: list[str] = []
        if self.meeting.end:
            said.append(f"Cuộc họp kết thúc lúc {clock(self.meeting.end)} cùng ngày.")
        elif self.draft:
            said.append(f"Cuộc họp kết thúc lúc {BLANK} giờ {BLANK} phút cùng ngày.")
        if self.meeting.read_back:
            said.append("Biên bản đã được đọc lại cho chi bộ nghe và nhất trí thông qua.")
        if said:
            self._say(" ".join(said))


_OUTCOMES = {
    Outcome.DONE: "hoàn thành",
    Outcome.IN_PROGRESS: "đang thực hiện",
    Outcome.NOT_DONE: "chưa thực hiện",
}


def _kinds(sums: Counts) -> list[tuple[str, int]]:
    return [
        ("chính thức", sums.official),
        ("dự bị", sums.probationary),
        ("sinh hoạt tạm thời", sums.temporary_in),
    ]


def _of_which(kinds: list[tuple[str, int]]) -> str:
    shown = [f"{label} {count(number)}" for label, number in kinds if number]
    return f" ({', '.join(shown)})" if shown else ""


def _or_none(number: int | None) -> str:
    return count(number) if number else "không có"
