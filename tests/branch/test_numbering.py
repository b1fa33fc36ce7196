from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.numbering import next_number, symbol


@given(st.integers(0, 500), st.integers(0, 40))
def test_never_a_gap_and_never_twice(opening: int, times: int) -> None:
    given_out: list[int] = []
    for _ in range(times):
        given_out.append(next_number(opening, given_out))
    assert given_out == list(range(opening + 1, opening + 1 + times))


@given(st.integers(0, 500), st.sets(st.integers(1, 999)))
def test_a_number_is_never_given_again(opening: int, used: set[int]) -> None:
    number = next_number(opening, used)
    assert number not in used
    assert number > opening
    assert all(number > one for one in used)


def test_symbols() -> None:
    assert symbol(5) == "05-BB/CB"
    assert symbol(12, "NQ") == "12-NQ/CB"
    assert symbol(107, "TB", "ĐU") == "107-TB/ĐU"
