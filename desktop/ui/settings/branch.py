"""The facts of the branch, saved field by field."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QCheckBox

from desktop.branch.organisation import Branch
from desktop.ui.kit.fields import DateField, NumberField, TimeField
from desktop.ui.page import Page
from desktop.ui.settings.owner import OwnerPart

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.storage.kept import Changed


class BranchPart(OwnerPart):
    """Name, superior, place, term, when and where it meets."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, _change)
        self.add_line("name", self.tr("Tên chi bộ"))
        self.add_line("superior", self.tr("Tổ chức đảng cấp trên trực tiếp"))
        self.add_line("superior_committee", self.tr("Cấp ủy cấp trên, ghi ở nơi nhận"))
        self.add_place()
        self.term_from = self.form.add(self.tr("Nhiệm kỳ từ"), DateField(name=self.tr("Nhiệm kỳ từ")))
        self.term_to = self.form.add(self.tr("Nhiệm kỳ đến"), DateField(name=self.tr("Nhiệm kỳ đến")))
        self.day = self.form.add(self.tr("Ngày sinh hoạt hằng tháng"), NumberField(low=1, high=31))
        self.start = self.form.add(self.tr("Giờ bắt đầu thường lệ"), TimeField())
        self.add_line("usual_place", self.tr("Nơi họp thường lệ"))
        self.with_kind = QCheckBox(self.tr("Địa danh mang tên người: ghi kèm xã, phường"))
        self.committee = QCheckBox(self.tr("Chi bộ có chi ủy"))
        self.form.add_wide(self.with_kind)
        self.form.add_wide(self.committee)
        self.term_from.edited.connect(lambda value: self.save(term_from=value))
        self.term_to.edited.connect(lambda value: self.save(term_to=value))
        self.day.edited.connect(lambda value: self.save(usual_day=value or 0))
        self.start.edited.connect(lambda value: self.save(usual_start=value))
        self.with_kind.clicked.connect(lambda on: self.save(place_with_kind=on))
        self.committee.clicked.connect(lambda on: self.save(has_committee=on))

    def read(self) -> None:
        """Read the branch."""
        self.context.read(_branch, self.show_branch, key="settings-branch")

    def show_branch(self, branch: Branch) -> None:
        """Show the facts, leaving alone what is being typed."""
        self.show_owner(branch)
        self.term_from.set_value_quietly(branch.term_from)
        self.term_to.set_value_quietly(branch.term_to)
        self.day.set_value_quietly(branch.usual_day or None)
        self.start.set_value_quietly(branch.usual_start)
        self.with_kind.setChecked(branch.place_with_kind)
        self.committee.setChecked(branch.has_committee)


def _branch(desk: "Desk") -> Branch:
    from desktop.services.facts import branch

    return branch(desk)


def _change(desk: "Desk", facts: dict[str, object]) -> "Changed":
    from desktop.services.facts import branch, save_branch

    return save_branch(desk, msgspec.structs.replace(branch(desk), **facts))
