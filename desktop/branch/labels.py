"""The words of the house: one place that names fields, states, events, marks and outcomes in Vietnamese."""

from desktop.branch.dates import period_words
from desktop.branch.meetings import (
    CheckOutcome,
    Mark,
    Matter,
    Meeting,
    MeetingKind,
    Outcome,
    SignSource,
    VoteMethod,
)
from desktop.branch.members import EventKind, State
from desktop.branch.progress import Step
from desktop.branch.spans import span_words
from desktop.words import translate


def field_label(field: str) -> str:
    """Name a field of the phiếu đảng viên (mẫu 2-HSĐV)."""
    return {
        "full_name": translate("labels", "Họ và tên"),
        "gender": translate("labels", "Giới tính"),
        "other_name": translate("labels", "Tên gọi khác"),
        "born": translate("labels", "Ngày sinh"),
        "birth_place": translate("labels", "Nơi đăng ký khai sinh"),
        "home_town": translate("labels", "Quê quán"),
        "residence": translate("labels", "Nơi cư trú"),
        "ethnicity": translate("labels", "Dân tộc"),
        "religion": translate("labels", "Tôn giáo"),
        "family_class": translate("labels", "Thành phần gia đình"),
        "occupation": translate("labels", "Nghề nghiệp hiện nay"),
        "joined": translate("labels", "Ngày vào Đảng"),
        "official": translate("labels", "Ngày chính thức"),
        "joined_at": translate("labels", "Vào Đảng tại chi bộ"),
        "introducers": translate("labels", "Người giới thiệu"),
        "recruited": translate("labels", "Ngày được tuyển dụng"),
        "youth_union": translate("labels", "Ngày vào Đoàn"),
        "organisations": translate("labels", "Tham gia tổ chức xã hội khác"),
        "enlisted": translate("labels", "Ngày nhập ngũ"),
        "discharged": translate("labels", "Ngày xuất ngũ"),
        "military_rank": translate("labels", "Quân hàm, chức vụ cao nhất"),
        "schooling": translate("labels", "Giáo dục phổ thông"),
        "profession": translate("labels", "Chuyên môn, nghiệp vụ"),
        "degree": translate("labels", "Học vị, học hàm"),
        "theory": translate("labels", "Lý luận chính trị"),
        "languages": translate("labels", "Ngoại ngữ"),
        "computing": translate("labels", "Tin học"),
        "health": translate("labels", "Tình trạng sức khỏe"),
        "invalidity": translate("labels", "Thương binh loại"),
        "family_merit": translate("labels", "Gia đình liệt sĩ, có công"),
        "citizen_id": translate("labels", "Số căn cước"),
        "card": translate("labels", "Số thẻ đảng viên"),
        "file_number": translate("labels", "Số lý lịch"),
        "list_number": translate("labels", "Số trong sổ đảng viên"),
        "phone": translate("labels", "Điện thoại"),
        "residence_branch": translate("labels", "Chi bộ nơi cư trú"),
        "career": translate("labels", "Quá trình hoạt động và công tác"),
        "training": translate("labels", "Đào tạo, bồi dưỡng"),
        "commendations": translate("labels", "Khen thưởng"),
        "badges": translate("labels", "Huy hiệu Đảng"),
        "titles": translate("labels", "Danh hiệu được phong"),
        "discipline": translate("labels", "Kỷ luật"),
        "history": translate("labels", "Đặc điểm lịch sử bản thân"),
        "foreign_ties": translate("labels", "Quan hệ với nước ngoài"),
        "family": translate("labels", "Quan hệ gia đình"),
        "economy": translate("labels", "Hoàn cảnh kinh tế"),
        "note": translate("labels", "Ghi chú"),
        "on": translate("labels", "Ngày"),
        "until": translate("labels", "Đến ngày"),
        "detail": translate("labels", "Nội dung"),
        "decision": translate("labels", "Quyết định"),
    }[field]


def state_label(state: State) -> str:
    """Name a membership state (trạng thái)."""
    return {
        State.OFFICIAL: translate("labels", "Chính thức"),
        State.PROBATIONARY: translate("labels", "Dự bị"),
        State.EXEMPT: translate("labels", "Được miễn sinh hoạt"),
        State.TEMPORARY_OUT: translate("labels", "Sinh hoạt tạm thời nơi khác"),
        State.TEMPORARY_IN: translate("labels", "Sinh hoạt tạm thời đến"),
        State.SUSPENDED: translate("labels", "Đình chỉ sinh hoạt"),
        State.TRANSFERRED: translate("labels", "Đã chuyển đi"),
        State.REMOVED: translate("labels", "Đã xóa tên"),
        State.RESIGNED: translate("labels", "Đã xin ra khỏi Đảng"),
        State.EXPELLED: translate("labels", "Đã khai trừ"),
        State.DIED: translate("labels", "Đã từ trần"),
        State.NOT_YET: translate("labels", "Chưa vào chi bộ"),
    }[state]


def event_label(kind: EventKind) -> str:
    """Name a membership event."""
    return {
        EventKind.TRANSFER_IN: translate("labels", "Chuyển sinh hoạt đến"),
        EventKind.TRANSFER_OUT: translate("labels", "Chuyển sinh hoạt đi"),
        EventKind.TEMPORARY_IN: translate("labels", "Sinh hoạt tạm thời đến"),
        EventKind.TEMPORARY_OUT: translate("labels", "Sinh hoạt tạm thời nơi khác"),
        EventKind.EXEMPT: translate("labels", "Miễn công tác và sinh hoạt đảng"),
        EventKind.SUSPENDED: translate("labels", "Đình chỉ sinh hoạt đảng"),
        EventKind.PROBATION_EXTENDED: translate("labels", "Kéo dài thời gian dự bị"),
        EventKind.POSITION: translate("labels", "Giữ chức vụ"),
        EventKind.REMOVED: translate("labels", "Xóa tên"),
        EventKind.RESIGNED: translate("labels", "Xin ra khỏi Đảng"),
        EventKind.EXPELLED: translate("labels", "Khai trừ"),
        EventKind.DIED: translate("labels", "Từ trần"),
        EventKind.RESTORED: translate("labels", "Kết nạp lại, khôi phục đảng tịch"),
    }[kind]


