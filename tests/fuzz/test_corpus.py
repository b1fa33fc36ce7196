"""The kept corpus and the genuine seeds go through every reader in every run; no fuzzer is needed."""

import random

import pytest

from tests.fuzz.targets import CORPUS, TARGETS, kept


@pytest.mark.parametrize("name", TARGETS)
def test_genuine_seeds_and_kept_inputs_are_read_as_promised(name):
    target = TARGETS[name]
    seeds = target.seeds()
    assert seeds
    for content in (*seeds, b"", *(path.read_bytes() for path in kept(name))):
        target.read(content)


@pytest.mark.parametrize("name", TARGETS)
def test_a_few_mutations_of_each_seed_are_read_as_promised(name):
    """What the fuzzer does for hours, for a moment: bytes changed, cut, doubled, mixed."""
    chance = random.Random(name)
    target = TARGETS[name]
    seeds = target.seeds()
    for _round in range(25):
        one, other = chance.choice(seeds), chance.choice(seeds)
        start, end = sorted(chance.randrange(len(one) + 1) for _side in "ab")
        middle = chance.choice(
            [b"", other[start:end], chance.randbytes(end - start & 63), one[start:end] * 2]
        )
        target.read((one[:start] + middle + one[end:])[: target.longest])


def test_every_target_keeps_a_corpus_and_no_other_folder_stands_there():
    assert {path.name for path in CORPUS.iterdir()} == set(TARGETS)
    assert all(kept(name) for name in TARGETS)
    assert all(path.stat().st_size <= 16 * 1024 for name in TARGETS for path in kept(name))
