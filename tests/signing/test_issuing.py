"""The committee issues: root, office, branches; its limits, its lists, and what OpenSSL says of them."""

import subprocess
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest
from asn1crypto import csr
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding

from desktop.errors import Refused
from desktop.signing.certificates import (
    describe,
    make_software_key,
    open_key,
    unit_in_certificate,
    unlocked_key,
    with_certificate,
)
from desktop.signing.cms import sign_detached, verify_detached
from desktop.signing.enveloped import decrypt_with, encrypt_to
from desktop.signing.issuing import (
    LONGEST_DAYS,
    Revoked,
    issue,
    make_crl,
    make_office_key,
    make_root,
    open_root,
)
from desktop.signing.records import Trust
from desktop.signing.requests import make_request, read_request
from desktop.signing.troubles import (
    BadRequest,
    KeyFileExists,
    KeyMayNotSign,
    NoPrivateKey,
    NotAKeyFile,
    NotIssuable,
    WrongKeyPassword,
)
from desktop.signing.trust import judge
from tests.signing.people import CHAIR_NAME, NOW, PASSWORD, UNIT, chair
from tests.signing.pki import der as der_of
from tests.signing.pki import private_key, signing_key, test_pki

COMMITTEE = "Đảng ủy xã Thới Hưng"
LATER = NOW + timedelta(hours=1)


@lru_cache
def root():
    with TemporaryDirectory() as folder:
        return make_root(
            Path(folder) / "goc.p12", committee=COMMITTEE, password=PASSWORD, now=NOW - timedelta(days=30)
        )


@lru_cache
def ec_chair():
    with TemporaryDirectory() as folder:
        return make_software_key(
            Path(folder) / "k.p12", name=CHAIR_NAME, unit=UNIT, password=PASSWORD, now=NOW, kind="ec"
        )


def asker(family):
    return chair() if family == "rsa" else ec_chair()


def issued(family="rsa", **changes):
    key = asker(family)
    facts = {"unit": UNIT, "holder": CHAIR_NAME, "roles": ("chair",), "now": NOW}
    return issue(root(), make_request(key, UNIT, CHAIR_NAME), **{**facts, **changes})


@pytest.fixture(params=["rsa", "ec"])
def family(request):
    return request.param


class TestRoot:
    def test_may_issue_and_nothing_else(self):
        facts = root().facts
        assert (facts.may_issue, facts.self_issued) == (True, True)
        assert (facts.may_sign, facts.may_open) == (False, False)
        assert facts.key == "RSA 3072"
        assert facts.unit == COMMITTEE
        assert facts.valid_until - facts.valid_from == timedelta(days=3653)
        basic = x509.load_der_x509_certificate(root().certificate).extensions.get_extension_for_class(
            x509.BasicConstraints
        )
        assert (basic.critical, basic.value.path_length) == (True, 0)

    def test_is_opened_as_a_root_and_does_not_sign_papers(self, tmp_path):
        path = tmp_path / "goc.p12"
        make_root(path, committee=COMMITTEE, password=PASSWORD, now=NOW)
        again = open_root(path, PASSWORD, now=LATER)
        assert again.facts.may_issue
        with pytest.raises(KeyMayNotSign):
            open_key(path, PASSWORD, now=LATER)
        with pytest.raises(WrongKeyPassword):
            open_root(path, "mat khau sai")
        with pytest.raises(NotIssuable):
            open_root(path, PASSWORD, now=NOW - timedelta(days=1))
        with pytest.raises(NotIssuable):
            open_root(path, PASSWORD, now=NOW + timedelta(days=4000))
        with pytest.raises(KeyFileExists):
            make_root(path, committee=COMMITTEE, password=PASSWORD, now=NOW)

    @pytest.mark.parametrize(
        ("committee", "password", "field"), [("", PASSWORD, "name"), ("A", "1", "password")]
    )
    def test_bad_wishes(self, tmp_path, committee, password, field):
        with pytest.raises(Refused) as caught:
            make_root(tmp_path / "x.p12", committee=committee, password=password, now=NOW)
        assert caught.value.field == field
        assert not list(tmp_path.iterdir())

    def test_a_branch_key_is_no_root(self, tmp_path):
        make_software_key(tmp_path / "k.p12", name="A", password=PASSWORD, now=NOW)
        with pytest.raises(NotIssuable):
            open_root(tmp_path / "k.p12", PASSWORD)


