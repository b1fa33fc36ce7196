"""What the committee sent, file by file: what it says, why it may or may not be taken, and one button."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.dates import period_words
from desktop.packets.messages.records import KEY_CARD, PROMPT, RECEIPT
from desktop.services.returned import Arrival, PromptRead
from desktop.ui import theme
from desktop.ui.handing.sight import let_grow
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import Choice
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.theme import Tone


class ArrivalView(Strip):
    """One file: its kind, what it says, and the button that writes it into the books."""

    wished = Signal(object, object)
    """The arrival to be taken, and the member meant by each prompt (id of the line to id of the member)."""

    def __init__(self, arrival: Arrival, parent: QWidget | None = None) -> None:
        super().__init__(parent, _tone(arrival))
        let_grow(self)
        self.arrival = arrival
        self.members: dict[str, Choice] = {}
        self.head = Sentence(self._title(), bold=True)
        self.says = Sentence("\n".join(self._lines()))
        self.against = Sentence(f"✕ {arrival.against}" if arrival.against else "", Tone.BAD)
        self.button = Button(self._verb(), self._wish)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(1), theme.em(0.4), theme.em(0.5), theme.em(0.4))
        column.setSpacing(theme.em(0.2))
        for part in (self.head, self.against, self.says, *self._choosing(), Flow(self.button)):
            column.addWidget(part)
        for part, shown in (
            (self.says, bool(self.says.text())),
            (self.against, bool(arrival.against)),
            (self.button, arrival.is_new),
        ):
            part.setVisible(shown)
        self.setAccessibleName(self.head.text())

    def _title(self) -> str:
        one = self.arrival
        what = {
            RECEIPT: self.tr("Biên nhận của {committee}"),
            PROMPT: self.tr("Gợi ý kiểm điểm của {committee}"),
            KEY_CARD: self.tr("Thẻ khóa của {committee}"),
        }.get(one.kind, self.tr("Tệp không phải thẻ hay biên nhận"))
        return f"{what.format(committee=one.committee)} · {one.name}"

    def _verb(self) -> str:
        if self.arrival.kind == PROMPT:
            return self.tr("Ghi gợi ý vào sổ")
        return self.tr("Ghi biên nhận vào sổ")

    def _lines(self) -> list[str]:
        one = self.arrival
        if one.kind == KEY_CARD:
            return [self.tr("Thẻ này do chi bộ nộp cho đảng ủy; không phải tệp đảng ủy gửi về.")]
        lines = []
        for answer in one.answers:
            sign = "✓" if answer.line.accepted else "✕"
            verdict = self.tr("đã nhận") if answer.line.accepted else self.tr("trả lại")
            reasons = f": {'; '.join(answer.line.reasons)}" if answer.line.reasons else ""
            lines.append(f"{sign} {answer.about}: {verdict}{reasons}{self._seen(known=answer.is_known)}")
        for prompt in one.prompts:
            whom = prompt.line.member or self.tr("chi bộ")
            due = self.tr("{whom}, trả lời tại kỳ {period}").format(
                whom=whom, period=period_words(prompt.line.due)
            )
            lines.append(f"· {due}: {prompt.line.text}{self._seen(known=prompt.is_known)}")
        return lines

    def _seen(self, *, known: bool) -> str:
        return f" ({self.tr('đã ghi trước đây')})" if known else ""

    def _choosing(self) -> list[QWidget]:
        waiting = [one for one in self.arrival.prompts if one.needs_choosing]
        if self.arrival.against or not waiting:
            return []
        form = Form()
        for one in waiting:
            choice = Choice(_options(one, self.tr("Chọn đảng viên…")))
            self.members[one.line.id] = choice
            label = self.tr("Gợi ý ghi tên “{name}”: chuyển cho").format(name=one.line.member)
            form.add(label, choice)
        return [Hint(self.tr("Tên trong gợi ý không có, hoặc có nhiều người cùng tên trong chi bộ.")), form]

    def _wish(self) -> None:
        chosen = {line: str(choice.value() or "") for line, choice in self.members.items()}
        self.wished.emit(self.arrival, chosen)


def _options(prompt: PromptRead, nobody: str) -> Sequence[tuple[object, str]]:
    return [("", nobody), *prompt.candidates]


def _tone(arrival: Arrival) -> Tone:
    if arrival.against:
        return Tone.BAD
    return Tone.ACCENT if arrival.is_new else Tone.QUIET
