"""Do we trust that certificate: valid then, revoked, unknown since when? Answered without any network.

A certificate is believed in one of three ways, asked in this order:

- `enrolled`: somebody here compared its fingerprint with the holder's paper and confirmed it;
- `pinned`: the certificate itself lies in the trust folder;
- `chain`: it goes back to a root that is believed (RFC 5280, section 6, at the time the signature claims).

The signing time is the signer's claim and nothing proves it. What was first seen here before a key ended is
safe; what claims to be older than the end but comes after it could have been made by whoever holds the key
now, so it is not believed on its word alone.

Light to import: the heavy work lies in `chains` and `revocation`.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Final, Literal

from msgspec import Struct, structs

from desktop.committee.keys import ISSUER
from desktop.committee.records import EndReason, KeyRecord, KeyState, TrustItem, TrustKind
from desktop.signing.records import (
    VIETNAM,
    CertificateFacts,
    Enrolled,
    Reason,
    Trust,
    Weight,
    bottom_line,
    day_of,
)
from desktop.words import translate

Say = Literal["yes", "no", "unknown"]
Through = Literal["", "enrolled", "pinned", "chain"]
Ended = Literal["superseded", "cessation", "compromised"]

CLOCK_SLACK: Final = timedelta(hours=1)
"""How far ahead of ours a signer's clock may run before it is mentioned."""

_CONFIRMED: Final = frozenset({KeyState.ENROLLED, KeyState.REPLACED, KeyState.REVOKED})


class TrustAnswer(Struct, frozen=True, kw_only=True):
    """The answer about one certificate at one time.

    `path` are names, the signer's first, the root's last. `known_until` is the day of the revocation list
    (thisUpdate) up to which revocation is known along a chain; None where none is needed or here.
    `unit`, `holder` and `roles` are those vouched for: of the enrolment, else of the certificate. Empty roles
    do not limit. `by_own_issuer`: the chain goes back to an issuer whose key was confirmed here, so that what
    its certificates say of units and roles was decided here; any other issuer vouches for a name alone.
    """

    say: Say
    reasons: tuple[Reason, ...] = ()
    path: tuple[str, ...] = ()
    through: Through = ""
    known_until: datetime | None = None
    unit: str = ""
    holder: str = ""
    roles: tuple[str, ...] = ()
    by_own_issuer: bool = False


class Times(Struct, frozen=True, kw_only=True):
    """The three times of a judgement: claimed by the signer, first seen here, and now; all with zone."""

    claimed: datetime
    seen: datetime
    now: datetime


def judge(
    certificate: bytes,
    claimed_at: datetime | None,
    trust: Trust,
    *,
    now: datetime,
    first_seen: datetime | None = None,
) -> TrustAnswer:
    """Say whether a signature of `certificate` (DER) claiming `claimed_at` is to be believed.

    `first_seen` is when the signed thing was first seen here (None: now). A signature that claims no time is
    judged at the time it was first seen. Never raises on the bytes of certificates and lists.
    """
    from desktop.signing.certificates import describe

    try:
        facts = describe(certificate)
    except Exception:  # noqa: BLE001  hostile bytes: the parser promises no list of exceptions
        sentence = translate("trust", "Chứng thư trong chữ ký đã hỏng, không đọc được.")
        return TrustAnswer(say="no", reasons=(_reason("certificate-unreadable", sentence),))
    seen = min(first_seen or now, now)
    times = Times(claimed=claimed_at or seen, seen=seen, now=now)
    reasons = list(_about_the_times(facts, claimed_at, times))
    enrolled = [one for one in trust.enrolled if one.fingerprint == facts.fingerprint]
    siblings = [one for one in trust.enrolled if _same_key_ended(one, facts)]
    reasons += [reason for one in (*enrolled, *siblings) for reason in _about_an_end(one, facts, times)]
    confirmed = next((one for one in enrolled if one.since or not one.ended), None)
    if confirmed is not None:
        return _by_enrolment(certificate, facts, confirmed, trust, times, reasons)
    if certificate in trust.pinned:
        reasons += _about_validity(facts, times)
        path, withdrawn = _withdrawn(certificate, facts, trust, times)
        return _answer(facts, "pinned", path, [*reasons, *withdrawn])
    return _by_chain(certificate, facts, trust, times, reasons)


