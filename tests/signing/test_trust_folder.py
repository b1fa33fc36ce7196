"""A folder of certificates and lists, as a committee keeps it, and what does not belong there."""

from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from desktop.committee.records import TrustKind
from desktop.files import CannotRead
from desktop.signing import trust_folder
from desktop.signing.records import Trust
from desktop.signing.trust import judge
from desktop.signing.trust_folder import NotTrustMaterial, describe_item, read_folder, shipped
from tests.signing.people import NOW
from tests.signing.pki import CHECKED_AT, LIST_MADE, LIST_UNTIL, private_key, test_pki


def test_the_folder_gives_the_same_trust(tmp_path):
    pki = test_pki()
    found = read_folder(pki.fill(tmp_path))
    assert found.trust == pki.trust()
    assert found.notes == ()
    assert judge(pki.person().certificate, NOW, found.trust, now=CHECKED_AT).say == "yes"


def test_folders_directly_below_count_and_those_below_them_do_not(tmp_path):
    pki = test_pki()
    pki.fill(tmp_path / "tỉnh" / "xã")
    assert read_folder(tmp_path).trust == Trust()
    assert read_folder(tmp_path / "tỉnh").trust == pki.trust()


def test_a_person_is_pinned_and_a_pem_file_may_hold_several(tmp_path):
    pki = test_pki()
    person = pki.person("self_issued").certificate
    (tmp_path / "nguoi.DER").write_bytes(person)
    both = pki.root.public_bytes(Encoding.PEM) + b"\n" + pki.issuer.public_bytes(Encoding.PEM)
    (tmp_path / "hai.pem").write_bytes(both)
    trust = read_folder(tmp_path).trust
    assert trust.pinned == (person,)
    assert trust.roots == (pki.root_certificate,)
    assert trust.intermediates == (pki.intermediate_certificate,)


def test_what_cannot_be_used_is_named_and_the_rest_is_read(tmp_path):
    pki = test_pki()
    pki.fill(tmp_path)
    (tmp_path / "hong.cer").write_bytes(pki.root_certificate[:-9])
    (tmp_path / "thua.cer").write_bytes(pki.root_certificate + b"\0")
    (tmp_path / "rong.crl").write_bytes(b"")
    (tmp_path / "ghi-chu.txt").write_text("not looked at")
    (tmp_path / "la-thu-muc.cer").mkdir()
    (tmp_path / "lien-ket.cer").symlink_to(tmp_path / "goc.cer")
    secret = private_key("root").private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "khoa.pem").write_bytes(secret)
    found = read_folder(tmp_path)
    assert found.trust == pki.trust()
    assert sorted(note.code for note in found.notes) == [
        "trust-file-not-usable", "trust-file-not-usable", "trust-file-not-usable", "trust-file-private-key",
    ]  # fmt: skip
    assert any("hong.cer" in note.sentence for note in found.notes)
    assert all(note.weight == "warning" for note in found.notes)


def test_too_many_files_are_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(trust_folder, "FILES_LIMIT", 2)
    found = read_folder(test_pki().fill(tmp_path))
    assert [note.code for note in found.notes] == ["trust-too-many-files"]
    assert len(found.trust.crls) == 0


def test_a_file_that_is_too_large_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(trust_folder, "LIST_LIMIT", 400)
    found = read_folder(test_pki().fill(tmp_path))
    assert found.trust.is_empty
    assert len(found.notes) == 4


def test_a_pem_file_that_is_damaged_gives_what_is_whole(tmp_path, monkeypatch):
    pki = test_pki()
    good = pki.root.public_bytes(Encoding.PEM)
    broken = b"-----BEGIN CERTIFICATE-----\nQUJ=D\n-----END CERTIFICATE-----\n"
    listed = x509.load_der_x509_crl(pki.crl()).public_bytes(Encoding.PEM)
    (tmp_path / "a.pem").write_bytes(broken + good + listed)
    assert read_folder(tmp_path).trust == Trust(roots=(pki.root_certificate,), crls=(pki.crl(),))
    monkeypatch.setattr(trust_folder, "BLOCKS_LIMIT", 2)
    assert read_folder(tmp_path).trust == Trust(roots=(pki.root_certificate,))


def test_a_certificate_that_is_too_large(monkeypatch):
    monkeypatch.setattr(trust_folder, "CERTIFICATE_LIMIT", 100)
    assert trust_folder.pieces_of(test_pki().root_certificate) == []


def test_what_may_not_be_read_is_named_or_left_out(tmp_path, monkeypatch):
    pki = test_pki()
    pki.fill(tmp_path)
    (tmp_path / "kín").mkdir()
    real_list, real_read = Path.iterdir, trust_folder.read_bytes

    def listing(path):
        if path.name == "kín":
            raise PermissionError(13, "no")
        return real_list(path)

    def reading(path, *, limit):
        if path.name == "goc.cer":
            raise CannotRead("Không đọc được tệp.")
        return real_read(path, limit=limit)

    monkeypatch.setattr(Path, "iterdir", listing)
    monkeypatch.setattr(trust_folder, "read_bytes", reading)
    found = read_folder(tmp_path)
    assert found.trust.roots == ()
    assert len(found.trust.crls) == 2
    assert [note.code for note in found.notes] == ["trust-file-unreadable"]


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(CannotRead):
        read_folder(tmp_path / "không có")


def test_what_ships_can_be_read():
    assert shipped() == Trust()


class TestItems:
    def test_root_intermediate_and_list(self):
        pki = test_pki()
        added = NOW.isoformat()
        root = describe_item(pki.root_certificate, added=added, added_by="Văn thư", source="goc.cer")
        assert (root.kind, root.name, root.added_by) == (TrustKind.ROOT, root.issuer, "Văn thư")
        between = describe_item(pki.issuer.public_bytes(Encoding.PEM), added=added)
        assert (between.kind, between.issuer) == (TrustKind.INTERMEDIATE, root.name)
        assert between.content == pki.intermediate_certificate
        revoked = describe_item(pki.crl(), added=added)
        assert (revoked.kind, revoked.name) == (TrustKind.CRL, between.name)
        assert LIST_MADE.timestamp() == trust_folder.datetime.fromisoformat(revoked.begins).timestamp()
        assert LIST_UNTIL.timestamp() == trust_folder.datetime.fromisoformat(revoked.ends).timestamp()

    @pytest.mark.parametrize("what", ["person", "rubbish", "two"])
    def test_anything_else_is_refused(self, what):
        pki = test_pki()
        content = {
            "person": pki.person().certificate,
            "rubbish": b"%PDF-1.7",
            "two": pki.root.public_bytes(Encoding.PEM) * 2,
        }[what]
        with pytest.raises(NotTrustMaterial):
            describe_item(content, added=NOW.isoformat())
