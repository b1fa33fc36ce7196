"""A guard for Python 3.11, where True and None can be counted away.

PySide6 6.12 gives back a reference it never took at each `Signal.emit` (to True) and at some other calls (to
None): measured on 21/11/2026 with CPython 3.11.7, minus one a call. From Python 3.12 on these objects are
immortal (PEP 683) and nothing happens; before, the interpreter dies after some hundreds of signals with
`bool_dealloc: deallocating True or False`. So they are counted high enough never to reach nought.
"""

import ctypes
import sys

PLENTY = 1 << 40
"""More than a window emits in a hundred years."""


def keep_alive() -> None:
    """Raise the count of the constants; does nothing where they are immortal, or when called again."""
    if sys.version_info >= (3, 12):
        return
    for constant in (True, False, None):
        if sys.getrefcount(constant) < PLENTY // 2:
            ctypes.c_ssize_t.from_address(id(constant)).value += PLENTY
