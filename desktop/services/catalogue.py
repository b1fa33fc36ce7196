"""Every kind of paper by name: those of one meeting, and those of a span (a month up to a year)."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

import msgspec

from desktop.branch.dates import check_period
from desktop.branch.names import fold
from desktop.branch.spans import SpanKind, check_span, kind_of
from desktop.errors import Refused
from desktop.services import papers
from desktop.services.desk import Desk
from desktop.services.papers import Paper
from desktop.services.record import find
from desktop.services.troubles import NoMeeting, UnknownKind
from desktop.words import translate

Maker = Callable[[Desk, str], Paper]

_MONTH, _QUARTER, _HALF, _YEAR = SpanKind.MONTH, SpanKind.QUARTER, SpanKind.HALF, SpanKind.YEAR


class SpanPaper(msgspec.Struct, frozen=True):
    """A paper about a span: which spans it takes, and where it is made: `maker(desk, span) -> Paper`."""

    spans: tuple[SpanKind, ...]
    maker: str


SPAN_PAPERS: dict[str, SpanPaper] = {
    "thematic-minutes": SpanPaper((_MONTH, _QUARTER), "desktop.services.meeting_papers:thematic_minutes"),
    "committee-minutes": SpanPaper((_MONTH,), "desktop.services.meeting_papers:committee_minutes"),
    "other-minutes": SpanPaper((_MONTH,), "desktop.services.meeting_papers:other_minutes"),
    "resolution": SpanPaper((_MONTH,), "desktop.services.meeting_papers:resolution"),
    "follow-up": SpanPaper((_QUARTER,), "desktop.services.cycle_papers:follow_up"),
    "follow-up-sheet": SpanPaper((_QUARTER,), "desktop.services.cycle_papers:follow_up_sheet"),
    "notice": SpanPaper((_QUARTER,), "desktop.services.cycle_papers:notice"),
    "prompt": SpanPaper((_MONTH, _QUARTER, _YEAR), "desktop.services.cycle_papers:prompts"),
    "commitment": SpanPaper((_YEAR,), "desktop.services.commitment_papers:commitments"),
    "commitment-sheet": SpanPaper((_YEAR,), "desktop.services.commitment_papers:commitment_sheet"),
    "review-01": SpanPaper((_YEAR,), "desktop.services.review_papers:review_01"),
    "review-2a": SpanPaper((_YEAR,), "desktop.services.review_papers:review_2a"),
    "review-2b": SpanPaper((_YEAR,), "desktop.services.review_papers:review_2b"),
    "review-2c": SpanPaper((_YEAR,), "desktop.services.review_papers:review_2c"),
    "review-sheet": SpanPaper((_YEAR,), "desktop.services.review_papers:review_sheet"),
    "programme": SpanPaper((_YEAR,), "desktop.services.yearly_papers:programme"),
    "programme-sheet": SpanPaper((_YEAR,), "desktop.services.yearly_papers:programme_sheet"),
    "programme-results": SpanPaper((_YEAR,), "desktop.services.yearly_papers:programme_results"),
    "screening": SpanPaper((_YEAR,), "desktop.services.yearly_papers:screening"),
    "screening-sheet": SpanPaper((_YEAR,), "desktop.services.yearly_papers:screening_sheet"),
    "study": SpanPaper((_QUARTER, _HALF, _YEAR), "desktop.services.yearly_papers:study"),
    "study-sheet": SpanPaper((_QUARTER, _HALF, _YEAR), "desktop.services.yearly_papers:study_sheet"),
    "measures": SpanPaper((_YEAR,), "desktop.services.yearly_papers:measures"),
    "measures-sheet": SpanPaper((_YEAR,), "desktop.services.yearly_papers:measures_sheet"),
    "training": SpanPaper((_YEAR,), "desktop.services.yearly_papers:training"),
    "training-sheet": SpanPaper((_YEAR,), "desktop.services.yearly_papers:training_sheet"),
    "rota": SpanPaper((_YEAR,), "desktop.services.yearly_papers:rota"),
    "rota-sheet": SpanPaper((_YEAR,), "desktop.services.yearly_papers:rota_sheet"),
    "models": SpanPaper((_YEAR,), "desktop.services.yearly_papers:models"),
    "models-sheet": SpanPaper((_YEAR,), "desktop.services.yearly_papers:models_sheet"),
    "tasks": SpanPaper((_QUARTER, _HALF, _YEAR), "desktop.services.yearly_papers:tasks"),
    "tasks-sheet": SpanPaper((_QUARTER, _HALF, _YEAR), "desktop.services.yearly_papers:tasks_sheet"),
    "superiors": SpanPaper((_YEAR,), "desktop.services.yearly_papers:superiors"),
    "superiors-sheet": SpanPaper((_YEAR,), "desktop.services.yearly_papers:superiors_sheet"),
    "plan": SpanPaper((_MONTH, _QUARTER, _YEAR), "desktop.services.register_papers:plan"),
    "registers": SpanPaper((_YEAR,), "desktop.services.register_papers:registers"),
    "registers-sheet": SpanPaper((_YEAR,), "desktop.services.register_papers:registers_sheet"),
}


def kinds() -> tuple[str, ...]:
    """Return the names of all kinds of paper."""
    return (*papers.kinds(), *SPAN_PAPERS)


def paper(desk: Desk, kind: str, span: str) -> Paper:
    """Make a paper of a month's regular meeting, or of a span.

    Raises `UnknownKind`, `NoMeeting`, `Refused` for a span of the wrong length, and what its maker raises.
    """
    if kind in papers.kinds():
        meeting_id = find(desk, check_period(span))
        if meeting_id is None:
            raise NoMeeting(span)
        return papers.paper(desk, kind, meeting_id)
    found = SPAN_PAPERS.get(kind)
    if found is None:
        raise UnknownKind(kind)
    if kind_of(check_span(span)) not in found.spans:
        raise Refused(
            translate("papers", "Giấy tờ này không lập cho kỳ “{span}”.", span=span), field="period"
        )
    return _noted(desk, _maker(found.maker)(desk, span), span)


def of_one(desk: Desk, made: Paper, span: str, name: str) -> Paper:
    """Return a paper about one member (`name`; empty: the branch) alone, named after whom it is about.

    Like every paper it is noted in the audit trail.
    """
    stem, dot, ending = made.name.rpartition(".")
    whose = fold(name).replace(" ", "-") or "chi-bo"
    return _noted(desk, msgspec.structs.replace(made, name=f"{stem}_{whose}{dot}{ending}"), span)


def _noted(desk: Desk, made: Paper, span: str) -> Paper:
    with desk.write() as connection:
        desk.note(connection, "span-paper-made", kind=made.name, span=span)
    return made


def _maker(place: str) -> Maker:
    module, _, name = place.partition(":")
    return cast("Maker", getattr(import_module(module), name))
