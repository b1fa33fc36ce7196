"""Before the vault closes: reads are held, those under way are waited for, late ones are let fall."""

import threading

import pytest

from desktop.errors import Cancelled
from desktop.jobs.runner import Jobs


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.close()
    made.deleteLater()


def test_a_held_read_is_not_begun_and_can_be_let_again(jobs, qtbot):
    said, failed = [], []
    jobs.hold_reads()
    jobs.read(lambda _: said.append("worked"), said.append, failed.append)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert said == []
    assert [type(one) for one in failed] == [Cancelled]
    jobs.let_reads()
    jobs.read(lambda _: 7, said.append)
    qtbot.waitUntil(lambda: said == [7])


def test_a_write_waits_for_the_reads_under_way(jobs, qtbot):
    order, go = [], threading.Event()

    def slow(_):
        go.wait(5)
        order.append("read")

    jobs.read(slow, lambda _: None)
    jobs.hold_reads()
    jobs.write(lambda _: (jobs.wait_for_reads(), order.append("closed")))
    qtbot.wait(50)
    assert order == []
    go.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert order == ["read", "closed"]


def test_a_read_after_the_end_is_let_fall(qapp):
    jobs = Jobs()
    jobs.close()
    ticket = jobs.read(lambda _: pytest.fail("never"), lambda _: pytest.fail("never"))
    assert ticket.cancelled
    assert not jobs.busy
    jobs.deleteLater()
