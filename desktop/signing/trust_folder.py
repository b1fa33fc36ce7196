"""Trust as a folder of files, which a committee can extend: certificates and revocation lists.

`.cer`, `.crt`, `.der`, `.pem` and `.crl`, in the folder and in the folders directly below it; DER or PEM by
content, whatever the name says. An issuer that issued itself is a root, another issuer an intermediate, and
a person's certificate is pinned. What cannot be used is named in the notes and never stops the rest.
"""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from msgspec import Struct

from desktop.committee.records import TrustItem, TrustKind
from desktop.data import resource
from desktop.errors import Trouble
from desktop.files import CannotRead, read_bytes, reason_of
from desktop.signing.certificates import describe
from desktop.signing.records import Reason, Trust, Weight
from desktop.signing.revocation import load_list
from desktop.words import translate

SUFFIXES: Final = frozenset({".cer", ".crt", ".der", ".pem", ".crl"})
CERTIFICATE_LIMIT: Final = 256 * 1024
LIST_LIMIT: Final = 32 * 1024 * 1024
"""Bytes of one revocation list; a national issuer's list takes a few million."""
FILES_LIMIT: Final = 500
BLOCKS_LIMIT: Final = 200
"""Certificates in one PEM file."""

Kind = Literal["root", "intermediate", "person", "list"]


class NotTrustMaterial(Trouble):
    """The file is no issuer's certificate and no revocation list; nothing was taken over."""

    code = "trust-not-usable"


class Piece(Struct, frozen=True, kw_only=True):
    """One certificate or list read from bytes: what it is for, and its DER."""

    kind: Kind
    content: bytes


class TrustFolder(Struct, frozen=True, kw_only=True):
    """What a folder gave: the trust, and notes on the files that could not be used."""

    trust: Trust = Trust()
    notes: tuple[Reason, ...] = ()


def shipped() -> Trust:
    """Return what ships with the program (`resources/trust`)."""
    return read_folder(resource("trust")).trust


def read_folder(folder: Path) -> TrustFolder:
    """Read a folder and those directly below it; raises `CannotRead` if it cannot be listed."""
    pieces: list[Piece] = []
    notes: list[Reason] = []
    paths = list(_files(folder))
    for path in paths[:FILES_LIMIT]:
        name = path.relative_to(folder).as_posix()
        try:
            content = read_bytes(path, limit=LIST_LIMIT + 1)
        except CannotRead as trouble:
            notes.append(_note("trust-file-unreadable", trouble.what))
            continue
        found = pieces_of(content)
        pieces += found
        if not found:
            notes.append(_why_not(name, content))
    if len(paths) > FILES_LIMIT:
        sentence = translate(
            "trust", "Thư mục tin cậy có hơn {limit} tệp; chỉ đọc {limit} tệp đầu.", limit=FILES_LIMIT
        )
        notes.append(_note("trust-too-many-files", sentence))
    return TrustFolder(trust=_sorted(pieces), notes=tuple(notes))


def pieces_of(content: bytes) -> list[Piece]:
    """Return the certificates and lists in the bytes of one file, DER or PEM; nothing for anything else."""
    if len(content) > LIST_LIMIT:
        return []
    if b"-----BEGIN " in content[:CERTIFICATE_LIMIT]:
        return _from_pem(content)
    revoked = _list_piece(content)
    return revoked or _certificate_piece(content)


def describe_item(content: bytes, *, added: str, added_by: str = "", source: str = "") -> TrustItem:
    """Return the record of an issuer's certificate or a list, to be kept in a vault.

    `content` is a file's, DER or PEM, with exactly one of them; `added` is the ISO time of taking it over.
    Raises `NotTrustMaterial`.
    """
    found = pieces_of(content)
    if len(found) != 1 or found[0].kind == "person":
        raise NotTrustMaterial(
            translate(
                "trust", "Tệp này không phải chứng thư của nơi cấp, cũng không phải danh sách thu hồi."
            ),
            translate("trust", "Danh sách tin cậy chưa thay đổi."),
            translate("trust", "Chọn tệp .cer, .crt, .pem của nơi cấp hoặc tệp .crl."),
        )
    kept = {"added": added, "added_by": added_by, "source": source}
    return _list_item(found[0].content, kept) if found[0].kind == "list" else _issuer_item(found[0], kept)