class TestOffice:
    @pytest.mark.parametrize("under_root", [True, False])
    def test_signs_and_opens(self, tmp_path, family, under_root):
        path = tmp_path / "vp.p12"
        made = make_office_key(
            path, committee=COMMITTEE, password=PASSWORD, now=NOW, kind=family,
            root=root() if under_root else None,
        )  # fmt: skip
        key = open_key(path, PASSWORD, now=LATER)
        assert key.facts == made.facts
        assert key.chain == made.chain == ((root().certificate,) if under_root else ())
        assert (key.facts.may_sign, key.facts.may_open, key.facts.roles) == (True, True, ("office",))
        assert key.name == f"Văn phòng {COMMITTEE}"
        verdict = verify_detached(b"paper", sign_detached(b"paper", key, LATER))
        assert verdict.verdict == "valid"
        assert decrypt_with(encrypt_to(b"secret", key.certificate, now=LATER), key) == b"secret"
        trust = Trust(roots=(root().certificate,), crls=(make_crl(root(), [], LATER),))
        answer = judge(key.certificate, LATER, trust, now=LATER)
        assert answer.say == ("yes" if under_root else "unknown")

    def test_does_not_outlive_its_root(self, tmp_path):
        late = root().valid_until - timedelta(days=9)
        key = make_office_key(tmp_path / "a", committee=COMMITTEE, password=PASSWORD, now=late, root=root())
        assert key.valid_until == root().valid_until

    def test_an_ended_root_makes_none(self, tmp_path):
        late = root().valid_until + timedelta(days=1)
        with pytest.raises(NotIssuable):
            make_office_key(tmp_path / "a", committee=COMMITTEE, password=PASSWORD, now=late, root=root())
        assert not list(tmp_path.iterdir())


class TestIssue:
    def test_what_stands_in_it(self, family):
        facts = describe(issued(family))
        assert (facts.name, facts.unit, facts.roles) == (CHAIR_NAME, UNIT, ("chair",))
        assert (facts.may_sign, facts.may_open, facts.may_issue) == (True, True, False)
        assert facts.public_key == asker(family).facts.public_key
        assert facts.fingerprint != asker(family).fingerprint
        assert facts.valid_until - facts.valid_from == timedelta(days=LONGEST_DAYS)
        assert facts.issuer == root().name

    def test_is_believed_under_its_root_and_signs(self, family):
        certificate = issued(family)
        key = msgspec.structs.replace(asker(family), certificate=certificate, facts=describe(certificate))
        assert verify_detached(b"x", sign_detached(b"x", key, LATER)).verdict == "valid"
        trust = Trust(roots=(root().certificate,), crls=(make_crl(root(), [], LATER),))
        answer = judge(certificate, LATER, trust, now=LATER)
        assert (answer.say, answer.reasons, answer.roles) == ("yes", (), ("chair",))
        assert answer.path == (CHAIR_NAME, root().name)

    def test_ends_with_its_root(self):
        late = root().valid_until - timedelta(days=5)
        assert describe(issued(now=late)).valid_until == root().valid_until

    @pytest.mark.parametrize("days", [0, -1, LONGEST_DAYS + 1])
    def test_never_longer_than_its_limit(self, days):
        with pytest.raises(NotIssuable):
            issued(days=days)

    @pytest.mark.parametrize("roles", [(), ("office",), ("issuer", "chair"), ("khác",)])
    def test_only_roles_of_a_branch(self, roles):
        with pytest.raises(ValueError, match="roles of a certificate"):
            issued(roles=roles)

    @pytest.mark.parametrize("changes", [{"unit": "Chi bộ khác"}, {"holder": "Người khác"}])
    def test_only_what_was_compared(self, changes):
        with pytest.raises(BadRequest) as caught:
            issued(**changes)
        assert CHAIR_NAME in caught.value.what

    def test_case_and_marks_of_a_name_do_not_matter_and_the_compared_one_is_written(self):
        assert describe(issued(unit="CHI BỘ ẤP THỚI HÒA")).unit == "CHI BỘ ẤP THỚI HÒA"

    def test_a_long_unit_is_shortened_as_everywhere(self):
        unit = "Chi bộ " + "rất dài " * 12
        certificate = issue(
            root(), make_request(chair(), unit, CHAIR_NAME), unit=unit, holder=CHAIR_NAME, roles=("chair",),
            now=NOW,
        )  # fmt: skip
        assert describe(certificate).unit == unit_in_certificate(unit)
        assert len(unit_in_certificate(unit)) <= 64

    def test_a_key_that_is_no_root_issues_nothing(self):
        with pytest.raises(NotIssuable):
            issue(
                chair(), make_request(chair(), UNIT, CHAIR_NAME), unit=UNIT, holder=CHAIR_NAME,
                roles=("chair",), now=NOW,
            )  # fmt: skip

    def test_the_roots_own_key_gets_none(self):
        with pytest.raises(NotIssuable):
            issue(
                root(), make_request(root(), UNIT, CHAIR_NAME), unit=UNIT, holder=CHAIR_NAME,
                roles=("chair",), now=NOW,
            )  # fmt: skip

    def test_under_a_person_nothing_is_believed(self):
        """Even if a branch's key signs a certificate: path length 0 and no issuer's usage."""
        from tests.signing.pki import issue_by_hand, named

        holder = x509.load_der_x509_certificate(issued())
        key = private_key("below")
        below = issue_by_hand(
            named("Kẻ mạo danh", UNIT), key, holder.subject, chair().hand._key, begin=NOW - timedelta(days=1)
        )
        trust = Trust(roots=(root().certificate,), intermediates=(der_of(holder),))
        assert judge(der_of(below), NOW, trust, now=NOW).say == "no"


