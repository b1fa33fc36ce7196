"""The words and signs of the five answers: colour is never the only sign."""

from typing import TYPE_CHECKING

from desktop.branch import dates
from desktop.branch.dates import short
from desktop.branch.spans import check_span, span_words
from desktop.checking.records import Answer, Checked, FileKind, Question, Say
from desktop.errors import Refused
from desktop.packets.messages.records import COMMITTEE_CARD, KEY_CARD, PROMPT, RECEIPT
from desktop.signing.records import grouped
from desktop.ui.theme import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.packets.verifying import FileVerdict
    from desktop.signing.records import Bottom, Reason, SignatureVerdict

VERDICT_TONES: "dict[Bottom, Tone]" = {
    "valid": Tone.GOOD,
    "warning": Tone.WARN,
    "unknown": Tone.WARN,
    "invalid": Tone.BAD,
}
VERDICT_SIGNS: "dict[Bottom, str]" = {"valid": "✓", "warning": "!", "unknown": "?", "invalid": "✕"}
SAY_SIGNS: dict[Say, str] = {"yes": "✓", "no": "✕", "unknown": "?"}
REASON_SIGNS = {"note": "·", "warning": "!", "unknown": "?", "invalid": "✕"}
_HEAVY = ("warning", "unknown", "invalid")


def verdict_word(verdict: "Bottom") -> str:
    """Name a verdict in a word or two."""
    return {
        "valid": translate("checking", "Hợp lệ"),
        "warning": translate("checking", "Hợp lệ, có điều cần xem"),
        "unknown": translate("checking", "Chưa kết luận được"),
        "invalid": translate("checking", "Không hợp lệ"),
    }[verdict]


def verdict_line(verdict: "Bottom") -> str:
    """Name a verdict with its sign, for a table."""
    return f"{VERDICT_SIGNS[verdict]} {verdict_word(verdict)}"


def verdict_short(verdict: "Bottom") -> str:
    """Name a verdict with its sign in a narrow column."""
    word = {
        "valid": translate("checking", "hợp lệ"),
        "warning": translate("checking", "cần xem"),
        "unknown": translate("checking", "chưa rõ"),
        "invalid": translate("checking", "không hợp lệ"),
    }[verdict]
    return f"{VERDICT_SIGNS[verdict]} {word}"


def without(word: str, sentence: str) -> str:
    """Return a sentence without the verdict at its beginning, where that stands above it already."""
    head = f"{word}. "
    return sentence[len(head) :] if sentence.casefold().startswith(head.casefold()) else sentence


def as_verdict(text: str) -> "Bottom":
    """Return a kept verdict; whatever is none says nothing either way."""
    return next((one for one in VERDICT_SIGNS if one == text), "unknown")


def say_word(answer: Answer) -> str:
    """Answer in a word: yes, no, not known; who signed is answered by whether somebody did."""
    if answer.question is Question.SIGNERS:
        return {
            "yes": translate("checking", "Đã ký"),
            "no": translate("checking", "Chưa ai ký"),
            "unknown": translate("checking", "Chưa rõ"),
        }[answer.say]
    return {
        "yes": translate("checking", "Có"),
        "no": translate("checking", "Không"),
        "unknown": translate("checking", "Chưa rõ"),
    }[answer.say]


def say_tone(answer: Answer) -> Tone:
    """Colour an answer: a yes with something to heed is amber; what nobody could know is quiet."""
    if answer.say == "no":
        return Tone.BAD
    heeded = any(reason.weight in _HEAVY for reason in answer.reasons)
    if answer.say == "yes":
        return Tone.WARN if heeded else Tone.GOOD
    return Tone.WARN if heeded or not answer.reasons else Tone.QUIET


def kind_word(kind: FileKind) -> str:
    """Name what sort of file it is."""
    return {
        "packet": translate("checking", "Gói nộp"),
        "message": translate("checking", "Thẻ, biên nhận hoặc gợi ý"),
        "pdf": translate("checking", "Văn bản PDF"),
        "workbook": translate("checking", "Bảng tính"),
        "envelope": translate("checking", "Phong bì mã hóa"),
        "other": translate("checking", "Tệp khác"),
    }[kind]


