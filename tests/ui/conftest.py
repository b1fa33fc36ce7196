"""For the window's tests: preferences of their own; language and size put back afterwards."""

import pytest

from desktop.ui import languages, theme


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
