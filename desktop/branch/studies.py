"""Study and propaganda sessions (học tập, quán triệt, tuyên truyền): which document, when, how many."""

import msgspec


class StudySession(msgspec.Struct, frozen=True, kw_only=True):
    """One session (cuộc triển khai) on one document."""

    id: str
    on: str
    """A whole ISO date."""
    document: str
    """Type, number, date, issuer and title, as cited: `Nghị quyết số 04-NQ/TW, ngày 30/10/2016 …`."""
    form: str = ""
    """Học tập, quán triệt; sinh hoạt chuyên đề; tuyên truyền …"""
    place: str = ""
    speaker: str = ""
    """Báo cáo viên."""
    called: int = 0
    """Số người được triệu tập."""
    present: int = 0
    """Số người dự."""
    attended: tuple[str, ...] = ()
    """Ids of the branch's members who were there, where the branch writes it down."""
    note: str = ""
