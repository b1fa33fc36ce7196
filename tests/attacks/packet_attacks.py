"""Ways to forge a packet: each takes a good one, signed by two, and gives a forged one.

Most put the container together again in the very form the program writes, so that nothing but the attack
itself can give them away. Some sign anew with a stranger's key: those are whole, and must not be believed.
"""

import hashlib
import io
import re
import struct
import zipfile
from collections.abc import Callable
from functools import lru_cache

from asn1crypto import cms as asn1_cms
from asn1crypto import core, x509
from msgspec.structs import replace

from desktop.packets import asic, manifest
from desktop.packets.container import MIMETYPE, MIMETYPE_NAME, pack, unpack
from desktop.signing.cms import sign_detached
from tests.signing import people

Attack = Callable[[bytes], bytes]
Entries = dict[str, bytes]
LIST, SIGNATURE = asic.manifest_name(1), asic.signature_name(1)
_LOCAL, _CENTRAL, _END = 30, 46, 22
_SIGNING_TIME = rb"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x05\x31\x0f\x17\x0d(\d{12})Z"


def entries_of(packet: bytes) -> Entries:
    return {name: bytes(content) for name, content in unpack(packet).items()}


def is_data(name: str) -> bool:
    return name != MIMETYPE_NAME and not name.startswith("META-INF/")


def on_entries(change: Callable[[Entries], Entries | None]) -> Attack:
    """An attack on the entries; the container is written again as the program would."""

    def forge(packet: bytes) -> bytes:
        entries = entries_of(packet)
        return pack(change(entries) or entries)

    return forge


def on_bytes(change: Callable[[bytearray], bytes | None]) -> Attack:
    """An attack on the container itself."""

    def forge(packet: bytes) -> bytes:
        content = bytearray(packet)
        return bytes(change(content) or content)

    return forge


def changed(name: str, old: bytes, new: bytes) -> Attack:
    def change(entries: Entries) -> None:
        assert old in entries[name], f"{name} has no {old!r}"
        entries[name] = entries[name].replace(old, new, 1)

    return on_entries(change)


def dropped(*names: str) -> Attack:
    return on_entries(lambda entries: {name: one for name, one in entries.items() if name not in names})


def added(name: str, content: bytes = b"x", *, before: str = "manifest.json") -> Attack:
    def change(entries: Entries) -> Entries:
        made: Entries = {}
        for kept, one in entries.items():
            if kept == before:
                made[name] = content
            made[kept] = one
        return made if name in made else made | {name: content}

    return on_entries(change)


def renamed(old: str, new: str) -> Attack:
    return on_entries(lambda entries: {new if name == old else name: one for name, one in entries.items()})


def swapped(one: str, other: str) -> Attack:
    """Two entries change places in the container."""

    def change(entries: Entries) -> Entries:
        order = [other if name == one else one if name == other else name for name in entries]
        return {name: entries[name] for name in order}

    return on_entries(change)


def contents_swapped(one: str, other: str) -> Attack:
    return on_entries(lambda entries: entries | {one: entries[other], other: entries[one]})


def resigned(
    change: Callable[[Entries], Entries | None], *keys: Callable[[], object], lists_only: bool = False
) -> Attack:
    """Change the files, then write lists that fit; sign them with other keys, or leave the old signatures."""

    def forge(packet: bytes) -> bytes:
        entries = entries_of(packet)
        entries = change(entries) or entries
        data = {name: one for name, one in entries.items() if is_data(name)}
        digests = asic.digests_of(data)
        made: Entries = {MIMETYPE_NAME: MIMETYPE, **data}
        for number in range(1, (2 if lists_only else len(keys)) + 1):
            listing = asic.manifest_xml(number, digests)
            made[asic.manifest_name(number)] = listing
            signature = asic.signature_name(number)
            made[signature] = (
                entries[signature] if lists_only else sign_detached(listing, keys[number - 1](), people.NOW)
            )
        return pack(made)

    return forge


@lru_cache
def stranger():
    """Somebody who calls himself by the chair's name."""
    return people.other_key(name=people.CHAIR_NAME)


@lru_cache
def other_stranger():
    return people.other_key(name=people.RECORDER_NAME, kind="ec")


def more_present(entries: Entries) -> None:
    entries["records.json"] = b'{"present": 42}\n'


