"""Where `resources/` and `i18n/` lie: beside the package in a checkout, inside it when installed."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resource(*parts: str) -> Path:
    """Return the path of a file under `resources/`."""
    return _folder("resources").joinpath(*parts)


def translation(name: str) -> Path:
    """Return the path of a file under `i18n/`."""
    return _folder("i18n") / name
