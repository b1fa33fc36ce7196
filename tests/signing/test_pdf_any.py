"""Signing whatever PDF somebody has: ours with and without fields, and other people's."""

from datetime import timedelta
from io import BytesIO

import pdfplumber
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer

from desktop.signing import pdf, pdf_checking, troubles
from desktop.signing.pdf_checking import places_of, statement_of
from desktop.signing.records import CHAIR, RECORDER, FieldSpec
from tests.documents.pdfa import faults

from . import papers, people
from .people import NOW, chair, paper, prepared, recorder


def verdicts(document):
    return [one.verdict for one in pdf.verify_pdf(document)]


def widgets(document):
    reader = PdfFileReader(BytesIO(document))
    held = [field.get_object() for field in reader.root["/AcroForm"]["/Fields"]]
    return {str(one["/T"]): tuple(float(edge) for edge in one["/Rect"]) for one in held}


# ---------------------------------------------------------------------- our papers
@pytest.mark.parametrize("first", [RECORDER, CHAIR])
def test_our_paper_gets_both_fields_where_it_says(first):
    keys = {RECORDER: recorder(), CHAIR: chair()}
    document = pdf.sign_any(papers.minutes(), keys[first], first, NOW)
    places = {one.name: tuple(round(edge) for edge in one.box) for one in places_of(papers.minutes())}
    assert widgets(document) == places
    (other,) = keys.keys() - {first}
    document = pdf.sign_any(document, keys[other], other, NOW)
    assert verdicts(document) == ["valid", "valid"]
    assert {one.field: one.signer.name for one in pdf.verify_pdf(document)} == {
        role: key.name for role, key in keys.items()
    }


def test_who_signs_last_need_not_say_in_which_role():
    document = pdf.sign_any(papers.minutes_signed_once(), chair(), None, NOW)
    assert {one.field for one in pdf.verify_pdf(document)} == {RECORDER, CHAIR}


def test_a_report_has_one_place_and_is_closed_by_it():
    document = pdf.sign_any(papers.report(), chair(), None, NOW, office="Bí thư")
    (verdict,) = pdf.verify_pdf(document)
    assert (verdict.verdict, verdict.field) == ("valid", CHAIR)
    with pytest.raises(troubles.FieldNotFree):
        pdf.sign_any(document, recorder(), CHAIR, NOW)
    with pytest.raises(troubles.FieldNotFree):
        pdf.sign_any(document, recorder(), None, NOW)


def test_a_report_can_be_signed_by_two_where_two_places_are_asked_for():
    (place,) = places_of(papers.report())
    left = FieldSpec(name=RECORDER, page=place.page, box=(60, 60, 200, 110))
    document = pdf.prepare_fields(papers.report(), [place, left])
    document = pdf.sign_any(document, recorder(), RECORDER, NOW)
    document = pdf.sign_any(document, chair(), CHAIR, NOW)
    assert verdicts(document) == ["valid", "valid"]
    assert faults(document) == []


def test_a_role_the_paper_has_no_place_for_is_refused():
    with pytest.raises(troubles.FieldNotFree):
        pdf.sign_any(papers.report(), recorder(), RECORDER, NOW)
    with pytest.raises(troubles.FieldNotFree):
        pdf.sign_any(papers.minutes_signed_once(), chair(), "office", NOW)


def test_with_several_places_the_role_must_be_said():
    for document in (papers.minutes(), prepared()):
        with pytest.raises(troubles.FieldNotFree) as caught:
            pdf.sign_any(document, chair(), None, NOW)
        assert "chủ trì" in caught.value.todo


@pytest.mark.parametrize(
    "document",
    [
        papers.minutes_signed_once,
        papers.minutes_signed_twice,
        lambda: pdf.sign_any(papers.report(), chair(), CHAIR, NOW, office="Bí thư"),
        lambda: papers.minutes_signed_by(people.other_key(kind="ec")),
        lambda: pdf.prepare_fields(papers.minutes(), places_of(papers.minutes())),
    ],
    ids=["once", "twice", "report", "ec", "prepared"],
)
def test_it_is_pdfa_after_signing_too(document):
    assert faults(document()) == []


