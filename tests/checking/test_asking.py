"""The five answers about packets, papers, workbooks and other files, with every kind of signer and trust."""

from datetime import timedelta

import msgspec
import pytest

from desktop.checking.inside import Stated, stated_otherwise
from desktop.checking.records import Known, Question
from desktop.packets import envelope
from desktop.packets.messages.records import KEY_CARD
from desktop.packets.sealing import packet_hash, seal
from desktop.packets.verifying import verify
from desktop.signing.enveloped import encrypt_to
from desktop.signing.records import Trust
from desktop.signing.workbook import sign_workbook
from tests.attacks.workbook_attacks import ATTACKS
from tests.checking.things import (
    PKI,
    UNIT,
    asked,
    book,
    codes,
    committees_own,
    enrolled,
    known,
    packet,
    paper,
    says,
    sealed_by,
)
from tests.packets.messages import letters
from tests.packets.packets import RECORDS, facts, minutes, sheet, workbook
from tests.signing import people
from tests.signing.people import NOW
from tests.signing.pki import CHECKED_AT, OTHER_UNIT, vouched
from tests.signing.workbook import books

ALL_YES = dict.fromkeys(("whole", "signers", "trusted", "entitled", "newer"), "yes")
FIRST = {"sequence": 1, "previous": None}


def test_a_packet_of_enrolled_signers_that_follows_the_last_one_is_valid():
    before = packet(6)
    found = asked(packet(7, previous=packet_hash(before)), enrolled(), known(before))
    assert (found.verdict, says(found), found.kind) == ("valid", ALL_YES, "packet")
    assert codes(found) == {"time-not-proven"}
    assert found.sentence == (
        f"Hợp lệ: còn nguyên vẹn, do {people.RECORDER_NAME}, {people.CHAIR_NAME} ký, chứng thư tin được."
    )
    assert found.sha256 == found.packet.sha256
    assert len(found.signatures) == 6, "two over the packet, two in the minutes, two in the workbook"
    [signers] = [one for one in found.answers if one.question is Question.SIGNERS]
    assert any(
        "chủ trì" in line and "ký lúc 09:15, 05/10/2026 (giờ do máy người ký ghi)" in line
        for line in signers.details
    )


def test_the_same_packet_where_nothing_is_known_is_unknown_not_invalid():
    found = asked(packet())
    assert found.verdict == "unknown"
    assert says(found) == ALL_YES | dict.fromkeys(("trusted", "entitled", "newer"), "unknown")
    assert codes(found, Question.TRUSTED) == {"key-not-enrolled"}
    assert people.recorder().facts.fingerprint_words in found.sentence
    assert codes(found, Question.NEWER) == {"no-ledger"}


def test_one_signer_unknown_of_two_leaves_the_whole_unknown():
    alone = Trust(enrolled=(vouched(people.recorder(), roles=("recorder",)),))
    found = asked(packet(), alone)
    assert (found.verdict, says(found)["trusted"], says(found)["entitled"]) == ("unknown",) * 3
    assert people.CHAIR_NAME in found.answer(Question.TRUSTED).sentence


def test_without_a_ledger_a_good_packet_is_valid_with_a_warning():
    found = asked(packet(), enrolled())
    assert (found.verdict, codes(found)) == ("warning", {"time-not-proven", "no-ledger"})
    assert found.sentence.endswith(
        "ký, nhưng có điều cần xem. Không có sổ tiếp nhận để so: chưa biết gói này đã nhận hay chưa."
    )


@pytest.mark.parametrize(
    ("kind", "trusted", "verdict", "code"),
    [
        ("valid", "yes", "valid", None),
        ("expired", "no", "invalid", None),
        ("not_yet", "no", "invalid", None),
        ("revoked", "no", "invalid", "key-ended"),
        ("compromised", "no", "invalid", "key-compromised"),
        ("encryption_only", "no", "invalid", "not-for-signing"),
        ("other_unit", "yes", "invalid", "signer-of-another-unit"),
        ("stranger", "unknown", "unknown", "issuer-unknown"),
        ("self_issued", "unknown", "unknown", "key-not-enrolled"),
        ("forged", None, None, None),
    ],
)
@pytest.mark.parametrize("family", ["rsa", "ec"])
def test_every_kind_of_certificate_of_the_pki(kind, family, trusted, verdict, code):
    found = asked(sealed_by(PKI.person(kind, family), **FIRST), PKI.trust(), Known())
    assert says(found)["whole"] == "yes"
    if kind == "forged":
        assert says(found)["trusted"] != "yes"
        assert found.verdict in {"unknown", "invalid"}
        return
    assert (says(found)["trusted"], found.verdict) == (trusted, verdict)
    assert code is None or code in codes(found)
    assert all(reason.sentence for reason in found.reasons)


