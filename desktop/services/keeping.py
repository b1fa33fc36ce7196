"""Keeping the vault safe: backups, restoring, and the health check with the domain's own invariants."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.attendance import counts
from desktop.branch.closing import Closing, read_content, sha256_of
from desktop.branch.dates import period_words
from desktop.branch.meetings import Meeting, MeetingStatus, NamedSign
from desktop.branch.numbering import MINUTES, IssuedContent, IssuedPaper, symbol_of
from desktop.committee.records import KeyRecord, Receipt, Received, TrustItem
from desktop.services import facts
from desktop.services.desk import Desk
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.connection import Connection
    from desktop.storage.health import Finding, HealthReport


class BackupFact(msgspec.Struct, frozen=True, kw_only=True):
    """The newest backup that was opened and checked."""

    path: Path
    at: datetime
    verified: bool = True


def backup_folder(desk: Desk) -> Path:
    """Return where backups go: the chosen folder, else one beside the vault."""
    from desktop.storage.backup import default_folder

    chosen = str(facts.setting(desk, "backup_folder", ""))
    return Path(chosen) if chosen else default_folder(desk.path)


def make_backup(
    desk: Desk,
    folder: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Path:
    """Write a backup (one file), open and check it, then thin out older ones; return its path."""
    from desktop.storage import backup

    target = folder or backup_folder(desk)
    made = backup.make_backup(desk.vault, target, desk.clock.now(), progress, cancelled)
    backup.thin(target, made.vault_id)
    with desk.write() as connection:
        desk.note(connection, "backup-made")
    return made.path


def last_backup(desk: Desk) -> BackupFact | None:
    """Return the newest backup that still checks out, or None."""
    from desktop.storage.backup import latest_verified

    found = latest_verified(backup_folder(desk), desk.vault.header.vault_id)
    return BackupFact(path=found.path, at=found.made) if found else None


def restore(path: Path, target: Path) -> Path:
    """Make a vault at `target` (not existing) from a backup; the passwords are those of that day."""
    from desktop.storage.backup import restore_backup

    restore_backup(path, target)
    return target


def health(path: Path, password: str | None, *, now: datetime) -> "HealthReport":
    """Check a closed vault: its files, its pages, the rules of its data. Changes nothing."""
    from desktop.storage.health import check

    return check(path, password, now=now, invariants=INVARIANTS)


def health_of(desk: Desk) -> "HealthReport":
    """Check the vault at the desk, beside other work."""
    from desktop.storage.health import check_open

    return check_open(desk.vault, invariants=INVARIANTS)


def restore_header(path: Path) -> str:
    """Put a damaged or missing key header back from its sound twin, on the person's explicit wish.

    Returns a sentence that says what was done. Raises `DamagedVault`, `MissingHeader` where neither is sound.
    """
    from desktop.storage.header import restore_header as restore_file

    return {
        "main": translate("health", "Đã khôi phục tệp khóa từ bản sao. Mở kho bằng mật khẩu như trước."),
        "copy": translate("health", "Đã ghi lại bản sao của tệp khóa."),
        "nothing": translate("health", "Tệp khóa và bản sao đều còn nguyên; không có gì phải khôi phục."),
    }[restore_file(path)]


def _broken(code: str, sentence: str) -> "Finding":
    from desktop.storage.health import Finding

    return Finding(level="error", code=code, sentence=sentence)


def closings_are_whole(connection: "Connection") -> Iterator["Finding"]:
    """Every closed version still has the hash it was closed with, and its counts add up."""
    from desktop.storage import rows

    for closing in rows.every(connection, Closing):
        if sha256_of(closing.content) != closing.sha256:
            yield _broken(
                "closing-changed",
                translate("health", "Bản chốt số {number} không còn như lúc chốt.", number=closing.number),
            )
            continue
        file = read_content(closing.content)
        if not counts(file.record).adds_up:
            yield _broken(
                "counts",
                translate("health", "Bản chốt số {number}: số điểm danh không khớp.", number=closing.number),
            )


def closed_meetings_have_versions(connection: "Connection") -> Iterator["Finding"]:
    """Every meeting that counts as closed has a closed version and a number in the register."""
    from desktop.storage import rows

    versions = {one.meeting_id for one in rows.every(connection, Closing)}
    minutes = rows.every(connection, IssuedPaper, type=MINUTES)
    numbered = {one.meeting_id: one.number for one in minutes if one.meeting_id}
    for meeting in rows.every(connection, Meeting):
        if meeting.status is not MeetingStatus.CLOSED:
            continue
        if meeting.id not in versions or numbered.get(meeting.id) != meeting.number:
            yield _broken(
                "closed-without-version",
                translate("health", "Biên bản {period} thiếu bản chốt.", period=period_words(meeting.period)),
            )


def numbers_have_no_gap(connection: "Connection") -> Iterator["Finding"]:
    """Within a series, the numbers given by this program follow one another."""
    from desktop.storage import rows

    by_series: dict[tuple[str, str], list[int]] = {}
    for one in rows.every(connection, IssuedPaper):
        by_series.setdefault((one.type, one.term), []).append(one.number)
    for (kind, _term), numbers in by_series.items():
        ordered = sorted(numbers)
        if ordered != list(range(ordered[0], ordered[0] + len(ordered))):
            yield _broken(
                "number-gap", translate("health", "Dãy số loại {kind} bị trùng hoặc thiếu.", kind=kind)
            )


def issued_documents_are_whole(connection: "Connection") -> Iterator["Finding"]:
    """Every issued document still has the hash it was issued with; what is no minutes has its bytes."""
    from desktop.storage import rows

    kept = {one.id: one for one in rows.every(connection, IssuedContent)}
    for line in rows.every(connection, IssuedPaper):
        content = kept.get(line.id)
        if content is None:
            if line.type != MINUTES:
                sentence = translate("health", "Văn bản số {symbol} thiếu bản lưu.", symbol=symbol_of(line))
                yield _broken("issued-without-content", sentence)
        elif sha256_of(content.content) != content.sha256:
            sentence = translate(
                "health", "Văn bản số {symbol} không còn như lúc ban hành.", symbol=symbol_of(line)
            )
            yield _broken("issued-changed", sentence)


def named_signs_stay(connection: "Connection") -> Iterator["Finding"]:
    """Every sign that stood in closed minutes is still there for later meetings to follow up."""
    from desktop.storage import rows

    standing = {one.id for one in rows.every(connection, NamedSign)}
    for closing in rows.every(connection, Closing):
        for sign in read_content(closing.content).record.signs:
            if sign.id not in standing:
                sentence = translate(
                    "health",
                    "Biểu hiện {code} trong bản chốt số {number} không còn được theo dõi.",
                    code=sign.code,
                    number=closing.number,
                )
                yield _broken("sign-lost", sentence)


def keys_and_trust_are_whole(connection: "Connection") -> Iterator["Finding"]:
    """Every key and everything believed is still the certificate or list it was written down as."""
    from desktop.storage import rows

    for key in rows.every(connection, KeyRecord):
        if sha256_of(key.certificate) != key.id:
            sentence = translate("health", "Chứng thư của “{name}” không còn như lúc ghi.", name=key.holder)
            yield _broken("key-changed", sentence)
    for item in rows.every(connection, TrustItem):
        if sha256_of(item.content) != item.id:
            sentence = translate("health", "Mục tin cậy “{name}” không còn như lúc ghi.", name=item.name)
            yield _broken("trust-changed", sentence)


def received_packets_are_whole(connection: "Connection") -> Iterator["Finding"]:
    """Every packet in the committee's book has its bytes as they came, and the receipt that it names.

    What was invalid when it came has no bytes: see `services.committee.receiving`.
    """
    from desktop.storage import rows, settings

    receipts = {one.id for one in rows.every(connection, Receipt)}
    for line in rows.every(connection, Received):
        content = settings.kept_file(connection, line.id)
        is_kept = content is not None or line.verdict != "invalid"
        if is_kept and (content is None or sha256_of(content) != line.id):
            sentence = translate(
                "health",
                "Gói số {sequence} của “{unit}” trong sổ tiếp nhận không còn như lúc nhận.",
                sequence=line.sequence,
                unit=line.unit,
            )
            yield _broken("received-changed", sentence)
        if line.receipt and line.receipt not in receipts:
            sentence = translate(
                "health",
                "Gói số {sequence} của “{unit}” thiếu biên nhận đã ghi.",
                sequence=line.sequence,
                unit=line.unit,
            )
            yield _broken("receipt-missing", sentence)


Invariant = Callable[["Connection"], Iterator["Finding"]]


def _readable(part: Invariant) -> Invariant:
    """Let a check tell of records that do not even read back, instead of stopping at them."""

    def check(connection: "Connection") -> Iterator["Finding"]:
        try:
            yield from part(connection)
        except msgspec.MsgspecError:
            sentence = translate("health", "Có nội dung trong kho không đọc lại được như lúc ghi.")
            yield _broken("unreadable-record", sentence)

    return check


INVARIANTS = tuple(
    _readable(part)
    for part in (
        closings_are_whole,
        closed_meetings_have_versions,
        numbers_have_no_gap,
        issued_documents_are_whole,
        named_signs_stay,
        keys_and_trust_are_whole,
        received_packets_are_whole,
    )
)
