"""The minutes (biên bản) as paragraphs: every sentence, no layout.

Skeleton after HD 16-HD/VPTW (23/02/2023), written from the records alone; which parts a meeting has follows
from its kind. Nothing is left as a dotted line: a section without content says `Không có.` Only a draft shows
`…` where something is still to come.
"""

from desktop.branch.attendance import Counts, counts, must_attend
from desktop.branch.closing import MeetingFile
from desktop.branch.dates import period_short, short
from desktop.branch.kinds import THEMATIC, CourseSection, rule_of
from desktop.branch.meetings import Mark, MeetingKind, Task
from desktop.branch.numbers import count, decimal, percent
from desktop.documents.minutes_course import CourseTeller
from desktop.documents.minutes_entry import Entry, Section, TaskRow
from desktop.documents.wording import (
    BLANK,
    NONE,
    clock,
    comrades,
    ended,
    enumerated,
    flat,
    meeting_title,
    quoted,
    upper_first,
)

__all__ = ["Entry", "Section", "TaskRow", "minutes_text", "minutes_title", "minutes_titles"]


def minutes_title(file: MeetingFile) -> str:
    """Return trích yếu: `Sinh hoạt chi bộ thường kỳ tháng 10 năm 2026`."""
    return upper_first(meeting_title(file))


def minutes_titles(file: MeetingFile) -> list[str]:
    """Return the lines of trích yếu: what meeting, and below it what it was about where that is a theme."""
    themed = _is_themed(file)
    return [minutes_title(file), *([quoted(file.record.meeting.subject)] if themed else [])]


def _is_themed(file: MeetingFile) -> bool:
    """Tell whether the title says in a line of its own what the meeting was about."""
    return bool(rule_of(file).subject_label and flat(file.record.meeting.subject))


def minutes_text(file: MeetingFile, *, draft: bool = False) -> tuple[Entry, ...]:
    """Write the minutes of a meeting, title and signatures apart.

    With `draft` a missing time, place or count shows as `…`; without it the phrase is left out.
    """
    return _Writer(file, draft=draft).write()


