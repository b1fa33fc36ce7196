"""The five answers about a file: a verdict on top, one row a question, what each rests on folded below."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.checking.records import Answer, Checked, Question, question_words
from desktop.ui import theme
from desktop.ui.checking import words
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.section import Folded
from desktop.ui.kit.text import Hint, Rule, Sentence
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.packets.verifying import PacketVerdict
    from desktop.signing.records import SignatureVerdict


class Mark(QWidget):
    """A sign in a ring: ✓, ✕, ! or ?; drawn, so that no font decides how it looks."""

    def __init__(self, times: float = 1.3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self._tone = "", Tone.QUIET
        self._times = times
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, sign: str, tone: Tone, meaning: str) -> None:
        """Show another sign; `meaning` is what a screen reader says."""
        self._sign, self._tone = sign, tone
        self.setAccessibleName(meaning)
        self.update()

    def sign(self) -> str:
        """Return the sign that shows."""
        return self._sign

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        return QSize(theme.em(self._times), theme.em(self._times))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a filled disc with the sign in the colour of the paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.ink(self._tone, self.palette())
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(box)
        paper = self.palette().base().color()
        side = box.width()
        pen = QPen(paper, max(1.6, side / 9), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        if self._sign == "✓":
            _draw_lines(painter, box, ((0.28, 0.53), (0.44, 0.69), (0.73, 0.35)))
        elif self._sign == "✕":
            _draw_lines(painter, box, ((0.32, 0.32), (0.68, 0.68)))
            _draw_lines(painter, box, ((0.68, 0.32), (0.32, 0.68)))
        else:
            painter.setFont(theme.larger(self.font(), self._times * 0.72, bold=True))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._sign)


def _draw_lines(painter: QPainter, box: QRectF, points: tuple[tuple[float, float], ...]) -> None:
    from PySide6.QtCore import QPointF

    at = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points]
    painter.drawPolyline(at)


class AnswerRow(QWidget):
    """One question: its sign, the answer in a word and in a sentence, its grounds folded."""

    def __init__(self, question: Question, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        asked = question_words(question)
        self._asked = f"{number}. {asked}"
        self.mark = Mark()
        self.head = Sentence(self._asked, bold=True)
        self.sentence = Sentence()
        self.grounds = Sentence()
        self.grounds.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.grounds.setAccessibleName(asked)
        self.more = Folded(self.tr("Chi tiết"), self.grounds)
        self.more.button.setAccessibleName(self.tr("Chi tiết: {question}").format(question=asked))
        column = QVBoxLayout()
        column.setSpacing(theme.em(0.1))
        column.addWidget(self.head)
        column.addWidget(self.sentence)
        column.addWidget(self.more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.em(0.3), 0, theme.em(0.3))
        row.setSpacing(theme.em(0.7))
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_answer(self, answer: Answer) -> None:
        """Show an answer; its grounds are folded again."""
        tone = words.say_tone(answer)
        said = words.say_word(answer)
        sign = "!" if answer.say == "yes" and tone is Tone.WARN else words.SAY_SIGNS[answer.say]
        self.mark.set(sign, tone, said)
        self.head.setText(f"{self._asked} {said}.")
        self.sentence.setText(answer.sentence)
        lines = words.details_of(answer)
        self.grounds.setText("\n".join(lines))
        self.more.fold()
        self.more.button.setText(self.tr("Chi tiết ({count})").format(count=len(lines)))
        self.more.setVisible(bool(lines))
        self.setAccessibleName(f"{self.head.text()} {answer.sentence}")


class VerdictStrip(Strip):
    """The bottom line: a large sign, a word or two, one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = Mark(2.0)
        self.word = Sentence(bold=True, times=1.25)
        self.sentence = Sentence()
        column = QVBoxLayout()
        column.setSpacing(theme.em(0.15))
        column.addWidget(self.word)
        column.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.em(1), theme.em(0.6), theme.em(0.8), theme.em(0.6))
        row.setSpacing(theme.em(0.8))
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)

    def say(self, word: str, sentence: str, tone: Tone, sign: str = "") -> None:
        """Say something; `sign` empty: no mark."""
        self.tone = tone
        self.mark.setVisible(bool(sign))
        self.mark.set(sign, tone, word)
        self.word.setText(word)
        self.word.setVisible(bool(word))
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.setAccessibleName(self.text())
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """Return what it says."""
        return " ".join(part for part in (self.word.text(), self.sentence.text()) if part)


class AnswersView(QWidget):
    """Verdict, five answers, and what the file is; shows one checked file at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checked: Checked | None = None
        self.name = Hint()
        self.verdict = VerdictStrip()
        self.rows = {one: AnswerRow(one, number) for number, one in enumerate(Question, 1)}
        self.facts = Sentence()
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.facts.setAccessibleName(self.tr("Về tệp này"))
        self.about = Folded(self.tr("Về tệp này"), self.facts)
        self._rows = QWidget()
        inside = QVBoxLayout(self._rows)
        inside.setContentsMargins(theme.em(0.3), 0, 0, 0)
        inside.setSpacing(0)
        for number, one in enumerate(self.rows.values()):
            if number:
                inside.addWidget(Rule())
            inside.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.4))
        for part in (self.name, self.verdict, self._rows, self.about):
            column.addWidget(part)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.checked = None
        for part in (self.name, self.verdict, self._rows, self.about):
            part.hide()

    def say(self, sentence: str, tone: Tone = Tone.QUIET) -> None:
        """Say what is going on instead of answers: a check under way, a file that cannot be read."""
        self.clear()
        self.verdict.say("", sentence, tone)

    def show_checked(self, checked: Checked) -> None:
        """Show what was found about a file."""
        self.checked = checked
        self.name.setText(f"{checked.name} · {words.kind_word(checked.kind)}")
        self.name.show()
        verdict = checked.verdict
        sign, tone = words.VERDICT_SIGNS[verdict], words.VERDICT_TONES[verdict]
        word = words.verdict_word(verdict)
        self.verdict.say(word, words.without(word, checked.sentence), tone, sign)
        for answer in checked.answers:
            self.rows[answer.question].show_answer(answer)
        self._rows.show()
        lines = [*words.about(checked), *_signers(checked.signatures), *_files(checked.packet)]
        self.facts.setText("\n".join(lines))
        self.about.fold()
        self.about.show()

    def focus_first(self) -> None:
        """Go to the first thing that can be unfolded."""
        for row in self.rows.values():
            if row.more.isVisible():
                row.more.button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.about.button.setFocus(Qt.FocusReason.OtherFocusReason)


def _signers(signatures: "tuple[SignatureVerdict, ...]") -> list[str]:
    return [words.signer_line(one) for one in signatures]


def _files(packet: "PacketVerdict | None") -> list[str]:
    return [words.file_line(one) for one in packet.files] if packet is not None else []
