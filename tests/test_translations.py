"""The English is whole: every sentence in the code has a finished translation with the same places in it."""

import importlib.util
import shutil
import string
import sys
import unicodedata
from pathlib import Path
from types import ModuleType

import pytest


def _load() -> ModuleType:
    path = Path(__file__).parent.parent / "packaging" / "sentences.py"
    spec = importlib.util.spec_from_file_location("sentences", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["sentences"] = module
    spec.loader.exec_module(module)
    return module


sentences = _load()
Sentence = sentences.Sentence


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.fixture(scope="module")
def in_code():
    return sentences.all_sentences()


@pytest.fixture(scope="module")
def in_file():
    return sentences.translations_in(sentences.ENGLISH)


def test_the_linguist_file_holds_what_the_code_says(in_code, in_file):
    assert len(in_code) > 10
    assert set(in_file) == in_code, "run packaging/translate"


def test_the_linguist_tool_reads_back_every_sentence(in_code, in_file, tmp_path):
    """No sentence is lost or changed on its way through Qt's extractor, and finished ones stay."""
    copy = tmp_path / "sochibo_en.ts"
    shutil.copy(sentences.ENGLISH, copy)
    sentences.update(copy, in_code)
    assert sentences.translations_in(copy) == in_file


def test_every_sentence_is_translated(in_file):
    assert [sentence for sentence, english in in_file.items() if english is None] == []


def test_translations_keep_the_places(in_file):
    differing = [
        (sentence.text, english)
        for sentence, english in in_file.items()
        if english is not None and places(sentence.text) != places(english)
    ]
    assert differing == []


def test_source_sentences_are_nfc(in_code):
    assert [s for s in in_code if not unicodedata.is_normalized("NFC", s.text)] == []


def test_forms_that_are_found():
    source = """
LABELS = {"a": mark("states", "đang sinh hoạt")}
def say():
    translate("c", "một {x}", x=1)
    translate("c", "nửa đầu {x} "
              "nửa sau", x=f(translate("c", "bên trong")))
    words.translate("c", ("trong ngoặc"), y=2)
    translate("states", LABELS["a"])
    text.translate(TABLE)
class Page(QWidget):
    class Row(QWidget):
        def show(self): self.tr("hàng")
    def show(self):
        self.tr("nhãn {x}").format(x=1)
        self.tr("nhãn", "khác")
        self.tr("%n hàng", "", 3)
"""
    assert sentences.sentences_of(source) == {
        Sentence("states", "đang sinh hoạt"),
        Sentence("c", "một {x}"),
        Sentence("c", "nửa đầu {x} nửa sau"),
        Sentence("c", "bên trong"),
        Sentence("c", "trong ngoặc"),
        Sentence("Row", "hàng"),
        Sentence("Page", "nhãn {x}"),
        Sentence("Page", "nhãn", "khác"),
        Sentence("Page", "%n hàng", "", plural=True),
    }


@pytest.mark.parametrize(
    "line",
    [
        'lambda: translate("c", f"một {x}")',
        'lambda: translate("c", "một " + x)',
        'lambda: translate("c", text)',
        'lambda: translate(context, "một")',
        'LABEL = translate("c", "một")',
        "class W:\n    def f(self): self.tr(text)",
        'self.tr("ngoài lớp")',
        'label.tr("một")',
        "from desktop.words import translate as _",
    ],
)
def test_forms_that_are_refused(line):
    with pytest.raises(sentences.NotExtractable, match=r"<text>:\d+: "):
        sentences.sentences_of(line)


def test_sentences_survive_the_tool(tmp_path):
    """Quotes, line ends, backslashes, tabs and every Vietnamese mark come back from the file as written."""
    odd = {
        Sentence("c", 'nói: "được"\nxuống dòng\tcột \\ gạch'),
        Sentence("c", "ấẩẫậ ởỡợ ỷỹỵ – “trích” … ✓ 🙂"),
        Sentence("c", "một"),
        Sentence("c", "một", "khác"),
        Sentence("c", "%n hàng", "", plural=True),
        Sentence("c", "<b>đậm</b> & {x}"),
    }
    path = tmp_path / "new.ts"
    sentences.update(path, odd)
    assert sentences.translations_in(path) == dict.fromkeys(odd)
    sentences.update(path, {Sentence("c", "một")})
    assert set(sentences.translations_in(path)) == {Sentence("c", "một")}
