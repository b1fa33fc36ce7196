"""The branch's end of the stick: the committee's card confirmed, receipts and prompts taken or only shown."""

from pathlib import Path

import msgspec
import pytest

from desktop.branch.cycle import PromptSource
from desktop.committee.records import Compared, EndReason, KeyRecord, KeyState
from desktop.errors import Refused
from desktop.packets.envelope import WrongEnvelopePassword, wrap
from desktop.packets.messages import making
from desktop.packets.messages.reading import MessageRefused
from desktop.packets.messages.records import KEY_CARD
from desktop.services import committee_link, cycle, own_keys, packing, registers, returned, sticks
from desktop.services.book import book
from desktop.services.envelopes import EnvelopeClosed
from desktop.signing.enveloped import encrypt_to
from desktop.signing.records import SigningKey
from desktop.storage import rows
from desktop.storage.kept import PacketLine
from tests.packets.messages import letters
from tests.packets.messages.letters import COMMITTEE, office
from tests.services.conftest import MOMENT, PEOPLE, Opened, receipt_for
from tests.signing import people
from tests.signing.pki import test_pki

MONTH = "ab" * 32
"""Hash of the packet the branch has handed in."""


def known_packet(opened: Opened, sha256: str = MONTH, sequence: int = 7) -> None:
    with opened.desk.write() as connection:
        rows.add(
            connection,
            PacketLine(
                id=f"packet-{sequence}", meeting_id="m", period="2026-10", version=1, sequence=sequence,
                name="x.asice", size=1, sha256=sha256, created=MOMENT.isoformat(),
            ),
        )  # fmt: skip


def introduced(opened: Opened, key: SigningKey | None = None, **changes) -> bytes:
    key = key or office()
    card = letters.committee_card(key, **changes)
    return making.make_committee_card(card, key, now=MOMENT)


def believe(opened: Opened, key: SigningKey | None = None) -> None:
    read = committee_link.card_read(opened.desk, introduced(opened, key))
    committee_link.confirm(opened.desk, read, read.card.office)


def receipts(*answers, key: SigningKey | None = None, sequence: int = 1, **changes) -> bytes:
    told = answers or (letters.answer(MONTH),)
    issued = changes.pop("issued", ())
    book = letters.receipt_book(*told, **changes)
    return making.make_receipts(book, key or office(), now=MOMENT, sequence=sequence, issued=issued)


def prompts(*lines, key: SigningKey | None = None, **changes) -> bytes:
    book = letters.prompt_book(*(lines or (letters.prompt_line(),)), **changes)
    return making.make_prompts(book, key or office(), now=MOMENT)


# ------------------------------------------------------------------------------- the committee's card
def test_the_card_is_compared_with_its_paper(opened: Opened) -> None:
    desk = opened.desk
    assert committee_link.link(desk).office is None
    assert sticks.recipient(desk) is None
    read = committee_link.card_read(desk, letters.introducing())
    assert (read.standing, read.needs_comparing, read.notes) == ("new", True, ())
    assert read.root is not None
    assert len(read.words) >= 8
    with pytest.raises(Refused) as caught:
        committee_link.confirm(desk, read, "ab" * 32)
    assert caught.value.field == "typed"
    assert committee_link.link(desk).office is None
    committee_link.confirm(desk, read, read.office.fingerprint_words.lower())
    link = committee_link.link(desk)
    assert link.office is not None
    assert (link.office.id, link.office.unit) == (office().fingerprint, COMMITTEE)
    assert (link.office.state, link.office.compared) == (KeyState.ENROLLED, Compared.PAPER)
    assert [one.content for one in link.roots] == [test_pki().root_certificate]
    assert sticks.recipient(desk).certificate == office().certificate


def test_the_words_on_the_paper_do_as_well(opened: Opened) -> None:
    read = committee_link.card_read(opened.desk, introduced(opened))
    committee_link.confirm(opened.desk, read, " ".join(read.words))
    assert committee_link.link(opened.desk).office is not None
    assert committee_link.card_read(opened.desk, introduced(opened)).standing == "known"


