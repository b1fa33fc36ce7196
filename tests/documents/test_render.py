import subprocess
import sys
import threading

import pytest

from desktop.documents.layouts import layout
from desktop.documents.minutes import minutes_pdf
from desktop.documents.render import NotAPdf, page_images, page_sizes
from desktop.documents.stamp import draw_stamp
from desktop.signing.certificates import make_software_key
from desktop.signing.pdf import prepare_fields, sign_pdf
from desktop.signing.records import FieldSpec
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


def test_the_stamp_of_a_signature_is_drawn_in_its_place(tmp_path, now):
    paper = minutes_pdf(lifelike.file(), layout=layout())
    left, bottom, right, top = paper.chair.box
    place = (left / 595.28, 1 - top / 841.89, right / 595.28, 1 - bottom / 841.89)
    key = make_software_key(tmp_path / "k.p12", name="Nguyễn Văn Minh", password="mat-khau-thu", now=now)
    prepared = prepare_fields(paper.pdf, [FieldSpec(name="chair", page=2, box=paper.chair.box)])
    stamp = draw_stamp("Nguyễn Văn Minh", "Bí thư chi bộ", now, right - left, top - bottom)
    signed = sign_pdf(prepared, key, field="chair", now=now, stamp_pdf=stamp)
    assert dark(page_images(prepared, pages=[2])[0], place) == 0, "nothing printed lies in the place"
    assert dark(page_images(signed, pages=[2])[0], place) > 200


def test_nothing_heavy_is_loaded_before_something_is_drawn():
    heavy = "{'reportlab', 'pypdfium2', 'openpyxl'} & set(sys.modules)"
    code = f"import sys; import desktop.documents.papers, desktop.documents.render; sys.exit(bool({heavy}))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


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
