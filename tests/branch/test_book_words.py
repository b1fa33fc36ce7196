"""Every word the window needs for the yearly books is there, each its own."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pytest

from desktop.branch import book_words
from desktop.branch.corrections import CorrectionState
from desktop.branch.growth import TurnKind
from desktop.branch.measuring import Subject
from desktop.branch.programmes import InspectionKind, Screened


@pytest.mark.parametrize(
    ("label", "kinds"),
    [
        (book_words.inspection_label, InspectionKind),
        (book_words.screened_label, Screened),
        (book_words.turn_label, TurnKind),
        (book_words.correction_label, CorrectionState),
        (book_words.subject_label, Subject),
    ],
)
def test_each_has_its_word(label: Callable[[Any], str], kinds: type[StrEnum]) -> None:
    told = [label(one) for one in kinds]
    assert all(told)
    assert len(set(told)) == len(told)
