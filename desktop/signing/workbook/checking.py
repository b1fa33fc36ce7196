"""Checking every signature of a package: does it fit its key, and does it cover all there is.

Other programs call a file valid to which somebody added an unsigned part, or whose content types he changed;
here everything in the file is under the signature, or is one of the few things Office leaves out, or it is
said. A signature that carries the digest of the whole package (see `markup`) is held to the letter: then a
single changed byte anywhere, even around the entries of the zip, is an alteration.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils

from desktop.signing.workbook import making, markup, opc, zipform
from desktop.signing.workbook.markup import Statement
from desktop.signing.workbook.opc import Package
from desktop.signing.workbook.reading import Parsed, parse_signature
from desktop.signing.workbook.troubles import Broken

WEAKEST_RSA = 2048
WEAKEST_EC = 256


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to say of a signature: a code and the part it is about."""

    code: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found about one signature. `parsed` is None where it could not even be read."""

    name: str
    parsed: Parsed | None = None
    key_fits: bool = False
    content_fits: bool = False
    covers_all: bool = False
    own_form: bool = False
    findings: tuple[Finding, ...] = ()


def check_package(data: bytes) -> list[Checked]:
    """Check all signatures of a package; an empty list where nobody signed. Raises `Broken`."""
    package = opc.open_package(data)
    signed = [name for name, kind in package.types.items() if kind == opc.SIGNATURE_TYPE]
    kept = [name for name in package.parts if name.lower().startswith(f"{markup.FOLDER}/")]
    if not package.origin and not signed and not kept:
        return []
    _check_places(package, signed, kept)
    return [_checked(data, package, name) for name in package.signatures]


def _check_places(package: Package, signed: list[str], kept: list[str]) -> None:
    """Every signature part is reached, everything reached is one, and nothing else lies beside them."""
    if not package.origin or package.types[package.origin] != opc.ORIGIN_TYPE:
        raise Broken("signature-unreachable", package.origin)
    if package.parts[package.origin]:
        raise Broken("part-unsigned", package.origin)
    if not package.signatures or set(signed) != set(package.signatures):
        raise Broken("signature-unreachable", package.origin)
    beside = set(kept) - {package.origin, opc.rels_of(package.origin), *package.signatures}
    if beside:
        raise Broken("part-unsigned", min(beside))


def _checked(data: bytes, package: Package, name: str) -> Checked:
    try:
        parsed = parse_signature(package.parts[name], name)
        key_fits = _key_fits(parsed)
    except Broken as broken:
        return Checked(name, findings=(Finding(broken.code, broken.where),))
    changed = list(_changed(package, parsed))
    missing = list(_missing(package, parsed))
    own = parsed.qualifier(markup.WHOLE)
    exact = bool(own) and _in_own_form(data, package, name, parsed)
    findings = [
        *([] if parsed.digests_fit and not changed else [Finding("content-changed")]),
        *changed,
        *([] if key_fits else [Finding("signature-wrong")]),
        *([] if parsed.bound else [Finding("certificate-not-bound")]),
        *([] if parsed.times_agree else [Finding("times-differ")]),
        *missing,
        *_outside(package),
        *_weak(parsed),
    ]
    if own and not exact:
        findings.append(Finding("file-altered"))
    elif not own:
        findings.append(Finding("other-program"))
    return Checked(
        name=name,
        parsed=parsed,
        key_fits=key_fits and parsed.bound,
        content_fits=parsed.digests_fit and not changed,
        covers_all=not missing,
        own_form=exact,
        findings=tuple(findings),
    )


def _key_fits(parsed: Parsed) -> bool:
    """Tell whether the signature value fits the key of the certificate."""
    kinds: dict[str, hashes.HashAlgorithm] = {
        "sha256": hashes.SHA256(),
        "sha384": hashes.SHA384(),
        "sha512": hashes.SHA512(),
    }
    algorithm = kinds[parsed.digest]
    try:
        key = x509.load_der_x509_certificate(parsed.certificate).public_key()
        if parsed.family == "rsa" and isinstance(key, rsa.RSAPublicKey):
            key.verify(parsed.value, parsed.signed_info, padding.PKCS1v15(), algorithm)
            return True
        if parsed.family == "ec" and isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(_der(parsed.value, key.curve.key_size), parsed.signed_info, ec.ECDSA(algorithm))
            return True
    except InvalidSignature:
        return False
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise Broken("certificate-damaged") from error
    return False


def _der(value: bytes, bits: int) -> bytes:
    size = (bits + 7) // 8
    if len(value) != 2 * size:
        raise InvalidSignature
    first, second = value[:size], value[size:]
    return utils.encode_dss_signature(int.from_bytes(first, "big"), int.from_bytes(second, "big"))


def _changed(package: Package, parsed: Parsed) -> Iterator[Finding]:
    """Find what the manifest says otherwise than the package."""
    for line, digest in parsed.lines:
        if line.name not in package.parts:
            yield Finding("part-missing", line.name)
        elif package.types[line.name] != line.type:
            yield Finding("type-changed", line.name)
        elif line.chosen is None:
            if hashlib.new(digest, package.parts[line.name]).digest() != line.digest:
                yield Finding("part-changed", line.name)
        elif not opc.is_rels(line.name):
            yield Finding("transform-unknown", line.name)
        else:
            reached = [one for one in package.relationships[line.name] if one.id in line.chosen]
            blanks = {0, package.blanks.get(line.name, 0)}
            forms = [hashlib.new(digest, opc.transformed(reached, count)).digest() for count in blanks]
            if len(reached) != len(line.chosen) or line.digest not in forms:
                yield Finding("part-changed", line.name)


def _missing(package: Package, parsed: Parsed) -> Iterator[Finding]:
    """Find what lies in the package and is not under the signature, though it should be."""
    lines = {line.name: line for line, _digest in parsed.lines}
    left_out = {package.origin, opc.rels_of(package.origin), *package.signatures, *package.properties}
    for name in package.parts:
        if name in left_out:
            continue
        line = lines.get(name)
        if line is None:
            if not opc.is_rels(name) or making.content_relationships(package, name):
                yield Finding("part-unsigned", name)
        elif line.chosen is not None and opc.is_rels(name):
            content = {one.id for one in making.content_relationships(package, name)}
            if not content <= set(line.chosen):
                yield Finding("relationship-unsigned", name)


def _outside(package: Package) -> Iterator[Finding]:
    """Find what the content takes from outside the file."""
    for name, reached in package.relationships.items():
        outside = [one for one in reached if one.external]
        if any(one.type not in opc.HYPERLINKS for one in outside):
            yield Finding("external-target", name)
        elif outside:
            yield Finding("external-link", name)


def _weak(parsed: Parsed) -> Iterator[Finding]:
    key = x509.load_der_x509_certificate(parsed.certificate).public_key()
    weak_rsa = isinstance(key, rsa.RSAPublicKey) and key.key_size < WEAKEST_RSA
    weak_ec = isinstance(key, ec.EllipticCurvePublicKey) and key.curve.key_size < WEAKEST_EC
    if weak_rsa or weak_ec:
        yield Finding("weak-key")


def _in_own_form(data: bytes, package: Package, name: str, parsed: Parsed) -> bool:
    """Tell whether part, package and zip are byte for byte what signing this writes."""
    number = markup.number_of(name)
    whole = markup.whole_package(package.entries, package.types, number)
    if parsed.time is None or parsed.family not in markup.METHODS or number == 0:
        return False
    statement = Statement(
        family=parsed.family,
        references=tuple(line for line, _digest in parsed.lines),
        time=parsed.time,
        certificate=parsed.certificate,
        issuer=parsed.issuer,
        serial=parsed.serial,
        whole=whole,
        office=parsed.office,
        role=parsed.qualifier(markup.ROLE),
        unit=parsed.qualifier(markup.UNIT),
        subject=parsed.subject,
        place=parsed.place,
    )
    if markup.signature_part(statement, parsed.value) != package.parts[name]:
        return False
    grown = making.growing_parts(package.types, len(package.signatures))
    same = all(package.entries[one].content() == content for one, content in grown.items())
    return same and zipform.in_form(data, package.entries, making.order_of(package.entries))