def vouches(certificate: bytes, claimed_at: datetime | None, trust: Trust, now: datetime) -> bool:
    """Tell whether a key (its certificate, DER) may vouch for the next one without a comparison on paper.

    It must be believed when it claims to have signed, and now: nothing proves when it signed, so that a key
    which has ended since vouches for nobody.
    """
    return all(
        judge(certificate, at, trust, now=now, first_seen=now).say == "yes" for at in (claimed_at, now)
    )


def trust_from(items: Iterable[TrustItem], keys: Iterable[KeyRecord]) -> Trust:
    """Return the trust a vault keeps: its issuers and lists, and the keys that were confirmed there.

    A key that only waits, or was refused, is believed by nobody; one that was replaced or revoked is kept,
    for what was signed before.
    """
    by_kind: dict[TrustKind, list[bytes]] = {kind: [] for kind in TrustKind}
    for item in items:
        by_kind[item.kind].append(item.content)
    return Trust(
        roots=tuple(by_kind[TrustKind.ROOT]),
        intermediates=tuple(by_kind[TrustKind.INTERMEDIATE]),
        crls=tuple(by_kind[TrustKind.CRL]),
        enrolled=tuple(_enrolled(key) for key in keys if key.state in _CONFIRMED),
    )


def together(*trusts: Trust) -> Trust:
    """Return everything that is believed in any of `trusts`, each certificate and list once."""
    return Trust(
        roots=_once(one.roots for one in trusts),
        intermediates=_once(one.intermediates for one in trusts),
        crls=_once(one.crls for one in trusts),
        enrolled=tuple(dict.fromkeys(enrolled for one in trusts for enrolled in one.enrolled)),
        pinned=_once(one.pinned for one in trusts),
    )


def end_reasons(kind: Ended, at: datetime | None, name: str, times: Times) -> Iterator[Reason]:
    """Say what follows from a key's or an issuer's end at `at` (None: we do not know since when).

    Compromised: never believed. Otherwise: not believed for what claims to be made after the end; what came
    here before the end stays good; what claims to be older but came later is unproven, except where the key
    was only replaced by the holder's next one (then a warning).
    """
    day = day_of(at) if at is not None else "?"
    if kind == "compromised":
        sentence = translate(
            "trust", "Khóa của “{name}” đã bị báo mất hoặc lộ; không tin chữ ký nào của khóa này.", name=name
        )
        yield _reason("key-compromised", sentence)
    elif at is None or times.claimed >= at:
        sentence = translate(
            "trust",
            "Khóa của “{name}” không còn dùng từ ngày {day}; chữ ký này ghi thời điểm sau đó.",
            name=name,
            day=day,
        )
        yield _reason("key-ended", sentence)
    elif times.seen < at:
        sentence = translate(
            "trust",
            "Khóa của “{name}” không còn dùng từ ngày {day}; tệp này đã có ở đây từ trước.",
            name=name,
            day=day,
        )
        yield _reason("key-ended-later", sentence, "note")
    elif kind == "superseded":
        sentence = translate(
            "trust",
            "Khóa của “{name}” đã được thay bằng khóa mới ngày {day}; chữ ký này ghi thời điểm trước đó "
            "nhưng tệp đến sau.",
            name=name,
            day=day,
        )
        yield _reason("key-replaced", sentence, "warning")
    else:
        sentence = translate(
            "trust",
            "Khóa của “{name}” không còn dùng từ ngày {day}. Chữ ký ghi thời điểm trước đó, nhưng không có "
            "gì chứng minh thời điểm ký, và tệp đến đây sau ngày ấy.",
            name=name,
            day=day,
        )
        yield _reason("key-ended-time-unproven", sentence, "unknown")


def _once(many: Iterable[tuple[bytes, ...]]) -> tuple[bytes, ...]:
    return tuple(dict.fromkeys(one for some in many for one in some))