def test_another_superiors_card_is_pointed_out(opened: Opened) -> None:
    read = committee_link.card_read(opened.desk, introduced(opened, name="Đảng ủy xã Cờ Đỏ"))
    assert "Cờ Đỏ" in read.notes[0]


def test_a_renewed_office_key_needs_no_paper(opened: Opened) -> None:
    desk, new = opened.desk, office("ec")
    believe(opened)
    card = letters.committee_card(new, replaces=office().fingerprint)
    content = making.make_committee_card(card, new, previous=office(), now=MOMENT)
    read = committee_link.card_read(desk, content)
    assert (read.standing, read.needs_comparing) == ("renewal", False)
    opened.story.go(hours=1)
    committee_link.confirm(desk, read)
    link = committee_link.link(desk)
    assert link.office is not None
    assert (link.office.id, link.office.compared) == (new.fingerprint, Compared.PREVIOUS)
    assert [(one.id, one.state) for one in link.earlier] == [(office().fingerprint, KeyState.REPLACED)]


def test_a_card_that_claims_to_follow_a_key_unknown_here_is_compared(opened: Opened) -> None:
    believe(opened, office("ec"))
    read = committee_link.card_read(opened.desk, introduced(opened))
    assert (read.standing, read.needs_comparing) == ("other", True)
    with pytest.raises(Refused):
        committee_link.confirm(opened.desk, read)


def test_a_key_that_was_given_up_is_not_taken_again(opened: Opened) -> None:
    believe(opened)
    committee_link.drop_office(opened.desk, EndReason.COMPROMISED, "Đảng ủy báo mất khóa.")
    assert committee_link.link(opened.desk).office is None
    with pytest.raises(committee_link.NotTaken):
        committee_link.card_read(opened.desk, introduced(opened))
    with pytest.raises(committee_link.NotTaken):
        committee_link.drop_office(opened.desk, EndReason.CESSATION, "x")


def test_another_message_is_no_card(opened: Opened) -> None:
    with pytest.raises(MessageRefused):
        committee_link.card_read(opened.desk, receipts())


# ------------------------------------------------------------------------------- receipts
def test_a_receipt_of_the_committee_is_taken_once(opened: Opened) -> None:
    desk = opened.desk
    believe(opened)
    known_packet(opened)
    content = receipts()
    seen = returned.arrival(desk, "x", content)
    assert (seen.kind, seen.against, seen.is_new) == ("receipt", "", True)
    assert seen.answers[0].about == "Gói số 7, tháng 10/2026"
    assert receipt_for(desk, MONTH) is None
    taken = returned.take_receipts(desk, content)
    assert (taken.accepted, taken.refused) == (1, 0)
    found = receipt_for(desk, MONTH)
    assert found is not None
    assert (found.accepted, found.committee, found.read) == (True, COMMITTEE, MOMENT.isoformat())
    again = returned.take_receipts(desk, content)
    assert (again.accepted, again.changed.rows) == (0, ())
    assert not returned.arrival(desk, "x", content).is_new
    assert "nhận 1, trả lại 0" in registers.audit(desk, 1)[0].sentence


def test_the_newest_answer_about_a_packet_counts(opened: Opened) -> None:
    believe(opened)
    known_packet(opened)
    later = letters.answer(MONTH, id="a9", accepted=True, at="2026-10-09T08:00:00+07:00")
    earlier = letters.answer(MONTH, id="a1", accepted=False, reasons=("Thiếu chữ ký.",))
    returned.take_receipts(opened.desk, receipts(later, sequence=2))
    returned.take_receipts(opened.desk, receipts(earlier))
    found = receipt_for(opened.desk, MONTH)
    assert found is not None
    assert found.accepted
    assert [one.id for one in committee_link.receipts(opened.desk)] == ["a9", "a1"]


