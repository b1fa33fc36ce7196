"""What a report says: the published figures exactly, one, none and many, and nobody's name."""

import io
import re

import msgspec
import openpyxl
import pytest

from desktop.branch.figures import Fact, Figures
from desktop.branch.numbers import grouped
from desktop.documents.charts import Bar, Picture, Slot, hatching, pictures
from desktop.documents.flow import Fill, Stroke, Text
from desktop.documents.layouts import layout
from desktop.documents.report import report_pdf
from desktop.documents.report_text import outcome_note, written
from desktop.documents.workbooks.statistics import statistics_xlsx
from tests.branch.reporting import city_of_2017
from tests.documents.measuring import measured
from tests.documents.reporting import DAY, SIGNER, months, quarters, sheet_of, statistics_of_2017

BOOKS = city_of_2017()


@pytest.fixture(scope="module")
def words():
    """The letters of the report of 2017, line breaks taken out."""
    told = statistics_of_2017(BOOKS, months=months(), quarters=quarters())
    pdf = report_pdf(sheet_of(told), SIGNER, layout=layout()).paper.pdf
    return re.sub(r"\s+", " ", " ".join(one.text for one in measured(pdf).words))


@pytest.mark.parametrize(
    "said",
    [
        "Có 06 tập thể có biểu hiện qua kiểm điểm, gồm: khiển trách 01, nhắc nhở 05.",
        ("Có 32 cá nhân có biểu hiện qua kiểm điểm, gồm: cảnh cáo 02, khiển trách 09, xếp loại không hoàn "
         "thành "
        "nhiệm vụ 04, nhắc nhở 17."),
        ("Vi phạm quy định về trách nhiệm người đứng đầu: 22 trường hợp, trong đó 07 trường hợp thuộc "
         "diện cấp "
        "trên quản lý; đã xử lý: khiển trách 15, cảnh cáo 05, cách chức 01, đang xem xét 01."),
        "Tổ chức 633 cuộc học tập, quán triệt, tuyên truyền, có 45.245 lượt người dự, đạt 98,46 %.",
        "Số lượt người dự 45.245",
        "Tỷ lệ người dự học tập 98,46 %",
    ],
)
def test_the_figures_published_for_2017_are_printed(words, said):
    assert said in words


def test_no_members_name_goes_up(words):
    for book in BOOKS:
        for member in book.members:
            assert member.full_name not in words


def test_the_workbook_says_the_same():
    told = statistics_of_2017(BOOKS)
    book = openpyxl.load_workbook(io.BytesIO(statistics_xlsx(BOOKS[0].branch, told, DAY)))
    assert book.sheetnames == ["Thống kê", "Số liệu khác"]
    sheet = book["Số liệu khác"]
    lines = {sheet.cell(row, 2).value: sheet.cell(row, 3) for row in range(1, sheet.max_row + 1)}
    assert lines["Tỷ lệ người dự học tập"].value == "98,46 %"
    said = lines["Số lượt người dự"]
    assert said.value == 45_245
    assert _seen(said) == "45.245"
    assert lines["Số tập thể có biểu hiện qua kiểm điểm"].value == 6
    assert lines["Số cá nhân có biểu hiện qua kiểm điểm"].value == 32
    assert lines["Vi phạm quy định về trách nhiệm người đứng đầu"].value == 22
    table = book["Thống kê"]
    sums = next(row for row in table.iter_rows() if row[0].value == "Cộng")
    assert [cell.value for cell in sums[2:4]] == ["=SUM(C9:C16)", "=SUM(D9:D16)"]
    names = [table.cell(row, 2).value for row in range(9, 17)]
    assert names == [one.branch.name for one in BOOKS]


def _seen(cell):
    """Show a number as the cell's format does: the conditions of our own format only."""
    for part in cell.number_format.split(";"):
        least = re.match(r"\[>=(\d+)\]", part)
        if least is None or cell.value >= int(least[1]):
            shape = part.split("]")[-1].replace("\\", "")
            break
    assert shape.count(".") == grouped(cell.value).count(".")
    return grouped(cell.value)


def figures(span="2026-Q3", **facts):
    return Figures(span=span, **facts)


