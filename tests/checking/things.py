"""Signed things to check, made once a run: packets, papers and workbooks of every kind of signer."""

from functools import lru_cache

from desktop.checking.asking import check
from desktop.checking.records import Checked, Known, KnownPacket, Question
from desktop.documents.layouts import layout
from desktop.documents.minutes import minutes_pdf
from desktop.packets.sealing import packet_hash, seal
from desktop.signing.pdf import sign_any
from desktop.signing.records import CHAIR, RECORDER, SigningKey, Trust
from desktop.signing.workbook import sign_workbook
from tests.documents import lifelike
from tests.packets.packets import RECORDS, facts, minutes, sheet, workbook
from tests.signing import people
from tests.signing.people import NOW
from tests.signing.pki import CHECKED_AT, careless, test_pki, vouched

PKI = test_pki()
UNIT = lifelike.BRANCH.name
"""The unit of the minutes drawn here."""


@lru_cache
def enrolled(unit: str = people.UNIT) -> Trust:
    """Chair and recorder of the branch, each enrolled with the one role."""
    chair, recorder = people.chair(), people.recorder()
    return Trust(enrolled=(vouched(chair, unit=unit), vouched(recorder, roles=("recorder",), unit=unit)))


@lru_cache
def paper(*, both: bool = True) -> bytes:
    """Minutes as the program draws them, signed by recorder and chair."""
    drawn = minutes_pdf(lifelike.file(), layout=layout()).pdf
    once = sign_any(drawn, people.recorder(), RECORDER, NOW)
    return sign_any(once, people.chair(), CHAIR, NOW) if both else once


@lru_cache
def book(*, both: bool = True, number: int = 35) -> bytes:
    """A workbook signed by recorder and chair."""
    said = {"now": NOW, "unit": people.UNIT, "subject": "Bảng đối chiếu"}
    once = sign_workbook(workbook(number), people.recorder(), role=RECORDER, **said)
    return sign_workbook(once, people.chair(), role=CHAIR, **said) if both else once


@lru_cache
def packet(sequence: int = 7, kind: str = "monthly", previous: str = "ab" * 32) -> bytes:
    """A month's packet: signed minutes, a signed workbook, records; sealed by both."""
    return seal(
        [minutes(people.signed_by_both()), sheet(book()), RECORDS],
        facts=facts(sequence=sequence, kind=kind, previous=previous),
        signers=[people.recorder(), people.chair()],
        now=NOW,
    )


def sealed_by(*keys: SigningKey, now=NOW, **said) -> bytes:
    """A small packet by other signers: also by those who may not sign."""
    return seal([RECORDS], facts=facts(**said), signers=[careless(key) for key in keys], now=now)


def asked(content: bytes, trust: Trust | None = None, known: Known | None = None, **said) -> Checked:
    return check(content, "tệp", trust=trust or Trust(), known=known, **({"now": CHECKED_AT} | said))


def known(*packets: bytes, received: str = "2026-10-01T08:00:00+07:00", **changes) -> Known:
    """A ledger that holds these packets."""
    from desktop.packets.verifying import verify

    return Known(
        packets=tuple(
            KnownPacket(
                unit=manifest.unit, kind=manifest.kind, period=manifest.period, sequence=manifest.sequence,
                sha256=packet_hash(one), previous=manifest.previous or "", received=received,
            )
            for one in packets
            for manifest in [verify(one).manifest]
        ),
        **changes,
    )  # fmt: skip


def says(found: Checked) -> dict[str, str]:
    return {answer.question.value: answer.say for answer in found.answers}


def codes(found: Checked, question: Question | None = None) -> set[str]:
    reasons = found.reasons if question is None else found.answer(question).reasons
    return {reason.code for reason in reasons}
