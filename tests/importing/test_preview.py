import itertools
import unicodedata
from datetime import date

import msgspec
import pytest

from desktop.branch.members import EventKind, Gender, Member, MemberEvent, State, state_on
from desktop.importing import troubles
from desktop.importing.matching import dates_agree
from desktop.importing.previewing import preview
from desktop.importing.records import Change, RowKind
from tests.importing.sheets import HEADINGS, PERSON, repacked, xls, xlsx
from tests.importing.test_encodings import to_tcvn3, to_vni

TODAY = date(2026, 10, 5)
AN = Member(
    id="an",
    full_name="Nguyễn Văn An",
    gender=Gender.MALE,
    born="1982-05-17",
    joined="2010-02-03",
    official="2011-02-03",
    citizen_id="092082000017",
)


def look(data, existing=(), events=()):
    numbers = itertools.count(1)
    return preview(data, existing, today=TODAY, new_id=lambda: f"id-{next(numbers)}", events=events)


def one(headings, values, existing=(), events=()):
    (row,) = look(xlsx([headings, values]), existing, events).rows
    return row


def test_a_new_member():
    row = one(HEADINGS, PERSON)
    assert (row.kind, row.row) == (RowKind.NEW, 2)
    assert row.member == Member(
        id="id-1",
        full_name="Nguyễn Văn An",
        gender=Gender.MALE,
        born="1982-05-17",
        joined="2010-02-03",
        official="2011-02-03",
        citizen_id="092082000017",
    )
    assert row.events == (
        MemberEvent(id="id-2", member_id="id-1", kind=EventKind.POSITION, on="2026-10-05", detail="Bí thư"),
    )


def test_the_same_list_again_changes_nothing():
    events = [MemberEvent(id="e", member_id="an", kind=EventKind.POSITION, on="2024-01-01", detail="Bí thư")]
    row = one(HEADINGS, PERSON, [AN], events)
    assert (row.kind, row.changes, row.events, row.member, row.before) == (RowKind.SAME, (), (), AN, AN)


def test_changes_are_told_field_by_field_and_blanks_erase_nothing():
    row = one(
        ["Họ và tên", "Ngày sinh", "Số CCCD", "Quê quán", "Ngày vào Đảng"],
        ["NGUYỄN VĂN AN", "1982", "092082000017", "Thới Hưng", None],
        [AN],
    )
    assert row.kind is RowKind.CHANGED
    assert row.changes == (Change(field="home_town", old="", new="Thới Hưng"),)
    assert row.member.joined == AN.joined
    assert row.member.born == AN.born
    assert row.before == AN


def test_a_new_position_is_an_event():
    events = [
        MemberEvent(id="e", member_id="an", kind=EventKind.POSITION, on="2024-01-01", detail="Chi ủy viên")
    ]
    row = one(HEADINGS, PERSON, [AN], events)
    assert row.changes == (Change(field="position", old="Chi ủy viên", new="Bí thư"),)
    assert [event.detail for event in row.events] == ["Bí thư"]


@pytest.mark.parametrize(
    ("name", "born"),
    [("Nguyễn Văn An", "17/05/1982"), ("nguyễn văn an", "1982"), ("NGUYỄN VĂN AN", "5/1982")],
)
def test_matched_by_name_and_birth(name, born):
    row = one(["Họ tên", "Ngày sinh", "Dân tộc"], [name, born, "Kinh"], [AN])
    assert row.changes == (Change(field="ethnicity", old="", new="Kinh"),)


def test_matched_by_card_that_is_the_citizen_number():
    row = one(["Họ tên", "Số thẻ đảng viên"], ["Nguyễn Văn An", 92082000017], [AN])
    assert row.changes == (Change(field="card", old="", new="092082000017"),)
    assert "thêm lại" in row.notes[0]


def test_another_birth_date_is_another_person():
    assert one(["Họ tên", "Ngày sinh"], ["Nguyễn Văn An", "1990"], [AN]).kind is RowKind.NEW


