"""The signs named for one member: found by code or words, then what was said about them, in order."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent

from desktop.branch.dates import short
from desktop.branch.labels import source_label
from desktop.branch.meetings import CheckOutcome, MeetingRecord, NamedSign, SignSource
from desktop.branch.names import nfc
from desktop.branch.rules import IndicatorSet, Sign
from desktop.ui.check.sign_search import find_signs
from desktop.ui.kit.fields import Choice, DateField, MemberPicker, Person, TextField
from desktop.ui.kit.text import Sentence
from desktop.ui.languages import either
from desktop.ui.meeting import edits
from desktop.ui.meeting.form import labelled, row_of
from desktop.ui.meeting.ledger import Ledger
from desktop.ui.meeting.sheet import Sheet


class SignPicker(MemberPicker):
    """Finds a sign while typing: `I.4`, `i4`, `4`, or words of it. Enter takes the best."""

    def __init__(self) -> None:
        super().__init__()
        self._indicators: IndicatorSet | None = None
        self.setPlaceholderText(self.tr("Mã (I.4, i4, 4) hoặc vài chữ"))

    def show_set(self, indicators: IndicatorSet) -> None:
        """Offer the signs of this set."""
        if indicators != self._indicators:
            self._indicators = indicators
            self.set_people(self._offer(sign.code for sign in indicators.all_signs()))

    def _offer(self, codes: object) -> tuple[Person, ...]:
        wanted = list(codes)  # type: ignore[call-overload]
        found = [self._indicators.sign(code) for code in wanted] if self._indicators else []
        return tuple(
            Person(sign.code, f"{sign.code}. {either(sign.label, sign.label_en)}")
            for sign in found
            if sign is not None
        )

    def _search(self) -> None:
        start = self.cursorPosition()
        typed = nfc(self.text()[:start] + self.preedit() + self.text()[start:]).strip()
        if not typed or self._indicators is None:
            self._close()
            return
        self._open(list(self._offer(sign.code for sign in find_signs(typed, self._indicators))))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A sign is named only by Enter, Tab or a click, never by going elsewhere."""
        self.setModified(False)
        super().focusOutEvent(event)
        self.clear()


