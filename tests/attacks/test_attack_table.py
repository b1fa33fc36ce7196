"""The table of attacks: what we say of each forged file, and what programs that are not ours say.

On the good files all agree. On the forged ones none is accepted here, so ours is at least as strict as each
of them. The tables are printed at the end of the run.
"""

from pathlib import Path

import pytest

from desktop.checking.asking import check
from desktop.checking.records import Known
from tests.attacks import judges, packet_attacks, pdf_attacks, workbook_attacks
from tests.checking.things import enrolled, packet, paper
from tests.interop import workbook_judges
from tests.signing.pki import CHECKED_AT
from tests.signing.workbook import books

ACCEPTED = frozenset({"valid", "warning"})
SIGNS = {True: "good", False: "no", None: "-"}
KINDS = {
    "pdf": (paper, pdf_attacks.ATTACKS),
    "xlsx": (books.signed_by_both, workbook_attacks.ATTACKS),
    "asice": (lambda: packet(1, previous=None), packet_attacks.ATTACKS),
}
GOOD = "(the good file)"
SIGNATURE_JUDGES = {"pdfsig", "LibreOffice", "xmlsec1", "openssl"}

Row = dict[str, str]


@pytest.mark.parametrize("kind", KINDS)
def test_no_attack_is_accepted_whatever_others_say(kind, tool, tmp_path, request):
    """One test a kind: asking the others takes its time, and every check reads the same table."""
    make, attacks = KINDS[kind]
    contents = {GOOD: make()} | {name: attack(make()) for name, attack in attacks.items()}
    assert all(contents[name] != contents[GOOD] for name in attacks), "an attack that changes nothing"
    paths = {name: tmp_path / f"{number:03d}.{kind}" for number, name in enumerate(contents)}
    for name, path in paths.items():
        path.write_bytes(contents[name])
    columns = {"ours": {name: ours(content) for name, content in contents.items()}}
    columns |= outside(kind, tool, paths, tmp_path)
    rows = {name: {judge: said[name] for judge, said in columns.items()} for name in contents}
    request.node.user_properties.append(("table", drawn(kind, rows)))
    good = rows.pop(GOOD)
    assert good.pop("ours") == "valid"
    assert set(good.values()) == {"good"}, "on the good file all agree"
    accepted = [name for name, row in rows.items() if row["ours"] in ACCEPTED]
    assert accepted == []
    for judge in SIGNATURE_JUDGES & set(good):
        told = {row[judge] for row in rows.values()}
        assert told >= {"good", "no"}, f"{judge} sees some attacks, and is fooled by others"


def ours(content: bytes) -> str:
    return check(content, "tệp", trust=enrolled(), known=Known(), now=CHECKED_AT).verdict


def outside(kind: str, tool, paths: dict[str, Path], folder: Path) -> dict[str, Row]:
    """Ask the programs that know this kind of file."""
    if kind == "pdf":
        found = {
            "pdfsig": {name: judges.pdfsig(tool, path) for name, path in paths.items()},
            "qpdf": {name: judges.qpdf(tool, path) for name, path in paths.items()},
        }
    elif kind == "xlsx":
        office = workbook_judges.libreoffice(tool, list(paths.values()))
        found = {
            "LibreOffice": {name: office[path] for name, path in paths.items()},
            "xmlsec1": {
                name: judges.xmlsec1(tool, path, made(folder / path.stem)) for name, path in paths.items()
            },
            "unzip -t": {name: judges.unzip(tool, path) for name, path in paths.items()},
        }
    else:
        found = {
            "openssl": {
                name: judges.openssl(tool, path, made(folder / path.stem)) for name, path in paths.items()
            },
            "unzip -t": {name: judges.unzip(tool, path) for name, path in paths.items()},
        }
    return {judge: {name: SIGNS[one] for name, one in said.items()} for judge, said in found.items()}


def made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def drawn(kind: str, rows: dict[str, Row]) -> str:
    columns = list(rows[GOOD])
    width = max(map(len, rows))
    head = f"{kind:{width}}  " + "  ".join(f"{judge:11}" for judge in columns)
    lines = [
        f"{name:{width}}  " + "  ".join(f"{row[one]:11}" for one in columns) for name, row in rows.items()
    ]
    return "\n".join((head, *lines))
