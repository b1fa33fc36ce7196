"""The published JSON Schema of the small packets' bodies, so that others can read and write them."""

import json
from pathlib import Path

import msgspec

from desktop.data import resource
from desktop.packets.messages.making import BODY_NAMES
from desktop.packets.messages.records import (
    COMMITTEE_CARD,
    KEY_CARD,
    PROMPT,
    RECEIPT,
    CommitteeCard,
    KeyCard,
    PromptBook,
    ReceiptBook,
)

_BODIES = {KEY_CARD: KeyCard, COMMITTEE_CARD: CommitteeCard, RECEIPT: ReceiptBook, PROMPT: PromptBook}


def schema_bytes() -> bytes:
    """Return the published schema file's content: one definition a body, named by the file that holds it."""
    schemas, components = msgspec.json.schema_components(
        [_BODIES[kind] for kind in BODY_NAMES], ref_template="#/$defs/{name}"
    )
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Sổ Chi Bộ messages, version 1",
        "oneOf": [
            {"title": f"{name} ({kind})", **schema}
            for (kind, name), schema in zip(BODY_NAMES.items(), schemas, strict=True)
        ],
        "$defs": components,
    }
    return (json.dumps(described, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def schema_path() -> Path:
    """Return where the published schema lies."""
    return resource("schemas", "messages.schema.json")
