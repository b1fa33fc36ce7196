"""The sample branch's years: commitments signed in January, looked at in June and December; year-end reviews.

Acts after the regular meeting of a month; the votes are laid to the year-review meeting of December, which is
held and closed around them.
"""

import random
from collections.abc import Iterable, Sequence

import msgspec

from desktop.branch.book import Book
from desktop.branch.commitments import Commitment, CommitmentResult
from desktop.branch.committing import CommitmentRules
from desktop.branch.dates import short
from desktop.branch.numbers import count
from desktop.branch.review_facts import YearFacts
from desktop.branch.review_rules import ReviewRules
from desktop.branch.votes import vote_base
from desktop.branch.year_reviews import Rating, ReviewForm, YearReview
from desktop.services import commitments, entries, meetings, year_end
from desktop.services import sample_year_end_words as words
from desktop.services.book import book
from desktop.services.sample_reviews import close_year_review, open_year_review
from desktop.services.sample_story import Story
from desktop.services.year_end import YearLine, YearTable

_RESULTS = (*[CommitmentResult.KEPT] * 6, *[CommitmentResult.PARTLY] * 3, CommitmentResult.NOT_KEPT)
_SELF = (*[Rating.EXCELLENT] * 3, *[Rating.GOOD] * 8, *[Rating.DONE] * 2)
_MARKS = {Rating.EXCELLENT: "excellent", Rating.GOOD: "good", Rating.DONE: "average"}
_REVIEW_DAY = 26
"""Day of December on which the year's review is held and voted."""
_TOTALS = {Rating.EXCELLENT: (90, 97), Rating.GOOD: (72, 89), Rating.DONE: (55, 69)}


def before(story: Story) -> None:
    """Nothing of the year's end comes before a regular meeting."""
    del story


def after(story: Story) -> None:
    """Live the commitments and reviews of this month."""
    if not entries.every(story.desk, Commitment, year=story.year):
        _commit(story)
    if story.month == 1:
        _decide(story, str(int(story.year) - 1))
    if story.month == 6:
        _look(story, 25, "mid", words.MID)
    if story.month == 12:
        _look(story, 15, "end", words.END)
        _review(story)


# -------------------------------------------------------------------------------------------- commitments
def _commit(story: Story) -> None:
    """Write and sign the commitments of the year, the branch's own included."""
    story.at(10, 8)
    commitments.begin(story.desk, story.year)
    table = commitments.table(story.desk, story.year)
    day = story.clock.today().isoformat()
    written = [
        msgspec.structs.replace(_written(story.rng, line.commitment, table.rules), signed_on=day)
        for line in table.lines
        if line.commitment is not None
    ]
    own = table.collective.commitment
    if own is not None:
        texts = {code: _said(story.rng, text) for code, text in words.BRANCH.items()}
        measures = _said(story.rng, words.MEASURES[0])
        written.append(msgspec.structs.replace(own, texts=texts, measures=measures, signed_on=day))
    entries.put(story.desk, *written)


def _written(rng: random.Random, commitment: Commitment, frame: CommitmentRules) -> Commitment:
    pools = {
        "ideology": words.IDEOLOGY,
        "ethics": words.ETHICS,
        "duties": words.DUTIES,
        "discipline": words.DISCIPLINE,
    }
    texts = {
        part.code: " ".join(_said(rng, text) for text in rng.sample(pools[part.code], 2))
        for part in frame.parts
        if part.code in pools
    }
    model = rng.random() < 0.4
    return msgspec.structs.replace(
        commitment,
        texts=texts,
        measures=_said(rng, rng.choice(words.MEASURES)),
        example=_said(rng, rng.choice(words.EXAMPLE)) if commitment.leader else "",
        registers_model=model or commitment.leader,
        model=_said(rng, rng.choice(words.MODELS)) if model or commitment.leader else "",
        programme=_said(rng, words.PROGRAMME) if commitment.leader else "",
    )


def _look(story: Story, day: int, when: str, pools: dict[CommitmentResult, tuple[str, ...]]) -> None:
    """Record what came of the commitments, at mid-year or at the year's end."""
    story.at(day, 9)
    on, rng = story.clock.today().isoformat(), story.rng
    looked = []
    for one in entries.every(story.desk, Commitment, year=story.year):
        if not one.signed_on:
            continue
        result = rng.choice(_RESULTS) if one.member_id else CommitmentResult.KEPT
        facts = {
            f"{when}_on": on,
            f"{when}_result": result,
            f"{when}_words": _said(rng, rng.choice(pools[result])),
        }
        if when == "end" and one.programme:
            facts["programme_result"] = _said(rng, words.END[CommitmentResult.KEPT][1])
        looked.append(msgspec.structs.replace(one, **facts))
    entries.put(story.desk, *looked)


# ------------------------------------------------------------------------------------------------ reviews
def _review(story: Story) -> None:
    """Begin the reviews, let everybody write and rate himself or herself, vote, propose below the cap."""
    story.at(18, 9)
    year_end.begin(story.desk, story.year)
    whole, rules = book(story.desk), year_end.rules_of(story.desk, story.year)
    table = year_end.table_of(whole, story.year, rules)
    facts = YearFacts(whole, story.year)
    drafts = [
        _own_words(
            story.rng, whole, facts, msgspec.structs.replace(line.review, form=_form(whole, line)), rules
        )
        for line in table.rated
        if line.review is not None
    ]
    if table.collective is not None:
        drafts.append(_own_words(story.rng, whole, facts, table.collective, rules))
    entries.put(story.desk, *drafts)
    meeting_id = open_year_review(story, _REVIEW_DAY)
    _vote(story, year_end.table(story.desk, story.year), meeting_id)
    story.at(_REVIEW_DAY, 11)
    close_year_review(story, meeting_id)


