"""A branch meeting (sinh hoạt chi bộ): the records that the minutes are written from.

Everything here is a plain immutable record; the parts of one meeting are gathered in `MeetingRecord`.
"""

from enum import StrEnum

import msgspec

from desktop.branch.members import MemberPicture


class MeetingKind(StrEnum):
    """Loại sinh hoạt."""

    REGULAR = "regular"
    """Sinh hoạt thường kỳ, once a month (Chỉ thị 50-CT/TW 23/7/2025, Hướng dẫn 42-HD/BTCTW 28/10/2025)."""


class MeetingStatus(StrEnum):
    """Trạng thái biên bản."""

    OPEN = "open"
    """Đang ghi."""
    CLOSED = "closed"
    """Đã chốt."""


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    """The meeting's own line (buổi sinh hoạt)."""

    id: str
    kind: MeetingKind = MeetingKind.REGULAR
    period: str
    """Kỳ: `2026-10`."""
    day: str
    """Day it is held, a whole ISO date."""
    start: str = ""
    """Giờ bắt đầu, `07:30`."""
    end: str = ""
    """Giờ kết thúc, `09:15`."""
    place: str = ""
    chair_id: str = ""
    """Chủ trì: a member's id."""
    secretary_id: str = ""
    """Thư ký: a member's id."""
    agenda: tuple[str, ...] = ()
    """Chương trình, one line each."""
    papers: tuple[str, ...] = ()
    """Tài liệu sử dụng, one line each."""
    dues: int | None = None
    """Đảng phí đã thu, in đồng; None where not recorded."""
    news: str = ""
    """Thông tin thời sự, văn bản mới."""
    ideology: str = ""
    """Tình hình tư tưởng; other words on the past month's work."""
    conclusion: str = ""
    """Kết luận của chủ trì."""
    read_back: bool = True
    """Biên bản đã được đọc lại cho chi bộ nghe và nhất trí thông qua."""
    spoken_check: bool = True
    """Self-check done orally (phát biểu); False: in writing."""
    indicator_set: str = "nq04-2016"
    quality_set: str = "hd42-2025"
    scores: dict[str, float] = {}
    """Quality score (điểm tự đánh giá) by criterion code."""
    status: MeetingStatus = MeetingStatus.OPEN
    number: int | None = None
    """Number in the series of minutes (BB), given at the first closing and kept."""


class Guest(msgspec.Struct, frozen=True, kw_only=True):
    """A person invited (đại biểu cấp trên, khách mời)."""

    id: str
    meeting_id: str
    order: int
    name: str
    office: str = ""
    """Position and unit: `Ủy viên Ban Chấp hành Đảng bộ xã`."""
    superior: bool = False
    """Đại biểu cấp trên dự."""
    present: bool = True


class Mark(StrEnum):
    """Điểm danh."""

    PRESENT = "present"
    """Có mặt."""
    EXCUSED = "excused"
    """Vắng có lý do."""
    UNEXCUSED = "unexcused"
    """Vắng không lý do."""


class Attendance(msgspec.Struct, frozen=True, kw_only=True):
    """One member's line of the roll call; a member without a line has not been called yet."""

    id: str
    meeting_id: str
    member_id: str
    mark: Mark
    reason: str = ""


class Topic(StrEnum):
    """Which part of the course an opinion belongs to."""

    NEWS = "news"
    RESULTS = "results"
    CHECK = "check"
    DISCUSSION = "discussion"


class Opinion(msgspec.Struct, frozen=True, kw_only=True):
    """Ý kiến phát biểu: who said what, in the order it was said."""

    id: str
    meeting_id: str
    order: int
    topic: Topic = Topic.DISCUSSION
    member_id: str = ""
    guest_id: str = ""
    text: str = ""


class Matter(StrEnum):
    """What is voted on: it decides the majority (QĐ 294-QĐ/TW 26/5/2025, điểm 9.3)."""

    ORDINARY = "ordinary"
    """More than half."""
    ADMISSION = "admission"
    """Kết nạp: at least two thirds."""
    RECOGNITION = "recognition"
    """Công nhận chính thức: at least two thirds."""
    REMOVAL = "removal"
    """Xóa tên: at least two thirds."""
    EXPULSION = "expulsion"
    """Khai trừ: at least two thirds."""


class VoteMethod(StrEnum):
    """Hình thức biểu quyết."""

    CARD = "card"
    """Bằng thẻ đảng viên (QĐ 294-QĐ/TW, điểm 6.1.6)."""
    SECRET = "secret"  # noqa: S105
    """Bỏ phiếu kín."""


