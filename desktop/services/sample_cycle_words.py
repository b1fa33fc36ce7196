"""Words of the review cycle in the sample branch: lifelike, about nobody.

Keyed by the codes that `sample_words.SIGNS` names: what is said in the quarterly review, and what the next
quarter finds.
"""

from typing import NamedTuple

from desktop.branch.cycle import FollowOutcome


class ReviewWords(NamedTuple):
    """What a quarterly review records about one sign."""

    own_words: str
    opinion: str
    conclusion: str
    remedy: str
    reply: str


class FollowWords(NamedTuple):
    """What a later meeting finds about the remedy."""

    outcome: FollowOutcome
    grounds: str
    reply: str


class PromptWords(NamedTuple):
    """A prompt and the answer to it; `codes` are signs it names."""

    codes: tuple[str, ...]
    text: str
    own_words: str
    opinion: str


REVIEWS: dict[str, tuple[ReviewWords, ...]] = {
    "I.4": (
        ReviewWords(
            "Quý vừa qua tôi để chậm hai việc của tổ tự quản, chưa báo cáo đúng hẹn; nguyên nhân chính là "
            "tôi chưa sắp xếp việc nhà hợp lý.",
            "Đồng chí nhận khuyết điểm thẳng thắn; việc chậm có ảnh hưởng đến phong trào của tổ nhưng đã "
            "được bù đắp trong tháng sau. Đề nghị ghi lịch theo dõi từng việc.",
            "Khuyết điểm ở mức độ nhẹ, rút kinh nghiệm trước chi bộ.",
            "Lập sổ theo dõi việc của tổ, mỗi kỳ sinh hoạt báo cáo kết quả; đồng chí tổ trưởng tổ đảng "
            "kiểm tra hằng tháng",
            "Tôi nhất trí và sẽ thực hiện ngay từ tháng sau.",
        ),
        ReviewWords(
            "Tôi còn tư tưởng làm cho xong việc, có buổi họp tổ nhân dân tôi nhờ người khác chủ trì thay.",
            "Là đảng viên được phân công phụ trách hộ, đồng chí cần trực tiếp đến với dân hơn.",
            "Nhắc nhở, yêu cầu khắc phục trong quý tới.",
            "Trực tiếp chủ trì các buổi họp tổ, mỗi tháng thăm ít nhất năm hộ được phân công",
            "",
        ),
    ),
    "I.3": (
        ReviewWords(
            "Tôi vắng một buổi học tập nghị quyết, tài liệu được phát cũng chưa đọc hết.",
            "Việc học là nhiệm vụ của đảng viên; tuổi cao không phải là lý do, chi bộ sẵn sàng đọc giúp tài "
            "liệu.",
            "Rút kinh nghiệm, chưa đến mức phải xem xét hình thức nhắc nhở.",
            "Dự đủ các buổi học tập, trình bày một chuyên đề ngắn trước chi bộ",
            "Tôi tiếp thu, mong chi bộ gửi tài liệu sớm để có thời gian đọc.",
        ),
        ReviewWords(
            "Tôi có dự học nhưng ghi chép sơ sài, khi bà con hỏi chủ trương mới thì giải thích chưa rõ.",
            "Học phải gắn với tuyên truyền; đề nghị đồng chí chuẩn bị kỹ trước khi họp tổ nhân dân.",
            "Ghi nhận, yêu cầu khắc phục trong quý tới.",
            "Ghi sổ học tập từng buổi, kể lại nội dung chính tại một buổi họp tổ nhân dân",
            "",
        ),
        ReviewWords(
            "Bản thân còn chủ quan, cho rằng ruộng vườn bận rộn nên ít đọc báo Đảng và văn bản của chi bộ.",
            "Nhiều đồng chí cũng bận mà vẫn sắp xếp được; đề nghị đồng chí dành một buổi tối mỗi tuần.",
            "Nhắc nhở trước chi bộ.",
            "Mỗi tháng đọc và tóm tắt một văn bản mới tại tổ đảng",
            "Tôi nhất trí.",
        ),
    ),
    "I.5": (
        ReviewWords(
            "Trong các kỳ sinh hoạt tôi ít phát biểu, thấy đồng chí khác sai mà còn ngại nói.",
            "Nể nang làm giảm tính chiến đấu của chi bộ; đây cũng là hạn chế chung cần cùng sửa.",
            "Ghi nhận, yêu cầu có chuyển biến rõ trong quý tới.",
            "Mỗi kỳ sinh hoạt phát biểu ít nhất một ý kiến, có nêu rõ việc và người",
            "Tôi đồng ý với ý kiến của chi bộ.",
        ),
        ReviewWords(
            "Khi góp ý cho đồng chí cùng tổ tôi thường nói giảm đi vì là bà con trong xóm.",
            "Tình làng nghĩa xóm là quý, nhưng góp ý thẳng và có lý có tình mới giúp được nhau.",
            "Rút kinh nghiệm trước chi bộ.",
            "Chuẩn bị ý kiến góp ý bằng giấy trước mỗi kỳ sinh hoạt",
            "",
        ),
        ReviewWords(
            "Tôi có nóng nảy khi bị phê bình, chưa lắng nghe hết ý kiến của đồng chí mình.",
            "Thái độ đã được đồng chí nhận ra và xin lỗi ngay sau buổi họp; đề nghị giữ bình tĩnh, cầu thị.",
            "Ghi nhận sự cầu thị, tiếp tục theo dõi trong quý tới.",
            "Lắng nghe, ghi lại ý kiến góp ý và trả lời từng ý tại kỳ sinh hoạt sau",
            "Tôi tiếp thu, cảm ơn các đồng chí đã thẳng thắn.",
        ),
    ),
}
"""By code; a code that is not here takes `ANY_REVIEW`."""

