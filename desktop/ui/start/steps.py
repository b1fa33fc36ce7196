"""The steps of the first set-up: each asks for a few things that belong together."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.names import clean
from desktop.branch.organisation import Branch, PlaceKind
from desktop.errors import Refused
from desktop.ui.kit.fields import Choice, LineField, NumberField, TimeField
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Hint
from desktop.ui.kit.values import ValueField
from desktop.ui.start.parts import PasswordPair

if TYPE_CHECKING:
    from collections.abc import Mapping

SERIES = ("BB", "NQ", "BC", "KH", "TB", "CV")


class Step(QWidget):
    """One step: a title, some fields; `check` raises `Refused` with the sentence to show."""

    def __init__(self, title: str, lead: str = "") -> None:
        super().__init__()
        self.title = title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        if lead:
            self.column.addWidget(Hint(lead))
        self.first: QWidget = self

    def check(self) -> None:
        """Raise `Refused` where something needed is missing or cannot be right."""
        for field in self.findChildren(ValueField):
            if reason := field.trouble():
                field.complain(reason)
                field.line.setFocus()
                raise Refused(f"{field.line.accessibleName()}: {reason}", field=field.line.accessibleName())

    def need(self, field: LineField, what: str) -> str:
        """Return the text of a field, or refuse and go there."""
        text = clean(field.value())
        if not text:
            field.setFocus()
            raise Refused(self.tr("{what}: chưa ghi.").format(what=what), field=what)
        return text


class BranchStep(Step):
    """The branch and who stands above it."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Chi bộ"),
            self.tr("Ghi đúng như trên văn bản của chi bộ. Mọi điều ở đây có thể sửa sau trong Cài đặt."),
        )
        form = Form()
        self.name = form.add(self.tr("Tên chi bộ"), LineField(placeholder=self.tr("Chi bộ ấp Thới Hòa")))
        self.superior = form.add(
            self.tr("Tổ chức đảng cấp trên trực tiếp"), LineField(placeholder=self.tr("Đảng bộ xã Thới Hưng"))
        )
        self.committee = form.add(
            self.tr("Cấp ủy cấp trên, ghi ở nơi nhận"),
            LineField(placeholder=self.tr("Đảng ủy xã Thới Hưng")),
            self.tr("Để trống nếu là “Đảng ủy” cùng tên với đảng bộ."),
        )
        self.column.addWidget(form)
        self.first = self.name

    def check(self) -> None:
        """Name and superior are needed."""
        self.need(self.name, self.tr("Tên chi bộ"))
        self.need(self.superior, self.tr("Tổ chức đảng cấp trên trực tiếp"))


class PlaceStep(Step):
    """Where the branch is, its term, when it meets."""

    def __init__(self) -> None:
        super().__init__(self.tr("Địa bàn, nhiệm kỳ, ngày sinh hoạt"))
        form = Form(columns=2)
        kinds = [
            (PlaceKind.COMMUNE, self.tr("xã")),
            (PlaceKind.WARD, self.tr("phường")),
            (PlaceKind.SPECIAL_ZONE, self.tr("đặc khu")),
        ]
        self.kind = form.add(self.tr("Đơn vị hành chính"), Choice(kinds))
        self.place = form.add(self.tr("Địa danh"), LineField(placeholder=self.tr("Thới Hưng")))
        self.province = form.add(self.tr("Tỉnh, thành phố"), LineField(placeholder=self.tr("Cần Thơ")))
        self.day = form.add(self.tr("Ngày sinh hoạt hằng tháng"), NumberField(low=1, high=31))
        self.term_from = form.add(self.tr("Nhiệm kỳ từ năm"), NumberField(low=1990, high=2199))
        self.term_to = form.add(self.tr("đến năm"), NumberField(low=1990, high=2199))
        self.start = form.add(self.tr("Giờ bắt đầu thường lệ"), TimeField())
        self.start.set_value_quietly("07:30")
        self.usual_place = form.add(self.tr("Nơi họp thường lệ"), LineField())
        self.column.addWidget(form)
        self.first = self.place

    def check(self) -> None:
        """The commune is needed; the term must not run backwards."""
        super().check()
        self.need(self.place, self.tr("Địa danh"))
        begin, end = self.term_from.value(), self.term_to.value()
        if begin and end and end < begin:
            self.term_to.line.setFocus()
            raise Refused(self.tr("Năm cuối nhiệm kỳ ở trước năm đầu."), field="term_to")


class SeriesStep(Step):
    """The last number used of each series of documents, before this program goes on."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Số văn bản"),
            self.tr("Số cuối cùng đã dùng trong nhiệm kỳ này, theo từng loại văn bản. Chương trình đếm tiếp "
                    "từ số sau đó. Chưa có thì để 0."),
        )
        form = Form(columns=2)
        names = {
            "BB": self.tr("Biên bản (BB)"),
            "NQ": self.tr("Nghị quyết (NQ)"),
            "BC": self.tr("Báo cáo (BC)"),
            "KH": self.tr("Kế hoạch (KH)"),
            "TB": self.tr("Thông báo (TB)"),
            "CV": self.tr("Công văn (CV)"),
        }
        self.numbers: dict[str, NumberField] = {}
        for kind in SERIES:
            self.numbers[kind] = form.add(names[kind], NumberField(low=0, high=99999))
            self.numbers[kind].set_value_quietly(0)
        self.column.addWidget(form)
        self.first = self.numbers["BB"].line

    def openings(self) -> "Mapping[str, int]":
        """Return the last numbers by type; types never used are left out."""
        found = {kind: field.value() or 0 for kind, field in self.numbers.items()}
        return {kind: number for kind, number in found.items() if number or kind == "BB"}


class PersonStep(Step):
    """Who keeps the book, and the password."""

    def __init__(self) -> None:
        super().__init__(self.tr("Người giữ sổ và mật khẩu"))
        form = Form(columns=2)
        self.name = form.add(self.tr("Họ và tên"), LineField())
        self.position = form.add(self.tr("Chức vụ"), LineField(placeholder=self.tr("Bí thư chi bộ")))
        self.pair = PasswordPair()
        self.column.addWidget(form)
        self.column.addWidget(self.pair)
        self.first = self.name

    def check(self) -> None:
        """The name and a password that can be used are needed."""
        self.need(self.name, self.tr("Họ và tên"))
        if self.pair.complain():
            raise Refused(self.pair.missing(), field="password")


def branch_of(identifier: str, branch: BranchStep, place: PlaceStep) -> Branch:
    """Put together what was typed."""
    kind = place.kind.value()
    begin, end = place.term_from.value(), place.term_to.value()
    return Branch(
        id=identifier,
        name=branch.name.value(),
        superior=branch.superior.value(),
        superior_committee=branch.committee.value(),
        place=place.place.value(),
        place_kind=kind if isinstance(kind, PlaceKind) else PlaceKind.COMMUNE,
        province=place.province.value(),
        term_from=str(begin or ""),
        term_to=str(end or ""),
        usual_day=place.day.value() or 0,
        usual_start=place.start.value() or "07:30",
        usual_place=place.usual_place.value(),
    )
