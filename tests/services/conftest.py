"""What the tests of the verbs share: a story's clock, a branch in a vault, a meeting that can be closed."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from desktop.branch.members import EventKind, Gender, Member, MemberEvent
from desktop.branch.organisation import Branch
from desktop.committee.records import Receipt
from desktop.services import meetings, members, setup
from desktop.services.committee_link import receipt_in
from desktop.services.desk import Desk
from tests.conftest import VIETNAM
from tests.storage.conftest import CHEAP

PASSWORD = "thoi hoa 1982"
MOMENT = datetime(2026, 10, 5, 19, 32, tzinfo=VIETNAM)
BRANCH = Branch(
    id="b",
    name="Chi bộ ấp Thới Hòa",
    superior="Đảng bộ xã Thới Hưng",
    place="Thới Hưng",
    province="Thành phố Cần Thơ",
    term_from="2025",
    term_to="2030",
    usual_day=5,
    usual_place="Nhà văn hóa ấp Thới Hòa",
)
PEOPLE = ("Nguyễn Văn Minh", "Trần Thị Hồng Yến", "Lê Minh Đức", "Phạm Thị Út", "Võ Văn Tư", "Huỳnh Thị Ánh")


class Story:
    """A clock that stands still until the story moves it."""

    def __init__(self, moment: datetime = MOMENT) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def go(self, **steps: float) -> None:
        """Let time pass: `days=2`, `seconds=5`."""
        self.moment += timedelta(**steps)


def counted(prefix: str = "id") -> Callable[[], str]:
    """Return a maker of ids that can be told apart in a failure: `id-0001`, `id-0002`."""
    numbers = itertools.count(1)
    return lambda: f"{prefix}-{next(numbers):04d}"


class Opened:
    """A desk with its story, and the short ways of a test."""

    def __init__(self, desk: Desk, story: Story) -> None:
        self.desk = desk
        self.story = story

    def close(self) -> None:
        self.desk.close()

    def again(self, password: str = PASSWORD) -> "Opened":
        """Close the vault and open it anew."""
        path = self.desk.path
        self.desk.close()
        ids = counted(f"again-{self.story.moment:%d%H%M%S}")
        return Opened(setup.open_desk(path, password, clock=self.story, ids=ids), self.story)

    def member(self, name: str) -> Member:
        (found,) = [one.member for one in members.lines(self.desk) if one.member.full_name == name]
        return found

    def begin(self, period: str = "2026-10") -> str:
        _changed, meeting_id = meetings.begin(self.desk, period)
        return meeting_id

    def ready(self, meeting_id: str) -> None:
        """Record the least that lets the minutes be closed."""
        meetings.everyone_present(self.desk, meeting_id)
        meetings.update(self.desk, meeting_id, end="09:15", conclusion="Thống nhất.")


def make_branch(path: Path) -> str:
    """Make the branch of these tests; return the recovery code."""
    desk, code = setup.create(
        path,
        branch=BRANCH,
        openings={"BB": 9},
        person="Trần Thị Hồng Yến",
        position="Chi ủy viên",
        password=PASSWORD,
        clock=Story(),
        ids=counted(),
        kdf=CHEAP,
    )
    offices = {0: "Bí thư", 1: "Chi ủy viên"}
    for number, name in enumerate(PEOPLE):
        members.save(
            desk,
            Member(
                id=f"p{number}",
                full_name=name,
                gender=Gender.MALE,
                born=f"19{70 + number}-05-17",
                joined="2000-02-03",
                official="2001-02-03",
                citizen_id=f"09207{number}000017",
            ),
        )
        if number in offices:
            event = MemberEvent(
                id=f"e{number}",
                member_id=f"p{number}",
                kind=EventKind.POSITION,
                on="2025-06-15",
                detail=offices[number],
            )
            members.put_event(desk, event)
    desk.close()
    return code


@pytest.fixture(scope="session")
def made_branch(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A vault with six members, made once, and its recovery code; to be copied, not opened."""
    path = tmp_path_factory.mktemp("branch") / "chi-bo.scb"
    return path, make_branch(path)


@pytest.fixture
def vault_path(made_branch: tuple[Path, str], tmp_path: Path) -> Path:
    """A copy of the branch's vault, closed."""
    path = tmp_path / "chi-bo.scb"
    shutil.copytree(made_branch[0], path)
    return path


@pytest.fixture
def opened(vault_path: Path) -> Iterator[Opened]:
    """The branch of six, opened at the evening of its meeting of 10/2026."""
    story = Story()
    found = Opened(setup.open_desk(vault_path, PASSWORD, clock=story, ids=counted("new")), story)
    yield found
    found.close()


@pytest.fixture
def desk(opened: Opened) -> Desk:
    return opened.desk


def receipt_for(desk: Desk, sha256: str) -> Receipt | None:
    """Return the newest checked receipt about a packet at the branch."""
    with desk.read() as connection:
        return receipt_in(connection, sha256)
