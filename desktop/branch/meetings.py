"""A branch meeting (sinh hoạt chi bộ): the records that the minutes are written from.

Everything here is a plain immutable record; the parts of one meeting are gathered in `MeetingRecord`.
"""

from enum import StrEnum

import msgspec

from desktop.branch.cycle import FollowUp, Prompt, PromptAnswer, SignReview
from desktop.branch.members import MemberPicture
from desktop.branch.year_reviews import Rating


class MeetingKind(StrEnum):
    """Loại sinh hoạt."""

    REGULAR = "regular"
    """Sinh hoạt thường kỳ, once a month (Chỉ thị 50-CT/TW 23/7/2025, Hướng dẫn 42-HD/BTCTW 28/10/2025)."""
    THEMATIC = "thematic"
    """Sinh hoạt chuyên đề, at least once a quarter; never in place of the regular meeting."""
    COMMITTEE = "committee"
    """Họp chi ủy."""
    QUARTER_REVIEW = "quarter-review"
    """Kiểm điểm quý: the thematic review of members with named signs (Chỉ thị 12-CT/TU, điểm 2)."""
    YEAR_REVIEW = "year-review"
    """Kiểm điểm cuối năm (Quy định 366-QĐ/TW 30/8/2025)."""
    EXTRAORDINARY = "extraordinary"
    """Sinh hoạt bất thường."""
    ADMISSION = "admission"
    """Xét kết nạp."""
    RECOGNITION = "recognition"
    """Xét công nhận đảng viên chính thức."""
    DISCIPLINE = "discipline"
    """Xét kỷ luật."""
    CONGRESS = "congress"
    """Đại hội chi bộ."""


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
    rule_set: str = "hd42-2025"
    """The file of `resources/meetings` with the rules of this kind of meeting."""
    subject: str = ""
    """Tên chuyên đề; nội dung of an extraordinary meeting; empty for kinds whose name says it all."""
    covers: str = ""
    """The span a review is about: `2026-Q3`, `2026`; empty for other kinds."""
    about_id: str = ""
    """The member whose recognition or discipline is considered."""
    about_name: str = ""
    """The candidate (quần chúng ưu tú) whose admission is considered: no member of the branch yet."""
    presenter_id: str = ""
    """Người trình bày chuyên đề."""
    ground: str = ""
    """Căn cứ chọn chuyên đề; reason of an extraordinary meeting."""
    presentation: str = ""
    """Nội dung trình bày: the theme, the report, the file considered."""
    praise: str = ""
    """Biểu dương, nhắc nhở."""
    limits: str = ""
    """Hạn chế và nguyên nhân, for the resolution."""
    directions: str = ""
    """Phương hướng, nhiệm vụ of the time to come, for the resolution."""
    none_named: bool = False
    """Quarter review: the branch states that nobody was named in the quarter; a valid, recorded outcome."""


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
    DISCIPLINE = "discipline"
    """Khiển trách, cảnh cáo, cách chức: more than half."""


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


Part = (
    Guest
    | Attendance
    | Opinion
    | Ballot
    | Task
    | TaskResult
    | OpenTopic
    | Check
    | NamedSign
    | SignReview
    | FollowUp
    | PromptAnswer
)


class OpenSign(msgspec.Struct, frozen=True, kw_only=True):
    """A sign named before a meeting and not closed when it began (biểu hiện còn theo dõi)."""

    sign: NamedSign
    period: str
    """Month of the meeting that named it."""
    review: SignReview | None = None
    """What the latest review before this meeting recorded; it speaks before the sign's own remedy."""
    follow_ups: tuple[FollowUp, ...] = ()
    """What earlier meetings found, oldest first."""

    @property
    def remedy(self) -> str:
        """Biện pháp khắc phục in force."""
        return (self.review.remedy if self.review else "") or self.sign.remedy

    @property
    def deadline(self) -> str:
        """The deadline in force: the latest one given."""
        given = [one.deadline for one in self.follow_ups if one.deadline]
        return given[-1] if given else (self.review.deadline if self.review else "") or self.sign.deadline


class SameDay(msgspec.Struct, frozen=True, kw_only=True):
    """Another meeting held on the same day: its hours count where a rule is about both together."""

    meeting_id: str
    kind: MeetingKind
    start: str = ""
    end: str = ""


class LevelVote(msgspec.Struct, frozen=True, kw_only=True):
    """What a year-end meeting voted on one level (mức xếp loại): from the review that names the meeting."""

    member_id: str = ""
    """Empty: the branch itself (tập thể)."""
    self_rating: Rating | None = None
    """Mức tự nhận."""
    votes: dict[str, int] = {}
    """Votes by level (`Rating` value)."""
    proposed: Rating | None = None
    """Mức chi bộ đề nghị."""


def moment(meeting: Meeting) -> tuple[str, str, str]:
    """Return where a meeting stands in time; of two on one day the one that begins earlier comes first."""
    return meeting.day, meeting.start, meeting.id


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
    earlier_signs: tuple[OpenSign, ...] = ()
    """Signs of earlier meetings that were open when this one began; they come up by themselves."""
    reviews: tuple[SignReview, ...] = ()
    """What this meeting recorded about signs of its quarter."""
    follow_ups: tuple[FollowUp, ...] = ()
    """What this meeting found about `earlier_signs`."""
    prompts: tuple[Prompt, ...] = ()
    """Prompts due by this meeting that no earlier one answered."""
    answers: tuple[PromptAnswer, ...] = ()
    same_day: tuple[SameDay, ...] = ()
    levels: tuple[LevelVote, ...] = ()
    """Year-end review: the levels voted on, the branch first, then by roster."""
    names: dict[str, str] = {}
    """Full names of those off the list that day whom a sign, a self-check or a prompt is about."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing but the preparation was written down yet."""
        parts = (
            self.guests, self.attendance, self.opinions, self.ballots, self.tasks, self.results, self.topics,
            self.checks, self.signs, self.reviews, self.follow_ups, self.answers,
        )  # fmt: skip
        line = self.meeting
        written = (line.news, line.ideology, line.presentation, line.conclusion, line.scores, line.none_named)
        return not any(parts) and not any(written)

    def follow_up_of(self, sign_id: str) -> FollowUp | None:
        """Return what this meeting found about an earlier sign, or None."""
        return next((one for one in self.follow_ups if one.sign_id == sign_id), None)

    def review_of(self, sign_id: str) -> SignReview | None:
        """Return this meeting's review of a sign, or None."""
        return next((one for one in self.reviews if one.sign_id == sign_id), None)

    def answer_of(self, prompt_id: str) -> PromptAnswer | None:
        """Return this meeting's answer to a prompt, or None."""
        return next((one for one in self.answers if one.prompt_id == prompt_id), None)

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