def test_the_path_and_the_day_of_the_list_are_among_the_details():
    found = asked(sealed_by(PKI.person(), **FIRST), PKI.trust(), Known())
    details = " ".join(found.answer(Question.TRUSTED).details)
    assert "→" in details
    assert "05/10/2026" in details


@pytest.mark.parametrize(
    ("roles", "unit", "code"),
    [
        (("recorder",), people.UNIT, "signer-role"),
        (("office",), people.UNIT, "signer-role"),
        (("chair",), OTHER_UNIT, "signer-of-another-unit"),
        ((), people.UNIT, None),
        (("chair", "recorder"), "CHI BỘ ẤP THỚI HOÀ", None),
    ],
)
def test_unit_and_role_of_the_enrolment_decide(roles, unit, code):
    """What the chair's key was enrolled for; in the minutes it stands in the chair's place."""
    trust = Trust(
        enrolled=(
            vouched(people.chair(), roles=roles, unit=unit),
            vouched(people.recorder(), roles=("recorder",)),
        )
    )
    found = asked(packet(1, previous=None), trust, Known())
    assert says(found)["entitled"] == ("no" if code else "yes")
    assert code is None or code in codes(found, Question.ENTITLED)
    assert found.verdict == ("invalid" if code else "valid")


def test_a_month_is_signed_by_officers_of_the_branch_not_by_an_office():
    trust = Trust(enrolled=(vouched(people.chair(), roles=("office",)),))
    found = asked(sealed_by(people.chair(), **FIRST), trust, Known())
    assert (found.verdict, codes(found, Question.ENTITLED)) == ("invalid", {"signer-kind"})


def test_a_packet_for_another_receiver_is_said_to_be():
    content = sealed_by(people.chair(), to="Đảng ủy xã Thới Bình", **FIRST)
    trust = enrolled()
    assert asked(content, trust, Known(), unit="Đảng ủy xã Thới Bình").verdict == "valid"
    found = asked(content, trust, Known(), unit="Đảng ủy xã Thới Hưng")
    assert (found.verdict, "for-another-unit" in codes(found)) == ("warning", True)


@pytest.mark.parametrize("made", ["packet", "card"])
def test_what_a_branch_of_another_committee_hands_in_is_said_to_be_for_that_one(made):
    """A packet names no receiver of its own: it is for the superior its manifest names."""
    content = sealed_by(people.chair(), **FIRST) if made == "packet" else letters.enrolling()
    trust = enrolled()
    for own in ("Đảng bộ xã Thới Hưng", "ĐẢNG ỦY XÃ THỚI HƯNG"):
        assert asked(content, trust, Known(), unit=own).verdict == "valid"
    found = asked(content, trust, Known(), unit="Đảng ủy xã Thới Bình")
    assert (found.verdict, codes(found, Question.ENTITLED)) == ("warning", {"for-another-unit"})
    assert found.sentence.endswith("xã Thới Hưng”, không phải “Đảng ủy xã Thới Bình”.")


def test_a_branch_is_not_told_that_its_own_packet_is_for_its_superior():
    content = sealed_by(people.chair(), **FIRST)
    assert asked(content, enrolled(), known(content, own=True), unit=people.UNIT).verdict == "valid"


def test_a_namesake_certified_elsewhere_is_not_called_our_officer_at_the_committees_desk():
    """Villages of one name lie in many communes; an outside issuer says who somebody is, not whose."""
    key = PKI.person("valid")
    content, desk = sealed_by(key, **FIRST), {"unit": "Đảng ủy xã Thới Hưng"}
    found = asked(content, PKI.trust(), Known(), **desk)
    assert (says(found)["trusted"], says(found)["entitled"], found.verdict) == ("yes", "unknown", "unknown")
    assert codes(found, Question.ENTITLED) == {"signer-not-enrolled"}
    compared = PKI.trust(enrolled=[vouched(key)])
    assert asked(content, compared, Known(), **desk).verdict == "valid"


