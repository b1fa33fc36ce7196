"""Fixtures with SoftHSM tokens: a `conftest.py` that imports them offers them to its folder."""

import pytest

from tests.signing import people
from tests.signing.tokens.softhsm import SoftHsm, holding

TOKEN = "Bi thu"
OTHER_TOKEN = "Thu ky EC"
EC_NAME = "Phạm Thị Tư"


@pytest.fixture(scope="session")
def softhsm_template(tool, tmp_path_factory):
    """Two tokens: the chair's RSA key on one, a key on a curve on the other."""
    made = SoftHsm(tmp_path_factory.mktemp("softhsm"), tool("softhsm2-util"))
    made.token(TOKEN, holding(people.chair()))
    made.token(OTHER_TOKEN, holding(people.other_key(name=EC_NAME, kind="ec")))
    return made


@pytest.fixture
def softhsm(softhsm_template, tmp_path, monkeypatch):
    """A copy of them, plugged in."""
    return softhsm_template.copy_to(tmp_path / "softhsm").use(monkeypatch)


@pytest.fixture
def empty_softhsm(tool, tmp_path, monkeypatch):
    """No token yet."""
    return SoftHsm(tmp_path / "softhsm", tool("softhsm2-util")).use(monkeypatch)
