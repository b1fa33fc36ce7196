"""Step 6, chất lượng: the branch's own points per criterion, their total and the level reached."""

from functools import partial
from itertools import pairwise
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.branch import attendance
from desktop.branch.meetings import MeetingRecord
from desktop.branch.numbers import decimal, percent
from desktop.branch.progress import Step, minutes_between
from desktop.branch.rules import Criterion, QualitySet
from desktop.errors import Refused
from desktop.ui import theme
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.kit.values import ValueField
from desktop.ui.languages import either
from desktop.ui.meeting.form import StepForm, empty
from desktop.ui.meeting.sheet import Sheet


class PointsField(ValueField):
    """Points up to a maximum, with a comma or a point: `4,5`; empty is None."""

    def __init__(self, most: float) -> None:
        self.most = most
        super().__init__(width=4.0)

    def empty(self) -> object:
        """Not scored."""
        return None

    def set_value_quietly(self, value: float | None, *, force: bool = False) -> None:
        """Show points without telling anybody."""
        self._show(value, force=force)

    def read(self, text: str) -> float | None:
        """Read points within the maximum, at most two decimals."""
        tidy = text.strip().replace(",", ".")
        if not tidy:
            return None
        whole, _, part = tidy.partition(".")
        right = tidy.isascii() and whole.isdigit() and (part.isdigit() or "." not in tidy) and len(part) <= 2
        if not right or float(tidy) > self.most:
            raise Refused(self.tr("Ghi từ 0 đến {most}.").format(most=decimal(self.most)))
        return float(tidy)

    def write(self, value: object) -> str:
        """Show `4,5`."""
        return decimal(value) if isinstance(value, int | float) else ""


class QualityForm(StepForm):
    """Tự đánh giá chất lượng buổi sinh hoạt."""

    step: ClassVar[Step] = Step.QUALITY

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.fields: dict[str, PointsField] = {}
        self._set: QualitySet | None = None
        self.facts, self.total, self.basis = Hint(), Sentence(times=1.2, bold=True), Hint()
        self.rows = QWidget()
        self._grid = QGridLayout(self.rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme.em(0.3))
        self._grid.setColumnStretch(0, 1)
        self.section(
            self.tr("Tự đánh giá chất lượng buổi sinh hoạt"),
            self.facts,
            self.rows,
            self.total,
            self.basis,
            anchor="quality",
        )
        self.column.addStretch(1)
        self.also(self._show)

    def focus_first(self) -> None:
        """Go to the first criterion not scored yet."""
        scores = self.sheet.record.meeting.scores
        codes = [code for code in self.fields if code not in scores] or list(self.fields)
        line = self.fields[codes[0]].line
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()

    def _show(self, record: MeetingRecord) -> None:
        quality = self.sheet.file.quality
        if quality != self._set:
            self._build(quality)
        scores = record.meeting.scores
        for code, field in self.fields.items():
            field.set_value_quietly(scores.get(code), force=self.sheet.restored)
            field.line.setReadOnly(self.sheet.closed)
        self._tell(record, quality)

    def _build(self, quality: QualitySet) -> None:
        self._set = quality
        empty(self._grid)
        self.fields = {}
        for row, criterion in enumerate(quality.criteria):
            field = PointsField(criterion.most)
            label = QLabel(f"{row + 1}. {either(criterion.label, criterion.label_en)}")
            label.setWordWrap(True)
            label.setBuddy(field)
            most = QLabel(f"/ {decimal(criterion.most)}")
            field.setAccessibleName(
                self.tr("{label}, tối đa {most} điểm").format(
                    label=either(criterion.label, criterion.label_en), most=decimal(criterion.most)
                )
            )
            field.edited.connect(partial(self._put, criterion))
            for column, widget in enumerate((label, field, most)):
                self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)
            self.fields[criterion.code] = field
        lines = [field.line for field in self.fields.values()]
        for line, following in pairwise(lines):
            QWidget.setTabOrder(line, following)
            line.entered.connect(following.setFocus)
        words = [f"{one.kind} {one.number}" for one in quality.basis]
        self.basis.setText(self.tr("Căn cứ: {words}").format(words=", ".join(words)) if words else "")

    def _put(self, criterion: Criterion, points: object) -> None:
        scores = {
            code: value for code, value in self.sheet.record.meeting.scores.items() if code != criterion.code
        }
        if isinstance(points, int | float):
            scores[criterion.code] = float(points)
        self.sheet.update(scores=scores, label=self.tr("điểm chất lượng"))

    def _tell(self, record: MeetingRecord, quality: QualitySet) -> None:
        scores = record.meeting.scores
        points = quality.total(scores)
        most = sum(one.most for one in quality.criteria)
        if quality.is_complete(scores):
            level = quality.level(points)
            self.total.setText(
                self.tr("Tổng {points}/{most} điểm, xếp loại {level}").format(
                    points=decimal(points), most=decimal(most), level=either(level.label, level.label_en)
                )
            )
        else:
            left = sum(one.code not in scores for one in quality.criteria)
            self.total.setText(
                self.tr("Tổng {points}/{most} điểm; còn {left} tiêu chí chưa chấm").format(
                    points=decimal(points), most=decimal(most), left=left
                )
            )
        self.facts.setText(" ".join(self._facts(record, quality)))

    def _facts(self, record: MeetingRecord, quality: QualitySet) -> list[str]:
        sums, meeting = attendance.counts(record), record.meeting
        said = []
        length = minutes_between(meeting.start, meeting.end)
        if length is not None and length > 0:
            said.append(
                self.tr("Buổi sinh hoạt dài {length} phút (ít nhất {least} phút).").format(
                    length=length, least=quality.least_minutes
                )
            )
        if sums.must_attend:
            said.append(
                self.tr("Dự họp {share} (yêu cầu trên {target} %).").format(
                    share=percent(sums.present, sums.must_attend), target=decimal(quality.attendance_target)
                )
            )
        if record.earlier_tasks:
            done = sum(one.outcome.value == "done" for one in record.results)
            said.append(
                self.tr("Nhiệm vụ kỳ trước: hoàn thành {done}/{all}.").format(
                    done=done, all=len(record.earlier_tasks)
                )
            )
        return said
