"""The yearly screening of members (rà soát, sàng lọc): the list that goes to the superior in January."""

from datetime import date

from desktop.branch.book import Book
from desktop.branch.book_rules import BookPaper, BookRules
from desktop.branch.dates import short
from desktop.branch.members import MemberPicture
from desktop.branch.numbers import count
from desktop.branch.programmes import Screened, Screening
from desktop.branch.programming import Screenings, screenings_of
from desktop.documents.cycle_lines import Names
from desktop.documents.drawing import Paper
from desktop.documents.layouts import MM, Layout
from desktop.documents.listing import Listing, lower_first, ordinal
from desktop.documents.table import Column
from desktop.documents.typeset import Align
from desktop.documents.wording import comrades, enumerated, flat, quoted, upper_first

OUTCOMES = {
    Screened.KEEPS: "Giữ vững tư cách đảng viên",
    Screened.HELPED: "Cần giáo dục, giúp đỡ",
    Screened.CONSIDERED: "Đề nghị xem xét đưa ra khỏi Đảng",
}


def screening_pdf(
    book: Book,
    year: str,
    *,
    rules: BookRules,
    day: date,
    layout: Layout,
    made_by: str = "",
    created: date | None = None,
) -> Paper:
    """Draw the list of a year's screening as known on `day`."""
    paper = Listing(book, day=day, layout=layout, landscape=False)
    paper.begin("Danh sách", [f"kết quả rà soát, sàng lọc đảng viên năm {year}"])
    paper.opening(rules.of(BookPaper.SCREENING), year=year)
    found = screenings_of(book, year, day)
    rows = [
        [str(place), *cells(person, line, paper.names)[:4]]
        for place, (person, line) in enumerate(found.lines, start=1)
    ]
    paper.section("", _columns(), rows)
    for text in sums_words(found, paper.names):
        paper.sentence(text)
    _details(paper, found)
    paper.sign(made_by=made_by)
    return paper.paper(f"Kết quả rà soát, sàng lọc đảng viên năm {year}", created)


def _columns() -> tuple[Column, ...]:
    return (
        ordinal(),
        Column("Họ và tên", 0.0),
        Column("Năm sinh", 18 * MM, Align.CENTRE),
        Column("Ngày vào Đảng", 28 * MM, Align.CENTRE),
        Column("Kết quả rà soát", 58 * MM),
    )


def _details(paper: Listing, found: Screenings) -> None:
    """Write, for those who need help, are proposed, or said something, what the first table leaves out."""
    rows: list[list[str]] = []
    for person, line in found.lines:
        name, _born, _joined, outcome, *words = cells(person, line, paper.names)
        if line.outcome is not Screened.KEEPS or any(words):
            rows.append([str(len(rows) + 1), name, outcome, *words])
    if rows:
        columns = (
            ordinal(),
            Column("Họ và tên", 27 * MM),
            Column("Kết quả", 25 * MM),
            Column("Đảng viên tự nhận", 0.0),
            Column("Căn cứ", 0.0),
            Column("Đảng viên giúp đỡ", 25 * MM),
            Column("Ý kiến của đảng viên", 24 * MM),
        )
        paper.section("Đảng viên cần giáo dục, giúp đỡ, đề nghị xem xét hoặc có ý kiến", columns, rows)


def cells(person: MemberPicture, line: Screening, names: Names) -> list[str]:
    """Return the cells of one member after the running number."""
    return [
        names.bare(person.member_id),
        person.born[:4],
        short(person.joined),
        OUTCOMES[line.outcome],
        quoted(line.own_words) if flat(line.own_words) else "",
        upper_first(flat(line.grounds)),
        names.bare(line.helper_id),
        upper_first(flat(line.reply)),
    ]


def sums_words(found: Screenings, names: Names) -> list[str]:
    """Write the sums of a screening, and who is still to be screened."""
    whole = len(found.lines) + len(found.waiting)
    told_of = [one for one in Screened if found.count(one)]
    parts = [f"{lower_first(OUTCOMES[one])} {count(found.count(one))}" for one in told_of]
    of_which = f" ({'; '.join(parts)})" if parts else ""
    done = f"đã rà soát: {comrades(len(found.lines))}{of_which}"
    told = [f"Tổng số đảng viên thuộc diện rà soát: {comrades(whole)}; {done}."]
    if found.waiting:
        who = enumerated(f"đồng chí {names.bare(one.member_id)}" for one in found.waiting)
        told.append(f"Chưa rà soát: {comrades(len(found.waiting))}, gồm: {who}.")
    return told
