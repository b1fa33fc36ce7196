import math
import unicodedata
from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from desktop.branch.members import EventKind, MemberEvent
from desktop.storage import rows
from desktop.storage import settings as kept_settings
from desktop.storage.kept import PacketLine
from desktop.storage.tables import BY_NAME, BY_RECORD, ORDER, RECORD_OF, json_fields
from desktop.storage.vault import Vault
from tests.storage.branchlike import meeting, member, new_vault, opinion, task, undone

SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with new_vault(tmp_path_factory.mktemp("rows") / "x.scb") as opened:
        yield opened


@pytest.fixture
def connection(vault: Vault) -> Iterator[Connection]:
    """A transaction that is never kept."""
    with undone(vault) as inside:
        rows.add(inside, meeting("m1"), member("p1"))
        yield inside


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@SHARED
@given(
    news=words,
    lines=st.lists(words, max_size=3),
    dues=st.none() | st.integers(0, 10**12),
    scores=st.dictionaries(words, st.floats(0, 100), max_size=4),
)
def test_what_is_kept_is_read_back(
    news: str, lines: list[str], dues: int | None, scores: dict[str, float], vault: Vault
) -> None:
    full = meeting("m7", "2027-07", news=news, agenda=tuple(lines), dues=dues, scores=scores, read_back=False)
    with undone(vault) as connection:
        rows.add(connection, full)
        assert rows.get(connection, type(full), "m7") == full


@pytest.mark.parametrize("record", BY_RECORD, ids=lambda one: one.__name__)
def test_every_record_has_its_table(record: type[msgspec.Struct]) -> None:
    table = BY_RECORD[record]
    own = set(record.__struct_fields__)
    assert own <= set(table.c.keys())
    assert set(table.c.keys()) - own <= {"sort_key", "search_key"}
    assert table.primary_key.columns.keys() == ["id"]
    assert json_fields(record) <= own
    assert RECORD_OF[table.name] is record
    assert BY_NAME[table.name] is table


def test_a_table_comes_after_those_it_refers_to() -> None:
    for table in BY_NAME.values():
        for foreign in table.foreign_keys:
            assert ORDER[foreign.column.table.name] < ORDER[table.name]


@pytest.mark.parametrize(
    "record",
    [
        meeting(dues="nhiều"),
        meeting(scores={"time": math.nan}),
        meeting(scores={"time": "năm"}),
        meeting(agenda="một dòng"),
        meeting(status="half"),
        opinion(order=None),
        task().__class__(id="t", meeting_id="m1", order=1, text=None),
    ],
)
def test_what_would_not_read_back_is_never_written(record: msgspec.Struct, connection: Connection) -> None:
    with pytest.raises(TypeError, match="read back"):
        rows.add(connection, record)


def test_a_members_row_can_be_sorted_and_found(connection: Connection) -> None:
    loose = unicodedata.normalize("NFD", "Nguyễn Minh Đức")
    row = rows.to_row(member("p9", loose, citizen_id="092070000017", card="12345678"))
    assert row["search_key"] == " nguyen minh duc 092070000017 12345678 "
    assert row["sort_key"] == rows.to_row(member("p8"))["sort_key"]
    rows.add(connection, member("p9", "Lê Thị Út", citizen_id="092070000017"))
    assert next(name for _id, name in rows.names_with(connection, ["ut"])).startswith("Lê Thị Út")
    assert list(rows.names_with(connection, ["uc"])) == []
    assert [one for one, _name in rows.names_with(connection, ["09207"])] == ["p9"]


def test_replacing_writes_only_what_differs(connection: Connection) -> None:
    rows.replace(connection, member("p1", phone="0912"))
    assert rows.get(connection, type(member()), "p1") == member("p1", phone="0912")
    rows.replace(connection, member("p1", phone="0912"))
    assert rows.place_of(member("p1")) == ("member", "p1")


def test_reading_many(connection: Connection) -> None:
    made = [opinion(f"o{number:04d}", order=number) for number in range(1200)]
    rows.add(connection, *made)
    ids = [one.id for one in made]
    assert rows.every(connection, type(opinion())) == tuple(made)
    assert rows.every(connection, type(opinion()), limit=3) == tuple(made[:3])
    assert rows.every(connection, type(opinion()), text="Nhất trí", id="o0007") == (made[7],)
    assert rows.get(connection, type(opinion()), "never") is None
    rows.remove(connection, made[0])
    assert rows.get(connection, type(opinion()), ids[0]) is None


def test_references_bite(connection: Connection) -> None:
    from sqlalchemy.exc import IntegrityError

    stray = MemberEvent(id="e", member_id="nobody", kind=EventKind.DIED, on="2026")
    with pytest.raises(IntegrityError):
        rows.add(connection, stray)


def test_settings_hold_any_value(connection: Connection) -> None:
    assert kept_settings.get(connection, "scale", 1.5) == 1.5
    for value in ("vi", 150, 1.25, None, True, ["a", {"b": 1}], {"Đ": "ốm"}):
        kept_settings.put(connection, "k", value)
        assert kept_settings.get(connection, "k", "other") == value


def test_the_bytes_of_packets_are_kept(connection: Connection) -> None:
    line = PacketLine(
        id="k1", meeting_id="m1", period="2026-10", version=1, sequence=1, name="a.asice", size=3,
        sha256="ab", created="2026-10-05", signers=("Đức",),
    )  # fmt: skip
    rows.add(connection, line)
    kept_settings.keep_packet_content(connection, "k1", b"\x00\x01\xff")
    assert kept_settings.packet_content(connection, "k1") == b"\x00\x01\xff"
    assert kept_settings.packet_content(connection, "k2") is None
    assert rows.get(connection, PacketLine, "k1") == line


def test_no_value_of_a_record_stands_in_an_error(connection: Connection) -> None:
    """What members said must not reach a log by way of an error."""
    from sqlalchemy.exc import IntegrityError

    rows.add(connection, opinion("o1", "lời riêng"))
    with pytest.raises(IntegrityError) as caught:
        rows.add(connection, opinion("o1", "lời riêng"))
    assert "riêng" not in str(caught.value)
    assert connection.execute(text("SELECT count(*) FROM opinion")).scalar() == 1
