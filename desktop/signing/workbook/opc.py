"""A package by ECMA-376 part 2 (Open Packaging Conventions): parts with content types, and relationships.

Names are part names with their leading slash (`/xl/workbook.xml`).
"""

import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from desktop.signing.workbook import zipform
from desktop.signing.workbook.troubles import Broken
from desktop.signing.workbook.xmlform import Element, parse, quoted

CONTENT_TYPES: Final = "[Content_Types].xml"
RELS_TYPE: Final = "application/vnd.openxmlformats-package.relationships+xml"
ORIGIN_TYPE: Final = "application/vnd.openxmlformats-package.digital-signature-origin"
SIGNATURE_TYPE: Final = "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"
ROOT_RELS: Final = "/_rels/.rels"
DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
ORIGIN_RELATION: Final = f"{PACKAGE}/relationships/digital-signature/origin"
SIGNATURE_RELATION: Final = f"{PACKAGE}/relationships/digital-signature/signature"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_OFFICE: Final = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PROPERTY_RELATIONS: Final = frozenset(
    {
        f"{PACKAGE}/relationships/metadata/core-properties",
        f"{PACKAGE}/relationships/metadata/thumbnail",
        f"{OFFICE}/extended-properties",
        f"{OFFICE}/custom-properties",
        f"{STRICT_OFFICE}/extendedProperties",
        f"{STRICT_OFFICE}/customProperties",
    }
)
"""Relationships of the package to its properties (author, title, picture), which Office does not sign."""

HYPERLINKS: Final = frozenset({f"{OFFICE}/hyperlink", f"{STRICT_OFFICE}/hyperlink"})
"""A link somebody may click on: the only thing that may point outside (nothing is loaded from it)."""

_TYPES_NS: Final = f"{PACKAGE}/content-types"
_RELS_NS: Final = f"{PACKAGE}/relationships"
_TYPE: Final = re.compile(r"[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+\Z")
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_ATTRIBUTES: Final = {"Id", "Type", "Target", "TargetMode"}


@dataclass(frozen=True, slots=True)
class Relationship:
    """One relationship; `part` is the name of the part it leads to, empty where it leads outside."""

    id: str
    type: str
    target: str
    external: bool
    part: str


@dataclass(frozen=True, slots=True)
class Package:
    """A package read whole: its entries as packed, its parts, their types, and all relationships."""

    entries: Mapping[str, zipform.Entry]
    parts: Mapping[str, bytes]
    types: Mapping[str, str]
    relationships: Mapping[str, tuple[Relationship, ...]]
    """By the name of the relationship part."""
    blanks: Mapping[str, int]
    """How many stretches of blanks stand between the lines of a relationship part, where there are any."""

    @property
    def origin(self) -> str:
        """The part from which the signatures are reached; empty where there is none."""
        found = [one.part for one in self.relationships.get(ROOT_RELS, ()) if one.type == ORIGIN_RELATION]
        return found[0] if found else ""

    @property
    def signatures(self) -> tuple[str, ...]:
        """The signature parts reached from the origin, in the order of their relationships."""
        if not self.origin:
            return ()
        reached = self.relationships.get(rels_of(self.origin), ())
        return tuple(one.part for one in reached if one.type == SIGNATURE_RELATION)

    @property
    def properties(self) -> frozenset[str]:
        """The parts that hold properties of the file, not its content."""
        return frozenset(
            one.part for one in self.relationships.get(ROOT_RELS, ()) if one.type in PROPERTY_RELATIONS
        )


def open_package(data: bytes) -> Package:
    """Read a package; raises `Broken` where two readers could see two different things."""
    entries = zipform.read(data)
    listing = entries.get(CONTENT_TYPES)
    if listing is None:
        raise Broken("not-a-workbook")
    parts = {f"/{name}": one.content() for name, one in entries.items() if name != CONTENT_TYPES}
    types = _types(listing.content(), parts)
    lists = sorted(name for name in parts if is_rels(name))
    for name in lists:
        if types[name] != RELS_TYPE or (name != ROOT_RELS and source_of(name) not in parts):
            raise Broken("rels-lost", name)
    stray = [name for name, kind in types.items() if kind == RELS_TYPE and not is_rels(name)]
    if stray:
        raise Broken("rels-lost", stray[0])
    if ROOT_RELS not in parts:
        raise Broken("not-a-workbook")
    trees = {name: parse(parts[name], name) for name in lists}
    relationships = {name: _relationships(name, tree, parts) for name, tree in trees.items()}
    _check_origin(relationships)
    blanks = {name: count for name in lists if (count := _blanks(trees[name]))}
    return Package(entries, parts, types, relationships, blanks)


def is_rels(name: str) -> bool:
    """Tell whether this is the name of a relationship part."""
    folder, _, last = name.rpartition("/")
    return folder.endswith("/_rels") and last.endswith(".rels")


def rels_of(name: str) -> str:
    """Return the name of the relationship part of a part."""
    folder, _, last = name.rpartition("/")
    return f"{folder}/_rels/{last}.rels"


def source_of(rels: str) -> str:
    """Return the part whose relationships these are; `/` for the package itself."""
    folder, _, last = rels.rpartition("/")
    return f"{folder.removesuffix('/_rels')}/{last.removesuffix('.rels')}"


def write_types(types: Mapping[str, str]) -> bytes:
    """Return `[Content_Types].xml` in the one form: two rules by ending, and a line for every other part."""
    lines = [
        f'<Default Extension="rels" ContentType="{RELS_TYPE}"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
    ]
    for name in sorted(types):
        kind = types[name]
        if kind != RELS_TYPE or not name.endswith(".rels"):
            lines.append(f"<Override PartName={quoted(name)} ContentType={quoted(kind)}/>")
    return f'{DECLARATION}<Types xmlns="{_TYPES_NS}">{"".join(lines)}</Types>'.encode()