ANY_REVIEW = ReviewWords(
    "Tôi thấy rõ hạn chế đã nêu, nguyên nhân là do bản thân chưa tự giác rèn luyện.",
    "Chi bộ ghi nhận sự tự giác của đồng chí; đề nghị có việc làm cụ thể để khắc phục.",
    "Rút kinh nghiệm trước chi bộ.",
    "Báo cáo kết quả khắc phục trước chi bộ trong quý tới",
    "Tôi tiếp thu.",
)

FOLLOW_UPS: dict[str, tuple[FollowWords, ...]] = {
    "I.4": (
        FollowWords(
            FollowOutcome.REMEDIED,
            "Qua theo dõi của chi ủy, ba tháng liền đồng chí hoàn thành đúng hẹn việc được giao; tổ đảng "
            "xác nhận.",
            "Tôi cảm ơn chi bộ đã góp ý.",
        ),
        FollowWords(
            FollowOutcome.REMEDIED,
            "Sổ theo dõi việc của tổ được ghi đủ, đã báo cáo tại hai kỳ sinh hoạt; không còn ý kiến phản "
            "ánh.",
            "",
        ),
        FollowWords(
            FollowOutcome.IN_PROGRESS,
            "Đã có chuyển biến, tuy nhiên còn một việc chậm năm ngày so với hẹn.",
            "Tôi xin thêm thời gian đến hết quý tới để khắc phục xong.",
        ),
    ),
    "I.3": (
        FollowWords(
            FollowOutcome.REMEDIED,
            "Đã dự đủ các buổi học tập trong quý và trình bày một chuyên đề trước chi bộ.",
            "Tôi sẽ tiếp tục giữ nếp này.",
        ),
        FollowWords(
            FollowOutcome.NOT_REMEDIED,
            "Trong quý chưa trình bày chuyên đề như đã hứa; chi ủy đã gặp riêng để nhắc.",
            "Tôi nhận thiếu sót, do gia đình có người đau ốm kéo dài.",
        ),
    ),
    "I.5": (
        FollowWords(
            FollowOutcome.REMEDIED,
            "Cả ba kỳ sinh hoạt trong quý đồng chí đều phát biểu, góp ý thẳng thắn; biên bản có ghi.",
            "",
        ),
        FollowWords(
            FollowOutcome.IN_PROGRESS,
            "Đã phát biểu tại một kỳ sinh hoạt, chưa đều.",
            "Tôi sẽ chuẩn bị ý kiến trước mỗi kỳ sinh hoạt.",
        ),
    ),
}
"""By code, the usual outcome first; a code that is not here takes `ANY_FOLLOW_UP`."""

