"""Study and propaganda sessions: what cannot be right in one, and whom a document has reached.

Công văn 700-CV/TU (Thành ủy Cần Thơ, 27/02/2023), mục 1-2; Kết luận 567-KL/TU (Thành ủy TP. Hồ Chí Minh),
mục 1: documents are studied by every branch and every member.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

import msgspec

from desktop.branch.attendance import must_attend
from desktop.branch.book import Book
from desktop.branch.entered import known_member, whole_day
from desktop.branch.members import MemberPicture, roster_on
from desktop.branch.names import clean, fold
from desktop.branch.spans import holds
from desktop.branch.studies import StudySession
from desktop.errors import Refused
from desktop.words import translate


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """Whom the document of a session has reached, of those on the list who take part in activity that day."""

    written: bool
    """Whether the names of those who were there were written down at all; without them nothing is known."""
    here: tuple[MemberPicture, ...] = ()
    """Were at this session."""
    elsewhere: tuple[MemberPicture, ...] = ()
    """Were at another session on the same document, up to this day."""
    missing: tuple[MemberPicture, ...] = ()
    """Were at none."""


class StudySums(msgspec.Struct, frozen=True, kw_only=True):
    """The sums of several sessions: `633 cuộc, 45.245 lượt người dự, đạt 98,46 %`."""

    sessions: int
    called: int
    present: int


def check_study(session: StudySession, book: Book, _rules: Any, today: date) -> StudySession:  # noqa: ANN401
    """Return the session with a tidy document and every name once; raises `Refused`.

    Refused: a day that is not whole or has not come, more present than called, more names than people
    present, a name that is no member of the branch.
    """
    whole_day(session.on, "on", today)
    if session.present > session.called:
        raise Refused(
            translate(
                "books",
                "Số người dự ({present}) nhiều hơn số người được triệu tập ({called}).",
                present=session.present,
                called=session.called,
            ),
            todo=translate("books", "Ghi số được triệu tập trước, rồi số người dự."),
            field="present",
        )
    attended = tuple(dict.fromkeys(session.attended))
    for one in attended:
        known_member(book, one, "attended")
    if session.present and len(attended) > session.present:
        raise Refused(
            translate(
                "books",
                "Đã chọn tên {names} đồng chí, nhưng số người dự chỉ là {present}.",
                names=len(attended),
                present=session.present,
            ),
            todo=translate("books", "Sửa số người dự hoặc bỏ bớt tên."),
            field="attended",
        )
    return msgspec.structs.replace(session, document=clean(session.document), attended=attended)


def coverage(book: Book, session: StudySession) -> Coverage:
    """Return whom the document of a session has reached by its day."""
    if not session.attended:
        return Coverage(written=False)
    day = date.fromisoformat(session.on)
    others = {
        member_id
        for one in book.studies
        if one.id != session.id and one.on <= session.on and same_document(one, session)
        for member_id in one.attended
    }
    roster = roster_on(book.members, book.events, day)
    here = [one for one in roster if one.member_id in session.attended]
    away = [one for one in roster if one.member_id not in session.attended and must_attend(one)]
    return Coverage(
        written=True,
        here=tuple(here),
        elsewhere=tuple(one for one in away if one.member_id in others),
        missing=tuple(one for one in away if one.member_id not in others),
    )


def same_document(one: StudySession, other: StudySession) -> bool:
    """Tell whether two sessions were about one document, however its name was typed."""
    return bool(one.document) and fold(one.document) == fold(other.document)


def sessions_in(book: Book, span: str) -> tuple[StudySession, ...]:
    """Return the sessions of a span, oldest first."""
    return tuple(one for one in book.studies if holds(span, one.on))


def study_sums(sessions: Iterable[StudySession]) -> StudySums:
    """Add sessions up."""
    told = tuple(sessions)
    return StudySums(
        sessions=len(told), called=sum(one.called for one in told), present=sum(one.present for one in told)
    )
