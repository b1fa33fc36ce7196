"""The commitments of a year (bản cam kết): a leaf each, all members in one run, the results on the back.

Layout: heads of both sides, title, facts of the person, parts 1 to 4, measures, confirmation of the chi ủy at
the left and the member at the right. Parts nobody typed are dotted lines for the hand.
"""

from collections.abc import Callable, Sequence
from datetime import date

import msgspec

from desktop.branch.commitments import Commitment
from desktop.branch.committing import CommitmentPart, CommitmentRules
from desktop.branch.dates import earliest_day, is_whole, short, written
from desktop.branch.members import MemberPicture
from desktop.branch.names import clean
from desktop.branch.organisation import Branch
from desktop.documents import fonts
from desktop.documents.drawing import About, Paper, draw
from desktop.documents.flow import Pages
from desktop.documents.form_parts import (
    blank_date,
    boxes,
    facts,
    for_hand,
    hold,
    labelled,
    on_leaves,
    own_text,
    place_line,
    run_in,
)
from desktop.documents.layouts import Layout
from desktop.documents.page import Composer, Signer
from desktop.documents.typeset import Align, Run
from desktop.documents.wording import office

_NOTE = "(ký, ghi rõ họ tên)"
_RESULT_LINES = 5
_LEAF = 2
"""Sides of a leaf."""


class CommitmentSheet(msgspec.Struct, frozen=True, kw_only=True):
    """One commitment with the person it is of; `person` is None for the branch as a collective."""

    commitment: Commitment
    person: MemberPicture | None = None
    workplace: str = ""
    """Đơn vị công tác; empty where not known."""


def commitments_pdf(
    sheets: Sequence[CommitmentSheet],
    *,
    branch: Branch,
    rules: CommitmentRules,
    year: str,
    layout: Layout,
    secretary: str = "",
    created: date,
) -> Paper:
    """Draw the commitments of a year in one run; without any, one blank form.

    Where a result was recorded for one of them, every sheet has its back, so that each is one leaf.
    """
    blank = CommitmentSheet(commitment=Commitment(id="", member_id="-", year=year))
    told = [*sheets] or [blank]
    backs = any(_has_result(one.commitment) for one in told)
    laid = [
        _lay(one, branch=branch, rules=rules, layout=for_hand(layout), secretary=secretary, back=backs)
        for one in told
    ]
    papers = on_leaves(laid)
    title = f"{rules.paper_title}: {rules.subject.format(year=year)}"
    about = About(title=title, author=branch.name, created=created, kind="commitment", period=str(year))
    pages = sum(len(one.pages) for one in papers)
    return Paper(pdf=draw(papers, about, layout.page), pages=pages, title=title)


def _has_result(commitment: Commitment) -> bool:
    results = commitment.mid_result or commitment.end_result
    return bool(results or commitment.mid_words.strip() or commitment.end_words.strip())


def _lay(
    sheet: CommitmentSheet,
    *,
    branch: Branch,
    rules: CommitmentRules,
    layout: Layout,
    secretary: str,
    back: bool,
) -> Pages:
    front = _Sheet(sheet, branch, rules, layout, secretary)
    front.front()
    laid = front.composer.finish()
    if not back:
        return laid
    if len(laid.pages) > 1:  # a long text goes on over the leaf: the result follows it there
        return _continued(lambda: _Sheet(sheet, branch, rules, layout, secretary))
    behind = _Sheet(sheet, branch, rules, layout, secretary)
    behind.back()
    return Pages(laid.frame, [*laid.pages, *behind.composer.finish().pages])


def _continued(begin: Callable[[], "_Sheet"]) -> Pages:
    """Lay front and back as one text, with fewer lines for the hand where that saves a leaf."""
    laid: list[Pages] = []
    for lines in range(_RESULT_LINES, 1, -1):
        whole = begin()
        whole.front()
        whole.back(lines)
        laid.append(whole.composer.finish())
        if len(laid[-1].pages) <= _LEAF:
            return laid[-1]
    return laid[0]


