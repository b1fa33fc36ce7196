"""Taking a signature part apart, ours or another program's, before anything in it is believed.

What is read from a part is exactly what its digests cover: an element is found by its place (a child of
`Signature`), its Id is the only one of that name, and the digest is taken of that very element. So a copy of
a signed element moved elsewhere (signature wrapping) is never what is read.
"""

import base64
import binascii
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal

from desktop.signing.workbook import markup
from desktop.signing.workbook.markup import DSIG, MDSSI, OFFICE_DIGSIG, XADES, Reference
from desktop.signing.workbook.troubles import Broken
from desktop.signing.workbook.xmlform import C14N, Element, canonical, parse

DIGESTS: Final = {
    "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
    "http://www.w3.org/2001/04/xmldsig-more#sha384": "sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
}
"""SHA-1, which old Offices wrote, is no longer believed."""

_MORE: Final = "http://www.w3.org/2001/04/xmldsig-more#"
METHODS: Final[dict[str, tuple[Literal["rsa", "ec"], str]]] = {
    f"{_MORE}rsa-sha256": ("rsa", "sha256"),
    f"{_MORE}rsa-sha384": ("rsa", "sha384"),
    f"{_MORE}rsa-sha512": ("rsa", "sha512"),
    f"{_MORE}ecdsa-sha256": ("ec", "sha256"),
    f"{_MORE}ecdsa-sha384": ("ec", "sha384"),
    f"{_MORE}ecdsa-sha512": ("ec", "sha512"),
}
_WEAK: Final = ("sha1", "md5", "ripemd160")
_ID_NAMES: Final = {"id"}
MOST_REFERENCES: Final = 4000

