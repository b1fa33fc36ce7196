from pathlib import Path

import msgspec
import pytest

from desktop.committee.records import ReceivedState
from desktop.packets.envelope import unwrap
from desktop.packets.messages.reading import read_message
from desktop.packets.messages.records import PromptBook, PromptLine, ReceiptBook
from desktop.packets.sealing import packet_hash
from desktop.packets.stick import StickVanished
from desktop.services.committee import enrolling, receiving, returning, units
from desktop.services.committee.troubles import (
    NobodyCanOpen,
    NoReturn,
    NothingToAnswer,
    NotTheOfficeKey,
    OfficeKeyNeeded,
    UnknownUnit,
)
from desktop.signing.certificates import describe
from desktop.signing.enveloped import decrypt_with
from tests.services.committee.conftest import OTHER_UNIT, UNIT, Office, packet
from tests.services.test_meeting_papers import words_of
from tests.signing import people


@pytest.fixture
def decided(clerk: Office) -> Office:
    """Two packets decided, one of each kind, and a card enrolled with a certificate issued."""
    card = clerk.card(people.chair())
    enrolling.enrol(clerk.desk, card, typed=card.groups, root=clerk.root)
    receiving.receive(clerk.desk, [clerk.put("1.asice", packet(1)), clerk.put("2.asice", packet(2))])
    receiving.accept(clerk.desk, packet_hash(packet(1)))
    receiving.refuse(clerk.desk, packet_hash(packet(2)), ["Thiếu chữ ký.", "Nộp lại."])
    return clerk


def opened(path: Path) -> bytes:
    """What the branch's own key finds in a file from the committee."""
    assert path.suffix == ".p7m"
    return decrypt_with(path.read_bytes(), people.chair())


def test_what_was_decided_goes_back_in_one_packet(decided: Office, tmp_path: Path) -> None:
    desk = decided.desk
    [owed] = returning.pending(desk)
    assert (owed.unit, len(owed.decided), owed.unwritten) == (UNIT, 3, ())
    result = returning.write_return(desk, UNIT, tmp_path, decided.key)
    [name] = result.names
    message = read_message(opened(tmp_path / name))
    book = message.require(ReceiptBook)
    assert (book.committee, book.unit) == ("Đảng ủy xã Thới Hưng", UNIT)
    by_packet = {one.packet: one for one in book.answers}
    first, second = by_packet[packet_hash(packet(1))], by_packet[packet_hash(packet(2))]
    assert (first.accepted, first.sequence, first.period) == (True, 1, "2026-10")
    assert (second.accepted, second.reasons) == (False, ("Thiếu chữ ký.", "Nộp lại."))
    [issued] = message.issued
    card = next(one for one in book.answers if one.kind == "key-card")
    assert card.certificate == describe(issued).fingerprint
    assert len(message.lists) == 1
    assert message.verdict.signers[0].signer.fingerprint == decided.key.fingerprint
    assert returning.pending(desk) == ()
    assert {one.packet for one in returning.receipts(desk, UNIT)} == set(by_packet)
    assert all(one.receipt for one in receiving.book(desk) if one.state is not ReceivedState.WAITING)
    with pytest.raises(NothingToAnswer):
        returning.write_return(desk, UNIT, tmp_path, decided.key)


def test_a_stick_that_fails_gets_the_same_packet_later(decided: Office, tmp_path: Path) -> None:
    desk = decided.desk
    with pytest.raises(StickVanished):
        returning.write_return(desk, UNIT, tmp_path / "khong-co", decided.key)
    [owed] = returning.pending(desk)
    assert (owed.decided, len(owed.unwritten)) == ((), 1)
    result = returning.write_return(desk, UNIT, tmp_path)
    first = opened(tmp_path / result.names[0])
    assert packet_hash(first) == owed.unwritten[0].sha256
    [line] = returning.returns(desk, UNIT)
    assert (bool(line.written_at), line.protection) == (True, "certificate")
    (tmp_path / "lai").mkdir()
    again = returning.write_packets(desk, [line], tmp_path / "lai")
    assert again.names != result.names
    assert opened(tmp_path / "lai" / again.names[0]) == first


