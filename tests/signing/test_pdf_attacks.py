"""Forged PDFs are never valid: the known attacks, every byte, and what looks signed without being."""

import random
from functools import lru_cache
from io import BytesIO

import pytest
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader

from desktop.signing import pdf, troubles
from desktop.signing.cms import KeySigner
from desktop.signing.pdf_checking import places_of, statement_of
from desktop.signing.records import CHAIR, RECORDER
from tests.attacks.pdf_attacks import ATTACKS, with_objects
from tests.attacks.pdf_increments import add_field, add_invisible_field, increment, run_script
from tests.documents.pdfa import faults

from . import papers, people
from .people import LEFT, NOW, RIGHT, paper, recorder


def codes(document):
    return {reason.code for verdict in pdf.verify_pdf(document) for reason in verdict.reasons}


@pytest.mark.parametrize(
    "good", [papers.minutes_signed_once, papers.minutes_signed_twice], ids=["one", "two"]
)
@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_seen(name, good):
    forged = ATTACKS[name](good())
    assert forged != good()
    verdicts = pdf.verify_pdf(forged)
    bad = [one for one in verdicts if one.verdict == "invalid"]
    assert bad, verdicts
    assert all(reason.code and reason.sentence for one in bad for reason in one.reasons)


def test_the_good_ones_are_valid():
    for document, count in ((papers.minutes_signed_once(), 1), (papers.minutes_signed_twice(), 2)):
        assert [one.verdict for one in pdf.verify_pdf(document)] == ["valid"] * count


@lru_cache
def small(kind: str) -> bytes:
    key = recorder() if kind == "rsa" else people.other_key(kind="ec")
    return pdf.sign_pdf(pdf.prepare_fields(paper(1), [LEFT]), key, field=RECORDER, now=NOW)


@pytest.mark.parametrize("kind", ["rsa", "ec"])
def test_no_flipped_bit_is_valid(kind):
    document, chance = small(kind), random.Random(kind)
    assert [one.verdict for one in pdf.verify_pdf(document)] == ["valid"]
    start = document.index(b"/Contents <")
    everywhere = chance.sample(range(len(document)), 600 if kind == "rsa" else 1000)
    signature = chance.sample(range(start, document.index(b">", start)), 200)
    for position in [*everywhere, *signature]:
        damaged = bytearray(document)
        damaged[position] ^= 1 << chance.randrange(8)
        verdicts = pdf.verify_pdf(bytes(damaged))
        assert verdicts, position
        assert all(one.verdict == "invalid" and one.reasons for one in verdicts), (position, verdicts)


def test_no_truncation_is_valid():
    document = small("rsa")
    for length in range(0, len(document), 97):
        assert all(one.verdict == "invalid" for one in pdf.verify_pdf(document[:length])), length


def test_an_empty_field_drawn_as_if_signed_is_seen_before_anybody_signs():
    drawn = increment(paper(1), lambda writer: None)
    prepared = pdf.prepare_fields(drawn, [RIGHT])
    forged = increment(prepared, lambda writer: add_field(writer, "secretary", drawn=b"BT (Da ky) Tj ET"))
    (verdict,) = pdf.verify_pdf(forged)
    assert (verdict.verdict, codes(forged)) == ("invalid", {"unsigned-field-drawn"})
    invisible = increment(prepared, add_invisible_field)
    assert pdf.verify_pdf(invisible) == []
    boxed = increment(prepared, lambda writer: add_field(writer, "third", drawn=b"0 0 200 60 re S"))
    assert pdf.verify_pdf(boxed) == []


def test_a_catalogue_prepared_before_signing_is_not_switched_to():
    """Shadow attack, hide and replace: the other catalogue was there, unused, when the first one signed."""
    from pyhanko.sign import fields, signers

    reader = PdfFileReader(BytesIO(pdf.prepare_fields(papers.minutes(), places_of(papers.minutes()))))
    hidden = int(reader.trailer["/Size"])
    page = b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Resources << >> >>" % (hidden + 1)
    form = reader.root.raw_get("/AcroForm").idnum
    bodies = {
        hidden: b"<< /Type /Catalog /Pages %d 0 R /AcroForm %d 0 R >>" % (hidden + 1, form),
        hidden + 1: b"<< /Type /Pages /Kids [ %d 0 R ] /Count 1 >>" % (hidden + 2),
        hidden + 2: page,
    }
    before, root = int(reader.last_startxref), reader.root_ref.idnum
    reader.stream.seek(0)
    prepared = with_objects(reader.stream.read(), bodies, before, root=root)
    signed = pdf.sign_pdf(prepared, recorder(), field=RECORDER, now=NOW)
    assert [one.verdict for one in pdf.verify_pdf(signed)] == ["valid"]
    last = int(PdfFileReader(BytesIO(signed)).last_startxref)
    switched = with_objects(signed, {}, last, root=hidden)
    assert [one.verdict for one in pdf.verify_pdf(switched)] == ["invalid"]
    with pytest.raises(troubles.DocumentDamaged):
        pdf.sign_pdf(switched, people.chair(), field=CHAIR, now=NOW)
    writer = IncrementalPdfFileWriter(BytesIO(switched))
    metadata = signers.PdfSignatureMetadata(field_name=CHAIR, subfilter=fields.SigSeedSubFilter.PADES)
    forged = signers.PdfSigner(metadata, signer=KeySigner(people.chair())).sign_pdf(writer).getvalue()
    assert pdf.verify_pdf(forged)[0].verdict == "invalid"


