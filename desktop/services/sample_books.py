"""The sample branch's yearly books, from the programme of the year to the corrections members ask for.

Each goes through the same services as a secretary's own hand; a chapter of the sample's story.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import msgspec

from desktop.branch.attendance import must_attend, present_members
from desktop.branch.book import Book, Entry
from desktop.branch.corrections import Correction, CorrectionState
from desktop.branch.dates import next_period, short
from desktop.branch.growing import next_turns
from desktop.branch.growth import GoodModel, Training, Turn, TurnKind
from desktop.branch.measures import DISCIPLINE, Measure, MeasureKind
from desktop.branch.meetings import MeetingKind, MeetingRecord
from desktop.branch.members import MemberPicture, State, roster_on
from desktop.branch.programmes import Inspection, Screened, Screening
from desktop.branch.programming import programme_of, screening_id
from desktop.branch.studies import StudySession
from desktop.services import entries, members
from desktop.services import sample_books_words as words
from desktop.services.book import book
from desktop.services.sample_story import Story
from desktop.services.yearly_papers import issue_programme

_PLACE = "Nhà văn hóa ấp Thới Hòa"
_SCREENED_ON, _DISCIPLINED_IN, _ASKED_IN, _REFUSED_IN, _MODELS_IN, _RESULTS_IN = 20, 8, 5, 11, 3, 11


def before(story: Story) -> None:
    """On the 2nd the secretary names who has the next turn of the rota."""
    story.at(2, 9)
    told = book(story.desk)
    here = _listed(told, story.day(2))
    if not here:
        return
    chosen = next_turns(told, story.period)
    taking = next((one.person for one in chosen if one.person.state is State.OFFICIAL), None)
    if taking is None:
        return
    kind = words.TURN_KINDS[story.month % len(words.TURN_KINDS)]
    topic = story.rng.choice(words.STORIES if kind is TurnKind.STORY else words.READINGS)
    turn = Turn(
        id=story.desk.ids(), period=story.period, member_id=taking.member_id, kind=kind, topic=topic
    )
    entries.put(story.desk, turn)


def after(story: Story) -> None:
    """After the meeting: what was heard in it, then the books of the month in the order of its days."""
    told = book(story.desk)
    met = next((one for one in told.records(MeetingKind.REGULAR) if one.meeting.period == story.period), None)
    if met is None or not any(must_attend(one) for one in met.roster):
        return
    story.at(6, 8)
    heard: list[Entry] = [
        *_turns_had(told, met),
        *_results(told, met, story),
        *_measures(told, met, story),
        *_training(met, story),
    ]
    if heard:
        entries.put(story.desk, *heard)
    _plan(told, met, story)
    _in_months(met, story)


def _listed(told: Book, day: date) -> tuple[MemberPicture, ...]:
    return tuple(one for one in roster_on(told.members, told.events, day) if must_attend(one))


def _ordinary(met: MeetingRecord) -> list[MemberPicture]:
    """Return members without a post who take part in activity; everybody in a very small branch."""
    active = [one for one in met.roster if must_attend(one)]
    return [one for one in active if not one.position] or active


# ------------------------------------------------------------------------------------------- every month
def _turns_had(told: Book, met: MeetingRecord) -> list[Entry]:
    here = {one.member_id for one in present_members(met)}
    return [
        msgspec.structs.replace(
            one,
            done=one.member_id in here,
            note="" if one.member_id in here else "vắng họp, chuyển kỳ sau",
        )
        for one in told.turns
        if one.period == met.meeting.period
    ]


def _results(told: Book, met: MeetingRecord, story: Story) -> list[Entry]:
    """Report the lines of the programme that were carried out last month."""
    last = next_period(story.period, -1)
    known = {one.subject: one.result for one in words.PLANNED}
    return [
        msgspec.structs.replace(
            one, result=known[one.subject], result_on=f"{last}-25", meeting_id=met.meeting.id
        )
        for one in told.inspections
        if one.month == last and not one.result and one.subject in known
    ]


def _measures(told: Book, met: MeetingRecord, story: Story) -> list[Entry]:
    rng, found = story.rng, []
    if story.month % 4 == 0:
        found.append(
            Measure(
                id=story.desk.ids(),
                member_id=rng.choice(_ordinary(met)).member_id,
                kind=rng.choice((MeasureKind.REMIND, MeasureKind.REMIND, MeasureKind.CRITICISE)),
                on=met.meeting.day,
                issuer=told.branch.name,
                reason=rng.choice(words.REMINDED),
                meeting_id=met.meeting.id,
                reply="Nhận khuyết điểm và sửa ngay",
            )
        )
    if story.month == _DISCIPLINED_IN and not any(one.kind in DISCIPLINE for one in told.measures):
        found += _reprimand(told, met, story)
    return list(found)


def _reprimand(told: Book, met: MeetingRecord, story: Story) -> list[Measure]:
    """One reprimand in the whole story, where a sign was named for an ordinary member before."""
    able = {one.member_id for one in _ordinary(met) if one.official}
    signs = [sign for one in told.records() for sign in one.signs if sign.member_id in able]
    if not signs:
        return []
    sign = story.rng.choice(signs)
    decided = date.fromisoformat(met.meeting.day) - timedelta(days=3)
    number = story.rng.randint(20, 90)
    return [
        Measure(
            id=story.desk.ids(),
            member_id=sign.member_id,
            kind=MeasureKind.REPRIMAND,
            on=decided.isoformat(),
            decision=f"Số {number}-QĐ/ĐU, ngày {short(decided)}",
            issuer="Đảng ủy xã Thới Hưng",
            reason="Vi phạm quy định về nêu gương, đã được nhắc nhở nhưng chậm sửa chữa",
            sign_id=sign.id,
            reply="Chấp hành quyết định, không khiếu nại",
        )
    ]


def _training(met: MeetingRecord, story: Story) -> list[Entry]:
    """New members attend their course two months after admission; the chi ủy has its own each April."""
    when = next_period(story.period, -2)
    new = [one for one in met.roster if not one.official and one.joined[:7] == when]
    found: list[Entry] = [
        _course(story, one, "Lớp bồi dưỡng đảng viên mới", "Bồi dưỡng đảng viên mới") for one in new
    ]
    if story.month == 4:
        officers = [one for one in met.roster if one.position]
        title = "Lớp bồi dưỡng nghiệp vụ công tác chi ủy"
        found += [_course(story, one, title, "Bồi dưỡng nghiệp vụ") for one in officers]
    return found


def _course(story: Story, person: MemberPicture, title: str, kind: str) -> Training:
    last = next_period(story.period, -1)
    return Training(
        id=story.desk.ids(),
        member_id=person.member_id,
        title=title,
        kind=kind,
        place="Trung tâm chính trị khu vực",
        since=f"{last}-18",
        until=f"{last}-22",
        certificate=f"GCN số {story.rng.randint(100, 999)}",
        result=story.rng.choice(("Khá", "Giỏi", "Đạt")),
    )


# ---------------------------------------------------------------------------------------- of some months
def _plan(told: Book, met: MeetingRecord, story: Story) -> None:
    """Plan and issue the programme in January, or in the first month the story lives."""
    if programme_of(told, story.year):
        return
    left = [one for one in words.PLANNED if one.month >= story.month]
    if not left:
        return
    story.at(12, 9)
    lines = [
        Inspection(
            id=story.desk.ids(),
            year=story.year,
            month=f"{story.year}-{one.month:02d}",
            kind=one.kind,
            subject=one.subject,
            target=one.target,
            in_charge=_in_charge(told, met, story, one.month),
        )
        for one in left
    ]
    entries.put(story.desk, *lines)
    if all(one.in_charge for one in lines):
        issue_programme(story.desk, story.year)


def _in_charge(told: Book, met: MeetingRecord, story: Story, month: int) -> str:
    """Return one of the chi ủy, or any full member, who is still here in the month planned for."""
    stays = {one.member_id for one in _listed(told, date(int(story.year), month, 1))}
    able = [one for one in met.roster if must_attend(one) and one.official and one.member_id in stays]
    officers = [one for one in able if one.position] or able
    return story.rng.choice(officers).member_id if officers else ""


def _in_months(met: MeetingRecord, story: Story) -> None:
    """Live what some months bring, each on its day."""
    duties: Sequence[tuple[bool, Callable[[MeetingRecord, Story], None]]] = (
        (story.month == _ASKED_IN, _correction_made),
        (story.month == _REFUSED_IN, _correction_refused),
        (story.month == _MODELS_IN, _models),
        (story.month == _RESULTS_IN, _model_results),
        (story.month % 3 == 2, _study),
        (story.month == 1, _screening),
    )
    for due, live in duties:
        if due:
            live(met, story)


def _screening(met: MeetingRecord, story: Story) -> None:
    story.at(_SCREENED_ON, 14)
    told = book(story.desk)
    listed = roster_on(told.members, told.events, story.day(_SCREENED_ON))
    ordinary, officers = _ordinary(met), [one for one in met.roster if one.position]
    helped = story.rng.choice(ordinary).member_id if officers else ""
    lines = [
        Screening(
            id=screening_id(story.year, one.member_id),
            year=story.year,
            member_id=one.member_id,
            outcome=Screened.HELPED if one.member_id == helped else Screened.KEEPS,
            grounds="Giảm sút ý chí phấn đấu, ít tham gia việc chung" if one.member_id == helped else "",
            helper_id=_helper(officers, helped) if one.member_id == helped else "",
            reply="Nhất trí, xin chi bộ giúp đỡ" if one.member_id == helped else "",
        )
        for one in listed
    ]
    entries.put(story.desk, *lines)


def _helper(officers: Sequence[MemberPicture], helped: str) -> str:
    return next((one.member_id for one in officers if one.member_id != helped), "")


def _study(met: MeetingRecord, story: Story) -> None:
    story.at(16, 15)
    rng, day = story.rng, story.day(16).isoformat()
    known = [document for since, document in words.DOCUMENTS if since <= day]
    active = [one.member_id for one in met.roster if must_attend(one)]
    away = set(rng.sample(active, min(rng.choice((0, 1, 1, 2)), len(active) // 8)))
    here = tuple(one for one in active if one not in away)
    invited = rng.randint(70, 110)
    in_public = StudySession(
        id=story.desk.ids(),
        on=day,
        document=rng.choice(words.PROPAGANDA),
        form="Tuyên truyền trong nhân dân",
        place=_PLACE,
        speaker=words.SPEAKERS[0],
        called=invited,
        present=invited - rng.randint(0, 6),
    )
    studied = [
        StudySession(
            id=story.desk.ids(),
            on=day,
            document=document,
            form="Học tập, quán triệt",
            place=_PLACE,
            speaker=rng.choice(words.SPEAKERS),
            called=len(active),
            present=len(here),
            attended=here,
        )
        for document in known[-1 - story.month // 3 % 3 :][:1]
    ]
    entries.put(story.desk, *studied, in_public)


def _models(met: MeetingRecord, story: Story) -> None:
    story.at(18, 9)
    mine, own = story.rng.choice(words.MODELS), story.rng.choice(words.OWN_MODELS)
    on = story.day(18).isoformat()
    who = story.rng.choice(_ordinary(met)).member_id
    entries.put(
        story.desk,
        *(
            GoodModel(
                id=story.desk.ids(),
                year=story.year,
                name=name,
                member_id=member_id,
                owner_text=others,
                registered_on=on,
                content=content,
            )
            for (name, content, _result), member_id, others in ((mine, "", "Các tổ đảng"), (own, who, ""))
        ),
    )


def _model_results(_met: MeetingRecord, story: Story) -> None:
    told = book(story.desk)
    results = {name: result for name, _content, result in (*words.MODELS, *words.OWN_MODELS)}
    found = [one for one in told.models if one.year == story.year and not one.result]
    if not found:
        return
    story.at(18, 9)
    entries.put(
        story.desk,
        *(
            msgspec.structs.replace(
                one,
                result=results[one.name],
                recognised="" if one.member_id else "Đảng ủy xã biểu dương",
            )
            for one in found
        ),
    )


def _correction_made(met: MeetingRecord, story: Story) -> None:
    """A member finds an old telephone number on the own sheet; it is put right a week later."""
    story.at(11, 10)
    who = story.rng.choice(_ordinary(met)).member_id
    found = members.member(story.desk, who).member
    number = f"09{story.rng.randint(10_000_000, 99_999_999)}"
    asked = Correction(
        id=story.desk.ids(),
        member_id=who,
        on=story.day(11).isoformat(),
        what=f"Số điện thoại ghi trong phiếu: {found.phone or 'chưa ghi'}",
        wanted=f"Số đang dùng là {number}",
    )
    entries.put(story.desk, asked)
    story.at(18, 10)
    members.save(story.desk, msgspec.structs.replace(found, phone=number))
    entries.put(
        story.desk,
        msgspec.structs.replace(
            asked,
            state=CorrectionState.MADE,
            answered_on=story.day(18).isoformat(),
            answer="Đã sửa trong phiếu đảng viên",
        ),
    )


def _correction_refused(met: MeetingRecord, story: Story) -> None:
    story.at(11, 10)
    entries.put(
        story.desk,
        Correction(
            id=story.desk.ids(),
            member_id=story.rng.choice(_ordinary(met)).member_id,
            on=story.day(11).isoformat(),
            what="Ngày sinh ghi trong phiếu",
            wanted="Ghi theo giấy khai sinh làm lại",
            state=CorrectionState.REFUSED,
            answered_on=story.day(11).isoformat(),
            answer="Tuổi theo hồ sơ gốc khi vào Đảng; đã hướng dẫn đồng chí làm đơn gửi Đảng ủy xã",
        ),
    )
