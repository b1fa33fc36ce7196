"""Reads beside each other, writes one after the other, nothing lost and nobody left behind."""

import threading

import pytest
from PySide6.QtCore import QObject, QThread
from shiboken6 import delete

from desktop.errors import Cancelled, Trouble
from desktop.jobs.runner import Jobs

WAIT = 5


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.close()


def test_writes_happen_in_the_order_asked(jobs, qtbot):
    order, got = [], []
    for number in range(50):
        jobs.write(lambda _, number=number: order.append(number) or number, got.append)
    assert jobs.is_writing
    qtbot.waitUntil(lambda: not jobs.busy)
    assert order == got == list(range(50))


def test_reads_happen_beside_a_write(jobs, qtbot):
    gate, got = threading.Event(), []
    jobs.write(lambda _: gate.wait(WAIT))
    jobs.read(lambda _: "read", got.append)
    qtbot.waitUntil(lambda: got == ["read"])
    assert jobs.is_writing
    gate.set()


def test_work_is_off_the_thread_and_results_come_back_on_it(jobs, qtbot):
    where = {}

    def work(_ticket):
        where["work"] = threading.current_thread()
        return "result"

    def done(result):
        where["done"], where["result"] = QThread.currentThread(), result

    jobs.read(work, done)
    qtbot.waitUntil(lambda: "done" in where)
    assert where["work"] is not threading.main_thread()
    assert where["done"] is QThread.currentThread()
    assert where["result"] == "result"


def test_a_newer_read_replaces_an_older_of_the_same_key(jobs, qtbot):
    gate, got = threading.Event(), []
    jobs.read(lambda _: gate.wait(WAIT) and "old", got.append, key="search")
    jobs.read(lambda _: "other", got.append, key="preview")
    jobs.read(lambda _: "new", got.append, key="search")
    qtbot.waitUntil(lambda: sorted(got) == ["new", "other"])
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert sorted(got) == ["new", "other"]


def test_the_older_read_knows_that_it_may_stop(jobs, qtbot):
    begun, stopped = threading.Event(), threading.Event()

    def work(ticket):
        begun.set()
        while not ticket.cancelled:
            threading.Event().wait(0.005)
        stopped.set()

    jobs.read(work, lambda _: None, key="k")
    assert begun.wait(WAIT)
    jobs.read(lambda _: None, lambda _: None, key="k")
    qtbot.waitUntil(stopped.is_set)


def test_progress_is_told_on_the_window_thread(jobs, qtbot):
    seen, gate = [], threading.Event()

    def work(ticket):
        gate.wait(WAIT)
        for step in range(3):
            ticket.progress(step + 1, 3)
        return "done"

    ticket = jobs.write(work)
    ticket.progressed.connect(lambda done, total: seen.append((done, total, QThread.currentThread())))
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert seen == [(step, 3, QThread.currentThread()) for step in (1, 2, 3)]


def test_a_cancelled_work_gives_up_and_says_so(jobs, qtbot):
    began, got = threading.Event(), []

    def work(ticket):
        began.set()
        while True:
            ticket.check()
            threading.Event().wait(0.005)

    ticket = jobs.write(work, got.append, got.append)
    assert began.wait(WAIT)
    ticket.cancel()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert [type(one) for one in got] == [Cancelled]


def test_the_result_of_a_write_is_never_dropped(jobs, qtbot):
    gate, got = threading.Event(), []
    ticket = jobs.write(lambda _: gate.wait(WAIT) and "written", got.append)
    qtbot.wait(20)
    ticket.cancel()
    gate.set()
    qtbot.waitUntil(lambda: got == ["written"])


def test_trouble_reaches_whoever_asked(jobs, qtbot):
    got = []

    def work(_ticket):
        raise OSError("disk full")

    jobs.write(work, None, got.append)
    qtbot.waitUntil(lambda: len(got) == 1)
    assert str(got[0]) == "disk full"


def test_a_bug_nobody_asked_about_is_not_swallowed(jobs, qtbot):
    def work(_ticket):
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as caught:
        jobs.write(work)
        qtbot.waitUntil(lambda: not jobs.busy)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


def test_work_goes_on_after_a_failure(jobs, qtbot):
    got = []
    jobs.write(lambda _: 1 / 0, None, got.append)
    jobs.write(lambda _: "fine", got.append)
    qtbot.waitUntil(lambda: len(got) == 2)
    assert got[1] == "fine"


def test_a_result_for_somebody_gone_is_dropped(jobs, qtbot):
    class Asker(QObject):
        def arrived(self, result):
            self.setObjectName(result)

    asker, gate = Asker(), threading.Event()
    jobs.read(lambda _: gate.wait(WAIT) and "late", asker.arrived)
    delete(asker)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_a_lambda_that_speaks_to_somebody_gone_is_not_called(jobs, qtbot):
    asker, gate = QObject(), threading.Event()
    jobs.read(lambda _: gate.wait(WAIT) and "late", lambda late: asker.setObjectName(late + "r"))
    delete(asker)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_the_trouble_of_a_read_that_was_overtaken_is_nobodys_any_more(jobs, qtbot):
    gate, got, failed = threading.Event(), [], []

    def slow(_ticket):
        gate.wait(WAIT)
        raise Trouble("Không đọc được tệp.")

    jobs.read(slow, got.append, failed.append, key="import")
    jobs.read(lambda _: "new", got.append, failed.append, key="import")
    qtbot.waitUntil(lambda: got == ["new"])
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert failed == []


def test_a_bug_in_a_read_that_was_overtaken_is_still_told(jobs, qtbot):
    gate, failed = threading.Event(), []
    jobs.read(lambda _: gate.wait(WAIT) and 1 / 0, failed.append, failed.append, key="x")
    jobs.read(lambda _: None, lambda _: None, key="x")
    gate.set()
    qtbot.waitUntil(lambda: [type(one) for one in failed] == [ZeroDivisionError])


def test_idle_and_written_are_told_once_all_is_done(jobs, qtbot):
    told = []
    jobs.writing.connect(lambda: told.append("writing"))
    jobs.written.connect(lambda: told.append("written"))
    jobs.idle.connect(lambda: told.append("idle"))
    for _ in range(3):
        jobs.write(lambda _: None)
    qtbot.waitUntil(lambda: "idle" in told)
    assert told == ["writing", "written", "idle"]


def test_closing_waits_for_writes_hands_them_on_and_leaves_no_thread(qapp):
    before = set(threading.enumerate())
    jobs, got = Jobs(), []
    for number in range(5):
        jobs.write(lambda _, number=number: threading.Event().wait(0.02) or number, got.append)
    jobs.read(lambda ticket: ticket.check(), got.append)
    jobs.close()
    assert got == [0, 1, 2, 3, 4]
    assert set(threading.enumerate()) <= before
    jobs.close()
