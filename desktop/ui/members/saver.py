"""Saves one member's phiếu as it is typed: one write at a time; a refused field waits until it is retyped."""

from collections import deque
from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop.branch.members import Member
from desktop.errors import Refused
from desktop.services import members
from desktop.ui.context import Context

Values = dict[str, object]
_NAME = "full_name"


class Saver(QObject):
    """Holds what the vault last accepted and what was typed since.

    Values that belong together (card and citizen number must be equal) are tried together first; only when
    the vault refuses them together is each tried alone, so that one wrong field never holds back the others.
    """

    accepted = Signal(object)
    """Names of the fields that are in the vault now."""
    refused = Signal(str, str)
    """Field and sentence."""
    stored = Signal(str)
    """Id of a new member that stands in the list from now on."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._member: Member | None = None
        self._is_new = False
        self._typed: Values = {}
        self._tried: Values = {}
        self._attempts: deque[Values] = deque()
        self._under_way: Values | None = None

    @property
    def member(self) -> Member | None:
        """What the vault holds; for a new member not stored yet, the empty record."""
        return self._member

    @property
    def is_new(self) -> bool:
        """Whether the member has not been stored yet."""
        return self._is_new

    @property
    def nameless(self) -> bool:
        """Whether a new member has words but no name, and so cannot be stored."""
        return self._is_new and self._under_way is None and bool(self._typed) and not self._typed.get(_NAME)

    def begin(self, member: Member, *, new: bool = False) -> None:
        """Turn to a member; what was typed of the one before is still written."""
        self._hand_over()
        self._member, self._is_new = member, new
        self._typed, self._tried = {}, {}
        self._attempts.clear()

    def _hand_over(self) -> None:
        """Write what was typed while a write was under way: nobody comes back to it."""
        member, under_way = self._member, self._under_way
        if member is None or under_way is None or self._typed.items() <= under_way.items():
            return
        wished = msgspec.structs.replace(member, **{**under_way, **self._typed})
        self._context.write(lambda desk: members.save(desk, wished), None, self._context.fail)

    def take(self, member: Member) -> None:
        """Take over what the vault holds now (after an undo, or an event)."""
        if self._member is not None and self._member.id == member.id and self._under_way is None:
            self._member = member

    def type(self, name: str, value: object) -> None:
        """Note what a field means now; `flush` saves it."""
        if self._member is None:
            return
        self._typed.pop(name, None)
        if getattr(self._member, name) == value and self._under_way is None:
            self._tried.pop(name, None)
            self.accepted.emit((name,))
            return
        self._typed[name] = value

    def forget(self, name: str) -> None:
        """What stands in the field means nothing (not a date): it is not saved."""
        self._typed.pop(name, None)

    def flush(self) -> None:
        """Save what was typed, if anything new was typed since the last try."""
        if self._under_way is not None or self._member is None or self._typed == self._tried:
            return
        if self._is_new and not self._typed.get(_NAME):
            return
        self._tried = dict(self._typed)
        self._attempts.append(dict(self._typed))
        self._next()

    def _next(self) -> None:
        member = self._member
        if member is None or not self._attempts:
            self.flush()
            return
        values = self._attempts.popleft()
        wished = msgspec.structs.replace(member, **values)
        self._under_way = values
        self._context.write(
            lambda desk: members.save(desk, wished),
            partial(self._saved, wished, values),
            partial(self._failed, member, values),
        )

    def _saved(self, wished: Member, values: Values, _changed: object) -> None:
        self._under_way = None
        if self._member is None or self._member.id != wished.id:
            self._next()
            return
        self._member = wished
        for name, value in values.items():
            if self._typed.get(name) == value:
                del self._typed[name]
                self._tried.pop(name, None)
        if self._is_new:
            self._is_new = False
            self.stored.emit(wished.id)
        self.accepted.emit(tuple(values))
        self._next()

    def _failed(self, member: Member, values: Values, error: BaseException) -> None:
        self._under_way = None
        if not isinstance(error, Refused):
            self._attempts.clear()
            self._tried = {}  # the disk was full, say: the next chance to save is taken
            self._context.fail(error)
        elif self._member is not None and self._member.id == member.id:
            self._refused(error, values)
            self._next()

    def _refused(self, error: Refused, values: Values) -> None:
        if len(values) > 1:
            names = sorted(values, key=lambda name: name != _NAME)
            self._attempts.extend({name: values[name]} for name in names)
            return
        (name,) = values
        if self._is_new:
            self._attempts.clear()
        self.refused.emit(name, " ".join(part for part in (error.what, error.todo) if part))
