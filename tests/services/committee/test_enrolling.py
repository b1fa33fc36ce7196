import contextlib
from datetime import timedelta

import pytest

from desktop.committee.receiving import AlreadyDecided
from desktop.committee.records import Compared, EndReason, KeyState, ReceivedState, TrustKind
from desktop.errors import Refused
from desktop.packets.messages.reading import MessageRefused
from desktop.services.committee import cards, enrolling, receiving, returning, trust, units
from desktop.services.committee.troubles import (
    CardAccepted,
    CardNotSound,
    FingerprintDiffers,
    NoComparison,
    NoSuchKey,
    UnknownUnit,
)
from desktop.services.desk import Desk
from desktop.services.troubles import ReasonNeeded
from desktop.signing.certificates import describe
from desktop.signing.trust import judge
from tests.services.committee.conftest import OTHER_UNIT, UNIT, Office, key_card, packet
from tests.services.conftest import MOMENT
from tests.signing import people
from tests.signing.people import NOW
from tests.signing.pki import careless, test_pki


def record(desk: Desk, fingerprint: str):
    return enrolling.find_key(desk, fingerprint)


def codes(card: cards.CardFacts) -> set[str]:
    return {one.code for one in card.against}


def test_what_the_clerk_sees_of_a_card(clerk: Office) -> None:
    key = people.chair()
    card = clerk.card(key)
    assert (card.card.unit, card.card.holder, card.card.roles) == (UNIT, key.name, ("chair",))
    assert card.groups.replace(" ", "").casefold() == key.fingerprint
    assert card.unit is not None
    assert card.needs_comparing
    assert card.against == ()
    assert card.request is not None


@pytest.mark.parametrize("way", ["hex", "words", "words without marks"])
def test_a_key_is_enrolled_by_what_stands_on_the_paper(clerk: Office, way: str) -> None:
    from desktop.branch.names import fold

    card = clerk.card(people.chair())
    said = " ".join(card.words)
    typed = {"hex": card.groups, "words": said, "words without marks": fold(said)}[way]
    enrolling.enrol(clerk.desk, card, typed=typed)
    found = record(clerk.desk, people.chair().fingerprint)
    assert (found.state, found.compared, found.confirmed_by) == (
        KeyState.ENROLLED,
        Compared.PAPER,
        clerk.desk.user.name,
    )
    line = receiving.book(clerk.desk)[0]
    assert (line.id, line.kind, line.state) == (card.sha256, "key-card", ReceivedState.ACCEPTED)
    assert line.verdict in ("valid", "warning")
    assert "ghi nhận khóa" in enrolling.history(clerk.desk, found.id)[0].sentence


def test_another_fingerprint_or_none_enrols_nothing(clerk: Office) -> None:
    card, other = clerk.card(people.chair()), clerk.card(people.recorder())
    for typed in (other.groups, " ".join(other.words), card.groups[:24], "3F2A"):
        with pytest.raises(FingerprintDiffers):
            enrolling.enrol(clerk.desk, card, typed=typed)
    with pytest.raises(NoComparison):
        enrolling.enrol(clerk.desk, card)
    assert enrolling.keys(clerk.desk, UNIT) == ()
    assert receiving.book(clerk.desk) == ()


def test_a_unit_that_is_not_in_the_list_is_added_only_when_asked(clerk: Office) -> None:
    card = clerk.card(people.chair(), unit=OTHER_UNIT)
    assert "unit-unknown" in codes(card)
    with pytest.raises(UnknownUnit):
        enrolling.enrol(clerk.desk, card, typed=card.groups)
    enrolling.enrol(clerk.desk, card, typed=card.groups, add_unit=True)
    assert OTHER_UNIT in {line.unit.name for line in units.units(clerk.desk)}