@pytest.mark.parametrize(
    ("headings", "values", "existing", "word"),
    [
        (
            ["Họ tên", "Ngày sinh"],
            ["Nguyễn Văn An", "1982"],
            [AN, Member(id="b", full_name="Nguyễn Văn An", born="1982-06-01")],
            "2 đồng chí",
        ),
        (["Họ tên", "Ngày sinh"], ["Nguyễn Văn An", None], [AN], "thiếu ngày sinh"),
        (
            ["Họ tên", "Ngày sinh"],
            ["Nguyễn Văn An", "1982"],
            [Member(id="b", full_name="Nguyễn Văn An")],
            "thiếu ngày sinh",
        ),
        (["Họ tên", "Ngày sinh", "Số CCCD"], ["Lê Thị Bé", "1990", "092082000017"], [AN], "đều khác"),
        (
            ["Họ tên", "Ngày sinh", "Số CCCD"],
            ["Nguyễn Văn An", "17/05/1982", "092082000018"],
            [AN],
            "số căn cước khác",
        ),
        (
            ["Họ tên", "Số thẻ", "Số CCCD"],
            ["Lê Thị Bé", "12345678", "092082000017"],
            [AN, Member(id="b", full_name="Lê Thị Bé", card="12345678")],
            "nhiều đồng chí",
        ),
        (["Họ tên", "Số thẻ", "Số CCCD"], ["Lê Thị Bé", "092082000018", "092082000017"], [], "phải trùng"),
        (["Họ tên", "Ngày sinh", "Ngày vào Đảng"], ["Lê Thị Bé", "1990", "1989"], [], "trước ngày sinh"),
        (
            ["Họ tên", "Ngày vào Đảng", "Ngày chính thức"],
            ["Lê Thị Bé", "3/2/2010", "3/2/2009"],
            [],
            "trước ngày vào Đảng",
        ),
        (["Họ tên", "Ngày sinh"], ["Lê Thị Bé", "29/02/1981"], [], "không phải là ngày có thật"),
        (["Họ tên", "Ngày vào Đảng"], ["Lê Thị Bé", "06/10/2026"], [], "tương lai"),
        (["Họ tên", "Ngày sinh"], ["A" * 10_000, "1982"], [], "dài 10000 chữ"),
        (["Họ tên", "Ngày sinh"], [None, "1982"], [], "chưa ghi"),
        (["Họ tên", "Ngày sinh"], ["NguyÔn V¨n A", "1982"], [], "bảng mã cũ"),
    ],
)
def test_refused_with_the_reason(headings, values, existing, word):
    row = one(headings, values, existing)
    assert row.kind is RowKind.REFUSED
    assert word in row.reason
    assert row.member is None
    assert row.events == ()
    assert len(row.name) <= 100


def test_all_reasons_of_a_row_are_told():
    row = one(["Họ tên", "Ngày sinh", "Số CCCD"], ["Lê Thị Bé", "29/02/1981", "123"])
    assert "Ngày sinh" in row.reason
    assert "Số căn cước" in row.reason
    assert row.field == "born"


def test_twice_in_one_list():
    found = look(xlsx([HEADINGS, PERSON, (2, *PERSON[1:]), (3, "Lê Thị Bé", "1990"), (4, "LÊ THỊ BÉ", 1990)]))
    assert [row.kind for row in found.rows] == [RowKind.NEW, RowKind.REFUSED, RowKind.NEW, RowKind.REFUSED]
    assert found.rows[1].reason == "Trùng với dòng 2 trong cùng tệp."
    assert found.counts == {RowKind.NEW: 2, RowKind.SAME: 0, RowKind.CHANGED: 0, RowKind.REFUSED: 2}


