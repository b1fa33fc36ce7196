"""Made-up people for the sample branch: names, dates and numbers that look right and belong to nobody."""

import random
from datetime import date, timedelta

import msgspec

from desktop.branch.dates import add_months
from desktop.branch.members import EventKind, Gender, Member, MemberEvent

_FAMILY = [
    "Nguyễn",
    "Nguyễn",
    "Nguyễn",
    "Trần",
    "Trần",
    "Lê",
    "Lê",
    "Phạm",
    "Huỳnh",
    "Phan",
    "Võ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Hồ",
    "Ngô",
    "Dương",
    "Lý",
    "Đinh",
    "Trương",
    "Mai",
]
_MIDDLE_MEN = [
    "Văn",
    "Văn",
    "Văn",
    "Hữu",
    "Minh",
    "Quốc",
    "Thanh",
    "Công",
    "Đình",
    "Hoàng",
    "Ngọc",
    "Tấn",
    "Phước",
]
_MIDDLE_WOMEN = ["Thị", "Thị", "Thị", "Ngọc", "Kim", "Thanh", "Hồng", "Thu", "Mỹ", "Bích"]
_MEN = [
    "Minh",
    "Hùng",
    "Dũng",
    "Tám",
    "Lộc",
    "Đức",
    "Sơn",
    "Hải",
    "Phúc",
    "Khánh",
    "Nghĩa",
    "Tâm",
    "Thành",
    "Trung",
    "Việt",
    "Hòa",
    "Út",
    "Bảo",
    "Cường",
    "Lâm",
    "Nhân",
    "Ân",
    "Phong",
    "Quý",
]
_WOMEN = [
    "Yến",
    "Tư",
    "Lan",
    "Hoa",
    "Mai",
    "Hạnh",
    "Thảo",
    "Ngân",
    "Trang",
    "Oanh",
    "Ánh",
    "Phượng",
    "Loan",
    "Nga",
    "Hường",
    "Út",
    "Đào",
    "Xuân",
]
_JOBS = ("Làm ruộng", "Giáo viên", "Hưu trí", "Cán bộ ấp", "Buôn bán", "Công chức xã", "Y sĩ", "Công nhân")
_THEORY = ("Sơ cấp", "Sơ cấp", "Trung cấp", "Cao cấp")
_SCHOOLING = ("9/12", "12/12", "12/12", "12/12")
_PROFESSION = ("", "Trung cấp", "Đại học", "Cao đẳng")
_HOMES = ("xã Thới Hưng", "xã Cờ Đỏ", "phường Thốt Nốt", "xã Trung Hưng", "xã Thạnh Phú")
_BADGES = (30, 40, 45, 50, 55, 60)


class SamplePerson(msgspec.Struct, frozen=True, kw_only=True):
    """A made-up member with the events of the membership."""

    member: Member
    events: tuple[MemberEvent, ...] = ()


_ELECTED = date(2025, 6, 15)
"""Day on which the committee of the term was elected; a story that begins earlier had them before."""


class PeopleMaker:
    """Makes members one after another; same chance, same people."""

    def __init__(self, rng: random.Random, until: date) -> None:
        self._rng = rng
        self._until = until
        self._names: set[str] = set()
        self._numbers: set[str] = set()

    def new_id(self) -> str:
        """Return an id drawn from the same chance as everything else."""
        return f"{self._rng.getrandbits(128):032x}"

    def person(self, *, joined: date | None = None, born_year: int | None = None) -> Member:
        """Return a full member, or a probationary one where `joined` lies less than a year back."""
        rng = self._rng
        woman = rng.random() < 0.4
        year = born_year or rng.choice(
            (rng.randint(1945, 1965), rng.randint(1960, 1985), rng.randint(1980, 2000))
        )
        entered = joined or self._day(year + rng.randint(20, 30))
        official = add_months(entered, 12)
        name = self._name(woman=woman)
        citizen = self._citizen_id(year, woman=woman)
        return Member(
            id=self.new_id(),
            full_name=name,
            gender=Gender.FEMALE if woman else Gender.MALE,
            born=str(year) if year < 1950 and rng.random() < 0.5 else self._day(year).isoformat(),
            birth_place=rng.choice(_HOMES),
            home_town=rng.choice(_HOMES),
            residence="ấp Thới Hòa, xã Thới Hưng",
            ethnicity="Kinh",
            religion="Không",
            occupation="Hưu trí" if year < 1963 else rng.choice(_JOBS),
            joined=entered.isoformat(),
            official=official.isoformat() if official <= self._until else "",
            schooling=rng.choice(_SCHOOLING),
            profession=rng.choice(_PROFESSION),
            theory=rng.choice(_THEORY),
            citizen_id=citizen,
            card=citizen if rng.random() < 0.7 else citizen[-8:],
            file_number=f"{rng.randint(1, 99_999):06d} CT",
            phone=f"09{rng.randint(10_000_000, 99_999_999)}",
            badges=self._badge(entered),
        )

    def _name(self, *, woman: bool) -> str:
        rng = self._rng
        while True:
            middle = rng.choice(_MIDDLE_WOMEN if woman else _MIDDLE_MEN)
            given = rng.choice(_WOMEN if woman else _MEN)
            name = f"{rng.choice(_FAMILY)} {middle} {given}"
            if middle != given and name not in self._names:
                self._names.add(name)
                return name

    def _citizen_id(self, year: int, *, woman: bool) -> str:
        century = (2 if year >= 2000 else 0) + (1 if woman else 0)
        while True:
            number = f"092{century}{year % 100:02d}{self._rng.randint(0, 999_999):06d}"
            if number not in self._numbers:
                self._numbers.add(number)
                return number

    def _day(self, year: int) -> date:
        return date(min(year, self._until.year - 2), 1, 1) + timedelta(days=self._rng.randint(0, 364))

    def _badge(self, entered: date) -> str:
        years = self._until.year - entered.year
        reached = [one for one in _BADGES if one <= years]
        return f"Huy hiệu {reached[-1]} năm tuổi Đảng" if reached else ""

    def event(self, member: Member, kind: EventKind, on: date, **facts: str) -> MemberEvent:
        """Return an event of a member."""
        return MemberEvent(id=self.new_id(), member_id=member.id, kind=kind, on=on.isoformat(), **facts)


