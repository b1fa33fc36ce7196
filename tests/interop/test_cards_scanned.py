"""A scanner that is not ours (zbar) reads the QR code of the printed cards."""

import subprocess

import pytest

from desktop.documents.key_card import committee_card_pdf, key_card_pdf
from tests.documents.test_golden_trust import CARD, COMMITTEE, HD05, HD36


@pytest.mark.parametrize("layout", [HD05, HD36], ids=["hd05", "hd36"])
@pytest.mark.parametrize(("draw", "sheet"), [(key_card_pdf, CARD), (committee_card_pdf, COMMITTEE)])
def test_the_printed_code_is_the_fingerprint(draw, sheet, layout, tmp_path, tool):
    printed = tmp_path / "card.pdf"
    printed.write_bytes(draw(sheet, layout=layout).pdf)
    picture = tmp_path / "card"
    subprocess.run([tool("pdftoppm"), "-r", "150", "-singlefile", "-png", printed, picture], check=True)
    scan = [tool("zbarimg"), "--quiet", "--raw", "--nodbus", picture.with_suffix(".png")]
    read = subprocess.run(scan, capture_output=True, text=True, check=True).stdout
    assert read.split() == [sheet.fingerprint.upper()]
