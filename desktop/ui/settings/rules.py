"""Which rules the branch works by: the indicator set of its committee, the layout of its papers."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from PySide6.QtWidgets import QFileDialog

from desktop.branch import rules
from desktop.branch.rules import IndicatorSet
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import Choice
from desktop.ui.kit.form import Form, row
from desktop.ui.kit.text import Hint
from desktop.ui.page import Page
from desktop.ui.settings.part import Part

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.storage.kept import Changed


class Facts(NamedTuple):
    """What this part shows."""

    sets: tuple[IndicatorSet, ...]
    used: str
    layouts: tuple[tuple[str, str], ...]
    layout: str


class RulesPart(Part):
    """Indicator set for new meetings, layout for papers made from now on."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        form = Form()
        self.sets = form.add(
            self.tr("Bộ biểu hiện để tự đối chiếu"),
            Choice(),
            self.tr("Dùng cho buổi sinh hoạt mở từ nay; buổi đã mở giữ bộ của nó."),
        )
        self.layouts = form.add(self.tr("Thể thức văn bản"), Choice())
        self.column.addWidget(form)
        self.column.addWidget(row(Button(self.tr("Nạp bộ biểu hiện của cấp ủy…"), self._choose_file), None))
        self.column.addWidget(Hint(self.tr("Tệp bộ biểu hiện do cấp ủy gửi có đuôi .json.")))
        self.sets.chosen.connect(self._use_set)
        self.layouts.chosen.connect(self._use_layout)

    def read(self) -> None:
        """Read what can be chosen and what is."""
        self.context.read(_facts, self._show, key="settings-rules")

    def install(self, path: Path) -> None:
        """Take over a committee's own set."""
        self.context.write(lambda desk: _install(desk, path), self._installed, self.refused)

    def _show(self, facts: Facts) -> None:
        self.sets.set_options([(one.id, one.title) for one in facts.sets])
        self.sets.set_value_quietly(facts.used)
        self.layouts.set_options(facts.layouts)
        self.layouts.set_value_quietly(facts.layout)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Chọn tệp bộ biểu hiện"), "", "*.json")
        if chosen:
            self.install(Path(chosen))

    def _installed(self, found: IndicatorSet) -> None:
        self.page.banner.show_message(self.tr("Đã nạp “{title}”.").format(title=found.title))
        self.read()

    def _use_set(self, identifier: object) -> None:
        self.context.write(lambda desk: _use(desk, str(identifier)))

    def _use_layout(self, identifier: object) -> None:
        self.context.write(lambda desk: _lay_out(desk, str(identifier)), failed=self.refused)


def _facts(desk: "Desk") -> Facts:
    from desktop.services import facts, papers

    sets = facts.indicator_sets(desk)
    usual = rules.indicator_set_on(desk.clock.today())
    used = str(facts.setting(desk, "indicator-set", "") or usual)
    return Facts(sets, used, papers.layouts(), facts.branch(desk).layout)


def _install(desk: "Desk", path: Path) -> IndicatorSet:
    from desktop.services.facts import install_indicators

    return install_indicators(desk, path)


def _use(desk: "Desk", identifier: str) -> None:
    from desktop.services.facts import use_indicators

    use_indicators(desk, identifier)


def _lay_out(desk: "Desk", identifier: str) -> "Changed":
    from desktop.services.facts import branch, save_branch

    return save_branch(desk, msgspec.structs.replace(branch(desk), layout=identifier))
