"""The made-up branch over two quarters of the review cycle: signs named, reviewed, followed up; prompts."""

from datetime import date

import msgspec

from desktop.branch.book import Book
from desktop.branch.closing import MeetingFile
from desktop.branch.cycle import FollowOutcome, FollowUp, Prompt, PromptAnswer, PromptSource, SignReview
from desktop.branch.meetings import (
    Check,
    CheckOutcome,
    Meeting,
    MeetingKind,
    MeetingRecord,
    MeetingStatus,
    NamedSign,
)
from desktop.branch.members import EventKind, Member, MemberEvent, MemberPicture, roster_on
from desktop.branch.remedies import open_before
from desktop.branch.rules import indicator_set, quality_set
from tests.documents import lifelike


def member(one: MemberPicture) -> Member:
    return Member(
        id=one.member_id,
        full_name=one.full_name,
        gender=one.gender,
        born=one.born,
        joined=one.joined,
        official=one.official_on,
        card=one.card,
    )


MEMBERS = tuple(member(one) for one in lifelike.ROSTER)
EVENTS = (
    *(
        MemberEvent(
            id=f"post-{one.member_id}",
            member_id=one.member_id,
            kind=EventKind.POSITION,
            on="2025-06-15",
            detail=one.position,
        )
        for one in lifelike.ROSTER
        if one.position
    ),
    MemberEvent(
        id="gone",
        member_id="p08",
        kind=EventKind.TRANSFER_OUT,
        on="2026-11-20",
        detail="Đảng bộ phường Cái Khế",
    ),
)

FIRST = Prompt(
    id="g1",
    on="2026-09-28",
    member_id="p04",
    codes=("I.4",),
    due="2026-10",
    text="Làm rõ trách nhiệm trong việc chậm báo cáo kết quả thu quỹ khuyến học của tổ 3; "
    "nguyên nhân và hướng "
    "khắc phục.",
    remark="Một số hộ ở tổ 3 phản ánh đã lâu tổ không họp, không rõ quỹ thu và dùng vào việc gì",
    remark_received_by="đồng chí Trần Thị Hồng Yến",
    remark_received_on="2026-09-20",
)
SECOND = Prompt(
    id="g2",
    source=PromptSource.SUPERIOR,
    issuer="Ban Thường vụ Đảng ủy xã Thới Hưng",
    decision="Công văn số 112-CV/ĐU, ngày 20/10/2026",
    on="2026-10-22",
    due="2026-11",
    text="Chi bộ kiểm điểm việc lãnh đạo vận động lắp đèn đường chậm so với kế hoạch.\nNêu rõ "
    "trách nhiệm của tập "
    "thể chi ủy và cá nhân được phân công.",
)
THIRD = Prompt(
    id="g3",
    source=PromptSource.SECRETARY,
    on="2026-12-10",
    member_id="p07",
    codes=("I.3", "I.5"),
    due="2027-01",
    text="Liên hệ việc vắng hai buổi học tập nghị quyết",
)


def sign(identifier: str, meeting: str, who: str, code: str, **facts: object) -> NamedSign:
    return NamedSign(
        **{"id": identifier, "meeting_id": meeting, "member_id": who, "order": 1, "code": code, **facts}
    )


def file_of(meeting: Meeting, before: tuple[MeetingFile, ...], **parts: object) -> MeetingFile:
    """A meeting's file with the list of its day, everybody present as in the meeting of October."""
    so_far = Book(branch=lifelike.BRANCH, members=MEMBERS, events=EVENTS, meetings=before)
    roster = roster_on(MEMBERS, EVENTS, date.fromisoformat(meeting.day))
    earlier = open_before(so_far, meeting)
    listed = {one.member_id for one in roster}
    about = {one.sign.member_id for one in earlier} - listed
    attendance = tuple(
        msgspec.structs.replace(one, id=f"{meeting.id}/{one.member_id}", meeting_id=meeting.id)
        for one in lifelike.attendance()
        if one.member_id in listed
    )
    record = MeetingRecord(
        meeting=meeting,
        roster=roster,
        attendance=attendance,
        earlier_signs=earlier,
        names={one.id: one.full_name for one in MEMBERS if one.id in about},
        **parts,
    )
    return MeetingFile(
        branch=lifelike.BRANCH,
        record=record,
        indicators=indicator_set("nq04-2016"),
        quality=quality_set("hd42-2025"),
    )