def test_a_branch_without_a_key_that_opens_gets_it_by_password_or_with_a_reason(
    clerk: Office, tmp_path: Path
) -> None:
    desk = clerk.desk
    card = clerk.card(people.chair())
    enrolling.refuse_card(desk, card, ["Dấu vân tay trên giấy khác."])
    [owed] = returning.pending(desk)
    with pytest.raises(NobodyCanOpen):
        returning.write_return(desk, owed.unit, tmp_path, clerk.key)
    assert returning.pending(desk) == (owed,), "nothing was sealed either"
    first = returning.write_return(desk, owed.unit, tmp_path, clerk.key, password="mat khau chung")
    content = unwrap((tmp_path / first.names[0]).read_bytes(), "mat khau chung")
    [answer] = read_message(content).require(ReceiptBook).answers
    assert not answer.accepted
    [line] = returning.returns(desk, owed.unit)
    plain = returning.write_packets(desk, [line], tmp_path, reason="Giao tận tay")
    assert plain.names == (line.name,)
    assert (tmp_path / line.name).read_bytes() == content


def test_the_packets_to_one_branch_are_a_row(decided: Office, tmp_path: Path) -> None:
    desk = decided.desk
    first = returning.seal_return(desk, UNIT, decided.key)
    prompt = PromptLine(
        id="p1", issuer="Ban Thường vụ", on="2026-10-05", due="2026-11", text="Làm rõ việc thu đảng phí."
    )
    second = returning.seal_prompts(desk, UNIT, [prompt], decided.key)
    assert (first.sequence, second.sequence, second.previous_sha256) == (1, 2, first.sha256)
    result = returning.write_return(desk, UNIT, tmp_path)
    assert len(result.names) == 2
    messages = [read_message(opened(tmp_path / name)) for name in result.names]
    message = next(one for one in messages if one.kind == "prompt")
    assert message.require(PromptBook).prompts == (prompt,)
    assert message.manifest.sequence == 2


def test_only_the_office_key_answers_and_only_known_units(decided: Office, tmp_path: Path) -> None:
    desk = decided.desk
    with pytest.raises(NotTheOfficeKey):
        returning.write_return(desk, UNIT, tmp_path, people.chair())
    with pytest.raises(NotTheOfficeKey):
        returning.write_return(desk, UNIT, tmp_path, decided.root)
    with pytest.raises(UnknownUnit):
        returning.seal_prompts(desk, OTHER_UNIT, [], decided.key)
    with pytest.raises(NothingToAnswer):
        returning.write_return(desk, OTHER_UNIT, tmp_path, decided.key)
    assert len(returning.pending(desk)[0].decided) == 3


def test_an_answer_is_signed_or_not_given(decided: Office, tmp_path: Path) -> None:
    with pytest.raises(OfficeKeyNeeded):
        returning.write_return(decided.desk, UNIT, tmp_path)
    assert len(returning.pending(decided.desk)[0].decided) == 3
    assert list(tmp_path.glob("*.p7m")) == []


def test_the_receipts_on_paper(decided: Office) -> None:
    line = returning.seal_return(decided.desk, UNIT, decided.key)
    made = returning.slip(decided.desk, UNIT, line.sequence)
    said = words_of(made.content)
    for words in ("BIÊN NHẬN", "số 0001", UNIT, "Gói số 1", "Thẻ khóa", "Thiếu chữ ký", "Lê Thị Văn Thư"):
        assert words.casefold() in said.casefold(), words
    for number in (0, 2):
        with pytest.raises(NoReturn):
            returning.slip(decided.desk, UNIT, number)


def test_a_branch_under_a_new_name_has_its_receipts_still(decided: Office) -> None:
    line = returning.seal_return(decided.desk, UNIT, decided.key)
    [unit] = [one.unit for one in units.units(decided.desk) if one.unit.name == UNIT]
    renamed = f"{UNIT} 2"
    units.save_unit(decided.desk, msgspec.structs.replace(unit, name=renamed))
    assert len(returning.receipts(decided.desk, renamed)) == 3
    assert renamed in words_of(returning.slip(decided.desk, renamed, line.sequence).content)
