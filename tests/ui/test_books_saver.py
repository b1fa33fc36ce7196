"""Saving a book's record while it is typed: refused, lacking, a full disk, lines left in mid-word."""

import msgspec
import pytest

from desktop.branch.corrections import Correction
from desktop.branch.growth import Training
from desktop.branch.programmes import Screened, Screening
from desktop.branch.year_reviews import YearReview
from desktop.errors import Refused, Trouble
from desktop.files import CannotWrite
from desktop.services import entries
from desktop.ui.books.rows import value_of, with_values
from desktop.ui.books.saver import Saver


class Vault:
    """Stands for the window's context: keeps writes until told to do them, refuses by rules of its own."""

    def __init__(self, monkeypatch):
        self.waiting, self.failures, self.tries = [], [], []
        self.held = {}
        self.full = False
        monkeypatch.setattr(entries, "put", self._put)
        monkeypatch.setattr(entries, "find", lambda _desk, _kind, identifier: self.held.get(identifier))

    def write(self, work, done, failed):
        self.waiting.append((work, done, failed))

    def fail(self, error):
        self.failures.append(error)

    def _put(self, _desk, record, label):
        assert label == "sửa"
        self.tries.append(record)
        if self.full:
            raise CannotWrite("Ổ đĩa đã đầy.")
        if isinstance(record, Training):
            if not record.member_id:
                raise Refused("Chưa chọn đảng viên.", field="member_id")
            if record.until and record.until < record.since:
                raise Refused("Ngày kết thúc ở trước.", field="until")
            if record.kind == "lạ":
                raise Refused("Không có loại này.")
        self.held[record.id] = msgspec.structs.replace(record)
        return "changed"

    def run(self, most=30):
        """Do every write in the order asked; never may two wait at once."""
        count = 0
        while self.waiting:
            assert len(self.waiting) == 1
            work, done, failed = self.waiting.pop(0)
            try:
                result = work(None)
            except Trouble as error:
                failed(error)
            else:
                done(result)
            count += 1
            assert count <= most
        return count


@pytest.fixture
def vault(monkeypatch, qapp):
    return Vault(monkeypatch)


@pytest.fixture
def saver(vault):
    made = Saver(vault, label="sửa")
    made.told, made.lacks, made.left_ones = [], [], []
    made.refused.connect(lambda name, why: made.told.append((name, why)))
    made.lacked.connect(made.lacks.append)
    made.left_waiting.connect(made.left_ones.append)
    return made


COURSE = Training(id="1", member_id="m", title="Lớp A", since="2026-03-01")
OTHER = Training(id="2", member_id="m", title="Lớp B")


def type_in(saver, **values):
    for name, value in values.items():
        saver.type(name, value)
    saver.flush()


@pytest.fixture
def course(vault, saver):
    vault.held.update({"1": COURSE, "2": OTHER})
    saver.begin(COURSE)
    return vault.held


def test_typing_is_saved_one_write_at_a_time(saver, vault, course):
    type_in(saver, place="Xã")
    type_in(saver, place="Xã Thới")
    type_in(saver, place="Xã Thới Hưng", result="Đạt")
    vault.run()
    assert course["1"] == msgspec.structs.replace(COURSE, place="Xã Thới Hưng", result="Đạt")
    assert not saver.draft.waits


def test_a_refused_field_does_not_hold_back_the_others(saver, vault, course):
    type_in(saver, until="2026-01-01", place="Xã")
    vault.run()
    assert (course["1"].place, course["1"].until) == ("Xã", "")
    assert saver.told == [("until", "Ngày kết thúc ở trước.")]
    assert saver.draft.typed == {"until": "2026-01-01"}
    assert saver.draft.shown().until == "2026-01-01"


def test_what_was_refused_is_tried_again_with_the_next_word(saver, vault, course):
    type_in(saver, until="2026-01-01")
    vault.run()
    type_in(saver, since="2025-12-01")
    vault.run()
    assert (course["1"].since, course["1"].until) == ("2025-12-01", "2026-01-01")
    assert not saver.draft.waits
    assert saver.draft.reasons == {}


def test_the_same_refused_text_is_not_tried_for_ever(saver, vault, course):
    type_in(saver, until="2026-01-01")
    vault.run()
    tries = len(vault.tries)
    saver.flush()
    saver.flush()
    vault.run()
    assert len(vault.tries) == tries


