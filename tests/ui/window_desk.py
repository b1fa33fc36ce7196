"""A whole window on a small made-up vault, for tests."""

from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.window import MainWindow
from tests.ui.meeting_desk import PASSWORD, make_vault

PAGES = ("home", "members", "meeting", "check", "handing", "registers", "settings")


def vault_at(folder):
    """Make a closed vault in `folder`; returns its path."""
    path = folder / "chi-bo-ap-thoi-hoa.scb"
    make_vault(path)
    return path


def open_window(qtbot, path, password=PASSWORD, **facts):
    """Open the window on a vault and wait for the workplace."""
    window = MainWindow(vault=path, password=password, **facts)
    window.resize(1366, 700)
    window.show()
    qtbot.waitUntil(lambda: window.workplace is not None, timeout=15000)
    settle(qtbot, window)
    return window


def close_window(qtbot, window):
    """Close the window the way a person does, and wait until everything is over."""
    window.close()
    qtbot.waitUntil(lambda: window.context is None and not window.isVisible(), timeout=15000)
    window.deleteLater()


def settle(qtbot, window):
    """Wait until nothing is being read or written."""
    qtbot.waitUntil(lambda: window.context is None or not window.context.jobs.busy, timeout=15000)
    QApplication.processEvents()


def focusable(page: QWidget):
    """Return the widgets of a page that a keyboard can reach now."""
    from PySide6.QtCore import Qt

    return [
        one
        for one in page.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
    ]


def spoken_name(widget: QWidget) -> str:
    """Return the name that a screen reader says."""
    from PySide6.QtGui import QAccessible

    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face is not None else ""
