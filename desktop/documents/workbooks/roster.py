"""Danh sách đảng viên as a workbook, in the order and columns that our own import reads back.

Columns: those of the usual list (họ và tên, ngày sinh under Nam and Nữ, số thẻ, ngày vào Đảng, ngày chính
thức, chức vụ, trạng thái, ghi chú) with số CCCD beside số thẻ, as the official export has them.
"""

from collections.abc import Sequence
from datetime import date

from desktop.branch.dates import short
from desktop.branch.members import Gender, Member, MemberPicture
from desktop.branch.numbers import count
from desktop.branch.organisation import Branch
from desktop.documents.wording import state_label
from desktop.documents.workbooks.frame import Book, Page, fitting

_HEADINGS = (
    "TT", "Họ và tên", "Nam", "Nữ", "Số thẻ đảng viên", "Số CCCD", "Ngày vào Đảng", "Ngày chính thức",
    "Chức vụ", "Trạng thái", "Ghi chú",
)  # fmt: skip
_MALE, _FEMALE = 3, 4
_WIDTH = len(_HEADINGS)
_SPLIT = 4


def roster_xlsx(branch: Branch, roster: Sequence[tuple[Member, MemberPicture]], day: date) -> bytes:
    """Write the member list as of `day`, in the order given; names in ordinary case, ids as text."""
    book = Book(f"Danh sách đảng viên {branch.name}", day)
    page = book.page("Danh sách đảng viên")
    top = page.office_head(
        branch, "DANH SÁCH ĐẢNG VIÊN", f"(Tính đến ngày {short(day)})", width=_WIDTH, day=day, split=_SPLIT
    )
    _headings(page, top)
    for index, (member, picture) in enumerate(roster):
        _line(page, top + 2 + index, index + 1, member, picture)
    row = top + 2 + len(roster)
    page.span((row, 1), (row, _WIDTH), f"Danh sách có {count(len(roster))} đồng chí.", "note")
    last = page.signatures(
        row + 2, width=_WIDTH, split=_SPLIT, left=("NGƯỜI LẬP",), right=("T/M CHI BỘ", "BÍ THƯ")
    )
    page.widths(_widths(roster))
    page.fit_rows(top + 2, row - 1)
    page.freeze(top + 2, 3)
    page.print_on_a4(landscape=True, head_rows=(top, top + 1), last=(last, _WIDTH))
    return book.save()


def _headings(page: Page, top: int) -> None:
    page.span((top, _MALE), (top, _FEMALE), "Ngày, tháng, năm sinh", "head")
    for column, heading in enumerate(_HEADINGS, start=1):
        if column in (_MALE, _FEMALE):
            page.put(top + 1, column, heading, "head")
        else:
            page.span((top, column), (top + 1, column), heading, "head")


def _line(page: Page, row: int, number: int, member: Member, picture: MemberPicture) -> None:
    page.put(row, 1, number, "number")
    page.put(row, 2, member.full_name)
    _birth(page, row, member)
    page.put(row, 5, member.card, "id")
    page.put(row, 6, member.citizen_id, "id")
    page.put_day(row, 7, member.joined)
    page.put_day(row, 8, member.official)
    page.put(row, 9, picture.position)
    page.put(row, 10, state_label(picture), "center")
    page.put(row, 11, member.note)


def _birth(page: Page, row: int, member: Member) -> None:
    """Write the birth date under Nam or Nữ; across both where the gender is not known."""
    if member.gender is Gender.UNKNOWN:
        page.span((row, _MALE), (row, _FEMALE), "", "id")
        page.put_day(row, _MALE, member.born)
        return
    column, other = (_MALE, _FEMALE) if member.gender is Gender.MALE else (_FEMALE, _MALE)
    page.put(row, other, None, "id")
    if member.born:
        page.put_day(row, column, member.born)
    else:
        page.put(row, column, "x", "id")


def _widths(roster: Sequence[tuple[Member, MemberPicture]]) -> list[float]:
    return [
        5,
        fitting([member.full_name for member, _ in roster], least=22, most=38),
        12.5,
        12.5,
        16,
        16,
        13,
        13,
        fitting([picture.position for _, picture in roster], least=12, most=26),
        fitting([state_label(picture) for _, picture in roster], least=12, most=18),
        fitting([member.note for member, _ in roster], least=12, most=30),
    ]
