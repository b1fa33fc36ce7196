import contextlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, func, select

from desktop.storage import journal, rows
from desktop.storage.journal import CannotUndo, StillUsed
from desktop.storage.tables import changes, steps
from desktop.storage.vault import Vault
from tests.storage.branchlike import (
    SCOPE,
    apply,
    everything,
    meeting,
    member,
    new_vault,
    opinion,
    result,
    task,
    undone,
)

SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with new_vault(tmp_path_factory.mktemp("journal") / "x.scb") as opened:
        yield opened


@pytest.fixture
def connection(vault: Vault) -> Iterator[Connection]:
    """A transaction that is never kept, with one meeting in it."""
    with begun(vault) as inside:
        yield inside


@contextlib.contextmanager
def begun(vault: Vault) -> Iterator[Connection]:
    with undone(vault) as connection:
        rows.add(connection, member("p1"), member("p2", "Lê Thị Út"), meeting("m1"), meeting("m2", "2026-11"))
        yield connection


def count_steps(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(steps)).scalar_one()


def words(connection: Connection, key: str = "o1") -> str | None:
    found = rows.get(connection, type(opinion()), key)
    return found.text if found else None


# One step


def test_a_step_says_what_it_changed(connection: Connection) -> None:
    changed = apply(connection, opinion("o1"), opinion("o2"), label="Ghi ý kiến")
    assert (changed.scope, changed.label) == (SCOPE, "Ghi ý kiến")
    assert changed.rows == (("opinion", "o1"), ("opinion", "o2"))
    assert journal.state(connection, SCOPE) == journal.UndoState(undo="Ghi ý kiến", redo="")


def test_nothing_changed_is_no_step(connection: Connection) -> None:
    apply(connection, opinion())
    before = count_steps(connection)
    changed = apply(connection, opinion(), drops=(opinion("never"),))
    assert (changed.step, changed.rows) == (None, ())
    assert count_steps(connection) == before


def test_nothing_to_undo_is_none(connection: Connection) -> None:
    assert journal.undo(connection, SCOPE) is None
    assert journal.redo(connection, SCOPE) is None
    assert journal.state(connection, SCOPE) == journal.UndoState()


def test_undo_and_redo_say_what_they_touched(connection: Connection) -> None:
    done = apply(connection, opinion("o1"), opinion("o2"), label="Ghi ý kiến")
    back = journal.undo(connection, SCOPE)
    assert back is not None
    assert (back.step, back.label) == (done.step, "Ghi ý kiến")
    assert set(back.rows) == set(done.rows)
    assert words(connection) is None
    again = journal.redo(connection, SCOPE)
    assert again is not None
    assert set(again.rows) == set(done.rows)
    assert words(connection) == "Nhất trí"


def test_a_put_and_a_drop_are_one_step(connection: Connection) -> None:
    apply(connection, opinion("o1"))
    apply(connection, opinion("o2"), drops=(opinion("o1"),), after=60)
    assert (words(connection, "o1"), words(connection, "o2")) == (None, "Nhất trí")
    journal.undo(connection, SCOPE)
    assert (words(connection, "o1"), words(connection, "o2")) == ("Nhất trí", None)


def test_the_last_word_on_a_record_counts(connection: Connection) -> None:
    apply(connection, opinion(text="một"), opinion(text="hai"), drops=(opinion(),))
    assert words(connection) == "hai"
    journal.undo(connection, SCOPE)
    assert words(connection) is None
    journal.redo(connection, SCOPE)
    assert words(connection) == "hai"


def test_what_is_referred_to_comes_first_and_goes_last(connection: Connection) -> None:
    apply(connection, result(), task())
    apply(connection, drops=(task(), result()), after=60)
    assert rows.get(connection, type(task()), "t1") is None
    journal.undo(connection, SCOPE)
    assert rows.get(connection, type(result()), "m2/t1") == result()
    journal.undo(connection, SCOPE)
    assert everything(connection)["task"] == ()


# Typing


def test_typing_in_one_field_is_one_step(connection: Connection) -> None:
    apply(connection, opinion(text=""))
    typed = "Đề nghị sửa đường ấp"
    for place in range(1, len(typed) + 1):
        apply(connection, opinion(text=typed[:place]), after=10 + place * 0.3)
    assert count_steps(connection) == 2
    journal.undo(connection, SCOPE)
    assert words(connection) == ""
    journal.redo(connection, SCOPE)
    assert words(connection) == typed


