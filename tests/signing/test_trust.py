"""Do we trust that certificate? Every kind of person, every kind of end, and lists of every age."""

from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes

from desktop.committee.records import EndReason, KeyRecord, KeyState, TrustItem, TrustKind
from desktop.signing.records import Trust
from desktop.signing.trust import judge, together, trust_from
from tests.signing.people import NOW, UNIT
from tests.signing.pki import (
    CHECKED_AT,
    KINDS,
    LIST_MADE,
    LIST_UNTIL,
    OTHER_UNIT,
    REVOKED_AT,
    issue_by_hand,
    named,
    private_key,
    signing_key,
    test_pki,
    usage,
    vouched,
)
from tests.signing.pki import der as der_of

BEFORE = REVOKED_AT - timedelta(days=2)
SAYS = {
    "valid": ("yes", None),
    "second": ("yes", None),
    "other_unit": ("yes", None),
    "office": ("yes", None),
    "expired": ("no", "expired-then"),
    "not_yet": ("no", "not-valid-then"),
    "revoked": ("no", "key-ended"),
    "superseded": ("no", "key-ended"),
    "compromised": ("no", "key-compromised"),
    "encryption_only": ("no", "not-for-signing"),
    "stranger": ("unknown", "issuer-unknown"),
    "self_issued": ("unknown", "key-not-enrolled"),
    "forged": ("no", "issuer-did-not-sign"),
}


def asked(kind="valid", *, at=NOW, trust=None, family="rsa", now=CHECKED_AT, seen=None):
    pki = test_pki()
    key = pki.person(kind, family)
    return judge(key.certificate, at, pki.trust() if trust is None else trust, now=now, first_seen=seen)


def weights(answer):
    return {reason.code: reason.weight for reason in answer.reasons}


