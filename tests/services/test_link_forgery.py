"""What somebody might try at the branch's end with an office key the committee has withdrawn."""

from datetime import timedelta
from pathlib import Path

import pytest

from desktop.committee.records import EndReason
from desktop.errors import Refused
from desktop.packets.messages import making
from desktop.services import committee_link, returned, sticks
from desktop.services.committee import trust
from desktop.services.committee_link import NotTaken
from tests.packets.messages import letters
from tests.packets.messages.letters import office
from tests.services.conftest import MOMENT, Opened, receipt_for
from tests.services.test_returned import MONTH, believe, known_packet, prompts, receipts
from tests.signing.pki import careless, test_pki


def withdrawn(opened: Opened, folder: Path) -> None:
    """The committee's issuer has withdrawn the office key, and its list has come here."""
    pki = test_pki()
    crl = pki.crl(revoked=("office",), at=MOMENT - timedelta(days=1), made=MOMENT, until=None)
    trust.add_files(opened.desk, [pki.fill(folder, crls=(crl, pki.root_crl()))])


def test_nothing_is_taken_from_an_office_key_that_was_withdrawn(opened: Opened, tmp_path: Path) -> None:
    known_packet(opened)
    believe(opened)
    assert not returned.arrival(opened.desk, "x", receipts()).against
    withdrawn(opened, tmp_path / "tin-cay")
    assert returned.arrival(opened.desk, "x", receipts()).against
    with pytest.raises(NotTaken):
        returned.take_receipts(opened.desk, receipts())
    with pytest.raises(NotTaken):
        returned.take_prompts(opened.desk, prompts())
    assert receipt_for(opened.desk, MONTH) is None


def test_nothing_is_encrypted_to_an_office_key_that_was_withdrawn(opened: Opened, tmp_path: Path) -> None:
    believe(opened)
    before = sticks.recipient(opened.desk)
    assert before is not None
    assert before.id == office().fingerprint
    withdrawn(opened, tmp_path / "tin-cay")
    assert sticks.recipient(opened.desk) is None


def renewal(old, new) -> bytes:
    card = letters.committee_card(new, replaces=old.fingerprint)
    return making.make_committee_card(card, new, previous=old, now=MOMENT)


def test_an_office_key_that_was_withdrawn_vouches_for_no_other(opened: Opened, tmp_path: Path) -> None:
    believe(opened)
    withdrawn(opened, tmp_path / "tin-cay")
    read = committee_link.card_read(opened.desk, renewal(office(), test_pki().person("self_issued")))
    assert read.needs_comparing
    with pytest.raises(Refused):
        committee_link.confirm(opened.desk, read)


def test_an_office_key_that_has_expired_vouches_for_no_other(opened: Opened) -> None:
    believe(opened)
    opened.story.moment = office().valid_until + timedelta(days=2)
    old, new = careless(office()), careless(office("ec"))
    card = letters.committee_card(new, replaces=old.fingerprint)
    content = making.make_committee_card(
        card, new, previous=old, now=opened.story.moment - timedelta(hours=1)
    )
    read = committee_link.card_read(opened.desk, content)
    assert read.needs_comparing
    with pytest.raises(Refused):
        committee_link.confirm(opened.desk, read)


def test_a_withdrawn_office_keys_own_card_brings_no_root(opened: Opened, tmp_path: Path) -> None:
    believe(opened)
    withdrawn(opened, tmp_path / "tin-cay")
    with pytest.raises(NotTaken):
        committee_link.card_read(opened.desk, letters.introducing())


def test_an_office_key_given_up_while_a_receipt_is_read_gives_none(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    known_packet(opened)
    believe(opened)
    arrival = returned.arrival

    def slow(*args):
        seen = arrival(*args)
        committee_link.drop_office(opened.desk, EndReason.COMPROMISED, "Đảng ủy báo mất khóa.")
        return seen

    monkeypatch.setattr(returned, "arrival", slow)
    with pytest.raises(NotTaken):
        returned.take_receipts(opened.desk, receipts())
    assert receipt_for(opened.desk, MONTH) is None
