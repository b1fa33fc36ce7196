import threading

import pytest

from desktop.documents.layouts import layout
from desktop.documents.minutes import minutes_pdf
from desktop.documents.render import NotAPdf, page_images, page_sizes
from tests.documents import lifelike


@pytest.fixture(scope="module")
def pdf():
    return minutes_pdf(lifelike.file(), layout=layout()).pdf


def dark(image, box):
    """Count pixels darker than grey inside a box given in shares of the page."""
    left, top, right, bottom = box
    found = 0
    for y in range(int(top * image.height), int(bottom * image.height)):
        row = image.bgra[y * image.stride : (y + 1) * image.stride]
        found += sum(row[4 * x + 1] < 100 for x in range(int(left * image.width), int(right * image.width)))
    return found


def test_pages_are_drawn_black_on_white(pdf):
    (image,) = page_images(pdf, dpi=72, pages=[0])
    assert (image.width, image.height) in {(595, 842), (596, 842)}
    assert len(image.bgra) == image.stride * image.height
    assert image.stride >= 4 * image.width
    assert dark(image, (0.55, 0.06, 0.95, 0.1)) > 100, "the Party's name stands at the upper right"
    assert dark(image, (0.0, 0.0, 1.0, 0.05)) == 0, "no page number on page one"


def test_the_scale_follows_the_resolution(pdf):
    small, large = (page_images(pdf, dpi=dpi, pages=[1])[0] for dpi in (48, 96))
    assert abs(large.width - 2 * small.width) <= 2


def test_pages_are_chosen_and_unknown_ones_left_out(pdf):
    assert len(page_images(pdf, dpi=20)) == len(page_sizes(pdf)) == 3
    assert len(page_images(pdf, dpi=20, pages=[2, 7, -1])) == 1


@pytest.mark.parametrize("broken", [b"", b"not a pdf", b"%PDF-1.4\n%%EOF"])
def test_what_is_no_pdf_is_said_to_be_none(broken):
    with pytest.raises(NotAPdf, match="Không mở được tệp PDF"):
        page_images(broken)


def test_threads_may_draw_at_the_same_time():
    """Laying, drawing and rendering from several threads give what one thread gives."""
    wanted = minutes_pdf(lifelike.file(), layout=layout()).pdf
    picture = page_images(wanted, dpi=30)
    got: list[bool] = []

    def work():
        drawn = minutes_pdf(lifelike.file(), layout=layout()).pdf
        got.append(drawn == wanted and page_images(drawn, dpi=30) == picture)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == [True] * 4
