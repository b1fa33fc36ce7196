"""Who signed, whether their certificates are believed, and whether they may sign for this unit and kind."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Final

from msgspec import structs

from desktop.branch.dates import moment, short
from desktop.checking.matter import ABOUT_CERTIFICATES, OFFICE, Matter, Signed
from desktop.checking.records import Answer, Question, Say
from desktop.committee.units import named_in
from desktop.packets.messages.records import COMMITTEE_CARD, PROMPT, RECEIPT
from desktop.signing.records import (
    CHAIR,
    RECORDER,
    VIETNAM,
    CertificateFacts,
    Reason,
    Trust,
    bottom_line,
    grouped,
)
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.signing.trust import TrustAnswer

OF_OFFICE: Final = frozenset({RECEIPT, PROMPT, COMMITTEE_CARD})
"""Kinds that only a committee's office signs; everything else is signed by officers of the branch."""

_ANSWERED_BY_TRUST: Final = frozenset(
    {"certificate-self-issued", "issuer-not-checked", "certificate-may-not-sign", "no-signing-time"}
)
_TIMES: Final = frozenset({"certificate-expired", "certificate-not-yet-valid"})
"""The trust answers these too, but only of a certificate it knows."""

_WORSE: Final[tuple[Say, ...]] = ("no", "unknown", "yes")
_SIGNERS_KINDS: Final = frozenset({CHAIR, RECORDER})

Believed = Mapping[str, "TrustAnswer"]
"""What the trust says, by fingerprint of the signer's certificate."""


def role_word(role: str) -> str:
    """Name what somebody signs as."""
    return {
        CHAIR: translate("checking", "chủ trì"),
        RECORDER: translate("checking", "người ghi biên bản"),
        OFFICE: translate("checking", "văn phòng đảng ủy"),
        "issuer": translate("checking", "nơi cấp chứng thư"),
    }.get(role, role)


def names_of(signed: Iterable[Signed]) -> str:
    """Name the signers, each once, in order."""
    return ", ".join(dict.fromkeys(one.name for one in signed if one.name))


def ask_signers(matter: Matter) -> Answer:
    """Answer who signed."""
    signed = matter.signed
    if not signed:
        sentence = translate("checking", "Không có chữ ký nào.")
        return Answer(
            question=Question.SIGNERS,
            say="no",
            sentence=sentence,
            reasons=(
                Reason(
                    code="not-signed",
                    sentence=translate("checking", "Tệp này chưa có ai ký, nên không có gì để tin."),
                    weight="unknown",
                ),
            ),
        )
    details = tuple(dict.fromkeys(_signed_line(one) for one in signed))
    sound = [one for one in signed if one.verdict.intact]
    if len(sound) < len(signed):
        who = names_of(signed)
        sentence = (
            translate("checking", "Có chữ ký mang tên {who}, nhưng chữ ký không khớp.", who=who)
            if who
            else translate("checking", "Có chữ ký nhưng không đọc được là của ai.")
        )
        return Answer(question=Question.SIGNERS, say="unknown", sentence=sentence, details=details)
    claimed = Reason(
        code="time-not-proven",
        sentence=translate("checking", "Thời điểm ký do máy của người ký ghi, không có gì chứng minh."),
        weight="note",
    )
    sentence = translate("checking", "Ký bởi {who}.", who=_who(signed))
    return Answer(
        question=Question.SIGNERS,
        say="yes",
        sentence=sentence,
        details=details,
        reasons=(*_places_left(matter), claimed),
    )


def _places_left(matter: Matter) -> Iterator[Reason]:
    """Say which papers of a packet keep a place in which recorder or chair have not signed."""
    for one in matter.stated:
        if one.unsigned:
            sentence = translate(
                "checking",
                "“{title}” còn thiếu chữ ký số của {roles}.",
                title=one.title,
                roles=", ".join(map(role_word, one.unsigned)),
            )
            yield Reason(code="place-not-signed", sentence=sentence, weight="warning")


def _who(signed: Iterable[Signed]) -> str:
    """Name the signers with their units, as their certificates have it."""
    said = {}
    for one in signed:
        facts = one.verdict.signer
        if facts is not None:
            comrade = translate("checking", "đồng chí {name}", name=facts.name)
            said[facts.name] = f"{comrade} ({facts.unit})" if facts.unit else comrade
    return "; ".join(said.values())