def regular(period: str) -> Meeting:
    return Meeting(
        id=f"m-{period}",
        period=period,
        day=f"{period}-05",
        start="07:30",
        end="09:15",
        chair_id="p00",
        secretary_id="p01",
        status=MeetingStatus.CLOSED,
    )


def review_of(quarter: str, day: str, **facts: object) -> Meeting:
    return Meeting(
        **{
            "id": f"r-{quarter}",
            "kind": MeetingKind.QUARTER_REVIEW,
            "period": day[:7],
            "day": day,
            "start": "14:00",
            "end": "15:30",
            "covers": quarter,
            "chair_id": "p00",
            "secretary_id": "p01",
            "status": MeetingStatus.CLOSED,
            **facts,
        }
    )


def checks(meeting: Meeting, *named: str) -> tuple[Check, ...]:
    return tuple(
        Check(
            id=f"{meeting.id}/{one.member_id}",
            meeting_id=meeting.id,
            member_id=one.member_id,
            outcome=CheckOutcome.NAMED if one.member_id in named else CheckOutcome.NONE,
        )
        for one in lifelike.attendance()
        if one.mark.value == "present"
    )


def follow(meeting: str, of: str, outcome: FollowOutcome, grounds: str, **facts: object) -> FollowUp:
    return FollowUp(
        **{
            "id": f"{meeting}/{of}",
            "meeting_id": meeting,
            "sign_id": of,
            "outcome": outcome,
            "grounds": grounds,
            **facts,
        }
    )


