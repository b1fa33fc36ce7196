"""Whether a file is newer than what is already here, in a sentence."""

from datetime import datetime
from typing import TYPE_CHECKING, Final

from desktop.branch.dates import short
from desktop.checking.records import Answer, Known, KnownPacket, Question, Say
from desktop.committee.ledger import Order, Place, place
from desktop.committee.units import same_unit
from desktop.packets.messages.records import MESSAGE_KINDS
from desktop.signing.records import VIETNAM, Reason, Weight
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.packets.manifest import Manifest


def ask_newer(manifest: "Manifest | None", sha256: str, known: Known | None) -> Answer:
    """Answer from the ledger; without one, and for papers without a manifest, it cannot be known."""
    if manifest is None:
        return _unknown(
            "no-number",
            translate("checking", "Tệp này không mang số thứ tự, nên không có gì để so."),
            "note",
        )
    if known is None:
        weight: Weight = "note" if manifest.kind in MESSAGE_KINDS else "warning"
        return _unknown(
            "no-ledger",
            translate("checking", "Không có sổ tiếp nhận để so: chưa biết gói này đã nhận hay chưa."),
            weight,
        )
    if manifest.kind in MESSAGE_KINDS:
        return _message(sha256, known)
    return _packet(as_known(manifest, sha256), known)


def as_known(manifest: "Manifest", sha256: str, received: str = "") -> KnownPacket:
    """Return a packet as the ledger keeps it."""
    return KnownPacket(
        unit=manifest.unit,
        kind=manifest.kind,
        period=manifest.period,
        sequence=manifest.sequence,
        sha256=sha256,
        previous=manifest.previous or "",
        received=received,
    )


def _message(sha256: str, known: Known) -> Answer:
    """Cards, receipts and prompts stand for themselves: only the very same file is a repeat."""
    same = next((one for one in known.packets if one.sha256 == sha256), None)
    if same is not None:
        return _said("no", "repeat", "warning", _repeat_sentence(same.received))
    sentence = translate(
        "checking", "Thẻ và biên nhận không nối số với gói nộp; phần nào đã nhận rồi thì không nhận lại."
    )
    return _unknown("no-number", sentence, "note")


def _packet(packet: KnownPacket, known: Known) -> Answer:
    row = [one for one in known.packets if one.kind not in MESSAGE_KINDS]
    if known.own:
        return _own(packet, row)
    return _placed(packet, place(packet, row))


def _own(packet: KnownPacket, row: list[KnownPacket]) -> Answer:
    """Answer at the branch itself whether it is a packet sealed there."""
    number = _four(packet.sequence)
    if any(one.sha256 == packet.sha256 for one in row):
        sentence = translate("checking", "Đúng là gói số {number} mà chi bộ đã đóng.", number=number)
        return Answer(question=Question.NEWER, say="yes", sentence=sentence)
    if not any(same_unit(one.unit, packet.unit) for one in row):
        sentence = translate(
            "checking", "Ở đây chỉ ghi các gói chi bộ đã đóng, nên không có gì để so với gói này."
        )
        return _unknown("no-ledger", sentence, "warning")
    found = place(packet, row)
    if found.order in {Order.NUMBER_TAKEN, Order.CHAIN_BROKEN}:
        return _placed(packet, found)
    sentence = translate(
        "checking", "Trong các gói chi bộ đã đóng không có gói số {number} này.", number=number
    )
    return _unknown("not-sealed-here", sentence, "warning")


_SAID: Final[dict[Order, tuple[Say, str, Weight]]] = {
    Order.FIRST: ("yes", "", "note"),
    Order.FOLLOWS: ("yes", "", "note"),
    Order.BEGINS_LATE: ("yes", "first-not-one", "warning"),
    Order.GAP: ("yes", "gap", "warning"),
    Order.LATE: ("yes", "late", "warning"),
    Order.REPEAT: ("no", "repeat", "warning"),
    Order.OLDER: ("no", "older", "invalid"),
    Order.NUMBER_TAKEN: ("no", "number-taken", "invalid"),
    Order.CHAIN_BROKEN: ("no", "chain-broken", "invalid"),
}
"""What each place in the row answers, its code, and its weight."""


