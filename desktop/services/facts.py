"""Facts about the branch itself, its series of numbers, its settings and the rules it works by."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from desktop.branch import rules
from desktop.branch.numbering import IssuedPaper, Series
from desktop.branch.organisation import Branch, check_branch
from desktop.branch.rules import IndicatorSet, QualitySet
from desktop.errors import Refused
from desktop.services.desk import Desk
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

SCOPE = "branch"


def branch_in(connection: "Connection") -> Branch:
    """Return the branch of an open transaction."""
    from desktop.storage import rows

    return rows.every(connection, Branch)[0]


def branch(desk: Desk) -> Branch:
    """Return the branch of the vault."""
    with desk.read() as connection:
        return branch_in(connection)


def save_branch(desk: Desk, facts: Branch) -> "Changed":
    """Save the branch's facts; raises `Refused` naming the field."""
    checked = check_branch(facts)
    with desk.write() as connection:
        changed = desk.apply(connection, SCOPE, translate("facts", "Sửa thông tin chi bộ"), puts=[checked])
        if changed.rows:
            desk.note(connection, "branch-changed", name=checked.name)
        return changed


def series(desk: Desk) -> tuple[Series, ...]:
    """Return the series of numbers, by type."""
    from desktop.storage import rows

    with desk.read() as connection:
        return tuple(sorted(rows.every(connection, Series), key=lambda one: (one.term, one.type)))


def save_series(desk: Desk, one: Series) -> "Changed":
    """Save where a series stands before this program's first number.

    Raises `Refused` once a number of the series was given: the row would have a gap.
    """
    from desktop.storage import rows

    if one.opening < 0:
        raise Refused(translate("facts", "Số mở đầu không thể nhỏ hơn 0."), field="opening")
    with desk.write() as connection:
        standing = rows.every(connection, Series, type=one.type, term=one.term)
        if standing:
            one = msgspec.structs.replace(one, id=standing[0].id)
        if one not in standing and rows.every(connection, IssuedPaper, type=one.type, term=one.term):
            raise Refused(
                translate("facts", "Loại {type} đã được cấp số nên không đổi số mở đầu nữa.", type=one.type),
                field="opening",
            )
        changed = desk.apply(connection, SCOPE, translate("facts", "Sửa số mở đầu"), puts=[one])
        if changed.rows:
            desk.note(connection, "series-changed", type=one.type, opening=one.opening)
        return changed


def setting(desk: Desk, key: str, default: Any) -> Any:  # noqa: ANN401  a setting is any JSON value
    """Return a setting, or `default` where it was never set."""
    with desk.read() as connection:
        return setting_in(connection, key, default)


def setting_in(connection: "Connection", key: str, default: Any) -> Any:  # noqa: ANN401
    """Return a setting within an open transaction."""
    from desktop.storage import settings

    return settings.get(connection, key, default)


def set_setting(desk: Desk, key: str, value: Any) -> None:  # noqa: ANN401
    """Keep a setting; any JSON value."""
    from desktop.storage import settings

    with desk.write() as connection:
        settings.put(connection, key, value)


_OWN_SETS, _CHOSEN = "indicator-sets", "indicator-set"


def indicators_in(connection: "Connection", set_id: str) -> IndicatorSet:
    """Return an indicator set: a committee's own one kept in the vault, else a shipped one."""
    own = setting_in(connection, _OWN_SETS, {})
    if set_id in own:
        return msgspec.convert(own[set_id], type=IndicatorSet)
    return rules.indicator_set(set_id)


def indicators(desk: Desk, set_id: str) -> IndicatorSet:
    """Return an indicator set by its id."""
    with desk.read() as connection:
        return indicators_in(connection, set_id)


def indicator_sets(desk: Desk) -> tuple[IndicatorSet, ...]:
    """Return all sets that may be used: shipped ones, then the committee's own."""
    with desk.read() as connection:
        own = setting_in(connection, _OWN_SETS, {})
        names = [*(one for one in rules.shipped("indicators") if one not in own), *own]
        return tuple(indicators_in(connection, name) for name in names)


def install_indicators(desk: Desk, path: Path) -> IndicatorSet:
    """Take over a committee's own indicator set for meetings from now on; raises `BadRules`.

    Meetings already begun keep the set they began with: a set that differs from one known under the same id
    is not taken.
    """
    from desktop.storage import settings

    found = rules.read_indicator_set(path)
    with desk.write() as connection:
        own = setting_in(connection, _OWN_SETS, {})
        known = {*own, *rules.shipped("indicators")}
        if found.id in known and indicators_in(connection, found.id) != found:
            raise rules.bad_rules(
                path, translate("facts", "mã “{id}” đã là của một bộ biểu hiện khác", id=found.id)
            )
        settings.put(connection, _OWN_SETS, {**own, found.id: msgspec.to_builtins(found)})
        settings.put(connection, _CHOSEN, found.id)
        desk.note(connection, "indicators-installed", title=found.title)
    return found


def use_indicators(desk: Desk, set_id: str) -> None:
    """Choose the set that new meetings begin with."""
    set_setting(desk, _CHOSEN, set_id)


def quality(desk: Desk, set_id: str) -> QualitySet:
    """Return a set of quality criteria by its id: a committee's own one, or a shipped one."""
    from desktop.services import rulebook

    with desk.read() as connection:
        return rulebook.named_in(connection, "quality", QualitySet, set_id)
