"""Reading the small packets: verified like any packet, then held against what they say of themselves.

Nothing here decides whether the signer is believed; that needs the keys somebody has enrolled.
"""

import hashlib
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Final, TypeVar

import msgspec
from msgspec import Struct, structs

from desktop.branch.dates import check_period, is_whole
from desktop.branch.names import fold
from desktop.branch.spans import check_span
from desktop.errors import Refused, Trouble
from desktop.packets.container import unpack
from desktop.packets.manifest import Manifest, ManifestFile
from desktop.packets.messages.making import (
    BODY_NAMES,
    CERTIFICATE,
    CERTIFICATE_TYPE,
    LIST_TYPE,
    NOT_SAID,
    OFFICE,
    REQUEST,
    REQUEST_TYPE,
    ROOT,
    Body,
    body_bytes,
    plain,
)
from desktop.packets.messages.records import (
    COMMITTEE_CARD,
    KEY_CARD,
    MESSAGE_KINDS,
    PROMPT,
    RECEIPT,
    AnswerLine,
    CommitteeCard,
    KeyCard,
    PromptBook,
    ReceiptBook,
)
from desktop.packets.verifying import PacketVerdict, verify
from desktop.signing.records import CertificateFacts, Reason, Weight, bottom_line
from desktop.words import translate

Wanted = TypeVar("Wanted", bound=Body)

BODY_LIMIT: Final = 2 * 1024 * 1024
CERTIFICATE_LIMIT: Final = 64 * 1024
LIST_LIMIT: Final = 8 * 1024 * 1024
"""Largest parts of a message, in bytes."""

_BODIES: Final[dict[str, type[Body]]] = {
    KEY_CARD: KeyCard,
    COMMITTEE_CARD: CommitteeCard,
    RECEIPT: ReceiptBook,
    PROMPT: PromptBook,
}
_KIND: Final = re.compile(r"[a-z][a-z0-9-]{0,39}")
_ISSUED: Final = re.compile(r"issued-[0-9]{3}\.cer")
_LIST: Final = re.compile(r"list-[0-9]{3}\.crl")
_NAMES_ANOTHER: Final = {"enrol": (False,), "renew": (True,), "replace": (False, True)}
"""Whether a card names the key it takes the place of: whoever lost everything does not know it any more."""
_REQUIRED: Final = {
    KEY_CARD: {CERTIFICATE},
    COMMITTEE_CARD: {OFFICE},
    RECEIPT: set[str](),
    PROMPT: set[str](),
}
_ALLOWED: Final = {
    KEY_CARD: re.compile(r"certificate\.cer|request\.p10"),
    COMMITTEE_CARD: re.compile(rf"office\.cer|root\.cer|{_LIST.pattern}"),
    RECEIPT: re.compile(rf"{_ISSUED.pattern}|{_LIST.pattern}"),
    PROMPT: re.compile(r"(?!)"),
}


class MessageRefused(Trouble):
    """The file is no message that may be taken; its reasons say why, and nothing of it is kept."""

    code = "message-refused"

    def __init__(self, sentence: str, reasons: tuple[Reason, ...]) -> None:
        self.reasons = reasons
        super().__init__(
            sentence,
            translate("messages", "Chưa nhận gì từ tệp này; dữ liệu trong kho còn nguyên."),
            translate("messages", "Xin bản khác của nơi gửi; báo cho nơi gửi biết lý do."),
        )


