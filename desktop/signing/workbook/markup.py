"""One signature part as text: the form Office writes, from the facts a signer states.

Shape by MS-OFFCRYPTO 2.5 (signature of an Office document), ECMA-376 part 2, 13 (manifest, relationship
transform, signature time) and ETSI TS 101 903 v1.3.2 (XAdES-EPES with an implied policy, as Office does).

The text follows from the facts alone. So a check takes the facts out of a part, writes it again and compares:
every byte counts, those that no digest covers too.

**The whole package.** Office signs neither the properties of the file (author, title) nor the list of content
types nor the zip around it. To make a change there visible as well, the signer adds one more digest, over the
packed bytes of all entries that were there when he signed; it stands among the qualifiers of his commitment,
where XAdES leaves room for anything, so that a reader who does not know it passes over it.
"""

import base64
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal

from desktop.signing.workbook.opc import CONTENT_TYPES, SIGNATURE_TYPE
from desktop.signing.workbook.xmlform import C14N, escaped, quoted
from desktop.signing.workbook.zipform import Entry

DSIG: Final = "http://www.w3.org/2000/09/xmldsig#"
MDSSI: Final = "http://schemas.openxmlformats.org/package/2006/digital-signature"
OFFICE_DIGSIG: Final = "http://schemas.microsoft.com/office/2006/digsig"
XADES: Final = "http://uri.etsi.org/01903/v1.3.2#"
RELATIONSHIP_TRANSFORM: Final = "http://schemas.openxmlformats.org/package/2006/RelationshipTransform"
OBJECT_TYPE: Final = f"{DSIG}Object"
SIGNED_PROPERTIES_TYPE: Final = "http://uri.etsi.org/01903#SignedProperties"
SHA256: Final = "http://www.w3.org/2001/04/xmlenc#sha256"
TIME_FORMAT: Final = "YYYY-MM-DDThh:mm:ssTZD"
APPROVAL: Final = "http://uri.etsi.org/01903/v1.2.2#ProofOfApproval"

METHODS: Final[Mapping[str, str]] = {
    "rsa": "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    "ec": "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
}

FOLDER: Final = "/_xmlsignatures"
ORIGIN: Final = f"{FOLDER}/origin.sigs"
ORIGIN_RELS: Final = f"{FOLDER}/_rels/origin.sigs.rels"
WHOLE: Final = "whole-package/1 sha256="
UNIT: Final = "unit="
ROLE: Final = "role="


Objects = tuple[str, str, tuple[str, str, str]]
"""The three objects of a signature as text; the third in three pieces, of which the middle one is signed."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One line of the manifest: a part, its content type, the digest of its bytes.

    Of a relationship part `chosen` names the relationships that count; None means its raw bytes do.
    """

    name: str
    type: str
    digest: bytes
    chosen: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """What a signer states, all of it under the signature; `issuer` by RFC 4514, `serial` in decimal."""

    family: Literal["rsa", "ec"]
    references: tuple[Reference, ...]
    time: datetime
    certificate: bytes
    issuer: str
    serial: int
    whole: bytes
    """SHA-256 by `whole_package`."""
    office: str = ""
    """The signer's office in his own words (chức vụ), as spreadsheet programs show it."""
    role: str = ""
    unit: str = ""
    subject: str = ""
    place: str = ""


def signature_name(number: int) -> str:
    """Return the name of signature part `number`, from 1."""
    return f"{FOLDER}/sig{number}.xml"


def number_of(name: str) -> int:
    """Return the number of a signature part; 0 for a name of another kind."""
    digits = name.removeprefix(f"{FOLDER}/sig").removesuffix(".xml")
    known = digits.isascii() and digits.isdigit() and signature_name(int(digits)) == name
    return int(digits) if known else 0


def whole_package(entries: Mapping[str, Entry], types: Mapping[str, str], number: int) -> bytes:
    """Return the digest of all signature `number` found: name, type, packing and packed bytes of every entry.

    Left out are the two parts that grow with every signature (their form is fixed) and later signatures.
    """
    lines = []
    for name in sorted(entries):
        part = f"/{name}"
        later = types.get(part) == SIGNATURE_TYPE and not 0 < number_of(part) < number
        if name != CONTENT_TYPES and part != ORIGIN_RELS and not later:
            one = entries[name]
            packed = hashlib.sha256(one.packed).hexdigest()
            lines.append(f"{name} {types[part]} {one.method} {packed}\n")
    return hashlib.sha256("".join(lines).encode("ascii")).digest()


