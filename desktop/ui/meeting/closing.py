"""Step 7, biên bản: what still stands against closing, the closing, its versions, reopening, the papers."""

from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.branch import progress
from desktop.branch.closing import Closing
from desktop.branch.dates import period_words
from desktop.branch.kinds import CourseSection
from desktop.branch.labels import step_label
from desktop.branch.meetings import MeetingKind, MeetingRecord
from desktop.branch.numbering import symbol
from desktop.branch.progress import Problem, Step
from desktop.services import catalogue, meeting_papers, meetings, papers
from desktop.services.desk import Desk
from desktop.services.papers import Paper
from desktop.ui import theme
from desktop.ui.cycle import notice
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.confirm import ConfirmBar
from desktop.ui.kit.fields import LineField
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.meeting.form import StepForm, empty, labelled, row_of
from desktop.ui.meeting.sheet import Sheet
from desktop.ui.numbering import GiveNumber, Numbered
from desktop.ui.theme import Tone


def moment(iso: str) -> str:
    """Write a moment for reading: `05/10/2026 14:32`."""
    return f"{iso[8:10]}/{iso[5:7]}/{iso[:4]} {iso[11:16]}"


class Problems(QWidget):
    """Sentences, each with the way to the step where it is mended."""

    asked = Signal(object)
    """A `Problem`."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._shown: tuple[Problem, ...] | None = None
        self.buttons: list[Button] = []

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show these; blocking ones first, as they come."""
        if problems == self._shown:
            return
        self._shown, self.buttons = problems, []
        empty(self._grid)
        for row, problem in enumerate(problems):
            sign = "✕" if problem.blocks else "!"
            words = Sentence(f"{sign} {problem.sentence}", Tone.BAD if problem.blocks else Tone.WARN)
            button = Button(f"→ {step_label(problem.step)}", partial(self.asked.emit, problem))
            button.setAccessibleName(f"{problem.sentence} {step_label(problem.step)}")
            self._grid.addWidget(words, row, 0)
            self._grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignTop)
            self.buttons.append(button)


