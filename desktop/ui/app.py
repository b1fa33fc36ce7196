"""Starting the window: Qt, language, size of text, and a plain word where Qt cannot start."""

import os
import sys
from pathlib import Path

LIBRARIES = "libxcb-cursor0 libxkbcommon-x11-0 libegl1 libgl1 libdbus-1-3 libfontconfig1"


def run(vault: Path | None = None, password_file: Path | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code.

    `vault` is offered first; with `password_file` it is opened without typing.
    """
    if not has_screen():
        return _cannot_start("không có màn hình (DISPLAY và WAYLAND_DISPLAY đều trống).")
    try:
        from PySide6.QtCore import qInstallMessageHandler
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        return _cannot_start(str(error))
    from desktop.ui import languages, preferences, theme
    from desktop.ui.bugs import BugCatcher
    from desktop.ui.focus import FocusRing
    from desktop.ui.icons import application_icon
    from desktop.ui.window import MainWindow

    qInstallMessageHandler(_heard_at_start)
    application = QApplication([sys.argv[0]])
    qInstallMessageHandler(None)
    application.setApplicationName("Sổ Chi Bộ")
    application.setDesktopFileName("sochibo")
    application.setWindowIcon(application_icon())
    application.setQuitOnLastWindowClosed(True)
    catcher = BugCatcher(application)
    catcher.install()
    kept = preferences.load()
    kept = preferences.change(unfinished_starts=kept.unfinished_starts + 1)
    theme.apply_palette(application)
    theme.apply_scale(application, kept.scale)
    languages.use(kept.language)
    ring = FocusRing(application)
    window = MainWindow(vault=vault, password=_password(password_file), starts=kept.unfinished_starts)
    catcher.caught.connect(window.show_bug)
    window.show()
    code = application.exec()
    preferences.change(unfinished_starts=0)
    ring.deleteLater()
    catcher.remove()
    return code


def has_screen() -> bool:
    """Tell whether Qt can find a screen: asked first, because Qt itself would end the program."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _heard_at_start(kind: object, _where: object, message: str) -> None:
    """Hand on what Qt says while it starts; before it gives up for good, say what helps."""
    from PySide6.QtCore import QtMsgType

    if kind == QtMsgType.QtFatalMsg:
        _cannot_start(message.strip())
    else:
        sys.stderr.write(f"{message}\n")


def _password(password_file: Path | None) -> str:
    if password_file is None:
        return ""
    from desktop.errors import Trouble
    from desktop.services.setup import password_in

    try:
        return password_in(password_file)
    except Trouble:
        return ""  # the window then asks for it


def _cannot_start(reason: str) -> int:
    """Say without Qt that Qt did not start, in both languages, and what helps."""
    sys.stderr.write(
        f"Sổ Chi Bộ: không mở được cửa sổ: {reason}\n"
        "Dữ liệu trong kho còn nguyên. Trên Debian hoặc Ubuntu, cài các thư viện sau rồi mở lại:\n"
        f"  sudo apt-get install {LIBRARIES}\n"
        "Lệnh “sochibo --help” vẫn dùng được khi không có cửa sổ.\n"
        "Sổ Chi Bộ: the window library Qt could not start. Your data is safe.\n"
    )
    return 1