ANY_FOLLOW_UP = FollowWords(
    FollowOutcome.REMEDIED,
    "Chi ủy theo dõi trong quý, không còn biểu hiện đã nêu; tổ đảng xác nhận.",
    "",
)

ENDED_LEFT = FollowWords(
    FollowOutcome.ENDED,
    "Đồng chí đã chuyển sinh hoạt đảng đi nơi khác; chi ủy đã thông báo nội dung đang theo dõi cho nơi đến.",
    "",
)
"""For a member who has left the branch."""

MEMBER_PROMPTS = (
    PromptWords(
        ("I.4",),
        "Làm rõ trách nhiệm của đồng chí trong việc tổ tự quản số 3 chậm nộp quỹ khuyến học và chưa họp tổ "
        "trong hai tháng liền.",
        "Tôi nhận trách nhiệm để chậm việc; đã họp tổ ngày mồng 2 vừa qua và thu xong quỹ khuyến học.",
        "Chi bộ nhất trí với giải trình, đề nghị giữ nếp họp tổ hằng tháng.",
    ),
    PromptWords(
        ("I.5",),
        "Giải trình việc ba kỳ sinh hoạt liền đồng chí không phát biểu ý kiến về dự thảo nghị quyết.",
        "Tôi còn ngại nói trước đông người, ý kiến thường góp riêng với chi ủy; từ nay sẽ phát biểu tại "
        "chi bộ.",
        "Ghi nhận sự cầu thị của đồng chí.",
    ),
    PromptWords(
        ("I.3", "I.4"),
        "Liên hệ việc vắng buổi học tập nghị quyết và kết quả đọc tài liệu đã được phát.",
        "Buổi học đó tôi đưa người nhà đi viện, đã báo đồng chí phó bí thư; tài liệu tôi đã đọc bù và nộp "
        "bản "
        "thu hoạch.",
        "Chi bộ chấp nhận giải trình.",
    ),
)
BRANCH_PROMPTS = (
    PromptWords(
        ("I.4",),
        "Chi bộ làm rõ nguyên nhân tỷ lệ đảng viên dự sinh hoạt hai tháng gần đây giảm và biện pháp khắc "
        "phục.",
        "Chi bộ thấy nguyên nhân chính là một số đồng chí đi làm ăn xa chưa báo trước; chi ủy đã phân công "
        "từng đồng chí giữ liên hệ.",
        "Thống nhất ghi vào nghị quyết tháng, báo cáo Đảng ủy xã.",
    ),
    PromptWords(
        (),
        "Chi bộ kiểm điểm việc lãnh đạo Ban nhân dân ấp vận động lắp đèn đường chậm so với kế hoạch của xã.",
        "Chi bộ nhận trách nhiệm chưa đôn đốc thường xuyên; đã giao một đồng chí chi ủy viên phụ trách, hoàn "
        "thành trong tháng sau.",
        "Nhất trí với biện pháp khắc phục đã nêu.",
    ),
)
REMARKS = (
    "Một số hộ ở tổ 3 phản ánh đã lâu tổ không họp, không rõ quỹ khuyến học thu và dùng vào việc gì.",
    "Bà con tổ 5 góp ý đảng viên phụ trách hộ ít đến thăm, nắm tình hình.",
)
