"""Messages to look at: cards, receipts and prompts as the two ends write them."""

from functools import lru_cache

from desktop.packets.messages import making
from desktop.packets.messages.records import (
    KEY_CARD,
    AnswerLine,
    CommitteeCard,
    KeyCard,
    PromptBook,
    PromptLine,
    ReceiptBook,
)
from desktop.signing.records import SigningKey
from tests.signing import people
from tests.signing.pki import test_pki

NOW = people.NOW
UNIT = people.UNIT
COMMITTEE = "Đảng ủy xã Thới Hưng"
PROVINCE = "Thành ủy Cần Thơ"


def office(family: str = "rsa") -> SigningKey:
    return test_pki().person("office", family)


def key_card(key: SigningKey, **changes) -> KeyCard:
    said = {
        "purpose": "enrol", "unit": UNIT, "superior": COMMITTEE, "holder": key.name,
        "position": "Bí thư chi bộ", "roles": ("chair",), "fingerprint": key.fingerprint,
        "made": NOW.isoformat(),
    }  # fmt: skip
    return KeyCard(**(said | changes))


def committee_card(key: SigningKey, **changes) -> CommitteeCard:
    said = {"name": COMMITTEE, "superior": PROVINCE, "office": key.fingerprint, "made": NOW.isoformat()}
    return CommitteeCard(**(said | changes))


def answer(packet: str, **changes) -> AnswerLine:
    said = {
        "id": "a1", "packet": packet, "kind": "monthly", "period": "2026-10", "sequence": 7,
        "accepted": True, "at": NOW.isoformat(), "by": "Lê Thị Văn Thư",
    }  # fmt: skip
    return AnswerLine(**(said | changes))


def receipt_book(*answers: AnswerLine, **changes) -> ReceiptBook:
    return ReceiptBook(**({"committee": COMMITTEE, "unit": UNIT, "answers": answers} | changes))


def prompt_line(**changes) -> PromptLine:
    said = {
        "id": "p1", "issuer": "Ban Thường vụ Đảng ủy xã", "on": "2026-10-05", "due": "2026-11",
        "text": "Làm rõ việc thu, nộp đảng phí quý III.", "codes": ("I.4",),
    }  # fmt: skip
    return PromptLine(**(said | changes))


def prompt_book(*prompts: PromptLine, **changes) -> PromptBook:
    return PromptBook(**({"committee": COMMITTEE, "unit": UNIT, "prompts": prompts} | changes))


@lru_cache
def enrolling() -> bytes:
    return making.make_key_card(key_card(people.chair()), people.chair(), now=NOW)


@lru_cache
def renewing() -> bytes:
    new, old = people.software_key("Nguyễn Văn Minh "), people.chair()
    card = key_card(new, purpose="renew", replaces=old.fingerprint)
    return making.make_key_card(card, new, previous=old, now=NOW)


@lru_cache
def introducing() -> bytes:
    pki = test_pki()
    root = pki.root_certificate
    card = committee_card(office(), root=fingerprint(root))
    return making.make_committee_card(card, office(), root=root, crls=[pki.crl()], now=NOW)


@lru_cache
def receipts() -> bytes:
    issued = test_pki().person("valid").certificate
    book = receipt_book(
        answer("ab" * 32),
        answer("cd" * 32, id="a2", accepted=False, reasons=("Chữ ký chưa đủ.",)),
        answer("ef" * 32, id="a3", kind=KEY_CARD, period="", sequence=0, certificate=fingerprint(issued)),
    )
    return making.make_receipts(
        book, office(), superior=PROVINCE, sequence=3, previous="12" * 32, issued=[issued],
        crls=[test_pki().crl()], now=NOW,
    )  # fmt: skip


@lru_cache
def prompts() -> bytes:
    book = prompt_book(prompt_line(), prompt_line(id="p2", member="Lê Văn Hùng", codes=()))
    return making.make_prompts(book, office(), superior=PROVINCE, sequence=4, now=NOW)


def fingerprint(certificate: bytes) -> str:
    return making.message_hash(certificate)
