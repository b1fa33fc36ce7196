"""The branch's own keys: listed, handed over on a card, renewed, ended."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from desktop.committee.records import EndReason, KeyRecord, KeyState
from desktop.errors import Refused
from desktop.packets.messages import making, reading
from desktop.packets.messages.records import KeyCard
from desktop.services import handing, own_keys, registers
from desktop.signing.records import SigningKey
from desktop.signing.troubles import KeyFileExists, WrongKeyPassword
from desktop.storage import rows
from tests.services.conftest import MOMENT, PEOPLE, Opened
from tests.signing.pki import test_pki

KEY_PASSWORD = "khoa ky 2026"
CHAIR, RECORDER = PEOPLE[:2]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("own-keys")


def make_key(folder: Path, name: str, file: str) -> SigningKey:
    return handing.make_key(
        folder / f"{file}.p12", name=name, unit="Chi bộ ấp Thới Hòa", password=KEY_PASSWORD, now=MOMENT
    )


@pytest.fixture(scope="session")
def key(folder: Path) -> SigningKey:
    return make_key(folder, CHAIR, "chair")


@pytest.fixture(scope="session")
def newer(folder: Path) -> SigningKey:
    return make_key(folder, CHAIR, "newer")


def card(opened: Opened, key: SigningKey, **changes) -> own_keys.MadeCard:
    said = {"holder": CHAIR, "roles": ("chair",), "position": "Bí thư", "place": "/usb/khoa.p12"}
    return own_keys.make_card(opened.desk, key, **(said | changes))


def line(opened: Opened, key: SigningKey) -> own_keys.OwnKey:
    (found,) = [one for one in own_keys.keys(opened.desk) if one.record.id == key.fingerprint]
    return found


def enrol(opened: Opened, key: SigningKey) -> None:
    """What a receipt of the committee does to the line."""
    with opened.desk.write() as connection:
        record = rows.get(connection, KeyRecord, key.fingerprint)
        assert record is not None
        rows.replace(connection, msgspec.structs.replace(record, state=KeyState.ENROLLED, since="x"))


def test_a_card_lists_the_key_and_waits(opened: Opened, key: SigningKey) -> None:
    assert own_keys.keys(opened.desk) == ()
    made = card(opened, key)
    assert made.name == f"the-khoa_ap-thoi-hoa_{key.fingerprint[:8]}.asice"
    assert made.paper_name.endswith(".pdf")
    assert made.paper.pages == 1
    found = line(opened, key)
    assert (found.record.state, found.record.roles, found.record.holder) == (
        KeyState.WAITING,
        ("chair",),
        CHAIR,
    )
    assert (found.purpose, found.asked_at) == ("enrol", MOMENT.isoformat())
    assert found.record.place == "/usb/khoa.p12"
    assert found.record.public_key == key.facts.public_key
    assert not found.is_expired
    assert not found.ends_soon


def test_the_card_in_the_file_says_what_the_branch_is(opened: Opened, key: SigningKey) -> None:
    made = card(opened, key, roles=("recorder", "chair"))
    message = reading.read_message(made.content)
    said = message.require(KeyCard)
    assert message.verdict.verdict == "valid"
    assert (said.unit, said.superior) == ("Chi bộ ấp Thới Hòa", "Đảng bộ xã Thới Hưng")
    assert said.roles == ("chair", "recorder")
    assert "request.p10" in message.attachments


def test_a_certificate_of_an_issuer_asks_for_none(opened: Opened) -> None:
    person = test_pki().person("valid")
    message = reading.read_message(card(opened, person, holder=person.name).content)
    assert set(message.attachments) == {"certificate.cer"}


@pytest.mark.parametrize(
    ("field", "changes"),
    [
        ("holder", {"holder": "  "}),
        ("roles", {"roles": ()}),
        ("roles", {"roles": ("office",)}),
        ("replaces", {"replaces": "ab" * 32}),
    ],
)
def test_what_cannot_stand_on_a_card_is_refused(
    opened: Opened, key: SigningKey, field: str, changes: dict
) -> None:
    with pytest.raises(Refused) as caught:
        card(opened, key, **changes)
    assert caught.value.field == field
    assert own_keys.keys(opened.desk) == ()


def test_an_expired_key_is_refused_before_anything_is_written(opened: Opened, key: SigningKey) -> None:
    opened.story.go(days=6 * 365)
    with pytest.raises(Exception, match="hết hạn"):
        card(opened, key)
    assert own_keys.keys(opened.desk) == ()


def test_a_renewal_is_signed_by_the_key_before(opened: Opened, key: SigningKey, newer: SigningKey) -> None:
    card(opened, key)
    enrol(opened, key)
    made = card(opened, newer, previous=key)
    assert (made.card.purpose, made.card.replaces) == ("renew", key.fingerprint)
    assert reading.read_message(made.content).verdict.verdict == "valid"
    assert line(opened, key).record.state is KeyState.ENROLLED
    assert line(opened, newer).record.replaces == key.fingerprint
    with pytest.raises(Refused, match="là một"):
        card(opened, newer, previous=newer)


def test_a_lost_key_is_ended_and_replaced(opened: Opened, key: SigningKey, newer: SigningKey) -> None:
    card(opened, key)
    enrol(opened, key)
    with pytest.raises(Refused) as caught:
        own_keys.end(opened.desk, key.fingerprint, EndReason.COMPROMISED, " ")
    assert caught.value.field == "note"
    own_keys.end(opened.desk, key.fingerprint, EndReason.COMPROMISED, "Mất USB chứa khóa.")
    ended = line(opened, key).record
    assert (ended.state, ended.end_reason, ended.end_note) == (
        KeyState.REVOKED,
        EndReason.COMPROMISED,
        "Mất USB chứa khóa.",
    )
    assert ended.until == MOMENT.isoformat()
    with pytest.raises(own_keys.KeyEnded):
        card(opened, key)
    with pytest.raises(own_keys.KeyEnded):
        own_keys.end(opened.desk, key.fingerprint, EndReason.CESSATION, "x")
    made = card(opened, newer, replaces=key.fingerprint)
    assert made.card.purpose == "replace"
    assert [one.record.id for one in own_keys.keys(opened.desk)] == [newer.fingerprint, key.fingerprint]


def test_a_key_that_is_given_up_while_its_card_is_made_stays_given_up(
    opened: Opened, key: SigningKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_keys.make_card(opened.desk, key, holder=key.name, roles=("chair",))
    made = own_keys.card_of

    def slow(*args, **said):
        own_keys.end(opened.desk, key.fingerprint, EndReason.COMPROMISED, "Mất USB.")
        return made(*args, **said)

    monkeypatch.setattr(own_keys, "card_of", slow)
    with pytest.raises(own_keys.KeyEnded):
        own_keys.make_card(opened.desk, key, holder=key.name, roles=("recorder",))
    [one] = own_keys.keys(opened.desk)
    assert (one.record.state, one.record.roles) == (KeyState.REVOKED, ("chair",))


def test_an_enrolled_key_stays_so_when_its_card_is_made_again(opened: Opened, key: SigningKey) -> None:
    card(opened, key)
    enrol(opened, key)
    opened.story.go(days=2)
    card(opened, key)
    assert line(opened, key).record.state is KeyState.ENROLLED


def test_a_card_is_written_and_printed_again(opened: Opened, key: SigningKey, tmp_path: Path) -> None:
    made = card(opened, key)
    again = own_keys.card_again(opened.desk, key.fingerprint)
    assert again == made
    path = own_keys.write_card(opened.desk, key.fingerprint, tmp_path)
    assert path.read_bytes() == made.content
    assert path.name == made.name
    with pytest.raises(own_keys.NoKey):
        own_keys.card_again(opened.desk, "ab" * 32)


def test_the_end_of_a_certificate_is_seen_coming(opened: Opened, key: SigningKey) -> None:
    card(opened, key)
    opened.story.moment = key.valid_until - timedelta(days=30)
    assert line(opened, key).ends_soon
    opened.story.moment = key.valid_until + timedelta(days=1)
    found = line(opened, key)
    assert (found.is_expired, found.ends_soon) == (True, False)


def test_the_trail_tells_of_cards_and_ends(opened: Opened, key: SigningKey) -> None:
    card(opened, key)
    own_keys.end(opened.desk, key.fingerprint, EndReason.CESSATION, "Đồng chí thôi giữ chức bí thư.")
    told = " ".join(one.sentence for one in registers.audit(opened.desk, 5))
    assert "lập thẻ khóa của đồng chí Nguyễn Văn Minh" in told
    assert "thôi giữ chức bí thư" in told


def test_a_card_is_made_without_a_vault(key: SigningKey) -> None:
    made = own_keys.card_of(
        key,
        unit="Chi bộ ấp Thới Hòa",
        superior="Đảng ủy xã Thới Hưng",
        holder=CHAIR,
        roles=("chair",),
        now=MOMENT,
    )
    assert making.message_hash(made.content)
    assert made.paper.pages == 1


def test_the_fingerprint_of_a_lost_key_is_typed_as_it_stands_on_paper(key: SigningKey) -> None:
    said = {"unit": "Chi bộ ấp A", "superior": "x", "holder": CHAIR, "roles": ("chair",), "now": MOMENT}
    made = own_keys.card_of(key, **said, replaces="ABCD " * 16)
    assert made.card.replaces == "abcd" * 16
    with pytest.raises(Refused) as caught:
        own_keys.card_of(key, **said, replaces="ABCD")
    assert caught.value.field == "replaces"


def test_an_issued_certificate_is_put_beside_its_key(
    opened: Opened, key: SigningKey, folder: Path, tmp_path: Path
) -> None:
    from desktop.signing.issuing import issue, make_root
    from desktop.signing.requests import make_request

    card(opened, key)
    root = make_root(
        tmp_path / "root.p12", committee="Đảng ủy xã Thới Hưng", password=KEY_PASSWORD, now=MOMENT
    )
    request = make_request(key, "Chi bộ ấp Thới Hòa", CHAIR)
    certificate = issue(root, request, unit="Chi bộ ấp Thới Hòa", holder=CHAIR, roles=("chair",), now=MOMENT)
    record = KeyRecord(
        id=making.message_hash(certificate),
        unit="Chi bộ ấp Thới Hòa",
        holder=CHAIR,
        roles=("chair",),
        certificate=certificate,
        state=KeyState.ENROLLED,
        replaces=key.fingerprint,
        public_key=key.facts.public_key,
    )
    with opened.desk.write() as connection:
        rows.add(connection, record)
    assert line(opened, key).issued == record.id
    path = tmp_path / "mine.p12"
    path.write_bytes((folder / "chair.p12").read_bytes())
    with pytest.raises(WrongKeyPassword):
        own_keys.install(opened.desk, record.id, path, "sai mat khau")
    made = own_keys.install(opened.desk, record.id, path, KEY_PASSWORD)
    opened_key = handing.open_key(made, KEY_PASSWORD, now=MOMENT)
    assert opened_key.fingerprint == record.id
    assert opened_key.issuer == root.name
    assert path.read_bytes() == (folder / "chair.p12").read_bytes()
    with pytest.raises(KeyFileExists):
        own_keys.install(opened.desk, record.id, path, KEY_PASSWORD)
