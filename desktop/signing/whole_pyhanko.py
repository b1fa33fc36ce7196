"""pyHanko loaded whole, once: imported before any part of it, by every module here that uses it.

Its packages import each other in a circle. Two threads that begin at different points of the circle hand each
other halves of modules (`ImportError: partially initialized module`); here the second waits for the first.
"""

import pyhanko.sign
import pyhanko.sign.validation
import pyhanko_certvalidator

__all__ = ["pyhanko", "pyhanko_certvalidator"]
