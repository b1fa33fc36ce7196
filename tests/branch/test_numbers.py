import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.numbers import count, decimal, dong, grouped, percent


@pytest.mark.parametrize(
    ("number", "written"), [(0, "00"), (2, "02"), (9, "09"), (10, "10"), (35, "35"), (1042, "1.042")]
)
def test_counts_below_ten_have_two_digits(number: int, written: str) -> None:
    assert count(number) == written


@pytest.mark.parametrize(
    ("number", "written"), [(45245, "45.245"), (999, "999"), (1_250_000, "1.250.000"), (0, "0")]
)
def test_points_stand_between_thousands(number: int, written: str) -> None:
    assert grouped(number) == written
    assert dong(number) == f"{written} đồng"


@pytest.mark.parametrize(
    ("part", "whole", "written"),
    [
        (35, 37, "94,59 %"),
        (37, 37, "100 %"),
        (0, 37, "0 %"),
        (1, 8, "12,50 %"),
        (1, 3, "33,33 %"),
        (2, 3, "66,67 %"),
        (1, 800, "0,13 %"),
        (1, 0, ""),
        (1, -3, ""),
    ],
)
def test_shares(part: int, whole: int, written: str) -> None:
    assert percent(part, whole) == written


@pytest.mark.parametrize(
    ("points", "written"), [(93, "93"), (92.5, "92,5"), (100.0, "100"), (0, "0"), (0.25, "0,25")]
)
def test_scores(points: float, written: str) -> None:
    assert decimal(points) == written


@given(st.integers(0, 10**9))
def test_grouping_loses_nothing(number: int) -> None:
    assert int(grouped(number).replace(".", "")) == number
    assert all(len(part) == 3 for part in grouped(number).split(".")[1:])


@given(st.integers(0, 500), st.integers(1, 500))
def test_a_share_is_right_to_half_a_hundredth(part: int, whole: int) -> None:
    share = float(percent(part, whole).removesuffix(" %").replace(",", "."))
    assert abs(share - part * 100 / whole) <= 0.005 + 1e-9
