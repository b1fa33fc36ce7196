"""The five answers about a file, and the verdict they lead to. No heavy imports here."""

from datetime import datetime
from enum import StrEnum
from typing import Final, Literal

from msgspec import Struct

from desktop.packets.verifying import PacketVerdict
from desktop.signing.records import Bottom, Reason, SignatureVerdict
from desktop.words import mark, translate

Say = Literal["yes", "no", "unknown"]

FileKind = Literal["packet", "message", "pdf", "workbook", "envelope", "other"]
"""`packet`: what a branch hands in; `message`: a card, receipt or prompt; `envelope`: still encrypted."""


class Question(StrEnum):
    """The five questions, in the order in which they are asked and shown."""

    WHOLE = "whole"
    """Is it whole?"""
    SIGNERS = "signers"
    """Who signed?"""
    TRUSTED = "trusted"
    """Do we trust that certificate?"""
    ENTITLED = "entitled"
    """May this signer sign for this unit and kind?"""
    NEWER = "newer"
    """Is it newer than what we already have?"""


_ASKED: Final = {
    Question.WHOLE: mark("checking", "Còn nguyên vẹn không?"),
    Question.SIGNERS: mark("checking", "Ai ký?"),
    Question.TRUSTED: mark("checking", "Chứng thư có tin được không?"),
    Question.ENTITLED: mark("checking", "Người ký có thẩm quyền không?"),
    Question.NEWER: mark("checking", "Có mới hơn bản đã có không?"),
}


def question_words(question: Question) -> str:
    """Ask one of the five questions, in the reader's language."""
    return translate("checking", _ASKED[question])


class Answer(Struct, frozen=True, kw_only=True):
    """One answer: yes, no or unknown, a plain sentence, and details to fold under it."""

    question: Question
    say: Say
    sentence: str
    details: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()


class KnownPacket(Struct, frozen=True, kw_only=True):
    """A packet received earlier, as far as the question of order needs it."""

    unit: str
    kind: str
    period: str
    sequence: int
    sha256: str
    previous: str = ""
    """SHA-256 of the packet before it, as it names it itself."""
    received: str


class Known(Struct, frozen=True, kw_only=True):
    """What is already here: the packets received before, of all units."""

    packets: tuple[KnownPacket, ...] = ()
    own: bool = False
    """These are the packets a branch has sealed itself: one of them is no repeat but the very one it made."""


class Checked(Struct, frozen=True, kw_only=True):
    """What the check of one file found. `verdict` follows from the heaviest reason of all five answers."""

    name: str
    kind: FileKind
    answers: tuple[Answer, ...]
    """Five, in the order of `Question`; for a file that is nothing of ours they say `unknown`."""
    verdict: Bottom
    sentence: str
    """The verdict in one plain sentence."""
    signatures: tuple[SignatureVerdict, ...] = ()
    packet: PacketVerdict | None = None
    """For packets and messages."""
    sha256: str = ""
    checked: datetime

    def answer(self, question: Question) -> Answer:
        """Return the answer to one question."""
        return next(one for one in self.answers if one.question is question)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """All reasons, in the order of the questions."""
        return tuple(reason for one in self.answers for reason in one.reasons)
