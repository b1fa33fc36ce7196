"""A workbook signed by tokens, RSA and on a curve, is valid here, for LibreOffice and for xmlsec1."""

from contextlib import closing

from desktop.signing.records import CHAIR, RECORDER
from desktop.signing.tokens.client import look, open_token_key
from desktop.signing.tokens.records import Module
from desktop.signing.workbook import verify_workbook
from tests.interop import workbook_judges as judges
from tests.signing import people
from tests.signing.tokens.fixtures import EC_NAME, OTHER_TOKEN, TOKEN
from tests.signing.tokens.softhsm import PIN, softhsm_module
from tests.signing.workbook import books


def signed_with(label, content, role):
    found = look([Module(name="SoftHSM", path=softhsm_module())])
    token = {one.label: one for one in found.tokens}[label]
    key = open_token_key(token, token.certificates[0], PIN, people.NOW)
    with closing(key.worker):
        return books.signed_by(content, key, role)


def test_two_tokens_sign_one_workbook(softhsm, tool, tmp_path):
    once = signed_with(TOKEN, books.book(), CHAIR)
    assert once == books.signed(), "the same key signs the same file, wherever it lies"
    twice = signed_with(OTHER_TOKEN, once, RECORDER)
    first, second = verify_workbook(twice)
    assert (first.verdict, second.verdict) == ("valid", "valid")
    assert second.signer is not None
    assert second.signer.name == EC_NAME
    path = tmp_path / "token.xlsx"
    path.write_bytes(twice)
    assert judges.libreoffice(tool, [path]) == {path: True}
    assert judges.xmlsec1(tool, path, tmp_path / "parts") is True
