"""What a preview of an import says: each row new, same, changed or refused, before anything is written."""

from enum import StrEnum

import msgspec

from desktop.branch.members import Member, MemberEvent


class RowKind(StrEnum):
    """What importing a row would do."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    REFUSED = "refused"


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One field that would change; `field` is a field of `Member`, or `position`."""

    field: str
    old: str
    new: str


class ImportRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the sheet as it would be imported."""

    row: int
    """Row number as Excel shows it."""
    kind: RowKind
    name: str = ""
    """The name in the row as far as it could be read, for showing."""
    member: Member | None = None
    """The member as it would be after the import; None where refused."""
    before: Member | None = None
    """The member as it is; None where new or refused."""
    changes: tuple[Change, ...] = ()
    reason: str = ""
    """Why the row is refused."""
    field: str = ""
    """The field the refusal is about, where it is one field."""
    notes: tuple[str, ...] = ()
    """Remarks that do not keep the row out: zeros put back, a remark cut off."""
    position: str = ""
    """Chức vụ as the row gives it; empty for none."""
    state: str = ""
    """Trạng thái as the row words it."""
    events: tuple[MemberEvent, ...] = ()
    """Events to be recorded with the member: the position held, a lasting or ending state."""


class LeftOut(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the sheet that is not a member: a total, a group heading, a signature."""

    row: int
    text: str


class ImportPreview(msgspec.Struct, frozen=True, kw_only=True):
    """What an import would do; nothing has been written."""

    sheet: str
    header_row: int
    """Row number of the (lowest) heading row as Excel shows it."""
    rows: tuple[ImportRow, ...]
    unknown_columns: tuple[str, ...] = ()
    """Headings that were not understood; their columns are not imported."""
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()
    """Remarks on the list as a whole."""

    @property
    def counts(self) -> dict[RowKind, int]:
        """How many rows of each kind, all four kinds present."""
        return {kind: sum(row.kind is kind for row in self.rows) for kind in RowKind}

    def of_kind(self, kind: RowKind) -> tuple[ImportRow, ...]:
        """Return the rows of one kind in the order of the sheet."""
        return tuple(row for row in self.rows if row.kind is kind)