def test_a_refusal_that_names_no_field_tries_each_alone(saver, vault, course):
    type_in(saver, kind="lạ", place="Xã", result="Đạt")
    vault.run()
    assert (course["1"].kind, course["1"].place, course["1"].result) == ("", "Xã", "Đạt")
    assert saver.told == [("kind", "Không có loại này.")]


def test_a_new_record_says_what_it_lacks_and_loses_no_word(saver, vault):
    stored = []
    saver.stored.connect(stored.append)
    saver.begin(Training(id="9", member_id="", title=""), new=True)
    type_in(saver, title="Lớp mới")
    vault.run()
    assert vault.held == {}
    assert saver.lacks[-1] == "Chưa chọn đảng viên."
    assert saver.told == []
    type_in(saver, member_id="m")
    vault.run()
    assert (vault.held["9"].title, vault.held["9"].member_id) == ("Lớp mới", "m")
    assert saver.lacks[-1] == ""
    assert stored == ["9"]
    assert not saver.draft.new


def test_a_new_record_is_stored_without_its_one_wrong_field(saver, vault):
    saver.begin(Training(id="9", member_id="m", title="", since="2026-03-01"), new=True)
    type_in(saver, title="Lớp", until="2026-01-01")
    vault.run()
    assert (vault.held["9"].title, vault.held["9"].until) == ("Lớp", "")
    assert saver.told == [("until", "Ngày kết thúc ở trước.")]


def test_an_untouched_new_record_is_never_written(saver, vault):
    saver.begin(Training(id="9", member_id="m", title=""), new=True)
    saver.flush()
    saver.put_away()
    assert vault.run() == 0
    assert saver.left() == ()


def test_what_a_full_disk_refused_is_saved_at_the_next_chance(saver, vault, course):
    vault.full = True
    type_in(saver, place="Xã")
    vault.run()
    assert [type(one) for one in vault.failures] == [CannotWrite]
    assert saver.draft.typed == {"place": "Xã"}
    vault.full = False
    saver.flush()
    vault.run()
    assert course["1"].place == "Xã"


def test_a_full_disk_is_not_asked_again_and_again(saver, vault, course):
    vault.full = True
    type_in(saver, place="Xã")
    assert vault.run() == 1


def test_a_line_left_while_the_disk_was_full_is_saved_later(saver, vault, course):
    vault.full = True
    type_in(saver, place="Xã")
    vault.run()
    saver.begin(OTHER)
    vault.run()
    assert [one.record.id for one in saver.left()] == ["1"]
    vault.full = False
    type_in(saver, place="Huyện")
    vault.run()
    assert (course["1"].place, course["2"].place) == ("Xã", "Huyện")
    assert saver.left() == ()


def test_a_line_left_in_mid_write_is_finished(saver, vault, course):
    type_in(saver, place="X")
    saver.type("place", "Xã Thới Hưng")
    saver.begin(OTHER)
    vault.run()
    assert course["1"].place == "Xã Thới Hưng"
    assert saver.left() == ()
    assert saver.draft.record == OTHER


def test_a_field_refused_after_its_line_was_left_is_told_and_kept(saver, vault, course):
    type_in(saver, until="2026-01-01")
    saver.begin(OTHER)
    vault.run()
    assert [one.record.id for one in saver.left_ones] == ["1"]
    assert saver.told == []
    draft = saver.begin(course["1"])
    assert draft.typed == {"until": "2026-01-01"}
    assert draft.reasons == {"until": "Ngày kết thúc ở trước."}


def test_an_older_picture_never_overwrites_what_the_vault_holds(saver, vault, course):
    type_in(saver, place="Xã")
    vault.run()
    course["1"] = msgspec.structs.replace(course["1"], result="Giỏi")  # from elsewhere
    type_in(saver, certificate="Giấy chứng nhận")
    vault.run()
    assert (course["1"].place, course["1"].result) == ("Xã", "Giỏi")


def test_typing_back_what_the_vault_holds_writes_nothing(saver, vault, course):
    saver.type("title", "Lớp Á")
    saver.type("title", "Lớp A")
    saver.flush()
    assert vault.run() == 0