def _signed_line(one: Signed) -> str:
    facts = one.verdict.signer
    parts = [facts.name if facts else translate("checking", "Không đọc được chứng thư")]
    if facts and facts.unit:
        parts.append(facts.unit)
    if one.role:
        parts.append(translate("checking", "ký với vai trò {role}", role=role_word(one.role)))
    if one.inside:
        parts.append(translate("checking", "ký trong “{title}”", title=one.inside))
    if one.verdict.claimed_at is not None:
        at = moment(one.verdict.claimed_at.astimezone(VIETNAM))
        parts.append(translate("checking", "ký lúc {at} (giờ do máy người ký ghi)", at=at))
    return " · ".join(parts)


def believed(matter: Matter, trust: Trust, *, now: datetime, first_seen: datetime | None) -> Believed:
    """Ask the trust about every certificate behind a signature that fits."""
    from desktop.signing.trust import judge

    answers: dict[str, TrustAnswer] = {}
    for one in matter.signed:
        facts = one.verdict.signer
        if facts is None or not one.verdict.intact:
            continue
        found = judge(facts.content, one.verdict.claimed_at, trust, now=now, first_seen=first_seen)
        before = answers.get(facts.fingerprint)
        answers[facts.fingerprint] = found if before is None else _both(before, found)
    return answers


def _both(one: "TrustAnswer", other: "TrustAnswer") -> "TrustAnswer":
    """Return the answer about two signatures of one certificate: the worse one, with what is said of both."""
    worse, better = sorted((one, other), key=lambda answer: _WORSE.index(answer.say))
    return structs.replace(worse, reasons=_once((*worse.reasons, *better.reasons)))


def ask_trusted(matter: Matter, answers: Believed) -> Answer:
    """Answer whether the certificates are believed: all of them, or which one is not."""
    people = _people(matter)
    if not people or not answers:
        return _not_asked(Question.TRUSTED, matter)
    reasons: list[Reason] = []
    for fingerprint, facts in people.items():
        answer = answers.get(fingerprint)
        reasons += _own_reasons(matter, facts, settled=answer is not None and answer.say != "unknown")
        if answer is not None:
            reasons += answer.reasons
    says = [answers[fingerprint].say if fingerprint in answers else "unknown" for fingerprint in people]
    if any(reason.weight == "invalid" for reason in reasons):
        says.append("no")
    say: Say = next(one for one in _WORSE if one in says)
    details = tuple(
        line
        for fingerprint, facts in people.items()
        for line in _certificate_lines(facts, answers.get(fingerprint))
    )
    return Answer(
        question=Question.TRUSTED,
        say=say,
        sentence=_trusted_sentence(say, reasons, people.values()),
        details=details,
        reasons=_once(reasons),
    )


def _own_reasons(matter: Matter, facts: CertificateFacts, *, settled: bool) -> list[Reason]:
    """Return what the signing room said of a certificate, as far as the trust did not answer it."""
    answered = _ANSWERED_BY_TRUST | (_TIMES if settled else frozenset())
    return [
        reason
        for one in matter.signed
        if one.verdict.signer is not None and one.verdict.signer.fingerprint == facts.fingerprint
        for reason in one.verdict.reasons
        if reason.code in ABOUT_CERTIFICATES - answered
    ]


def _trusted_sentence(say: Say, reasons: list[Reason], people: Iterable[CertificateFacts]) -> str:
    who = ", ".join(dict.fromkeys(facts.name for facts in people))
    if say == "yes":
        return translate("checking", "Tin được chứng thư của {who}.", who=who)
    weight = "invalid" if say == "no" else "unknown"
    first = next((reason.sentence for reason in reasons if reason.weight == weight), "")
    return first or translate(
        "checking", "Chưa biết chứng thư của {who} có phải của chính người đó.", who=who
    )