class Message(Struct, frozen=True, kw_only=True):
    """What a file says, as far as it is a sound message.

    `body` is None where the file is not a message or must not be believed: `verdict` has the reasons, those
    of the packet and those of the message in it. `attachments` are the files beside the body, by name.
    """

    kind: str
    """`key-card`, `committee-card`, `receipt`, `prompt`; empty where it is none of them."""
    body: Body | None
    attachments: dict[str, bytes]
    verdict: PacketVerdict

    @property
    def manifest(self) -> Manifest | None:
        """The manifest, where one could be read."""
        return self.verdict.manifest

    @property
    def sha256(self) -> str:
        """The hash of the whole file, by which an answer names it."""
        return self.verdict.sha256

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What was found, notes included."""
        return self.verdict.reasons

    @property
    def lists(self) -> tuple[bytes, ...]:
        """The revocation lists beside the body, DER."""
        return tuple(content for name, content in self.attachments.items() if _LIST.fullmatch(name))

    @property
    def issued(self) -> tuple[bytes, ...]:
        """The certificates issued, DER."""
        return tuple(content for name, content in self.attachments.items() if _ISSUED.fullmatch(name))

    def require(self, kind: type[Wanted]) -> Wanted:
        """Return the body if it is of that kind and sound; raises `MessageRefused`."""
        if not isinstance(self.body, kind):
            sentence = (
                self.verdict.sentence
                if self.body is None
                else translate("messages", "Tệp này là loại khác: {kind}.", kind=kind_words(self.kind))
            )
            raise MessageRefused(sentence, self.reasons)
        return self.body


def is_message(verdict: PacketVerdict) -> bool:
    """Tell whether a verified packet is one of the small ones."""
    return verdict.manifest is not None and verdict.manifest.kind in MESSAGE_KINDS


def kind_words(kind: str) -> str:
    """Return a kind of message in words."""
    return {
        KEY_CARD: translate("messages", "thẻ khóa"),
        COMMITTEE_CARD: translate("messages", "thẻ của đảng ủy"),
        RECEIPT: translate("messages", "biên nhận của đảng ủy"),
        PROMPT: translate("messages", "gợi ý kiểm điểm của đảng ủy"),
    }.get(kind, translate("messages", "gói nộp"))


def read_message(data: bytes) -> Message:
    """Read a message. Never raises on bytes: what is wrong is in the verdict, and then there is no body."""
    return message_in(data, verify(data))


def message_in(data: bytes, verdict: PacketVerdict) -> Message:
    """Return the message in a packet that `verify` has looked at."""
    manifest = verdict.manifest
    if manifest is None or not is_message(verdict):
        other = () if manifest is None else (_not_a_message(),)
        return Message(kind="", body=None, attachments={}, verdict=_added(verdict, other))
    kind = manifest.kind
    if not verdict.whole:
        return Message(kind=kind, body=None, attachments={}, verdict=verdict)
    attachments = {
        name: bytes(content) for name, content in unpack(data).items() if name in _listed(manifest)
    }
    written = attachments.pop(BODY_NAMES[kind], b"")
    body, reasons = _judged(kind, written, attachments, manifest, verdict)
    is_sound = bottom_line(reasons) in ("valid", "warning")
    return Message(
        kind=kind,
        body=body if is_sound else None,
        attachments=attachments if is_sound else {},
        verdict=_added(verdict, tuple(reasons)),
    )


def _listed(manifest: Manifest) -> set[str]:
    return {file.name for file in manifest.files}


def _added(verdict: PacketVerdict, reasons: tuple[Reason, ...]) -> PacketVerdict:
    """Return the verdict with the message's own reasons; it can only become worse."""
    if all(reason.weight == "note" for reason in reasons):
        return structs.replace(verdict, reasons=(*verdict.reasons, *reasons))
    line = bottom_line((*verdict.reasons, *reasons))
    first = next((reason.sentence for reason in reasons if reason.weight == line), "")
    return structs.replace(
        verdict,
        verdict=line,
        sentence=_sentence(line, first) if first else verdict.sentence,
        whole=verdict.whole and line != "invalid",
        reasons=(*verdict.reasons, *reasons),
    )


def _sentence(line: str, first: str) -> str:
    if line == "invalid":
        return translate("messages", "Tệp KHÔNG hợp lệ. {reason}", reason=first)
    if line == "unknown":
        return translate("messages", "Chưa kết luận được. {reason}", reason=first)
    return translate("messages", "Tệp còn nguyên vẹn. Cần xem lại: {reason}", reason=first)


def _judged(
    kind: str,
    written: bytes,
    attachments: dict[str, bytes],
    manifest: Manifest,
    verdict: PacketVerdict,
) -> tuple[Body | None, list[Reason]]:
    """Return the body with what speaks against it; the first thing that cannot be ends the look."""
    flaw = _files_flaw(kind, manifest, attachments)
    if flaw is not None:
        return None, [flaw]
    body, flaw = _decoded(kind, written)
    if body is None or flaw is not None:
        return None, [flaw] if flaw is not None else []
    if any(not _is_plain(text) for text in _texts(body)):
        sentence = translate("messages", "Nội dung có ký tự lạ, không hiển thị được đúng như đã ký.")
        return None, [_reason("message-strange-text", sentence)]
    signers = [one.signer for one in verdict.signers if one.signer is not None]
    prints = [one.fingerprint for one in signers]
    if isinstance(body, KeyCard):
        return body, list(_card_reasons(body, attachments, manifest, signers))
    if isinstance(body, CommitteeCard):
        return body, list(_committee_reasons(body, attachments, manifest, prints))
    return body, list(_book_reasons(body, attachments, manifest, prints))


