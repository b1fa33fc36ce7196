"""Step 1, chuẩn bị: day, hour and place, who chairs and who writes, agenda, papers, who is invited."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.branch.dates import period_words
from desktop.branch.meetings import Guest, MeetingKind, MeetingRecord, MeetingStatus
from desktop.branch.progress import Step
from desktop.services import meetings
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import DateField, LineField, MemberPicker, TextField, TimeField
from desktop.ui.meeting.about import About
from desktop.ui.meeting.form import StepForm, labelled, row_of, show_value
from desktop.ui.meeting.kind import kind_name
from desktop.ui.meeting.ledger import Ledger
from desktop.ui.meeting.sheet import Sheet


class GuestLedger(Ledger[Guest]):
    """Đại biểu cấp trên, khách mời."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.name, self.office = LineField(), LineField()
        self.superior = QCheckBox(self.tr("Đại biểu cấp trên"))
        self.present = QCheckBox(self.tr("Có dự"))
        self.fill_editor(
            row_of(
                labelled(self.tr("Họ và tên khách mời"), self.name),
                labelled(self.tr("Chức vụ, đơn vị"), self.office),
            ),
            row_of(self.superior, self.present),
        )
        self.name.edited.connect(lambda text: self.edit(name=text))
        self.office.edited.connect(lambda text: self.edit(office=text))
        self.superior.clicked.connect(lambda checked: self.edit(superior=checked))
        self.present.clicked.connect(lambda checked: self.edit(present=checked))

    def parts(self, record: MeetingRecord) -> tuple[Guest, ...]:
        """Return the guests."""
        return record.guests

    def blank(self, record: MeetingRecord, order: int) -> Guest:
        """Return a guest without a name; the first one is taken for the superior's delegate."""
        return Guest(
            id=self.new_id(), meeting_id=record.meeting.id, order=order, name="", superior=not record.guests
        )

    def line(self, part: Guest, record: MeetingRecord) -> str:  # noqa: ARG002  others need the record
        """Return name, office, and what kind of guest."""
        kind = self.tr("đại biểu cấp trên") if part.superior else self.tr("khách mời")
        words = [part.name or "…", part.office, kind, "" if part.present else self.tr("vắng")]
        return " · ".join(word for word in words if word)

    def is_empty(self, part: Guest) -> bool:
        """Nothing is written."""
        return not part.name and not part.office

    def show_part(self, part: Guest, *, force: bool) -> None:
        """Show a guest."""
        self.name.set_text_quietly(part.name, force=force)
        self.office.set_text_quietly(part.office, force=force)
        self.superior.setChecked(part.superior)
        self.present.setChecked(part.present)

    def lock(self, *, locked: bool) -> None:
        """Lock the boxes too."""
        super().lock(locked=locked)
        self.superior.setEnabled(not locked)
        self.present.setEnabled(not locked)

    def focus_editor(self) -> None:
        """Begin with the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def words_for_nothing(self) -> str:
        """Nobody invited."""
        return self.tr("Chưa mời ai.")

    def words_for_next(self) -> str:
        """The next guest."""
        return self.tr("Thêm khách tiếp")

    def words_for_title(self, number: int) -> str:
        """Which guest."""
        return self.tr("Khách số {number}").format(number=number) if number else self.tr("Khách mới")

    def label(self) -> str:
        """What is undone."""
        return self.tr("khách mời")


class PrepareForm(StepForm):
    """Chuẩn bị."""

    step: ClassVar[Step] = Step.PREPARE
    abandon_asked = Signal()

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.day = DateField(name=self.tr("Ngày họp"), whole=True)
        self.start, self.place = TimeField(), LineField()
        self.chair, self.secretary = MemberPicker(), MemberPicker()
        self.agenda, self.papers = TextField(lines=4), TextField(lines=2)
        self.template = Button(self.tr("Lấy chương trình mẫu"), self._use_template)
        self.guests = GuestLedger(sheet)
        self.about = About(self)
        told = self.about.fields()
        if told:
            self.section(kind_name(sheet.rule), *told)
        self.section(
            self.tr("Thời gian, địa điểm"),
            row_of(
                labelled(self.tr("Ngày họp"), self.day, anchor="preparation"),
                labelled(self.tr("Giờ bắt đầu"), self.start, anchor="preparation"),
            ),
            labelled(self.tr("Địa điểm"), self.place, anchor="preparation"),
            row_of(
                labelled(self.tr("Chủ trì"), self.chair, anchor="preparation"),
                labelled(self.tr("Thư ký"), self.secretary, anchor="preparation"),
            ),
        )
        self.section(
            self.tr("Chương trình và tài liệu"),
            labelled(self.tr("Chương trình, mỗi dòng một nội dung"), self.agenda, anchor="preparation"),
            row_of(self.template),
            labelled(self.tr("Tài liệu sử dụng, mỗi dòng một tài liệu"), self.papers, anchor="preparation"),
        )
        self.section(self.tr("Đại biểu, khách mời"), self.guests, anchor="roll-call")
        self.abandon = Button(self.tr("Bỏ buổi này…"), self.abandon_asked.emit)
        self.column.addWidget(row_of(self.abandon, QWidget()))
        self.column.addStretch(1)
        self.also(lambda record: self.abandon.setVisible(_mistaken(record)))
        self.day.edited.connect(self._take_day)
        self.also(lambda record: show_value(self.day, record.meeting.day, sheet))
        self.lock_too(self.day.line.setReadOnly)
        self.bind_value(self.start, "start")
        self.bind_text(self.place, "place")
        self.bind_member(self.chair, "chair_id")
        self.bind_member(self.secretary, "secretary_id")
        self.bind_lines(self.agenda, "agenda")
        self.bind_lines(self.papers, "papers")
        self.also(lambda _: self.guests.show_record())
        self.also(lambda record: self.template.setVisible(not record.meeting.agenda and not sheet.closed))

    def focus_first(self) -> None:
        """Begin with what is missing, or with the day."""
        meeting = self.sheet.record.meeting
        wanted = [
            *self.about.first_empty(),
            (meeting.place, self.place),
            (meeting.chair_id, self.chair),
            (meeting.secretary_id, self.secretary),
            (meeting.agenda, self.agenda),
        ]
        field = next((field for value, field in wanted if not value), self.day.line)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_day(self, day: object) -> None:
        period = self.sheet.record.meeting.period
        regular = self.sheet.rule.kind is MeetingKind.REGULAR
        if not day:
            self.day.complain(self.tr("Chưa ghi ngày họp."))
            return
        if regular and not str(day).startswith(period):
            self.day.complain(self.tr("Ngày họp phải ở trong {period}.").format(period=period_words(period)))
            return
        self.sheet.update(day=day)

    def _use_template(self) -> None:
        file = self.sheet.file
        lines = meetings.agenda_of(file)
        self.sheet.update(agenda=lines, label=self.tr("chương trình mẫu"))
        self.agenda.setFocus(Qt.FocusReason.OtherFocusReason)


def _mistaken(record: MeetingRecord) -> bool:
    """Tell whether a meeting may have been begun by mistake: nothing recorded, never closed."""
    line = record.meeting
    return line.status is MeetingStatus.OPEN and line.number is None and record.is_empty
