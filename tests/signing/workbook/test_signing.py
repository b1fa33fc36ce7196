"""Signing a workbook: one and two signers, what is stated, what is refused."""

import zipfile
from datetime import timedelta
from io import BytesIO

import openpyxl
import pytest

from desktop.signing.records import CHAIR, RECORDER
from desktop.signing.troubles import (
    CannotSignDocument,
    DocumentDamaged,
    KeyExpired,
    KeyMayNotSign,
    KeyNotYetValid,
)
from desktop.signing.workbook import sign_workbook, statement_of, verify_workbook
from tests.signing import people
from tests.signing.workbook import books


@pytest.mark.parametrize("kind", ["rsa", "ec"])
def test_one_signer(kind):
    (verdict,) = verify_workbook(books.signed(kind))
    assert verdict.verdict == "valid"
    assert (verdict.intact, verdict.coverage, verdict.changed_after) == (True, "whole", "nothing")
    assert verdict.own_form
    assert verdict.field == CHAIR
    assert verdict.signer is not None
    assert verdict.signer.name == people.CHAIR_NAME
    assert verdict.claimed_at == people.NOW


@pytest.mark.parametrize("kind", ["rsa", "ec"])
def test_a_second_signer_leaves_the_first_valid(kind):
    first, second = verify_workbook(books.signed_by_both(kind))
    assert (first.verdict, second.verdict) == ("valid", "valid")
    assert (first.coverage, second.coverage) == ("whole", "whole")
    assert (first.changed_after, second.changed_after) == ("signing", "nothing")
    assert (first.field, second.field) == (CHAIR, RECORDER)


def test_an_unsigned_workbook_has_no_verdict():
    assert verify_workbook(books.book()) == []
    assert statement_of(books.book()) == ("", "")


def test_unit_and_subject_are_stated_under_the_signature():
    assert statement_of(books.signed_by_both()) == (people.UNIT, books.SUBJECT)


def test_the_content_is_untouched():
    with (
        zipfile.ZipFile(BytesIO(books.book())) as old,
        zipfile.ZipFile(BytesIO(books.signed_by_both())) as new,
    ):
        assert new.testzip() is None
        for name in set(old.namelist()) - {"_rels/.rels", "[Content_Types].xml"}:
            assert new.read(name) == old.read(name)
    assert openpyxl.load_workbook(BytesIO(books.signed_by_both()))["Tổng hợp"]["A1"].value == 25


def test_the_same_key_book_and_time_give_the_same_file():
    assert books.signed_by(books.book(), people.chair()) == books.signed()


@pytest.mark.parametrize(
    ("key", "trouble"),
    [
        ({"begin": people.NOW - timedelta(days=400), "days": 300}, KeyExpired),
        ({"begin": people.NOW + timedelta(days=1)}, KeyNotYetValid),
        ({"sign": False, "encipher": True}, KeyMayNotSign),
    ],
)
def test_a_key_that_must_not_sign_is_refused_first(key, trouble):
    with pytest.raises(trouble):
        sign_workbook(b"not even a workbook", people.other_key(**key), now=people.NOW)


def test_what_is_no_workbook_is_refused():
    with pytest.raises((CannotSignDocument, DocumentDamaged)):
        sign_workbook(b"PDF, perhaps", people.chair(), now=people.NOW)


def test_a_workbook_whose_signature_no_longer_holds_is_not_signed_over():
    damaged = bytearray(books.signed())
    damaged[500] ^= 1
    with pytest.raises(DocumentDamaged):
        books.signed_by(bytes(damaged), people.recorder(), RECORDER)
