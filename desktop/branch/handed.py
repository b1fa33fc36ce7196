"""What a branch hands up of a month as data (dữ liệu kỳ): counts and decisions, no member's sheet.

The signed minutes name the people whom the procedure itself names; this record carries the figures beside
them, so that a committee can consolidate without typing. Its JSON Schema is published in
`resources/schemas/records.schema.json`.
"""

import json

import msgspec

from desktop.branch.attendance import counts
from desktop.branch.closing import Closing, MeetingFile
from desktop.branch.meetings import CheckOutcome, Outcome
from desktop.branch.numbering import symbol
from desktop.branch.organisation import term_of
from desktop.branch.progress import minutes_between
from desktop.branch.votes import passes, vote_base

SCHEMA_VERSION = 1


class HandedAttendance(msgspec.Struct, frozen=True, kw_only=True):
    """The counts of the roll call, in persons."""

    total: int
    official: int
    probationary: int
    temporary_in: int
    exempt: int
    temporary_out: int
    suspended: int
    must_attend: int
    present: int
    excused: int
    unexcused: int


class HandedVote(msgspec.Struct, frozen=True, kw_only=True):
    """One vote and its result."""

    subject: str
    matter: str
    method: str
    base: int
    in_favour: int
    against: int
    other: int
    passed: bool


class HandedTask(msgspec.Struct, frozen=True, kw_only=True):
    """An assignment given; who carries it out stands in the minutes."""

    text: str
    deadline: str
    owners: int
    """How many members carry it out."""


class HandedResults(msgspec.Struct, frozen=True, kw_only=True):
    """What became of earlier assignments."""

    done: int
    in_progress: int
    not_done: int
    not_told: int


class HandedCheck(msgspec.Struct, frozen=True, kw_only=True):
    """The self-check in figures."""

    indicator_set: str
    present: int
    spoke: int
    none_named: int
    members_with_signs: int
    by_sign: dict[str, int]
    """How often each sign was named, by code; signs not named are left out."""


class HandedQuality(msgspec.Struct, frozen=True, kw_only=True):
    """The branch's own score of the meeting; `points` None where it was not scored."""

    quality_set: str
    points: float | None
    level: str
    scores: dict[str, float]


class HandedRecords(msgspec.Struct, frozen=True, kw_only=True):
    """The period's records as they go up."""

    schema_version: int = SCHEMA_VERSION
    unit: str
    superior: str
    place: str
    term: str
    period: str
    kind: str
    number: str
    """Number and symbol of the minutes: `10-BB/CB`."""
    day: str
    start: str
    end: str
    length: int
    """Minutes."""
    superior_present: int
    """How many of the superior attended."""
    attendance: HandedAttendance
    votes: tuple[HandedVote, ...]
    tasks: tuple[HandedTask, ...]
    results: HandedResults
    check: HandedCheck
    quality: HandedQuality
    version: int
    """Closed version of the minutes."""
    closed_at: str
    sha256: str
    """Hash of the closed record kept by the branch."""


def handed_records(file: MeetingFile, closing: Closing) -> HandedRecords:
    """Return what goes up of a closed meeting."""
    record, branch = file.record, file.branch
    meeting, sums, base = record.meeting, counts(record), vote_base(record).base
    fields = HandedAttendance.__struct_fields__
    return HandedRecords(
        unit=branch.name,
        superior=branch.superior,
        place=branch.place,
        term=term_of(branch),
        period=meeting.period,
        kind=meeting.kind.value,
        number=symbol(closing.number),
        day=meeting.day,
        start=meeting.start,
        end=meeting.end,
        length=minutes_between(meeting.start, meeting.end) or 0,
        superior_present=sum(one.superior and one.present for one in record.guests),
        attendance=HandedAttendance(**{name: getattr(sums, name) for name in fields}),
        votes=tuple(
            HandedVote(
                subject=one.subject,
                matter=one.matter.value,
                method=one.method.value,
                base=base,
                in_favour=one.in_favour or 0,
                against=one.against or 0,
                other=one.other or 0,
                passed=passes(one.matter, one.in_favour or 0, base),
            )
            for one in record.ballots
        ),
        tasks=tuple(
            HandedTask(text=one.text, deadline=one.deadline, owners=len(one.owners)) for one in record.tasks
        ),
        results=_results(file),
        check=_check(file, sums.present + sums.exempt_present),
        quality=_quality(file),
        version=closing.version,
        closed_at=closing.closed_at,
        sha256=closing.sha256,
    )


def _results(file: MeetingFile) -> HandedResults:
    earlier = {one.id for one in file.record.earlier_tasks}
    outcomes = [one.outcome for one in file.record.results if one.task_id in earlier]
    return HandedResults(
        done=outcomes.count(Outcome.DONE),
        in_progress=outcomes.count(Outcome.IN_PROGRESS),
        not_done=outcomes.count(Outcome.NOT_DONE),
        not_told=len(earlier) - len(outcomes),
    )


def _check(file: MeetingFile, present: int) -> HandedCheck:
    record = file.record
    codes = [one.code for one in record.signs]
    return HandedCheck(
        indicator_set=file.indicators.id,
        present=present,
        spoke=len(record.checks),
        none_named=sum(one.outcome is CheckOutcome.NONE for one in record.checks),
        members_with_signs=len({one.member_id for one in record.signs}),
        by_sign={code: codes.count(code) for code in sorted(set(codes))},
    )


def _quality(file: MeetingFile) -> HandedQuality:
    scores = file.record.meeting.scores
    if not file.quality.is_complete(scores):
        return HandedQuality(quality_set=file.quality.id, points=None, level="", scores={})
    points = file.quality.total(scores)
    return HandedQuality(
        quality_set=file.quality.id, points=points, level=file.quality.level(points).label, scores=scores
    )


def to_bytes(records: HandedRecords) -> bytes:
    """Return the records as indented UTF-8 JSON, the same bytes for the same records."""
    return msgspec.json.format(msgspec.json.encode(records, order="deterministic"), indent=2) + b"\n"


class HandedReport(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of an issued report (số liệu báo cáo), as they go up beside it: counts, no name."""

    schema_version: int = SCHEMA_VERSION
    unit: str
    span: str
    figures: dict[str, int]
    """As `figures.flattened` names them."""


def report_bytes(report: HandedReport) -> bytes:
    """Return the figures as indented UTF-8 JSON, the same bytes for the same figures."""
    return msgspec.json.format(msgspec.json.encode(report, order="deterministic"), indent=2) + b"\n"


def schema_bytes() -> bytes:
    """Return the published JSON Schema of the records."""
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Sổ Chi Bộ period records, version {SCHEMA_VERSION}",
        **msgspec.json.schema(HandedRecords),
    }
    return (json.dumps(described, ensure_ascii=False, indent=2) + "\n").encode()