class SignLedger(Ledger[NamedSign]):
    """The signs of the chosen member."""

    blanks = False

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.member_id = ""
        self.picker, self.sign = SignPicker(), Sentence(bold=True)
        self.remove_button.set_text(self.tr("Bỏ biểu hiện này"))
        self.own_words, self.opinion = TextField(lines=1), TextField(lines=1)
        self.conclusion, self.remedy = TextField(lines=1), TextField(lines=1)
        self.deadline = DateField(name=self.tr("Thời hạn khắc phục"))
        self.reply = TextField(lines=1)
        self.source = Choice([(one, source_label(one)) for one in SignSource])
        self.adding = labelled(self.tr("Thêm biểu hiện"), self.picker)
        column = self.layout()
        if column is not None:
            column.addWidget(self.adding)
        self.fill_editor(
            self.sign,
            labelled(self.tr("Đồng chí tự nêu"), self.own_words),
            labelled(self.tr("Ý kiến của chi bộ"), self.opinion),
            labelled(self.tr("Kết luận"), self.conclusion),
            labelled(self.tr("Biện pháp khắc phục"), self.remedy),
            labelled(self.tr("Thời hạn khắc phục"), self.deadline),
            labelled(self.tr("Ý kiến của đảng viên"), self.reply),
            row_of(labelled(self.tr("Ai nêu biểu hiện này"), self.source)),
        )
        self.view.setAccessibleName(self.tr("Biểu hiện đã nêu"))
        self.picker.chosen.connect(self._name)
        for field, name in (
            (self.own_words, "own_words"),
            (self.opinion, "opinion"),
            (self.conclusion, "conclusion"),
            (self.remedy, "remedy"),
            (self.reply, "reply"),
        ):
            field.edited.connect(lambda text, name=name: self.edit(**{name: text}))
        self.deadline.edited.connect(lambda day: self.edit(deadline=day))
        self.source.chosen.connect(lambda source: self.edit(source=source))

    def show_member(self, member_id: str) -> None:
        """Show the signs of this member from now on."""
        if member_id != self.member_id:
            self._leave_part()
            self.member_id, self._part, self._stored = member_id, None, False
        self.show_record()

    def parts(self, record: MeetingRecord) -> tuple[NamedSign, ...]:
        """Return the signs named for the member."""
        return record.signs_of(self.member_id)

    def line(self, part: NamedSign, record: MeetingRecord) -> str:  # noqa: ARG002  others need the record
        """Return code, label, deadline."""
        sign = self.sheet.file.indicators.sign(part.code)
        words = [_whole(part.code, sign), short(part.deadline)]
        return " · ".join(word for word in words if word)

    def is_empty(self, part: NamedSign) -> bool:  # noqa: ARG002  a named sign stays until it is removed
        """Never: the code itself is something that was said."""
        return False

    def show_part(self, part: NamedSign, *, force: bool) -> None:
        """Show a sign."""
        sign = self.sheet.file.indicators.sign(part.code)
        self.sign.setText(_whole(part.code, sign))
        self.own_words.set_text_quietly(part.own_words, force=force)
        self.opinion.set_text_quietly(part.opinion, force=force)
        self.conclusion.set_text_quietly(part.conclusion, force=force)
        self.remedy.set_text_quietly(part.remedy, force=force)
        self.deadline.set_value_quietly(part.deadline, force=force)
        self.reply.set_text_quietly(part.reply, force=force)
        self.source.set_value_quietly(part.source)

    def show_record(self) -> None:
        """Offer the signs of the meeting's set."""
        self.picker.show_set(self.sheet.file.indicators)
        super().show_record()
        self.view.setVisible(self.view.lines.rowCount() > 1)  # a single sign stands whole in the editor

    def lock(self, *, locked: bool) -> None:
        """Nothing can be named in closed minutes, nor without a member."""
        super().lock(locked=locked)
        self.adding.setVisible(not locked and bool(self.member_id))
        self.next_button.hide()
        self.remove_button.setVisible(self._stored and not locked)

    def focus_editor(self) -> None:
        """Begin with the member's own words; with the code where no sign is named yet."""
        field = self.own_words if self._stored else self.picker
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_one(self) -> None:
        """Go to the field that names the next sign."""
        self.focus_adding()

    def focus_adding(self) -> None:
        """Go to the field that names a sign."""
        if not self.sheet.closed:
            self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def words_for_nothing(self) -> str:
        """No sign named."""
        return self.tr("Chưa nêu biểu hiện nào.")

    def words_for_title(self, number: int) -> str:
        """The sign's own words stand in the editor."""
        del number
        return ""

    def label(self) -> str:
        """What is undone."""
        return self.tr("biểu hiện được nêu")

    def _name(self, code: str) -> None:
        record = self.sheet.record
        person = record.person(self.member_id)
        if not code or person is None:
            return
        self.picker.setModified(False)
        sign = NamedSign(
            id=self.new_id(),
            meeting_id=record.meeting.id,
            member_id=self.member_id,
            order=edits.after_last(record.signs_of(self.member_id)),
            code=code,
        )
        self._leave_part()
        self._part, self._stored = sign, True
        check = edits.self_check(record, self.member_id, CheckOutcome.NAMED)
        self.show_part(sign, force=True)
        self.sheet.put(
            check, sign, label=self.tr("nêu {code}: {name}").format(code=code, name=person.full_name)
        )
        self.own_words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picker.set_chosen_quietly("")


def _whole(code: str, sign: Sign | None) -> str:
    """Return code and label; the code alone where the set in use does not know it."""
    return f"{code}. {either(sign.label, sign.label_en)}" if sign else code
