"""Records that only the vault keeps: its users, signed papers, and the packets that were sealed."""

import msgspec


class User(msgspec.Struct, frozen=True, kw_only=True):
    """A person who may open the vault (người dùng): their key slot is named by `slot_id`."""

    id: str
    name: str
    position: str = ""
    slot_id: str


class SignedPaper(msgspec.Struct, frozen=True, kw_only=True):
    """A paper with a signature on it: minutes of one closed version (biên bản đã ký), or an issued report."""

    id: str
    meeting_id: str = ""
    """Empty for a report."""
    report_id: str = ""
    version: int
    """The closed version that was signed; 0 for a report, which is frozen when it is issued."""
    content: bytes
    """The signed PDF."""
    roles: tuple[str, ...] = ()
    """Who has signed: `recorder`, `chair`."""
    signers: tuple[str, ...] = ()
    """Names on the certificates, in the order of `roles`."""
    signed_at: str = ""


class PacketLine(msgspec.Struct, frozen=True, kw_only=True):
    """A sealed packet (gói nộp) and what became of it; its bytes are kept beside."""

    id: str
    kind: str = "monthly"
    """As in the manifest: `monthly`, `report-quarter` ..."""
    meeting_id: str = ""
    """Empty for a packet of a report."""
    report_id: str = ""
    period: str
    version: int
    sequence: int
    """Number of the packet in the branch's row, from 1."""
    name: str
    """File name on the stick."""
    size: int
    """Bytes."""
    sha256: str
    previous_sha256: str = ""
    created: str
    signers: tuple[str, ...] = ()
    written_at: str = ""
    """When it was last written to a stick and checked, ISO date and time."""
    written_to: str = ""
    protection: str = ""
    """How it lay on the stick the last time: `certificate`, `password`, `plain`; empty before."""
    written_name: str = ""
    """The file's name on the stick, which says nothing of unit or period where it is encrypted."""


class AuditEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the audit trail; `verb` and `facts` are put into words where they are shown."""

    id: int
    at: str
    who: str
    verb: str
    facts: dict[str, str]


class Changed(msgspec.Struct, frozen=True, kw_only=True):
    """What a write changed: it refreshes the views and names the step to undo."""

    scope: str
    label: str
    step: int | None = None
    rows: tuple[tuple[str, str], ...] = ()
    """Table and id of each changed row."""


class UndoState(msgspec.Struct, frozen=True, kw_only=True):
    """Labels of what undo and redo would do; empty where there is nothing."""

    undo: str = ""
    redo: str = ""
