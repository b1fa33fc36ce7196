"""The words of the committee's window: states of packets and keys, why a key ended."""

from collections.abc import Iterable
from datetime import datetime

from desktop.branch import dates
from desktop.branch.dates import short
from desktop.committee.keys import CHAIR, RECORDER
from desktop.committee.records import Compared, EndReason, KeyRecord, KeyState, Received, ReceivedState
from desktop.packets.messages.records import KEY_CARD
from desktop.ui.checking.words import packet_kind_word, period_said
from desktop.ui.theme import Tone
from desktop.words import translate

BRANCH_ROLES = (CHAIR, RECORDER)
"""As what people of a branch sign."""
STATE_TONES = {
    ReceivedState.WAITING: Tone.ACCENT,
    ReceivedState.ACCEPTED: Tone.GOOD,
    ReceivedState.REFUSED: Tone.BAD,
}
KEY_TONES = {
    KeyState.MADE: Tone.QUIET,
    KeyState.WAITING: Tone.ACCENT,
    KeyState.ENROLLED: Tone.GOOD,
    KeyState.REPLACED: Tone.QUIET,
    KeyState.REVOKED: Tone.BAD,
    KeyState.REFUSED: Tone.BAD,
}


def state_word(state: ReceivedState) -> str:
    """Name what was decided about a packet."""
    return {
        ReceivedState.WAITING: translate("committee-ui", "Chờ xử lý"),
        ReceivedState.ACCEPTED: translate("committee-ui", "Đã nhận"),
        ReceivedState.REFUSED: translate("committee-ui", "Đã trả lại"),
    }[state]


def content_words(line: Received) -> str:
    """Say what a packet is: `Hồ sơ tháng 10/2026`, `Báo cáo quý III/2026`; a key card is of no period."""
    if line.kind == KEY_CARD or not line.period:
        return packet_kind_word(line.kind)
    period = period_said(line.period)
    if line.kind == "monthly":
        return translate("committee-ui", "Hồ sơ {period}", period=period)
    return f"{packet_kind_word(line.kind)} {period}"


def content_short(line: Received) -> str:
    """Say what a packet is where there is little room: `10/2026`, `Q3/2026`, `Thẻ khóa`."""
    if line.kind == KEY_CARD or not line.period:
        return packet_kind_word(line.kind)
    year, _, part = line.period.partition("-")
    return f"{part}/{year}" if part else year


def number_words(line: Received) -> str:
    """Write the number of a packet; a key card is not counted."""
    return "" if line.kind == KEY_CARD else f"{line.sequence:04d}"


def key_state_word(record: KeyRecord) -> str:
    """Say how far the trust in a key has come."""
    return {
        KeyState.MADE: translate("committee-ui", "Mới tạo"),
        KeyState.WAITING: translate("committee-ui", "Chờ đối chiếu"),
        KeyState.ENROLLED: translate("committee-ui", "Đang dùng"),
        KeyState.REPLACED: translate("committee-ui", "Đã thay khóa khác"),
        KeyState.REVOKED: translate("committee-ui", "Đã thu hồi"),
        KeyState.REFUSED: translate("committee-ui", "Đã từ chối"),
    }[record.state]


def end_reason_word(reason: EndReason) -> str:
    """Say why a key is no longer believed."""
    return {
        EndReason.SUPERSEDED: translate("committee-ui", "Thay khóa mới"),
        EndReason.CESSATION: translate("committee-ui", "Thôi giữ chức vụ, không dùng khóa nữa"),
        EndReason.COMPROMISED: translate("committee-ui", "Mất khóa, lộ khóa"),
    }[reason]


def end_reason_meaning(reason: EndReason) -> str:
    """Say what becomes of the signatures made before."""
    return {
        EndReason.SUPERSEDED: translate(
            "committee-ui", "Chữ ký ghi ngày trước ngày này vẫn có giá trị; từ ngày này dùng khóa mới."
        ),
        EndReason.CESSATION: translate(
            "committee-ui", "Chữ ký ghi ngày trước ngày này vẫn có giá trị; từ ngày này không tin nữa."
        ),
        EndReason.COMPROMISED: translate(
            "committee-ui",
            "Không tin chữ ký nào của khóa này nữa, dù ghi ngày nào: ai lấy được khóa thì ghi ngày nào "
            "cũng được.",
        ),
    }[reason]


def compared_word(compared: Compared) -> str:
    """Say how the clerk convinced himself."""
    return {
        Compared.PAPER: translate("committee-ui", "đối chiếu thẻ giấy"),
        Compared.QR: translate("committee-ui", "đọc mã QR trên thẻ giấy"),
        Compared.PREVIOUS: translate("committee-ui", "thẻ có chữ ký của khóa cũ"),
        Compared.AUTHORITY: translate("committee-ui", "chứng thư của nơi cấp đáng tin cậy"),
    }[compared]


def purpose_word(purpose: str) -> str:
    """Say what a key card asks for."""
    return {
        "enrol": translate("committee-ui", "Ghi nhận khóa lần đầu"),
        "renew": translate("committee-ui", "Gia hạn: khóa mới thay khóa cũ còn dùng được"),
        "replace": translate("committee-ui", "Thay khóa cũ đã mất hoặc hỏng"),
    }.get(purpose, purpose)


def roles_words(roles: Iterable[str]) -> str:
    """Name the roles of a key, shortly."""
    named = {
        "chair": translate("committee-ui", "chủ trì"),
        "recorder": translate("committee-ui", "người ghi biên bản"),
        "office": translate("committee-ui", "văn phòng đảng ủy"),
        "issuer": translate("committee-ui", "cấp chứng thư"),
    }
    return ", ".join(named.get(role, role) for role in roles)


def roles_missing(keys: Iterable[KeyRecord]) -> str:
    """Say as what nobody of a branch can sign yet, by the keys believed now; empty for nothing."""
    found = {role for one in keys for role in one.roles or BRANCH_ROLES}
    missing = [role for role in BRANCH_ROLES if role not in found]
    if not missing:
        return ""
    return translate("committee-ui", "Chưa có khóa của {roles}.", roles=roles_words(missing))


def day_of(moment: str) -> str:
    """Write the day of an ISO time as it was written down; empty for none."""
    return short(datetime.fromisoformat(moment).date()) if moment else ""


def moment_of(moment: str) -> str:
    """Write an ISO time as it was written down: `19:32, 05/10/2026`; empty for none."""
    return dates.moment(datetime.fromisoformat(moment)) if moment else ""