@pytest.mark.parametrize(("pause", "number"), [(0.0, 2), (3.9, 2), (4.0, 2), (4.1, 3), (3600, 3), (-1, 3)])
def test_a_pause_ends_a_step(pause: float, number: int, connection: Connection) -> None:
    apply(connection, opinion(text="a"))
    apply(connection, opinion(text="ab"), after=100)
    apply(connection, opinion(text="abc"), after=100 + pause)
    assert count_steps(connection) == number


def test_typing_goes_on_while_pauses_are_short(connection: Connection) -> None:
    apply(connection, opinion(text=""))
    for second in range(0, 30, 3):
        apply(connection, opinion(text="x" * (second + 1)), after=10 + second)
    assert count_steps(connection) == 2


def test_another_field_row_or_scope_is_another_step(connection: Connection) -> None:
    apply(connection, opinion("o1"), opinion("o2"))
    apply(connection, opinion("o1", "một"))
    apply(connection, opinion("o2", "một"))
    apply(connection, opinion("o2", "một", guest_id="g"))
    apply(connection, opinion("o2", "hai", guest_id="h"))
    assert count_steps(connection) == 5
    apply(connection, meeting("m1", news="a"))
    apply(connection, member("p1", phone="1"), scope="members")
    apply(connection, meeting("m1", news="ab"))
    assert count_steps(connection) == 7, "another scope does not part the typing"


def test_a_choice_is_not_typing(connection: Connection) -> None:
    apply(connection, meeting("m1", read_back=False))
    apply(connection, meeting("m1", read_back=True))
    apply(connection, opinion(order=2))
    apply(connection, opinion(order=3))
    assert count_steps(connection) == 4


def test_typing_after_undo_is_a_new_step(connection: Connection) -> None:
    apply(connection, opinion(text="a"))
    apply(connection, opinion(text="ab"), after=1)
    journal.undo(connection, SCOPE)
    journal.redo(connection, SCOPE)
    apply(connection, opinion(text="abc"), after=2)
    assert count_steps(connection) == 3
    journal.undo(connection, SCOPE)
    assert words(connection) == "ab"


def test_typing_back_to_the_beginning_can_be_undone(connection: Connection) -> None:
    apply(connection, opinion(text="a"))
    apply(connection, opinion(text="ab"), after=10)
    apply(connection, opinion(text="a"), after=11)
    journal.undo(connection, SCOPE)
    assert words(connection) == "a"
    journal.undo(connection, SCOPE)
    assert words(connection) is None


# The branch that was left


def test_new_work_drops_what_was_undone(connection: Connection) -> None:
    apply(connection, opinion("o1"), label="một")
    apply(connection, opinion("o2"), label="hai", after=60)
    journal.undo(connection, SCOPE)
    assert journal.state(connection, SCOPE) == journal.UndoState(undo="một", redo="hai")
    apply(connection, opinion("o3"), label="ba", after=120)
    assert journal.state(connection, SCOPE) == journal.UndoState(undo="ba", redo="")
    assert journal.redo(connection, SCOPE) is None
    states = connection.execute(select(steps.c.state).order_by(steps.c.id)).scalars().all()
    assert states == ["done", "dropped", "done"], "the journal keeps what was left"


def test_scopes_do_not_see_each_other(connection: Connection) -> None:
    apply(connection, opinion())
    apply(connection, member("p3", "Võ Văn Tư"), scope="members", label="Thêm")
    assert journal.state(connection, "members").undo == "Thêm"
    journal.undo(connection, "members")
    assert words(connection) == "Nhất trí"
    apply(connection, opinion("o2"), after=60)
    assert journal.state(connection, "members").redo == "Thêm"


# Later work


def test_what_later_work_changed_cannot_be_taken_back(connection: Connection) -> None:
    apply(connection, opinion(text="một"))
    rows.replace(connection, opinion(text="hai"))
    before = everything(connection)
    with pytest.raises(CannotUndo) as caught:
        journal.undo(connection, SCOPE)
    assert "việc" in caught.value.message
    assert everything(connection) == before


def test_later_work_beside_it_stays(connection: Connection) -> None:
    apply(connection, opinion(text="một"))
    apply(connection, opinion(text="hai"), after=60)
    rows.replace(connection, opinion(text="hai", guest_id="g"))
    journal.undo(connection, SCOPE)
    assert rows.get(connection, type(opinion()), "o1") == opinion(text="một", guest_id="g")
    with pytest.raises(CannotUndo):
        journal.undo(connection, SCOPE)
    journal.redo(connection, SCOPE)
    assert rows.get(connection, type(opinion()), "o1") == opinion(text="hai", guest_id="g")


