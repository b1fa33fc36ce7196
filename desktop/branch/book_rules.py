"""The rules of the yearly books, as data: what each paper cites and says around its table.

Programme of inspection, screening, study, presence of superiors, a member's own sheet: a file of
`resources/books`, valid from a date, so that an old paper keeps the bases of its day.
"""

from enum import StrEnum

import msgspec

from desktop.branch.rules import LegalBasis
from desktop.words import translate

FOLDER = "books"


class BookPaper(StrEnum):
    """The papers whose bases the rules name."""

    PROGRAMME = "programme"
    SCREENING = "screening"
    STUDY = "study"
    SUPERIORS = "superiors"
    SHEET = "sheet"


class PaperRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one paper is based on, and its fixed words; `{branch}`, `{year}`, `{name}` are filled in."""

    paper: BookPaper
    cited: tuple[LegalBasis, ...] = ()
    opening: str = ""
    """Continues the sentence that begins with the legal bases."""
    before: tuple[str, ...] = ()
    """Paragraphs before the table or the contents."""
    after: tuple[str, ...] = ()
    """Paragraphs after them."""

    def filled(self, text: str, **facts: str) -> str:
        """Return one of its texts with the places filled in."""
        return text.format(**{**_NO_FACTS, **facts})


_NO_FACTS = {"branch": "", "year": "", "name": ""}


class BookRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule file of `resources/books`."""

    rules: str = FOLDER
    id: str
    title: str
    valid_from: str
    basis: tuple[LegalBasis, ...] = ()
    papers: tuple[PaperRule, ...] = ()
    superior_every: int = 1
    """Months within which a superior attends at least once; 0 where nothing is asked."""

    def of(self, paper: BookPaper) -> PaperRule:
        """Return the rule of a paper; an empty one where none is named."""
        return next((one for one in self.papers if one.paper is paper), PaperRule(paper=paper))

    def fault(self) -> str:
        """Say what cannot be right: a paper told twice, months that are none."""
        told = [one.paper for one in self.papers]
        if len(told) != len(set(told)):
            return translate("rules", "có giấy tờ bị lặp")
        if not 0 <= self.superior_every <= 12:
            return translate("rules", "“superior_every” phải từ 0 đến 12 tháng")
        return next((place for one in self.papers if (place := _strange_place(one))), "")


def _strange_place(rule: PaperRule) -> str:
    for text in (rule.opening, *rule.before, *rule.after):
        try:
            rule.filled(text)
        except (KeyError, IndexError, ValueError):
            return translate("rules", "câu “{text}” có chỗ điền lạ", text=text[:60])
    return ""
