"""Kiểm điểm cuối năm: own words by the form's sections, self-rating, the branch's vote, what was decided.

The program proposes no level: it counts votes, adds the points a member gave, and says the cap with its base.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QWidget

from desktop.branch.book import Book
from desktop.branch.numbers import decimal
from desktop.branch.rating import level_of
from desktop.branch.review_rules import CapBase, FormRule, ReviewRules, ReviewSection
from desktop.branch.year_reviews import Rating, ReviewForm, YearReview, review_id
from desktop.services import catalogue, entries, review_papers, year_end
from desktop.services.papers import Paper
from desktop.services.year_end import YearLine, YearTable, forms_of
from desktop.ui.books import offers
from desktop.ui.books.boxes import Ask, AskChoice, AskNumber, AskPoints, AskText
from desktop.ui.books.form import Group
from desktop.ui.books.frame import BookPage, BookWords, Col
from desktop.ui.books.papers_view import OwnPaper, PaperLink
from desktop.ui.books.rows import Row, Shelf
from desktop.ui.kit.buttons import Button
from desktop.ui.theme import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.storage.kept import Changed

_TABLE = "year-table"


class YearEndPage(BookPage):
    """A line for the branch and for everybody on its list."""

    key: ClassVar[str] = "year-end"
    kind: ClassVar[type[YearReview]] = YearReview

    def say(self) -> BookWords:
        """Return the words of the book."""
        return BookWords(
            title=self.tr("Kiểm điểm cuối năm"),
            none=self.tr("Không có đảng viên nào trong danh sách của năm này."),
            open_only=self.tr("Chưa có đề nghị"),
            edit=self.tr("sửa bản kiểm điểm"),
        )

    def columns(self) -> tuple[Col, ...]:
        """Return the columns."""
        return (
            Col("who", self.tr("Họ và tên")),
            Col("self", self.tr("Tự nhận"), 9),
            Col("proposed", self.tr("Đề nghị"), 9),
            Col("decided", self.tr("Quyết định"), 10.5),
            Col("votes", self.tr("Phiếu"), 20),
        )

    def tools(self) -> tuple[QWidget, ...]:
        """Return the button that fills what is empty from the year's records."""
        self.filling = Button(self.tr("Điền từ số liệu năm"), self.fill_from_year)
        self.filling.setToolTip(
            self.tr("Điền những mục còn trống của bản đang mở; không sửa chữ nào đã ghi.")
        )
        return (self.filling,)

    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Return the fields by the form of the review."""
        table, own = shelf.facts[_TABLE], row.record
        if not isinstance(table, YearTable) or not isinstance(own, YearReview):
            return ()
        if _is_refused(table, own.member_id) and not row.stored:
            return ()
        rules = table.rules
        form = rules.form(own.form)
        groups = [Group("", self._about(own))]
        groups += _sections(rules, form)
        groups.append(Group(self._own_title(form), self._own_rating(rules)))
        groups.append(Group(self.tr("Chi bộ đánh giá"), self._branch(rules)))
        groups.append(
            Group(
                self.tr("Ý kiến của đồng chí") if own.member_id else self.tr("Ý kiến của chi bộ"),
                (AskText("reply", self.tr("Ý kiến về đánh giá, xếp loại")),),
            )
        )
        groups.append(
            Group(
                self.tr("Cấp có thẩm quyền quyết định"),
                (
                    AskChoice("decided", self.tr("Mức xếp loại"), offer=_levels),
                    Ask("decision", self.tr("Số, ngày quyết định")),
                ),
            )
        )
        return tuple(groups)

    def links(self) -> tuple[PaperLink, ...]:
        """Return the papers."""
        return (
            PaperLink("review-01", self.tr("Mẫu 01")),
            PaperLink("review-2a", self.tr("Mẫu 2A")),
            PaperLink("review-2b", self.tr("Mẫu 2B")),
            PaperLink("review-2c", self.tr("Mẫu 2C")),
            PaperLink("review-sheet", self.tr("Bảng Excel")),
        )

    def own_paper(self, row: Row) -> OwnPaper | None:
        """Return the review of one member, or the branch's, on its form."""
        if not row.stored or self.shelf is None:
            return None
        own: YearReview = row.record
        name = self.shelf.book.name(own.member_id)

        def make(desk: "Desk") -> Paper:
            kept = entries.find(desk, YearReview, own.id) or own  # the form may have been changed just now
            made = review_papers.reviews(desk, kept.year, kept.form, (kept.member_id,))
            return catalogue.of_one(desk, made, kept.year, name)

        return OwnPaper(self.tr("In bản này…"), make)

    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read the year's table."""
        today = desk.clock.today()
        table = year_end.table_of(book, year, year_end.rules_of(desk, year))
        rows = (_collective(book, table), *(_row(table, one) for one in table.lines))
        years = offers.years(book, today, (one.year for one in book.reviews))
        return Shelf(book, today, year, rows, years, {_TABLE: table})

    def count_words(self, shelf: Shelf) -> str:
        """Say the cap with its base, and how many are left out by rule."""
        table = shelf.facts[_TABLE]
        if not isinstance(table, YearTable):
            return ""
        said = [cap_words(table)]
        if table.left_out:
            words = self.tr("{count} đồng chí không xếp loại theo quy định.")
            said.append(words.format(count=len(table.left_out)))
        self.places.count.setToolTip(table.rules.cap.note)
        return " ".join(said)

    def next_step(self, shelf: Shelf) -> tuple[str, Callable[[], None]] | None:
        """Begin what is missing from the year's records, then print."""
        table = shelf.facts[_TABLE]
        if not isinstance(table, YearTable):
            return None
        missing = sum(one.review is None for one in table.rated) + (table.collective is None)
        if missing:
            return self.tr("Lập {count} bản từ số liệu năm").format(count=missing), self.begin_all
        return self.tr("In bản kiểm điểm"), self.show_papers

    def begin_all(self) -> None:
        """Make the missing drafts, as one step."""
        year = self.shelf.year if self.shelf is not None else ""
        said = self.tr("Đã lập bản kiểm điểm từ số liệu năm. Mở từng bản để ghi lời của đồng chí.")
        self.record.commit()
        self.context.write(lambda desk: year_end.begin(desk, year), lambda _: self.context.say(said))

    def fill_from_year(self) -> None:
        """Fill the empty sections of the review that is open."""
        row = self.record.row
        if row is None:
            return
        self.record.commit()
        said = self.tr("Đã điền những mục còn trống từ số liệu năm.")
        own: YearReview = row.record
        self.context.write(lambda desk: _filled(desk, own), lambda _: self.context.say(said))

    def _about(self, own: YearReview) -> tuple[Ask, ...]:
        asks: list[Ask] = [AskChoice("form", self.tr("Mẫu"), wide=True, offer=_forms)]
        if own.member_id:
            asks.append(Ask("offices", self.tr("Chức vụ Đảng, chính quyền, đoàn thể")))
            asks.append(Ask("workplace", self.tr("Đơn vị công tác")))
        return tuple(asks)

    def _own_title(self, form: FormRule | None) -> str:
        return form.rating_title if form is not None else self.tr("Tự nhận mức xếp loại")

    def _own_rating(self, rules: ReviewRules) -> tuple[Ask, ...]:
        asks: list[Ask] = []
        if rules.has_points():
            most, rest = rules.general_points, rules.task_points
            label = self.tr("Điểm tự chấm: tiêu chí chung (tối đa {most})").format(most=decimal(most))
            asks.append(AskPoints("general_points", label, most=most))
            label = self.tr("Điểm tự chấm: kết quả nhiệm vụ (tối đa {most})").format(most=decimal(rest))
            asks.append(AskPoints("task_points", label, most=rest))
        asks.append(AskChoice("self_rating", self.tr("Tự nhận mức"), wide=True, offer=_levels))
        return tuple(asks)

    def _branch(self, rules: ReviewRules) -> tuple[Ask, ...]:
        votes = tuple(
            AskNumber(f"votes.{one.rating.value}", self.tr("Phiếu: {level}").format(level=one.label))
            for one in rules.levels
        )
        return (
            AskText("branch_opinion", self.tr("Nhận xét, đánh giá"), lines=3),
            *votes,
            AskChoice("proposed", self.tr("Mức đề nghị"), offer=_levels),
            AskChoice("meeting_id", self.tr("Buổi sinh hoạt bỏ phiếu"), offer=offers.meetings),
        )


