"""What the review cycle costs on two years of a branch: what is due, the figures, a report.

Beside it stands the least any program would do for it: reading every row of the vault and the JSON of every
closed meeting, with plain SQL and the standard library, and drawing nothing.
"""

import json

from desktop.services import book, due, reports
from desktop.services.desk import Desk
from desktop.storage.tables import BY_NAME
from tests.bench.measuring import clocked, in_turn, machine, say, show
from tests.bench.sample import sample_desk

ROUNDS = 15
MONTHS = 24
SPAN = "2026"


def read_plainly(desk: Desk) -> int:
    rows = 0
    with desk.read() as connection:
        for name in BY_NAME:
            found = connection.exec_driver_sql(f'SELECT * FROM "{name}"').fetchall()
            rows += len(found)
        for (content,) in connection.exec_driver_sql("SELECT content FROM closing"):
            json.loads(content)
    return rows


def main() -> None:
    say("", machine())
    with sample_desk(MONTHS) as desk:
        rows = read_plainly(desk)
        meetings = len(book.book(desk).meetings)
        measured = in_turn(
            [
                ("the whole book, read into records", clocked(lambda: book.book(desk))),
                ("the first page: due, prompts, charts", clocked(lambda: due.news(desk))),
                ("figures and words of a yearly report", clocked(lambda: reports.draft(desk, SPAN))),
                ("the same report as a PDF", clocked(lambda: reports.preview(desk, SPAN))),
                ("every row and closing, plain", clocked(lambda: read_plainly(desk))),
            ],
            rounds=ROUNDS,
        )
    title = f"The review cycle: {MONTHS} months, {meetings} meetings, {rows:,} rows"
    show(title, measured)


if __name__ == "__main__":
    main()
