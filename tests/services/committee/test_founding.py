from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from cryptography import x509

from desktop.committee.records import KeyState, TrustKind
from desktop.errors import Refused
from desktop.packets.sealing import packet_hash, seal
from desktop.services import keeping, registers, setup
from desktop.services.committee import founding, office, receiving, trust, units
from desktop.services.committee.troubles import NotACommittee, NotTheOfficeKey
from desktop.services.desk import Desk
from desktop.services.opening import KeyOpensNothing
from desktop.signing.certificates import pack
from desktop.signing.enveloped import encrypt_to
from desktop.signing.troubles import KeyExpired
from desktop.signing.trust_folder import shipped
from tests.packets.packets import RECORDS, facts
from tests.services.committee.conftest import COMMITTEE, KEY_PASSWORD, OTHER_UNIT, UNIT, Office, packet
from tests.services.conftest import MOMENT, PASSWORD, Opened, Story, counted
from tests.signing import people
from tests.signing.people import private_key
from tests.signing.pki import test_pki
from tests.storage.conftest import CHEAP


def test_a_committees_vault_is_told_from_a_branchs(clerk: Office, opened: Opened) -> None:
    assert founding.kind_of(clerk.desk) == "committee"
    assert founding.committee(clerk.desk) == COMMITTEE
    assert founding.kind_of(opened.desk) == "branch"
    with pytest.raises(NotACommittee):
        founding.committee(opened.desk)
    with pytest.raises(NotACommittee):
        receiving.receive(opened.desk, [])
    with pytest.raises(NotACommittee):
        units.add_unit(opened.desk, UNIT)


def test_nothing_stands_where_the_facts_cannot_be_right(tmp_path: Path) -> None:
    for changes, field in (({"name": "  "}, "name"), ({"name": "x" * 121}, "name")):
        facts = msgspec.structs.replace(COMMITTEE, **changes)
        with pytest.raises(Refused) as refused:
            founding.create_committee(
                tmp_path / "a.scb", committee=facts, person="Hoa", password=PASSWORD,
                clock=Story(MOMENT), ids=counted(), kdf=CHEAP,
            )  # fmt: skip
        assert refused.value.field == field
    with pytest.raises(Refused) as refused:
        founding.create_committee(
            tmp_path / "a.scb", committee=COMMITTEE, person=" ", password=PASSWORD,
            clock=Story(MOMENT), ids=counted(), kdf=CHEAP,
        )  # fmt: skip
    assert refused.value.field == "person"
    assert not (tmp_path / "a.scb").exists()


def test_the_committees_facts_can_be_changed(desk: Desk) -> None:
    founding.save_committee(desk, msgspec.structs.replace(COMMITTEE, superior="  Ban Thường vụ  Thành ủy "))
    assert founding.committee(desk).superior == "Ban Thường vụ Thành ủy"
    assert registers.audit(desk)[0].sentence.endswith("sửa thông tin Đảng ủy xã Thới Hưng.")


def test_its_keys_are_its_own_and_believed(clerk: Office) -> None:
    desk = clerk.desk
    records = office.own_keys(desk)
    assert {one.roles for one in records} == {("office",), ("issuer",)}
    assert all(one.state is KeyState.ENROLLED and one.unit == COMMITTEE.name for one in records)
    assert office.office_record(desk).id == clerk.key.fingerprint
    assert clerk.key.facts.may_open
    assert clerk.key.issuer == clerk.root.name
    assert office.root_record(desk).certificate == clerk.root.certificate
    believed = trust.trust_of(desk)
    assert clerk.root.certificate in believed.roots
    assert len(believed.crls) == 1 + len(shipped().crls)
    assert [one.kind for one in trust.items(desk)] == [TrustKind.ROOT, TrustKind.CRL]


def test_only_its_own_keys_open_as_such(clerk: Office, tmp_path: Path) -> None:
    from desktop.services.handing import make_key

    make_key(tmp_path / "la.p12", name="Người Lạ", unit=UNIT, password=KEY_PASSWORD, now=MOMENT)
    with pytest.raises(NotTheOfficeKey):
        office.open_office_key(tmp_path / "la.p12", KEY_PASSWORD, desk=clerk.desk)
    clerk.enrolled(people.chair())
    with pytest.raises(NotTheOfficeKey):
        office.take_office_key(clerk.desk, people.chair(), place="x")
    with pytest.raises(NotTheOfficeKey):
        office.committee_card(clerk.desk, people.chair())


def test_a_new_office_key_takes_the_place_of_the_old(clerk: Office) -> None:
    """The new one is brought along, as one on a token would be."""
    desk, old = clerk.desk, clerk.key
    clerk.story.go(days=1)
    new = test_pki().person("office")
    office.take_office_key(desk, new, place="token VGCA")
    record = office.office_record(desk)
    assert (record.id, record.replaces, record.place) == (new.fingerprint, old.fingerprint, "token VGCA")
    assert next(one for one in office.own_keys(desk) if one.id == old.fingerprint).state is KeyState.REPLACED
    with pytest.raises(NotTheOfficeKey):
        office.committee_card(desk, old)
    from desktop.packets.messages.reading import read_message

    card = read_message(office.committee_card(desk, new, previous=old))
    assert (card.body.office, card.body.replaces) == (new.fingerprint, old.fingerprint)


