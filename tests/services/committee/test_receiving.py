from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from desktop.committee.receiving import AlreadyAnswered, AlreadyDecided, NotAcceptable
from desktop.committee.records import EndReason, KeyRecord, ReceivedState
from desktop.packets.envelope import wrap
from desktop.packets.sealing import packet_hash, seal
from desktop.services import keeping
from desktop.services.committee import cards, enrolling, receiving, returning, units
from desktop.services.committee.troubles import ContentNotKept, NoSuchPacket, UnknownUnit
from desktop.services.troubles import ReasonNeeded
from desktop.signing.enveloped import encrypt_to
from desktop.storage import rows, settings
from tests.attacks.workbook_attacks import ATTACKS
from tests.packets.packets import facts, sheet
from tests.services.committee.conftest import OTHER_UNIT, SUPERIOR, UNIT, Office, key_card, packet
from tests.signing import people
from tests.signing.people import NOW
from tests.signing.pki import test_pki
from tests.signing.workbook import books


def received(clerk: Office, *paths: Path, **said) -> dict[str, receiving.Arrived]:
    return {one.path.name: one for one in receiving.receive(clerk.desk, paths, **said)}


def verdicts(clerk: Office) -> dict[int, str]:
    return {one.sequence: one.verdict for one in receiving.book(clerk.desk) if one.kind == "monthly"}


def test_a_stick_is_received_and_accepted(clerk: Office) -> None:
    clerk.enrolled(people.chair())
    paths = [clerk.put("mot.asice", packet(1)), clerk.put("hai.asice", packet(2))]
    clerk.put("ghi-chu.txt", b"khong phai goi")
    clerk.put("anh.pdf", b"%PDF-1.4 cua ai do")
    found = received(clerk, paths[0].parent)
    assert {name: one.checked.verdict for name, one in found.items()} == {
        "mot.asice": "valid",
        "hai.asice": "valid",
    }
    assert {one.received.state for one in found.values()} == {ReceivedState.WAITING}
    for sequence in (1, 2):
        receiving.accept(clerk.desk, packet_hash(packet(sequence)), note="Đủ." if sequence == 1 else "")
    lines = receiving.book(clerk.desk, state=ReceivedState.ACCEPTED, unit=UNIT.upper())
    assert {one.sequence: one.reasons for one in lines if one.kind == "monthly"} == {1: ("Đủ.",), 2: ()}
    assert next(one.last.sequence for one in units.units(clerk.desk)) == 2
    assert [paper.name for paper in receiving.papers_of(clerk.desk, packet_hash(packet(1)))] == [
        "records.json"
    ]
    with pytest.raises(AlreadyDecided):
        receiving.accept(clerk.desk, packet_hash(packet(1)))
    assert keeping.health_of(clerk.desk).ok


def test_packets_are_taken_in_the_order_of_their_numbers_whatever_their_names(clerk: Office) -> None:
    clerk.enrolled(people.chair())
    clerk.put("a.asice", packet(3))
    clerk.put("b.asice", packet(1))
    clerk.put("c.asice", packet(2))
    steps: list[tuple[int, int]] = []
    found = received(clerk, clerk.folder / "usb", progress=lambda done, total: steps.append((done, total)))
    assert list(found) == ["a.asice", "b.asice", "c.asice"]
    assert verdicts(clerk) == {1: "valid", 2: "valid", 3: "valid"}
    assert steps[-1] == (6, 6)


def test_gap_repeat_and_another_packet_with_the_same_number(clerk: Office) -> None:
    clerk.enrolled(people.chair())
    received(clerk, clerk.put("1.asice", packet(1)), clerk.put("3.asice", packet(3)))
    assert verdicts(clerk) == {1: "valid", 3: "warning"}
    again = received(clerk, clerk.put("1b.asice", packet(1)))["1b.asice"]
    assert again.again
    assert again.checked.verdict == "warning"
    assert len(receiving.book(clerk.desk, unit=UNIT)) == 3, "two packets and the card"
    other = received(clerk, clerk.put("khac.asice", packet(1, number=36)))["khac.asice"]
    assert other.checked.verdict == "invalid"
    with pytest.raises(ContentNotKept):
        receiving.accept(clerk.desk, other.received.id)
    receiving.accept(clerk.desk, packet_hash(packet(3)))