def unchanged(_entries: Entries) -> None:
    """Nothing is changed: the signatures alone are somebody else's."""


def manifest_mended(entries: Entries) -> None:
    """The file changes and the manifest with it, as somebody who knows the format would."""
    more_present(entries)
    content = entries["records.json"]
    told = manifest.from_bytes(entries["manifest.json"])
    files = tuple(
        replace(file, size=len(content), sha256=hashlib.sha256(content).hexdigest())
        if file.name == "records.json"
        else file
        for file in told.files
    )
    entries["manifest.json"] = manifest.to_bytes(replace(told, files=files))


def signers_mended(entries: Entries) -> None:
    """The manifest names the strangers as its signers."""
    manifest_mended(entries)
    told = manifest.from_bytes(entries["manifest.json"])
    named = tuple(
        manifest.ManifestSigner(name=key.name, fingerprint=key.fingerprint)
        for key in (other_stranger(), stranger())
    )
    entries["manifest.json"] = manifest.to_bytes(replace(told, signers=named))


# the container


def directory_at(content: bytes) -> int:
    return struct.unpack_from("<L", content, len(content) - 6)[0]


def central(content: bytes, number: int) -> int:
    """Where entry `number` stands in the directory."""
    position = directory_at(content)
    for _skipped in range(number):
        lengths = struct.unpack_from("<3H", content, position + 28)
        position += _CENTRAL + sum(lengths)
    return position


def local(content: bytes, number: int) -> int:
    return struct.unpack_from("<L", content, central(content, number) + 42)[0]


def poked(where: Callable[[bytes, int], int], offset: int, form: str, value: int, number: int = 1) -> Attack:
    """One number of a header is written over."""

    def change(content: bytearray) -> None:
        struct.pack_into(form, content, where(content, number) + offset, value)

    return on_bytes(change)


def inserted(place: Callable[[bytes], int], more: bytes) -> Attack:
    """Bytes where none belong; the directory's offset follows, as a careful forger would have it."""

    def change(content: bytearray) -> bytes:
        at, start = place(content), directory_at(content)
        struct.pack_into("<L", content, len(content) - 6, start + (len(more) if at <= start else 0))
        return bytes(content[:at]) + more + bytes(content[at:])

    return on_bytes(change)


def rezipped(**how: int) -> Attack:
    """The same entries, as any zip program would pack them."""

    def forge(packet: bytes) -> bytes:
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", **how) as archive:
            for name, content in entries_of(packet).items():
                archive.writestr(name, content)
        return target.getvalue()

    return forge


def second_of_one_name(packet: bytes) -> bytes:
    """Two entries of one name: one program takes the first, another the last."""
    target = io.BytesIO(packet)
    with zipfile.ZipFile(target, "a") as archive:
        archive.fp.seek(archive.start_dir)
        record = zipfile.ZipInfo("records.json")
        archive.NameToInfo.clear()
        archive.writestr(record, b'{"present": 42}\n')
    return target.getvalue()


def bomb(packet: bytes) -> bytes:
    target = io.BytesIO(packet)
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("more.txt", bytes(20_000_000))
    return target.getvalue()


def hidden_entry(content: bytearray) -> bytes:
    """An entry of which the directory says nothing."""
    start, number = directory_at(content), struct.unpack_from("<H", content, len(content) - 12)[0]
    whole = bytes(content)
    last = central(content, number - 1)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, number - 1, number - 1, last - start, start, 0)
    return whole[:last] + end


def two_ends(content: bytearray) -> bytes:
    """Two ends of the directory: which one counts?"""
    return bytes(content) + bytes(content[-_END:])


# the signatures


def on_signature(change: Callable[[asn1_cms.ContentInfo], None]) -> Attack:
    """An attack on the DER of the first signature."""

    def edit(entries: Entries) -> None:
        content = asn1_cms.ContentInfo.load(entries[SIGNATURE])
        change(content)
        entries[SIGNATURE] = content.dump(force=True)

    return on_entries(edit)


def signer_of(content: asn1_cms.ContentInfo) -> asn1_cms.SignerInfo:
    return content["content"]["signer_infos"][0]


def unsigned_attribute(content: asn1_cms.ContentInfo) -> None:
    attribute = asn1_cms.CMSAttribute({"type": "1.2.3.4", "values": [core.OctetString(b"x")]})
    signer_of(content)["unsigned_attrs"] = asn1_cms.CMSAttributes([attribute])


