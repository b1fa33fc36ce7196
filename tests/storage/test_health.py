import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from desktop.storage import health
from desktop.storage.errors import VaultInUse, WrongPassword
from desktop.storage.header import COPY_NAME, DATA_NAME, HEADER_NAME
from desktop.storage.vault import Vault
from tests.storage.conftest import NOW, PASSWORD, Made, tree, write_note
from tests.storage.test_vault import CRASHING, run


def check(made: Made, password: str | None = PASSWORD, **options: object) -> health.HealthReport:
    """Check, and make sure that checking changed nothing."""
    before = tree(made.path)
    report = health.check(made.path, password, now=NOW, **{"migrations": made.schema, **options})  # type: ignore[arg-type]
    assert tree(made.path) == before
    return report


def codes(report: health.HealthReport, level: str) -> list[str]:
    return [finding.code for finding in report.findings if finding.level == level]


def flip(path: Path, *places: int) -> None:
    content = bytearray(path.read_bytes())
    for place in places:
        content[place] ^= 1
    path.write_bytes(content)


@pytest.fixture
def grown(made: Made) -> Made:
    with made.open() as vault:
        for _ in range(60):
            write_note(vault, "x" * 3000)
    return made


def test_a_sound_vault_has_only_good_to_tell(made: Made) -> None:
    report = check(made)
    assert report.ok
    assert [finding.code for finding in report.findings] == [
        "header-sound",
        "data-size",
        "pages-sound",
        "structure-sound",
        "references-sound",
        "schema-current",
    ]


def test_without_a_password_it_says_what_it_did_not_look_at(made: Made) -> None:
    report = check(made, None)
    assert report.ok
    assert codes(report, "info")[-1] == "not-opened"


def test_a_wrong_password_and_a_busy_vault_are_said(made: Made) -> None:
    with pytest.raises(WrongPassword):
        check(made, "khong phai")
    with made.open(), pytest.raises(VaultInUse):
        health.check(made.path, PASSWORD, now=NOW, migrations=made.schema)


def test_damaged_pages_are_named(grown: Made) -> None:
    flip(grown.path / DATA_NAME, 4096 * 8 + 10, 4096 * 11 + 10)
    report = check(grown)
    assert not report.ok
    said = " ".join(finding.sentence for finding in report.findings)
    assert "Trang 9 " in said
    assert "Trang 12 " in said
    assert len(report.findings) == len(set(report.findings))


def test_a_damaged_page_of_an_open_vault_is_named(grown: Made) -> None:
    with grown.open() as vault:
        flip(grown.path / DATA_NAME, -3000)
        report = health.check_open(vault, migrations=grown.schema)
    assert "page-damaged" in codes(report, "error")


def test_many_damaged_pages_are_counted(grown: Made) -> None:
    flip(grown.path / DATA_NAME, *(4096 * page + 10 for page in range(10, 40)))
    report = check(grown)
    assert codes(report, "error").count("page-damaged") == 20
    assert any("10 trang khác" in finding.sentence for finding in report.findings)


@pytest.mark.parametrize("size", [0, 10, 4096, 5000, 4096 * 3])
def test_a_truncated_database_is_told_without_a_crash(grown: Made, size: int) -> None:
    data = grown.path / DATA_NAME
    data.write_bytes(data.read_bytes()[:size])
    assert not check(grown).ok


def test_a_wiped_first_page_and_a_foreign_database_are_told_apart(grown: Made, tmp_path: Path) -> None:
    other = Made(tmp_path / "khác.scb", grown.schema)
    data = grown.path / DATA_NAME
    content = data.read_bytes()
    data.write_bytes(bytes(4096) + content[4096:])
    wiped = codes(check(grown), "error")
    assert "page-damaged" in wiped
    assert "foreign-data" not in wiped
    shutil.copyfile(other.path / DATA_NAME, data)
    assert codes(check(grown), "error") == ["foreign-data"]


def test_a_damaged_main_header_is_told_and_the_copy_used_to_look_on(made: Made) -> None:
    flip(made.path / HEADER_NAME, 40)
    report = check(made)
    assert codes(report, "error") == ["damaged-header"]
    assert "pages-sound" in codes(report, "info")
    (made.path / HEADER_NAME).unlink()
    assert codes(check(made), "error") == ["damaged-header"]


