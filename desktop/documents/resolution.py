"""The monthly resolution (nghị quyết) of a branch, written from the record of its regular meeting.

Layout after the ward-level template of Cẩm Lệ, Đà Nẵng: I. results, II. directions, III. assignments, IV. the
quality of the meeting; then the vote, `T/M CHI BỘ`, nơi nhận. What the meeting did not record is not in it.
"""

from datetime import date

from desktop.branch.attendance import counts, present_members
from desktop.branch.closing import MeetingFile
from desktop.branch.dates import next_period, period_label, period_short, short
from desktop.branch.kinds import rule_of
from desktop.branch.meetings import CheckOutcome, Outcome, Task
from desktop.branch.numbers import count, decimal, dong, percent
from desktop.branch.organisation import committee_of
from desktop.branch.progress import minutes_between
from desktop.branch.votes import passes, vote_base
from desktop.documents import fonts
from desktop.documents.drawing import About, Paper, draw
from desktop.documents.flow import Pages
from desktop.documents.layouts import MM, Layout
from desktop.documents.minutes import meeting_day
from desktop.documents.minutes_course import resolution_ballot, split_tasks
from desktop.documents.page import Composer, Signer
from desktop.documents.roster import branch_signer
from desktop.documents.table import Column, Table, spread
from desktop.documents.typeset import NO_BREAK, Align, Run, paragraphs
from desktop.documents.wording import (
    BLANK,
    NONE,
    People,
    clock,
    comrades,
    ended,
    flat,
    meeting_title,
    upper_first,
)

_ALIGNED = {"Thời hạn": Align.CENTRE, "Kết quả": Align.CENTRE}
"""Columns of short cells, alike in every row."""
KIND = "Nghị quyết"
_FOUND = {
    Outcome.DONE: "Hoàn thành",
    Outcome.IN_PROGRESS: "Đang thực hiện",
    Outcome.NOT_DONE: "Chưa thực hiện",
}


def subject_of(file: MeetingFile) -> str:
    """Return trích yếu: `về lãnh đạo nhiệm vụ tháng 10 năm 2026`."""
    return f"về lãnh đạo nhiệm vụ {period_label(file.record.meeting.period)}"


def is_passed(file: MeetingFile) -> bool:
    """Tell whether the meeting recorded a vote on its resolution that passed."""
    ballot = resolution_ballot(file.record.ballots)
    if ballot is None or ballot.in_favour is None:
        return False
    return passes(ballot.matter, ballot.in_favour, vote_base(file.record, rule_of(file).vote_base).base)


def resolution_pdf(
    file: MeetingFile, *, number: str, layout: Layout, draft: bool = False, created: date | None = None
) -> Paper:
    """Draw the resolution of a meeting, dated the day of the meeting.

    `number` is number and symbol (`05-NQ/CB`), or what stands in its place while there is none.
    """
    laid = lay_resolution(file, number=number, layout=layout, draft=draft)
    title = f"{KIND} {subject_of(file)}"
    about = About(
        title=title,
        author=file.branch.name,
        created=created or meeting_day(file),
        kind="resolution",
        period=file.record.meeting.period,
    )
    return Paper(pdf=draw([laid], about, layout.page), pages=len(laid.pages), title=title)


def lay_resolution(file: MeetingFile, *, number: str, layout: Layout, draft: bool = False) -> Pages:
    """Lay the resolution onto pages without drawing it."""
    return _Writer(file, number=number, layout=layout, draft=draft).write()


