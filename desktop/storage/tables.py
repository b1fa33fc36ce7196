"""The tables of the vault, drawn from the records of the domain: one record type, one table.

Only this room knows SQLAlchemy. A column stands for each field of the record; tuples and dictionaries are
kept as JSON text. Two columns beside the fields, `sort_key` and `search_key`, let the database order and find
names.
"""

import types
import typing
from enum import EnumType
from functools import cache

import msgspec
from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.schema import SchemaItem

from desktop.branch.closing import Closing
from desktop.branch.commitments import Commitment
from desktop.branch.corrections import Correction
from desktop.branch.cycle import FollowUp, Prompt, PromptAnswer, SignReview
from desktop.branch.growth import GoodModel, Training, Turn
from desktop.branch.measures import Measure
from desktop.branch.meetings import (
    Attendance,
    Ballot,
    Check,
    Guest,
    Meeting,
    NamedSign,
    OpenTopic,
    Opinion,
    Task,
    TaskResult,
)
from desktop.branch.members import Member, MemberEvent
from desktop.branch.numbering import IssuedContent, IssuedPaper, Series
from desktop.branch.organisation import Branch
from desktop.branch.programmes import Inspection, Screening
from desktop.branch.registers import RegisterEntry
from desktop.branch.reports import Report
from desktop.branch.studies import StudySession
from desktop.branch.year_reviews import YearReview
from desktop.committee.records import Committee, KeyRecord, Receipt, Received, TrustItem, Unit
from desktop.storage.kept import PacketLine, SignedPaper, User

metadata = MetaData()

_PLAIN: dict[object, type] = {str: Text, int: Integer, bool: Boolean, float: Float, bytes: LargeBinary}


def _column_type(kind: object) -> type | None:
    """Return the SQL type of a field, or None where it is kept as JSON text."""
    if typing.get_origin(kind) in {typing.Union, types.UnionType}:
        (kind,) = (one for one in typing.get_args(kind) if one is not type(None))
    if isinstance(kind, EnumType):
        return Text
    return _PLAIN.get(kind)


@cache
def json_fields(record: type[msgspec.Struct]) -> frozenset[str]:
    """Return the fields of a record type that are kept as JSON text."""
    hints = typing.get_type_hints(record)
    return frozenset(name for name in record.__struct_fields__ if _column_type(hints[name]) is None)


def _table(name: str, record: type[msgspec.Struct], *extra: SchemaItem, **refers: str) -> Table:
    hints = typing.get_type_hints(record)
    columns: list[Column[typing.Any]] = []
    for field in record.__struct_fields__:
        optional = type(None) in typing.get_args(hints[field])
        sql = _column_type(hints[field]) or Text
        reference = [ForeignKey(refers[field])] if field in refers else []
        columns.append(Column(field, sql(), *reference, primary_key=field == "id", nullable=optional))
    return Table(name, metadata, *columns, *extra)


branch = _table("branch", Branch)
series = _table("series", Series, UniqueConstraint("type", "term"))
users = _table("app_user", User)
members = _table(
    "member",
    Member,
    Column("sort_key", Text(), nullable=False),
    Column("search_key", Text(), nullable=False),
    Index("member_by_name", "sort_key", "search_key", "full_name", "id"),  # finding reads nothing else
)
events = _table(
    "member_event", MemberEvent, Index("event_by_member", "member_id"), member_id="member.id"
)
meetings = _table(
    "meeting",
    Meeting,
    Index("one_regular_a_month", "period", unique=True, sqlite_where=text("kind = 'regular'")),
    Index("meeting_by_day", "day"),
)


def _part(name: str, record: type[msgspec.Struct], **refers: str) -> Table:
    return _table(name, record, Index(f"{name}_by_meeting", "meeting_id"), meeting_id="meeting.id", **refers)


