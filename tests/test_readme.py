"""What the README names exists: every command with its options, every kind of paper, every path."""

import argparse
import re
import shlex
from pathlib import Path

import pytest

from desktop import cli
from desktop.services import catalogue

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "README.md").read_text("utf-8")
CODE = re.compile(r"`([^`\n]+(?:\n[^`\n]+)?)`")
TOP = ("desktop/", "tests/", "packaging/", "resources/", "i18n/")
MADE_BY_RUNNING = ("out/",)


def code_lines() -> list[str]:
    """Return every piece of code: fenced lines and what stands between backticks."""
    fenced = re.findall(r"^```\w*\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
    inline = CODE.findall(re.sub(r"^```.*?^```", "", TEXT, flags=re.DOTALL | re.MULTILINE))
    return [line.strip() for block in fenced for line in block.splitlines()] + [
        " ".join(one.split()) for one in inline
    ]


def commands() -> list[str]:
    found = [line.removeprefix(".venv/bin/") for line in code_lines()]
    return sorted({line for line in found if re.match(r"sochibo \w", line)})


def below(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    return next((one.choices for one in parser._actions if isinstance(one, argparse._SubParsersAction)), {})


def verbs(parser: argparse.ArgumentParser, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], object]:
    """Return the last parser of each verb, by the words that lead to it."""
    deeper = below(parser)
    if not deeper:
        return {path: parser}
    found: dict[tuple[str, ...], object] = {}
    for word, deeper_one in deeper.items():
        found |= verbs(deeper_one, (*path, word))
    return found


def verb_of(line: str) -> tuple[tuple[str, ...], argparse.ArgumentParser]:
    """Return the verb a line names: its words and their parser; a KeyError where there is none."""
    parser, path = cli._parser(), []
    words = [word for word in shlex.split(line)[1:] if not word.startswith("-")]
    while choices := below(parser):
        if len(words) > 1 and words[0] == "VAULT":
            words.pop(0)
        word = words.pop(0)
        parser = choices[word]
        path.append(word)
    return tuple(path), parser


def test_there_are_commands_to_check():
    assert len(commands()) >= 12


@pytest.mark.parametrize("line", commands())
def test_every_command_and_its_options_exist(line):
    _path, parser = verb_of(line)
    known = {option for action in parser._actions for option in action.option_strings}
    assert {word for word in shlex.split(line) if word.startswith("--")} <= known


def test_every_verb_is_in_the_table():
    assert {verb_of(line)[0] for line in commands()} == set(verbs(cli._parser()))


def test_every_option_is_named():
    options = {
        option
        for parser in verbs(cli._parser()).values()
        for action in parser._actions
        for option in action.option_strings
        if option.startswith("--") and option not in {"--help"}
    }
    named = set(re.findall(r"--[a-z][a-z-]*", TEXT))
    told_by_help = {"--place-kind", "--province", "--term", "--person", "--unit"}
    assert options - named <= told_by_help
    assert told_by_help <= options


def test_every_kind_of_paper_is_named_and_no_other():
    sentence = re.search(r"Kinds of paper: (.*?)\n\n", TEXT, re.DOTALL)[1]
    assert set(re.findall(r"`([a-z0-9-]+)`", sentence)) == set(catalogue.kinds())


def paths() -> list[str]:
    links = re.findall(r"\]\(([^)#:]+)\)", TEXT)
    words = [word for line in code_lines() for word in re.findall(r"[\w./-]+", line)]
    named = [word.rstrip(".") for word in words if word.startswith(TOP)]
    return sorted({*links, *named})


@pytest.mark.parametrize("path", paths())
def test_every_path_exists(path):
    assert path.startswith(MADE_BY_RUNNING) or (ROOT / path).exists()


def test_every_script_for_people_is_named():
    scripts = {path.name for path in (ROOT / "packaging").iterdir() if path.is_file() and not path.suffix}
    assert scripts == set(re.findall(r"packaging/(\w+)(?=[\s`])", TEXT))


def test_nothing_of_a_machine_stands_in_it():
    assert not re.search(r"/(work|tmp|root|home)/|https?://|localhost", TEXT)
