"""Meetings of every kind besides the regular one, held by the made-up branch of `lifelike`."""

from datetime import date

import msgspec

from desktop.branch.closing import MeetingFile
from desktop.branch.cycle import FollowOutcome, FollowUp, Prompt, PromptAnswer, PromptSource, SignReview
from desktop.branch.kinds import shipped_rules_on
from desktop.branch.meetings import (
    Attendance,
    Ballot,
    LevelVote,
    Mark,
    Matter,
    MeetingKind,
    MeetingRecord,
    NamedSign,
    OpenSign,
    Opinion,
    SameDay,
    Task,
    VoteMethod,
)
from desktop.branch.rules import indicator_set, quality_set
from desktop.branch.year_reviews import Rating
from desktop.documents.wording import office
from tests.documents import lifelike

M = lifelike.M
RULES = shipped_rules_on(date(2026, 10, 5))
COMMITTEE = tuple(one for one in lifelike.ROSTER if office(one.position))


def held(kind: MeetingKind, parts: dict[str, object] | None = None, **facts: object) -> MeetingFile:
    """Return a meeting of a kind: everybody called is there but those away at the regular one."""
    rule = RULES.of(kind)
    told = {
        "kind": kind,
        "period": "2026-09",
        "day": "2026-09-25",
        "start": "07:30",
        "end": "09:45",
        "agenda": (),
        "papers": (),
        "dues": None,
        "news": "",
        "ideology": "",
        "scores": {},
        "number": 12,
        "conclusion": "Chi bộ thống nhất các nội dung đã thảo luận.",
        **facts,
    }
    record = MeetingRecord(
        meeting=lifelike.meeting(**told), roster=lifelike.ROSTER, attendance=lifelike.attendance()
    )
    return MeetingFile(
        branch=lifelike.BRANCH,
        record=msgspec.structs.replace(record, **(parts or {})),
        indicators=indicator_set("nq04-2016"),
        quality=quality_set("hd42-2025"),
        rules=rule,
    )


def ballot(subject: str, in_favour: int, matter: Matter = Matter.ORDINARY, **facts: object) -> Ballot:
    told = {"id": f"v-{subject}", "meeting_id": M, "order": 1, "against": 0, "other": 0, **facts}
    return Ballot(subject=subject, matter=matter, in_favour=in_favour, **told)


def opinion(order: int, member_id: str, text: str) -> Opinion:
    return Opinion(id=f"o{order}", meeting_id=M, order=order, member_id=member_id, text=text)


def thematic() -> MeetingFile:
    return held(
        MeetingKind.THEMATIC,
        {
            "opinions": (
                opinion(1, "p05", "Mỗi đảng viên nên nhận giúp một hộ chuyển đổi giống lúa chất lượng cao."),
                opinion(2, "p10", "Đề nghị phát huy vai trò tổ kinh tế kỹ thuật của ấp"),
            ),
            "tasks": (
                Task(
                    id="t1",
                    meeting_id=M,
                    order=1,
                    text="Xây dựng mô hình điểm 5 ha ở tổ 7",
                    owners=("p05",),
                    deadline="2026-12-31",
                ),
            ),
            "same_day": (SameDay(meeting_id="m-09", kind=MeetingKind.REGULAR, start="07:30", end="09:10"),),
        },
        day="2026-09-05",
        start="09:15",
        end="10:05",
        subject="Đảng viên nêu gương trong chuyển đổi cơ cấu cây trồng, nâng cao thu nhập cho nhân dân",
        ground="Nghị quyết của chi bộ năm 2026; nhiệm vụ trọng tâm của Đảng ủy xã",
        presenter_id="p04",
        presentation="Thực trạng sản xuất ba năm qua: diện tích lúa chất lượng cao mới đạt 38 %.\n"
        "Ba giải pháp: dồn điền theo tổ; liên kết tiêu thụ với hợp tác xã; đảng viên làm trước.",
    )


def sign(key: str, member_id: str, code: str, **facts: object) -> NamedSign:
    return NamedSign(id=key, meeting_id="m-07", member_id=member_id, order=1, code=code, **facts)


