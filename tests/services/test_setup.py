from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from desktop.errors import Refused
from desktop.services import facts, registers, setup
from desktop.services.desk import SystemClock
from desktop.storage.errors import (
    MistypedRecoveryCode,
    NotAVault,
    SlotRefused,
    StorageFailed,
    VaultExists,
    VaultInUse,
    VaultMissing,
    WeakPassword,
    WrongPassword,
)
from tests.services.conftest import BRANCH, PASSWORD, Opened, Story, counted
from tests.storage.conftest import CHEAP

NEW = "mat khau moi 2026"


def create(path: Path, **facts_: object) -> tuple[setup.Desk, str]:
    told = {
        "branch": BRANCH,
        "openings": {"BB": 9, "NQ": 4},
        "person": " Trần  Thị Hồng Yến ",
        "position": "Chi ủy viên",
        "password": PASSWORD,
        "clock": Story(),
        "ids": counted(),
        "kdf": CHEAP,
    }
    return setup.create(path, **{**told, **facts_})


def test_a_new_branch(tmp_path: Path) -> None:
    path = tmp_path / "nhà" / "chi-bo.scb"
    desk, code = create(path)
    try:
        assert facts.branch(desk) == BRANCH
        assert [(one.type, one.term, one.opening) for one in facts.series(desk)] == [
            ("BB", "2025-2030", 9),
            ("NQ", "2025-2030", 4),
        ]
        assert (desk.user.name, desk.user.position) == ("Trần Thị Hồng Yến", "Chi ủy viên")
        assert desk.path == path
        assert [one.sentence for one in registers.audit(desk)] == [
            "Ngày 05/10/2026 19:32, đồng chí Trần Thị Hồng Yến lập sổ của Chi bộ ấp Thới Hòa."
        ]
    finally:
        desk.close()
    assert code not in "".join(file.read_bytes().decode("latin-1") for file in path.iterdir())
    again = setup.open_desk(path, PASSWORD)
    assert again.user.name == "Trần Thị Hồng Yến"
    again.close()


@pytest.mark.parametrize(
    ("wrong", "trouble"),
    [
        ({"branch": msgspec.structs.replace(BRANCH, name="")}, Refused),
        ({"branch": msgspec.structs.replace(BRANCH, term_from="nay")}, Refused),
        ({"person": "  "}, Refused),
        ({"password": "ngan"}, WeakPassword),
        ({"openings": {"BB": -1}}, Refused),
        ({"ids": lambda: None}, TypeError),
    ],
)
def test_what_cannot_be_leaves_nothing(
    wrong: dict[str, object], trouble: type[Exception], tmp_path: Path
) -> None:
    path = tmp_path / "x.scb"
    with pytest.raises(trouble):
        create(path, **wrong)
    assert not path.exists()
    desk, _ = create(path)
    desk.close()


def test_nothing_is_overwritten(vault_path: Path, tmp_path: Path) -> None:
    with pytest.raises(VaultExists):
        create(vault_path)
    (tmp_path / "tep").write_text("x")
    with pytest.raises(StorageFailed):
        create(tmp_path / "tep" / "x.scb")


def test_paths_for_new_vaults(tmp_path: Path) -> None:
    path = setup.vault_path_for("Chi bộ ấp Thới Hòa – Đ:/\\*?", tmp_path)
    assert path.name == "chi-bo-ap-thoi-hoa-d.scb"
    path.mkdir()
    assert setup.vault_path_for("Chi bộ ấp Thới Hòa Đ", tmp_path).name == "chi-bo-ap-thoi-hoa-d-2.scb"
    assert setup.vault_path_for("???", tmp_path).name == "chi-bo.scb"
    assert len(setup.vault_path_for("x" * 500, tmp_path).name) < 80
    (tmp_path / "khác.txt").write_text("")
    assert setup.known_vaults(tmp_path) == (path,)
    assert setup.known_vaults(tmp_path / "không có") == ()
    assert setup.default_home().is_absolute()


