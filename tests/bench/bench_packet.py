"""Sealing a month and checking it, against the bare cryptography each contains; 500 packets on all cores.

Sealing, as the window and the command do it: the minutes are set and signed (PAdES), three workbooks written
and signed (Office signatures), the files listed with their hashes, the list signed (CAdES), the packet kept
in the vault; once with a key file, once with a token (SoftHSM). Bare: as many raw signatures of the same key
and one SHA-256 over every byte. Checking: all five questions. Bare: as many raw verifications and the hash.
Each round seals a month nobody has signed yet.
"""

import contextlib
import hashlib
import io
import multiprocessing
import os
import shutil
import tempfile
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from pathlib import Path

import pkcs11
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from desktop.checking.asking import check
from desktop.checking.records import Known
from desktop.packets.manifest import PacketFacts
from desktop.packets.sealing import PacketFile, seal
from desktop.packets.verifying import verify
from desktop.services import handing, packing, tokens
from desktop.services.desk import Desk
from desktop.signing.records import SigningKey, Trust
from tests.bench.measuring import Way, clocked, in_turn, machine, say, show
from tests.bench.sample import sample_desk
from tests.signing.tokens.softhsm import PIN, SoftHsm, holding, softhsm_module

WARM = 1
MANY = 500
LABEL = "KHOA"
SIGNATURES = 5
"""One on the minutes, three on the workbooks, one over the packet's list."""
PADDING, DIGEST = padding.PKCS1v15(), hashes.SHA256()


def hashed(contents: list[bytes]) -> bytes:
    return hashlib.sha256(b"".join(hashlib.sha256(one).digest() for one in contents)).digest()


def contents_of(packet: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(packet)) as archive:
        return [archive.read(name) for name in archive.namelist()]


def bare_sealing(contents: list[bytes], key: SigningKey) -> Way:
    """Return as many signatures of a key in memory as a packet has, and the hash of every byte."""
    private = key.hand._key

    def work() -> None:
        listing = hashed(contents)
        for _ in range(SIGNATURES):
            private.sign(listing, PADDING, DIGEST)

    return clocked(work)


def bare_token(contents: list[bytes], private: pkcs11.PrivateKey) -> Way:
    """Return the same, each signature asked of the token's driver directly."""

    def work() -> None:
        listing = hashed(contents)
        for _ in range(SIGNATURES):
            private.sign(listing, mechanism=pkcs11.Mechanism.SHA256_RSA_PKCS)

    return clocked(work)


def bare_verifying(contents: list[bytes], key: SigningKey) -> Way:
    private = key.hand._key
    public, signature = private.public_key(), private.sign(hashed(contents), PADDING, DIGEST)

    def work() -> None:
        listing = hashed(contents)
        for _ in range(SIGNATURES):
            public.verify(signature, listing, PADDING, DIGEST)

    return clocked(work)


@contextlib.contextmanager
def token_of(key: SigningKey, folder: Path, now: datetime) -> Iterator[tuple[SigningKey, pkcs11.PrivateKey]]:
    """Give the same key on a token: opened as the program does, and as its driver gives it."""
    util = shutil.which("softhsm2-util")
    if util is None:
        raise SystemExit("this benchmark needs softhsm2 (packaging/setup --test installs it)")
    hsm = SoftHsm(folder / "hsm", Path(util)).token(LABEL, holding(key))
    before = os.environ.get("SOFTHSM2_CONF")
    os.environ["SOFTHSM2_CONF"] = str(hsm.conf)
    try:
        opened = tokens.open_by_label(LABEL, PIN, now, module=softhsm_module())
        token = pkcs11.lib(str(softhsm_module())).get_token(token_label=LABEL)
        with token.open(user_pin=PIN) as session:
            kind = {pkcs11.Attribute.CLASS: pkcs11.ObjectClass.PRIVATE_KEY}
            yield opened, next(iter(session.get_objects(kind)))
        opened.worker.close()
    finally:
        if before is None:
            del os.environ["SOFTHSM2_CONF"]
        else:
            os.environ["SOFTHSM2_CONF"] = before


