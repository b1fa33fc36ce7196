import json

import msgspec
import pytest

from desktop.packets import manifest
from desktop.packets.container import unpack
from desktop.packets.sealing import seal
from desktop.packets.verifying import verify
from tests.signing import people

from .packets import NOW, RECORDS, facts, full


@pytest.fixture
def written():
    return bytes(unpack(full())[manifest.MANIFEST_NAME])


def test_it_says_what_the_packet_is(written):
    said = json.loads(written)
    assert said["format"] == "so-chi-bo-packet"
    assert said["schema_version"] == 1
    assert (said["unit"], said["superior"]) == ("Chi bộ ấp Thới Hòa", "Đảng bộ xã Thới Hưng")
    assert (said["period"], said["kind"], said["sequence"]) == ("2026-10", "monthly", 7)
    assert said["previous"] == "ab" * 32
    assert said["created"] == "2026-10-05T09:15:30+07:00"
    assert [file["name"] for file in said["files"]] == ["minutes.pdf", "check.xlsx", "records.json"]
    assert len(said["signers"]) == 2


def test_it_is_read_back_as_it_was(written):
    read = manifest.from_bytes(written)
    assert manifest.to_bytes(read) == written
    assert manifest.version_of(written) == 1


def test_the_published_schema_is_the_codes():
    assert manifest.schema_path().read_bytes() == manifest.schema_bytes()


def test_the_schema_names_every_field():
    described = manifest.schema()["$defs"]
    assert set(described["Manifest"]["properties"]) == set(manifest.Manifest.__struct_fields__)
    assert described["Manifest"]["additionalProperties"] is False


@pytest.mark.parametrize(
    "change",
    [
        {"sequence": 0}, {"sequence": "7"}, {"period": "2026-13"}, {"kind": "Monthly!"}, {"previous": "xyz"},
        {"files": []}, {"signers": []}, {"created": "2026-10-05T09:15:30"}, {"unit": ""}, {"extra": 1},
        {"schema_version": 2}, {"schema_version": 3, "to": "Chi bộ A"}, {"to": "Chi bộ A"},
        {"format": "other"},
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(written, change):
    altered = json.loads(written) | change
    with pytest.raises((msgspec.MsgspecError, ValueError)):
        manifest.from_bytes(json.dumps(altered).encode())


def test_another_way_of_writing_the_same_is_refused(written):
    with pytest.raises(ValueError, match="written"):
        manifest.from_bytes(json.dumps(json.loads(written)).encode())


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"null", b"\xff", b'{"format":"so-chi-bo-packet"}', b"[" * 5000]
)
def test_foreign_json_has_no_version(content):
    assert manifest.version_of(content) is None


def test_the_first_packet_has_no_previous_one():
    first = seal([RECORDS], facts=facts(previous=None, sequence=1), signers=[people.chair()], now=NOW)
    assert json.loads(bytes(unpack(first)[manifest.MANIFEST_NAME]))["previous"] is None
    assert verify(first).verdict == "valid"


def test_a_packet_for_somebody_says_so_in_version_two():
    packet = seal([RECORDS], facts=facts(to="Chi bộ ấp Thới Hòa"), signers=[people.chair()], now=NOW)
    said = json.loads(bytes(unpack(packet)[manifest.MANIFEST_NAME]))
    assert (said["schema_version"], said["to"]) == (2, "Chi bộ ấp Thới Hòa")
    verdict = verify(packet)
    assert verdict.verdict == "valid"
    assert verdict.manifest is not None
    assert verdict.manifest.to == "Chi bộ ấp Thới Hòa"


def test_a_packet_for_the_superior_stays_what_it_was(written):
    assert "to" not in json.loads(written)


@pytest.mark.parametrize("unseen", ["\u202e", "\u200b", "\n", "\x1b[2J", "\u2028"])
@pytest.mark.parametrize("place", ["unit", "kind", "title", "signer"])
def test_a_manifest_whose_texts_do_not_show_what_they_say_is_broken(written, place, unseen):
    said = json.loads(written)
    part, name = {
        "unit": (said, "unit"),
        "kind": (said, "kind"),
        "title": (said["files"][0], "title"),
        "signer": (said["signers"][0], "name"),
    }[place]
    part[name] += unseen
    changed = msgspec.json.format(msgspec.json.encode(said), indent=2) + b"\n"
    assert manifest.version_of(changed) == 1
    with pytest.raises((ValueError, msgspec.MsgspecError)):
        manifest.from_bytes(changed)


def test_what_is_sealed_is_written_in_plain_text():
    packet = seal(
        [msgspec.structs.replace(RECORDS, title="Dữ liệu\u202e kỳ\n")],
        facts=facts(unit=" Chi bộ\u200b ấp  Thới Hòa"),
        signers=[people.chair()],
        now=NOW,
    )
    said = manifest.from_bytes(bytes(unpack(packet)[manifest.MANIFEST_NAME]))
    assert (said.unit, said.files[0].title) == ("Chi bộ ấp Thới Hòa", "Dữ liệu kỳ")
    assert verify(packet).verdict == "valid"
