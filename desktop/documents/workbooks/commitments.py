"""Bảng theo dõi bản cam kết of a year: who signed, who leads, what was registered, what came of it."""

from collections.abc import Sequence
from datetime import date

import msgspec

from desktop.branch.commitments import Commitment
from desktop.branch.committing import CommitmentRules, Registered
from desktop.branch.numbers import count
from desktop.branch.organisation import Branch
from desktop.documents.workbooks.frame import Book, Page, column_letter, fitting

_HEADINGS = (
    "TT", "Họ và tên", "Chức vụ", "Ngày ký", "Nêu gương", "Đăng ký học tập và làm theo",
    "Mô hình, việc làm cụ thể", "6 tháng đầu năm", "Cuối năm", "Ghi chú",
)  # fmt: skip
_WIDTH, _SPLIT = len(_HEADINGS), 4
_TICK = "x"


class CommitmentRow(msgspec.Struct, frozen=True, kw_only=True):
    """One line: a member, or the branch as a collective."""

    name: str
    position: str = ""
    commitment: Commitment | None = None
    note: str = ""


def commitments_xlsx(
    branch: Branch,
    year: str,
    collective: CommitmentRow,
    rows: Sequence[CommitmentRow],
    figures: Registered,
    rules: CommitmentRules,
    day: date,
) -> bytes:
    """Write the list of a year's commitments as of `day`: the branch, the members, then the figures."""
    book = Book(f"Theo dõi bản cam kết năm {year} {branch.name}", day)
    page = book.page(f"Cam kết {year}")
    top = page.office_head(
        branch,
        "THEO DÕI BẢN CAM KẾT TU DƯỠNG, RÈN LUYỆN, PHẤN ĐẤU",
        f"Năm {year}",
        width=_WIDTH,
        day=day,
        split=_SPLIT,
    )
    page.put_row(top, _HEADINGS, ["head"] * _WIDTH)
    page.span((top + 1, 1), (top + 1, _WIDTH), "Tập thể", "group")
    _line(page, top + 2, "", collective, rules)
    page.span((top + 3, 1), (top + 3, _WIDTH), "Cá nhân", "group")
    first = top + 4
    for index, row in enumerate(rows):
        _line(page, first + index, index + 1, row, rules)
    after = first + len(rows)
    _totals(page, first, after, rows)
    page.span((after + 1, 1), (after + 1, _WIDTH), _summary(figures, year), "note")
    page.height(after + 1, 36)
    last = page.signatures(
        after + 3, width=_WIDTH, split=_SPLIT, left=("NGƯỜI LẬP",), right=("T/M CHI BỘ", "BÍ THƯ")
    )
    names = [collective.name, *(row.name for row in rows)]
    page.widths([5, fitting(names, least=22, most=36), 14, 12, 9, 13, 36, 20, 20, 22])
    page.fit_rows(top, after)
    page.freeze(first, 3)
    page.print_on_a4(landscape=True, head_rows=(top, top), last=(last, _WIDTH))
    return book.save()


def _line(page: Page, row: int, number: int | str, line: CommitmentRow, rules: CommitmentRules) -> None:
    one = line.commitment
    page.put(row, 1, number, "number")
    page.put(row, 2, line.name)
    page.put(row, 3, line.position)
    page.put_day(row, 4, one.signed_on if one else "")
    page.put(row, 5, _TICK if one and one.leader else "", "center")
    page.put(row, 6, _TICK if one and one.registers_model else "", "center")
    page.put(row, 7, " ".join(one.model.split()) if one else "")
    page.put(row, 8, rules.result(one.mid_result) if one else "", "center")
    page.put(row, 9, rules.result(one.end_result) if one else "", "center")
    page.put(row, 10, line.note)


def _totals(page: Page, first: int, after: int, rows: Sequence[CommitmentRow]) -> None:
    page.put_row(after, ["", "Cộng cá nhân", *[""] * (_WIDTH - 2)], ["sum-text"] * _WIDTH)
    told = [one.commitment for one in rows if one.commitment is not None]
    results = {
        4: sum(bool(one.signed_on) for one in told),
        5: sum(one.leader for one in told),
        6: sum(one.registers_model for one in told),
        8: sum(one.mid_result is not None for one in told),
        9: sum(one.end_result is not None for one in told),
    }
    for column, result in results.items():
        letter = column_letter(column)
        cells = f"{letter}{first}:{letter}{max(after - 1, first)}"
        page.formula(after, column, f'SUMPRODUCT(--({cells}<>""))', result)


def _summary(figures: Registered, year: str) -> str:
    if not figures.collectives and not figures.individuals:
        return f"Năm {year} chưa có bản cam kết nào được ký."
    model = count(figures.with_model) if figures.with_model else "không có"
    return (
        f"Đã ký bản cam kết năm {year}: {count(figures.collectives)} tập thể, {count(figures.individuals)} "
        f"cá nhân; trong đó {model} cá nhân đăng ký mô hình, việc làm cụ thể học tập và làm theo tư tưởng, "
        "đạo đức, phong cách Hồ Chí Minh."
    )
