"""Made-up commitments and reviews of the branch in `lifelike`, for the tests of their forms."""

import msgspec

from desktop.branch.commitments import Commitment, CommitmentResult, commitment_id
from desktop.branch.committing import CommitmentRules
from desktop.branch.review_rules import ReviewRules
from desktop.branch.rules import shipped_rules
from desktop.branch.year_reviews import Rating, ReviewForm, YearReview, review_id
from desktop.documents.commitment import CommitmentSheet
from desktop.documents.review_forms import ReviewSheet
from tests.documents import lifelike

YEAR = "2026"
FRAME = shipped_rules("commitment", CommitmentRules)[0]
OLD, RULES = shipped_rules("review", ReviewRules)
PEOPLE = {one.member_id: one for one in lifelike.ROSTER}


def commitment(member_id: str = "p02", **changes: object) -> Commitment:
    whole = Commitment(
        id=commitment_id(YEAR, member_id),
        member_id=member_id,
        year=YEAR,
        texts={
            "ideology": "Mỗi tháng đọc ít nhất một bài trên Tạp chí Cộng sản và kể lại cho tổ tự quản số 3; "
            "tham gia đủ các buổi học nghị quyết do Đảng ủy xã tổ chức.",
            "ethics": "Không uống rượu, bia trong giờ làm việc; tiệc cưới con gái tháng 11 tổ "
            "chức gọn, không quá "
            "15 bàn. Không để xảy ra biểu hiện I.4 đã được góp ý năm trước.",
            "duties": "Cùng tổ tự quản số 3 vận động 12 hộ còn lại tham gia bảo hiểm y tế trước "
            "ngày 30/6/2026; "
            "theo dõi lịch thu gom rác của tuyến Kênh Bảy, báo cáo chi bộ hằng quý.",
            "discipline": "Dự đủ 12 buổi sinh hoạt, vắng thì xin phép trước một ngày; nộp đảng "
            "phí trước ngày 05 "
            "hằng tháng.",
        },
        measures="Ghi việc đã làm vào sổ tay hằng tuần; cuối mỗi quý tự kiểm lại và nhờ đồng chí "
        "tổ trưởng góp ý.",
        signed_on="2026-01-10",
        registers_model=True,
        model="“Mỗi tuần một việc vì dân”: chở rác giúp 03 hộ neo đơn ở tổ 3",
    )
    return msgspec.structs.replace(whole, **changes)


def with_results(member_id: str = "p02", **changes: object) -> Commitment:
    return commitment(
        member_id,
        **{
            "mid_on": "2026-06-25",
            "mid_result": CommitmentResult.PARTLY,
            "mid_words": "Đã vận động được 07/12 hộ; còn 05 hộ hẹn sau vụ thu hoạch.\nChi bộ đề "
            "nghị xong trước "
            "tháng 9.",
            "end_on": "2026-12-15",
            "end_result": CommitmentResult.KEPT,
            "end_words": "Đủ 12/12 hộ tham gia từ ngày 20/8/2026; dự 12/12 buổi sinh hoạt.",
            **changes,
        },
    )


def leader() -> Commitment:
    return with_results(
        "p00",
        leader=True,
        example="Hằng tuần dành buổi sáng thứ bảy gặp dân ở nhà văn hóa; tự mình phụ trách tuyến "
        "đường khó nhất.",
        programme="Quý I: rà soát hộ nghèo. Quý II: vận động hiến đất mở đường tổ 7. Quý III: bàn "
        "giao đường. "
        "Quý IV: tổng kết, giới thiệu 02 quần chúng.",
        programme_result="Đường tổ 7 bàn giao ngày 30/9/2026; đã giới thiệu 01 quần chúng.",
    )


def collective() -> Commitment:
    return commitment("", registers_model=False, model="")


def sheet(one: Commitment) -> CommitmentSheet:
    return CommitmentSheet(commitment=one, person=PEOPLE.get(one.member_id))


