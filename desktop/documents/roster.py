"""The member list (danh sách đảng viên): a table on landscape A4, its heading repeated on every page."""

from collections.abc import Sequence
from datetime import date

from desktop.branch.dates import short
from desktop.branch.members import Gender, MemberPicture
from desktop.branch.names import clean
from desktop.branch.numbers import count
from desktop.branch.organisation import Branch
from desktop.documents.drawing import About, Paper, draw
from desktop.documents.flow import Pages
from desktop.documents.layouts import MM, Layout
from desktop.documents.page import CHAIR, Composer, Signer
from desktop.documents.table import Column, Table, spread
from desktop.documents.typeset import Align
from desktop.documents.wording import state_label

_BIRTH = "Ngày, tháng, năm sinh"
_SECRETARY = "bí thư"
_DEPUTY = "phó bí thư"


def roster_pdf(
    roster: Sequence[MemberPicture],
    *,
    branch: Branch,
    day: date,
    layout: Layout,
    made_by: str = "",
    created: date | None = None,
) -> Paper:
    """Draw the member list as of `day`; `made_by` is printed under `NGƯỜI LẬP`."""
    laid = lay_roster(roster, branch=branch, day=day, layout=layout, made_by=made_by)
    title = f"Danh sách đảng viên {branch.name}, ngày {short(day)}"
    about = About(title=title, author=branch.name, created=created or day, kind="roster")
    return Paper(pdf=draw([laid], about, layout.page), pages=len(laid.pages), title=title)


def lay_roster(
    roster: Sequence[MemberPicture], *, branch: Branch, day: date, layout: Layout, made_by: str = ""
) -> Pages:
    """Lay the member list onto pages without drawing it."""
    composer = Composer(layout, landscape=True)
    composer.head(branch, day=day)
    composer.title("Danh sách", [f"đảng viên {clean(branch.name)}", f"(tính đến ngày {short(day)})"])
    table = Table(spread(_columns(), composer.frame.room), layout.table)
    rows = [table.row(_texts(index, person)) for index, person in enumerate(roster, start=1)]
    composer.table(table, rows or [table.row([""] * len(table.columns))])
    composer.text(f"Danh sách có {count(len(roster))} đồng chí.")
    composer.signatures(Signer(titles=("NGƯỜI LẬP",), name=clean(made_by)), branch_signer(roster))
    return composer.finish()


def _columns() -> tuple[Column, ...]:
    return (
        Column("TT", 10 * MM, Align.CENTRE),
        Column("Họ và tên", 46 * MM),
        Column("Nam", 24 * MM, Align.CENTRE, _BIRTH),
        Column("Nữ", 24 * MM, Align.CENTRE, _BIRTH),
        Column("Số thẻ đảng viên", 30 * MM, Align.CENTRE),
        Column("Ngày vào Đảng", 24 * MM, Align.CENTRE),
        Column("Ngày chính thức", 24 * MM, Align.CENTRE),
        Column("Chức vụ", 24 * MM),
        Column("Trạng thái", 24 * MM),
        Column("Ghi chú", 0.0),
    )


def _texts(index: int, person: MemberPicture) -> list[str]:
    born = short(person.born)
    woman = person.gender is Gender.FEMALE
    return [
        str(index),
        clean(person.full_name),
        "" if woman else born,
        born if woman else "",
        person.card,
        short(person.joined),
        short(person.official_on),
        clean(person.position),
        state_label(person),
        "",
    ]


def branch_signer(roster: Sequence[MemberPicture]) -> Signer:
    """Return the block of who signs for the branch: the secretary, or the deputy where there is none.

    `T/M CHI BỘ` with the office below it; never `K/T` for a collective (HD 05-HD/VPTW, 27/5/2026).
    """
    for position, office in ((_SECRETARY, "BÍ THƯ"), (_DEPUTY, "PHÓ BÍ THƯ")):
        for person in roster:
            held = clean(person.position).casefold().removesuffix(" chi bộ")
            if held == position:
                name = clean(person.full_name)
                return Signer(titles=("T/M CHI BỘ",), office=office, name=name, field=CHAIR)
    return Signer(titles=("T/M CHI BỘ",), office="BÍ THƯ", field=CHAIR)
