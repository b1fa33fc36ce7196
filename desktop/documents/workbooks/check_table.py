"""Bảng tự đối chiếu: members down and signs across, its details, and the summary of counts that goes upward.

The table says what was said in the meeting; nothing is computed about a person. The summary only counts.
"""

from collections.abc import Sequence
from datetime import date

from desktop.branch import attendance
from desktop.branch.closing import MeetingFile
from desktop.branch.dates import is_whole, period_label
from desktop.branch.meetings import CheckOutcome, MeetingRecord, NamedSign, SignSource
from desktop.branch.members import MemberPicture
from desktop.branch.organisation import Branch
from desktop.branch.rules import IndicatorSet, Sign, SignGroup
from desktop.documents.workbooks.frame import Book, Page, column_letter, fitting

SOURCE_WORDS: dict[SignSource, str] = {
    SignSource.SELF: "Tự nhận",
    SignSource.PEER: "Đảng viên góp ý",
    SignSource.COMMITTEE: "Chi ủy gợi ý",
    SignSource.SUPERIOR: "Cấp trên gợi ý",
    SignSource.PEOPLE: "Nhân dân góp ý",
}
_FIRST_SIGN = 4
_NOTHING = "Không"
_NAMED = "Có"
_SILENT = "Chưa"
_ABSENT = "Vắng"
_NOT_CALLED = "–"
_LEGEND = (
    "x: biểu hiện được nêu trong buổi sinh hoạt. Tự đối chiếu: Không – tự nhận không có biểu hiện; "
    "Có – có biểu hiện được nêu; Chưa – dự họp, chưa tự đối chiếu; Vắng – không dự họp; "
    "– : không thuộc diện phải dự."
)
_DETAILS = (
    ("TT", 5), ("Họ và tên", 24), ("Mã", 7), ("Biểu hiện", 30), ("Nguồn", 12), ("Đảng viên tự nhận", 28),
    ("Ý kiến của chi bộ", 28), ("Kết luận", 22), ("Biện pháp khắc phục", 28), ("Thời hạn", 13),
    ("Ý kiến của đảng viên", 22),
)  # fmt: skip


def check_table_xlsx(files: Sequence[MeetingFile]) -> bytes:
    """Write the self-check of one or more meetings: for each a table and, where signs were named, details.

    `files` must not be empty; they belong to one branch.
    """
    book = Book(f"Bảng tự đối chiếu {files[-1].branch.name}", _day(files))
    for file in files:
        name = _tab(file)
        _table(book.page(name), file)
        if file.record.signs:
            _details(book.page(f"{name} chi tiết"), file)
    return book.save()


def _day(files: Sequence[MeetingFile]) -> date:
    return max(date.fromisoformat(file.record.meeting.day) for file in files)


def _tab(file: MeetingFile) -> str:
    return f"Tháng {file.record.meeting.period[5:7]}-{file.record.meeting.period[:4]}"


def _title(indicators: IndicatorSet) -> str:
    return f"BẢNG TỰ ĐỐI CHIẾU VỚI {indicators.short.upper()}"


def _table(page: Page, file: MeetingFile) -> None:
    record, signs = file.record, file.indicators.all_signs()
    width = _FIRST_SIGN + len(signs)
    split = width // 2
    subtitle = f"Sinh hoạt {period_label(record.meeting.period)}"
    day = date.fromisoformat(record.meeting.day)
    top = page.office_head(file.branch, _title(file.indicators), subtitle, width=width, day=day, split=split)
    _table_headings(page, top, file.indicators, width)
    first = top + 3
    for index, person in enumerate(record.roster):
        _table_line(page, first + index, index + 1, person, record, signs)
    after = first + len(record.roster)
    _table_sums(page, first, after, record, signs)
    page.span((after + 2, 1), (after + 2, width), _LEGEND, "note")
    page.height(after + 2, 36)
    last = page.signatures(
        after + 4, width=width, split=split, left=("THƯ KÝ",), right=("T/M CHI BỘ", "CHỦ TRÌ")
    )
    names = fitting([person.full_name for person in record.roster], least=24, most=36)
    page.widths([5, names, 9, *[4.9] * len(signs), 13])
    page.fit_rows(first, after)
    page.freeze(first, _FIRST_SIGN)
    page.print_on_a4(landscape=True, head_rows=(top, top + 2), head_columns=3, last=(last, width))