def _enrolled(key: KeyRecord) -> Enrolled:
    ended = key.state in (KeyState.REPLACED, KeyState.REVOKED)
    reason = key.end_reason or (
        EndReason.SUPERSEDED if key.state is KeyState.REPLACED else EndReason.CESSATION
    )
    return Enrolled(
        fingerprint=key.id,
        unit=key.unit,
        holder=key.holder,
        roles=key.roles,
        since=key.since,
        until=key.until if ended else "",
        ended=reason.value if ended else "",
        public_key=key.public_key,
    )


def _by_enrolment(
    certificate: bytes,
    facts: CertificateFacts,
    enrolled: Enrolled,
    trust: Trust,
    times: Times,
    reasons: list[Reason],
) -> TrustAnswer:
    """Believe the comparison made here; an issuer's list may still say that the key was withdrawn."""
    reasons += _about_validity(facts, times)
    since = _moment(enrolled.since)
    if since is not None and times.claimed < since:
        sentence = translate(
            "trust",
            "Chữ ký ghi thời điểm trước ngày khóa của “{name}” được ghi nhận ({day}).",
            name=enrolled.holder or facts.name,
            day=day_of(since),
        )
        reasons.append(_reason("signed-before-enrolled", sentence, "note"))
    path, withdrawn = _withdrawn(certificate, facts, trust, times)
    answer = _answer(facts, "enrolled", path, [*reasons, *withdrawn])
    return TrustAnswer(
        say=answer.say,
        reasons=answer.reasons,
        path=path,
        through="enrolled",
        unit=enrolled.unit,
        holder=enrolled.holder or facts.name,
        roles=enrolled.roles,
    )


def _withdrawn(
    certificate: bytes, facts: CertificateFacts, trust: Trust, times: Times
) -> tuple[tuple[str, ...], tuple[Reason, ...]]:
    """Return the way to a root and what its lists say, for a certificate that is believed by itself."""
    from desktop.signing.chains import find_chain
    from desktop.signing.revocation import look_up

    if facts.self_issued or not trust.roots:
        return (facts.name,), ()
    chain = find_chain(certificate, facts, trust, times)
    if not chain.certificates:
        return (facts.name,), ()
    return chain.names, look_up(chain, trust, times, stale=False).reasons


def _by_chain(
    certificate: bytes, facts: CertificateFacts, trust: Trust, times: Times, reasons: list[Reason]
) -> TrustAnswer:
    from desktop.signing.chains import find_chain
    from desktop.signing.revocation import look_up

    chain = find_chain(certificate, facts, trust, times)
    reasons += chain.reasons
    if not chain.certificates:
        if not chain.reasons:
            reasons.append(_nobody_knows(facts))
        return _answer(facts, "", (facts.name,), reasons)
    for issuer in chain.facts[1:]:
        ends = [one for one in trust.enrolled if one.fingerprint == issuer.fingerprint]
        reasons += [reason for one in ends for reason in _about_an_end(one, issuer, times)]
    known = look_up(chain, trust, times)
    reasons += known.reasons
    found = _answer(facts, "chain", chain.names, reasons, known.until)
    return structs.replace(found, by_own_issuer=_confirmed_here(chain.facts[-1], trust))


def _confirmed_here(root: CertificateFacts, trust: Trust) -> bool:
    """Tell whether a root is the committee's own: enrolled by itself, to issue."""
    return any(one.fingerprint == root.fingerprint and ISSUER in one.roles for one in trust.enrolled)


def _answer(
    facts: CertificateFacts,
    through: Through,
    path: tuple[str, ...],
    reasons: list[Reason],
    known_until: datetime | None = None,
) -> TrustAnswer:
    if not facts.may_sign:
        sentence = translate("trust", "Chứng thư của “{name}” không được cấp để ký.", name=facts.name)
        reasons = [_reason("not-for-signing", sentence), *reasons]
    bottom = bottom_line(reasons)
    says: dict[str, Say] = {"invalid": "no", "unknown": "unknown"}
    return TrustAnswer(
        say=says.get(bottom, "yes"),
        reasons=tuple(reasons),
        path=path,
        through=through,
        known_until=known_until,
        unit=facts.unit,
        holder=facts.name,
        roles=facts.roles,
    )