def _certificate_lines(facts: CertificateFacts, answer: "TrustAnswer | None") -> tuple[str, ...]:
    until = short(facts.valid_until.astimezone(VIETNAM).date())
    lines = [
        translate(
            "checking",
            "{name}: nơi cấp “{issuer}”, hết hạn {until}, dấu vân tay {print}",
            name=facts.name,
            issuer=facts.issuer,
            until=until,
            print=grouped(facts.fingerprint),
        )
    ]
    if answer is not None and answer.through:
        lines.append(_way(answer))
    if answer is not None and answer.known_until is not None:
        day = short(answer.known_until.astimezone(VIETNAM).date())
        lines.append(translate("checking", "Danh sách thu hồi biết được đến ngày {day}", day=day))
    return tuple(lines)


def _way(answer: "TrustAnswer") -> str:
    """Say why a certificate is believed, if it is."""
    if answer.through == "enrolled":
        return translate("checking", "Khóa đã được đối chiếu và ghi nhận ở đây")
    if answer.through == "pinned":
        return translate("checking", "Chứng thư có trong thư mục tin cậy")
    return translate("checking", "Đường tin cậy: {path}", path=" → ".join(answer.path))


def ask_entitled(matter: Matter, answers: Believed, *, at_committee: bool = False) -> Answer:
    """Answer whether these signers may sign for this unit and kind; only those believed can be judged.

    `at_committee`: it is asked at the desk of a committee, which knows its branches' officers by their key
    cards. Elsewhere who laid an issuer into the trust folder vouches for the units it names, too.
    """
    people = _people(matter)
    if not people or not answers:
        return _not_asked(Question.ENTITLED, matter)
    doubted = [
        facts.name for mark, facts in people.items() if mark not in answers or answers[mark].say != "yes"
    ]
    if doubted:
        who = ", ".join(dict.fromkeys(doubted))
        sentence = translate("checking", "Chưa xét được: chứng thư của {who} chưa tin được.", who=who)
        return Answer(question=Question.ENTITLED, say="unknown", sentence=sentence)
    if not matter.unit:
        reason = Reason(
            code="unit-not-stated",
            sentence=translate(
                "checking", "Tệp không ghi là của đơn vị nào, nên không xét được thẩm quyền của người ký."
            ),
            weight="warning",
        )
        return Answer(question=Question.ENTITLED, say="unknown", sentence=reason.sentence, reasons=(reason,))
    reasons = _once(
        reason
        for one in matter.signed
        for reason in _against(one, matter, answers, at_committee=at_committee)
    )
    if reasons:
        worst = bottom_line(reasons)
        first = next(reason.sentence for reason in reasons if reason.weight == worst)
        say: Say = "no" if worst == "invalid" else "unknown"
        return Answer(question=Question.ENTITLED, say=say, sentence=first, reasons=reasons)
    who = ", ".join(dict.fromkeys(facts.name for facts in people.values()))
    return Answer(
        question=Question.ENTITLED,
        say="yes",
        sentence=translate("checking", "{who} được ký cho “{unit}”.", who=who, unit=matter.unit),
        reasons=tuple(_without_chair(matter, answers)),
        details=tuple(
            line for mark, facts in people.items() for line in _standing_lines(facts, answers[mark])
        ),
    )


def _without_chair(matter: Matter, answers: Believed) -> Iterator[Reason]:
    """Say that nobody who signs as the chair has signed the packet itself, as far as the keys tell."""
    over = [one.verdict.signer for one in matter.signed if not one.inside]
    standing = [answers[facts.fingerprint] for facts in over if facts is not None]
    lacking = standing and all(one.roles and CHAIR not in one.roles for one in standing)
    if matter.kind == "packet" and lacking:
        sentence = translate(
            "checking",
            "Gói chỉ có chữ ký số của {roles}, chưa có chữ ký số của chủ trì.",
            roles=", ".join(dict.fromkeys(map(_roles, standing))),
        )
        yield Reason(code="chair-not-signed", sentence=sentence, weight="warning")


def _standing_lines(facts: CertificateFacts, answer: "TrustAnswer") -> Iterator[str]:
    yield _standing_line(facts, answer)
    if not _known_by_card(answer):
        yield translate(
            "checking",
            "Chứng thư của {name} do “{issuer}” cấp: ai lập danh sách tin cậy thì người đó bảo đảm đây đúng "
            "là “{unit}” này, không phải đơn vị trùng tên.",
            name=facts.name,
            issuer=facts.issuer,
            unit=answer.unit,
        )


