import ast
import string
from pathlib import Path

import pytest

from desktop.services import registers
from desktop.storage.kept import AuditEntry
from tests.services.conftest import MOMENT

SERVICES = Path(registers.__file__).parent
FACTS = {
    "name": "Lê Minh Đức",
    "fields": "Điện thoại",
    "event": "exempt",
    "on": "2026-10",
    "period": "2026-10",
    "number": "10",
    "version": "2",
    "reason": "Sai số.",
    "label": "Ghi ý kiến: {text}",
    "kind": "bien-ban_2026-10.pdf",
    "sequence": "3",
    "type": "BB",
    "opening": "9",
    "title": "Bộ của tỉnh",
    "new": "1",
    "changed": "2",
    "symbol": "05-NQ/CB",
    "subject": "Nghị quyết tháng 10/2026",
    "span": "2026-Q3",
    "unit": "Chi bộ ấp Thới Hòa",
    "key": "3F2A91C0DE45B678",
    "answers": "4",
    "count": "2",
    "fingerprint": "3F2A 91C0",
    "accepted": "3",
    "refused": "1",
}


def noted() -> dict[str, set[str]]:
    """Every verb the services note, with the facts they give beside it."""
    found: dict[str, set[str]] = {}
    for path in SERVICES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "note"
            ):
                facts = {word.arg for word in node.keywords if word.arg}
                for verb in ast.walk(node.args[1]) if len(node.args) > 1 else ():
                    if isinstance(verb, ast.Constant) and isinstance(verb.value, str):
                        found.setdefault(verb.value, facts)
    return found


def places(sentence: str) -> set[str]:
    return {name for _text, name, _form, _conversion in string.Formatter().parse(sentence) if name}


def test_every_verb_that_is_noted_has_words() -> None:
    assert set(noted()) <= set(registers._VERBS)
    assert len(noted()) > 20


@pytest.mark.parametrize("verb", registers._VERBS)
def test_every_verb_reads_as_a_sentence(verb: str) -> None:
    entry = AuditEntry(id=1, at=MOMENT.isoformat(), who="Trần Thị Hồng Yến", verb=verb, facts=FACTS)
    said = registers.sentence(entry)
    assert said.startswith("Ngày 05/10/2026 19:32, đồng chí Trần Thị Hồng Yến ")
    assert said.endswith(".")
    assert not said.endswith("..")
    assert ": ." not in said
    for name in places(registers._VERBS[verb]):
        shown = {"event": "miễn công tác và sinh hoạt đảng", "on": "10/2026", "period": "tháng 10/2026"}
        shown["span"] = "quý III/2026"
        assert shown.get(name, FACTS[name].rstrip(".")) in said


@pytest.mark.parametrize(("verb", "facts"), noted().items())
def test_the_facts_given_are_those_asked_for(verb: str, facts: set[str]) -> None:
    if verb in registers._VERBS and facts:
        assert places(registers._VERBS[verb]) <= facts


def test_a_change_without_fields_ends_well() -> None:
    entry = AuditEntry(
        id=1, at=MOMENT.isoformat(), who="Đức", verb="member-changed", facts={"name": "Út", "fields": ""}
    )
    assert registers.sentence(entry).endswith("đồng chí Út.")


@pytest.mark.parametrize(("period", "said"), [("2026-Q4", "quý IV/2026"), ("2026", "năm 2026")])
def test_a_packet_of_a_quarter_or_a_year_was_received_too(period: str, said: str) -> None:
    facts = {"name": "Chi bộ A", "span": period, "sequence": 3}
    entry = AuditEntry(id=1, at=MOMENT.isoformat(), who="Đức", verb="packet-received", facts=facts)
    assert said in registers.sentence(entry)