def _files_flaw(kind: str, manifest: Manifest, attachments: dict[str, bytes]) -> Reason | None:
    """Return what is wrong with the set of files: only what belongs to this kind of message may be there."""
    types = {file.name: file for file in manifest.files}
    if manifest.files[0].name != BODY_NAMES[kind] or not _REQUIRED[kind] <= types.keys():
        return _reason("message-file-missing", translate("messages", "Tệp thiếu phần bắt buộc."))
    for file in manifest.files:
        if file.name == BODY_NAMES[kind]:
            continue
        if not _ALLOWED[kind].fullmatch(file.name) or not _fits(file):
            sentence = translate("messages", "Tệp có phần không được phép: “{name}”.", name=file.name)
            return _reason("message-extra-file", sentence)
    for name, content in attachments.items():
        if name.endswith(".cer") and _described(content) is None:
            sentence = translate("messages", "Chứng thư “{name}” trong tệp đã hỏng.", name=name)
            return _reason("message-certificate-broken", sentence)
    return None


def _fits(file: ManifestFile) -> bool:
    """Tell whether a file beside the body has the right kind and no more bytes than such a file needs."""
    kinds = {"cer": CERTIFICATE_TYPE, "p10": REQUEST_TYPE, "crl": LIST_TYPE}
    limit = LIST_LIMIT if file.name.endswith(".crl") else CERTIFICATE_LIMIT
    return file.media_type == kinds[file.name.rsplit(".", 1)[1]] and file.size <= limit


class _Version(Struct, frozen=True):
    schema_version: int = 0


def _decoded(kind: str, written: bytes) -> tuple[Body | None, Reason | None]:
    broken = _reason("message-broken", translate("messages", "Nội dung trong tệp đã hỏng."))
    if len(written) > BODY_LIMIT:
        return None, broken
    try:
        if msgspec.json.decode(written, type=_Version).schema_version > 1:
            sentence = translate(
                "messages", "Tệp do phiên bản mới hơn tạo; cần cập nhật chương trình để đọc."
            )
            return None, _reason("newer-version", sentence, "unknown")
        body = msgspec.json.decode(written, type=_BODIES[kind])
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None, broken
    return (body, None) if body_bytes(body) == written else (None, broken)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from _texts(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)


def _is_plain(text: str) -> bool:
    """Tell whether a text shows what it says."""
    return plain(text) == text


def _card_reasons(
    card: KeyCard, attachments: dict[str, bytes], manifest: Manifest, signers: list[CertificateFacts]
) -> Iterator[Reason]:
    facts = _described(attachments[CERTIFICATE])
    prints = [one.fingerprint for one in signers]
    expected = [card.fingerprint]
    if card.purpose == "renew" and card.replaces is not None:
        expected.append(card.replaces)
    if facts is None or facts.fingerprint != card.fingerprint:
        sentence = translate("messages", "Thẻ khóa nói về một chứng thư khác với chứng thư đi kèm.")
        yield _reason("card-other-certificate", sentence)
        return
    if prints != expected:
        yield _reason("card-not-signed-by-key", _unsigned_card(card))
    if (card.replaces is not None) not in _NAMES_ANOTHER[card.purpose]:
        sentence = translate("messages", "Thẻ khóa không nói rõ thay cho khóa nào.")
        yield _reason("card-purpose-wrong", sentence)
    if (manifest.unit, manifest.superior) != (card.unit, card.superior or NOT_SAID):
        yield _manifest_differs()
    if fold(facts.name).split() != fold(card.holder).split():
        sentence = translate(
            "messages",
            "Thẻ khóa ghi người giữ là “{holder}”, chứng thư ghi “{name}”.",
            holder=card.holder,
            name=facts.name,
        )
        yield _reason("card-other-name", sentence, "warning")
    if len(set(card.roles)) != len(card.roles) or not _is_moment(card.made):
        yield _cannot_be()
    if REQUEST in attachments and not _asks_for(attachments[REQUEST], facts):
        sentence = translate("messages", "Đề nghị cấp chứng thư không phải của khóa trong thẻ.")
        yield _reason("card-other-request", sentence)