class Ballot(msgspec.Struct, frozen=True, kw_only=True):
    """One vote (biểu quyết)."""

    id: str
    meeting_id: str
    order: int
    subject: str
    """Nội dung biểu quyết, as it continues a sentence: `nghị quyết tháng 10/2026`."""
    matter: Matter = Matter.ORDINARY
    method: VoteMethod = VoteMethod.CARD
    in_favour: int | None = None
    against: int | None = None
    other: int | None = None
    """Ý kiến khác."""


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """An assignment (phân công nhiệm vụ) given in a meeting."""

    id: str
    meeting_id: str
    """The meeting that gave it."""
    order: int
    text: str
    owners: tuple[str, ...] = ()
    """Ids of the members who carry it out."""
    owner_text: str = ""
    """Others who carry it out: `Tổ đảng 1`."""
    deadline: str = ""


class Outcome(StrEnum):
    """Result of an assignment as a later meeting found it."""

    DONE = "done"
    """Hoàn thành."""
    IN_PROGRESS = "in-progress"
    """Đang thực hiện."""
    NOT_DONE = "not-done"
    """Chưa thực hiện."""


class TaskResult(msgspec.Struct, frozen=True, kw_only=True):
    """What a meeting found about an earlier assignment."""

    id: str
    meeting_id: str
    task_id: str
    outcome: Outcome
    note: str = ""


class OpenTopic(msgspec.Struct, frozen=True, kw_only=True):
    """A topic not finished (nội dung chưa xong): it is carried into the next meeting until closed."""

    id: str
    meeting_id: str
    order: int
    text: str
    closed_in: str = ""
    """Id of the meeting that finished it; empty while open."""


class CheckOutcome(StrEnum):
    """What the member said of himself or herself against the indicator set."""

    NONE = "none"
    """Tự nhận không có biểu hiện."""
    NAMED = "named"
    """Có biểu hiện được nêu."""


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """A member's self-check (tự đối chiếu) in a meeting; a member without one has not spoken yet."""

    id: str
    meeting_id: str
    member_id: str
    outcome: CheckOutcome = CheckOutcome.NONE
    own_words: str = ""
    """The member's own words, first of all."""


class SignSource(StrEnum):
    """Who named the sign."""

    SELF = "self"
    """Tự nhận."""
    PEER = "peer"
    """Đảng viên trong chi bộ góp ý."""
    COMMITTEE = "committee"
    """Chi ủy gợi ý."""
    SUPERIOR = "superior"
    """Cấp trên gợi ý."""
    PEOPLE = "people"
    """Nhân dân góp ý."""


class NamedSign(msgspec.Struct, frozen=True, kw_only=True):
    """A sign (biểu hiện) named for a member: own words, the branch's words, remedy, and the reply."""

    id: str
    meeting_id: str
    member_id: str
    order: int
    code: str
    """`I.4`: the code in the meeting's indicator set."""
    source: SignSource = SignSource.SELF
    own_words: str = ""
    opinion: str = ""
    """Ý kiến của chi bộ."""
    conclusion: str = ""
    remedy: str = ""
    """Biện pháp khắc phục."""
    deadline: str = ""
    reply: str = ""
    """Ý kiến của đảng viên."""


Part = Guest | Attendance | Opinion | Ballot | Task | TaskResult | OpenTopic | Check | NamedSign


class MeetingRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting whole: its line, its parts, and the pictures of the members as of its day."""

    meeting: Meeting
    roster: tuple[MemberPicture, ...] = ()
    """Everybody on the branch's list that day, sorted by tên."""
    guests: tuple[Guest, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    tasks: tuple[Task, ...] = ()
    """Given in this meeting."""
    earlier_tasks: tuple[Task, ...] = ()
    """Open when this meeting began."""
    results: tuple[TaskResult, ...] = ()
    """What this meeting found about `earlier_tasks`."""
    topics: tuple[OpenTopic, ...] = ()
    """Left unfinished by this meeting."""
    earlier_topics: tuple[OpenTopic, ...] = ()
    """Open when this meeting began (closed ones among them name this meeting in `closed_in`)."""
    checks: tuple[Check, ...] = ()
    signs: tuple[NamedSign, ...] = ()

    def person(self, member_id: str) -> MemberPicture | None:
        """Return the picture of a member, or None if the member was not on the list that day."""
        return next((one for one in self.roster if one.member_id == member_id), None)

    def mark_of(self, member_id: str) -> Attendance | None:
        """Return the member's line of the roll call, or None."""
        return next((one for one in self.attendance if one.member_id == member_id), None)

    def check_of(self, member_id: str) -> Check | None:
        """Return the member's self-check, or None."""
        return next((one for one in self.checks if one.member_id == member_id), None)

    def signs_of(self, member_id: str) -> tuple[NamedSign, ...]:
        """Return the signs named for a member, in order."""
        return tuple(one for one in self.signs if one.member_id == member_id)