def test_signing_twice_over_gives_the_same_bytes():
    again = pdf.sign_any(papers.minutes(), recorder(), RECORDER, NOW, office="Người ghi biên bản")
    assert again == papers.minutes_signed_once()


def test_the_block_shows_who_as_what_and_when():
    reader = PdfFileReader(BytesIO(papers.minutes_signed_twice()))
    shown = copy_into_new_writer(reader)
    page = shown.find_page_for_modification(-1)[0].get_object()
    for field in (one.get_object() for one in shown.root["/AcroForm"]["/Fields"]):
        drawing = field["/AP"]["/N"]["/Resources"]["/XObject"].raw_get("/Stamp")
        resources = page["/Resources"]
        held = resources["/XObject"] if "/XObject" in resources else generic.DictionaryObject()
        held[generic.pdf_name("/" + field["/T"])] = drawing
        resources[generic.pdf_name("/XObject")] = held
    order = generic.StreamObject(stream_data=b"/recorder Do q 1 0 0 1 0 200 cm /chair Do Q")
    page["/Contents"] = shown.add_object(order)
    output = BytesIO()
    shown.write(output)
    with pdfplumber.open(BytesIO(output.getvalue())) as document:
        text = document.pages[-1].extract_text()
    for wanted in (recorder().name, chair().name, "Bí thư", "2026-10-05T09:15:30+07:00"):
        assert wanted in text


# ---------------------------------------------------------------------- what it says of itself
def test_a_paper_says_which_unit_kind_and_period():
    assert statement_of(papers.minutes()) == ("Chi bộ ấp Thới Hòa", "minutes", "2026-10")
    assert statement_of(papers.minutes_signed_twice()) == statement_of(papers.minutes())
    assert statement_of(papers.report())[1:] == ("report", "2017")


@pytest.mark.parametrize("other", [b"", b"no pdf", paper(), prepared()])
def test_other_pdfs_say_nothing(other):
    assert statement_of(other) == ("", "", "")
    assert places_of(other) == []


def test_a_pdf_too_large_to_check_says_nothing(monkeypatch):
    monkeypatch.setattr(pdf_checking, "PDF_LIMIT", 1000)
    assert statement_of(papers.minutes()) == ("", "", "")


def test_what_was_said_otherwise_between_two_signatures_is_not_believed():
    """The recorder signed for one unit; before the chair signs, the file says it is of another."""
    import re

    from pyhanko.sign import fields, signers

    from desktop.signing.cms import KeySigner

    writer = IncrementalPdfFileWriter(BytesIO(papers.minutes_signed_once()))
    stream = writer.root["/Metadata"]
    forged = re.sub(rb"(?<=<scb:unit>)[^<]*", "Chi bộ khác".encode(), stream.data)
    kind = {
        generic.pdf_name("/Type"): generic.pdf_name("/Metadata"),
        generic.pdf_name("/Subtype"): generic.pdf_name("/XML"),
    }
    writer.root["/Metadata"] = writer.add_object(generic.StreamObject(kind, stream_data=forged))
    writer.update_root()
    metadata = signers.PdfSignatureMetadata(field_name=CHAIR, subfilter=fields.SigSeedSubFilter.PADES)
    document = signers.PdfSigner(metadata, signer=KeySigner(chair())).sign_pdf(writer).getvalue()
    assert statement_of(document) == ("", "", "")
    assert pdf.verify_pdf(document)[0].verdict == "invalid"


# ---------------------------------------------------------------------- strangers' PDFs
def test_a_strangers_pdf_gets_a_block_at_the_lower_right_of_its_last_page():
    document = pdf.sign_any(paper(), chair(), CHAIR, NOW, office="Bí thư", reason="Đã xem")
    assert verdicts(document) == ["valid"]
    assert widgets(document) == {CHAIR: (359.0, 36.0, 559.0, 96.0)}
    assert len(PdfFileReader(BytesIO(document)).root["/Pages"]["/Kids"][1]["/Annots"]) == 1
    assert any("6.6.2.1" in fault for fault in faults(document)), "it is not made out to be PDF/A"