Line = tuple[Reference, str]
"""A line of the manifest, and the name of its digest."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """One signature part, taken apart; `digests_fit` says whether its own references hold."""

    signed_info: bytes
    family: Literal["rsa", "ec"]
    digest: str
    value: bytes
    certificate: bytes
    bound: bool
    """The certificate is the one among the signed properties."""
    lines: tuple[Line, ...]
    digests_fit: bool
    time: datetime | None
    times_agree: bool
    issuer: str
    serial: int
    office: str
    subject: str
    place: str
    qualifiers: tuple[str, ...]

    def qualifier(self, kind: str) -> str:
        """Return the first qualifier of a kind, without its mark; empty where there is none."""
        return next((text.removeprefix(kind) for text in self.qualifiers if text.startswith(kind)), "")


def parse_signature(data: bytes, where: str) -> Parsed:
    """Take a signature part apart; raises `Broken`."""
    root = parse(data, where)
    if root.tag != _ds("Signature"):
        raise Broken("signature-damaged", where)
    _check_ids(root, where)
    signed_info = _child(root, _ds("SignedInfo"), where)
    if _algorithm(signed_info, "CanonicalizationMethod", where) != C14N:
        raise Broken("transform-unknown", where)
    family, digest = _method(_algorithm(signed_info, "SignatureMethod", where), where)
    objects = [child for child in root if child.tag == _ds("Object")]
    _check_children(root, where)
    fits, covered = _own_references(signed_info, objects, where)
    properties = _properties(objects, covered, where)
    manifest = _manifest(objects, covered, where)
    certificate, bound = _certificate(root, properties, where)
    stated = _text(properties, _xd("SignedSignatureProperties"), _xd("SigningTime"))
    return Parsed(
        signed_info=canonical(signed_info, where),
        family=family,
        digest=digest,
        value=_bytes(_child(root, _ds("SignatureValue"), where), where),
        certificate=certificate,
        bound=bound,
        lines=tuple(_lines(manifest, where)),
        digests_fit=fits,
        time=_moment(stated),
        times_agree=_times_agree(stated, objects),
        issuer=_anywhere(properties, _ds("X509IssuerName")),
        serial=_number(_anywhere(properties, _ds("X509SerialNumber"))),
        office=_anywhere(properties, _xd("ClaimedRole")),
        subject=_comments(objects, covered),
        place=_anywhere(properties, _xd("City")),
        qualifiers=tuple(
            one.text or "" for one in properties.iter(_xd("CommitmentTypeQualifier")) if not len(one)
        ),
    )


def _ds(name: str) -> str:
    return f"{{{DSIG}}}{name}"


def _xd(name: str) -> str:
    return f"{{{XADES}}}{name}"


def _check_ids(root: Element, where: str) -> None:
    """No two elements may be called by one Id, whatever capitals it is written in."""
    found = [
        value for node in root.iter() for name, value in node.attrib.items() if name.lower() in _ID_NAMES
    ]
    if len(set(found)) != len(found):
        raise Broken("id-twice", where)


def _check_children(root: Element, where: str) -> None:
    names = [child.tag for child in root]
    expected = [_ds("SignedInfo"), _ds("SignatureValue"), _ds("KeyInfo")]
    if names[:3] != expected or any(name != _ds("Object") for name in names[3:]):
        raise Broken("signature-damaged", where)
    for once in (_ds("SignedInfo"), _ds("Manifest"), _xd("SignedProperties")):
        if sum(1 for _one in root.iter(once)) != 1:
            raise Broken("signature-wrapped", where)


def _own_references(
    signed_info: Element, objects: list[Element], where: str
) -> tuple[bool, tuple[Element, ...]]:
    """Return whether the digests of the referenced elements hold, and those elements."""
    known = {}
    for one in objects:
        if one.get("Id"):
            known[one.get("Id")] = one
        for properties in one.iterfind(f"{_xd('QualifyingProperties')}/{_xd('SignedProperties')}"):
            if properties.get("Id"):
                known[properties.get("Id")] = properties
    fits, covered = True, []
    for line in signed_info.iterfind(_ds("Reference")):
        target = known.get((line.get("URI") or "").removeprefix("#"))
        if target is None or not (line.get("URI") or "").startswith("#"):
            raise Broken("reference-outside", where)
        if any(transform.get("Algorithm") != C14N for transform in _transforms(line, where)):
            raise Broken("transform-unknown", where)
        name, expected = _digest(line, where)
        fits = fits and hashlib.new(name, canonical(target, where)).digest() == expected
        covered.append(target)
    if len(list(signed_info)) != len(covered) + 2:
        raise Broken("signature-damaged", where)
    for one in objects:
        inside = [child for child in covered if child is one or child.getparent().getparent() is one]
        if not inside:
            raise Broken("object-unsigned", where)
    return fits, tuple(covered)


def _properties(objects: list[Element], covered: tuple[Element, ...], where: str) -> Element:
    """Return the signed properties, which must be covered themselves or with their object."""
    for one in objects:
        found = one.find(f"{_xd('QualifyingProperties')}/{_xd('SignedProperties')}")
        if found is not None and (found in covered or one in covered):
            return found
    raise Broken("properties-unsigned", where)


def _manifest(objects: list[Element], covered: tuple[Element, ...], where: str) -> Element:
    for one in objects:
        found = one.find(_ds("Manifest"))
        if found is not None and one in covered:
            return found
    raise Broken("manifest-unsigned", where)


def _lines(manifest: Element, where: str) -> Iterator[Line]:
    """Give the lines of the manifest; every part in it once."""
    seen: set[str] = set()
    if len(manifest) > MOST_REFERENCES:
        raise Broken("zip-bomb", where)
    for line in manifest:
        if line.tag != _ds("Reference"):
            raise Broken("signature-damaged", where)
        name, mark, kind = (line.get("URI") or "").partition("?ContentType=")
        if not mark or not name.startswith("/"):
            raise Broken("reference-outside", where)
        if name.lower() in seen:
            raise Broken("reference-twice", name)
        seen.add(name.lower())
        digest, expected = _digest(line, where)
        yield Reference(name, kind, expected, _chosen(_transforms(line, where), where)), digest


def _chosen(transforms: list[Element], where: str) -> tuple[str, ...] | None:
    """Return the Ids a relationship transform chooses; None where raw bytes are meant."""
    if not transforms:
        return None
    names = [one.get("Algorithm") for one in transforms]
    if names != [markup.RELATIONSHIP_TRANSFORM, C14N] or len(transforms[1]):
        raise Broken("transform-unknown", where)
    chosen = []
    for one in transforms[0]:
        if one.tag != f"{{{MDSSI}}}RelationshipReference" or not one.get("SourceId"):
            raise Broken("transform-unknown", where)
        chosen.append(one.get("SourceId"))
    if not chosen or len(set(chosen)) != len(chosen):
        raise Broken("transform-unknown", where)
    return tuple(chosen)


def _transforms(line: Element, where: str) -> list[Element]:
    inside = [child.tag for child in line]
    allowed = [_ds("DigestMethod"), _ds("DigestValue")]
    if inside not in (allowed, [_ds("Transforms"), *allowed]):
        raise Broken("signature-damaged", where)
    found = list(line[0]) if len(inside) == 3 else []
    if any(one.tag != _ds("Transform") for one in found):
        raise Broken("transform-unknown", where)
    return found


def _digest(line: Element, where: str) -> tuple[str, bytes]:
    algorithm = _algorithm(line, "DigestMethod", where)
    if algorithm not in DIGESTS:
        weak = algorithm.rpartition("#")[2] in _WEAK
        raise Broken("weak-digest" if weak else "algorithm-unknown", where)
    return DIGESTS[algorithm], _bytes(_child(line, _ds("DigestValue"), where), where)


def _method(algorithm: str, where: str) -> tuple[Literal["rsa", "ec"], str]:
    if algorithm not in METHODS:
        weak = algorithm.rpartition("-")[2] in _WEAK
        raise Broken("weak-digest" if weak else "algorithm-unknown", where)
    return METHODS[algorithm]


def _certificate(root: Element, properties: Element, where: str) -> tuple[bytes, bool]:
    """Return the signer's certificate and whether the signed properties name it."""
    key_info = _child(root, _ds("KeyInfo"), where)
    found = [_bytes(one, where) for one in key_info.iterfind(f"{_ds('X509Data')}/{_ds('X509Certificate')}")]
    if not found:
        raise Broken("certificate-missing", where)
    lists = properties.findall(f"{_xd('SignedSignatureProperties')}/{_xd('SigningCertificate')}")
    lists += properties.findall(f"{_xd('SignedSignatureProperties')}/{_xd('SigningCertificateV2')}")
    for one in lists:
        named = one.find(f"{_xd('Cert')}/{_xd('CertDigest')}")
        if named is None:
            continue
        name, expected = _digest(named, where)
        for certificate in found:
            if hashlib.new(name, certificate).digest() == expected:
                return certificate, True
    return found[0], False


