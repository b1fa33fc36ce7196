"""The papers of the year-end review: all reviews on one form in one run, and the table as a workbook."""

from typing import TYPE_CHECKING

from desktop.branch.members import picture
from desktop.branch.rating import day_of, points_of
from desktop.branch.rating import find as find_review
from desktop.branch.year_reviews import ReviewForm, YearReview
from desktop.errors import Refused
from desktop.services import year_end
from desktop.services.book import book as read_book
from desktop.services.commitment_papers import secretary_of
from desktop.services.desk import Desk
from desktop.services.papers import PDF, XLSX, Paper
from desktop.services.year_end import YearLine
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.documents.workbooks.ratings import RatingRow


def review_01(desk: Desk, span: str) -> Paper:
    """Return the branch's own report (mẫu 01), blank where it was not begun."""
    return reviews(desk, span, ReviewForm.COLLECTIVE)


def review_2a(desk: Desk, span: str) -> Paper:
    """Return the reviews of members without a leading post (mẫu 2A)."""
    return reviews(desk, span, ReviewForm.MEMBER)


def review_2b(desk: Desk, span: str) -> Paper:
    """Return the reviews of leaders (mẫu 2B)."""
    return reviews(desk, span, ReviewForm.LEADER)


def review_2c(desk: Desk, span: str) -> Paper:
    """Return the reviews of members outside the political system (mẫu 2C)."""
    return reviews(desk, span, ReviewForm.OUTSIDE)


def reviews(
    desk: Desk, year: str, form: ReviewForm, member_ids: tuple[str, ...] | None = None
) -> Paper:
    """Return the year's reviews on one form (of some members only), by name; without any, a blank form.

    Raises `Refused` where the rules of the year do not have the form.
    """
    from desktop.documents.layouts import layout
    from desktop.documents.review_forms import ReviewSheet, reviews_pdf

    rules = year_end.rules_of(desk, year)
    if rules.form(form) is None:
        raise Refused(
            translate(
                "review", "Quy định của năm {year} không có mẫu {form}.", year=year, form=form.value.upper()
            ),
            field="form",
        )
    book = read_book(desk)
    told = []
    for member_id in ("", *(one.id for one in book.members)):
        review = find_review(book, year, member_id)
        if review is None or review.form is not form:
            continue
        if member_ids is not None and member_id not in member_ids:
            continue
        member, record = book.member(member_id), book.record_of(review.meeting_id)
        day = day_of(book, year, review.meeting_id)
        told.append(
            ReviewSheet(
                review=review,
                person=picture(member, book.events_of(member.id), day) if member else None,
                voted_on=record.meeting.day if record else "",
            )
        )
    content = reviews_pdf(
        told,
        form,
        branch=book.branch,
        rules=rules,
        year=year,
        layout=layout(book.branch.layout),
        secretary=secretary_of(book, year, desk.clock.today()),
        created=desk.clock.now(),
    ).pdf
    return Paper(name=f"kiem-diem_{form.value}_{year}.pdf", media_type=PDF, content=content)


def review_sheet(desk: Desk, span: str) -> Paper:
    """Return the table of the year's ratings as a workbook, with the cap and its base."""
    from desktop.documents.workbooks.ratings import RatingRow, ratings_xlsx

    book, rules = read_book(desk), year_end.rules_of(desk, span)
    table = year_end.table_of(book, span, rules)
    own = RatingRow(
        name=book.branch.name,
        form=_form(table.collective),
        review=table.collective,
        points=points_of(table.collective) if table.collective else None,
    )
    content = ratings_xlsx(
        book.branch,
        span,
        own,
        [_row(one) for one in table.lines],
        table.cap,
        table.rules,
        desk.clock.today(),
    )
    return Paper(name=f"tong-hop-xep-loai_{span}.xlsx", media_type=XLSX, content=content)


def _row(line: YearLine) -> "RatingRow":
    from desktop.documents.workbooks.ratings import RatingRow

    one = line.eligibility
    why = f"{one.reason} ({one.basis})" if one.basis else one.reason
    return RatingRow(
        name=line.name,
        position=line.position,
        form=_form(line.review),
        review=line.review,
        points=line.points,
        left_out="" if one.rated else why,
    )


def _form(review: YearReview | None) -> str:
    return review.form.value.upper() if review else ""
