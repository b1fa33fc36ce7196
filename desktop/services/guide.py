"""The user's guide (hướng dẫn): what a month, a quarter and a year ask, each step with its place.

A branch has one, and the clerk of a committee another.
"""

from functools import lru_cache

import msgspec

from desktop.branch.names import nfc
from desktop.data import resource


class GuideStep(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One step: what to do, where in the window, which papers come of it."""

    title: str
    title_en: str
    text: str
    text_en: str
    page: str
    target: str = ""
    papers: tuple[str, ...] = ()
    """Kinds of paper, as `services.catalogue` names them."""


class GuideChapter(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A chapter: a month, a quarter, a year."""

    code: str
    title: str
    title_en: str
    opening: str
    opening_en: str
    steps: tuple[GuideStep, ...]


class Guide(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole guide, a file of `resources/guide`."""

    id: str
    chapters: tuple[GuideChapter, ...]


BRANCH, COMMITTEE = "branch", "committee"
_FILES = {BRANCH: "cycle.json", COMMITTEE: "committee.json"}


@lru_cache(maxsize=len(_FILES))
def guide(kind: str = BRANCH) -> Guide:
    """Return the guide that is shipped for this kind of vault."""
    text = resource("guide", _FILES[kind]).read_text(encoding="utf-8")
    return msgspec.json.decode(nfc(text).encode(), type=Guide)