def test_what_comes_later_makes_no_old_packet_of_what_was_here(clerk: Office) -> None:
    clerk.enrolled(people.chair())
    received(clerk, clerk.put("1.asice", packet(1)))
    clerk.story.go(hours=1)
    received(clerk, clerk.put("3.asice", packet(3)))
    receiving.accept(clerk.desk, packet_hash(packet(1)))
    clerk.story.go(hours=1)
    late = received(clerk, clerk.put("2.asice", packet(2)))["2.asice"]
    assert late.checked.verdict == "warning"
    receiving.accept(clerk.desk, packet_hash(packet(2)))
    assert receiving.check_again(clerk.desk, packet_hash(packet(1))).verdict == "valid"


def test_a_packet_that_becomes_known_late_does_not_go_beside_another_of_its_number(clerk: Office) -> None:
    received(clerk, clerk.put("1.asice", packet(1, number=36)))
    clerk.story.go(hours=1)
    clerk.enrolled(people.chair())
    other = received(clerk, clerk.put("khac.asice", packet(1)))["khac.asice"]
    assert other.checked.verdict == "invalid"
    following = received(clerk, clerk.put("2.asice", packet(2)))["2.asice"]
    assert following.checked.verdict == "invalid", "it follows the other one"


def forged_packet() -> bytes:
    """A branch's packet around a workbook in which a number was changed after it was signed."""
    return seal(
        [sheet(ATTACKS["cell-changed"](books.signed_by_both()))],
        facts=facts(unit=UNIT, superior=SUPERIOR, sequence=1, previous=None),
        signers=[people.chair()],
        now=NOW,
    )


def test_a_forged_packet_uses_up_no_number_and_is_sent_back(clerk: Office) -> None:
    clerk.enrolled(people.chair())
    found = received(clerk, clerk.put("gia.asice", forged_packet()))["gia.asice"]
    assert found.checked.verdict == "invalid"
    with pytest.raises(ReasonNeeded):
        receiving.refuse(clerk.desk, found.received.id, [" "])
    receiving.refuse(clerk.desk, found.received.id, ["Gói đã bị sửa."])
    assert received(clerk, clerk.put("that.asice", packet(1)))["that.asice"].checked.verdict == "valid"


def test_a_packet_with_a_changed_byte_is_listed_and_not_in_the_book(clerk: Office) -> None:
    changed = bytearray(packet(1))
    changed[changed.index(b'{"present": 35}') + 12] ^= 1
    found = received(clerk, clerk.put("gia.asice", bytes(changed)))["gia.asice"]
    assert (found.checked.verdict, found.received) == ("invalid", None)
    assert receiving.book(clerk.desk) == ()


def test_of_what_is_invalid_the_book_keeps_the_line_and_no_bytes(clerk: Office) -> None:
    clerk.enrolled(people.chair())
    content = forged_packet()
    line = received(clerk, clerk.put("gia.asice", content))["gia.asice"].received
    assert (line.id, line.size, line.verdict) == (packet_hash(content), len(content), "invalid")
    for reads in (receiving.content_of, receiving.check_again, receiving.papers_of, receiving.accept):
        with pytest.raises(ContentNotKept) as refused:
            reads(clerk.desk, line.id)
        assert line.findings[-1] in refused.value.message
    assert line.findings[-1].startswith("Tệp “Bảng đối chiếu”"), "the heaviest finding stands last"
    receiving.check_waiting(clerk.desk, UNIT)
    assert keeping.health_of(clerk.desk).ok
    with clerk.desk.write() as connection:
        assert settings.kept_file(connection, line.id) is None
    with pytest.raises(NoSuchPacket):
        receiving.content_of(clerk.desk, "ab" * 32)
    receiving.refuse(clerk.desk, line.id, ["Gói đã bị sửa."])
    assert receiving.book(clerk.desk, state=ReceivedState.REFUSED)[0].id == line.id


def test_what_was_invalid_is_judged_and_kept_when_it_comes_again(clerk: Office) -> None:
    """The key was enrolled for a role that signs no packet of a month; a right card came later."""
    key, content = people.recorder(), packet(1, key=people.recorder())
    clerk.enrolled(key, unit=OTHER_UNIT)
    path = clerk.put("1.asice", content)
    first = received(clerk, path)["1.asice"].received
    assert first.verdict == "invalid"
    with clerk.desk.write() as connection:
        known = rows.get(connection, KeyRecord, key.fingerprint)
        rows.replace(connection, msgspec.structs.replace(known, unit=UNIT))
    receiving.check_waiting(clerk.desk, UNIT)
    assert verdicts(clerk) == {1: "invalid"}, "nothing is here that could be looked at again"
    again = received(clerk, path)["1.asice"]
    assert (again.again, again.received.verdict, again.received.received) == (True, "valid", first.received)
    assert receiving.content_of(clerk.desk, first.id) == content
    receiving.accept(clerk.desk, first.id)


