"""A made-up branch of 42 members and its meeting of October 2026, for the tests of every form."""

import msgspec

from desktop.branch.closing import MeetingFile
from desktop.branch.meetings import (
    Attendance,
    Ballot,
    Check,
    CheckOutcome,
    Guest,
    Mark,
    Meeting,
    MeetingRecord,
    MeetingStatus,
    NamedSign,
    OpenTopic,
    Opinion,
    Outcome,
    Task,
    TaskResult,
    Topic,
)
from desktop.branch.members import Gender, MemberPicture, State
from desktop.branch.names import name_key
from desktop.branch.organisation import Branch
from desktop.branch.rules import indicator_set, quality_set

M = "m-10"

BRANCH = Branch(
    id="b1",
    name="Chi bộ ấp Thới Hòa",
    superior="Đảng bộ xã Thới Hưng",
    place="Thới Hưng",
    province="Cần Thơ",
    term_from="2025",
    term_to="2030",
)

FAMILY = [
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Huỳnh",
    "Phan",
    "Vũ",
    "Võ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Hồ",
    "Ngô",
    "Dương",
]
MIDDLE = ["Văn", "Thị", "Hữu", "Ngọc", "Minh", "Thị Hồng", "Quốc", "Thanh", "Đức", "Thị Mỹ"]
GIVEN = [
    "An",
    "Bình",
    "Chiến",
    "Dũng",
    "Đạt",
    "Giang",
    "Hạnh",
    "Khánh",
    "Loan",
    "Mai",
    "Nghĩa",
    "Oanh",
    "Phúc",
    "Quyên",
    "Sơn",
    "Tám",
    "Thủy",
    "Út",
    "Vinh",
    "Xuân",
    "Yên",
]

NAMED = {
    0: ("Nguyễn Văn Minh", "Bí thư", Gender.MALE),
    1: ("Trần Thị Hồng Yến", "Chi ủy viên", Gender.FEMALE),
    2: ("Lê Văn Hùng", "", Gender.MALE),
    3: ("Phạm Thị Tư", "", Gender.FEMALE),
    4: ("Đỗ Hữu Lộc", "Phó Bí thư", Gender.MALE),
    5: ("Lê Văn Tám", "", Gender.MALE),
    6: ("Lê Văn Tám", "", Gender.MALE),
}
STATES = {37: State.EXEMPT, 38: State.EXEMPT, 39: State.EXEMPT, 40: State.EXEMPT, 41: State.TEMPORARY_OUT}


def member(index: int) -> MemberPicture:
    family = FAMILY[index % len(FAMILY)]
    middle = MIDDLE[index * 7 % len(MIDDLE)]
    name, position, gender = NAMED.get(
        index,
        (
            f"{family} {middle} {GIVEN[index * 5 % len(GIVEN)]}",
            "",
            Gender.FEMALE if "Thị" in middle else Gender.MALE,
        ),
    )
    probationary = index in {34, 35, 36}
    year = 1945 + index
    return MemberPicture(
        member_id=f"p{index:02d}",
        full_name=name,
        position=position,
        official=not probationary,
        state=STATES.get(index, State.PROBATIONARY if probationary else State.OFFICIAL),
        born=f"{year}" if index % 9 == 4 else f"{year}-{index % 12 + 1:02d}-{index % 28 + 1:02d}",
        gender=gender,
        joined=f"{year + 25}-05-19",
        official_on="" if probationary else f"{year + 26}-05-19",
        card=f"0{(90 + index) % 100:02d}{year}{index:05d}",
    )


ROSTER = tuple(
    sorted((member(index) for index in range(42)), key=lambda one: (name_key(one.full_name), one.born))
)

LONG_OPINION = (
    "Tuyến kênh nội đồng từ cầu Bà Sáu đến giáp ấp Thới Bình bị bồi lắng nhiều năm, mùa khô "
    "không đủ nước cho "
    "gần 40 héc-ta lúa; đề nghị chi bộ lãnh đạo ban nhân dân ấp khảo sát, vận động nhân dân góp ngày công và "
    "kiến nghị xã hỗ trợ máy đào.\nĐường vào tổ 7 đã bê tông hóa nhưng chưa có đèn chiếu "
    "sáng, tổ đoàn kết xin "
    "chi bộ cho ý kiến về mức đóng góp của từng hộ."
)


