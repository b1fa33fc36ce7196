"""The committee as a small issuer (nơi cấp chứng thư): one root, certificates for its branches' keys.

It issues only to keys whose cards were confirmed, only for units in its list, and only for signing; what it
has issued and withdrawn stands in its list of revoked certificates, which travels back with every answer.
"""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from desktop.committee import keys as rules
from desktop.committee.records import Compared, EndReason, KeyRecord, KeyState, TrustItem, TrustKind
from desktop.services.committee.founding import committee_in
from desktop.services.committee.troubles import NotTheOfficeKey
from desktop.services.committee.trust import put_in
from desktop.services.desk import Desk

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey
    from desktop.signing.trust import Ended
    from desktop.storage.connection import Connection

ISSUED_DAYS: Final = 3 * 365
"""How long an issued certificate is good."""


_WORDS: "Final[dict[EndReason, Ended]]" = {
    EndReason.SUPERSEDED: "superseded",
    EndReason.CESSATION: "cessation",
    EndReason.COMPROMISED: "compromised",
}


def root_in(connection: "Connection", root: "SigningKey") -> KeyRecord:
    """Return the record of the committee's own root; raises `NotTheOfficeKey` for any other key."""
    from desktop.storage import rows

    found = rows.get(connection, KeyRecord, root.fingerprint)
    if found is None or found.state is not KeyState.ENROLLED or rules.ISSUER not in found.roles:
        raise NotTheOfficeKey(root.name)
    return found


def issue_in(
    desk: Desk, connection: "Connection", record: KeyRecord, request: bytes | None, root: "SigningKey"
) -> tuple[KeyRecord, ...]:
    """Issue a certificate over a confirmed key, if its card asks for one; return its record.

    Raises `NotTheOfficeKey`, and the troubles of `desktop.signing.issuing`.
    """
    from desktop.signing.certificates import describe
    from desktop.signing.issuing import issue
    from desktop.storage import rows

    root_in(connection, root)
    if request is None:
        return ()
    now = desk.clock.now()
    der = issue(
        root,
        request,
        unit=record.unit,
        holder=record.holder,
        roles=record.roles,
        now=now,
        days=ISSUED_DAYS,
        random_bytes=desk.random_bytes,
    )
    facts = describe(der)
    issued = rules.enrolled(
        KeyRecord(
            id=facts.fingerprint,
            unit=record.unit,
            holder=record.holder,
            roles=record.roles,
            certificate=der,
            card=record.card,
            replaces=record.id,
            public_key=facts.public_key,
        ),
        since=now.isoformat(),
        compared=Compared.AUTHORITY,
        by=desk.user.name,
    )
    rows.add(connection, issued)
    key = rules.mark_of(issued.id)
    desk.note(connection, "key-issued", name=record.holder, unit=record.unit, key=key)
    renew_list(desk, connection, root)
    return (issued,)


def issued_of(connection: "Connection", card: str) -> KeyRecord | None:
    """Return the certificate that was issued on a card (its SHA-256), or None."""
    from desktop.storage import rows

    found = rows.every(connection, KeyRecord, card=card)
    own = {one.id for one in found}
    return next((one for one in found if one.replaces in own and one.compared is Compared.AUTHORITY), None)


def renew_list(desk: Desk, connection: "Connection", root: "SigningKey") -> tuple[TrustItem, ...]:
    """Make a fresh list of revoked certificates and keep it; it takes the place of the one before."""
    from desktop.signing.issuing import Revoked, has_issued, make_crl
    from desktop.storage import rows

    root_in(connection, root)
    now = desk.clock.now()
    revoked = []
    for one in rows.every(connection, KeyRecord):
        if one.state not in {KeyState.REVOKED, KeyState.REPLACED} or not one.until:
            continue
        if one.id != root.fingerprint and has_issued(root, one.certificate):
            reason = one.end_reason or EndReason.CESSATION
            at = datetime.fromisoformat(one.until)
            revoked.append(Revoked(certificate=one.certificate, at=at, reason=_WORDS[reason]))
    crl = make_crl(root, revoked, now=_after_the_last(connection, root, now))
    return put_in(desk, connection, crl, source=committee_in(connection).name)


def _after_the_last(connection: "Connection", root: "SigningKey", now: datetime) -> datetime:
    """Return `now`, or a second after the list before: a clock set back must not make a list look old."""
    from desktop.signing.revocation import is_signed_by

    begun = [one.begins for one in lists_in(connection) if is_signed_by(one.content, root.certificate)]
    return max([now, *(datetime.fromisoformat(one) + timedelta(seconds=1) for one in begun)])


def lists_in(connection: "Connection") -> tuple[TrustItem, ...]:
    """Return the lists of revoked certificates kept here."""
    from desktop.storage import rows

    return rows.every(connection, TrustItem, kind=TrustKind.CRL.value)