def _nobody_knows(facts: CertificateFacts) -> Reason:
    if facts.self_issued:
        sentence = translate(
            "trust",
            "Chưa ai ở đây ghi nhận khóa của “{name}”. So dấu vân tay {fingerprint} với thẻ khóa giấy của "
            "người ký rồi ghi nhận.",
            name=facts.name,
            fingerprint=facts.fingerprint_words,
        )
        return _reason("key-not-enrolled", sentence, "unknown")
    sentence = translate(
        "trust",
        "Chứng thư của “{name}” do “{issuer}” cấp, nhưng nơi cấp này chưa có trong danh sách tin cậy.",
        name=facts.name,
        issuer=facts.issuer,
    )
    return _reason("issuer-unknown", sentence, "unknown")


def _about_the_times(facts: CertificateFacts, claimed_at: datetime | None, times: Times) -> Iterator[Reason]:
    if claimed_at is None:
        sentence = translate(
            "trust",
            "Chữ ký của “{name}” không ghi thời điểm ký; đã xét theo lúc tệp đến đây.",
            name=facts.name,
        )
        yield _reason("time-not-claimed", sentence, "warning")
    elif claimed_at > times.seen + CLOCK_SLACK:
        sentence = translate(
            "trust",
            "Chữ ký của “{name}” ghi thời điểm muộn hơn lúc tệp đến đây; đồng hồ của một máy đã sai.",
            name=facts.name,
        )
        yield _reason("time-in-the-future", sentence, "warning")


def _about_validity(facts: CertificateFacts, times: Times) -> Iterator[Reason]:
    """Judge the certificate's own dates, for a key believed by itself."""
    if times.claimed > facts.valid_until:
        yield _reason(
            "expired-then",
            translate(
                "trust",
                "Chứng thư của “{name}” đã hết hạn ngày {day}, trước thời điểm ký.",
                name=facts.name,
                day=day_of(facts.valid_until),
            ),
        )
    elif times.claimed < facts.valid_from:
        yield _reason(
            "not-valid-then",
            translate(
                "trust",
                "Chứng thư của “{name}” chỉ có hiệu lực từ ngày {day}, sau thời điểm ký.",
                name=facts.name,
                day=day_of(facts.valid_from),
            ),
        )
    else:
        yield from expired_since(facts, times)


def expired_since(facts: CertificateFacts, times: Times) -> Iterator[Reason]:
    """Warn of what claims a time of validity but came here only after the certificate's end."""
    if times.seen > facts.valid_until:
        sentence = translate(
            "trust",
            "Chứng thư của “{name}” còn hiệu lực vào thời điểm ghi trong chữ ký, nhưng tệp đến đây sau khi "
            "chứng thư hết hạn ({day}); không có gì chứng minh thời điểm ký.",
            name=facts.name,
            day=day_of(facts.valid_until),
        )
        yield _reason("seen-after-expiry", sentence, "warning")


def _same_key_ended(enrolled: Enrolled, facts: CertificateFacts) -> bool:
    """Tell whether the same key pair was ended under another certificate."""
    return (
        bool(enrolled.ended)
        and bool(enrolled.public_key)
        and enrolled.public_key == facts.public_key
        and enrolled.fingerprint != facts.fingerprint
        and enrolled.ended != "superseded"  # a new certificate over the same key supersedes the old one
    )


def _about_an_end(enrolled: Enrolled, facts: CertificateFacts, times: Times) -> Iterator[Reason]:
    if enrolled.ended or enrolled.until:
        name = enrolled.holder or facts.name
        yield from end_reasons(enrolled.ended or "cessation", _moment(enrolled.until), name, times)


def _moment(text: str) -> datetime | None:
    """Return the time an ISO text names, in our zone where it names none; None where it is not a time."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=VIETNAM)


def _reason(code: str, sentence: str, weight: Weight = "invalid") -> Reason:
    return Reason(code=code, sentence=sentence, weight=weight)