def cap_words(table: YearTable) -> str:
    """Say the cap with its base: `HTXSNV: 3 người; không quá 20 % của 12 người xếp loại HTTNV là 2 …`."""
    cap, rules = table.cap, table.rules
    best, good = rules.level(Rating.EXCELLENT).short, rules.level(Rating.GOOD).short
    base = {
        CapBase.GOOD: translate("book-year-end", "người xếp loại {good}", good=good),
        CapBase.GOOD_OR_BETTER: translate("book-year-end", "người xếp loại {good} trở lên", good=good),
        CapBase.RATED: translate("book-year-end", "người được xếp loại"),
    }[rules.cap.base]
    said = translate(
        "book-year-end",
        "{best}: {count} người; không quá {share} % của {base} {whom} là {most} người.",
        best=best,
        count=cap.excellent,
        share=cap.share,
        base=cap.base,
        whom=base,
        most=cap.most,
    )
    return translate("book-year-end", "⚠ Vượt tỷ lệ. {said}", said=said) if cap.exceeded else said


def _filled(desk: "Desk", own: YearReview) -> "Changed":
    filled = year_end.prefill(desk, own.year, own.member_id)
    label = translate("book-year-end", "Điền bản kiểm điểm từ số liệu năm")
    return entries.put(desk, filled, label=label)