class _Sheet:
    """One commitment being laid out."""

    def __init__(
        self, sheet: CommitmentSheet, branch: Branch, rules: CommitmentRules, layout: Layout, secretary: str
    ) -> None:
        self.composer = Composer(layout)
        self._commitment = sheet.commitment
        self._person = sheet.person
        self._workplace = sheet.workplace
        self._is_branch = not sheet.commitment.member_id
        self._branch = branch
        self._rules = rules
        self._secretary = clean(secretary)
        self._confirms = layout.spelled(
            "XÁC NHẬN CỦA CHI ỦY" if branch.has_committee else "XÁC NHẬN CỦA CHI BỘ"
        )

    # ----------------------------------------------------------------------------------------- front
    def front(self) -> None:
        year, rules = self._commitment.year, self._rules
        self.composer.head(self._branch)
        subject = rules.branch_subject if self._is_branch else rules.subject
        self.composer.title(rules.paper_title, [subject.format(year=year)])
        if not self._is_branch:
            self._identity()
        opening = rules.branch_opening if self._is_branch else rules.opening
        self.composer.text(opening.format(year=year))
        for number, part in enumerate(rules.parts, start=1):
            self._part(f"{number}. {part.title}", part, self._commitment.texts.get(part.code, ""))
        self._others(len(rules.parts))
        self.composer.text((rules.branch_closing if self._is_branch else rules.closing).format(year=year))
        self._place_and_date(self._commitment.signed_on)
        self._sign()

    def _identity(self) -> None:
        person = self._person
        position = office(person.position) if person else ""
        facts(
            self.composer,
            [
                ("Họ và tên", clean(person.full_name) if person else ""),
                ("Ngày sinh", short(person.born) if person else ""),
                ("Ngày vào Đảng", short(person.joined) if person else ""),
                ("Chức vụ", position if position or person is None else "Đảng viên"),
            ],
            columns=2,
        )
        if self._workplace or person is None:
            facts(self.composer, [("Đơn vị", clean(self._workplace))])
        facts(self.composer, [("Đang sinh hoạt tại", clean(self._branch.name))])

    def _others(self, number: int) -> None:
        """Add what stands after the numbered parts: example, text of an older frame, measures, model."""
        commitment, rules = self._commitment, self._rules
        if commitment.leader:
            number += 1
            self._part(f"{number}. {rules.example.title}", rules.example, commitment.example)
        known = {one.code for one in rules.parts}
        left = "\n".join(text for code, text in commitment.texts.items() if code not in known)
        if left.strip():
            number += 1
            run_in(self.composer, f"{number}. Nội dung khác", left, 1)
        number += 1
        self._part(f"{number}. {rules.measures.title}", rules.measures, commitment.measures)
        if commitment.registers_model:
            number += 1
            self._part(f"{number}. {rules.model.title}", rules.model, commitment.model)
        if commitment.programme.strip():
            number += 1
            self._part(f"{number}. {rules.programme.title}", rules.programme, commitment.programme)

    def _part(self, title: str, part: CommitmentPart, text: str) -> None:
        run_in(self.composer, title, text, part.lines)

    def _place_and_date(self, day: str) -> None:
        dated = written(earliest_day(day)) if is_whole(day) else blank_date(self._commitment.year)
        place_line(self.composer, self._branch, dated)

    def _sign(self) -> None:
        if self._is_branch:
            office_of = Signer(titles=("T/M CHI BỘ",), office="BÍ THƯ", name=self._secretary)
            self.composer.signatures(None, office_of)
            return
        name = clean(self._person.full_name) if self._person else ""
        note = "" if name and self._secretary else _NOTE
        self.composer.signatures(
            Signer(titles=(self._confirms,), note=note, name=self._secretary),
            Signer(titles=("NGƯỜI CAM KẾT",), note=note, name=name),
        )

    # ------------------------------------------------------------------------------------------ back
    @property
    def _has_mid(self) -> bool:
        """Whether mid-year has a place: not where the year was closed without one (signed after June)."""
        one = self._commitment
        told = one.mid_on or one.mid_result or one.mid_words.strip()
        return bool(told) or one.end_result is None

    def back(self, lines: int = _RESULT_LINES) -> None:
        commitment, rules = self._commitment, self._rules
        self.composer.title(rules.result_title.format(year=commitment.year), separator=False)
        if self._person is not None:
            self.composer.text(
                "Của đồng chí ",
                Run(clean(self._person.full_name), fonts.BOLD),
                align=Align.CENTRE,
                indent=False,
            )
        number = 0
        for title, day, result, words, shown in (
            (rules.mid_title, commitment.mid_on, commitment.mid_result, commitment.mid_words, self._has_mid),
            (rules.end_title, commitment.end_on, commitment.end_result, commitment.end_words, True),
        ):
            if not shown:
                continue
            number += 1
            dated = f" (ngày {short(day)})" if day else ""
            self.composer.text(Run(f"{number}. {title}{dated}", fonts.BOLD), keep=True)
            boxes(self.composer, ((one.label, one.code is result) for one in rules.results), columns=3)
            hold(self.composer)
            own_text(self.composer, words, lines)
        if commitment.programme.strip():
            programme = rules.programme.title[:1].lower() + rules.programme.title[1:]
            title = f"{number + 1}. Kết quả thực hiện {programme}"
            labelled(self.composer, title, commitment.programme_result, 3)
        hold(self.composer)
        self._place_and_date(commitment.end_on)
        self._sign()
