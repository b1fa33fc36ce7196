"""Each book in the window, written by keyboard: what it takes, what it refuses, what it says."""


from desktop.branch.commitments import Commitment
from desktop.branch.corrections import Correction
from desktop.branch.cycle import Prompt
from desktop.branch.growth import Training, Turn
from desktop.branch.measures import Measure, MeasureKind
from desktop.branch.meetings import Guest, Task
from desktop.branch.members import EventKind, MemberEvent
from desktop.branch.programmes import Inspection, Screened, Screening
from desktop.branch.studies import StudySession
from desktop.branch.year_reviews import Rating, YearReview
from desktop.services import entries, meetings
from desktop.ui import theme
from tests.ui.book_hands import (
    LOC,
    UT,
    box,
    choose,
    choose_person,
    only,
    show,
    type_day,
    type_into,
)
from tests.ui.cycle_desk import two_quarters


def test_a_prompt_is_written_by_keyboard(place):
    page = show(place, "prompts", "new")
    assert box(page, "member_id").picker.hasFocus()
    choose_person(place, page, "member_id", "Loc")
    type_into(place, page, "text", "Làm rõ việc vắng hai buổi.")
    box(page, "codes").setFocus()
    place.hands.letters("i4")
    place.hands.press("Return")
    place.hands.settle()
    prompt = only(place, Prompt)
    assert (prompt.member_id, prompt.text, prompt.codes) == (LOC, "Làm rõ việc vắng hai buổi.", ("I.4",))
    assert prompt.due == "2026-10"
    assert page.table.current().id == prompt.id
    assert page.places.count.text() == "1 gợi ý, 1 chưa trả lời."
    box(page, "codes").many.take_out("I.4")
    place.hands.settle()
    assert only(place, Prompt).codes == ()


def test_a_remark_without_who_received_it_waits_at_its_field(place):
    page = show(place, "prompts", "new")
    type_into(place, page, "text", "Làm rõ.")
    type_into(place, page, "remark", "Dân góp ý.")
    assert only(place, Prompt).remark == ""
    assert box(page, "remark").complaint() == (
        "⚠ Ghi đủ nội dung góp ý, người tiếp nhận và ngày tiếp nhận thì mới lưu."
    )
    type_into(place, page, "remark_received_by", "Đồng chí Hà")
    assert only(place, Prompt).remark_received_by == "", "the three are saved together or not at all"
    type_day(place, page, "remark_received_on", "01/10/2026")
    prompt = only(place, Prompt)
    assert (prompt.remark, prompt.remark_received_by) == ("Dân góp ý.", "Đồng chí Hà")
    assert prompt.remark_received_on == "2026-10-01"
    assert box(page, "remark").complaint() == ""
    assert page.saver.left() == ()
    assert not page.saver.draft.waits


def test_a_remark_begun_and_left_is_told_and_found_again(place):
    entries.put(place.desk, Prompt(id="p2", on="2026-10-01", text="Khác.", due="2026-10", member_id=UT))
    page = show(place, "prompts", "new")
    type_into(place, page, "text", "Làm rõ.")
    mine = page.record.row.id
    type_into(place, page, "remark", "Dân góp ý.")
    page.open_row("p2")
    assert "“Nội dung góp ý, ghi gọn”" in page.banner.text()
    page.open_row(mine)
    assert box(page, "remark").text.value() == "Dân góp ý."
    assert box(page, "remark").complaint() != ""
    box(page, "remark").setFocus()
    place.hands.press("Ctrl+a", "Delete", "Tab")
    place.hands.settle()
    assert box(page, "remark").complaint() == ""
    assert not page.saver.draft.waits


def test_a_measure_offers_the_members_signs_and_how_far_each_has_come(place):
    may, august, _other = two_quarters(place.desk)
    page = show(place, "measures", f"new:{LOC}")
    choose(place, page, "kind", MeasureKind.REMIND)
    offered = box(page, "sign_id").choice
    texts = [offered.itemText(number) for number in range(offered.count())]
    assert texts == [
        "—",
        "II.2, nêu tháng 8/2026 (chưa kiểm điểm)",
        "I.4, nêu tháng 5/2026 (chưa kiểm điểm)",
    ]
    assert offered.values() == ("", august, may)
    choose(place, page, "sign_id", may)
    meeting = meetings.find(place.desk, "2026-08")
    choose(place, page, "meeting_id", meeting)
    measure = only(place, Measure)
    assert (measure.sign_id, measure.meeting_id) == (may, meeting)
    box(page, "member_id").picker.selectAll()
    choose_person(place, page, "member_id", "Ut")
    assert only(place, Measure).member_id == LOC
    assert "không phải của người này" in box(page, "member_id").complaint()


