"""Words for the sample branch's meetings: lifelike, about nobody."""

NEWS = (
    ("Phổ biến Thông báo số {a}-TB/ĐU của Đảng ủy xã về kết quả công tác tháng và nhiệm vụ "
    "trọng tâm tháng tới; "
    "thông tin tình hình sản xuất vụ lúa và giá nông sản trên địa bàn."),
    ("Thông tin thời sự trong nước, quốc tế nổi bật; quán triệt Kế hoạch số {a}-KH/ĐU của Đảng "
    "ủy xã về xây dựng "
    "nông thôn mới nâng cao."),
    "Phổ biến Công văn số {a}-CV/ĐU về tăng cường phòng, chống dịch bệnh mùa mưa và bảo đảm an ninh trật tự.",
    ("Quán triệt chủ trương của cấp trên về sắp xếp tổ chức ấp; thông tin tình hình an ninh "
    "trật tự trong tháng."),
)
IDEOLOGY = (
    ("Tư tưởng đảng viên và quần chúng ổn định, tin tưởng vào sự lãnh đạo của Đảng; một số hộ "
    "còn băn khoăn về tiến "
    "độ nâng cấp lộ giao thông."),
    "Đảng viên an tâm công tác; nhân dân đồng thuận với chủ trương vận động xã hội hóa đèn đường.",
    "Tình hình tư tưởng ổn định. Nhân dân quan tâm giá vật tư nông nghiệp tăng.",
)
TASKS = (
    "Vận động các hộ dọn vệ sinh tuyến lộ ấp, phát quang cây xanh",
    "Rà soát hộ nghèo, hộ cận nghèo và báo cáo Ban nhân dân ấp",
    "Phối hợp tuyên truyền phòng, chống sốt xuất huyết",
    "Thu quỹ khuyến học đợt cuối năm",
    "Vận động lắp đèn đường đoạn từ nhà văn hóa đến cầu Kênh Bảy",
    "Giúp đỡ quần chúng ưu tú hoàn thiện hồ sơ xin vào Đảng",
    "Kiểm tra việc thực hiện quy ước ấp văn hóa",
    "Thăm hỏi gia đình chính sách, đảng viên cao tuổi",
    "Tuyên truyền bảo hiểm y tế hộ gia đình, phấn đấu đạt chỉ tiêu",
    "Nắm tình hình nợ thuế, phí của các hộ kinh doanh trong ấp",
)
OPINIONS = (
    "Thống nhất với dự thảo nghị quyết; đề nghị phân công rõ người phụ trách từng tuyến lộ.",
    "Đề nghị chi ủy quan tâm giúp đỡ đảng viên trẻ đi làm ăn xa giữ liên hệ với chi bộ.",
    "Đường vào tổ 5 hư hỏng nặng, kiến nghị Đảng ủy, Ủy ban nhân dân xã sớm sửa chữa.",
    "Việc thu gom rác chưa đều, đề nghị làm việc lại với đơn vị thu gom.",
    "Thống nhất cao. Đề nghị tiếp tục nêu gương các hộ hiến đất làm lộ.",
    "Đề nghị mỗi đảng viên phụ trách từ ba đến năm hộ dân để nắm tình hình.",
)
GUESTS = (
    ("Võ Quốc Bảo", "Ủy viên Ban Chấp hành Đảng bộ xã"),
    ("Lâm Thị Hồng Thắm", "Phó Bí thư Thường trực Đảng ủy xã"),
    ("Trương Minh Khải", "Ủy viên Ban Thường vụ Đảng ủy xã"),
)
REASONS = ("điều trị bệnh", "chăm con ốm", "đi công tác", "việc gia đình", "đi học")
CONCLUSIONS = (
    ("Chi bộ thống nhất các nội dung đã thảo luận; yêu cầu mỗi đảng viên thực hiện tốt nhiệm vụ "
    "được phân công, báo "
    "cáo kết quả tại kỳ sinh hoạt tới."),
    "Ghi nhận kết quả tháng qua; tập trung các nhiệm vụ còn chậm, phát huy vai trò nêu gương của đảng viên.",
)
UNFINISHED = (
    "Phương án nâng cấp nhà văn hóa ấp",
    "Danh sách quần chúng giới thiệu học lớp nhận thức về Đảng",
)
SIGNS = (
    (
        "I.4",
        "Có lúc tôi còn làm qua loa việc được phân công ở tổ, chưa theo đến nơi.",
        "Chi bộ ghi nhận sự thẳng thắn; đề nghị đồng chí sắp xếp thời gian hợp lý.",
        "Thừa nhận, chưa ảnh hưởng đến kết quả chung.",
        "Nhận lại việc theo dõi tổ tự quản, hằng tháng báo cáo trước chi bộ.",
        "Tôi tiếp thu và sẽ khắc phục.",
    ),
    (
        "I.3",
        "Tôi còn ngại học các chuyên đề, đọc tài liệu chưa kỹ.",
        "Đề nghị đồng chí tham gia đủ các buổi học tập.",
        "Cần rút kinh nghiệm.",
        "Đọc và trình bày một chuyên đề trước chi bộ.",
        "",
    ),
    (
        "I.5",
        "Trong góp ý tôi còn nể nang, sợ mất lòng.",
        "Nhiều đồng chí có cùng hạn chế, mong đồng chí mạnh dạn hơn.",
        "Rút kinh nghiệm.",
        "Mỗi kỳ sinh hoạt phát biểu ít nhất một ý kiến phê bình xây dựng.",
        "Tôi đồng ý với ý kiến của chi bộ.",
    ),
)
