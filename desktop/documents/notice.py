"""The notice of what a quarterly review found (thông báo kết quả kiểm điểm quý), to the branch's members.

Chỉ thị 12-CT/TU (Thành ủy Cần Thơ), điểm 2: the content is made known in a suitable form, so that members
know it and supervise. It names what was concluded and the remedy; a member's own words stay in the minutes.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from desktop.branch.attendance import present_members
from desktop.branch.book import Book
from desktop.branch.cycle import FollowOutcome
from desktop.branch.dates import earliest_day, period_short, short
from desktop.branch.meetings import MeetingKind, MeetingRecord
from desktop.branch.numbers import count
from desktop.branch.remedies import Chain, chains, named_in
from desktop.branch.spans import months_of, span_label, span_short
from desktop.documents import fonts
from desktop.documents.cycle_lines import Names, roster_of, sign_words, waiting_words
from desktop.documents.cycle_text import OUTCOMES, dated, remedy_words
from desktop.documents.drawing import About, Paper, draw
from desktop.documents.flow import Pages
from desktop.documents.layouts import MM, Layout
from desktop.documents.page import Composer
from desktop.documents.roster import branch_signer
from desktop.documents.table import Column, Table, spread
from desktop.documents.typeset import Align, Run
from desktop.documents.wording import NONE, comrades, flat, upper_first

KIND = "Thông báo"
_LAST = (
    "Chi bộ đề nghị các đồng chí đảng viên theo dõi, giám sát, giúp đỡ đồng chí mình khắc phục; ý kiến đóng "
    "góp xin gửi chi ủy hoặc phát biểu tại kỳ sinh hoạt gần nhất."
)


def subject_of(quarter: str) -> str:
    """Return trích yếu: `kết quả kiểm điểm quý III năm 2026`."""
    return f"kết quả kiểm điểm {span_label(quarter)}"


def notice_pdf(
    book: Book,
    review: MeetingRecord,
    *,
    number: str,
    day: date,
    layout: Layout,
    draft: bool = False,
    created: date | None = None,
) -> Paper:
    """Draw the notice of what `review`, the review of a quarter, found.

    `number` is number and symbol (`03-TB/CB`), or what stands in its place while there is none.
    """
    laid = lay_notice(book, review, number=number, day=day, layout=layout, draft=draft)
    quarter = review.meeting.covers
    about = About(
        title=f"{KIND} {subject_of(quarter)}",
        author=book.branch.name,
        created=created or day,
        kind="notice",
        period=quarter,
    )
    return Paper(pdf=draw([laid], about, layout.page), pages=len(laid.pages), title=about.title)


def lay_notice(
    book: Book, review: MeetingRecord, *, number: str, day: date, layout: Layout, draft: bool = False
) -> Pages:
    """Lay the notice onto pages without drawing it."""
    quarter, held = review.meeting.covers, earliest_day(review.meeting.day)
    names = Names(book, held)
    composer = Composer(layout)
    composer.head(book.branch, number=number, day=day, draft=draft)
    composer.title(KIND, [subject_of(quarter)])
    composer.text(
        f"Tại buổi sinh hoạt ngày {short(review.meeting.day)}, chi bộ đã kiểm điểm {span_short(quarter)}. "
        "Chi bộ thông báo kết quả như sau:"
    )
    _monthly(composer, book, quarter)
    _reviews(composer, book, review, names)
    _follow_ups(composer, book, review, names)
    composer.text(Run("4. Đề nghị: ", fonts.BOLD), _LAST)
    composer.signatures(
        ["Các đồng chí đảng viên chi bộ", layout.recipients.archive], branch_signer(roster_of(book, day))
    )
    return composer.finish()


def _monthly(composer: Composer, book: Book, quarter: str) -> None:
    label = Run("1. Tự đối chiếu hằng tháng: ", fonts.BOLD)
    held = {one.meeting.period: one for one in book.records(MeetingKind.REGULAR)}
    told = []
    for period in months_of(quarter):
        record = held.get(period)
        here = present_members(record) if record else ()
        spoke = sum(record.check_of(one.member_id) is not None for one in here) if record else 0
        if here:
            told.append(f"{period_short(period)} có {count(spoke)}/{count(len(here))}")
    said = f"{', '.join(told)} đảng viên dự họp tự đối chiếu." if told else NONE
    composer.text(label, upper_first(said))


def _reviews(composer: Composer, book: Book, review: MeetingRecord, names: Names) -> None:
    label = f"2. Kiểm điểm biểu hiện nêu trong {span_short(review.meeting.covers)}: "
    known = {one.sign.id: one for one in chains(book)}
    held = [known[one.sign_id] for one in review.reviews if one.sign_id in known]
    if not held:
        none = "Không có đảng viên có biểu hiện phải kiểm điểm." if review.meeting.none_named else NONE
        composer.text(Run(label, fonts.BOLD), none)
        return
    people = len({one.sign.member_id for one in held})
    text = f"{comrades(people)}, {count(len(held))} biểu hiện, gồm:"
    composer.text(Run(label, fonts.BOLD), text, keep=True)
    rows = [_reviewed(place, one, review, names) for place, one in enumerate(_in_order(held), start=1)]
    _table(composer, ("Kết luận của chi bộ", "Biện pháp khắc phục, thời hạn"), rows)


def _in_order(held: Sequence[Chain]) -> list[Chain]:
    return sorted(held, key=lambda one: (one.meeting.day, one.sign.order, one.sign.id))


def _reviewed(place: int, chain: Chain, review: MeetingRecord, names: Names) -> list[str]:
    found = review.review_of(chain.sign.id)
    remedy = (found.remedy if found else "") or chain.sign.remedy
    deadline = (found.deadline if found else "") or chain.sign.deadline
    return [
        str(place),
        names.in_table(chain.sign.member_id),
        sign_words(chain),
        (upper_first(flat(found.conclusion)) if found else "") or "Không có",
        upper_first(remedy_words(remedy, deadline)) or "Không có",
    ]


def _follow_ups(composer: Composer, book: Book, review: MeetingRecord, names: Names) -> None:
    """Tell the results of the whole quarter: those the review found and those its other meetings found."""
    quarter = review.meeting.covers
    label = Run("3. Kết quả khắc phục biểu hiện nêu từ các quý trước: ", fonts.BOLD)
    own = {one.sign.id for one in named_in(book, quarter)}
    end = earliest_day(review.meeting.day)
    told = [one.until(end) for one in chains(book) if one.sign.id not in own and one.named_by(end)]
    found = [one for one in told if one.followed_in(quarter)]
    left = [one for one in told if not one.followed_in(quarter) and one.is_open(end)]
    if not found:
        composer.text(label, NONE)
        _waiting(composer, left, names)
        return
    outcomes = Counter(one.followed_in(quarter)[-1].follow_up.outcome for one in found)
    parts = [f"{OUTCOMES[one]} {count(outcomes[one])}" for one in FollowOutcome if outcomes[one]]
    composer.text(label, f"{count(len(found))} biểu hiện ({', '.join(parts)}), gồm:", keep=True)
    rows = [_followed(place, one, quarter, names) for place, one in enumerate(_in_order(found), start=1)]
    _table(composer, ("Kết quả", "Căn cứ"), rows)
    _waiting(composer, left, names)


def _waiting(composer: Composer, left: Sequence[Chain], names: Names) -> None:
    if left:
        composer.text(f"Chưa xem xét kết quả, tiếp tục theo dõi: {waiting_words(left, names)}.")


def _followed(place: int, chain: Chain, quarter: str, names: Names) -> list[str]:
    latest = chain.followed_in(quarter)[-1].follow_up
    new = f"; thời hạn mới {dated(latest.deadline)}" if latest.deadline and chain.closing is None else ""
    return [
        str(place),
        names.in_table(chain.sign.member_id),
        sign_words(chain),
        upper_first(OUTCOMES[latest.outcome]) + new,
        upper_first(flat(latest.grounds)) or "Không có",
    ]


def _table(composer: Composer, titles: tuple[str, str], rows: Sequence[list[str]]) -> None:
    columns = (
        Column("TT", 10 * MM, Align.CENTRE),
        Column("Họ và tên", 28 * MM),
        Column("Biểu hiện", 42 * MM),
        Column(titles[0], 0.0),
        Column(titles[1], 0.0),
    )
    table = Table(spread(columns, composer.frame.room), composer.layout.table)
    composer.table(table, [table.row(row) for row in rows])
