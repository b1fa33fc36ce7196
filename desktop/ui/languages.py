"""The language of the window: Vietnamese is the source; the rest comes from the catalogues of `i18n/`."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop import data, words

LANGUAGES = {"vi": "Tiếng Việt", "en": "English"}
DEFAULT = "vi"
_installed: list[QTranslator] = []
_current = DEFAULT


def use(language: str) -> str:
    """Speak `language` from now on (what is not known: Vietnamese); returns the language in use.

    Qt's own words (Save, Cancel, the file dialog) come from our `qt_vi` catalogue, because Qt ships none.
    """
    global _current  # noqa: PLW0603  one language a window
    chosen = _current = language if language in LANGUAGES else DEFAULT
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    _add("qt_vi" if chosen == "vi" else f"sochibo_{chosen}")
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese if chosen == "vi" else QLocale.Language.English))
    words.install(None if chosen == DEFAULT else QCoreApplication.translate)
    return chosen


def either(vietnamese: str, english: str) -> str:
    """Return the label of a rule file that fits the language in use; Vietnamese where there is no other."""
    return english if _current == "en" and english else vietnamese


def _add(name: str) -> None:
    translator = QTranslator()
    if translator.load(str(data.translation(f"{name}.qm"))):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
