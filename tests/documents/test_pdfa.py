"""Every printed paper, of every kind, is PDF/A-2b by our checker; and the checker sees what it should."""

import contextlib
import re
from datetime import date
from io import BytesIO

import pypdfium2
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError

from desktop.documents.archive import archival, text_string
from desktop.documents.xmp import Description, Place, Statement
from tests.documents import (
    pdfa,
    test_golden,
    test_golden_cycle,
    test_golden_meetings,
    test_golden_registers,
    test_golden_report,
    test_golden_year_end,
    test_golden_yearly,
)
from tests.documents.pdfa import faults, file_faults

PAPERS = {
    name: make
    for module in (
        test_golden,
        test_golden_cycle,
        test_golden_meetings,
        test_golden_registers,
        test_golden_report,
        test_golden_year_end,
        test_golden_yearly,
    )
    for name, make in module.FORMS.items()
}


def drawn(name: str) -> bytes:
    made = PAPERS[name]()
    return made if isinstance(made, bytes) else made.pdf


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_can_be_kept_for_good(name):
    assert faults(drawn(name)) == []


def test_the_same_pages_give_the_same_bytes():
    assert drawn("minutes-hd05") == drawn("minutes-hd05")


def test_qpdf_finds_nothing(tool, tmp_path):
    import subprocess

    path = tmp_path / "paper.pdf"
    path.write_bytes(drawn("minutes-hd05"))
    done = subprocess.run([tool("qpdf"), "--check", path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "No syntax or stream encoding errors found" in done.stdout


def test_it_reads_as_before_in_a_reader_of_others():
    document = pypdfium2.PdfDocument(drawn("minutes-hd05"))
    try:
        assert "BIÊN BẢN" in document[0].get_textpage().get_text_range()
        assert document.get_metadata_dict()["Producer"] == "Sổ Chi Bộ"
    finally:
        document.close()


# ----------------------------------------------------------------------------------------- the checker itself
def paper() -> bytes:
    return drawn("roster")


def changed(change) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(paper()))
    writer._update_meta = lambda: None
    change(writer)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def no_intent(writer):
    del writer.root["/OutputIntents"]
    writer.update_root()


def no_metadata(writer):
    del writer.root["/Metadata"]
    writer.update_root()


def open_script(writer):
    script = {generic.pdf_name("/S"): generic.pdf_name("/JavaScript")}
    writer.root["/OpenAction"] = generic.DictionaryObject(script)
    writer.update_root()


def foreign_font(writer):
    page = writer.find_page_for_modification(0)[0].get_object()
    fonts = page["/Resources"]["/Font"]
    facts = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    names = {generic.pdf_name(key): generic.pdf_name(value) for key, value in facts.items()}
    fonts[generic.pdf_name("/F9")] = generic.DictionaryObject(names)
    writer.update_container(fonts)


def transparent(writer):
    page = writer.find_page_for_modification(0)[0].get_object()
    state = generic.DictionaryObject({generic.pdf_name("/ca"): generic.FloatObject("0.5")})
    states = generic.DictionaryObject({generic.pdf_name("/G"): state})
    page["/Resources"][generic.pdf_name("/ExtGState")] = states
    writer.update_container(page)


def hidden_note(writer):
    page = writer.find_page_for_modification(0)[0].get_object()
    note = generic.DictionaryObject(
        {
            generic.pdf_name("/Type"): generic.pdf_name("/Annot"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/Square"),
            generic.pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (0, 0, 9, 9))),
            generic.pdf_name("/F"): generic.NumberObject(2),
        }
    )
    page["/Annots"] = generic.ArrayObject([writer.add_object(note)])
    writer.update_container(page)


def other_info(writer):
    info = writer.trailer["/Info"]
    info["/Title"] = generic.pdf_string("Other")
    writer.update_container(info)


def other_language(writer):
    writer.root["/Lang"] = generic.pdf_string("en")
    writer.update_root()


@pytest.mark.parametrize(
    ("change", "clause"),
    [
        (no_intent, "6.2.3"),
        (no_metadata, "6.6.2.1"),
        (open_script, "6.5.1"),
        (foreign_font, "6.2.11"),
        (transparent, "6.2.10"),
        (hidden_note, "6.3.2"),
        (hidden_note, "6.3.3"),
        (other_info, "6.6.3"),
        (other_language, "6.7.4"),
    ],
)
def test_the_checker_sees_it(change, clause):
    assert any(fault.startswith(clause) for fault in faults(changed(change)))


