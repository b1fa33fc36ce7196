"""Verifying a packet: is it whole, who signed, what speaks against it; in one sentence and in its reasons.

The bottom line of a sound packet signed with certificates nobody has vouched for yet is `valid`: whole, and
every signature fits. That the certificates are the signers' own stands among the reasons, with the
fingerprint to compare. `warning`: whole, but something should be looked at. `unknown`: nothing here can be
judged (not a packet, made by a newer version, no signature). `invalid`: any damage. Nothing in this module
raises on bytes.
"""

import hashlib
from collections.abc import Mapping
from typing import Final

import msgspec
from msgspec import Struct

from desktop.packets import asic
from desktop.packets.container import (
    META,
    MIMETYPE,
    MIMETYPE_NAME,
    PACKET_LIMIT,
    BrokenContainer,
    looks_like_packet,
    unpack,
)
from desktop.packets.manifest import (
    MANIFEST_LIMIT,
    MANIFEST_NAME,
    SCHEMA_VERSION,
    Manifest,
    from_bytes,
    version_of,
)
from desktop.signing.records import Bottom, Reason, SignatureVerdict, Weight, bottom_line, day_of
from desktop.words import translate

Entries = Mapping[str, bytes | memoryview]

PDF: Final = "application/pdf"
WORKBOOK: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class FileVerdict(Struct, frozen=True, kw_only=True):
    """One file of the packet: what the manifest says of it, and the signatures it carries itself."""

    name: str
    title: str
    media_type: str
    size: int
    sha256: str
    whole: bool
    signatures: tuple[SignatureVerdict, ...] = ()


class PacketVerdict(Struct, frozen=True, kw_only=True):
    """The answer about one packet.

    `whole`: every byte is as sealed. `signers`: one verdict per signature over the packet, in order.
    `sha256` is the hash of the packet itself, which the next packet names as its previous one.
    """

    verdict: Bottom
    sentence: str
    whole: bool
    signers: tuple[SignatureVerdict, ...] = ()
    files: tuple[FileVerdict, ...] = ()
    reasons: tuple[Reason, ...] = ()
    manifest: Manifest | None = None
    sha256: str = ""


class _Finding(Exception):  # noqa: N818  a way out of the check, caught in this module
    """The check cannot go on; carries its reason."""

    def __init__(self, code: str, sentence: str, weight: Weight = "invalid") -> None:
        self.reason = Reason(code=code, sentence=sentence, weight=weight)
        super().__init__(code)


def verify(data: bytes) -> PacketVerdict:
    """Verify the bytes of a packet. Never raises: whatever is wrong is in the verdict."""
    try:
        entries = _opened(data)
        signatures = _signatures(entries)
        manifest = _read_manifest(entries)
    except _Finding as finding:
        return _stopped(data, finding.reason)
    files = tuple(_file(listed.name, manifest, entries) for listed in manifest.files)
    reasons = [
        *_signature_reasons(signatures),
        *_list_reasons(manifest, entries, signatures),
        *(reason for file in files for reason in _file_reasons(file)),
    ]
    verdict = bottom_line(reasons)
    return PacketVerdict(
        verdict=verdict,
        sentence=_sentence(verdict, signatures, reasons),
        whole=verdict != "invalid",
        signers=signatures,
        files=files,
        reasons=tuple(reasons),
        manifest=manifest,
        sha256=hashlib.sha256(data).hexdigest(),
    )


def _stopped(data: bytes, reason: Reason) -> PacketVerdict:
    verdict = bottom_line([reason])
    return PacketVerdict(
        verdict=verdict,
        sentence=_sentence(verdict, (), [reason]),
        whole=False,
        reasons=(reason,),
        sha256=hashlib.sha256(data).hexdigest(),
    )


