"""Words for the sample branch's meetings besides the regular one: lifelike, about nobody."""

from typing import NamedTuple


class Theme(NamedTuple):
    """A thematic meeting: its subject, why it was chosen, what was presented, said and concluded."""

    subject: str
    ground: str
    presentation: str
    opinions: tuple[str, ...]
    conclusion: str
    task: str


THEMES = (
    Theme(
        "Nâng cao chất lượng tự phê bình và phê bình trong sinh hoạt chi bộ",
        "Nghị quyết năm của chi bộ; kết quả kiểm điểm cuối năm trước chỉ ra còn nể nang, ngại va chạm.",
        "Thực trạng: phần lớn ý kiến trong sinh hoạt là thống nhất chung chung, ít góp ý cụ thể cho đồng chí "
        "mình.\nGiải pháp: mỗi kỳ có ít nhất hai ý kiến phê bình xây dựng; chi ủy gợi ý trước; người được "
        "góp ý trả lời ngay trong buổi họp.",
        (
            "Chi ủy cần gương mẫu tự phê bình trước để đảng viên làm theo.",
            "Góp ý phải có việc, có người, có thời gian cụ thể, tránh nói chung.",
        ),
        "Chi bộ thống nhất các giải pháp; chi ủy đánh giá lại sau một quý.",
        "Chuẩn bị nội dung gợi ý phê bình cho kỳ sinh hoạt tới",
    ),
    Theme(
        "Đảng viên nêu gương trong xây dựng nông thôn mới nâng cao",
        "Kế hoạch xây dựng nông thôn mới nâng cao của Đảng ủy xã.",
        "Ấp còn ba tiêu chí chưa bền vững: môi trường, thu nhập, văn hóa.\nMỗi đảng viên nhận một việc cụ "
        "thể ở tổ mình, đăng ký với chi ủy.",
        (
            "Tôi xin nhận vận động tuyến lộ tổ 3 trồng hoa và đặt thùng rác.",
            "Đề nghị gắn việc này với đăng ký cam kết hằng năm của từng đồng chí.",
        ),
        "Mỗi đảng viên đăng ký một việc làm cụ thể; chi ủy tổng hợp, theo dõi.",
        "Tổng hợp đăng ký việc nêu gương của đảng viên, báo cáo chi bộ",
    ),
    Theme(
        "Học tập và làm theo Bác về trách nhiệm với nhân dân",
        "Chuyên đề học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh của năm.",
        "Nội dung tài liệu chuyên đề; liên hệ việc phụ trách hộ của đảng viên trong ấp: 27 hộ chưa được thăm "
        "trong quý.",
        (
            "Việc phụ trách hộ cần có sổ theo dõi, báo cáo hằng tháng.",
            "Nên đến với dân khi có việc khó, không chỉ khi có phong trào.",
        ),
        "Chi bộ giữ nếp đảng viên phụ trách hộ, báo cáo trong sinh hoạt thường kỳ.",
        "Thăm các hộ được phân công phụ trách, ghi sổ theo dõi",
    ),
    Theme(
        "Bảo vệ nền tảng tư tưởng của Đảng trên mạng xã hội",
        "Hướng dẫn tuyên truyền của cấp trên; một số đảng viên trẻ dùng mạng xã hội thường xuyên.",
        "Nhận diện thông tin xấu, độc; cách kiểm tra nguồn tin; những điều đảng viên không được làm trên "
        "mạng xã hội.",
        (
            "Đề nghị chi bộ lập nhóm trao đổi để chia sẻ thông tin chính thống.",
            "Đảng viên lớn tuổi cần được hướng dẫn cách nhận biết tin giả.",
        ),
        "Đảng viên không chia sẻ thông tin chưa kiểm chứng; kịp thời báo chi ủy khi gặp tin xấu, độc.",
        "Hướng dẫn đảng viên lớn tuổi cách nhận biết tin giả",
    ),
)
COMMITTEE = (
    "Dự kiến nội dung sinh hoạt chi bộ; dự thảo nghị quyết tháng; phân công đảng viên chuẩn bị ý kiến.",
    "Rà soát kết quả thực hiện nhiệm vụ tháng trước; dự thảo nghị quyết tháng; việc gợi ý kiểm điểm.",
    "Chuẩn bị sinh hoạt chi bộ; tình hình thu đảng phí; việc giúp đỡ quần chúng ưu tú.",
)
COMMITTEE_OPINIONS = (
    "Thống nhất dự thảo; đề nghị nêu rõ người chịu trách nhiệm từng việc.",
    "Cần đưa việc bức xúc của nhân dân tổ 5 vào nội dung thảo luận.",
    "Nên gửi tài liệu cho đảng viên trước ngày họp để chuẩn bị ý kiến.",
)
COMMITTEE_CONCLUSIONS = (
    "Chi ủy thống nhất nội dung, chương trình sinh hoạt và dự thảo nghị quyết trình chi bộ.",
    "Chi ủy nhất trí nội dung chuẩn bị; đồng chí bí thư hoàn chỉnh dự thảo nghị quyết.",
)
PRAISE = (
    "",
    "Biểu dương các đồng chí phụ trách tổ 2 và tổ 7 hoàn thành sớm việc vận động làm lộ.",
    "Biểu dương tổ đảng 1 giữ nếp sinh hoạt; nhắc một số đồng chí đến họp đúng giờ.",
)
LIMITS = (
    "Một số nhiệm vụ triển khai chậm do đảng viên phụ trách bận mùa vụ, chưa báo cáo kịp thời.",
    "Việc nắm tình hình dư luận ở tổ 5 chưa sát; nguyên nhân do phân công chưa rõ người.",
    "",
)
DIRECTIONS = (
    "Tiếp tục vận động nhân dân xây dựng nông thôn mới.\nGiữ vững an ninh trật tự, nêu gương trong việc khó.",
    "Tập trung sản xuất vụ lúa, phòng, chống dịch bệnh.\nHoàn thành các nhiệm vụ còn chậm của kỳ trước.",
)
CANDIDATE = (
    "Quần chúng {name} đã học lớp bồi dưỡng nhận thức về Đảng; lý lịch đã được thẩm tra; tổ chức chính trị – "
    "xã hội và chi ủy nơi cư trú đã có ý kiến giới thiệu."
)
CANDIDATE_OPINIONS = (
    "Quần chúng gương mẫu, nhiệt tình công tác, được nhân dân tin tưởng.",
    "Nhất trí đề nghị kết nạp; cần tiếp tục rèn luyện tính chủ động trong công việc.",
)
REVIEW_CONCLUSION = (
    "Yêu cầu các đồng chí khắc phục đúng biện pháp, thời hạn đã nêu; chi ủy theo dõi, báo cáo ở kỳ sau."
)
NONE_CONCLUSION = (
    "Chi bộ ghi nhận trong quý không có đảng viên phải kiểm điểm; tiếp tục giữ nếp tự đối chiếu."
)
YEAR_REPORT = (
    "Báo cáo kiểm điểm của chi bộ năm {year}: đánh giá kết quả, chỉ ra hạn chế, nguyên nhân và phương hướng "
    "năm tới (có văn bản kèm theo)."
)
YEAR_CONCLUSION = (
    "Chi bộ nhất trí với báo cáo kiểm điểm và kết quả biểu quyết; gửi hồ sơ lên cấp ủy cấp trên đúng hạn."
)
