"""The sentences of the minutes, without any page: wording for none, one and many; nothing left empty."""

import itertools

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.meetings import (
    Attendance,
    Ballot,
    Check,
    CheckOutcome,
    Guest,
    Mark,
    Matter,
    NamedSign,
    OpenTopic,
    Opinion,
    Outcome,
    SignSource,
    Task,
    TaskResult,
    Topic,
    VoteMethod,
)
from desktop.branch.members import State
from desktop.documents.minutes_text import Section, minutes_text, minutes_title
from tests.documents import lifelike
from tests.documents.lifelike import ROSTER, M, file, meeting, record


def told(*, draft=False, **changes):
    """Return the minutes as one text, one paragraph a line."""
    return "\n".join(entry.plain for entry in minutes_text(file(**changes), draft=draft))


def part(section, *, draft=False, **changes):
    entries = minutes_text(file(**changes), draft=draft)
    return "\n".join(entry.plain for entry in entries if entry.section is section)


def changed(**changes):
    return {"meeting": meeting(**changes)}


def people(*ids):
    return tuple(one for one in ROSTER if one.member_id in ids)


def marks(**by_member):
    return tuple(
        Attendance(id=f"a{one}", meeting_id=M, member_id=one, mark=mark) for one, mark in by_member.items()
    )


# ------------------------------------------------------------------------------------------ preparation
def test_title():
    assert minutes_title(file()) == "Sinh hoạt chi bộ thường kỳ tháng 10 năm 2026"
    assert (
        minutes_title(file(meeting=meeting(period="2026-02")))
        == "Sinh hoạt chi bộ thường kỳ tháng 02 năm 2026"
    )


def test_opening_list():
    assert part(Section.PREPARATION).splitlines() == [
        "- Thời gian bắt đầu: 07 giờ 30 phút, ngày 05/10/2026.",
        "- Địa điểm: Nhà văn hóa ấp Thới Hòa.",
        "- Chủ trì: đồng chí Nguyễn Văn Minh, Bí thư chi bộ.",
        "- Thư ký: đồng chí Trần Thị Hồng Yến, Chi ủy viên.",
        "- Nội dung: Thông tin thời sự; Kết quả tháng 9, nhiệm vụ tháng 10; Tự phê bình và phê bình.",
        "- Tài liệu: Dự thảo nghị quyết tháng 10/2026; Thông báo số 45-TB/ĐU của Đảng ủy xã.",
    ]


BARE = {"start": "", "end": "", "place": "", "chair_id": "", "secretary_id": "", "agenda": (), "papers": ()}


def test_what_is_missing_is_left_out_or_shown_in_a_draft():
    assert part(Section.PREPARATION, **changed(**BARE)).splitlines() == [
        "- Thời gian: ngày 05/10/2026.",
        "- Tài liệu: không có.",
    ]
    assert part(Section.PREPARATION, draft=True, **changed(**BARE)).splitlines() == [
        "- Thời gian bắt đầu: … giờ … phút, ngày 05/10/2026.",
        "- Địa điểm: …",
        "- Chủ trì: …",
        "- Thư ký: …",
        "- Tài liệu: không có.",
    ]


def test_a_time_still_being_typed_is_shown_as_it_is():
    assert "Thời gian bắt đầu: 7h, ngày" in part(Section.PREPARATION, **changed(start="7h"))


# ------------------------------------------------------------------------------------------- attendance
def test_membership_and_attendance():
    assert part(Section.ROLL_CALL).splitlines()[2:] == [
        (
            "Tổng số đảng viên của chi bộ: 42 đồng chí (chính thức 39, dự bị 03). Được miễn "
            "công tác và sinh hoạt "
            "đảng: 04 đồng chí; giới thiệu sinh hoạt tạm thời nơi khác: 01 đồng chí. Số đảng "
            "viên phải dự: 37 đồng "
            "chí; có mặt 35 đồng chí (chính thức 32, dự bị 03), đạt 94,59 %."
        ),
        (
            "- Vắng có lý do: 02 đồng chí, gồm: đồng chí Lê Văn Hùng (điều trị bệnh); đồng chí "
            "Phạm Thị Tư (chăm con ốm)."
        ),
        "- Vắng không có lý do: không có.",
        "1.2. Đại biểu cấp trên dự: đồng chí Võ Quốc Bảo, Ủy viên Ban Chấp hành Đảng bộ xã.",
        "1.3. Khách mời: bà Ngô Thị Sáu, Trưởng ấp Thới Hòa.",
    ]


