"""The series of numbers: the last number used before this program went on counting."""

from typing import TYPE_CHECKING

import msgspec

from desktop.branch.numbering import Series
from desktop.ui.kit.fields import NumberField
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Hint
from desktop.ui.page import Page
from desktop.ui.settings.part import Part

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.storage.kept import Changed


class SeriesPart(Part):
    """One number a series, by type and term."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.column.addWidget(Hint(
            self.tr("Số cuối cùng đã dùng trong nhiệm kỳ trước khi dùng chương trình. Số mới lấy tiếp sau số "
                    "này hoặc sau số lớn nhất đã cấp.")))
        self._form: Form | None = None
        self.numbers: dict[str, NumberField] = {}

    def read(self) -> None:
        """Read the series."""
        self.context.read(_series, self.show_series, key="settings-series")

    def show_series(self, found: tuple[Series, ...]) -> None:
        """Show one field a series."""
        if set(self.numbers) != {one.id for one in found}:
            self._build(found)
        for one in found:
            self.numbers[one.id].set_value_quietly(one.opening)

    def _build(self, found: tuple[Series, ...]) -> None:
        if self._form is not None:
            self._form.deleteLater()
        self._form = Form(columns=2)
        self.numbers = {}
        for one in found:
            title = f"{one.type} · {one.term}" if one.term else one.type
            field = self._form.add(title, NumberField(low=0, high=99999))
            field.edited.connect(lambda value, series=one: self._save(series, value))
            self.numbers[one.id] = field
        self.column.addWidget(self._form)

    def _save(self, series: Series, opening: object) -> None:
        number = opening if isinstance(opening, int) else 0
        self.context.write(lambda desk: _keep(desk, series, number), failed=self.refused)


def _series(desk: "Desk") -> tuple[Series, ...]:
    from desktop.services.facts import series

    return series(desk)


def _keep(desk: "Desk", series: Series, opening: int) -> "Changed":
    from desktop.services.facts import save_series

    return save_series(desk, msgspec.structs.replace(series, opening=opening))
