"""The minutes measured on the page against the table of elements (HD 05-HD/VPTW, 27/5/2026)."""

import itertools
import subprocess
import unicodedata
from collections import Counter

import msgspec
import pypdfium2
import pytest

from desktop.branch.meetings import Opinion
from desktop.documents.layouts import layout
from desktop.documents.minutes import lay_minutes, minutes_pdf
from desktop.documents.minutes_text import Section, minutes_text
from tests.documents import lifelike
from tests.documents.measuring import MM, measured

REGULAR = tuple(
    one
    for one in Section
    if one
    not in {
        Section.PRESENTATION,
        Section.FOLLOW_UP,
        Section.REVIEWS,
        Section.PROMPTS,
        Section.YEAR_REVIEWS,
    }
)
"""The parts of a regular meeting in which nothing named before or prompted came up."""

HD05, HD36 = layout("hd05-2026"), layout("hd36-2018")
LEFT, RIGHT, TOP, BOTTOM = 30 * MM, 195 * MM, 20 * MM, 277 * MM


@pytest.fixture(scope="module")
def paper():
    return minutes_pdf(lifelike.file(), layout=HD05)


@pytest.fixture(scope="module")
def page(paper):
    return measured(paper.pdf)


def opinions(number, text=lifelike.LONG_OPINION):
    return tuple(
        Opinion(id=f"o{index}", meeting_id=lifelike.M, order=index, member_id=f"p{index % 37:02d}", text=text)
        for index in range(number)
    )


def inside(found):
    for word in found.words:
        number = word.page and word.baseline < TOP
        assert number or word.top >= TOP - 0.5, word
        assert word.bottom <= BOTTOM + 0.5, word
        assert word.x0 >= LEFT - 0.05, word
        assert word.x1 <= RIGHT + 0.3, word
    for rule in found.rules:
        assert LEFT - 0.05 <= rule.x0 <= rule.x1 <= RIGHT + 0.05
        assert TOP <= rule.top <= rule.bottom <= BOTTOM


def not_overlapping(found):
    """No two stretches of letters share any ink box: base lines on one page are apart or side by side."""
    for number in range(len(found.sizes)):
        words = sorted((one for one in found.words if one.page == number), key=lambda one: one.baseline)
        for index, upper in enumerate(words):
            for lower in words[index + 1 :]:
                if lower.baseline - upper.baseline > 16:
                    break
                beside = upper.x1 <= lower.x0 + 0.3 or lower.x1 <= upper.x0 + 0.3
                near = lower.baseline - upper.baseline < 0.72 * lower.size
                assert beside or not near, (upper, lower)


def test_the_paper_is_a4(page):
    assert {(round(w / MM, 1), round(h / MM, 1)) for w, h in page.sizes} == {(210.0, 297.0)}


def test_nothing_leaves_the_margins_and_nothing_overlaps(page):
    inside(page)
    not_overlapping(page)


@pytest.mark.parametrize(
    ("text", "size", "face"),
    [
        ("ĐẢNG CỘNG SẢN VIỆT NAM", 15, "Bold"),
        ("ĐẢNG BỘ XÃ THỚI HƯNG", 14, "Regular"),
        ("CHI BỘ ẤP THỚI HÒA", 14, "Bold"),
        ("*", 14, "Regular"),
        ("Số 10-BB/CB", 14, "Regular"),
        ("Thới Hưng, ngày 05 tháng 10 năm 2026", 14, "Italic"),
        ("BIÊN BẢN", 16, "Bold"),
        ("Sinh hoạt chi bộ thường kỳ tháng 10 năm 2026", 14, "Bold"),
        ("-----", 14, "Regular"),
        ("- Địa điểm: Nhà văn hóa ấp Thới Hòa.", 14, "Regular"),
        ("NGƯỜI GHI BIÊN BẢN", 14, "Bold"),
        ("CHỦ TRÌ HỘI NGHỊ", 14, "Bold"),
        ("Nơi nhận:", 14, "Regular"),
        ("- Đảng ủy xã Thới Hưng (để báo cáo);", 12, "Regular"),
        ("- Lưu Chi bộ.", 12, "Regular"),
    ],
)
def test_elements_have_their_size_and_face(page, text, size, face):
    word = page.find(text)
    assert (word.text.strip(), word.size, word.face) == (text, size, face)