@pytest.mark.parametrize("family", ["rsa", "ec"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_person_by_the_chain(kind, family):
    say, code = SAYS[kind]
    answer = asked(kind, family=family)
    assert answer.say == say
    if code:
        assert weights(answer)[code] == {"no": "invalid", "unknown": "unknown"}[say]
    else:
        assert answer.through == "chain"
        assert set(weights(answer).values()) == {"note"}


def test_the_way_to_the_root_is_named():
    answer = asked("other_unit")
    assert answer.path == ("Lê Văn Tám", "Nơi cấp chứng thư thử nghiệm", "Cơ quan chứng thực gốc thử nghiệm")
    assert (answer.unit, answer.holder) == (OTHER_UNIT, "Lê Văn Tám")


def test_without_any_trust_nothing_is_known():
    answer = asked(trust=Trust())
    assert (answer.say, answer.through) == ("unknown", "")


def test_without_the_issuer_between_the_root_is_of_no_use():
    answer = asked(trust=Trust(roots=(test_pki().root_certificate,)))
    assert answer.say == "unknown"


def test_an_issuer_alone_is_no_root():
    answer = asked(trust=Trust(intermediates=(test_pki().intermediate_certificate,)))
    assert answer.say == "unknown"


def test_a_person_does_not_issue_for_others():
    pki = test_pki()
    chair, key = pki.person(), private_key("somebody")
    issuer = x509.load_der_x509_certificate(chair.certificate)
    forged = signing_key(issue_by_hand(named("Ai đó", UNIT), key, issuer.subject, private_key("valid")), key)
    trust = pki.trust()
    with_chair = Trust(
        roots=trust.roots, intermediates=(*trust.intermediates, chair.certificate), crls=trust.crls
    )
    answer = judge(forged.certificate, NOW, with_chair, now=CHECKED_AT)
    assert answer.say == "no"
    assert "issuer-not-allowed" in weights(answer)


def test_a_certificate_for_a_web_server_does_not_sign_papers():
    key, pki = private_key("server"), test_pki()
    builder = (
        x509.CertificateBuilder().subject_name(named("may chu")).issuer_name(pki.issuer.subject)
        .public_key(key.public_key()).serial_number(99)
        .not_valid_before(NOW - timedelta(days=1)).not_valid_after(NOW + timedelta(days=9))
        .add_extension(usage(sign=True), critical=True)
        .add_extension(x509.ExtendedKeyUsage([x509.OID_SERVER_AUTH]), critical=False)
    )  # fmt: skip
    certificate = signing_key(builder.sign(pki.issuer_key, hashes.SHA256()), key)
    answer = judge(certificate.certificate, NOW, pki.trust(), now=CHECKED_AT)
    assert (answer.say, weights(answer)["not-for-signing"]) == ("no", "invalid")


def test_bytes_that_are_no_certificate():
    answer = judge(b"0\x03abc", NOW, test_pki().trust(), now=NOW)
    assert (answer.say, answer.reasons[0].code) == ("no", "certificate-unreadable")


def test_broken_issuers_and_lists_in_the_store_do_no_harm():
    trust = test_pki().trust()
    broken = Trust(
        roots=(b"x", *trust.roots), intermediates=(b"0\x82", *trust.intermediates), crls=(b"y", *trust.crls)
    )
    assert asked(trust=broken).say == "yes"


def test_flipped_certificates_are_never_believed():
    pki = test_pki()
    certificate, trust = pki.person().certificate, pki.trust()
    for position in range(0, len(certificate), 7):
        flipped = bytearray(certificate)
        flipped[position] ^= 0x10
        answer = judge(bytes(flipped), NOW, trust, now=CHECKED_AT)
        assert answer.say != "yes", position
        assert answer.reasons


class TestEnds:
    """Revoked, replaced, lost: when it claims to be signed, and when it first came here."""

    @pytest.mark.parametrize("kind", ["revoked", "superseded", "compromised"])
    def test_signed_after_the_end(self, kind):
        assert asked(kind, at=NOW).say == "no"

    @pytest.mark.parametrize(
        ("kind", "say", "code", "weight"),
        [
            ("revoked", "unknown", "key-ended-time-unproven", "unknown"),
            ("superseded", "yes", "key-replaced", "warning"),
            ("compromised", "no", "key-compromised", "invalid"),
        ],
    )
    def test_claims_to_be_older_but_came_later(self, kind, say, code, weight):
        answer = asked(kind, at=BEFORE)
        assert (answer.say, weights(answer)[code]) == (say, weight)

    @pytest.mark.parametrize(
        ("kind", "say"), [("revoked", "yes"), ("superseded", "yes"), ("compromised", "no")]
    )
    def test_was_here_before_the_end(self, kind, say):
        answer = asked(kind, at=BEFORE, seen=BEFORE + timedelta(hours=3))
        assert answer.say == say
        if say == "yes":
            assert weights(answer)["key-ended-later"] == "note"

    def test_a_first_sight_later_than_now_counts_as_now(self):
        assert asked("revoked", at=BEFORE, seen=NOW + timedelta(days=99)).say == "unknown"

    def test_the_issuer_itself_was_revoked(self):
        pki = test_pki()
        answer = asked(trust=pki.trust(crls=(pki.crl(), pki.root_crl(revoked=True))))
        assert answer.say == "no"

    def test_an_older_list_is_not_forgotten(self):
        pki = test_pki()
        newer = pki.crl(made=LIST_MADE + timedelta(hours=1), revoked=())
        assert asked("revoked", trust=pki.trust(crls=(newer, pki.crl(), pki.root_crl()))).say == "no"


class TestLists:
    """Revocation lists: forged, missing, old."""

    def test_a_list_somebody_else_signed_counts_for_nothing(self):
        pki = test_pki()
        forged = pki.crl(signer=private_key("forger"), revoked=("valid",))
        answer = asked(trust=pki.trust(crls=(forged, pki.root_crl())))
        assert answer.say == "yes"
        assert weights(answer)["revocation-unknown"] == "warning"

    def test_no_list_at_all(self):
        answer = asked(trust=test_pki().trust(crls=()))
        assert (answer.say, answer.known_until) == ("yes", None)
        assert weights(answer) == {"revocation-unknown": "warning"}

    def test_a_list_younger_than_the_file_leaves_nothing_open(self):
        answer = asked(now=LIST_UNTIL, seen=NOW)
        assert not answer.reasons
        assert answer.known_until == LIST_MADE

    def test_a_list_in_its_time_is_a_note_and_past_it_a_warning(self):
        assert set(weights(asked(now=CHECKED_AT)).values()) == {"note"}
        late = asked(at=LIST_UNTIL + timedelta(days=2), now=LIST_UNTIL + timedelta(days=3))
        assert (late.say, weights(late)) == ("yes", {"revocation-stale": "warning"})
        assert "05/10/2026" in late.reasons[0].sentence

    def test_flipped_lists_never_revoke_and_never_stop_the_check(self):
        pki = test_pki()
        good = pki.crl(revoked=("valid",))
        for position in range(0, len(good), 5):
            flipped = bytearray(good)
            flipped[position] ^= 0x04
            answer = asked(trust=pki.trust(crls=(bytes(flipped), pki.root_crl())))
            assert (answer.say, weights(answer).get("revocation-unknown")) == ("yes", "warning"), position


class TestTimes:
    def test_a_signature_without_a_time_is_judged_when_it_came(self):
        assert weights(asked(at=None))["time-not-claimed"] == "warning"
        assert asked("expired", at=None).say == "no"

    def test_a_time_that_is_still_to_come(self):
        answer = asked(at=CHECKED_AT + timedelta(days=1))
        assert (answer.say, weights(answer)["time-in-the-future"]) == ("yes", "warning")

    @pytest.mark.parametrize("how", ["chain", "enrolled", "pinned"])
    def test_claims_validity_but_came_after_it(self, how):
        pki = test_pki()
        key = pki.person("expired")
        trusts = {
            "chain": pki.trust(),
            "enrolled": Trust(enrolled=(vouched(key),)),
            "pinned": Trust(pinned=(key.certificate,)),
        }
        answer = asked("expired", at=NOW - timedelta(days=20), trust=trusts[how])
        assert (answer.say, answer.through) == ("yes", how)
        assert weights(answer)["seen-after-expiry"] == "warning"

    def test_the_root_has_ended(self):
        answer = asked(at=NOW + timedelta(days=3001), now=NOW + timedelta(days=3002))
        assert answer.say == "no"


class TestEnrolled:
    """Keys compared and confirmed here."""

    def own(self, **facts):
        key = test_pki().person("self_issued")
        return Trust(enrolled=(vouched(key, roles=("chair",), unit=OTHER_UNIT, **facts),))

    def test_is_believed_for_its_unit_and_roles(self):
        answer = asked("self_issued", trust=self.own())
        assert (answer.say, answer.through, answer.reasons) == ("yes", "enrolled", ())
        assert (answer.unit, answer.roles) == (OTHER_UNIT, ("chair",))

    def test_signed_before_it_was_enrolled_is_only_noted(self):
        answer = asked("self_issued", trust=self.own(since=(NOW + timedelta(hours=1)).isoformat()))
        assert (answer.say, weights(answer)) == ("yes", {"signed-before-enrolled": "note"})

    @pytest.mark.parametrize(
        ("ended", "at", "say"),
        [
            ("cessation", NOW, "no"),
            ("cessation", BEFORE, "unknown"),
            ("superseded", NOW, "no"),
            ("superseded", BEFORE, "yes"),
            ("compromised", NOW, "no"),
            ("compromised", BEFORE, "no"),
        ],
    )
    def test_ends_by_the_same_rules_as_a_list(self, ended, at, say):
        trust = self.own(until=REVOKED_AT.isoformat(), ended=ended)
        assert asked("self_issued", at=at, trust=trust).say == say

    def test_an_end_without_a_readable_time_is_an_end_from_the_beginning(self):
        assert asked("self_issued", at=BEFORE, trust=self.own(until="hôm nọ", ended="cessation")).say == "no"

    def test_a_day_without_zone_is_a_day_in_viet_nam(self):
        trust = self.own(until="2026-10-05", ended="superseded")
        assert asked("self_issued", at=NOW, trust=trust).say == "no"
        assert asked("self_issued", at=NOW - timedelta(hours=10), trust=trust).say == "yes"

    @pytest.mark.parametrize(("at", "code"), [(-61, "not-valid-then"), (366, "expired-then")])
    def test_dates_of_the_certificate_count(self, at, code):
        moment = NOW + timedelta(days=at)
        answer = asked("self_issued", at=moment, now=moment, trust=self.own())
        assert (answer.say, weights(answer).get(code)) == ("no", "invalid")

    def test_an_issued_certificate_that_was_enrolled_too_can_be_revoked_by_its_issuer(self):
        pki = test_pki()
        trust = pki.trust(enrolled=[vouched(pki.person("compromised")), vouched(pki.person("valid"))])
        assert asked("compromised", trust=trust).say == "no"
        good = asked("valid", trust=trust)
        assert (good.say, good.through, good.reasons, len(good.path)) == ("yes", "enrolled", (), 3)

    def test_an_expired_issuer_does_not_matter_to_who_was_compared(self):
        pki = test_pki()
        late = NOW + timedelta(days=3001)
        key = private_key("long")
        made = issue_by_hand(
            named("Lâu Năm", UNIT), key, pki.issuer.subject, pki.issuer_key, end=NOW + timedelta(days=4000)
        )
        trust = pki.trust(enrolled=[vouched(signing_key(made, key))])
        assert judge(der_of(made), late, trust, now=late).say == "yes"

    def test_a_lost_key_is_lost_under_every_certificate(self):
        """The branch lost the key: the certificate the committee issued over the same key is no better."""
        pki = test_pki()
        key = private_key("self_issued")
        issued = issue_by_hand(named("Đặng Thị Tự", UNIT), key, pki.issuer.subject, pki.issuer_key)
        facts = pki.person("self_issued").facts
        lost = vouched(
            pki.person("self_issued"),
            until=REVOKED_AT.isoformat(),
            ended="compromised",
            public_key=facts.public_key,
        )
        assert judge(der_of(issued), NOW, pki.trust(enrolled=[lost]), now=CHECKED_AT).say == "no"
        assert judge(der_of(issued), NOW, pki.trust(), now=CHECKED_AT).say == "yes"

    def test_an_issuer_that_was_lost_issues_no_more(self):
        pki = test_pki()
        root = signing_key(pki.root, pki.root_key)
        lost = vouched(root, roles=("issuer",), until=REVOKED_AT.isoformat(), ended="compromised")
        assert asked(trust=pki.trust(enrolled=[lost])).say == "no"


def test_pinned_is_believed_for_the_unit_it_names():
    answer = asked("self_issued", trust=Trust(pinned=(test_pki().person("self_issued").certificate,)))
    assert (answer.say, answer.through, answer.unit) == ("yes", "pinned", UNIT)


def test_what_was_withdrawn_is_not_believed_because_it_is_pinned():
    pki = test_pki()
    for kind, code in (("revoked", "key-ended"), ("compromised", "key-compromised")):
        answer = asked(kind, trust=pki.trust(pinned=[pki.person(kind).certificate]))
        assert (answer.say, answer.through) == ("no", "pinned")
        assert weights(answer)[code] == "invalid"
    assert asked("valid", trust=pki.trust(pinned=[pki.person("valid").certificate])).say == "yes"


def test_a_key_that_ended_before_anybody_confirmed_it_was_never_believed():
    pki = test_pki()
    key = pki.person("self_issued")
    gone = KeyRecord(
        id=key.fingerprint, unit=UNIT, holder=key.name, certificate=key.certificate, state=KeyState.REVOKED,
        until=REVOKED_AT.isoformat(), end_reason=EndReason.SUPERSEDED,
    )  # fmt: skip
    answer = judge(key.certificate, BEFORE, trust_from([], [gone]), now=CHECKED_AT)
    assert answer.say == "unknown"
    assert "key-not-enrolled" in weights(answer)


def test_a_vault_gives_only_what_was_confirmed():
    pki = test_pki()

    def record(kind, state, **facts):
        key = pki.person(kind)
        return KeyRecord(
            id=key.fingerprint, unit=UNIT, holder=key.name, certificate=key.certificate, state=state, **facts
        )

    keys = [
        record("self_issued", KeyState.WAITING),
        record("valid", KeyState.ENROLLED, since=BEFORE.isoformat(), until="2030-01-01"),
        record("second", KeyState.REPLACED, until=REVOKED_AT.isoformat()),
        record("stranger", KeyState.REVOKED, end_reason=EndReason.COMPROMISED),
        record("forged", KeyState.REFUSED),
        record("expired", KeyState.MADE),
    ]
    item = TrustItem(
        id="1", kind=TrustKind.ROOT, name="r", content=pki.root_certificate, begins="2026", added="2026"
    )
    trust = trust_from([item], keys)
    assert trust.roots == (pki.root_certificate,)
    assert [(one.fingerprint, one.ended, one.until) for one in trust.enrolled] == [
        (keys[1].id, "", ""),
        (keys[2].id, "superseded", REVOKED_AT.isoformat()),
        (keys[3].id, "compromised", ""),
    ]


def test_trust_is_put_together_without_repeats():
    pki = test_pki()
    one = pki.trust(enrolled=[vouched(pki.person())])
    assert together(one, Trust(), one) == one


def test_one_answer_serves_until_a_certificate_begins_or_ends():
    """The way is looked for once a span of time, and the spans end exactly where the dates do."""
    facts = test_pki().person().facts
    second = timedelta(seconds=1)
    for moment, say in [
        (facts.valid_from - second, "no"),
        (facts.valid_from, "yes"),
        (NOW, "yes"),
        (facts.valid_until, "yes"),
        (facts.valid_until + second, "no"),
        (NOW - timedelta(days=99_999), "no"),
    ]:
        assert asked(at=moment, now=moment).say == say, moment


def test_reasons_follow_the_language_of_the_moment():
    from desktop import words

    before = asked("forged").reasons[0].sentence
    words.install(lambda _context, text: f"[en] {text}")
    try:
        assert asked("forged").reasons[0].sentence == f"[en] {before}"
    finally:
        words.install(None)


def issued_with(name, *extensions):
    key, pki = private_key("server"), test_pki()
    builder = (
        x509.CertificateBuilder().subject_name(named(name)).issuer_name(pki.issuer.subject)
        .public_key(key.public_key()).serial_number(101)
        .not_valid_before(NOW - timedelta(days=1)).not_valid_after(NOW + timedelta(days=9))
        .add_extension(usage(sign=True), critical=True)
    )  # fmt: skip
    for extension in extensions:
        builder = builder.add_extension(extension, critical=True)
    return der_of(builder.sign(pki.issuer_key, hashes.SHA256()))


def test_a_critical_condition_nobody_here_understands():
    strange = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4.5"), b"\x05\x00")
    answer = judge(issued_with("có điều kiện", strange), NOW, test_pki().trust(), now=CHECKED_AT)
    assert (answer.say, weights(answer)) == ("unknown", {"condition-not-understood": "unknown"})
    assert judge(issued_with("không"), NOW, test_pki().trust(), now=CHECKED_AT).say == "yes"


def test_a_weak_signature_of_an_issuer_is_not_enough():
    from asn1crypto import x509 as asn1

    weak = asn1.Certificate.load(issued_with("yếu"))
    weak["tbs_certificate"]["signature"] = weak["signature_algorithm"] = {"algorithm": "sha1_rsa"}
    answer = judge(weak.dump(force=True), NOW, test_pki().trust(), now=CHECKED_AT)
    assert (answer.say, weights(answer)) == ("no", {"certificate-too-weak": "invalid"})


class TestARootThatSigns:
    """What `openssl req -x509` makes by default: a root that is its own person."""

    def own(self, **allowed):
        key = private_key("own root")
        return der_of(
            issue_by_hand(
                named("Tự làm gốc", UNIT), key, named("Tự làm gốc", UNIT), key, ca=0, allowed=usage(**allowed)
            )
        )

    def test_is_believed_as_a_root_if_it_may_sign(self):
        root = self.own(sign=True, issue=True)
        answer = judge(root, NOW, Trust(roots=(root,)), now=NOW)
        assert (answer.say, answer.through, answer.path, answer.known_until) == (
            "yes", "chain", ("Tự làm gốc",), None,
        )  # fmt: skip
        assert judge(root, NOW, Trust(), now=NOW).say == "unknown"

    def test_and_not_if_it_may_only_issue(self):
        root = self.own(issue=True)
        assert judge(root, NOW, Trust(roots=(root,)), now=NOW).say == "no"

    def test_nor_after_its_end(self):
        root = self.own(sign=True, issue=True)
        late = NOW + timedelta(days=366)
        answer = judge(root, late, Trust(roots=(root,)), now=late)
        assert (answer.say, weights(answer)) == ("no", {"issuer-not-valid-then": "invalid"})
