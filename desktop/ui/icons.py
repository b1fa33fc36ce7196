"""Simple line icons of our own, in the colour of the text around them."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap

from desktop import data

SIZES = (16, 20, 24, 32, 48, 64)
_STROKE = "#000000"


def icon(name: str) -> QIcon:
    """Return an icon of `resources/icons` by its name, drawn for today's palette."""
    palette = QGuiApplication.palette()
    group = QPalette.ColorGroup
    plain = palette.color(group.Active, QPalette.ColorRole.WindowText).name()
    faint = palette.color(group.Disabled, QPalette.ColorRole.WindowText).name()
    return _drawn(name, plain, faint)


@lru_cache(maxsize=128)
def _drawn(name: str, plain: str, faint: str) -> QIcon:
    shapes = data.resource("icons", f"{name}.svg").read_text("utf-8")
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_picture(shapes, plain, size), QIcon.Mode.Normal)
        made.addPixmap(_picture(shapes, faint, size), QIcon.Mode.Disabled)
    return made


def _picture(shapes: str, colour: str, size: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    picture = QPixmap(size, size)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer = QSvgRenderer(QByteArray(shapes.replace(_STROKE, colour).encode()))
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def application_icon() -> QIcon:
    """Return the window's own icon: an open book with a mark in it."""
    made = QIcon()
    for size in SIZES:
        picture = QPixmap(size, size)
        picture.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(size / 24, size / 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#9c1f1f"))
        painter.drawRoundedRect(QRectF(2, 2, 20, 20), 4, 4)
        painter.setBrush(QColor("#ffffff"))
        painter.drawRect(QRectF(6, 6.5, 5.4, 11))
        painter.drawRect(QRectF(12.6, 6.5, 5.4, 11))
        painter.setBrush(QColor("#f2c230"))
        painter.drawRect(QRectF(14.6, 6.5, 1.6, 5.5))
        painter.end()
        made.addPixmap(picture)
    return made
