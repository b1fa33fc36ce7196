"""Adding a signature to a package. The key stays with the caller: this asks a function for the signature."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final, Literal

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, utils

from desktop.signing.workbook import markup, opc, zipform
from desktop.signing.workbook.markup import Reference, Statement
from desktop.signing.workbook.opc import Package, Relationship
from desktop.signing.workbook.troubles import Broken
from desktop.signing.workbook.xmlform import printable

Sign = Callable[[bytes], bytes]
"""Signs with SHA-256: PKCS#1 v1.5 for RSA, a DER sequence of r and s for a curve."""

MOST_SIGNATURES: Final = 32
LONGEST_TEXT: Final = 500


def add_signature(
    package: Package,
    certificate: bytes,
    sign: Sign,
    time: datetime,
    *,
    office: str = "",
    role: str = "",
    unit: str = "",
    subject: str = "",
    place: str = "",
) -> bytes:
    """Return the package with one more signature by the key of `certificate` (DER).

    Raises `Broken`: `external-target` for content that lies outside, `signature-place` where the package
    keeps its signatures elsewhere than Office does, `too-many-signatures`.
    """
    _check_targets(package)
    prepared = package if package.signatures else _with_origin(package)
    number = len(prepared.signatures) + 1
    if number > MOST_SIGNATURES:
        raise Broken("too-many-signatures")
    if prepared.signatures != tuple(markup.signature_name(known) for known in range(1, number)):
        raise Broken("signature-place")
    known = x509.load_der_x509_certificate(certificate)
    public = known.public_key()
    family: Literal["rsa", "ec"] = "ec" if isinstance(public, ec.EllipticCurvePublicKey) else "rsa"
    statement = Statement(
        family=family,
        references=references(prepared),
        time=time,
        certificate=certificate,
        issuer=known.issuer.rfc4514_string(),
        serial=known.serial_number,
        whole=markup.whole_package(prepared.entries, prepared.types, number),
        office=_text(office),
        role=_text(role),
        unit=_text(unit),
        subject=_text(subject),
        place=_text(place),
    )
    value = sign(markup.signed_info(statement))
    if isinstance(public, ec.EllipticCurvePublicKey):
        value = side_by_side(value, public.curve.key_size)
    return _with_signature(prepared, number, markup.signature_part(statement, value))


def references(package: Package) -> tuple[Reference, ...]:
    """Return the lines of the manifest, in the order of part names: all that Office signs, and no more."""
    unsigned = {package.origin, opc.rels_of(package.origin), *package.signatures, *package.properties}
    lines = []
    for name in sorted(package.parts):
        if name in unsigned:
            continue
        if opc.is_rels(name):
            chosen = content_relationships(package, name)
            digest = hashlib.sha256(opc.transformed(chosen)).digest()
            ids = tuple(sorted(one.id for one in chosen))
            lines.append(Reference(name, package.types[name], digest, ids))
        else:
            digest = hashlib.sha256(package.parts[name]).digest()
            lines.append(Reference(name, package.types[name], digest))
    return tuple(lines)


def content_relationships(package: Package, name: str) -> tuple[Relationship, ...]:
    """Return the relationships of a part that belong to the content: not those to origin and properties."""
    return tuple(
        one
        for one in package.relationships[name]
        if name != opc.ROOT_RELS or one.type not in (opc.ORIGIN_RELATION, *opc.PROPERTY_RELATIONS)
    )


def side_by_side(der: bytes, bits: int) -> bytes:
    """Return a DER signature of a curve as XML signatures hold it: r and s, each as long as the field."""
    size = (bits + 7) // 8
    first, second = utils.decode_dss_signature(der)
    return first.to_bytes(size, "big") + second.to_bytes(size, "big")


def order_of(entries: Mapping[str, object]) -> list[str]:
    """Return the names in the order in which a signed package holds them."""
    first = (opc.CONTENT_TYPES, "_rels/.rels")
    return [*first, *sorted(name for name in entries if name not in first)]


def growing_parts(types: Mapping[str, str], number: int) -> dict[str, bytes]:
    """Return the two parts that follow from the others, for a package with `number` signatures."""
    reached = [
        Relationship(f"rId{one}", opc.SIGNATURE_RELATION, f"sig{one}.xml", external=False, part="")
        for one in range(1, number + 1)
    ]
    return {
        opc.CONTENT_TYPES: opc.write_types(types),
        markup.ORIGIN_RELS.removeprefix("/"): opc.write_relationships(reached),
    }


def _check_targets(package: Package) -> None:
    for name, reached in package.relationships.items():
        for one in reached:
            if one.external and one.type not in opc.HYPERLINKS:
                raise Broken("external-target", name)


def _with_origin(package: Package) -> Package:
    """Return the package with an origin, through which signatures are reached; it has none yet.

    Relationship parts with blanks between their lines are written anew without them: what LibreOffice makes
    of those blanks differs from the standard, and it would not find our digest.
    """
    if package.origin or any(name.startswith(f"{markup.FOLDER}/") for name in package.parts):
        raise Broken("signature-place")
    reached = package.relationships[opc.ROOT_RELS]
    taken = {one.id for one in reached}
    free = next(name for name in (f"rId{number}" for number in range(1, len(taken) + 2)) if name not in taken)
    origin = Relationship(
        free, opc.ORIGIN_RELATION, markup.ORIGIN.removeprefix("/"), external=False, part=markup.ORIGIN
    )
    root = (*reached, origin)
    relationships = {**package.relationships, opc.ROOT_RELS: root}
    written = {
        name: opc.write_relationships(relationships[name]) for name in (*package.blanks, opc.ROOT_RELS)
    }
    packed = [zipform.entry(name.removeprefix("/"), part, deflate=True) for name, part in written.items()]
    packed.append(zipform.entry(markup.ORIGIN.removeprefix("/"), b""))
    return Package(
        entries={**package.entries, **{one.name: one for one in packed}},
        parts={**package.parts, **written, markup.ORIGIN: b""},
        types={**package.types, markup.ORIGIN: opc.ORIGIN_TYPE},
        relationships=relationships,
        blanks={},
    )


def _with_signature(package: Package, number: int, part: bytes) -> bytes:
    name = markup.signature_name(number)
    types = {**package.types, markup.ORIGIN_RELS: opc.RELS_TYPE, name: opc.SIGNATURE_TYPE}
    entries = {**package.entries, name.removeprefix("/"): zipform.entry(name.removeprefix("/"), part)}
    for grown, content in growing_parts(types, number).items():
        entries[grown] = zipform.entry(grown, content)
    return zipform.write(entries[one] for one in order_of(entries))


def _text(text: str) -> str:
    return printable(text)[:LONGEST_TEXT]
