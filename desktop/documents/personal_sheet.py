"""A member's own sheet (bản thông tin cá nhân): everything the branch holds on one member, for that member.

Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15. It ends with room for the member to ask for corrections and to sign.
"""

from collections.abc import Sequence
from datetime import date

import msgspec

from desktop.branch.book import Book
from desktop.branch.book_rules import BookPaper
from desktop.branch.dates import short
from desktop.branch.names import clean
from desktop.branch.personal import PersonalSheet
from desktop.documents import personal_cycle, personal_life, personal_meetings
from desktop.documents.cycle_lines import roster_of
from desktop.documents.drawing import Paper
from desktop.documents.form_parts import hold
from desktop.documents.layouts import Layout, SignatureRules
from desktop.documents.listing import Listing, lower_first
from desktop.documents.page import Signer
from desktop.documents.personal_parts import Part, SheetRules
from desktop.documents.roster import branch_signer
from desktop.documents.wording import office, state_label

_SIGN_SPACE_MM = 20.0
_LINES = 5
"""Dotted lines for the member's own words."""
PARTS: Sequence[tuple[str, Part]] = (
    ("Thông tin theo phiếu đảng viên", personal_life.fields),
    ("Diễn biến sinh hoạt đảng", personal_life.events),
    ("Các buổi sinh hoạt", personal_meetings.meetings),
    ("Lời tự đối chiếu", personal_meetings.own_words),
    ("Biểu hiện được nêu, kiểm điểm và khắc phục", personal_cycle.signs),
    ("Gợi ý kiểm điểm", personal_cycle.prompts),
    ("Cam kết tu dưỡng, rèn luyện", personal_cycle.commitments),
    ("Kiểm điểm, xếp loại cuối năm", personal_cycle.reviews),
    ("Nhắc nhở, phê bình, kỷ luật", personal_cycle.measures),
    ("Rà soát, sàng lọc", personal_cycle.screenings),
    ("Chương trình kiểm tra, giám sát", personal_cycle.inspections),
    ("Nhiệm vụ được phân công", personal_meetings.tasks),
    ("Ý kiến phát biểu", personal_meetings.opinions),
    ("Học tập, quán triệt văn bản", personal_life.studies),
    ("Đào tạo, bồi dưỡng", personal_life.training),
    ("Luân phiên kể chuyện, giới thiệu văn bản", personal_life.turns),
    ("Mô hình, cách làm hay", personal_life.models),
    ("Ghi trong các sổ khác", personal_life.registers),
    ("Đề nghị đính chính", personal_life.corrections),
    ("Thông tin đã cung cấp lên cấp trên", personal_life.handed),
    ("Những người đã xem bản thông tin này", personal_life.looks),
)
"""The parts in the order they are printed; a part without anything says `Không có.`"""


def personal_sheet_pdf(
    sheet: PersonalSheet, book: Book, *, rules: SheetRules, layout: Layout, created: date | None = None
) -> Paper:
    """Draw the sheet as of its day."""
    by_hand = msgspec.structs.replace(layout, signature=_by_hand(layout))
    paper = Listing(book, day=sheet.day, layout=by_hand, landscape=False)
    name = clean(sheet.member.full_name)
    paper.begin("Bản thông tin cá nhân", [f"của đồng chí {name}", f"(đến ngày {short(sheet.day)})"])
    rule = rules.books.of(BookPaper.SHEET)
    paper.opening(rule, name=name)
    paper.sentence(f"Trạng thái hiện nay: {_standing(sheet)}.")
    for place, (title, write) in enumerate(PARTS, start=1):
        write(paper, f"{place}. {title}", sheet, rules)
    for text in rule.after:
        paper.sentence(rule.filled(text, branch=book.branch.name, name=name))
    paper.heading("Ý kiến, đề nghị đính chính của đảng viên:")
    paper.composer.dotted(_LINES)
    hold(paper.composer)
    note = "(ký, ghi rõ họ tên)"
    paper.composer.signatures(
        Signer(titles=("ĐẢNG VIÊN",), note=note, name=name), branch_signer(roster_of(book, sheet.day))
    )
    return paper.paper(f"Bản thông tin cá nhân của đồng chí {name}", created)


def _by_hand(layout: Layout) -> SignatureRules:
    return msgspec.structs.replace(layout.signature, space_mm=_SIGN_SPACE_MM)


def _standing(sheet: PersonalSheet) -> str:
    held = office(sheet.picture.position)
    state = lower_first(state_label(sheet.picture)) or "chưa sinh hoạt tại chi bộ"
    return f"{state}; {held}" if held else state
