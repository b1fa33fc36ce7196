"""Finding a member while typing, among 100,000, against the least work that could answer the same.

Every key pressed is one search, as the window asks it. Beside it in the same run: a plain, unencrypted
sqlite3 file that holds nothing but the folded names (`LIKE`), and a Python loop over a list of the names.
"""

import random
import sqlite3
import tempfile
from pathlib import Path

from desktop.branch.members import Gender, Member
from desktop.branch.names import fold, name_key
from desktop.branch.organisation import Branch, PlaceKind
from desktop.services import members, setup
from desktop.services.desk import Desk
from desktop.storage import rows
from desktop.storage.tables import members as table
from tests.bench.measuring import Way, clocked, in_turn, machine, say, show

MANY = 100_000
LIMIT = 30
ROUNDS = 9
FAMILY = "Nguyễn Nguyễn Nguyễn Trần Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh"
MIDDLE = "Văn Thị Hữu Minh Quốc Thanh Công Đình Ngọc Tấn Phước Kim Hồng Thu Mỹ Bích Xuân Đức Gia Bảo"
GIVEN = (
    "Minh Hùng Dũng Tám Lộc Đức Sơn Hải Phúc Khánh Nghĩa Tâm Thành Trung Việt Hòa Út Cường Lâm Nhân Ân Phong "
    "Yến Tư Lan Hoa Mai Hạnh Thảo Ngân Trang Oanh Ánh Phượng Loan Nga Hường Đào Dục Quý"
)
TYPED = (
    ("nguyen van", "a common name, without marks"),
    ("Đức", "one word, with marks"),
    ("đặng phước út", "three words, with marks"),
    ("quach", "a name that nobody bears"),
    ("092068", "digits of a citizen number"),
)


def people() -> list[Member]:
    chance = random.Random(1)
    family, middle, given = FAMILY.split(), MIDDLE.split(), GIVEN.split()
    made = []
    for number in range(MANY):
        words = [chance.choice(family), chance.choice(middle), chance.choice(middle), chance.choice(given)]
        year = chance.randint(1945, 2005)
        citizen = f"092{chance.randint(0, 3)}{year % 100:02d}{number:06d}"
        made.append(
            Member(
                id=f"{chance.getrandbits(128):032x}",
                full_name=" ".join(words if chance.random() < 0.5 else words[:2] + words[3:]),
                gender=chance.choice(list(Gender)),
                born=f"{year}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}",
                home_town="xã Thới Hưng, thành phố Cần Thơ",
                residence="ấp Thới Hòa, xã Thới Hưng",
                joined=f"{year + 25}-05-19",
                official=f"{year + 26}-05-19",
                citizen_id=citizen,
                card=citizen,
            )
        )
    return made


def new_desk(folder: Path) -> Desk:
    ids = setup.system_ids()
    branch = Branch(
        id=ids(), name="Chi bộ đo tốc độ", superior="Đảng bộ xã Thới Hưng", place="Thới Hưng",
        place_kind=PlaceKind.COMMUNE, term_from="2025", term_to="2030",
    )  # fmt: skip
    desk, _code = setup.create(
        folder / "many.scb", branch=branch, openings={}, person="Người đo", password="chi-bo-mau-2026",
        clock=setup.system_clock(), ids=ids,
    )  # fmt: skip
    return desk


def fill(desk: Desk, everybody: list[Member]) -> None:
    with desk.write() as connection:
        connection.execute(table.insert(), [rows.to_row(one) for one in everybody])


def plain_database(folder: Path, everybody: list[Member]) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "plain.db")
    connection.execute("CREATE TABLE name (id TEXT PRIMARY KEY, search TEXT, sort TEXT)")
    connection.executemany(
        "INSERT INTO name VALUES (?, ?, ?)",
        ((one.id, f" {fold(one.full_name)} {one.citizen_id} ", name_key(one.full_name)) for one in everybody),
    )
    connection.execute("CREATE INDEX by_name ON name (sort, search, id)")
    connection.commit()
    return connection


def keys_of(text: str) -> list[str]:
    """Return what stands in the field after each key."""
    return [text[: end + 1] for end in range(len(text)) if text[end] != " "]


def like(connection: sqlite3.Connection, text: str) -> list[object]:
    words = fold(text).split()
    where = " AND ".join("search LIKE ?" for _ in words)
    query = f"SELECT id FROM name WHERE {where} ORDER BY sort LIMIT {LIMIT}"
    return connection.execute(query, [f"% {word}%" for word in words]).fetchall()


def scan(names: list[tuple[str, str]], text: str) -> list[str]:
    words = [f" {word}" for word in fold(text).split()]
    found = []
    for name, identifier in names:
        if all(word in name for word in words):
            found.append(identifier)
            if len(found) == LIMIT:
                break
    return found


def main() -> None:
    say("", machine())
    everybody = people()
    with tempfile.TemporaryDirectory(prefix="sochibo-bench-") as folder:
        desk = new_desk(Path(folder))
        fill(desk, everybody)
        plain = plain_database(Path(folder), everybody)
        ordered = sorted(everybody, key=lambda one: name_key(one.full_name))
        names = [(f" {fold(one.full_name)} {one.citizen_id} ", one.id) for one in ordered]
        worst = 0.0
        for text, about in TYPED:
            keys = keys_of(text)

            def ours(keys: list[str] = keys) -> None:
                for key in keys:
                    members.search(desk, key, LIMIT)

            def with_like(keys: list[str] = keys) -> None:
                for key in keys:
                    like(plain, key)

            def with_scan(keys: list[str] = keys) -> None:
                for key in keys:
                    scan(names, key)

            ways: list[tuple[str, Way]] = [
                ("members.search on the encrypted vault", clocked(ours)),
                ("Python loop over the folded names", clocked(with_scan)),
                ("plain sqlite3, LIKE on a covering index", clocked(with_like)),
            ]
            measured = in_turn(ways, rounds=ROUNDS)
            slowest = max(clocked(lambda key=key: members.search(desk, key, LIMIT))() for key in keys)
            worst = max(worst, slowest)
            hits = len(members.search(desk, text, LIMIT))
            title = f"Search among {MANY:,}: “{text}”, {about}; {len(keys)} keys, {hits} shown at the end"
            show(title, measured, notes=[f"slowest key of ours: {slowest * 1000:.0f} ms"])
        say("", f"Slowest key of all: {worst * 1000:.0f} ms (the window must answer within 100 ms)")
        plain.close()
        desk.close()


if __name__ == "__main__":
    main()
