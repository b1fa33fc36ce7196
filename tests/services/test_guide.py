"""The guide of a month, a quarter and a year: each step has its place and its papers."""

import re

import pytest

from desktop.services import catalogue, guide
from tests.test_translations import sentences

CHAPTERS = [*guide.guide().chapters, *guide.guide(guide.COMMITTEE).chapters]
STEPS = [(chapter.code, step) for chapter in CHAPTERS for step in chapter.steps]


def test_a_month_a_quarter_and_a_year() -> None:
    assert [one.code for one in guide.guide().chapters] == ["month", "quarter", "year", "keys"]


def test_the_clerk_of_a_committee_has_another_guide() -> None:
    chapters = guide.guide(guide.COMMITTEE).chapters
    assert [one.code for one in chapters] == ["once", "month", "keys"]
    assert {step.page for one in chapters for step in one.steps} == {"receiving", "branches", "trust"}


@pytest.mark.parametrize(("chapter", "step"), STEPS, ids=lambda one: getattr(one, "title_en", one))
def test_a_step_reads_in_both_languages_and_names_its_papers(chapter: str, step: guide.GuideStep) -> None:
    assert step.title
    assert step.title_en
    assert step.text.endswith(".")
    assert step.text_en.endswith(".")
    assert set(step.papers) <= set(catalogue.kinds())


def test_every_paper_of_the_cycle_stands_in_some_step() -> None:
    told = {kind for _chapter, step in STEPS for kind in step.papers}
    quiet = {"other-minutes", "tasks", "tasks-sheet", "check-sheet", "roster", "roster-sheet"}
    assert set(catalogue.kinds()) - told == {*quiet, "roll-call-sheet"}


def test_the_english_guide_quotes_the_words_of_the_english_window() -> None:
    chapters = CHAPTERS
    told = " ".join([one.opening_en for one in chapters] + [step.text_en for _chapter, step in STEPS])
    assert not re.search(r"[à-ỹđ]", told)
    shown = set(sentences.translations_in(sentences.ENGLISH).values())
    assert set(re.findall(r"“([^”]+)”", told)) <= shown
