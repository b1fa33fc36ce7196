"""The rules of yearly commitments (bản cam kết tu dưỡng, rèn luyện, phấn đấu): frame, checks, figures.

The frame (parts, hints, sentences around them, words for results) is data of `resources/commitment`; the text
within it is the member's own. Where two members wrote the same words, that is said as a plain fact.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

import msgspec

from desktop.branch.book import Book
from desktop.branch.checking import LONGEST_LINE
from desktop.branch.commitments import Commitment, CommitmentResult, commitment_id
from desktop.branch.dates import add_months, check_partial, earliest_day, is_whole, short
from desktop.branch.members import COUNTED, Member, State, position_on, state_on
from desktop.branch.names import nfc
from desktop.branch.rules import LegalBasis
from desktop.branch.spans import SpanKind, check_span, first_day, last_day
from desktop.errors import Refused
from desktop.words import translate

FOLDER = "commitment"
_MEASURES, _EXAMPLE = "measures", "example"
RulesOf = Callable[[str, Any, date], Any]
"""`rules(folder, kind, day)`: the rule set of a folder in force on a day."""


class CommitmentPart(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One part of the frame (mục của bản cam kết)."""

    code: str
    title: str
    """As the paper prints it, without a number: `Về tư tưởng chính trị`."""
    hint: str = ""
    """What may be written there, for the person who types; never printed."""
    lines: int = 3
    """Dotted lines to write on by hand where nothing was typed."""