EARLIER = OpenSign(
    sign=sign("s-old", "p07", "I.3", remedy="đọc và trình bày một chuyên đề", deadline="2026-09-15"),
    period="2026-05",
)
LATE = OpenSign(
    sign=sign("s-late", "p09", "I.5", remedy="mỗi kỳ góp ý ít nhất một lần", deadline="2026-08-31"),
    period="2026-06",
)
FRESH = OpenSign(sign=sign("s-new", "p04", "I.4", own_words="Tôi chuẩn bị báo cáo chậm."), period="2026-08")


def quarter_review() -> MeetingFile:
    return held(
        MeetingKind.QUARTER_REVIEW,
        {
            "earlier_signs": (EARLIER, LATE, FRESH),
            "follow_ups": (
                FollowUp(
                    id=f"{M}/s-old",
                    meeting_id=M,
                    sign_id="s-old",
                    outcome=FollowOutcome.REMEDIED,
                    grounds="Đã trình bày chuyên đề tại kỳ sinh hoạt tháng 8, chi bộ đánh giá tốt",
                    reply="Tôi cảm ơn chi bộ đã giúp đỡ",
                ),
                FollowUp(
                    id=f"{M}/s-late",
                    meeting_id=M,
                    sign_id="s-late",
                    outcome=FollowOutcome.IN_PROGRESS,
                    grounds="Đã phát biểu góp ý 02/03 kỳ",
                    deadline="2026-12-31",
                ),
            ),
            "reviews": (
                SignReview(
                    id=f"{M}/s-new",
                    meeting_id=M,
                    sign_id="s-new",
                    own_words="Tôi để chậm hai báo cáo của tổ, nguyên nhân là chưa sắp xếp công việc.",
                    opinion="Đồng chí nhận khuyết điểm thẳng thắn; mức độ nhẹ",
                    conclusion="Rút kinh nghiệm trước chi bộ",
                    remedy="gửi báo cáo trước kỳ sinh hoạt 03 ngày",
                    deadline="2026-12-31",
                    reply="Tôi nhất trí với kết luận.",
                ),
            ),
            "prompts": (
                Prompt(
                    id="g1",
                    source=PromptSource.SUPERIOR,
                    issuer="Ban Thường vụ Đảng ủy xã",
                    decision="Công văn số 45-CV/ĐU",
                    on="2026-09-03",
                    codes=("I.5",),
                    text="Làm rõ việc tự phê bình, phê bình ở chi bộ còn nể nang",
                    due="2026-09",
                ),
            ),
            "answers": (
                PromptAnswer(
                    id=f"{M}/g1",
                    meeting_id=M,
                    prompt_id="g1",
                    own_words="Chi bộ tiếp thu; hai quý đầu năm mới có ba ý kiến phê bình",
                    opinion="Từ quý IV mỗi kỳ có ít nhất một nội dung phê bình cụ thể",
                ),
            ),
            "opinions": (
                opinion(1, "p05", "Thống nhất với cách làm nêu trước, khắc phục sau, theo dõi đến cùng."),
            ),
        },
        covers="2026-Q3",
    )


def quarter_review_none() -> MeetingFile:
    return held(MeetingKind.QUARTER_REVIEW, covers="2026-Q3", none_named=True, end="08:15")


def committee() -> MeetingFile:
    marks = tuple(
        Attendance(id=f"{M}/{one.member_id}", meeting_id=M, member_id=one.member_id, mark=Mark.PRESENT)
        for one in COMMITTEE
    )
    return held(
        MeetingKind.COMMITTEE,
        {
            "roster": COMMITTEE,
            "attendance": marks,
            "opinions": (opinion(1, "p04", "Nên đưa việc sửa cầu tổ 5 vào dự thảo nghị quyết."),),
            "ballots": (ballot("dự thảo nghị quyết tháng 10/2026", 3),),
        },
        period="2026-10",
        day="2026-10-02",
        start="19:00",
        end="20:15",
        presentation="Dự thảo nghị quyết tháng 10/2026; danh sách đảng viên được phân công nhiệm vụ.",
        ideology="Nhân dân quan tâm tiến độ làm đường tổ 7.",
    )


