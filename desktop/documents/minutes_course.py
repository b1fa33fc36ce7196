"""The course of a meeting (diễn biến) in sentences: the parts its kind has, in the order its rule gives."""

from collections.abc import Sequence

from desktop.branch.dates import next_period, period_short, short
from desktop.branch.kinds import CourseSection, Entitled
from desktop.branch.meetings import Ballot, LevelVote, Matter, Outcome, Task, Topic, VoteMethod
from desktop.branch.numbers import count, dong, percent
from desktop.branch.votes import VoteBase, needs_two_thirds, passes, vote_base
from desktop.branch.year_reviews import Rating
from desktop.documents.check_text import check_paragraphs
from desktop.documents.cycle_text import Said, follow_up_entries, prompt_entries, review_entries
from desktop.documents.minutes_entry import Section, Teller
from desktop.documents.typeset import paragraphs
from desktop.documents.wording import BLANK, NONE, comrades, ended, enumerated, flat, upper_first

_OUTCOMES = {
    Outcome.DONE: "hoàn thành",
    Outcome.IN_PROGRESS: "đang thực hiện",
    Outcome.NOT_DONE: "chưa thực hiện",
}
LEVELS = {
    Rating.EXCELLENT: "hoàn thành xuất sắc nhiệm vụ",
    Rating.GOOD: "hoàn thành tốt nhiệm vụ",
    Rating.DONE: "hoàn thành nhiệm vụ",
    Rating.NOT_DONE: "không hoàn thành nhiệm vụ",
}
"""Levels of the year-end review within a sentence."""


