from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO

import pdfplumber
import pytest

from desktop.documents.stamp import draw_stamp

NOW = datetime(2026, 10, 5, 9, 15, 30, 123456, tzinfo=timezone(timedelta(hours=7)))


def words(pdf):
    with pdfplumber.open(BytesIO(pdf)) as document:
        assert len(document.pages) == 1
        return document.pages[0].extract_text()


def test_it_says_name_office_and_time_as_text():
    text = words(draw_stamp("Nguyễn Văn Minh", "Bí thư chi bộ", NOW, 200, 60))
    assert "Nguyễn Văn Minh" in text
    assert "Bí thư chi bộ" in text
    assert "2026-10-05T09:15:30+07:00" in text


def test_it_has_the_size_asked_for_and_only_our_fonts():
    stamp = draw_stamp("Nguyễn Văn Minh", "", NOW.astimezone(UTC), 180, 50)
    with pdfplumber.open(BytesIO(stamp)) as document:
        assert (document.pages[0].width, document.pages[0].height) == (180, 50)
        assert all("LiberationSerif" in sign["fontname"] for sign in document.pages[0].chars)
    assert b"Helvetica" not in stamp


@pytest.mark.parametrize("width", [90, 150, 240])
def test_a_long_name_stays_within_the_box(width):
    stamp = draw_stamp(
        "Công Tằng Tôn Nữ Thị Hồng Phương Nguyễn Phúc", "Phó Bí thư Thường trực", NOW, width, 60
    )
    with pdfplumber.open(BytesIO(stamp)) as document:
        signs = document.pages[0].chars
    assert min(sign["x0"] for sign in signs) >= 0
    assert max(sign["x1"] for sign in signs) <= width
    assert min(sign["top"] for sign in signs) >= 0
    assert max(sign["bottom"] for sign in signs) <= 60


def test_the_same_facts_give_the_same_bytes():
    assert draw_stamp("A", "B", NOW, 100, 40) == draw_stamp("A", "B", NOW, 100, 40)


def test_decomposed_text_is_composed():
    import unicodedata

    loose = unicodedata.normalize("NFD", "Trần Thị Hồng Yến")
    assert "Trần Thị Hồng Yến" in words(draw_stamp(loose, "", NOW, 200, 60))


def test_a_time_without_zone_is_a_fault_of_the_caller():
    with pytest.raises(ValueError, match="zone"):
        draw_stamp("A", "B", NOW.replace(tzinfo=None), 100, 40)
