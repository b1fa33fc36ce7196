"""A committee's template: understood or refused by name of sheet, cell and title; nothing else changes."""

import io
import re
import zipfile

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from desktop.documents.workbooks import splicing
from desktop.documents.workbooks.template import BadTemplate, fill, not_a_template
from desktop.importing import guard
from tests.branch.reporting import city_of_2017
from tests.documents.reporting import statistics_of_2017

BOOKS = city_of_2017()
TITLES = (
    ("TT", ""), ("Chi bộ", ""), ("Tổng số đảng viên", ""), ("SỐ ĐÃ TỰ ĐỐI CHIẾU", ""),
    ("Nhóm I", "Số có biểu hiện"), ("Nhóm  II", "Số có biểu hiện"), ("nhóm iii", "Số có biểu hiện"),
    ("Gợi ý kiểm điểm (lượt)", ""), ("Khiển trách", "Kỷ luật"), ("Cảnh cáo", "Kỷ luật"), ("Ghi chú", ""),
)  # fmt: skip
TOP, FIRST, LINES = 5, 8, 4


def template(titles=TITLES, *, names=(), total=True, change=None):
    """A template as committees make them: a title, two levels of headings, a row of numbers, a sum row."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Biểu 01"
    sheet["A1"] = "BIỂU TỔNG HỢP"
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(titles))
    for column, (title, group) in enumerate(titles, start=1):
        letter = openpyxl.utils.get_column_letter(column)
        if group:
            sheet.cell(TOP + 1, column, title).font = Font(bold=True)
            if column == 1 or titles[column - 2][1] != group:
                same = sum(one[1] == group for one in titles)
                sheet.cell(TOP, column, group)
                if same > 1:
                    sheet.merge_cells(
                        start_row=TOP, start_column=column, end_row=TOP, end_column=column + same - 1
                    )
        else:
            sheet.cell(TOP, column, title)
            sheet.merge_cells(f"{letter}{TOP}:{letter}{TOP + 1}")
        sheet.cell(TOP + 2, column, column)
        for row in range(FIRST, FIRST + LINES):
            sheet.cell(row, column).fill = PatternFill("solid", fgColor="FFF2CC")
            sheet.cell(row, column).number_format = "#,##0"
        if total and column > 2 and title != "Ghi chú":
            sheet.cell(FIRST + LINES, column, f"=SUM({letter}{FIRST}:{letter}{FIRST + LINES - 1})")
    if total:
        sheet.cell(FIRST + LINES, 2, "Tổng cộng")
    for row, name in enumerate(names, start=FIRST):
        sheet.cell(row, 2, name)
    sheet.cell(FIRST + LINES + 2, 2, "Người lập biểu").comment = Comment("Ký tên", "Đảng ủy")
    sheet.add_data_validation(DataValidation(type="whole", sqref="C8:C11"))
    sheet.column_dimensions["B"].width = 33.5
    sheet.protection.sheet = True
    guide = book.create_sheet("Hướng dẫn")
    guide["B2"] = "Không sửa cột & dòng"
    guide["B3"] = "='Biểu 01'!C12*2"
    if change:
        change(book)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def filled(content, lines=1, told=None):
    told = told or statistics_of_2017(BOOKS[:lines])
    return fill(content, guard.inspect(content).content, told)


def cells_of(content):
    book = openpyxl.load_workbook(io.BytesIO(content))
    return {
        (sheet.title, cell.coordinate): (
            cell.value, cell.number_format, cell.fill.fgColor.rgb, cell.font.b,
            cell.comment.text if cell.comment else None,
        )
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
    }  # fmt: skip


def test_only_empty_value_cells_are_written():
    before = template()
    after = filled(before)
    was, now = cells_of(before), cells_of(after)
    changed = {place: now[place] for place in now if now[place] != was.get(place)}
    assert {place[1]: told[0] for place, told in changed.items()} == {
        "A8": 1, "B8": "Chi bộ số 1", "C8": 12, "D8": 12, "E8": 2, "F8": 1, "G8": 1, "H8": 0, "I8": 1,
        "J8": 1, "K8": "Nhắc nhở: 02",
    }  # fmt: skip
    assert all(told[1:] == was[place][1:] for place, told in changed.items())
    assert set(was) == set(now)


def test_everything_else_of_the_file_is_the_same_byte_for_byte():
    before = template()
    after = filled(before)
    with zipfile.ZipFile(io.BytesIO(before)) as old, zipfile.ZipFile(io.BytesIO(after)) as new:
        assert old.namelist() == new.namelist()
        changed = [name for name in old.namelist() if old.read(name) != new.read(name)]
    # the second sheet has a formula, whose old result is taken out
    assert set(changed) <= {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/workbook.xml"}
    book, was = (openpyxl.load_workbook(io.BytesIO(one)) for one in (after, before))
    assert book.sheetnames == ["Biểu 01", "Hướng dẫn"]
    sheet, old_sheet = book["Biểu 01"], was["Biểu 01"]
    assert {str(one) for one in sheet.merged_cells.ranges} == {
        str(one) for one in old_sheet.merged_cells.ranges
    }
    assert sheet.column_dimensions["B"].width == 33.5
    assert sheet.protection.sheet
    assert [str(one.sqref) for one in sheet.data_validations.dataValidation] == ["C8:C11"]
    assert book.calculation.fullCalcOnLoad


def test_the_row_of_the_branch_is_found_by_its_name():
    names = ("Chi bộ ấp Một", "CHI BỘ SỐ  2", "")
    content = filled(template(names=names), told=statistics_of_2017(BOOKS[1:2]))
    sheet = openpyxl.load_workbook(io.BytesIO(content))["Biểu 01"]
    assert (sheet["B9"].value, sheet["C9"].value, sheet["A9"].value) == ("CHI BỘ SỐ  2", 12, None)
    assert sheet["C10"].value is None


def test_an_unknown_branch_takes_the_first_empty_row_and_its_place():
    content = filled(template(names=("Chi bộ ấp Một",)), lines=2)
    sheet = openpyxl.load_workbook(io.BytesIO(content))["Biểu 01"]
    rows = [[sheet.cell(row, column).value for column in (1, 2, 3)] for row in (8, 9, 10, 11)]
    assert rows == [
        [None, "Chi bộ ấp Một", None], [2, "Chi bộ số 1", 12], [3, "Chi bộ số 2", 12], [None, None, None],
    ]  # fmt: skip
    assert sheet["B12"].value == "Tổng cộng"


def test_a_table_without_a_sum_row_goes_on_below():
    titles = (("STT", ""), ("Tên đơn vị", ""), ("Số đảng viên", ""))

    def bare(book):
        book.active.delete_rows(FIRST, 10)

    content = filled(template(titles, total=False, change=bare))
    sheet = openpyxl.load_workbook(io.BytesIO(content))["Biểu 01"]
    assert [sheet.cell(8, column).value for column in (1, 2, 3)] == [1, "Chi bộ số 1", 12]


def test_a_heading_of_one_level_may_say_group_and_title_together():
    titles = (("Chi bộ", ""), ("Số có biểu hiện – Nhóm II", ""), ("Đã khắc phục (kỳ trước)", ""))
    book = openpyxl.Workbook()
    book.active.append(["Bảng"])
    book.active.append([title for title, _ in titles])
    stream = io.BytesIO()
    book.save(stream)
    sheet = openpyxl.load_workbook(io.BytesIO(filled(stream.getvalue()))).active
    assert [cell.value for cell in sheet[3]] == ["Chi bộ số 1", 1, 0]


def test_groups_may_stand_above_the_row_of_the_name():
    book = openpyxl.Workbook()
    book.active.append(["", "", "Số có biểu hiện", ""])
    book.active.merge_cells("C1:D1")
    book.active.append(["TT", "Chi bộ", "Nhóm I", "Nhóm III"])
    stream = io.BytesIO()
    book.save(stream)
    sheet = openpyxl.load_workbook(io.BytesIO(filled(stream.getvalue()))).active
    assert [cell.value for cell in sheet[3]] == [1, "Chi bộ số 1", 2, 1]


def test_a_heading_below_whose_groups_nothing_stands_is_one_level():
    book = openpyxl.Workbook()
    book.active.append(["Chi bộ", "Tổng số đảng viên", "Số có biểu hiện", ""])
    book.active.merge_cells("C1:D1")
    book.active.append(["", "", "Nhóm I", "Nhóm III"])
    stream = io.BytesIO()
    book.save(stream)
    sheet = openpyxl.load_workbook(io.BytesIO(filled(stream.getvalue()))).active
    assert [cell.value for cell in sheet[3]] == ["Chi bộ số 1", 12, 2, 1]


_INLINE = re.compile(rb'<c r="([A-Z]+\d+)"([^>]*) t="inlineStr"><is><t[^>]*>([^<]*)</t></is></c>')
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def shared(content, first=b""):
    """The same workbook as Excel writes it: texts in a table of their own, `first` in place of the first."""
    strings = []

    def put_aside(found):
        strings.append(b"<si><t>%s</t></si>" % found[3])
        return b'<c r="%s"%s t="s"><v>%d</v></c>' % (found[1], found[2], len(strings) - 1)

    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                part = _INLINE.sub(put_aside, part)
            elif name == "xl/_rels/workbook.xml.rels":
                tag = f'<Relationship Id="rIdS" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
                part = part.replace(b"</Relationships>", tag.encode() + b"</Relationships>")
            elif name == "[Content_Types].xml":
                kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
                tag = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/>'
                part = part.replace(b"</Types>", tag.encode() + b"</Types>")
            new.writestr(name, part)
        if first:
            strings[0] = first
        table = f'<sst xmlns="{_MAIN}">'.encode() + b"".join(strings) + b"</sst>"
        new.writestr("xl/sharedStrings.xml", table)
    return packed.getvalue()


def test_texts_in_a_table_of_their_own_are_read_in_several_faces_without_how_they_sound():
    book = openpyxl.Workbook()
    book.active.append(["Chi bộ", "Tổng số đảng viên", "Ghi chú"])
    book.active.append(["Chi bộ ấp Một", 4, "đủ"])
    stream = io.BytesIO()
    book.save(stream)
    runs = '<si><r><t>Chi </t></r><r><rPr><b/></rPr><t>bộ</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>'
    content = filled(shared(stream.getvalue(), runs.encode()))
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert [[cell.value for cell in row] for row in sheet] == [
        ["Chi bộ", "Tổng số đảng viên", "Ghi chú"],
        ["Chi bộ ấp Một", 4, "đủ"],
        ["Chi bộ số 1", 12, "Cảnh cáo: 01; khiển trách: 01; nhắc nhở: 02"],
    ]
    whole = openpyxl.load_workbook(io.BytesIO(filled(shared(template()))))["Biểu 01"]
    assert (whole["B8"].value, whole["C8"].value, whole["B12"].value) == ("Chi bộ số 1", 12, "Tổng cộng")


def test_a_file_with_a_part_told_twice_or_a_broken_sheet_is_refused():
    stream = io.BytesIO(template())
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("docProps/app.xml", b"<x/>")
    with pytest.raises(BadTemplate, match="bình thường"):
        filled(stream.getvalue())
    content = splicing.with_parts(template(), {"xl/worksheets/sheet2.xml": b"<worksheet><sheetData>"})
    with pytest.raises(BadTemplate, match="hỏng"):
        filled(content)
    assert not_a_template().what == "Mẫu phải là tệp Excel .xlsx."


def test_a_change_elsewhere_would_be_a_bug_and_is_caught(monkeypatch):
    def careless(sheet, values):
        return splicing.with_cells(sheet, {**values, (1, 1): 1})

    monkeypatch.setattr("desktop.documents.workbooks.template.with_cells", careless)
    with pytest.raises(AssertionError, match="would have changed"):
        filled(template())


def test_a_formula_of_the_committee_stays():
    def formula(book):
        book.active["C8"] = "=E8+F8+G8"

    content = filled(template(change=formula))
    assert openpyxl.load_workbook(io.BytesIO(content))["Biểu 01"]["C8"].value == "=E8+F8+G8"


@pytest.mark.parametrize(
    ("titles", "cell", "title"),
    [
        ((*TITLES[:3], ("Số đi công tác", ""), *TITLES[4:]), "D5", "Số đi công tác"),
        ((*TITLES[:4], ("Nhóm IV", "Số có biểu hiện"), *TITLES[5:]), "E6", "Số có biểu hiện: Nhóm IV"),
        ((*TITLES[:8], ("Khiển trách", "Tập thể"), *TITLES[9:]), "I6", "Tập thể: Khiển trách"),
        ((*TITLES[:3], ("Tổng số đảng viên", ""), *TITLES[4:]), "D5", "Tổng số đảng viên"),
        ((("TT", ""), ("Chi bộ", ""), ("Số nhà", "")), "C5", "Số nhà"),
    ],
)
def test_a_title_that_is_not_understood_is_named(titles, cell, title):
    with pytest.raises(BadTemplate) as refused:
        filled(template(titles))
    assert refused.value.facts == {"sheet": "Biểu 01", "cell": cell, "title": title}
    assert f"“Biểu 01”, ô {cell}" in refused.value.what


def test_figures_of_collectives_are_filled_where_the_title_says_so():
    titles = (("TT", ""), ("Chi bộ", ""), ("Tập thể bị khiển trách", ""), ("Tỷ lệ người dự học tập", ""))
    sheet = openpyxl.load_workbook(io.BytesIO(filled(template(titles))))["Biểu 01"]
    assert (sheet["C8"].value, sheet["D8"].value) == (1, "98,45 %")


def test_a_cell_with_another_number_is_not_written_over():
    def typed(book):
        book.active["B8"], book.active["E8"] = "Chi bộ số 1", 5

    with pytest.raises(BadTemplate, match="đã có “5”, không ghi đè bằng “2”") as refused:
        filled(template(change=typed))
    assert refused.value.facts["cell"] == "E8"

    def same(book):
        book.active["B8"], book.active["E8"] = "Chi bộ số 1", 2

    filled(template(change=same))


def test_a_full_table_is_refused():
    names = [f"Chi bộ ấp {number}" for number in range(LINES)]
    with pytest.raises(BadTemplate, match="không còn dòng trống") as refused:
        filled(template(names=names))
    assert refused.value.facts["cell"] == "B12"


def test_a_workbook_without_such_a_table_is_refused():
    book = openpyxl.Workbook()
    book.active["C3"] = "Thực đơn"
    stream = io.BytesIO()
    book.save(stream)
    with pytest.raises(BadTemplate, match="ô C3: từ đây không thấy dòng tiêu đề"):
        filled(stream.getvalue())


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("xl/vbaProject.bin", "macro"),
        ("xl/externalLinks/externalLink1.xml", "liên kết"),
        ("_xmlsignatures/origin.sigs", "ký số"),
    ],
)
def test_macros_links_and_signatures_are_refused(name, said):
    stream = io.BytesIO(template())
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr(name, b"x")
    with pytest.raises(BadTemplate, match=said):
        filled(stream.getvalue())


def test_pictures_and_what_we_do_not_know_stay():
    stream = io.BytesIO(template())
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("xl/media/image1.png", b"\x89PNG")
        archive.writestr("xl/pivotTables/pivotTable1.xml", b"<pivotTableDefinition/>")
    with zipfile.ZipFile(io.BytesIO(filled(stream.getvalue()))) as archive:
        assert archive.read("xl/media/image1.png") == b"\x89PNG"
        assert archive.read("xl/pivotTables/pivotTable1.xml") == b"<pivotTableDefinition/>"


# -------------------------------------------------------------------------------------------- splicing
def test_cells_are_cut_into_rows_as_excel_and_others_write_them():
    raw = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<x:worksheet xmlns:x="u"><x:sheetData>'
        '<x:row r="2"><x:c r="A2" t="str"><x:v>đ</x:v></x:c><x:c r="C2" s="4"/></x:row><x:row r="4" ht="20"/>'
        '<x:row r="6"><x:c r="B6"><x:f>A2&amp;"&gt;"</x:f><x:v>9</x:v></x:c></x:row>'
        "</x:sheetData></x:worksheet>"
    ).encode()
    values = {(2, 2): 7, (2, 3): "a<b", (2, 4): 1, (4, 3): 2, (5, 2): 3, (5, 1): 4, (7, 1): 5}
    after = splicing.with_cells(splicing.read_sheet(raw), values).decode()
    assert after == (
        '<?xml version="1.0" encoding="UTF-8"?>\n<x:worksheet xmlns:x="u"><x:sheetData>'
        '<x:row r="2"><x:c r="A2" t="str"><x:v>đ</x:v></x:c><x:c r="B2"><x:v>7</x:v></x:c>'
        '<x:c r="C2" s="4" t="inlineStr"><x:is><x:t xml:space="preserve">a&lt;b</x:t></x:is></x:c>'
        '<x:c r="D2"><x:v>1</x:v></x:c></x:row>'
        '<x:row r="4" ht="20"><x:c r="C4"><x:v>2</x:v></x:c></x:row>'
        '<x:row r="5"><x:c r="A5"><x:v>4</x:v></x:c><x:c r="B5"><x:v>3</x:v></x:c></x:row>'
        '<x:row r="6"><x:c r="B6"><x:f>A2&amp;"&gt;"</x:f></x:c></x:row>'
        '<x:row r="7"><x:c r="A7"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    )
    assert splicing.with_cells(splicing.read_sheet(b"<worksheet><sheetData/></worksheet>"), {(1, 1): 1}) == (
        b'<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'
    )


def test_references_go_both_ways():
    for place, text in {(1, 1): "A1", (9, 26): "Z9", (10, 27): "AA10", (3, 703): "AAA3"}.items():
        assert splicing.reference_of(place) == text
        assert splicing.place_of(text) == place
    with pytest.raises(ValueError, match="no cell"):
        splicing.place_of("1A")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"<sheets><sheet/></sheets></workbook>",
         b'<sheets><sheet/></sheets><calcPr fullCalcOnLoad="1"/></workbook>'),
        (b"<x:sheets></x:sheets><x:definedNames></x:definedNames>",
         b'<x:sheets></x:sheets><x:definedNames></x:definedNames><x:calcPr fullCalcOnLoad="1"/>'),
        (b'<calcPr calcId="1"/>', b'<calcPr calcId="1" fullCalcOnLoad="1"/>'),
        (b'<calcPr fullCalcOnLoad="0" calcId="1"></calcPr>',
         b'<calcPr calcId="1" fullCalcOnLoad="1"></calcPr>'),
    ],
)  # fmt: skip
def test_formulas_are_worked_out_when_the_file_is_opened(before, after):
    assert splicing.calculated_on_opening(before) == after


