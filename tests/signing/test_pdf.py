import random
from datetime import timedelta
from io import BytesIO

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader

from desktop.signing import pdf, pdf_checking, troubles
from desktop.signing.hands import KeyHand
from desktop.signing.records import CHAIR, RECORDER, FieldSpec

from . import people
from .people import LEFT, NOW, RIGHT, chair, paper, prepared, recorder, signed_by_both, signed_in


def codes(verdict):
    return {reason.code for reason in verdict.reasons}


@pytest.mark.parametrize("first", [RECORDER, CHAIR])
def test_two_signers_in_either_order_both_stay_valid(first):
    verdicts = pdf.verify_pdf(signed_by_both(first))
    assert [verdict.verdict for verdict in verdicts] == ["valid", "valid"]
    assert [verdict.coverage for verdict in verdicts] == ["revision", "whole"]
    assert [verdict.changed_after for verdict in verdicts] == ["signing", "nothing"]
    assert verdicts[0].field == first
    names = {verdict.field: verdict.signer.name for verdict in verdicts}
    assert names == {RECORDER: recorder().name, CHAIR: chair().name}
    assert all(verdict.own_form and verdict.intact and verdict.claimed_at == NOW for verdict in verdicts)


def test_one_signer_of_two_leaves_the_other_field_open():
    document = signed_in(prepared(), recorder(), RECORDER)
    (verdict,) = pdf.verify_pdf(document)
    assert (verdict.verdict, verdict.coverage) == ("valid", "whole")
    both = pdf.verify_pdf(signed_in(document, chair(), CHAIR))
    assert [one.verdict for one in both] == ["valid", "valid"]


def test_a_document_with_one_field_is_closed_by_its_signature():
    one = pdf.prepare_fields(paper(), [RIGHT])
    document = pdf.sign_pdf(one, chair(), field=CHAIR, now=NOW)
    assert [verdict.verdict for verdict in pdf.verify_pdf(document)] == ["valid"]
    signature = PdfFileReader(BytesIO(document)).embedded_signatures[0]
    assert signature.docmdp_level.name == "NO_CHANGES"
    assert signature.fieldmdp.is_locked("anything")


def test_the_last_signature_locks_and_the_first_certifies():
    first, second = PdfFileReader(BytesIO(signed_by_both())).embedded_signatures
    assert first.docmdp_level.name == "FILL_FORMS"
    assert second.docmdp_level.name == "NO_CHANGES"
    assert second.fieldmdp.is_locked(RECORDER)
    assert first.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"


def test_a_key_on_an_elliptic_curve_signs_too():
    document = signed_in(prepared(), people.other_key(kind="ec"), RECORDER)
    document = signed_in(document, people.other_key(kind="ec", issuer="CA thử nghiệm"), CHAIR)
    verdicts = pdf.verify_pdf(document)
    assert [verdict.verdict for verdict in verdicts] == ["valid", "valid"]
    assert all(verdict.own_form for verdict in verdicts)


def test_a_kind_of_key_that_cannot_sign_pdfs_is_said():
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    odd = msgspec.structs.replace(recorder(), hand=KeyHand(Ed25519PrivateKey.generate()))
    with pytest.raises(troubles.KeyCannotDoThis):
        pdf.sign_pdf(prepared(), odd, field=RECORDER, now=NOW)


def test_too_many_signatures_are_not_read(monkeypatch):
    monkeypatch.setattr(pdf_checking, "MOST_SIGNATURES", 1)
    assert codes(pdf.verify_pdf(signed_by_both())[0]) == {"too-many-signatures"}


def test_a_field_is_signed_once_and_must_exist():
    document = signed_in(prepared(), recorder(), RECORDER)
    for field in (RECORDER, "nobody"):
        with pytest.raises(troubles.FieldNotFree):
            pdf.sign_pdf(document, chair(), field=field, now=NOW)


def append(document, change):
    """Write a later increment as an outsider would."""
    writer = IncrementalPdfFileWriter(BytesIO(document))
    change(writer)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def forge_page(writer):
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Contents"] = writer.add_object(generic.StreamObject(stream_data=b"BT (forged) Tj ET"))
    writer.update_container(page)


def add_field(writer):
    from pyhanko.sign.fields import SigFieldSpec, append_signature_field

    append_signature_field(writer, SigFieldSpec("third", box=(10, 10, 50, 50)))


def remove_form(writer):
    del writer.root["/AcroForm"]
    writer.update_root()


@pytest.mark.parametrize("change", [forge_page, add_field])
@pytest.mark.parametrize("document", [signed_by_both, lambda: signed_in(prepared(), recorder(), RECORDER)])
def test_what_is_added_after_signing_is_found(change, document):
    verdicts = pdf.verify_pdf(append(document(), change))
    assert "valid" not in {verdicts[-1].verdict}
    assert verdicts[-1].verdict == "invalid"
    assert verdicts[-1].intact
    assert "changed-after-signing" in codes(verdicts[-1])


def test_a_signature_hidden_by_a_later_increment_is_found():
    (verdict,) = pdf.verify_pdf(append(signed_by_both(), remove_form))
    assert (verdict.verdict, codes(verdict)) == ("invalid", {"signature-removed"})


