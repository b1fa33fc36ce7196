import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importing.headings import find_layout, role_of
from desktop.importing.reading import Sheet
from desktop.importing.vocabulary import HEADINGS

USUAL = {
    "Họ và tên": "full_name",
    "Họ tên": "full_name",
    "Tên đảng viên": "full_name",
    "Họ và tên đảng viên": "full_name",
    "HỌ VÀ TÊN KHAI SINH": "full_name",
    "Họ, chữ đệm và tên": "full_name",
    "Họ và chữ đệm": "family-part",
    "Tên": "given-part",
    "Ngày sinh": "born",
    "Năm sinh": "born",
    "Sinh ngày": "born",
    "Ngày, tháng, năm sinh": "born",
    "Ngày tháng năm sinh (dd/mm/yyyy)": "born",
    "Ngày vào Đảng": "joined",
    "Ngày kết nạp": "joined",
    "Vào Đảng": "joined",
    "Ngày kết nạp Đảng": "joined",
    "Ngày vào ĐCSVN": "",
    "Ngày chính thức": "official",
    "Ngày vào Đảng chính thức": "official",
    "Chính thức": "official",
    "Vào Đảng (chính thức)": "official",
    "Số thẻ Đảng viên": "card",
    "Số TĐV": "card",
    "Thẻ Đảng": "card",
    "Số thẻ": "card",
    "Số CCCD": "citizen_id",
    "Số căn cước": "citizen_id",
    "Số định danh cá nhân": "citizen_id",
    "CMND/CCCD": "citizen_id",
    "Số CCCD (12 số)": "citizen_id",
    "Giới tính": "gender",
    "Giới tính (Nam/Nữ)": "gender",
    "Nữ": "",
    "Dân tộc": "ethnicity",
    "Tôn giáo": "religion",
    "Quê quán": "home_town",
    "Nơi ở hiện nay": "residence",
    "Nơi cư trú": "residence",
    "Địa chỉ thường trú": "residence",
    "Trình độ văn hóa": "schooling",
    "Trình độ chuyên môn": "profession",
    "LLCT": "theory",
    "Lý luận chính trị": "theory",
    "Chức vụ": "position",
    "Chức vụ trong Đảng": "position",
    "Trạng thái": "state",
    "Số lý lịch": "file_number",
    "Điện thoại": "phone",
    "SĐT": "phone",
    "Ghi chú": "note",
    "STT": "ordinal",
    "TT": "ordinal",
    "Chi bộ đang sinh hoạt": "branch",
    "Chi bộ nơi cư trú": "residence_branch",
    "Ngày cấp CCCD": "",
    "Nơi cấp": "",
    "Ngày cấp thẻ": "",
    "Họ và tên cha": "",
    "Ngày sinh của con": "",
    "Số thẻ bảo hiểm": "",
    "Ngày hội": "",
}


@pytest.mark.parametrize(("heading", "role"), USUAL.items(), ids=list(USUAL))
def test_usual_headings(heading, role):
    assert role_of(heading) == role
    assert role_of(unicodedata.normalize("NFD", heading)) == role
    assert role_of(heading.upper() + " :") == role
    assert role_of(heading.replace(" ", "\n", 1)) == role


def test_each_phrase_names_one_thing():
    phrases = [phrase for phrases in HEADINGS.values() for phrase in phrases]
    assert len(phrases) == len(set(phrases))


def sheet(*rows, merged=()):
    return Sheet(name="DS", rows=[list(row) for row in rows], merged=tuple(merged))


def test_header_under_title_rows():
    layout = find_layout(
        sheet(
            ["ĐẢNG BỘ XÃ THỚI HƯNG", "", "", "ĐẢNG CỘNG SẢN VIỆT NAM"],
            ["CHI BỘ ẤP THỚI HÒA", "", "", ""],
            [],
            ["DANH SÁCH ĐẢNG VIÊN", "", "", ""],
            ["(Tính đến ngày 30/9/2026)", "", "", ""],
            [],
            ["TT", "Họ và tên", "Ngày sinh", "Hệ số lương"],
            [1, "An", "1982", 2.34],
        )
    )
    assert layout.first_row == layout.last_row == 6
    assert layout.roles == {0: "ordinal", 1: "full_name", 2: "born"}
    assert layout.unknown == ("Hệ số lương",)