class ResultWord(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a result is called on paper."""

    code: CommitmentResult
    label: str


class CommitmentRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule file of `resources/commitment`: the frame of the commitments of a year."""

    rules: str = FOLDER
    id: str
    title: str
    valid_from: str
    basis: tuple[LegalBasis, ...] = ()
    note: str = ""
    """What in this file has not been verified against a source."""
    paper_title: str
    """`Bản cam kết`."""
    subject: str
    """Trích yếu; `{year}` is filled in."""
    branch_subject: str
    """The same for the branch's own commitment as a collective."""
    opening: str
    branch_opening: str
    parts: tuple[CommitmentPart, ...]
    example: CommitmentPart
    """Nêu gương: for leaders only."""
    measures: CommitmentPart
    """Biện pháp thực hiện."""
    model: CommitmentPart
    """Đăng ký học tập và làm theo, with its model or concrete work."""
    programme: CommitmentPart
    """Chương trình hành động cá nhân."""
    closing: str
    branch_closing: str
    results: tuple[ResultWord, ...]
    result_title: str
    """Title of the back: `Kết quả thực hiện cam kết năm {year}`."""
    mid_title: str
    end_title: str
    months_before: int = 2
    """How many months before the year begins its commitments may be signed."""
    leading: tuple[str, ...] = ("Bí thư", "Phó Bí thư", "Chi ủy viên")
    """Positions whose holders add the part on setting an example; a suggestion, the secretary decides."""

    def result(self, code: CommitmentResult | None) -> str:
        """Return the word of a result; empty for none."""
        return next((one.label for one in self.results if one.code is code), "")

    def part(self, code: str) -> CommitmentPart | None:
        """Return the part with `code`, or None."""
        return next((one for one in self.parts if one.code == code), None)

    def fault(self) -> str:
        """Say what cannot be right: no parts, a code told twice, a result without a word."""
        codes = [one.code for one in self.parts]
        if not codes:
            return translate("commitments", "khung cam kết không có mục nào")
        if len(codes) != len(set(codes)) or "" in codes:
            return translate("commitments", "mã của các mục bị trống hoặc bị lặp")
        missing = [one.value for one in CommitmentResult if not self.result(one)]
        if missing:
            return translate("commitments", "thiếu lời của kết quả: {codes}", codes=", ".join(missing))
        if not 0 <= self.months_before <= 12:
            return translate("commitments", "số tháng ký trước phải từ 0 đến 12")
        return ""


def rules_day(year: str) -> date:
    """Return the day whose rules a year's commitments keep: the first of the year, whatever comes later."""
    return first_day(year)


# ------------------------------------------------------------------------------------------------- checks
def check_commitment(record: Commitment, book: Book, rules: RulesOf, today: date) -> Commitment:
    """Return the commitment with tidy texts; raises `Refused` naming the field that cannot be right.

    One a member a year; signed in the year or a little before it and not in the future; results only after
    signing; the part on setting an example only for leaders; a model only where it is registered.
    """
    _check_year(record.year)
    frame: CommitmentRules = rules(FOLDER, CommitmentRules, rules_day(record.year))
    _check_whose(record, book)
    _check_parts(record, book, frame)
    _check_leaders_part(record)
    _check_days(record, frame, today)
    _check_results(record)
    if len(record.model) > LONGEST_LINE:
        raise Refused(
            translate("commitments", "Mô hình: dài quá {most} chữ.", most=LONGEST_LINE), field="model"
        )
    return record


def _check_year(year: str) -> None:
    try:
        check_span(year, SpanKind.YEAR)
    except Refused as error:
        raise Refused(
            translate("commitments", "“{text}” không phải là một năm.", text=year[:20]), field="year"
        ) from error


def _check_whose(record: Commitment, book: Book) -> None:
    if record.member_id and book.member(record.member_id) is None:
        raise Refused(
            translate("commitments", "Không có đảng viên này trong danh sách."), field="member_id"
        )
    if record.id != commitment_id(record.year, record.member_id):
        raise Refused(
            translate(
                "commitments", "Mỗi đồng chí chỉ có một bản cam kết trong năm {year}.", year=record.year
            ),
            field="member_id",
        )


def _check_parts(record: Commitment, book: Book, frame: CommitmentRules) -> None:
    """Refuse text under a part the frame does not have; what was written under an older frame stays."""
    standing = find(book, record.year, record.member_id)
    known = {one.code for one in frame.parts} | set(standing.texts if standing else ())
    strange = sorted(set(record.texts) - known)
    if strange:
        raise Refused(
            translate(
                "commitments",
                "Khung cam kết năm {year} không có mục “{code}”.",
                year=record.year,
                code=strange[0][:40],
            ),
            field=f"texts.{strange[0]}",
        )


def _check_leaders_part(record: Commitment) -> None:
    if record.leader and not record.member_id:
        raise Refused(
            translate("commitments", "Phần nêu gương là của cá nhân, không phải của tập thể chi bộ."),
            field="leader",
        )
    if record.example.strip() and not record.leader:
        raise Refused(
            translate("commitments", "Phần nêu gương chỉ dành cho đồng chí giữ chức vụ lãnh đạo."),
            todo=translate(
                "commitments",
                "Đánh dấu “Đồng chí giữ chức vụ lãnh đạo”, hoặc chuyển nội dung này sang mục khác.",
            ),
            field="example",
        )
    if record.model.strip() and not record.registers_model:
        raise Refused(
            translate("commitments", "Đã ghi mô hình nhưng chưa đánh dấu đăng ký học tập và làm theo."),
            todo=translate("commitments", "Đánh dấu đăng ký, hoặc xóa tên mô hình."),
            field="model",
        )


def _check_days(record: Commitment, frame: CommitmentRules, today: date) -> None:
    signed = _day(record.signed_on, "signed_on", today)
    if signed is not None:
        first = add_months(first_day(record.year), -frame.months_before)
        if not first <= signed <= last_day(record.year):
            raise Refused(
                translate(
                    "commitments",
                    "Cam kết năm {year} không thể ký ngày {day}.",
                    year=record.year,
                    day=short(signed),
                ),
                todo=translate(
                    "commitments",
                    "Ngày ký nằm từ {first} đến {last}.",
                    first=short(first),
                    last=short(last_day(record.year)),
                ),
                field="signed_on",
            )
    before = signed
    for field in ("mid_on", "end_on"):
        day = _day(getattr(record, field), field, today)
        if day is not None and before is not None and day < before:
            raise Refused(
                translate(
                    "commitments",
                    "Ngày đánh giá {day} ở trước ngày {before}.",
                    day=short(day),
                    before=short(before),
                ),
                field=field,
            )
        before = day or before


def _day(text: str, field: str, today: date) -> date | None:
    """Return a whole day that is not in the future; None for an empty text."""
    if not text:
        return None
    try:
        whole = is_whole(check_partial(text))
    except ValueError:
        whole = False
    if not whole:
        raise Refused(
            translate("commitments", "“{text}” không phải là một ngày.", text=text[:20]),
            todo=translate("commitments", "Ghi đủ ngày, tháng, năm, ví dụ 15/01/2026."),
            field=field,
        )
    day = earliest_day(text)
    if day > today:
        raise Refused(
            translate("commitments", "{day} là ngày trong tương lai.", day=short(day)), field=field
        )
    return day


def _check_results(record: Commitment) -> None:
    if record.signed_on:
        return
    for field in ("mid_on", "mid_result", "mid_words", "end_on", "end_result", "end_words"):
        if getattr(record, field):
            raise Refused(
                translate("commitments", "Chưa ký cam kết thì chưa có kết quả thực hiện."),
                todo=translate("commitments", "Ghi ngày ký trước."),
                field=field,
            )
    if record.programme_result.strip():
        raise Refused(
            translate("commitments", "Chưa ký cam kết thì chưa có kết quả thực hiện."),
            todo=translate("commitments", "Ghi ngày ký trước."),
            field="programme_result",
        )


# -------------------------------------------------------------------------------------------------- facts
def find(book: Book, year: str, member_id: str) -> Commitment | None:
    """Return a member's (empty: the branch's) commitment of a year, or None."""
    wanted = commitment_id(year, member_id)
    return next((one for one in book.commitments if one.id == wanted), None)


def expected(book: Book, year: str) -> tuple[Member, ...]:
    """Return who is asked for a commitment of a year: members active here on one of its days, by name.

    Exempt and suspended members are not asked; one of theirs that was written all the same counts.
    """
    days = (first_day(year), last_day(year))
    return tuple(
        one
        for one in book.members
        if find(book, year, one.id) is not None
        or any(_is_active(state_on(one, book.events_of(one.id), day)) for day in days)
    )


def _is_active(state: State) -> bool:
    return state in COUNTED and state not in {State.EXEMPT, State.SUSPENDED}


def leads(book: Book, member_id: str, frame: CommitmentRules, day: date) -> bool:
    """Tell whether a member holds one of the frame's leading positions on `day`."""
    held = position_on(book.events_of(member_id), day).casefold().removesuffix(" chi bộ")
    return held in {one.casefold() for one in frame.leading}


def own_texts(commitment: Commitment) -> Iterator[tuple[str, str]]:
    """Yield what was written under each part, the measures and the example included; empty ones left out."""
    told = {**commitment.texts, _MEASURES: commitment.measures, _EXAMPLE: commitment.example}
    yield from ((code, text) for code, text in told.items() if text.strip())


def is_written(commitment: Commitment) -> bool:
    """Tell whether anything was written in the member's own words."""
    return next(own_texts(commitment), None) is not None


def copied(book: Book, commitment: Commitment) -> tuple[str, ...]:
    """Return the names of those whose commitment of the same year says the same, word for word, throughout.

    Blanks, punctuation and capitals do not make a difference. A fact for the secretary, not a judgement.
    """
    mine = _said(commitment)
    if not mine:
        return ()
    return _names(book, (one.member_id for one in _others(book, commitment) if _said(one) == mine))


def copies(book: Book, year: str) -> dict[str, tuple[str, ...]]:
    """Return for every member whose commitment says the same as others' the names of those others."""
    together: dict[frozenset[tuple[str, tuple[str, ...]]], list[str]] = {}
    for one in book.commitments:
        if one.year == year and one.member_id and (said := _said(one)):
            together.setdefault(said, []).append(one.member_id)
    return {
        mine: _names(book, (other for other in ids if other != mine))
        for ids in together.values()
        if len(ids) > 1
        for mine in ids
    }


def _said(commitment: Commitment) -> frozenset[tuple[str, tuple[str, ...]]]:
    """Return what a commitment says by part, in words without punctuation and capitals."""
    told = ((code, _words(text)) for code, text in own_texts(commitment))
    return frozenset((code, words) for code, words in told if words)


def _others(book: Book, commitment: Commitment) -> Iterator[Commitment]:
    """Yield the commitments of other members in the same year."""
    for one in book.commitments:
        if one.year == commitment.year and one.member_id not in {"", commitment.member_id}:
            yield one


def _words(text: str) -> tuple[str, ...]:
    """Return the words of a text, without punctuation and capitals."""
    plain = "".join(sign if sign.isalnum() else " " for sign in nfc(text).casefold())
    return tuple(plain.split())


def _names(book: Book, member_ids: Iterable[str]) -> tuple[str, ...]:
    wanted = set(member_ids)
    return tuple(one.full_name for one in book.members if one.id in wanted)


class Registered(msgspec.Struct, frozen=True, kw_only=True):
    """How many commitments of a year were signed (số tập thể, cá nhân đăng ký)."""

    collectives: int
    """The branch itself: 0 or 1."""
    individuals: int
    with_model: int
    """Individuals who registered a model or concrete work (học tập và làm theo)."""


def registered(book: Book, year: str) -> Registered:
    """Count the commitments of a year from the day they were signed; drafts do not count."""
    signed = [one for one in book.commitments if one.year == year and one.signed_on]
    people = [one for one in signed if one.member_id]
    return Registered(
        collectives=len(signed) - len(people),
        individuals=len(people),
        with_model=sum(one.registers_model for one in people),
    )
