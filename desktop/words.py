"""The one door through which a sentence reaches a reader.

Vietnamese is the source language. Rooms without Qt mark their sentences with `translate`; the window
installs Qt's translator here, so that the same sentence appears in the language chosen at that moment.
"""

from collections.abc import Callable

Translator = Callable[[str, str], str]


def _as_written(_context: str, text: str) -> str:
    return text


_translator: Translator = _as_written


def install(translator: Translator | None) -> None:
    """Use `translator(context, text)` from now on; None goes back to the Vietnamese source."""
    global _translator  # noqa: PLW0603  one language a process, by design
    _translator = translator or _as_written


def translate(context: str, text: str, /, **facts: object) -> str:
    """Return `text` in the reader's language, with `{name}` places filled from `facts`."""
    sentence = _translator(context, text)
    return sentence.format(**facts) if facts else sentence


def mark(_context: str, text: str, /) -> str:
    """Return `text` as it is: marks a sentence of a table for translation at the place that shows it."""
    return text
