"""The pieces that minutes are written of: parts, paragraphs, and how a writer adds them."""

from enum import StrEnum

import msgspec

from desktop.branch.closing import MeetingFile
from desktop.branch.kinds import KindRule, rule_of
from desktop.branch.meetings import Opinion, Topic
from desktop.documents.typeset import paragraphs
from desktop.documents.wording import BLANK, NONE, People, ended


class Section(StrEnum):
    """The parts of the minutes that the window can scroll to."""

    PREPARATION = "preparation"
    ROLL_CALL = "roll-call"
    NEWS = "news"
    """The course begins here, whatever its first part is."""
    RESULTS = "results"
    PRESENTATION = "presentation"
    CHECK = "check"
    FOLLOW_UP = "follow-up"
    REVIEWS = "reviews"
    PROMPTS = "prompts"
    YEAR_REVIEWS = "year-reviews"
    OPINIONS = "opinions"
    VOTES = "votes"
    CONCLUSION = "conclusion"
    TASKS = "tasks"
    QUALITY = "quality"
    CLOSING = "closing"


class TaskRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the table of assignments (nội dung, người thực hiện, thời hạn)."""

    text: str
    owners: str
    deadline: str


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One paragraph: `label` is set bold before `text`; a label alone is a heading; `rows` are a table."""

    section: Section
    label: str = ""
    text: str = ""
    rows: tuple[TaskRow, ...] = ()

    @property
    def is_heading(self) -> bool:
        """Whether it stays with the next paragraph."""
        return not self.rows and (not self.text or self.text.endswith(":"))

    @property
    def plain(self) -> str:
        """The paragraph as one line of text."""
        return " ".join(part for part in (self.label, self.text) if part)


class Teller:
    """Adds paragraph after paragraph about one meeting; `entries` grows."""

    def __init__(self, file: MeetingFile, *, draft: bool) -> None:
        self.file = file
        self.record = file.record
        self.meeting = file.record.meeting
        self.rule: KindRule = rule_of(file)
        self.draft = draft
        self.people = People(file.record)
        self.entries: list[Entry] = []
        self.section = Section.PREPARATION

    def say(self, text: str, label: str = "") -> None:
        """Add a paragraph, with a bold label before it where given."""
        self.entries.append(Entry(section=self.section, label=label, text=text))

    def head(self, label: str) -> None:
        """Add a heading."""
        self.entries.append(Entry(section=self.section, label=label))

    def item(self, name: str, value: str, *, missing: str = "") -> None:
        """Add `- Name: value.`; without a value `missing` stands there, or in a draft `…`."""
        shown = value or (BLANK if self.draft else missing)
        if shown:
            self.say(ended(f"- {name}: {shown}"))

    def told(self, label: str, text: str, topic: Topic | None = None) -> None:
        """Add a numbered part: one paragraph beside its label, several below it, then its opinions."""
        said = paragraphs(text)
        opinions = self.opinions(topic) if topic else []
        if not said and not opinions:
            self.say(NONE, label=f"{label}:")
        elif len(said) == 1:
            self.say(ended(said[0]), label=f"{label}:")
        else:
            self.head(label)
            for one in said:
                self.say(ended(one))
        if opinions and said:
            self.say("Ý kiến phát biểu:")
        self.give(opinions)

    def opinions(self, topic: Topic) -> list[Opinion]:
        """Return the opinions of a part of the course, in the order they were given."""
        chosen = [one for one in self.record.opinions if one.topic is topic]
        spoken = [one for one in chosen if self.draft or paragraphs(one.text)]
        return sorted(spoken, key=lambda one: one.order)

    def give(self, opinions: list[Opinion]) -> None:
        """Add opinions, each with who gave it."""
        for opinion in opinions:
            said = paragraphs(opinion.text) or (BLANK,)
            speaker = self.people.speaker(opinion.member_id, opinion.guest_id)
            name = speaker or (f"Đồng chí {BLANK}" if self.draft else "Có ý kiến")
            self.say(ended(f"- {name}: {said[0]}"))
            for one in said[1:]:
                self.say(ended(one))