def test_the_keeper_of_a_trust_folder_answers_for_the_units_its_issuers_name():
    found = asked(sealed_by(PKI.person("valid"), **FIRST), PKI.trust(), Known())
    assert says(found)["entitled"] == "yes"
    assert any("trùng tên" in line for line in found.answer(Question.ENTITLED).details)
    by_card = asked(sealed_by(people.chair(), **FIRST), enrolled(), Known())
    assert not any("trùng tên" in line for line in by_card.answer(Question.ENTITLED).details)


@pytest.mark.parametrize(("roles", "code"), [(("chair",), None), ((), "signer-not-enrolled")])
def test_a_certificate_of_the_committees_own_root_is_entitled_by_its_roles(roles, code):
    root, issued, revoked = committees_own(roles)
    trust = Trust(
        roots=(root.certificate,),
        crls=(revoked,),
        enrolled=(vouched(root, roles=("issuer",), unit="Đảng ủy xã Thới Hưng"),),
    )
    found = asked(sealed_by(issued, **FIRST), trust, Known(), unit="Đảng ủy xã Thới Hưng")
    assert codes(found, Question.ENTITLED) == ({code} if code else set())
    assert says(found)["entitled"] == ("unknown" if code else "yes")
    strange = Trust(roots=(root.certificate,), crls=(revoked,))
    elsewhere = asked(sealed_by(issued, **FIRST), strange, Known(), unit="Đảng ủy xã Thới Hưng")
    assert codes(elsewhere, Question.ENTITLED) == {"signer-not-enrolled"}, "a root that is not our own"


def test_a_warning_about_one_of_two_signatures_of_a_certificate_is_not_lost():
    ahead = sign_workbook(
        workbook(), people.chair(), now=NOW + timedelta(days=3), role="chair", unit=people.UNIT, subject=""
    )
    for inside, warned in ((ahead, True), (book(), False)):
        content = seal([sheet(inside)], facts=facts(**FIRST), signers=[people.chair()], now=NOW)
        found = asked(content, enrolled(), Known())
        assert ("time-in-the-future" in codes(found, Question.TRUSTED)) is warned
        assert found.verdict == ("warning" if warned else "valid")


# the order


def chain(count):
    made = []
    for number in range(1, count + 1):
        made.append(packet(number, previous=packet_hash(made[-1]) if made else None))
    return made


@pytest.mark.parametrize(
    ("here", "arrives", "say", "verdict", "code"),
    [
        ((), 0, "yes", "valid", None),
        ((0,), 1, "yes", "valid", None),
        ((0,), 2, "yes", "warning", "gap"),
        ((0, 1), 1, "no", "warning", "repeat"),
        ((1, 2), 1, "no", "warning", "repeat"),
        ((0, 2), 1, "yes", "warning", "late"),
        ((), 2, "yes", "warning", "first-not-one"),
        ((2,), 0, "no", "invalid", "older"),
    ],
)
def test_order_is_answered_from_the_ledger(here, arrives, say, verdict, code):
    row = chain(3)
    found = asked(row[arrives], enrolled(), known(*(row[place] for place in here)))
    assert (says(found)["newer"], found.verdict) == (say, verdict)
    assert codes(found, Question.NEWER) == ({code} if code else set())


def test_another_packet_with_a_used_number_and_one_that_does_not_follow_are_invalid():
    row = chain(2)
    twin = packet(2, kind="report-month", previous=packet_hash(row[0]))
    found = asked(twin, enrolled(), known(*row))
    assert (found.verdict, codes(found, Question.NEWER)) == ("invalid", {"number-taken"})
    stray = packet(3, previous="cd" * 32)
    found = asked(stray, enrolled(), known(*row))
    assert (found.verdict, codes(found, Question.NEWER)) == ("invalid", {"chain-broken"})