def test_a_record_gone_is_not_brought_back_by_what_was_typed(saver, vault, course):
    vault.full = True
    type_in(saver, place="Xã")
    vault.run()
    vault.full = False
    saver.forget("1")
    del course["1"]
    saver.flush()
    vault.run()
    assert "1" not in course


def test_nothing_is_concluded_by_default(vault):
    saver = Saver(vault, label="sửa", needs=("outcome",), needed="chọn kết luận.")
    lacks = []
    saver.lacked.connect(lacks.append)
    blank = Screening(id="2026/m", year="2026", member_id="m", outcome=Screened.KEEPS)
    draft = saver.begin(blank, new=True)
    type_in(saver, own_words="Tôi tự thấy…")
    assert vault.run() == 0
    assert lacks[-1] == "chọn kết luận."
    assert draft.awaits("outcome")
    type_in(saver, outcome=Screened.KEEPS)
    vault.run()
    assert vault.held["2026/m"].own_words == "Tôi tự thấy…"
    assert not draft.awaits("outcome")


def test_texts_of_sections_are_changed_one_by_one():
    review = YearReview(id="2026/m", member_id="m", year="2026", texts={"a": "một", "b": "hai"})
    changed = with_values(review, {"texts.a": "MỘT", "texts.c": "ba", "votes.good": 12})
    assert changed.texts == {"a": "MỘT", "b": "hai", "c": "ba"}
    assert changed.votes == {"good": 12}
    assert with_values(changed, {"texts.b": "", "votes.good": 0}).texts == {"a": "MỘT", "c": "ba"}
    assert value_of(changed, "texts.c") == "ba"
    assert value_of(changed, "texts.none") == ""


def test_sections_typed_at_two_times_do_not_push_each_other_out(saver, vault):
    asked = Correction(id="5", member_id="m", on="2026-10-01", what="")
    vault.held["5"] = asked
    saver.begin(asked)
    type_in(saver, what="Ngày sinh")
    type_in(saver, wanted="17/05/1982")
    vault.run()
    assert (vault.held["5"].what, vault.held["5"].wanted) == ("Ngày sinh", "17/05/1982")


# ---- fields that are saved together ----------------------------------------------------------------------


@pytest.fixture
def pair(vault):
    """A saver for which place and result belong together, and what it refused."""
    vault.held["1"] = COURSE
    made = Saver(vault, label="sửa", together=("place", "result"), incomplete="Ghi cả hai.")
    made.told = {}
    made.refused.connect(lambda name, why: made.told.update({name: why}))
    made.accepted.connect(lambda names: [made.told.pop(one, None) for one in names])
    made.begin(COURSE)
    return made


def test_one_of_two_that_belong_together_waits_and_the_rest_is_saved(pair, vault):
    type_in(pair, place="Xã", title="Lớp C")
    vault.run()
    assert (vault.held["1"].place, vault.held["1"].title) == ("", "Lớp C")
    assert pair.told == {"place": "Ghi cả hai."}
    assert pair.draft.waits
    type_in(pair, result="Đạt")
    vault.run()
    assert (vault.held["1"].place, vault.held["1"].result) == ("Xã", "Đạt")
    assert pair.told == {}
    assert not pair.draft.waits


def test_nothing_is_written_while_only_one_of_two_is_there(pair, vault):
    type_in(pair, place="Xã")
    assert vault.run() == 0
    type_in(pair, place=" ")
    vault.run()
    assert pair.told.get("place", "") == "", "nothing is written in either: nothing is missing"


def test_one_of_two_is_not_taken_away_alone(pair, vault):
    type_in(pair, place="Xã", result="Đạt")
    vault.run()
    type_in(pair, result="")
    vault.run()
    assert vault.held["1"].result == "Đạt"
    assert pair.told == {"result": "Ghi cả hai."}
    type_in(pair, place="")
    vault.run()
    assert (vault.held["1"].place, vault.held["1"].result) == ("", "")
    assert pair.told == {}


def test_what_belongs_together_is_refused_together(pair, vault):
    type_in(pair, place="Xã", result="Đạt", kind="lạ")
    vault.run()
    assert (vault.held["1"].place, vault.held["1"].result) == ("Xã", "Đạt"), "each piece is tried by itself"
    assert vault.held["1"].kind == COURSE.kind
    assert pair.told == {"kind": "Không có loại này."}