OFFICE_LIST = [
    ["ĐẢNG BỘ XÃ THỚI HƯNG", None, None, None, "ĐẢNG CỘNG SẢN VIỆT NAM"],
    ["CHI BỘ ẤP THỚI HÒA"],
    [None, None, None, None, "Thới Hưng, ngày 30 tháng 9 năm 2026"],
    ["DANH SÁCH ĐẢNG VIÊN"],
    [
        "TT",
        "Họ và tên",
        "Ngày, tháng, năm sinh",
        None,
        "Số thẻ\nđảng viên",
        "Ngày vào Đảng",
        "Ngày chính thức",
        "Chức vụ",
        "Trạng thái",
        "Ghi chú",
    ],
    [None, None, "Nam", "Nữ"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"],
    ["I", "CHI ỦY"],
    [
        1,
        "NGUYỄN VĂN AN",
        date(1982, 5, 17),
        None,
        92082000017,
        "03/02/2010",
        "3-2-2011",
        "Bí thư",
        "Đang sinh hoạt",
    ],
    [
        2,
        unicodedata.normalize("NFD", "Trần Thị Bé"),
        None,
        "1975",
        "'12345678",
        40212.0,
        "03.02.11",
        "Phó Bí thư",
        "Chính thức",
    ],
    ["Tổ đảng số 1"],
    [
        "TT",
        "Họ và tên",
        "Nam",
        "Nữ",
        "Số thẻ đảng viên",
        "Ngày vào Đảng",
        "Ngày chính thức",
        "Chức vụ",
        "Trạng thái",
        "Ghi chú",
    ],
    [3, "LÊ VĂN   CÒ", "00/00/1950", None, None, "1975", "1976", None, "Miễn sinh hoạt", "80 tuổi"],
    [4, "Phạm Thị Dung", None, "tháng 5/1999", None, "19/5/2026", None, None, "Dự bị"],
    [],
    ["Tổng cộng: 4 đồng chí"],
    ["Danh sách có 04 đồng chí."],
    [None, "NGƯỜI LẬP", None, None, None, None, "T/M CHI BỘ"],
    [None, "(Ký, ghi rõ họ tên)", None, None, None, None, "BÍ THƯ"],
    [None, "Trần Thị Bé", None, None, None, None, "Nguyễn Văn An"],
]


@pytest.mark.parametrize(
    "merges", [["C5:D5", "A5:A6", "B5:B6", "A4:J4", "A1:C1"], []], ids=["merged", "unmerged"]
)
def test_a_list_as_offices_keep_it(merges):
    found = look(xlsx(OFFICE_LIST, merges=merges))
    assert found.header_row == 6
    assert found.unknown_columns == ()
    people = [
        (
            row.member.full_name,
            str(row.member.gender),
            row.member.born,
            row.member.card,
            row.member.joined,
            row.member.official,
        )
        for row in found.rows
    ]
    assert people == [
        ("Nguyễn Văn An", "nam", "1982-05-17", "092082000017", "2010-02-03", "2011-02-03"),
        ("Trần Thị Bé", "nữ", "1975", "12345678", "2010-02-03", "2011-02-03"),
        ("Lê Văn Cò", "nam", "1950", "", "1975", "1976"),
        ("Phạm Thị Dung", "nữ", "1999-05", "", "2026-05-19", ""),
    ]
    assert [row.row for row in found.rows] == [9, 10, 13, 14]
    states = [state_on(row.member, row.events, TODAY) for row in found.rows]
    assert states == [State.OFFICIAL, State.OFFICIAL, State.EXEMPT, State.PROBATIONARY]
    assert [line.row for line in found.left_out] == [7, 8, 11, 12, 16, 17, 18, 19, 20]
    assert found.notes == ()


@pytest.mark.parametrize(
    "signers",
    [
        [None, None, None, None, None, None, "Nguyễn Văn An"],
        [None, "Trần Thị Bé", None, None, None, "Lê Văn Cò", "Nguyễn Văn An"],
        [None, None, "Trần Thị Bé", None, None, None, None, "Nguyễn Văn An"],
    ],
    ids=["under a date", "under every column", "under births and positions"],
)
def test_names_of_those_who_sign_stand_in_any_column(signers):
    found = look(xlsx([*OFFICE_LIST[:-1], signers]))
    assert [row.row for row in found.rows] == [9, 10, 13, 14]
    assert found.left_out[-1].row == 20


def test_the_old_format_reads_alike():
    new, old = look(xlsx(OFFICE_LIST)), look(xls(OFFICE_LIST))
    assert [row.member for row in new.rows] == [row.member for row in old.rows]


def test_the_official_export():
    found = look(
        xlsx(
            [
                [
                    "STT",
                    "Họ và tên",
                    "Số thẻ Đảng viên",
                    "Số CCCD",
                    "Ngày sinh",
                    "Ngày kết nạp",
                    "Chi bộ đang sinh hoạt",
                    "Chi bộ nơi cư trú",
                    "Trạng thái",
                ],
                [
                    1,
                    "NGUYỄN VĂN AN",
                    "092082000017",
                    "092082000017",
                    "17/05/1982",
                    "03/02/2010",
                    "Chi bộ 1",
                    "Chi bộ ấp 2",
                    "Đang sinh hoạt",
                ],
                [
                    2,
                    "LÊ THỊ BÉ",
                    "092182000018",
                    "092182000018",
                    "18/05/1982",
                    "03/02/2010",
                    "Chi bộ 2",
                    "",
                    "Từ trần",
                ],
            ]
        )
    )
    first, second = found.rows
    assert first.member.residence_branch == "Chi bộ ấp 2"
    assert second.events[0].kind is EventKind.DIED
    assert any("2 chi bộ" in note for note in found.notes)
    assert any("ngày chính thức" in note for note in found.notes)


def test_names_in_two_columns_and_ticks_for_women():
    found = look(
        xlsx(
            [
                ["TT", "Họ và tên", None, "Năm sinh", "Nữ"],
                [1, "Nguyễn Văn", "An", 1982, None],
                [2, "Trần Thị", "Bé", 1975, "x"],
            ]
        )
    )
    assert [(row.member.full_name, row.member.gender, row.member.born) for row in found.rows] == [
        ("Nguyễn Văn An", Gender.MALE, "1982"),
        ("Trần Thị Bé", Gender.FEMALE, "1975"),
    ]
    split = look(xlsx([["Họ và chữ đệm", "Tên", "Năm sinh"], ["NGUYỄN VĂN", "AN", 1982]]))
    assert split.rows[0].member.full_name == "Nguyễn Văn An"


def test_birth_in_three_columns():
    found = look(
        xlsx(
            [
                ["Họ và tên", "Ngày sinh", None, None],
                [None, "Ngày", "Tháng", "Năm"],
                ["An A", 17, 5, 1982],
                ["Bé B", None, None, 1975],
            ],
            merges=["B1:D1"],
        )
    )
    assert [row.member.born for row in found.rows] == ["1982-05-17", "1975"]


def test_both_genders_ticked_are_refused():
    row = look(xlsx([["Họ và tên", "Năm sinh", None], [None, "Nam", "Nữ"], ["An A", 1982, 1982]])).rows[0]
    assert "cả cột Nam lẫn cột Nữ" in row.reason


def test_surnames_that_look_like_totals_are_people():
    found = look(
        xlsx(
            [
                ["TT", "Họ và tên", "Năm sinh"],
                [1, "Tống Văn Cộng", 1980],
                [2, "Cống Thị Tổng", 1981],
                ["Tổng cộng", None, 2],
            ]
        )
    )
    assert [row.name for row in found.rows] == ["Tống Văn Cộng", "Cống Thị Tổng"]


def test_a_secretary_without_numbers_is_a_member():
    found = look(
        xlsx(
            [
                ["TT", "Họ và tên", "Ngày sinh", "Chức vụ"],
                [1, "Nguyễn Văn An", None, "Bí thư"],
                [2, "Lê Bé", None, None],
            ]
        )
    )
    assert [row.name for row in found.rows] == ["Nguyễn Văn An", "Lê Bé"]


def test_the_sheet_most_like_a_list_is_read():
    import io

    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["Hướng dẫn"])
    for title, rows, state in (
        ("Ẩn", [HEADINGS, PERSON], "hidden"),
        ("Thôi", [["Họ tên", "Ngày sinh"], ["X Y", 1980]], "visible"),
        ("DS đảng viên", [[], HEADINGS, PERSON], "visible"),
    ):
        sheet = book.create_sheet(title)
        sheet.sheet_state = state
        for row in rows:
            sheet.append(list(row))
    packed = io.BytesIO()
    book.save(packed)
    assert look(packed.getvalue()).sheet == "DS đảng viên"


