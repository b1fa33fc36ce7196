"""Cards, receipts and prompts: what was made is read, and nothing that does not fit is taken."""

import json

import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding

from desktop.packets.container import unpack
from desktop.packets.manifest import PacketFacts
from desktop.packets.messages import making, published, reading
from desktop.packets.messages.records import (
    COMMITTEE_CARD,
    KEY_CARD,
    PROMPT,
    RECEIPT,
    CommitteeCard,
    KeyCard,
    PromptBook,
    ReceiptBook,
)
from desktop.packets.sealing import PacketFile, seal
from tests.packets import packets
from tests.signing import people
from tests.signing.pki import careless, named, private_key, test_pki

from . import letters
from .letters import COMMITTEE, NOW, PROVINCE, UNIT, office

MADE = {
    KEY_CARD: letters.enrolling,
    COMMITTEE_CARD: letters.introducing,
    RECEIPT: letters.receipts,
    PROMPT: letters.prompts,
}
BODIES = {KEY_CARD: KeyCard, COMMITTEE_CARD: CommitteeCard, RECEIPT: ReceiptBook, PROMPT: PromptBook}


@pytest.mark.parametrize("kind", MADE)
def test_what_was_made_is_read(kind):
    message = reading.read_message(MADE[kind]())
    assert [reason.code for reason in message.reasons if reason.weight != "note"] == []
    assert message.verdict.verdict == "valid"
    assert message.kind == kind
    assert isinstance(message.require(BODIES[kind]), BODIES[kind])
    assert message.sha256 == making.message_hash(MADE[kind]())


@pytest.mark.parametrize("kind", MADE)
def test_a_message_for_somebody_names_them_in_the_manifest(kind):
    manifest = reading.read_message(MADE[kind]()).manifest
    assert manifest is not None
    assert manifest.period == "2026-10"
    if kind in (RECEIPT, PROMPT):
        assert (manifest.schema_version, manifest.unit, manifest.to) == (2, COMMITTEE, UNIT)
        assert manifest.superior == PROVINCE
    else:
        assert manifest.schema_version == 1


def test_a_renewal_is_signed_by_both_keys():
    message = reading.read_message(letters.renewing())
    card = message.require(KeyCard)
    assert card.purpose == "renew"
    signers = [one.signer.fingerprint for one in message.verdict.signers]
    assert signers == [card.fingerprint, card.replaces] == [card.fingerprint, people.chair().fingerprint]


def test_what_lies_beside_is_handed_on():
    card = reading.read_message(letters.introducing())
    assert card.attachments["root.cer"] == test_pki().root_certificate
    assert card.lists == (test_pki().crl(),)
    receipts = reading.read_message(letters.receipts())
    assert receipts.issued == (test_pki().person("valid").certificate,)


def test_a_months_packet_is_no_message():
    message = reading.read_message(packets.small())
    assert (message.kind, message.body) == ("", None)
    assert message.verdict.verdict == "unknown"
    assert message.reasons[-1].code == "not-a-message"
    with pytest.raises(reading.MessageRefused):
        message.require(KeyCard)


@pytest.mark.parametrize("content", [b"", b"x" * 500, b"PK\x03\x04" + b"0" * 80])
def test_a_foreign_file_is_no_message(content):
    message = reading.read_message(content)
    assert (message.kind, message.body) == ("", None)
    assert message.verdict.verdict == "unknown"


def test_another_kind_of_message_is_refused_by_name():
    with pytest.raises(reading.MessageRefused) as caught:
        reading.read_message(letters.receipts()).require(KeyCard)
    assert "biên nhận" in caught.value.message


@pytest.mark.parametrize("kind", MADE)
def test_no_flipped_byte_leaves_a_body(kind, rng):
    data = MADE[kind]()
    for position in rng.sample(range(len(data)), 60):
        changed = bytearray(data)
        changed[position] ^= 1 << rng.randrange(8)
        message = reading.read_message(bytes(changed))
        assert message.body is None
        assert message.verdict.verdict in ("invalid", "unknown")
        assert message.reasons