def test_a_branch_knows_the_packets_it_sealed_itself():
    row = chain(3)
    own = known(*row[:2], own=True)
    assert asked(row[0], enrolled(), own).verdict == "valid", "no repeat: it is the very packet"
    assert codes(asked(row[2], enrolled(), own), Question.NEWER) == {"not-sealed-here"}
    twin = packet(2, kind="report-month", previous=packet_hash(row[0]))
    assert asked(twin, enrolled(), own).verdict == "invalid"
    elsewhere = sealed_by(people.chair(), unit=OTHER_UNIT, **FIRST)
    assert codes(asked(elsewhere, enrolled(), own), Question.NEWER) == {"no-ledger"}


def test_what_came_before_a_key_ended_stays_good_when_it_is_looked_at_again():
    """The ledger says when the very same file came here first."""
    ended = NOW + timedelta(days=3)
    trust = Trust(enrolled=(vouched(people.chair(), until=ended.isoformat(), ended="cessation"),))
    content = sealed_by(people.chair(), **FIRST)
    later = {"now": NOW + timedelta(days=30)}
    assert says(asked(content, trust, Known(), **later))["trusted"] == "unknown"
    seen = known(content, received=CHECKED_AT.isoformat())
    found = asked(content, trust, seen, **later)
    assert (says(found)["trusted"], "key-ended-later" in codes(found)) == ("yes", True)


def test_a_number_without_the_packet_before_it_cannot_be():
    found = asked(sealed_by(people.chair(), sequence=4, previous=None), enrolled(), Known())
    assert codes(found, Question.NEWER) == {"chain-broken"}


def test_a_repeat_whose_day_was_not_kept_is_still_one():
    found = asked(packet(), enrolled(), known(packet(), received="?"))
    assert (found.verdict, codes(found, Question.NEWER)) == ("warning", {"repeat"})


# messages


def test_a_key_card_is_unknown_until_its_key_is_enrolled():
    found = asked(letters.enrolling(), unit=letters.COMMITTEE)
    assert (found.kind, found.verdict) == ("message", "unknown")
    assert codes(found, Question.TRUSTED) == {"key-not-enrolled"}
    assert codes(found, Question.NEWER) == {"no-ledger"}
    assert asked(letters.enrolling(), enrolled(), Known()).verdict == "valid"


def test_a_card_handed_in_again_is_a_repeat():
    found = asked(letters.enrolling(), enrolled(), known(letters.enrolling()))
    assert (found.verdict, codes(found, Question.NEWER)) == ("warning", {"repeat"})


@pytest.mark.parametrize("made", [letters.receipts, letters.prompts, letters.introducing])
def test_what_comes_from_above_is_signed_by_the_office_and_nobody_else(made):
    office = letters.office()
    trust = Trust(enrolled=(vouched(office, roles=("office",), unit=letters.COMMITTEE),))
    found = asked(made(), trust, Known(own=True))
    assert (found.verdict, found.kind) == ("valid", "message")
    branch = Trust(enrolled=(vouched(office, roles=("chair",), unit=letters.COMMITTEE),))
    assert codes(asked(made(), branch), Question.ENTITLED) == {"signer-kind"}
    unit = Trust(enrolled=(vouched(office, roles=("office",)),))
    assert codes(asked(made(), unit), Question.ENTITLED) == {"signer-of-another-unit"}
    issued = asked(made(), PKI.trust(), Known(own=True))
    assert (issued.verdict, codes(issued, Question.ENTITLED)) == ("unknown", {"office-not-stated"})


def test_a_message_without_what_it_should_say_is_not_whole():
    found = asked(sealed_by(people.chair(), kind=KEY_CARD, **FIRST), enrolled(), Known())
    assert (found.verdict, says(found)["whole"]) == ("invalid", "no")


# lone files


def test_minutes_of_the_program_signed_by_both_are_valid_by_themselves():
    found = asked(paper(), enrolled(UNIT))
    assert (found.kind, found.verdict) == ("pdf", "valid")
    assert says(found) == ALL_YES | {"newer": "unknown"}
    assert codes(found) == {"time-not-proven", "no-number"}
    assert UNIT in found.answer(Question.ENTITLED).sentence
    wrong = asked(paper(), enrolled(OTHER_UNIT))
    assert (wrong.verdict, codes(wrong, Question.ENTITLED)) == ("invalid", {"signer-of-another-unit"})


