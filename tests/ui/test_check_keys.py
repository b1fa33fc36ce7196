"""Forty of forty-two report nothing, two are exceptions: at most thirty keys beside the free text."""


from desktop.branch.meetings import Attendance, CheckOutcome, Mark, NamedSign
from desktop.services import meetings

MOST_KEYS = 30


def name_sign(hands, letters, code, *, own, opinion, conclusion, remedy, deadline, reply):
    hands.letters(letters)
    hands.press("Return", "Return")
    hands.letters(code)
    hands.press("Return")
    hands.write(own)
    for text in (opinion, conclusion, remedy, deadline, reply):
        hands.press("Tab")
        hands.write(text)
    hands.press("Escape")


def test_forty_two_members_in_thirty_keys(place, meeting):
    hands = place.hands
    place.show("check")
    hands.pressed = 0
    hands.press("F8")
    name_sign(
        hands,
        "lo",
        "i4",
        own="Tôi còn nể nang khi góp ý",
        opinion="Đồng chí cần mạnh dạn hơn",
        conclusion="Nhắc nhở",
        remedy="Mỗi buổi họp có ít nhất một ý kiến góp ý",
        deadline="31/12/2026",
        reply="Tôi xin tiếp thu",
    )
    name_sign(
        hands,
        "ut",
        "13",
        own="Có lúc chưa tiết kiệm",
        opinion="Chi bộ ghi nhận",
        conclusion="Rút kinh nghiệm",
        remedy="Ghi sổ chi tiêu của tổ",
        deadline="30/11/2026",
        reply="Đồng ý",
    )
    assert hands.pressed <= MOST_KEYS
    record = place.file(meeting).record
    assert sum(one.outcome is CheckOutcome.NONE for one in record.checks) == 40
    assert sum(one.outcome is CheckOutcome.NAMED for one in record.checks) == 2
    by_name = {record.person(one.member_id).full_name: one for one in record.signs}
    loc, ut = by_name["Đỗ Hữu Lộc"], by_name["Trần Thị Út"]
    assert (loc.code, ut.code) == ("I.4", "II.4")
    assert loc.own_words == "Tôi còn nể nang khi góp ý"
    assert loc.opinion == "Đồng chí cần mạnh dạn hơn"
    assert loc.conclusion == "Nhắc nhở"
    assert loc.remedy == "Mỗi buổi họp có ít nhất một ý kiến góp ý"
    assert loc.deadline == "2026-12-31"
    assert loc.reply == "Tôi xin tiếp thu"
    assert (ut.deadline, ut.reply) == ("2026-11-30", "Đồng ý")


def test_f8_is_one_step_that_can_be_taken_back(place, meeting):
    place.show("check")
    place.hands.press("F8")
    assert len(place.file(meeting).record.checks) == 42
    place.hands.press("Ctrl+Z")
    assert place.file(meeting).record.checks == ()
    place.hands.press("Ctrl+Shift+Z")
    assert len(place.file(meeting).record.checks) == 42


def test_f8_leaves_alone_who_has_spoken_or_is_absent(place, meeting):
    meetings.put(
        place.desk,
        Attendance(id=f"{meeting}/m05", meeting_id=meeting, member_id="m05", mark=Mark.EXCUSED, reason="ốm"),
    )
    page = place.show("check")
    assert page.table.show_person("m07")
    place.hands.press("Return", *"i1", "Return")
    place.hands.settle()
    place.hands.press("Escape", "F8")
    record = place.file(meeting).record
    assert record.check_of("m05") is None
    assert record.check_of("m07").outcome is CheckOutcome.NAMED
    assert len(record.checks) == 41


def test_space_says_nothing_named_and_takes_it_back(place, meeting):
    page = place.show("check")
    page.table.show_person("m09")
    place.hands.press("Space")
    assert place.file(meeting).record.check_of("m09").outcome is CheckOutcome.NONE
    place.hands.press("Space")
    assert place.file(meeting).record.check_of("m09") is None


def test_a_sign_is_removed_and_brought_back(place, meeting):
    page = place.show("check")
    page.table.show_person("m09")
    place.hands.press("Return", *"ii4", "Return")
    place.hands.write("lời của đồng chí")
    place.hands.settle()
    page.table.signs.remove_button.setFocus()
    place.hands.press("Return")
    record = place.file(meeting).record
    assert record.signs == ()
    assert record.check_of("m09").outcome is CheckOutcome.NAMED, "the program concludes nothing by itself"
    page.table.view.setFocus()
    place.hands.press("Ctrl+Z")
    assert place.file(meeting).record.signs[0].own_words == "lời của đồng chí"


def test_the_picker_names_nothing_when_it_is_only_left(place, meeting):
    page = place.show("check")
    page.table.show_person("m09")
    place.hands.press("Return", *"i4", "Escape", "Escape")
    assert place.file(meeting).record.signs == ()


def test_a_closed_meeting_is_only_read(place, meeting):
    meetings.update(place.desk, meeting, end="09:30", start="07:30")
    meetings.close(place.desk, meeting)
    page = place.show("check")
    place.hands.press("F8", "Space", "Return")
    assert place.file(meeting).record.checks == ()
    assert page.table.nothing.isHidden()
    assert page.table.signs.adding.isHidden()


def test_every_field_has_a_name(place, meeting):
    page = place.show("check")
    table = page.table
    place.hands.press("Return", *"i4", "Return")
    fields = (
        table.finder,
        table.view,
        table.manner,
        table.nothing,
        table.own_words,
        table.signs.picker,
        table.signs.own_words,
        table.signs.opinion,
        table.signs.conclusion,
        table.signs.remedy,
        table.signs.deadline.line,
        table.signs.reply,
        table.signs.source,
        page.period,
    )
    assert [type(field).__name__ for field in fields if not field.accessibleName()] == []


def test_the_program_offers_no_judgement(place, meeting):
    """Whoever was named before is shown with words only: no level, no points, no colour of a person."""
    page = place.show("check")
    page.table.show_person("m09")
    place.hands.press("Return", *"i4", "Return")
    place.hands.settle()
    assert page.table.model.state_of("m09") == "● I.4"


def test_remedies_that_are_due_stand_first(place):
    earlier = place.begin("2026-09")
    meetings.everyone_present(place.desk, earlier)
    sign = NamedSign(
        id="s",
        meeting_id=earlier,
        member_id="m40",
        order=1,
        code="I.4",
        remedy="Góp ý mỗi buổi.",
        deadline="2026-10-01",
    )
    meetings.put(place.desk, sign)
    place.begin()
    page = place.show("check")
    assert page.remedies.text() == (
        "⚠ Quá hạn 01/10/2026: Thời hạn khắc phục của đồng chí Đỗ Hữu Lộc (mục I.4)."
    )
