"""What the year's records put into a review: facts as sentences, for none, one and many."""

import pytest

from desktop.branch.book import Book
from desktop.branch.closing import MeetingFile
from desktop.branch.commitments import Commitment, CommitmentResult
from desktop.branch.cycle import FollowOutcome, FollowUp, Prompt, PromptAnswer, PromptSource
from desktop.branch.measures import Measure, MeasureKind
from desktop.branch.meetings import CheckOutcome, Mark, MeetingKind, Outcome, TaskResult
from desktop.branch.members import State
from desktop.branch.review_facts import YearFacts
from desktop.branch.review_rules import Fact, ReviewRules
from desktop.branch.rules import indicator_set, quality_set, shipped_rules
from desktop.branch.year_reviews import ReviewForm, YearReview
from tests.branch import making

PEOPLE = tuple(making.member(number, name) for number, name in enumerate(("An", "Bình", "Chi"), 1))
NEW = shipped_rules("review", ReviewRules)[-1]


def held(period, kind=MeetingKind.REGULAR, **parts):
    day = f"{period}-05"
    name = f"m-{period}-{kind.value}"
    record = making.record(
        *(making.person(number) for number in range(1, 4)),
        meeting=making.meeting(id=name, kind=kind, day=day, period=period),
        **parts,
    )
    return MeetingFile(
        branch=making.branch(),
        record=record,
        indicators=indicator_set("nq04-2016"),
        quality=quality_set("hd42-2025"),
    )


def facts(*meetings, year="2026", **parts):
    return YearFacts(Book(branch=making.branch(), members=PEOPLE, meetings=meetings, **parts), year)


@pytest.mark.parametrize("fact", Fact)
@pytest.mark.parametrize("member_id", ["p1", ""])
def test_nothing_written_down_says_nothing(fact, member_id):
    assert facts().lines(fact, member_id) == []


def test_attendance_is_counted_where_the_member_was_to_attend():
    away = (making.mark(1, Mark.EXCUSED, "bệnh"), making.mark(2), making.mark(3, Mark.UNEXCUSED))
    exempt = held("2026-06")
    exempt = MeetingFile(
        branch=exempt.branch,
        record=making.record(
            making.person(1, State.EXEMPT),
            meeting=making.meeting(id="m-6", day="2026-06-05", period="2026-06"),
        ),
        indicators=exempt.indicators,
        quality=exempt.quality,
    )
    told = facts(
        held("2025-12"),
        held("2026-01"),
        held("2026-02", attendance=away),
        held("2026-03", MeetingKind.THEMATIC),
        held("2026-04", attendance=()),
        exempt,
    )
    assert told.lines(Fact.ATTENDANCE, "p1") == [
        "Dự 01/02 buổi sinh hoạt thường kỳ thuộc diện phải dự, đạt 50 %; vắng có lý do 01 buổi.",
        "Dự 01/01 buổi sinh hoạt chuyên đề thuộc diện phải dự, đạt 100 %.",
    ]
    assert told.lines(Fact.ATTENDANCE, "p3")[0].endswith("vắng không lý do 01 buổi.")
    assert told.lines(Fact.ATTENDANCE, "")[0].startswith("Tổ chức 03 buổi sinh hoạt thường kỳ")
    assert told.lines(Fact.ATTENDANCE, "")[1] == "Tổ chức 01 buổi sinh hoạt chuyên đề."


def test_checks_are_told_with_and_without_signs():
    named = making.check(1, CheckOutcome.NAMED)
    told = facts(
        held("2026-01", checks=(named, making.check(2))),
        held("2026-02", checks=(making.check(1), making.check(2))),
    )
    assert told.lines(Fact.CHECKS, "p1") == [
        "Tự đối chiếu với các biểu hiện tại 02 buổi sinh hoạt, trong đó 01 buổi có biểu hiện được nêu."
    ]
    assert told.lines(Fact.CHECKS, "p2") == [
        "Tự đối chiếu với các biểu hiện tại 02 buổi sinh hoạt, các buổi đều tự nhận không có biểu hiện."
    ]
    assert told.lines(Fact.CHECKS, "p3") == []
    assert told.lines(Fact.CHECKS, "") == [
        (
            "Đảng viên tự đối chiếu với các biểu hiện tại 02 buổi sinh hoạt, 04 lượt; "
            "01 lượt có biểu hiện được nêu."
        )
    ]


def test_tasks_are_told_with_what_became_of_them():
    given = (
        making.task(1, owners=("p1",), text="Vận động 12 hộ.", deadline="2026-01-31"),
        making.task(2, owners=("p1", "p2"), text="Sửa cầu"),
    )
    done = (TaskResult(id="r", meeting_id="m", task_id="t1", outcome=Outcome.DONE),)
    told = facts(held("2026-01", tasks=given), held("2026-02", results=done))
    assert told.lines(Fact.TASKS, "p1") == [
        "Được giao 02 nhiệm vụ: hoàn thành 01, chưa ghi kết quả 01.",
        "- Vận động 12 hộ (giao tháng 1/2026, hạn 31/01/2026): hoàn thành.",
        "- Sửa cầu (giao tháng 1/2026): chưa ghi kết quả.",
    ]
    assert told.lines(Fact.TASKS, "p3") == []
    assert told.lines(Fact.TASKS, "") == ["Chi bộ giao 02 nhiệm vụ: hoàn thành 01, chưa ghi kết quả 01."]
    assert told.lines(Fact.PROGRAMME, "p2") == ["- Tiếp tục thực hiện: Sửa cầu."]
    assert told.lines(Fact.PROGRAMME, "") == ["- Tiếp tục thực hiện: Sửa cầu."]