def make_people(rng: random.Random, number: int, first: date, until: date) -> list[SamplePerson]:
    """Return `number` members on the list on `until`, as a lifelike branch has them, and a few who left.

    With 42: officers, three on probation, four exempt, one temporarily elsewhere; one left, one died.
    """
    maker = PeopleMaker(rng, until)
    people = [SamplePerson(member=one, events=()) for one in _officers(maker, rng)]
    people = [_with_office(maker, one, place, first) for place, one in enumerate(people)][:number]
    special = [] if number < 10 else [*["exempt"] * (number // 10), "out", *["new"] * (number // 14)]
    while len(people) < number:
        kind = special[len(people) - 3] if 0 <= len(people) - 3 < len(special) else ""
        people.append(_made(maker, rng, kind, first, until))
    if number >= 10:
        people += _gone(maker, rng, first, until)
    return people


def _officers(maker: PeopleMaker, rng: random.Random) -> list[Member]:
    entered = [date(1990 + rng.randint(0, 20), rng.randint(1, 12), rng.randint(1, 28)) for _ in range(3)]
    return [maker.person(joined=day, born_year=day.year - rng.randint(22, 28)) for day in entered]


def _with_office(maker: PeopleMaker, person: SamplePerson, place: int, first: date) -> SamplePerson:
    office = ("Bí thư", "Phó Bí thư", "Chi ủy viên")[place]
    event = maker.event(person.member, EventKind.POSITION, min(_ELECTED, first), detail=office)
    return msgspec.structs.replace(person, events=(event,))


def _made(maker: PeopleMaker, rng: random.Random, kind: str, first: date, until: date) -> SamplePerson:
    if kind == "exempt":
        member = maker.person(born_year=rng.randint(1938, 1946))
        begun = first - timedelta(days=rng.randint(30, 900))
        event = maker.event(
            member, EventKind.EXEMPT, begun, detail="Tuổi cao, sức yếu", decision="Nghị quyết chi bộ"
        )
        return SamplePerson(member=member, events=(event,))
    if kind == "out":
        member = maker.person(born_year=1990)
        begun = add_months(first, 2)
        event = maker.event(
            member,
            EventKind.TEMPORARY_OUT,
            begun,
            until=(add_months(until, 4)).isoformat(),
            detail="Đi học tại thành phố Cần Thơ",
        )
        return SamplePerson(member=member, events=(event,))
    if kind == "new":
        day = until - timedelta(days=rng.randint(40, 320))
        return SamplePerson(member=maker.person(joined=day, born_year=rng.randint(1992, 2003)))
    return SamplePerson(member=maker.person())


def _gone(maker: PeopleMaker, rng: random.Random, first: date, until: date) -> list[SamplePerson]:
    span = max((until - first).days, 30)
    moved, late = maker.person(born_year=1988), maker.person(born_year=1944)
    days = sorted(first + timedelta(days=rng.randint(10, span - 10)) for _ in range(2))
    return [
        SamplePerson(
            member=moved,
            events=(
                maker.event(
                    moved, EventKind.TRANSFER_OUT, days[0], detail="Chi bộ ấp Thới Trung, xã Thới Hưng"
                ),
            ),
        ),
        SamplePerson(member=late, events=(maker.event(late, EventKind.DIED, days[1]),)),
    ]