class CourseTeller(Teller):
    """Writes the course; the parts are numbered 2.1, 2.2 … as they come."""

    _number = 0

    @property
    def is_committee(self) -> bool:
        """Whether only the chi ủy is called."""
        return self.rule.entitled is Entitled.COMMITTEE

    def course(self) -> None:
        """Write every part of the course that the kind of meeting has."""
        self.section = Section.NEWS
        self.head("2. Nội dung và diễn biến")
        parts = {
            CourseSection.DUES: self._dues,
            CourseSection.NEWS: self._news,
            CourseSection.RESULTS: self._results,
            CourseSection.IDEOLOGY: self._ideology,
            CourseSection.PRESENTATION: self._presentation,
            CourseSection.CHECK: self._check,
            CourseSection.FOLLOW_UP: self._follow_up,
            CourseSection.REVIEWS: self._reviews,
            CourseSection.PROMPTS: self._prompts,
            CourseSection.YEAR_REVIEWS: self._levels,
            CourseSection.OPINIONS: self._discussion,
            CourseSection.VOTES: self._votes,
        }
        for one in self.rule.sections:
            parts[one]()

    def _label(self, title: str) -> str:
        self._number += 1
        return f"2.{self._number}. {title}"

    def _left_out(self, section: CourseSection, *, recorded: bool) -> bool:
        return section in self.rule.when_said and not recorded

    # ------------------------------------------------------------------------------- news and results
    def _dues(self) -> None:
        if self.meeting.dues is None:
            said = BLANK if self.draft else NONE
        else:
            said = f"{dong(self.meeting.dues)}." if self.meeting.dues else "Không thu trong buổi sinh hoạt."
        self.say(said, label=f"{self._label('Thu đảng phí')}:")

    def _news(self) -> None:
        self.told(self._label("Thông tin thời sự, văn bản mới"), self.meeting.news, Topic.NEWS)

    def _ideology(self) -> None:
        if not self._left_out(CourseSection.IDEOLOGY, recorded=bool(self.meeting.ideology.strip())):
            self.section = Section.RESULTS
            self.told(self._label("Tình hình tư tưởng, dư luận"), self.meeting.ideology, Topic.RESULTS)

    def _results(self) -> None:
        self.section = Section.RESULTS
        before = period_short(next_period(self.meeting.period, -1))
        label = f"{self._label(f'Kết quả thực hiện nghị quyết {before}')}:"
        tasks = sorted(self.record.earlier_tasks, key=lambda one: one.order)
        done, left = split_tasks(tasks, {one.task_id: one.outcome for one in self.record.results})
        opinions = self.opinions(Topic.RESULTS)
        own_part = CourseSection.IDEOLOGY in self.rule.sections
        ideology = () if own_part else paragraphs(self.meeting.ideology)
        praise = paragraphs(self.meeting.praise)
        closed = [one for one in self.record.earlier_topics if one.closed_in == self.meeting.id]
        if not tasks:
            bare = not (ideology or opinions or closed or praise)
            self.say(NONE if bare else "Không có nhiệm vụ chuyển từ kỳ trước.", label=label)
        else:
            self.say(self._shares(done, left), label=label)
            self._left_tasks(left)
        if closed:
            done_topics = enumerated(flat(one.text) for one in closed)
            self.say(ended(f"Nội dung kỳ trước đã giải quyết xong: {done_topics}"))
        for index, one in enumerate(ideology):
            self.say(ended(one if index else f"Tình hình tư tưởng và đánh giá chung: {one}"))
        self.praise()
        if opinions:
            self.say("Ý kiến về kết quả thực hiện:")
            self.give(opinions)

    def praise(self) -> None:
        """Write what was praised or called to mind, where something was."""
        for index, one in enumerate(paragraphs(self.meeting.praise)):
            says_so = one.casefold().startswith(("biểu dương", "nhắc"))
            self.say(ended(one if index or says_so else f"Biểu dương, nhắc nhở: {one}"))

    def _shares(self, done: list[Task], left: list[Task]) -> str:
        share = f"hoàn thành {count(len(done))}/{count(len(done) + len(left))} nhiệm vụ"
        return f"{share}; chưa xong {count(len(left))} nhiệm vụ:" if left else f"{share}."

    def _left_tasks(self, left: list[Task]) -> None:
        results = {one.task_id: one for one in self.record.results}
        for task in left:
            result = results.get(task.id)
            found = _OUTCOMES[result.outcome] if result else "chưa báo cáo kết quả"
            note = flat(result.note) if result else ""
            self.say(ended(f"- {self._task(task)}: {found}" + (f" ({note})" if note else "")))

    def _task(self, task: Task) -> str:
        owners = [self.people.member(one) for one in task.owners if self.record.person(one)]
        named = ", ".join(part for part in (*owners, flat(task.owner_text)) if part)
        facts = [
            upper_first(flat(task.text)) or BLANK,
            f"do {named} thực hiện" if named else "",
            f"thời hạn {short(task.deadline)}" if task.deadline else "",
        ]
        return ", ".join(fact for fact in facts if fact)

    # ------------------------------------------------------------------- presentation, check and cycle
    def _presentation(self) -> None:
        self.section = Section.PRESENTATION
        title = self.rule.presentation_label or "Nội dung trình bày"
        presenter = self.people.chair(self.meeting.presenter_id)
        said = self.meeting.presentation
        if presenter and paragraphs(said):
            self.head(self._label(title))
            joint = "," if "," in presenter else ""  # a name alone needs no comma after it
            self.say(f"{upper_first(presenter)}{joint} trình bày:")
            for one in paragraphs(said):
                self.say(ended(one))
        else:
            self.told(self._label(title), said)

    def _check(self) -> None:
        self.section = Section.CHECK
        label = self._label(f"Tự phê bình và phê bình, đối chiếu {self.file.indicators.short}")
        said, opinions = check_paragraphs(self.file, self.people), self.opinions(Topic.CHECK)
        if said or opinions:
            self.head(label)
            for text in said:
                self.say(text)
            self.give(opinions)
        else:
            self.say(NONE, label=f"{label}:")

    def _follow_up(self) -> None:
        said = follow_up_entries(self.file)
        self._cycle(
            Section.FOLLOW_UP, CourseSection.FOLLOW_UP, "Kết quả khắc phục các biểu hiện đã nêu", said
        )

    def _reviews(self) -> None:
        self._cycle(
            Section.REVIEWS,
            CourseSection.REVIEWS,
            "Kiểm điểm các biểu hiện được nêu trong quý",
            review_entries(self.file),
        )
        opinions = self.opinions(Topic.CHECK)
        if opinions:
            self.say("Ý kiến góp ý:")
            self.give(opinions)

    def _prompts(self) -> None:
        said = prompt_entries(self.file)
        self._cycle(Section.PROMPTS, CourseSection.PROMPTS, "Giải trình, tiếp thu gợi ý kiểm điểm", said)

    def _cycle(self, section: Section, part: CourseSection, title: str, said: Sequence[Said]) -> None:
        if self._left_out(part, recorded=bool(said)):
            return
        self.section = section
        if len(said) == 1 and not said[0].label:
            self.say(said[0].text.removeprefix("- "), label=f"{self._label(title)}:")
        elif said:
            self.head(self._label(title))
            for one in said:
                self.say(one.text, label=one.label)
        else:
            self.say(BLANK if self.draft else NONE, label=f"{self._label(title)}:")

    # -------------------------------------------------------------------------------- year-end levels
    def _levels(self) -> None:
        if self._left_out(CourseSection.YEAR_REVIEWS, recorded=bool(self.record.levels)):
            return
        self.section = Section.YEAR_REVIEWS
        title = "Kiểm điểm, đánh giá, xếp loại chất lượng"
        voted = [one for one in self.record.levels if one.votes or one.proposed]
        if not voted:
            self.say(BLANK if self.draft else NONE, label=f"{self._label(title)}:")
            return
        people = sum(bool(one.member_id) for one in voted)
        whom = ["tập thể chi bộ"] if people < len(voted) else []
        if people:
            whom.append(f"{count(people)} đảng viên")
        self.head(self._label(title))
        secret = self.rule.method is VoteMethod.SECRET
        how = "bỏ phiếu kín" if secret else "biểu quyết bằng thẻ đảng viên"
        base = comrades(self.base.base)
        self.say(
            f"Chi bộ {how} về mức xếp loại chất lượng của {' và '.join(whom)}; số đảng viên chính thức được "
            f"tính biểu quyết: {base}."
        )
        for one in voted:
            self.say(self._level(one))

    def _level(self, vote: LevelVote) -> str:
        who = upper_first(self.people.member(vote.member_id)) if vote.member_id else "Tập thể chi bộ"
        given = [f"{LEVELS[one]} {count(vote.votes[one])}" for one in Rating if vote.votes.get(one)]
        said = [
            f"tự nhận {LEVELS[vote.self_rating]}" if vote.self_rating else "",
            f"kết quả: {', '.join(given)}" if given else "",
            f"đề nghị xếp loại {LEVELS[vote.proposed]}" if vote.proposed else "",
        ]
        return f"- {who}: {'; '.join(part for part in said if part)}."

    # ------------------------------------------------------------------------------ opinions and votes
    def _discussion(self) -> None:
        self.section = Section.OPINIONS
        discussion = self.opinions(Topic.DISCUSSION)
        label = self._label("Ý kiến thảo luận")
        if discussion:
            self.head(label)
            self.give(discussion)
        else:
            self.say(NONE, label=f"{label}:")

    @property
    def base(self) -> VoteBase:
        """What the votes are measured against."""
        return vote_base(self.record, self.rule.vote_base)

    def _votes(self) -> None:
        ballots = sorted(self.record.ballots, key=lambda one: one.order)
        if self._left_out(CourseSection.VOTES, recorded=bool(ballots)):
            return
        self.section = Section.VOTES
        label = f"{self._label('Biểu quyết')}:"
        if not ballots:
            self.say(NONE, label=label)
            return
        self.say(self._base(), label=label)
        for ballot in ballots:
            self.say(self._ballot(ballot))

    def _base(self) -> str:
        base = self.base
        less = [
            f"{comrades(number)} {why}"
            for number, why in (
                (base.temporary_out, "sinh hoạt tạm thời nơi khác"),
                (base.exempt_absent, "được miễn sinh hoạt không dự"),
                (base.suspended, "bị đình chỉ sinh hoạt"),
                (base.absent_throughout, "vắng mặt suốt đại hội có lý do chính đáng"),
            )
            if number
        ]
        who = "chi ủy viên" if self.is_committee else "đảng viên chính thức"
        told = f" ({count(base.official)} {who}, trừ {', '.join(less)})" if less else ""
        return f"số {who} được tính biểu quyết: {comrades(base.base)}{told}."

    def _ballot(self, ballot: Ballot) -> str:
        subject = upper_first(flat(ballot.subject)) or BLANK
        method = "bằng thẻ đảng viên" if ballot.method is VoteMethod.CARD else "bằng bỏ phiếu kín"
        begin = f"- {subject}, biểu quyết {method}:"
        if ballot.in_favour is None:
            return f"{begin} {BLANK}" if self.draft else f"{begin} chưa ghi kết quả."
        base = self.base.base
        share = percent(ballot.in_favour, base)
        favour = f"tán thành {count(ballot.in_favour)}/{count(base)}" + (f", đạt {share}" if share else "")
        against = f"không tán thành: {_or_none(ballot.against)}"
        other = f"ý kiến khác: {_or_none(ballot.other)}"
        return f"{begin} {favour}; {against}; {other}. {verdict(ballot, base)}"


