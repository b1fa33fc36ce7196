"""The words of a member's own sheet: Vietnamese whatever language the window speaks."""

from desktop.branch.commitments import CommitmentResult
from desktop.branch.corrections import CorrectionState
from desktop.branch.cycle import FollowOutcome
from desktop.branch.meetings import CheckOutcome, Mark, SignSource
from desktop.branch.members import EventKind

FIELDS = {
    "full_name": "Họ và tên khai sinh",
    "gender": "Giới tính",
    "other_name": "Tên gọi khác",
    "born": "Ngày sinh",
    "birth_place": "Nơi đăng ký khai sinh",
    "home_town": "Quê quán",
    "residence": "Nơi cư trú",
    "ethnicity": "Dân tộc",
    "religion": "Tôn giáo",
    "family_class": "Thành phần gia đình",
    "occupation": "Nghề nghiệp hiện nay",
    "joined": "Ngày vào Đảng",
    "official": "Ngày chính thức",
    "joined_at": "Vào Đảng tại chi bộ",
    "introducers": "Người giới thiệu",
    "recruited": "Ngày được tuyển dụng",
    "youth_union": "Ngày vào Đoàn",
    "organisations": "Tham gia tổ chức xã hội khác",
    "enlisted": "Ngày nhập ngũ",
    "discharged": "Ngày xuất ngũ",
    "military_rank": "Quân hàm, chức vụ cao nhất",
    "schooling": "Giáo dục phổ thông",
    "profession": "Chuyên môn, nghiệp vụ",
    "degree": "Học vị, học hàm",
    "theory": "Lý luận chính trị",
    "languages": "Ngoại ngữ",
    "computing": "Tin học",
    "health": "Tình trạng sức khỏe",
    "invalidity": "Thương binh loại",
    "family_merit": "Gia đình liệt sĩ, có công",
    "citizen_id": "Số căn cước",
    "card": "Số thẻ đảng viên",
    "file_number": "Số lý lịch",
    "list_number": "Số trong sổ đảng viên",
    "phone": "Điện thoại",
    "residence_branch": "Chi bộ nơi cư trú",
    "career": "Quá trình hoạt động và công tác",
    "training": "Đào tạo, bồi dưỡng",
    "commendations": "Khen thưởng",
    "badges": "Huy hiệu Đảng",
    "titles": "Danh hiệu được phong",
    "discipline": "Kỷ luật",
    "history": "Đặc điểm lịch sử bản thân",
    "foreign_ties": "Quan hệ với nước ngoài",
    "family": "Quan hệ gia đình",
    "economy": "Hoàn cảnh kinh tế",
    "note": "Ghi chú",
}
"""Fields of `Member` in the order of the phiếu (mẫu 2-HSĐV)."""
DATES = frozenset({"born", "joined", "official", "recruited", "youth_union", "enlisted", "discharged"})
"""Those of them that are partial dates."""
EVENTS = {
    EventKind.TRANSFER_IN: "Chuyển sinh hoạt chính thức đến",
    EventKind.TRANSFER_OUT: "Chuyển sinh hoạt chính thức đi",
    EventKind.TEMPORARY_IN: "Sinh hoạt tạm thời đến",
    EventKind.TEMPORARY_OUT: "Sinh hoạt tạm thời nơi khác",
    EventKind.EXEMPT: "Miễn công tác và sinh hoạt đảng",
    EventKind.SUSPENDED: "Đình chỉ sinh hoạt đảng",
    EventKind.PROBATION_EXTENDED: "Kéo dài thời gian dự bị",
    EventKind.POSITION: "Giữ chức vụ",
    EventKind.REMOVED: "Xóa tên",
    EventKind.RESIGNED: "Xin ra khỏi Đảng",
    EventKind.EXPELLED: "Khai trừ",
    EventKind.DIED: "Từ trần",
    EventKind.RESTORED: "Kết nạp lại, khôi phục đảng tịch",
}
MARKS = {Mark.PRESENT: "Có mặt", Mark.EXCUSED: "Vắng có lý do", Mark.UNEXCUSED: "Vắng không lý do"}
CHECKS = {CheckOutcome.NONE: "Không có biểu hiện", CheckOutcome.NAMED: "Có biểu hiện được nêu"}
SOURCES = {
    SignSource.SELF: "tự nhận",
    SignSource.PEER: "đảng viên trong chi bộ góp ý",
    SignSource.COMMITTEE: "chi ủy gợi ý",
    SignSource.SUPERIOR: "cấp trên gợi ý",
    SignSource.PEOPLE: "nhân dân góp ý",
}
FOUND = {
    FollowOutcome.REMEDIED: "đã khắc phục",
    FollowOutcome.IN_PROGRESS: "đang khắc phục",
    FollowOutcome.NOT_REMEDIED: "chưa khắc phục",
    FollowOutcome.ENDED: "thôi theo dõi",
}
RESULTS = {
    CommitmentResult.KEPT: "thực hiện đầy đủ",
    CommitmentResult.PARTLY: "thực hiện một phần",
    CommitmentResult.NOT_KEPT: "chưa thực hiện",
}
CORRECTIONS = {
    CorrectionState.ASKED: "Chưa giải quyết",
    CorrectionState.MADE: "Đã sửa",
    CorrectionState.REFUSED: "Không sửa",
}