def meeting(**changes: object) -> Meeting:
    whole = Meeting(
        id=M,
        period="2026-10",
        day="2026-10-05",
        start="07:30",
        end="09:15",
        place="Nhà văn hóa ấp Thới Hòa",
        chair_id="p00",
        secretary_id="p01",
        agenda=("Thông tin thời sự", "Kết quả tháng 9, nhiệm vụ tháng 10", "Tự phê bình và phê bình"),
        papers=("Dự thảo nghị quyết tháng 10/2026", "Thông báo số 45-TB/ĐU của Đảng ủy xã."),
        dues=1_250_000,
        news="Phổ biến Chỉ thị số 50-CT/TW, ngày 23/7/2025 của Ban Bí thư về đổi mới sinh "
        "hoạt chi bộ; thông báo "
        "tình hình kinh tế – xã hội của xã 9 tháng đầu năm 2026.",
        ideology="Tư tưởng đảng viên và nhân dân ổn định, tin tưởng vào sự lãnh đạo của Đảng.",
        conclusion="Chi bộ thống nhất nhiệm vụ trọng tâm tháng 10/2026: hoàn thành thu "
        "hoạch lúa thu đông, vận "
        "động 100 % hộ tham gia bảo hiểm y tế, ra quân dọn vệ sinh ngày 15/10/2026.\nGiao "
        "chi ủy theo dõi, đôn "
        "đốc và báo cáo kết quả tại kỳ sinh hoạt tháng 11.",
        scores={
            "time": 5,
            "attendance": 5,
            "preparation": 9,
            "organisation": 28,
            "chairing": 9,
            "principles": 5,
            "results": 27,
            "closing": 5,
        },
        status=MeetingStatus.CLOSED,
        number=10,
    )
    return msgspec.structs.replace(whole, **changes)


def attendance() -> tuple[Attendance, ...]:
    absent = {"p02": (Mark.EXCUSED, "điều trị bệnh"), "p03": (Mark.EXCUSED, "chăm con ốm")}
    lines = []
    for one in ROSTER:
        if one.state in {State.EXEMPT, State.TEMPORARY_OUT}:
            continue
        mark, reason = absent.get(one.member_id, (Mark.PRESENT, ""))
        lines.append(
            Attendance(
                id=f"a-{one.member_id}", meeting_id=M, member_id=one.member_id, mark=mark, reason=reason
            )
        )
    return tuple(lines)