@pytest.mark.parametrize(
    ("fact", "found", "said"),
    [
        (Fact.MEETINGS, figures(), ("Trong quý III/2026, chưa có buổi sinh hoạt nào được chốt biên bản.",)),
        (Fact.MEETINGS, figures("2026-10", meetings={"regular": 1}, called=37, present=35, excused=2),
         ("Trong tháng 10/2026, chi bộ tổ chức 01 buổi sinh hoạt thường kỳ.",
          ("Đảng viên dự sinh hoạt thường kỳ: 35/37 lượt, đạt 94,59 %; vắng có lý do: 02 lượt; vắng không "
           "có lý "
          "do: không có."))),
        (Fact.MEETINGS, figures(meetings={"regular": 3, "quarter-review": 1}),
         (("Trong quý III/2026, chi bộ tổ chức 04 buổi sinh hoạt, họp, gồm: 03 buổi sinh hoạt thường kỳ; "
          "01 buổi "
          "kiểm điểm quý."),)),
        (Fact.SUPERIORS, figures(), ("Không có đại biểu cấp trên dự sinh hoạt với chi bộ.",)),
        (Fact.SUPERIORS, figures("2026-10", months=1, months_with_superior=1, superior_visits=1),
         ("Cấp trên dự sinh hoạt với chi bộ 01 lượt.",)),
        (Fact.SUPERIORS, figures(months=3, months_with_superior=2, superior_visits=4),
         ("Cấp trên dự sinh hoạt với chi bộ 04 lượt, vào 02/03 tháng trong kỳ.",)),
        (Fact.STUDIES, figures(), ("Không tổ chức cuộc học tập, quán triệt, tuyên truyền riêng.",)),
        (Fact.CHECKS, figures(), ("Không có số liệu tự đối chiếu từ biên bản đã chốt.",
                                  "Không có đảng viên nào có biểu hiện được nêu.")),
        (Fact.CHECKS, figures("2026-10", checks_due=35, checks_done=35, checked=35, named=1,
                              named_by_group={"II": 1}, signs={"II": 2}),
         ("Có 35/35 đảng viên dự họp đã tự đối chiếu, đạt 100 %.",
          "Có 01 đảng viên có biểu hiện được nêu, với 02 biểu hiện: nhóm II 01 đảng viên, 02 biểu hiện.")),
        (Fact.REVIEWS, figures(meetings={"thematic": 1, "quarter-review": 1}, reviewed_signs=3,
                               reviewed_persons=2, prompts=2, prompts_to_members=2, prompts_answered=1,
                               prompts_open=1),
         ("Đã tổ chức 01 buổi sinh hoạt chuyên đề.",
          "Kiểm điểm quý: đã xem xét 03 biểu hiện của 02 đảng viên.",
          "Có 02 gợi ý kiểm điểm (đảng viên 02); đã giải trình, tiếp thu: 01; chưa trả lời: 01.")),
        (Fact.REVIEWS, figures(meetings={"quarter-review": 1}, none_named_reviews=1),
         ("Kiểm điểm quý ghi nhận không có đảng viên nào có biểu hiện được nêu.", ("Không có gợi ý kiểm "
          "điểm."))),
        (Fact.REVIEWS, figures(meetings={"quarter-review": 1}),
         ("Đã họp kiểm điểm quý; không có biểu hiện phải xem xét.", "Không có gợi ý kiểm điểm.")),
        (Fact.REMEDIES, figures(), ("Không có biểu hiện của kỳ trước chuyển sang.",)),
        (Fact.REMEDIES, figures(remedies_before=3, remedies={"remedied": 2, "unseen": 1}, remedies_open=1),
         ("Có 03 biểu hiện của kỳ trước chuyển sang: đã khắc phục 02, chưa được xem xét 01.",
          "Đến cuối kỳ còn theo dõi 01 biểu hiện.")),
        (Fact.REMEDIES, figures(remedies_before=1, remedies={"remedied": 1}),
         ("Có 01 biểu hiện của kỳ trước chuyển sang: đã khắc phục 01.",
          "Đến cuối kỳ không còn biểu hiện nào phải theo dõi.")),
        (Fact.MEASURES, figures(), ("Không có tập thể, cá nhân phải xem xét, xử lý.",)),
        (Fact.MEASURES, figures(collectives=1, collective_outcomes={"remind": 1}, persons=2, carried=1,
                                outcomes={"none": 1, "reprimand": 1}, others=1, other_outcomes={"remind": 1}),
         ("Tập thể chi bộ có biểu hiện qua kiểm điểm; xử lý: nhắc nhở.",
          ("Có 02 cá nhân có biểu hiện qua kiểm điểm (chuyển từ kỳ trước 01), gồm: khiển trách 01, chưa "
           "áp dụng "
          "hình thức xử lý 01."),
          "Ngoài các biểu hiện nêu trên, đã xem xét 01 đảng viên, gồm: nhắc nhở 01.")),
        (Fact.MEASURES, figures(persons=3, named=3, outcomes={"none": 3}),
         ("Có 03 cá nhân có biểu hiện qua kiểm điểm; chưa áp dụng hình thức xử lý nào.",)),
        (Fact.COMMITMENTS, figures(), ("Chưa có bản cam kết năm 2026 được đăng ký.",)),
        (Fact.COMMITMENTS, figures(commitments=42, commitments_of_branch=1, models_pledged=7, models=2,
                                   models_recognised=1),
         (("Năm 2026: 01 tập thể, 42 cá nhân đăng ký cam kết tu dưỡng, rèn luyện; 07 cá nhân đăng ký việc "
          "làm "
          "theo Bác."), "Đăng ký 02 mô hình, cách làm hay, 01 mô hình được công nhận, khen thưởng.")),
        (Fact.COMMITMENTS, figures(commitments=4),
         ("Năm 2026: 04 cá nhân đăng ký cam kết tu dưỡng, rèn luyện.",)),
        (Fact.TRAINING, figures(), ("Không có đảng viên dự lớp bồi dưỡng trong kỳ.",)),
        (Fact.TRAINING, figures(classes=65, class_members=4788),
         ("Có 4.788 lượt đảng viên dự 65 lớp bồi dưỡng.",)),
        (Fact.INSPECTIONS, figures(), ("Chương trình kiểm tra, giám sát không có cuộc nào trong kỳ.",)),
        (Fact.INSPECTIONS, figures(inspections=2),
         ("Theo chương trình có 02 cuộc kiểm tra, giám sát trong kỳ; chưa thực hiện cuộc nào.",)),
        (Fact.MEMBERS, figures(members=42, official=39, probationary=3, women=15, exempt=4, moved_in=1),
         (("Đến cuối kỳ có 42 đảng viên (chính thức 39, dự bị 03); nữ 15, được miễn công tác và sinh hoạt "
          "đảng 04."),
          "Biến động trong kỳ: chuyển sinh hoạt đến 01.")),
        (Fact.MEMBERS, figures(members=5, official=5),
         ("Đến cuối kỳ có 05 đảng viên (chính thức 05).", "Biến động trong kỳ: không có.")),
        (Fact.RATINGS, figures("2026"), ("Chưa kiểm điểm, xếp loại chất lượng.",)),
        (Fact.RATINGS, figures("2026", rated=38, ratings={"excellent": 5, "good": 32, "none": 1},
                               collective_ratings={"good": 1}),
         (("Có 38 đảng viên kiểm điểm, xếp loại: hoàn thành xuất sắc nhiệm vụ 05, hoàn thành tốt nhiệm vụ "
          "32, "
          "chưa xếp loại 01."), "Tập thể chi bộ: hoàn thành tốt nhiệm vụ.")),
    ],
)  # fmt: skip
def test_sentences_read_like_a_secretary_wrote_them(fact, found, said):
    assert written(fact, found) == said