def _placed(packet: KnownPacket, found: Place) -> Answer:
    say, code, weight = _SAID[found.order]
    sentence = _place_sentence(packet, found)
    if not code:
        return Answer(question=Question.NEWER, say=say, sentence=sentence)
    return _said(say, code, weight, sentence)


def _place_sentence(packet: KnownPacket, found: Place) -> str:
    beside = found.beside
    numbers = {"number": _four(packet.sequence), "newest": _four(beside.sequence) if beside else ""}
    match found.order:
        case Order.FIRST:
            said = translate("checking", "Đây là gói đầu tiên của đơn vị này.")
        case Order.FOLLOWS:
            said = translate("checking", "Gói số {number}, nối tiếp gói số {newest} đã nhận.", **numbers)
        case Order.BEGINS_LATE:
            said = translate(
                "checking",
                "Gói số {number} là gói đầu tiên nhận được của đơn vị này; chưa nhận các gói trước nó.",
                **numbers,
            )
        case Order.GAP:
            said = _gap_sentence(found, numbers["number"])
        case Order.LATE:
            said = translate(
                "checking",
                "Gói số {number} đến muộn: đã nhận gói số {newest} mới hơn từ trước.",
                **numbers,
            )
        case Order.REPEAT:
            said = _repeat_sentence(beside.received if beside else "")
        case Order.OLDER:
            said = translate(
                "checking",
                "Gói số {number} cũ hơn mọi gói đã nhận (mới nhất là số {newest}). Có thể gói cũ bị "
                "đưa vào thay gói mới.",
                **numbers,
            )
        case Order.NUMBER_TAKEN:
            said = translate(
                "checking",
                "Đã nhận một gói khác của đơn vị này cũng mang số {number}, nội dung khác gói này.",
                **numbers,
            )
        case Order.CHAIN_BROKEN:
            said = _chain_sentence(numbers["number"], numbers["newest"])
    return said


def _four(number: int) -> str:
    return f"{number:04d}"


def _gap_sentence(found: Place, number: str) -> str:
    first, last = found.missing or (0, 0)
    if first == last:
        return translate(
            "checking",
            "Gói số {number} mới hơn, nhưng chưa nhận gói số {first}.",
            number=number,
            first=_four(first),
        )
    return translate(
        "checking",
        "Gói số {number} mới hơn, nhưng chưa nhận các gói từ số {first} đến số {last}.",
        number=number,
        first=_four(first),
        last=_four(last),
    )


def _chain_sentence(number: str, newest: str) -> str:
    if not newest:
        return translate("checking", "Gói số {number} không nối với gói nào trước nó.", number=number)
    return translate(
        "checking",
        "Gói số {number} không nối với gói số {newest} đã nhận; một trong hai không phải gói thật.",
        number=number,
        newest=newest,
    )


def _repeat_sentence(received: str) -> str:
    day = _day(received)
    if not day:
        return translate("checking", "Chính tệp này đã có ở đây.")
    return translate("checking", "Chính tệp này đã được nhận ngày {day}.", day=day)


def _day(moment: str) -> str:
    try:
        return short(datetime.fromisoformat(moment).astimezone(VIETNAM).date())
    except ValueError:
        return ""


def _said(say: Say, code: str, weight: Weight, sentence: str) -> Answer:
    reason = Reason(code=code, sentence=sentence, weight=weight)
    return Answer(question=Question.NEWER, say=say, sentence=sentence, reasons=(reason,))


def _unknown(code: str, sentence: str, weight: Weight) -> Answer:
    return _said("unknown", code, weight, sentence)
