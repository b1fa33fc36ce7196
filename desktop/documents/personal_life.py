"""The parts of a member's own sheet beside meetings and the cycle: the phiếu, events, study, books, looks."""

from datetime import datetime

from desktop.branch.dates import period_short, short
from desktop.branch.numbers import count
from desktop.branch.personal import PersonalSheet
from desktop.branch.registers import RegisterEntry
from desktop.documents import good_models, rota
from desktop.documents import training as course_list
from desktop.documents.layouts import MM
from desktop.documents.listing import Listing, ordinal
from desktop.documents.personal_parts import SheetRules, paragraphs, sentences
from desktop.documents.personal_words import CORRECTIONS, DATES, EVENTS, FIELDS
from desktop.documents.table import Column
from desktop.documents.typeset import Align
from desktop.documents.wording import flat, upper_first


def fields(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write the fields of the phiếu that are filled in."""
    columns = (Column("Mục", 58 * MM), Column("Nội dung", 0.0))
    rows = []
    for name, label in FIELDS.items():
        value = str(getattr(sheet.member, name))
        text = short(value) if name in DATES else upper_first(flat(value))
        if text:
            rows.append([label, text])
    paper.section(title, columns, rows)


def events(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write the events of the membership."""
    columns = (
        ordinal(),
        Column("Từ ngày", 24 * MM, Align.CENTRE),
        Column("Đến ngày", 24 * MM, Align.CENTRE),
        Column("Sự việc", 44 * MM),
        Column("Nội dung", 0.0),
        Column("Quyết định", 32 * MM),
    )
    rows = [
        [
            str(place),
            short(one.on),
            short(one.until),
            EVENTS[one.kind],
            upper_first(flat(one.detail)),
            flat(one.decision),
        ]
        for place, one in enumerate(sheet.events, start=1)
    ]
    paper.section(title, columns, rows)


def studies(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write the sessions at which the member's presence was written down."""
    columns = (
        ordinal(),
        Column("Ngày", 24 * MM, Align.CENTRE),
        Column("Văn bản, nội dung", 0.0),
        Column("Hình thức", 38 * MM),
    )
    rows = [
        [str(place), short(one.on), upper_first(flat(one.document)), upper_first(flat(one.form))]
        for place, one in enumerate(sheet.studies, start=1)
    ]
    paper.section(title, columns, rows)


def training(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write the courses the member attended."""
    columns = (
        ordinal(),
        Column("Tên lớp", 0.0),
        Column("Loại", 30 * MM),
        Column("Nơi học", 30 * MM),
        Column("Thời gian", 25 * MM, Align.CENTRE),
        Column("Kết quả, chứng chỉ", 30 * MM),
    )
    rows = []
    for place, one in enumerate(sheet.training, start=1):
        name, kind, where, when, result, certificate = course_list.cells(one)
        rows.append(
            [str(place), name, kind, where, when, "; ".join(part for part in (result, certificate) if part)]
        )
    paper.section(title, columns, rows)


def turns(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write the member's turns of the rota."""
    columns = (
        ordinal(),
        Column("Tháng", 26 * MM, Align.CENTRE),
        Column("Nội dung", 46 * MM),
        Column("Chủ đề", 0.0),
        Column("Kết quả", 28 * MM),
    )
    here = f"{sheet.day:%Y-%m}"
    rows = [
        [
            str(place),
            upper_first(period_short(one.period)),
            rota.KINDS[one.kind],
            upper_first(flat(one.topic)),
            rota.done_words(one, here),
        ]
        for place, one in enumerate(sheet.turns, start=1)
    ]
    paper.section(title, columns, rows)


def models(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write the models the member registered."""
    told = []
    for one in sheet.models:
        name, _owner, on, content, result, recognised = good_models.cells(one, paper.names)
        facts = sentences(
            ("Đăng ký ngày", on), ("Nội dung", content), ("Kết quả", result), ("Công nhận", recognised)
        )
        told.append((f"- Năm {one.year}, “{name}”:", facts))
    paragraphs(paper, title, told)


def registers(paper: Listing, title: str, sheet: PersonalSheet, rules: SheetRules) -> None:
    """Write the lines of the registers written by hand that name the member."""
    paragraphs(paper, title, [_register(one, rules) for one in sheet.registers])


def _register(one: RegisterEntry, rules: SheetRules) -> tuple[str, str]:
    book = rules.registers.of(one.register)
    titles = {code: column.title for code in one.cells if book and (column := book.column(code))}
    named = book.title if book else one.register
    cells = sentences(*((titles.get(code, code), text) for code, text in one.cells.items()))
    return f"- {named}, {short(one.on)}:", cells


def corrections(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write the corrections the member asked for, and what became of them."""
    columns = (
        ordinal(),
        Column("Ngày", 24 * MM, Align.CENTRE),
        Column("Nội dung đang ghi", 0.0),
        Column("Đề nghị sửa", 0.0),
        Column("Kết quả", 48 * MM),
    )
    rows = []
    for place, one in enumerate(sheet.corrections, start=1):
        on = f" ({short(one.answered_on)})" if one.answered_on else ""
        answer = f": {flat(one.answer)}" if flat(one.answer) else ""
        wanted, what = upper_first(flat(one.wanted)), upper_first(flat(one.what))
        rows.append([str(place), short(one.on), what, wanted, f"{CORRECTIONS[one.state]}{on}{answer}"])
    paper.section(title, columns, rows)


def handed(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write how many packets that name the member went to the superior; what they hold is not repeated."""
    if not sheet.handed:
        paper.section(title, (), ())
        return
    said = f"{count(sheet.handed)} gói hồ sơ sinh hoạt có tên đồng chí trong danh sách đảng viên."
    paper.labelled(f"{title}:", said)


def looks(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write who looked at the sheet and when, as the audit trail has it."""
    columns = (
        ordinal(),
        Column("Thời điểm", 44 * MM, Align.CENTRE),
        Column("Người xem", 0.0),
        Column("Việc", 30 * MM, Align.CENTRE),
    )
    rows = []
    for place, one in enumerate(sheet.looks, start=1):
        when = datetime.fromisoformat(one.at)
        what = "In" if one.printed else "Xem"
        rows.append([str(place), f"{when:%H:%M}, {short(when.date())}", one.who, what])
    paper.section(title, columns, rows)
