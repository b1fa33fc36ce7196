"""Reading a finished PDF back: letters, words and rules with their places, for tests that measure."""

import io
from typing import NamedTuple

import pdfplumber

MM = 72 / 25.4


class Word(NamedTuple):
    """Letters of one face that stand together; places in points from the upper left corner."""

    page: int
    x0: float
    x1: float
    top: float
    bottom: float
    baseline: float
    text: str
    face: str
    size: float


class Ruled(NamedTuple):
    page: int
    x0: float
    x1: float
    top: float
    bottom: float
    width: float


class Measured(NamedTuple):
    sizes: list[tuple[float, float]]
    words: list[Word]
    rules: list[Ruled]

    def find(self, text: str, page: int | None = None) -> Word:
        """Return the first stretch of letters that holds `text`."""
        return next(one for one in self.words if text in one.text and page in (None, one.page))


def face_of(name: str) -> str:
    """`AAAAAA+LiberationSerif-Bold` is `Bold`; the upright face is `Regular`."""
    return name.rsplit("+", maxsplit=1)[-1].removeprefix("LiberationSerif").lstrip("-") or "Regular"


def measured(pdf: bytes) -> Measured:
    """Read every page of a PDF."""
    sizes, words, rules = [], [], []
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        for index, page in enumerate(document.pages):
            sizes.append((float(page.width), float(page.height)))
            words += _words(index, page)
            rules += [
                Ruled(index, line["x0"], line["x1"], line["top"], line["bottom"], line["linewidth"])
                for line in page.lines
            ]
    return Measured(sizes, words, rules)


def _words(index: int, page: "pdfplumber.page.Page") -> list[Word]:
    """Join letters that follow each other on one base line without a jump."""
    found: list[Word] = []
    last = None
    for sign in page.chars:
        baseline = page.height - sign["matrix"][5]
        key = (round(baseline, 2), sign["fontname"], sign["size"])
        reach = 25 if found and found[-1].text.endswith((" ", "\u00a0")) else 1
        near = found and last == key and -0.5 <= sign["x0"] - found[-1].x1 < reach
        if near:
            found[-1] = found[-1]._replace(x1=sign["x1"], text=found[-1].text + sign["text"])
        else:
            found.append(
                Word(
                    index,
                    sign["x0"],
                    sign["x1"],
                    sign["top"],
                    sign["bottom"],
                    baseline,
                    sign["text"],
                    face_of(sign["fontname"]),
                    round(sign["size"], 2),
                )
            )
        last = key
    return [one for one in found if one.text.strip()]


def described(pdf: bytes) -> str:
    """Write a PDF as lines of text for a golden file: places in millimetres, face, size, letters."""
    found = measured(pdf)
    lines = []
    for page, (width, height) in enumerate(found.sizes):
        lines.append(f"== page {page + 1}: {width / MM:.1f} x {height / MM:.1f} mm")
        for word in (one for one in found.words if one.page == page):
            place = f"{word.x0 / MM:6.1f} {word.baseline / MM:6.1f}"
            lines.append(f"{place} {word.face:8} {word.size:4.1f} | {word.text.rstrip()}")
        lines += _joined([one for one in found.rules if one.page == page])
    return "\n".join(lines) + "\n"


def _joined(rules: list[Ruled]) -> list[str]:
    """Write rules with those that continue each other as one."""
    across: dict[float, list[tuple[float, float]]] = {}
    down: dict[float, list[tuple[float, float]]] = {}
    for one in rules:
        if one.x1 - one.x0 > one.bottom - one.top:
            across.setdefault(round(one.top, 1), []).append((one.x0, one.x1))
        else:
            down.setdefault(round(one.x0, 1), []).append((one.top, one.bottom))
    lines = []
    for name, kind in (("across", across), ("down", down)):
        for place, spans in sorted(kind.items()):
            whole = ", ".join(f"{begin / MM:.1f}..{end / MM:.1f}" for begin, end in _merged(spans))
            lines.append(f"rule {name} at {place / MM:5.1f}: {whole}")
    return lines


def _merged(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    whole: list[tuple[float, float]] = []
    for begin, end in sorted(spans):
        if whole and begin <= whole[-1][1] + 0.1:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((begin, end))
    return whole