class TestInstall:
    def test_beside_the_same_private_key(self, tmp_path, family):
        path = tmp_path / "k.p12"
        own = make_software_key(path, name=CHAIR_NAME, unit=UNIT, password=PASSWORD, now=NOW, kind=family)
        certificate = issue(
            root(),
            make_request(own, UNIT, CHAIR_NAME),
            unit=UNIT,
            holder=CHAIR_NAME,
            roles=("chair",),
            now=NOW,
        )
        content = with_certificate(path.read_bytes(), PASSWORD, certificate, [root().certificate])
        key = open_key(content, PASSWORD, now=LATER)
        assert (key.certificate, key.chain) == (certificate, (root().certificate,))
        assert key.facts.public_key == own.facts.public_key
        assert verify_detached(b"x", sign_detached(b"x", key, LATER)).verdict == "valid"

    def test_not_beside_another(self, tmp_path):
        path = tmp_path / "k.p12"
        make_software_key(path, name=CHAIR_NAME, password=PASSWORD, now=NOW, kind="ec")
        with pytest.raises(NoPrivateKey):
            with_certificate(path.read_bytes(), PASSWORD, issued())
        with pytest.raises(WrongKeyPassword):
            with_certificate(path.read_bytes(), "sai mat khau", issued())
        with pytest.raises(NotAKeyFile):
            with_certificate(b"PK", PASSWORD, issued())

    def test_a_key_for_opening_only_can_still_be_unlocked(self, tmp_path):
        path = tmp_path / "goc.p12"
        make_root(path, committee=COMMITTEE, password=PASSWORD, now=NOW)
        assert unlocked_key(path, PASSWORD).facts.may_issue


