"""Checking files and sticks from a desk: what is walked through, opened, believed, and compared."""

from pathlib import Path

import msgspec
import pytest

from desktop.checking.records import Question
from desktop.errors import Cancelled
from desktop.files import CannotRead
from desktop.packets import envelope
from desktop.packets.recipients import wrap_to
from desktop.packets.sealing import packet_hash
from desktop.services import checking
from desktop.services.checking import check_paths, found_in
from tests.checking.things import PKI, book, codes, packet, paper, says, sealed_by
from tests.services.committees import committees_desk
from tests.services.conftest import Opened, Story
from tests.signing import people
from tests.signing.pki import CHECKED_AT

PASSWORD = "mat khau goi nop"
CLOCK = Story(CHECKED_AT)


@pytest.fixture(scope="module")
def trust(tmp_path_factory):
    """A folder with the certificates of chair and recorder, and those of the test PKI."""
    folder = PKI.fill(tmp_path_factory.mktemp("tin-cay"))
    (folder / "chi-bo").mkdir()
    for key in (people.chair(), people.recorder()):
        (folder / "chi-bo" / f"{key.fingerprint[:8]}.cer").write_bytes(key.certificate)
    return folder


@pytest.fixture
def stick(tmp_path):
    """A stick as branches bring it: two packets, papers, and what is nobody's business."""
    first = packet(1, previous=None)
    for name, content in {
        "goi/b_0002.asice": packet(2, previous=packet_hash(first)),
        "goi/a_0001.asice": first,
        "giay to/bien ban.PDF": paper(),
        "giay to/so lieu.xlsx": book(),
        "anh/hinh.jpg": b"\xff\xd8",
        ".Trash/old.asice": b"x",
        "giay to/~$so lieu.xlsx": b"x",
        "khac.asice": b"khong phai goi",
    }.items():
        path = tmp_path / "USB" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return tmp_path / "USB"


def names(found):
    return [one.name for one in found]


def test_a_stick_is_walked_through_by_name(stick):
    assert names(found_in([stick])) == [
        "giay to/bien ban.PDF", "giay to/so lieu.xlsx", "goi/a_0001.asice", "goi/b_0002.asice", "khac.asice",
    ]  # fmt: skip
    assert names(found_in([stick / "khac.asice", stick / "anh"])) == ["khac.asice"]


def test_a_walk_has_its_depth_its_number_and_follows_no_link(tmp_path, monkeypatch):
    deep = tmp_path.joinpath(*"abcdef")
    deep.mkdir(parents=True)
    for folder in (tmp_path / "a", deep):
        (folder / "goi.asice").write_bytes(b"")
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "link.asice").symlink_to(tmp_path / "a" / "goi.asice")
    assert names(found_in([tmp_path])) == ["a/goi.asice"]
    monkeypatch.setattr(checking, "MOST_FILES", 0)
    assert found_in([tmp_path]) == ()


def test_a_folder_the_system_keeps_to_itself_is_passed_by(tmp_path, monkeypatch):
    (tmp_path / "System Volume Information").mkdir()
    (tmp_path / "goi.asice").write_bytes(b"")
    listed = Path.iterdir

    def closed(folder):
        if folder.name.startswith("System"):
            raise PermissionError
        return listed(folder)

    monkeypatch.setattr(Path, "iterdir", closed)
    assert names(found_in([tmp_path])) == ["goi.asice"]


def test_a_stick_is_checked_with_what_a_folder_vouches_for(stick, trust):
    steps = []
    found = check_paths([stick], trust=trust, clock=CLOCK, progress=lambda *step: steps.append(step))
    assert [one.verdict for one in found] == ["valid", "valid", "warning", "warning", "unknown"]
    assert steps == [(number, 5) for number in range(1, 6)]
    assert {one.checked for one in found} == {CHECKED_AT}
    assert checking.notes_on(trust) == ()


def test_without_trust_all_is_unknown_and_nothing_crashes(stick):
    assert {one.verdict for one in check_paths([stick], clock=CLOCK)} == {"unknown"}


def test_it_stops_when_told_to(stick):
    with pytest.raises(Cancelled):
        check_paths([stick], cancelled=lambda: True, clock=CLOCK)


def test_a_named_file_must_be_there_one_on_a_stick_need_not(stick, tmp_path, trust):
    with pytest.raises(CannotRead):
        check_paths([tmp_path / "khong-co.asice"], clock=CLOCK)
    files = found_in([stick])
    (stick / "goi" / "a_0001.asice").unlink()
    found = {one.name: one for one in checking.check_found(files, trust=trust, clock=CLOCK)}
    gone = found["goi/a_0001.asice"]
    assert (gone.verdict, codes(gone)) == ("unknown", {"cannot-read"})


def test_a_file_larger_than_any_packet_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.packets.container.PACKET_LIMIT", 100 - 1024 * 1024)
    (tmp_path / "to.asice").write_bytes(bytes(200))
    (found,) = check_paths([tmp_path / "to.asice"], clock=CLOCK)
    assert codes(found) == {"too-large"}