def mark_label(mark: Mark | None) -> str:
    """Name a mark of the roll call (điểm danh)."""
    if mark is None:
        return translate("labels", "Chưa điểm danh")
    return {
        Mark.PRESENT: translate("labels", "Có mặt"),
        Mark.EXCUSED: translate("labels", "Vắng có lý do"),
        Mark.UNEXCUSED: translate("labels", "Vắng không lý do"),
    }[mark]


def matter_label(matter: Matter) -> str:
    """Name what is voted on."""
    return {
        Matter.ORDINARY: translate("labels", "Nghị quyết, việc thường"),
        Matter.ADMISSION: translate("labels", "Kết nạp đảng viên"),
        Matter.RECOGNITION: translate("labels", "Công nhận đảng viên chính thức"),
        Matter.REMOVAL: translate("labels", "Xóa tên"),
        Matter.EXPULSION: translate("labels", "Khai trừ"),
        Matter.DISCIPLINE: translate("labels", "Khiển trách, cảnh cáo, cách chức"),
    }[matter]


def method_label(method: VoteMethod) -> str:
    """Name how a vote is taken (hình thức biểu quyết), as it continues a sentence."""
    return {
        VoteMethod.CARD: translate("labels", "biểu quyết bằng thẻ đảng viên"),
        VoteMethod.SECRET: translate("labels", "bỏ phiếu kín"),
    }[method]


def outcome_label(outcome: Outcome | None) -> str:
    """Name the result of an assignment."""
    if outcome is None:
        return translate("labels", "Chưa ghi kết quả")
    return {
        Outcome.DONE: translate("labels", "Hoàn thành"),
        Outcome.IN_PROGRESS: translate("labels", "Đang thực hiện"),
        Outcome.NOT_DONE: translate("labels", "Chưa thực hiện"),
    }[outcome]


def check_label(outcome: CheckOutcome | None) -> str:
    """Name what a member said in the self-check (tự đối chiếu)."""
    if outcome is None:
        return translate("labels", "Chưa phát biểu")
    return {
        CheckOutcome.NONE: translate("labels", "Không có biểu hiện"),
        CheckOutcome.NAMED: translate("labels", "Có biểu hiện"),
    }[outcome]


def source_label(source: SignSource) -> str:
    """Name who named a sign."""
    return {
        SignSource.SELF: translate("labels", "Tự nhận"),
        SignSource.PEER: translate("labels", "Đảng viên góp ý"),
        SignSource.COMMITTEE: translate("labels", "Chi ủy gợi ý"),
        SignSource.SUPERIOR: translate("labels", "Cấp trên gợi ý"),
        SignSource.PEOPLE: translate("labels", "Nhân dân góp ý"),
    }[source]


def step_label(step: Step) -> str:
    """Name a step of the meeting."""
    return {
        Step.PREPARE: translate("labels", "Chuẩn bị"),
        Step.ROLL_CALL: translate("labels", "Điểm danh"),
        Step.COURSE: translate("labels", "Diễn biến"),
        Step.CHECK: translate("labels", "Tự đối chiếu"),
        Step.FOLLOW_UP: translate("labels", "Khắc phục"),
        Step.REVIEW: translate("labels", "Kiểm điểm"),
        Step.CONCLUSION: translate("labels", "Kết luận"),
        Step.QUALITY: translate("labels", "Chất lượng"),
        Step.MINUTES: translate("labels", "Biên bản"),
    }[step]


def kind_label(kind: MeetingKind) -> str:
    """Name a kind of meeting (loại sinh hoạt)."""
    return {
        MeetingKind.REGULAR: translate("labels", "Sinh hoạt thường kỳ"),
        MeetingKind.THEMATIC: translate("labels", "Sinh hoạt chuyên đề"),
        MeetingKind.COMMITTEE: translate("labels", "Họp chi ủy"),
        MeetingKind.QUARTER_REVIEW: translate("labels", "Kiểm điểm quý"),
        MeetingKind.YEAR_REVIEW: translate("labels", "Kiểm điểm cuối năm"),
        MeetingKind.EXTRAORDINARY: translate("labels", "Sinh hoạt bất thường"),
        MeetingKind.ADMISSION: translate("labels", "Xét kết nạp"),
        MeetingKind.RECOGNITION: translate("labels", "Xét công nhận chính thức"),
        MeetingKind.DISCIPLINE: translate("labels", "Xét kỷ luật"),
        MeetingKind.CONGRESS: translate("labels", "Đại hội chi bộ"),
    }[kind]


def meeting_label(meeting: Meeting) -> str:
    """Name one meeting in lists and in the audit trail: `Kiểm điểm quý: quý III/2026`."""
    about = meeting.about_name or (span_words(meeting.covers) if meeting.covers else "")
    if not about and meeting.kind is MeetingKind.THEMATIC and meeting.subject.strip():
        about = f"“{' '.join(meeting.subject.split())}”, {period_words(meeting.period)}"
    if meeting.kind is MeetingKind.CONGRESS and meeting.subject.strip():
        about = " ".join(meeting.subject.split())
    return translate(
        "labels",
        "{kind}: {about}",
        kind=kind_label(meeting.kind),
        about=about or period_words(meeting.period),
    )
