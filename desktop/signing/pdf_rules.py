"""What may change in a PDF between two signatures of this program: the second one's field, and nothing else.

pyHanko's own rules also let through new invisible fields, another Info dictionary, other XMP, forgotten
objects, objects written again: all of it harmless to the page, none of it ours. A paper whose signatures
are this program's is held to what this program does.
"""

from collections.abc import Iterable
from typing import Any, Final

import desktop.signing.whole_pyhanko  # isort: skip  # noqa: F401  before any part of it

from pyhanko.pdf_utils.reader import HistoricalResolver
from pyhanko.sign.diff_analysis import (
    FieldMDPRule,
    FormUpdatingRule,
    QualifiedWhitelistRule,
    SigFieldModificationRule,
    StandardDiffPolicy,
    SuspiciousModification,
)

_MAY_DIFFER: Final = frozenset({"/Prev", "/Size", "/ID"})


class _SameTrailer(QualifiedWhitelistRule):
    """The trailer names the same catalogue and Info, and nothing new."""

    def apply_qualified(self, old: HistoricalResolver, new: HistoricalResolver) -> Iterable[Any]:
        before, after = old.trailer_view, new.trailer_view
        for key in (before.keys() | after.keys()) - _MAY_DIFFER:
            if key not in before or key not in after or before.raw_get(key) != after.raw_get(key):
                message = f"{key} of the trailer changed"
                raise SuspiciousModification(message)
        return ()


class _SameFields(FieldMDPRule):
    """No field comes or goes; a signed one keeps its value."""

    def apply(self, context: Any) -> Iterable[Any]:  # noqa: ANN401
        for name, spec in context.field_specs.items():
            if spec.old_field_ref is None or spec.new_field_ref is None:
                message = f"field {name} came or went"
                raise SuspiciousModification(message)
        return ()


OWN_POLICY: Final = StandardDiffPolicy(
    global_rules=[_SameTrailer()],
    form_rule=FormUpdatingRule(
        field_rules=[_SameFields(), SigFieldModificationRule(allow_in_place_appearance_stream_changes=False)],
        ignored_acroform_keys=frozenset({"/Fields"}),
    ),
    ignore_orphaned_objects=False,
    ignore_identical_objects=False,
)
"""The rules above, for signatures that say this program made them."""
