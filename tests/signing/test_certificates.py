from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12

from desktop.errors import Refused
from desktop.files import CannotRead
from desktop.signing import certificates, troubles
from desktop.signing.records import grouped

from . import people
from .people import NOW, PASSWORD, UNIT
from .pki import issue_by_hand, named, private_key, signing_key


@pytest.fixture(scope="module")
def key_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("key") / "khóa.p12"
    certificates.make_software_key(path, name="Trần Thị Hồng Yến", unit=UNIT, password=PASSWORD, now=NOW)
    return path


def test_a_key_is_made_and_opened_again(key_file):
    key = certificates.open_key(key_file, PASSWORD, now=NOW)
    facts = key.facts
    assert (key.name, facts.unit, key.issuer) == ("Trần Thị Hồng Yến", UNIT, "Trần Thị Hồng Yến")
    assert facts.key == "RSA 3072"
    assert facts.self_issued
    assert facts.may_sign
    assert key.valid_from == NOW - timedelta(minutes=5)
    assert 5 * 365 <= (key.valid_until - key.valid_from).days <= 5 * 366
    assert len(key.fingerprint) == 64
    assert certificates.open_key(key_file.read_bytes(), PASSWORD).facts == facts


def test_the_certificate_says_what_it_is_for(key_file):
    key = certificates.open_key(key_file, PASSWORD)
    certificate = x509.load_der_x509_certificate(key.certificate)
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical
    assert usage.value.digital_signature
    assert usage.value.content_commitment
    assert usage.value.key_encipherment  # what comes back is for this key alone
    assert not usage.value.key_cert_sign
    assert certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca is False
    certificate.verify_directly_issued_by(certificate)


def test_the_key_lies_encrypted_with_aes_and_pbkdf2(key_file):
    content = key_file.read_bytes()
    assert bytes.fromhex("60864801650304012a") in content  # aes256-CBC
    assert bytes.fromhex("2a864886f70d01050d") in content  # PBES2
    assert bytes.fromhex("2a864886f70d010c0103") not in content  # pbeWithSHAAnd3-KeyTripleDES-CBC
    assert "Hồng".encode() not in content


def test_the_serial_number_comes_from_the_injected_chance(tmp_path, random_bytes):
    key = certificates.make_software_key(
        tmp_path / "k.p12", name="A", password=PASSWORD, now=NOW, random_bytes=lambda n: b"\xff" * n
    )
    assert key.facts.serial == "3" + "f" * 31


def test_a_password_typed_in_another_form_opens_too(tmp_path):
    path = tmp_path / "k.p12"
    certificates.make_software_key(path, name="A", password="mật khẩu", now=NOW)
    assert certificates.open_key(path, "mật khẩu").name == "A"


def test_an_existing_file_is_never_overwritten(tmp_path):
    path = tmp_path / "k.p12"
    path.write_bytes(b"precious")
    with pytest.raises(troubles.KeyFileExists) as caught:
        certificates.make_software_key(path, name="A", password=PASSWORD, now=NOW)
    assert caught.value.safe
    assert caught.value.todo
    assert path.read_bytes() == b"precious"


@pytest.mark.parametrize(
    ("name", "password", "field"),
    [
        ("  ", PASSWORD, "name"),
        ("a" * 65, PASSWORD, "name"),
        ("a\x00b", PASSWORD, "name"),
        ("A", "ngan", "password"),
    ],
)
def test_wishes_that_cannot_be_met_name_the_field(tmp_path, name, password, field):
    with pytest.raises(Refused) as caught:
        certificates.make_software_key(tmp_path / "k.p12", name=name, password=password, now=NOW)
    assert caught.value.field == field
    assert not (tmp_path / "k.p12").exists()


def test_a_long_unit_is_shortened(tmp_path):
    key = certificates.make_software_key(
        tmp_path / "k.p12", name="A", unit="Chi bộ " + "rất dài " * 20, password=PASSWORD, now=NOW
    )
    assert len(key.facts.unit) <= 64
    assert key.facts.unit.endswith("…")


