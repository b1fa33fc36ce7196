"""Words for the sample branch's yearly books: lifelike, about nobody."""

from typing import NamedTuple

from desktop.branch.growth import TurnKind
from desktop.branch.programmes import InspectionKind


class Planned(NamedTuple):
    """A line of the programme as the sample plans it, with the result it will have."""

    month: int
    kind: InspectionKind
    subject: str
    target: str
    result: str


PLANNED = (
    Planned(
        3,
        InspectionKind.INSPECTION,
        "Việc thu, nộp và sử dụng đảng phí",
        "Đồng chí được giao thu đảng phí",
        "Sổ thu ghi đủ, nộp đúng hạn; đề nghị lập biên lai theo từng tháng",
    ),
    Planned(
        5,
        InspectionKind.SUPERVISION,
        "Thực hiện nhiệm vụ đảng viên phụ trách hộ dân",
        "Tổ đảng 1",
        "09/10 đồng chí thực hiện tốt; 01 đồng chí cần đi cơ sở đều hơn",
    ),
    Planned(
        8,
        InspectionKind.SUPERVISION,
        "Thực hiện cam kết tu dưỡng, rèn luyện đầu năm",
        "Tổ đảng 2",
        "Các đồng chí thực hiện đúng cam kết; đề nghị ghi sổ tay “Làm theo gương Bác” thường xuyên hơn",
    ),
    Planned(
        10,
        InspectionKind.INSPECTION,
        "Việc chấp hành chế độ sinh hoạt chi bộ và thực hiện nhiệm vụ được phân công",
        "Đảng viên được phân công nhiệm vụ trong 9 tháng",
        "Tỷ lệ dự sinh hoạt đạt yêu cầu; nhắc các đồng chí báo cáo kết quả nhiệm vụ đúng hạn",
    ),
    Planned(
        12,
        InspectionKind.SUPERVISION,
        "Khắc phục những hạn chế đã nêu sau kiểm điểm",
        "Đảng viên có biểu hiện được nêu trong năm",
        "Các nội dung đã nêu được khắc phục hoặc có chuyển biến rõ",
    ),
)
DOCUMENTS = (
    ("2016-10-30", "Nghị quyết số 04-NQ/TW, ngày 30/10/2016 của Hội nghị Trung ương 4 khóa XII"),
    ("2021-10-25", "Kết luận số 21-KL/TW, ngày 25/10/2021 về xây dựng, chỉnh đốn Đảng"),
    ("2025-07-23", "Chỉ thị số 50-CT/TW, ngày 23/7/2025 của Ban Bí thư về đổi mới sinh hoạt chi bộ"),
    ("2025-08-30", "Quy định số 366-QĐ/TW, ngày 30/8/2025 về kiểm điểm, đánh giá, xếp loại"),
    ("2025-09-29", "Hướng dẫn số 38-HD/BTCTW, ngày 29/9/2025 về nghiệp vụ công tác đảng viên"),
    ("2026-07-26", "Quy định số 208-QĐ/TW, ngày 26/7/2026 về thi hành Điều lệ Đảng"),
)
"""Day from which a document may be studied, and how it is cited."""
PROPAGANDA = (
    "Tuyên truyền bảo hiểm y tế hộ gia đình và an toàn giao thông mùa mưa lũ",
    "Tuyên truyền xây dựng nông thôn mới nâng cao, bảo vệ môi trường",
    "Phổ biến quy ước ấp văn hóa và quy chế dân chủ ở cơ sở",
)
SPEAKERS = ("Bí thư chi bộ", "Báo cáo viên Đảng ủy xã", "Phó Bí thư chi bộ")
STORIES = (
    "Bác Hồ với việc tiết kiệm",
    "Chiếc đồng hồ và bài học về đoàn kết",
    "Bác Hồ đi thăm đồng bào miền núi",
    "Nước nóng, nước nguội: bài học tự phê bình",
    "Bát chè sẻ đôi",
    "Thời gian quý báu lắm",
)
READINGS = (
    "Điều lệ Đảng: nhiệm vụ và quyền của đảng viên",
    "Những điều đảng viên không được làm",
    "Sửa đổi lối làm việc",
)
TURN_KINDS = (TurnKind.STORY, TurnKind.STORY, TurnKind.DOCUMENT, TurnKind.STORY, TurnKind.NOTEBOOK)
REMINDED = (
    "Vắng sinh hoạt không báo trước với chi ủy",
    "Báo cáo kết quả nhiệm vụ được phân công chậm",
    "Chưa thường xuyên liên hệ với các hộ được phân công phụ trách",
)
MODELS = (
    (
        "Tuyến lộ sáng, xanh, sạch, đẹp do đảng viên tự quản",
        "Mỗi tổ đảng phụ trách một đoạn lộ: dọn vệ sinh hằng tuần, trồng hoa, giữ đèn đường",
        "03 tuyến với 2,4 km lộ được chăm sóc thường xuyên",
    ),
    (
        "Đảng viên giúp hộ khó khăn vươn lên",
        "Mỗi đảng viên có điều kiện giúp một hộ về vốn, giống hoặc kỹ thuật",
        "05 hộ được giúp, 02 hộ thoát cận nghèo",
    ),
)
OWN_MODELS = (
    (
        "Sổ tay “Làm theo gương Bác” ghi việc làm mỗi tuần",
        "Mỗi tuần ghi một việc tốt đã làm hoặc một điều cần sửa, cuối tháng đọc lại",
        "Duy trì đều, có 05 đồng chí làm theo",
    ),
    (
        "Tủ sách nhỏ tại nhà cho thiếu nhi trong ấp",
        "Mở cửa chiều thứ bảy, cho mượn sách và đọc sách cho các cháu",
        "Trung bình mỗi buổi có 12 cháu đến đọc",
    ),
)
