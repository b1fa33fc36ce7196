"""The committee's window on a vault with office key and root, two branches' sticks and a forged one."""

import shutil
import uuid

from desktop.packets.sealing import packet_hash
from desktop.services import setup
from desktop.services.committee import founding, office
from desktop.ui import pages
from tests.services.committee.conftest import COMMITTEE, KEY_PASSWORD, OTHER_UNIT, UNIT, key_card, packet
from tests.signing import people
from tests.storage.conftest import CHEAP
from tests.ui.meeting_desk import PASSWORD, Place

CLERK = "Lê Thị Văn Thư"
OTHER_NAME = "Phạm Quốc Khánh"


class Clock:
    """The moment at which the test's people sign, a little later."""

    def now(self):
        from datetime import timedelta

        return people.NOW + timedelta(minutes=20)

    def today(self):
        return self.now().date()


def make_committee(folder, *, keys=True):
    """Make a committee's vault in `folder`, with its root and office key beside it; returns the folder."""
    desk, _code = founding.create_committee(
        folder / "dang-uy.scb",
        committee=COMMITTEE,
        person=CLERK,
        position="Văn thư",
        password=PASSWORD,
        clock=Clock(),
        ids=lambda: uuid.uuid4().hex,
        kdf=CHEAP,
    )
    if keys:
        root = office.make_root(desk, folder / "root.p12", password=KEY_PASSWORD)
        office.make_office_key(desk, folder / "office.p12", password=KEY_PASSWORD, root=root)
    desk.close()
    return folder


def other_key():
    """The key of the other branch's chair."""
    return people.other_key(name=OTHER_NAME, kind="2048")


def lay_sticks(folder):
    """Lay out what lies on three sticks: two branches' cards and packets, and a forged one."""
    sticks = {name: folder / name for name in ("chi-bo-a", "chi-bo-b", "gia")}
    for stick in sticks.values():
        stick.mkdir(parents=True)
    key = other_key()
    other = {"unit": OTHER_UNIT, "key": key}
    first, second = packet(1), packet(2)
    stranger = people.software_key("Kẻ Mạo Danh")
    content = {
        "chi-bo-a": {"the-khoa.asice": key_card(people.chair()), "goi-1.asice": first, "goi-2.asice": second},
        "chi-bo-b": {"the-khoa.asice": key_card(key, unit=OTHER_UNIT), "goi-1.asice": packet(1, **other)},
        "gia": {"goi-3.asice": packet(3, key=stranger), "goi-2.asice": broken(second)},
    }
    for name, files in content.items():
        for file, data in files.items():
            (sticks[name] / file).write_bytes(data)
    return sticks


def broken(content):
    """A packet in which somebody changed a figure."""
    assert content.count(b'{"present": 35}') == 1
    return content.replace(b'{"present": 35}', b'{"present": 40}')


class Office(Place):
    """The committee's window in its frame."""

    def __init__(self, qtbot, folder, size=None):
        desk = setup.open_desk(folder / "dang-uy.scb", PASSWORD, clock=Clock())
        self.folder = folder
        super().__init__(qtbot, desk, *([size] if size else []), kind=pages.COMMITTEE)


def open_office(qtbot, template, folder, size=None):
    """Open a fresh copy of the committee's folder in the window."""
    copy = folder / "dang-uy"
    shutil.copytree(template, copy)
    return Office(qtbot, copy, size)


__all__ = ["KEY_PASSWORD", "OTHER_UNIT", "UNIT", "packet", "packet_hash"]
