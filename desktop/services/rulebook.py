"""Rules of a day: the shipped ones and a committee's own, by the folder of `resources/` they belong to."""

from datetime import date
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec

from desktop.branch import rules
from desktop.branch.names import nfc
from desktop.branch.rules import RuleSet
from desktop.services.desk import Desk
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.connection import Connection

Rules = TypeVar("Rules", bound=RuleSet)

KINDS = {
    "meetings": "desktop.branch.kinds:MeetingRules",
    "quality": "desktop.branch.rules:QualitySet",
    "review": "desktop.branch.rating:ReviewRules",
    "measures": "desktop.branch.measuring:MeasureRules",
    "calendar": "desktop.branch.duties:CalendarRules",
    "registers": "desktop.branch.registering:RegisterRules",
    "commitment": "desktop.branch.committing:CommitmentRules",
    "reports": "desktop.branch.figures:ReportRules",
    "books": "desktop.branch.book_rules:BookRules",
}
"""Folder of `resources/` -> the record its files are read into. A file names its folder under `rules`."""
_OWN = "own-rules"


@lru_cache(maxsize=16)
def kind_of(folder: str) -> type[Any]:
    """Return the record type of a folder's rule files."""
    module, _, name = KINDS[folder].partition(":")
    return cast("type[Any]", getattr(import_module(module), name))


def sets_in(connection: "Connection", folder: str, kind: type[Rules]) -> tuple[Rules, ...]:
    """Return the shipped rule sets of a folder, then the committee's own kept in the vault."""
    from desktop.storage import settings

    own = settings.get(connection, _OWN, {}).get(folder, {})
    kept = tuple(msgspec.convert(one, type=kind) for one in own.values())
    return (*(one for one in rules.shipped_rules(folder, kind) if one.id not in own), *kept)


def rules_in(connection: "Connection", folder: str, kind: type[Rules], day: date) -> Rules:
    """Return the rule set of a folder in force on `day`."""
    return rules.in_force(sets_in(connection, folder, kind), day)


def named_in(connection: "Connection", folder: str, kind: type[Rules], set_id: str) -> Rules:
    """Return a rule set by its id: what a record keeps so that it stays under the rules of its day."""
    return next(one for one in sets_in(connection, folder, kind) if one.id == set_id)


def rules_on(desk: Desk, folder: str, kind: type[Rules], day: date | None = None) -> Rules:
    """Return the rule set of a folder in force on a day (today)."""
    with desk.read() as connection:
        return rules_in(connection, folder, kind, day or desk.clock.today())


def install(desk: Desk, path: Path) -> tuple[str, str]:
    """Take over a committee's own rule file; return its folder and its id.

    Raises `BadRules` naming the place and the reason: no JSON, no known `rules`, an unknown key, an id that
    is another set's already.
    """
    from desktop.storage import settings

    folder = _folder_of(path)
    kind = kind_of(folder)
    found = rules.read_rules(path, kind)
    with desk.write() as connection:
        known = {one.id: one for one in sets_in(connection, folder, kind)}
        if found.id in known and known[found.id] != found:
            raise rules.bad_rules(
                path, translate("facts", "mã “{id}” đã là của một bộ quy tắc khác", id=found.id)
            )
        own = settings.get(connection, _OWN, {})
        mine = {**own.get(folder, {}), found.id: msgspec.to_builtins(found)}
        settings.put(connection, _OWN, {**own, folder: mine})
        desk.note(connection, "rules-installed", title=found.id)
    return folder, found.id


def _folder_of(path: Path) -> str:
    try:
        said = msgspec.json.decode(nfc(path.read_text(encoding="utf-8")).encode())
    except (OSError, UnicodeDecodeError, msgspec.MsgspecError) as error:
        raise rules.bad_rules(path, str(error)) from error
    folder = said.get("rules", "") if isinstance(said, dict) else ""
    if folder not in KINDS:
        raise rules.bad_rules(
            path,
            translate(
                "facts", "mục “rules” phải là một trong: {names}", names=", ".join(sorted(KINDS))
            ),
        )
    return str(folder)
