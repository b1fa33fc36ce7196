"""Nhắc nhở, phê bình and discipline: for whom, which form, the person's own reply, the decision."""

from typing import TYPE_CHECKING, Any, ClassVar

from desktop.branch.book import Book
from desktop.branch.cycle_words import chain_label
from desktop.branch.dates import period_words, short
from desktop.branch.measures import DISCIPLINE, Measure, MeasureKind
from desktop.branch.measuring import FOLDER, MeasureRules, badge_from, ends_on
from desktop.branch.remedies import Chain, chains
from desktop.ui.books import offers
from desktop.ui.books.boxes import Ask, AskChoice, AskDay, AskText, AskTick, AskWho
from desktop.ui.books.form import Group
from desktop.ui.books.frame import BookPage, BookWords, Col
from desktop.ui.books.papers_view import PaperLink
from desktop.ui.books.rows import Row, Shelf
from desktop.ui.languages import either
from desktop.words import translate

if TYPE_CHECKING:
    from datetime import date

    from desktop.services.desk import Desk

_RULES = "measure-rules"


class MeasuresPage(BookPage):
    """The measures of a year."""

    key: ClassVar[str] = "measures"
    kind: ClassVar[type[Measure]] = Measure
    needs: ClassVar[tuple[str, ...]] = ("kind",)

    def say(self) -> BookWords:
        """Return the words of the book."""
        return BookWords(
            title=self.tr("Nhắc nhở, kỷ luật"),
            new=self.tr("Thêm dòng"),
            none=self.tr("Năm này chưa ghi nhắc nhở, phê bình hay kỷ luật nào."),
            edit=self.tr("sửa sổ nhắc nhở, kỷ luật"),
            needed=self.tr("chọn hình thức."),
        )

    def columns(self) -> tuple[Col, ...]:
        """Return the columns."""
        return (
            Col("on", self.tr("Ngày"), 11),
            Col("who", self.tr("Đối với")),
            Col("kind", self.tr("Hình thức"), 18),
        )

    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Return the fields."""
        del shelf, row
        return (
            Group(
                "",
                (
                    AskWho("member_id", self.tr("Đối với"), nobody=self.tr("Chi bộ (tập thể)")),
                    AskDay("on", self.tr("Ngày quyết định hoặc công bố")),
                    AskChoice(
                        "kind",
                        self.tr("Hình thức"),
                        self.tr("Nhắc nhở, phê bình không phải là hình thức kỷ luật."),
                        wide=True,
                        offer=_forms,
                    ),
                ),
            ),
            Group(
                self.tr("Ý kiến của đồng chí"),
                (AskText("reply", self.tr("Đồng chí trình bày")),),
            ),
            Group(
                self.tr("Nội dung, quyết định"),
                (
                    AskText("reason", self.tr("Lý do")),
                    Ask("decision", self.tr("Số, ngày quyết định"), self.tr("bắt buộc khi kỷ luật")),
                    Ask("issuer", self.tr("Cấp quyết định")),
                    AskDay("until", self.tr("Hiệu lực đến"), self.tr("nếu quyết định ghi rõ"), past=False),
                    AskChoice("meeting_id", self.tr("Buổi sinh hoạt xem xét"), offer=offers.meetings),
                    AskChoice(
                        "sign_id",
                        self.tr("Biểu hiện có liên quan"),
                        self.tr("Để trống: báo cáo tính vào phần “ngoài các biểu hiện”."),
                        wide=True,
                        offer=_signs,
                    ),
                ),
            ),
            Group(
                self.tr("Để thống kê"),
                (
                    AskTick("head_responsibility", self.tr("Vi phạm trách nhiệm người đứng đầu")),
                    AskTick("managed_above", self.tr("Thuộc diện cấp trên quản lý")),
                ),
                folded=True,
            ),
        )

    def links(self) -> tuple[PaperLink, ...]:
        """Return the papers."""
        return (
            PaperLink("measures", self.tr("Danh sách trong năm")),
            PaperLink("measures-sheet", self.tr("Bảng Excel")),
        )

    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read the measures of a year, the latest first."""
        from desktop.services import rulebook

        today = desk.clock.today()
        rules = rulebook.rules_on(desk, FOLDER, MeasureRules)
        rows = [_row(book, one, rules) for one in reversed(book.measures) if one.on[:4] == year]
        return Shelf(
            book, today, year, tuple(rows), offers.years(book, today, (one.on for one in book.measures)),
            {_RULES: rules},
        )

    def blank(self, shelf: Shelf, about: str) -> Row:
        """Begin a measure; its form is chosen by the person."""
        measure = Measure(
            id=self.context.desk.ids(),
            member_id=about,
            kind=MeasureKind.REMIND,
            on=shelf.today.isoformat(),
        )
        return Row(measure, {}, title=self.tr("Dòng mới"), stored=False)

    def count_words(self, shelf: Shelf) -> str:
        """Say how many are discipline and how many are not."""
        if not shelf.rows:
            return ""
        disciplined = sum(row.record.kind in DISCIPLINE for row in shelf.rows)
        words = self.tr("{other} nhắc nhở, phê bình, việc đang xem xét; {disciplined} kỷ luật.")
        return words.format(other=len(shelf.rows) - disciplined, disciplined=disciplined)


def _forms(shelf: Shelf, _record: Any) -> tuple[tuple[object, str], ...]:  # noqa: ANN401
    rules = shelf.facts[_RULES]
    forms = rules.forms if isinstance(rules, MeasureRules) else ()
    return tuple((one.kind, either(one.label, one.label_en)) for one in forms)


def _signs(shelf: Shelf, record: Any) -> tuple[tuple[object, str], ...]:  # noqa: ANN401
    """Offer the signs named for the member, the latest first: code, month, how far each has come."""
    own = [one for one in chains(shelf.book) if record.member_id and one.sign.member_id == record.member_id]
    return (("", translate("book-fields", "—")), *((one.sign.id, _sign_words(one)) for one in reversed(own)))


def _sign_words(chain: Chain) -> str:
    """Name a sign in one line: `I.4, nêu tháng 8/2026 (đang khắc phục)`."""
    state = chain_label(chain.state)
    return translate(
        "book-measures",
        "{code}, nêu {period} ({state})",
        code=chain.sign.code,
        period=period_words(chain.meeting.period),
        state=state[:1].lower() + state[1:],
    )


def _row(book: Book, measure: Measure, rules: MeasureRules) -> Row:
    form = rules.of(measure.kind)
    label = either(form.label, form.label_en)
    told = []
    if (end := ends_on(measure, rules)) is not None:
        told.append((translate("book-measures", "Hiệu lực"), _until(end)))
    if (badge := badge_from(measure, rules)) is not None:
        words = translate("book-measures", "từ ngày {day}", day=short(badge))
        told.append((translate("book-measures", "Xét Huy hiệu Đảng"), words))
    return Row(
        measure,
        {"on": short(measure.on), "who": offers.whose(book, measure.member_id), "kind": label},
        title=f"{offers.comrade(book, measure.member_id)}: {label}",
        told=tuple(told),
        ways=_ways(measure.meeting_id),
    )


def _until(day: "date") -> str:
    return translate("book-measures", "đến hết ngày {day}", day=short(day))


def _ways(meeting_id: str) -> tuple[tuple[str, str, str], ...]:
    if not meeting_id:
        return ()
    return ((translate("book-fields", "Mở buổi sinh hoạt"), "meeting", f"meetings:{meeting_id}"),)
