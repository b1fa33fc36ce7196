"""Signatures of other programs: the same rules, but they cannot speak for all that ours speak for.

`signed-by-libreoffice.xlsx` was signed by LibreOffice 7.4 itself, with a certificate made for it. What Excel
would sign is imitated: our own form without the digest of the whole package.
"""

import io
import zipfile
from pathlib import Path

import pytest

from desktop.signing.workbook import markup, sign_workbook, verify_workbook
from tests.attacks.workbook_attacks import ATTACKS, BOOK_RELS, packed, unpacked
from tests.signing import people
from tests.signing.workbook import books

BY_LIBREOFFICE = (Path(__file__).parent / "signed-by-libreoffice.xlsx").read_bytes()
NOT_UNDER_OFFICES_SIGNATURE = {
    "title-changed", "part-hidden-as-property", "content-type-rule-added", "blank-in-signature",
    "blank-between-elements", "unsigned-properties-added", "second-certificate", "zip-packed-otherwise",
    "zip-order-changed", "zip-date-changed",
}  # fmt: skip
NEEDS_OUR_FORM = {"unit-changed", "whole-package-mark-removed"}


@pytest.fixture
def like_office(monkeypatch):
    monkeypatch.setattr(markup, "qualifiers", lambda _statement: ("Approved",))
    good = books.signed_by(books.book(), people.chair())
    monkeypatch.undo()
    return good


def test_a_signature_of_libreoffice_itself_is_read():
    (verdict,) = verify_workbook(BY_LIBREOFFICE)
    assert verdict.verdict == "warning"
    assert [reason.code for reason in verdict.reasons if reason.weight != "note"] == ["other-program"]
    assert (verdict.intact, verdict.coverage, verdict.own_form) == (True, "whole", False)
    assert verdict.signer is not None
    assert verdict.signer.name == "Người ký LibreOffice"
    assert verdict.field == "sig1"


def test_a_change_in_the_workbook_of_libreoffice_is_found():
    parts = unpacked(BY_LIBREOFFICE)
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b"<v>1</v>", b"<v>9</v>", 1)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    (verdict,) = verify_workbook(made.getvalue())
    assert verdict.verdict == "invalid"
    assert "part-changed" in {reason.code for reason in verdict.reasons}


def test_our_signature_beside_that_of_libreoffice_leaves_both_standing():
    both = sign_workbook(BY_LIBREOFFICE, people.chair(), now=people.NOW, role="chair")
    first, second = verify_workbook(both)
    assert (first.verdict, first.coverage, first.changed_after) == ("warning", "whole", "signing")
    assert (second.verdict, second.coverage) == ("valid", "whole")


def test_a_signature_like_offices_is_valid_with_a_warning(like_office):
    (verdict,) = verify_workbook(like_office)
    assert (verdict.verdict, verdict.coverage) == ("warning", "whole")


@pytest.mark.parametrize("attack", [name for name in ATTACKS if name not in NEEDS_OUR_FORM])
def test_the_rules_alone_find_every_attack_on_the_content(like_office, attack):
    """Without the digest of the whole package to help: coverage is judged, not assumed."""
    verdicts = verify_workbook(ATTACKS[attack](like_office))
    found = {verdict.verdict for verdict in verdicts}
    if attack in NOT_UNDER_OFFICES_SIGNATURE:
        assert found == {"warning"}
    else:
        assert found == ({"invalid"} if attack != "signatures-stripped" else set())


def test_blanks_between_relationships_are_taken_out_before_signing():
    parts = unpacked(books.book())
    parts[BOOK_RELS] = parts[BOOK_RELS].replace(b"/><", b"/>\n  <")
    signed = books.signed_by(packed(parts, books.book()), people.chair())
    assert b">\n " not in unpacked(signed)[BOOK_RELS]
    (verdict,) = verify_workbook(signed)
    assert verdict.verdict == "valid"


@pytest.mark.parametrize(
    ("kind", "verdict"), [("hyperlink", "warning"), ("externalLinkPath", "refused"), ("image", "refused")]
)
def test_what_points_outside(kind, verdict):
    from desktop.signing.troubles import CannotSignDocument

    relation = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}".encode()
    line = b'<Relationship Id="rId99" Type="%s" Target="http://x.invalid/" TargetMode="External"/>'
    line += b"</Relationships>"
    parts = unpacked(books.book())
    parts[BOOK_RELS] = parts[BOOK_RELS].replace(b"</Relationships>", line % relation)
    outside = packed(parts, books.book())
    if verdict == "refused":
        with pytest.raises(CannotSignDocument, match="nơi khác"):
            books.signed_by(outside, people.chair())
        return
    (found,) = verify_workbook(books.signed_by(outside, people.chair()))
    assert (found.verdict, found.coverage) == ("warning", "whole")
    assert "external-link" in {reason.code for reason in found.reasons}
