"""The laying of blocks onto pages, tried with blocks of every height."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.flow import Fixed, Frame, Paragraph, Text, moved, paginate
from desktop.documents.layouts import layout
from desktop.documents.page import Composer, Signer
from desktop.documents.table import Column, Table, spread
from desktop.documents.typeset import Align, Line, Piece

SHEET = Frame(200, 300, 20, 30, 180, 270)
LINE = Line((Piece(0, "x", "Serif", 0),), 14, 18, 7)
FIT = 13  # lines of 18 points on a page of 240


def paragraph(lines, **facts):
    return Paragraph((LINE,) * lines, gap=6, **facts)


def counted(laid):
    return [sum(isinstance(mark, Text) for mark in page) for page in laid.pages]


def test_nothing_gives_one_page():
    assert counted(paginate([], SHEET)) == [0]


def test_a_full_page_is_filled():
    assert counted(paginate([paragraph(FIT)], SHEET)) == [FIT]


def test_two_lines_at_least_on_each_side_of_a_break():
    assert counted(paginate([paragraph(FIT + 1)], SHEET)) == [FIT - 1, 2]
    assert counted(paginate([paragraph(FIT - 1), paragraph(5)], SHEET)) == [FIT - 1, 5]
    assert counted(paginate([paragraph(FIT - 4), paragraph(3)], SHEET)) == [FIT - 1]
    assert counted(paginate([paragraph(FIT - 2), paragraph(3)], SHEET)) == [FIT - 2, 3]


def test_what_is_kept_moves_with_what_follows():
    heading = paragraph(1, keep=True)
    assert counted(paginate([paragraph(FIT - 3), heading, paragraph(4)], SHEET)) == [FIT - 3, 5]
    assert counted(paginate([paragraph(FIT - 4), heading, heading, paragraph(4)], SHEET)) == [FIT - 4, 6]


def test_a_chain_longer_than_a_page_is_laid_all_the_same():
    chain = [paragraph(5, keep=True) for _ in range(5)]
    assert sum(counted(paginate([*chain, paragraph(1)], SHEET))) == 26


def test_the_last_lines_go_where_the_next_block_goes():
    tail = paragraph(6).with_tail_kept()
    assert [len(part.lines) for part in tail] == [4, 2]
    block = Fixed(150, ())
    laid = paginate([*tail, block], SHEET)
    assert counted(laid) == [4, 2]
    assert [len(part.lines) for part in paragraph(3).with_tail_kept()] == [3]


def test_anchors_name_page_and_height():
    laid = paginate([paragraph(FIT), paragraph(2, anchor="b")], SHEET)
    assert laid.anchors["b"] == (1, SHEET.top)


blocks = st.lists(
    st.one_of(
        st.builds(paragraph, st.integers(1, 40), keep=st.booleans()),
        st.builds(
            lambda height, keep: Fixed(height, (Text(0, 9, "y", "Serif", 14),), 6, keep=keep),
            st.integers(1, 240),
            st.booleans(),
        ),
    ),
    max_size=25,
)


@given(blocks)
def test_any_blocks_stay_on_their_pages_in_order_and_none_is_lost(given_blocks):
    laid = paginate(given_blocks, SHEET)
    wanted = sum(len(one.lines) if isinstance(one, Paragraph) else 1 for one in given_blocks)
    assert sum(counted(laid)) == wanted
    for page in laid.pages:
        heights = [mark.y for mark in page if isinstance(mark, Text)]
        assert heights == sorted(heights)
        assert all(SHEET.top < y < SHEET.bottom for y in heights)
    if given_blocks:
        assert all(laid.pages)


def test_marks_move():
    assert moved(Text(1, 2, "x", "Serif", 14), 10, 20) == Text(11, 22, "x", "Serif", 14)


RULES = layout()


def table(*columns):
    composer = Composer(RULES)
    return composer, Table(spread(columns, composer.frame.room), RULES.table)


def texts(page):
    return [mark.text.strip() for mark in page if isinstance(mark, Text)]


def test_the_heading_is_said_again_on_every_page():
    composer, found = table(Column("TT", 30, Align.CENTRE), Column("Nội dung", 0.0))
    composer.table(found, [found.row([str(index), "việc"]) for index in range(100)])
    laid = composer.finish()
    assert len(laid.pages) == 4
    assert all(texts(page)[:2] == ["TT", "Nội dung"] for page in laid.pages)
    rows = [int(one) for page in laid.pages for one in texts(page) if one.isdigit()]
    assert rows == [*range(100)]


def test_a_heading_in_two_levels():
    composer, found = table(
        Column("TT", 30),
        Column("Nam", 60, group="Sinh"),
        Column("Nữ", 60, group="Sinh"),
        Column("Ghi chú", 0.0),
    )
    composer.table(found, [found.row(["1", "1950", "", ""])])
    (page,) = composer.finish().pages
    places = {mark.text.strip(): (mark.x, mark.y) for mark in page if isinstance(mark, Text)}
    assert places["Sinh"][1] < places["Nam"][1] == places["Nữ"][1]
    assert places["Nam"][0] < places["Sinh"][0] < places["Nữ"][0]
    assert places["Sinh"][1] < places["TT"][1] < places["Nam"][1], "single titles stand in the middle"


def test_a_row_longer_than_a_page_goes_on():
    composer, found = table(Column("TT", 30), Column("Nội dung", 0.0))
    composer.table(found, [found.row(["1", "dài " * 2000]), found.row(["2", "ngắn"])])
    laid = composer.finish()
    assert len(laid.pages) >= 3
    words = sum(text.split().count("dài") for page in laid.pages for text in texts(page))
    assert words == 2000


def test_the_last_row_goes_with_the_signature():
    for number in range(20, 40):
        composer, found = table(Column("TT", 30), Column("Nội dung", 0.0))
        composer.table(found, [found.row([str(index), "việc"]) for index in range(number)])
        composer.text(f"Danh sách có {number} việc.")
        composer.signatures(None, Signer(titles=("T/M CHI BỘ",), office="BÍ THƯ", name="A", field="f"))
        laid = composer.finish()
        page, _ = laid.fields["f"]
        assert page == len(laid.pages) - 1
        shown = texts(laid.pages[page])
        assert f"Danh sách có {number} việc." in shown
        assert str(number - 1) in shown


def test_recipients_stand_level_with_a_single_signature():
    composer = Composer(RULES)
    composer.text("Hết.")
    composer.signatures(["Như trên", "Lưu Chi bộ"], Signer(titles=("T/M CHI BỘ",), office="BÍ THƯ", name="A"))
    (page,) = composer.finish().pages
    places = {mark.text.strip(): mark for mark in page if isinstance(mark, Text)}
    assert places["Nơi nhận:"].y == places["T/M CHI BỘ"].y
    assert places["Nơi nhận:"].x < 100 < 300 < places["T/M CHI BỘ"].x
    assert "- Như trên;" in places
    assert "- Lưu Chi bộ." in places
