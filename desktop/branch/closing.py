"""Closing minutes (chốt biên bản): the record as it stood, kept with its hash; reopening is recorded."""

import hashlib

import msgspec

from desktop.branch.kinds import KindRule
from desktop.branch.meetings import MeetingRecord
from desktop.branch.organisation import Branch
from desktop.branch.rules import IndicatorSet, QualitySet


class MeetingFile(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the papers of a meeting are written from, the rules of its day included.

    Its canonical JSON is what a closing keeps and what its hash covers.
    """

    schema: int = 1
    branch: Branch
    record: MeetingRecord
    indicators: IndicatorSet
    quality: QualitySet
    rules: KindRule | None = None
    """The rule of its kind on its day; None in copies closed before there were kinds: then a regular one."""


class Closing(msgspec.Struct, frozen=True, kw_only=True):
    """One closed version of a meeting's minutes; earlier ones stay when a meeting is reopened."""

    id: str
    meeting_id: str
    version: int
    number: int
    closed_at: str
    """ISO date and time with zone."""
    closed_by: str
    sha256: str
    """Hexadecimal SHA-256 of `content`."""
    content: bytes
    """Canonical JSON of a `MeetingFile`."""
    reopened_at: str = ""
    reopened_by: str = ""
    reason: str = ""
    """Why it was reopened."""


def content_of(file: MeetingFile) -> bytes:
    """Return the canonical JSON of a meeting's file: same records, same bytes."""
    return msgspec.json.encode(file, order="deterministic")


def sha256_of(content: bytes) -> str:
    """Return the hexadecimal SHA-256 of a closing's content."""
    return hashlib.sha256(content).hexdigest()


def read_content(content: bytes) -> MeetingFile:
    """Read a closing's content back; raises `msgspec.MsgspecError` where it is not one."""
    return msgspec.json.decode(content, type=MeetingFile)
