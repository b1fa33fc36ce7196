"""The verb `due`: the same list as the home page, under the calendar of the day asked for."""

from datetime import date

import pytest

from desktop.services import due, setup
from tests.test_cli import PASSWORD, Cli, cli, made, secret, vault  # noqa: F401  fixtures

KEYS = {"on", "sentence", "basis", "overdue"}


def test_what_is_due_as_json(cli: Cli, vault, secret) -> None:  # noqa: F811
    done = cli("due", vault, "--on", "2026-10-04", "--json", "--password-file", secret)
    assert done.code == 0
    told = done.value
    assert told
    assert all(set(one) == KEYS for one in told)
    assert [one["on"] for one in told] == sorted(one["on"] for one in told)
    assert all(one["overdue"] == (one["on"] < "2026-10-04") for one in told)
    assert all(one["basis"].endswith(".") for one in told)
    desk = setup.open_desk(vault, PASSWORD)
    assert [one["sentence"] for one in told] == [one.sentence for one in due.due(desk, date(2026, 10, 4))]
    desk.close()


def test_what_is_due_in_lines(cli: Cli, vault, secret) -> None:  # noqa: F811
    done = cli("due", vault, "--on", "2026-12-20", "--password-file", secret)
    lines = done.out.splitlines()
    assert any(line.endswith("In và đóng quyển các sổ của chi bộ năm 2026") for line in lines)
    assert lines[0][2] == "/"


@pytest.mark.parametrize("day", ["2026-02-30", "hôm nay", "2026"])
def test_a_day_that_is_none(day: str, cli: Cli, vault, secret) -> None:  # noqa: F811
    done = cli("due", vault, "--on", day, "--json", "--password-file", secret)
    assert "không phải là ngày có thật" in done.refused("refused")