def split_tasks(tasks: Sequence[Task], outcomes: dict[str, Outcome]) -> tuple[list[Task], list[Task]]:
    """Part earlier assignments into those found done and those left."""
    done = [one for one in tasks if outcomes.get(one.id) is Outcome.DONE]
    return done, [one for one in tasks if one not in done]


def verdict(ballot: Ballot, base: int) -> str:
    """Say whether a vote passed, and by which majority (QĐ 294-QĐ/TW 26/5/2025, điểm 9.3)."""
    passed = passes(ballot.matter, ballot.in_favour or 0, base)
    if needs_two_thirds(ballot.matter):
        return (
            "Được thông qua (từ hai phần ba trở lên)."
            if passed
            else "Không được thông qua (chưa đủ hai phần ba)."
        )
    return "Được thông qua (trên một nửa)." if passed else "Không được thông qua (không quá một nửa)."


def resolution_ballot(ballots: Sequence[Ballot]) -> Ballot | None:
    """Return the vote on the meeting's resolution: an ordinary one that names it; None for no such vote."""
    named = [
        one for one in ballots if one.matter is Matter.ORDINARY and "nghị quyết" in one.subject.casefold()
    ]
    return min(named, key=lambda one: one.order, default=None)


def _or_none(number: int | None) -> str:
    return count(number) if number else "không có"

