import hashlib
from pathlib import Path

import msgspec
import pytest

from desktop.errors import Trouble
from desktop.files import CannotRead
from desktop.storage import header as headers
from desktop.storage.errors import (
    DamagedHeader,
    DamagedVault,
    MissingData,
    MissingHeader,
    NewerVault,
    NotAVault,
    VaultMissing,
    WrongPassword,
)
from desktop.storage.header import COPY_NAME, DATA_NAME, HEADER_NAME
from tests.storage.conftest import PASSWORD, Made, tree


def sealed(version: int, payload: bytes) -> bytes:
    body = headers.MAGIC + version.to_bytes(2, "big") + len(payload).to_bytes(4, "big") + payload
    return body + hashlib.sha256(body).digest()


def test_both_copies_are_alike_and_read_back(made: Made) -> None:
    main = (made.path / HEADER_NAME).read_bytes()
    assert main == (made.path / COPY_NAME).read_bytes()
    header = headers.load(made.path)
    assert headers.encode(header) == main
    assert [slot.kind for slot in header.slots] == ["person", "recovery"]


def test_the_header_names_nobody(made: Made) -> None:
    said = msgspec.json.decode((made.path / HEADER_NAME).read_bytes()[14:-32])
    assert set(said) == {"vault_id", "created", "program", "slots"}
    assert set(said["slots"][0]) == {"id", "kind", "kdf", "salt", "nonce", "wrapped"}


def test_no_changed_byte_goes_unnoticed(made: Made) -> None:
    content = (made.path / HEADER_NAME).read_bytes()
    (made.path / COPY_NAME).unlink()
    for place in [*range(16), *range(16, len(content), 7), *range(len(content) - 34, len(content))]:
        for flip in (0x01, 0x80):
            changed = bytearray(content)
            changed[place] ^= flip
            (made.path / HEADER_NAME).write_bytes(changed)
            with pytest.raises((DamagedVault, NotAVault, NewerVault, WrongPassword)):
                made.open()


@pytest.mark.parametrize("length", [0, 1, 7, 8, 13, 45, 46, 200])
def test_a_truncated_header_is_never_read(made: Made, length: int) -> None:
    content = (made.path / HEADER_NAME).read_bytes()
    with pytest.raises(NotAVault if length < 8 else DamagedVault):
        headers.decode(content[:length], made.path)
    with pytest.raises(DamagedVault):
        headers.decode(content + b"\0", made.path)


def test_a_newer_format_is_named_not_called_damaged(made: Made) -> None:
    with pytest.raises(NewerVault) as caught:
        headers.decode(sealed(7, b'{"quite":"different"}'), made.path)
    assert "7" in caught.value.what
    assert "mới hơn" in caught.value.what


def test_a_whole_frame_with_nonsense_inside_is_damaged(made: Made) -> None:
    header = headers.load(made.path)
    plain = msgspec.to_builtins(header)
    hungry = {**plain, "slots": [{**plain["slots"][0], "kdf": {"memory_kib": 1 << 30}}]}
    for payload in (
        b"",
        b"[]",
        b"{}",
        msgspec.json.encode(hungry),
        msgspec.json.encode({**plain, "slots": []}),
    ):
        with pytest.raises(DamagedVault):
            headers.decode(sealed(1, payload), made.path)


def test_a_damaged_main_header_is_reported_and_put_back_only_on_wish(made: Made) -> None:
    main = made.path / HEADER_NAME
    sound = main.read_bytes()
    for damage in (bytes(len(sound)), sound[:100], b""):
        main.write_bytes(damage)
        with pytest.raises(DamagedHeader) as caught:
            made.open()
        assert "bản sao" in caught.value.message
        assert main.read_bytes() == damage
        assert headers.restore_header(made.path) == "main"
        assert main.read_bytes() == sound
    main.unlink()
    with pytest.raises(DamagedHeader):
        made.open()
    assert headers.restore_header(made.path) == "main"
    made.open().close()
    assert headers.restore_header(made.path) == "nothing"


