"""`manifest.json`: what a packet is, whose, for when, and the hash of everything in it."""

import json
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from desktop.branch.names import clean
from desktop.data import resource

MANIFEST_NAME: Final = "manifest.json"
FORMAT: Final = "so-chi-bo-packet"
SCHEMA_VERSION: Final = 2
"""The newest version read here. A manifest is written in the oldest one that says all it has to say."""
MANIFEST_LIMIT: Final = 1024 * 1024

_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode's categories of what shows nothing, or turns the writing round; line ends too."""

Digest = Annotated[str, Meta(pattern="^[0-9a-f]{64}$", description="SHA-256, lower-case hexadecimal")]
Period = Annotated[
    str,
    Meta(
        pattern="^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$",
        description="2026-10, 2026-Q4, 2026-H1 or 2026",
    ),
]
Kind = Annotated[str, Meta(pattern="^[a-z][a-z0-9-]{0,39}$", description="what is handed in, e.g. monthly")]
Line = Annotated[str, Meta(min_length=1, max_length=500)]


class PacketFacts(Struct, frozen=True, kw_only=True):
    """What the one who seals says of the packet; the rest of the manifest follows from files and keys.

    `unit` is the branch (chi bộ), `superior` its direct superior organisation, `sequence` counts the packets
    of this unit from 1, `previous` is the SHA-256 of the previous packet's bytes (None for the first).
    `to` names whom the packet is for, where that is not the superior: the branch that an answer goes to.
    """

    unit: Line
    superior: Line
    to: Line | UnsetType = UNSET
    period: Period
    kind: Kind = "monthly"
    sequence: Annotated[int, Meta(ge=1, le=999_999)]
    previous: Digest | None = None
    program: Line


class ManifestFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of the packet."""

    name: Annotated[str, Meta(pattern="^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$")]
    title: Line
    media_type: Annotated[str, Meta(pattern="^[a-z]+/[a-zA-Z0-9.+-]+$", max_length=120)]
    size: Annotated[int, Meta(ge=0, description="bytes")]
    sha256: Digest


class ManifestSigner(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who was to sign, in order: a signature taken away or replaced is noticed by it."""

    name: Line
    fingerprint: Digest


class Manifest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole manifest: schema version 1, or 2 where it says whom it is for (`to`)."""

    format: Literal["so-chi-bo-packet"] = "so-chi-bo-packet"
    schema_version: Literal[1, 2] = 1
    unit: Line
    superior: Line
    to: Line | UnsetType = UNSET
    period: Period
    kind: Kind
    sequence: Annotated[int, Meta(ge=1, le=999_999)]
    previous: Digest | None
    created: Annotated[datetime, Meta(tz=True)]
    program: Line
    files: Annotated[tuple[ManifestFile, ...], Meta(min_length=1, max_length=100)]
    signers: Annotated[tuple[ManifestSigner, ...], Meta(min_length=1, max_length=9)]


class _Head(Struct, frozen=True):
    """What every version of the manifest says first."""

    format: str = ""
    schema_version: int = 0


def manifest_of(
    facts: PacketFacts,
    created: datetime,
    files: tuple[ManifestFile, ...],
    signers: tuple[ManifestSigner, ...],
) -> Manifest:
    """Return the manifest of a packet in the oldest schema version that says everything in it."""
    return Manifest(
        schema_version=1 if facts.to is UNSET else 2,
        unit=clean(facts.unit),
        superior=clean(facts.superior),
        to=facts.to if facts.to is UNSET else clean(facts.to),
        period=facts.period,
        kind=facts.kind,
        sequence=facts.sequence,
        previous=facts.previous,
        created=created.replace(microsecond=0),
        program=clean(facts.program),
        files=files,
        signers=signers,
    )


def to_bytes(manifest: Manifest) -> bytes:
    """Return the manifest as indented UTF-8 JSON, the same bytes for the same manifest."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n"


def from_bytes(content: bytes) -> Manifest:
    """Read a manifest; raises `msgspec.MsgspecError` or ValueError if it is not one of these versions."""
    manifest = msgspec.json.decode(content, type=Manifest)
    if (manifest.schema_version == 1) != (manifest.to is UNSET):
        message = "only version 2 says whom a packet is for, and it always does"
        raise ValueError(message)
    if to_bytes(manifest) != content:
        message = "not written as this program writes a manifest"
        raise ValueError(message)
    if any(unicodedata.category(sign) in _UNSEEN for text in _texts(manifest) for sign in text):
        message = "a text that does not show what it says"
        raise ValueError(message)
    return manifest


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, Struct):
        for name in part.__struct_fields__:
            yield from _texts(getattr(part, name))
    elif isinstance(part, tuple):
        for one in part:
            yield from _texts(one)


def version_of(content: bytes) -> int | None:
    """Return the schema version a manifest claims, or None if it is no manifest of ours."""
    try:
        head = msgspec.json.decode(content, type=_Head)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    return head.schema_version if head.format == FORMAT and head.schema_version > 0 else None


def schema() -> dict[str, object]:
    """Return the JSON Schema of the manifest, as published in `resources/schemas/manifest.schema.json`."""
    described = msgspec.json.schema(Manifest)
    described["$defs"]["Manifest"]["oneOf"] = [
        {"properties": {"schema_version": {"const": 1}}, "not": {"required": ["to"]}},
        {"properties": {"schema_version": {"const": 2}}, "required": ["to"]},
    ]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Sổ Chi Bộ packet manifest, versions 1 to {SCHEMA_VERSION}",
        **described,
    }


def schema_bytes() -> bytes:
    """Return the published schema file's content."""
    return (json.dumps(schema(), ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def schema_path() -> Path:
    """Return where the published schema lies."""
    return resource("schemas", "manifest.schema.json")