def test_an_office_key_that_was_replaced_or_has_ended_opens_packets_and_signs_nothing(
    clerk: Office, random_bytes: Callable[[int], bytes]
) -> None:
    """What a branch sealed just before the committee changed its key."""
    desk, path = clerk.desk, clerk.folder / "office.p12"
    sealed = clerk.put("goi-1.p7m", encrypt_to(packet(1), clerk.key.certificate, random_bytes=random_bytes))
    assert office.may_answer(desk, office.open_to_read(path, KEY_PASSWORD))
    clerk.story.go(days=365 * 30)
    with pytest.raises(KeyExpired):
        office.open_office_key(path, KEY_PASSWORD, desk=desk)
    assert not office.may_answer(desk, office.open_to_read(path, KEY_PASSWORD)), "it has ended"
    clerk.story.moment = MOMENT
    office.take_office_key(desk, test_pki().person("office"), place="token VGCA")
    with pytest.raises(NotTheOfficeKey):
        office.open_office_key(path, KEY_PASSWORD, desk=desk)
    old = office.open_to_read(path, KEY_PASSWORD)
    assert not office.may_answer(desk, old)
    with pytest.raises(NotTheOfficeKey):
        office.committee_card(desk, old)
    (found,) = receiving.receive(desk, [sealed], keys=[old])
    assert found.received.id == packet_hash(packet(1))


def test_what_opens_nothing_is_refused_and_a_key_that_only_encrypts_is_not(clerk: Office) -> None:
    with pytest.raises(KeyOpensNothing):
        office.open_to_read(clerk.folder / "root.p12", KEY_PASSWORD)
    only = people.other_key(sign=False, encipher=True)
    certificate = x509.load_der_x509_certificate(only.certificate)
    path = clerk.folder / "ma-hoa.p12"
    path.write_bytes(pack(private_key("2048"), certificate, KEY_PASSWORD, ()))
    opened = office.open_to_read(path, KEY_PASSWORD)
    assert opened.fingerprint == only.fingerprint
    assert not office.may_answer(clerk.desk, opened)


def test_the_committees_card_is_written_with_its_page(clerk: Office, tmp_path: Path) -> None:
    from desktop.packets.messages.reading import read_message
    from desktop.packets.messages.records import CommitteeCard

    packet, page = office.write_card(clerk.desk, tmp_path / "the", clerk.key)
    message = read_message(packet.read_bytes())
    card = message.require(CommitteeCard)
    assert (card.name, card.office, card.root) == (
        COMMITTEE.name,
        clerk.key.fingerprint,
        clerk.root.fingerprint,
    )
    assert len(message.lists) == 1
    assert page.read_bytes().startswith(b"%PDF")


def test_units_come_and_go(clerk: Office) -> None:
    desk = clerk.desk
    _changed, other = units.add_unit(desk, f"  {OTHER_UNIT} ", note="mới tách")
    assert [line.unit.name for line in units.units(desk)] == [OTHER_UNIT, UNIT]
    for name in ("CHI BỘ ẤP THỚI BÌNH", "chi bo ap thoi binh", " "):
        with pytest.raises(Refused):
            units.add_unit(desk, name)
    units.save_unit(desk, msgspec.structs.replace(other, note="đổi"))
    clerk.enrolled(people.chair(), unit=OTHER_UNIT)
    units.end_unit(desk, other.id, MOMENT.date(), note="sáp nhập")
    line = next(one for one in units.units(desk) if one.unit.id == other.id)
    assert (line.unit.until, line.keys) == ("2026-10-05", ())


def test_a_committees_vault_is_sound_backed_up_and_opened_again(clerk: Office, tmp_path: Path) -> None:
    clerk.enrolled(people.chair())
    assert keeping.health_of(clerk.desk).ok
    backup = keeping.make_backup(clerk.desk, tmp_path / "sao")
    restored = setup.open_desk(keeping.restore(backup, tmp_path / "lai.scb"), PASSWORD, clock=clerk.story)
    assert founding.kind_of(restored) == "committee"
    assert keeping.health_of(restored).ok
    restored.close()
    assert len(registers.audit(clerk.desk)) > 5


def test_a_branch_under_a_new_name_keeps_its_keys_and_its_row(clerk: Office) -> None:
    """Packets bear the new name from then on, and follow those that bore the old one."""
    desk, name = clerk.desk, "Chi bộ ấp Thới Hòa A"
    clerk.enrolled(people.chair())
    receiving.receive(desk, [clerk.put("1.asice", packet(1))])
    receiving.accept(desk, packet_hash(packet(1)))
    [unit] = [line.unit for line in units.units(desk)]
    units.save_unit(desk, msgspec.structs.replace(unit, name=name))
    [line] = units.units(desk)
    assert (line.unit.name, len(line.keys), line.last.sequence) == (name, 1, 1)
    second = seal(
        [RECORDS],
        facts=facts(unit=name, sequence=2, previous=packet_hash(packet(1))),
        signers=[people.chair()],
        now=people.NOW,
    )
    [found] = receiving.receive(desk, [clerk.put("2.asice", second)])
    assert found.checked.verdict == "valid"