def test_a_packet_sent_back_stays_so_when_it_comes_again(clerk: Office) -> None:
    clerk.enrolled(people.chair(), unit=OTHER_UNIT)
    path = clerk.put("1.asice", packet(1))
    line = received(clerk, path)["1.asice"].received
    receiving.refuse(clerk.desk, line.id, ["Không phải người ký của chi bộ."])
    again = received(clerk, path)["1.asice"].received
    assert (again.state, again.verdict) == (ReceivedState.REFUSED, "invalid")


def test_a_stranger_in_the_branchs_name_is_unknown_and_never_accepted(clerk: Office) -> None:
    clerk.enrolled(people.chair())
    content = packet(1, key=people.software_key("Kẻ Mạo Danh"))
    line = received(clerk, clerk.put("la.asice", content))["la.asice"].received
    assert line.verdict == "unknown"
    with pytest.raises(NotAcceptable):
        receiving.accept(clerk.desk, line.id)
    receiving.refuse(clerk.desk, line.id, ["Không phải khóa của chi bộ."])
    assert received(clerk, clerk.put("that.asice", packet(1)))["that.asice"].checked.verdict == "valid"


def test_what_is_unknown_becomes_known_when_its_key_is_enrolled(clerk: Office) -> None:
    """Card and packet come on one stick, as from a branch that hands in for the first time."""
    clerk.put("goi.asice", packet(1))
    clerk.put("the.asice", key_card(people.chair()))
    found = received(clerk, clerk.folder / "usb")
    assert found["goi.asice"].checked.verdict == "unknown"
    [card] = cards.waiting_cards(clerk.desk)
    assert card.sha256 == found["the.asice"].received.id
    enrolling.enrol(clerk.desk, card, typed=" ".join(card.words))
    assert verdicts(clerk) == {1: "valid"}
    assert cards.waiting_cards(clerk.desk) == ()
    receiving.accept(clerk.desk, packet_hash(packet(1)))


def test_a_key_revoked_meanwhile_stops_what_waits(clerk: Office) -> None:
    clerk.enrolled(people.chair())
    received(clerk, clerk.put("1.asice", packet(1)))
    enrolling.revoke(clerk.desk, people.chair().fingerprint, reason=EndReason.COMPROMISED)
    assert verdicts(clerk) == {1: "invalid"}
    with pytest.raises(NotAcceptable):
        receiving.accept(clerk.desk, packet_hash(packet(1)))


def test_a_key_of_another_unit_may_not_sign_for_this_one(clerk: Office) -> None:
    clerk.enrolled(people.recorder(), unit=OTHER_UNIT)
    content = packet(1, key=people.recorder())
    found = received(clerk, clerk.put("1.asice", content))["1.asice"]
    assert found.checked.verdict == "invalid"


def test_envelopes_are_opened_with_the_office_key_or_the_password(
    clerk: Office, random_bytes: Callable[[int], bytes]
) -> None:
    clerk.enrolled(people.chair())
    to_us = clerk.put("goi-1.p7m", encrypt_to(packet(1), clerk.key.certificate, random_bytes=random_bytes))
    other = encrypt_to(packet(2), test_pki().person("office").certificate, random_bytes=random_bytes)
    to_others = clerk.put("goi-2.p7m", other)
    by_password = clerk.put("goi-3.scbgoi", wrap(packet(2), "mat khau chung", random_bytes=random_bytes))
    closed = received(clerk, to_us, by_password)
    assert all(one.checked is None and one.trouble and one.received is None for one in closed.values())
    assert verdicts(clerk) == {}
    found = received(clerk, to_us, to_others, by_password, keys=[clerk.key], password="mat khau chung")
    assert found["goi-1.p7m"].received.id == packet_hash(packet(1))
    assert found["goi-3.scbgoi"].received.id == packet_hash(packet(2))
    assert found["goi-2.p7m"].checked is None
    assert verdicts(clerk) == {1: "valid", 2: "valid"}