def _sections(rules: ReviewRules, form: FormRule | None) -> list[Group]:
    """Return the sections of a form, under the headings of its parts."""
    groups: list[Group] = []
    for section in form.sections if form is not None else ():
        asks = _asks(rules, section)
        if section.part or not groups:
            groups.append(Group(section.part, asks))
        else:
            last = groups.pop()
            groups.append(Group(last.title, (*last.asks, *asks)))
    return groups


def _asks(rules: ReviewRules, section: ReviewSection) -> tuple[Ask, ...]:
    text = AskText(f"texts.{section.code}", section.title, section.hint, lines=section.lines)
    if not section.marked:
        return (text,)
    marks = (("", translate("book-fields", "—")), *((one.code, one.label) for one in rules.marks))
    label = translate("book-year-end", "Tự đánh giá mục này")
    return (text, AskChoice(f"marks.{section.code}", label, wide=True, options=marks))


def _levels(shelf: Shelf, _record: Any) -> tuple[tuple[object, str], ...]:  # noqa: ANN401
    table = shelf.facts[_TABLE]
    levels = table.rules.levels if isinstance(table, YearTable) else ()
    return ((None, translate("book-fields", "—")), *((one.rating, one.label) for one in levels))


def _forms(shelf: Shelf, record: Any) -> tuple[tuple[object, str], ...]:  # noqa: ANN401
    table = shelf.facts[_TABLE]
    if not isinstance(table, YearTable):
        return ()
    found = forms_of(table.rules, collective=not record.member_id)
    return tuple((one.form, f"{one.code}: {one.who}") for one in found)


def _is_refused(table: YearTable, member_id: str) -> bool:
    return any(one.eligibility.refused for one in table.lines if one.member_id == member_id)


def _collective(book: Book, table: YearTable) -> Row:
    own = table.collective
    blank = YearReview(id=review_id(table.year, ""), year=table.year, form=ReviewForm.COLLECTIVE)
    return Row(
        own or blank,
        {"who": offers.whose(book, ""), **_ratings(table.rules, own)},
        title=offers.whose(book, ""),
        stored=own is not None,
        is_open=own is None or own.proposed is None,
        tone=Tone.PLAIN if own is not None else Tone.QUIET,
    )


def _row(table: YearTable, line: YearLine) -> Row:
    blank = YearReview(
        id=review_id(table.year, line.member_id),
        member_id=line.member_id,
        year=table.year,
        form=line.form,
        offices=line.position,
    )
    told: list[tuple[str, str]] = []
    one = line.eligibility
    if not one.rated:
        basis = f" ({one.basis})" if one.basis else ""
        told.append((translate("book-year-end", "Chi bộ không xếp loại"), f"{one.reason}{basis}."))
    if one.decided_above:
        told.append(("", translate("book-year-end", "Cấp có thẩm quyền xem xét, xếp loại.")))
    if line.open_prompts:
        words = translate("book-year-end", "Gợi ý kiểm điểm chưa trả lời")
        told.append((words, "; ".join(prompt.text for prompt in line.open_prompts)))
    if line.points is not None:
        words = translate("book-year-end", "Tổng điểm đồng chí tự chấm")
        told.append((words, _points(table.rules, line.points)))
    ratings = _ratings(table.rules, line.review)
    if not one.rated and not ratings["proposed"]:
        ratings["proposed"] = translate("book-year-end", "không xếp")
    return Row(
        line.review or blank,
        {"who": line.name, "position": line.position, **ratings},
        title=translate("book-fields", "Đồng chí {name}", name=line.name),
        stored=line.review is not None,
        is_open=one.rated and line.proposed is None,
        tone=Tone.PLAIN if line.review is not None else Tone.QUIET,
        told=tuple(told),
    )


def _points(rules: ReviewRules, points: float) -> str:
    """Say the points a member gave, and what the scale of the year calls them; the meeting decides."""
    level = level_of(points, rules)
    if level is None:
        return decimal(points)
    return translate(
        "book-year-end",
        "{points}. Theo thang điểm, từ {least} là {short}; mức xếp loại do chi bộ biểu quyết.",
        points=decimal(points),
        least=decimal(level.least),
        short=level.short,
    )


def _ratings(rules: ReviewRules, own: YearReview | None) -> dict[str, str]:
    def word(rating: Rating | None) -> str:
        return rules.level(rating).short if rating is not None else ""

    votes = own.votes if own is not None else {}
    told = ((one.short, votes.get(one.rating.value, 0)) for one in rules.levels)
    return {
        "self": word(own.self_rating) if own is not None else "",
        "proposed": word(own.proposed) if own is not None else "",
        "decided": word(own.decided) if own is not None else "",
        "votes": " · ".join(f"{short} {number}" for short, number in told if number),
    }
