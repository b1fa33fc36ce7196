"""Sealing one period's packet and verifying it, against the bare cryptography in it.

Sealing, as the window and the command do it: the minutes are set and signed (PAdES), the workbooks written,
the files listed with their hashes, the list signed (CAdES), the packet kept in the vault. The packet alone:
the same files, finished beforehand. Bare: two signatures of the same RSA key and one SHA-256 over every byte.
Verifying: whether every byte is as signed, and by whom. Bare: two verifications and the same SHA-256. Each
round seals a month nobody has signed yet.
"""

import hashlib
import io
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from desktop.packets.manifest import PacketFacts
from desktop.packets.sealing import PacketFile, seal
from desktop.packets.verifying import verify
from desktop.services import handing, packing
from desktop.services.desk import Desk
from desktop.signing.records import SigningKey
from tests.bench.measuring import clocked, in_turn, machine, say, show
from tests.bench.sample import sample_desk

WARM = 1
PADDING, DIGEST = padding.PKCS1v15(), hashes.SHA256()


def hashed(contents: list[bytes]) -> bytes:
    return hashlib.sha256(b"".join(hashlib.sha256(one).digest() for one in contents)).digest()


def contents_of(packet: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(packet)) as archive:
        return [archive.read(name) for name in archive.namelist()]


def bare_sealing(contents: list[bytes], key: SigningKey) -> None:
    listing = hashed(contents)
    for _ in range(2):
        key.hand._key.sign(listing, PADDING, DIGEST)


def bare_verifying(contents: list[bytes], key: SigningKey, signature: bytes) -> None:
    public, listing = key.hand._key.public_key(), hashed(contents)
    for _ in range(2):
        public.verify(signature, listing, PADDING, DIGEST)


def packet_alone(packet: bytes, key: SigningKey) -> Callable[[], bytes]:
    """Return what makes a packet of the files of one that is there."""
    manifest = verify(packet).manifest
    with zipfile.ZipFile(io.BytesIO(packet)) as archive:
        files = [
            PacketFile(
                name=one.name, media_type=one.media_type, title=one.title, content=archive.read(one.name)
            )
            for one in manifest.files
        ]
    facts = PacketFacts(**{name: getattr(manifest, name) for name in PacketFacts.__struct_fields__})
    return lambda: seal(files, facts=facts, signers=[key], now=manifest.created)


def measure(desk: Desk, folder: Path) -> None:
    key_file = folder / "khoa.p12"
    made = handing.make_key(
        key_file, name="Nguyễn Văn Minh", unit="Chi bộ", password="khoa-mau-2026", now=desk.clock.now()
    )
    periods = [line.period for line in handing.periods(desk)]
    line = packing.seal(desk, periods.pop(), [made])
    packet = packing.packet_content(desk, line.id)[1]
    path = folder / line.name
    path.write_bytes(packet)
    contents = contents_of(packet)
    signature = made.hand._key.sign(hashed(contents), PADDING, DIGEST)
    rounds = len(periods) - WARM

    def sealing() -> None:
        packing.seal(desk, periods.pop(), [made])

    def verifying() -> None:
        assert handing.verify(path).whole

    sealed = in_turn(
        [
            ("handing.seal: papers, signatures, packet, vault", clocked(sealing)),
            ("of it, the packet alone", clocked(packet_alone(packet, made))),
            ("bare: 2 RSA signatures, SHA-256", clocked(lambda: bare_sealing(contents, made))),
        ],
        rounds=rounds,
        warm=WARM,
    )
    verified = in_turn(
        [
            ("handing.verify", clocked(verifying)),
            ("bare: 2 verifications, SHA-256", clocked(lambda: bare_verifying(contents, made, signature))),
        ],
        rounds=15,
    )
    bits = made.hand._key.key_size
    size = f"{len(contents)} entries, {len(packet) / 1024:.0f} KiB, one signer, RSA-{bits}"
    opening = clocked(lambda: handing.open_key(key_file, "khoa-mau-2026", now=desk.clock.now()))
    show(
        f"Sealing one period ({size})",
        sealed,
        notes=[f"not in it: opening the key file once, {opening() * 1000:.0f} ms"],
    )
    show(f"Verifying it ({size})", verified)


def main() -> None:
    say("", machine())
    with sample_desk() as desk, tempfile.TemporaryDirectory(prefix="sochibo-bench-") as folder:
        measure(desk, Path(folder))


if __name__ == "__main__":
    main()