class _Writer(CourseTeller):
    """Writes section after section."""

    def __init__(self, file: MeetingFile, *, draft: bool) -> None:
        super().__init__(file, draft=draft)
        self.counts: Counts = counts(file.record)

    def write(self) -> tuple[Entry, ...]:
        self._preparation()
        self._attendance()
        self.course()
        self._conclusion()
        self._quality()
        self._closing()
        return tuple(self.entries)

    # ----------------------------------------------------------------------------------- preparation
    def _preparation(self) -> None:
        meeting = self.meeting
        start = clock(meeting.start) if meeting.start else (f"{BLANK} giờ {BLANK} phút" if self.draft else "")
        day = f"ngày {short(meeting.day)}"
        if start:
            self.item("Thời gian bắt đầu", f"{start}, {day}")
        else:
            self.item("Thời gian", day)
        self.item("Địa điểm", flat(meeting.place))
        self.item("Chủ trì", self.people.chair(meeting.chair_id))
        self.item("Thư ký", self.people.chair(meeting.secretary_id))
        self._about()
        agenda = "; ".join(tidy for line in meeting.agenda if (tidy := flat(line)))
        if agenda:
            self.item("Nội dung", agenda)
        papers = "; ".join(tidy for line in meeting.papers if (tidy := flat(line)))
        self.item("Tài liệu", papers or "không có")

    def _about(self) -> None:
        """Say what the meeting was about, and on what ground, where its kind has that."""
        meeting, rule = self.meeting, self.rule
        if rule.subject_label and not _is_themed(self.file):
            self.item(rule.subject_label, "")
        if rule.ground_label:
            self.item(rule.ground_label, flat(meeting.ground))
        regular = [one for one in self.record.same_day if one.kind is MeetingKind.REGULAR]
        if regular and meeting.kind in THEMATIC:
            now = period_short(meeting.period)
            self.item("Hình thức", f"cùng ngày với buổi sinh hoạt thường kỳ {now}, ghi biên bản riêng")

    # ------------------------------------------------------------------------------------- attendance
    def _attendance(self) -> None:
        self.section = Section.ROLL_CALL
        self.head("1. Thành phần")
        self.head("1.1. Chi ủy viên" if self.is_committee else "1.1. Đảng viên")
        self.say(f"{self._membership()} {self._present()}")
        self._absent("Vắng có lý do", Mark.EXCUSED)
        self._absent("Vắng không có lý do", Mark.UNEXCUSED)
        if self.draft and self.record.attendance and self.counts.not_called:
            names = enumerated(self.people.person(one) for one in self.counts.not_called)
            self.say(f"- Chưa điểm danh: {comrades(len(self.counts.not_called))}, gồm: {names}.")
        if self.is_committee and not any(one.present for one in self.record.guests):
            return
        self._guests("1.2. Đại biểu cấp trên dự", superior=True)
        self._guests("1.3. Khách mời", superior=False)

    def _membership(self) -> str:
        sums = self.counts
        if self.is_committee:
            return f"Tổng số chi ủy viên: {comrades(sums.total)}."
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
        who = "chi ủy viên" if self.is_committee else "đảng viên"
        if self.draft and not sums.total:
            return f"Số {who} phải dự: {BLANK} đồng chí; có mặt {BLANK} đồng chí."
        must = f"Số {who} phải dự: {comrades(sums.must_attend)};"
        if not self.record.attendance:
            return f"{must} có mặt {BLANK} đồng chí." if self.draft else f"{must} có mặt: không có."
        kinds = [
            ("chính thức", sums.present_official),
            ("dự bị", sums.present_probationary),
            ("sinh hoạt tạm thời", sums.present_temporary),
        ]
        told = "" if self.is_committee else _of_which(kinds)
        here = f"có mặt {comrades(sums.present)}{told}" if sums.present else "có mặt: không có"
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
            self.say(f"- {label}: {comrades(len(names))}, gồm: {enumerated(names)}.")
        else:
            unknown = self.draft and not self.record.attendance
            self.say(f"- {label}: {BLANK if unknown else 'không có.'}")

    def _is_called(self, member_id: str) -> bool:
        person = self.record.person(member_id)
        return person is not None and must_attend(person)

    def _guests(self, label: str, *, superior: bool) -> None:
        here = [one for one in self.record.guests if one.superior is superior and one.present]
        named = [self.people.guest(one) for one in sorted(here, key=lambda one: one.order)]
        self.say(ended(enumerated(named)) if named else NONE, label=f"{label}:")

    # ------------------------------------------------------------------------------------ conclusion
    def _conclusion(self) -> None:
        self.section = Section.CONCLUSION
        self.head("3. Kết luận của chủ trì và phân công nhiệm vụ")
        self.told("3.1. Kết luận của chủ trì", self.meeting.conclusion)
        if not self.rule.has(CourseSection.RESULTS):
            self.praise()
        self.section = Section.TASKS
        tasks = sorted(self.record.tasks, key=lambda one: one.order)
        if tasks:
            self.head("3.2. Phân công nhiệm vụ")
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
            self.say(NONE, label="3.2. Phân công nhiệm vụ:")
        self._unfinished()

    def _owners(self, task: Task) -> str:
        named = [self.people.in_table(one) for one in task.owners]
        return ", ".join(part for part in (*named, flat(task.owner_text)) if part)

    def _unfinished(self) -> None:
        """Say what goes over to the next regular meeting; another kind tells only what it left itself."""
        regular = self.rule.has(CourseSection.RESULTS)
        if not regular and not self.record.topics:
            return
        earlier = [one for one in self.record.earlier_topics if regular and not one.closed_in]
        topics = [*earlier, *sorted(self.record.topics, key=lambda one: one.order)]
        texts = [flat(one.text) for one in topics if flat(one.text)]
        label = "3.3. Nội dung chưa xong, chuyển kỳ sau"
        if len(texts) > 1:
            self.head(label)
            for text in texts:
                self.say(ended(f"- {upper_first(text)}"))
        else:
            self.say(ended(texts[0]) if texts else NONE, label=f"{label}:")

    # --------------------------------------------------------------------------------------- quality
    def _quality(self) -> None:
        self.section = Section.QUALITY
        label = "4. Tự đánh giá chất lượng buổi sinh hoạt:"
        quality, scores = self.file.quality, self.meeting.scores
        if not scores and not self.rule.scored:
            return
        if not scores:
            self.say(BLANK if self.draft else NONE, label=label)
        elif not quality.is_complete(scores):
            scored = sum(one.code in scores for one in quality.criteria)
            told = f"mới chấm {count(scored)}/{count(len(quality.criteria))} tiêu chí."
            self.say(told, label=label)
        else:
            points = quality.total(scores)
            level = quality.level(points).label
            self.say(f"{decimal(points)} điểm, xếp loại {level}.", label=label)

    def _closing(self) -> None:
        self.section = Section.CLOSING
        said: list[str] = []
        if self.meeting.end:
            said.append(f"{self._event()} kết thúc lúc {clock(self.meeting.end)} cùng ngày.")
        elif self.draft:
            said.append(f"{self._event()} kết thúc lúc {BLANK} giờ {BLANK} phút cùng ngày.")
        if self.meeting.read_back:
            said.append(f"Biên bản đã được đọc lại cho {self.rule.body} nghe và nhất trí thông qua.")
        if said:
            self.say(" ".join(said))

    def _event(self) -> str:
        return "Đại hội" if self.meeting.kind is MeetingKind.CONGRESS else "Cuộc họp"


def _kinds(sums: Counts) -> list[tuple[str, int]]:
    return [
        ("chính thức", sums.official),
        ("dự bị", sums.probationary),
        ("sinh hoạt tạm thời", sums.temporary_in),
    ]


def _of_which(kinds: list[tuple[str, int]]) -> str:
    shown = [f"{label} {count(number)}" for label, number in kinds if number]
    return f" ({', '.join(shown)})" if shown else ""