guests = _part("guest", Guest)
attendance = _part("attendance", Attendance, member_id="member.id")
opinions = _part("opinion", Opinion)
ballots = _part("ballot", Ballot)
tasks = _part("task", Task)
task_results = _part("task_result", TaskResult, task_id="task.id")
open_topics = _part("open_topic", OpenTopic)
checks = _part("self_check", Check, member_id="member.id")
named_signs = _part("named_sign", NamedSign, member_id="member.id")
sign_reviews = _part("sign_review", SignReview, sign_id="named_sign.id")
follow_ups = _part("follow_up", FollowUp, sign_id="named_sign.id")
prompts = _table("prompt", Prompt)
prompt_answers = _part("prompt_answer", PromptAnswer, prompt_id="prompt.id")
commitments = _table("commitment", Commitment, Index("commitment_by_year", "year"))
studies = _table("study_session", StudySession)
measures = _table("measure", Measure)
year_reviews = _table("year_review", YearReview, Index("year_review_by_year", "year"))
inspections = _table("inspection", Inspection)
screenings = _table("screening", Screening, member_id="member.id")
trainings = _table("training", Training, member_id="member.id")
turns = _table("turn", Turn, member_id="member.id")
good_models = _table("good_model", GoodModel)
corrections = _table("correction", Correction, member_id="member.id")
register_entries = _table("register_entry", RegisterEntry)
reports = _table("report", Report)
closings = _part("closing", Closing)
issued_papers = _table("issued_paper", IssuedPaper, UniqueConstraint("type", "term", "number"))
issued_contents = _table("issued_content", IssuedContent, id="issued_paper.id")
signed_papers = _table("signed_paper", SignedPaper, Index("signed_paper_by_meeting", "meeting_id"))
packets = _table("packet", PacketLine, Index("packet_by_meeting", "meeting_id"))
committees = _table("committee", Committee)
units = _table("unit", Unit)
key_records = _table("key_record", KeyRecord, Index("key_by_unit", "unit"))
trust_items = _table("trust_item", TrustItem)
received = _table("received", Received, Index("received_by_unit", "unit", "sequence"))
receipts = _table("receipt", Receipt, Index("receipt_by_packet", "packet"))

packet_contents = Table(
    "packet_content",
    metadata,
    Column("packet_id", Text(), ForeignKey("packet.id"), primary_key=True),
    Column("content", LargeBinary(), nullable=False),
)
kept_files = Table(
    "kept_file",
    metadata,
    Column("id", Text(), primary_key=True),
    Column("content", LargeBinary(), nullable=False),
)
settings = Table(
    "setting", metadata, Column("key", Text(), primary_key=True), Column("value", Text(), nullable=False)
)
steps = Table(
    "step",
    metadata,
    Column("id", Integer(), primary_key=True, autoincrement=True),
    Column("scope", Text(), nullable=False),
    Column("label", Text(), nullable=False),
    Column("at", Text(), nullable=False),
    Column("who", Text(), nullable=False),
    Column("merge_key", Text(), nullable=False),
    Column("state", Text(), nullable=False),
    Index("step_by_scope", "scope", "state", "id"),
)
changes = Table(
    "change",
    metadata,
    Column("id", Integer(), primary_key=True, autoincrement=True),
    Column("step_id", Integer(), ForeignKey("step.id"), nullable=False),
    Column("table_name", Text(), nullable=False),
    Column("row_id", Text(), nullable=False),
    Column("before", Text()),
    Column("after", Text()),
    Index("change_by_step", "step_id"),
)
audit = Table(
    "audit",
    metadata,
    Column("id", Integer(), primary_key=True, autoincrement=True),
    Column("at", Text(), nullable=False),
    Column("who", Text(), nullable=False),
    Column("verb", Text(), nullable=False),
    Column("facts", Text(), nullable=False),
)

BY_RECORD: dict[type[msgspec.Struct], Table] = {
    Branch: branch,
    Series: series,
    User: users,
    Member: members,
    MemberEvent: events,
    Meeting: meetings,
    Guest: guests,
    Attendance: attendance,
    Opinion: opinions,
    Ballot: ballots,
    Task: tasks,
    TaskResult: task_results,
    OpenTopic: open_topics,
    Check: checks,
    NamedSign: named_signs,
    SignReview: sign_reviews,
    FollowUp: follow_ups,
    Prompt: prompts,
    PromptAnswer: prompt_answers,
    Commitment: commitments,
    StudySession: studies,
    Measure: measures,
    YearReview: year_reviews,
    Inspection: inspections,
    Screening: screenings,
    Training: trainings,
    Turn: turns,
    GoodModel: good_models,
    Correction: corrections,
    RegisterEntry: register_entries,
    Report: reports,
    Closing: closings,
    IssuedPaper: issued_papers,
    IssuedContent: issued_contents,
    SignedPaper: signed_papers,
    PacketLine: packets,
    Committee: committees,
    Unit: units,
    KeyRecord: key_records,
    TrustItem: trust_items,
    Received: received,
    Receipt: receipts,
}
"""Where each record lives, in an order in which every table comes after those it refers to."""

ORDER: dict[str, int] = {table.name: place for place, table in enumerate(BY_RECORD.values())}
BY_NAME: dict[str, Table] = {table.name: table for table in BY_RECORD.values()}
RECORD_OF: dict[str, type[msgspec.Struct]] = {table.name: record for record, table in BY_RECORD.items()}