def test_the_rule_is_exactly_as_long_as_the_party_name(page):
    party = page.find("ĐẢNG CỘNG SẢN VIỆT NAM")
    rule = min((one for one in page.rules if one.page == 0), key=lambda one: one.top)
    assert abs((rule.x1 - rule.x0) - (party.x1 - party.x0)) < 0.3
    assert abs(rule.x0 - party.x0) < 0.3
    assert 2 < rule.top - party.baseline < 6


def test_the_head_stands_in_two_columns(page):
    party, date = page.find("ĐẢNG CỘNG SẢN VIỆT NAM"), page.find("Thới Hưng, ngày")
    superior, issuer = page.find("ĐẢNG BỘ XÃ"), page.find("CHI BỘ ẤP")
    star, number = page.find("*"), page.find("Số 10-BB/CB")
    middle = {round((one.x0 + one.x1) / 2, 1) for one in (superior, issuer, star, number)}
    assert len(middle) == 1, "the left column is centred on one axis"
    assert abs((party.x0 + party.x1) - (date.x0 + date.x1)) < 0.6
    assert superior.baseline == pytest.approx(party.baseline, abs=0.05)
    assert superior.baseline < issuer.baseline < star.baseline < number.baseline


def test_body_lines_stand_18_points_apart_and_paragraphs_6_more(page):
    body = [one for one in page.words if one.page == 1 and one.size == 14 and one.baseline > TOP]
    lines = sorted({round(one.baseline, 1) for one in body})
    steps = Counter(round(lower - upper, 1) for upper, lower in itertools.pairwise(lines))
    assert set(steps) == {18.0, 24.0}
    assert steps[18.0] > 10


def test_paragraphs_begin_10_mm_in_and_end_at_the_right_edge(page):
    starts = Counter(
        round(one.x0 / MM, 1) for one in page.words if one.page == 1 and one.size == 14 and one.baseline > TOP
    )
    assert starts[40.0] > 5
    assert starts[30.0] > 5
    ends = [one.x1 for one in page.words if one.page == 1 and one.x0 < LEFT + 1]
    assert sum(abs(end - RIGHT) < 0.3 for end in ends) > 5


def test_page_numbers_from_page_two_10_mm_from_the_edge(page):
    for index in range(len(page.sizes)):
        numbers = [one for one in page.words if one.page == index and one.baseline < TOP]
        if index == 0:
            assert numbers == []
            continue
        (number,) = numbers
        assert (number.text, number.size, number.face) == (str(index + 1), 14, "Regular")
        assert abs((number.x0 + number.x1) / 2 - (LEFT + RIGHT) / 2) < 0.1
        cap_top = number.baseline - 0.66 * 14
        assert 10 * MM <= number.baseline - 0.891 * 14 + 0.01 < cap_top < 15 * MM


def test_signature_places_lie_between_title_and_name(paper, page):
    height = 297 * MM
    for place, title, name in (
        (paper.recorder, "NGƯỜI GHI BIÊN BẢN", "Trần Thị Hồng Yến"),
        (paper.chair, "CHỦ TRÌ HỘI NGHỊ", "Nguyễn Văn Minh"),
    ):
        left, bottom, right, top = place.box
        above, below = page.find(title, place.page), page.find(name, place.page)
        assert 60 <= (right - left) / MM <= 70
        assert 24 <= (top - bottom) / MM <= 27
        assert above.baseline < height - top
        assert height - bottom < below.baseline - 0.6 * 14
        assert abs((above.x0 + above.x1) - (left + right)) < 0.2
        assert abs((below.x0 + below.x1) - (left + right)) < 0.2
    assert page.find("NGƯỜI GHI").baseline == page.find("CHỦ TRÌ HỘI").baseline
    assert paper.recorder.box[2] < paper.chair.box[0]