def _told() -> tuple[MeetingFile, ...]:
    files: tuple[MeetingFile, ...] = ()
    july, august, september = (regular(f"2026-0{month}") for month in (7, 8, 9))
    files += (file_of(july, files, checks=checks(july)),)
    files += (
        file_of(
            august,
            files,
            checks=checks(august, "p04", "p08"),
            signs=(
                sign(
                    "s1",
                    august.id,
                    "p04",
                    "I.4",
                    own_words="Hai kỳ gần đây tôi chuẩn bị báo cáo chậm, còn để đồng chí khác nhắc.",
                    remedy="gửi báo cáo trước kỳ sinh hoạt 03 ngày",
                    deadline="2026-10-31",
                ),
                sign(
                    "s2",
                    august.id,
                    "p08",
                    "I.3",
                    own_words="Tôi còn ngại đọc tài liệu dài.",
                    remedy="dự đủ các buổi học tập",
                    deadline="2026-11",
                ),
            ),
        ),
    )
    files += (
        file_of(
            september,
            files,
            checks=checks(september, "p06"),
            signs=(
                sign("s3", september.id, "p06", "I.5", own_words="Trong góp ý tôi còn nể nang, sợ mất lòng."),
            ),
        ),
    )
    third = review_of("2026-Q3", "2026-09-25")
    files += (
        file_of(
            third,
            files,
            reviews=(
                SignReview(
                    id=f"{third.id}/s1",
                    meeting_id=third.id,
                    sign_id="s1",
                    own_words="Quý vừa qua tôi để chậm hai việc của tổ tự quản, nguyên nhân "
                    "chính là chưa sắp xếp "
                    "việc nhà hợp lý.",
                    opinion="Đồng chí nhận khuyết điểm thẳng thắn; việc chậm có ảnh hưởng đến "
                    "phong trào của tổ "
                    "nhưng đã được bù đắp trong tháng sau",
                    conclusion="Khuyết điểm ở mức độ nhẹ, rút kinh nghiệm trước chi bộ",
                    remedy="lập sổ theo dõi việc của tổ, mỗi kỳ sinh hoạt báo cáo kết quả",
                    deadline="2026-12-31",
                    reply="Tôi nhất trí và sẽ thực hiện ngay từ tháng sau.",
                ),
                SignReview(
                    id=f"{third.id}/s3",
                    meeting_id=third.id,
                    sign_id="s3",
                    own_words="Tôi ít phát biểu, thấy đồng chí khác sai mà còn ngại nói.",
                    opinion="Nể nang làm giảm tính chiến đấu của chi bộ.",
                    conclusion="Ghi nhận, yêu cầu có chuyển biến rõ",
                    remedy="mỗi kỳ sinh hoạt phát biểu ít nhất một ý kiến",
                    deadline="2026-12",
                ),
            ),
        ),
    )
    october, november, december = (regular(f"2026-{month}") for month in (10, 11, 12))
    files += (
        file_of(
            october,
            files,
            checks=checks(october),
            prompts=(FIRST,),
            answers=(
                PromptAnswer(
                    id=f"{october.id}/g1",
                    meeting_id=october.id,
                    prompt_id="g1",
                    own_words="Tôi nhận trách nhiệm để chậm việc; đã họp tổ ngày mồng 2 vừa qua "
                    "và thu xong quỹ.",
                    opinion="Chi bộ nhất trí với giải trình, đề nghị giữ nếp họp tổ hằng tháng",
                ),
            ),
            follow_ups=(
                follow(
                    october.id,
                    "s1",
                    FollowOutcome.IN_PROGRESS,
                    "Đã lập sổ theo dõi, còn một việc chậm năm ngày so với hẹn",
                    deadline="2026-12-20",
                    reply="Tôi xin thêm thời gian.",
                ),
            ),
        ),
    )
    files += (
        file_of(
            november,
            files,
            checks=checks(november, "p10"),
            prompts=(SECOND,),
            signs=(
                sign(
                    "s4",
                    november.id,
                    "p10",
                    "I.4",
                    own_words="Tôi để chậm việc thu quỹ.",
                    remedy="thu xong quỹ trong tháng",
                    deadline="2026-11-30",
                ),
            ),
        ),
    )
    files += (file_of(december, files, checks=checks(december), prompts=(SECOND,)),)
    fourth = review_of("2026-Q4", "2026-12-25")
    files += (
        file_of(
            fourth,
            files,
            reviews=(
                SignReview(
                    id=f"{fourth.id}/s4",
                    meeting_id=fourth.id,
                    sign_id="s4",
                    own_words="Tôi nhận thiếu sót, do gia đình có người đau ốm kéo dài.",
                    conclusion="Nhắc nhở trước chi bộ",
                ),
            ),
            follow_ups=(
                follow(
                    fourth.id,
                    "s1",
                    FollowOutcome.REMEDIED,
                    "Sổ theo dõi được ghi đủ, đã báo cáo tại hai kỳ sinh hoạt; không còn ý kiến phản ánh",
                    reply="Tôi cảm ơn chi bộ đã góp ý.",
                ),
                follow(
                    fourth.id,
                    "s2",
                    FollowOutcome.ENDED,
                    "Đồng chí đã chuyển sinh hoạt đảng đi nơi khác; chi ủy đã thông báo nội "
                    "dung đang theo dõi "
                    "cho nơi đến",
                ),
            ),
        ),
    )
    return files


FILES = _told()
BOOK = Book(
    branch=lifelike.BRANCH, members=MEMBERS, events=EVENTS, meetings=FILES, prompts=(FIRST, SECOND, THIRD)
)
EMPTY = Book(
    branch=lifelike.BRANCH,
    members=MEMBERS,
    events=EVENTS,
    meetings=(file_of(review_of("2026-Q2", "2026-06-25", none_named=True), ()),),
)


def meeting_file(identifier: str) -> MeetingFile:
    return next(one for one in FILES if one.record.meeting.id == identifier)
