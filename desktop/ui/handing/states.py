"""The words of a period's way: its states, its steps, what the one button does next."""

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.branch.dates import period_words, short
from desktop.branch.spans import span_words
from desktop.services.handing import CHAIR, RECORDER, PeriodLine, PeriodState
from desktop.ui.theme import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.kept import PacketLine

STEPS = (
    PeriodState.OPEN,
    PeriodState.CLOSED,
    PeriodState.SIGNED,
    PeriodState.SEALED,
    PeriodState.WRITTEN,
    PeriodState.RECEIVED,
)
"""In the order in which a line goes through them; one that was returned stands where it was written."""


def state_word(state: PeriodState) -> str:
    """Name a state as reached."""
    return {
        PeriodState.OPEN: translate("handing-states", "Đang ghi"),
        PeriodState.CLOSED: translate("handing-states", "Đã chốt"),
        PeriodState.SIGNED: translate("handing-states", "Đã ký"),
        PeriodState.SEALED: translate("handing-states", "Đã đóng gói"),
        PeriodState.WRITTEN: translate("handing-states", "Đã ghi ra USB"),
        PeriodState.RECEIVED: translate("handing-states", "Đảng ủy đã nhận"),
        PeriodState.RETURNED: translate("handing-states", "Đảng ủy trả lại"),
    }[state]


def next_word(state: PeriodState, *, is_report: bool = False) -> str:
    """Name a state as the next thing to do."""
    if is_report and state is PeriodState.SIGNED:
        return translate("handing-states", "Ký báo cáo")
    return {
        PeriodState.OPEN: translate("handing-states", "Ghi biên bản"),
        PeriodState.CLOSED: translate("handing-states", "Chốt biên bản"),
        PeriodState.SIGNED: translate("handing-states", "Ký biên bản"),
        PeriodState.RECEIVED: translate("handing-states", "Chờ biên nhận"),
        PeriodState.SEALED: translate("handing-states", "Đóng gói"),
        PeriodState.WRITTEN: translate("handing-states", "Ghi ra USB"),
    }[state]


def next_state(state: PeriodState) -> PeriodState | None:
    """Return the state that follows, or None after the last."""
    at = reached(state) + 1
    return STEPS[at] if at < len(STEPS) else None


def reached(state: PeriodState) -> int:
    """Return how many steps lie behind a state."""
    return STEPS.index(PeriodState.WRITTEN if state is PeriodState.RETURNED else state)


def line_title(line: PeriodLine) -> str:
    """Name a line: `tháng 10/2026`, `báo cáo quý III/2026`."""
    if line.report_id:
        return translate("handing-states", "báo cáo {span}", span=span_words(line.report_id))
    return period_words(line.period)


def paper_name(line: PeriodLine) -> str:
    """Name the paper of a line in a sentence: `biên bản tháng 10/2026`, `báo cáo quý III/2026`."""
    title = line_title(line)
    return title if line.report_id else translate("handing-states", "biên bản {period}", period=title)


def line_short(line: PeriodLine) -> str:
    """Name a line for a narrow list: `Tháng 10/2026`, `BC quý III/2026`."""
    if line.report_id:
        return translate("handing-states", "BC {span}", span=span_words(line.report_id))
    words = period_words(line.period)
    return words[:1].upper() + words[1:]


def state_line(line: PeriodLine) -> str:
    """Return a period's state for the table, with the day it was written or how many have signed."""
    word = _behind(line.state, is_report=True) if _is_issued(line) else state_word(line.state)
    if line.state is PeriodState.WRITTEN and line.written_at:
        return f"{word}, {short(datetime.fromisoformat(line.written_at).date())}"
    if line.state is PeriodState.SIGNED:
        return signed_word(line)
    if line.answered_at:
        return f"{word}, {short(datetime.fromisoformat(line.answered_at).date())}"
    return word


def _is_issued(line: PeriodLine) -> bool:
    return bool(line.report_id) and line.state is PeriodState.CLOSED


def is_half_signed(line: PeriodLine) -> bool:
    """Tell whether not all who are to sign have signed and nothing is sealed yet."""
    return line.state is PeriodState.SIGNED and len(line.signers) < len(line.places)


def signed_word(line: PeriodLine) -> str:
    """Say that the paper is signed: by all, or by how many of those who are to."""
    word, places = state_word(PeriodState.SIGNED), len(line.places)
    return word if len(line.signers) == places else f"{word} {len(line.signers)}/{places}"


