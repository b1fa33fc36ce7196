"""pyHanko is loaded once and whole, whoever asks for it first and however many ask at a time."""

import ast
from pathlib import Path

import desktop.signing

SIGNING = Path(desktop.signing.__file__).parent
GATE = "desktop.signing.whole_pyhanko"


def imported(node):
    if isinstance(node, ast.Import):
        return [one.name for one in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def test_every_module_that_uses_pyhanko_loads_it_whole_first():
    using = 0
    for path in SIGNING.rglob("*.py"):
        if path.stem == GATE.rpartition(".")[2]:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        nodes = sorted(
            (one for one in ast.walk(tree) if isinstance(one, ast.Import | ast.ImportFrom)),
            key=lambda one: one.lineno,
        )
        names = [name for node in nodes for name in imported(node)]
        first = next((at for at, name in enumerate(names) if name.startswith("pyhanko")), None)
        if first is not None:
            using += 1
            assert GATE in names[:first], path.name
    assert using >= 5
