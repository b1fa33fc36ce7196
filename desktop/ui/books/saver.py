"""Saves the records of a book as they are typed: one write at a time, nothing typed is ever dropped.

What the vault refuses waits with its reason, what a full disk refused is tried again at the next chance, and
what belongs to a line that was left stays with that line until it is right.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.branch.book import Entry
from desktop.errors import Refused
from desktop.services import entries
from desktop.ui.books.rows import Values, value_of, with_values
from desktop.ui.context import Context

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.storage.kept import Changed


@dataclass(eq=False)
class Draft:
    """One record with what was typed into it and is not in the vault yet."""

    record: Entry
    """What the vault holds; for a new one the empty record."""
    new: bool
    typed: Values = field(default_factory=dict)
    tried: Values = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)
    """Why a field was refused."""
    lacking: str = ""
    """Why a new record is not in the vault although none of the typed fields is wrong."""
    unread: dict[str, str] = field(default_factory=dict)
    """Text of fields that means nothing yet (no date), kept while another line is shown."""
    needs: tuple[str, ...] = ()
    """Fields a person must have chosen before a new record is put: nothing is concluded by default."""

    @property
    def waits(self) -> bool:
        """Whether anything of it is not in the vault."""
        return bool(self.typed or self.unread)

    def awaits(self, name: str) -> bool:
        """Whether a field of a new record waits to be chosen."""
        return self.new and name in self.needs and name not in self.typed

    def shown(self) -> Entry:
        """Return the record as the person sees it."""
        return with_values(self.record, self.typed)


class Saver(QObject):
    """Holds the draft in front and those that were left with something unsaved.

    Values that belong together are tried together first. A field the vault names as wrong waits while the
    rest is saved without it; where it names none, each value is tried alone.
    """

    accepted = Signal(object)
    """Names of fields of the draft in front that are in the vault now."""
    refused = Signal(str, str)
    """Field of the draft in front, and the sentence."""
    lacked = Signal(str)
    """What a new record still lacks; empty once it is in the vault."""
    stored = Signal(str)
    """Id of a new record that is in the vault from now on."""
    left_waiting = Signal(object)
    """A draft that was left had a field refused, or is still lacking something."""

    def __init__(
        self,
        context: Context,
        parent: QObject | None = None,
        *,
        label: str = "",
        needs: tuple[str, ...] = (),
        needed: str = "",
        together: tuple[str, ...] = (),
        incomplete: str = "",
    ) -> None:
        """`needs` are fields to be chosen before a new record is put, `needed` says so.

        Of the fields `together` none is put while some are written and others not; `incomplete` says so.
        """
        super().__init__(parent)
        self._together, self._incomplete = together, incomplete
        self._context = context
        self._label = label
        self._needs, self._needed = needs, needed
        self.draft: Draft | None = None
        self._left: dict[str, Draft] = {}
        self._queue: deque[tuple[Draft, Values]] = deque()
        self._under_way: Draft | None = None

    def left(self) -> tuple[Draft, ...]:
        """Return the lines that were left with something unsaved."""
        return tuple(one for one in self._left.values() if one.waits)

    def begin(self, record: Entry, *, new: bool = False) -> Draft:
        """Turn to a record; what is unsaved of the one before stays with it, and is tried again."""
        if self.draft is not None:
            if self.draft.record.id == record.id:
                self.take(record, new=new)
                return self.draft
            self._put_by(self.draft)
        draft = self._left.pop(record.id, None) or Draft(record, new, needs=self._needs)
        if draft is not self._under_way and not new:
            draft.record, draft.new = record, False
        self.draft = draft
        self.flush()
        return draft

    def put_away(self) -> None:
        """Turn to nothing; what is unsaved stays with its line."""
        if self.draft is not None:
            self._put_by(self.draft)
        self.draft = None
        self.flush()

    def forget(self, identifier: str) -> None:
        """The record is gone: nothing of it is saved any more."""
        self._left.pop(identifier, None)
        if self.draft is not None and self.draft.record.id == identifier:
            self.draft = None
        self._queue = deque(one for one in self._queue if one[0].record.id != identifier)

    def take(self, record: Entry, *, new: bool = False) -> None:
        """Take over what the vault holds now (after an undo, say)."""
        draft = self.draft
        if draft is not None and draft.record.id == record.id and self._under_way is not draft:
            draft.record, draft.new = record, new

    def type(self, name: str, value: object) -> None:
        """Note what a field means now; `flush` saves it."""
        draft = self.draft
        if draft is None:
            return
        draft.unread.pop(name, None)
        draft.reasons.pop(name, None)
        chosen = draft.new and name in draft.needs  # what stands there by default was chosen by nobody
        if value_of(draft.record, name) == value and self._under_way is not draft and not chosen:
            draft.typed.pop(name, None)
            self.accepted.emit((name,))
            return
        draft.typed[name] = value

    def flush(self) -> None:
        """Save what was typed, wherever anything new was typed since the last try."""
        for draft in (*self._left.values(), *((self.draft,) if self.draft else ())):
            if draft is not self._under_way and draft.typed != draft.tried:
                draft.tried = dict(draft.typed)
                if draft.typed and any(draft.awaits(name) for name in draft.needs):
                    self._lacks(draft, self._needed)
                elif draft.typed and (values := self._complete(draft)):
                    self._queue.append((draft, values))
        self._next()

    def _complete(self, draft: Draft) -> Values:
        """Return what was typed, less fields that wait for those they belong with."""
        shown = draft.shown()
        written = [bool(str(value_of(shown, name)).strip()) for name in self._together]
        waiting = [name for name in self._together if name in draft.typed]
        if not waiting or all(written) or not any(written):
            return dict(draft.typed)
        self._complain(draft, waiting[0], self._incomplete)
        return {name: value for name, value in draft.typed.items() if name not in waiting}

    def _apart(self, values: Values) -> list[Values]:
        """Return the values one by one, those that belong together in one piece."""
        pieces: list[Values] = [{name: one} for name, one in values.items() if name not in self._together]
        whole = {name: one for name, one in values.items() if name in self._together}
        return [*pieces, whole] if whole else pieces

    def _put_by(self, draft: Draft) -> None:
        if draft.waits or draft is self._under_way:
            self._left[draft.record.id] = draft

    def _next(self) -> None:
        if self._under_way is not None or not self._queue:
            return
        draft, values = self._queue.popleft()
        self._under_way = draft
        self._context.write(
            partial(_put, draft.record, values, self._label),
            partial(self._saved, draft, values),
            partial(self._failed, draft, values),
        )

    def _saved(self, draft: Draft, values: Values, result: "tuple[Changed, Entry]") -> None:
        self._under_way = None
        draft.record = result[1]
        for name, value in values.items():
            draft.reasons.pop(name, None)
            if name in draft.typed and draft.typed[name] == value:
                del draft.typed[name]
                draft.tried.pop(name, None)
        was_new, draft.new, draft.lacking = draft.new, False, ""
        if draft is self.draft:
            self.accepted.emit(tuple(values))
            self.lacked.emit("")
        elif not draft.waits:
            self._left.pop(draft.record.id, None)
        if was_new:
            self.stored.emit(draft.record.id)
        self._go_on()

    def _failed(self, draft: Draft, values: Values, error: BaseException) -> None:
        self._under_way = None
        if not isinstance(error, Refused):
            self._queue.clear()  # the disk was full, say: the next chance to save is taken
            for one in (draft, *self._left.values(), *((self.draft,) if self.draft else ())):
                one.tried = {}
            self._context.fail(error)
            return
        self._refused(draft, values, error)
        self._go_on()

    def _refused(self, draft: Draft, values: Values, error: Refused) -> None:
        sentence = " ".join(part for part in (error.what, error.todo) if part)
        pieces = self._apart(values)
        if error.field in values or len(pieces) == 1:
            name = error.field if error.field in values else next(iter(values))
            waits = next(piece for piece in pieces if name in piece)
            rest = {one: value for one, value in values.items() if one not in waits}
            if draft.new and error.field not in values:
                self._lacks(draft, sentence)
                return
            self._complain(draft, name, sentence)
            if rest:
                self._queue.appendleft((draft, rest))
        elif draft.new:
            self._lacks(draft, sentence)
        else:
            self._queue.extendleft((draft, piece) for piece in pieces)

    def _complain(self, draft: Draft, name: str, sentence: str) -> None:
        draft.reasons[name] = sentence
        if draft is self.draft:
            self.refused.emit(name, sentence)
        else:
            self.left_waiting.emit(draft)

    def _lacks(self, draft: Draft, sentence: str) -> None:
        draft.lacking = sentence
        if draft is self.draft:
            self.lacked.emit(sentence)
        else:
            self.left_waiting.emit(draft)

    def _go_on(self) -> None:
        if self._queue:
            self._next()
        else:
            self.flush()


def _put(record: Entry, values: Values, label: str, desk: "Desk") -> "tuple[Changed, Entry]":
    """Put the values into the record as it stands in the vault now; return it as the vault tidied it."""
    kind = type(record)
    wished = with_values(entries.find(desk, kind, record.id) or record, values)
    changed = entries.put(desk, wished, label=label)
    return changed, entries.find(desk, kind, record.id) or wished


def unsaved_names(draft: Draft) -> Mapping[str, str]:
    """Return the fields of a draft that are not in the vault, with the reason where there is one."""
    return {name: draft.reasons.get(name, "") for name in (*draft.typed, *draft.unread)}