def test_what_came_back_is_to_be_handed_in_again(opened: Opened) -> None:
    """Neither a returned packet nor one that only lies sealed in the vault counts as handed in."""
    believe(opened)
    known_packet(opened)
    packet = packing.packets(opened.desk)[0]
    assert book(opened.desk).handed == frozenset()
    with opened.desk.write() as connection:
        rows.replace(connection, msgspec.structs.replace(packet, written_at=MOMENT.isoformat()))
    assert book(opened.desk).handed == {"m"}
    answer = letters.answer(MONTH, accepted=False, reasons=("Thiếu chữ ký.",))
    returned.take_receipts(opened.desk, receipts(answer))
    assert book(opened.desk).handed == frozenset()
    known_packet(opened, "cd" * 32, 8)
    assert book(opened.desk).handed == frozenset()


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("stranger", "không do khóa của đảng ủy đã ghi nhận"),
        ("other-unit", "gửi cho “Chi bộ ấp Thới Bình”"),
        ("other-committee", "Đảng ủy xã Cờ Đỏ"),
        ("nobody-known", "Chưa ghi nhận khóa của đảng ủy"),
        ("given-up", "Chưa ghi nhận khóa của đảng ủy"),
        ("altered", "KHÔNG hợp lệ"),
        ("expired", "hết hạn"),
    ],
)
def test_what_the_committee_did_not_send_here_is_shown_and_not_taken(
    opened: Opened, case: str, words: str
) -> None:
    desk = opened.desk
    known_packet(opened)
    if case != "nobody-known":
        believe(opened)
    content = receipts()
    if case == "stranger":
        content = receipts(key=test_pki().person("valid"))
    elif case == "other-unit":
        content = receipts(unit="Chi bộ ấp Thới Bình")
    elif case == "other-committee":
        content = receipts(committee="Đảng ủy xã Cờ Đỏ")
    elif case == "given-up":
        committee_link.drop_office(desk, EndReason.COMPROMISED, "Đảng ủy báo mất khóa.")
    elif case == "altered":
        content = content.replace(b'"accepted": true', b'"accepted": True')
    elif case == "expired":
        from tests.signing.pki import careless

        key = careless(test_pki().person("expired"))
        with desk.write() as connection:
            rows.replace(
                connection,
                msgspec.structs.replace(rows.every(connection, KeyRecord)[0], state=KeyState.REPLACED),
            )
            rows.add(
                connection,
                KeyRecord(
                    id=key.fingerprint, unit=COMMITTEE, holder="x", roles=("office",),
                    certificate=key.certificate, state=KeyState.ENROLLED, since=MOMENT.isoformat(),
                ),
            )  # fmt: skip
        content = receipts(key=key)
    seen = returned.arrival(desk, "x", content)
    assert words in seen.against
    assert not seen.is_new
    with pytest.raises((committee_link.NotTaken, MessageRefused)):
        returned.take_receipts(desk, content)
    assert committee_link.receipts(desk) == ()


def test_an_answer_about_somebody_elses_packet_is_left_out(opened: Opened) -> None:
    believe(opened)
    known_packet(opened)
    content = receipts(letters.answer(MONTH), letters.answer("cd" * 32, id="a2", accepted=False))
    seen = returned.arrival(opened.desk, "x", content)
    assert [one.is_ours for one in seen.answers] == [True, False]
    returned.take_receipts(opened.desk, content)
    assert [one.id for one in committee_link.receipts(opened.desk)] == ["a1"]


def test_a_receipt_is_not_said_otherwise_under_its_number(opened: Opened) -> None:
    believe(opened)
    known_packet(opened)
    returned.take_receipts(opened.desk, receipts())
    content = receipts(letters.answer(MONTH, accepted=False, reasons=("x",)), sequence=2)
    assert "khác với biên nhận cùng số" in returned.arrival(opened.desk, "x", content).against
    with pytest.raises(committee_link.NotTaken):
        returned.take_receipts(opened.desk, content)
    found = receipt_for(opened.desk, MONTH)
    assert found is not None
    assert found.accepted


