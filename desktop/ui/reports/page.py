"""The view “Báo cáo”: spans with their state, the draft in the middle, its living pages at the right."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.branch.dates import short
from desktop.branch.numbering import symbol_of
from desktop.branch.spans import SpanKind, kind_of, span_words
from desktop.errors import Refused
from desktop.services import entries, reports, undoing
from desktop.services.desk import Desk
from desktop.services.papers import Paper
from desktop.services.reports import ReportDraft, ReportLine, ReportState
from desktop.ui import theme
from desktop.ui.actions import Action
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import DateField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Column, Form
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Badge, Heading, Hint, Sentence
from desktop.ui.page import Page
from desktop.ui.printing import print_pdf, save_paper
from desktop.ui.reports.form import DraftForm
from desktop.ui.reports.living import LivingPages
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.branch.numbering import IssuedPaper
    from desktop.storage.kept import Changed

SHARES = (27, 40, 33)
"""Width of list, draft and pages, in percent."""
LEAST_FOR_PAGES = 62
"""Width of the view, in lines of text, below which the pages are hidden."""


class ReportsPage(Page):
    """Writing, printing and issuing reports upward."""

    key: ClassVar[str] = "reports"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._target = self._span = ""
        self._restored = False
        """An undo was asked for: fields show what comes back even while they have the focus."""
        self.told: ReportDraft | None = None
        self.table = self._table()
        self.nothing = Hint(self.tr("Chưa có kỳ nào để báo cáo."))
        self.title, self.badge, self.due = Heading("", 2), Badge(), Hint()
        self.subject = Sentence()
        self.day = DateField(name=self.tr("Ngày báo cáo"), whole=True, today=context.today)
        self.form = DraftForm()
        self.issue_button = MainButton(
            self.tr("Phát hành báo cáo"), self.ask_to_issue, shortcut="Ctrl+Return"
        )
        self.undo_button = Button(self.tr("Hoàn tác"), self.undo, shortcut="Ctrl+Z")
        self.print_button = Button(self.tr("In…"), self.print_report, shortcut="Ctrl+P")
        self.pdf_button = Button(self.tr("Lưu PDF…"), self.save_report, shortcut="Ctrl+S")
        self.sheet_button = Button(self.tr("Lưu Excel…"), self.save_sheet)
        self.template_button = Button(self.tr("Điền vào mẫu của đảng ủy…"), self.fill_template)
        self.pages = LivingPages(context, reports.preview)
        self._lay_out()
        self._connect()
        self.panel.hide()

    def _table(self) -> Table:
        def tone(line: ReportLine) -> Tone:
            if line.state is ReportState.ISSUED:
                return Tone.GOOD
            return Tone.BAD if line.late else Tone.PLAIN

        return Table(
            [
                Field(self.tr("Kỳ"), self._span_words),
                Field(self.tr("Báo cáo"), self._state_words, width=15, tone=tone, tip=self._due_words),
            ],
            name=self.tr("Các kỳ báo cáo"),
            key=lambda line: line.span,
        )

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(theme.em(0.8), theme.em(0.5), theme.em(0.3), theme.em(0.5))
        column.addWidget(Heading(self.tr("Báo cáo cấp trên")))
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)
        self.dated = Form(columns=1)
        self.dated.add(self.tr("Ngày báo cáo"), self.day)
        self.panel = Column(margin=0.6)
        for part in (
            Flow(self.title, self.badge),
            self.subject,
            self.due,
            self.dated,
            Flow(self.issue_button, self.undo_button),
            Flow(self.print_button, self.pdf_button, self.sheet_button, self.template_button),
            self.form,
        ):
            self.panel.add(part)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        for side in (left, self.panel, self.pages):
            self.split.addWidget(side)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)
        self.content.addWidget(holder, 1)

    def _connect(self) -> None:
        self.table.moved.connect(self._chosen)
        self.table.opened.connect(lambda _: self._focus_draft())
        self.form.edited.connect(self._save_text)
        self.form.entered.connect(self.pages.follow)
        self.day.edited.connect(self._save_day)

    # ---- what the window calls --------------------------------------------------------------------------

    def enter(self, target: str = "") -> None:
        """Show the spans; `target` is a span (`2026-Q3`)."""
        self._target = target
        self.question.dismiss()
        self._read()

    def leave(self) -> None:
        """Hand on what is typed."""
        self.form.commit()

    def refresh(self, changed: "Changed | None") -> None:
        """Read again, whatever was written: everything in a report comes from the records."""
        del changed
        if self.isVisible():
            self._read()

    def focus_first(self) -> None:
        """The spans."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def actions_here(self) -> tuple[Action, ...]:
        """The commands of this view."""
        return (
            Action("reports.issue", self.tr("Phát hành báo cáo"), self.ask_to_issue, "Ctrl+Return"),
            Action("reports.print", self.tr("In báo cáo"), self.print_report, "Ctrl+P"),
            Action("reports.save", self.tr("Lưu báo cáo thành PDF"), self.save_report, "Ctrl+S"),
            Action("reports.sheet", self.tr("Lưu bảng thống kê Excel"), self.save_sheet),
            Action("reports.template", self.tr("Điền số liệu vào mẫu của đảng ủy"), self.fill_template),
            Action("reports.undo", self.tr("Báo cáo: hoàn tác"), self.undo, "Ctrl+Z"),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shares; where there is no room the pages give way."""
        super().resizeEvent(event)
        self.pages.setVisible(self.width() >= theme.em(LEAST_FOR_PAGES))
        self.split.setSizes([self.width() * share // 100 for share in SHARES])

    # ---- reading and showing ----------------------------------------------------------------------------

    def _read(self) -> None:
        self.context.read(reports.spans, self._show_spans, key="reports-spans")

    def _show_spans(self, lines: tuple[ReportLine, ...]) -> None:
        self.table.set_rows(lines)
        self.nothing.setVisible(not lines)
        target, self._target = self._target, ""
        if not (target and self.table.select(target)) and self.table.current() is None and lines:
            self.table.select(_most_urgent(lines).span)
        self._chosen(self.table.current())

    def _chosen(self, line: ReportLine | None) -> None:
        if line is None:
            self.panel.hide()
            self.pages.show_span("")
            return
        if line.span != self._span:
            self.form.commit()
            self.question.dismiss()
        self._span = line.span
        self.context.read(
            lambda desk: reports.draft(desk, line.span), self._show_draft, key="reports-draft"
        )
        self.pages.show_span(line.span)

    def _show_draft(self, told: ReportDraft) -> None:
        if told.span != self._span:
            return
        other = self.told is None or self.told.span != told.span
        force = self._restored or other
        self._restored = False
        self.told = told
        issued = told.issued
        words = span_words(told.span)
        self.title.setText(words[:1].upper() + words[1:])
        self.subject.setText(self.tr("Báo cáo {subject}").format(subject=told.subject))
        if issued is not None:
            self.badge.set(self.tr("Số {number}").format(number=symbol_of(issued)), Tone.GOOD)
            self.due.setText(self.tr("Đã phát hành ngày {day}.").format(day=short(issued.day)))
        else:
            line = self.table.current()
            drafted = line is not None and line.state is ReportState.DRAFT
            self.badge.set(self.tr("Đang soạn") if drafted else self.tr("Chưa lập"), Tone.QUIET)
            self.due.setText(
                self.tr("Hạn gửi: {day}.\nKhi phát hành, báo cáo nhận số {number}.").format(
                    day=short(told.due), number=told.next_symbol
                )
            )
        self.form.show_draft(told, force=force)
        self.day.set_value_quietly(told.day, force=force)
        for part in (self.dated, self.issue_button, self.undo_button):
            part.setVisible(issued is None)
        self.panel.show()
        if other:
            self.panel.verticalScrollBar().setValue(0)

    def _span_words(self, line: ReportLine) -> str:
        if kind_of(line.span) is not SpanKind.HALF:
            return span_words(line.span)
        first = line.span.endswith("1")
        said = self.tr("6 tháng đầu {year}") if first else self.tr("6 tháng cuối {year}")
        return said.format(year=line.span[:4])

    def _state_words(self, line: ReportLine) -> str:
        if line.state is ReportState.ISSUED:
            return self.tr("✓ Số {number}").format(number=line.symbol)
        if line.late:
            return self.tr("! Quá hạn {day}").format(day=short(line.due)[:5])
        if line.state is ReportState.DRAFT:
            return self.tr("Đang soạn")
        return self.tr("Hạn {day}").format(day=short(line.due)[:5]) if line.waits else self.tr("Chưa lập")

    def _due_words(self, line: ReportLine) -> str:
        return self.tr("Hạn gửi: {day}.").format(day=short(line.due))

    def _focus_draft(self) -> None:
        field = self.form.first_field()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- writing ----------------------------------------------------------------------------------------

    def _save_text(self, code: str, text: str) -> None:
        span = self.told.span if self.told is not None else ""
        if span and self.told is not None and self.told.issued is None:
            self.context.write(lambda desk: reports.save_text(desk, span, code, text))

    def _save_day(self, day: object) -> None:
        span = self._span
        self.context.write(lambda desk: reports.save_day(desk, span, str(day)), None, self._day_refused)

    def _day_refused(self, error: BaseException) -> None:
        if isinstance(error, Refused) and error.field == "on":
            self.day.complain(error.what)
        else:
            self.context.fail(error)

    def undo(self) -> None:
        """Take the last step in the books back."""
        self.form.commit()
        self._restored = True
        self.context.write(lambda desk: undoing.undo(desk, entries.SCOPE), self._undone)

    def _undone(self, changed: "Changed | None") -> None:
        if changed is None:
            self.context.say(self.tr("Không còn gì để hoàn tác."))
        else:
            self.context.say(self.tr("Đã hoàn tác: {label}").format(label=changed.label))

    def ask_to_issue(self) -> None:
        """Ask before the report gets its number: from then on it stands."""
        told = self.told
        if told is None or told.issued is not None:
            return
        self.form.commit()
        asked = self.tr("Phát hành báo cáo {span} với số {number}, ngày {day}?").format(
            span=span_words(told.span), number=told.next_symbol, day=short(self.day.value() or told.day)
        )
        stands = self.tr("Sau khi phát hành, báo cáo và số liệu của nó không sửa được nữa.")
        self.ask(asked, self.tr("Phát hành"), self._issue, safe=stands)

    def _issue(self) -> None:
        span, day = self._span, self.day.value()
        self.context.write(lambda desk: reports.issue(desk, span, day), self._issued, self._day_refused)

    def _issued(self, found: "tuple[Changed, IssuedPaper]") -> None:
        number = symbol_of(found[1])
        self.context.say(self.tr("Đã phát hành báo cáo số {number}.").format(number=number))

    # ---- papers -----------------------------------------------------------------------------------------

    def print_report(self) -> None:
        """Print the report as it stands."""
        self._with_paper(self._print)

    def _print(self, paper: Paper) -> None:
        print_pdf(self.context, self, paper.name, paper.content)

    def save_report(self) -> None:
        """Save the report as a PDF."""
        self._with_paper(self._keep)

    def _with_paper(self, then: Callable[[Paper], None]) -> None:
        if self.told is None:
            return
        self.form.commit()
        span = self.told.span
        self.context.write(lambda desk: reports.paper(desk, span), then)

    def save_sheet(self) -> None:
        """Save the statistics as a workbook."""
        self._save_workbook(None)

    def fill_template(self) -> None:
        """Ask for the committee's template, fill it, and save the filled one beside it or elsewhere."""
        if self.told is None:
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Chọn mẫu của đảng ủy"), "", self.tr("Tệp Excel (*.xlsx)")
        )
        if chosen:
            self._save_workbook(Path(chosen))

    def _save_workbook(self, template: Path | None) -> None:
        if self.told is None:
            return
        span = self.told.span
        self.context.write(partial(_sheet, span, template), self._keep)

    def _keep(self, paper: Paper) -> None:
        save_paper(self.context, self, paper.name, paper.content)


def _sheet(span: str, template: Path | None, desk: Desk) -> Paper:
    return reports.sheet(desk, span, template)


def _most_urgent(lines: tuple[ReportLine, ...]) -> ReportLine:
    """Return the report a secretary most likely came for: the first due of those ended, else the newest."""
    waiting = [one for one in lines if one.waits]
    return min(waiting, key=lambda one: one.due) if waiting else lines[0]