def test_phrases_of_exemption_only_where_there_is_somebody():
    text = part(
        Section.ROLL_CALL, roster=people("p00", "p01"), attendance=marks(p00=Mark.PRESENT, p01=Mark.PRESENT)
    )
    assert (
        "Tổng số đảng viên của chi bộ: 02 đồng chí (chính thức 02). Số đảng viên phải dự: "
        "02 đồng chí; có mặt 02 "
        "đồng chí (chính thức 02), đạt 100 %." in text
    )
    assert "miễn" not in text
    assert "tạm thời" not in text
    assert "- Vắng có lý do: không có." in text


def test_temporary_and_suspended_members_and_an_exempt_one_who_came():
    guest = msgspec.structs.replace(ROSTER[0], member_id="t1", full_name="Ông Tạm", state=State.TEMPORARY_IN)
    out = msgspec.structs.replace(ROSTER[1], member_id="t2", full_name="Bà Đình Chỉ", state=State.SUSPENDED)
    text = part(
        Section.ROLL_CALL,
        roster=(*people("p00", "p37"), guest, out),
        attendance=marks(p00=Mark.PRESENT, p37=Mark.PRESENT, t1=Mark.PRESENT),
    )
    assert "04 đồng chí (chính thức 03, sinh hoạt tạm thời 01)" in text
    assert "đình chỉ sinh hoạt đảng: 01 đồng chí." in text
    assert "có mặt 02 đồng chí (chính thức 01, sinh hoạt tạm thời 01), đạt 100 %." in text
    assert "Ngoài ra có 01 đồng chí được miễn sinh hoạt đến dự." in text


def test_nobody_came():
    text = part(Section.ROLL_CALL, roster=people("p00"), attendance=marks(p00=Mark.UNEXCUSED))
    assert "Số đảng viên phải dự: 01 đồng chí; có mặt: không có, đạt 0 %." in text
    assert "- Vắng không có lý do: 01 đồng chí, gồm: đồng chí Nguyễn Văn Minh." in text


def test_before_the_roll_call_a_draft_waits():
    text = part(Section.ROLL_CALL, draft=True, attendance=())
    assert "phải dự: 37 đồng chí; có mặt … đồng chí." in text
    assert "- Vắng có lý do: …" in text


def test_a_draft_says_who_has_not_been_called():
    line = "- Chưa điểm danh: 01 đồng chí, gồm: đồng chí Trần Thị Hồng Yến."
    half = {"roster": people("p00", "p01"), "attendance": marks(p00=Mark.PRESENT)}
    assert line in part(Section.ROLL_CALL, draft=True, **half)
    assert line not in part(Section.ROLL_CALL, **half)


def test_guests_who_did_not_come_are_not_said_to_have_come():
    away = (Guest(id="g", meeting_id=M, order=1, name="Võ Quốc Bảo", superior=True, present=False),)
    text = part(Section.ROLL_CALL, guests=away)
    assert "1.2. Đại biểu cấp trên dự: Không có." in text
    assert "1.3. Khách mời: Không có." in text


# ----------------------------------------------------------------------------------------------- names
def same_name(first, second):
    one, other = (
        msgspec.structs.replace(ROSTER[0], member_id=f"q{index}", full_name="Lê Văn Tám", **facts)
        for index, facts in enumerate((first, second))
    )
    return part(
        Section.ROLL_CALL, roster=(one, other), attendance=marks(q0=Mark.EXCUSED, q1=Mark.EXCUSED), guests=()
    )


@pytest.mark.parametrize(
    ("first", "second", "named"),
    [
        (
            {"position": "Bí thư"},
            {"position": ""},
            "đồng chí Lê Văn Tám (Bí thư chi bộ); đồng chí Lê Văn Tám (sinh năm 1951)",
        ),
        (
            {"position": ""},
            {"position": ""},
            "đồng chí Lê Văn Tám (sinh năm 1950); đồng chí Lê Văn Tám (sinh năm 1951)",
        ),
        (
            {"position": "", "born": "1950-03-02"},
            {"position": "", "born": "1950-07-01"},
            "đồng chí Lê Văn Tám (sinh ngày 02/03/1950); đồng chí Lê Văn Tám (sinh ngày 01/07/1950)",
        ),
        (
            {"position": "", "born": "", "card": "012345678901"},
            {"position": "", "born": "", "card": "012345678902"},
            "đồng chí Lê Văn Tám (số thẻ 012345678901); đồng chí Lê Văn Tám (số thẻ 012345678902)",
        ),
    ],
    ids=["position", "year", "day", "card"],
)
def test_two_people_of_one_name_are_told_apart(first, second, named):
    assert named in same_name({"born": "1950", **first}, {"born": "1951", **second})