def test_troubles_of_opening_are_told_apart(vault_path: Path, tmp_path: Path, opened: Opened) -> None:
    with pytest.raises(VaultInUse):
        setup.open_desk(vault_path, PASSWORD)
    opened.close()
    with pytest.raises(WrongPassword):
        setup.open_desk(vault_path, "khong phai")
    with pytest.raises(VaultMissing):
        setup.open_desk(tmp_path / "không có.scb", PASSWORD)
    (tmp_path / "khác.scb").mkdir()
    with pytest.raises(NotAVault):
        setup.open_desk(tmp_path / "khác.scb", PASSWORD)
    setup.open_desk(vault_path, PASSWORD).close()


def test_the_recovery_code_gives_a_new_password(vault_path: Path, made_branch: tuple[Path, str]) -> None:
    code = made_branch[1]
    with pytest.raises(WeakPassword):
        setup.open_with_recovery(vault_path, code, "ngan")
    with pytest.raises(MistypedRecoveryCode):
        setup.open_with_recovery(vault_path, code[:-1] + ("A" if code[-1] != "A" else "B"), NEW)
    desk = setup.open_with_recovery(vault_path, code.lower(), NEW, clock=Story())
    assert desk.user.name == "Trần Thị Hồng Yến"
    assert "mã khôi phục" in registers.audit(desk)[0].sentence
    desk.close()
    with pytest.raises(WrongPassword):
        setup.open_desk(vault_path, PASSWORD)
    setup.open_desk(vault_path, NEW).close()


def test_changing_the_password(opened: Opened) -> None:
    data = (opened.desk.path / "data.db").read_bytes()
    with pytest.raises(WrongPassword):
        setup.change_password(opened.desk, "khong phai", NEW)
    with pytest.raises(WeakPassword):
        setup.change_password(opened.desk, PASSWORD, "ngan")
    setup.change_password(opened.desk, PASSWORD, NEW)
    assert (opened.desk.path / "data.db").read_bytes() == data, "the vault is not encrypted again"
    with pytest.raises(WrongPassword):
        opened.again()
    opened.desk = setup.open_desk(opened.desk.path, NEW)


def test_a_second_person(opened: Opened) -> None:
    desk = opened.desk
    with pytest.raises(Refused):
        setup.add_person(desk, " ", "", NEW)
    other = setup.add_person(desk, "Lê Minh Đức", "Bí thư", NEW)
    assert {one.name for one in setup.people(desk)} == {"Trần Thị Hồng Yến", "Lê Minh Đức"}
    with pytest.raises(Refused):
        setup.remove_person(desk, desk.user.id)
    theirs = opened.again(NEW)
    assert theirs.desk.user == other
    setup.remove_person(theirs.desk, desk.user.id)
    setup.remove_person(theirs.desk, "nobody")
    assert setup.people(theirs.desk) == (other,)
    with pytest.raises(WrongPassword):
        theirs.again(PASSWORD)
    opened.desk = setup.open_desk(desk.path, NEW)
    with pytest.raises(SlotRefused):
        opened.desk.vault.remove_person(other.slot_id)


def test_a_new_recovery_code_ends_the_old_one(opened: Opened, made_branch: tuple[Path, str]) -> None:
    code = setup.new_recovery_code(opened.desk)
    opened.close()
    from desktop.storage.errors import WrongRecoveryCode

    with pytest.raises(WrongRecoveryCode):
        setup.open_with_recovery(opened.desk.path, made_branch[1], NEW)
    setup.open_with_recovery(opened.desk.path, code, NEW).close()


def test_the_clock_of_the_computer_knows_its_zone() -> None:
    clock = SystemClock()
    assert clock.now().tzinfo is not None
    assert clock.now().microsecond == 0
    assert abs((clock.now() - datetime.now().astimezone()).total_seconds()) < 5
    assert clock.today() == clock.now().date()
    assert len({setup.system_ids()() for _ in range(50)}) == 50
