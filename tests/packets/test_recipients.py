"""A packet encrypted to the committee's office, in the words of the packets' room."""

import pytest

from desktop.packets import recipients
from desktop.packets.envelope import DamagedEnvelope, NotAnEnvelope, is_envelope
from desktop.packets.recipients import is_addressed, unwrap_with, wrap_to
from desktop.signing.troubles import NotForThisKey, RecipientNotUsable
from tests.packets.packets import full
from tests.signing.people import NOW
from tests.signing.pki import CHECKED_AT, test_pki


@pytest.fixture(params=["rsa", "ec"])
def office(request):
    return test_pki().person("office", request.param)


def test_a_packet_goes_in_and_comes_out_as_it_was(office):
    packet = full()
    envelope = wrap_to(packet, office.certificate, now=NOW)
    assert is_addressed(envelope)
    assert not is_addressed(packet)
    assert not is_envelope(envelope)
    assert unwrap_with(envelope, office) == packet


def test_only_a_packet_comes_out(office):
    with pytest.raises(DamagedEnvelope) as caught:
        unwrap_with(wrap_to(b"anything else", office.certificate), office)
    assert caught.value.todo


def test_damage_and_other_files_have_their_own_words(office):
    envelope = wrap_to(full(), office.certificate)
    with pytest.raises(DamagedEnvelope):
        unwrap_with(envelope[:-1], office)
    with pytest.raises(NotAnEnvelope):
        unwrap_with(full(), office)
    with pytest.raises(NotForThisKey):
        unwrap_with(envelope, test_pki().person("valid"))


def test_an_expired_office_takes_no_packets(monkeypatch):
    with pytest.raises(RecipientNotUsable):
        wrap_to(full(), test_pki().person("encryption_only").certificate, now=CHECKED_AT.replace(year=2030))
    monkeypatch.setattr(recipients, "PACKET_LIMIT", 10)
    with pytest.raises(ValueError, match="at most one packet"):
        wrap_to(full(), test_pki().person("office").certificate)