def _opened(data: bytes) -> Entries:
    """Take the container apart; what is not a packet at all is unknown, a packet with a flaw is invalid."""
    if len(data) > PACKET_LIMIT:
        raise _Finding("too-large", translate("packets", "Tệp lớn quá mức của một gói nộp."), "unknown")
    if not looks_like_packet(data):
        sentence = translate("packets", "Tệp này không phải gói nộp của Sổ Chi Bộ.")
        raise _Finding("not-a-packet", sentence, "unknown")
    try:
        entries = unpack(data)
    except BrokenContainer as flaw:
        raise _Finding(flaw.code, _container_sentence(flaw.code)) from flaw
    if next(iter(entries), "") != MIMETYPE_NAME or bytes(entries[MIMETYPE_NAME]) != MIMETYPE:
        raise _Finding("no-mimetype", translate("packets", "Gói nộp thiếu phần mở đầu của mình."))
    return entries


def _container_sentence(code: str) -> str:
    sentences = {
        "cut-short": translate("packets", "Gói nộp bị cụt: thiếu phần cuối hoặc thiếu nội dung."),
        "too-many-entries": translate("packets", "Gói nộp chứa quá nhiều tệp."),
        "unsafe-name": translate("packets", "Gói nộp chứa tên tệp không an toàn; không mở gói này."),
        "name-twice": translate("packets", "Gói nộp chứa hai tệp trùng tên; không mở gói này."),
    }
    otherwise = translate("packets", "Gói nộp không còn đúng từng byte như khi đóng gói.")
    return sentences.get(code, otherwise)


def _signatures(entries: Entries) -> tuple[SignatureVerdict, ...]:
    """Check every signature over the packet; raises `_Finding` if there is none or the set is not ours."""
    from desktop.signing.cms import verify_detached

    data_objects = {name: content for name, content in entries.items() if _is_data(name)}
    names = [name for name in entries if name.startswith(META)]
    count = len(names) // 2
    expected = [
        name
        for number in range(1, count + 1)
        for name in (asic.manifest_name(number), asic.signature_name(number))
    ]
    if not names:
        raise _Finding("no-signature", translate("packets", "Gói nộp chưa có chữ ký nào."), "unknown")
    if list(entries) != [MIMETYPE_NAME, *data_objects, *expected]:
        raise _Finding("unlisted-file", translate("packets", "Gói nộp có phần thừa hoặc thiếu phần chữ ký."))
    digests = asic.digests_of(data_objects)
    verdicts = []
    for number in range(1, count + 1):
        listing = asic.manifest_xml(number, digests)
        if entries[asic.manifest_name(number)] != listing:
            sentence = translate("packets", "Tệp trong gói nộp không khớp với bản kê đã ký.")
            raise _Finding("list-differs", sentence)
        verdicts.append(verify_detached(listing, bytes(entries[asic.signature_name(number)])))
    return tuple(verdicts)


def _is_data(name: str) -> bool:
    return name != MIMETYPE_NAME and not name.startswith(META)


def _read_manifest(entries: Entries) -> Manifest:
    content = bytes(entries.get(MANIFEST_NAME, b"")[: MANIFEST_LIMIT + 1])
    version = version_of(content)
    if version is None or len(content) > MANIFEST_LIMIT:
        sentence = translate("packets", "Gói có dạng gói nộp nhưng không có bản kê của Sổ Chi Bộ.")
        raise _Finding("no-manifest", sentence, "unknown")
    if version > SCHEMA_VERSION:
        sentence = translate(
            "packets",
            "Gói nộp do phiên bản mới hơn tạo (bản kê số {version}); cần cập nhật chương trình để kiểm tra.",
            version=version,
        )
        raise _Finding("newer-version", sentence, "unknown")
    try:
        return from_bytes(content)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _Finding("manifest-broken", translate("packets", "Bản kê của gói nộp đã hỏng.")) from error


