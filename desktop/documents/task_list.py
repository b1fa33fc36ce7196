"""The assignments of a span, followed across meetings (theo dõi nhiệm vụ được phân công)."""

from collections.abc import Sequence
from datetime import date

from desktop.branch.assignments import TaskChain, at_end, in_span
from desktop.branch.book import Book
from desktop.branch.dates import short
from desktop.branch.meetings import Outcome
from desktop.branch.numbers import count
from desktop.branch.spans import last_day, span_label
from desktop.documents.cycle_lines import Names
from desktop.documents.drawing import Paper
from desktop.documents.layouts import MM, Layout
from desktop.documents.listing import Listing, ordinal
from desktop.documents.table import Column
from desktop.documents.typeset import Align
from desktop.documents.wording import flat, upper_first

OUTCOMES = {
    Outcome.DONE: "hoàn thành",
    Outcome.IN_PROGRESS: "đang thực hiện",
    Outcome.NOT_DONE: "chưa thực hiện",
}


def tasks_pdf(
    book: Book, span: str, *, day: date, layout: Layout, made_by: str = "", created: date | None = None
) -> Paper:
    """Draw the tasks a span is about, as they stood at its end, or on `day` while it lasts."""
    paper = Listing(book, day=day, layout=layout)
    paper.begin("Bảng theo dõi", ["thực hiện nhiệm vụ được phân công", span_label(span)])
    chains, known = task_chains(book, span, day)
    rows = [[str(place), *cells(one, paper.names, known)] for place, one in enumerate(chains, start=1)]
    paper.section("", _columns(), rows)
    if chains:
        paper.sentence(sums_words(chains, known))
    paper.sign(made_by=made_by)
    return paper.paper(f"Theo dõi nhiệm vụ {span_label(span)}", created)


def task_chains(book: Book, span: str, day: date) -> tuple[list[TaskChain], date]:
    """Return the tasks a span is about as known then, and the day of that knowledge."""
    return [at_end(one, span) for one in in_span(book, span)], min(day, last_day(span))


def _columns() -> tuple[Column, ...]:
    return (
        ordinal(),
        Column("Nhiệm vụ", 0.0),
        Column("Người thực hiện", 46 * MM),
        Column("Ngày giao", 25 * MM, Align.CENTRE),
        Column("Thời hạn", 25 * MM, Align.CENTRE),
        Column("Kết quả tại các kỳ sinh hoạt", 58 * MM),
        Column("Tình trạng", 27 * MM),
    )


def cells(chain: TaskChain, names: Names, day: date) -> list[str]:
    """Return the cells of one task after the running number."""
    return [
        upper_first(flat(chain.task.text)),
        owners_words(chain, names),
        short(chain.given.day),
        short(chain.task.deadline),
        found_words(chain),
        status_words(chain, day),
    ]


def owners_words(chain: TaskChain, names: Names) -> str:
    """Return who carries a task out: members, then others."""
    told = [*(names.bare(one) for one in chain.task.owners), upper_first(flat(chain.task.owner_text))]
    return "; ".join(one for one in told if one)


def found_words(chain: TaskChain) -> str:
    """Return what meetings found: `05/9/2026: đang thực hiện (còn 02 hộ); 05/10/2026: hoàn thành`."""
    return "; ".join(
        f"{short(one.meeting.day)}: {OUTCOMES[one.result.outcome]}"
        + (f" ({flat(one.result.note)})" if flat(one.result.note) else "")
        for one in chain.found
    )


def status_words(chain: TaskChain, day: date) -> str:
    """Return how a task stands on a day."""
    if chain.done_on:
        return "Hoàn thành"
    return "Quá hạn" if chain.is_overdue(day) else "Đang thực hiện" if chain.found else "Chưa xem xét"


def sums_words(chains: Sequence[TaskChain], day: date) -> str:
    """Write how many tasks there are, are done, are still open, and of these how many are overdue."""
    done = sum(bool(one.done_on) for one in chains)
    late = sum(one.is_overdue(day) for one in chains)
    finished = f"hoàn thành {count(done)}" if done else "chưa hoàn thành nhiệm vụ nào"
    said = f"Tổng số {count(len(chains))} nhiệm vụ: {finished}"
    left = len(chains) - done
    if left:
        overdue = f", trong đó quá hạn {count(late)}" if late else ", không có nhiệm vụ quá hạn"
        said += f"; còn {count(left)}{overdue}"
    return f"{said}."
