"""Sentences and cells of the yearly books: none, one, many; workbooks with real dates and true sums."""

import io
from datetime import date

import msgspec
import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from desktop import words
from desktop.branch.growing import models_of, trainings_in, turns_in
from desktop.branch.growth import GoodModel, Training, Turn
from desktop.branch.measures import Measure, MeasureKind
from desktop.branch.measuring import MeasureRules, measures_in
from desktop.branch.programmes import Inspection
from desktop.branch.programming import screenings_of
from desktop.branch.rules import LegalBasis, shipped_rules
from desktop.branch.studies import StudySession
from desktop.branch.studying import sessions_in
from desktop.documents import (
    good_models,
    measures,
    programme,
    rota,
    screening,
    study,
    superiors,
    task_list,
    training,
)
from desktop.documents.cycle_lines import Names
from desktop.documents.listing import cited
from desktop.documents.workbooks.yearly import programme_xlsx, screening_xlsx, study_xlsx, tasks_xlsx
from desktop.documents.workbooks.yearly_lists import (
    measures_xlsx,
    models_xlsx,
    rota_xlsx,
    superiors_xlsx,
    training_xlsx,
)
from tests.documents import lifelike_books as books
from tests.documents.test_golden_yearly import FORMS

DAY = date(2026, 12, 28)
RULES = shipped_rules("measures", MeasureRules)
NAMES = Names(books.BOOK, DAY)


def basis(**facts: str) -> LegalBasis:
    told = {"kind": "Quy định", "number": "294-QĐ/TW", "issued": "2025-05-26", "issuer": "Trung ương"}
    return LegalBasis(**{**told, **facts})


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (basis(), "Quy định số 294-QĐ/TW, ngày 26/5/2025 của Trung ương"),
        (
            basis(title="Thi hành Điều lệ Đảng"),
            "Quy định số 294-QĐ/TW, ngày 26/5/2025 của Trung ương về thi hành Điều lệ Đảng",
        ),
        (basis(issued="2026-02-05"), "Quy định số 294-QĐ/TW, ngày 05/02/2026 của Trung ương"),
        (basis(issued="2025"), "Quy định số 294-QĐ/TW, năm 2025 của Trung ương"),
        (basis(issued=""), "Quy định số 294-QĐ/TW của Trung ương"),
        (
            basis(kind="Luật", number="91/2025/QH15", issuer="Quốc hội", title="Bảo vệ dữ liệu cá nhân"),
            "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, ngày 26/5/2025 của Quốc hội",
        ),
    ],
)
def test_a_legal_basis_is_cited(found: LegalBasis, said: str) -> None:
    assert cited(found) == said


def test_the_programme_in_numbers() -> None:
    done = Inspection(id="a", year="2026", month="2026-03", result="tốt", result_on="2026-03-25")
    open_one = Inspection(id="b", year="2026", month="2026-10")
    assert programme.done_words([done]) == "Đã có kết quả 01/01 nội dung."
    assert programme.done_words([done, open_one]) == "Đã có kết quả 01/02 nội dung; chưa có 01 nội dung."
    assert programme.done_words([open_one]) == "Chưa có kết quả nội dung nào trong 01 nội dung."
    assert programme.result_words(done, DAY) == "25/03/2026: Tốt."
    for day, said in (
        (date(2026, 9, 30), programme.NOT_YET),
        (date(2026, 10, 1), programme.NOW),
        (date(2026, 11, 1), programme.DUE),
    ):
        assert programme.result_words(open_one, day) == said


def test_study_in_numbers() -> None:
    one = StudySession(id="s", on="2026-09-10", document="x", called=45_953, present=45_245)
    assert study.sums_words([one]) == (
        "Tổ chức 01 cuộc với 45.245 lượt người dự, đạt 98,46 % số được triệu tập."
    )
    nobody = msgspec.structs.replace(one, called=0, present=0)
    assert study.sums_words([nobody]) == "Tổ chức 01 cuộc chưa ghi số người dự."