def test_what_later_work_stands_on_cannot_be_taken_back(vault: Vault) -> None:
    with begun(vault) as connection:
        apply(connection, task())
        apply(connection, result(), scope="meeting:m2")
        with pytest.raises(CannotUndo):
            journal.undo(connection, SCOPE)
    with begun(vault) as connection:
        apply(connection, task())
        apply(connection, result(), scope="meeting:m2")
        with pytest.raises(StillUsed):
            apply(connection, drops=(task(),), after=60)


def test_a_refused_undo_leaves_everything_as_it_was(vault: Vault) -> None:
    with vault.write() as connection:
        rows.add(connection, meeting("m8", "2027-01"), meeting("m9", "2027-02"))
        apply(connection, task("t8", "m8"), opinion("o8", meeting_id="m8"), scope="meeting:m8")
        apply(connection, result("t8", "m9"), scope="meeting:m9")
    with vault.read() as connection:
        before = everything(connection)
    with pytest.raises(CannotUndo), vault.write() as connection:
        journal.undo(connection, "meeting:m8")
    with vault.read() as connection:
        assert everything(connection) == before
        assert journal.state(connection, "meeting:m8").undo == "việc"


# Anything at all


KEYS = [f"o{number}" for number in range(4)]
single = st.tuples(st.sampled_from(KEYS), st.sampled_from(["", "a", "ab", "Đường ấp 3"]), st.booleans())
edits = st.lists(
    st.tuples(st.lists(single, min_size=1, max_size=3), st.sampled_from([0.5, 3.0, 10.0])), max_size=12
)


def run(connection: Connection, work: list) -> None:
    moment = 0.0
    for parts, pause in work:
        moment += pause
        puts = [opinion(key, text) for key, text, dropped in parts if not dropped]
        drops = [opinion(key) for key, _text, dropped in parts if dropped]
        apply(connection, *puts, drops=tuple(drops), after=moment)


@SHARED
@given(work=edits)
def test_undoing_all_is_the_beginning_and_redoing_all_is_the_end(work: list, vault: Vault) -> None:
    with begun(vault) as connection:
        start = everything(connection)
        run(connection, work)
        end = everything(connection)
        taken = 0
        while journal.undo(connection, SCOPE) is not None:
            taken += 1
        assert everything(connection) == start
        put_back = 0
        while journal.redo(connection, SCOPE) is not None:
            put_back += 1
        assert everything(connection) == end
        assert taken == put_back <= len(work)


@SHARED
@given(work=edits, way=st.lists(st.sampled_from("ur"), max_size=12), more=edits)
def test_any_walk_can_be_walked_back(work: list, way: list[str], more: list, vault: Vault) -> None:
    with begun(vault) as connection:
        start = everything(connection)
        run(connection, work)
        for move in way:
            (journal.undo if move == "u" else journal.redo)(connection, SCOPE)
        middle = everything(connection)
        run(connection, more)
        while journal.undo(connection, SCOPE) is not None:
            assert journal.state(connection, SCOPE).redo
        assert everything(connection) == start
        assert middle.keys() == start.keys()


@SHARED
@given(work=edits)
def test_the_journal_only_grows_and_tells_every_change(work: list, vault: Vault) -> None:
    with begun(vault) as connection:
        run(connection, work)
        kept = count_steps(connection)
        told = connection.execute(select(changes.c.before, changes.c.after)).all()
        journal.undo(connection, SCOPE)
        assert count_steps(connection) == kept
        for before, after in told:
            for text in (before, after):
                assert text is None or msgspec.json.decode(text, type=dict)


def test_it_survives_closing(tmp_path: Path) -> None:
    from tests.storage.conftest import NOW, PASSWORD

    with new_vault(tmp_path / "y.scb") as opened, opened.write() as connection:
        rows.add(connection, meeting("m1"))
        apply(connection, opinion(), label="Ghi ý kiến")
    with Vault.open(tmp_path / "y.scb", PASSWORD, now=NOW) as opened, opened.write() as connection:
        assert journal.state(connection, SCOPE).undo == "Ghi ý kiến"
        journal.undo(connection, SCOPE)
        assert words(connection) is None