def second_certificate(content: asn1_cms.ContentInfo) -> None:
    more = x509.Certificate.load(stranger().certificate)
    content["content"]["certificates"].append(asn1_cms.CertificateChoices("certificate", more))


def certificate_exchanged(content: asn1_cms.ContentInfo) -> None:
    other = x509.Certificate.load(stranger().certificate)
    content["content"]["certificates"] = [asn1_cms.CertificateChoices("certificate", other)]
    signer_of(content)["sid"] = asn1_cms.SignerIdentifier(
        "issuer_and_serial_number",
        asn1_cms.IssuerAndSerialNumber({"issuer": other.issuer, "serial_number": other.serial_number}),
    )


def signed_twice_inside(content: asn1_cms.ContentInfo) -> None:
    infos = content["content"]["signer_infos"]
    infos.append(infos[0].copy())


def other_version(content: asn1_cms.ContentInfo) -> None:
    content["content"]["version"] = "v3"


def weak_digest(content: asn1_cms.ContentInfo) -> None:
    signer_of(content)["digest_algorithm"] = {"algorithm": "md5"}


def content_inside(content: asn1_cms.ContentInfo) -> None:
    """A signature that brings the bytes it signs along: which bytes does the reader check?"""
    content["content"]["encap_content_info"]["content"] = b"forged"


def time_moved(entries: Entries) -> None:
    """The signing time the signer claims, which he has signed."""
    found = re.search(_SIGNING_TIME, entries[SIGNATURE], re.DOTALL)
    assert found
    entries[SIGNATURE] = entries[SIGNATURE].replace(found[1], b"27" + found[1][2:])


def indefinite(entries: Entries) -> None:
    """BER where DER belongs: the same signature, in other bytes."""
    der = entries[SIGNATURE]
    assert der[:2] == b"\x30\x82"
    entries[SIGNATURE] = b"\x30\x80" + der[4:] + b"\x00\x00"


def list_space(entries: Entries) -> None:
    entries[LIST] = entries[LIST].replace(b"  <asic:SigReference", b"   <asic:SigReference", 1)


def list_shorter(entries: Entries) -> None:
    """The list no longer speaks of the records."""
    pattern = rb'  <asic:DataObjectReference URI="records.json">.*?</asic:DataObjectReference>\n'
    entries[LIST] = re.sub(pattern, b"", entries[LIST], flags=re.DOTALL)


def one_list_for_both(entries: Entries) -> None:
    """The first signer's signature stands under the second list too."""
    entries[asic.signature_name(2)] = entries[SIGNATURE]


def signatures_exchanged(entries: Entries) -> Entries:
    first, second = entries[SIGNATURE], entries[asic.signature_name(2)]
    return entries | {SIGNATURE: second, asic.signature_name(2): first}


PAIR = (asic.manifest_name(2), asic.signature_name(2))
EVIL = b'{"evil": true}\n'