def test_a_signed_script_is_warned_of():
    scripted = increment(paper(1), run_script)
    document = pdf.sign_any(scripted, recorder(), RECORDER, NOW)
    (verdict,) = pdf.verify_pdf(document)
    assert verdict.verdict == "warning"
    assert "active-content" in codes(document)


def test_a_strangers_two_signatures_may_do_what_pdf_allows():
    """Another program writes a new time into Info between two signatures: no harm, no alarm."""
    from pyhanko.sign import fields, signers

    document = pdf.prepare_fields(paper(1), [LEFT, RIGHT])
    for field, key in ((RECORDER, recorder()), (CHAIR, people.chair())):
        writer = IncrementalPdfFileWriter(BytesIO(document))
        metadata = signers.PdfSignatureMetadata(field_name=field, subfilter=fields.SigSeedSubFilter.PADES)
        document = signers.PdfSigner(metadata, signer=KeySigner(key)).sign_pdf(writer).getvalue()
    assert [one.verdict for one in pdf.verify_pdf(document)] == ["valid", "valid"]


@pytest.mark.parametrize("stranger_first", [True, False])
def test_a_strangers_signature_beside_ours(stranger_first):
    """A token's own program signs one field of our paper, this program the other."""
    from pyhanko.sign import fields, signers

    def by_stranger(document, field):
        writer = IncrementalPdfFileWriter(BytesIO(document))
        writer._update_meta = lambda: None
        metadata = signers.PdfSignatureMetadata(field_name=field, subfilter=fields.SigSeedSubFilter.PADES)
        return signers.PdfSigner(metadata, signer=KeySigner(people.chair())).sign_pdf(writer).getvalue()

    document = pdf.prepare_fields(papers.minutes(), places_of(papers.minutes()))
    if stranger_first:
        document = pdf.sign_any(by_stranger(document, CHAIR), recorder(), RECORDER, NOW)
    else:
        document = by_stranger(pdf.sign_any(document, recorder(), RECORDER, NOW), CHAIR)
    assert [one.verdict for one in pdf.verify_pdf(document)] == ["valid", "valid"]
    assert statement_of(document).kind == "minutes"


def test_a_strangers_signature_is_read_with_a_warning():
    """Another program puts its chain into the signature; nothing of ours is claimed, nothing is broken."""
    from asn1crypto import x509
    from pyhanko.sign import fields, signers

    signer = KeySigner(recorder())
    signer.cert_registry.register(x509.Certificate.load(people.chair().certificate))
    writer = IncrementalPdfFileWriter(BytesIO(pdf.prepare_fields(paper(1), [LEFT])))
    metadata = signers.PdfSignatureMetadata(field_name=RECORDER, subfilter=fields.SigSeedSubFilter.PADES)
    document = signers.PdfSigner(metadata, signer=signer).sign_pdf(writer).getvalue()
    (verdict,) = pdf.verify_pdf(document)
    assert (verdict.intact, verdict.own_form, verdict.verdict) == (True, False, "warning")
    assert "other-form" in codes(document)
    assert verdict.signer.name == recorder().name


def test_a_time_stamp_is_neither_believed_nor_an_alarm():
    """A stamp of another place is said to be unchecked; what it covers still counts."""
    import asyncio

    from asn1crypto import cms
    from pyhanko.sign import signers, timestamps

    from desktop.signing.cms import sign_detached

    answer = cms.ContentInfo.load(sign_detached(b"not a digest at all", people.chair(), NOW))

    class Place(timestamps.TimeStamper):
        async def async_timestamp(self, message_digest, md_algorithm):
            return answer

        async def async_dummy_response(self, md_algorithm):
            return answer

    writer = IncrementalPdfFileWriter(BytesIO(papers.minutes_signed_once()))
    stamper = signers.PdfTimeStamper(Place())
    output = BytesIO()
    asyncio.run(stamper.async_timestamp_pdf(writer, "sha256", None, output=output))
    first, stamp = pdf.verify_pdf(output.getvalue())
    assert stamp.verdict == "unknown"
    assert stamp.coverage == "whole"
    assert first.verdict == "invalid", "our own papers take nothing but our own signatures"


def test_attacks_do_not_pass_for_pdfa_of_ours_either():
    assert faults(ATTACKS["script added"](papers.minutes_signed_once()))
