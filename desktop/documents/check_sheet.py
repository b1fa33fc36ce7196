"""The self-check sheet (phiếu tự đối chiếu): blank for the members' own hands, and what a meeting recorded.

The blank sheet lists the signs of the set with a box each. The filled one repeats what was said and decided;
nothing is added to it.
"""

from collections.abc import Sequence
from datetime import date

import msgspec

from desktop.branch.attendance import must_attend, present_members
from desktop.branch.closing import MeetingFile
from desktop.branch.dates import period_label, short
from desktop.branch.meetings import CheckOutcome, SignSource
from desktop.branch.members import MemberPicture
from desktop.branch.names import clean
from desktop.branch.rules import SignGroup
from desktop.documents import fonts
from desktop.documents.drawing import About, Paper, draw
from desktop.documents.flow import Pages
from desktop.documents.layouts import MM, Layout, SignatureRules
from desktop.documents.minutes import meeting_day
from desktop.documents.page import Composer, Signer
from desktop.documents.table import Column, Row, Table, spread
from desktop.documents.typeset import Align, Run
from desktop.documents.wording import (
    NONE,
    People,
    comrades,
    enumerated,
    flat,
    meeting_title,
    office,
    quoted,
    upper_first,
)

_DOTS = "." * 24
_SIGN_SIZE, _SIGN_LINE, _SIGN_PADDING = 11.5, 13.5, 1.5
"""The signs are set smaller, so that a member's sheet is one leaf printed on both sides."""
_SIGN_SPACE_MM = 20.0
_SOURCES = {
    SignSource.SELF: "Tự nhận",
    SignSource.PEER: "Đảng viên trong chi bộ góp ý",
    SignSource.COMMITTEE: "Chi ủy gợi ý",
    SignSource.SUPERIOR: "Cấp trên gợi ý",
    SignSource.PEOPLE: "Nhân dân góp ý",
}


def check_pdf(
    file: MeetingFile,
    *,
    layout: Layout,
    blank: bool,
    member_ids: Sequence[str] | None = None,
    created: date | None = None,
) -> Paper:
    """Draw the self-check sheet.

    Blank: one sheet for each of `member_ids` (by default everybody who must attend; none at all gives one
    sheet without a name). Filled: one paper about those of `member_ids` who were present (by default all).
    """
    if blank:
        papers = [_lay_blank(file, person, layout) for person in _addressed(file, member_ids)]
        title = f"Phiếu tự đối chiếu {file.indicators.short}, {period_label(file.record.meeting.period)}"
    else:
        papers = [_lay_filled(file, layout, member_ids)]
        title = f"Kết quả tự đối chiếu {file.indicators.short}, {period_label(file.record.meeting.period)}"
    about = About(
        title=title,
        author=file.branch.name,
        created=created or meeting_day(file),
        kind="check",
        period=file.record.meeting.period,
    )
    pages = sum(len(paper.pages) for paper in papers)
    return Paper(pdf=draw(papers, about, layout.page), pages=pages, title=title)


def _addressed(file: MeetingFile, member_ids: Sequence[str] | None) -> list[MemberPicture | None]:
    roster = file.record.roster
    if member_ids is None:
        chosen = [one for one in roster if must_attend(one)]
    else:
        chosen = [one for one in roster if one.member_id in set(member_ids)]
    return [*chosen] or [None]


# -------------------------------------------------------------------------------------------------- blank
def _lay_blank(file: MeetingFile, person: MemberPicture | None, layout: Layout) -> Pages:
    composer = Composer(msgspec.structs.replace(layout, signature=_by_hand(layout)))
    composer.head(file.branch)
    period = period_label(file.record.meeting.period)
    composer.title("Phiếu tự đối chiếu", [f"{file.indicators.short}, sinh hoạt {period}"], separator=False)
    name = clean(person.full_name) if person else ""
    composer.text(_identity(person), align=Align.LEFT)
    composer.text(Run("Đánh dấu x vào ô của biểu hiện tự nhận thấy; không có thì để trống.", fonts.ITALIC))
    composer.table(*_sign_table(file.indicators.groups, composer, layout))
    for title, lines in (
        ("Lời tự nêu của đảng viên (biểu hiện, mức độ, nguyên nhân):", 4),
        ("Ý kiến của chi bộ:", 2),
        ("Biện pháp khắc phục, thời hạn:", 2),
        ("Ý kiến của đảng viên:", 1),
    ):
        composer.text(Run(title, fonts.BOLD), keep=True)
        composer.dotted(lines)
    note = "(ký, ghi rõ họ tên)"
    composer.signatures(
        Signer(titles=("CHỦ TRÌ",), note=note), Signer(titles=("NGƯỜI TỰ ĐỐI CHIẾU",), note=note, name=name)
    )
    return composer.finish()


def _by_hand(layout: Layout) -> SignatureRules:
    return msgspec.structs.replace(layout.signature, space_mm=_SIGN_SPACE_MM)


def _identity(person: MemberPicture | None) -> str:
    if person is None:
        return f"Họ và tên: {_DOTS * 2} năm sinh: {_DOTS}"
    facts = [f"Họ và tên: {clean(person.full_name)}"]
    if person.born:
        facts.append(f"sinh năm {person.born[:4]}")
    if person.position:
        facts.append(office(person.position))
    return "; ".join(facts) + "."


