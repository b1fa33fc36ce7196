"""Old Vietnamese encodings: TCVN3 (ABC, fonts `.Vn…`) and VNI (fonts `VNI-…`).

In a workbook of today such text stands as the Windows-1252 look-alikes of its bytes: `NguyÔn V¨n A`. The
letters alone are ambiguous, so text is converted only where the font of the cell names the encoding;
elsewhere it is recognised and left to a person.
"""

import re
import unicodedata
from enum import Enum

_TCVN3_SMALL = {
    "a": "µ¶·¸¹", "ă": "»¼½¾Æ", "â": "ÇÈÉÊË", "e": "ÌÎÏÐÑ", "ê": "ÒÓÔÕÖ", "i": "×ØÜÝÞ",
    "o": "ßáâãä", "ô": "åæçèé", "ơ": "êëìíî", "u": "ïñòóô", "ư": "õö÷øù", "y": "úûüýþ",
}  # fmt: skip
_TCVN3_PLAIN = {
    "¨": "ă", "©": "â", "ª": "ê", "«": "ô", "¬": "ơ", "\xad": "ư", "®": "đ",
    "¡": "Ă", "¢": "Â", "£": "Ê", "¤": "Ô", "¥": "Ơ", "¦": "Ư", "§": "Đ",
}  # fmt: skip
_TONES_BY_KEY = ("\u0300", "\u0309", "\u0303", "\u0301", "\u0323")  # huyền, hỏi, ngã, sắc, nặng
_CIRCUMFLEX, _BREVE = "\u0302", "\u0306"
_HUYEN, _HOI, _NGA, _SAC, _NANG = _TONES_BY_KEY
_VNI_MARKS = {
    "ù": _SAC, "ø": _HUYEN, "û": _HOI, "õ": _NGA, "ï": _NANG,
    "â": _CIRCUMFLEX, "á": _CIRCUMFLEX + _SAC, "à": _CIRCUMFLEX + _HUYEN, "å": _CIRCUMFLEX + _HOI,
    "ã": _CIRCUMFLEX + _NGA, "ä": _CIRCUMFLEX + _NANG,
    "ê": _BREVE, "é": _BREVE + _SAC, "è": _BREVE + _HUYEN, "ú": _BREVE + _HOI, "ü": _BREVE + _NGA,
    "ë": _BREVE + _NANG,
}  # fmt: skip
_VNI_SINGLE = {
    "ñ": "đ", "ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ",
    "Ñ": "Đ", "Ô": "Ơ", "Ö": "Ư", "Í": "Í", "Ì": "Ì", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "Î": "Ỵ",
}  # fmt: skip
_VNI_BASES = {"ô": "ơ", "ö": "ư", "Ô": "Ơ", "Ö": "Ư"}


def _tcvn3() -> dict[str, str]:
    table = dict(_TCVN3_PLAIN)
    for vowel, signs in _TCVN3_SMALL.items():
        for sign, tone in zip(signs, _TONES_BY_KEY, strict=True):
            table[sign] = unicodedata.normalize("NFC", vowel + tone)
    return table


def _vni() -> dict[str, str]:
    table: dict[str, str] = {}
    for mark, signs in _VNI_MARKS.items():
        for base in "aeouyAEOUYôöÔÖ":
            letter = unicodedata.normalize("NFC", _VNI_BASES.get(base, base) + signs)
            if len(letter) == 1:
                table[base + mark] = letter
                table[base + mark.upper()] = letter
    table.update(_VNI_SINGLE)
    return table


TCVN3 = _tcvn3()
VNI = _vni()
_VNI_PLACES = re.compile("|".join(sorted(map(re.escape, VNI), key=len, reverse=True)))


class Encoding(Enum):
    """How the letters of a cell are to be read."""

    UNICODE = "unicode"
    TCVN3 = "tcvn3"
    TCVN3_CAPITALS = "tcvn3-capitals"
    """Fonts whose name ends in H show small letters as capitals."""
    VNI = "vni"


def encoding_of(font: str) -> Encoding:
    """Return the encoding that a font's name stands for."""
    name = font.strip().casefold()
    if name.startswith(".vn"):
        return Encoding.TCVN3_CAPITALS if name.endswith("h") else Encoding.TCVN3
    return Encoding.VNI if name.startswith("vni") else Encoding.UNICODE


def may_be_bytes(text: str) -> bool:
    """Tell whether every sign is one of Windows-1252, as old text stored in Unicode is."""
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return all(ord(sign) < 256 for sign in text)
    return True


def convert(text: str, encoding: Encoding) -> str:
    """Return old text as Unicode; text that is Unicode already (whatever its font) comes back unchanged."""
    if encoding is Encoding.UNICODE or not may_be_bytes(text):
        return text
    if encoding is Encoding.VNI:
        return _VNI_PLACES.sub(lambda found: VNI[found[0]], text)
    letters = "".join(TCVN3.get(sign, sign) for sign in text)
    return letters.upper() if encoding is Encoding.TCVN3_CAPITALS else letters


_FOREIGN = re.compile("[¡-©ª«\xad®¯´-¸¹»-¿ºÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]")
_CAPITAL_INSIDE = re.compile("[a-zà-ÿ][À-ÖØ-Þ]")
_VNI_PAIRS = re.compile("[aA][âáàåãäêéèúüëÂÁÀÅÃÄÊÉÈÚÜË]|[eE][âáàãÂÁÀÃ]|[oO][âÂ]|[aeouyôöAEOUYÔÖ][ùõÙÕ]")


def looks_old(text: str) -> bool:
    """Tell whether letters stand where no Vietnamese text has them: typed in TCVN3 or VNI, most likely.

    A capital Eth at the head of a word is an old slip for Đ, not a sign of TCVN3.
    """
    if not may_be_bytes(text):
        return False
    tidy = re.sub(r"\bÐ", "D", text)
    return bool(_FOREIGN.search(tidy) or _CAPITAL_INSIDE.search(tidy) or _VNI_PAIRS.search(tidy))


def without_eth(text: str) -> str:
    """Return `text` with Eth (Ð, U+00D0) at the head of a word or in CAPITALS as the Đ it stands for."""
    return re.sub(r"\bÐ|(?<=[A-ZÀ-Ỹ])Ð", "Đ", text).replace("ð", "đ")