def blank_sheet(member_id: str = "p05") -> CommitmentSheet:
    blank = Commitment(id=commitment_id(YEAR, member_id), member_id=member_id, year=YEAR)
    return CommitmentSheet(commitment=blank, person=PEOPLE[member_id])


TEXTS = {
    "principles": "Tổ chức 12 buổi sinh hoạt thường kỳ, tỷ lệ đảng viên dự họp đạt 95,20 %.",
    "quality": "Dự 11/12 buổi sinh hoạt thường kỳ thuộc diện phải dự, đạt 91,67 %; vắng có lý do 01 buổi.\n"
    "Tự đối chiếu với các biểu hiện tại 11 buổi sinh hoạt, trong đó 01 buổi có biểu hiện được nêu.\n"
    "Giữ nếp đọc báo Đảng mỗi sáng, kể lại cho tổ tự quản số 3 vào tối thứ bảy.",
    "tasks": "Được giao 02 nhiệm vụ: hoàn thành 01, đang thực hiện 01.\n"
    "- Vận động 12 hộ còn lại tham gia bảo hiểm y tế (giao tháng 3/2026, hạn 30/6/2026): hoàn thành.\n"
    "- Khảo sát tuyến kênh nội đồng, báo cáo chi bộ (giao tháng 10/2026, hạn 05/11/2026): đang thực hiện.",
    "leadership": "Tổ tự quản số 3 có 45/46 hộ đạt chuẩn văn hóa.",
    "commitment": "Đã ký bản cam kết năm 2026 ngày 10/01/2026.\nKết quả cuối năm (ngày "
    "15/12/2026): thực hiện đầy đủ.",
    "limits": "Trong năm được nêu 01 biểu hiện:\n- Mục I.4, nêu tháng 3/2026; biện pháp khắc "
    "phục: gửi báo cáo trước "
    "kỳ sinh hoạt 03 ngày, thời hạn 31/12/2026; kết quả theo dõi ngày 05/7/2026: đã khắc phục.\n"
    "Nguyên nhân: tôi sắp xếp việc nhà chưa hợp lý.",
    "remedies": "Hạn chế tự nêu trong bản kiểm điểm năm 2025: “còn ngại phát biểu”. Năm nay phát "
    "biểu 09 lần.",
    "directions": "Xong việc khảo sát kênh trước ngày 15/01/2027; học xong lớp bồi dưỡng lý luận chính trị.",
}
VOTES = {Rating.EXCELLENT.value: 4, Rating.GOOD.value: 27, Rating.DONE.value: 3}


def review(member_id: str = "p02", form: ReviewForm = ReviewForm.MEMBER, **changes: object) -> YearReview:
    rule = RULES.form(form)
    assert rule is not None
    codes = {one.code for one in rule.sections}
    marked = {one.code for one in rule.sections if one.marked}
    whole = YearReview(
        id=review_id(YEAR, member_id),
        member_id=member_id,
        year=YEAR,
        form=form,
        offices="Tổ trưởng tổ tự quản số 3",
        workplace="Ban nhân dân ấp Thới Hòa",
        texts={code: text for code, text in TEXTS.items() if code in codes},
        marks=dict.fromkeys(sorted(marked), "good"),
        general_points=27,
        task_points=58.5,
        self_rating=Rating.GOOD,
        branch_opinion="Đồng chí làm xong việc bảo hiểm y tế trước hạn; việc khảo sát kênh còn "
        "chậm. Chi bộ thống "
        "nhất với mức tự nhận.",
        votes=VOTES,
        proposed=Rating.GOOD,
        meeting_id="m-12",
        decided=Rating.GOOD,
        decision="Quyết định số 12-QĐ/ĐU, ngày 15/01/2027",
        reply="Tôi nhất trí.",
    )
    return msgspec.structs.replace(whole, **changes)


def review_sheet(one: YearReview) -> ReviewSheet:
    return ReviewSheet(review=one, person=PEOPLE.get(one.member_id), voted_on="2026-12-20")