def write_relationships(relationships: Iterable[Relationship]) -> bytes:
    """Return a relationship part in the one form."""
    lines = [
        f"<Relationship Id={quoted(one.id)} Type={quoted(one.type)} Target={quoted(one.target)}"
        + (' TargetMode="External"/>' if one.external else "/>")
        for one in relationships
    ]
    return f'{DECLARATION}<Relationships xmlns="{_RELS_NS}">{"".join(lines)}</Relationships>'.encode()


def transformed(relationships: Iterable[Relationship], blanks: int = 0) -> bytes:
    """Return the canonical form of some relationships after the relationship transform.

    ECMA-376 part 2, 13.2.4.24: the chosen ones, sorted by their Id, each with its TargetMode spelled out.
    The standard drops the blanks between them. libxmlsec (1.2.37, and so LibreOffice) instead writes an empty
    element `text` for each; `blanks` of them are put in front to read such a signature.
    """
    lines = [
        f"<Relationship Id={quoted(one.id)} Target={quoted(one.target)} "
        f'TargetMode="{"External" if one.external else "Internal"}" Type={quoted(one.type)}></Relationship>'
        for one in sorted(relationships, key=lambda one: one.id)
    ]
    inside = "<text></text>" * blanks + "".join(lines)
    return f'<Relationships xmlns="{_RELS_NS}">{inside}</Relationships>'.encode()


def _blanks(root: Element) -> int:
    return sum(1 for text in (root.text, *(line.tail for line in root)) if text)


def _types(listing: bytes, parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the content type of every part; every part has one, and one only."""
    root = parse(listing, CONTENT_TYPES)
    if root.tag != f"{{{_TYPES_NS}}}Types" or root.attrib:
        raise Broken("types-damaged")
    defaults: dict[str, str] = {}
    overrides: dict[str, str] = {}
    for rule in root:
        if rule.tag == f"{{{_TYPES_NS}}}Default":
            _add(defaults, rule, "Extension")
        elif rule.tag == f"{{{_TYPES_NS}}}Override":
            _add(overrides, rule, "PartName")
        else:
            raise Broken("types-damaged")
    types = {}
    for name in parts:
        ending = posixpath.basename(name).rpartition(".")[2].lower()
        kind = overrides.pop(name.lower(), None) or defaults.get(ending)
        if kind is None or not _TYPE.match(kind):
            raise Broken("type-missing", name)
        types[name] = kind
    if overrides:
        raise Broken("types-damaged", next(iter(overrides)))
    return types


def _add(rules: dict[str, str], rule: Element, key: str) -> None:
    if set(rule.attrib) != {key, "ContentType"} or len(rule):
        raise Broken("types-damaged")
    name = rule.get(key).lower()
    if name in rules:
        raise Broken("types-ambiguous", name)
    rules[name] = rule.get("ContentType")


def _relationships(name: str, root: Element, parts: Mapping[str, bytes]) -> tuple[Relationship, ...]:
    if root.tag != f"{{{_RELS_NS}}}Relationships" or root.attrib or root.prefix is not None:
        raise Broken("rels-damaged", name)
    if any((text or "").strip() for text in (root.text, *(line.tail for line in root))):
        raise Broken("rels-damaged", name)
    found: list[Relationship] = []
    for line in root:
        known = set(line.attrib) <= _ATTRIBUTES and {"Id", "Type", "Target"} <= set(line.attrib)
        if line.tag != f"{{{_RELS_NS}}}Relationship" or not known or len(line) or line.text:
            raise Broken("rels-damaged", name)
        mode = line.get("TargetMode", "Internal")
        if mode not in ("Internal", "External"):
            raise Broken("rels-damaged", name)
        external = mode == "External"
        part = "" if external else _resolved(source_of(name), line.get("Target"), name)
        if part and part not in parts:
            raise Broken("target-missing", part)
        if is_rels(part):
            raise Broken("rels-damaged", name)
        found.append(Relationship(line.get("Id"), line.get("Type"), line.get("Target"), external, part))
    if len({one.id for one in found}) != len(found):
        raise Broken("rels-ambiguous", name)
    return tuple(found)


def _resolved(source: str, target: str, where: str) -> str:
    """Return the part name a target means, seen from its source."""
    target = target.partition("#")[0]
    if not target or _SCHEME.match(target) or "\\" in target or "?" in target or "%" in target:
        raise Broken("target-odd", where)
    steps: list[str] = [] if target.startswith("/") else source.split("/")[1:-1]
    for step in target.lstrip("/").split("/"):
        if step == "..":
            if not steps:
                raise Broken("target-odd", where)
            steps.pop()
        elif step != ".":
            steps.append(step)
    return "/" + "/".join(steps)


def _check_origin(relationships: Mapping[str, tuple[Relationship, ...]]) -> None:
    """Origin and signatures are reached in one way only."""
    origins = [
        (name, one)
        for name, reached in relationships.items()
        for one in reached
        if one.type in (ORIGIN_RELATION, SIGNATURE_RELATION)
    ]
    first = [one for name, one in origins if one.type == ORIGIN_RELATION and name == ROOT_RELS]
    if not origins:
        return
    if len(first) != 1 or first[0].external:
        raise Broken("signature-unreachable")
    home = rels_of(first[0].part)
    for name, one in origins:
        rightly = one is first[0] or (name == home and one.type == SIGNATURE_RELATION and not one.external)
        if not rightly:
            raise Broken("signature-unreachable", name)
    reached = [one.part for name, one in origins if name == home]
    if len(set(reached)) != len(reached) or len(relationships.get(home, ())) != len(reached):
        raise Broken("signature-unreachable", home)