def _known_by_card(answer: "TrustAnswer") -> bool:
    """Tell whether the one who keeps this trust decided himself whose officer this is.

    By comparing the key, by laying the very certificate into the trust, or by issuing it for a role. An
    outside issuer says who somebody is, not which of all the branches of that name is meant.
    """
    return answer.through != "chain" or (answer.by_own_issuer and bool(answer.roles))


def _standing_line(facts: CertificateFacts, answer: "TrustAnswer") -> str:
    unit = answer.unit or translate("checking", "không ghi đơn vị")
    return f"{facts.name}: {unit} · {_roles(answer) or translate('checking', 'không giới hạn vai trò')}"


def _roles(answer: "TrustAnswer") -> str:
    return ", ".join(map(role_word, answer.roles))


def _against(one: Signed, matter: Matter, answers: Believed, *, at_committee: bool) -> Iterator[Reason]:
    """Say what speaks against one signer's right to sign this: the unit, the role, the kind."""
    facts = one.verdict.signer
    if facts is None:
        return
    answer = answers[facts.fingerprint]
    allowed = {OFFICE} if matter.paper in OF_OFFICE else _SIGNERS_KINDS
    if not named_in(answer.unit, matter.unit):
        yield _of_another_unit(facts, answer, matter)
    elif answer.roles and one.role and one.role not in answer.roles:
        sentence = translate(
            "checking",
            "{name} đã ký với vai trò {role}, trong khi khóa chỉ được ghi nhận với vai trò {roles}.",
            name=facts.name,
            role=role_word(one.role),
            roles=_roles(answer),
        )
        yield Reason(code="signer-role", sentence=sentence)
    elif answer.roles and matter.packet is not None and not allowed & set(answer.roles):
        sentence = translate(
            "checking", "{name} ({roles}) không ký được loại gói này.", name=facts.name, roles=_roles(answer)
        )
        yield Reason(code="signer-kind", sentence=sentence)
    elif matter.paper in OF_OFFICE and not answer.roles and answer.through != "enrolled":
        sentence = translate(
            "checking",
            "Chứng thư của {name} không ghi là của văn phòng đảng ủy; đối chiếu thẻ của đảng ủy trước đã.",
            name=facts.name,
        )
        yield Reason(code="office-not-stated", sentence=sentence, weight="unknown")
    elif at_committee and not _known_by_card(answer):
        sentence = translate(
            "checking",
            "Chứng thư của {name} do “{issuer}” cấp cho “{unit}”; chưa rõ có phải chi bộ trực thuộc ở đây "
            "hay đơn vị trùng tên, vì thẻ khóa chưa được đối chiếu.",
            name=facts.name,
            issuer=facts.issuer,
            unit=answer.unit,
        )
        yield Reason(code="signer-not-enrolled", sentence=sentence, weight="unknown")


def _of_another_unit(facts: CertificateFacts, answer: "TrustAnswer", matter: Matter) -> Reason:
    sentence = (
        translate(
            "checking",
            "{name} là người ký của “{own}”, không ký được cho “{unit}”.",
            name=facts.name,
            own=answer.unit,
            unit=matter.unit,
        )
        if answer.unit
        else translate(
            "checking",
            "Chứng thư của {name} không ghi đơn vị, nên không ký được cho “{unit}”.",
            name=facts.name,
            unit=matter.unit,
        )
    )
    return Reason(code="signer-of-another-unit", sentence=sentence)


def _people(matter: Matter) -> dict[str, CertificateFacts]:
    """Return every certificate behind a signature, once, by fingerprint."""
    found = (one.verdict.signer for one in matter.signed)
    return {facts.fingerprint: facts for facts in found if facts is not None}


def _not_asked(question: Question, matter: Matter) -> Answer:
    sentence = (
        translate("checking", "Chưa xét được: chữ ký không khớp hoặc không đọc được.")
        if matter.signed
        else translate("checking", "Chưa xét được: không có chữ ký.")
    )
    return Answer(question=question, say="unknown", sentence=sentence)


def _once(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    return tuple(dict.fromkeys(reasons))
