"""A committee's vault with its root and its office key, made once; and what two branches hand in."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from pathlib import Path

import msgspec
import pytest

from desktop.committee.records import Committee
from desktop.packets.sealing import packet_hash, seal
from desktop.services import own_keys, setup
from desktop.services.committee import cards, enrolling, founding, office, units
from desktop.services.committee.cards import CardFacts
from desktop.services.desk import Desk
from desktop.signing.records import SigningKey
from tests.packets.packets import RECORDS, facts
from tests.services.conftest import MOMENT, PASSWORD, Story, counted
from tests.signing import people
from tests.signing.people import NOW, UNIT
from tests.signing.pki import OTHER_UNIT, careless
from tests.storage.conftest import CHEAP

COMMITTEE = Committee(
    id="c",
    name="Đảng ủy xã Thới Hưng",
    superior="Thành ủy Cần Thơ",
    place="Thới Hưng",
    province="Thành phố Cần Thơ",
)
SUPERIOR = "Đảng bộ xã Thới Hưng"
CLERK = "Lê Thị Văn Thư"
KEY_PASSWORD = "khoa dang uy"


class Office:
    """A committee's desk with its keys opened, and the short ways of a test."""

    def __init__(self, desk: Desk, story: Story, folder: Path) -> None:
        self.desk, self.story, self.folder = desk, story, folder
        self._keys: dict[str, SigningKey] = {}

    @property
    def key(self) -> SigningKey:
        """The office key."""
        if "office" not in self._keys:
            self._keys["office"] = office.open_office_key(
                self.folder / "office.p12", KEY_PASSWORD, desk=self.desk
            )
        return self._keys["office"]

    @property
    def root(self) -> SigningKey:
        if "root" not in self._keys:
            self._keys["root"] = office.open_root(self.folder / "root.p12", KEY_PASSWORD, desk=self.desk)
        return self._keys["root"]

    def put(self, name: str, content: bytes) -> Path:
        """Lay a file on the stick."""
        stick = self.folder / "usb"
        stick.mkdir(exist_ok=True)
        path = stick / name
        path.write_bytes(content)
        return path

    def card(self, key: SigningKey, **said: object) -> CardFacts:
        return cards.card_in(self.desk, key_card(key, **said))

    def enrolled(self, key: SigningKey, roles: tuple[str, ...] = ("chair",), **said: object) -> CardFacts:
        """Enrol a key as by paper."""
        card = self.card(key, roles=roles, **said)
        enrolling.enrol(self.desk, card, typed=card.groups, add_unit=True)
        return card


def key_card(
    key: SigningKey,
    *,
    unit: str = UNIT,
    superior: str = SUPERIOR,
    holder: str = "",
    roles: tuple[str, ...] = ("chair",),
    previous: SigningKey | None = None,
    replaces: str = "",
    now: datetime = NOW,
) -> bytes:
    made = own_keys.card_of(
        key,
        unit=unit,
        superior=superior,
        holder=holder or key.name,
        roles=roles,
        previous=previous,
        replaces=replaces,
        now=now,
    )
    return made.content


@lru_cache
def packet(sequence: int = 1, *, number: int = 35, unit: str = UNIT, key: SigningKey | None = None) -> bytes:
    """A branch's packet, which names the one before it by its hash."""
    previous = packet_hash(packet(sequence - 1, unit=unit, key=key)) if sequence > 1 else None
    record = msgspec.structs.replace(RECORDS, content=b'{"present": %d}\n' % number)
    return seal(
        [record],
        facts=facts(unit=unit, superior=SUPERIOR, sequence=sequence, previous=previous),
        signers=[careless(key or people.chair())],
        now=NOW,
    )


@pytest.fixture(scope="session")
def made_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A committee's vault with root and office key; to be copied, not opened."""
    folder = tmp_path_factory.mktemp("committee")
    desk, _code = founding.create_committee(
        folder / "dang-uy.scb",
        committee=COMMITTEE,
        person=CLERK,
        position="Văn thư",
        password=PASSWORD,
        clock=Story(MOMENT),
        ids=counted("c"),
        kdf=CHEAP,
    )
    root = office.make_root(desk, folder / "root.p12", password=KEY_PASSWORD)
    office.make_office_key(desk, folder / "office.p12", password=KEY_PASSWORD, root=root)
    units.add_unit(desk, UNIT)
    desk.close()
    return folder


@pytest.fixture
def clerk(made_office: Path, tmp_path: Path) -> Iterator[Office]:
    folder = tmp_path / "dang-uy"
    shutil.copytree(made_office, folder)
    story = Story(MOMENT)
    desk = setup.open_desk(folder / "dang-uy.scb", PASSWORD, clock=story, ids=counted("new"))
    yield Office(desk, story, folder)
    desk.close()


@pytest.fixture
def desk(clerk: Office) -> Desk:
    return clerk.desk


__all__ = ["COMMITTEE", "OTHER_UNIT", "UNIT", "Office", "key_card", "packet"]
