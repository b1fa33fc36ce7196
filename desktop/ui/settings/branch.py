"""The facts of the branch, saved field by field."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QCheckBox

from desktop.branch.organisation import Branch, PlaceKind
from desktop.ui.kit.fields import Choice, DateField, LineField, NumberField, TimeField
from desktop.ui.kit.form import Form
from desktop.ui.page import Page
from desktop.ui.settings.part import Part

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.storage.kept import Changed


class BranchPart(Part):
    """Name, superior, place, term, when and where it meets."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        form = Form(columns=2)
        self.lines: dict[str, LineField] = {}
        self._line(form, "name", self.tr("Tên chi bộ"))
        self._line(form, "superior", self.tr("Tổ chức đảng cấp trên trực tiếp"))
        self._line(form, "superior_committee", self.tr("Cấp ủy cấp trên, ghi ở nơi nhận"))
        self._line(form, "place", self.tr("Địa danh"))
        kinds = [
            (PlaceKind.COMMUNE, self.tr("xã")),
            (PlaceKind.WARD, self.tr("phường")),
            (PlaceKind.SPECIAL_ZONE, self.tr("đặc khu")),
        ]
        self.kind = form.add(self.tr("Đơn vị hành chính"), Choice(kinds))
        self._line(form, "province", self.tr("Tỉnh, thành phố"))
        self.term_from = form.add(self.tr("Nhiệm kỳ từ"), DateField(name=self.tr("Nhiệm kỳ từ")))
        self.term_to = form.add(self.tr("Nhiệm kỳ đến"), DateField(name=self.tr("Nhiệm kỳ đến")))
        self.day = form.add(self.tr("Ngày sinh hoạt hằng tháng"), NumberField(low=1, high=31))
        self.start = form.add(self.tr("Giờ bắt đầu thường lệ"), TimeField())
        self._line(form, "usual_place", self.tr("Nơi họp thường lệ"))
        self.with_kind = QCheckBox(self.tr("Địa danh mang tên người: ghi kèm xã, phường"))
        self.committee = QCheckBox(self.tr("Chi bộ có chi ủy"))
        form.add_wide(self.with_kind)
        form.add_wide(self.committee)
        self.column.addWidget(form)
        self.kind.chosen.connect(lambda value: self._save(place_kind=value))
        self.term_from.edited.connect(lambda value: self._save(term_from=value))
        self.term_to.edited.connect(lambda value: self._save(term_to=value))
        self.day.edited.connect(lambda value: self._save(usual_day=value or 0))
        self.start.edited.connect(lambda value: self._save(usual_start=value))
        self.with_kind.clicked.connect(lambda on: self._save(place_with_kind=on))
        self.committee.clicked.connect(lambda on: self._save(has_committee=on))

    def read(self) -> None:
        """Read the branch."""
        self.context.read(_branch, self.show_branch, key="settings-branch")

    def show_branch(self, branch: Branch) -> None:
        """Show the facts, leaving alone what is being typed."""
        for name, line in self.lines.items():
            line.set_text_quietly(getattr(branch, name))
        self.kind.set_value_quietly(branch.place_kind)
        self.term_from.set_value_quietly(branch.term_from)
        self.term_to.set_value_quietly(branch.term_to)
        self.day.set_value_quietly(branch.usual_day or None)
        self.start.set_value_quietly(branch.usual_start)
        self.with_kind.setChecked(branch.place_with_kind)
        self.committee.setChecked(branch.has_committee)

    def _line(self, form: Form, name: str, label: str) -> None:
        line = form.add(label, LineField())
        line.edited.connect(lambda text: self._save(**{name: text}))
        self.lines[name] = line

    def _save(self, **facts: object) -> None:
        self.context.write(lambda desk: _change(desk, facts), failed=self.refused)


def _branch(desk: "Desk") -> Branch:
    from desktop.services.facts import branch

    return branch(desk)


def _change(desk: "Desk", facts: dict[str, object]) -> "Changed":
    from desktop.services.facts import branch, save_branch

    return save_branch(desk, msgspec.structs.replace(branch(desk), **facts))
