import io
import itertools
import sys
import zipfile
from datetime import date, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from python_calamine import load_workbook as read_values

from desktop.branch.dates import next_period
from desktop.branch.meetings import Attendance, Mark, NamedSign
from desktop.branch.members import EventKind, Gender, Member, MemberEvent, MemberPicture, State, picture
from desktop.documents.workbooks.check_table import check_summary_xlsx, check_table_xlsx
from desktop.documents.workbooks.frame import Book
from desktop.documents.workbooks.roll_call import roll_call_xlsx
from desktop.documents.workbooks.roster import roster_xlsx
from desktop.importing.previewing import preview
from desktop.importing.records import RowKind
from tests.documents.lifelike import BRANCH, ROSTER
from tests.documents.lifelike import file as lifelike_file

DAY = date(2026, 10, 5)
OCTOBER = lifelike_file()


def book_of(data):
    return load_workbook(io.BytesIO(data))


def values_of(data, sheet=0):
    return read_values(io.BytesIO(data)).get_sheet_by_index(sheet).to_python(skip_empty_area=False)


def in_month(period):
    """The lifelike meeting moved to another month."""
    record = OCTOBER.record
    meeting = msgspec.structs.replace(record.meeting, period=period, day=f"{period}-05")
    return msgspec.structs.replace(OCTOBER, record=msgspec.structs.replace(record, meeting=meeting))


YEAR = [in_month(next_period("2026-01", step)) for step in range(12)]


def people(count=42):
    found = []
    for one in ROSTER[:count]:
        member = Member(
            id=one.member_id,
            full_name=one.full_name,
            gender=one.gender,
            born=one.born,
            joined=one.joined,
            official=one.official_on,
            card=one.card,
            citizen_id=one.card,
            note="",
        )
        found.append((member, one))
    return found


def lead_in(data, text):
    """Row and column (from 1) of the first cell with `text`."""
    for cells in book_of(data).worksheets[0].iter_rows():
        for cell in cells:
            if cell.value == text:
                return cell.row, cell.column
    raise AssertionError(text)


ALL = {
    "roster": lambda: roster_xlsx(BRANCH, people(), DAY),
    "roll call": lambda: roll_call_xlsx(BRANCH, 2026, YEAR),
    "check table": lambda: check_table_xlsx([OCTOBER]),
    "summary": lambda: check_summary_xlsx(BRANCH, YEAR),
}


@pytest.mark.parametrize("make", ALL.values(), ids=ALL)
def test_same_records_same_bytes(make):
    first = make()
    assert first == make()
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {entry.date_time for entry in archive.infolist()} <= {
            (2026, 10, 5, 0, 0, 0),
            (2026, 12, 5, 0, 0, 0),
        }
        assert archive.testzip() is None


@pytest.mark.parametrize("make", ALL.values(), ids=ALL)
def test_every_sheet_is_ready_for_the_office(make):
    for sheet in book_of(make()).worksheets:
        assert sheet.page_setup.paperSize == 9
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows
        assert sheet.freeze_panes
        assert len(sheet.title) <= 31
        assert {cell.font.name for row in sheet.iter_rows() for cell in row if cell.value is not None} == {
            "Times New Roman"
        }
        assert sheet["A1"].value == "ĐẢNG BỘ XÃ THỚI HƯNG"
        assert sheet["A2"].value == "CHI BỘ ẤP THỚI HÒA"


