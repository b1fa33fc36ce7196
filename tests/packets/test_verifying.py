import io
import random
import zipfile
from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.packets import asic, container, manifest, sealing, verifying
from desktop.packets.container import pack, unpack
from desktop.packets.sealing import PacketFile, packet_hash, seal
from desktop.signing import cms, troubles
from tests.signing import people

from .packets import NOW, RECORDS, SHEET, facts, full, minutes, small


def codes(verdict):
    return {reason.code for reason in verdict.reasons}


def entries_of(packet):
    return {name: bytes(content) for name, content in unpack(packet).items()}


def test_a_sealed_packet_is_valid_and_the_sentence_names_the_signers():
    verdict = verifying.verify(full())
    assert verdict.verdict == "valid"
    assert verdict.whole
    assert "nguyên vẹn" in verdict.sentence
    assert people.RECORDER_NAME in verdict.sentence
    assert people.CHAIR_NAME in verdict.sentence
    assert "05/10/2026" in verdict.sentence
    assert [signer.signer.name for signer in verdict.signers] == [people.RECORDER_NAME, people.CHAIR_NAME]
    assert [file.name for file in verdict.files] == ["minutes.pdf", "check.xlsx", "records.json"]
    assert all(file.whole for file in verdict.files)
    assert [signature.verdict for signature in verdict.files[0].signatures] == ["valid", "valid"]
    assert verdict.manifest.sequence == 7
    assert verdict.sha256 == packet_hash(full())


def test_a_certificate_nobody_vouched_for_is_said_with_its_fingerprint():
    verdict = verifying.verify(small())
    (note,) = verdict.reasons
    assert (note.code, note.weight) == ("certificate-self-issued", "note")
    assert people.chair().facts.fingerprint_words in note.sentence


def test_the_same_content_gives_the_same_packet():
    again = seal([RECORDS], facts=facts(), signers=[people.chair()], now=NOW)
    assert again == small()


def test_the_entries_stand_in_their_order():
    assert list(entries_of(full())) == [
        "mimetype", "minutes.pdf", "check.xlsx", "records.json", "manifest.json",
        "META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s",
        "META-INF/ASiCManifest002.xml", "META-INF/signature002.p7s",
    ]  # fmt: skip


def test_every_single_changed_byte_is_found():
    chance = random.Random(5)
    packet = small()
    assert len(packet) >= 3500
    for position in range(len(packet)):
        damaged = bytearray(packet)
        damaged[position] ^= 1 << chance.randrange(8)
        verdict = verifying.verify(bytes(damaged))
        assert verdict.verdict == "invalid", position
        assert not verdict.whole
        assert verdict.reasons


def test_changed_bytes_in_a_packet_of_real_size_are_found():
    chance = random.Random(6)
    packet = full()
    for position in chance.sample(range(len(packet)), 300):
        damaged = bytearray(packet)
        damaged[position] = (damaged[position] + chance.randrange(1, 256)) % 256
        assert verifying.verify(bytes(damaged)).verdict == "invalid", position


def test_changed_bytes_with_a_container_made_to_fit_are_found():
    """The forger who writes sizes and checksums anew still meets the signature."""
    chance = random.Random(7)
    entries = entries_of(small())
    for name, content in entries.items():
        for _try in range(60):
            damaged = bytearray(content)
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
            verdict = verifying.verify(pack(entries | {name: bytes(damaged)}))
            assert verdict.verdict == "invalid", (name, verdict)


