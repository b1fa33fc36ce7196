"""Collects the sentences of the program for translation, and brings the Qt Linguist file up to them.

Qt's own extractor passes over calls with keyword arguments, which is how our sentences get their facts. So
the code is read here, and the extractor is given a plain list of what was found: it still does the merging.
"""

import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
ENGLISH = CHECKOUT / "i18n" / "sochibo_en.ts"
MARKERS = ("translate", "mark")
HOLDERS = ("words", "QCoreApplication")


class NotExtractable(Exception):  # noqa: N818  a finding, listed with the others
    """A sentence that is computed, so that no translator can ever see it."""


@dataclass(frozen=True, order=True)
class Sentence:
    """One entry of the Linguist file: where it is said, what it says, and what tells it from a twin."""

    context: str
    text: str
    comment: str = ""
    plural: bool = False


def sentences_of(source: str, name: str = "<text>") -> set[Sentence]:
    """Return the sentences of one Python module; raises `NotExtractable` naming `name` and every bad line."""
    reader = _Reader(name)
    reader.visit(ast.parse(source))
    unmarked = [where for where, context in reader.by_name if context not in reader.marked]
    wrong = reader.wrong + [f"{where}: the text is not a literal" for where in unmarked]
    if wrong:
        raise NotExtractable("\n".join(wrong))
    return reader.found


def all_sentences(package: Path = CHECKOUT / "desktop") -> set[Sentence]:
    """Return the sentences of every module of the package; raises `NotExtractable`."""
    found: set[Sentence] = set()
    wrong: list[str] = []
    for path in _modules(package):
        try:
            found |= sentences_of(path.read_text("utf-8"), str(path.relative_to(package.parent)))
        except NotExtractable as finding:
            wrong.append(str(finding))
    if wrong:
        raise NotExtractable("\n".join(wrong))
    return found


def _modules(package: Path) -> Iterator[Path]:
    # words.py is the door itself: it hands on what others wrote
    return (path for path in sorted(package.rglob("*.py")) if path != package / "words.py")


class _Reader(ast.NodeVisitor):
    """Walks a module and keeps what is said in it, with the class it is said in."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.found: set[Sentence] = set()
        self.marked: set[str] = set()
        self.by_name: list[tuple[str, str]] = []
        self.wrong: list[str] = []
        self._classes: list[str] = []
        self._functions = 0

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def _inside_function(self, node: ast.AST) -> None:
        self._functions += 1
        self.generic_visit(node)
        self._functions -= 1

    visit_FunctionDef = visit_AsyncFunctionDef = visit_Lambda = _inside_function  # noqa: N815  names ast asks for

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.module == "desktop.words":
            renamed = [item for item in node.names if item.name in MARKERS and item.asname]
            self.wrong += [f"{self._where(node)}: {item.name} may not be renamed" for item in renamed]

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        match node.func:
            case ast.Name(id=marker) if marker in MARKERS:
                self._marked_call(node, marker)
            case ast.Attribute(value=ast.Name(id=holder), attr=marker) if holder in HOLDERS:
                if marker in MARKERS:
                    self._marked_call(node, marker)
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                self._tr_call(node)
            case ast.Attribute(attr="tr"):
                self.wrong.append(f"{self._where(node)}: `tr` is asked of something other than `self`")

    def _marked_call(self, node: ast.Call, marker: str) -> None:
        context, text, comment = _literals(node, 3)
        if context is None:
            self.wrong.append(f"{self._where(node)}: the context is not a literal")
        elif text is None:
            self.by_name.append((self._where(node), context))
        else:
            self.found.add(Sentence(context, text, comment or "", plural=len(node.args) > 3))
        if marker == "mark" and context is not None:
            self.marked.add(context)
        if marker == "translate" and not self._functions:
            self.wrong.append(f"{self._where(node)}: translated at import, too early: use mark")

    def _tr_call(self, node: ast.Call) -> None:
        text, comment = _literals(node, 2)
        if text is None or not self._classes:
            self.wrong.append(f"{self._where(node)}: `self.tr` needs a literal, inside a class")
        else:
            self.found.add(Sentence(self._classes[-1], text, comment or "", plural=len(node.args) > 2))

    def _where(self, node: ast.AST) -> str:
        return f"{self.name}:{getattr(node, 'lineno', 0)}"


def _literals(call: ast.Call, count: int) -> list[str | None]:
    """Return the first `count` arguments, None for each that is absent or not a literal text."""
    values = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args]
    texts = [value if isinstance(value, str) else None for value in values]
    return (texts + [None] * count)[:count]


def translations_in(path: Path) -> dict[Sentence, str | None]:
    """Return what a Linguist file holds: each sentence with its translation, None where it is unfinished."""
    held: dict[Sentence, str | None] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  a file of this checkout
        name = context.findtext("name", "")
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            key = Sentence(name, message.findtext("source", ""), message.findtext("comment", ""), plural)
            held[key] = _finished(message.find("translation"))
    return held


def _finished(translation: ET.Element | None) -> str | None:
    if translation is None or translation.get("type") is not None:
        return None
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    return "\n".join(forms) if all(forms) else None


def update(path: Path, found: set[Sentence]) -> None:
    """Merge `found` into the Linguist file at `path`, by Qt's own tool."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "sentences.py"
        listing.write_text("".join(_plain_call(sentence) for sentence in sorted(found)), "utf-8")
        options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
        languages = ["-source-language", "vi_VN", "-target-language", "en_US"]
        subprocess.run([tool, *options, *languages, listing, "-ts", path], check=True)


def _plain_call(sentence: Sentence) -> str:
    context, text, comment = (
        json.dumps(part, ensure_ascii=False) for part in (sentence.context, sentence.text, sentence.comment)
    )
    more = f", {comment}, 1" if sentence.plural else f", {comment}" if sentence.comment else ""
    return f"QCoreApplication.translate({context}, {text}{more})\n"


def main() -> int:
    """Update the English file and say how much of it is still to be written."""
    try:
        found = all_sentences()
    except NotExtractable as finding:
        print(finding, file=sys.stderr)
        return 1
    update(ENGLISH, found)
    held = translations_in(ENGLISH)
    unfinished = sum(translation is None for translation in held.values())
    print(f"{ENGLISH.relative_to(CHECKOUT)}: {len(held)} sentences, {unfinished} unfinished")
    return 0


if __name__ == "__main__":
    sys.exit(main())
