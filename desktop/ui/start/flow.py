"""The pages before a vault is open, and the ways between them."""

from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import Trouble
from desktop.jobs.runner import Jobs
from desktop.ui import preferences, theme
from desktop.ui.icons import application_icon
from desktop.ui.kit.buttons import LinkButton
from desktop.ui.kit.text import Sentence
from desktop.ui.languages import LANGUAGES
from desktop.ui.start.health import HealthPage
from desktop.ui.start.parts import Card
from desktop.ui.start.recover import RecoverPage
from desktop.ui.start.unlock import UnlockPage
from desktop.ui.start.wizard import WizardPage

BACKUPS = "*.scbluu"
AFTER_PAINT = 150
"""Milliseconds after which the window surely shows, so that loading no longer holds it up."""


class StartFlow(QWidget):
    """Unlock, first set-up, recovery, health. Emits `opened` with the desk."""

    opened = Signal(object)
    language_wanted = Signal(str)

    def __init__(self, jobs: Jobs, vault: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._vault = vault
        self._vaults: tuple[Path, ...] = ()
        self.unlock = UnlockPage(jobs)
        self.wizard = WizardPage(jobs)
        self.recover = RecoverPage(jobs)
        self.health = HealthPage(jobs)
        self._stack = QStackedWidget()
        for page in (self.unlock, self.wizard, self.recover, self.health):
            self._stack.addWidget(page)
        for page in (self.unlock, self.wizard, self.recover):
            page.opened.connect(self.opened)
        for page in (self.wizard, self.recover, self.health):
            page.closed.connect(self._home)
        self.unlock.wants.connect(self._go)
        self.health.restore_wanted.connect(self.restore)
        self._lay_out()

    def begin(self, *, password: str = "", troubled: bool = False) -> None:
        """Look for vaults, then show the right page; load meanwhile what opening needs."""
        self._jobs.read(lambda _: _known(self._vault), lambda found: self._found(found, password, troubled))
        QTimer.singleShot(AFTER_PAINT, self, self._warm_up)

    def _warm_up(self) -> None:
        self._jobs.read(lambda _: _load(), lambda _: None)

    def page(self) -> Card:
        """Return the page in front."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Card) else self.unlock

    def release(self) -> None:
        """The window closes: a vault made just now is closed like any other."""
        desk = self.wizard.release()
        if desk is not None:
            self._jobs.write(lambda _: desk.close())

    def restore(self) -> None:
        """Ask for a backup and make a new vault from it, beside whatever is there."""
        words = self.tr("Bản sao lưu") + f" ({BACKUPS})"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Chọn bản sao lưu"), "", words)
        if chosen:
            self.restore_from(Path(chosen))

    def restore_from(self, backup: Path) -> None:
        """Make a new vault from a backup, off the window's thread."""
        self._jobs.write(lambda _: _restore(backup), self._restored, self._not_restored)

    def _found(self, vaults: tuple[Path, ...], password: str, troubled: bool) -> None:
        self._vaults = vaults
        self.unlock.show_vaults(vaults)
        if self._vault is not None:
            self.unlock.choose(self._vault)
        if troubled and vaults:
            why = self.tr("Hai lần mở trước chưa xong. Có thể kiểm tra kho trước khi mở lại.")
            self.health.begin(vaults, self.unlock.vault(), why=why)
            self._show(self.health)
        elif not vaults:
            self._show(self.wizard)
        else:
            self._show(self.unlock)
            if password:
                self.unlock.open_with(password)

    def _show(self, page: Card) -> None:
        self._stack.setCurrentWidget(page)
        page.focus_first()

    def _home(self) -> None:
        self._show(self.unlock)

    def _go(self, where: str) -> None:
        if where == "restore":
            self.restore()
        elif where == "new":
            self._show(self.wizard)
        elif where == "recover":
            self.recover.begin(self.unlock.vault())
            self._show(self.recover)
        elif where == "health":
            self.health.begin(self._vaults, self.unlock.vault())
            self._show(self.health)

    def _restored(self, path: Path) -> None:
        self._vaults = (path, *self._vaults)
        self.unlock.choose(path)
        self._show(self.unlock)
        self.unlock.banner.show_message(
            self.tr("Đã khôi phục thành kho mới “{name}”.").format(name=path.stem),
            self.tr("Kho cũ, nếu có, còn nguyên. Mở kho mới bằng mật khẩu của ngày sao lưu."),
        )

    def _not_restored(self, error: BaseException) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.page().banner.show_trouble(error)

    def _lay_out(self) -> None:
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(QSize(theme.em(1.6), theme.em(1.6))))
        head = QHBoxLayout()
        head.setContentsMargins(theme.em(1), theme.em(0.6), theme.em(1), theme.em(0.3))
        head.addWidget(picture)
        head.addWidget(Sentence("Sổ Chi Bộ", bold=True, times=1.15), 1)
        for code, name in LANGUAGES.items():
            button = LinkButton(name, lambda code=code: self.language_wanted.emit(code))  # type: ignore[misc]
            button.setCheckable(True)
            button.setChecked(code == preferences.load().language)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addSpacing(theme.em(1))
        column.addWidget(self._stack, 1)


def _known(given: Path | None) -> tuple[Path, ...]:
    """Return the vaults that are there: the given one, those opened before, those in the usual place."""
    from desktop.services.setup import known_vaults

    recent = [path for path in map(Path, preferences.load().recent) if path.is_dir()]
    listed = [*([given] if given is not None else []), *recent, *known_vaults()]
    return tuple(dict.fromkeys(path.resolve() for path in listed))


def _load() -> None:
    """Load what opening a vault needs, while the password is being typed."""
    import desktop.services.due
    import desktop.services.facts  # noqa: F401  what takes long is what they bring along
    from desktop.services.setup import warm_up

    warm_up()


def _restore(backup: Path) -> Path:
    from desktop.services.keeping import restore
    from desktop.services.setup import default_home, vault_path_for

    return restore(backup, vault_path_for(backup.stem, default_home()))