def test_cut_packets_are_invalid():
    packet = small()
    for length in range(len(packet)):
        assert verifying.verify(packet[:length]).verdict in ("invalid", "unknown")
    assert verifying.verify(packet + b"\0").verdict == "invalid"
    assert verifying.verify(packet[: len(packet) // 2]).verdict == "invalid"


@pytest.mark.parametrize("name", list(entries_of(full())))
def test_an_entry_removed_or_emptied_is_found(name):
    entries = entries_of(full())
    without = {kept: content for kept, content in entries.items() if kept != name}
    for forged in (pack(without), pack(entries | {name: b""})):
        assert verifying.verify(forged).verdict == "invalid"


@pytest.mark.parametrize(
    "name", ["extra.txt", "META-INF/extra.xml", "META-INF/signature003.p7s", "readme", "a/b.txt"]
)
def test_an_entry_added_is_found(name):
    assert verifying.verify(pack(entries_of(full()) | {name: b"x"})).verdict == "invalid"
    front = {"mimetype": container.MIMETYPE, name: b"x"} | entries_of(full())
    assert verifying.verify(pack(front)).verdict == "invalid"


def test_entries_in_another_order_are_found():
    names = list(entries_of(full()))
    entries = entries_of(full())
    for first in range(len(names) - 1):
        swapped = names.copy()
        swapped[first], swapped[first + 1] = swapped[first + 1], swapped[first]
        assert verifying.verify(pack({name: entries[name] for name in swapped})).verdict == "invalid"


def test_entries_of_two_genuine_packets_do_not_mix():
    one, other = entries_of(small(7)), entries_of(small(8))
    assert verifying.verify(small(8)).verdict == "valid"
    for name in one:
        if one[name] != other[name]:
            verdict = verifying.verify(pack(one | {name: other[name]}))
            assert verdict.verdict == "invalid", name
    signature = ["META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s"]
    assert verifying.verify(pack(one | {name: other[name] for name in signature})).verdict == "invalid"


def test_a_second_signer_taken_away_is_found():
    entries = entries_of(full())
    alone = {name: content for name, content in entries.items() if "002" not in name}
    verdict = verifying.verify(pack(alone))
    assert verdict.verdict == "invalid"
    assert codes(verdict) >= {"signers-differ"}


def test_another_persons_signature_in_its_place_is_found():
    entries = entries_of(small())
    listing = entries["META-INF/ASiCManifest001.xml"]
    forged = cms.sign_detached(listing, people.other_key(name=people.CHAIR_NAME), NOW)
    verdict = verifying.verify(pack(entries | {"META-INF/signature001.p7s": forged}))
    assert verdict.verdict == "invalid"
    assert "signers-differ" in codes(verdict)


def resigned(entries, key=None):
    """Sign changed entries anew with the right key: only the inner rules can find the fault."""
    data = {
        name: content for name, content in entries.items() if name != "mimetype" and "META-INF" not in name
    }
    listing = asic.manifest_xml(1, asic.digests_of(data))
    signed = {
        "META-INF/ASiCManifest001.xml": listing,
        "META-INF/signature001.p7s": cms.sign_detached(listing, key or people.chair(), NOW),
    }
    return pack({"mimetype": entries["mimetype"], **data, **signed})


@pytest.mark.parametrize(
    ("change", "verdict", "code"),
    [
        ({"records.json": b"changed"}, "invalid", "file-changed"),
        ({"extra.txt": b"x"}, "invalid", "files-differ"),
        ({"manifest.json": b"{}"}, "unknown", "no-manifest"),
        (
            {"manifest.json": b'{"format":"so-chi-bo-packet","schema_version":1}'},
            "invalid",
            "manifest-broken",
        ),
        ({"manifest.json": b'{"format":"so-chi-bo-packet","schema_version":3}'}, "unknown", "newer-version"),
        ({"manifest.json": b" " * (manifest.MANIFEST_LIMIT + 1)}, "unknown", "no-manifest"),
    ],
)
def test_what_a_right_signature_cannot_heal(change, verdict, code):
    found = verifying.verify(resigned(entries_of(small()) | change))
    assert (found.verdict, code in codes(found)) == (verdict, True)
    assert found.sentence


def test_a_signed_newer_packet_asks_for_an_update():
    content = entries_of(small())["manifest.json"].replace(b'"schema_version": 1', b'"schema_version": 3')
    found = verifying.verify(resigned(entries_of(small()) | {"manifest.json": content}))
    assert found.verdict == "unknown"
    assert "cập nhật" in found.sentence


def test_a_forged_pdf_inside_is_found():
    from tests.signing.test_pdf import append, forge_page

    forged = append(people.signed_by_both(), forge_page)
    packet = seal([minutes(forged)], facts=facts(), signers=[people.chair()], now=NOW)
    verdict = verifying.verify(packet)
    assert verdict.verdict == "invalid"
    assert "pdf-changed-after-signing" in codes(verdict)
    assert "Biên bản tháng 10" in verdict.sentence


def test_an_unsigned_pdf_inside_is_no_fault():
    packet = seal([minutes(people.paper())], facts=facts(), signers=[people.chair()], now=NOW)
    verdict = verifying.verify(packet)
    assert verdict.verdict == "valid"
    assert verdict.files[0].signatures == ()


def test_a_certificate_expired_at_the_claimed_time_is_a_warning(monkeypatch):
    from desktop.signing import certificates

    for module in (certificates, cms):
        monkeypatch.setattr(module, "check_usable", lambda *_: None)
    late = NOW + timedelta(days=3000)
    verdict = verifying.verify(seal([RECORDS], facts=facts(), signers=[people.chair()], now=late))
    assert (verdict.verdict, verdict.whole) == ("warning", True)
    assert "hết hạn" in verdict.sentence


def test_a_signer_without_unit_and_a_signature_without_time_are_named_plainly():
    packet = seal([RECORDS], facts=facts(), signers=[people.other_key(kind="ec")], now=NOW)
    verdict = verifying.verify(packet)
    assert verdict.verdict == "valid"
    assert verdict.sentence.endswith("ký bởi đồng chí Võ Quốc Bảo (ghi ngày 05/10/2026).")
    timeless = msgspec.structs.replace(verdict.signers[0], claimed_at=None)
    assert verifying._signed_by(timeless) == "đồng chí Võ Quốc Bảo"


def test_what_is_no_packet_is_unknown():
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    for foreign in (b"", b"hello", people.paper(), zipped.getvalue()):
        verdict = verifying.verify(foreign)
        assert (verdict.verdict, verdict.whole) == ("unknown", False)
        assert verdict.sentence.startswith("Chưa kết luận được.")


def test_an_unsigned_container_is_unknown():
    entries = {name: content for name, content in entries_of(small()).items() if "META-INF" not in name}
    assert codes(verifying.verify(pack(entries))) == {"no-signature"}


def test_the_largest_is_a_limit(monkeypatch):
    monkeypatch.setattr(verifying, "PACKET_LIMIT", 100)
    verdict = verifying.verify(small())
    assert (verdict.verdict, codes(verdict)) == ("unknown", {"too-large"})


@given(st.binary(max_size=300))
def test_garbage_with_the_right_beginning_is_no_crash(garbage):
    verdict = verifying.verify(small()[:80] + garbage)
    assert verdict.verdict == "invalid"


def test_the_verdict_is_written_as_json():
    said = msgspec.json.decode(msgspec.json.encode(verifying.verify(small())))
    assert {"verdict", "whole", "signers", "files", "reasons", "sentence"} <= said.keys()


@pytest.mark.parametrize(
    "files",
    [
        [], [RECORDS, RECORDS], [PacketFile(name="biên bản.pdf", media_type="a/b", title="t", content=b"")],
        [PacketFile(name="manifest.json", media_type="a/b", title="t", content=b"")],
        [PacketFile(name="MIMETYPE", media_type="a/b", title="t", content=b"")],
        [PacketFile(name="con.txt", media_type="a/b", title="t", content=b"")],
    ],
)  # fmt: skip
def test_faults_of_the_caller_are_not_sealed(files):
    with pytest.raises(ValueError, match="names"):
        seal(files, facts=facts(), signers=[people.chair()], now=NOW)


def test_signers_are_one_to_nine_each_once():
    for signers in ([], [people.chair(), people.chair()], [people.chair()] * 10):
        with pytest.raises(ValueError, match=r"signers|once"):
            seal([RECORDS], facts=facts(), signers=signers, now=NOW)


def test_an_expired_key_seals_nothing():
    with pytest.raises(troubles.KeyExpired):
        seal([RECORDS], facts=facts(), signers=[people.chair()], now=NOW + timedelta(days=3000))


def test_files_too_large_together_are_refused(monkeypatch):
    monkeypatch.setattr(sealing, "PACKET_LIMIT", 4 * 1024 * 1024 + 10)
    with pytest.raises(sealing.PacketTooLarge):
        seal([SHEET], facts=facts(), signers=[people.chair()], now=NOW)