# ------------------------------------------------------------------------------- keys
def carded(opened: Opened, key: SigningKey, **changes) -> str:
    said = {"holder": PEOPLE[0], "roles": ("chair",)} | changes
    return making.message_hash(own_keys.make_card(opened.desk, key, **said).content)


def about_card(sha256: str, **changes):
    said = {"id": "k1", "kind": KEY_CARD, "period": "", "sequence": 0} | changes
    return letters.answer(sha256, **said)


def record(opened: Opened, key: SigningKey) -> KeyRecord:
    with opened.desk.read() as connection:
        found = rows.get(connection, KeyRecord, key.fingerprint)
    assert found is not None
    return found


def test_a_key_is_enrolled_by_its_receipt(opened: Opened) -> None:
    key = test_pki().person("self_issued")
    believe(opened)
    content = receipts(about_card(carded(opened, key, holder=key.name)))
    seen = returned.arrival(opened.desk, "x", content)
    assert seen.answers[0].about == f"Thẻ khóa của đồng chí {key.name}"
    returned.take_receipts(opened.desk, content)
    assert record(opened, key).state is KeyState.ENROLLED
    assert record(opened, key).since == letters.NOW.isoformat()


def test_a_key_is_refused_with_reasons(opened: Opened) -> None:
    key = test_pki().person("self_issued")
    believe(opened)
    sha256 = carded(opened, key, holder=key.name)
    answer = about_card(sha256, accepted=False, reasons=("Dấu vân tay khác bản giấy.",))
    returned.take_receipts(opened.desk, receipts(answer))
    found = record(opened, key)
    assert (found.state, found.end_note) == (KeyState.REFUSED, "Dấu vân tay khác bản giấy.")


def test_an_earlier_card_of_the_same_key_still_counts(opened: Opened) -> None:
    key = test_pki().person("self_issued")
    believe(opened)
    first = carded(opened, key, holder=key.name)
    opened.story.go(days=1)
    assert carded(opened, key, holder=key.name) != first
    returned.take_receipts(opened.desk, receipts(about_card(first)))
    assert record(opened, key).state is KeyState.ENROLLED


def test_a_renewed_key_takes_the_place_of_the_one_before(opened: Opened) -> None:
    old, new = test_pki().person("self_issued"), test_pki().person("self_issued", "ec")
    believe(opened)
    first = carded(opened, old, holder=old.name)
    returned.take_receipts(opened.desk, receipts(about_card(first)))
    second = carded(opened, new, holder=new.name, previous=old)
    assert record(opened, old).state is KeyState.ENROLLED
    returned.take_receipts(opened.desk, receipts(about_card(second, id="k2"), sequence=2))
    assert record(opened, new).state is KeyState.ENROLLED
    assert record(opened, old).state is KeyState.REPLACED
    assert record(opened, old).until == letters.NOW.isoformat()


def test_a_key_given_up_here_is_not_brought_back_by_a_late_receipt(opened: Opened) -> None:
    key = test_pki().person("self_issued")
    believe(opened)
    sha256 = carded(opened, key, holder=key.name)
    own_keys.end(opened.desk, key.fingerprint, EndReason.COMPROMISED, "Mất USB.")
    returned.take_receipts(opened.desk, receipts(about_card(sha256)))
    assert record(opened, key).state is KeyState.REVOKED


def test_a_certificate_over_another_key_is_left_alone(opened: Opened) -> None:
    key, other = test_pki().person("self_issued"), test_pki().person("valid")
    believe(opened)
    answer = about_card(carded(opened, key, holder=key.name), certificate=other.fingerprint)
    taken = returned.take_receipts(opened.desk, receipts(answer, issued=[other.certificate]))
    assert taken.certificates == ()
    assert record(opened, key).state is KeyState.ENROLLED