def test_a_measure_waits_for_its_form_and_refuses_what_cannot_be(place):
    page = show(place, "measures", f"new:{LOC}")
    type_into(place, page, "reason", "Chậm đóng đảng phí.")
    assert entries.every(place.desk, Measure) == ()
    assert "chọn hình thức" in page.record.lacking.text()
    assert box(page, "kind").choice.value() is None
    choose(place, page, "kind", MeasureKind.REMIND)
    assert only(place, Measure).reason == "Chậm đóng đảng phí."
    assert page.record.lacking.isHidden()
    choose(place, page, "kind", MeasureKind.REPRIMAND)
    assert only(place, Measure).kind is MeasureKind.REMIND
    assert "quyết định" in box(page, "kind").complaint()
    type_into(place, page, "decision", "12-QĐ/ĐU, 05/10/2026")
    assert only(place, Measure).kind is MeasureKind.REPRIMAND
    assert box(page, "kind").complaint() == ""
    choose(place, page, "kind", MeasureKind.DISMISSAL)
    assert only(place, Measure).kind is MeasureKind.REPRIMAND
    assert "không giữ chức vụ" in box(page, "kind").complaint()


def test_the_reply_of_a_person_judged_comes_before_the_decision(place):
    page = show(place, "measures", "new")
    names = list(page.record.form.boxes)
    assert names.index("reply") < names.index("reason") < names.index("decision")
    assert next(iter(show(place, "screening").record.form.boxes)) == "own_words"


def test_a_study_session_names_who_was_not_reached(place):
    page = show(place, "study", "new")
    type_into(place, page, "document", "Nghị quyết số 04-NQ/TW, ngày 30/10/2016")
    for name, number in (("called", "42"), ("present", "41")):
        box(page, name).setFocus()
        place.hands.letters(number)
        place.hands.press("Tab")
        place.hands.settle()
    choose_person(place, page, "attended", "Loc")
    session = only(place, StudySession)
    assert (session.called, session.present, session.attended) == (42, 41, (LOC,))
    assert page.places.count.text() == "1 cuộc, 41/42 lượt người dự, đạt 97,62 %."
    assert page.table.current().words["share"] == "97,62 %"
    assert "Trần Thị Út" in page.table.current().told[0][1]


def test_the_rota_names_those_whose_turn_lies_farthest_back(place):
    page = show(place, "rota", "new")
    said = page.places.count.text()
    assert said.startswith("Lâu chưa đến lượt: ")
    choose_person(place, page, "member_id", "Loc")
    turn = only(place, Turn)
    assert (turn.member_id, turn.period) == (LOC, "2026-10")
    box(page, "done").tick.click()
    place.hands.settle()
    assert only(place, Turn).done


def test_the_programme_gets_its_result(place):
    page = show(place, "programme", "new")
    type_into(place, page, "subject", "Việc thu, nộp đảng phí")
    choose(place, page, "month", "2026-09")
    choose_person(place, page, "in_charge", "Loc")
    assert page.table.current().tone is theme.Tone.WARN
    type_into(place, page, "result", "Thu đúng, nộp đủ.")
    line = only(place, Inspection)
    assert (line.month, line.in_charge, line.result) == ("2026-09", LOC, "Thu đúng, nộp đủ.")
    assert page.places.count.text() == "1 cuộc, 1 đã có kết quả."


def test_the_screening_concludes_nothing_by_itself(place):
    page = show(place, "screening")
    page.open_row(f"2026/{LOC}")
    type_into(place, page, "own_words", "Tôi giữ vững lập trường.")
    assert entries.every(place.desk, Screening) == ()
    choose(place, page, "outcome", Screened.HELPED)
    assert only(place, Screening).own_words == "Tôi giữ vững lập trường."
    page.places.main.click()
    assert not page.question.isHidden()
    assert len(entries.every(place.desk, Screening)) == 1
    page.question.yes.click()
    place.hands.settle()
    done = entries.every(place.desk, Screening)
    assert len(done) == len(page.shelf.rows)
    assert {one.outcome for one in done if one.member_id != LOC} == {Screened.KEEPS}
    assert entries.find(place.desk, Screening, f"2026/{LOC}").outcome is Screened.HELPED
    page.undo()
    place.hands.settle()
    assert len(entries.every(place.desk, Screening)) == 1


