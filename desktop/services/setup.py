"""Setting up once: a new vault with its branch, opening one, and who may open it."""

import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.names import clean, fold, nfc
from desktop.branch.numbering import Series
from desktop.branch.organisation import Branch, check_branch, term_of
from desktop.errors import Refused
from desktop.services.desk import Clock, Desk, RandomBytes, system_clock, system_ids
from desktop.storage.kept import User
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.header import KeyDerivation
    from desktop.storage.vault import Vault

__all__ = [
    "add_person",
    "change_password",
    "create",
    "default_home",
    "known_vaults",
    "new_recovery_code",
    "new_vault",
    "open_desk",
    "open_with_recovery",
    "password_in",
    "people",
    "remove_person",
    "system_clock",
    "system_ids",
    "vault_path_for",
    "warm_up",
]

SUFFIX = ".scb"
LONGEST_PASSWORD_FILE = 4096
"""Bytes."""


def password_in(file: Path) -> str:
    """Return the password in the first line of a UTF-8 file; raises `CannotRead`, `Refused` if it is not."""
    from desktop.files import read_bytes

    try:
        text = read_bytes(file, limit=LONGEST_PASSWORD_FILE).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(
            translate("setup", "Tệp mật khẩu “{path}” không phải là văn bản UTF-8.", path=file),
            field="password-file",
        ) from error
    return nfc(text.split("\n", 1)[0].rstrip("\r"))


def warm_up() -> None:
    """Load what opening a vault needs, so that the first one opens without that wait."""
    import desktop.storage.vault  # noqa: F401  what takes long is what it brings along


def default_home() -> Path:
    """Return the folder where vaults lie when nothing else is chosen: the user's own data directory."""
    import platformdirs

    return Path(platformdirs.user_data_dir("SoChiBo", appauthor=False))


def known_vaults(home: Path | None = None) -> tuple[Path, ...]:
    """Return the vaults in `home`, by name."""
    folder = home or default_home()
    if not folder.is_dir():
        return ()
    return tuple(sorted(path for path in folder.iterdir() if path.suffix == SUFFIX and path.is_dir()))


def vault_path_for(branch_name: str, home: Path | None = None) -> Path:
    """Return a path for a new vault, safe on any disk and not taken yet: `chi-bo-ap-thoi-hoa.scb`."""
    words = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in fold(branch_name)).split()
    stem = "-".join(words)[:60] or "chi-bo"
    folder = home or default_home()
    path, number = folder / f"{stem}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{SUFFIX}", number + 1
    return path


def create(
    path: Path,
    *,
    branch: Branch,
    openings: Mapping[str, int],
    person: str,
    position: str = "",
    password: str,
    clock: Clock,
    ids: Callable[[], str],
    random_bytes: RandomBytes = os.urandom,
    kdf: "KeyDerivation | None" = None,
) -> tuple[Desk, str]:
    """Make a vault for a branch; return the desk and the recovery code, which is kept nowhere else.

    `openings` are the last numbers used before, by document type (`{"BB": 9}`). `kdf` is how hard passwords
    are to guess (default: as hard as the program makes it). Raises `Refused` for facts that cannot be right
    and the troubles of `Vault.create`; then nothing stands at `path`.
    """
    checked = check_branch(branch)
    if any(opening < 0 for opening in openings.values()):
        raise Refused(translate("setup", "Số mở đầu không thể nhỏ hơn 0."), field="openings")
    series = [
        Series(id=ids(), type=kind, term=term_of(checked), opening=opening)
        for kind, opening in sorted({"BB": 0, **openings}.items())
    ]
    return new_vault(
        path,
        name=checked.name,
        records=(checked, *series),
        person=person,
        position=position,
        password=password,
        clock=clock,
        ids=ids,
        random_bytes=random_bytes,
        kdf=kdf,
    )


def new_vault(
    path: Path,
    *,
    name: str,
    records: Sequence[msgspec.Struct],
    person: str,
    position: str,
    password: str,
    clock: Clock,
    ids: Callable[[], str],
    random_bytes: RandomBytes,
    kdf: "KeyDerivation | None",
) -> tuple[Desk, str]:
    """Make a vault whose first records are `records`; return the desk and the recovery code.

    Raises `Refused` without a person's name and the troubles of `Vault.create`; then nothing is left there.
    """
    from desktop.storage import rows
    from desktop.storage.vault import Vault

    who = clean(person)
    if not who:
        raise Refused(translate("setup", "Chưa ghi họ tên người dùng."), field="person")
    vault, code = Vault.create(path, password=password, now=clock.now(), random_bytes=random_bytes, kdf=kdf)
    user = User(id=ids(), name=who, position=clean(position), slot_id=vault.slot_id)
    desk = Desk(vault, user, clock=clock, ids=ids, random_bytes=random_bytes)
    try:
        with desk.write() as connection:
            rows.add(connection, *records, user)
            desk.note(connection, "vault-created", name=name)
    except BaseException:
        desk.close()
        shutil.rmtree(vault.path)
        raise
    return desk, code