def _sign_table(groups: Sequence[SignGroup], composer: Composer, layout: Layout) -> tuple[Table, list[Row]]:
    columns = (
        Column("Mục", 14 * MM, Align.CENTRE),
        Column("Biểu hiện", 0.0),
        Column("Tự nhận", 19 * MM, Align.CENTRE),
    )
    rules = msgspec.structs.replace(layout.table, size=_SIGN_SIZE, line=_SIGN_LINE, padding=_SIGN_PADDING)
    table = Table(spread(columns, composer.frame.room), rules)
    rows: list[Row] = []
    for group in groups:
        rows.append(table.band(f"{group.code}. {group.title}"))
        rows += [table.row([sign.code, sign.label, ""]).with_box(2) for sign in group.signs]
    return table, rows


# ------------------------------------------------------------------------------------------------- filled
def _lay_filled(file: MeetingFile, layout: Layout, member_ids: Sequence[str] | None) -> Pages:
    record, people = file.record, People(file.record)
    here = present_members(record)
    told = [one for one in record.roster if one in here or record.check_of(one.member_id)]
    shown = [one for one in told if member_ids is None or one.member_id in set(member_ids)]
    named = [one for one in shown if record.signs_of(one.member_id)]
    plain = [one for one in shown if one not in named and record.check_of(one.member_id)]
    silent = [one for one in shown if one not in named and one not in plain]
    composer = Composer(layout)
    composer.head(file.branch, day=meeting_day(file))
    composer.title("Kết quả tự đối chiếu", [file.indicators.short, f"tại buổi {meeting_title(file)}"])
    _named_blocks(composer, file, people, named)
    _plain_table(composer, file, people, plain)
    label = Run("3. Đảng viên dự họp chưa tự đối chiếu: ", fonts.BOLD)
    names = enumerated(people.person(one) for one in silent)
    composer.text(label, f"{comrades(len(silent))}, gồm: {names}." if silent else NONE)
    composer.signatures(
        Signer(titles=("NGƯỜI GHI",), name=people.bare(record.meeting.secretary_id)),
        Signer(titles=("CHỦ TRÌ",), name=people.bare(record.meeting.chair_id)),
    )
    return composer.finish()


def _named_blocks(
    composer: Composer, file: MeetingFile, people: People, named: Sequence[MemberPicture]
) -> None:
    label = "1. Đảng viên có biểu hiện được nêu"
    if not named:
        composer.text(Run(f"{label}: ", fonts.BOLD), NONE)
        return
    composer.text(Run(f"{label}: ", fonts.BOLD), f"{comrades(len(named))}.", keep=True)
    for index, person in enumerate(named, start=1):
        composer.text(Run(f"1.{index}. {upper_first(people.person(person))}", fonts.BOLD), keep=True)
        table = Table(
            spread((Column("Mục ghi", 45 * MM), Column("Nội dung", 0.0)), composer.frame.room),
            composer.layout.table,
        )
        composer.table(table, [table.row(list(pair)) for pair in _facts(file, person)])


def _facts(file: MeetingFile, person: MemberPicture) -> list[tuple[str, str]]:
    check = file.record.check_of(person.member_id)
    facts: list[tuple[str, str]] = []
    if check is not None and flat(check.own_words):
        facts.append(("Lời tự nêu", quoted(check.own_words)))
    for sign in sorted(file.record.signs_of(person.member_id), key=lambda one: one.order):
        found = file.indicators.sign(sign.code)
        facts += [
            ("Biểu hiện", f"{sign.code}" + (f" – {found.label}" if found else "")),
            ("Ai nêu", _SOURCES[sign.source]),
            ("Lời của đảng viên", quoted(sign.own_words) if flat(sign.own_words) else "Không có"),
            ("Ý kiến của chi bộ", upper_first(flat(sign.opinion)) or "Không có"),
            ("Kết luận", upper_first(flat(sign.conclusion)) or "Không có"),
            ("Biện pháp khắc phục", upper_first(flat(sign.remedy)) or "Không có"),
            ("Thời hạn", short(sign.deadline) or "Không ghi"),
            ("Ý kiến của đảng viên", upper_first(flat(sign.reply)) or "Không có"),
        ]
    return facts


def _plain_table(
    composer: Composer, file: MeetingFile, people: People, plain: Sequence[MemberPicture]
) -> None:
    label = "2. Đảng viên không có biểu hiện được nêu"
    if not plain:
        composer.text(Run(f"{label}: ", fonts.BOLD), NONE)
        return
    composer.text(Run(f"{label}: ", fonts.BOLD), f"{comrades(len(plain))}.", keep=True)
    columns = (
        Column("TT", 11 * MM, Align.CENTRE),
        Column("Họ và tên", 50 * MM),
        Column("Chức vụ", 27 * MM),
        Column("Tự đối chiếu", 0.0),
    )
    table = Table(spread(columns, composer.frame.room), composer.layout.table)
    rows = [
        table.row([str(index), people.in_table(one.member_id), clean(one.position), _plain_words(file, one)])
        for index, one in enumerate(plain, start=1)
    ]
    composer.table(table, rows)


def _plain_words(file: MeetingFile, person: MemberPicture) -> str:
    check = file.record.check_of(person.member_id)
    none = check is not None and check.outcome is CheckOutcome.NONE
    said = "Tự nhận không có biểu hiện" if none else "Có biểu hiện, chưa ghi mục"
    return f"{said}; nêu: {quoted(check.own_words)}" if check and flat(check.own_words) else said