class TestRequests:
    def test_reads_back(self, family):
        wished = read_request(make_request(asker(family), UNIT, "  Nguyễn   Văn Minh "))
        assert (wished.unit, wished.holder, wished.family) == (UNIT, CHAIR_NAME, family)

    def test_flips_are_refused(self, family):
        der = make_request(asker(family), UNIT, CHAIR_NAME)
        for position in range(len(der)):
            flipped = bytearray(der)
            flipped[position] ^= 1 << position % 8
            with pytest.raises(BadRequest):
                read_request(bytes(flipped))

    @pytest.mark.parametrize("content", [b"", b"0\x80", b"%PDF", b"0" * 70_000])
    def test_rubbish(self, content):
        with pytest.raises(BadRequest):
            read_request(content)

    def test_a_tail(self):
        with pytest.raises(BadRequest):
            read_request(make_request(ec_chair(), UNIT, CHAIR_NAME) + b"\0")

    @pytest.mark.parametrize("what", ["weak", "exponent", "sha224", "issuer", "usage"])
    def test_what_is_not_issued(self, what):
        exponent, size = (3, 2048) if what == "exponent" else (65537, 1024 if what == "weak" else 2048)
        key = rsa.generate_private_key(public_exponent=exponent, key_size=size)
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, CHAIR_NAME)])
        builder = x509.CertificateSigningRequestBuilder().subject_name(name)
        if what == "issuer":
            builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        if what == "usage":
            from tests.signing.pki import usage

            builder = builder.add_extension(usage(issue=True), critical=True)
        signed = builder.sign(key, hashes.SHA224() if what == "sha224" else hashes.SHA256())
        der = signed.public_bytes(Encoding.DER)
        with pytest.raises(BadRequest) as caught:
            read_request(der)
        assert caught.value.todo

    def test_signed_by_another_key(self):
        own, other = make_request(chair(), UNIT, CHAIR_NAME), make_request(ec_chair(), UNIT, CHAIR_NAME)
        mixed = csr.CertificationRequest.load(own)
        mixed["signature"] = csr.CertificationRequest.load(other)["signature"]
        with pytest.raises(BadRequest):
            read_request(mixed.dump(force=True))


class TestLists:
    def revoked(self, reason="compromised", at=NOW):
        return Revoked(certificate=issued(), at=at, reason=reason)

    @pytest.mark.parametrize(
        ("reason", "say"), [("compromised", "no"), ("cessation", "unknown"), ("superseded", "yes")]
    )
    def test_revokes(self, reason, say):
        line = self.revoked(reason)
        trust = Trust(roots=(root().certificate,), crls=(make_crl(root(), [line], LATER),))
        assert judge(line.certificate, NOW - timedelta(minutes=2), trust, now=LATER).say == say
        assert judge(line.certificate, NOW + timedelta(minutes=2), trust, now=LATER).say == "no"

    def test_its_number_grows_and_it_ends(self):
        first = x509.load_der_x509_crl(make_crl(root(), [], NOW))
        second = x509.load_der_x509_crl(make_crl(root(), [self.revoked()], LATER, LATER + timedelta(days=7)))
        older, newer = (
            one.extensions.get_extension_for_class(x509.CRLNumber).value for one in (first, second)
        )
        assert older.crl_number < newer.crl_number
        assert second.next_update_utc - second.last_update_utc == timedelta(days=7)
        assert first.next_update_utc - first.last_update_utc == timedelta(days=35)
        assert (len(first), len(second)) == (0, 1)

    def test_only_its_own_certificates(self):
        with pytest.raises(NotIssuable):
            make_crl(root(), [Revoked(certificate=chair().certificate, at=NOW, reason="cessation")], LATER)


class TestOpenssl:
    """OpenSSL agrees: request, certificate, list."""

    @pytest.fixture
    def openssl(self, tool, tmp_path):
        def run(*arguments):
            return subprocess.run(
                [tool("openssl"), *arguments], cwd=tmp_path, capture_output=True, text=True, timeout=60,
                check=False,
            )  # fmt: skip

        return run

    def pem(self, path, certificate):
        path.write_bytes(x509.load_der_x509_certificate(certificate).public_bytes(Encoding.PEM))

    def test_request(self, openssl, tmp_path, family):
        (tmp_path / "r.p10").write_bytes(make_request(asker(family), UNIT, CHAIR_NAME))
        done = openssl("req", "-inform", "DER", "-in", "r.p10", "-noout", "-verify")
        assert "verify OK" in done.stdout + done.stderr
        assert done.returncode == 0

    def test_chain_and_list(self, openssl, tmp_path, family):
        certificate = issued(family)
        self.pem(tmp_path / "root.pem", root().certificate)
        self.pem(tmp_path / "own.pem", certificate)
        at = ("-attime", str(int(LATER.timestamp())))
        for lines, expected in ([], 0), ([Revoked(certificate=certificate, at=NOW, reason="cessation")], 2):
            der = make_crl(root(), lines, LATER)
            (tmp_path / "list.pem").write_bytes(x509.load_der_x509_crl(der).public_bytes(Encoding.PEM))
            done = openssl(
                "verify", "-x509_strict", "-crl_check", *at, "-CAfile", "root.pem", "-CRLfile", "list.pem",
                "own.pem",
            )  # fmt: skip
            assert done.returncode == expected, done.stdout + done.stderr
        assert "revoked" in done.stderr