def packet_kind_word(kind: str) -> str:
    """Name what is handed in; a kind this version does not know is named as it stands."""
    if kind.startswith("report"):  # `report-quarter` and the like: the period says which
        return translate("checking", "Báo cáo")
    return {
        "monthly": translate("checking", "Hồ sơ tháng"),
        KEY_CARD: translate("checking", "Thẻ khóa"),
        COMMITTEE_CARD: translate("checking", "Thẻ của đảng ủy"),
        RECEIPT: translate("checking", "Biên nhận"),
        PROMPT: translate("checking", "Gợi ý kiểm điểm"),
    }.get(kind, kind)


def period_said(period: str) -> str:
    """Say a period of a packet, in the reader's language; what is none is said as it stands."""
    try:
        return span_words(check_span(period))
    except Refused:
        return period


def reason_line(reason: "Reason") -> str:
    """Say a reason with the sign of its weight."""
    return f"{REASON_SIGNS[reason.weight]} {reason.sentence}"


def details_of(answer: Answer) -> tuple[str, ...]:
    """Return what is folded under an answer: its reasons, then its details; nothing is said twice."""
    said = {answer.sentence}
    lines = []
    for sentence, line in (
        *((one.sentence, reason_line(one)) for one in answer.reasons),
        *((one, one) for one in answer.details),
    ):
        if sentence not in said:
            said.add(sentence)
            lines.append(line)
    return tuple(lines)


def moment_words(moment: "datetime") -> str:
    """Write a moment for a person, in this computer's zone: `19:32, 05/10/2026`."""
    return dates.moment(moment.astimezone())


def file_line(one: "FileVerdict") -> str:
    """Say of one file of a packet whether it is as sealed, and how many signatures it carries."""
    sign = "✓" if one.whole else "✕"
    said = f"{sign} {one.title} ({one.name}, {amount(one.size)})"
    if one.signatures:
        said += ": " + translate("checking", "{count} chữ ký trong tệp", count=len(one.signatures))
    return said


def signer_line(one: "SignatureVerdict") -> str:
    """Say who signed by which certificate, and which time his computer claimed."""
    who = one.signer
    if who is None:
        return translate("checking", "{sign} Không đọc được chứng thư.", sign=VERDICT_SIGNS[one.verdict])
    lines = [f"{VERDICT_SIGNS[one.verdict]} {who.name}" + (f", {who.unit}" if who.unit else "")]
    if one.claimed_at is not None:
        claimed = translate(
            "checking",
            "Giờ do máy người ký ghi, không có gì chứng minh: {at}",
            at=moment_words(one.claimed_at),
        )
        lines.append(f"   {claimed}")
    until = short(who.valid_until.astimezone().date())
    lines.append(
        "   " + translate("checking", "Nơi cấp: {issuer}; hết hạn {until}", issuer=who.issuer, until=until)
    )
    lines.append("   " + translate("checking", "Dấu vân tay: {words}", words=who.fingerprint_words))
    return "\n".join(lines)


def about(checked: Checked) -> tuple[str, ...]:
    """Say which file it is: what the manifest says of itself, its hash, when it was checked."""
    lines = [translate("checking", "Tệp: {name} · {kind}", name=checked.name, kind=kind_word(checked.kind))]
    listed = checked.packet.manifest if checked.packet is not None else None
    if listed is not None:
        lines.append(translate("checking", "Đơn vị ghi trong gói: {unit}", unit=listed.unit))
        if listed.period:
            lines.append(translate("checking", "Kỳ: {period}", period=period_said(listed.period)))
        lines.append(translate("checking", "Loại: {kind}", kind=packet_kind_word(listed.kind)))
        lines.append(translate("checking", "Gói số: {number}", number=f"{listed.sequence:04d}"))
    if checked.sha256:
        lines.append(translate("checking", "Mã kiểm tra (SHA-256): {hash}", hash=grouped(checked.sha256)))
    lines.append(translate("checking", "Kiểm tra lúc {at}", at=moment_words(checked.checked)))
    return tuple(lines)


def files_word(count: int) -> str:
    """Count files."""
    return translate("checking", "{count} tệp", count=count)


def amount(count: int) -> str:
    """Write a number of bytes for a person: `18 KB`, `3,4 MB`, `14,9 GB`."""
    from desktop.ui.handing import states

    return states.amount(count)