@pytest.mark.parametrize(
    "make",
    [
        lambda rows, font: xls(rows, font=font),
        lambda rows, font: xlsx(rows, fonts=[(f"{c}{r}", font) for r in (1, 2) for c in "ABCDE"]),
    ],
    ids=["xls", "xlsx"],
)
@pytest.mark.parametrize(("font", "write"), [(".VnTime", to_tcvn3), ("VNI-Times", to_vni)])
def test_lists_in_old_letters_are_converted_by_their_font(make, font, write):
    rows = [
        [write(text) for text in ("Họ và tên", "Ngày sinh", "Quê quán", "Chức vụ", "Số CCCD")],
        [write("Trần Quốc Dũng"), "17/05/1982", write("xã Vĩnh Thạnh"), write("Phó bí thư"), "092082000017"],
    ]
    (row,) = look(make(rows, font)).rows
    assert (row.name, row.member.home_town, row.position) == ("Trần Quốc Dũng", "xã Vĩnh Thạnh", "Phó bí thư")


def test_old_letters_without_their_font_are_refused_as_such():
    rows = [
        [to_tcvn3(text) for text in ("Họ và tên", "Ngày sinh", "Quê quán")],
        [to_tcvn3("Trần Quốc Dũng"), "17/05/1982", to_tcvn3("xã Vĩnh Thạnh")],
    ]
    with pytest.raises(troubles.OldEncoding):
        look(xlsx(rows))