def _file(name: str, manifest: Manifest, entries: Entries) -> FileVerdict:
    listed = next(file for file in manifest.files if file.name == name)
    content = entries.get(name, b"")
    digest = hashlib.sha256(content).hexdigest()
    whole = name in entries and len(content) == listed.size and digest == listed.sha256
    return FileVerdict(
        name=name,
        title=listed.title,
        media_type=listed.media_type,
        size=listed.size,
        sha256=listed.sha256,
        whole=whole,
        signatures=_inside(listed.media_type, bytes(content)) if whole else (),
    )


def _inside(media_type: str, content: bytes) -> tuple[SignatureVerdict, ...]:
    """Check the signatures a file of the packet carries itself."""
    if media_type == PDF:
        from desktop.signing.pdf_checking import verify_pdf

        return tuple(verify_pdf(content))
    if media_type == WORKBOOK:
        from desktop.signing.workbook import verify_workbook

        return tuple(verify_workbook(content))
    return ()


def _signature_reasons(signatures: tuple[SignatureVerdict, ...]) -> list[Reason]:
    return [reason for signature in signatures for reason in signature.reasons]


def _list_reasons(
    manifest: Manifest, entries: Entries, signatures: tuple[SignatureVerdict, ...]
) -> list[Reason]:
    """Compare what the manifest says with what is there: the files, their order, the signers."""
    reasons = []
    listed = [file.name for file in manifest.files]
    present = [name for name in entries if _is_data(name)]
    if [*listed, MANIFEST_NAME] != present:
        sentence = translate("packets", "Các tệp trong gói nộp không đúng với bản kê.")
        reasons.append(Reason(code="files-differ", sentence=sentence))
    expected = [signer.fingerprint for signer in manifest.signers]
    found = [signature.signer.fingerprint for signature in signatures if signature.signer is not None]
    if expected != found:
        sentence = translate(
            "packets", "Người ký gói nộp không đúng với bản kê: thiếu, thừa hoặc đã bị thay."
        )
        reasons.append(Reason(code="signers-differ", sentence=sentence))
    return reasons


def _file_reasons(file: FileVerdict) -> list[Reason]:
    """Return the reasons of one file, each naming it; notes on certificates are not said twice."""
    if not file.whole:
        sentence = translate("packets", "Tệp “{title}” đã bị thay đổi.", title=file.title)
        return [Reason(code="file-changed", sentence=sentence)]
    sort = "workbook" if file.media_type == WORKBOOK else "pdf"
    return [
        Reason(
            code=f"{sort}-{reason.code}",
            sentence=translate(
                "packets", "Tệp “{title}”: {reason}", title=file.title, reason=reason.sentence
            ),
            weight=reason.weight,
        )
        for signature in file.signatures
        for reason in signature.reasons
        if reason.weight != "note"
    ]


def _sentence(verdict: Bottom, signatures: tuple[SignatureVerdict, ...], reasons: list[Reason]) -> str:
    first = next((reason.sentence for reason in reasons if reason.weight == verdict), "")
    if verdict == "invalid":
        return translate("packets", "Gói nộp KHÔNG hợp lệ. {reason}", reason=first)
    if verdict == "unknown":
        return translate("packets", "Chưa kết luận được. {reason}", reason=first)
    who = "; ".join(_signed_by(signature) for signature in signatures)
    if verdict == "warning":
        return translate(
            "packets",
            "Gói nộp còn nguyên vẹn, ký bởi {who}. Cần xem lại: {reason}",
            who=who,
            reason=first,
        )
    return translate("packets", "Gói nộp còn nguyên vẹn, ký bởi {who}.", who=who)


def _signed_by(signature: SignatureVerdict) -> str:
    name = signature.signer.name if signature.signer else "?"
    unit = signature.signer.unit if signature.signer else ""
    if signature.claimed_at is None:
        return translate("packets", "đồng chí {name}", name=name)
    day = day_of(signature.claimed_at)
    if not unit:
        return translate("packets", "đồng chí {name} (ghi ngày {day})", name=name, day=day)
    return translate("packets", "đồng chí {name}, {unit} (ghi ngày {day})", name=name, unit=unit, day=day)