def forged(kind, body, *, keys, beside=(), facts=None, name="", change=None) -> reading.Message:
    """A message sealed by hand, as a clever forger with a key of his own would."""
    written = making.body_bytes(body) if not isinstance(body, bytes) else body
    if change:
        said = json.loads(written) | change
        written = json.dumps(said, ensure_ascii=False, indent=2).encode() + b"\n"
    files = [
        PacketFile(
            name=name or making.BODY_NAMES[kind], media_type="application/json", title="x", content=written
        ),
        *beside,
    ]
    said = {
        "unit": UNIT if kind == KEY_CARD else COMMITTEE,
        "superior": COMMITTEE if kind == KEY_CARD else PROVINCE,
        "period": "2026-10", "kind": kind, "sequence": 1, "program": "x",
    }  # fmt: skip
    if kind in (RECEIPT, PROMPT):
        said["to"] = UNIT
    data = seal(files, facts=PacketFacts(**(said | (facts or {}))), signers=keys, now=NOW)
    return reading.read_message(data)


def cer(content: bytes, name: str = "certificate.cer", kind: str = "application/pkix-cert") -> PacketFile:
    return PacketFile(name=name, media_type=kind, title="x", content=content)


def stops(message: reading.Message, code: str, verdict: str = "invalid") -> None:
    assert message.body is None
    assert message.attachments == {}
    assert message.verdict.verdict == verdict
    assert code in [reason.code for reason in message.reasons]


CHAIR = people.chair()
OWN = cer(CHAIR.certificate)


@pytest.mark.parametrize(
    ("code", "making_of"),
    [
        ("card-not-signed-by-key", lambda: {"keys": [people.recorder()]}),
        ("card-not-signed-by-key", lambda: {"keys": [CHAIR, people.recorder()]}),
        ("card-other-certificate", lambda: {"beside": [cer(people.recorder().certificate)]}),
        ("card-other-certificate", lambda: {"change": {"fingerprint": "ab" * 32}}),
        ("card-purpose-wrong", lambda: {"change": {"purpose": "renew"}}),
        ("card-purpose-wrong", lambda: {"change": {"replaces": "ab" * 32}}),
        ("card-not-signed-by-key", lambda: {"change": {"purpose": "renew", "replaces": "ab" * 32}}),
        ("message-other-unit", lambda: {"change": {"unit": "Chi bộ khác"}}),
        ("message-other-unit", lambda: {"facts": {"superior": "Đảng ủy xã khác"}}),
        ("message-cannot-be", lambda: {"change": {"made": "2026-10-05"}}),
        ("message-cannot-be", lambda: {"change": {"made": "yesterday"}}),
        ("message-cannot-be", lambda: {"change": {"roles": ["chair", "chair"]}}),
        ("message-strange-text", lambda: {"change": {"holder": "Minh\u202eaăn"}}),
        ("message-strange-text", lambda: {"change": {"holder": "Nguye\u0302n"}}),
        ("message-broken", lambda: {"change": {"roles": ["office"]}}),
        ("message-broken", lambda: {"change": {"unknown": 1}}),
        ("message-broken", lambda: {"body": b"[" * 9000}),
        ("message-broken", lambda: {"body": b"{}"}),
        ("message-file-missing", lambda: {"name": "cards.json"}),
        ("message-file-missing", lambda: {"beside": []}),
        ("message-extra-file", lambda: {"beside": [OWN, cer(b"MZ", "setup.exe")]}),
        ("message-extra-file", lambda: {"beside": [cer(CHAIR.certificate, kind="text/html")]}),
        ("message-extra-file", lambda: {"beside": [cer(CHAIR.certificate + b"0" * 70_000)]}),
        ("message-certificate-broken", lambda: {"beside": [cer(b"0\x82" * 40)]}),
    ],
)  # fmt: skip
def test_a_key_card_that_does_not_fit_is_refused(code, making_of):
    said = {"body": letters.key_card(CHAIR), "keys": [CHAIR], "beside": [OWN]} | making_of()
    stops(forged(KEY_CARD, **said), code)


def test_a_card_of_a_key_that_may_not_sign_is_refused():
    key = test_pki().person("encryption_only")
    beside = [cer(key.certificate)]
    message = forged(KEY_CARD, letters.key_card(key), keys=[careless(key)], beside=beside)
    stops(message, "certificate-may-not-sign")


def test_a_newer_card_asks_for_a_newer_program():
    message = forged(
        KEY_CARD, letters.key_card(CHAIR), keys=[CHAIR], beside=[OWN], change={"schema_version": 2}
    )
    stops(message, "newer-version", "unknown")