def test_empty_and_foreign_workbooks():
    with pytest.raises(troubles.EmptyFile):
        look(xlsx([]))
    with pytest.raises(troubles.NoMemberList) as caught:
        look(xlsx([["Mặt hàng", "Giá"], ["Gạo", 12000]]))
    assert "Họ và tên" in caught.value.message


def test_styles_that_are_damaged_are_told():
    data = xlsx(
        [["Họ và tên", "Ngày sinh"], ["Trần Quốc Hà", "1982"], ["Hà Hà", "1983"]], fonts=[("A2", ".VnTime")]
    )
    with pytest.raises(troubles.DamagedWorkbook):
        look(repacked(data, {"xl/styles.xml": b"<styleSheet><font><name val='.VnTime'/></font>"}))


def test_reads_from_a_path(tmp_path):
    path = tmp_path / "Danh sách.xlsx"
    path.write_bytes(xlsx([HEADINGS, PERSON]))
    assert look(path).counts[RowKind.NEW] == 1


def test_partial_dates_agree_as_far_as_known():
    assert dates_agree("1982", "1982-05-17")
    assert not dates_agree("1982-06", "1982-05-17")
    assert not dates_agree("", "1982")


def test_states_and_positions_of_every_wording():
    heads = ["Họ tên", "Ngày sinh", "Chức vụ", "Trạng thái"]
    words = {
        "Đang sinh hoạt": None,
        "Đã chuyển sinh hoạt": EventKind.TRANSFER_OUT,
        "Tạm thời nơi khác": EventKind.TEMPORARY_OUT,
        "Bị khai trừ": EventKind.EXPELLED,
        "Xin ra khỏi Đảng": EventKind.RESIGNED,
        "Đình chỉ sinh hoạt": EventKind.SUSPENDED,
    }
    found = look(
        xlsx([heads, *[[f"Lê Thị {chr(65 + n)}", 1990, "Đảng viên", word] for n, word in enumerate(words)]])
    )
    assert [next((event.kind for event in row.events), None) for row in found.rows] == list(words.values())
    assert [row.position for row in found.rows] == [""] * len(words)
    row = one(heads, ["Lê Thị Bé", 1990, None, "đi vắng"])
    assert row.notes == ("Không hiểu trạng thái “đi vắng”, coi như đang sinh hoạt.",)
    assert "chưa có ngày chính thức" in one(heads, ["Lê Thị Bé", 1990, None, "Chính thức"]).notes[0]


