"""The lines by which the README lets a stranger check a packet, run as they stand there."""

import io
import re
import subprocess
import zipfile
from pathlib import Path

import pytest

from desktop.services import handing, meetings, packing, setup
from desktop.services.sample import make_sample

README = Path(__file__).parent.parent.parent / "README.md"
MARK = "<!-- tests/interop/test_readme_lines.py runs these lines -->"
BLOCK = re.compile(re.escape(MARK) + r"\n```sh\n(.*?)```", re.DOTALL)
PACKET = "ap-thoi-hoa_2026-10_0001.asice"


@pytest.fixture(scope="module")
def sealed(tmp_path_factory):
    """A packet of the sample branch, the signer's fingerprint, and the names of all members."""
    folder = tmp_path_factory.mktemp("sealed")
    make_sample(folder / "mau.scb", "chi-bo-mau", members=12, months=2)
    desk = setup.open_desk(folder / "mau.scb", "chi-bo-mau")
    try:
        key = handing.make_key(
            folder / "khoa.p12", name="Nguyễn Văn Minh", unit="Chi bộ", password="khoa-mau-1",
            now=desk.clock.now(),
        )  # fmt: skip
        line = packing.seal(desk, "2026-10", [key])
        content = packing.packet_content(desk, line.id)[1]
        record = meetings.file(desk, line.meeting_id).record
    finally:
        desk.close()
    assert line.name == PACKET
    return content, key.fingerprint, [one.full_name for one in record.roster]


@pytest.fixture
def lines(tool):
    for name in ("unzip", "openssl", "sha256sum", "awk", "grep"):
        tool(name)
    (found,) = BLOCK.findall(README.read_text("utf-8"))
    assert PACKET in found
    return found


def run(lines, content, folder):
    (folder / PACKET).write_bytes(content)
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", lines], cwd=folder, capture_output=True, text=True, check=False
    )


def rewritten(packet, name, change):
    """Return the packet with one entry changed, zipped anew: whole as a zip, forged as a packet."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packet)) as old, zipfile.ZipFile(held, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            new.writestr(entry, change(content) if entry.filename == name else content)
    assert held.getvalue() != packet
    return held.getvalue()


def test_the_lines_confirm_a_whole_packet_and_name_the_signer(lines, sealed, tmp_path):
    content, fingerprint, _names = sealed
    done = run(lines, content, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Verification successful" in done.stderr
    assert "Nguyễn Văn Minh" in done.stdout
    assert fingerprint.upper() in done.stdout.replace(":", "")
    for name in ("minutes.pdf", "roll-call.xlsx", "check-summary.xlsx", "records.json"):
        assert f"{name}: OK" in done.stdout


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("records.json", lambda content: content.replace(b'"present": ', b'"present": 1', 1)),
        ("minutes.pdf", lambda content: content + b"\n"),
        ("check-summary.xlsx", lambda content: content[:-1] + bytes([content[-1] ^ 1])),
        ("manifest.json", lambda content: content.replace(b'"sequence": 1', b'"sequence": 2')),
        ("META-INF/ASiCManifest001.xml", lambda content: content.replace(b"records.json", b"records.jsox")),
        ("META-INF/signature001.p7s", lambda content: content[:-1] + bytes([content[-1] ^ 1])),
    ],
)
def test_the_lines_refuse_a_packet_in_which_anything_changed(lines, sealed, tmp_path, name, change):
    done = run(lines, rewritten(sealed[0], name, change), tmp_path)
    assert done.returncode != 0, done.stdout


def test_a_change_is_found_even_where_the_manifest_was_made_to_agree(lines, sealed, tmp_path):
    """The hash in the manifest is forged along with the file; the signed list still tells."""
    import hashlib

    content = sealed[0]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        records = archive.read("records.json")
    forged = records.replace(b'"present": ', b'"present": 1', 1)
    old, new = (hashlib.sha256(one).hexdigest().encode() for one in (records, forged))
    twice = rewritten(content, "records.json", lambda _: forged)
    twice = rewritten(twice, "manifest.json", lambda manifest: manifest.replace(old, new))
    assert run(lines, twice, tmp_path).returncode != 0


def test_the_self_check_goes_up_without_names(sealed):
    """What the README promises to those who are recorded."""
    content, _fingerprint, names = sealed
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        records = archive.read("records.json").decode()
        with zipfile.ZipFile(io.BytesIO(archive.read("check-summary.xlsx"))) as book:
            parts = {name: book.read(name).decode() for name in book.namelist() if name.endswith(".xml")}
        texts = "".join(text for name, text in parts.items() if not name.startswith("_xmlsignatures/"))
        signatures = "".join(text for name, text in parts.items() if name.startswith("_xmlsignatures/"))
        manifest = archive.read("manifest.json").decode()
    assert names
    signer = "Nguyễn Văn Minh"
    for name in names:
        assert name not in records
        assert name not in texts
        assert name == signer or name not in signatures
        assert name == signer or name not in manifest
