"""Asking the five questions of one file. Never raises on bytes: whatever is wrong is in the answers."""

import contextlib
import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from msgspec import structs

from desktop.branch.names import nfc
from desktop.checking.matter import Matter, lay_out
from desktop.checking.newer import as_known, ask_newer
from desktop.checking.people import OF_OFFICE, ask_entitled, ask_signers, ask_trusted, believed
from desktop.checking.records import Answer, Checked, FileKind, Known, Question, Say
from desktop.committee.units import same_body, same_unit
from desktop.packets.container import PACKET_LIMIT
from desktop.signing.records import VIETNAM, Bottom, Reason, Trust, Weight, bottom_line
from desktop.words import translate

_GOOD: Final = frozenset({"valid", "warning"})
_SAYS: Final[dict[Weight, Say]] = {"invalid": "no", "unknown": "unknown", "warning": "yes", "note": "yes"}


def check(
    content: bytes,
    name: str,
    *,
    trust: Trust,
    known: Known | None,
    now: datetime,
    first_seen: datetime | None = None,
    unit: str = "",
) -> Checked:
    """Answer the five questions about a file's bytes.

    `known`: what was received before, None where there is no ledger at hand. `first_seen`: when the file
    first came here, `now` if it comes now. `unit`: at whose desk it is checked (a branch's own desk has an
    `own` ledger); a packet that is for somebody else is said to be.
    """
    matter = lay_out(content)
    if matter.kind in ("envelope", "other"):
        return nothing_to_ask(content, name, matter.kind, _closed_reason(matter.kind), now=now)
    seen = first_seen or _seen_before(matter.sha256, known)
    answers = believed(matter, trust, now=now, first_seen=seen)
    at_committee = bool(unit) and known is not None and not known.own
    return _concluded(
        Checked(
            name=name,
            kind=matter.kind,
            answers=(
                ask_whole(matter),
                ask_signers(matter),
                ask_trusted(matter, answers),
                _addressed(ask_entitled(matter, answers, at_committee=at_committee), matter, unit),
                ask_newer(matter.manifest, matter.sha256, known),
            ),
            verdict="unknown",
            sentence="",
            signatures=tuple(one.verdict for one in matter.signed),
            packet=matter.packet,
            sha256=matter.sha256,
            checked=now,
        )
    )


def compared_with_each_other(found: Sequence[Checked], known: Known | None) -> tuple[Checked, ...]:
    """Return what was found with the question of order asked again: of each file, beside the others.

    Packets of one stick follow one another too: in the order of their numbers, a good one counts for those
    behind it. Of two good ones with one number neither is taken before somebody has asked. Without a ledger
    nothing changes.
    """
    if known is None or known.own:
        return tuple(found)
    numbered = [
        (as_known(one.packet.manifest, one.sha256), place)
        for place, one in enumerate(found)
        if one.packet is not None and one.packet.manifest is not None and one.verdict in _GOOD
    ]
    answered, seen = list(found), known.packets
    for packet, place in sorted(numbered, key=lambda one: (one[0].sequence, one[1])):
        twins = tuple(
            other
            for other, _place in numbered
            if other.sequence == packet.sequence and other.sha256 != packet.sha256
        )
        one = _placed_again(found[place], structs.replace(known, packets=(*seen, *twins)))
        answered[place] = one
        if one.verdict in _GOOD:
            seen = (*seen, packet)
    return tuple(answered)


def _placed_again(found: Checked, known: Known) -> Checked:
    manifest = found.packet.manifest if found.packet is not None else None
    newer = ask_newer(manifest, found.sha256, known)
    return _concluded(structs.replace(found, answers=(*found.answers[:-1], newer)))


def _concluded(found: Checked) -> Checked:
    """Return what was found with the verdict that follows from its answers."""
    verdict = bottom_line(list(found.reasons))
    return structs.replace(found, verdict=verdict, sentence=_sentence(verdict, found))


def _seen_before(sha256: str, known: Known | None) -> datetime | None:
    """Return when the very same file first came here, by the ledger."""
    for one in known.packets if known is not None and not known.own else ():
        if one.sha256 == sha256:
            with contextlib.suppress(ValueError):
                moment = datetime.fromisoformat(one.received)
                return moment if moment.tzinfo else moment.replace(tzinfo=VIETNAM)
    return None


