"""A line of a book as the window shows it, and reading and changing a record by the name of a field."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import msgspec

from desktop.branch.book import Book, Entry
from desktop.branch.commitments import Commitment
from desktop.branch.corrections import Correction
from desktop.branch.cycle import Prompt
from desktop.branch.growth import GoodModel, Training, Turn
from desktop.branch.measures import Measure
from desktop.branch.members import LEFT, state_on
from desktop.branch.programmes import Inspection, Screening
from desktop.branch.registers import RegisterEntry
from desktop.branch.studies import StudySession
from desktop.branch.year_reviews import YearReview
from desktop.ui.kit.fields import Person
from desktop.ui.theme import Tone

Values = dict[str, object]
HELD: dict[type[Any], str] = {
    Prompt: "prompts",
    Commitment: "commitments",
    StudySession: "studies",
    Measure: "measures",
    YearReview: "reviews",
    Inspection: "inspections",
    Screening: "screenings",
    Training: "trainings",
    Turn: "turns",
    GoodModel: "models",
    Correction: "corrections",
    RegisterEntry: "entries",
}
"""Where a `Book` holds the records of a kind."""


class Told(msgspec.Struct, frozen=True):
    """Stands for a record in a line that can only be read."""

    id: str


@dataclass(frozen=True)
class Row:
    """One line: its record, whether the vault holds it already, and the words the list shows."""

    record: Any
    """A record of a book; `Told` where the line can only be read."""
    words: Mapping[str, str]
    """Text by the name of the column."""
    title: str = ""
    """Whose or what it is, above the form."""
    stored: bool = True
    """False: a line that is wanted but not written yet; the first word typed writes it."""
    is_open: bool = False
    """Something is still to be done about it."""
    tone: Tone = Tone.PLAIN
    told: tuple[tuple[str, str], ...] = ()
    """Facts from elsewhere, (what, text), shown above the form and not changed there."""
    ways: tuple[tuple[str, str, str], ...] = ()
    """Ways on: (words, page, target)."""

    @property
    def id(self) -> str:
        """Return the record's id, which names the line as well."""
        return str(self.record.id)

    def text(self) -> str:
        """Return everything the list shows of it, for finding."""
        return " ".join((self.title, *self.words.values()))


@dataclass(frozen=True)
class Shelf:
    """What a page reads at once: its lines, the whole book, and what fields may offer."""

    book: Book
    today: date
    year: str
    rows: tuple[Row, ...] = ()
    years: tuple[str, ...] = ()
    facts: Mapping[str, object] = field(default_factory=dict)
    """What only one book needs (its rules, say)."""

    def row(self, identifier: str) -> Row | None:
        """Return a line by its record's id, or None."""
        return next((one for one in self.rows if one.id == identifier), None)

    def record(self, kind: type[Any], identifier: str) -> Any:  # noqa: ANN401  a record of that kind
        """Return a record of a kind that the book holds, of whatever year, or None."""
        held = getattr(self.book, HELD[kind], ()) if kind in HELD else ()
        return next((one for one in held if one.id == identifier), None)


def value_of(record: Entry, name: str) -> object:
    """Return a field's value; `texts.moral` is the text under `moral` in the record's `texts`."""
    field_name, _, code = name.partition(".")
    value: object = getattr(record, field_name)
    return value.get(code, "") if code and isinstance(value, dict) else value


def with_values(record: Entry, values: Mapping[str, object]) -> Entry:
    """Return the record with fields changed; an empty text leaves its dict."""
    changes: dict[str, object] = {}
    for name, value in values.items():
        field_name, _, code = name.partition(".")
        if not code:
            changes[field_name] = value
            continue
        held = changes.get(field_name, getattr(record, field_name))
        rest = {key: text for key, text in dict(held).items() if key != code}  # type: ignore[call-overload]
        changes[field_name] = {**rest, code: value} if value else rest
    return msgspec.structs.replace(record, **changes)


def people_of(book: Book, today: date, *kept: str) -> tuple[Person, ...]:
    """Return whom a field may choose: those on the list today, and whoever stands in the record already."""
    return tuple(
        Person(one.id, one.full_name, one.born[:4])
        for one in book.members
        if one.id in kept or state_on(one, book.events_of(one.id), today) not in LEFT
    )
