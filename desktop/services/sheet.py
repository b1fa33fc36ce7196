"""A member's own sheet (bản thông tin cá nhân): gathered, printed for that member, and every look noted.

Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: the person sees what is kept and may have it corrected; the audit
trail says who looked.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.branch.book import Book
from desktop.branch.book_rules import FOLDER as BOOKS
from desktop.branch.book_rules import BookRules
from desktop.branch.committing import FOLDER as COMMITMENT
from desktop.branch.committing import CommitmentRules
from desktop.branch.dates import short
from desktop.branch.labels import state_label
from desktop.branch.measuring import FOLDER as MEASURES
from desktop.branch.measuring import MeasureRules
from desktop.branch.members import Member
from desktop.branch.names import clean, fold, same_name_key
from desktop.branch.personal import Look, PersonalSheet, personal_sheet
from desktop.branch.registering import FOLDER as REGISTERS
from desktop.branch.registering import RegisterRules
from desktop.branch.review_rules import FOLDER as REVIEW
from desktop.branch.review_rules import ReviewRules
from desktop.errors import Trouble
from desktop.services import rulebook
from desktop.services.book import book_in
from desktop.services.desk import Desk
from desktop.services.members import MemberLine, lines
from desktop.services.papers import PDF, Paper
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.connection import Connection

SEEN, PRINTED = "sheet-seen", "sheet-printed"


class NoSuchMember(Trouble):
    """Nobody in the book has this id, card number, citizen number or name."""

    code = "no-member"

    def __init__(self, asked: str) -> None:
        super().__init__(
            translate("sheet", "Không có đảng viên nào khớp với “{text}”.", text=asked[:60]),
            translate("sheet", "Chưa lập bản thông tin nào."),
            translate("sheet", "Cho biết số thẻ đảng viên, số căn cước, mã hoặc đúng họ và tên."),
            asked=asked,
        )


class SeveralMembers(Trouble):
    """A name that several members have: says how to tell them apart."""

    code = "several-members"

    def __init__(self, asked: str, found: Sequence[MemberLine]) -> None:
        apart = "; ".join(
            translate(
                "sheet",
                "{name}, sinh {born}, {state}, số thẻ {card}, mã {id}",
                name=one.member.full_name,
                born=short(one.member.born) or "…",
                state=state_label(one.state).lower(),
                card=one.member.card or "…",
                id=one.member.id,
            )
            for one in found
        )
        super().__init__(
            translate(
                "sheet",
                "Có {number} đảng viên khớp với “{text}”: {apart}.",
                number=len(found),
                text=asked[:60],
                apart=apart,
            ),
            translate("sheet", "Chưa lập bản thông tin nào."),
            translate("sheet", "Cho biết số thẻ, số căn cước hoặc mã của đúng người."),
            asked=asked,
            ids=[one.member.id for one in found],
        )


def find_member(desk: Desk, asked: str) -> Member:
    """Return the one member with this id, card number, citizen number, or full name.

    A name may be typed without marks; typed with them, they must agree. Raises `NoSuchMember`,
    `SeveralMembers`.
    """
    text = clean(asked)
    bare = fold(text)
    unmarked = bare == text.casefold()
    everybody = lines(desk)
    digits = text.replace(" ", "")
    ways = (
        [one for one in everybody if text == one.member.id],
        [one for one in everybody if digits and digits in (one.member.card, one.member.citizen_id)],
        [one for one in everybody if same_name_key(one.member.full_name) == same_name_key(text)],
        [one for one in everybody if unmarked and fold(one.member.full_name) == bare],
    )
    found = next((one for one in ways if one), [])
    if not text or not found:
        raise NoSuchMember(text)
    if len(found) > 1:
        raise SeveralMembers(text, found)
    return found[0].member


def sheet(desk: Desk, member_id: str) -> PersonalSheet:
    """Return everything the branch holds on a member, and note that it was looked at.

    Raises `KeyError` where there is no such member.
    """
    with desk.write() as connection:
        return _gathered(desk, connection, book_in(connection), member_id, SEEN)


def sheet_paper(desk: Desk, member_id: str, *, printed: bool = True) -> Paper:
    """Return the sheet to be printed for that member, and note that it was printed.

    `printed` is False where the pages are only looked at on the screen: then that is what is noted.
    Raises `KeyError` where there is no such member.
    """
    from desktop.documents.layouts import layout
    from desktop.documents.personal_parts import SheetRules
    from desktop.documents.personal_sheet import personal_sheet_pdf

    with desk.write() as connection:
        book = book_in(connection)
        gathered = _gathered(desk, connection, book, member_id, PRINTED if printed else SEEN)
        rules = SheetRules(
            books=rulebook.rules_in(connection, BOOKS, BookRules, gathered.day),
            registers=rulebook.rules_in(connection, REGISTERS, RegisterRules, gathered.day),
            measures=rulebook.sets_in(connection, MEASURES, MeasureRules),
            commitment=rulebook.sets_in(connection, COMMITMENT, CommitmentRules),
            review=rulebook.sets_in(connection, REVIEW, ReviewRules),
        )
    made = personal_sheet_pdf(
        gathered, book, rules=rules, layout=layout(book.branch.layout), created=desk.clock.now()
    )
    return Paper(
        name=f"thong-tin-ca-nhan_{_stem(gathered.member)}_{gathered.day.isoformat()}.pdf",
        media_type=PDF,
        content=made.pdf,
    )


def _stem(member: Member) -> str:
    return fold(member.full_name).replace(" ", "-") or member.id


def _gathered(
    desk: Desk, connection: "Connection", book: Book, member_id: str, verb: str
) -> PersonalSheet:
    member = book.member(member_id)
    if member is None:
        raise KeyError(member_id)
    desk.note(connection, verb, name=member.full_name, member=member_id)
    return personal_sheet(book, member, desk.clock.today(), _looks(connection, member_id))


def _looks(connection: "Connection", member_id: str) -> tuple[Look, ...]:
    from desktop.storage.audit import with_verbs

    return tuple(
        Look(at=one.at, who=one.who, printed=one.verb == PRINTED)
        for one in with_verbs(connection, (SEEN, PRINTED))
        if one.facts.get("member") == member_id
    )