def _table_headings(page: Page, top: int, indicators: IndicatorSet, width: int) -> None:
    for column, heading in (
        (1, "TT"),
        (2, "Họ và tên"),
        (3, "Tự đối chiếu"),
        (width, "Thời hạn gần nhất"),
    ):
        page.span((top, column), (top + 2, column), heading, "head")
    column = _FIRST_SIGN
    for group in indicators.groups:
        title = f"{group.code}. {group.title}"
        page.span((top, column), (top, column + len(group.signs) - 1), title, "head")
        for sign in group.signs:
            page.put(top + 1, column, sign.code, "head")
            page.put(top + 2, column, sign.label, "head-up")
            column += 1
    page.height(top, 34)
    page.height(top + 1, 34)
    page.height(top + 2, 215)


def _table_line(
    page: Page, row: int, number: int, person: MemberPicture, record: MeetingRecord, signs: Sequence[Sign]
) -> None:
    named = record.signs_of(person.member_id)
    codes = {sign.code for sign in named}
    page.put(row, 1, number, "number")
    page.put(row, 2, person.full_name)
    page.put(row, 3, _outcome(person, record), "center")
    for index, sign in enumerate(signs):
        page.put(row, _FIRST_SIGN + index, "x" if sign.code in codes else "", "center")
    after = _FIRST_SIGN + len(signs)
    deadlines = sorted(sign.deadline for sign in named if is_whole(sign.deadline))
    page.put_day(row, after, deadlines[0] if deadlines else "")


def _outcome(person: MemberPicture, record: MeetingRecord) -> str:
    check = record.check_of(person.member_id)
    if check is not None:
        return _NAMED if check.outcome is CheckOutcome.NAMED else _NOTHING
    present = {one.member_id for one in attendance.present_members(record)}
    if person.member_id in present:
        return _SILENT
    return _ABSENT if attendance.must_attend(person) else _NOT_CALLED


def _table_sums(page: Page, first: int, after: int, record: MeetingRecord, signs: Sequence[Sign]) -> None:
    page.span((after, 1), (after, 3), "Cộng số đảng viên", "sum-text")
    listed = {person.member_id for person in record.roster}
    for index, sign in enumerate(signs):
        letter = column_letter(_FIRST_SIGN + index)
        result = len({one.member_id for one in record.signs if one.code == sign.code} & listed)
        cells = f"{letter}{first}:{letter}{max(after - 1, first)}"
        page.formula(after, _FIRST_SIGN + index, f'COUNTIF({cells},"x")', result)
    page.put(after, _FIRST_SIGN + len(signs), None, "sum")


def _details(page: Page, file: MeetingFile) -> None:
    record, width = file.record, len(_DETAILS)
    title = "CÁC BIỂU HIỆN ĐƯỢC NÊU VÀ BIỆN PHÁP KHẮC PHỤC"
    subtitle = f"Sinh hoạt {period_label(record.meeting.period)}"
    day = date.fromisoformat(record.meeting.day)
    top = page.office_head(file.branch, title, subtitle, width=width, day=day, split=5)
    for column, (heading, _) in enumerate(_DETAILS, start=1):
        page.put(top, column, heading, "head")
    row = top + 1
    for person in record.roster:
        for sign in record.signs_of(person.member_id):
            _details_line(page, row, row - top, person, sign, file.indicators)
            row += 1
    last = page.signatures(row + 1, width=width, split=5, left=("THƯ KÝ",), right=("T/M CHI BỘ", "CHỦ TRÌ"))
    page.widths([wide for _, wide in _DETAILS])
    page.fit_rows(top + 1, row - 1)
    page.freeze(top + 1, 3)
    page.print_on_a4(landscape=True, head_rows=(top, top), last=(last, width))


def _details_line(
    page: Page, row: int, number: int, person: MemberPicture, sign: NamedSign, indicators: IndicatorSet
) -> None:
    known = indicators.sign(sign.code)
    texts = (
        person.full_name, sign.code, known.label if known else "", SOURCE_WORDS[sign.source], sign.own_words,
        sign.opinion, sign.conclusion, sign.remedy,
    )  # fmt: skip
    page.put(row, 1, number, "number")
    for column, text in enumerate(texts, start=2):
        page.put(row, column, text, "center" if column == 3 else "text")
    page.put_day(row, 10, sign.deadline)
    page.put(row, 11, sign.reply)


