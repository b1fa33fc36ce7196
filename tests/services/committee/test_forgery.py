"""What somebody might try at the committee's end: another's name, another's role, an end that is not his."""

from datetime import timedelta

import msgspec
import pytest

from desktop.committee.receiving import NotAcceptable
from desktop.committee.records import Compared, EndReason, KeyState, ReceivedState
from desktop.services.committee import enrolling, office, receiving, trust
from desktop.services.committee.troubles import NoComparison
from desktop.signing import issuing
from desktop.signing.certificates import describe
from desktop.signing.records import SigningKey
from desktop.signing.requests import make_request
from tests.services.committee.conftest import UNIT, Office, packet
from tests.services.committee.test_enrolling import codes, record
from tests.signing import people
from tests.signing.pki import careless, test_pki


def issued_for(clerk: Office, key: SigningKey, roles: tuple[str, ...]) -> SigningKey:
    """The key with a certificate of the committee's root that stands in no vault (it was made elsewhere)."""
    der = issuing.issue(
        clerk.root,
        make_request(key, UNIT, key.name),
        unit=UNIT,
        holder=key.name,
        roles=roles,
        now=clerk.desk.clock.now(),
    )
    return msgspec.structs.replace(key, certificate=der, facts=describe(der))


def test_a_trusted_issuers_certificate_vouches_for_its_own_holder_only(clerk: Office, tmp_path) -> None:
    key = test_pki().person("valid")
    clerk.story.go(days=1)
    trust.add_files(clerk.desk, [test_pki().fill(tmp_path / "tin-cay")])
    card = clerk.card(key, holder="Nguyễn Văn Minh")
    assert not card.by_authority
    with pytest.raises(NoComparison):
        enrolling.enrol(clerk.desk, card)


def test_a_certificate_issued_for_one_role_vouches_for_no_other(clerk: Office) -> None:
    key = issued_for(clerk, people.recorder(), ("recorder",))
    clerk.story.go(hours=1)
    now = clerk.desk.clock.now()
    assert clerk.card(key, roles=("recorder",), now=now).by_authority
    card = clerk.card(key, roles=("chair",), now=now)
    assert not card.by_authority
    with pytest.raises(NoComparison):
        enrolling.enrol(clerk.desk, card)
    own = clerk.card(key, roles=("recorder",), now=now)
    enrolling.enrol(clerk.desk, own)
    assert record(clerk.desk, key.fingerprint).compared is Compared.AUTHORITY


def test_a_card_that_would_end_somebody_elses_key_says_so(clerk: Office) -> None:
    clerk.enrolled(people.chair())
    card = clerk.card(people.recorder(), roles=("recorder",), replaces=people.chair().fingerprint)
    assert "previous-other-holder" in codes(card)
    own = clerk.card(people.software_key("Nguyễn Văn Minh "), replaces=people.chair().fingerprint)
    assert "previous-other-holder" not in codes(own)


def test_a_check_in_the_background_takes_back_no_decision(
    clerk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = clerk.put("goi.asice", packet())
    [arrived] = receiving.receive(clerk.desk, [path])
    clerk.enrolled(people.chair())
    assert arrived.received is not None
    sha256 = arrived.received.id
    checked = receiving._checked

    def slow(*args, **named):
        """The clerk sends the packet back while the check is at work."""
        found = checked(*args, **named)
        monkeypatch.setattr(receiving, "_checked", checked)
        receiving.refuse(clerk.desk, sha256, ["Thiếu biên bản."])
        return msgspec.structs.replace(found, verdict="invalid")

    monkeypatch.setattr(receiving, "_checked", slow)
    receiving.check_again(clerk.desk, sha256)
    [line] = [one for one in receiving.book(clerk.desk) if one.id == sha256]
    assert (line.state, line.reasons) == (ReceivedState.REFUSED, ("Thiếu biên bản.",))


def test_a_new_root_does_not_keep_the_old_ones_certificates_from_being_withdrawn(clerk: Office) -> None:
    card = clerk.card(people.chair())
    enrolling.enrol(clerk.desk, card, typed=card.groups, root=clerk.root)
    other = clerk.card(people.recorder(), roles=("recorder",))
    enrolling.enrol(clerk.desk, other, typed=other.groups, root=clerk.root)
    enrolling.revoke(clerk.desk, people.chair().fingerprint, reason=EndReason.CESSATION)
    clerk.story.go(days=1)
    root = office.make_root(clerk.desk, clerk.folder / "root-2.p12", password="khoa dang uy")
    enrolling.revoke(clerk.desk, people.recorder().fingerprint, reason=EndReason.COMPROMISED, root=root)
    found = record(clerk.desk, people.recorder().fingerprint)
    assert found.state is KeyState.REVOKED


def test_an_expired_key_vouches_for_no_other_whatever_time_it_claims(clerk: Office) -> None:
    old, new = people.chair(), people.software_key("Nguyễn Văn Minh ")
    clerk.enrolled(old)
    clerk.story.moment = old.valid_until + timedelta(days=1)
    card = clerk.card(careless(new), previous=careless(old), now=old.valid_until - timedelta(days=9))
    assert not card.by_previous


def test_one_file_received_twice_at_once_stands_in_the_book_once(
    clerk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = clerk.put("goi.asice", packet())
    checked = receiving._checked

    def slow(*args, **named):
        monkeypatch.setattr(receiving, "_checked", checked)
        receiving.receive(clerk.desk, [path])
        return checked(*args, **named)

    monkeypatch.setattr(receiving, "_checked", slow)
    [arrived] = receiving.receive(clerk.desk, [path])
    assert arrived.again
    assert len(receiving.book(clerk.desk)) == 1


def test_a_namesake_from_elsewhere_is_not_received_as_ours(clerk: Office, tmp_path) -> None:
    """Anybody with a trusted issuer's certificate for a branch of that name, in whatever commune."""
    key = test_pki().person("valid")
    clerk.story.go(days=1)
    trust.add_files(clerk.desk, [test_pki().fill(tmp_path / "tin-cay")])
    path = clerk.put("goi.asice", packet(key=key))
    [arrived] = receiving.receive(clerk.desk, [path])
    assert arrived.received is not None
    with pytest.raises(NotAcceptable):
        receiving.accept(clerk.desk, arrived.received.id)
    card = clerk.card(key)
    enrolling.enrol(clerk.desk, card, typed=card.groups)
    receiving.accept(clerk.desk, arrived.received.id)
