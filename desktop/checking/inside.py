"""What the papers in a packet say of themselves, compared with what the packet says: unit, period, signers.

Papers and workbooks of this program carry unit, kind and period inside what is signed. Last month's minutes,
or another branch's, stay genuinely signed wherever they are put; only this comparison tells. What states
nothing of itself is not spoken of.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import Struct

from desktop.branch.spans import check_span, span_words
from desktop.committee.units import same_unit
from desktop.errors import Refused
from desktop.packets.manifest import Manifest
from desktop.packets.verifying import PDF, WORKBOOK, FileVerdict
from desktop.signing.records import CHAIR, RECORDER, Reason, shown
from desktop.words import translate

OF_ONE_PERIOD: Final = frozenset({"minutes", "report"})
"""Kinds of papers that are handed in for the very period they are about."""

_SUBJECT: Final = re.compile(r"[a-z][a-z-]* (?P<period>[0-9]{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]))?)")
"""What this program writes as the subject of a workbook's signature: `roll-call 2026-10`."""


class Stated(Struct, frozen=True, kw_only=True):
    """What one file of a packet says of itself."""

    title: str
    unit: str = ""
    period: str = ""
    """Only where the packet must be of the same one."""
    unsigned: tuple[str, ...] = ()
    """Places it keeps for the signatures of `recorder` and `chair`, in which no sound one stands."""


def stated_in(
    files: tuple[FileVerdict, ...], entries: Mapping[str, bytes | memoryview]
) -> tuple[Stated, ...]:
    """Return what each unchanged file of a packet says of itself, in their order."""
    whole = [file for file in files if file.whole and file.name in entries]
    return tuple(said for file in whole for said in _stated(file, bytes(entries[file.name])))


def _stated(file: FileVerdict, content: bytes) -> Iterator[Stated]:
    if file.media_type == PDF:
        yield from _of_paper(file, content)
    elif file.media_type == WORKBOOK and any(one.intact for one in file.signatures):
        yield _of_workbook(file, content)


def _of_paper(file: FileVerdict, content: bytes) -> Iterator[Stated]:
    from desktop.signing.pdf_checking import places_of, statement_of

    said = statement_of(content)
    if said.kind:
        signed = {one.field for one in file.signatures if one.intact}
        kept = [place.name for place in places_of(content) if place.name in (RECORDER, CHAIR)]
        yield Stated(
            title=file.title,
            unit=shown(said.unit),
            period=shown(said.period) if said.kind in OF_ONE_PERIOD else "",
            unsigned=tuple(name for name in kept if name not in signed),
        )


def _of_workbook(file: FileVerdict, content: bytes) -> Stated:
    from desktop.signing.workbook import statement_of

    unit, subject = statement_of(content)
    found = _SUBJECT.fullmatch(subject)
    return Stated(title=file.title, unit=shown(unit), period=found["period"] if found else "")


def stated_otherwise(manifest: Manifest, stated: tuple[Stated, ...]) -> Iterator[Reason]:
    """Say which files are of another unit or period than the packet."""
    for one in stated:
        if one.unit and not same_unit(one.unit, manifest.unit):
            sentence = translate(
                "checking",
                "“{title}” trong gói là của “{own}”, không phải của “{unit}”.",
                title=one.title,
                own=one.unit,
                unit=manifest.unit,
            )
            yield Reason(code="paper-of-another-unit", sentence=sentence)
        if one.period and one.period != manifest.period:
            sentence = translate(
                "checking",
                "“{title}” trong gói là của {own}, trong khi gói nộp cho {period}.",
                title=one.title,
                own=_words(one.period),
                period=_words(manifest.period),
            )
            yield Reason(code="paper-of-another-period", sentence=sentence)


def _words(period: str) -> str:
    """Name a period; as it is written where it is none."""
    try:
        return span_words(check_span(period))
    except Refused:
        return period