def test_another_name_in_the_certificate_is_pointed_out():
    card = letters.key_card(CHAIR, holder="Nguyễn Văn Mình")
    assert making.make_key_card(card, CHAIR, now=NOW)
    message = forged(KEY_CARD, letters.key_card(CHAIR, holder="Lê Văn Tám"), keys=[CHAIR], beside=[OWN])
    assert message.body is not None
    assert message.verdict.verdict == "warning"
    assert "Lê Văn Tám" in message.verdict.sentence


@pytest.mark.parametrize(
    ("code", "making_of"),
    [
        ("committee-not-signed-by-office", lambda: {"keys": [CHAIR]}),
        ("committee-not-signed-by-office", lambda: {"change": {"office": CHAIR.fingerprint}}),
        ("committee-not-signed-by-office", lambda: {"change": {"replaces": CHAIR.fingerprint}}),
        ("committee-other-root", lambda: {"change": {"root": "ab" * 32}}),
        ("committee-other-root", lambda: {"beside": [
            cer(office().certificate, "office.cer"), cer(test_pki().root_certificate, "root.cer")]}),
        ("committee-root-issues-nothing", lambda: {
            "beside": [cer(office().certificate, "office.cer"), cer(CHAIR.certificate, "root.cer")],
            "change": {"root": CHAIR.fingerprint}}),
        ("message-other-unit", lambda: {"change": {"name": "Đảng ủy xã Cờ Đỏ"}}),
        ("message-extra-file", lambda: {
            "beside": [cer(office().certificate, "office.cer"), cer(CHAIR.certificate)]}),
        ("message-cannot-be", lambda: {"change": {"made": "2026-13-01T00:00:00+07:00"}}),
    ],
)  # fmt: skip
def test_a_committees_card_that_does_not_fit_is_refused(code, making_of):
    said = {
        "body": letters.committee_card(office()), "keys": [office()],
        "beside": [cer(office().certificate, "office.cer")],
    }  # fmt: skip
    stops(forged(COMMITTEE_CARD, **(said | making_of())), code)


ANSWER = letters.answer("ab" * 32)


@pytest.mark.parametrize(
    ("code", "making_of"),
    [
        ("message-signers", lambda: {"keys": [office(), CHAIR]}),
        ("message-other-unit", lambda: {"facts": {"to": "Chi bộ ấp Thới Bình"}}),
        ("message-other-unit", lambda: {"change": {"committee": "Đảng ủy xã Cờ Đỏ"}}),
        ("receipt-other-certificates", lambda: {"beside": [cer(CHAIR.certificate, "issued-001.cer")]}),
        ("receipt-other-certificates", lambda: {
            "body": letters.receipt_book(letters.answer("ab" * 32, certificate="cd" * 32))}),
        ("receipt-other-certificates", lambda: {
            "body": letters.receipt_book(
                letters.answer("ab" * 32, certificate=CHAIR.fingerprint, accepted=False)),
            "beside": [cer(CHAIR.certificate, "issued-001.cer")]}),
        ("message-cannot-be", lambda: {"body": letters.receipt_book(ANSWER, ANSWER)}),
        ("message-cannot-be", lambda: {
            "body": letters.receipt_book(letters.answer("ab" * 32, at="2026-10-05T10:00:00"))}),
        *(
            ("message-cannot-be", lambda said=said: {
                "body": letters.receipt_book(letters.answer("ab" * 32, **said))})
            for said in ({"period": "2026-13"}, {"period": "9999999"}, {"period": "0000"}, {"kind": "Gói!"})
        ),
        ("message-extra-file", lambda: {"beside": [cer(CHAIR.certificate, "root.cer")]}),
    ],
)  # fmt: skip
def test_receipts_that_do_not_fit_are_refused(code, making_of):
    said = {"body": letters.receipt_book(ANSWER), "keys": [office()]} | making_of()
    stops(forged(RECEIPT, **said), code)


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("message-cannot-be", {"on": "2026-02-30"}),
        ("message-cannot-be", {"on": "2026-10"}),
        ("message-cannot-be", {"due": "2026-13"}),
        ("message-cannot-be", {"text": "  "}),
    ],
)
def test_prompts_that_cannot_be_are_refused(code, line):
    stops(forged(PROMPT, letters.prompt_book(letters.prompt_line(**line)), keys=[office()]), code)