def test_a_reason_and_what_tells_apart_share_their_brackets():
    lines = (Attendance(id="a", meeting_id=M, member_id="p05", mark=Mark.EXCUSED, reason="đi công tác."),)
    assert "đồng chí Lê Văn Tám (sinh năm 1950; đi công tác)" in part(Section.ROLL_CALL, attendance=lines)


# ---------------------------------------------------------------------------------------------- course
def test_dues_and_news():
    lines = part(Section.NEWS).splitlines()
    assert lines[:2] == ["2. Nội dung và diễn biến", "2.1. Thu đảng phí: 1.250.000 đồng."]
    assert lines[2].startswith("2.2. Thông tin thời sự, văn bản mới: Phổ biến Chỉ thị số 50-CT/TW")
    assert lines[3:] == [
        "Ý kiến phát biểu:",
        "- Đồng chí Đỗ Văn Loan: Đề nghị gửi tài liệu vào Sổ tay đảng viên điện tử sớm hơn.",
    ]


@pytest.mark.parametrize(
    ("dues", "draft", "line"),
    [(None, False, "Không có."), (None, True, "…"), (0, False, "Không thu trong buổi sinh hoạt.")],
)
def test_dues_not_taken(dues, draft, line):
    assert f"2.1. Thu đảng phí: {line}" in part(Section.NEWS, draft=draft, **changed(dues=dues))


def test_news_of_several_paragraphs_stand_under_their_heading():
    lines = part(Section.NEWS, opinions=(), **changed(news="Một\n\nHai.")).splitlines()
    assert lines[2:] == ["2.2. Thông tin thời sự, văn bản mới", "Một.", "Hai."]


def test_results_with_one_task_unfinished():
    lines = part(Section.RESULTS).splitlines()
    assert lines[0] == (
        "2.3. Kết quả thực hiện nghị quyết tháng 9/2026: hoàn thành 05/06 nhiệm vụ; chưa xong 01 nhiệm vụ:"
    )
    assert lines[1] == (
        "- Vận động hiến đất mở rộng đường tổ 7, do đồng chí Lê Văn Tám (sinh năm 1950) thực hiện, thời hạn "
        "30/09/2026: đang thực hiện (còn 02/09 hộ chưa thống nhất)."
    )


def test_results_all_done_none_given_and_not_reported():
    task = Task(id="e", meeting_id="m-09", order=1, text="quét đường")
    done = TaskResult(id="r", meeting_id=M, task_id="e", outcome=Outcome.DONE)
    bare = {"opinions": (), **changed(ideology="")}
    assert "hoàn thành 01/01 nhiệm vụ." in part(
        Section.RESULTS, earlier_tasks=(task,), results=(done,), **bare
    )
    assert part(Section.RESULTS, earlier_tasks=(), results=(), **bare).endswith("tháng 9/2026: Không có.")
    text = part(Section.RESULTS, earlier_tasks=(task,), results=(), **bare)
    assert text.endswith(
        "hoàn thành 00/01 nhiệm vụ; chưa xong 01 nhiệm vụ:\n- Quét đường: chưa báo cáo kết quả."
    )


def test_opinions_on_the_results_stand_with_the_results():
    said = (
        Opinion(id="o", meeting_id=M, order=1, topic=Topic.RESULTS, member_id="p00", text="Cần sớm xong"),
    )
    assert part(Section.RESULTS, opinions=said).endswith(
        "Ý kiến về kết quả thực hiện:\n- Đồng chí Nguyễn Văn Minh: Cần sớm xong."
    )


def test_nobody_present_has_spoken_yet():
    text = part(Section.CHECK, **THREE, checks=checks("p09"))
    assert "Chưa có đảng viên dự họp nào tự đối chiếu." in text


def test_a_topic_of_an_earlier_meeting_that_was_closed():
    topic = OpenTopic(id="x", meeting_id="m-09", order=1, text="Đèn tổ 7.", closed_in=M)
    assert "Nội dung kỳ trước đã giải quyết xong: Đèn tổ 7." in part(Section.RESULTS, earlier_topics=(topic,))


