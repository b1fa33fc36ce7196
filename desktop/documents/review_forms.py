"""The forms of the year-end review: 01 of the collective, 2A, 2B, 2C of a person.

Code of the form at the top right, sections I to VII with their marks and levels as boxes to tick, then what
the branch and the committee above say, each with its block of signature. Empty sections are dotted lines.
"""

from collections.abc import Sequence
from datetime import date

import msgspec

from desktop.branch.dates import short
from desktop.branch.members import MemberPicture
from desktop.branch.names import clean
from desktop.branch.numbers import count, decimal
from desktop.branch.organisation import Branch, committee_of
from desktop.branch.rating import points_of
from desktop.branch.review_rules import FormRule, ReviewRules, ReviewSection
from desktop.branch.year_reviews import Rating, ReviewForm, YearReview
from desktop.documents import fonts
from desktop.documents.drawing import About, Paper, draw
from desktop.documents.flow import Pages
from desktop.documents.form_parts import (
    DOTS,
    apart,
    blank_date,
    boxes,
    facts,
    for_hand,
    form_code,
    hold,
    labelled,
    on_leaves,
    place_line,
)
from desktop.documents.layouts import Layout
from desktop.documents.page import Composer, Signer
from desktop.documents.typeset import Run

_NOTE = "(ký, ghi rõ họ tên)"
_OPINION_LINES, _REPLY_LINES = 4, 2


class ReviewSheet(msgspec.Struct, frozen=True, kw_only=True):
    """One review with the person it is of; `person` is None for the branch as a collective."""

    review: YearReview
    person: MemberPicture | None = None
    voted_on: str = ""
    """Day of the meeting that voted, where known."""


def reviews_pdf(
    sheets: Sequence[ReviewSheet],
    form: ReviewForm,
    *,
    branch: Branch,
    rules: ReviewRules,
    year: str,
    layout: Layout,
    secretary: str = "",
    created: date,
) -> Paper:
    """Draw the reviews of a year on one form in one run; without any, one blank form.

    `rules` must have the form.
    """
    rule = rules.form(form)
    if rule is None:
        msg = f"no form {form.value} in {rules.id}"
        raise ValueError(msg)
    blank = YearReview(id="", member_id="" if form is ReviewForm.COLLECTIVE else "-", year=year, form=form)
    told = [*sheets] or [ReviewSheet(review=blank)]
    laid = [
        _Form(one, rule, branch=branch, rules=rules, layout=for_hand(layout), secretary=secretary).lay()
        for one in told
    ]
    papers = on_leaves(laid)
    title = f"{rule.title} năm {year} ({rule.code})"
    about = About(title=title, author=branch.name, created=created, kind="review", period=str(year))
    pages = sum(len(one.pages) for one in papers)
    return Paper(pdf=draw(papers, about, layout.page), pages=pages, title=title)