class ClosingForm(StepForm):
    """Biên bản."""

    step: ClassVar[Step] = Step.MINUTES
    problem_asked = Signal(object)
    """A `Problem`: the way to where it is mended."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.problems, self.state = Problems(), Sentence(bold=True)
        self.effect = Hint(
            self.tr("Chốt xong, biên bản có số và không sửa được nữa; muốn sửa phải mở lại và ghi lý do.")
        )
        self.close_button = MainButton(self.tr("Chốt biên bản"), self.close_minutes, shortcut="Ctrl+Shift+C")
        self.close_button.setText(self.tr("Chốt biên bản (Ctrl+Shift+C)"))
        self.hash, self.versions = Hint(), QWidget()
        self._versions = QVBoxLayout(self.versions)
        self._versions.setContentsMargins(0, 0, 0, 0)
        self._closings: tuple[Closing, ...] | None = None
        self.reason = LineField()
        self.reopen_button = Button(self.tr("Mở lại biên bản"), self.reopen)
        self.reopening = QWidget()
        column = QVBoxLayout(self.reopening)
        column.setContentsMargins(0, theme.gap(), 0, 0)
        column.addWidget(
            labelled(
                self.tr("Lý do mở lại"),
                self.reason,
                self.tr("Lý do được ghi vào sổ; bản đã chốt vẫn được giữ."),
            )
        )
        column.addWidget(row_of(self.reopen_button, QWidget()))
        self.hash.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.section(
            self.tr("Chốt biên bản"),
            self.state,
            self.problems,
            self.effect,
            row_of(self.close_button, QWidget()),
            self.hash,
            self.versions,
            self.reopening,
            anchor="closing",
        )
        self.question = ConfirmBar(self)
        self.number: GiveNumber | None = None
        """For the paper that this kind of meeting issues: the month's resolution, the quarter's notice."""
        if sheet.rule.kind is MeetingKind.REGULAR:
            self._offer_number(self.tr("Nghị quyết của kỳ"), self._resolution(), "resolution")
        elif sheet.rule.kind is MeetingKind.QUARTER_REVIEW:
            name = self.tr("Thông báo kết quả kiểm điểm")
            self._offer_number(name, notice.numbered_notice(), notice.KIND)
        self.section(self.tr("In và lưu"), self._papers())
        self.column.addStretch(1)
        self.problems.asked.connect(self.problem_asked)
        self.reason.entered.connect(self.reopen)
        self.also(self._show)
        sheet.history.connect(self._history_read)

    def focus_first(self) -> None:
        """Go to what is to be mended, or to closing."""
        if self.sheet.closed:
            self.print_minutes_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.problems.buttons and not self.close_button.isEnabled():
            self.problems.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self) -> None:
        """Show the record, and the closed versions with it."""
        super().show_record()
        if self._closings is None:
            self._read_closings()

    def _offer_number(self, title: str, numbered: Numbered, kind: str) -> None:
        self.number = GiveNumber(self.sheet.context, numbered, self.question.ask)
        self.number.given.connect(lambda _: self._print(kind))
        self.section(title, self.question, self.number)

    def _resolution(self) -> Numbered:
        return Numbered(
            self.tr("Cấp số và in nghị quyết…"),
            lambda _: self.tr("Cấp số cho nghị quyết {period}?").format(
                period=period_words(self.sheet.record.meeting.period)
            ),
            self.tr("Cấp số và in"),
            meeting_papers.resolution_line,
            meeting_papers.issue_resolution,
        )

    # ---- closing and reopening --------------------------------------------------------------------------

    def close_minutes(self) -> None:
        """Close the minutes, unless something stands against it."""
        if not self.sheet.closed and self.close_button.isEnabled():
            self.sheet.close()

    def reopen(self) -> None:
        """Open closed minutes again, for a reason that is recorded."""
        if not self.sheet.closed:
            return
        reason = self.reason.value()
        if not reason:
            self.sheet.context.say(self.tr("Ghi lý do mở lại trước."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.sheet.reopen(reason)
        self.reason.set_text_quietly("", force=True)

    def _show(self, record: MeetingRecord) -> None:
        closed, meeting = self.sheet.closed, record.meeting
        today = self.sheet.context.today()
        found = () if closed else progress.problems(record, self.sheet.file.quality, today, self.sheet.rule)
        blocking = sum(one.blocks for one in found)
        self.problems.show_problems(found)
        self.close_button.setEnabled(not blocking)
        for widget in (self.close_button, self.effect):
            widget.setVisible(not closed)
        self.hash.setVisible(closed)
        self.reopening.setVisible(closed)
        self._show_number(record)
        if closed:
            number = symbol(meeting.number or 0, organisation=self.sheet.rule.organisation)
            self.state.setText(self.tr("✓ Biên bản số {number} đã chốt.").format(number=number))
            self.state.set_tone(Tone.GOOD)
        elif blocking:
            self.state.setText(
                self.tr("Chưa chốt được: còn {number} việc phải ghi đủ.").format(number=blocking)
            )
            self.state.set_tone(Tone.BAD)
        else:
            words = (
                self.tr("Chốt được. Còn {number} điều nên xem lại:").format(number=len(found))
                if found
                else self.tr("✓ Các số liệu khớp nhau, chốt được.")
            )
            self.state.setText(words)
            self.state.set_tone(Tone.WARN if found else Tone.GOOD)

    def _show_number(self, record: MeetingRecord) -> None:
        meeting, closed = record.meeting, self.sheet.closed
        if self.number is None:
            return
        if meeting.kind is MeetingKind.QUARTER_REVIEW:
            self.number.show_for(meeting.covers, why_not=notice.why_no_number(closed=closed))
        else:
            why = "" if closed else self.tr("Chốt biên bản rồi cấp số nghị quyết.")
            self.number.show_for(meeting.id, why_not=why)

    def _history_read(self, _state: object) -> None:
        self._read_closings()

    def _read_closings(self) -> None:
        if not self.isVisible():
            self._closings = None
            return
        meeting_id = self.sheet.meeting_id
        self.sheet.context.read(
            lambda desk: meetings.closings(desk, meeting_id), self._show_closings, key="meeting-closings"
        )

    def _show_closings(self, found: tuple[Closing, ...]) -> None:
        if found == self._closings:
            return
        self._closings = found
        empty(self._versions)
        for one in found:
            words = self.tr("Bản {version}: số {number}, chốt {at}, đồng chí {who}.").format(
                version=one.version,
                number=symbol(one.number, organisation=self.sheet.rule.organisation),
                at=moment(one.closed_at),
                who=one.closed_by,
            )
            if one.reopened_at:
                words += " " + self.tr("Mở lại {at}, đồng chí {who}: {reason}").format(
                    at=moment(one.reopened_at), who=one.reopened_by, reason=one.reason
                )
            self._versions.addWidget(Sentence(words))
        if found:
            self.hash.setText(self.tr("Mã kiểm tra SHA-256: {hash}").format(hash=_grouped(found[-1].sha256)))

    # ---- papers -----------------------------------------------------------------------------------------

    def _papers(self) -> QWidget:
        """Return the rows of papers: print, save."""
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for number, (name, kind, sheet) in enumerate(self._kinds()):
            label = QLabel(name)
            label.setWordWrap(True)
            grid.addWidget(label, number, 0)
            print_button = Button(self.tr("In"), partial(self._print, kind))
            print_button.setAccessibleName(self.tr("In {name}").format(name=name))
            grid.addWidget(print_button, number, 1)
            save_button = Button("PDF", partial(self._save, kind))
            save_button.setAccessibleName(self.tr("Lưu PDF {name}").format(name=name))
            grid.addWidget(save_button, number, 2)
            if sheet:
                sheet_button = Button("Excel", partial(self._save, sheet))
                sheet_button.setAccessibleName(self.tr("Lưu Excel {name}").format(name=name))
                grid.addWidget(sheet_button, number, 3)
            if kind == "minutes":
                self.print_minutes_button = print_button
        return box

    def _kinds(self) -> list[tuple[str, str, str]]:
        """Return the papers of this kind of meeting: name, kind of the paper, kind of its workbook."""
        rule = self.sheet.rule
        rows = [
            (self.tr("Biên bản"), "minutes", ""),
            (self.tr("Bảng điểm danh"), "roll-call", "roll-call-sheet"),
        ]
        if rule.kind is MeetingKind.REGULAR:
            rows.append((self.tr("Nghị quyết"), "resolution", ""))
        if rule.has(CourseSection.CHECK):
            rows.append((self.tr("Phiếu tự đối chiếu"), "check", "check-sheet"))
            rows.append((self.tr("Phiếu tự đối chiếu để trống"), "check-blank", ""))
        if rule.kind is MeetingKind.QUARTER_REVIEW:
            rows.append((self.tr("Kết quả khắc phục"), "follow-up", "follow-up-sheet"))
            rows.append((self.tr("Thông báo kết quả kiểm điểm"), notice.KIND, ""))
        rows.append((self.tr("Danh sách đảng viên"), "roster", "roster-sheet"))
        return rows

    def print_minutes(self) -> None:
        """Print the minutes through the system's dialog."""
        self._print("minutes")

    def _make(self, kind: str, then: object) -> None:
        self.commit()
        meeting = self.sheet.record.meeting

        def work(desk: Desk) -> Paper:
            if kind in catalogue.SPAN_PAPERS:
                return catalogue.paper(desk, kind, meeting.covers or meeting.period)
            return papers.paper(desk, kind, meeting.id)

        self.sheet.context.write(work, then)  # type: ignore[arg-type]

    def _print(self, kind: str) -> None:
        self._make(kind, self._print_paper)

    def _print_paper(self, made: Paper) -> None:
        from desktop.ui import printing

        printing.print_pdf(self.sheet.context, self, made.name, made.content)

    def _save(self, kind: str) -> None:
        self._make(kind, self._save_paper)

    def _save_paper(self, made: Paper) -> None:
        chosen = self.ask_folder()
        if chosen is None:
            return

        def work(_desk: Desk) -> Path:
            return papers.write(made, chosen)

        self.sheet.context.write(work, self._saved)

    def ask_folder(self) -> Path | None:
        """Ask where to put a file; None where the person thought better of it."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Chọn thư mục để lưu"), str(Path.home()))
        return Path(chosen) if chosen else None

    def _saved(self, path: Path) -> None:
        self.sheet.context.say(self.tr("Đã lưu {path}").format(path=path))


def _grouped(digest: str) -> str:
    """Write a hash in groups of eight, so that it wraps and can be compared by eye."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))