def test_opinions_keep_their_speaker_their_order_and_their_paragraphs():
    lines = part(Section.OPINIONS).splitlines()
    assert lines[0] == "2.5. Ý kiến thảo luận"
    assert lines[1].startswith("- Đồng chí Lê Văn Tám (sinh năm 1950): Tuyến kênh")
    assert lines[2].startswith("Đường vào tổ 7")
    assert lines[3].startswith("- Đồng chí Lê Văn Tám (sinh năm 1951): Nhất trí")
    assert lines[4].startswith("- Đồng chí Võ Quốc Bảo (Ủy viên Ban Chấp hành Đảng bộ xã): ")


def test_no_opinions_and_one_without_speaker():
    assert part(Section.OPINIONS, opinions=()) == "2.5. Ý kiến thảo luận: Không có."
    lone = (Opinion(id="o", meeting_id=M, order=1, text="Nhất trí"),)
    assert part(Section.OPINIONS, opinions=lone).endswith("- Có ý kiến: Nhất trí.")
    assert part(Section.OPINIONS, opinions=lone, draft=True).endswith("- Đồng chí …: Nhất trí.")


# ---------------------------------------------------------------------------------------------- checks
def test_the_self_check():
    assert part(Section.CHECK).splitlines() == [
        "2.4. Tự phê bình và phê bình, đối chiếu 27 biểu hiện",
        (
            "Có 35/35 đảng viên dự họp tự đối chiếu bằng hình thức phát biểu. 34 đồng chí "
            "tự nhận không có biểu "
            "hiện. 01 đồng chí tự nhận có biểu hiện."
        ),
        (
            "- Đồng chí Đỗ Hữu Lộc tự nhận có biểu hiện tại mục I.4 (Không giữ nguyên tắc tổ "
            "chức; giảm ý chí phấn "
            "đấu, né trách nhiệm, làm việc qua loa), nêu: “Hai kỳ sinh hoạt gần đây tôi chuẩn "
            "bị báo cáo chậm, còn "
            "để đồng chí khác nhắc”. Ý kiến của chi bộ: Đồng chí đã thẳng thắn nhận khuyết "
            "điểm; mức độ nhẹ, cần "
            "khắc phục ngay. Kết luận: Chi bộ ghi nhận, giao chi ủy theo dõi. Biện pháp khắc "
            "phục: gửi báo cáo trước "
            "kỳ sinh hoạt 03 ngày, thời hạn 31/12/2026. Ý kiến của đảng viên: Nhất trí và hứa khắc phục."
        ),
    ]


def checks(*ids, outcome=CheckOutcome.NONE, own=""):
    return tuple(Check(id=one, meeting_id=M, member_id=one, outcome=outcome, own_words=own) for one in ids)


SMALL = {"roster": people("p00", "p01", "p02"), "signs": ()}
THREE = {**SMALL, "attendance": marks(p00=Mark.PRESENT, p01=Mark.PRESENT, p02=Mark.PRESENT)}


def test_nobody_has_a_sign():
    text = part(Section.CHECK, **THREE, checks=checks("p00", "p01", "p02"))
    assert text.endswith("phát biểu. Cả 03 đồng chí đều tự nhận không có biểu hiện.")


def test_who_has_not_spoken_is_named():
    text = part(Section.CHECK, **THREE, checks=checks("p00"))
    assert "Có 01/03 đảng viên dự họp tự đối chiếu" in text
    assert "01 đồng chí tự nhận không có biểu hiện." in text
    assert "- Chưa tự đối chiếu: 02 đồng chí, gồm: đồng chí Lê Văn Hùng; đồng chí Trần Thị Hồng Yến." in text


def test_written_checks_and_one_sent_by_an_absent_member():
    text = part(
        Section.CHECK,
        roster=people("p00", "p01"),
        attendance=marks(p00=Mark.PRESENT, p01=Mark.EXCUSED),
        checks=checks("p00", "p01"),
        signs=(),
        meeting=meeting(spoken_check=False),
    )
    assert "Có 01/01 đảng viên dự họp tự đối chiếu bằng hình thức văn bản." in text
    assert "- Vắng mặt, gửi bản tự đối chiếu: 01 đồng chí, gồm: đồng chí Trần Thị Hồng Yến." in text


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (SignSource.PEER, "được đảng viên trong chi bộ góp ý về biểu hiện tại mục II.9"),
        (SignSource.COMMITTEE, "được chi ủy gợi ý về biểu hiện tại mục II.9"),
        (SignSource.SUPERIOR, "được cấp trên gợi ý về biểu hiện tại mục II.9"),
        (SignSource.PEOPLE, "được nhân dân góp ý về biểu hiện tại mục II.9"),
    ],
)
def test_who_named_the_sign(source, said):
    signs = (NamedSign(id="s", meeting_id=M, member_id="p00", order=1, code="II.9", source=source),)
    text = part(Section.CHECK, **{**THREE, "signs": signs}, checks=checks("p01", "p02"))
    assert f"- Đồng chí Nguyễn Văn Minh {said} (Cờ bạc" in text
    assert "01 đồng chí được góp ý, gợi ý về biểu hiện." in text
    assert "Biện pháp" not in text