def test_measures_in_numbers() -> None:
    reminded = Measure(id="k", member_id="p1", kind=MeasureKind.REMIND, on="2026-09-05")
    branch = msgspec.structs.replace(reminded, member_id="", kind=MeasureKind.REPRIMAND)
    assert measures.sums_words([], RULES) == ["Cá nhân: không có.", "Tập thể: không có."]
    assert measures.sums_words([reminded, reminded, branch], RULES) == [
        "Cá nhân: nhắc nhở 02.",
        "Tập thể: khiển trách 01.",
    ]


def test_training_in_numbers() -> None:
    one = Training(id="c", member_id="p1", title="Lớp đảng viên mới", kind="Bồi dưỡng", since="2026-05-18")
    other = msgspec.structs.replace(one, title="lớp ĐẢNG VIÊN mới", member_id="p2")
    late = msgspec.structs.replace(one, kind="", since="", until="2026-06")
    assert training.sums_words([one, other]) == (
        "Tổng số 01 lớp, 02 lượt đảng viên tham gia; trong đó: bồi dưỡng 02."
    )
    assert training.sums_words([late]) == "Tổng số 01 lớp, 01 lượt đảng viên tham gia."
    assert training.time_words(late) == "06/2026"
    assert training.time_words(msgspec.structs.replace(one, until="2026-05-22")) == "18/05/2026 – 22/05/2026"


def test_the_rota_in_numbers() -> None:
    turn = Turn(id="l", period="2026-11", member_id="p1")
    had = msgspec.structs.replace(turn, done=True)
    assert rota.sums_words([turn]) == "Phân công 01 lượt; chưa thực hiện lượt nào."
    assert rota.sums_words([had, had, turn]) == "Phân công 03 lượt; đã thực hiện 02 lượt, 01 đồng chí."
    assert rota.done_words(turn, "2026-10") == ""
    assert rota.done_words(turn, "2026-11") == "Chưa thực hiện"
    assert rota.done_words(had, "2026-11") == "Đã thực hiện"


def test_models_in_numbers() -> None:
    own = GoodModel(id="g", year="2026", name="x", member_id="p04", recognised="Giấy khen")
    branch = GoodModel(id="h", year="2026", name="y")
    assert good_models.sums_words([own]) == (
        "Tổng số 01 mô hình (cá nhân 01); được công nhận, khen thưởng 01."
    )
    assert good_models.sums_words([branch]) == (
        "Tổng số 01 mô hình (tập thể 01); chưa có mô hình được công nhận."
    )
    assert good_models.owner_words(branch, NAMES) == "Chi bộ"


def test_tasks_in_numbers() -> None:
    chains, known = task_list.task_chains(books.BOOK, "2026-Q3", DAY)
    assert known == date(2026, 9, 30)
    assert task_list.sums_words(chains, known) == (
        "Tổng số 03 nhiệm vụ: hoàn thành 01; còn 02, trong đó quá hạn 01."
    )
    assert task_list.sums_words(chains[1:2], known) == "Tổng số 01 nhiệm vụ: hoàn thành 01."
    early = date(2026, 8, 1)
    assert task_list.sums_words(chains[:1], early) == (
        "Tổng số 01 nhiệm vụ: chưa hoàn thành nhiệm vụ nào; còn 01, không có nhiệm vụ quá hạn."
    )


def test_superiors_in_numbers() -> None:
    from desktop.branch.book_rules import BookRules
    from desktop.branch.superiors import superior_months

    sets = shipped_rules("books", BookRules)
    months = superior_months(books.BOOK, "2026", sets, DAY)
    assert superiors.sums_words(months) == (
        "Số tháng có cấp trên dự: 03/06 tháng có sinh hoạt; "
        "không có cấp trên dự: tháng 8, tháng 11, tháng 12."
    )
    assert superiors.sums_words(months[6:7]) == (
        "Số tháng có cấp trên dự: 01/01 tháng có sinh hoạt; không có tháng nào thiếu."
    )
    running = [superiors.SuperiorMonth(period="2026-10", meetings=months[6].meetings, visits=(), away=())]
    assert superiors.sums_words(running).startswith("Chưa tháng nào có cấp trên dự, trong 01 tháng")
    assert superiors.sums_words([]) == "Chưa có tháng nào có sinh hoạt."