def signed_info(statement: Statement) -> bytes:
    """Return the canonical form of `SignedInfo`: what the key signs."""
    return _apex("SignedInfo", _signed_info(statement.family, _objects(statement))).encode("utf-8")


def signature_part(statement: Statement, value: bytes) -> bytes:
    """Return the signature part; the value is PKCS#1 v1.5, or r and s side by side for a curve."""
    objects = _objects(statement)
    package, office, qualifying = objects
    pieces = (
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        f'<Signature xmlns="{DSIG}" Id="idPackageSignature">',
        _signed_info(statement.family, objects),
        f"<SignatureValue>{_base64(value)}</SignatureValue>",
        f"<KeyInfo><X509Data><X509Certificate>{_base64(statement.certificate)}</X509Certificate></X509Data>",
        "</KeyInfo>",
        package,
        office,
        *qualifying,
        "</Signature>",
    )
    return "".join(pieces).encode("utf-8")


def moment(time: datetime) -> str:
    """Return a time as signatures state it: UTC, whole seconds."""
    return time.astimezone(UTC).replace(microsecond=0).strftime("%Y-%m-%dT%H:%M:%SZ")


def _signed_info(family: str, objects: Objects) -> str:
    package, office, qualifying = objects
    properties = _apex("xd:SignedProperties", qualifying[1], f' xmlns:xd="{XADES}"')
    c14n = f"<Transforms>{_element('Transform', Algorithm=C14N)}</Transforms>"
    return (
        "<SignedInfo>"
        + _element("CanonicalizationMethod", Algorithm=C14N)
        + _element("SignatureMethod", Algorithm=METHODS[family])
        + _reference(OBJECT_TYPE, "idPackageObject", _apex("Object", package))
        + _reference(OBJECT_TYPE, "idOfficeObject", _apex("Object", office))
        + _reference(SIGNED_PROPERTIES_TYPE, "idSignedProperties", properties, c14n)
        + "</SignedInfo>"
    )


def _reference(kind: str, target: str, form: str, transforms: str = "") -> str:
    digest = hashlib.sha256(form.encode("utf-8")).digest()
    return f'<Reference Type="{kind}" URI="#{target}">{transforms}{_digest(digest)}</Reference>'


def _digest(digest: bytes) -> str:
    return f"{_element('DigestMethod', Algorithm=SHA256)}<DigestValue>{_base64(digest)}</DigestValue>"


def _objects(statement: Statement) -> Objects:
    return _package_object(statement), _office_object(statement), _qualifying_object(statement)


def _package_object(statement: Statement) -> str:
    manifest = "".join(_manifest_line(one) for one in statement.references)
    time = (
        f'<mdssi:SignatureTime xmlns:mdssi="{MDSSI}"><mdssi:Format>{TIME_FORMAT}</mdssi:Format>'
        f"<mdssi:Value>{moment(statement.time)}</mdssi:Value></mdssi:SignatureTime>"
    )
    return (
        f'<Object Id="idPackageObject"><Manifest>{manifest}</Manifest>'
        f'<SignatureProperties><SignatureProperty Id="idSignatureTime" Target="#idPackageSignature">{time}'
        "</SignatureProperty></SignatureProperties></Object>"
    )


def _manifest_line(one: Reference) -> str:
    transforms = ""
    if one.chosen is not None:
        chosen = "".join(
            f'<mdssi:RelationshipReference xmlns:mdssi="{MDSSI}" SourceId={quoted(known)}>'
            "</mdssi:RelationshipReference>"
            for known in one.chosen
        )
        transforms = (
            f'<Transforms><Transform Algorithm="{RELATIONSHIP_TRANSFORM}">{chosen}</Transform>'
            f"{_element('Transform', Algorithm=C14N)}</Transforms>"
        )
    where = quoted(f"{one.name}?ContentType={one.type}")
    return f"<Reference URI={where}>{transforms}{_digest(one.digest)}</Reference>"


