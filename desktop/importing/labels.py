"""How the columns of a list are called when a row is shown or refused."""

from desktop.words import mark, translate

_LABELS = {
    "full_name": mark("importing", "Họ và tên"),
    "other_name": mark("importing", "Tên gọi khác"),
    "gender": mark("importing", "Giới tính"),
    "born": mark("importing", "Ngày sinh"),
    "birth_place": mark("importing", "Nơi đăng ký khai sinh"),
    "home_town": mark("importing", "Quê quán"),
    "residence": mark("importing", "Nơi cư trú"),
    "ethnicity": mark("importing", "Dân tộc"),
    "religion": mark("importing", "Tôn giáo"),
    "family_class": mark("importing", "Thành phần gia đình"),
    "occupation": mark("importing", "Nghề nghiệp"),
    "joined": mark("importing", "Ngày vào Đảng"),
    "official": mark("importing", "Ngày chính thức"),
    "joined_at": mark("importing", "Nơi kết nạp"),
    "introducers": mark("importing", "Người giới thiệu"),
    "recruited": mark("importing", "Ngày tuyển dụng"),
    "youth_union": mark("importing", "Ngày vào Đoàn"),
    "enlisted": mark("importing", "Ngày nhập ngũ"),
    "discharged": mark("importing", "Ngày xuất ngũ"),
    "military_rank": mark("importing", "Quân hàm"),
    "schooling": mark("importing", "Giáo dục phổ thông"),
    "profession": mark("importing", "Chuyên môn, nghiệp vụ"),
    "degree": mark("importing", "Học vị"),
    "theory": mark("importing", "Lý luận chính trị"),
    "languages": mark("importing", "Ngoại ngữ"),
    "computing": mark("importing", "Tin học"),
    "health": mark("importing", "Sức khỏe"),
    "invalidity": mark("importing", "Thương binh"),
    "family_merit": mark("importing", "Gia đình có công"),
    "citizen_id": mark("importing", "Số căn cước"),
    "card": mark("importing", "Số thẻ đảng viên"),
    "file_number": mark("importing", "Số lý lịch"),
    "list_number": mark("importing", "Số SĐV"),
    "phone": mark("importing", "Điện thoại"),
    "residence_branch": mark("importing", "Chi bộ nơi cư trú"),
    "commendations": mark("importing", "Khen thưởng"),
    "badges": mark("importing", "Huy hiệu Đảng"),
    "discipline": mark("importing", "Kỷ luật"),
    "note": mark("importing", "Ghi chú"),
    "position": mark("importing", "Chức vụ"),
    "state": mark("importing", "Trạng thái"),
}


def field_label(field: str) -> str:
    """Return the Vietnamese name of a field or role; a role without one stands for itself."""
    return translate("importing", _LABELS[field]) if field in _LABELS else field
