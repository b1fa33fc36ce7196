"""LibreOffice and xmlsec1 call our signed workbooks valid, and notice what was changed in them."""

import pytest

from tests.attacks.workbook_attacks import ATTACKS
from tests.documents.reporting import DAY, statistics_of_2017
from tests.interop import workbook_judges as judges
from tests.signing import people
from tests.signing.workbook import books


def statistics() -> bytes:
    """A workbook as it goes up, signed by both."""
    from desktop.documents.workbooks.statistics import statistics_xlsx
    from tests.branch.reporting import city_of_2017

    content = statistics_xlsx(city_of_2017()[0].branch, statistics_of_2017(city_of_2017()), DAY)
    return books.signed_by(books.signed_by(content, people.chair()), people.recorder(), "recorder")


GOOD = {
    "one-rsa": lambda: books.signed("rsa"),
    "one-ec": lambda: books.signed("ec"),
    "two-rsa": lambda: books.signed_by_both("rsa"),
    "two-ec": lambda: books.signed_by_both("ec"),
    "statistics": statistics,
}
SEEN_BY_ALL = ("cell-changed", "sheets-swapped", "relationship-retargeted", "part-removed")


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("workbooks")
    made = {name: make() for name, make in GOOD.items()}
    made |= {name: ATTACKS[name](books.signed()) for name in SEEN_BY_ALL}
    for name, content in made.items():
        (folder / f"{name}.xlsx").write_bytes(content)
    return folder


@pytest.fixture(scope="module")
def office_says(files, tool):
    return {path.stem: says for path, says in judges.libreoffice(tool, sorted(files.glob("*.xlsx"))).items()}


@pytest.mark.parametrize("name", GOOD)
def test_libreoffice_calls_it_valid(office_says, name):
    assert office_says[name] is True


@pytest.mark.parametrize("name", GOOD)
def test_xmlsec1_calls_it_valid_manifest_and_all(files, tool, tmp_path, name):
    assert judges.xmlsec1(tool, files / f"{name}.xlsx", tmp_path) is True


@pytest.mark.parametrize("name", SEEN_BY_ALL)
def test_they_notice_a_change_so_their_yes_means_something(files, office_says, tool, tmp_path, name):
    assert office_says[name] is not True
    assert judges.xmlsec1(tool, files / f"{name}.xlsx", tmp_path) is not True
