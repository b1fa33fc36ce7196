"""The made-up branch with a year of its yearly books: programme, screening, study, measures and so on."""

import msgspec

from desktop.branch.commitments import Commitment, CommitmentResult
from desktop.branch.corrections import Correction, CorrectionState
from desktop.branch.growth import GoodModel, Training, Turn, TurnKind
from desktop.branch.measures import Measure, MeasureKind
from desktop.branch.meetings import Guest, Opinion, Outcome, Task, TaskResult
from desktop.branch.personal import Look
from desktop.branch.programmes import Inspection, InspectionKind, Screened, Screening
from desktop.branch.registers import RegisterEntry
from desktop.branch.studies import StudySession
from desktop.branch.year_reviews import Rating, ReviewForm, YearReview
from tests.documents import lifelike_cycle as cycle

WHO = "p04"
"""Đỗ Hữu Lộc, the one whose own sheet is printed."""


def _task(key: str, period: str, text: str, deadline: str, *owners: str, others: str = "") -> Task:
    return Task(
        id=key,
        meeting_id=f"m-{period}",
        order=1,
        text=text,
        owners=owners,
        owner_text=others,
        deadline=deadline,
    )


def _found(key: str, period: str, outcome: Outcome, note: str = "") -> TaskResult:
    return TaskResult(
        id=f"m-{period}/{key}", meeting_id=f"m-{period}", task_id=key, outcome=outcome, note=note
    )


def _guest(period: str, *, present: bool = True, number: int = 1) -> Guest:
    name, office = (
        ("Võ Quốc Bảo", "Ủy viên Ban Chấp hành Đảng bộ xã"),
        ("Lâm Thị Hồng Thắm", "Phó Bí thư Thường trực Đảng ủy xã"),
    )[number - 1]
    return Guest(
        id=f"{period}-{number}",
        meeting_id=f"m-{period}",
        order=number,
        name=name,
        office=office,
        superior=True,
        present=present,
    )


PARTS: dict[str, dict[str, object]] = {
    "m-2026-07": {
        "guests": (_guest("2026-07"), _guest("2026-07", number=2)),
        "tasks": (
            _task("t1", "2026-07", "Vận động hiến đất mở rộng đường tổ 7", "2026-09-30", "p05", "p06"),
            _task("t2", "2026-07", "Ra quân dọn vệ sinh tuyến lộ ấp", "2026-07-20", others="Tổ đảng 1"),
        ),
        "opinions": (
            Opinion(
                id="o1",
                meeting_id="m-2026-07",
                order=1,
                member_id=WHO,
                text="Đề nghị phân công rõ người phụ trách từng đoạn lộ",
            ),
        ),
    },
    "m-2026-08": {
        "guests": (_guest("2026-08", present=False),),
        "results": (
            _found("t1", "2026-08", Outcome.IN_PROGRESS, "còn 04/09 hộ chưa thống nhất"),
            _found("t2", "2026-08", Outcome.DONE),
        ),
        "tasks": (_task("t3", "2026-08", "Khảo sát tuyến kênh nội đồng", "2026-08-31", WHO),),
    },
    "m-2026-09": {
        "results": (_found("t1", "2026-09", Outcome.IN_PROGRESS, "còn 02/09 hộ"),),
        "guests": (_guest("2026-09"),),
    },
    "m-2026-10": {
        "guests": (_guest("2026-10", number=2),),
        "tasks": (_task("t4", "2026-10", "Lập danh sách hộ cần hỗ trợ dịp Tết", "2026-12-31", "p01"),),
    },
    "m-2026-11": {"results": (_found("t1", "2026-11", Outcome.DONE),)},
}
MEETINGS = tuple(
    msgspec.structs.replace(
        one, record=msgspec.structs.replace(one.record, **PARTS.get(one.record.meeting.id, {}))
    )
    for one in cycle.BOOK.meetings
)