def test_nobody_signs_under_a_broken_signature():
    forged = append(signed_in(prepared(), recorder(), RECORDER), forge_page)
    with pytest.raises(troubles.DocumentDamaged):
        pdf.sign_pdf(forged, chair(), field=CHAIR, now=NOW)


def test_a_locked_document_takes_no_further_signature():
    one = pdf.prepare_fields(paper(), [LEFT])

    def second_field(writer):
        from pyhanko.sign.fields import SigFieldSpec, append_signature_field

        append_signature_field(writer, SigFieldSpec(CHAIR, box=(10, 10, 50, 50)))

    locked = pdf.sign_pdf(one, recorder(), field=RECORDER, now=NOW)
    writer = IncrementalPdfFileWriter(BytesIO(locked))
    with pytest.raises(troubles.FieldNotFree):
        pdf._check_open(writer, CHAIR)
    forced = append(locked, second_field)
    with pytest.raises(troubles.DocumentLocked):
        pdf._check_open(IncrementalPdfFileWriter(BytesIO(forced)), CHAIR)


def test_fields_are_prepared_once_before_any_signature():
    with pytest.raises(troubles.FieldNotFree):
        pdf.prepare_fields(prepared(), [LEFT])
    with pytest.raises(troubles.FieldNotFree):
        pdf.prepare_fields(signed_by_both(), [FieldSpec(name="third", box=(0, 0, 10, 10))])
    for specs in ([], [LEFT, LEFT], [LEFT, RIGHT, FieldSpec(name="third", box=(0, 0, 9, 9))]):
        with pytest.raises(ValueError, match="fields"):
            pdf.prepare_fields(paper(), specs)
    with pytest.raises(troubles.DocumentDamaged):
        pdf.prepare_fields(paper(), [FieldSpec(name="far", page=9, box=(0, 0, 10, 10))])


def test_the_field_stands_where_it_was_asked_for():
    reader = PdfFileReader(BytesIO(prepared()))
    last = reader.root["/Pages"]["/Kids"][1]
    boxes = {
        str(note["/T"]): [float(edge) for edge in note["/Rect"]]
        for note in (ref.get_object() for ref in last["/Annots"])
    }
    assert boxes[CHAIR] == [330, 100, 530, 160]
    assert boxes[RECORDER] == pytest.approx([60.5, 100, 260.25, 160], abs=0.5)


def test_bytes_that_are_no_pdf_are_refused_and_invalid(monkeypatch):
    for garbage in (b"", b"not a pdf", b"%PDF-1.7\n%%EOF", paper()[: len(paper()) // 2]):
        with pytest.raises(troubles.DocumentDamaged):
            pdf.sign_pdf(garbage, recorder(), field=RECORDER, now=NOW)
        assert [verdict.verdict for verdict in pdf.verify_pdf(garbage)] == ["invalid"]
    monkeypatch.setattr(pdf_checking, "PDF_LIMIT", 10)
    assert codes(pdf.verify_pdf(paper())[0]) == {"pdf-too-large"}


def test_an_unsigned_pdf_has_no_verdicts():
    assert pdf.verify_pdf(paper()) == []
    assert pdf.verify_pdf(prepared()) == []


def test_a_key_outside_its_time_does_not_sign():
    with pytest.raises(troubles.KeyExpired):
        pdf.sign_pdf(prepared(), recorder(), field=RECORDER, now=NOW + timedelta(days=3000))


def test_changed_bytes_of_a_signed_pdf_are_never_valid():
    document = signed_by_both()
    chance = random.Random(3)
    whole = pdf.sign_pdf(pdf.prepare_fields(paper(1), [LEFT]), recorder(), field=RECORDER, now=NOW)
    assert len(document) > len(whole)
    for position in sorted(chance.sample(range(len(whole)), 300)):
        damaged = bytearray(whole)
        damaged[position] ^= 1 << chance.randrange(8)
        verdicts = pdf.verify_pdf(bytes(damaged))
        assert verdicts, position
        assert all(verdict.verdict != "valid" for verdict in verdicts), position


def test_the_room_reserved_for_the_signature_is_checked_too():
    whole = pdf.sign_pdf(pdf.prepare_fields(paper(1), [LEFT]), recorder(), field=RECORDER, now=NOW)
    start = whole.index(b"/Contents <") + len(b"/Contents <")
    letter = next(place for place in range(start, start + 400) if whole[place : place + 1].isalpha())
    damaged = whole[:letter] + whole[letter : letter + 1].swapcase() + whole[letter + 1 :]
    (verdict,) = pdf.verify_pdf(damaged)
    assert verdict.verdict == "invalid"
    assert "not-covered" in codes(verdict)


@given(st.binary(max_size=200), st.integers(0, 3000))
def test_garbage_in_a_pdf_is_no_crash(garbage, place):
    document = paper(1)
    pdf.verify_pdf(document[:place] + garbage + document[place:])


def test_truncations_are_never_valid():
    document = signed_by_both()
    for length in range(0, len(document), len(document) // 40):
        verdicts = pdf.verify_pdf(document[:length])
        assert all(verdict.verdict == "invalid" or verdict.coverage == "whole" for verdict in verdicts)
