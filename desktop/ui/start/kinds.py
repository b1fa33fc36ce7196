"""The first question of the set-up: whose book it will be; and the committee's own facts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desktop.branch.organisation import PlaceKind
from desktop.committee.records import Committee
from desktop.ui import theme
from desktop.ui.kit.fields import Choice, LineField
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Hint
from desktop.ui.start.steps import Step


class KindStep(Step):
    """A branch's book, or the one in which a committee receives."""

    def __init__(self) -> None:
        super().__init__(self.tr("Lập sổ cho ai?"))
        self.branch = QRadioButton(self.tr("Sổ của chi bộ"))
        self.committee = QRadioButton(self.tr("Sổ tiếp nhận của đảng ủy"))
        group = QButtonGroup(self)
        self._offer(
            group, self.branch,
            self.tr("Quản lý đảng viên, ghi biên bản sinh hoạt, kiểm điểm, in, ký và nộp lên đảng ủy."),
        )  # fmt: skip
        self._offer(
            group, self.committee,
            self.tr("Ghi nhận khóa ký của các chi bộ, nhận và kiểm tra gói nộp, trả biên nhận."),
        )  # fmt: skip
        self.branch.setChecked(True)
        self.first = self.branch

    @property
    def for_committee(self) -> bool:
        """Whether the committee's book was chosen."""
        return self.committee.isChecked()

    def _offer(self, group: QButtonGroup, button: QRadioButton, about: str) -> None:
        button.setFont(theme.larger(button.font(), 1.1, bold=True))
        button.setMinimumHeight(theme.em(1.8))
        button.setAccessibleDescription(about)
        group.addButton(button)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, theme.em(0.3), 0, theme.em(0.3))
        column.setSpacing(0)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        hint = Hint(about)
        hint.setContentsMargins(theme.em(1.5), 0, 0, 0)
        column.addWidget(hint)
        self.column.addWidget(holder)


class CommitteeStep(Step):
    """The committee, who stands above it, where it is."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Đảng ủy"),
            self.tr("Ghi đúng tên như các chi bộ ghi ở nơi nhận. Mọi điều này sửa được sau trong Cài đặt."),
        )
        form = Form(columns=2)
        placeholder = LineField(placeholder=self.tr("Đảng ủy xã Thới Hưng"))
        self.name = form.add(self.tr("Tên đảng ủy"), placeholder, span=2)
        self.superior = form.add(
            self.tr("Cấp ủy cấp trên trực tiếp"), LineField(placeholder=self.tr("Thành ủy Cần Thơ")), span=2
        )
        kinds = [
            (PlaceKind.COMMUNE, self.tr("xã")),
            (PlaceKind.WARD, self.tr("phường")),
            (PlaceKind.SPECIAL_ZONE, self.tr("đặc khu")),
        ]
        self.kind = form.add(self.tr("Đơn vị hành chính"), Choice(kinds))
        self.place = form.add(self.tr("Địa danh"), LineField(placeholder=self.tr("Thới Hưng")))
        self.province = form.add(self.tr("Tỉnh, thành phố"), LineField(placeholder=self.tr("Cần Thơ")))
        self.column.addWidget(form)
        self.first = self.name

    def check(self) -> None:
        """The name is needed."""
        self.need(self.name, self.tr("Tên đảng ủy"))

    def facts(self, identifier: str) -> Committee:
        """Put together what was typed."""
        kind = self.kind.value()
        return Committee(
            id=identifier,
            name=self.name.value(),
            superior=self.superior.value(),
            place=self.place.value(),
            place_kind=kind if isinstance(kind, PlaceKind) else PlaceKind.COMMUNE,
            province=self.province.value(),
        )