def nothing_to_ask(content: bytes, name: str, kind: FileKind, reason: Reason, *, now: datetime) -> Checked:
    """Return five times `unknown`, for the one reason given: a closed envelope, an unreadable file."""
    answers = tuple(
        Answer(
            question=question,
            say="unknown",
            sentence=reason.sentence,
            reasons=(reason,) if question is Question.WHOLE else (),
        )
        for question in Question
    )
    return Checked(
        name=name,
        kind=kind,
        answers=answers,
        verdict=bottom_line([reason]),
        sentence=reason.sentence,
        sha256=hashlib.sha256(content).hexdigest(),
        checked=now,
    )


def ask_whole(matter: Matter) -> Answer:
    """Answer whether every byte is as it was signed."""
    worst = bottom_line(list(matter.findings))
    details = _file_lines(matter)
    if worst == "valid" and not matter.signed:
        sentence = translate("checking", "Chưa biết: tệp không có chữ ký, nên không rõ có bị sửa hay không.")
        return Answer(question=Question.WHOLE, say="unknown", sentence=sentence, details=details)
    first = next((reason.sentence for reason in matter.findings if reason.weight == worst), "")
    if worst in ("invalid", "unknown"):
        return Answer(
            question=Question.WHOLE,
            say=_SAYS[worst],
            sentence=first,
            details=details,
            reasons=matter.findings,
        )
    sentence = translate("checking", "Còn nguyên vẹn: mọi byte đúng như khi ký.")
    return Answer(
        question=Question.WHOLE, say="yes", sentence=sentence, details=details, reasons=matter.findings
    )


def _file_lines(matter: Matter) -> tuple[str, ...]:
    if matter.packet is None:
        return ()
    return tuple(
        translate("checking", "“{title}” ({name}): đúng bản kê", title=one.title, name=one.name)
        if one.whole
        else translate("checking", "“{title}” ({name}): KHÔNG đúng bản kê", title=one.title, name=one.name)
        for one in matter.packet.files
    )


def _closed_reason(kind: FileKind) -> Reason:
    if kind == "envelope":
        sentence = translate("checking", "Tệp còn nằm trong phong bì mã hóa, chưa mở nên chưa kiểm tra được.")
        return Reason(code="envelope-closed", sentence=sentence, weight="unknown")
    sentence = translate("checking", "Tệp này không phải gói nộp, văn bản PDF hay bảng tính Excel (.xlsx).")
    return Reason(code="not-ours", sentence=sentence, weight="unknown")


def _addressed(answer: Answer, matter: Matter, unit: str) -> Answer:
    """Add that the packet is meant for somebody else than those at whose desk it is, or who made it."""
    receiver = _receiver(matter)
    if not unit or not receiver or same_body(receiver, unit) or same_unit(matter.unit, unit):
        return answer
    reason = Reason(
        code="for-another-unit",
        sentence=translate(
            "checking", "Gói này gửi cho “{to}”, không phải “{unit}”.", to=receiver, unit=unit
        ),
        weight="warning",
    )
    return Answer(
        question=answer.question,
        say=answer.say,
        sentence=answer.sentence,
        details=answer.details,
        reasons=(*answer.reasons, reason),
    )


def _receiver(matter: Matter) -> str:
    """Return whom a packet is for: whom it names, else the superior of the branch that hands it in.

    What an office writes without naming a receiver is for all of its branches.
    """
    if matter.to or matter.manifest is None or matter.paper in OF_OFFICE:
        return matter.to
    return nfc(matter.manifest.superior)


def _sentence(verdict: Bottom, found: Checked) -> str:
    first = next((reason.sentence for reason in found.reasons if reason.weight == verdict), "")
    if verdict == "invalid":
        return translate("checking", "KHÔNG hợp lệ. {reason}", reason=first)
    if verdict == "unknown":
        return translate("checking", "Chưa kết luận được. {reason}", reason=first)
    who = ", ".join(dict.fromkeys(one.signer.name for one in found.signatures if one.signer))
    if verdict == "warning":
        return translate(
            "checking", "Hợp lệ, do {who} ký, nhưng có điều cần xem. {reason}", who=who, reason=first
        )
    return translate("checking", "Hợp lệ: còn nguyên vẹn, do {who} ký, chứng thư tin được.", who=who)


def too_large() -> Reason:
    """Return the reason why a file larger than any packet is not read."""
    most = PACKET_LIMIT // 1024**2
    sentence = translate("checking", "Tệp lớn hơn {most} MB, không kiểm tra.", most=most)
    return Reason(code="too-large", sentence=sentence, weight="unknown")