def test_the_test_pki_gets_a_certificate_like_everybody(family):
    """A token's or a stranger's key asks in the same way: only the hand is needed."""
    key = test_pki().person("valid", family)
    certificate = issue(
        root(), make_request(key, UNIT, "Nguyễn Thị Hoa"), unit=UNIT, holder="Nguyễn Thị Hoa",
        roles=("recorder",), now=NOW,
    )  # fmt: skip
    made = signing_key(x509.load_der_x509_certificate(certificate), private_key("valid", family))
    assert made.facts.roles == ("recorder",)


@pytest.mark.parametrize(
    ("content", "roles"),
    [
        (b"\x0c\x05chair", ("chair",)),
        (b"\x0c\x0echair recorder", ("chair", "recorder")),
        (b"\x0c\x04king", ("?",)),
        (b"\x0c\x05chai\xff", ("?",)),
        (b"\x0c", ("?",)),
        (b"\x0c\x09chair", ("?",)),
        (b"\x13\x05chair", ("?",)),
    ],
)
def test_roles_in_a_certificate_that_cannot_be_read_entitle_to_nothing(content, roles):
    from desktop.signing.certificates import ROLES_OID
    from tests.signing.pki import named

    key = private_key("valid")
    builder = (
        x509.CertificateBuilder().subject_name(named("A")).issuer_name(named("A"))
        .public_key(key.public_key()).serial_number(5).not_valid_before(NOW).not_valid_after(LATER)
        .add_extension(x509.UnrecognizedExtension(ROLES_OID, content), critical=False)
    )  # fmt: skip
    assert describe(builder.sign(key, hashes.SHA256())).roles == roles


def test_dates_from_2050_on_are_written_as_rfc_5280_wants(tmp_path):
    late = NOW.replace(year=2047)
    made = make_root(tmp_path / "goc.p12", committee=COMMITTEE, password=PASSWORD, now=late)
    assert made.valid_until.year == 2057
    assert b"\x18\x0f2057" in made.certificate


def test_a_request_without_a_unit_and_with_harmless_wishes_is_read():
    from tests.signing.pki import usage

    key = private_key("valid")
    assert read_request(make_request(test_pki().person("valid"), "", "Ai đó")).unit == ""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Ai đó")])
    builder = x509.CertificateSigningRequestBuilder().subject_name(name)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(usage(sign=True), critical=True)
    assert read_request(builder.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)).holder == "Ai đó"


@pytest.mark.parametrize("order", [1, -1])
def test_a_root_made_anew_under_the_same_name_does_not_disturb_the_old_one(tmp_path, order):
    newer = make_root(tmp_path / "moi.p12", committee=COMMITTEE, password=PASSWORD, now=NOW)
    request = make_request(chair(), UNIT, CHAIR_NAME)
    facts = {"unit": UNIT, "holder": CHAIR_NAME, "roles": ("chair",), "now": NOW}
    old, new = issue(root(), request, **facts), issue(newer, request, **facts)
    with pytest.raises(NotIssuable):
        make_crl(newer, [Revoked(certificate=old, at=NOW, reason="compromised")], LATER)
    lists = (make_crl(root(), [], LATER), make_crl(newer, [], LATER))
    trust = Trust(roots=(root().certificate, newer.certificate)[::order], crls=lists[::order])
    for certificate in (old, new):
        answer = judge(certificate, LATER, trust, now=LATER)
        assert (answer.say, answer.reasons) == ("yes", ())