STUDIES = (
    StudySession(
        id="s1",
        on="2026-08-12",
        document="Quy định số 208-QĐ/TW, ngày 26/7/2026 về thi hành Điều lệ Đảng",
        form="học tập, quán triệt",
        place="Nhà văn hóa ấp Thới Hòa",
        speaker="Báo cáo viên Đảng ủy xã",
        called=37,
        present=35,
        attended=tuple(f"p{number:02d}" for number in range(35)),
    ),
    StudySession(
        id="s2",
        on="2026-09-10",
        document="Tuyên truyền bảo hiểm y tế hộ gia đình, an toàn giao thông",
        form="tuyên truyền trong nhân dân",
        place="Nhà văn hóa ấp Thới Hòa",
        speaker="Bí thư chi bộ",
        called=1120,
        present=1098,
        note="02 buổi",
    ),
)
MEASURES = (
    Measure(
        id="k1",
        member_id="p07",
        kind=MeasureKind.REMIND,
        on="2026-08-05",
        issuer="Chi bộ ấp Thới Hòa",
        reason="Vắng sinh hoạt không báo trước với chi ủy",
        reply="Nhận khuyết điểm",
    ),
    Measure(
        id="k2",
        member_id=WHO,
        kind=MeasureKind.REPRIMAND,
        on="2026-09-03",
        decision="Số 41-QĐ/ĐU, ngày 03/9/2026",
        issuer="Đảng ủy xã Thới Hưng",
        reason="Vi phạm quy định về nêu gương, đã được nhắc nhở nhưng chậm sửa chữa",
        sign_id="s1",
        reply="Chấp hành quyết định, không khiếu nại",
    ),
    Measure(id="k3", kind=MeasureKind.CRITICISE, on="2026-09-25", issuer="Đảng ủy xã", reason="Lắp đèn chậm"),
    Measure(id="k4", member_id="p09", kind=MeasureKind.PENDING, on="2026-12-05", reason="Kê khai chưa đúng"),
)
INSPECTIONS = (
    Inspection(
        id="i1",
        year="2026",
        month="2026-03",
        kind=InspectionKind.INSPECTION,
        subject="việc thu, nộp và sử dụng đảng phí",
        target="Đồng chí được giao thu đảng phí",
        in_charge="p01",
        result="sổ thu ghi đủ, nộp đúng hạn",
        result_on="2026-03-25",
        meeting_id="m-2026-07",
    ),
    Inspection(
        id="i2",
        year="2026",
        month="2026-10",
        subject="thực hiện cam kết tu dưỡng, rèn luyện đầu năm",
        target_ids=("p05", "p06", WHO),
        in_charge="p00",
    ),
    Inspection(
        id="i3",
        year="2026",
        month="2026-12",
        subject="khắc phục những hạn chế đã nêu sau kiểm điểm",
        target="Tổ đảng 2",
        in_charge=WHO,
    ),
)
SCREENINGS = tuple(
    Screening(
        id=f"2026/{one.id}",
        year="2026",
        member_id=one.id,
        outcome=Screened.HELPED if one.id == "p07" else Screened.KEEPS,
        own_words="Một năm qua tôi ít tham gia việc chung" if one.id == "p07" else "",
        grounds="Giảm sút ý chí phấn đấu" if one.id == "p07" else "",
        helper_id=WHO if one.id == "p07" else "",
        reply="Nhất trí" if one.id == "p07" else "",
    )
    for one in cycle.MEMBERS
    if one.id != "p12"
)
TRAININGS = (
    Training(
        id="c1",
        member_id="p34",
        title="Lớp bồi dưỡng đảng viên mới",
        kind="Bồi dưỡng đảng viên mới",
        place="Trung tâm chính trị khu vực",
        since="2026-05-18",
        until="2026-05-22",
        certificate="GCN số 215",
        result="khá",
    ),
    Training(
        id="c2",
        member_id="p35",
        title="Lớp bồi dưỡng đảng viên mới",
        kind="Bồi dưỡng đảng viên mới",
        since="2026-05-18",
        until="2026-05-22",
        result="giỏi",
    ),
    Training(id="c3", member_id=WHO, title="Bồi dưỡng nghiệp vụ chi ủy", kind="Nghiệp vụ", since="2026-06"),
)
TURNS = (
    Turn(id="l1", period="2026-09", member_id="p02", topic="Bác Hồ với việc tiết kiệm", done=True),
    Turn(
        id="l2",
        period="2026-10",
        member_id=WHO,
        kind=TurnKind.DOCUMENT,
        topic="Những điều đảng viên không được làm",
        done=True,
    ),
    Turn(id="l3", period="2026-11", member_id="p05", note="vắng họp, chuyển kỳ sau", topic="Bát chè sẻ đôi"),
    Turn(id="l4", period="2027-01", member_id="p06", kind=TurnKind.NOTEBOOK),
)
MODELS = (
    GoodModel(
        id="g1",
        year="2026",
        name="tuyến lộ sáng, xanh, sạch, đẹp do đảng viên tự quản",
        owner_text="các tổ đảng",
        registered_on="2026-03-18",
        content="Mỗi tổ đảng phụ trách một đoạn lộ, dọn vệ sinh hằng tuần",
        result="03 tuyến, 2,4 km",
        recognised="Đảng ủy xã biểu dương",
    ),
    GoodModel(id="g2", year="2026", name="Tủ sách thiếu nhi", member_id=WHO, registered_on="2026-03-18"),
    GoodModel(id="g3", year="2026", name="Giúp hộ khó khăn"),
)
CORRECTIONS = (
    Correction(
        id="d1",
        member_id=WHO,
        on="2026-05-11",
        what="Số điện thoại ghi trong phiếu đã cũ",
        wanted="Ghi số đang dùng",
        state=CorrectionState.MADE,
        answered_on="2026-05-18",
        answer="đã sửa trong phiếu đảng viên",
    ),
    Correction(id="d2", member_id=WHO, on="2026-11-02", what="Nghề nghiệp ghi: làm ruộng", wanted="Hưu trí"),
)
COMMITMENTS = (
    Commitment(
        id=f"2026/{WHO}",
        member_id=WHO,
        year="2026",
        texts={"ideology": "Học đủ các nghị quyết do cấp trên triển khai", "ethics": "Giữ nếp sống giản dị"},
        measures="Ghi việc đã làm vào sổ tay hằng tuần",
        example="Đi đầu trong việc hiến đất làm lộ",
        leader=True,
        signed_on="2026-01-20",
        registers_model=True,
        model="Tủ sách thiếu nhi",
        mid_on="2026-06-25",
        mid_result=CommitmentResult.PARTLY,
        mid_words="Việc ghi sổ tay còn chưa đều",
    ),
)
REVIEWS = (
    YearReview(
        id=f"2025/{WHO}",
        member_id=WHO,
        year="2025",
        form=ReviewForm.LEADER,
        offices="Phó Bí thư chi bộ",
        workplace="Ấp Thới Hòa",
        texts={"quality": "Giữ vững lập trường", "limits": "Báo cáo có lúc còn chậm"},
        marks={"quality": "good"},
        general_points=26,
        task_points=60.5,
        self_rating=Rating.GOOD,
        branch_opinion="Nhất trí với tự nhận xét",
        votes={"excellent": 2, "good": 32},
        proposed=Rating.GOOD,
        decided=Rating.GOOD,
        decision="Quyết định số 09-QĐ/ĐU, ngày 14/01/2026",
    ),
)
ENTRIES = (
    RegisterEntry(
        id="r1",
        register="commendations",
        on="2026-02-03",
        member_id=WHO,
        cells={"form": "Giấy khen", "what": "Hoàn thành tốt nhiệm vụ năm 2025"},
    ),
)
LOOKS = (
    Look(at="2026-11-01T08:15:00+07:00", who="Trần Thị Hồng Yến"),
    Look(at="2026-12-28T09:00:00+07:00", who="Trần Thị Hồng Yến", printed=True),
)
BOOK = msgspec.structs.replace(
    cycle.BOOK,
    meetings=MEETINGS,
    studies=STUDIES,
    measures=MEASURES,
    inspections=INSPECTIONS,
    screenings=SCREENINGS,
    trainings=TRAININGS,
    turns=TURNS,
    models=MODELS,
    corrections=CORRECTIONS,
    commitments=COMMITMENTS,
    reviews=REVIEWS,
    entries=ENTRIES,
    handed=frozenset({"m-2026-07", "m-2026-08"}),
)
EMPTY = cycle.EMPTY