def year_review() -> MeetingFile:
    return held(
        MeetingKind.YEAR_REVIEW,
        {
            "levels": (
                LevelVote(self_rating=Rating.GOOD, votes={"good": 33, "excellent": 1}, proposed=Rating.GOOD),
                LevelVote(
                    member_id="p00",
                    self_rating=Rating.GOOD,
                    votes={"excellent": 30, "good": 4},
                    proposed=Rating.EXCELLENT,
                ),
                LevelVote(
                    member_id="p04",
                    self_rating=Rating.GOOD,
                    votes={"good": 20, "done": 14},
                    proposed=Rating.GOOD,
                ),
            ),
            "opinions": (opinion(1, "p05", "Báo cáo kiểm điểm đã nêu đúng hạn chế, nhất trí cao."),),
        },
        period="2026-12",
        day="2026-12-12",
        covers="2026",
        presenter_id="p00",
        presentation="Báo cáo kiểm điểm của chi bộ năm 2026 (có văn bản kèm theo).",
    )


def admission() -> MeetingFile:
    return held(
        MeetingKind.ADMISSION,
        {
            "opinions": (opinion(1, "p04", "Quần chúng gương mẫu, được nhân dân tín nhiệm."),),
            "ballots": (
                ballot(
                    "đề nghị kết nạp quần chúng Nguyễn Thị Ngọc Ánh vào Đảng",
                    32,
                    Matter.ADMISSION,
                    method=VoteMethod.SECRET,
                ),
            ),
        },
        about_name="Nguyễn Thị Ngọc Ánh",
        presenter_id="p04",
        presentation="Quần chúng Nguyễn Thị Ngọc Ánh, sinh ngày 12/4/2001, Bí thư Chi đoàn ấp; đã học lớp "
        "bồi dưỡng nhận thức về Đảng; hồ sơ, lý lịch đã được thẩm tra.",
    )


def discipline() -> MeetingFile:
    return held(
        MeetingKind.DISCIPLINE,
        {
            "opinions": (opinion(1, "p04", "Tôi đã nhận rõ khuyết điểm và tự nhận hình thức khiển trách."),),
            "ballots": (
                ballot(
                    "đề nghị kỷ luật bằng hình thức khiển trách",
                    25,
                    Matter.DISCIPLINE,
                    method=VoteMethod.SECRET,
                    against=7,
                ),
            ),
        },
        about_id="p04",
        presentation="Đồng chí trình bày bản tự kiểm điểm; tổ kiểm tra báo cáo kết quả xác minh.",
    )


def congress() -> MeetingFile:
    return held(
        MeetingKind.CONGRESS,
        {
            "opinions": (opinion(1, "p05", "Nhất trí với phương hướng nhiệm kỳ mới."),),
            "ballots": (ballot("nghị quyết đại hội", 32),),
        },
        subject="nhiệm kỳ 2025 - 2030",
        number=1,
        presenter_id="p00",
        presentation="Báo cáo tổng kết nhiệm kỳ 2022 - 2025, phương hướng nhiệm kỳ 2025 - 2030.",
    )


def regular_with_cycle() -> MeetingFile:
    """The regular meeting of `lifelike` in which an earlier sign came up and somebody was praised."""
    late = msgspec.structs.replace(LATE, sign=msgspec.structs.replace(LATE.sign, deadline="2026-09-30"))
    found = FollowUp(
        id=f"{M}/s-late",
        meeting_id=M,
        sign_id="s-late",
        outcome=FollowOutcome.NOT_REMEDIED,
        grounds="Hai kỳ gần đây chưa phát biểu",
        deadline="2026-12-31",
    )
    file = lifelike.file(
        earlier_signs=(late,),
        follow_ups=(found,),
        meeting=lifelike.meeting(
            praise="Biểu dương đồng chí Lê Văn Tám (sinh năm 1950) hiến 60 m2 đất làm đường",
            limits="Thu quỹ còn chậm ở tổ 5, do phân công chưa rõ người.",
            directions="Hoàn thành thu hoạch lúa thu đông.\nVận động 100 % hộ tham gia bảo hiểm y tế.",
        ),
    )
    return msgspec.structs.replace(file, rules=RULES.of(MeetingKind.REGULAR))