def _issuer_item(piece: Piece, kept: dict[str, str]) -> TrustItem:
    facts = describe(piece.content)
    return TrustItem(
        id=facts.fingerprint,
        kind=TrustKind(piece.kind),
        name=facts.name,
        issuer=facts.issuer,
        content=piece.content,
        begins=facts.valid_from.isoformat(),
        ends=facts.valid_until.isoformat(),
        **kept,
    )


def _list_item(content: bytes, kept: dict[str, str]) -> TrustItem:
    revoked = x509.load_der_x509_crl(content)
    names = revoked.issuer.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    name = str(names[0].value) if names else revoked.issuer.rfc4514_string()
    ends: datetime | None = revoked.next_update_utc
    return TrustItem(
        id=revoked.fingerprint(hashes.SHA256()).hex(),
        kind=TrustKind.CRL,
        name=name,
        issuer=name,
        content=content,
        begins=revoked.last_update_utc.isoformat(),
        ends=ends.isoformat() if ends is not None else "",
        **kept,
    )


def _files(folder: Path) -> Iterator[Path]:
    try:
        here = sorted(folder.iterdir())
        below = [path for one in here if one.is_dir() and not one.is_symlink() for path in _listed(one)]
    except OSError as error:
        raise CannotRead(
            translate(
                "trust", "Không đọc được thư mục “{path}”: {reason}.", path=folder, reason=reason_of(error)
            ),
            todo=translate("trust", "Kiểm tra lại đường dẫn hoặc cắm lại USB."),
            path=str(folder),
        ) from error
    for path in (*here, *below):
        if path.suffix.lower() in SUFFIXES and path.is_file() and not path.is_symlink():
            yield path


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:  # a folder below that may not be listed is not part of the trust
        return []


def _from_pem(content: bytes) -> list[Piece]:
    import base64
    import re

    block = re.compile(
        rb"-----BEGIN (CERTIFICATE|X509 CRL)-----([A-Za-z0-9+/=\s]+)-----END \1-----", re.ASCII
    )
    pieces: list[Piece] = []
    for number, found in enumerate(block.finditer(content)):
        if number >= BLOCKS_LIMIT:
            break
        try:
            der = base64.b64decode(b"".join(found[2].split()), validate=True)
        except ValueError:
            continue
        pieces += _certificate_piece(der) if found[1] == b"CERTIFICATE" else _list_piece(der)
    return pieces


def _certificate_piece(der: bytes) -> list[Piece]:
    if len(der) > CERTIFICATE_LIMIT:
        return []
    try:
        facts = describe(der)
    except Exception:  # noqa: BLE001  hostile bytes: the parser promises no list of exceptions
        return []
    kind: Kind = "person"
    if facts.may_issue:
        kind = "root" if facts.self_issued else "intermediate"
    return [Piece(kind=kind, content=der)]


def _list_piece(der: bytes) -> list[Piece]:
    return [Piece(kind="list", content=der)] if load_list(der) is not None else []


def _sorted(pieces: list[Piece]) -> Trust:
    by_kind: dict[Kind, dict[bytes, None]] = {"root": {}, "intermediate": {}, "person": {}, "list": {}}
    for piece in pieces:
        by_kind[piece.kind][piece.content] = None
    return Trust(
        roots=tuple(by_kind["root"]),
        intermediates=tuple(by_kind["intermediate"]),
        crls=tuple(by_kind["list"]),
        pinned=tuple(by_kind["person"]),
    )


def _why_not(name: str, content: bytes) -> Reason:
    if b"PRIVATE KEY-----" in content[:CERTIFICATE_LIMIT]:
        sentence = translate(
            "trust",
            "Tệp “{name}” chứa khóa bí mật; không được để trong thư mục tin cậy, hãy cất đi nơi khác.",
            name=name,
        )
        return _note("trust-file-private-key", sentence)
    sentence = translate(
        "trust", "Tệp “{name}” không phải chứng thư hay danh sách thu hồi đọc được; đã bỏ qua.", name=name
    )
    return _note("trust-file-not-usable", sentence)


def _note(code: str, sentence: str, weight: Weight = "warning") -> Reason:
    return Reason(code=code, sentence=sentence, weight=weight)
