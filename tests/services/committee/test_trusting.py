from datetime import timedelta
from pathlib import Path

import pytest

from desktop.committee.records import TrustKind
from desktop.services.committee import trust
from desktop.services.committee.troubles import ListWithoutIssuer, NothingNewToTrust
from desktop.signing.trust_folder import NotTrustMaterial
from tests.services.committee.conftest import Office
from tests.signing.pki import LIST_MADE, test_pki

PKI = test_pki()


def kinds(clerk: Office) -> list[str]:
    return [one.kind.value for one in trust.items(clerk.desk)]


def test_a_folder_is_taken_over_issuers_first(clerk: Office, tmp_path: Path) -> None:
    trust.add_files(clerk.desk, [PKI.fill(tmp_path)])
    assert kinds(clerk) == ["root", "root", "intermediate", "crl", "crl", "crl"]
    believed = trust.trust_of(clerk.desk)
    assert PKI.root_certificate in believed.roots
    assert PKI.intermediate_certificate in believed.intermediates
    with pytest.raises(NothingNewToTrust):
        trust.add_files(clerk.desk, [tmp_path])


def test_a_newer_list_takes_the_place_of_the_older_never_the_other_way(clerk: Office, tmp_path: Path) -> None:
    old, new = PKI.crl(), PKI.crl(made=LIST_MADE + timedelta(days=9))
    PKI.fill(tmp_path, crls=(new,))
    trust.add_files(clerk.desk, [tmp_path])
    (tmp_path / "cu.crl").write_bytes(old)
    with pytest.raises(NothingNewToTrust):
        trust.add_files(clerk.desk, [tmp_path / "cu.crl"])
    lists = {one.content for one in trust.items(clerk.desk) if one.kind is TrustKind.CRL}
    assert new in lists
    assert old not in lists
    newest = PKI.crl(made=LIST_MADE + timedelta(days=10))
    (tmp_path / "moi.crl").write_bytes(newest)
    trust.add_files(clerk.desk, [tmp_path / "moi.crl"])
    lists = {one.content for one in trust.items(clerk.desk) if one.kind is TrustKind.CRL}
    assert newest in lists
    assert new not in lists


def test_a_list_nobody_known_signed_is_refused(clerk: Office, tmp_path: Path) -> None:
    """Neither of an unknown issuer, nor one that only bears a known issuer's name."""
    (tmp_path / "la.crl").write_bytes(PKI.crl())
    with pytest.raises(ListWithoutIssuer):
        trust.add_files(clerk.desk, [tmp_path / "la.crl"])
    trust.add_files(clerk.desk, [PKI.fill(tmp_path / "tin")])
    before = trust.items(clerk.desk)
    made = LIST_MADE + timedelta(days=99)
    forged = PKI.crl(made=made, until=made + timedelta(days=9), signer=PKI.root_key)
    (tmp_path / "gia.crl").write_bytes(forged)
    with pytest.raises(ListWithoutIssuer):
        trust.add_files(clerk.desk, [tmp_path / "gia.crl"])
    assert trust.items(clerk.desk) == before


def test_what_is_no_issuer_is_refused(clerk: Office, tmp_path: Path) -> None:
    (tmp_path / "nguoi.cer").write_bytes(PKI.person("valid").certificate)
    (tmp_path / "rac.crl").write_bytes(b"khong phai")
    for name in ("nguoi.cer", "rac.crl"):
        with pytest.raises(NotTrustMaterial):
            trust.add_files(clerk.desk, [tmp_path / name])


def test_an_issuer_is_taken_out_again(clerk: Office, tmp_path: Path) -> None:
    trust.add_files(clerk.desk, [PKI.fill(tmp_path)])
    item = next(one for one in trust.items(clerk.desk) if one.content == PKI.root_certificate)
    trust.remove_item(clerk.desk, item.id)
    assert PKI.root_certificate not in trust.trust_of(clerk.desk).roots
    assert trust.remove_item(clerk.desk, item.id).rows == ()
