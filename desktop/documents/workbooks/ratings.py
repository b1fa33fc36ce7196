"""TỔNG HỢP KẾT QUẢ đánh giá, xếp loại of a year: self-rating, votes, proposal, decision, and the cap."""

from collections.abc import Sequence
from datetime import date

import msgspec

from desktop.branch.numbers import count, decimal
from desktop.branch.organisation import Branch
from desktop.branch.rating import Cap
from desktop.branch.review_rules import CapBase, ReviewRules
from desktop.branch.year_reviews import Rating, YearReview
from desktop.documents.workbooks.frame import Book, Page, column_letter, fitting

_FIRST_VOTE = 7
_SPLIT = 5
_BASES = {
    CapBase.GOOD: "xếp loại Hoàn thành tốt nhiệm vụ",
    CapBase.GOOD_OR_BETTER: "xếp loại Hoàn thành tốt nhiệm vụ trở lên",
    CapBase.RATED: "được xếp loại",
}


class RatingRow(msgspec.Struct, frozen=True, kw_only=True):
    """One line: a member, or the branch as a collective."""

    name: str
    position: str = ""
    form: str = ""
    """`2A`."""
    review: YearReview | None = None
    points: float | None = None
    left_out: str = ""
    """Why not rated, with the rule; empty for those who are."""


def ratings_xlsx(
    branch: Branch,
    year: str,
    collective: RatingRow,
    rows: Sequence[RatingRow],
    cap: Cap,
    rules: ReviewRules,
    day: date,
) -> bytes:
    """Write the table of a year as of `day`: the branch first, then the members, the sums and the cap."""
    book = Book(f"Tổng hợp đánh giá, xếp loại năm {year} {branch.name}", day)
    page = book.page(f"Xếp loại {year}")
    width = _FIRST_VOTE + len(rules.levels) + 2
    top = page.office_head(
        branch,
        "TỔNG HỢP KẾT QUẢ",
        f"đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên năm {year}",
        width=width,
        day=day,
        split=_SPLIT,
    )
    _headings(page, top, rules)
    page.span((top + 2, 1), (top + 2, width), "Tập thể", "group")
    _line(page, top + 3, "", collective, rules)
    page.span((top + 4, 1), (top + 4, width), "Đảng viên", "group")
    first = top + 5
    for index, row in enumerate(rows):
        _line(page, first + index, index + 1, row, rules)
    after = first + len(rows)
    row_after = _sums(page, first, after, rows, rules)
    for text in (cap_sentence(cap, rules), rules.cap.note):
        if text:
            page.span((row_after, 1), (row_after, width), text, "note")
            page.height(row_after, 36)
            row_after += 1
    last = page.signatures(
        row_after + 1, width=width, split=_SPLIT, left=("NGƯỜI LẬP",), right=("T/M CHI BỘ", "BÍ THƯ")
    )
    names = [collective.name, *(row.name for row in rows)]
    votes = [9.0] * len(rules.levels)
    page.widths([5, fitting(names, least=22, most=34), 14, 7, 9, 11, *votes, 13, 13, 34])
    page.fit_rows(first, after - 1)
    page.fit_rows(top + 3, top + 3)
    page.freeze(first, 3)
    page.print_on_a4(landscape=True, head_rows=(top, top + 1), last=(last, width))
    return book.save()


def cap_sentence(cap: Cap, rules: ReviewRules) -> str:
    """Say the cap with its base: how many may be rated HTXSNV, how many are, and whether that is too many."""
    short = rules.level(Rating.EXCELLENT).short
    if not cap.excellent and not cap.base:
        return f"Chưa có đảng viên nào được đề nghị mức {short} hoặc {_BASES[rules.cap.base]}."
    most = f"{count(cap.most)} đồng chí" if cap.most else "không có đồng chí nào"
    said = (
        f"{short}: {count(cap.excellent)} đồng chí; theo tỷ lệ {cap.share} % của {count(cap.base)} đảng viên "
        f"{_BASES[rules.cap.base]}, nhiều nhất là {most}"
    )
    return f"{said}: vượt {count(cap.excellent - cap.most)} đồng chí." if cap.exceeded else f"{said}."


def _headings(page: Page, top: int, rules: ReviewRules) -> None:
    votes = len(rules.levels)
    singles = {1: "TT", 2: "Họ và tên", 3: "Chức vụ", 4: "Mẫu", 5: "Điểm tự chấm", 6: "Tự nhận"}
    after = _FIRST_VOTE + votes
    singles |= {after: "Chi bộ đề nghị", after + 1: "Cấp có thẩm quyền quyết định", after + 2: "Ghi chú"}
    for column, title in singles.items():
        page.span((top, column), (top + 1, column), title, "head")
    page.span((top, _FIRST_VOTE), (top, after - 1), "Số phiếu của chi bộ", "head")
    for index, level in enumerate(rules.levels):
        page.put(top + 1, _FIRST_VOTE + index, level.short, "head")
    page.height(top, 24)
    page.height(top + 1, 40)


def _line(page: Page, row: int, number: int | str, line: RatingRow, rules: ReviewRules) -> None:
    review = line.review
    after = _FIRST_VOTE + len(rules.levels)
    page.put(row, 1, number, "number")
    page.put(row, 2, line.name)
    page.put(row, 3, line.position)
    page.put(row, 4, line.form, "center")
    page.put(row, 5, decimal(line.points) if line.points is not None else "", "center")
    page.put(row, 6, _short(review.self_rating if review else None, rules), "center")
    for index, level in enumerate(rules.levels):
        number_of = review.votes.get(level.rating.value) if review and review.votes else None
        voted = bool(review and review.votes)
        page.put(row, _FIRST_VOTE + index, (number_of or 0) if voted else None, "number")
    page.put(row, after, _short(review.proposed if review else None, rules), "center")
    page.put(row, after + 1, _short(review.decided if review else None, rules), "center")
    page.put(row, after + 2, f"Không xếp loại: {line.left_out}" if line.left_out else "")


def _short(rating: Rating | None, rules: ReviewRules) -> str:
    return rules.level(rating).short if rating else ""


def _sums(page: Page, first: int, after: int, rows: Sequence[RatingRow], rules: ReviewRules) -> int:
    """Write a sum a level: how many rated themselves so, were proposed, were decided; return the next row."""
    votes = len(rules.levels)
    proposed = _FIRST_VOTE + votes
    reviews = [one.review for one in rows if one.review is not None]
    for index, level in enumerate(rules.levels):
        row = after + index
        page.put_row(
            row, ["", f"Cộng {level.short}", *[""] * (proposed + 1)], ["sum-text"] * (proposed + 3)
        )
        counted = {
            6: sum(one.self_rating is level.rating for one in reviews),
            proposed: sum(one.proposed is level.rating for one in reviews),
            proposed + 1: sum(one.decided is level.rating for one in reviews),
        }
        for column, result in counted.items():
            letter = column_letter(column)
            cells = f"{letter}{first}:{letter}{max(after - 1, first)}"
            page.formula(row, column, f'COUNTIF({cells},"{level.short}")', result)
    return after + votes
