"""The book of what was received (sổ tiếp nhận): who may be accepted, what an answer says. Pure rules."""

from collections.abc import Iterable

import msgspec

from desktop.branch.names import clean
from desktop.committee.records import Receipt, Received, ReceivedState
from desktop.committee.units import same_unit
from desktop.errors import Trouble
from desktop.words import translate

GENUINE = frozenset({"valid", "warning"})
"""Verdicts of what can be accepted, and of what counts when the next packet's number is looked at."""


class NotAcceptable(Trouble):
    """Something invalid, or not known yet, cannot be accepted."""

    code = "not-acceptable"


class AlreadyDecided(Trouble):
    """The packet was accepted or refused before."""

    code = "already-decided"


class AlreadyAnswered(Trouble):
    """The branch was told already; what was told is not taken back silently."""

    code = "already-answered"


def check_undecided(one: Received) -> None:
    """Raise `AlreadyDecided` unless the packet still waits."""
    if one.state is ReceivedState.WAITING:
        return
    what = (
        translate("committee", "Gói này đã được nhận.")
        if one.state is ReceivedState.ACCEPTED
        else translate("committee", "Gói này đã bị trả lại.")
    )
    raise AlreadyDecided(what, todo=translate("committee", "Xem lại trong sổ tiếp nhận."))


def check_acceptable(one: Received, findings: Iterable[str]) -> None:
    """Raise `NotAcceptable` for a verdict that is no ground to accept; `findings` say why."""
    if one.verdict in GENUINE:
        return
    first = next(iter(findings), "")
    if one.verdict == "unknown":
        raise NotAcceptable(
            translate("committee", "Chưa nhận được gói này: {reason}", reason=first),
            translate("committee", "Gói vẫn nằm trong sổ tiếp nhận, chờ xử lý."),
            translate(
                "committee", "Ghi nhận khóa của người ký (thẻ khóa) rồi bấm kiểm tra lại, hoặc trả lại."
            ),
        )
    raise NotAcceptable(
        translate("committee", "Không nhận gói này: {reason}", reason=first),
        translate("committee", "Gói vẫn nằm trong sổ tiếp nhận; chưa ghi là đã nhận."),
        translate("committee", "Trả lại chi bộ, ghi rõ lý do, và hỏi chi bộ gói thật."),
    )


def decided(one: Received, state: ReceivedState, *, reasons: Iterable[str], at: str, by: str) -> Received:
    """Return the line with the clerk's decision."""
    told = tuple(text for text in (clean(reason) for reason in reasons) if text)
    return msgspec.structs.replace(one, state=state, reasons=told, decided=at, decided_by=by)


def undecided(one: Received) -> Received:
    """Return the line as waiting again; raises `AlreadyAnswered` once the branch was told."""
    if one.receipt:
        raise AlreadyAnswered(
            translate("committee", "Biên nhận của gói này đã ghi ra cho chi bộ."),
            translate("committee", "Quyết định đã ghi còn nguyên."),
            translate("committee", "Trao đổi lại với chi bộ; chi bộ nộp gói mới thì xử lý gói mới."),
        )
    return msgspec.structs.replace(one, state=ReceivedState.WAITING, reasons=(), decided="", decided_by="")


def to_be_told_again(one: Received) -> Received:
    """Return the line as the branch has not been told of it: it is decided otherwise than it was told."""
    return msgspec.structs.replace(one, receipt="")


def unanswered(book: Iterable[Received], unit: str = "") -> tuple[Received, ...]:
    """Return what was decided and not told yet, oldest decision first; of one unit, or of all."""
    found = [
        one
        for one in book
        if one.state is not ReceivedState.WAITING
        and not one.receipt
        and (not unit or same_unit(one.unit, unit))
    ]
    return tuple(sorted(found, key=lambda one: (one.decided, one.sequence, one.id)))


def receipt_of(one: Received, identifier: str, *, committee: str, number: int) -> Receipt:
    """Return the answer (biên nhận) about a decided packet, travelling in return packet `number`."""
    return Receipt(
        id=identifier,
        packet=one.id,
        unit=one.unit,
        period=one.period,
        kind=one.kind,
        sequence=one.sequence,
        accepted=one.state is ReceivedState.ACCEPTED,
        reasons=one.reasons,
        at=one.decided,
        by=one.decided_by,
        committee=committee,
        sequence_of_answer=number,
    )
