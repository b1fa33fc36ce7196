"""Saving a phiếu field by field: what the vault refuses waits, what is right is never held back."""

import pytest

from desktop.branch.members import Member
from desktop.errors import Refused, Trouble
from desktop.files import CannotWrite
from desktop.ui.members.saver import Saver


class Vault:
    """Stands for the window's context: keeps writes until told to do them, refuses by rules of its own."""

    def __init__(self, monkeypatch):
        self.waiting, self.failures = [], []
        self.held = {}
        self.full = False
        monkeypatch.setattr("desktop.services.members.save", self._save)

    def write(self, work, done, failed):
        self.waiting.append((work, done, failed))

    def fail(self, error):
        self.failures.append(error)

    def _save(self, _desk, member):
        if self.full:
            raise CannotWrite("Ổ đĩa đã đầy.")
        if not member.full_name:
            raise Refused("chưa ghi", field="full_name")
        if member.card != member.citizen_id:
            raise Refused("phải trùng", field="card")
        if member.born == "2999":
            raise Refused("tương lai", field="born")
        self.held[member.id] = member
        return member

    def run(self, most=20, together=1):
        """Do every write in the order asked, as the writer's thread does; `together` may wait at once."""
        count = 0
        while self.waiting:
            assert len(self.waiting) <= together
            work, done, failed = self.waiting.pop(0)
            try:
                result = work(None)
            except Trouble as error:
                failed(error)
            else:
                if done is not None:
                    done(result)
            count += 1
            assert count <= most
        return count


@pytest.fixture
def vault(monkeypatch, qapp):
    return Vault(monkeypatch)


@pytest.fixture
def saver(vault):
    made = Saver(vault)
    made.told = []
    made.refused.connect(lambda name, why: made.told.append((name, why)))
    made.begin(Member(id="1", full_name="Lê Văn An"))
    return made


def type_in(saver, **values):
    for name, value in values.items():
        saver.type(name, value)
    saver.flush()


def test_typing_is_saved_one_write_at_a_time(saver, vault):
    type_in(saver, phone="0901")
    type_in(saver, phone="0901 222")
    type_in(saver, phone="0901 222 333", occupation="Giáo viên")
    vault.run()
    assert vault.held["1"].phone == "0901 222 333"
    assert vault.held["1"].occupation == "Giáo viên"


def test_a_refused_field_does_not_hold_back_the_others(saver, vault):
    type_in(saver, born="2999", phone="0901")
    vault.run()
    assert vault.held["1"].phone == "0901"
    assert vault.held["1"].born == ""
    assert saver.told == [("born", "tương lai")]


def test_a_refused_field_is_not_tried_again_until_something_is_typed(saver, vault):
    type_in(saver, born="2999")
    vault.run()
    saver.flush()
    assert vault.run() == 0
    type_in(saver, born="1960")
    vault.run()
    assert vault.held["1"].born == "1960"
    assert len(saver.told) == 1


def test_what_a_full_disk_kept_out_is_saved_at_the_next_chance(saver, vault):
    vault.full = True
    type_in(saver, phone="0901")
    vault.run()
    assert [str(error) for error in vault.failures] == ["Ổ đĩa đã đầy."]
    vault.full = False
    saver.flush()
    vault.run()
    assert vault.held["1"].phone == "0901"


def test_two_fields_that_must_agree_are_saved_together_once_both_are_typed(saver, vault):
    saver.begin(Member(id="1", full_name="Lê Văn An", card="1", citizen_id="1"))
    type_in(saver, citizen_id="2")
    vault.run()
    assert saver.told == [("citizen_id", "phải trùng")]
    type_in(saver, card="2")
    vault.run()
    assert (vault.held["1"].card, vault.held["1"].citizen_id) == ("2", "2")


def test_a_new_member_is_written_only_with_a_name(saver, vault):
    stored = []
    saver.stored.connect(stored.append)
    saver.begin(Member(id="2", full_name=""), new=True)
    type_in(saver, phone="0901")
    assert vault.run() == 0
    type_in(saver, full_name="Võ Thị Bé")
    vault.run()
    assert vault.held["2"].phone == "0901"
    assert stored == ["2"]
    assert not saver.is_new


def test_what_arrives_late_does_not_touch_the_member_opened_since(saver, vault):
    type_in(saver, phone="0901")
    saver.begin(Member(id="9", full_name="Người khác"))
    vault.run()
    assert vault.held["1"].phone == "0901"
    assert saver.member.id == "9"
    assert saver.member.phone == ""


def test_words_typed_while_a_write_was_under_way_are_written_when_another_is_opened(saver, vault):
    type_in(saver, phone="0901")
    type_in(saver, phone="0901 222", occupation="Hưu trí")
    saver.begin(Member(id="9", full_name="Người khác"))
    vault.run(together=2)
    assert (vault.held["1"].phone, vault.held["1"].occupation) == ("0901 222", "Hưu trí")
    assert list(vault.held) == ["1"]


def test_typing_back_what_the_vault_holds_takes_the_refusal_away(saver, vault):
    accepted = []
    saver.accepted.connect(accepted.append)
    type_in(saver, born="2999")
    vault.run()
    type_in(saver, born="")
    assert vault.run() == 0
    assert accepted == [("born",)]


def test_a_failing_disk_is_told_and_what_was_typed_is_tried_with_the_next_key(saver, vault, monkeypatch):
    type_in(saver, phone="0901")
    _work, _done, failed = vault.waiting.pop()
    failed(OSError(28, "full"))
    assert [type(one) for one in vault.failures] == [OSError]
    type_in(saver, occupation="Hưu trí")
    vault.run()
    assert (vault.held["1"].phone, vault.held["1"].occupation) == ("0901", "Hưu trí")