def test_fonts_are_embedded_and_nothing_else_is_named(paper, page, tool):
    assert b"Helvetica" not in paper.pdf
    assert {word.face for word in page.words} == {"Regular", "Bold", "Italic"}
    listed = subprocess.run(
        [tool("pdffonts"), "-"], input=paper.pdf, capture_output=True, check=True
    ).stdout.decode()
    fonts = [line.split() for line in listed.splitlines()[2:]]
    assert len(fonts) == 3
    for font in fonts:
        assert font[0].startswith("AAAAAA+LiberationSerif")
        assert font[-5:-2] == ["yes", "yes", "yes"], "embedded, subset, with its letters' meaning"


def test_text_copies_out_composed_and_whole(paper):
    document = pypdfium2.PdfDocument(paper.pdf)
    text = "\n".join(sheet.get_textpage().get_text_range() for sheet in document)
    document.close()
    flat = " ".join(text.split())
    assert unicodedata.is_normalized("NFC", flat)
    for entry in minutes_text(lifelike.file()):
        if entry.rows:
            assert all(row.deadline in flat for row in entry.rows)
        else:
            wanted = entry.plain
            for number in ("2", "3"):
                flat = flat.replace(f" {number} Ý kiến phát biểu:", " Ý kiến phát biểu:")
            assert wanted in flat, wanted


def test_same_record_same_bytes(paper):
    assert minutes_pdf(lifelike.file(), layout=HD05) == paper


def test_the_pdf_says_what_it_is(paper, now):
    document = pypdfium2.PdfDocument(minutes_pdf(lifelike.file(), layout=HD05, created=now).pdf)
    about = document.get_metadata_dict()
    document.close()
    assert about["Title"] == "Biên bản sinh hoạt chi bộ thường kỳ tháng 10 năm 2026"
    assert about["Author"] == "Chi bộ ấp Thới Hòa"
    assert about["Subject"] == "Số 10-BB/CB"
    assert about["CreationDate"] == about["ModDate"] == "D:20261005193200+07'00'"


def test_anchors_follow_the_text(paper, page):
    assert set(paper.anchors) == set(REGULAR)
    places = [(paper.anchors[section].page, paper.anchors[section].y) for section in REGULAR]
    assert places == sorted(places)
    votes = page.find("2.6. Biểu quyết")
    anchor = paper.anchors[Section.VOTES]
    assert (anchor.page, anchor.y) < (votes.page, votes.baseline) < (anchor.page, anchor.y + 18)


def test_unnumbered_minutes_leave_room_for_the_number():
    file = lifelike.file(meeting=lifelike.meeting(number=None))
    found = measured(minutes_pdf(file, layout=HD05, draft=True).pdf)
    word = found.find("-BB/CB")
    assert word.text.replace("\u00a0", " ").split() == ["Số", "-BB/CB"]
    assert word.x1 - word.x0 > 65
    assert found.find("Dự thảo").face == "Italic"


def test_the_older_guidance_writes_commas_and_its_spelling():
    found = measured(minutes_pdf(lifelike.file(), layout=HD36).pdf)
    assert found.find("để báo cáo").text == "- Đảng uỷ xã Thới Hưng (để báo cáo),"


