"""A branch and its committee, two vaults and one stick between them: from the first cards to the receipt."""

from pathlib import Path

import pytest

from desktop.committee.receiving import NotAcceptable
from desktop.committee.records import KeyState
from desktop.services import committee_link, handing, meetings, own_keys, packing, returned, sticks
from desktop.services.committee import cards, enrolling, office, receiving, returning
from desktop.services.envelopes import open_file
from desktop.services.handing import PeriodState
from desktop.signing.records import SigningKey
from tests.services.committee.conftest import Office
from tests.services.conftest import Opened, receipt_for
from tests.signing import people


@pytest.fixture
def keys() -> tuple[SigningKey, SigningKey]:
    """The recorder's and the chair's."""
    return people.software_key("Trần Thị Hồng Yến"), people.software_key("Nguyễn Văn Minh")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb-chung"
    folder.mkdir()
    return folder


def sealed(branch: Opened, period: str, keys: tuple[SigningKey, SigningKey]) -> str:
    meeting_id = branch.begin(period)
    branch.ready(meeting_id)
    meetings.close(branch.desk, meeting_id)
    return packing.seal(branch.desk, period, keys).id


def test_from_the_first_cards_to_the_receipt(
    clerk: Office, opened: Opened, keys: tuple[SigningKey, SigningKey], stick: Path
) -> None:
    branch, recorder, chair = opened.desk, *keys
    card, _page = office.write_card(clerk.desk, stick, clerk.key)
    read = committee_link.card_read(branch, open_file(card))
    committee_link.confirm(branch, read, " ".join(read.words))
    for key, role in ((recorder, "recorder"), (chair, "chair")):
        own_keys.make_card(branch, key, holder=key.name, roles=(role,), place="khoa.p12")
        own_keys.write_card(branch, key.fingerprint, stick)
    packet_id = sealed(opened, "2026-10", keys)
    sticks.hand_over(branch, packet_id, stick, certificate=sticks.recipient(branch).certificate)
    assert len(list(stick.glob("*.p7m"))) == 3, "two cards and the month"

    clerk.story.go(hours=1)
    arrived = receiving.receive(clerk.desk, [stick], keys=[clerk.key])
    [month] = [one.received for one in arrived if one.received and one.received.kind == "monthly"]
    assert month.verdict == "unknown"
    with pytest.raises(NotAcceptable):
        receiving.accept(clerk.desk, month.id)
    for card_facts in cards.waiting_cards(clerk.desk):
        assert card_facts.stopped_by is None
        enrolling.enrol(clerk.desk, card_facts, typed=" ".join(card_facts.words), root=clerk.root)
    assert receiving.check_again(clerk.desk, month.id).verdict == "valid"
    assert {paper.name for paper in receiving.papers_of(clerk.desk, month.id)} > {"minutes.pdf"}
    receiving.accept(clerk.desk, month.id, note="Đã kiểm tra.")
    result = returning.write_return(clerk.desk, month.unit, stick, clerk.key)

    found = [returned.look(branch, stick / name, keys=list(keys)) for name in result.names]
    assert all(not one.against and one.is_new for one in found), [one.against for one in found]
    returned.take_receipts(branch, found[0].content)
    receipt = receipt_for(branch, month.id)
    assert (receipt.accepted, receipt.reasons) == (True, ("Đã kiểm tra.",))
    assert {one.record.state for one in own_keys.keys(branch)} == {KeyState.ENROLLED}
    [line] = handing.periods(branch)
    assert line.state is PeriodState.RECEIVED


def test_a_packet_for_this_committee_says_nothing_to_another(
    clerk: Office, opened: Opened, keys: tuple[SigningKey, SigningKey], stick: Path
) -> None:
    card, _page = office.write_card(clerk.desk, stick, clerk.key)
    read = committee_link.card_read(opened.desk, open_file(card))
    committee_link.confirm(opened.desk, read, read.card.office)
    packet_id = sealed(opened, "2026-10", keys)
    sticks.hand_over(opened.desk, packet_id, stick, certificate=sticks.recipient(opened.desk).certificate)
    [path] = stick.glob("*.p7m")
    [arrived] = receiving.receive(clerk.desk, [path])
    assert (arrived.received, arrived.checked) == (None, None)
    assert arrived.trouble
    assert receiving.book(clerk.desk) == ()