def test_what_speaks_against_a_card(clerk: Office) -> None:
    chair, recorder = people.chair(), people.recorder()
    assert codes(clerk.card(chair, superior="Đảng bộ xã Khác")) == {"other-superior"}
    assert "card-other-name" in codes(clerk.card(chair, holder="Nguyễn Văn Khác"))
    assert "certificate-other-unit" in codes(clerk.card(chair, unit=OTHER_UNIT))
    clerk.enrolled(chair)
    assert codes(clerk.card(chair)) == {"already-enrolled"}
    assert codes(clerk.card(recorder)) == {"same-role"}
    assert codes(clerk.card(recorder, roles=("recorder",))) == set()
    with pytest.raises(CardNotSound):
        enrolling.enrol(clerk.desk, clerk.card(chair), typed=clerk.card(chair).groups)
    clerk.story.go(days=6 * 366)
    assert "card-expired" in codes(clerk.card(recorder, roles=("recorder",)))


def test_a_card_shown_before_is_looked_at_again(clerk: Office) -> None:
    card = clerk.enrolled(people.chair())
    with pytest.raises(CardNotSound):
        enrolling.enrol(clerk.desk, card, typed=card.groups)


def test_a_flipped_card_is_no_card(clerk: Office) -> None:
    content = bytearray(key_card(people.chair()))
    content[len(content) // 2] ^= 1
    with pytest.raises(MessageRefused):
        cards.card_in(clerk.desk, bytes(content))
    with pytest.raises(MessageRefused):
        cards.card_in(clerk.desk, packet())


def test_a_renewal_signed_by_the_old_key_needs_no_paper(clerk: Office) -> None:
    old, new = people.chair(), people.software_key("Nguyễn Văn Minh ")
    clerk.enrolled(old)
    clerk.story.go(days=1)
    card = clerk.card(new, previous=old, now=NOW + timedelta(days=1))
    assert (card.by_previous, card.needs_comparing, codes(card)) == (True, False, set())
    enrolling.enrol(clerk.desk, card)
    after, before = record(clerk.desk, new.fingerprint), record(clerk.desk, old.fingerprint)
    assert (after.compared, after.replaces) == (Compared.PREVIOUS, old.fingerprint)
    assert (before.state, before.end_reason) == (KeyState.REPLACED, EndReason.SUPERSEDED)
    believed = trust.trust_of(clerk.desk)
    now = clerk.desk.clock.now()
    assert judge(old.certificate, NOW, believed, now=now, first_seen=NOW).say == "yes"
    assert judge(old.certificate, now, believed, now=now).say == "no"


def test_a_renewal_signed_by_an_expired_key_is_compared(clerk: Office) -> None:
    old, new = people.chair(), people.software_key("Nguyễn Văn Minh ")
    clerk.enrolled(old)
    clerk.story.moment = old.valid_until + timedelta(days=1)
    later = clerk.story.moment - timedelta(hours=1)
    card = clerk.card(careless(new), previous=careless(old), now=later)
    assert not card.by_previous
    assert "previous-not-believed" in codes(card)


def test_a_renewal_by_another_person_or_of_a_key_unknown_is_compared(clerk: Office) -> None:
    old, other = people.chair(), people.recorder()
    clerk.enrolled(old)
    card = clerk.card(other, previous=old)
    assert not card.by_previous
    assert "previous-not-believed" in codes(card)
    with pytest.raises(NoComparison):
        enrolling.enrol(clerk.desk, card)
    stranger = clerk.card(other, previous=people.software_key("Ai Đó"))
    assert "previous-unknown" in codes(stranger)
    moved = clerk.card(other, previous=old, unit=OTHER_UNIT)
    assert "previous-other-unit" in codes(moved)


def test_a_replacement_ends_the_lost_key_for_good(clerk: Office) -> None:
    old, new = people.chair(), people.software_key("Nguyễn Văn Minh ")
    clerk.enrolled(old)
    card = clerk.card(new, replaces=old.fingerprint)
    with pytest.raises(NoComparison):
        enrolling.enrol(clerk.desk, card)
    enrolling.enrol(clerk.desk, card, typed=card.groups)
    before = record(clerk.desk, old.fingerprint)
    assert (before.state, before.end_reason) == (KeyState.REVOKED, EndReason.COMPROMISED)
    believed = trust.trust_of(clerk.desk)
    assert judge(old.certificate, NOW, believed, now=MOMENT, first_seen=NOW).say == "no"


def test_a_certificate_of_another_issuer_is_compared_on_paper(clerk: Office, tmp_path) -> None:
    """A trusted issuer knows its holder, not which branch of that name is one of ours."""
    key = test_pki().person("valid")
    clerk.story.go(days=1)
    trust.add_files(clerk.desk, [test_pki().fill(tmp_path / "tin-cay")])
    card = clerk.card(key)
    assert not card.by_authority
    with pytest.raises(NoComparison):
        enrolling.enrol(clerk.desk, card)
    enrolling.enrol(clerk.desk, card, typed=card.groups)
    assert record(clerk.desk, key.fingerprint).compared is Compared.PAPER


def test_a_refused_card_is_kept_with_its_reasons(clerk: Office) -> None:
    card = clerk.card(people.chair())
    with pytest.raises(ReasonNeeded):
        enrolling.refuse_card(clerk.desk, card, ["  "])
    enrolling.refuse_card(clerk.desk, card, ["Dấu vân tay khác bản giấy."])
    assert record(clerk.desk, people.chair().fingerprint).state is KeyState.REFUSED
    line = receiving.book(clerk.desk)[0]
    assert (line.state, line.reasons) == (ReceivedState.REFUSED, ("Dấu vân tay khác bản giấy.",))
    assert "refused-before" in codes(clerk.card(people.chair()))
    assert judge(people.chair().certificate, NOW, trust.trust_of(clerk.desk), now=MOMENT).say == "unknown"


def test_a_card_is_looked_at_within_the_step_that_writes_it_down(
    clerk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = clerk.card(people.chair())
    writing, looked = [False], []
    write, card_at = Desk.write, enrolling.card_at

    @contextlib.contextmanager
    def step(desk):
        with write(desk) as connection:
            writing[0] = True
            yield connection
        writing[0] = False

    def look(*args):
        looked.append(writing[0])
        return card_at(*args)

    monkeypatch.setattr(Desk, "write", step)
    monkeypatch.setattr(enrolling, "card_at", look)
    enrolling.enrol(clerk.desk, card, typed=card.groups)
    assert looked == [True]


def test_the_card_of_an_enrolled_key_is_not_refused_as_well(clerk: Office) -> None:
    card = clerk.enrolled(people.chair())
    with pytest.raises(CardAccepted) as refused:
        enrolling.refuse_card(clerk.desk, card, ["Nhầm người."])
    assert people.CHAIR_NAME in refused.value.message
    with pytest.raises(CardAccepted):
        receiving.reconsider(clerk.desk, card.sha256)
    [line] = receiving.book(clerk.desk)
    assert (line.state, line.reasons) == (ReceivedState.ACCEPTED, ())
    assert record(clerk.desk, people.chair().fingerprint).state is KeyState.ENROLLED
    other = clerk.card(people.chair(), holder="Nguyễn Văn Khác")
    enrolling.refuse_card(clerk.desk, other, ["Khóa này đã có thẻ."])
    assert record(clerk.desk, people.chair().fingerprint).state is KeyState.ENROLLED
    assert {one.id: one.state for one in receiving.book(clerk.desk)} == {
        card.sha256: ReceivedState.ACCEPTED,
        other.sha256: ReceivedState.REFUSED,
    }


def test_a_card_shown_before_it_was_enrolled_is_not_refused_afterwards(clerk: Office) -> None:
    """Two windows show one card: what the other one did meanwhile counts."""
    shown = clerk.card(people.chair())
    clerk.enrolled(people.chair())
    with pytest.raises(CardAccepted):
        enrolling.refuse_card(clerk.desk, shown, ["Nhầm người."])


def test_a_card_refused_answered_and_enrolled_later_is_answered_anew(clerk: Office) -> None:
    card = clerk.card(people.chair())
    enrolling.refuse_card(clerk.desk, card, ["Chưa đối chiếu được."])
    returning.seal_return(clerk.desk, UNIT, clerk.key)
    with pytest.raises(AlreadyDecided):
        enrolling.refuse_card(clerk.desk, card, ["Lý do khác."])
    assert returning.pending(clerk.desk)[0].decided == ()
    clerk.story.go(hours=1)
    enrolling.enrol(clerk.desk, card, typed=card.groups)
    [owed] = returning.pending(clerk.desk)
    assert [(one.id, one.state) for one in owed.decided] == [(card.sha256, ReceivedState.ACCEPTED)]
    returning.seal_return(clerk.desk, UNIT, clerk.key)
    told = returning.receipts(clerk.desk, UNIT)
    assert [(one.packet, one.accepted) for one in told] == [(card.sha256, True), (card.sha256, False)]
    assert len({one.id for one in told}) == len(told)
    assert [one.accepted for one in told if one.sequence_of_answer == 1] == [False], "as it was told then"
    assert all(not one.decided for one in returning.pending(clerk.desk))


def test_a_key_is_revoked_once_and_never_comes_back(clerk: Office) -> None:
    key = people.chair()
    clerk.enrolled(key)
    with pytest.raises(Refused) as refused:
        enrolling.revoke(
            clerk.desk, key.fingerprint, reason=EndReason.CESSATION, since=MOMENT + timedelta(days=1)
        )
    assert refused.value.field == "since"
    since = MOMENT - timedelta(days=3)
    enrolling.revoke(
        clerk.desk, key.fingerprint, reason=EndReason.CESSATION, since=since, note="Thôi giữ chức."
    )
    found = record(clerk.desk, key.fingerprint)
    assert (found.state, found.until, found.end_note) == (
        KeyState.REVOKED,
        since.isoformat(),
        "Thôi giữ chức.",
    )
    assert judge(key.certificate, NOW, trust.trust_of(clerk.desk), now=MOMENT).say == "no"
    with pytest.raises(Refused):
        enrolling.revoke(clerk.desk, key.fingerprint, reason=EndReason.CESSATION)
    with pytest.raises(NoSuchKey):
        enrolling.revoke(clerk.desk, "ab" * 32, reason=EndReason.CESSATION)
    assert codes(clerk.card(key)) == {"key-revoked"}


def test_a_key_is_found_by_the_beginning_of_its_fingerprint(clerk: Office) -> None:
    key = people.chair()
    clerk.enrolled(key)
    assert record(clerk.desk, key.facts.fingerprint_words[:9]).id == key.fingerprint
    for typed in ("", key.fingerprint[:7], "0" * 64):
        with pytest.raises(NoSuchKey):
            record(clerk.desk, typed)


def test_a_certificate_is_issued_and_withdrawn(clerk: Office) -> None:
    key = people.chair()
    card = clerk.card(key)
    enrolling.enrol(clerk.desk, card, typed=card.groups, root=clerk.root)
    issued = next(one for one in enrolling.keys(clerk.desk, UNIT) if one.id != key.fingerprint)
    facts = describe(issued.certificate)
    assert (facts.name, facts.unit, facts.roles, facts.issuer) == (
        key.name,
        UNIT,
        ("chair",),
        clerk.root.name,
    )
    assert (issued.public_key, issued.card, issued.replaces) == (
        key.facts.public_key,
        card.sha256,
        key.fingerprint,
    )
    assert judge(issued.certificate, MOMENT, trust.trust_of(clerk.desk), now=MOMENT).say == "yes"
    clerk.story.go(hours=1)
    enrolling.revoke(clerk.desk, key.fingerprint, reason=EndReason.COMPROMISED, root=clerk.root)
    assert all(one.state is KeyState.REVOKED for one in enrolling.keys(clerk.desk, UNIT))
    [crl] = [one for one in trust.items(clerk.desk) if one.kind is TrustKind.CRL]
    from cryptography import x509

    listed = [entry.serial_number for entry in x509.load_der_x509_crl(crl.content)]
    assert [f"{number:x}" for number in listed] == [facts.serial]


def test_a_clock_set_back_does_not_hide_a_revocation(clerk: Office) -> None:
    card = clerk.card(people.chair())
    enrolling.enrol(clerk.desk, card, typed=card.groups, root=clerk.root)
    enrolling.revoke(clerk.desk, people.chair().fingerprint, reason=EndReason.CESSATION, root=clerk.root)
    from cryptography import x509

    [crl] = [one for one in trust.items(clerk.desk) if one.kind is TrustKind.CRL]
    assert len(list(x509.load_der_x509_crl(crl.content))) == 1