def test_own_words_come_first_and_a_code_outside_the_set_stands_alone():
    signs = (NamedSign(id="s", meeting_id=M, member_id="p00", order=1, code="X.1"),)
    named = checks("p00", outcome=CheckOutcome.NAMED, own='"Tôi nhận lỗi."')
    lines = part(Section.CHECK, **{**THREE, "signs": signs}, checks=named).splitlines()
    assert lines[2:4] == [
        "- Đồng chí Nguyễn Văn Minh tự đối chiếu, nêu: “Tôi nhận lỗi”.",
        "- Đồng chí Nguyễn Văn Minh tự nhận có biểu hiện tại mục X.1.",
    ]


def test_no_self_check_at_all():
    assert part(Section.CHECK, checks=(), signs=()).endswith("đối chiếu 27 biểu hiện: Không có.")


# ----------------------------------------------------------------------------------------------- votes
def test_votes():
    assert part(Section.VOTES).splitlines() == [
        (
            "2.6. Biểu quyết: số đảng viên chính thức được tính biểu quyết: 34 đồng chí (39 "
            "đảng viên chính thức, "
            "trừ 01 đồng chí sinh hoạt tạm thời nơi khác, 04 đồng chí được miễn sinh hoạt không dự)."
        ),
        (
            "- Nghị quyết tháng 10/2026, biểu quyết bằng thẻ đảng viên: tán thành 32/34, "
            "đạt 94,12 %; không tán "
            "thành: không có; ý kiến khác: không có. Được thông qua (trên một nửa)."
        ),
    ]


def ballot(**facts):
    whole = {"id": "v", "meeting_id": M, "order": 1, "subject": "kết nạp quần chúng A", **facts}
    return part(Section.VOTES, ballots=(Ballot(**whole),), draft=facts.get("in_favour") is None).splitlines()[
        1
    ]


@pytest.mark.parametrize(
    ("matter", "in_favour", "verdict"),
    [
        (Matter.ORDINARY, 17, "Không được thông qua (không quá một nửa)."),
        (Matter.ORDINARY, 18, "Được thông qua (trên một nửa)."),
        (Matter.ADMISSION, 22, "Không được thông qua (chưa đủ hai phần ba)."),
        (Matter.ADMISSION, 23, "Được thông qua (từ hai phần ba trở lên)."),
    ],
)
def test_the_majority_is_measured_against_the_base(matter, in_favour, verdict):
    assert ballot(matter=matter, in_favour=in_favour, against=1).endswith(verdict)


def test_secret_ballot_and_one_not_counted_yet():
    said = ballot(method=VoteMethod.SECRET, in_favour=30, against=2, other=1)
    assert said.startswith(
        "- Kết nạp quần chúng A, biểu quyết bằng bỏ phiếu kín: tán thành 30/34, đạt 88,24 %; "
        "không tán thành: 02; ý kiến khác: 01."
    )
    assert ballot() == "- Kết nạp quần chúng A, biểu quyết bằng thẻ đảng viên: …"


def test_no_vote():
    assert part(Section.VOTES, ballots=()) == "2.6. Biểu quyết: Không có."


# ------------------------------------------------------------------------------------------ conclusion
def test_conclusion_and_tasks():
    entries = [entry for entry in minutes_text(file()) if entry.section is Section.TASKS]
    assert entries[0].plain == "3.2. Phân công nhiệm vụ"
    first, second, third = entries[1].rows
    assert (first.owners, first.deadline) == ("Lê Văn Tám (sinh năm 1950), Trần Thị Hồng Yến", "31/10/2026")
    assert second.owners == "Tổ đảng 1"
    assert third.text == "Khảo sát tuyến kênh nội đồng, báo cáo chi bộ"
    assert entries[2].plain == "3.3. Nội dung chưa xong, chuyển kỳ sau: mức đóng góp làm đèn chiếu sáng tổ 7."