def _unsigned_card(card: KeyCard) -> str:
    if card.purpose == "renew":
        return translate("messages", "Thẻ gia hạn phải do cả khóa mới và khóa cũ ký.")
    return translate("messages", "Thẻ khóa không do chính khóa ấy ký.")


def _committee_reasons(
    card: CommitteeCard, attachments: dict[str, bytes], manifest: Manifest, prints: list[str]
) -> Iterator[Reason]:
    office, root = _described(attachments[OFFICE]), _described(attachments.get(ROOT, b""))
    expected = [card.office] if card.replaces is None else [card.office, card.replaces]
    if office is None or office.fingerprint != card.office or prints != expected:
        sentence = translate("messages", "Thẻ của đảng ủy không do chính khóa trong thẻ ký.")
        yield _reason("committee-not-signed-by-office", sentence)
    if (root.fingerprint if root is not None else None) != card.root:
        sentence = translate("messages", "Chứng thư gốc đi kèm không phải chứng thư ghi trong thẻ.")
        yield _reason("committee-other-root", sentence)
    if root is not None and not root.may_issue:
        sentence = translate("messages", "Chứng thư gốc đi kèm không phải của một nơi cấp chứng thư.")
        yield _reason("committee-root-issues-nothing", sentence)
    if (manifest.unit, manifest.superior) != (card.name, card.superior or NOT_SAID):
        yield _manifest_differs()
    if not _is_moment(card.made):
        yield _cannot_be()


def _book_reasons(
    book: ReceiptBook | PromptBook, attachments: dict[str, bytes], manifest: Manifest, prints: list[str]
) -> Iterator[Reason]:
    if len(prints) != 1:
        sentence = translate("messages", "Tệp của đảng ủy phải có đúng một chữ ký.")
        yield _reason("message-signers", sentence)
    if (manifest.unit, manifest.to) != (book.committee, book.unit):
        yield _manifest_differs()
    if isinstance(book, PromptBook):
        right = all(
            _is_day(one.on) and _allows(check_period, one.due) and one.text.strip() for one in book.prompts
        )
        ids = [one.id for one in book.prompts]
    else:
        right = all(_is_answer(one) for one in book.answers)
        ids = [one.id for one in book.answers]
        named = {one.certificate for one in book.answers if one.certificate is not None}
        there = {
            facts.fingerprint
            for name, content in attachments.items()
            if _ISSUED.fullmatch(name) and (facts := _described(content)) is not None
        }
        if named != there or any(one.certificate and not one.accepted for one in book.answers):
            sentence = translate("messages", "Chứng thư được cấp không khớp với biên nhận.")
            yield _reason("receipt-other-certificates", sentence)
    if not right or len(set(ids)) != len(ids):
        yield _cannot_be()


def _not_a_message() -> Reason:
    sentence = translate("messages", "Tệp này là gói nộp của một kỳ, không phải thẻ hay biên nhận.")
    return _reason("not-a-message", sentence, "unknown")


def _manifest_differs() -> Reason:
    sentence = translate("messages", "Đơn vị ghi trong nội dung khác với đơn vị ghi trên bản kê.")
    return _reason("message-other-unit", sentence)


def _cannot_be() -> Reason:
    return _reason("message-cannot-be", translate("messages", "Nội dung có ngày hoặc mục không thể đúng."))


def _reason(code: str, sentence: str, weight: Weight = "invalid") -> Reason:
    return Reason(code=code, sentence=sentence, weight=weight)


def _described(content: bytes) -> CertificateFacts | None:
    """Return what a certificate says, or None where the bytes are none."""
    from desktop.signing.certificates import describe

    try:
        return describe(content)
    except Exception:  # noqa: BLE001  hostile bytes: the parsers below promise no list of exceptions
        return None


def _asks_for(request: bytes, certificate: CertificateFacts) -> bool:
    """Tell whether a certificate request (PKCS#10) is sound and over the same key as the certificate."""
    from desktop.signing.requests import read_request
    from desktop.signing.troubles import BadRequest

    try:
        key = read_request(request).public_key
    except BadRequest:
        return False
    return hashlib.sha256(key).hexdigest() == certificate.public_key


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _is_answer(line: AnswerLine) -> bool:
    is_span = not line.period or _allows(check_span, line.period)
    return _is_moment(line.at) and is_span and _KIND.fullmatch(line.kind) is not None


def _is_day(text: str) -> bool:
    try:
        return is_whole(text) and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _allows(check: Callable[[str], str], text: str) -> bool:
    try:
        return check(text) == text
    except Refused:
        return False