def test_screening_names_who_is_left() -> None:
    told = screening.sums_words(screenings_of(books.BOOK, "2026", DAY), NAMES)
    assert len(told) == 2
    assert "đã rà soát: 41 đồng chí (giữ vững tư cách đảng viên 40; cần giáo dục, giúp đỡ 01)" in told[0]
    assert told[1].startswith("Chưa rà soát: 01 đồng chí, gồm: đồng chí ")


def sheet_of(content: bytes) -> Worksheet:
    (found,) = openpyxl.load_workbook(io.BytesIO(content)).worksheets
    return found


def test_the_workbooks() -> None:
    for content, rows in (
        (programme_xlsx(books.BOOK, "2026", DAY), 3),
        (screening_xlsx(books.BOOK, "2026", DAY), 41),
        (study_xlsx(books.BOOK, "2026-Q3", DAY), len(sessions_in(books.BOOK, "2026-Q3"))),
        (tasks_xlsx(books.BOOK, "2026", DAY), 4),
    ):
        page = sheet_of(content)
        numbers = [one.value for one in page["A"] if isinstance(one.value, int)]
        assert numbers == list(range(1, rows + 1))
        assert page.print_title_rows == "$7:$7"
        assert page.page_setup.orientation == "landscape"
    tasks = sheet_of(tasks_xlsx(books.BOOK, "2026", DAY))
    days = [tasks[cell].value for cell in ("D8", "E8", "G8")]
    assert [one.date() for one in days] == [date(2026, 7, 5), date(2026, 9, 30), date(2026, 11, 5)]


def test_the_smaller_workbooks_say_what_their_papers_say() -> None:
    from desktop.branch.book_rules import BookRules
    from desktop.branch.superiors import superior_months

    sets, ruled = shipped_rules("books", BookRules), shipped_rules("measures", MeasureRules)
    months = superior_months(books.BOOK, "2026", sets, DAY)
    turns, models = turns_in(books.BOOK, "2026"), models_of(books.BOOK, "2026")
    courses, found = trainings_in(books.BOOK, "2026"), measures_in(books.BOOK, "2026")
    for content, rows, note in (
        (measures_xlsx(books.BOOK, "2026", DAY, ruled), len(found), measures.sums_words(found, ruled)[-1]),
        (training_xlsx(books.BOOK, "2026", DAY), len(courses), training.sums_words(courses)),
        (rota_xlsx(books.BOOK, "2026", DAY), len(turns), rota.sums_words(turns)),
        (models_xlsx(books.BOOK, "2026", DAY), len(models), good_models.sums_words(models)),
        (superiors_xlsx(books.BOOK, "2026", DAY, sets), len(months), superiors.sums_words(months)),
    ):
        page = sheet_of(content)
        cells = [one.value for one in page["A"]]
        assert [one for one in cells if isinstance(one, int)] == list(range(1, rows + 1))
        assert rows > 0
        assert note in cells
        assert page.page_setup.orientation == "landscape"
    for empty in (
        measures_xlsx(books.EMPTY, "2025", DAY, ruled),
        training_xlsx(books.EMPTY, "2025", DAY),
        rota_xlsx(books.EMPTY, "2025", DAY),
        models_xlsx(books.EMPTY, "2025", DAY),
        superiors_xlsx(books.EMPTY, "2025", DAY, sets),
    ):
        assert sheet_of(empty).max_row > 7


def test_the_same_records_give_the_same_bytes() -> None:
    for write in (programme_xlsx, screening_xlsx, study_xlsx, tasks_xlsx):
        assert write(books.BOOK, "2026", DAY) == write(books.BOOK, "2026", DAY)
        assert sheet_of(write(books.EMPTY, "2025", DAY)).max_row > 7


@pytest.mark.parametrize("name", FORMS)
def test_papers_are_vietnamese_whatever_the_window_speaks(name: str) -> None:
    before = FORMS[name]().pdf
    words.install(lambda _context, _text: "English")
    try:
        assert FORMS[name]().pdf == before
    finally:
        words.install(None)
