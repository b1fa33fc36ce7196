"""The year-end review as data (`resources/review`): forms, sections, levels, points, the cap, exceptions.

Files of `resources/review`, valid from a date: Quy định 366-QĐ/TW 30/8/2025, before it Quy định 124-QĐ/TW
04/10/2023; a committee may hand out its own.
"""

from enum import StrEnum

import msgspec

from desktop.branch.members import State
from desktop.branch.rules import LegalBasis
from desktop.branch.year_reviews import Rating, ReviewForm
from desktop.words import translate

FOLDER = "review"


class Fact(StrEnum):
    """What the year's records can put into a section before the person writes."""

    ATTENDANCE = "attendance"
    """Số buổi sinh hoạt đã dự."""
    CHECKS = "checks"
    """Tự đối chiếu hằng tháng."""
    TASKS = "tasks"
    """Nhiệm vụ được giao."""
    COMMITMENT = "commitment"
    """Cam kết and its result."""
    SIGNS = "signs"
    """Biểu hiện được nêu trong năm."""
    REMEDIES = "remedies"
    """Khắc phục những điều nêu kỳ trước."""
    PROMPTS = "prompts"
    """Gợi ý kiểm điểm to be answered."""
    MEASURES = "measures"
    """Nhắc nhở, kỷ luật in the year."""
    PROGRAMME = "programme"
    """Nhiệm vụ đang thực hiện, carried into the next year."""


class MarkWord(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A mark of self-assessment (Xuất sắc, Tốt, Trung bình, Kém)."""

    code: str
    label: str


class RatingLevel(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A level of rating (mức xếp loại chất lượng)."""

    rating: Rating
    label: str
    short: str
    """`HTXSNV`."""
    least: float
    """Points from which it is reached."""
    conditions: tuple[str, ...] = ()
    """What it asks of a member, in our own words."""
    leader_conditions: tuple[str, ...] = ()
    """What it asks of a leader besides."""
    collective_conditions: tuple[str, ...] = ()


class CapBase(StrEnum):
    """What the share of the cap is taken of."""

    GOOD = "good"
    """Of those rated HTTNV."""
    GOOD_OR_BETTER = "good-or-better"
    """Of those rated HTTNV or HTXSNV."""
    RATED = "rated"
    """Of all who were rated."""


class CapRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many may be rated HTXSNV."""

    share: int
    """In percent."""
    base: CapBase
    note: str = ""
    """What of it has not been verified; printed beside the figure."""


class LeftOut(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A state in which the branch does not rate a member."""

    state: State
    reason: str
    """As it continues a sentence: `được miễn công tác và sinh hoạt đảng`."""
    basis: str
    """The rule: document, number, date, point."""
    refused: bool = True
    """Whether a rating cannot be right; False: the branch may still record one."""
    decided_above: bool = False
    """Whether the committee above still decides a rating."""


class ReviewSection(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One section of a form (mục của bản kiểm điểm)."""

    code: str
    title: str
    """With its number, as the form prints it: `1. Về phẩm chất chính trị`."""
    hint: str = ""
    """What is to be written there, for the person who types; never printed."""
    part: str = ""
    """Heading printed above it where a part (I, II …) begins."""
    marked: bool = False
    """Whether the member marks himself or herself here."""
    facts: tuple[Fact, ...] = ()
    """What of the year's records is put in before the person writes."""
    lines: int = 4
    """Dotted lines to write on by hand where nothing was typed."""


class FormRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One form (mẫu)."""

    form: ReviewForm
    code: str
    """As printed at the top right: `Mẫu 2A-HD KĐ.ĐG`."""
    title: str
    who: str
    """For whom, in words of the window."""
    rating_title: str
    """Heading of the self-rating, with its number: `VII. Tự nhận mức xếp loại chất lượng`."""
    office_rating: bool = False
    """Whether the form also asks for the level as cán bộ, công chức, viên chức."""
    sections: tuple[ReviewSection, ...]


class ReviewRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule file of `resources/review`."""

    rules: str = FOLDER
    id: str
    title: str
    valid_from: str
    basis: tuple[LegalBasis, ...] = ()
    note: str = ""
    """What in this file has not been verified against a source."""
    general_points: float
    """Most points for the general criteria."""
    task_points: float
    """Most points for the results of tasks; both 0 where the rules of the time had no points."""
    levels: tuple[RatingLevel, ...]
    """From the highest to the lowest."""
    cap: CapRule
    not_rated: tuple[LeftOut, ...]
    marks: tuple[MarkWord, ...]
    leading: tuple[str, ...] = ("Bí thư", "Phó Bí thư")
    """Positions for which form 2B is suggested; the secretary decides."""
    forms: tuple[FormRule, ...]

    def level(self, rating: Rating) -> RatingLevel:
        """Return the level of a rating."""
        return next(one for one in self.levels if one.rating is rating)

    def form(self, form: ReviewForm) -> FormRule | None:
        """Return the rule of a form; None where the rules of the time had no such form."""
        return next((one for one in self.forms if one.form is form), None)

    def mark(self, code: str) -> str:
        """Return the word of a mark; empty for none."""
        return next((one.label for one in self.marks if one.code == code), "")

    def has_points(self) -> bool:
        """Tell whether these rules give points."""
        return self.general_points + self.task_points > 0

    def left_out(self, state: State) -> LeftOut | None:
        """Return why a member in `state` is not rated, or None."""
        return next((one for one in self.not_rated if one.state is state), None)

    def fault(self) -> str:
        """Say what cannot be right: levels, points, forms or sections that do not hold together."""
        told = [one.rating for one in self.levels]
        if sorted(told) != sorted(Rating) or told != [one for one in Rating if one in told]:
            return translate("review", "phải có đủ bốn mức xếp loại, từ cao xuống thấp, không lặp")
        leasts = [one.least for one in self.levels]
        if leasts != sorted(leasts, reverse=True) or leasts[-1] != 0:
            return translate("review", "điểm của các mức phải giảm dần, mức thấp nhất từ 0 điểm")
        if min(self.general_points, self.task_points) < 0 or (
            self.has_points() and leasts[0] > self.general_points + self.task_points
        ):
            return translate("review", "điểm của mức cao nhất lớn hơn tổng số điểm")
        if not 0 <= self.cap.share <= 100:
            return translate("review", "tỷ lệ của mức cao nhất phải từ 0 đến 100 %")
        return self._fault_of_forms()

    def _fault_of_forms(self) -> str:
        forms = [one.form for one in self.forms]
        if len(forms) != len(set(forms)) or not {ReviewForm.COLLECTIVE, ReviewForm.MEMBER} <= set(forms):
            return translate("review", "thiếu mẫu 01, mẫu 2A, hoặc có mẫu bị lặp")
        for form in self.forms:
            codes = [one.code for one in form.sections]
            if not codes or "" in codes or len(codes) != len(set(codes)):
                return translate(
                    "review", "mẫu {form}: mã của các mục bị trống hoặc bị lặp", form=form.code
                )
        return ""