def test_a_state_that_differs_from_the_book_is_told_not_written():
    row = one(["Họ tên", "Ngày sinh", "Trạng thái"], ["Nguyễn Văn An", "1982", "Từ trần"], [AN])
    assert (row.kind, row.events) == (RowKind.SAME, ())
    assert "khác trong sổ" in row.notes[0]


def test_joining_young_is_a_remark():
    row = one(["Họ tên", "Ngày sinh", "Ngày vào Đảng"], ["Lê Thị Bé", "1990", "2005"])
    assert row.kind is RowKind.NEW
    assert "18 tuổi" in row.notes[0]


def test_a_namesake_without_birth_date_is_known_by_the_day_of_joining():
    known = Member(id="b", full_name="Lê Thị Bé", joined="2000-05-19")
    assert one(["Họ tên", "Ngày vào Đảng"], ["LÊ THỊ BÉ", "19/5/2000"], [known]).kind is RowKind.SAME
    assert one(["Họ tên", "Ngày vào Đảng"], ["Lê Thị Bé", "19/5/2001"], [known]).kind is RowKind.REFUSED
    bare = Member(id="b", full_name="Lê Thị Bé")
    assert one(["Họ tên", "Ngày vào Đảng"], ["Lê Thị Bé", None], [bare]).kind is RowKind.SAME


def test_an_old_card_never_replaces_the_new_one():
    known = msgspec.structs.replace(AN, card="092082000017")
    assert (
        one(["Họ tên", "Ngày sinh", "Số thẻ"], ["Nguyễn Văn An", "1982", "12345678"], [known]).kind
        is RowKind.SAME
    )


def test_rows_by_kind_and_one_branch_only():
    found = look(
        xlsx(
            [["Họ tên", "Ngày sinh", "Chi bộ"], ["A B", 1980, "Chi bộ 1"], ["C D", "31/02/1980", "Chi bộ 1"]]
        )
    )
    assert [row.name for row in found.of_kind(RowKind.REFUSED)] == ["C D"]
    assert not any("chi bộ" in note for note in found.notes)


def test_a_headed_column_beside_the_name_is_no_second_name():
    found = look(xlsx([["Họ và tên", "Tổ", "Năm sinh"], ["Lê Thị Bé", "Hai", 1980]]))
    assert found.rows[0].member.full_name == "Lê Thị Bé"
    assert found.unknown_columns == ("Tổ",)


def test_a_broken_reader_is_told_and_a_bug_is_not_hidden(monkeypatch):
    import python_calamine

    class PanicException(BaseException):
        """What the reader raises where its own language panics."""

    def raising(error):
        def load(_stream):
            raise error

        return load

    data = xlsx([HEADINGS, PERSON])
    monkeypatch.setattr(python_calamine, "load_workbook", raising(PanicException("index out of bounds")))
    with pytest.raises(troubles.DamagedWorkbook):
        look(data)
    monkeypatch.setattr(python_calamine, "load_workbook", raising(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        look(data)


def test_an_old_workbook_with_fonts_inside_a_new_one_needs_no_fonts():
    plain_font = xlsx([["Họ và tên", "Ngày sinh"], ["Trần Quốc Dũng", "1982"]], fonts=[("A2", ".VnTime")])
    assert look(plain_font).rows[0].name == "Trần Quốc Dũng"