def _office_object(statement: Statement) -> str:
    """`SignatureInfoV1` (MS-OFFCRYPTO 2.5.2.6): the purpose in words, and the machine Office asks about."""
    details = (
        ("SetupID", ""),
        ("SignatureText", ""),
        ("SignatureImage", ""),
        ("SignatureComments", statement.subject),
        ("WindowsVersion", "10.0"),
        ("OfficeVersion", "16.0"),
        ("ApplicationVersion", "16.0"),
        ("Monitors", "1"),
        ("HorizontalResolution", "1366"),
        ("VerticalResolution", "768"),
        ("ColorDepth", "32"),
        ("SignatureProviderId", "{00000000-0000-0000-0000-000000000000}"),
        ("SignatureProviderUrl", ""),
        ("SignatureProviderDetails", "9"),
        ("SignatureType", "1"),
    )
    inside = "".join(f"<{name}>{escaped(text)}</{name}>" for name, text in details)
    return (
        '<Object Id="idOfficeObject"><SignatureProperties>'
        '<SignatureProperty Id="idOfficeV1Details" Target="#idPackageSignature">'
        f'<SignatureInfoV1 xmlns="{OFFICE_DIGSIG}">{inside}</SignatureInfoV1>'
        "</SignatureProperty></SignatureProperties></Object>"
    )


def _qualifying_object(statement: Statement) -> tuple[str, str, str]:
    certificate = (
        f"<xd:SigningCertificate><xd:Cert><xd:CertDigest>"
        f"{_digest(hashlib.sha256(statement.certificate).digest())}</xd:CertDigest><xd:IssuerSerial>"
        f"<X509IssuerName>{escaped(statement.issuer)}</X509IssuerName>"
        f"<X509SerialNumber>{statement.serial}</X509SerialNumber>"
        "</xd:IssuerSerial></xd:Cert></xd:SigningCertificate>"
    )
    properties = (
        '<xd:SignedProperties Id="idSignedProperties"><xd:SignedSignatureProperties>'
        f"<xd:SigningTime>{moment(statement.time)}</xd:SigningTime>{certificate}"
        "<xd:SignaturePolicyIdentifier><xd:SignaturePolicyImplied></xd:SignaturePolicyImplied>"
        f"</xd:SignaturePolicyIdentifier>{_place(statement.place)}{_office(statement.office)}"
        "</xd:SignedSignatureProperties><xd:SignedDataObjectProperties><xd:CommitmentTypeIndication>"
        f"<xd:CommitmentTypeId><xd:Identifier>{APPROVAL}</xd:Identifier>"
        "<xd:Description>Approved this document</xd:Description></xd:CommitmentTypeId>"
        f"<xd:AllSignedDataObjects></xd:AllSignedDataObjects>{_qualifiers(qualifiers(statement))}"
        "</xd:CommitmentTypeIndication></xd:SignedDataObjectProperties></xd:SignedProperties>"
    )
    head = f'<Object><xd:QualifyingProperties xmlns:xd="{XADES}" Target="#idPackageSignature">'
    return head, properties, "</xd:QualifyingProperties></Object>"


def qualifiers(statement: Statement) -> tuple[str, ...]:
    """Return what stands beside the commitment: unit and role where stated, then the whole package."""
    return (
        *((UNIT + statement.unit,) if statement.unit else ()),
        *((ROLE + statement.role,) if statement.role else ()),
        WHOLE + _base64(statement.whole),
    )


def _qualifiers(texts: Iterable[str]) -> str:
    inside = "".join(
        f"<xd:CommitmentTypeQualifier>{escaped(text)}</xd:CommitmentTypeQualifier>" for text in texts
    )
    return f"<xd:CommitmentTypeQualifiers>{inside}</xd:CommitmentTypeQualifiers>"


def _place(place: str) -> str:
    if not place:
        return ""
    return f"<xd:SignatureProductionPlace><xd:City>{escaped(place)}</xd:City></xd:SignatureProductionPlace>"


def _office(office: str) -> str:
    if not office:
        return ""
    claimed = f"<xd:ClaimedRole>{escaped(office)}</xd:ClaimedRole>"
    return f"<xd:SignerRole><xd:ClaimedRoles>{claimed}</xd:ClaimedRoles></xd:SignerRole>"


def _apex(name: str, written: str, more: str = "") -> str:
    """Return a piece in canonical form: the same text, with the namespaces its ancestors declare."""
    end = written.index(name) + len(name)
    return f'{written[:end]} xmlns="{DSIG}"{more}{written[end:]}'


def _element(name: str, **attributes: str) -> str:
    told = "".join(f" {key}={quoted(value)}" for key, value in attributes.items())
    return f"<{name}{told}></{name}>"


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