@pytest.mark.parametrize("make", ALL.values(), ids=ALL)
def test_formulas_carry_their_results(make):
    """What a reader of values sees is what the formulas of the same cells say when they are worked out."""
    data = make()
    formulas = [
        cell
        for sheet in book_of(data).worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    cached = load_workbook(io.BytesIO(data), data_only=True)
    for cell in formulas:
        sheet = cached[cell.parent.title]
        function, inside = cell.value[1:-1].split("(", 1)
        area, _, sign = inside.partition(",")
        seen = [one.value for row in sheet[area] for one in row]
        worked = sum(one == sign.strip('"') for one in seen) if function == "COUNTIF" else sum(seen)
        assert sheet[cell.coordinate].value == worked, (cell.parent.title, cell.coordinate)
    assert len(formulas) > 20 or make is ALL["roster"]


def test_the_roster_reads_back_identically():
    members, events, numbers = [], [], itertools.count(1)
    for index, (member, _) in enumerate(people()):
        changed = msgspec.structs.replace(member, note="=SUM(A1) – xem sổ" if index == 3 else "", phone="")
        if index == 7:
            changed = msgspec.structs.replace(changed, gender=Gender.UNKNOWN, born="1950-03")
        if index == 8:
            changed = msgspec.structs.replace(changed, born="", official="", joined="1975")
        members.append(changed)
        kinds = {
            0: EventKind.POSITION,
            5: EventKind.EXEMPT,
            6: EventKind.SUSPENDED,
            9: EventKind.TEMPORARY_OUT,
            10: EventKind.TEMPORARY_IN,
        }
        if index in kinds:
            detail = "Phó Bí thư" if kinds[index] is EventKind.POSITION else ""
            events.append(
                MemberEvent(
                    id=f"e{index}", member_id=member.id, kind=kinds[index], on="2026-10-05", detail=detail
                )
            )

    def history(member):
        return [event for event in events if event.member_id == member.id]

    data = roster_xlsx(BRANCH, [(member, picture(member, history(member), DAY)) for member in members], DAY)

    again = preview(data, members, today=DAY, new_id=str, events=events)
    assert again.counts == {RowKind.NEW: 0, RowKind.SAME: 42, RowKind.CHANGED: 0, RowKind.REFUSED: 0}
    assert [row.notes for row in again.rows] == [()] * 42
    assert again.unknown_columns == ()

    fresh = preview(data, [], today=DAY, new_id=lambda: f"n{next(numbers)}")
    assert fresh.counts[RowKind.NEW] == 42
    for row, member in zip(fresh.rows, members, strict=True):
        assert msgspec.structs.replace(row.member, id=member.id) == member
        old, new = picture(member, history(member), DAY), picture(row.member, row.events, DAY)
        assert (old.state, old.position) == (new.state, new.position)


PIECES = st.text(st.sampled_from("abcăđơưẩễ '()-=+@<&;"), min_size=1, max_size=30)


@given(
    st.lists(
        st.tuples(
            st.dates(date(1930, 1, 1), date(2000, 1, 1)),
            st.sampled_from(["", "-m", "-y"]),
            PIECES,
            st.sampled_from(list(Gender)),
            st.integers(10_000_000, 99_999_999),
        ),
        min_size=1,
        max_size=6,
        unique_by=lambda one: one[4],
    )
)
def test_any_roster_reads_back(drawn):
    people = []
    for index, (born, known, note, gender, card) in enumerate(drawn):
        day = born.isoformat()
        day = day[:7] if known == "-m" else day[:4] if known == "-y" else day
        member = Member(
            id=f"m{index}",
            full_name=f"Trần Văn {'ABCDEF'[index]}",
            gender=gender,
            born=day,
            joined="2019-05-19",
            official="2020-05-19",
            card=str(card),
            note=" ".join(note.split()),
        )
        people.append(member)
    data = roster_xlsx(BRANCH, [(member, picture(member, [], DAY)) for member in people], DAY)
    again = preview(data, people, today=DAY, new_id=str)
    assert [(row.kind, row.changes) for row in again.rows] == [(RowKind.SAME, ())] * len(people)


def test_roster_columns_and_types():
    data = roster_xlsx(BRANCH, people(3), DAY)
    sheet = book_of(data).worksheets[0]
    row, _ = lead_in(data, "TT")
    assert [sheet.cell(row, column).value for column in range(1, 12)] == [
        "TT",
        "Họ và tên",
        "Ngày, tháng, năm sinh",
        None,
        "Số thẻ đảng viên",
        "Số CCCD",
        "Ngày vào Đảng",
        "Ngày chính thức",
        "Chức vụ",
        "Trạng thái",
        "Ghi chú",
    ]
    assert (sheet.cell(row + 1, 3).value, sheet.cell(row + 1, 4).value) == ("Nam", "Nữ")
    card = sheet.cell(row + 2, 5)
    assert (card.data_type, card.number_format, card.value) == ("s", "@", ROSTER[0].card)
    joined = sheet.cell(row + 2, 7)
    assert joined.is_date
    assert joined.number_format == "dd/mm/yyyy"
    assert lead_in(data, "Danh sách có 03 đồng chí.")
    assert lead_in(data, "NGƯỜI LẬP")[1] == 1
    assert sheet.print_title_rows == f"${row}:${row + 1}"


@pytest.mark.parametrize(
    "text", ["=1+1", "+84912345678", "-5", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")']
)
def test_text_stays_text(text):
    member, one = people(1)[0]
    data = roster_xlsx(BRANCH, [(msgspec.structs.replace(member, note=text), one)], DAY)
    row, _ = lead_in(data, "TT")
    cell = book_of(data).worksheets[0].cell(row + 2, 11)
    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert cell.value.strip() == text.strip()


def test_control_signs_and_combining_marks():
    import unicodedata

    member, one = people(1)[0]
    odd = msgspec.structs.replace(
        member, full_name=unicodedata.normalize("NFD", "Trần Thị Bé"), note="a\x00b\x1fc\x0b"
    )
    data = roster_xlsx(BRANCH, [(odd, one)], DAY)
    row, _ = lead_in(data, "TT")
    sheet = book_of(data).worksheets[0]
    assert sheet.cell(row + 2, 2).value == "Trần Thị Bé"
    assert sheet.cell(row + 2, 11).value == "a b c "


def test_an_empty_roster_is_a_form():
    assert lead_in(roster_xlsx(BRANCH, [], DAY), "Danh sách có 00 đồng chí.")


def test_roll_call_marks_and_sums():
    sheet = book_of(roll_call_xlsx(BRANCH, 2026, YEAR)).worksheets[0]
    rows = {sheet.cell(row, 2).value: row for row in range(9, 9 + 42)}
    record = OCTOBER.record
    by_name = {
        person.full_name: record.mark_of(person.member_id)
        for person in record.roster
        if person.state is State.OFFICIAL
    }
    signs = {Mark.PRESENT: "x", Mark.EXCUSED: "P", Mark.UNEXCUSED: "K"}
    for name, line in by_name.items():
        if line and name != "Lê Văn Tám":
            assert sheet.cell(rows[name], 12).value == signs[line.mark]
    exempt = next(
        one for one in record.roster if one.state is State.EXEMPT and record.mark_of(one.member_id) is None
    )
    assert sheet.cell(rows[exempt.full_name], 12).value == "–"


def test_roll_call_of_a_year_that_has_only_begun():
    data = roll_call_xlsx(BRANCH, 2026, [in_month("2026-02"), in_month("2025-12")])
    sheet = book_of(data).worksheets[0]
    assert sheet.cell(8, 4).value == "2\n(05/2)"
    assert sheet.cell(8, 3).value == "1"
    assert {sheet.cell(row, 3).value for row in range(9, 51)} == {None}


def test_roll_call_keeps_people_who_left():
    gone = msgspec.structs.replace(ROSTER[0], member_id="gone", full_name="Ngô Đã Đi")
    record = YEAR[0].record
    mark = Attendance(id="a", meeting_id="m", member_id="gone", mark=Mark.UNEXCUSED)
    first = msgspec.structs.replace(
        YEAR[0],
        record=msgspec.structs.replace(
            record, roster=(*record.roster, gone), attendance=(*record.attendance, mark)
        ),
    )
    data = roll_call_xlsx(BRANCH, 2026, [first, *YEAR[1:]])
    row, _ = lead_in(data, "Ngô Đã Đi")
    sheet = load_workbook(io.BytesIO(data), data_only=True).worksheets[0]
    assert [sheet.cell(row, column).value for column in (3, 4, 15, 16, 17)] == ["K", None, 0, 0, 1]
    assert roll_call_xlsx(BRANCH, 2026, [])


def test_check_table_shows_what_was_named():
    data = check_table_xlsx([OCTOBER])
    sheet = load_workbook(io.BytesIO(data), data_only=True).worksheets[0]
    assert sheet.title == "Tháng 10-2026"
    assert [sheet.cell(8, 4 + index).value for index in range(27)] == [
        sign.code for sign in OCTOBER.indicators.all_signs()
    ]
    groups = [
        str(area)
        for area in sheet.merged_cells.ranges
        if area.min_row == area.max_row == 7 and area.size["columns"] == 9
    ]
    assert sorted(groups) == ["D7:L7", "M7:U7", "V7:AD7"]
    assert sheet.print_title_cols == "$A:$C"
    assert sheet.freeze_panes == "D10"
    record = OCTOBER.record
    for index, person in enumerate(record.roster):
        codes = {
            sheet.cell(8, column).value
            for column in range(4, 31)
            if sheet.cell(10 + index, column).value == "x"
        }
        assert codes == {sign.code for sign in record.signs_of(person.member_id)}
    assert {sheet.cell(row, 3).value for row in range(10, 52)} == {"Không", "Có", "Vắng", "–"}
    headings = [sheet.cell(7, column).value for column in (1, 2, 3, 31)]
    assert headings == ["TT", "Họ và tên", "Tự đối chiếu", "Thời hạn gần nhất"]  # no figure on a person


def test_deadlines_are_real_dates_and_details_are_told():
    sign = NamedSign(
        id="s",
        meeting_id="m",
        member_id="p02",
        order=9,
        code="II.5",
        own_words="=tự nhận",
        remedy="Sửa",
        deadline="2026-12-31",
    )
    record = msgspec.structs.replace(OCTOBER.record, signs=(*OCTOBER.record.signs, sign))
    book = book_of(check_table_xlsx([msgspec.structs.replace(OCTOBER, record=record)]))
    table, details = book.worksheets
    assert details.title == "Tháng 10-2026 chi tiết"
    (line,) = [row for row in details.iter_rows(min_row=8) if row[2].value == "II.5"]
    assert line[1].value == "Lê Văn Hùng"
    assert line[5].value == "=tự nhận"
    assert line[5].data_type == "s"
    assert line[9].value == datetime(2026, 12, 31)  # noqa: DTZ001  Excel knows no zones
    assert line[9].number_format == "dd/mm/yyyy"
    assert any(row[30].is_date for row in table.iter_rows(min_row=10, max_row=51) if row[30].value)


def test_the_summary_counts_and_names_nobody():
    data = check_summary_xlsx(BRANCH, YEAR)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        everything = "".join(archive.read(name).decode("utf-8") for name in archive.namelist())
    for person in ROSTER:
        assert person.full_name not in everything
        assert person.card not in everything
    rows = {row[1]: row[2:] for row in values_of(data)}
    record = OCTOBER.record
    assert rows["Số đảng viên đã tự đối chiếu"] == [*[len(record.checks)] * 12, 12 * len(record.checks)]
    assert rows["Số đảng viên có biểu hiện được nêu"][0] == len({sign.member_id for sign in record.signs})
    for sign in OCTOBER.indicators.all_signs():
        assert rows[sign.label][0] == len({one.member_id for one in record.signs if one.code == sign.code})


def test_signs_of_an_earlier_set_are_not_lost():
    earlier = in_month("2026-09")
    groups = list(earlier.indicators.groups)
    extra = msgspec.structs.replace(groups[0].signs[0], code="I.99", label="Mục của bộ cũ")
    groups[0] = msgspec.structs.replace(groups[0], signs=(*groups[0].signs, extra))
    earlier = msgspec.structs.replace(
        earlier, indicators=msgspec.structs.replace(earlier.indicators, groups=tuple(groups))
    )
    assert lead_in(check_summary_xlsx(BRANCH, [earlier, OCTOBER]), "Mục của bộ cũ")


def test_twelve_months_of_tables():
    book = book_of(check_table_xlsx(YEAR))
    assert [sheet.title for sheet in book.worksheets[::2]] == [
        f"Tháng {month:02d}-2026" for month in range(1, 13)
    ]


def test_sheet_names_lose_what_excel_forbids():
    book = Book("x", DAY)
    book.page("Chi bộ [1]: a/b\\c*?" + "x" * 60).put(1, 1, "a")
    assert book_of(book.save()).sheetnames == ["Chi bộ -1-- a-b-c--" + "x" * 12]


def test_nothing_of_the_machine_is_in_the_file():
    with zipfile.ZipFile(io.BytesIO(ALL["roster"]())) as archive:
        core = archive.read("docProps/core.xml").decode()
    assert "2026-10-05T00:00:00Z" in core
    assert "openpyxl" not in core
    assert sys.platform not in core
    assert all(isinstance(one, MemberPicture) for one in ROSTER)