def check_summary_xlsx(branch: Branch, files: Sequence[MeetingFile]) -> bytes:
    """Write the counts of one or more meetings for handing up: signs down, months across, no names.

    A member counts once a sign and month. `files` must not be empty.
    """
    book = Book(f"Tổng hợp tự đối chiếu {branch.name}", _day(files))
    page = book.page("Tổng hợp")
    width = 2 + len(files) + 1
    split = 2
    title = f"TỔNG HỢP KẾT QUẢ TỰ ĐỐI CHIẾU VỚI {files[-1].indicators.short.upper()}"
    top = page.office_head(branch, title, _range(files), width=width, day=_day(files), split=split)
    page.put_row(top, ["Mã", "Biểu hiện"], ["head", "head"])
    for column, file in enumerate(files, start=3):
        page.put(
            top,
            column,
            f"Tháng {int(file.record.meeting.period[5:7])}/{file.record.meeting.period[:4]}",
            "head",
        )
    page.put(top, width, "Cộng", "head")
    page.height(top, 36)
    row = _summary_people(page, top + 1, files)
    row = _summary_signs(page, row, files)
    page.span(
        (row + 1, 1),
        (row + 1, width),
        "Đơn vị: số đảng viên. Mỗi đảng viên tính một lần cho một biểu hiện trong một tháng.",
        "note",
    )
    page.height(row + 1, 34)
    last = page.signatures(
        row + 3, width=width, split=split, left=("NGƯỜI LẬP",), right=("T/M CHI BỘ", "BÍ THƯ")
    )
    page.widths([8, 72 if len(files) < 7 else 60, *[10] * len(files), 10])
    page.fit_rows(top + 1, row - 1)
    page.freeze(top + 1, 3)
    page.print_on_a4(landscape=True, head_rows=(top, top), head_columns=2, last=(last, width))
    return book.save()


def _range(files: Sequence[MeetingFile]) -> str:
    first, last = files[0].record.meeting.period, files[-1].record.meeting.period
    label = period_label(first)
    return f"{label[:1].upper()}{label[1:]}" if first == last else f"Từ {label} đến {period_label(last)}"


def _summary_people(page: Page, row: int, files: Sequence[MeetingFile]) -> int:
    """Write how many were to attend, came, checked themselves, had signs named; return the next row."""
    sums = [attendance.counts(file.record) for file in files]
    lines = (
        ("Số đảng viên phải dự họp", [one.must_attend for one in sums]),
        ("Số đảng viên có mặt", [one.present + one.exempt_present for one in sums]),
        ("Số đảng viên đã tự đối chiếu", [len(file.record.checks) for file in files]),
        ("Số đảng viên có biểu hiện được nêu", [len(_named(file.record)) for file in files]),
    )
    for label, values in lines:
        page.put(row, 1, None, "center")
        page.put(row, 2, label, "sum-text")
        _counted(page, row, values)
        row += 1
    return row


def _named(record: MeetingRecord) -> set[str]:
    return {sign.member_id for sign in record.signs}


def _counted(page: Page, row: int, values: Sequence[int]) -> None:
    for column, value in enumerate(values, start=3):
        page.put(row, column, value, "number")
    cells = f"C{row}:{column_letter(2 + len(values))}{row}"
    page.formula(row, 3 + len(values), f"SUM({cells})", sum(values))


def _summary_signs(page: Page, row: int, files: Sequence[MeetingFile]) -> int:
    for group in _groups(files):
        page.span((row, 1), (row, 3 + len(files)), f"{group.code}. {group.title}", "group")
        row += 1
        for sign in group.signs:
            page.put(row, 1, sign.code, "center")
            page.put(row, 2, sign.label)
            _counted(page, row, [_members_with(file.record, sign.code) for file in files])
            row += 1
    return row


def _members_with(record: MeetingRecord, code: str) -> int:
    return len({sign.member_id for sign in record.signs if sign.code == code})


def _groups(files: Sequence[MeetingFile]) -> tuple[SignGroup, ...]:
    """Return the groups of the latest set, behind them those of earlier sets with codes it does not have."""
    groups = list(files[-1].indicators.groups)
    known = {sign.code for group in groups for sign in group.signs}
    for file in reversed(files):
        for group in file.indicators.groups:
            extra = tuple(sign for sign in group.signs if sign.code not in known)
            if extra:
                groups.append(
                    SignGroup(code=group.code, title=group.title, title_en=group.title_en, signs=extra)
                )
                known |= {sign.code for sign in extra}
    return tuple(groups)
