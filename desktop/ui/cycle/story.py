"""Everything on record about one named sign, told in time order: read only."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.cycle_words import chain_label, follow_label
from desktop.branch.dates import short
from desktop.branch.labels import source_label, state_label
from desktop.services.cycle import SignLine
from desktop.ui import theme
from desktop.ui.cycle import words
from desktop.ui.kit.text import Badge, Heading, Hint, Sentence
from desktop.ui.theme import Tone


class Story(QWidget):
    """A sign from the day it was named to what was found last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.badge = Heading("", 3), Badge()
        self.sign, self.remedy, self.left = Sentence(bold=True), Sentence(), Sentence(tone=Tone.WARN)
        self.told = Hint()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.gap(), 0, 0, 0)
        column.setSpacing(theme.em(0.4))
        for widget in (self.name, self.badge, self.sign, self.told, self.remedy, self.left):
            column.addWidget(widget)

    def show_line(self, line: SignLine) -> None:
        """Tell the story of a sign."""
        chain = line.chain
        self.name.setText(line.name)
        self.badge.set(chain_label(chain.state), Tone.QUIET if chain.closing else Tone.WARN)
        self.sign.setText(f"{chain.sign.code}. {chain.label}" if chain.label else chain.sign.code)
        self.told.setText("\n".join(self._told(line)))
        self.remedy.setText(words.remedy_line(chain.open_sign))
        self.left.setText(
            self.tr("⚠ {state}: theo dõi tiếp hoặc thôi theo dõi là do buổi họp ghi.").format(
                state=state_label(line.left)
            )
            if line.left is not None and chain.closing is None
            else ""
        )
        self.left.setVisible(bool(self.left.text()))

    def _told(self, line: SignLine) -> list[str]:
        chain, sign = line.chain, line.chain.sign
        said = [
            self.tr("Ngày {day}: được nêu ({source}).").format(
                day=short(chain.meeting.day), source=source_label(sign.source)
            )
        ]
        said += self._quoted(self.tr("Lời đồng chí"), sign.own_words)
        said += self._quoted(self.tr("Ý kiến của chi bộ"), sign.opinion)
        for reviewed in chain.reviews:
            review = reviewed.review
            said.append(self.tr("Ngày {day}: kiểm điểm.").format(day=short(reviewed.meeting.day)))
            said += self._quoted(self.tr("Tự kiểm điểm"), review.own_words)
            said += self._quoted(self.tr("Ý kiến của chi bộ"), review.opinion)
            said += self._quoted(self.tr("Kết luận"), review.conclusion)
            said += self._quoted(self.tr("Ý kiến của đảng viên"), review.reply)
        for followed in chain.follow_ups:
            found = followed.follow_up
            said.append(
                self.tr("Ngày {day}: {outcome}.").format(
                    day=short(followed.meeting.day), outcome=follow_label(found.outcome)
                )
            )
            said += self._quoted(self.tr("Căn cứ"), found.grounds)
            said += self._quoted(self.tr("Ý kiến của đảng viên"), found.reply)
        return said

    def _quoted(self, name: str, text: str) -> list[str]:
        flat = " ".join(text.split())
        return [f"   {name}: {flat}"] if flat else []
