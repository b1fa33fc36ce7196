"""Which rules the branch works by: indicator set, layout of papers, and the rule sets in force today."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.branch import rules
from desktop.branch.dates import short
from desktop.branch.rules import IndicatorSet, LegalBasis
from desktop.ui import theme
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import Choice
from desktop.ui.kit.form import Form, row
from desktop.ui.kit.section import Folded
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.page import Page
from desktop.ui.settings.part import Part

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.storage.kept import Changed


class RuleLine(NamedTuple):
    """A rule set in force today."""

    folder: str
    title: str
    since: str
    basis: tuple[LegalBasis, ...]


class Facts(NamedTuple):
    """What this part shows."""

    sets: tuple[IndicatorSet, ...]
    used: str
    layouts: tuple[tuple[str, str], ...]
    layout: str
    in_force: tuple[RuleLine, ...]


class RulesPart(Part):
    """Indicator set for new meetings, layout for papers made from now on, rule sets and their bases."""

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
        self.column.addWidget(Heading(self.tr("Quy tắc đang dùng"), 3))
        self.column.addWidget(
            Hint(
                self.tr(
                    "Mỗi bộ có hiệu lực từ một ngày; buổi sinh hoạt, sổ, giấy tờ cũ giữ quy tắc của ngày đó."
                )
            )
        )
        self._told: tuple[RuleLine, ...] = ()
        self._lines = QWidget()
        self.column.addWidget(self._lines)
        self.column.addWidget(row(Button(self.tr("Nạp tệp quy tắc…"), self._choose_rules), None))
        self.column.addWidget(Hint(self.tr("Tệp do cấp ủy gửi có đuôi .json.")))
        self.sets.chosen.connect(self._use_set)
        self.layouts.chosen.connect(self._use_layout)

    def read(self) -> None:
        """Read what can be chosen and what is."""
        self.context.read(_facts, self._show, key="settings-rules")

    def install(self, path: Path) -> None:
        """Take over a committee's own indicator set."""
        self.context.write(lambda desk: _install(desk, path), self._installed, self.refused)

    def install_rules(self, path: Path) -> None:
        """Take over a committee's own rule file; what cannot be right in it is said in the page."""
        self.context.write(lambda desk: _install_rules(desk, path), self._rules_installed)

    def rule_texts(self) -> tuple[str, ...]:
        """Return the lines of the rule sets in force."""
        return tuple(one.text() for one in self._lines.findChildren(Sentence))

    def _show(self, facts: Facts) -> None:
        self.sets.set_options([(one.id, one.title) for one in facts.sets])
        self.sets.set_value_quietly(facts.used)
        self.layouts.set_options(facts.layouts)
        self.layouts.set_value_quietly(facts.layout)
        if facts.in_force == self._told:
            return  # what is unfolded stays so
        self._told = facts.in_force
        drawn = self._draw(facts.in_force)
        self.column.replaceWidget(self._lines, drawn)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = drawn

    def _draw(self, lines: Sequence[RuleLine]) -> QWidget:
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.15))
        for one in lines:
            said = self.tr("{what}: {title}, từ {day}.").format(
                what=self._name(one.folder), title=one.title, day=short(one.since)
            )
            column.addWidget(Sentence(said))
            if one.basis:
                basis = Hint("\n".join(basis_words(each) for each in one.basis))
                folded = Folded(self.tr("Căn cứ"), basis)
                folded.button.setAccessibleName(self.tr("Căn cứ: {title}").format(title=one.title))
                column.addWidget(folded)
        return drawn

    def _name(self, folder: str) -> str:
        return {
            "meetings": self.tr("Các loại sinh hoạt"),
            "quality": self.tr("Chấm điểm chất lượng buổi sinh hoạt"),
            "review": self.tr("Kiểm điểm, xếp loại cuối năm"),
            "measures": self.tr("Nhắc nhở, kỷ luật"),
            "calendar": self.tr("Lịch việc cần làm"),
            "registers": self.tr("Các sổ"),
            "commitment": self.tr("Bản cam kết"),
            "reports": self.tr("Báo cáo"),
            "books": self.tr("Sổ theo dõi trong năm"),
        }.get(folder, folder)

    def _choose_file(self) -> None:
        self._choose(self.tr("Chọn tệp bộ biểu hiện"), self.install)

    def _choose_rules(self) -> None:
        self._choose(self.tr("Chọn tệp quy tắc"), self.install_rules)

    def _choose(self, title: str, then: Callable[[Path], None]) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", "*.json")
        if chosen:
            then(Path(chosen))

    def _installed(self, found: IndicatorSet) -> None:
        self.page.banner.show_message(self.tr("Đã nạp “{title}”.").format(title=found.title))
        self.read()

    def _rules_installed(self, installed: tuple[str, str]) -> None:
        folder, identifier = installed
        said = self.tr("Đã nạp bộ quy tắc “{id}” ({what}).").format(id=identifier, what=self._name(folder))
        rest = self.tr("Bộ này được dùng từ ngày có hiệu lực ghi trong tệp.")
        self.page.banner.show_message(said, rest)
        self.read()

    def _use_set(self, identifier: object) -> None:
        self.context.write(lambda desk: _use(desk, str(identifier)))

    def _use_layout(self, identifier: object) -> None:
        self.context.write(lambda desk: _lay_out(desk, str(identifier)), failed=self.refused)


def basis_words(basis: LegalBasis) -> str:
    """Name a legal basis: kind, number and symbol, date, issuer, title."""
    head = " ".join(part for part in (basis.kind, basis.number) if part)
    return ", ".join(part for part in (head, short(basis.issued), basis.issuer, basis.title) if part)


def _facts(desk: "Desk") -> Facts:
    from desktop.services import facts, papers

    sets = facts.indicator_sets(desk)
    usual = rules.indicator_set_on(desk.clock.today())
    used = str(facts.setting(desk, "indicator-set", "") or usual)
    return Facts(sets, used, papers.layouts(), facts.branch(desk).layout, _in_force(desk))


def _in_force(desk: "Desk") -> tuple[RuleLine, ...]:
    from desktop.services import rulebook

    found = ((folder, rulebook.rules_on(desk, folder, rulebook.kind_of(folder))) for folder in rulebook.KINDS)
    return tuple(RuleLine(folder, one.title, one.valid_from, one.basis) for folder, one in found)


def _install(desk: "Desk", path: Path) -> IndicatorSet:
    from desktop.services.facts import install_indicators

    return install_indicators(desk, path)


def _install_rules(desk: "Desk", path: Path) -> tuple[str, str]:
    from desktop.services.rulebook import install

    return install(desk, path)


def _use(desk: "Desk", identifier: str) -> None:
    from desktop.services.facts import use_indicators

    use_indicators(desk, identifier)


def _lay_out(desk: "Desk", identifier: str) -> "Changed":
    from desktop.services.facts import branch, save_branch

    return save_branch(desk, msgspec.structs.replace(branch(desk), layout=identifier))
