"""Laying a packet's files out where somebody has prepared the place."""

from datetime import timedelta
from pathlib import Path

import pytest

from desktop.services import opening
from desktop.services.opening import OtherFileThere
from tests.packets.packets import small
from tests.services.conftest import Story
from tests.signing.people import NOW


def test_nothing_is_laid_out_through_a_link(tmp_path: Path) -> None:
    path, out, elsewhere = tmp_path / "goi.asice", tmp_path / "ra", tmp_path / "noi-khac"
    path.write_bytes(small())
    out.mkdir()
    elsewhere.mkdir()
    (out / "META-INF").symlink_to(elsewhere)
    with pytest.raises(OtherFileThere):
        opening.open_packet(path, out, clock=Story(NOW + timedelta(hours=1)))
    assert not list(elsewhere.iterdir())
    assert [one.name for one in out.iterdir()] == ["META-INF"]
    (out / "META-INF").unlink()
    laid = opening.open_packet(path, out, clock=Story(NOW + timedelta(hours=1)))
    assert {one.name for one in laid.paths} >= {"records.json", "manifest.json", "mimetype"}
