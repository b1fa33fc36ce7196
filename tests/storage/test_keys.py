import pickle
import unicodedata
from datetime import UTC, datetime

import msgspec
import pytest

from desktop.storage import keys
from desktop.storage.errors import SlotRefused, WeakPassword, WrongPassword, WrongRecoveryCode
from desktop.storage.header import Header, KeyDerivation
from desktop.storage.recovery_code import generate
from tests.storage.conftest import CHEAP, PASSWORD


class Counter:
    """Bytes that look random and are the same each time."""

    def __init__(self) -> None:
        self.turn = 0

    def __call__(self, count: int) -> bytes:
        self.turn += 1
        return bytes((self.turn * 37 + place * 11) % 256 for place in range(count))


RANDOM = Counter()
VAULT = "a" * 32


@pytest.fixture
def key() -> keys.VaultKey:
    return keys.VaultKey.create(RANDOM)


@pytest.fixture
def code() -> str:
    return generate(RANDOM)


@pytest.fixture
def header(key: keys.VaultKey, code: str) -> Header:
    person = keys.new_person_slot(VAULT, key, PASSWORD, kdf=CHEAP, random_bytes=RANDOM)
    recovery = keys.new_recovery_slot(VAULT, key, code, kdf=CHEAP, random_bytes=RANDOM)
    return Header(
        vault_id=VAULT, created=datetime(2026, 10, 5, tzinfo=UTC), program="0", slots=(person, recovery)
    )


def test_the_password_opens_and_says_which_slot(header: Header, key: keys.VaultKey) -> None:
    opened, slot_id = keys.unlock(header, PASSWORD)
    assert opened.secret() == key.secret()
    assert slot_id == header.slots[0].id


def test_a_wrong_password_does_not(header: Header) -> None:
    for wrong in ("", PASSWORD + " ", PASSWORD.upper(), "x" * 100_000):
        with pytest.raises(WrongPassword):
            keys.unlock(header, wrong)


def test_the_recovery_code_is_no_password_and_the_password_no_code(header: Header, code: str) -> None:
    with pytest.raises(WrongPassword):
        keys.unlock(header, code)
    assert keys.unlock_with_recovery(header, code.lower().replace("-", " "))[1] == header.slots[1].id


def test_a_code_of_another_vault_is_told_apart_from_a_mistyped_one(header: Header) -> None:
    with pytest.raises(WrongRecoveryCode) as caught:
        keys.unlock_with_recovery(header, generate(RANDOM))
    assert "không đúng của kho này" in caught.value.what


def test_composed_and_decomposed_letters_are_one_password(key: keys.VaultKey, header: Header) -> None:
    decomposed = unicodedata.normalize("NFD", "mật khẩu chi bộ")
    changed = keys.rewrap(header, header.slots[0].id, key, decomposed, kdf=CHEAP, random_bytes=RANDOM)
    assert keys.unlock(changed, "mật khẩu chi bộ")[0].secret() == key.secret()


@pytest.mark.parametrize(
    ("password", "reason"),
    [("", "mới có 0 ký tự"), ("1234567", "mới có 7 ký tự"), ("a" * 8, "lặp lại"), ("ab" * 200, "400 ký tự")],
)
def test_a_weak_password_is_refused_with_the_reason(key: keys.VaultKey, password: str, reason: str) -> None:
    with pytest.raises(WeakPassword, match=reason) as caught:
        keys.new_person_slot(VAULT, key, password, kdf=CHEAP, random_bytes=RANDOM)
    assert caught.value.field == "password"


def test_eight_characters_are_counted_after_composing() -> None:
    with pytest.raises(WeakPassword, match="mới có 4 ký tự"):
        keys.check_new_password(unicodedata.normalize("NFD", "ệộậớ"))
    keys.check_new_password("thoi hoa")


def test_a_slot_is_bound_to_its_vault_its_id_and_its_kind(header: Header, code: str) -> None:
    person, recovery = header.slots
    elsewhere = msgspec.structs.replace(header, vault_id="b" * 32)
    renamed = msgspec.structs.replace(header, slots=(msgspec.structs.replace(person, id="c" * 32),))
    promoted = msgspec.structs.replace(header, slots=(msgspec.structs.replace(recovery, kind="person"),))
    for forged in (elsewhere, renamed):
        with pytest.raises(WrongPassword):
            keys.unlock(forged, PASSWORD)
    with pytest.raises(WrongPassword):
        keys.unlock(promoted, code.replace("-", "")[:28])


def test_changing_a_password_leaves_the_other_slots_alone(header: Header, key: keys.VaultKey) -> None:
    second = keys.new_person_slot(VAULT, key, "nguoi thu hai", kdf=CHEAP, random_bytes=RANDOM)
    header = keys.with_slot(header, second)
    stronger = KeyDerivation(memory_kib=128, iterations=2, lanes=2)
    changed = keys.rewrap(header, header.slots[0].id, key, "mat khau moi", kdf=stronger, random_bytes=RANDOM)
    assert changed.slots[1:] == header.slots[1:]
    assert changed.slots[0].id == header.slots[0].id
    assert changed.slots[0].kdf == stronger
    assert keys.unlock(changed, "mat khau moi")[0].secret() == key.secret()
    assert keys.unlock(changed, "nguoi thu hai")[1] == second.id
    with pytest.raises(WrongPassword):
        keys.unlock(changed, PASSWORD)


def test_the_last_person_stays(header: Header, key: keys.VaultKey) -> None:
    first = header.slots[0].id
    with pytest.raises(SlotRefused, match="cuối cùng"):
        keys.without_person(header, first)
    second = keys.new_person_slot(VAULT, key, "nguoi thu hai", kdf=CHEAP, random_bytes=RANDOM)
    smaller = keys.without_person(keys.with_slot(header, second), first)
    assert [slot.id for slot in smaller.of_kind("person")] == [second.id]


def test_only_a_persons_slot_can_be_changed(header: Header, key: keys.VaultKey) -> None:
    for slot_id in (header.slots[1].id, "0" * 32):
        with pytest.raises(SlotRefused):
            keys.rewrap(header, slot_id, key, "mat khau moi", kdf=CHEAP, random_bytes=RANDOM)
        with pytest.raises(SlotRefused):
            keys.without_person(header, slot_id)


def test_a_new_recovery_slot_replaces_the_old(header: Header, key: keys.VaultKey, code: str) -> None:
    fresh = generate(RANDOM)
    slot = keys.new_recovery_slot(VAULT, key, fresh, kdf=CHEAP, random_bytes=RANDOM)
    changed = keys.with_slot(header, slot)
    assert changed.of_kind("recovery") == (slot,)
    with pytest.raises(WrongRecoveryCode):
        keys.unlock_with_recovery(changed, code)


def test_the_key_is_neither_shown_nor_pickled_and_can_be_wiped(key: keys.VaultKey) -> None:
    assert key.secret().hex() not in f"{key!r}{key}"
    with pytest.raises(TypeError):
        pickle.dumps(key)
    key.wipe()
    with pytest.raises(RuntimeError):
        key.pragma()
    with pytest.raises(ValueError):
        keys.VaultKey(b"short")


def test_the_default_costs_what_we_say() -> None:
    assert KeyDerivation() == KeyDerivation(memory_kib=64 * 1024, iterations=3, lanes=4)