def test_commitments_are_made_for_all_written_and_signed(place):
    page = show(place, "commitments")
    assert page.table.records.rows[0].record.member_id == ""
    assert page.places.main.text().startswith("Lập cho tất cả")
    page.places.main.click()
    place.hands.settle()
    drafts = entries.every(place.desk, Commitment)
    assert len(drafts) == len(page.shelf.rows)
    page.open_row(f"2026/{LOC}")
    first = next(name for name in page.record.form.boxes if name.startswith("texts."))
    type_into(place, page, first, "Mỗi tuần đọc một tài liệu.")
    own = entries.find(place.desk, Commitment, f"2026/{LOC}")
    assert own.texts == {first.partition(".")[2]: "Mỗi tuần đọc một tài liệu."}
    assert page.table.current().words["state"] == "Đã ghi, chưa ký"
    type_into(place, page, "mid_words", "Đã đọc 20 tài liệu.")
    assert "Chưa ký" in box(page, "mid_words").complaint()
    type_day(place, page, "signed_on", "05/01/2026")
    own = entries.find(place.desk, Commitment, f"2026/{LOC}")
    assert (own.signed_on, own.mid_words) == ("2026-01-05", "Đã đọc 20 tài liệu.")
    assert page.table.current().words["state"] == "✓ Ký 05/01/2026"
    box(page, "registers_model").tick.click()
    place.hands.settle()
    type_into(place, page, "model", "Tuyến đường hoa")
    assert entries.find(place.desk, Commitment, f"2026/{LOC}").model == "Tuyến đường hoa"
    assert page.places.count.text().endswith("đăng ký học tập và làm theo 1 đồng chí.")


def test_the_part_on_setting_an_example_is_the_leaders(place):
    page = show(place, "commitments", "2026/m00")
    assert "example" in page.record.form.boxes
    page.open_row(f"2026/{LOC}")
    assert "example" not in page.record.form.boxes
    box(page, "leader").tick.click()
    place.hands.settle()
    assert "example" in page.record.form.boxes


def test_two_who_wrote_the_same_are_named_as_a_fact(place):
    same = {"texts": {"ideology": "Học tập thường xuyên."}}
    for one in (LOC, UT):
        code = first_part(place)
        entries.put(
            place.desk,
            Commitment(id=f"2026/{one}", member_id=one, year="2026", texts={code: same["texts"]["ideology"]}),
        )
    page = show(place, "commitments", f"2026/{LOC}")
    assert page.record.row.told == (("Trùng nguyên văn với bản của", "Trần Thị Út"),)


def first_part(place):
    from desktop.services import commitments

    return commitments.rules_of(place.desk, "2026").parts[0].code


def test_year_end_reviews_come_from_the_year_and_the_cap_is_said_with_its_base(place):
    page = show(place, "year-end")
    page.places.main.click()
    place.hands.settle()
    reviews = entries.every(place.desk, YearReview)
    assert {one.member_id for one in reviews} >= {"", LOC, UT}
    page.open_row(f"2026/{LOC}")
    choose(place, page, "self_rating", Rating.GOOD)
    choose(place, page, "proposed", Rating.EXCELLENT)
    box(page, "votes.excellent").setFocus()
    place.hands.letters("30")
    place.hands.press("Tab")
    place.hands.settle()
    own = entries.find(place.desk, YearReview, f"2026/{LOC}")
    assert (own.self_rating, own.proposed, own.votes) == (Rating.GOOD, Rating.EXCELLENT, {"excellent": 30})
    assert page.table.current().words["votes"] == "HTXSNV 30"
    assert page.places.count.text().startswith(
        "⚠ Vượt tỷ lệ. HTXSNV: 1 người; không quá 20 % của 0 người xếp loại HTTNV là 0 người."
    )


def test_points_are_told_with_what_the_scale_calls_them_and_that_the_branch_decides(place):
    own = YearReview(id=f"2026/{LOC}", member_id=LOC, year="2026", general_points=26.0, task_points=60.5)
    entries.put(place.desk, own)
    page = show(place, "year-end", f"2026/{LOC}")
    told = dict(page.record.row.told)["Tổng điểm đồng chí tự chấm"]
    assert told == "86,5. Theo thang điểm, từ 70 là HTTNV; mức xếp loại do chi bộ biểu quyết."


def test_who_is_left_out_by_rule_is_listed_with_the_rule_and_has_no_form(place):
    event = MemberEvent(id="ex", member_id=UT, kind=EventKind.EXEMPT, on="2026-01-01")
    with place.desk.write() as connection:
        place.desk.apply(connection, "members", "", puts=[event])
    page = show(place, "year-end", f"2026/{UT}")
    row = page.record.row
    assert row.words["proposed"] == "không xếp"
    assert row.told[0][0] == "Chi bộ không xếp loại"
    assert page.record.form.boxes == {}