TWO_ROWS = (
    ["TT", "Họ và tên", "Ngày, tháng, năm sinh", "", "Số thẻ đảng viên", "Vào Đảng", "", "Trình độ", "", ""],
    ["", "", "Nam", "Nữ", "", "Dự bị", "Chính thức", "Văn hóa", "Chuyên môn", "LLCT"],
    [
        1,
        "Nguyễn Văn An",
        "17/05/1982",
        "",
        "092082000017",
        "03/02/2010",
        "03/02/2011",
        "12/12",
        "Đại học",
        "Trung cấp",
    ],
)
MERGES = [
    ((0, 0), (1, 0)),
    ((0, 1), (1, 1)),
    ((0, 2), (0, 3)),
    ((0, 4), (1, 4)),
    ((0, 5), (0, 6)),
    ((0, 7), (0, 9)),
]


@pytest.mark.parametrize("merged", [MERGES, []], ids=["merged", "not merged"])
def test_two_rows_of_headings(merged):
    layout = find_layout(
        sheet(["DANH SÁCH"], *TWO_ROWS, merged=[((a + 1, b), (c + 1, d)) for (a, b), (c, d) in merged])
    )
    assert (layout.first_row, layout.last_row) == (1, 2)
    assert list(layout.roles.values()) == [
        "ordinal",
        "full_name",
        "male",
        "female",
        "card",
        "joined",
        "official",
        "schooling",
        "profession",
        "theory",
    ]
    assert layout.unknown == ()


def test_birth_in_three_columns():
    layout = find_layout(
        sheet(
            ["Họ và tên", "Ngày sinh", "", "", "Số thẻ"],
            ["", "Ngày", "Tháng", "Năm", ""],
            merged=[((0, 1), (0, 3)), ((0, 0), (1, 0)), ((0, 4), (1, 4))],
        )
    )
    assert layout.roles == {0: "full_name", 1: "born-day", 2: "born-month", 3: "born-year", 4: "card"}


def test_year_of_birth_by_gender():
    layout = find_layout(
        sheet(["STT", "Họ tên", "Năm sinh", ""], ["", "", "Nam", "Nữ"], merged=[((0, 2), (0, 3))])
    )
    assert layout.roles == {0: "ordinal", 1: "full_name", 2: "male", 3: "female"}


def test_a_second_column_of_the_same_kind_is_reported():
    layout = find_layout(sheet(["Họ và tên", "Ngày sinh", "Năm sinh", "Số thẻ"]))
    assert layout.roles == {0: "full_name", 1: "born", 3: "card"}
    assert layout.unknown == ("Năm sinh",)


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [[]],
        [["Họ và tên"]],
        [["Ngày sinh", "Số thẻ"]],
        [["TT", "Tên hàng", "Giá"], [1, "Gạo", 12]],
        [["Họ và tên", "Ghi chú"]],
    ],
)
def test_other_tables_are_no_member_list(rows):
    assert find_layout(sheet(*rows)) is None


ROLES = [
    ("Họ và tên", "full_name"),
    ("Ngày sinh", "born"),
    ("Giới tính", "gender"),
    ("Số CCCD", "citizen_id"),
    ("Số thẻ đảng viên", "card"),
    ("Ngày vào Đảng", "joined"),
    ("Ngày chính thức", "official"),
    ("Chức vụ", "position"),
    ("Quê quán", "home_town"),
    ("Ghi chú", "note"),
]


@given(st.permutations(ROLES), st.integers(0, 8), st.integers(0, 3), st.booleans(), st.booleans())
def test_columns_in_any_order_under_any_title(roles, above, left, nfd, capitals):
    headings = [heading.upper() if capitals else heading for heading, _ in roles]
    if nfd:
        headings = [unicodedata.normalize("NFD", heading) for heading in headings]
    titles = [["DANH SÁCH ĐẢNG VIÊN CHI BỘ"] if row % 2 else [] for row in range(above)]
    data = [
        "Nguyễn Văn An" if role == "full_name" else "Nam" if role == "gender" else "" for _, role in roles
    ]
    layout = find_layout(sheet(*titles, [""] * left + headings, [""] * left + data))
    assert layout.last_row == above
    assert [layout.roles[left + place] for place in range(len(roles))] == [role for _, role in roles]