class _Writer:
    """Writes part after part."""

    def __init__(self, file: MeetingFile, *, number: str, layout: Layout, draft: bool) -> None:
        self.file, self.record, self.meeting = file, file.record, file.record.meeting
        self.people = People(file.record)
        self.number, self.draft = number, draft
        self.composer = Composer(layout)
        self.before = period_short(next_period(self.meeting.period, -1))
        self.now = period_short(self.meeting.period)

    def write(self) -> Pages:
        composer = self.composer
        composer.head(self.file.branch, number=self.number, day=meeting_day(self.file), draft=self.draft)
        composer.title(KIND, [subject_of(self.file)])
        self._opening()
        self._results()
        self._head(f"II. Phương hướng, nhiệm vụ {self.now}")
        self._paragraphs(self.meeting.directions or self.meeting.conclusion)
        self._head("III. Phân công và tổ chức thực hiện")
        self._tasks()
        self._quality()
        self._vote()
        rules = composer.layout.recipients
        composer.signatures(
            (
                f"{committee_of(self.file.branch)} {rules.report_note}",
                "Các đồng chí đảng viên chi bộ",
                rules.archive,
            ),
            self._signer(),
        )
        return composer.finish()

    def _say(self, *runs: Run | str) -> None:
        """Add a paragraph in which no line begins with a percent sign."""
        tight = [one.replace(" %", f"{NO_BREAK}%") if isinstance(one, str) else one for one in runs]
        self.composer.text(*tight)

    def _head(self, text: str) -> None:
        self.composer.text(Run(text, fonts.BOLD), keep=True)

    def _part(self, label: str, text: str) -> None:
        """Add a numbered part: its first paragraph beside the label, the others below."""
        said = [ended(one) for one in paragraphs(text)] or [NONE]
        self._say(Run(f"{label}: ", fonts.BOLD), said[0])
        for one in said[1:]:
            self._say(one)

    def _paragraphs(self, text: str) -> None:
        for one in paragraphs(text) or (NONE,):
            self._say(ended(one))

    # ---------------------------------------------------------------------------------------- opening
    def _opening(self) -> None:
        meeting, sums = self.meeting, counts(self.record)
        place = flat(meeting.place)
        where = f", tại {place}" if place else ""
        length = minutes_between(meeting.start, meeting.end)
        hours = f", từ {clock(meeting.start)} đến {clock(meeting.end)}" if length and length > 0 else ""
        lasted = f" ({length} phút)" if length and length > 0 else ""
        self._say(
            f"Ngày {short(meeting.day)}{where}{hours}{lasted}, {self.file.branch.name} tổ chức "
            f"{meeting_title(self.file)}."
        )
        if sums.total:
            self._called()
        self._seats()
        self._say("Sau khi thảo luận, chi bộ quyết nghị:")

    def _called(self) -> None:
        sums = counts(self.record)
        share = percent(sums.present, sums.must_attend)
        reached = f", đạt {share}" if share else ""
        exempt = f"; được miễn công tác và sinh hoạt đảng {comrades(sums.exempt)}" if sums.exempt else ""
        away = f"; sinh hoạt tạm thời nơi khác {comrades(sums.temporary_out)}" if sums.temporary_out else ""
        nobody_called = self.draft and sums.must_attend and len(sums.not_called) == sums.must_attend
        here = (
            f"có mặt {BLANK} đồng chí"
            if nobody_called
            else f"có mặt {comrades(sums.present)}{reached}; vắng có lý do: {comrades(sums.excused)}; "
            f"vắng không có lý do: {comrades(sums.unexcused)}"
        )
        self._say(
            f"Tổng số đảng viên: {comrades(sums.total)}{exempt}{away}; phải dự {comrades(sums.must_attend)}; "
            f"{here}."
        )

    def _seats(self) -> None:
        meeting = self.meeting
        seats = [
            f"{office}: {who}"
            for office, who in (
                ("Chủ trì", self.people.chair(meeting.chair_id)),
                ("Thư ký", self.people.chair(meeting.secretary_id)),
            )
            if who
        ]
        if meeting.dues:
            seats.append(f"Đảng phí đã thu: {dong(meeting.dues)}")
        if seats:
            self._say(ended(". ".join(seats)))

    # ---------------------------------------------------------------------------------------- results
    def _results(self) -> None:
        self._head(f"I. Đánh giá kết quả thực hiện nhiệm vụ {self.before}")
        self._part("1. Tình hình tư tưởng", self.meeting.ideology)
        self._part("2. Kết quả thực hiện nhiệm vụ", self._done())
        self._part("3. Tự phê bình và phê bình", self._checked())
        self._earlier()
        self._part("5. Biểu dương, nhắc nhở", self.meeting.praise)
        self._part("6. Hạn chế và nguyên nhân", self.meeting.limits)

    def _outcomes(self) -> dict[str, Outcome]:
        return {one.task_id: one.outcome for one in self.record.results}

    def _done(self) -> str:
        tasks = self.record.earlier_tasks
        done, left = split_tasks(tasks, self._outcomes())
        if not tasks:
            return "Không có nhiệm vụ chuyển từ kỳ trước."
        share = f"Hoàn thành {count(len(done))}/{count(len(tasks))} nhiệm vụ đề ra"
        return f"{share}, đạt {percent(len(done), len(tasks))}" + (
            f"; còn {count(len(left))} nhiệm vụ chuyển tiếp." if left else "."
        )

    def _checked(self) -> str:
        """Tell in figures, without names, how the members compared themselves with the signs."""
        record, short_name = self.record, self.file.indicators.short
        here = present_members(record)
        spoke = [one for one in here if record.check_of(one.member_id) is not None]
        if not spoke:
            return ""
        named = {one.member_id for one in record.signs}
        clear = sum(one.outcome is CheckOutcome.NONE and one.member_id not in named for one in record.checks)
        told = f"{count(len(spoke))}/{count(len(here))} đảng viên dự họp tự đối chiếu {short_name}"
        told += f"; {comrades(clear)} tự nhận không có biểu hiện" if clear else ""
        return f"{told}; {comrades(len(named))} có biểu hiện được nêu." if named else f"{told}."

    def _earlier(self) -> None:
        label = "4. Nhiệm vụ đề ra và kết quả"
        tasks = self.record.earlier_tasks
        if not tasks:
            self._part(label, "")
            return
        self._head(f"{label}:")
        table = self._table(
            ("Nhiệm vụ đề ra", 0.0), ("Người thực hiện, thời hạn", 52 * MM), ("Kết quả", 36 * MM)
        )
        outcomes, notes = self._outcomes(), {one.task_id: flat(one.note) for one in self.record.results}
        rows = []
        for index, task in enumerate(tasks, start=1):
            found = _FOUND[outcomes[task.id]] if task.id in outcomes else "Chưa báo cáo kết quả"
            note = f" ({notes[task.id]})" if notes.get(task.id) else ""
            given = "; ".join(part for part in (self._owners(task), short(task.deadline)) if part)
            rows.append(table.row([str(index), upper_first(flat(task.text)), given, f"{found}{note}"]))
        self.composer.table(table, rows)

    def _owners(self, task: Task) -> str:
        named = [self.people.in_table(one) for one in task.owners]
        return ", ".join(part for part in (*named, flat(task.owner_text)) if part)

    # ------------------------------------------------------------------------- assignments and the end
    def _tasks(self) -> None:
        tasks = sorted(self.record.tasks, key=lambda one: one.order)
        if not tasks:
            self._say(NONE)
            return
        table = self._table(("Nội dung", 0.0), ("Người thực hiện", 48 * MM), ("Thời hạn", 25 * MM))
        rows = [
            table.row(
                [
                    str(index),
                    upper_first(flat(task.text)),
                    self._owners(task) or "Chưa giao",
                    short(task.deadline) or "Không ghi",
                ]
            )
            for index, task in enumerate(tasks, start=1)
        ]
        self.composer.table(table, rows)

    def _table(self, *columns: tuple[str, float]) -> Table:
        told = (Column(title, width, _ALIGNED.get(title, Align.LEFT)) for title, width in columns)
        made = (Column("TT", 11 * MM, Align.CENTRE), *told)
        return Table(spread(made, self.composer.frame.room), self.composer.layout.table)

    def _quality(self) -> None:
        quality, scores = self.file.quality, self.meeting.scores
        text = ""
        if scores and quality.is_complete(scores):
            points = quality.total(scores)
            text = f"{decimal(points)} điểm, xếp loại {quality.level(points).label}."
        self._part("IV. Tự đánh giá chất lượng sinh hoạt", text)

    def _vote(self) -> None:
        ballot = resolution_ballot(self.record.ballots)
        if ballot is None or ballot.in_favour is None:
            if self.draft:
                self._say("Nghị quyết chưa được biểu quyết.")
            return
        base = vote_base(self.record, rule_of(self.file).vote_base).base
        share = percent(ballot.in_favour, base)
        reached = f", đạt {share}" if share else ""
        passed = "được chi bộ thông qua" if is_passed(self.file) else "không được chi bộ thông qua"
        self._say(
            f"Nghị quyết này {passed}: {count(ballot.in_favour)}/{count(base)} đồng chí tán thành{reached}."
        )

    def _signer(self) -> Signer:
        """Return who signs: the chair where secretary or deputy, else who signs for the branch."""
        chair = self.record.person(self.meeting.chair_id)
        own = branch_signer([chair]) if chair is not None else None
        return own if own is not None and own.name else branch_signer(self.record.roster)