def test_somebody_elses_pdf_says_of_no_unit_that_it_is_its():
    found = asked(people.signed_by_both(), enrolled())
    assert (found.verdict, says(found)["entitled"]) == ("warning", "unknown")
    assert codes(found, Question.ENTITLED) == {"unit-not-stated"}


def test_a_signed_workbook_is_valid_by_itself():
    found = asked(book(), enrolled())
    assert (found.kind, found.verdict) == ("workbook", "valid")
    assert says(found) == ALL_YES | {"newer": "unknown"}
    shifted = Trust(
        enrolled=(
            vouched(people.chair(), roles=("recorder",)),
            vouched(people.recorder(), roles=("recorder",)),
        )
    )
    assert codes(asked(book(), shifted), Question.ENTITLED) == {"signer-role"}


@pytest.mark.parametrize("unsigned", [people.paper, people.prepared, workbook])
def test_what_nobody_signed_is_unknown(unsigned):
    found = asked(unsigned(), enrolled())
    assert (found.verdict, says(found)["signers"]) == ("unknown", "no")
    assert codes(found) == {"not-signed", "no-number"}
    assert {says(found)[one] for one in ("whole", "trusted", "entitled", "newer")} == {"unknown"}


def test_envelopes_and_other_files_are_answered_unknown():
    closed = envelope.wrap(packet(), "mat khau goi nop", random_bytes=bytes)
    sealed = encrypt_to(packet(), PKI.person("office").certificate)
    for content in (closed, sealed):
        found = asked(content, enrolled())
        assert (found.kind, found.verdict, codes(found)) == ("envelope", "unknown", {"envelope-closed"})
    for content in (b"", b"%!PS", b"PK\x05\x06" + bytes(18), b"\x30\x03\x02\x01\x01"):
        found = asked(content, enrolled())
        assert (found.kind, found.verdict, codes(found)) == ("other", "unknown", {"not-ours"})
        assert set(says(found).values()) == {"unknown"}


def test_a_newer_version_asks_for_an_update_and_an_unsigned_container_for_a_signature():
    from desktop.packets.container import pack, unpack

    entries = {name: bytes(content) for name, content in unpack(packet()).items()}
    bare = {name: content for name, content in entries.items() if "META-INF" not in name}
    found = asked(pack(bare), enrolled())
    assert (found.verdict, says(found)["whole"], says(found)["signers"]) == ("unknown", "unknown", "no")
    assert "no-signature" in codes(found, Question.WHOLE)


