"""The parts of a member's own sheet that come from meetings: roll calls, self-checks, tasks, opinions."""

from desktop.branch.dates import short
from desktop.branch.meetings import Mark
from desktop.branch.numbers import count
from desktop.branch.personal import PersonalSheet
from desktop.documents import task_list
from desktop.documents.layouts import MM
from desktop.documents.listing import Listing, lower_first, ordinal
from desktop.documents.personal_parts import SheetRules, moment_key, paragraphs
from desktop.documents.personal_words import CHECKS, MARKS
from desktop.documents.superiors import kind_words
from desktop.documents.table import Column
from desktop.documents.typeset import Align
from desktop.documents.wording import ended, flat, quoted, upper_first


def meetings(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write each meeting in which the member was called, spoke for himself or herself, or had a part."""
    marks = {one.meeting.id: one for one in sheet.attendance}
    checks = {one.meeting.id: one for one in sheet.checks}
    served = {one.meeting.id: one for one in sheet.served}
    met = (*(one.meeting for one in sheet.attendance), *(one.meeting for one in sheet.checks))
    held = {one.id: one for one in (*met, *(one.meeting for one in sheet.served))}
    rows = []
    for place, meeting in enumerate(sorted(held.values(), key=moment_key), start=1):
        mark, check, part = marks.get(meeting.id), checks.get(meeting.id), served.get(meeting.id)
        reason = f" ({flat(mark.line.reason)})" if mark and flat(mark.line.reason) else ""
        rows.append(
            [
                str(place),
                short(meeting.day),
                kind_words(meeting),
                f"{MARKS[mark.line.mark]}{reason}" if mark else "",
                CHECKS[check.check.outcome] if check else "",
                _roles(
                    chaired=bool(part and part.chaired),
                    recorded=bool(part and part.recorded),
                    presented=bool(part and part.presented),
                    concerned=bool(part and part.concerned),
                ),
            ]
        )
    paper.section(title, _columns(), rows)
    if sheet.attendance:
        paper.sentence(attendance_words(sheet))


def _columns() -> tuple[Column, ...]:
    return (
        ordinal(),
        Column("Ngày", 24 * MM, Align.CENTRE),
        Column("Buổi sinh hoạt", 0.0),
        Column("Điểm danh", 27 * MM),
        Column("Tự đối chiếu", 38 * MM),
        Column("Vai trò", 20 * MM),
    )


def _roles(*, chaired: bool, recorded: bool, presented: bool, concerned: bool) -> str:
    told = (
        ("chủ trì", chaired),
        ("thư ký", recorded),
        ("trình bày", presented),
        ("được xem xét", concerned),
    )
    return upper_first(", ".join(words for words, holds in told if holds))


def attendance_words(sheet: PersonalSheet) -> str:
    """Write how often the member was marked as what."""
    marks = [one.line.mark for one in sheet.attendance]
    parts = [f"{lower_first(MARKS[one])} {count(marks.count(one))}" for one in Mark if one in marks]
    return f"Được điểm danh {count(len(marks))} buổi: {'; '.join(parts)}."


def own_words(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write what the member said in self-checks."""
    told = [
        (f"Ngày {short(one.meeting.day)}:", ended(quoted(one.check.own_words)))
        for one in sheet.checks
        if flat(one.check.own_words)
    ]
    paragraphs(paper, title, told)


def tasks(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write the tasks given to the member, with what meetings found."""
    columns = (
        ordinal(),
        Column("Nhiệm vụ", 0.0),
        Column("Ngày giao", 24 * MM, Align.CENTRE),
        Column("Thời hạn", 24 * MM, Align.CENTRE),
        Column("Kết quả tại các kỳ sinh hoạt", 48 * MM),
    )
    rows = [
        [
            str(place),
            upper_first(flat(one.task.text)),
            short(one.given.day),
            short(one.task.deadline),
            task_list.found_words(one),
        ]
        for place, one in enumerate(sheet.tasks, start=1)
    ]
    paper.section(title, columns, rows)


def opinions(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write the opinions recorded under the member's name."""
    told = [(f"Ngày {short(one.meeting.day)}:", ended(flat(one.opinion.text))) for one in sheet.opinions]
    paragraphs(paper, title, told)