def signed(number=1, **more):
    member_id = f"p{number}" if number else ""
    return Commitment(
        id=f"2026/{member_id}", member_id=member_id, year="2026", signed_on="2026-01-10", **more
    )


def test_a_commitment_is_told_with_its_results():
    told = facts(
        commitments=(
            signed(
                registers_model=True,
                model="Tuyến kênh không rác.",
                end_on="2026-12-15",
                end_result=CommitmentResult.PARTLY,
                end_words="Còn 02 hộ.",
            ),
            Commitment(id="2026/p2", member_id="p2", year="2026"),
            signed(0),
        )
    )
    assert told.lines(Fact.COMMITMENT, "p1") == [
        "Đã ký bản cam kết năm 2026 ngày 10/01/2026.",
        "Đăng ký học tập và làm theo: Tuyến kênh không rác.",
        "Kết quả cuối năm (ngày 15/12/2026): thực hiện một phần; lời ghi: “Còn 02 hộ”.",
    ]
    assert told.lines(Fact.COMMITMENT, "p2") == []
    assert told.lines(Fact.COMMITMENT, "") == [
        "01 đảng viên ký bản cam kết; 01 đồng chí đăng ký mô hình, việc làm cụ thể.",
        "Kết quả cuối năm: thực hiện một phần 01 đồng chí.",
        "Tập thể chi bộ ký cam kết ngày 10/01/2026.",
    ]


def test_a_commitment_of_the_branch_alone_is_told_alone():
    assert facts(commitments=(signed(0),)).lines(Fact.COMMITMENT, "") == [
        "Tập thể chi bộ ký cam kết ngày 10/01/2026."
    ]
    assert facts(commitments=(signed(1),)).lines(Fact.COMMITMENT, "") == [
        "01 đảng viên ký bản cam kết; không có đồng chí nào đăng ký mô hình, việc làm cụ thể."
    ]


def follow_up(sign_id, outcome):
    return FollowUp(id=f"m/{sign_id}", meeting_id="m", sign_id=sign_id, outcome=outcome)


def test_signs_of_the_year_and_of_earlier_ones_are_told_apart():
    earlier = making.sign(1, "I.3", remedy="Đọc đủ tài liệu.", deadline="2026-03-31")
    closed = making.sign(1, "II.1", remedy="Xong")
    told = facts(
        held("2025-10", signs=(earlier, closed)),
        held("2025-11", follow_ups=(follow_up(closed.id, FollowOutcome.REMEDIED),)),
        held("2026-01", follow_ups=(follow_up(earlier.id, FollowOutcome.IN_PROGRESS),)),
        held("2026-02", signs=(making.sign(1, "I.4", remedy="gửi báo cáo sớm"),)),
        held("2026-05", follow_ups=(follow_up(earlier.id, FollowOutcome.REMEDIED),)),
    )
    assert told.lines(Fact.SIGNS, "p1") == [
        "Trong năm được nêu 01 biểu hiện:",
        "- Mục I.4, nêu tháng 2/2026; biện pháp khắc phục: gửi báo cáo sớm; chưa có kết quả theo dõi.",
    ]
    assert told.lines(Fact.REMEDIES, "p1") == [
        (
            "- Mục I.3, nêu tháng 10/2025; biện pháp khắc phục: Đọc đủ tài liệu, thời hạn 31/03/2026; "
            "kết quả theo dõi ngày 05/05/2026: đã khắc phục."
        )
    ]
    assert told.lines(Fact.PROGRAMME, "p1") == ["- Tiếp tục khắc phục mục I.4: gửi báo cáo sớm."]
    assert told.lines(Fact.SIGNS, "") == [
        "Trong năm có 01 biểu hiện được nêu đối với 01 đồng chí; còn theo dõi 01."
    ]
    assert told.lines(Fact.REMEDIES, "") == [
        "Từ các kỳ trước còn theo dõi 01 biểu hiện được nêu đối với 01 đồng chí; đã khắc phục 01."
    ]


