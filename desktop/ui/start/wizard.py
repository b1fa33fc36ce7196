"""The first set-up: a few calm pages one after the other, then the recovery code."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.organisation import Branch
from desktop.committee.records import Committee
from desktop.errors import Refused, Trouble
from desktop.jobs.runner import Jobs
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.form import row
from desktop.ui.kit.text import Hint
from desktop.ui.start.code import RecoveryCode
from desktop.ui.start.kinds import CommitteeStep, KindStep
from desktop.ui.start.parts import Card
from desktop.ui.start.steps import BranchStep, PersonStep, PlaceStep, SeriesStep, Step, branch_of

if TYPE_CHECKING:
    from desktop.services.desk import Desk


class Steps(QWidget):
    """Shows one of its parts, and is as high as that one, so that the buttons stand right below it."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._parts = tuple(parts)
        self._place = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            column.addWidget(part)

    def current(self) -> QWidget:
        """Return the part that shows."""
        return self._parts[self._place]

    def turn_to(self, wanted: QWidget) -> None:
        """Show another part."""
        self._place = self._parts.index(wanted)
        for part in self._parts:
            part.setVisible(part is wanted)


class WizardPage(Card):
    """Makes a vault for a branch or a committee; `opened` comes when the recovery code was put away."""

    opened = Signal(object)
    closed = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Lập sổ mới"), parent=parent)
        self._jobs = jobs
        self._desk: Desk | None = None
        self.kind, self.committee = KindStep(), CommitteeStep()
        self.branch, self.place = BranchStep(), PlaceStep()
        self.series, self.person = SeriesStep(), PersonStep()
        self.code = RecoveryCode(jobs)
        self._where = Hint()
        steps = (self.kind, self.branch, self.place, self.series, self.committee, self.person)
        self._parts = Steps((*steps, self.code))
        self.next_button = MainButton(self.tr("Tiếp"), self.go_next)
        self.back_button = Button(self.tr("Quay lại"), self.go_back)
        self._buttons = row(self.next_button, self.back_button, None)
        self.add(self._where)
        self.add(self._parts)
        self.add(self._buttons)
        self.person.pair.entered.connect(self.go_next)
        self.code.confirmed.connect(self._finish)
        self._show(0)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the book that is being set up, in order."""
        if self.kind.for_committee:
            return (self.kind, self.committee, self.person)
        return (self.kind, self.branch, self.place, self.series, self.person)

    @property
    def desk(self) -> "Desk | None":
        """The vault that was made, while its recovery code still shows."""
        return self._desk

    def release(self) -> "Desk | None":
        """Give the vault away: somebody else closes it."""
        desk, self._desk = self._desk, None
        return desk

    def focus_first(self) -> None:
        """Put the focus into the first field of the step."""
        step = self._parts.current()
        if isinstance(step, Step):
            step.first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on, as the button does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._buttons.isVisible():
            self.go_next()
            return
        super().keyPressEvent(event)

    def go_next(self) -> None:
        """Go on to the next step, or make the vault after the last."""
        step = self._parts.current()
        if not isinstance(step, Step) or not self.next_button.isEnabled():
            return
        try:
            step.check()
        except Refused as refused:
            self.banner.show_trouble(refused)
            return
        self.banner.clear()
        if step is self.steps[-1]:
            self._make()
        else:
            self._show(self.steps.index(step) + 1)

    def go_back(self) -> None:
        """Go back one step; from the first to where the person came from."""
        step = self._parts.current()
        self.banner.clear()
        if not isinstance(step, Step) or step is self.kind:
            self.closed.emit()
        else:
            self._show(self.steps.index(step) - 1)

    def _show(self, place: int) -> None:
        step = self.steps[place]
        self._parts.turn_to(step)
        words = self.tr("Bước {number}/{count}: {title}")
        self._where.setText(words.format(number=place + 1, count=len(self.steps) + 1, title=step.title))
        last = step is self.steps[-1]
        self.next_button.set_text(self.tr("Lập sổ") if last else self.tr("Tiếp"))
        self.focus_first()

    def _make(self) -> None:
        person, position = self.person.name.value(), self.person.position.value()
        password = self.person.pair.password()
        self.next_button.setEnabled(False)
        self.back_button.setEnabled(False)
        self.next_button.set_text(self.tr("Đang lập sổ…"))
        if self.kind.for_committee:
            committee = self.committee.facts("")
            self._jobs.write(
                lambda _: _create_committee(committee, person, position, password), self._made, self._failed
            )
            return
        branch, openings = branch_of("", self.branch, self.place), self.series.openings()
        self._jobs.write(
            lambda _: _create(branch, openings, person, position, password), self._made, self._failed
        )

    def _made(self, made: "tuple[Desk, str, date]") -> None:
        self._desk, code, day = made
        self.person.pair.clear()
        self.next_button.setEnabled(True)
        self.back_button.setEnabled(True)
        self._buttons.hide()
        words = self.tr("Bước {number}/{count}: {title}")
        count = len(self.steps) + 1
        self._where.setText(words.format(number=count, count=count, title=self.tr("Mã khôi phục")))
        self._parts.turn_to(self.code)
        owner = self.committee.name if self.kind.for_committee else self.branch.name
        self.code.show_code(code, owner.value(), day, self.tr("Bắt đầu dùng sổ"))

    def _failed(self, error: BaseException) -> None:
        self.next_button.setEnabled(True)
        self.back_button.setEnabled(True)
        self.next_button.set_text(self.tr("Lập sổ"))
        if not isinstance(error, Trouble):
            raise error
        self.banner.show_trouble(error)

    def _finish(self) -> None:
        desk = self.release()
        if desk is not None:
            self.opened.emit(desk)


def _create(
    facts: Branch, openings: Mapping[str, int], person: str, position: str, password: str
) -> "tuple[Desk, str, date]":
    import msgspec

    from desktop.services import setup

    clock, ids = setup.system_clock(), setup.system_ids()
    path: Path = setup.vault_path_for(facts.name, setup.default_home())
    desk, code = setup.create(
        path,
        branch=msgspec.structs.replace(facts, id=ids()),
        openings=openings,
        person=person,
        position=position,
        password=password,
        clock=clock,
        ids=ids,
    )
    return desk, code, clock.today()


def _create_committee(
    facts: Committee, person: str, position: str, password: str
) -> "tuple[Desk, str, date]":
    import msgspec

    from desktop.services import setup
    from desktop.services.committee.founding import create_committee

    clock, ids = setup.system_clock(), setup.system_ids()
    desk, code = create_committee(
        setup.vault_path_for(facts.name, setup.default_home()),
        committee=msgspec.structs.replace(facts, id=ids()),
        person=person,
        position=position,
        password=password,
        clock=clock,
        ids=ids,
    )
    return desk, code, clock.today()
