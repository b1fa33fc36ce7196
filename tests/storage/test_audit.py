"""What is only ever added to: the audit trail, the journal, the closed versions."""

from collections.abc import Iterator
from datetime import timedelta

import msgspec
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop.branch.closing import Closing
from desktop.storage import audit, rows
from desktop.storage.vault import Vault
from tests.storage.branchlike import apply, meeting, new_vault, opinion
from tests.storage.conftest import NOW

CLOSED = Closing(
    id="m1/1",
    meeting_id="m1",
    version=1,
    number=10,
    closed_at=NOW.isoformat(),
    closed_by="Đức",
    sha256="ab",
    content=b"{}",
)


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with new_vault(tmp_path_factory.mktemp("audit") / "x.scb") as opened:
        with opened.write() as connection:
            rows.add(connection, meeting("m1"), CLOSED)
            apply(connection, opinion())
            audit.note(connection, at=NOW, who="Đức", verb="meeting-closed", number=10, period="2026-10")
        yield opened


def test_lines_come_newest_first(vault: Vault) -> None:
    with vault.write() as connection:
        for number in range(3):
            audit.note(
                connection, at=NOW + timedelta(minutes=number), who="Út", verb="undone", label=f"{number}"
            )
        found = audit.newest(connection, 3)
    assert [one.facts["label"] for one in found] == ["2", "1", "0"]
    assert [one.id for one in found] == sorted((one.id for one in found), reverse=True)
    with vault.read() as connection:
        oldest = audit.newest(connection, 100)[-1]
    assert (oldest.who, oldest.verb, oldest.facts) == (
        "Đức",
        "meeting-closed",
        {"number": "10", "period": "2026-10"},
    )
    assert oldest.at == NOW.isoformat()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM audit",
        "UPDATE audit SET who = 'x'",
        "DELETE FROM step",
        "DELETE FROM change",
        "DELETE FROM closing",
        *(
            f"UPDATE closing SET {column} = {value}"
            for column, value in (
                ("content", "x'00'"),
                ("sha256", "'cd'"),
                ("number", "11"),
                ("version", "2"),
                ("closed_at", "''"),
                ("closed_by", "''"),
                ("meeting_id", "'m2'"),
                ("id", "'x'"),
            )
        ),
    ],
)
def test_what_was_written_stays(statement: str, vault: Vault) -> None:
    with (
        pytest.raises(IntegrityError, match=r"only ever added to|never changes"),
        vault.write() as connection,
    ):
        connection.execute(text(statement))


def test_reopening_may_be_written_beside_a_closed_version(vault: Vault) -> None:
    reopened = msgspec.structs.replace(CLOSED, reopened_at=NOW.isoformat(), reopened_by="Út", reason="Sai số")
    with vault.write() as connection:
        rows.replace(connection, reopened)
        assert rows.get(connection, Closing, "m1/1") == reopened
    with pytest.raises(IntegrityError), vault.write() as connection:
        rows.replace(connection, msgspec.structs.replace(reopened, content=b"other"))


def test_a_number_is_never_written_twice(vault: Vault) -> None:
    from desktop.branch.numbering import IssuedPaper

    paper = IssuedPaper(id="i1", type="BB", term="2025-2030", number=1, day="2026-10-05", subject="Biên bản")
    with vault.write() as connection:
        rows.add(connection, paper)
    with pytest.raises(IntegrityError), vault.write() as connection:
        rows.add(connection, msgspec.structs.replace(paper, id="i2"))


def test_one_meeting_a_month(vault: Vault) -> None:
    with pytest.raises(IntegrityError), vault.write() as connection:
        rows.add(connection, meeting("m-again"))
