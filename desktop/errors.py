"""Two kinds of trouble: what the world did is a `Trouble`; anything else that is raised is a bug of ours."""

from typing import ClassVar


class Trouble(Exception):  # noqa: N818  it is what the user reads, not a defect
    """Something the world did: a full disk, a wrong password, a row that cannot be right.

    It carries three sentences for a person: what happened, what is safe, what to do. Subclasses name the
    trouble and set `code`, a stable word for scripts (`--json`) and tests.
    """

    code: ClassVar[str] = "trouble"

    def __init__(self, what: str, safe: str = "", todo: str = "", **facts: object) -> None:
        self.what = what
        self.safe = safe
        self.todo = todo
        self.facts = facts
        super().__init__(self.message)

    @property
    def message(self) -> str:
        """The three sentences as one paragraph."""
        return " ".join(part for part in (self.what, self.safe, self.todo) if part)


class Refused(Trouble):
    """Input that cannot be right: names the field and the reason."""

    code = "refused"

    def __init__(
        self, what: str, safe: str = "", todo: str = "", *, field: str = "", **facts: object
    ) -> None:
        self.field = field
        super().__init__(what, safe, todo, field=field, **facts)


class Cancelled(Exception):  # noqa: N818  an outcome, not an error
    """The person asked to stop; nothing was changed by the work that stopped."""