def measure_one(desk: Desk, folder: Path) -> tuple[bytes, SigningKey]:
    """Measure sealing and checking one month; return the packet and its key."""
    now = desk.clock.now()
    unit = handing.unit_of(desk)
    made = handing.make_key(
        folder / "khoa.p12", name="Nguyễn Văn Minh", unit=unit, password="khoa-mau-2026", now=now
    )
    periods = [line.period for line in handing.periods(desk)]
    packet = packing.packet_content(desk, packing.seal(desk, periods.pop(), [made]).id)[1]
    contents = contents_of(packet)
    trust = Trust(pinned=(made.certificate,))
    found = check(packet, "goi.asice", trust=trust, known=Known(), now=now)
    assert found.verdict in {"valid", "warning"}, found.sentence
    with token_of(made, folder, now) as (on_token, private):
        rounds = len(periods) // 2 - WARM
        sealed = in_turn(
            [
                ("sealing with a key file", clocked(lambda: packing.seal(desk, periods.pop(), [made]))),
                ("sealing with a token", clocked(lambda: packing.seal(desk, periods.pop(), [on_token]))),
                (f"bare: {SIGNATURES} signatures on the token, SHA-256", bare_token(contents, private)),
                (f"bare: {SIGNATURES} RSA signatures, SHA-256", bare_sealing(contents, made)),
            ],
            rounds=rounds,
            warm=WARM,
        )
    checked = in_turn(
        [
            (
                "checking: five questions",
                clocked(lambda: check(packet, "goi.asice", trust=trust, known=Known(), now=now)),
            ),
            (f"bare: {SIGNATURES} verifications, SHA-256", bare_verifying(contents, made)),
        ],
        rounds=15,
    )
    size = f"{len(contents)} entries, {len(packet) / 1024:.0f} KiB, one signer, RSA-{made.hand._key.key_size}"
    opening = clocked(lambda: handing.open_key(folder / "khoa.p12", "khoa-mau-2026", now=now))
    note = f"not in it: opening the key file once, {opening() * 1000:.0f} ms"
    show(f"Sealing one month ({size})", sealed, notes=[note])
    show("The same with a token, against the token's own signatures", sealed[1:3])
    show(f"Checking it ({size})", checked)
    return packet, made


def many(packet: bytes, key: SigningKey, folder: Path) -> list[Path]:
    """Write so many packets of one unit, each a link of its chain."""
    manifest = verify(packet).manifest
    assert manifest is not None
    with zipfile.ZipFile(io.BytesIO(packet)) as archive:
        files = [
            PacketFile(
                name=one.name, media_type=one.media_type, title=one.title, content=archive.read(one.name)
            )
            for one in manifest.files
        ]
    previous: str | None = None
    paths = []
    for number in range(1, MANY + 1):
        facts = PacketFacts(
            unit=manifest.unit,
            superior=manifest.superior,
            period=manifest.period,
            kind=manifest.kind,
            sequence=number,
            previous=previous,
            program=manifest.program,
        )
        content = seal(files, facts=facts, signers=[key], now=manifest.created)
        previous = hashlib.sha256(content).hexdigest()
        path = folder / f"{number:03d}.asice"
        path.write_bytes(content)
        paths.append(path)
    return paths


def check_file(path: Path, certificate: bytes, now: datetime) -> tuple[bool, int, int]:
    """Check one packet in a process of the pool: whether it is whole, which process, its memory in KiB."""
    found = check(path.read_bytes(), path.name, trust=Trust(pinned=(certificate,)), known=Known(), now=now)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return found.answers[0].say == "yes", os.getpid(), pages * os.sysconf("SC_PAGE_SIZE") // 1024


def measure_many(packet: bytes, key: SigningKey, folder: Path, now: datetime) -> None:
    paths = many(packet, key, folder)
    cores = os.cpu_count() or 1
    memory: dict[int, list[int]] = {}
    with ProcessPoolExecutor(cores, mp_context=multiprocessing.get_context("spawn")) as pool:
        list(pool.map(check_file, paths[:cores], [key.certificate] * cores, [now] * cores))
        began = time.perf_counter()
        for whole, process, kib in pool.map(
            check_file, paths, [key.certificate] * MANY, [now] * MANY, chunksize=5
        ):
            assert whole
            memory.setdefault(process, []).append(kib)
        took = time.perf_counter() - began
    quarter = [one[len(one) // 4] for one in memory.values()]
    last = [one[-1] for one in memory.values()]
    grown = max(b / a for a, b in zip(quarter, last, strict=True))
    say(
        "",
        f"{MANY} packets on {cores} cores",
        f"{MANY / took:.0f} packets a second; a process holds {max(quarter) // 1024} MiB after a quarter of "
        f"them, {max(last) // 1024} MiB after all ({grown:.2f} times)",
    )


def main() -> None:
    say("", machine())
    with sample_desk(24) as desk, tempfile.TemporaryDirectory(prefix="sochibo-bench-") as folder:
        packet, key = measure_one(desk, Path(folder))
        measure_many(packet, key, Path(folder), desk.clock.now())


if __name__ == "__main__":
    main()
