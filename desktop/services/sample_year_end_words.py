"""Words for the sample branch's commitments and year-end reviews: lifelike, about nobody.

Places in braces are filled with numbers, so that hardly two members say the same.
"""

from desktop.branch.commitments import CommitmentResult

IDEOLOGY = (
    "Mỗi tháng đọc ít nhất {few} bài báo Đảng và kể lại cho tổ tự quản số {group}.",
    "Học đủ các nghị quyết do Đảng ủy xã triển khai, ghi chép vào sổ riêng.",
    "Nghe thời sự mỗi tối; {few} tháng một lần trao đổi với bà con ở quán nước đầu ấp về chủ trương mới.",
    "Tự đọc lại Điều lệ Đảng, mỗi quý một chương, nêu điều chưa rõ trong sinh hoạt.",
    "Không chia sẻ tin chưa kiểm chứng trên mạng; thấy tin sai thì báo chi ủy trong ngày.",
    "Tham gia lớp bồi dưỡng của xã, viết thu hoạch trước ngày {day}/{month}.",
    "Mỗi kỳ sinh hoạt chuẩn bị trước {few} ý kiến góp ý cho dự thảo nghị quyết.",
    "Kể một mẩu chuyện về Bác trong buổi sinh hoạt tháng {month}.",
)
ETHICS = (
    "Giảm họp mặt ăn uống; tiệc gia đình không quá {tables} bàn.",
    "Không uống rượu, bia trong giờ làm việc và khi điều khiển xe.",
    "Sửa tính nóng nảy khi bàn việc tổ; có ý kiến khác thì nói trong cuộc họp.",
    "Nhắc con cháu giữ vệ sinh tuyến kênh trước nhà, mỗi tuần dọn {few} lần.",
    "Kê khai đất đai, nhà ở đúng sự thật; không vay mượn của hộ mình phụ trách.",
    "Không nể nang khi góp ý; mỗi quý góp ý thẳng cho ít nhất {few} đồng chí.",
    "Thăm {few} gia đình neo đơn ở tổ {group} vào dịp lễ, Tết.",
    "Khắc phục việc đi họp trễ, có mặt trước giờ khai mạc {minutes} phút.",
)
DUTIES = (
    "Phụ trách {houses} hộ ở tổ {group}; mỗi tháng đến từng hộ một lần.",
    "Vận động {houses} hộ tham gia bảo hiểm y tế trước ngày {day}/{month}.",
    "Cùng tổ {group} dặm vá đoạn lộ dài {metres} mét, xong trước tháng {month}.",
    "Giúp đỡ {few} quần chúng hoàn thành hồ sơ học lớp nhận thức về Đảng.",
    "Theo dõi lịch bơm nước của {hectares} héc-ta lúa, báo lại chi bộ mỗi vụ.",
    "Thu đủ quỹ khuyến học tổ {group} trong tháng {month}.",
    "Trồng và chăm sóc {metres} mét hàng rào cây xanh trên tuyến Kênh Bảy.",
    "Nắm việc làm của {few} thanh niên đi làm xa, giữ liên lạc hằng tháng.",
)
DISCIPLINE = (
    "Dự đủ các buổi sinh hoạt; vắng thì xin phép trước {few} ngày.",
    "Nộp đảng phí trước ngày {day} hằng tháng.",
    "Nói và làm theo nghị quyết chi bộ; việc khó xin nhận trước, năm nay nhận {few} việc.",
    "Giữ liên hệ với chi ủy nơi cư trú, dự {few} cuộc họp tổ mỗi quý.",
    "Báo cáo việc được giao trong vòng {few} ngày sau khi xong.",
    "Đọc dự thảo nghị quyết trước kỳ họp ít nhất {few} ngày.",
)
MEASURES = (
    "Ghi việc đã làm vào sổ tay, tự kiểm lại vào ngày {day} hằng tháng.",
    "Nhờ tổ trưởng tổ {group} nhắc khi chậm; cuối quý báo cáo trước chi bộ.",
    "Xếp lịch việc nhà để dành {few} buổi mỗi tuần cho việc của ấp.",
    "Làm trước, nói sau; {few} tháng một lần xin góp ý của bà con trong tổ.",
    "Chia việc theo quý, quý nào xong việc quý đó; chậm quá {minutes} ngày thì tự báo chi ủy.",
)
MODELS = (
    "Mỗi tuần một việc vì dân ở tổ {group}",
    "Tuyến kênh không rác dài {metres} mét",
    "Tiết kiệm {few} nghìn đồng mỗi ngày giúp học sinh nghèo",
    "Đèn sáng trước ngõ: {houses} hộ",
    "Vườn cây ghi ơn, {houses} cây",
)
EXAMPLE = (
    "Nhận phụ trách tuyến lộ khó nhất; mỗi tuần dành {few} buổi gặp dân tại nhà văn hóa.",
    "Tự phê bình trước trong mỗi kỳ sinh hoạt; công khai {few} việc mình còn nợ dân.",
)
PROGRAMME = (
    "Quý I: đi đủ {houses} hộ. Quý II: xong việc của tổ {group}. Quý III: {metres} mét lộ. "
    "Quý IV: tổng kết."
)
BRANCH = {
    "ideology": "Triển khai nghị quyết của cấp trên trong {few} tuần sau khi nhận; mỗi quý một chuyên đề.",
    "ethics": "Không có đảng viên vi phạm phải kỷ luật; mỗi tháng tự đối chiếu đủ số đảng viên dự họp.",
    "duties": "Hoàn thành {houses} việc trong nghị quyết năm; kết nạp ít nhất {few} đảng viên.",
    "discipline": "Tỷ lệ dự sinh hoạt từ 90 % trở lên; thu đủ đảng phí trước ngày {day} hằng tháng.",
}
MID = {
    CommitmentResult.KEPT: (
        "Các việc theo hạn 6 tháng đã xong, việc cuối xong ngày {day}/6.",
        "Đã đi đủ {houses} hộ đã hứa.",
    ),
    CommitmentResult.PARTLY: (
        "Đã làm xong khoảng nửa phần việc; còn việc ở tổ {group} chưa đủ số hộ.",
        "Chậm {few} việc vì mùa vụ, xin làm xong trong tháng 9.",
    ),
    CommitmentResult.NOT_KEPT: ("Chưa bắt đầu việc ở tổ {group} vì đi điều trị bệnh; xin làm từ tháng 7.",),
}
END = {
    CommitmentResult.KEPT: (
        "Đã làm đủ các việc đã hứa, việc cuối xong ngày {day}/11.",
        "Xong các việc đã ghi; bà con tổ {group} đã xác nhận.",
    ),
    CommitmentResult.PARTLY: (
        "Xong {few} việc; việc ở tổ {group} đưa sang cam kết năm sau.",
        "Còn {few} việc chưa xong, xin đưa sang cam kết năm sau.",
    ),
    CommitmentResult.NOT_KEPT: ("Việc ở tổ {group} chưa làm được; đưa sang cam kết năm sau.",),
}
OWN = {
    "quality": (
        "Tôi giữ nếp đọc báo Đảng và kể lại cho bà con tổ {group}.",
        "Trong năm tôi phát biểu {houses} lượt ở các buổi sinh hoạt.",
        "Tôi giữ quan hệ đúng mực với hàng xóm; hòa giải được {few} việc ở tổ {group}.",
    ),
    "tasks": (
        "Ngoài việc được giao, tôi cùng bà con đắp {metres} mét bờ bao.",
        "Tôi đã đến {houses} hộ được phân công.",
        "Tôi tham gia {few} đợt ra quân dọn vệ sinh tuyến lộ.",
    ),
    "limits": (
        "Tôi còn chậm báo cáo {few} việc; nguyên nhân do tôi sắp xếp thời gian chưa hợp lý.",
        "Có {few} buổi tôi chưa chuẩn bị ý kiến trước khi họp.",
        "Tôi còn ngại góp ý cho đồng chí lớn tuổi hơn.",
    ),
    "directions": (
        "Xong các việc còn lại trước tháng {month} năm sau.",
        "Mỗi quý báo cáo chi bộ một lần; chuẩn bị ý kiến trước {few} ngày.",
        "Nhận thêm việc ở tổ {group} và báo cáo hằng tháng.",
    ),
    "leadership": ("Chi bộ giữ đủ 12 kỳ sinh hoạt; tổ {group} có {houses} hộ đạt chuẩn văn hóa.",),
    "initiative": ("Đề xuất cách chia tuyến lộ cho từng tổ; đã làm thử ở tổ {group}.",),
    "example": ("Nhận phụ trách tuyến khó nhất, dài {metres} mét, và làm xong trước các tổ.",),
    "responsibility": ("Phần chậm của chi bộ ở tổ {group} có trách nhiệm theo dõi của tôi.",),
}
OWN_OF_BRANCH = {
    "principles": ("Chi bộ giữ nền nếp sinh hoạt; chi ủy họp trước kỳ sinh hoạt {few} ngày.",),
    "quality": ("Chi bộ học {few} chuyên đề; mỗi kỳ có một đồng chí kể chuyện về Bác.",),
    "tasks": ("Bà con trong ấp làm {metres} mét lộ; {houses} hộ mới tham gia bảo hiểm y tế.",),
    "discipline": ("Phân công đảng viên phụ trách {houses} hộ; giúp đỡ {few} quần chúng.",),
    "limits": (
        "Có {few} việc xong sau hạn; nguyên nhân do chi ủy đôn đốc chưa thường xuyên.",
        "Còn {few} đồng chí ít phát biểu trong các buổi sinh hoạt.",
    ),
    "responsibility": ("Việc chậm ở tổ {group} thuộc trách nhiệm của chi ủy và đồng chí phụ trách.",),
    "directions": ("Xong các việc còn lại trước tháng {month} năm sau; mỗi quý kiểm tra một lần.",),
}
OPINIONS = (
    "Chi ủy, chi bộ thống nhất với nội dung tự kiểm điểm; đề nghị làm xong việc còn chậm.",
    "Chi bộ thống nhất; đề nghị đồng chí phát biểu nhiều hơn trong sinh hoạt.",
    "Chi bộ ghi nhận việc đã làm ở tổ; đề nghị báo cáo đúng hạn.",
)
REPLIES = ("", "", "Tôi nhất trí.", "Tôi tiếp thu ý kiến của chi bộ.")
WORKPLACES = {
    "Giáo viên": "Trường Tiểu học Thới Hưng",
    "Cán bộ ấp": "Ban nhân dân ấp Thới Hòa",
    "Công chức xã": "Ủy ban nhân dân xã Thới Hưng",
    "Y sĩ": "Trạm Y tế xã Thới Hưng",
    "Công nhân": "Xí nghiệp xay xát Thới Hưng",
}
"""Of those whose work is in an office or a plant; the others fill in form 2C."""