ATTACKS: dict[str, Attack] = {
    "records changed": changed("records.json", b"35", b"42"),
    "minutes changed": changed("minutes.pdf", b"/Page", b"/page"),
    "records emptied": on_entries(lambda entries: entries | {"records.json": b""}),
    "records dropped": dropped("records.json"),
    "minutes dropped": dropped("minutes.pdf"),
    "manifest dropped": dropped("manifest.json"),
    "file added": added("extra.txt"),
    "file added at the end": added("extra.txt", before=""),
    "file added among signatures": added("META-INF/extra.xml", before=""),
    "file in a folder": added("a/b.txt"),
    "file renamed": renamed("records.json", "record.json"),
    "file renamed by case": renamed("records.json", "Records.json"),
    "files in other order": swapped("records.json", "check.xlsx"),
    "contents exchanged": contents_swapped("records.json", "check.xlsx"),
    "another number": changed("manifest.json", b'"sequence": 1', b'"sequence": 2'),
    "another unit": changed("manifest.json", "Thới Hòa".encode(), "Thới Bình".encode()),
    "another period": changed("manifest.json", b"2026-10", b"2026-09"),
    "another kind": changed("manifest.json", b"monthly", b"receipt"),
    "manifest spaced otherwise": changed("manifest.json", b": 1", b":  1"),
    "file and manifest mended": on_entries(manifest_mended),
    "file, manifest and lists mended": resigned(manifest_mended, lists_only=True),
    "lists mended only": resigned(more_present, lists_only=True),
    "signed anew by strangers": resigned(more_present, other_stranger, stranger),
    "nothing changed, signed by strangers": resigned(unchanged, other_stranger, stranger),
    "all mended, signed by strangers": resigned(signers_mended, other_stranger, stranger),
    "all mended, one stranger": resigned(manifest_mended, stranger),
    "one genuine signer, one stranger": resigned(manifest_mended, people.recorder, stranger),
    "signers in other order": resigned(unchanged, people.chair, people.recorder),
    "second signer taken away": dropped(*PAIR),
    "first signer taken away": dropped(LIST, SIGNATURE),
    "all signers taken away": dropped(LIST, SIGNATURE, *PAIR),
    "signature emptied": on_entries(lambda entries: entries | {SIGNATURE: b""}),
    "signature and list apart": swapped(LIST, SIGNATURE),
    "signatures exchanged": on_entries(signatures_exchanged),
    "one signature twice": on_entries(one_list_for_both),
    "list spaced otherwise": on_entries(list_space),
    "list shorter": on_entries(list_shorter),
    "unsigned attribute": on_signature(unsigned_attribute),
    "second certificate": on_signature(second_certificate),
    "certificate exchanged": on_signature(certificate_exchanged),
    "signer twice in one signature": on_signature(signed_twice_inside),
    "version of the signature": on_signature(other_version),
    "weak digest named": on_signature(weak_digest),
    "content inside the signature": on_signature(content_inside),
    "claimed time moved": on_entries(time_moved),
    "signature in BER": on_entries(indefinite),
    "bytes after the signature": on_entries(
        lambda entries: entries | {SIGNATURE: entries[SIGNATURE] + b"\0"}
    ),
    "mimetype dropped": dropped(MIMETYPE_NAME),
    "mimetype changed": on_entries(
        lambda entries: entries | {MIMETYPE_NAME: b"application/vnd.etsi.asic-s+zip"}
    ),
    "mimetype not first": swapped(MIMETYPE_NAME, "minutes.pdf"),
    "packed by another program": rezipped(),
    "compressed": rezipped(compression=zipfile.ZIP_DEFLATED),
    "two entries of one name": second_of_one_name,
    "name twice by case": added("RECORDS.json", EVIL),
    "way out": added("../evil.txt"),
    "way out by backslash": added("..\\evil.txt"),
    "absolute name": added("/evil.txt"),
    "drive name": added("C:evil.txt"),
    "bomb": bomb,
    "name differs in the directory": poked(central, _CENTRAL, "<B", ord("M")),
    "name differs in front": poked(local, _LOCAL, "<B", ord("M")),
    "size differs": poked(central, 20, "<L", 5),
    "size of a giant": poked(central, 24, "<L", 0xFFFFFFFF),
    "checksum differs": poked(central, 16, "<L", 1),
    "encrypted, it says": poked(central, 8, "<H", 1),
    "date differs": poked(local, 12, "<H", 0x5B21),
    "attributes of a link": poked(central, 38, "<L", 0xA1ED0000),
    "method differs": poked(local, 8, "<H", 8),
    "offset differs": poked(central, 42, "<L", 0),
    "hidden entry": on_bytes(hidden_entry),
    "two ends": on_bytes(two_ends),
    "bytes in front": inserted(lambda _content: 0, b"MZ\x90\x00"),
    "bytes between": inserted(lambda content: local(content, 2), b"between"),
    "bytes before the directory": inserted(directory_at, b"between"),
    "bytes at the end": on_bytes(lambda content: bytes(content) + b"\0"),
    "comment": on_bytes(lambda content: bytes(content[:-2]) + b"\x03\x00abc"),
    "count too low": on_bytes(
        lambda content: bytes(content[:-14]) + b"\x01\x00\x01\x00" + bytes(content[-10:])
    ),
    "cut in the middle": on_bytes(lambda content: bytes(content[: len(content) // 2])),
    "end cut off": on_bytes(lambda content: bytes(content[:-1])),
}
"""Name of the attack to what makes it. Each takes a packet with number 1, signed by recorder and chair."""