def test_a_damaged_copy_does_not_keep_the_vault_shut(made: Made) -> None:
    (made.path / COPY_NAME).write_bytes(b"x")
    made.open().close()
    assert headers.restore_header(made.path) == "copy"
    assert (made.path / COPY_NAME).read_bytes() == (made.path / HEADER_NAME).read_bytes()


def test_when_both_are_sound_but_differ_the_main_one_rules(made: Made) -> None:
    main = (made.path / HEADER_NAME).read_bytes()
    other = msgspec.structs.replace(headers.load(made.path), program="other")
    (made.path / COPY_NAME).write_bytes(headers.encode(other))
    made.open().close()
    assert headers.restore_header(made.path) == "copy"
    assert (made.path / COPY_NAME).read_bytes() == main


def test_when_both_are_damaged_there_is_nothing_to_restore_from(made: Made) -> None:
    for name in (HEADER_NAME, COPY_NAME):
        (made.path / name).write_bytes(headers.MAGIC + bytes(100))
    before = tree(made.path)
    with pytest.raises(DamagedVault):
        made.open()
    with pytest.raises(DamagedVault):
        headers.restore_header(made.path)
    assert tree(made.path) == before
    for name in (HEADER_NAME, COPY_NAME):
        (made.path / name).unlink()
    with pytest.raises(MissingHeader):
        headers.restore_header(made.path)


def test_four_messages_for_four_causes(made: Made, tmp_path: Path) -> None:
    (tmp_path / "ảnh").mkdir()
    said: list[Trouble] = []
    with pytest.raises(WrongPassword) as caught:
        made.open("khong phai mat khau")
    said.append(caught.value)
    with pytest.raises(NotAVault) as other:
        headers.load(tmp_path / "ảnh")
    said.append(other.value)
    sound = (made.path / HEADER_NAME).read_bytes()
    (made.path / COPY_NAME).unlink()
    for content in (sealed(2, b"{}"), sound[:-1]):
        (made.path / HEADER_NAME).write_bytes(content)
        with pytest.raises((NewerVault, DamagedVault)) as third:
            made.open()
        said.append(third.value)
    assert [trouble.code for trouble in said] == [
        "wrong-password",
        "not-a-vault",
        "newer-vault",
        "damaged-vault",
    ]
    assert len({trouble.what for trouble in said}) == 4
    assert all(trouble.what and trouble.safe and trouble.todo for trouble in said)
    assert "Caps Lock" in said[0].message


def test_what_is_no_vault_is_said_to_be_none(made: Made, tmp_path: Path) -> None:
    plain = tmp_path / "thu.docx"
    plain.write_bytes(b"PK\3\4")
    empty = tmp_path / "trống.scb"
    empty.mkdir()
    other = tmp_path / "tài liệu"
    other.mkdir()
    (other / "thu.txt").write_text("x")
    backup = tmp_path / "x.scbluu"
    backup.write_bytes(headers.BACKUP_MAGIC)
    for path, says in ((plain, "một tệp"), (empty, "không có"), (other, "không có"), (backup, "bản sao lưu")):
        before = tree(tmp_path)
        with pytest.raises(NotAVault, match=says):
            headers.load(path)
        assert tree(tmp_path) == before
    with pytest.raises(VaultMissing):
        headers.load(tmp_path / "không có")


def test_a_missing_part_is_named_and_never_replaced(made: Made) -> None:
    data = made.path / DATA_NAME
    kept = data.read_bytes()
    data.unlink()
    before = tree(made.path)
    with pytest.raises(MissingData, match=r"thiếu tệp dữ liệu “data\.db”"):
        made.open()
    assert tree(made.path) == before
    data.write_bytes(kept)
    for name in (HEADER_NAME, COPY_NAME):
        (made.path / name).unlink()
    with pytest.raises(MissingHeader, match="thiếu tệp khóa"):
        made.open(PASSWORD)


def test_an_unreadable_header_is_said(made: Made) -> None:
    (made.path / COPY_NAME).unlink()
    (made.path / HEADER_NAME).unlink()
    (made.path / HEADER_NAME).mkdir()
    with pytest.raises(CannotRead):
        headers.load(made.path)