def test_a_hostile_stick_is_listed_and_nothing_of_it_is_kept(
    clerk: Office, random_bytes: Callable[[int], bytes]
) -> None:
    wrapped = wrap(packet(1), "mat khau chung", random_bytes=random_bytes)
    closed = encrypt_to(packet(1), clerk.key.certificate, random_bytes=random_bytes)
    bad = {
        "rong.asice": b"",
        "rac.asice": random_bytes(5000),
        "cut.asice": packet(1)[:-40],
        "cut.scbgoi": wrapped[:-1],
        "cut.p7m": closed[:-1],
        "lat.p7m": closed[:-9] + bytes([closed[-9] ^ 1]) + closed[-8:],
        "zip.asice": b"PK\x03\x04" + bytes(300),
    }
    for name, content in bad.items():
        clerk.put(name, content)
    (clerk.folder / "usb" / "vong.asice").symlink_to(clerk.folder / "usb")
    (clerk.folder / "usb" / "thu-muc.asice").mkdir()
    found = received(clerk, clerk.folder / "usb", keys=[clerk.key], password="mat khau chung")
    assert set(found) == set(bad)
    for name, one in found.items():
        assert one.checked is None or one.checked.verdict in ("unknown", "invalid"), name
        assert one.trouble or one.checked.sentence, name
        assert one.received is None, name
    [gone] = receiving.receive(clerk.desk, [clerk.folder / "khong-co.asice"])
    assert gone.trouble


def test_told_to_stop_it_keeps_what_was_taken(clerk: Office) -> None:
    clerk.enrolled(people.chair())
    paths = [clerk.put(f"{number}.asice", packet(number)) for number in (1, 2, 3)]
    taken: list[int] = []
    found = receiving.receive(
        clerk.desk, paths, progress=lambda done, _total: taken.append(done), cancelled=lambda: len(taken) > 3
    )
    assert [one.received.sequence for one in found] == [1]
    assert verdicts(clerk) == {1: "valid"}


def test_a_unit_that_hands_in_no_longer(clerk: Office) -> None:
    clerk.enrolled(people.chair())
    received(clerk, clerk.put("1.asice", packet(1)))
    unit = next(one.unit for one in units.units(clerk.desk))
    clerk.story.go(days=10)
    units.end_unit(clerk.desk, unit.id, clerk.desk.clock.today())
    with pytest.raises((UnknownUnit, NotAcceptable)):
        receiving.accept(clerk.desk, packet_hash(packet(1)))


def test_a_decision_is_taken_back_until_the_branch_is_told(clerk: Office) -> None:
    clerk.enrolled(people.chair())
    received(clerk, clerk.put("1.asice", packet(1)))
    digest = packet_hash(packet(1))
    receiving.refuse(clerk.desk, digest, ["Nhầm tháng."])
    receiving.reconsider(clerk.desk, digest)
    assert receiving.book(clerk.desk, state=ReceivedState.WAITING)[0].reasons == ()
    receiving.accept(clerk.desk, digest)
    returning.seal_return(clerk.desk, UNIT, clerk.key)
    with pytest.raises(AlreadyAnswered):
        receiving.reconsider(clerk.desk, digest)
    with pytest.raises(NoSuchPacket):
        receiving.refuse(clerk.desk, "ab" * 32, ["x"])


def test_health_tells_of_a_packet_that_changed(clerk: Office) -> None:
    from sqlalchemy import text

    clerk.enrolled(people.chair())
    received(clerk, clerk.put("1.asice", packet(1)))
    changes = {
        "UPDATE kept_file SET content = X'00'": "received-changed",
        "UPDATE received SET receipt = 'khong-co'": "receipt-missing",
        "UPDATE trust_item SET content = X'00'": "trust-changed",
        "UPDATE key_record SET certificate = X'00'": "key-changed",
    }
    for change, code in changes.items():
        assert code not in broken(clerk)
        with clerk.desk.write() as connection:
            connection.execute(text(change))
        assert code in broken(clerk)


def test_health_misses_the_bytes_of_what_was_not_invalid(clerk: Office) -> None:
    from sqlalchemy import text

    clerk.enrolled(people.chair())
    line = received(clerk, clerk.put("1.asice", packet(1)))["1.asice"].received
    with clerk.desk.write() as connection:
        connection.execute(text("DELETE FROM kept_file WHERE id = :id"), {"id": line.id})
    assert broken(clerk) == {"received-changed"}


def broken(clerk: Office) -> set[str]:
    return {one.code for one in keeping.health_of(clerk.desk).findings if one.level == "error"}
