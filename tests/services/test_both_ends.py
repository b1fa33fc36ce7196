"""A branch and its committee, each at its own desk, and the stick between them: card, enrolment, receipt."""

from pathlib import Path

import pytest

from desktop.committee.records import EndReason, KeyRecord, KeyState
from desktop.packets.messages.making import message_hash
from desktop.packets.messages.records import PromptLine
from desktop.services import committee_link, cycle, handing, own_keys, returned
from desktop.services.checking import packets_in
from desktop.services.committee import cards, enrolling, office, receiving, returning
from desktop.signing.records import SigningKey
from desktop.storage import rows
from desktop.storage.kept import PacketLine
from tests.services.committee.conftest import UNIT, Office, clerk, made_office, packet
from tests.services.conftest import MOMENT, PEOPLE, Opened, receipt_for
from tests.signing import people

__all__ = ["clerk", "made_office"]

KEY_PASSWORD = "khoa ky 2026"


@pytest.fixture(scope="module")
def chair(tmp_path_factory: pytest.TempPathFactory) -> tuple[SigningKey, Path]:
    path = tmp_path_factory.mktemp("keys") / "khoa.p12"
    made = handing.make_key(path, name=PEOPLE[0], unit=UNIT, password=KEY_PASSWORD, now=MOMENT)
    return made, path


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def brought(opened: Opened, stick: Path, *keys: SigningKey) -> list[returned.Arrival]:
    return [returned.look(opened.desk, path, keys=keys) for path in packets_in([stick])]


def state(opened: Opened, fingerprint: str) -> KeyState:
    with opened.desk.read() as connection:
        found = rows.get(connection, KeyRecord, fingerprint)
    assert found is not None
    return found.state


def introduce(opened: Opened, clerk: Office) -> None:
    """The committee's card travels down and is compared with its paper."""
    read = committee_link.card_read(opened.desk, office.committee_card(clerk.desk, clerk.key))
    committee_link.confirm(opened.desk, read, " ".join(read.words))


def test_a_key_goes_up_and_its_receipt_comes_back(
    opened: Opened, clerk: Office, chair: tuple[SigningKey, Path], stick: Path
) -> None:
    key, path = chair
    introduce(opened, clerk)
    own_keys.make_card(opened.desk, key, holder=PEOPLE[0], roles=("chair",), place=str(path))
    card = own_keys.write_card(opened.desk, key.fingerprint, stick)

    assert card.suffix == ".p7m"

    (arrived,) = receiving.receive(clerk.desk, [stick], keys=[clerk.key])
    assert arrived.path == card
    facts = cards.read_card(clerk.desk, card, keys=[clerk.key])
    enrolling.enrol(clerk.desk, facts, typed=" ".join(facts.words), root=clerk.root)
    card.unlink()
    returning.write_return(clerk.desk, UNIT, stick, clerk.key)

    (answer,) = brought(opened, stick, key)
    assert (answer.against, answer.is_new) == ("", True)
    taken = returned.take_receipts(opened.desk, answer.content)
    assert state(opened, key.fingerprint) is KeyState.ENROLLED
    (issued,) = taken.certificates
    installed = own_keys.install(opened.desk, issued, path, KEY_PASSWORD)
    new = handing.open_key(installed, KEY_PASSWORD, now=MOMENT)
    assert (new.fingerprint, new.facts.roles) == (issued, ("chair",))
    assert new.issuer == clerk.root.name


def test_a_packet_is_received_only_by_a_receipt_of_the_committee(
    opened: Opened, clerk: Office, stick: Path
) -> None:
    introduce(opened, clerk)
    clerk.enrolled(people.chair())
    content = packet(1)
    with opened.desk.write() as connection:
        rows.add(
            connection,
            PacketLine(
                id="p1", meeting_id="m", period="2026-10", version=1, sequence=1, name="x.asice",
                size=len(content), sha256=message_hash(content), created=MOMENT.isoformat(),
            ),
        )  # fmt: skip
    receiving.receive(clerk.desk, [clerk.put("goi.asice", content)])
    receiving.accept(clerk.desk, message_hash(content))
    assert receipt_for(opened.desk, message_hash(content)) is None
    returning.write_return(clerk.desk, UNIT, stick, clerk.key)
    for one in brought(opened, stick, people.chair()):
        returned.take_receipts(opened.desk, one.content)
    found = receipt_for(opened.desk, message_hash(content))
    assert found is not None
    assert (found.accepted, found.sequence) == (True, 1)


def test_a_prompt_comes_down(opened: Opened, clerk: Office, stick: Path) -> None:
    introduce(opened, clerk)
    clerk.enrolled(people.chair())
    line = PromptLine(
        id="g1", issuer="Ban Thường vụ Đảng ủy xã", on="2026-10-05", member=PEOPLE[2],
        text="Làm rõ việc chấp hành quy chế.", due="2026-11",
    )  # fmt: skip
    returning.seal_prompts(clerk.desk, UNIT, [line], clerk.key)
    returning.write_return(clerk.desk, UNIT, stick, clerk.key)
    (arrived, *_) = [one for one in brought(opened, stick, people.chair()) if one.kind == "prompt"]
    returned.take_prompts(opened.desk, arrived.content)
    (kept,) = cycle.prompts(opened.desk)
    assert (kept.prompt.member_id, kept.prompt.due) == ("p2", "2026-11")


def test_a_lost_key_is_replaced_at_both_ends(
    opened: Opened, clerk: Office, chair: tuple[SigningKey, Path], stick: Path
) -> None:
    key, path = chair
    lost = people.chair()
    introduce(opened, clerk)
    clerk.enrolled(lost)
    own_keys.make_card(opened.desk, lost, holder=PEOPLE[0], roles=("chair",))
    own_keys.end(opened.desk, lost.fingerprint, EndReason.COMPROMISED, "Mất USB ngày 03/10.")
    made = own_keys.make_card(
        opened.desk, key, holder=PEOPLE[0], roles=("chair",), replaces=lost.fingerprint, place=str(path)
    )
    facts = cards.card_in(clerk.desk, made.content)
    enrolling.enrol(clerk.desk, facts, typed=facts.groups)
    with clerk.desk.read() as connection:
        before = rows.get(connection, KeyRecord, lost.fingerprint)
    assert before is not None
    assert (before.state, before.end_reason) == (KeyState.REVOKED, EndReason.COMPROMISED)
    returning.write_return(clerk.desk, UNIT, stick, clerk.key)
    for one in brought(opened, stick, key):
        returned.take_receipts(opened.desk, one.content)
    assert state(opened, key.fingerprint) is KeyState.ENROLLED
    assert state(opened, lost.fingerprint) is KeyState.REVOKED
