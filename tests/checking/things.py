"""Signed things to check, made once a run: packets, papers and workbooks of every kind of signer."""

from datetime import timedelta
from functools import lru_cache

from msgspec import structs

from desktop.checking.asking import check
from desktop.checking.records import Checked, Known, KnownPacket, Question
from desktop.documents.layouts import layout
from desktop.documents.minutes import minutes_pdf
from desktop.packets.sealing import packet_hash, seal
from desktop.signing.certificates import describe
from desktop.signing.issuing import issue, make_crl
from desktop.signing.pdf import sign_any
from desktop.signing.records import CHAIR, RECORDER, SigningKey, Trust
from desktop.signing.requests import make_request
from desktop.signing.workbook import sign_workbook
from tests.documents import lifelike
from tests.packets.packets import RECORDS, facts, minutes, sheet, workbook
from tests.signing import people
from tests.signing.people import NOW
from tests.signing.pki import (
    CHECKED_AT,
    careless,
    issue_by_hand,
    named,
    private_key,
    signing_key,
    test_pki,
    usage,
    vouched,
)

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


def committees_own(roles: tuple[str, ...]) -> tuple[SigningKey, SigningKey, bytes]:
    """A committee's root, a key of the branch with a certificate it issued for `roles`, and its list."""
    root_key, name = private_key("own root"), named("Cấp chứng thư: Đảng ủy xã Thới Hưng")
    root = signing_key(
        issue_by_hand(name, root_key, name, root_key, allowed=usage(issue=True), ca=0), root_key
    )
    key, begin = people.chair(), NOW - timedelta(days=1)
    if roles:
        request = make_request(key, people.UNIT, key.name)
        der = issue(root, request, unit=people.UNIT, holder=key.name, roles=roles, now=begin)
    else:
        plain = private_key("bare")
        made = issue_by_hand(named("Nguyễn Văn Minh", people.UNIT), plain, name, root_key)
        return root, signing_key(made, plain), make_crl(root, (), now=NOW)
    issued = structs.replace(key, certificate=der, facts=describe(der))
    return root, issued, make_crl(root, (), now=NOW)
