import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents import fonts
from desktop.documents.typeset import (
    MISSING,
    Align,
    Run,
    Style,
    balanced,
    measure,
    paragraphs,
    printable,
    set_lines,
)

ROOM = 467.7
BODY = Style(14, 18, Align.JUSTIFY, indent=28.35)
TEXT = (
    "Chi bộ thống nhất nhiệm vụ trọng tâm tháng 10/2026: hoàn thành thu hoạch lúa thu đông, "
    "vận động 100 % hộ "
    "tham gia bảo hiểm y tế, ra quân dọn vệ sinh ngày 15/10/2026, báo cáo kết quả tại kỳ sinh hoạt sau."
)


def texts(lines):
    return ["".join(piece.text for piece in line.pieces) for line in lines]


def test_text_is_broken_between_words_and_nothing_is_lost():
    lines = set_lines([Run(TEXT)], BODY, ROOM)
    assert len(lines) == 3
    assert " ".join(texts(lines)) == TEXT


def test_every_line_but_the_last_ends_at_the_right_edge():
    lines = set_lines([Run(TEXT)], BODY, ROOM)
    assert [round(line.width, 3) for line in lines[:-1]] == [ROOM] * (len(lines) - 1)
    assert lines[-1].width < ROOM
    assert lines[0].pieces[0].x == BODY.indent
    assert lines[1].pieces[0].x == 0


def test_faces_change_inside_a_line_without_losing_room():
    lines = set_lines([Run("2.1. Thu đảng phí: ", fonts.BOLD), Run("1.250.000 đồng.")], BODY, ROOM)
    label, amount = lines[0].pieces
    assert (label.face, amount.face) == (fonts.BOLD, fonts.REGULAR)
    assert amount.x == pytest.approx(label.x + measure(label.text, fonts.BOLD, 14))


def test_the_percent_sign_is_never_parted_from_its_number():
    for room in range(60, 200, 3):
        lines = texts(set_lines([Run("có mặt 35 đồng chí, đạt 94,59 % tổng số")], Style(14, 18), room))
        assert not any(line.startswith("%") for line in lines)


def test_a_word_longer_than_a_line_is_parted():
    lines = set_lines([Run("x" + "Đ" * 500 + " hết")], BODY, ROOM)
    assert all(line.width <= ROOM + 1e-6 for line in lines)
    assert "".join(texts(lines)).replace(" ", "") == "x" + "Đ" * 500 + "hết"


def test_a_line_that_would_be_torn_apart_stays_ragged():
    lines = set_lines([Run("a b " + "W" * 34)], Style(14, 18), ROOM)
    assert [piece.word_space for line in lines for piece in line.pieces] == [0.0, 0.0]


def test_a_heading_is_broken_evenly():
    name = "ĐẢNG BỘ PHƯỜNG NGUYỄN TRUNG TRỰC THÀNH PHỐ LONG XUYÊN TỈNH AN GIANG"
    style = Style(14, 18, Align.CENTRE)
    lines = balanced(name, fonts.REGULAR, style, 220)
    widths = [line.width - line.pieces[0].x for line in lines]
    assert len(lines) == len(set_lines([Run(name)], style, 220))
    assert max(widths) - min(widths) < 60
    assert all(abs(line.pieces[0].x - (220 - line.width)) < 0.01 for line in lines), "each line is centred"


def test_mixed_forms_of_letters_come_out_composed():
    assert printable(unicodedata.normalize("NFD", "Đảng ủy xã Thới Hưng ợ ữ")) == "Đảng ủy xã Thới Hưng ợ ữ"


def test_invisible_signs_vanish_and_unknown_letters_are_seen():
    assert printable("a\u200bb\u0007c\u2028d\te") == "abc d e"
    assert printable("hoa 花 🌸") == f"hoa {MISSING} {MISSING}"
    assert printable("\ud800") == ""


def test_markup_is_nothing_special():
    assert texts(set_lines([Run('5 < 7 & "A" > <b>B</b> &amp;')], Style(14, 18), ROOM)) == [
        '5 < 7 & "A" > <b>B</b> &amp;'
    ]


def test_paragraphs_of_a_person_are_kept_and_blank_ones_dropped():
    assert paragraphs(" một \n\n  \thai  ba\r\nbốn") == ("một", "hai ba", "bốn")
    assert paragraphs(" \n ") == ()


@given(st.text(max_size=300), st.floats(20, 500), st.sampled_from(list(Align)))
def test_any_text_fits_any_width(text, room, align):
    lines = set_lines([Run(text)], Style(14, 18, align), room)
    for line in lines:
        assert line.pieces
        assert line.width <= room + 0.01
        assert all(piece.x >= -0.01 for piece in line.pieces)
    kept = "".join(printable(text).split(" "))
    assert "".join(texts(lines)).replace(" ", "") == kept


@given(st.text(max_size=120), st.floats(60, 400))
def test_any_heading_fits_any_width(text, room):
    for line in balanced(text, fonts.BOLD, Style(14, 18, Align.CENTRE), room):
        assert line.pieces[0].x >= -0.01
        assert line.width <= room + 0.01
