"""Opinions (ý kiến phát biểu): the speaker by two letters, the words, Ctrl+Enter for the next."""

from PySide6.QtCore import Qt

from desktop.branch.attendance import present_members
from desktop.branch.kinds import CourseSection
from desktop.branch.meetings import MeetingRecord, Opinion, Topic
from desktop.ui.kit.fields import Choice, MemberPicker, Person, TextField
from desktop.ui.meeting.form import labelled, people_of
from desktop.ui.meeting.ledger import Ledger
from desktop.ui.meeting.sheet import Sheet


class OpinionLedger(Ledger[Opinion]):
    """Who said what, in the order it was said."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.speaker, self.text = MemberPicker(), TextField(lines=3)
        topics = [(Topic.DISCUSSION, self.tr("Thảo luận"))]
        for topic, section, words in (
            (Topic.NEWS, CourseSection.NEWS, self.tr("Thời sự, văn bản mới")),
            (Topic.RESULTS, CourseSection.RESULTS, self.tr("Kết quả nhiệm vụ kỳ trước")),
            (Topic.CHECK, CourseSection.CHECK, self.tr("Tự phê bình và phê bình")),
        ):
            if sheet.rule.has(section):
                topics.append((topic, words))
        self.topic = Choice(topics)
        part = labelled(self.tr("Thuộc phần"), self.topic)
        self.fill_editor(
            labelled(self.tr("Người phát biểu"), self.speaker),
            labelled(self.tr("Ý kiến"), self.text),
            part,
        )
        part.setVisible(len(topics) > 1)  # where everything is discussion there is nothing to choose
        self.speaker.chosen.connect(self._speaker_chosen)
        self.text.edited.connect(lambda text: self.edit(text=text))
        self.topic.chosen.connect(lambda topic: self.edit(topic=topic))

    def parts(self, record: MeetingRecord) -> tuple[Opinion, ...]:
        """Return the opinions."""
        return record.opinions

    def blank(self, record: MeetingRecord, order: int) -> Opinion:
        """Return an opinion nobody has given yet, in the part of the meeting spoken about last."""
        topic = record.opinions[-1].topic if record.opinions else Topic.DISCUSSION
        return Opinion(id=self.new_id(), meeting_id=record.meeting.id, order=order, topic=topic)

    def line(self, part: Opinion, record: MeetingRecord) -> str:
        """Return speaker and words."""
        person = record.person(part.member_id)
        guest = next((one for one in record.guests if one.id == part.guest_id), None)
        name = person.full_name if person else guest.name if guest else self.tr("(chưa ghi ai)")
        return f"{name}: {' '.join(part.text.split()) or '…'}"

    def is_empty(self, part: Opinion) -> bool:
        """Neither a speaker nor words."""
        return not (part.text or part.member_id or part.guest_id)

    def show_record(self) -> None:
        """Offer those present and the guests as speakers."""
        record = self.sheet.record
        here = present_members(record) or record.roster
        guests = (Person(one.id, one.name, one.office) for one in record.guests if one.present and one.name)
        self.speaker.set_people((*people_of(here), *guests))
        super().show_record()

    def show_part(self, part: Opinion, *, force: bool) -> None:
        """Show an opinion."""
        self.speaker.set_chosen_quietly(part.member_id or part.guest_id)
        self.text.set_text_quietly(part.text, force=force)
        self.topic.set_value_quietly(part.topic)

    def lock(self, *, locked: bool) -> None:
        """Lock the speaker too."""
        super().lock(locked=locked)
        self.speaker.setReadOnly(locked)

    def focus_editor(self) -> None:
        """Begin with the speaker."""
        self.speaker.setFocus(Qt.FocusReason.OtherFocusReason)

    def words_for_nothing(self) -> str:
        """Nobody has spoken."""
        return self.tr("Chưa ghi ý kiến nào.")

    def words_for_next(self) -> str:
        """The next opinion."""
        return self.tr("Ghi ý kiến tiếp")

    def words_for_title(self, number: int) -> str:
        """Which opinion."""
        return self.tr("Ý kiến số {number}").format(number=number) if number else self.tr("Ý kiến mới")

    def label(self) -> str:
        """What is undone."""
        return self.tr("ý kiến phát biểu")

    def _speaker_chosen(self, identifier: str) -> None:
        guest = any(one.id == identifier for one in self.sheet.record.guests)
        self.edit(member_id="" if guest else identifier, guest_id=identifier if guest else "")
        if identifier:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
