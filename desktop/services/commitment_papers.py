"""The papers of a year's commitments: all sheets in one run, and the list of who signed as a workbook."""

from datetime import date

from desktop.branch import committing
from desktop.branch.book import Book
from desktop.branch.commitments import Commitment
from desktop.branch.members import State, picture, position_on
from desktop.services import commitments as verbs
from desktop.services.book import book as read_book
from desktop.services.commitments import CommitmentLine, CommitmentTable
from desktop.services.desk import Desk
from desktop.services.papers import PDF, XLSX, Paper

_NOTES = {
    State.EXEMPT: "Được miễn công tác và sinh hoạt",
    State.SUSPENDED: "Đình chỉ sinh hoạt",
    State.TEMPORARY_OUT: "Sinh hoạt tạm thời nơi khác",
    State.TEMPORARY_IN: "Sinh hoạt tạm thời đến",
    State.TRANSFERRED: "Đã chuyển đi",
    State.REMOVED: "Đã xóa tên",
    State.RESIGNED: "Đã xin ra khỏi Đảng",
    State.EXPELLED: "Đã khai trừ",
    State.DIED: "Đã từ trần",
}


def commitments(desk: Desk, span: str) -> Paper:
    """Return the commitments of a year, a leaf each: the branch's own where written, then every member's.

    Whoever has written nothing yet gets a sheet with the name and lines for the hand.
    """
    return sheets(desk, span)


def sheets(desk: Desk, year: str, member_ids: tuple[str, ...] | None = None) -> Paper:
    """Return the commitments of some members (an empty id: the branch; None: everybody's) of a year."""
    from desktop.documents.commitment import CommitmentSheet, commitments_pdf
    from desktop.documents.layouts import layout

    book, rules, today = read_book(desk), verbs.rules_of(desk, year), desk.clock.today()
    table = verbs.table_of(book, year, rules, today)
    told = []
    for line in _chosen(table, member_ids):
        draft = line.commitment or verbs.draft_of(book, year, line.member_id, rules, today)
        member = book.member(line.member_id)
        told.append(
            CommitmentSheet(
                commitment=draft,
                person=picture(member, book.events_of(member.id), verbs.day_within(year, today))
                if member
                else None,
                workplace=_workplace(book, draft),
            )
        )
    content = commitments_pdf(
        told,
        branch=book.branch,
        rules=rules,
        year=year,
        layout=layout(book.branch.layout),
        secretary=secretary_of(book, year, today),
        created=desk.clock.now(),
    ).pdf
    return Paper(name=f"ban-cam-ket_{year}.pdf", media_type=PDF, content=content)


def _chosen(table: CommitmentTable, member_ids: tuple[str, ...] | None) -> list[CommitmentLine]:
    own = table.collective
    if member_ids is None:
        return [*([own] if own.commitment and committing.is_written(own.commitment) else []), *table.lines]
    return [one for one in (own, *table.lines) if one.member_id in member_ids]


def _workplace(book: Book, commitment: Commitment) -> str:
    """Return the unit a member's latest year-end review names."""
    named = [
        one
        for one in book.reviews
        if one.member_id and one.member_id == commitment.member_id and one.workplace.strip()
    ]
    return max(named, key=lambda one: one.year).workplace if named else ""


def secretary_of(book: Book, year: str, today: date) -> str:
    """Return the name of the branch's secretary within a year, the deputy's where there is none."""
    day = verbs.day_within(year, today)
    held = {
        position_on(book.events_of(one.id), day).casefold().removesuffix(" chi bộ"): one.full_name
        for one in book.members
    }
    return held.get("bí thư") or held.get("phó bí thư") or ""


def commitment_sheet(desk: Desk, span: str) -> Paper:
    """Return the list of a year's commitments as a workbook: signed on, registered, results, figures."""
    from desktop.documents.workbooks.commitments import CommitmentRow, commitments_xlsx

    book, table = read_book(desk), verbs.table(desk, span)
    rows = [
        CommitmentRow(
            name=one.name,
            position=one.position,
            commitment=one.commitment,
            note=_NOTES.get(one.state, "") if one.state else "",
        )
        for one in (table.collective, *table.lines)
    ]
    content = commitments_xlsx(
        book.branch, span, rows[0], rows[1:], table.figures, table.rules, desk.clock.today()
    )
    return Paper(name=f"theo-doi-cam-ket_{span}.xlsx", media_type=XLSX, content=content)