def test_a_sign_without_a_remedy_and_one_that_is_no_longer_followed():
    bare, ended = making.sign(1, "I.4"), making.sign(2, "I.5")
    told = facts(
        held("2026-01", signs=(bare, ended)),
        held(
            "2026-04",
            follow_ups=(
                follow_up(bare.id, FollowOutcome.NOT_REMEDIED),
                follow_up(ended.id, FollowOutcome.ENDED),
            ),
        ),
    )
    assert told.lines(Fact.SIGNS, "p1")[1] == (
        "- Mục I.4, nêu tháng 1/2026; kết quả theo dõi ngày 05/04/2026: chưa khắc phục."
    )
    assert told.lines(Fact.SIGNS, "p2")[1].endswith("05/04/2026: thôi theo dõi.")
    assert told.lines(Fact.PROGRAMME, "p1") == []
    told = facts(
        held("2026-01", signs=(ended,)),
        held("2026-04", follow_ups=(follow_up(ended.id, FollowOutcome.ENDED),)),
    )
    assert told.lines(Fact.SIGNS, "") == ["Trong năm có 01 biểu hiện được nêu đối với 01 đồng chí."]


def test_what_happens_after_the_year_is_not_known_in_it():
    sign = making.sign(1, "I.4", remedy="gửi báo cáo sớm")
    told = facts(
        held("2025-11", signs=(sign,)),
        held("2026-02", follow_ups=(follow_up(sign.id, FollowOutcome.REMEDIED),)),
        year="2025",
    )
    assert told.lines(Fact.SIGNS, "p1")[1].endswith("chưa có kết quả theo dõi.")
    done = TaskResult(id="r", meeting_id="m", task_id="t1", outcome=Outcome.DONE)
    told = facts(
        held("2025-11", tasks=(making.task(1, owners=("p1",), text="Sửa cầu"),)),
        held("2026-02", results=(done,)),
        year="2025",
    )
    assert told.lines(Fact.TASKS, "") == ["Chi bộ giao 01 nhiệm vụ: chưa ghi kết quả 01."]
    assert told.lines(Fact.PROGRAMME, "") == ["- Tiếp tục thực hiện: Sửa cầu."]


def test_limits_of_the_year_before_come_up_again():
    before = YearReview(id="2025/p1", member_id="p1", year="2025", texts={"limits": "Còn ngại\nphát biểu."})
    assert facts(reviews=(before,)).lines(Fact.REMEDIES, "p1") == [
        "Hạn chế tự nêu trong bản kiểm điểm năm 2025: “Còn ngại phát biểu”."
    ]


def test_prompts_are_told_with_or_without_an_answer():
    prompts = (
        Prompt(
            id="g1",
            on="2026-09-10",
            member_id="p1",
            codes=("I.4", "II.2"),
            text="Làm rõ việc báo cáo.",
            due="2026-10",
        ),
        Prompt(
            id="g2",
            on="2026-11-10",
            source=PromptSource.SUPERIOR,
            issuer="Đảng ủy xã",
            member_id="p1",
            text="Việc đất đai",
            due="2026-12",
        ),
        Prompt(id="g3", on="2026-11-10", text="Tỷ lệ dự họp", due="2026-12"),
        Prompt(id="g4", on="2026-12-10", member_id="p1", text="Năm sau", due="2027-01"),
    )
    answer = PromptAnswer(id="m/g1", meeting_id="m", prompt_id="g1", own_words="Tôi nộp chậm 02 lần.")
    told = facts(held("2026-10", answers=(answer,)), prompts=prompts)
    assert told.lines(Fact.PROMPTS, "p1") == [
        (
            "- Gợi ý ngày 10/09/2026 của chi ủy (mục I.4, II.2): “Làm rõ việc báo cáo”. "
            "Đã giải trình ngày 05/10/2026: “Tôi nộp chậm 02 lần”."
        ),
        "- Gợi ý ngày 10/11/2026 của Đảng ủy xã: “Việc đất đai”. Chưa giải trình trước chi bộ.",
    ]
    assert len(told.lines(Fact.PROMPTS, "")) == 1


def test_measures_are_told_with_their_decision():
    told = facts(
        measures=(
            Measure(id="k1", member_id="p1", kind=MeasureKind.REMIND, on="2026-03-05", reason="họp trễ"),
            Measure(
                id="k2", member_id="p1", kind=MeasureKind.REPRIMAND, on="2026-08-01", decision="Số 03-QĐ/CB"
            ),
            Measure(id="k3", member_id="p1", kind=MeasureKind.REMIND, on="2025-03-05"),
        )
    )
    assert told.lines(Fact.MEASURES, "p1") == [
        "- Ngày 05/03/2026: nhắc nhở; nội dung: họp trễ.",
        "- Ngày 01/08/2026: khiển trách (Số 03-QĐ/CB).",
    ]
    assert told.lines(Fact.MEASURES, "") == ["Đối với đảng viên: nhắc nhở 01 lượt, khiển trách 01 lượt."]


def test_sections_get_the_facts_the_form_asks_for_and_no_empty_text():
    told = facts(held("2026-01", checks=(making.check(1),)))
    texts = told.texts(NEW.form(ReviewForm.MEMBER).sections, "p1")
    assert set(texts) == {"quality"}
    assert texts["quality"].splitlines() == [
        "Dự 01/01 buổi sinh hoạt thường kỳ thuộc diện phải dự, đạt 100 %.",
        "Tự đối chiếu với các biểu hiện tại 01 buổi sinh hoạt, các buổi đều tự nhận không có biểu hiện.",
    ]