def record(**changes: object) -> MeetingRecord:
    here = [line.member_id for line in attendance() if line.mark is Mark.PRESENT]
    whole = MeetingRecord(
        meeting=meeting(),
        roster=ROSTER,
        guests=(
            Guest(
                id="g1",
                meeting_id=M,
                order=1,
                name="Võ Quốc Bảo",
                office="Ủy viên Ban Chấp hành Đảng bộ xã",
                superior=True,
            ),
            Guest(id="g2", meeting_id=M, order=2, name="bà Ngô Thị Sáu", office="Trưởng ấp Thới Hòa"),
        ),
        attendance=attendance(),
        opinions=(
            Opinion(id="o1", meeting_id=M, order=1, member_id="p05", text=LONG_OPINION),
            Opinion(
                id="o2",
                meeting_id=M,
                order=2,
                member_id="p06",
                text="Nhất trí với dự thảo nghị quyết; đề nghị bổ sung nhiệm vụ phòng, chống dịch bệnh cho "
                "đàn vịt chạy đồng",
            ),
            Opinion(
                id="o3",
                meeting_id=M,
                order=3,
                guest_id="g1",
                text="Đảng ủy xã ghi nhận kết quả của chi bộ; đề nghị quan tâm tạo nguồn kết nạp đảng viên.",
            ),
            Opinion(
                id="o4",
                meeting_id=M,
                order=4,
                topic=Topic.NEWS,
                member_id="p10",
                text="Đề nghị gửi tài liệu vào Sổ tay đảng viên điện tử sớm hơn",
            ),
        ),
        ballots=(
            Ballot(
                id="v1",
                meeting_id=M,
                order=1,
                subject="nghị quyết tháng 10/2026",
                in_favour=32,
                against=0,
                other=0,
            ),
        ),
        tasks=(
            Task(
                id="t1",
                meeting_id=M,
                order=1,
                text="Vận động 12 hộ còn lại tham gia bảo hiểm y tế",
                owners=("p05", "p01"),
                deadline="2026-10-31",
            ),
            Task(
                id="t2",
                meeting_id=M,
                order=2,
                text="Ra quân dọn vệ sinh, phát quang tuyến đường tổ 3 và tổ 7",
                owner_text="Tổ đảng 1",
                deadline="2026-10-15",
            ),
            Task(
                id="t3",
                meeting_id=M,
                order=3,
                text="Khảo sát tuyến kênh nội đồng, báo cáo chi bộ",
                owners=("p04",),
                deadline="2026-11-05",
            ),
        ),
        earlier_tasks=tuple(
            Task(
                id=f"e{index}",
                meeting_id="m-09",
                order=index,
                text=text,
                owners=(owner,),
                deadline="2026-09-30",
            )
            for index, (text, owner) in enumerate(
                [
                    ("Thu quỹ đền ơn đáp nghĩa", "p01"),
                    ("Sửa 02 cầu gỗ tổ 5", "p04"),
                    ("Tuyên truyền nghĩa vụ quân sự", "p07"),
                    ("Thăm gia đình chính sách", "p08"),
                    ("Rà soát hộ nghèo, cận nghèo", "p09"),
                    ("Vận động hiến đất mở rộng đường tổ 7", "p05"),
                ]
            )
        ),
        results=(
            *(
                TaskResult(id=f"r{index}", meeting_id=M, task_id=f"e{index}", outcome=Outcome.DONE)
                for index in range(5)
            ),
            TaskResult(
                id="r5",
                meeting_id=M,
                task_id="e5",
                outcome=Outcome.IN_PROGRESS,
                note="còn 02/09 hộ chưa thống nhất",
            ),
        ),
        topics=(OpenTopic(id="x1", meeting_id=M, order=1, text="mức đóng góp làm đèn chiếu sáng tổ 7"),),
        checks=tuple(
            Check(
                id=f"c-{one}",
                meeting_id=M,
                member_id=one,
                outcome=CheckOutcome.NAMED if one == "p04" else CheckOutcome.NONE,
            )
            for one in here
        ),
        signs=(
            NamedSign(
                id="s1",
                meeting_id=M,
                member_id="p04",
                order=1,
                code="I.4",
                own_words="Hai kỳ sinh hoạt gần đây tôi chuẩn bị báo cáo chậm, còn để đồng chí khác nhắc.",
                opinion="Đồng chí đã thẳng thắn nhận khuyết điểm; mức độ nhẹ, cần khắc phục ngay",
                conclusion="Chi bộ ghi nhận, giao chi ủy theo dõi",
                remedy="gửi báo cáo trước kỳ sinh hoạt 03 ngày",
                deadline="2026-12-31",
                reply="Nhất trí và hứa khắc phục.",
            ),
        ),
    )
    return msgspec.structs.replace(whole, **changes)


def file(branch: Branch = BRANCH, **changes: object) -> MeetingFile:
    return MeetingFile(
        branch=branch,
        record=record(**changes),
        indicators=indicator_set("nq04-2016"),
        quality=quality_set("hd42-2025"),
    )


def empty_file() -> MeetingFile:
    """A meeting that was only just begun: nobody on the list, nothing typed."""
    bare = MeetingRecord(meeting=Meeting(id=M, period="2026-10", day="2026-10-05"))
    return MeetingFile(
        branch=BRANCH, record=bare, indicators=indicator_set("nq04-2016"), quality=quality_set("hd42-2025")
    )