@pytest.mark.parametrize(
    ("old", "new", "clause"),
    [
        (b"%PDF-1.7", b"%PDF-1.x", "6.1.2"),
        (b"%\xe2\xe3\xcf\xd3", b"%abcd", "6.1.2"),
        (b"%%EOF\n", b"%%EOF\nmore", "6.1.3"),
        (b"\nendstream", b" endstream", "6.1.7.1"),
        (b" obj\n", b" obj ", "6.1.9"),
        (b"\nendobj", b" endobj", "6.1.9"),
        (b"/Length 3", b"/Length 4", "6.1.7.1"),
    ],
)
def test_the_checker_sees_the_files_bytes(old, new, clause):
    forged = paper().replace(old, new, 1)
    assert forged != paper()
    assert any(fault.startswith(clause) for fault in file_faults(forged))


@pytest.mark.parametrize(
    ("old", "new", "clause"),
    [
        (b"<pdfaid:conformance>B", b"<pdfaid:conformance>A", "6.6.4"),
        (b"<pdfaProperty:name>kind<", b"<pdfaProperty:name>kund<", "6.6.2.3"),
        (b"<xmp:CreatorTool>", b"<xmp:CreatorToot>", "6.6.3"),
        (b"/FontFile2", b"/FontFile9", "6.2.11.4"),
        (b"/FirstChar 0", b"/FirstChar 1", "6.2.11.5"),
        (b"/N 3 /Alternate", b"/N 4 /Alternate", "6.2.3"),
        (b"[ /FlateDecode ]", b"[ /FlateDekode ]", "6.1.7.2"),
    ],
)
def test_the_checker_sees_what_objects_say(old, new, clause):
    forged = paper().replace(old, new, 1)
    if old.startswith(b"<xmp:CreatorTool"):
        forged = forged.replace(b"</xmp:CreatorTool>", b"</xmp:CreatorToot>")
    assert forged != paper()
    found = _seen(forged)
    assert any(fault.startswith(clause) for fault in found), found


def _seen(pdf: bytes) -> list[str]:
    """Return the faults up to the first thing that cannot be read at all."""
    found: list[str] = []
    with contextlib.suppress(PdfError, RuntimeError):
        found.extend(pdfa._Objects(pdf).faults())
    return found


# ------------------------------------------------------------------------------------------ writing it again
SAID = Description(title="T (a) \\ b", author="Chi bộ ấp Thới Hòa", created=date(2026, 10, 5))


def bare(pages: int = 1) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    from desktop.documents import fonts

    fonts.register()
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1, lang="vi-VN", initialFontName=fonts.REGULAR)
    for _page in range(pages):
        canvas.drawString(100, 700, "Chữ")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def test_any_canvas_can_be_archived():
    assert faults(archival(bare(3), SAID)) == []


def test_what_is_no_work_of_reportlab_is_a_fault_of_the_caller():
    for other in (
        b"",
        b"%PDF-1.7\nnothing",
        bare().replace(b"startxref", b"startxraf"),
        archival(bare(), SAID)[:-9],
    ):
        with pytest.raises(ValueError, match="reportlab"):
            archival(other, SAID)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"xref\n0 ", b"xref\n9 "),
        (b"1 0 obj", b"1 0 abj"),
        (b"/Root ", b"/Ruut "),
        (b"/Info ", b"/Inho "),
    ],
)
def test_what_reportlab_would_write_otherwise_one_day_is_noticed(old, new):
    assert bare().count(old) >= 1
    with pytest.raises(ValueError, match="reportlab"):
        archival(bare().replace(old, new), SAID)


def test_strings_are_written_as_pdf_does():
    assert text_string("a (b) \\") == b"(a \\(b\\) \\\\)"
    assert text_string("ấ") == b"<FEFF1EA5>"


def test_text_that_xml_or_pdf_could_not_hold_is_cleaned_alike_in_both():
    odd = Description(
        title="<A & B>\x00\x07\n  xuống dòng ]]>",
        author="Chi bộ “1” (ấp)",
        subject="\u2028",
        created=date(2026, 1, 31),
        statement=Statement("Chi bộ “1” (ấp)", "minutes", "2026-01"),
        places=(Place("chair", 0, (1.0, 2.0, 3.0, 4.0)),),
    )
    pdf = archival(bare(), odd)
    assert faults(pdf) == []
    assert re.search(rb"<scb:places>chair 0 1.00 2.00 3.00 4.00<", pdf)