def test_a_changed_packet_says_so_and_asks_nothing_of_a_signature_that_does_not_fit():
    damaged = bytearray(packet())
    damaged[len(damaged) // 2] ^= 1
    found = asked(bytes(damaged), enrolled(), Known())
    assert (found.verdict, says(found)["whole"]) == ("invalid", "no")
    assert found.sentence.startswith("KHÔNG hợp lệ.")
    assert says(found)["trusted"] == "unknown"


def test_a_forged_workbook_inside_an_honest_packet_is_found():
    forged = sheet(ATTACKS["cell-changed"](books.signed_by_both()))
    content = seal([forged], facts=facts(**FIRST), signers=[people.chair()], now=NOW)
    found = asked(content, enrolled(), Known())
    assert (found.verdict, says(found)["whole"]) == ("invalid", "no")
    assert any(code.startswith("workbook-") for code in codes(found, Question.WHOLE))


# what the papers in a packet say of themselves


def handed_in(*files, keys=None, **said):
    """A packet with these files, sealed by recorder and chair."""
    return seal(
        files,
        facts=facts(**({"unit": UNIT} | FIRST | said)),
        signers=keys or [people.recorder(), people.chair()],
        now=NOW,
    )


def sheet_of(subject: str, unit: str = UNIT):
    signed = sign_workbook(workbook(), people.chair(), now=NOW, role="chair", unit=unit, subject=subject)
    return sheet(signed)


def test_papers_of_the_packets_own_unit_and_period_are_valid():
    files = [minutes(paper()), sheet_of("roll-call 2026-10", UNIT.upper()), RECORDS]
    assert asked(handed_in(*files), enrolled(UNIT), Known()).verdict == "valid"


@pytest.mark.parametrize(
    ("said", "code", "sentence"),
    [
        ({"period": "2026-11"}, "paper-of-another-period", "là của tháng 10/2026, trong khi gói nộp cho"),
        ({"unit": OTHER_UNIT}, "paper-of-another-unit", f"là của “{UNIT}”, không phải của “{OTHER_UNIT}”."),
    ],
)
def test_old_minutes_or_another_units_in_a_new_packet_are_not_valid(said, code, sentence):
    content = handed_in(minutes(paper()), RECORDS, **said)
    found = asked(content, enrolled(said.get("unit", UNIT)), Known())
    assert (found.verdict, says(found)["whole"]) == ("invalid", "no")
    assert codes(found, Question.WHOLE) == {code}
    assert sentence in found.answer(Question.WHOLE).sentence


@pytest.mark.parametrize(
    ("subject", "unit", "expected"),
    [
        ("roll-call 2026-10", UNIT, set()),
        ("Bảng đối chiếu", UNIT, set()),
        ("", "", set()),
        ("roll-call 2026-09", UNIT, {"paper-of-another-period"}),
        ("figures 2026-Q3", UNIT, {"paper-of-another-period"}),
        ("roll-call 2026-09", OTHER_UNIT, {"paper-of-another-period", "paper-of-another-unit"}),
    ],
)
def test_a_workbook_is_of_the_packets_unit_and_period_as_far_as_it_says(subject, unit, expected):
    found = asked(handed_in(sheet_of(subject, unit)), enrolled(UNIT), Known())
    assert codes(found, Question.WHOLE) == expected
    assert found.verdict == ("invalid" if expected else "valid")


def test_a_stated_period_that_is_none_is_named_as_it_stands():
    paper_of = Stated(title="Biên bản", period="2026-99")
    manifest = verify(handed_in(RECORDS)).manifest
    [reason] = stated_otherwise(manifest, (paper_of,))
    assert "là của 2026-99," in reason.sentence


def test_minutes_without_the_chairs_signature_are_a_warning():
    found = asked(handed_in(minutes(paper(both=False))), enrolled(UNIT), Known())
    assert (found.verdict, codes(found)) == ("warning", {"place-not-signed", "time-not-proven"})
    assert found.sentence.endswith("“Biên bản tháng 10” còn thiếu chữ ký số của chủ trì.")


def test_a_packet_signed_by_the_recorder_alone_is_a_warning():
    alone = handed_in(minutes(paper()), keys=[people.recorder()])
    found = asked(alone, enrolled(UNIT), Known())
    assert (found.verdict, codes(found, Question.ENTITLED)) == ("warning", {"chair-not-signed"})
    assert says(found) == ALL_YES
    both_roles = Trust(
        enrolled=(
            vouched(people.chair(), unit=UNIT),
            vouched(people.recorder(), roles=("recorder", "chair"), unit=UNIT),
        )
    )
    assert asked(alone, both_roles, Known()).verdict == "valid"


@pytest.mark.parametrize(
    ("inner", "verdict", "question", "code"),
    [
        ((), "unknown", Question.TRUSTED, "key-not-enrolled"),
        (
            (vouched(people.recorder(), roles=("chair",), unit=UNIT),),
            "invalid",
            Question.ENTITLED,
            "signer-role",
        ),
        (
            (vouched(people.recorder(), roles=("recorder",), unit=OTHER_UNIT),),
            "invalid",
            Question.ENTITLED,
            "signer-of-another-unit",
        ),
    ],
)
def test_who_signed_the_minutes_inside_is_asked_about_too(inner, verdict, question, code):
    """The packet is the chair's alone; the recorder signed only within."""
    content = handed_in(minutes(paper()), keys=[people.chair()])
    trust = Trust(enrolled=(vouched(people.chair(), unit=UNIT), *inner))
    found = asked(content, trust, Known())
    assert found.verdict == verdict
    assert code in codes(found, question)
    assert people.RECORDER_NAME in found.answer(question).sentence


def test_the_answers_go_out_as_json():
    found = asked(packet(), enrolled())
    said = msgspec.json.decode(msgspec.json.encode(found))
    assert [one["question"] for one in said["answers"]] == [one.value for one in Question]
    assert RECORDS.title in str(said)