def open_desk(
    path: Path,
    password: str,
    *,
    clock: Clock | None = None,
    ids: Callable[[], str] | None = None,
    random_bytes: RandomBytes = os.urandom,
) -> Desk:
    """Open a vault by a person's password.

    Raises `WrongPassword`, `NotAVault`, `NewerVault`, `DamagedVault`, `VaultInUse`.
    """
    from desktop.storage.vault import Vault

    clock = clock or system_clock()
    vault = Vault.open(path, password, now=clock.now(), random_bytes=random_bytes)
    user = _user_of(vault.slot_id, vault)
    return Desk(vault, user, clock=clock, ids=ids or system_ids(), random_bytes=random_bytes)


def open_with_recovery(
    path: Path,
    code: str,
    new_password: str,
    *,
    clock: Clock | None = None,
    ids: Callable[[], str] | None = None,
    random_bytes: RandomBytes = os.urandom,
) -> Desk:
    """Open a vault by its recovery code and give its first person a new password."""
    from desktop.storage import rows
    from desktop.storage.vault import Vault

    clock = clock or system_clock()
    vault = Vault.open_with_recovery(path, code, now=clock.now(), random_bytes=random_bytes)
    try:
        slot = vault.person_slots[0]
        vault.reset_password(slot, new_password)
        vault.slot_id = slot
        with vault.read() as connection:
            found = rows.every(connection, User, slot_id=slot)
        user = found[0] if found else User(id="", name=_nobody(), slot_id=slot)
        desk = Desk(vault, user, clock=clock, ids=ids or system_ids(), random_bytes=random_bytes)
        with desk.write() as connection:
            desk.note(connection, "recovery-used")
    except BaseException:
        vault.close()
        raise
    return desk


def _user_of(slot_id: str, vault: "Vault") -> User:
    from desktop.storage import rows

    with vault.read() as connection:
        found = rows.every(connection, User, slot_id=slot_id)
    return found[0] if found else User(id="", name=_nobody(), slot_id=slot_id)


def _nobody() -> str:
    return translate("setup", "Người dùng")


def people(desk: Desk) -> tuple[User, ...]:
    """Return who may open the vault."""
    from desktop.storage import rows

    with desk.read() as connection:
        return rows.every(connection, User)


def change_password(desk: Desk, old: str, new: str) -> None:
    """Change the password of the person at the desk; only the key is wrapped again."""
    desk.vault.change_password(old, new)
    with desk.write() as connection:
        desk.note(connection, "password-changed")


def add_person(desk: Desk, name: str, position: str, password: str) -> User:
    """Let one more person open the vault by a password of their own."""
    from desktop.storage import rows

    tidy = clean(name)
    if not tidy:
        raise Refused(translate("setup", "Chưa ghi họ tên người dùng."), field="person")
    slot = desk.vault.add_person(password)
    user = User(id=desk.ids(), name=tidy, position=clean(position), slot_id=slot)
    with desk.write() as connection:
        rows.add(connection, user)
        desk.note(connection, "person-added", name=tidy)
    return user


def remove_person(desk: Desk, user_id: str) -> None:
    """Take away a person's way into the vault; never one's own, never the last."""
    from desktop.storage import rows

    if user_id == desk.user.id:
        raise Refused(translate("setup", "Không thể tự bỏ quyền mở kho của chính mình."), field="person")
    with desk.read() as connection:
        user = rows.get(connection, User, user_id)
    if user is None:
        return
    desk.vault.remove_person(user.slot_id)
    with desk.write() as connection:
        rows.remove(connection, user)
        desk.note(connection, "person-removed", name=user.name)


def new_recovery_code(desk: Desk) -> str:
    """Make a new recovery code; the one printed before opens the vault no longer."""
    code = desk.vault.replace_recovery()
    with desk.write() as connection:
        desk.note(connection, "recovery-replaced")
    return code
