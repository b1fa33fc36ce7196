"""The user's guide (hướng dẫn): what a month, a quarter and a year ask, each step with its place."""

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


@lru_cache(maxsize=1)
def guide() -> Guide:
    """Return the guide that is shipped."""
    text = resource("guide", "cycle.json").read_text(encoding="utf-8")
    return msgspec.json.decode(nfc(text).encode(), type=Guide)