def test_prompts_carry_nothing_beside():
    book = letters.prompt_book(letters.prompt_line())
    stops(forged(PROMPT, book, keys=[office()], beside=[cer(CHAIR.certificate)]), "message-extra-file")


def test_the_makers_refuse_what_does_not_fit():
    card = letters.key_card(CHAIR)
    with pytest.raises(ValueError, match="about the key"):
        making.make_key_card(card, people.recorder(), now=NOW)
    with pytest.raises(ValueError, match="renewal"):
        making.make_key_card(card, CHAIR, previous=people.recorder(), now=NOW)
    renewal = letters.key_card(CHAIR, purpose="renew", replaces="ab" * 32)
    with pytest.raises(ValueError, match="second"):
        making.make_key_card(renewal, CHAIR, previous=people.recorder(), now=NOW)
    with pytest.raises(ValueError, match="office"):
        making.make_committee_card(letters.committee_card(CHAIR), office(), now=NOW)
    with pytest.raises(ValueError, match="root"):
        making.make_committee_card(letters.committee_card(office(), root="ab" * 32), office(), now=NOW)


def test_a_superior_that_is_not_named_leaves_a_dash():
    card = letters.committee_card(office(), superior="")
    message = reading.read_message(making.make_committee_card(card, office(), now=NOW))
    assert message.require(CommitteeCard).superior == ""
    assert message.manifest is not None
    assert message.manifest.superior == "-"


def test_a_card_signed_on_a_curve():
    key = test_pki().person("second", "ec")
    message = reading.read_message(making.make_key_card(letters.key_card(key), key, now=NOW))
    assert message.require(KeyCard).fingerprint == key.fingerprint


def test_the_canonical_body_is_the_only_one():
    body = making.body_bytes(letters.key_card(CHAIR))
    stops(forged(KEY_CARD, body.replace(b"  ", b"   ", 1), keys=[CHAIR], beside=[OWN]), "message-broken")


def test_the_body_comes_first_and_everything_is_listed():
    entries = list(unpack(letters.receipts()))
    assert entries[:5] == ["mimetype", "receipts.json", "issued-001.cer", "list-001.crl", "manifest.json"]


def requested(key, owner) -> bytes:
    builder = x509.CertificateSigningRequestBuilder().subject_name(named(owner))
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)


def test_a_request_for_a_certificate_is_over_the_same_key():
    person = test_pki().person("second")
    card = letters.key_card(person)
    own = requested(private_key("second", "rsa"), person.name)
    other = requested(private_key("stranger"), person.name)
    good = reading.read_message(making.make_key_card(card, person, now=NOW, request=own))
    assert good.require(KeyCard) == card
    assert good.attachments["request.p10"] == own
    for content in (other, own[:-1] + bytes([own[-1] ^ 1]), b"", b"0" * 40):
        made = making.make_key_card(card, person, now=NOW, request=content)
        stops(reading.read_message(made), "card-other-request")


def test_what_was_pasted_is_put_into_plain_form():
    pasted = "Thu,\u00a0nộp\tđảng phí\u200b\nquý III\u202e Nguye\u0302\u0303n"
    book = letters.prompt_book(letters.prompt_line(text=pasted))
    message = reading.read_message(making.make_prompts(book, office(), now=NOW))
    assert message.require(PromptBook).prompts[0].text == "Thu, nộp đảng phí\nquý III Nguyễn"


def test_what_could_not_be_read_back_is_not_made():
    for wrong in ({"replaces": "short"}, {"roles": ()}, {"holder": "x" * 501}):
        with pytest.raises(msgspec.ValidationError):
            making.make_key_card(letters.key_card(CHAIR, **wrong), CHAIR, now=NOW)


def test_the_published_schema_is_the_codes():
    assert published.schema_path().read_bytes() == published.schema_bytes()
    described = json.loads(published.schema_bytes())
    assert [one["title"].split()[0] for one in described["oneOf"]] == list(making.BODY_NAMES.values())
    for body in BODIES.values():
        assert set(described["$defs"][body.__name__]["properties"]) == set(body.__struct_fields__)
