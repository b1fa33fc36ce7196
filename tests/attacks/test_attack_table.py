"""The table of attacks: what we say of each forged file, and what programs that are not ours say.

On the good files all agree. On the forged ones none is accepted here, so ours is at least as strict as each
of them. Run with `-s` to see the table.
"""

from pathlib import Path

import pytest

from desktop.checking.asking import check
from desktop.checking.records import Known
from tests.attacks import judges, packet_attacks, pdf_attacks, workbook_attacks
from tests.checking.things import enrolled, packet, paper
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

Row = dict[str, str]


@pytest.fixture(scope="module", params=KINDS)
def table(request, tool, tmp_path_factory):
    """Every file of one kind, the good one first, with what everybody says of it."""
    kind = request.param
    make, attacks = KINDS[kind]
    folder = tmp_path_factory.mktemp(kind)
    contents = {GOOD: make()} | {name: attack(make()) for name, attack in attacks.items()}
    paths = {}
    for number, (name, content) in enumerate(contents.items()):
        paths[name] = folder / f"{number:03d}.{kind}"
        paths[name].write_bytes(content)
    columns = {"ours": {name: ours(content) for name, content in contents.items()}}
    columns |= outside(kind, tool, paths, folder)
    rows = {name: {judge: said[name] for judge, said in columns.items()} for name in contents}
    show(kind, rows)
    assert all(contents[name] != contents[GOOD] for name in attacks), "an attack that changes nothing"
    return rows


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
        office = judges.libreoffice(tool, list(paths.values()))
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


def show(kind: str, rows: dict[str, Row]) -> None:
    judges_of = list(next(iter(rows.values())))
    width = max(map(len, rows))
    print(f"\n{kind:{width}}  " + "  ".join(f"{judge:11}" for judge in judges_of))  # noqa: T201  the table is to be seen
    for name, row in rows.items():
        print(f"{name:{width}}  " + "  ".join(f"{row[judge]:11}" for judge in judges_of))  # noqa: T201


def test_on_the_good_file_all_agree(table):
    assert table[GOOD].pop("ours") == "valid"
    assert set(table[GOOD].values()) == {"good"}


def test_no_attack_is_accepted_here(table):
    accepted = [name for name, row in table.items() if name != GOOD and row["ours"] in ACCEPTED]
    assert accepted == []


def test_the_outside_verdicts_mean_something(table):
    """Each judge of signatures sees some attacks and is fooled by others: that is why ours exists."""
    for judge in ("pdfsig", "LibreOffice", "xmlsec1", "openssl"):
        told = {row[judge] for name, row in table.items() if name != GOOD and judge in row}
        assert not told or told >= {"good", "no"}, judge