def test_trouble_with_the_copy_is_a_warning(made: Made) -> None:
    copy = made.path / COPY_NAME
    sound = copy.read_bytes()
    flip(copy, 40)
    assert codes(check(made), "warning") == ["header-copy-damaged"]
    copy.unlink()
    report = check(made)
    assert codes(report, "warning") == ["header-copy-missing"]
    assert report.ok
    with made.open() as vault:
        vault.change_password(PASSWORD, "mat khau moi")
    copy.write_bytes(sound)
    assert codes(check(made, "mat khau moi"), "warning") == ["header-copy-differs"]


def test_missing_parts_are_told(made: Made, tmp_path: Path) -> None:
    (made.path / DATA_NAME).unlink()
    assert "data-missing" in codes(check(made), "error")
    for name in (HEADER_NAME, COPY_NAME):
        (made.path / name).unlink()
    (made.path / DATA_NAME).write_bytes(b"x")
    assert codes(check(made), "error") == ["header-missing"]
    for name in ("gì đó", "trống"):
        path = tmp_path / name
        path.mkdir() if name == "trống" else path.write_bytes(b"x")
        report = health.check(path, PASSWORD, now=NOW)
        assert codes(report, "error") == ["not-a-vault"]
    assert codes(health.check(tmp_path / "không có", now=NOW), "error") == ["vault-missing"]


def test_after_a_crash_it_reads_what_was_saved_and_leaves_it_there(made: Made) -> None:
    assert run(CRASHING, made).returncode == -9
    counted: list[int] = []

    def count(connection: Connection) -> Iterator[health.Finding]:
        counted.append(connection.exec_driver_sql("SELECT count(*) FROM note").scalar() or 0)
        yield from ()

    (made.path / "in-use").unlink()
    report = check(made, invariants=[count])
    assert report.ok
    assert "not-closed" in codes(report, "info")
    assert counted == [2]


def test_rules_of_the_domain_are_asked_and_cannot_write(made: Made) -> None:
    def rule(connection: Connection) -> Iterator[health.Finding]:
        number = connection.exec_driver_sql("SELECT count(*) FROM note").scalar()
        yield health.Finding("error", "too-few-notes", f"Chỉ có {number} ghi chép.")

    def meddling(connection: Connection) -> Iterator[health.Finding]:
        connection.exec_driver_sql("DELETE FROM note")
        yield from ()

    report = check(made, invariants=[rule, meddling])
    assert codes(report, "error") == ["too-few-notes", "read-only"]


def test_broken_references_are_named(made: Made) -> None:
    from desktop.storage.engine import connect

    with made.open() as vault:
        connection = connect(made.path / DATA_NAME, vault.key)
        connection.execute("PRAGMA query_only = OFF")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM place")
        connection.close()
    report = check(made)
    assert codes(report, "error") == ["reference-broken"]
    assert any("“note”" in finding.sentence for finding in report.findings)


def test_another_schema_is_told(made: Made, newer_schema: Path, tmp_path: Path) -> None:
    assert codes(check(made, migrations=newer_schema), "warning") == ["schema-older"]
    Vault.open(made.path, PASSWORD, now=NOW, migrations=newer_schema, backups=tmp_path / "b").close()
    assert codes(check(made), "error") == ["newer-vault"]


def test_an_open_vault_is_checked_beside_its_work(made: Made) -> None:
    with made.open() as vault:
        write_note(vault, "in the WAL")
        report = health.check_open(vault, migrations=made.schema)
        write_note(vault, "goes on")
    assert report.ok
    assert "pages-sound" in codes(report, "info")
    assert "not-closed" not in codes(report, "info")


def test_on_a_read_only_device_it_looks_without_a_lock(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = os.open

    def refuse(path: object, flags: int, *rest: int, **more: int) -> int:
        if str(path).endswith("in-use"):
            raise PermissionError(13, "Permission denied")
        return honest(path, flags, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr("desktop.storage.lock.os.open", refuse)
    assert check(made).ok