class _Form:
    """One review being laid out."""

    def __init__(
        self,
        sheet: ReviewSheet,
        form: FormRule,
        *,
        branch: Branch,
        rules: ReviewRules,
        layout: Layout,
        secretary: str,
    ) -> None:
        self._composer = Composer(layout)
        self._layout = layout
        self._review = sheet.review
        self._person = sheet.person
        self._voted_on = sheet.voted_on
        self._form = form
        self._branch = branch
        self._rules = rules
        self._secretary = clean(secretary)
        self._is_branch = form.form is ReviewForm.COLLECTIVE

    def lay(self) -> Pages:
        self._begin()
        for section in self._form.sections:
            self._section(section)
        self._left_texts()
        self._self_rating()
        place_line(self._composer, self._branch, blank_date(self._review.year))
        self._sign_own()
        self._assessed()
        return self._composer.finish()

    # ------------------------------------------------------------------------------------------ head
    def _begin(self) -> None:
        composer = self._composer
        form_code(composer, self._form.code)
        composer.head(self._branch)
        year = self._review.year
        composer.title(
            self._form.title, [f"của tập thể chi bộ năm {year}" if self._is_branch else f"Năm {year}"]
        )
        if self._is_branch:
            return
        person = self._person
        facts(
            composer,
            [
                ("Họ và tên", clean(person.full_name) if person else ""),
                ("Ngày sinh", short(person.born) if person else ""),
            ],
            columns=2,
        )
        facts(
            composer,
            [
                ("Chức vụ (Đảng, chính quyền, đoàn thể)", clean(self._review.offices)),
                ("Đơn vị công tác", clean(self._review.workplace)),
                ("Đang sinh hoạt tại", clean(self._branch.name)),
            ],
        )

    # -------------------------------------------------------------------------------------- sections
    def _section(self, section: ReviewSection) -> None:
        if section.part:
            self._composer.text(Run(section.part, fonts.BOLD), keep=True)
        labelled(self._composer, section.title, self._review.texts.get(section.code, ""), section.lines)
        if section.marked:
            hold(self._composer)
            mark = self._review.marks.get(section.code, "")
            boxes(
                self._composer,
                ((one.label, one.code == mark) for one in self._rules.marks),
                columns=len(self._rules.marks),
                label="Tự đánh giá:",
            )

    def _left_texts(self) -> None:
        """Add what was written under sections that this form does not have: nothing is dropped silently."""
        known = {one.code for one in self._form.sections}
        left = "\n".join(text for code, text in self._review.texts.items() if code not in known)
        if left.strip():
            labelled(self._composer, "Nội dung khác", left, 1)

    def _self_rating(self) -> None:
        composer, review = self._composer, self._review
        composer.text(Run(self._form.rating_title, fonts.BOLD), keep=True)
        if self._rules.has_points():
            composer.text(self._points(), keep=True)
        if self._form.office_rating:
            composer.text("1. Xếp loại cán bộ, công chức, viên chức (nếu có):", keep=True)
            self._levels(None)
            composer.text("2. Xếp loại đảng viên:", keep=True)
        self._levels(review.self_rating)
        hold(composer)

    def _points(self) -> str:
        review, rules = self._review, self._rules
        total = points_of(review)
        general, task, whole = (
            decimal(points) if points is not None else DOTS
            for points in (review.general_points, review.task_points, total)
        )
        return (
            f"Điểm tự chấm: tiêu chí chung {general}/{decimal(rules.general_points)}; kết quả thực hiện "
            f"nhiệm vụ {task}/{decimal(rules.task_points)}; tổng số {whole}/"
            f"{decimal(rules.general_points + rules.task_points)} điểm."
        )

    def _levels(self, chosen: Rating | None) -> None:
        boxes(self._composer, ((one.label, one.rating is chosen) for one in self._rules.levels), columns=2)

    def _sign_own(self) -> None:
        if self._is_branch:
            self._composer.signatures(None, self._branch_signer())
            return
        name = clean(self._person.full_name) if self._person else ""
        self._composer.signatures(None, Signer(titles=("NGƯỜI TỰ KIỂM ĐIỂM",), note=_NOTE, name=name))

    def _branch_signer(self) -> Signer:
        return Signer(titles=("T/M CHI BỘ",), office="BÍ THƯ", name=self._secretary)

    # ----------------------------------------------------------------------------- branch, committee
    def _assessed(self) -> None:
        composer, review = self._composer, self._review
        apart(composer)
        whose = "TẬP THỂ" if self._is_branch else "ĐẢNG VIÊN"
        composer.text(Run(f"ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG {whose}", fonts.BOLD), keep=True)
        body = "chi ủy, chi bộ" if self._branch.has_committee else "chi bộ"
        labelled(composer, f"1. Nhận xét, đánh giá của {body}", review.branch_opinion, _OPINION_LINES)
        held = f" ngày {short(self._voted_on)}" if self._voted_on else ""
        composer.text(Run(f"2. Kết quả biểu quyết tại chi bộ{held}: ", fonts.BOLD), self._votes())
        composer.text(Run("3. Mức xếp loại chi bộ đề nghị", fonts.BOLD), keep=True)
        self._levels(review.proposed)
        if not self._is_branch:
            labelled(composer, "4. Ý kiến của đảng viên", review.reply, _REPLY_LINES)
        hold(composer)
        composer.signatures(None, self._branch_signer())
        self._decided()

    def _votes(self) -> str:
        told = self._review.votes
        said = "; ".join(
            f"{one.short}: {_ballots(told.get(one.rating.value, 0)) if told else f'{DOTS} phiếu'}"
            for one in self._rules.levels
        )
        return f"{said}."

    def _decided(self) -> None:
        composer, review = self._composer, self._review
        committee = self._layout.spelled(committee_of(self._branch))
        apart(composer)
        composer.text(Run(f"Đánh giá, xếp loại của {committee}".upper(), fonts.BOLD), keep=True)
        self._levels(review.decided)
        hold(composer)
        facts(composer, [("Văn bản quyết định", clean(review.decision))])
        hold(composer)
        composer.signatures(None, Signer(titles=(self._layout.spelled("T/M ĐẢNG ỦY"),)))


def _ballots(number: int) -> str:
    return f"{count(number)} phiếu" if number else "không có"
