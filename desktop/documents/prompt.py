"""The prompt as a paper (phiếu gợi ý kiểm điểm): one page each, with room for the answer in one's own words.

To a member or to the branch as a whole, from the chi ủy, the secretary, or handed on from a committee above.
Once a meeting has heard the answer, the sheet carries it as it was recorded.
"""

from collections.abc import Sequence
from datetime import date

import msgspec

from desktop.branch.book import Book
from desktop.branch.cycle import Prompt, PromptSource
from desktop.branch.dates import earliest_day, period_short, short
from desktop.branch.names import clean
from desktop.branch.prompting import answer_to, known_signs, sign_label
from desktop.documents import fonts
from desktop.documents.cycle_lines import Names, cited, roster_of
from desktop.documents.drawing import About, Paper, draw
from desktop.documents.flow import Pages
from desktop.documents.layouts import Layout, SignatureRules
from desktop.documents.page import Composer, Signer
from desktop.documents.roster import branch_signer
from desktop.documents.typeset import Align, Run, paragraphs
from desktop.documents.wording import ended, enumerated, flat, quoted, upper_first

KIND = "Phiếu gợi ý kiểm điểm"
_SIGN_SPACE_MM = 16.0
_ANSWER_LINES = 6


def prompts_pdf(book: Book, prompts: Sequence[Prompt], *, title: str, layout: Layout, created: date) -> Paper:
    """Draw the sheets of prompts one after the other into one PDF, each from a page of its own."""
    laid = [lay_prompt(book, one, layout=layout) for one in prompts]
    about = About(title=title, author=book.branch.name, created=created, kind="prompt-sheet")
    pages = sum(len(one.pages) for one in laid)
    return Paper(pdf=draw(laid, about, layout.page), pages=pages, title=title)


def lay_prompt(book: Book, prompt: Prompt, *, layout: Layout) -> Pages:
    """Lay one prompt onto its page."""
    day = earliest_day(prompt.on)
    names = Names(book, day)
    composer = Composer(msgspec.structs.replace(layout, signature=_by_hand(layout)))
    composer.head(book.branch, day=day)
    composer.title(KIND, [f"tại kỳ sinh hoạt {period_short(prompt.due)}"])
    to = names.comrade(prompt.member_id) if prompt.member_id else clean(book.branch.name)
    composer.text(Run("Kính gửi: ", fonts.ITALIC), f"{to}.", align=Align.CENTRE, indent=False)
    composer.text(_opening(book, prompt))
    _contents(composer, book, prompt)
    composer.signatures(None, _signer(book, prompt, day))
    _answer(composer, book, prompt, names)
    return composer.finish()


def _by_hand(layout: Layout) -> SignatureRules:
    return msgspec.structs.replace(layout.signature, space_mm=_SIGN_SPACE_MM)


def _opening(book: Book, prompt: Prompt) -> str:
    basis = known_signs(book, earliest_day(prompt.on))[0].basis
    ground = f"Thực hiện {cited(basis[0])}, " if basis else ""
    whom = "đồng chí" if prompt.member_id else "chi bộ"
    above = f"{flat(prompt.issuer)}{_paper(prompt)}"
    who = {
        PromptSource.COMMITTEE: f"chi ủy gợi ý {whom}",
        PromptSource.SECRETARY: f"bí thư chi bộ gợi ý {whom}",
        PromptSource.SUPERIOR: f"chi bộ chuyển gợi ý của {above}, đề nghị {whom}",
    }[prompt.source]
    said = f"{ground}{who} kiểm điểm, làm rõ các nội dung sau tại kỳ sinh hoạt {period_short(prompt.due)}:"
    return upper_first(said)


def _paper(prompt: Prompt) -> str:
    return f" tại {flat(prompt.decision)}" if flat(prompt.decision) else ""


def _contents(composer: Composer, book: Book, prompt: Prompt) -> None:
    place = 1
    named = [
        f"mục {code}" + (f" ({label})" if (label := sign_label(book, prompt, code)) else "")
        for code in prompt.codes
    ]
    if named:
        told = ended(upper_first(enumerated(named)))
        composer.text(Run(f"{place}. Biểu hiện được gợi ý: ", fonts.BOLD), told)
        place += 1
    said = paragraphs(prompt.text)
    if said:
        composer.text(Run(f"{place}. Nội dung cần làm rõ: ", fonts.BOLD), ended(upper_first(said[0])))
        for more in said[1:]:
            composer.text(ended(more))
        place += 1
    if flat(prompt.remark):
        received = (
            f" (do {flat(prompt.remark_received_by)} tiếp nhận ngày {short(prompt.remark_received_on)})"
        )
        remark = Run(f"{place}. Góp ý của nhân dân", fonts.BOLD)
        composer.text(remark, f"{received}: {ended(flat(prompt.remark))}")


def _signer(book: Book, prompt: Prompt, day: date) -> Signer:
    signer = branch_signer(roster_of(book, day))
    by_committee = prompt.source is not PromptSource.SECRETARY and book.branch.has_committee
    return msgspec.structs.replace(signer, titles=("T/M CHI ỦY",)) if by_committee else signer


def _answer(composer: Composer, book: Book, prompt: Prompt, names: Names) -> None:
    whose = "của đảng viên" if prompt.member_id else "của chi bộ"
    composer.text(Run(f"Giải trình, tiếp thu {whose}:", fonts.BOLD), keep=True)
    found = answer_to(book, prompt)
    if found is not None:
        heard = f"Tại buổi sinh hoạt ngày {short(found.meeting.day)}"
        own = quoted(found.answer.own_words) if flat(found.answer.own_words) else "không có lời giải trình"
        composer.text(f"{heard}: {own}.")
        if flat(found.answer.opinion):
            composer.text(ended(f"Ý kiến của chi bộ: {flat(found.answer.opinion)}"))
        return
    composer.dotted(_ANSWER_LINES)
    note = "(ký, ghi rõ họ tên)"
    if prompt.member_id:
        signer = Signer(titles=("NGƯỜI GIẢI TRÌNH",), note=note, name=names.bare(prompt.member_id))
    else:
        signer = Signer(titles=("CHỦ TRÌ",), note=note)
    composer.signatures(None, signer)