def _times_agree(stated: str, objects: list[Element]) -> bool:
    values = [one.text or "" for part in objects for one in part.iter(f"{{{MDSSI}}}Value")]
    return all(_moment(value) == _moment(stated) for value in values)


def _comments(objects: list[Element], covered: tuple[Element, ...]) -> str:
    for one in objects:
        if one in covered:
            for found in one.iter(f"{{{OFFICE_DIGSIG}}}SignatureComments"):
                return found.text or ""
    return ""


def _child(parent: Element, tag: str, where: str) -> Element:
    found = parent.findall(tag)
    if len(found) != 1:
        raise Broken("signature-damaged", where)
    return found[0]


def _algorithm(parent: Element, name: str, where: str) -> str:
    found = _child(parent, _ds(name), where)
    if len(found):
        raise Broken("algorithm-unknown", where)
    algorithm: str = found.get("Algorithm") or ""
    return algorithm


def _anywhere(parent: Element, tag: str) -> str:
    return next((one.text or "" for one in parent.iter(tag)), "")


def _text(parent: Element, *path: str) -> str:
    text: str = parent.findtext("/".join(path)) or ""
    return text


def _bytes(element: Element, where: str) -> bytes:
    text = "".join((element.text or "").split())
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise Broken("signature-damaged", where) from error


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 64 else -1


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo is not None else None
