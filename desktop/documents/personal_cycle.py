"""The parts of a member's own sheet that come from the review cycle: signs, prompts, commitments, reviews."""

from collections.abc import Mapping

from desktop.branch.commitments import Commitment, CommitmentResult
from desktop.branch.dates import period_short, short
from desktop.branch.numbers import count, decimal
from desktop.branch.personal import AnsweredIn, PersonalSheet
from desktop.branch.programmes import Inspection
from desktop.branch.remedies import Chain
from desktop.branch.review_rules import ReviewRules
from desktop.branch.year_reviews import Rating, YearReview
from desktop.documents import measures as measure_list
from desktop.documents import programme, screening
from desktop.documents.cycle_text import SOURCES as PROMPT_SOURCES
from desktop.documents.listing import Listing, lower_first
from desktop.documents.personal_parts import SheetRules, paragraphs, said, sentences
from desktop.documents.personal_words import FOUND, RESULTS, SOURCES
from desktop.documents.wording import ended, flat, quoted, upper_first


def signs(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write each named sign with everything meetings recorded about it."""
    paragraphs(paper, title, [told for one in sheet.signs for told in _sign(one)])


def _sign(one: Chain) -> list[tuple[str, str]]:
    sign = one.sign
    label = f" – {one.label}" if one.label else ""
    head = f"- Mục {sign.code}{label}, nêu ngày {short(one.meeting.day)} ({SOURCES[sign.source]}):"
    told = [
        (
            head,
            sentences(
                ("Lời đảng viên", said(sign.own_words)),
                ("Ý kiến của chi bộ", sign.opinion),
                ("Kết luận", sign.conclusion),
                ("Biện pháp khắc phục", sign.remedy),
                ("Thời hạn", short(sign.deadline)),
                ("Ý kiến của đảng viên", sign.reply),
            ),
        )
    ]
    told += [
        (
            f"+ Kiểm điểm ngày {short(line.meeting.day)}:",
            sentences(
                ("Lời đảng viên", said(line.review.own_words)),
                ("Ý kiến của chi bộ", line.review.opinion),
                ("Kết luận", line.review.conclusion),
                ("Biện pháp khắc phục", line.review.remedy),
                ("Thời hạn", short(line.review.deadline)),
                ("Ý kiến của đảng viên", line.review.reply),
            ),
        )
        for line in one.reviews
    ]
    told += [
        (
            f"+ Theo dõi ngày {short(line.meeting.day)}: {FOUND[line.follow_up.outcome]}.",
            sentences(
                ("Căn cứ", line.follow_up.grounds),
                ("Thời hạn mới", short(line.follow_up.deadline)),
                ("Ý kiến của đảng viên", line.follow_up.reply),
            ),
        )
        for line in one.follow_ups
    ]
    return told


def prompts(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write the prompts to the member with the answers heard."""
    paragraphs(paper, title, [_prompt(one) for one in sheet.prompts])


def _prompt(one: AnsweredIn) -> tuple[str, str]:
    asked = one.prompt
    issuer = flat(asked.issuer) or PROMPT_SOURCES[asked.source]
    head = f"- Ngày {short(asked.on)}, {issuer} gợi ý, trả lời tại kỳ {period_short(asked.due)}:"
    received = f" (do {flat(asked.remark_received_by)} tiếp nhận)" if flat(asked.remark_received_by) else ""
    text = sentences(
        ("Văn bản", asked.decision),
        ("Biểu hiện", ", ".join(asked.codes)),
        ("Nội dung", asked.text),
        (f"Góp ý của nhân dân{received}", asked.remark),
    )
    answers = [
        sentences(
            (f"Giải trình ngày {short(meeting.day)}", said(answer.own_words)),
            ("Ý kiến của chi bộ", answer.opinion),
        )
        for meeting, answer in one.answers
    ]
    return head, " ".join(part for part in (text, *(answers or ["Chưa có giải trình."])) if part)


def commitments(paper: Listing, title: str, sheet: PersonalSheet, rules: SheetRules) -> None:
    """Write each year's commitment in the member's own words, and its results."""
    years = sorted(sheet.commitments, key=lambda one: one.year)
    paragraphs(paper, title, [told for one in years for told in _commitment(one, rules)])


def _commitment(one: Commitment, rules: SheetRules) -> list[tuple[str, str]]:
    frame = rules.commitment_of(one.year)
    titles = {part.code: part.title for part in frame.parts}
    signed = f", ký ngày {short(one.signed_on)}" if one.signed_on else ", chưa ký"
    model = one.model if not one.registers_model else one.model or "đã đăng ký, chưa ghi mô hình"
    return [
        (f"- Năm {one.year}{signed}.", ""),
        *_listed(
            *_by_title(one.texts, titles),
            (frame.measures.title, one.measures),
            (frame.example.title, one.example),
            (frame.model.title, model),
            (frame.programme.title, one.programme),
            ("Kết quả chương trình hành động", one.programme_result),
            (_dated("Kết quả giữa năm", one.mid_on), _result(one.mid_words, one.mid_result)),
            (_dated("Kết quả cuối năm", one.end_on), _result(one.end_words, one.end_result)),
        ),
    ]


def _listed(*parts: tuple[str, str]) -> list[tuple[str, str]]:
    """Write labelled facts one under the other, those left empty out."""
    return [("+", sentences(part)) for part in parts if flat(part[1])]


def _by_title(texts: Mapping[str, str], titles: Mapping[str, str]) -> list[tuple[str, str]]:
    """Label texts by the titles of their parts, in the order of the form; unknown codes come last."""
    known = [(titles[code], texts[code]) for code in titles if code in texts]
    return [*known, *((code, text) for code, text in texts.items() if code not in titles)]


def _dated(label: str, on: str) -> str:
    return f"{label} ({short(on)})" if on else label


def _result(words: str, result: CommitmentResult | None) -> str:
    own = f"lời ghi: {quoted(words)}" if result and flat(words) else flat(words)
    return "; ".join(part for part in (RESULTS[result] if result else "", own) if part)


def reviews(paper: Listing, title: str, sheet: PersonalSheet, rules: SheetRules) -> None:
    """Write each year's review: own words, marks and points, the branch's vote, proposal and decision."""
    years = sorted(sheet.reviews, key=lambda one: one.year)
    paragraphs(paper, title, [told for one in years for told in _review(one, rules.review_of(one.year))])


def _review(one: YearReview, rules: ReviewRules) -> list[tuple[str, str]]:
    form = rules.form(one.form)
    sections = {section.code: section.title for section in form.sections} if form else {}
    own = {**one.texts}
    for code, mark in one.marks.items():
        said_so = f"tự đánh giá: {lower_first(rules.mark(mark))}"
        own[code] = f"{flat(own[code])} ({said_so})" if flat(own.get(code, "")) else said_so
    facts = sentences(
        ("Chức vụ", one.offices),
        ("Đơn vị công tác", one.workplace),
        ("Điểm tiêu chí chung", _points(one.general_points)),
        ("Điểm kết quả nhiệm vụ", _points(one.task_points)),
        ("Tự nhận mức", _level(one.self_rating, rules)),
        ("Biểu quyết của chi bộ", _votes(one.votes, rules)),
        ("Mức chi bộ đề nghị", _level(one.proposed, rules)),
        ("Mức được quyết định", _level(one.decided, rules)),
        ("Quyết định", one.decision),
    )
    return [
        (f"- Năm {one.year}{f' ({form.code})' if form else ''}:", facts),
        *_listed(
            *_by_title(own, sections),
            ("Nhận xét của chi bộ", one.branch_opinion),
            ("Ý kiến của đảng viên", one.reply),
        ),
    ]


def _points(points: float | None) -> str:
    return "" if points is None else decimal(points)


def _level(rating: Rating | None, rules: ReviewRules) -> str:
    return rules.level(rating).label if rating else ""


def _votes(votes: Mapping[str, int], rules: ReviewRules) -> str:
    return "; ".join(f"{one.label} {count(votes[one.rating])}" for one in rules.levels if one.rating in votes)


def measures(paper: Listing, title: str, sheet: PersonalSheet, rules: SheetRules) -> None:
    """Write the measures taken on the member."""
    told = []
    for one in sheet.measures:
        _name, form, on, decision, reason, ends, reply = measure_list.cells(one, rules.measures, paper.names)
        facts = sentences(
            ("Quyết định", decision),
            ("Lý do", reason),
            ("Hiệu lực đến", ends),
            ("Ý kiến của đảng viên", reply),
        )
        told.append((f"- {form}, ngày {on}:", facts))
    paragraphs(paper, title, told)


def screenings(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write the conclusions of each year's screening, and how many the member was asked to help."""
    told = [
        (
            f"- Năm {one.year}: {screening.OUTCOMES[one.outcome]}.",
            sentences(
                ("Lời đảng viên", said(one.own_words)),
                ("Căn cứ", one.grounds),
                ("Đảng viên giúp đỡ", paper.names.bare(one.helper_id)),
                ("Ý kiến của đảng viên", one.reply),
            ),
        )
        for one in sheet.screenings
    ]
    years = sorted({one.year for one in sheet.helping})
    for year in years:
        helped = sum(one.year == year for one in sheet.helping)
        told.append((f"- Năm {year}:", f"Được phân công giúp đỡ {count(helped)} đảng viên."))
    paragraphs(paper, title, told)


def inspections(paper: Listing, title: str, sheet: PersonalSheet, _rules: SheetRules) -> None:
    """Write the lines of programmes that name the member."""
    paragraphs(paper, title, [_inspection(one, sheet.member.id) for one in sheet.inspections])


def _inspection(one: Inspection, member_id: str) -> tuple[str, str]:
    parts = ["phụ trách"] if one.in_charge == member_id else []
    parts += ["là đối tượng"] if member_id in one.target_ids else []
    kind = programme.KINDS[one.kind].lower()
    head = f"- {upper_first(period_short(one.month))}, {kind} ({', '.join(parts)}):"
    when = _dated("Kết quả", one.result_on)
    return head, " ".join(
        part for part in (ended(upper_first(flat(one.subject))), sentences((when, one.result))) if part
    )
