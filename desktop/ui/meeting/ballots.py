"""Votes (biểu quyết): what, how, how many, and at once the sentence whether it passes, with its base."""

from PySide6.QtCore import Qt

from desktop.branch.kinds import Entitled
from desktop.branch.labels import matter_label, method_label
from desktop.branch.meetings import Ballot, Matter, MeetingRecord, VoteMethod
from desktop.branch.numbers import percent
from desktop.branch.votes import (
    VoteBase,
    cast,
    is_counted,
    needs_two_thirds,
    passes,
    vote_base,
    votes_needed,
)
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import Choice, LineField, NumberField
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.meeting.form import labelled, row_of, show_value
from desktop.ui.meeting.kind import usual_subject
from desktop.ui.meeting.ledger import Ledger
from desktop.ui.meeting.sheet import Sheet
from desktop.ui.theme import Tone


class BallotLedger(Ledger[Ballot]):
    """The votes of a meeting."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.subject = LineField()
        usual = sheet.rule.matters
        matters = (*usual, *(one for one in Matter if one not in usual))
        self.matter = Choice([(one, matter_label(one)) for one in matters])
        self.method = Choice([(one, method_label(one)) for one in VoteMethod])
        self.in_favour, self.against, self.other = NumberField(), NumberField(), NumberField()
        self.all_button = Button("", self._all_in_favour)
        self.base, self.verdict = Hint(), Sentence(bold=True)
        self.fill_editor(
            labelled(self.tr("Nội dung biểu quyết"), self.subject),
            self.base,
            row_of(
                labelled(self.tr("Tán thành"), self.in_favour),
                labelled(self.tr("Không tán thành"), self.against),
                labelled(self.tr("Ý kiến khác"), self.other),
            ),
            self.verdict,
            row_of(self.all_button),
            row_of(labelled(self.tr("Loại việc"), self.matter)),
            row_of(labelled(self.tr("Hình thức"), self.method)),
        )
        self.subject.edited.connect(lambda text: self.edit(subject=text))
        self.matter.chosen.connect(lambda matter: self.edit(matter=matter))
        self.method.chosen.connect(lambda method: self.edit(method=method))
        self.in_favour.edited.connect(lambda number: self.edit(in_favour=number))
        self.against.edited.connect(lambda number: self.edit(against=number))
        self.other.edited.connect(lambda number: self.edit(other=number))

    def parts(self, record: MeetingRecord) -> tuple[Ballot, ...]:
        """Return the votes."""
        return record.ballots

    def blank(self, record: MeetingRecord, order: int) -> Ballot:
        """Return a vote without counts; the first one is on what this kind of meeting decides."""
        matter = next(iter(self.sheet.rule.matters), Matter.ORDINARY)
        usual = usual_subject(record, matter)
        subject = "" if any(one.subject == usual for one in record.ballots) else usual
        return Ballot(
            id=self.new_id(),
            meeting_id=record.meeting.id,
            order=order,
            subject=subject,
            matter=matter if subject else Matter.ORDINARY,
            method=self.sheet.rule.method,
        )

    def line(self, part: Ballot, record: MeetingRecord) -> str:
        """Return subject and result."""
        base = vote_base(record, self.sheet.rule.vote_base).base
        if not is_counted(part):
            return self.tr("{subject}: chưa ghi số phiếu").format(subject=part.subject or "…")
        result = (
            self.tr("thông qua")
            if passes(part.matter, part.in_favour or 0, base)
            else self.tr("không thông qua")
        )
        return self.tr("{subject}: {number}/{base}, {result}").format(
            subject=part.subject or "…", number=part.in_favour, base=base, result=result
        )

    def is_empty(self, part: Ballot) -> bool:
        """Nothing counted, and nothing but the usual subject."""
        matter = next(iter(self.sheet.rule.matters), Matter.ORDINARY)
        usual = part.subject in ("", usual_subject(self.sheet.record, matter))
        return usual and part.in_favour is None and part.against is None and part.other is None

    def show_part(self, part: Ballot, *, force: bool) -> None:
        """Show a vote and what its numbers mean."""
        self.subject.set_text_quietly(part.subject, force=force)
        self.matter.set_value_quietly(part.matter)
        self.method.set_value_quietly(part.method)
        for field, number in (
            (self.in_favour, part.in_favour),
            (self.against, part.against),
            (self.other, part.other),
        ):
            if force:
                field.set_value_quietly(number, force=True)
            else:
                show_value(field, number, self.sheet)
        base = vote_base(self.sheet.record, self.sheet.rule.vote_base)
        self.all_button.set_text(self.tr("Tất cả {number} đồng chí tán thành").format(number=base.may_vote))
        self.all_button.setVisible(base.may_vote > 0 and not is_counted(part) and not self.sheet.closed)
        self.base.setText(self._needs(part.matter, base))
        self._tell(part, base)

    def edit(self, **fields: object) -> None:
        """Change the vote; the sentence follows at once."""
        super().edit(**fields)
        self.show_part(self.part, force=False)

    def focus_editor(self) -> None:
        """Begin with the subject, or with the numbers where it stands already."""
        field = self.in_favour.line if self.subject.value() else self.subject
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def words_for_nothing(self) -> str:
        """No vote."""
        return self.tr("Chưa ghi lần biểu quyết nào.")

    def words_for_next(self) -> str:
        """The next vote."""
        return self.tr("Biểu quyết việc tiếp")

    def words_for_title(self, number: int) -> str:
        """Which vote."""
        return (
            self.tr("Biểu quyết lần {number}").format(number=number) if number else self.tr("Biểu quyết mới")
        )

    def label(self) -> str:
        """What is undone."""
        return self.tr("biểu quyết")

    def _all_in_favour(self) -> None:
        base = vote_base(self.sheet.record, self.sheet.rule.vote_base)
        self.edit(in_favour=base.may_vote, against=0, other=0, subject=self.subject.value())
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, part: Ballot, base: VoteBase) -> None:
        if not is_counted(part):
            self.verdict.setText("")
        elif cast(part) > base.may_vote:
            self.verdict.set_tone(Tone.BAD)
            self.verdict.setText(
                self.tr(
                    "⚠ Đã ghi {cast} phiếu, nhưng chỉ có {may} đảng viên có quyền biểu quyết dự họp."
                ).format(cast=cast(part), may=base.may_vote)
            )
        else:
            number = part.in_favour or 0
            passed = passes(part.matter, number, base.base)
            self.verdict.set_tone(Tone.GOOD if passed else Tone.WARN)
            words = (
                self.tr("✓ Tán thành {number}/{base}, đạt {share}: được thông qua.")
                if passed
                else self.tr("✕ Tán thành {number}/{base}, đạt {share}: không được thông qua.")
            )
            self.verdict.setText(
                words.format(number=number, base=base.base, share=percent(number, base.base))
            )
        self.verdict.setVisible(bool(self.verdict.text()))

    def _needs(self, matter: Matter, base: VoteBase) -> str:
        voters = (
            self.tr("chi ủy viên")
            if self.sheet.rule.entitled is Entitled.COMMITTEE
            else self.tr("đảng viên chính thức")
        )
        words = (
            self.tr("Cần ít nhất {needed} phiếu: hai phần ba của {base} {voters} được tính biểu quyết.")
            if needs_two_thirds(matter)
            else self.tr("Cần ít nhất {needed} phiếu: trên một nửa của {base} {voters} được tính biểu quyết.")
        )
        return words.format(needed=votes_needed(matter, base.base), base=base.base, voters=voters)
