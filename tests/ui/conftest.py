"""For the window's tests: preferences of their own, usual looks, and a meeting being worked on."""

import pytest

from desktop.services import meetings
from desktop.ui import languages, theme
from tests.ui.meeting_desk import Place, make_vault, open_copy


@pytest.fixture(autouse=True)
def same_text_size(qapp):
    """Whatever a test does to the size of the text, the next one meets the size this one met."""
    before = qapp.font()
    yield
    qapp.setFont(before)


@pytest.fixture
def own_home(tmp_path, monkeypatch):
    """A home in which this computer remembers nothing yet."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    return tmp_path


@pytest.fixture
def usual_looks(qapp, own_home):
    """Vietnamese at 100 %, and so again afterwards."""
    theme.apply_scale(qapp, 100)
    languages.use("vi")
    yield
    theme.apply_scale(qapp, 100)
    languages.use("vi")


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A vault of 42 members, made once a module."""
    path = tmp_path_factory.mktemp("vault") / "mau.scb"
    make_vault(path)
    return path


@pytest.fixture
def place(qtbot, template, tmp_path):
    """The window on a copy of that vault; no trouble may be left unsaid."""
    made = Place(qtbot, open_copy(template, tmp_path))
    yield made
    made.close()
    assert made.troubles == []


@pytest.fixture
def meeting(place):
    """A meeting at which all 42 are present."""
    identifier = place.begin()
    meetings.everyone_present(place.desk, identifier)
    return identifier