def _form(whole: Book, line: YearLine) -> ReviewForm:
    """Choose a form as the secretary would: 2C for those who work outside offices."""
    if line.form is ReviewForm.LEADER:
        return line.form
    member = whole.member(line.member_id)
    works = member is not None and member.occupation in words.WORKPLACES
    return ReviewForm.MEMBER if works else ReviewForm.OUTSIDE


def _own_words(
    rng: random.Random, whole: Book, facts: YearFacts, review: YearReview, rules: ReviewRules
) -> YearReview:
    rule = rules.form(review.form) or next(one for one in rules.forms if one.form is ReviewForm.MEMBER)
    changed = year_end.filled(msgspec.structs.replace(review, form=rule.form), facts, rules)
    texts = dict(changed.texts)
    pools = words.OWN if review.member_id else words.OWN_OF_BRANCH
    for section in rule.sections:
        if section.code in pools:
            said = _said(rng, rng.choice(pools[section.code]))
            texts[section.code] = "\n".join(filter(None, (texts.get(section.code, ""), said)))
    rating = rng.choice(_SELF)
    marks = {one.code: _MARKS[rating] for one in rule.sections if one.marked}
    points: dict[str, float] = {}
    if rules.has_points():
        total = rng.randint(*_TOTALS[rating])
        general = min(int(rules.general_points), round(total * 0.3) + rng.choice((0, 1)))
        points = {"general_points": float(general), "task_points": float(total - general)}
    member = whole.member(review.member_id)
    workplace = words.WORKPLACES.get(member.occupation, "") if member else ""
    return msgspec.structs.replace(
        changed, texts=texts, marks=marks, self_rating=rating, workplace=workplace, **points
    )


def _vote(story: Story, table: YearTable, meeting_id: str) -> None:
    """Let the branch vote on everybody and propose; fewer HTXSNV than the cap allows."""
    record = meetings.file(story.desk, meeting_id).record
    base = vote_base(record).may_vote
    here = {one.member_id for one in record.roster}  # who joins after the meeting is not voted on
    told = [one.review for one in table.rated if one.review is not None and one.review.member_id in here]
    best = _best(told, table.rules)
    voted = []
    for review in told:
        wished = review.self_rating or Rating.GOOD
        proposed = Rating.GOOD if wished is Rating.EXCELLENT and review.id not in best else wished
        voted.append(_voted(story.rng, review, proposed, base, meeting_id))
    if table.collective is not None:
        voted.append(_voted(story.rng, table.collective, Rating.GOOD, base, meeting_id))
    entries.put(story.desk, *voted)


def _best(reviews: Sequence[YearReview], rules: ReviewRules) -> set[str]:
    """Return the ids of those proposed HTXSNV: of those who wished it, one fewer than the cap allows."""
    wished = [one.id for one in reviews if one.self_rating is Rating.EXCELLENT]
    good = sum(one.self_rating is Rating.GOOD for one in reviews)
    fits = [
        number
        for number in range(len(wished) + 1)
        if number <= (good + len(wished) - number) * rules.cap.share // 100
    ]
    return set(wished[: max(fits[-1] - 1, 0)])


def _voted(
    rng: random.Random, review: YearReview, proposed: Rating, base: int, meeting_id: str
) -> YearReview:
    other = Rating.DONE if proposed is Rating.GOOD else Rating.GOOD
    few = rng.randint(0, base // 8)
    votes = {level.value: number for level, number in ((proposed, base - few), (other, few)) if number}
    return msgspec.structs.replace(
        review,
        votes=votes,
        proposed=proposed,
        meeting_id=meeting_id,
        branch_opinion=rng.choice(words.OPINIONS),
        reply=rng.choice(words.REPLIES) if review.member_id else "",
    )


def _decide(story: Story, year: str) -> None:
    """Enter what the committee above decided on the proposals of the year before."""
    story.at(16, 9)
    told = [one for one in entries.every(story.desk, YearReview, year=year) if one.proposed]
    if not told:
        return
    number = story.rng.randint(2, 40)
    decision = f"Quyết định số {count(number)}-QĐ/ĐU, ngày {short(story.day(14))}"
    decided: Iterable[YearReview] = (
        msgspec.structs.replace(one, decided=one.proposed, decision=decision) for one in told
    )
    entries.put(story.desk, *decided)


def _said(rng: random.Random, text: str) -> str:
    return text.format(
        few=f"{rng.randint(2, 5):02d}",
        group=rng.randint(1, 9),
        houses=rng.randint(10, 30),
        metres=rng.randrange(60, 460, 10),
        hectares=rng.randint(10, 45),
        tables=rng.randint(10, 25),
        minutes=rng.choice((10, 15, 20)),
        day=f"{rng.randint(5, 25):02d}",
        month=rng.randint(3, 11),
    )
