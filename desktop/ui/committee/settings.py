"""Cài đặt of the committee's window: its facts, looks, people, backups, the audit trail."""

from typing import TYPE_CHECKING

import msgspec

from desktop.committee.records import Committee
from desktop.ui.committee.audit_part import AuditPart
from desktop.ui.page import Page
from desktop.ui.settings.backups import BackupPart
from desktop.ui.settings.looks import LooksPart
from desktop.ui.settings.owner import OwnerPart
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.part import Part
from desktop.ui.settings.people import PeoplePart

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.storage.kept import Changed


class CommitteePart(OwnerPart):
    """Name, superior, place; saved field by field."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, _change)
        self.add_line("name", self.tr("Tên đảng ủy"))
        self.add_line("superior", self.tr("Cấp ủy cấp trên trực tiếp"))
        self.add_place()

    def read(self) -> None:
        """Read the committee."""
        self.context.read(_committee, self.show_owner, key="settings-committee")


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