def test_a_wrong_password_is_told_from_a_file_that_is_no_key(key_file):
    with pytest.raises(troubles.WrongKeyPassword) as caught:
        certificates.open_key(key_file, "sai mat khau")
    assert "Caps Lock" in caught.value.message
    whole = key_file.read_bytes()
    for foreign in (b"", b"PK\x03\x04", b"\x30\x03\x02\x01\x03", whole[:-7], whole + b"\0", b"x" * 2_000_000):
        with pytest.raises(troubles.NotAKeyFile):
            certificates.open_key(foreign, PASSWORD)


def test_a_missing_file_cannot_be_read(tmp_path):
    with pytest.raises(CannotRead):
        certificates.open_key(tmp_path / "none.p12", PASSWORD)


def as_pkcs12(key, certificate):
    return pkcs12.serialize_key_and_certificates(b"x", key, certificate, None, NoEncryption())


def test_a_file_without_private_key_or_with_anothers_is_refused():
    certificate = x509.load_der_x509_certificate(people.recorder().certificate)
    alone = pkcs12.serialize_key_and_certificates(b"x", None, None, [certificate], NoEncryption())
    with pytest.raises(troubles.NoPrivateKey):
        certificates.open_key(alone, "")


@pytest.mark.parametrize(
    ("now", "trouble"),
    [
        (NOW + timedelta(days=400), troubles.KeyExpired),
        (NOW - timedelta(days=31), troubles.KeyNotYetValid),
    ],
)
def test_a_key_outside_its_time_is_refused_with_the_day(now, trouble):
    key = people.other_key()
    content = as_pkcs12(key.hand._key, x509.load_der_x509_certificate(key.certificate))
    with pytest.raises(trouble) as caught:
        certificates.open_key(content, "", now=now)
    assert "/20" in caught.value.what
    assert certificates.open_key(content, "", now=NOW).name == "Võ Quốc Bảo"


def test_a_certificate_for_encryption_only_is_refused():
    key = people.other_key(sign=False, encipher=True)
    content = as_pkcs12(key.hand._key, x509.load_der_x509_certificate(key.certificate))
    with pytest.raises(troubles.KeyMayNotSign):
        certificates.open_key(content, "", now=NOW)


def test_an_issued_certificate_is_described_as_such():
    facts = certificates.describe(people.other_key(issuer="CA thử nghiệm", kind="ec").certificate)
    assert (facts.issuer, facts.self_issued, facts.key) == ("CA thử nghiệm", False, "EC secp256r1")


def test_every_trouble_has_its_own_code():
    kinds = [
        kind
        for kind in vars(troubles).values()
        if isinstance(kind, type) and kind.__module__ == troubles.__name__
    ]
    assert len({kind.code for kind in kinds}) == len(kinds)


def test_a_fingerprint_is_read_out_in_groups():
    assert grouped("3f2a91c0") == "3F2A 91C0"
    assert people.recorder().facts.fingerprint_words.count(" ") == 15


def test_what_a_certificate_hides_in_its_names_stands_out():
    name = "Nguyễn\u00a0Văn\n A\u202egnôhc\x1b[2J"
    key = signing_key(
        issue_by_hand(
            named(name, "Chi bộ\u200b ấp"),
            private_key("valid"),
            named("Nơi\u2066 cấp"),
            private_key("issuer"),
        ),
        private_key("valid"),
    )
    assert key.name == "Nguyễn Văn  A\ufffdgnôhc\ufffd[2J"
    assert (key.facts.unit, key.issuer) == ("Chi bộ\ufffd ấp", "Nơi\ufffd cấp")


@pytest.mark.parametrize("password", ["mat\0khau", "mat khau\ud800"])
def test_what_cannot_be_typed_is_a_wrong_password_and_is_printed_nowhere(key_file, tmp_path, password, capfd):
    with pytest.raises(troubles.WrongKeyPassword) as caught:
        certificates.open_key(key_file, password)
    assert caught.value.__cause__ is None
    with pytest.raises(Refused) as refused:
        certificates.make_software_key(tmp_path / "k.p12", name="A", password=password, now=NOW)
    assert refused.value.field == "password"
    assert not (tmp_path / "k.p12").exists()
    assert capfd.readouterr() == ("", "")
