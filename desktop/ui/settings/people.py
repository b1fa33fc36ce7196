"""Who may open the vault, their passwords, and the recovery code."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.names import name_key
from desktop.errors import Trouble
from desktop.ui.kit.buttons import Button, LinkButton, MainButton
from desktop.ui.kit.fields import LineField
from desktop.ui.kit.form import Form, row
from desktop.ui.kit.section import Folded
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.page import Page
from desktop.ui.settings.part import Part
from desktop.ui.start.code import RecoveryCode
from desktop.ui.start.parts import PasswordField, PasswordPair
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.storage.kept import User


class PeoplePart(Part):
    """The people of the vault; one's own password; a new person; a new recovery code."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._people = QVBoxLayout()
        self._lines: list[QWidget] = []
        self.column.addLayout(self._people)
        self.change = Folded(self.tr("Đổi mật khẩu của tôi"), self._change_form())
        self.add = Folded(self.tr("Thêm người dùng"), self._add_form())
        self.new_code = Folded(self.tr("Lập mã khôi phục mới"), self._code_form())
        for folded in (self.change, self.add, self.new_code):
            self.column.addWidget(folded)

    def read(self) -> None:
        """Read who may open the vault."""
        self.context.read(_people, self._show, key="settings-people")

    def names(self) -> tuple[str, ...]:
        """Return who is shown."""
        return tuple(line.accessibleName() for line in self._lines)

    def _show(self, people: "tuple[User, ...]") -> None:
        for line in self._lines:
            line.setParent(None)
            line.deleteLater()
        me = self.context.desk.user.id
        ordered = sorted(people, key=lambda one: (one.id != me, name_key(one.name)))
        self._lines = [self._line(one) for one in ordered]
        for line in self._lines:
            self._people.addWidget(line)

    def _line(self, user: "User") -> QWidget:
        me = user.id == self.context.desk.user.id
        words = [user.name, user.position, self.tr("đang mở sổ") if me else ""]
        text = Sentence(" · ".join(part for part in words if part))
        if me:
            line = row(text, None)
        else:
            remove = LinkButton(self.tr("Bỏ quyền mở kho…"), lambda: self._ask_removal(user))
            remove.setAccessibleName(self.tr("Bỏ quyền mở kho của {name}").format(name=user.name))
            line = row(text, None, remove)
        line.setAccessibleName(user.name)
        return line

    def _ask_removal(self, user: "User") -> None:
        self.page.ask(
            self.tr("Đồng chí {name} sẽ không mở được kho này nữa.").format(name=user.name),
            self.tr("Bỏ quyền của {name}").format(name=user.name),
            lambda: self.context.write(
                lambda desk: _remove(desk, user.id), lambda _: self.read(), self.refused
            ),
            safe=self.tr("Dữ liệu trong kho còn nguyên. Muốn cho mở lại thì thêm người dùng mới."),
        )

    def _change_form(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        form = Form()
        self.old = form.add(self.tr("Mật khẩu đang dùng"), PasswordField())
        self.pair = PasswordPair()
        self.change_button = MainButton(self.tr("Đổi mật khẩu"), self._change)
        column.addWidget(form)
        column.addWidget(self.pair)
        column.addWidget(row(self.change_button, None))
        self.old.entered.connect(self.pair.setFocus)
        self.pair.entered.connect(self._change)
        return holder

    def _change(self) -> None:
        if self.pair.complain():
            return
        old, new = self.old.text(), self.pair.password()
        self.context.write(lambda desk: _change(desk, old, new), self._changed, self._told)

    def _changed(self, _nothing: None) -> None:
        self.old.clear()
        self.pair.clear()
        self.change.fold()
        self.page.banner.show_message(self.tr("Đã đổi mật khẩu."), self.tr("Lần mở sau dùng mật khẩu mới."))

    def _told(self, error: BaseException) -> None:
        if isinstance(error, Trouble):
            self.page.banner.show_trouble(error)
        else:
            self.context.fail(error)

    def _add_form(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        form = Form(columns=2)
        self.name = form.add(self.tr("Họ và tên"), LineField())
        self.position = form.add(self.tr("Chức vụ"), LineField())
        self.new_pair = PasswordPair()
        column.addWidget(form)
        column.addWidget(self.new_pair)
        column.addWidget(row(MainButton(self.tr("Thêm người dùng"), self._add), None))
        return holder

    def _add(self) -> None:
        if self.new_pair.complain():
            return
        name, position, password = self.name.value(), self.position.value(), self.new_pair.password()
        self.context.write(lambda desk: _add(desk, name, position, password), self._added, self._told)

    def _added(self, user: "User") -> None:
        self.new_pair.clear()
        self.name.set_text_quietly("", force=True)
        self.position.set_text_quietly("", force=True)
        self.add.fold()
        self.page.banner.show_message(self.tr("Đồng chí {name} mở được kho này.").format(name=user.name))
        self.read()

    def _code_form(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        self.code = RecoveryCode(self.context.jobs)
        self.code.hide()
        self.code.confirmed.connect(self._code_kept)
        self.code_button = Button(self.tr("Lập mã mới…"), self._ask_code)
        column.addWidget(Hint(self.tr("Khi mất tờ mã khôi phục, hoặc có người không nên biết đã xem.")))
        column.addWidget(row(self.code_button, None))
        column.addWidget(self.code)
        return holder

    def _ask_code(self) -> None:
        self.page.ask(
            self.tr("Mã khôi phục cũ sẽ không mở được kho nữa."),
            self.tr("Lập mã mới, bỏ mã cũ"),
            lambda: self.context.write(_new_code, self._show_code, self._told),
        )

    def _show_code(self, made: tuple[str, str]) -> None:
        code, branch = made
        self.code_button.setEnabled(False)
        self.code.show()
        self.code.show_code(code, branch, self.context.today())

    def _code_kept(self) -> None:
        self.code.hide()
        self.code_button.setEnabled(True)
        self.new_code.fold()
        self.page.banner.show_message(
            self.tr("Mã khôi phục mới có hiệu lực."), self.tr("Hủy tờ giấy in mã cũ."), Tone.GOOD
        )


def _people(desk: "Desk") -> "tuple[User, ...]":
    from desktop.services.setup import people

    return people(desk)


def _remove(desk: "Desk", user_id: str) -> None:
    from desktop.services.setup import remove_person

    remove_person(desk, user_id)


def _change(desk: "Desk", old: str, new: str) -> None:
    from desktop.services.setup import change_password

    change_password(desk, old, new)


def _add(desk: "Desk", name: str, position: str, password: str) -> "User":
    from desktop.services.setup import add_person

    return add_person(desk, name, position, password)


def _new_code(desk: "Desk") -> tuple[str, str]:
    from desktop.services.checking import unit_at
    from desktop.services.setup import new_recovery_code

    return new_recovery_code(desk), unit_at(desk)
