"""Whose vault it is: the facts a branch and a committee both have, saved field by field."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.branch.organisation import Branch, PlaceKind
from desktop.committee.records import Committee
from desktop.ui.kit.fields import Choice, LineField
from desktop.ui.kit.form import Form
from desktop.ui.page import Page
from desktop.ui.settings.part import Part

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.storage.kept import Changed

Change = Callable[["Desk", dict[str, object]], "Changed"]
"""Writes facts, named as the record names them."""


class OwnerPart(Part):
    """Lines of text and the place; whoever it is adds what is its own to `form`."""

    def __init__(self, page: Page, change: Change) -> None:
        super().__init__(page)
        self._change = change
        self.form = Form(columns=2)
        self.lines: dict[str, LineField] = {}
        self.column.addWidget(self.form)

    def add_line(self, name: str, label: str) -> None:
        """Add a line for the fact `name`."""
        line = self.form.add(label, LineField())
        line.edited.connect(lambda text: self.save(**{name: text}))
        self.lines[name] = line

    def add_place(self) -> None:
        """Add the place, as papers name it, and where it lies."""
        self.add_line("place", self.tr("Địa danh"))
        kinds = [
            (PlaceKind.COMMUNE, self.tr("xã")),
            (PlaceKind.WARD, self.tr("phường")),
            (PlaceKind.SPECIAL_ZONE, self.tr("đặc khu")),
        ]
        self.kind = self.form.add(self.tr("Đơn vị hành chính"), Choice(kinds))
        self.kind.chosen.connect(lambda value: self.save(place_kind=value))
        self.add_line("province", self.tr("Tỉnh, thành phố"))

    def show_owner(self, owner: Branch | Committee) -> None:
        """Show the lines and the place, leaving alone what is being typed."""
        for name, line in self.lines.items():
            line.set_text_quietly(getattr(owner, name))
        self.kind.set_value_quietly(owner.place_kind)

    def save(self, **facts: object) -> None:
        """Write what was changed; what is refused is said in the page."""
        self.context.write(lambda desk: self._change(desk, facts), failed=self.refused)
