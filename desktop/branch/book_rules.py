"""The rules and legal bases of the yearly books, as data: what each paper cites, how often a superior comes.

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


class Basis(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one paper is based on."""

    paper: BookPaper
    cited: tuple[LegalBasis, ...]


class BookRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule file of `resources/books`."""

    rules: str = FOLDER
    id: str
    title: str
    valid_from: str
    basis: tuple[LegalBasis, ...] = ()
    papers: tuple[Basis, ...] = ()
    superior_every: int = 1
    """Months within which a superior attends at least once; 0 where nothing is asked."""

    def cited(self, paper: BookPaper) -> tuple[LegalBasis, ...]:
        """Return what a paper is based on; none where nothing is named."""
        return next((one.cited for one in self.papers if one.paper is paper), ())

    def fault(self) -> str:
        """Say what cannot be right: a paper told twice, months that are none."""
        told = [one.paper for one in self.papers]
        if len(told) != len(set(told)):
            return translate("rules", "có giấy tờ bị lặp")
        if not 0 <= self.superior_every <= 12:
            return translate("rules", "“superior_every” phải từ 0 đến 12 tháng")
        return ""
