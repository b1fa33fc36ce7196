"""Five answers about a file: their words, their signs, what is folded; and the view that takes files."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QUrl

from desktop.checking.records import Answer, Checked, Question
from desktop.signing.records import Reason
from desktop.ui import theme
from desktop.ui.checking import words
from desktop.ui.checking.answers import AnswersView
from desktop.ui.checking.dropping import dropped_paths
from desktop.ui.checking.secrets import SecretForm
from desktop.ui.theme import Tone

GAP = Reason(code="gap", sentence="Chưa nhận gói số 0003.", weight="warning")
ALONE = Reason(code="no-ledger", sentence="Không có sổ để so.", weight="note")
HARM = Reason(code="file-changed", sentence="Tệp “Biên bản” đã bị thay đổi.")


def checked(verdict="valid", name="goi.asice", kind="packet", **answers):
    """A made-up finding: every question answered yes, but for those given."""
    found = []
    for one in Question:
        usual = {"say": "yes", "sentence": f"Câu trả lời {one.value}."}
        found.append(Answer(question=one, **{**usual, **answers.get(one.value, {})}))
    at = datetime(2026, 10, 5, 1, 15, tzinfo=UTC)
    return Checked(
        name=name, kind=kind, answers=tuple(found), verdict=verdict, sentence="Câu kết luận.",
        sha256="ab" * 32, checked=at,
    )  # fmt: skip


@pytest.fixture
def view(qtbot):
    made = AnswersView()
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


def test_five_rows_with_a_sign_a_word_and_a_sentence(view):
    view.show_checked(checked("invalid", whole={"say": "no", "sentence": HARM.sentence, "reasons": (HARM,)}))
    assert [row.question for row in view.rows.values()] == list(Question)
    assert [row.mark.sign() for row in view.rows.values()] == ["✕", "✓", "✓", "✓", "✓"]
    assert view.rows[Question.WHOLE].head.text() == "1. Còn nguyên vẹn không? Không."
    assert view.rows[Question.SIGNERS].head.text() == "2. Ai ký? Đã ký."
    assert view.verdict.text() == "Không hợp lệ Câu kết luận."
    assert all(row.isVisible() for row in view.rows.values())


def test_what_an_answer_rests_on_is_folded_and_said_once(view):
    reasons, details = (HARM, GAP), ("Bản kê khớp.", GAP.sentence)
    view.show_checked(checked(whole={"sentence": HARM.sentence, "reasons": reasons, "details": details}))
    row = view.rows[Question.WHOLE]
    assert not row.grounds.isVisible()
    row.more.unfold()
    assert row.grounds.text().splitlines() == [f"! {GAP.sentence}", "Bản kê khớp."]
    assert not view.rows[Question.NEWER].more.isVisible(), "nothing to unfold where there are no grounds"
    view.show_checked(checked())
    assert not row.grounds.isVisible(), "folded again for the next file"


@pytest.mark.parametrize(
    ("say", "reasons", "tone"),
    [
        ("yes", (), Tone.GOOD),
        ("yes", (ALONE,), Tone.GOOD),
        ("yes", (GAP,), Tone.WARN),
        ("no", (HARM,), Tone.BAD),
        ("unknown", (), Tone.WARN),
        ("unknown", (ALONE,), Tone.QUIET),
    ],
)
def test_the_colour_follows_answer_and_weight(say, reasons, tone):
    assert words.say_tone(Answer(question=Question.NEWER, say=say, sentence="", reasons=reasons)) is tone


def test_a_yes_to_heed_wears_another_sign(view):
    view.show_checked(checked("warning", newer={"reasons": (GAP,)}))
    assert view.rows[Question.NEWER].mark.sign() == "!"
    assert view.rows[Question.NEWER].mark.accessibleName() == "Có"


def test_every_verdict_has_its_word_and_its_sign():
    said = {words.verdict_line(one) for one in ("valid", "warning", "unknown", "invalid")}
    assert said == {"✓ Hợp lệ", "! Hợp lệ, có điều cần xem", "? Chưa kết luận được", "✕ Không hợp lệ"}


def test_the_claimed_time_is_never_called_proven():
    from desktop.signing.records import SignatureVerdict
    from tests.signing.people import CHAIR_NAME, chair

    facts = chair().facts
    said = words.signer_line(SignatureVerdict(signer=facts, claimed_at=facts.valid_from))
    assert CHAIR_NAME in said
    assert "không có gì chứng minh" in said
    assert facts.fingerprint_words in said


def test_a_sentence_takes_the_place_of_the_answers(view):
    view.show_checked(checked())
    view.say("Đang kiểm tra…")
    assert view.verdict.text() == "Đang kiểm tra…"
    assert not any(row.isVisible() for row in view.rows.values())


def test_files_and_folders_can_be_dropped(tmp_path, qapp):
    path = tmp_path / "goi.asice"
    path.write_bytes(b"x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl.fromLocalFile(str(tmp_path)), QUrl("https://a.vn/b")])
    assert dropped_paths(data) == (path, tmp_path)
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "gone"))])
    assert dropped_paths(data) == ()


def test_the_password_is_given_once_and_kept_nowhere(qtbot):
    form = SecretForm()
    qtbot.addWidget(form)
    form.show()
    given = []
    form.given.connect(given.append)
    form.ask(1, ())
    form.button.click()
    assert given == [], "an empty password is not tried"
    qtbot.keyClicks(form.password.line, "bon con chim")
    form.button.click()
    assert given == ["bon con chim"]
    form.ask(2, (), tried=True)
    assert "không mở được" in form.why.text()
    form.clear()
    assert form.password.text() == ""
    assert not form.isVisible()


def test_nothing_is_cut_off_at_150_percent(qtbot, qapp):
    before = qapp.font()
    theme.apply_scale(qapp, 150)
    made = AnswersView()
    qtbot.addWidget(made)
    made.show_checked(checked("warning", newer={"sentence": "Một câu khá dài " * 8, "reasons": (GAP,)}))
    made.about.unfold()
    made.rows[Question.NEWER].more.unfold()
    assert made.minimumSizeHint().width() <= 700
    qapp.setFont(before)
