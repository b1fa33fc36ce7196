"""The words of a period's way: its states, its steps, what the one button does next."""

from datetime import datetime

from desktop.branch.dates import short
from desktop.services.handing import CHAIR, RECORDER, PeriodLine, PeriodState
from desktop.words import translate

STEPS = (
    PeriodState.OPEN,
    PeriodState.CLOSED,
    PeriodState.SIGNED,
    PeriodState.SEALED,
    PeriodState.WRITTEN,
)
"""In the order in which a period goes through them."""

SIGNERS = 2
"""Recorder and chair."""


def state_word(state: PeriodState) -> str:
    """Name a state as reached."""
    return {
        PeriodState.OPEN: translate("handing-states", "Đang ghi"),
        PeriodState.CLOSED: translate("handing-states", "Đã chốt"),
        PeriodState.SIGNED: translate("handing-states", "Đã ký"),
        PeriodState.SEALED: translate("handing-states", "Đã đóng gói"),
        PeriodState.WRITTEN: translate("handing-states", "Đã ghi ra USB"),
    }[state]


def next_word(state: PeriodState) -> str:
    """Name a state as the next thing to do."""
    return {
        PeriodState.OPEN: translate("handing-states", "Ghi biên bản"),
        PeriodState.CLOSED: translate("handing-states", "Chốt biên bản"),
        PeriodState.SIGNED: translate("handing-states", "Ký biên bản"),
        PeriodState.SEALED: translate("handing-states", "Đóng gói"),
        PeriodState.WRITTEN: translate("handing-states", "Ghi ra USB"),
    }[state]


def next_state(state: PeriodState) -> PeriodState | None:
    """Return the state that follows, or None after the last."""
    at = STEPS.index(state) + 1
    return STEPS[at] if at < len(STEPS) else None


def state_line(line: PeriodLine) -> str:
    """Return a period's state for the table, with the day it was written or how many have signed."""
    word = state_word(line.state)
    if line.state is PeriodState.WRITTEN and line.written_at:
        return f"{word}, {short(datetime.fromisoformat(line.written_at).date())}"
    if line.state is PeriodState.SIGNED:
        return f"{word} {len(line.signers)}/{SIGNERS}"
    return word


def is_half_signed(line: PeriodLine) -> bool:
    """Tell whether one of the two has signed and nothing is sealed yet."""
    return line.state is PeriodState.SIGNED and len(line.signers) < SIGNERS


def signed_word(line: PeriodLine) -> str:
    """Say that the minutes are signed: by both, or by how many of the two."""
    word = state_word(PeriodState.SIGNED)
    return word if len(line.signers) == SIGNERS else f"{word} {len(line.signers)}/{SIGNERS}"


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