def test_a_file_without_identifier_gets_one():
    bare = paper(1).replace(b"/ID ", b"/IX ")
    assert verdicts(pdf.sign_any(bare, chair(), None, NOW)) == ["valid"]
    assert b"/ID [" in pdf.sign_any(bare, chair(), None, NOW)


def test_without_a_role_nothing_is_shown():
    document = pdf.sign_any(paper(), chair(), None, NOW)
    assert verdicts(document) == ["valid"]
    assert widgets(document) == {pdf.STRANGERS_FIELD: (0.0, 0.0, 0.0, 0.0)}


@pytest.mark.parametrize(
    ("turned", "corner"),
    [(0, (359, 36)), (90, (359, 746)), (180, (36, 746)), (270, (36, 36)), (-90, (36, 36))],
)
def test_the_corner_is_that_of_the_page_as_it_is_shown(turned, corner):
    writer = copy_into_new_writer(PdfFileReader(BytesIO(paper(1))))
    page = writer.find_page_for_modification(0)[0].get_object()
    page["/Rotate"] = generic.NumberObject(turned)
    output = BytesIO()
    writer.write(output)
    document = pdf.sign_any(output.getvalue(), chair(), CHAIR, NOW)
    assert widgets(document)[CHAIR][:2] == corner


def test_a_tree_of_pages_that_bites_its_tail_is_left():
    page: dict[str, object] = {}
    page["/Parent"] = page
    assert pdf._inherited(page, "/MediaBox") is None


def test_a_small_page_gets_a_small_block():
    writer = copy_into_new_writer(PdfFileReader(BytesIO(paper(1))))
    page = writer.find_page_for_modification(0)[0].get_object()
    page["/MediaBox"] = generic.ArrayObject(map(generic.NumberObject, (0, 0, 150, 50)))
    output = BytesIO()
    writer.write(output)
    document = pdf.sign_any(output.getvalue(), chair(), CHAIR, NOW)
    assert widgets(document)[CHAIR] == (0, 0, 150, 50)


def test_a_strangers_only_free_field_is_used():
    document = pdf.prepare_fields(paper(), [FieldSpec(name="Chu ky 1", box=(100, 100, 250, 150))])
    signed = pdf.sign_any(document, chair(), CHAIR, NOW)
    assert [one.field for one in pdf.verify_pdf(signed)] == ["Chu ky 1"]


def test_a_password_protected_pdf_is_refused():
    from pyhanko.pdf_utils.crypt import StandardSecurityHandler
    from pyhanko.pdf_utils.writer import PdfFileWriter

    writer: PdfFileWriter = copy_into_new_writer(PdfFileReader(BytesIO(paper(1))))
    handler = StandardSecurityHandler.build_from_pw("mat khau")
    writer._assign_security_handler(handler)
    output = BytesIO()
    writer.write(output)
    with pytest.raises(troubles.DocumentLocked) as caught:
        pdf.sign_any(output.getvalue(), chair(), CHAIR, NOW)
    assert "mật khẩu" in caught.value.what
    assert verdicts(output.getvalue()) == ["invalid"]


def test_nothing_is_done_with_a_key_that_may_not_sign():
    for key, now in (
        (people.other_key(sign=False, encipher=True), NOW),
        (recorder(), NOW + timedelta(days=9000)),
        (recorder(), NOW - timedelta(days=9000)),
    ):
        with pytest.raises(troubles.KeyTrouble):
            pdf.sign_any(papers.minutes(), key, RECORDER, now)
    for garbage in (b"", b"%PDF-1.7\n%%EOF", papers.minutes()[:5000]):
        with pytest.raises(troubles.DocumentDamaged):
            pdf.sign_any(garbage, recorder(), RECORDER, NOW)