def test_tasks_without_owner_or_deadline_and_no_tasks():
    bare = (Task(id="t", meeting_id=M, order=1, text="quét đường"),)
    rows = next(entry.rows for entry in minutes_text(file(tasks=bare)) if entry.rows)
    assert [msgspec.structs.astuple(row) for row in rows] == [("Quét đường", "Chưa giao", "Không ghi")]
    text = part(Section.TASKS, tasks=(), topics=())
    assert text.splitlines() == [
        "3.2. Phân công nhiệm vụ: Không có.",
        "3.3. Nội dung chưa xong, chuyển kỳ sau: Không có.",
    ]


def test_several_unfinished_topics_the_earlier_ones_first():
    earlier = (OpenTopic(id="x0", meeting_id="m-09", order=4, text="việc cũ"),)
    lines = part(Section.TASKS, earlier_topics=earlier).splitlines()
    assert lines[-3:] == [
        "3.3. Nội dung chưa xong, chuyển kỳ sau",
        "- Việc cũ.",
        "- Mức đóng góp làm đèn chiếu sáng tổ 7.",
    ]


def test_quality():
    assert part(Section.QUALITY) == "4. Tự đánh giá chất lượng buổi sinh hoạt: 93 điểm, xếp loại Tốt."
    assert part(Section.QUALITY, **changed(scores={})).endswith(": Không có.")
    assert part(Section.QUALITY, draft=True, **changed(scores={})).endswith(": …")
    assert part(Section.QUALITY, **changed(scores={"time": 4.5})).endswith(": mới chấm 01/08 tiêu chí.")


@pytest.mark.parametrize(
    ("changes", "draft", "said"),
    [
        (
            {},
            False,
            (
                "Cuộc họp kết thúc lúc 09 giờ 15 phút cùng ngày. Biên bản đã được đọc lại cho chi bộ nghe và "
                "nhất trí thông qua."
            ),
        ),
        ({"read_back": False}, False, "Cuộc họp kết thúc lúc 09 giờ 15 phút cùng ngày."),
        ({"end": "", "read_back": False}, False, ""),
        ({"end": "", "read_back": False}, True, "Cuộc họp kết thúc lúc … giờ … phút cùng ngày."),
    ],
)
def test_closing_sentence(changes, draft, said):
    assert part(Section.CLOSING, draft=draft, **changed(**changes)) == said


# ---------------------------------------------------------------------------------------------- whole
def test_every_part_of_an_empty_meeting_says_there_is_nothing():
    entries = minutes_text(lifelike.empty_file())
    text = "\n".join(entry.plain for entry in entries)
    assert "…" not in text
    assert "..." not in text
    assert text.count("Không có.") >= 9
    for before, after in itertools.pairwise(entries):
        assert not (before.is_heading and after.section is not before.section and after.is_heading)


def test_sections_are_numbered_in_order():
    import re

    text = told()
    numbers = [
        tuple(map(int, one.split("."))) for one in re.findall(r"^(\d+(?:\.\d+)?)\. ", text, re.MULTILINE)
    ]
    assert numbers == sorted(numbers)
    assert numbers == [
        (1,),
        (1, 1),
        (1, 2),
        (1, 3),
        (2,),
        *((2, one) for one in range(1, 7)),
        (3,),
        (3, 1),
        (3, 2),
        (3, 3),
        (4,),
    ]


def test_no_sentence_ends_twice_or_not_at_all():
    for entry in minutes_text(file()):
        if entry.text:
            assert entry.text.endswith((".", ":", "…")), entry.text
            assert ".." not in entry.text
            assert ".”." not in entry.text
            assert "  " not in entry.text


@given(st.text(max_size=80), st.text(max_size=80), st.booleans())
def test_any_words_of_any_person_make_minutes(first, second, draft):
    one = msgspec.structs.replace(ROSTER[0], full_name=first, position=second)
    whole = record(
        roster=(one, *ROSTER[1:]),
        meeting=meeting(place=first, news=second, conclusion=first, start=second[:5], agenda=(first, second)),
        opinions=(
            Opinion(id="o", meeting_id=M, order=1, topic=Topic.CHECK, member_id=one.member_id, text=first),
        ),
        signs=(
            NamedSign(
                id="s", meeting_id=M, member_id="p04", order=1, code=first, own_words=second, reply=first
            ),
        ),
    )
    entries = minutes_text(msgspec.structs.replace(file(), record=whole), draft=draft)
    assert all(entry.plain.strip() or entry.rows for entry in entries)
