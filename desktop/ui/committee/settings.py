"""Cài đặt of the committee's window: its facts, looks, people, backups, the audit trail."""

from typing import TYPE_CHECKING

import msgspec

from desktop.branch.organisation import PlaceKind
from desktop.committee.records import Committee
from desktop.ui.committee.audit_part import AuditPart
from desktop.ui.kit.fields import Choice, LineField
from desktop.ui.kit.form import Form
from desktop.ui.page import Page
from desktop.ui.settings.backups import BackupPart
from desktop.ui.settings.looks import LooksPart
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.part import Part
from desktop.ui.settings.people import PeoplePart

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.storage.kept import Changed


class CommitteePart(Part):
    """Name, superior, place; saved field by field."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        form = Form(columns=2)
        self.lines: dict[str, LineField] = {}
        self._line(form, "name", self.tr("Tên đảng ủy"))
        self._line(form, "superior", self.tr("Cấp ủy cấp trên trực tiếp"))
        self._line(form, "place", self.tr("Địa danh"))
        kinds = [
            (PlaceKind.COMMUNE, self.tr("xã")),
            (PlaceKind.WARD, self.tr("phường")),
            (PlaceKind.SPECIAL_ZONE, self.tr("đặc khu")),
        ]
        self.kind = form.add(self.tr("Đơn vị hành chính"), Choice(kinds))
        self._line(form, "province", self.tr("Tỉnh, thành phố"))
        self.column.addWidget(form)
        self.kind.chosen.connect(lambda value: self._save(place_kind=value))

    def read(self) -> None:
        """Read the committee."""
        self.context.read(_committee, self.show_committee, key="settings-committee")

    def show_committee(self, committee: Committee) -> None:
        """Show the facts, leaving alone what is being typed."""
        for name, line in self.lines.items():
            line.set_text_quietly(getattr(committee, name))
        self.kind.set_value_quietly(committee.place_kind)

    def _line(self, form: Form, name: str, label: str) -> None:
        line = form.add(label, LineField())
        line.edited.connect(lambda text: self._save(**{name: text}))
        self.lines[name] = line

    def _save(self, **facts: object) -> None:
        self.context.write(lambda desk: _change(desk, facts), failed=self.refused)


class CommitteeSettingsPage(SettingsPage):
    """The settings of a committee's vault: no series, no rule sets."""

    def make_parts(self) -> dict[str, tuple[str, Part]]:
        """Return the parts by name, each with its title; the first is unfolded."""
        return {
            "committee": (self.tr("Đảng ủy"), CommitteePart(self)),
            "looks": (self.tr("Ngôn ngữ, cỡ chữ, tự khóa"), LooksPart(self)),
            "people": (self.tr("Người dùng, mật khẩu, mã khôi phục"), PeoplePart(self)),
            "backups": (self.tr("Sao lưu"), BackupPart(self)),
            "audit": (self.tr("Nhật ký"), AuditPart(self)),
        }


def _committee(desk: "Desk") -> Committee:
    from desktop.services.committee.founding import committee

    return committee(desk)


def _change(desk: "Desk", facts: dict[str, object]) -> "Changed":
    from desktop.services.committee.founding import committee, save_committee

    return save_committee(desk, msgspec.structs.replace(committee(desk), **facts))