@pytest.mark.parametrize("fact", Fact)
def test_every_fact_says_something_even_of_nothing(fact):
    lines = written(fact, figures("2026"))
    assert lines
    assert all(line.endswith(".") and "  " not in line for line in lines)


def test_outcomes_without_a_column_are_noted():
    found = figures(outcomes={"remind": 3, "pending": 1, "none": 2})
    assert outcome_note(found, ["outcomes.remind"]) == "Đang xem xét: 01; chưa áp dụng hình thức xử lý: 02"
    assert outcome_note(found, [f"outcomes.{key}" for key in found.outcomes]) == ""


def test_an_empty_section_says_so():
    told = msgspec.structs.replace(statistics_of_2017(BOOKS[:1]))
    pdf = report_pdf(sheet_of(told, number=None), SIGNER, layout=layout()).paper.pdf
    lines = [one.text.strip() for one in measured(pdf).words]
    at = lines.index("V. Kiến nghị, đề xuất")
    assert lines[at + 1] == "Không có."
    assert "Dự thảo" in lines
    assert any(line.endswith("-BC/CB") for line in lines)


# ---------------------------------------------------------------------------------------------- pictures
def test_columns_are_as_high_as_their_value_and_say_it():
    one = Picture("Tên", (Slot("T1", (Bar(100, "100"),)), Slot("T2", (Bar(50, "50", hatched=True),))), 100)
    block = pictures([one], room=200, height=120)
    (solid,) = [mark for mark in block.content if isinstance(mark, Fill)]
    said = {mark.text: mark for mark in block.content if isinstance(mark, Text)}
    assert set(said) == {"Tên", "T1", "T2", "100", "50"}
    assert said["100"].y < said["50"].y < said["T1"].y
    tops = [mark.y0 for mark in block.content if isinstance(mark, Stroke) and mark.y0 == mark.y1]
    base = max(tops)
    assert solid.y1 == base
    assert solid.y1 - solid.y0 == pytest.approx(2 * (base - max(top for top in tops if top < base)))


def test_a_picture_of_nothing_has_its_labels():
    one = Picture("Tên", (Slot("I", (Bar(0, "0"), Bar(0, "0", hatched=True))),), 0, "đã xong", "chưa xong")
    marks = pictures([one], room=100, height=100).content
    assert [mark.text for mark in marks if isinstance(mark, Text)] == ["Tên", "0", "0", "I", "đã xong",
                                                                       "chưa xong"]  # fmt: skip


def test_hatching_stays_inside_its_box():
    for box in ((0, 0, 10, 40), (5, 5, 45, 9), (0, 0, 1, 1)):
        strokes = list(hatching(*box))
        for one in strokes:
            assert box[0] <= min(one.x0, one.x1) <= max(one.x0, one.x1) <= box[2]
            assert box[1] <= min(one.y0, one.y1) <= max(one.y0, one.y1) <= box[3]
            assert one.x1 - one.x0 == pytest.approx(one.y0 - one.y1)