@pytest.fixture
def wrapped(tmp_path):
    path = tmp_path / "goi.scbgoi"
    path.write_bytes(envelope.wrap(packet(), PASSWORD, random_bytes=bytes))
    return path


def test_a_password_envelope_is_opened_in_memory(wrapped, trust):
    def checked(**how):
        (found,) = check_paths([wrapped], trust=trust, clock=CLOCK, **how)
        return found

    assert (checked().kind, codes(checked())) == ("envelope", {"envelope-closed"})
    wrong = checked(password="khong phai mat khau")
    assert (wrong.kind, wrong.verdict, codes(wrong)) == (
        "envelope", "unknown", {"envelope-wrong-password"},
    )  # fmt: skip
    right = checked(password=PASSWORD)
    assert (right.kind, right.verdict, right.sha256) == ("packet", "warning", packet_hash(packet()))
    content = bytearray(wrapped.read_bytes())
    content[-5] ^= 1
    wrapped.write_bytes(content)
    assert (checked(password=PASSWORD).verdict, checked().verdict) == ("invalid", "unknown")


@pytest.mark.parametrize("family", ["rsa", "ec"])
def test_an_envelope_to_a_certificate_is_opened_with_the_right_one_of_several_keys(family, tmp_path, trust):
    office, other = PKI.person("office", family), PKI.person("encryption_only", family)
    path = tmp_path / "goi.p7m"
    path.write_bytes(wrap_to(packet(), office.certificate))

    def checked(*keys):
        (found,) = check_paths([path], trust=trust, keys=keys, clock=CLOCK)
        return found

    assert checked().kind == "envelope"
    assert (checked(other).kind, codes(checked(other))) == ("envelope", {"envelope-not-for-this-key"})
    assert checked(other, office).kind == "packet"
    content = bytearray(path.read_bytes())
    content[-40] ^= 1
    path.write_bytes(content)
    assert checked(office).verdict == "invalid"


def test_a_branch_believes_its_own_desk_and_knows_its_own_packets(opened: Opened, trust: Path, tmp_path):
    from desktop.storage import rows
    from desktop.storage.kept import PacketLine

    content = packet()
    path = tmp_path / "goi.asice"
    path.write_bytes(content)
    line = PacketLine(
        id="g", period="2026-10", version=1, sequence=7, name="goi.asice", size=len(content),
        sha256=packet_hash(content), previous_sha256="ab" * 32, created="2026-10-05T09:16:00+07:00",
    )  # fmt: skip
    with opened.desk.write() as connection:
        rows.add(connection, line)
    (found,) = check_paths([path], desk=opened.desk, trust=trust)
    assert (found.verdict, says(found)["newer"]) == ("valid", "yes")
    assert checking.unit_at(opened.desk) == people.UNIT
    twin = msgspec.structs.replace(line, sha256="ef" * 32)
    with opened.desk.write() as connection:
        rows.replace(connection, twin)
    (found,) = check_paths([path], desk=opened.desk, trust=trust)
    assert (found.verdict, codes(found, Question.NEWER)) == ("invalid", {"number-taken"})


@pytest.fixture
def committee(tmp_path):
    with committees_desk(tmp_path / "dang-uy.scb") as desk:
        yield desk


def test_packets_of_one_stick_are_compared_with_each_other(committee, stick):
    def verdicts():
        found = check_paths([stick / "goi"], desk=committee)
        return {one.name: (one.verdict, codes(one, Question.NEWER)) for one in found}

    assert verdicts() == {"a_0001.asice": ("valid", set()), "b_0002.asice": ("valid", set())}
    (stick / "goi" / "c_0001.asice").write_bytes((stick / "goi" / "a_0001.asice").read_bytes())
    assert verdicts()["c_0001.asice"] == ("warning", {"repeat"})
    (stick / "goi" / "a_0001.asice").unlink()
    (stick / "goi" / "c_0001.asice").unlink()
    assert verdicts() == {"b_0002.asice": ("warning", {"first-not-one"})}


def test_a_forged_packet_beside_a_good_one_uses_up_no_number(committee, stick):
    """What nobody vouches for, under the good packet's own number, speaks against nothing."""
    forged = sealed_by(PKI.person("self_issued"), sequence=1, previous=None)
    (stick / "goi" / "0.asice").write_bytes(forged)
    found = {one.name: one for one in check_paths([stick / "goi"], desk=committee)}
    assert (found["0.asice"].verdict, found["a_0001.asice"].verdict) == ("unknown", "valid")
    assert found["b_0002.asice"].verdict == "valid"
    assert checking.unit_at(committee) == "Đảng ủy xã Thới Hưng"


def test_of_two_genuine_packets_with_one_number_neither_is_taken(committee, stick):
    """A vault put back from an old copy gives numbers out twice: the clerk asks before taking either."""
    (stick / "goi" / "zwei.asice").write_bytes(packet(1, kind="report-month", previous=None))
    found = {one.name: one for one in check_paths([stick / "goi"], desk=committee)}
    for name in ("a_0001.asice", "zwei.asice"):
        assert (found[name].verdict, codes(found[name], Question.NEWER)) == ("invalid", {"number-taken"})
    assert codes(found["b_0002.asice"], Question.NEWER) == {"first-not-one"}