def test_filling_from_the_year_changes_no_word_already_written(place):
    page = show(place, "year-end", f"2026/{LOC}")
    first = next(name for name in page.record.form.boxes if name.startswith("texts."))
    type_into(place, page, first, "Lời của tôi.")
    page.filling.click()
    place.hands.settle()
    own = entries.find(place.desk, YearReview, f"2026/{LOC}")
    assert own.texts[first.partition(".")[2]] == "Lời của tôi."


def test_another_form_shows_its_own_sections_and_keeps_the_words(place):
    page = show(place, "year-end", f"2026/{LOC}")
    before = {name for name in page.record.form.boxes if name.startswith("texts.")}
    first = next(name for name in page.record.form.boxes if name.startswith("texts."))
    type_into(place, page, first, "Lời của tôi.")
    forms = [one for one in box(page, "form").choice.values() if one.value == "2b"]
    choose(place, page, "form", forms[0])
    after = {name for name in page.record.form.boxes if name.startswith("texts.")}
    assert after != before
    own = entries.find(place.desk, YearReview, f"2026/{LOC}")
    assert own.form == forms[0]
    assert "Lời của tôi." in own.texts.values()


def test_a_correction_is_asked_from_the_member_and_answered(place):
    page = place.show("members", LOC)
    place.hands.settle()
    page.member.growth.correct.click()
    place.hands.qtbot.waitUntil(lambda: place.window.current().place() == "corrections")
    place.hands.settle()
    page = place.window.current().front()
    assert box(page, "member_id").picker.chosen_id() == LOC
    type_into(place, page, "what", "Ngày vào Đảng ghi 2001")
    type_into(place, page, "wanted", "19/05/2000")
    asked = only(place, Correction)
    assert (asked.member_id, asked.wanted) == (LOC, "19/05/2000")
    assert page.places.count.text() == "1 đề nghị chưa giải quyết."


def test_tasks_and_superiors_are_read_from_the_meetings(place):
    identifier = place.begin()
    meetings.put(
        place.desk,
        Task(id="k1", meeting_id=identifier, order=1, text="Thu quỹ khuyến học", owners=(LOC,),
             deadline="2026-10-01"),
        Guest(id="g1", meeting_id=identifier, order=1, name="Võ Quốc Bảo", superior=True),
    )
    page = show(place, "tasks")
    (row,) = page.table.records.rows
    assert (row.words["task"], row.words["who"]) == ("Thu quỹ khuyến học", "Đỗ Hữu Lộc")
    assert page.record.drop.isHidden()
    assert "quá hạn" in page.places.count.text()
    page = show(place, "superiors", "2026-10")
    assert page.record.row.words["who"] == "Võ Quốc Bảo"
    went = []
    place.context.went.connect(lambda *where: went.append(where))
    place.context.go(*page.record.row.ways[0][1:])
    place.hands.settle()
    assert went == [("meeting", f"meetings:{identifier}")]
    assert meetings.find(place.desk, "2026-10") == identifier


def test_the_personal_sheet_is_looked_at_and_the_audit_trail_says_so(place):
    from desktop.services import registers

    page = place.show("members", LOC)
    place.hands.settle()
    page.member.growth.sheet.click()
    place.hands.settle()
    assert page.sheet.paper.content[:4] == b"%PDF"
    said = [one.sentence for one in registers.audit(place.desk)]
    assert sum("Đỗ Hữu Lộc" in one for one in said) == 1
    place.hands.press("Escape")
    assert page.stack.currentWidget() is page.list


def test_a_member_shows_what_the_books_say(place):
    entries.put(place.desk, Training(id="t1", member_id=LOC, title="Lớp lý luận", since="2026-03"))
    entries.put(place.desk, Turn(id="u1", period="2026-10", member_id=LOC))
    entries.put(place.desk, Training(id="t2", member_id=UT, title="Lớp khác"))
    page = place.show("members", LOC)
    place.hands.settle()
    page.member.growth.section.unfold()
    place.hands.settle()
    assert page.member.growth.texts() == (
        "Cam kết năm 2026: chưa có.",
        "Bồi dưỡng 03/2026: Lớp lý luận",
        "Kể chuyện về tấm gương Hồ Chí Minh, tháng 10/2026: chưa thực hiện",
    )