@pytest.mark.parametrize("rules", [HD05, HD36], ids=lambda one: one.id)
@pytest.mark.parametrize(
    "names",
    [
        {
            "name": "Chi bộ Trường Trung học phổ thông chuyên Nguyễn Bỉnh Khiêm và Trung "
            "tâm Giáo dục thường xuyên"
        },
        {
            "superior": "Đảng bộ bộ phận các cơ quan chuyên môn thuộc Ủy ban nhân dân đặc "
            "khu Phú Quốc tỉnh An Giang"
        },
        {"place": "Đinh Trang Thượng Hòa Bắc Nguyễn Trung Trực Đông", "place_with_kind": True},
        {"name": "Chi bộ " + "W" * 110},
    ],
    ids=["branch", "superior", "place", "one word"],
)
def test_long_names_wrap_in_their_own_column(names, rules):
    file = lifelike.file(branch=msgspec.structs.replace(lifelike.BRANCH, **names))
    found = measured(minutes_pdf(file, layout=rules).pdf)
    inside(found)
    not_overlapping(found)
    party = found.find("ĐẢNG CỘNG SẢN VIỆT NAM")
    head = [one for one in found.words if one.page == 0 and one.baseline < found.find("BIÊN BẢN").baseline]
    left = [one for one in head if one.x0 < party.x0 and one.face != "Italic"]
    right = [one for one in head if one not in left]
    assert max(one.x1 for one in left) + 4 * MM < min(one.x0 for one in right)


@pytest.mark.parametrize("number", [*range(26)])
def test_signatures_never_part_from_the_last_lines(number):
    """Whatever the length, the last page carries at least two lines of text above the blocks."""
    file = lifelike.file(opinions=opinions(number, "Nhất trí với dự thảo nghị quyết của chi bộ."), topics=())
    laid = lay_minutes(file, layout=HD05)
    page, place = laid.fields["chair"]
    assert page == len(laid.pages) - 1
    assert laid.fields["recorder"][0] == page
    title = place.y0 - 18
    above = {round(mark.y) for mark in laid.pages[page] if hasattr(mark, "text") and mark.y < title}
    assert len(above) >= 2


def test_no_single_lines_at_the_foot_or_head_of_a_page():
    """Widows and orphans: a paragraph of four lines or more leaves two on each side of a page break."""
    for length in range(40):
        file = lifelike.file(opinions=opinions(9, "x " * length + lifelike.LONG_OPINION.replace("\n", " ")))
        laid = lay_minutes(file, layout=HD05)
        for index, page in enumerate(laid.pages[:-1]):
            texts = [mark for mark in page if hasattr(mark, "text") and mark.size == 14]
            last = max(texts, key=lambda one: one.y)
            assert not last.text.startswith("- Đồng chí"), "a long paragraph begins with its only line"
            if index:
                first, second = sorted(texts, key=lambda one: one.y)[:2]
                ends = first.x < LEFT + 1 and second.y - first.y > 20
                assert not ends, "a paragraph ends with its only line at the head"


def test_headings_stay_with_their_text():
    for number in range(26):
        file = lifelike.file(opinions=opinions(number, "Nhất trí."))
        laid = lay_minutes(file, layout=HD05)
        for page in laid.pages:
            texts = [mark for mark in page if hasattr(mark, "text")]
            last = max(texts, key=lambda one: (one.y, one.x))
            assert not last.face.endswith("Bold") or laid.pages[-1] is page, last.text


def test_three_hundred_opinions_lay_out_well():
    file = lifelike.file(opinions=opinions(300))
    paper = minutes_pdf(file, layout=HD05)
    laid = lay_minutes(file, layout=HD05)
    assert paper.pages == len(laid.pages) > 40
    spoken = [
        mark for page in laid.pages for mark in page if getattr(mark, "text", "").startswith("- Đồng chí")
    ]
    assert len(spoken) >= 300
    for page in laid.pages:
        for mark in page:
            if hasattr(mark, "text"):
                assert TOP < mark.y < BOTTOM
                assert mark.x >= LEFT - 0.01


def test_one_opinion_longer_than_two_pages_goes_on():
    file = lifelike.file(opinions=opinions(1, "ý kiến rất dài " * 700))
    laid = lay_minutes(file, layout=HD05)
    assert len(laid.pages) >= 4
    assert all(mark.y < BOTTOM for page in laid.pages for mark in page if hasattr(mark, "text"))


def test_a_meeting_just_begun_is_a_page_already():
    paper = minutes_pdf(lifelike.empty_file(), layout=HD05, draft=True)
    found = measured(paper.pdf)
    inside(found)
    not_overlapping(found)
    assert paper.pages <= 2
    assert set(paper.anchors) == set(REGULAR)