def step_words(line: PeriodLine, step: PeriodState) -> tuple[str, Tone]:
    """Return the words of one step of a line's way, and their tone: behind, next, or still to come."""
    state, is_report = line.state, bool(line.report_id)
    place, behind = STEPS.index(step), reached(state)
    is_waiting = is_half_signed(line)
    is_next = not is_waiting and step is (state if state is PeriodState.OPEN else next_state(state))
    if step is PeriodState.RECEIVED and state is PeriodState.RETURNED:
        return state_word(state), Tone.BAD
    if step is PeriodState.SIGNED and is_waiting:
        return "▶ " + signed_word(line), Tone.ACCENT
    if is_next:
        return "▶ " + next_word(step, is_report=is_report), Tone.ACCENT
    if step is not PeriodState.OPEN and place > behind:
        return next_word(step, is_report=is_report), Tone.QUIET
    if step is PeriodState.SIGNED:
        return signed_word(line), Tone.GOOD if len(line.signers) == len(line.places) else Tone.WARN
    return _behind(step, is_report=is_report), Tone.GOOD


def _behind(step: PeriodState, *, is_report: bool) -> str:
    if step is PeriodState.OPEN:
        return translate("handing-states", "Đã soạn") if is_report else translate("handing-states", "Đã ghi")
    if step is PeriodState.CLOSED and is_report:
        return translate("handing-states", "Đã phát hành")
    return state_word(step)


def told_of(line: PeriodLine, packet: "PacketLine | None") -> str:
    """Say in a sentence how far a line has come and what is next."""
    before = {
        PeriodState.OPEN: translate(
            "handing-states", "Biên bản còn đang ghi. Ghi đủ và chốt biên bản rồi mới ký và nộp được."
        ),
        PeriodState.CLOSED: translate(
            "handing-states", "Báo cáo đã phát hành. Xem trang ký ở dưới, mở khóa của người ký rồi ký."
        )
        if line.report_id
        else translate(
            "handing-states",
            "Xem trang ký ở dưới, mở khóa của người ký rồi ký. Ký không làm thay đổi nội dung biên bản.",
        ),
        PeriodState.SIGNED: translate("handing-states", "Đã ký. Bước tiếp theo là đóng gói để nộp."),
    }
    if line.state in before or packet is None:
        return before.get(line.state, "")
    number, who = f"{packet.sequence:04d}", ", ".join(packet.signers)
    return {
        PeriodState.SEALED: translate(
            "handing-states",
            "Gói số {number} đã đóng, ký bởi {who}. Bước tiếp theo là ghi ra USB.",
            number=number,
            who=who,
        ),
        PeriodState.WRITTEN: translate(
            "handing-states",
            "Gói số {number}, ký bởi {who}, đã ghi ra USB. Chuyển USB cho đảng ủy; biên nhận mang về thì "
            "đọc ở phần “Khóa và đảng ủy”.",
            number=number,
            who=who,
        ),
        PeriodState.RECEIVED: translate(
            "handing-states",
            "Đảng ủy đã nhận gói số {number}, ký bởi {who}, theo biên nhận đã kiểm tra.",
            number=number,
            who=who,
        ),
        PeriodState.RETURNED: translate(
            "handing-states",
            "Đảng ủy trả lại gói số {number}. Sửa theo lý do sau đây rồi đóng gói lại.",
            number=number,
        ),
    }[line.state]


def role_word(role: str) -> str:
    """Name the place in a sentence, shortly."""
    return {
        RECORDER: translate("handing-states", "người ghi biên bản"),
        CHAIR: translate("handing-states", "chủ trì"),
    }[role]


def role_label(role: str) -> str:
    """Name the place on the minutes somebody signs in."""
    return {
        RECORDER: translate("handing-states", "Người ghi biên bản"),
        CHAIR: translate("handing-states", "Chủ trì hội nghị"),
    }[role]


def amount(count: int) -> str:
    """Write a number of bytes for a person: `18 KB`, `3,4 MB`, `14,9 GB`."""
    for unit, size in (("GB", 1024**3), ("MB", 1024**2)):
        if count >= size:
            return f"{count / size:.1f} {unit}".replace(".", ",")
    return f"{max(1, round(count / 1024))} KB"