def test_a_certificate_issued_over_the_key_is_kept(opened: Opened, tmp_path: Path) -> None:
    from desktop.signing.issuing import issue, make_root
    from desktop.signing.requests import make_request

    key = test_pki().person("self_issued")
    believe(opened)
    root = make_root(tmp_path / "goc.p12", committee=COMMITTEE, password="mat khau goc", now=MOMENT)
    certificate = issue(
        root, make_request(key, letters.UNIT, key.name), unit=letters.UNIT, holder=key.name,
        roles=("chair",), now=MOMENT,
    )  # fmt: skip
    issued = making.message_hash(certificate)
    answer = about_card(carded(opened, key, holder=key.name), certificate=issued)
    taken = returned.take_receipts(opened.desk, receipts(answer, issued=[certificate]))
    assert taken.certificates == (issued,)
    (own, *_) = [one for one in own_keys.keys(opened.desk) if one.record.id == key.fingerprint]
    assert own.issued == issued


# ------------------------------------------------------------------------------- prompts
def test_prompts_are_written_into_the_book(opened: Opened) -> None:
    believe(opened)
    content = prompts(letters.prompt_line(), letters.prompt_line(id="p2", member=PEOPLE[2].upper(), codes=()))
    seen = returned.arrival(opened.desk, "x", content)
    assert [one.member_id for one in seen.prompts] == ["", "p2"]
    assert not any(one.needs_choosing for one in seen.prompts)
    assert returned.take_prompts(opened.desk, content).prompts == 2
    kept = [one.prompt for one in cycle.prompts(opened.desk)]
    assert {one.source for one in kept} == {PromptSource.SUPERIOR}
    assert {one.member_id for one in kept} == {"", "p2"}
    assert kept[0].due == "2026-11"
    assert returned.take_prompts(opened.desk, content).prompts == 0
    assert not returned.arrival(opened.desk, "x", content).is_new


def test_a_name_nobody_bears_asks_for_a_choice(opened: Opened) -> None:
    believe(opened)
    content = prompts(letters.prompt_line(member="Nguyễn Văn Không"))
    seen = returned.arrival(opened.desk, "x", content).prompts[0]
    assert seen.needs_choosing
    assert len(seen.candidates) == len(PEOPLE)
    with pytest.raises(Refused) as caught:
        returned.take_prompts(opened.desk, content)
    assert caught.value.field == "p1"
    returned.take_prompts(opened.desk, content, {"p1": "p3"})
    assert [one.prompt.member_id for one in cycle.prompts(opened.desk)] == ["p3"]


def test_prompts_of_a_stranger_are_not_taken(opened: Opened) -> None:
    believe(opened)
    content = prompts(key=test_pki().person("valid"))
    with pytest.raises(committee_link.NotTaken):
        returned.take_prompts(opened.desk, content)
    assert cycle.prompts(opened.desk) == ()


# ------------------------------------------------------------------------------- files
def test_a_message_in_an_envelope_is_opened_by_its_password(opened: Opened, tmp_path: Path) -> None:
    believe(opened)
    path = tmp_path / "goi-12345678.scbgoi"
    path.write_bytes(wrap(prompts(), "mat khau chung"))
    with pytest.raises(EnvelopeClosed):
        returned.look(opened.desk, path)
    with pytest.raises(WrongEnvelopePassword):
        returned.look(opened.desk, path, password="mat khau khac")
    assert returned.look(opened.desk, path, password="mat khau chung").kind == "prompt"


def test_a_message_encrypted_to_a_key_of_the_branch_is_opened_by_it(opened: Opened, tmp_path: Path) -> None:
    believe(opened)
    own, other = people.chair(), people.recorder()
    path = tmp_path / "goi-12345678.p7m"
    path.write_bytes(encrypt_to(prompts(), own.certificate))
    with pytest.raises(EnvelopeClosed):
        returned.look(opened.desk, path)
    assert returned.look(opened.desk, path, keys=[other, own]).kind == "prompt"
