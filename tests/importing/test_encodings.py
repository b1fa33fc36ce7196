import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importing.encodings import TCVN3, VNI, Encoding, convert, encoding_of, looks_old, without_eth

LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
NAMES = [
    "Nguyễn Văn An",
    "Trần Thị Bé",
    "Lê Hoàng Đức",
    "Phạm Ngọc Ánh",
    "Huỳnh Thị Mỹ Lệ",
    "Võ Quốc Khánh",
    "Đặng Hữu Phước",
    "Bùi Thị Thuý",
    "Đỗ Xuân Trường",
    "Hồ Thị Ưng",
    "Ngô Quỳnh Như",
    "Dương Kỳ",
    "Lý Thị Kim Ngoãn",
    "Quách Thị Huệ",
    "Hà",
]


def to_tcvn3(text: str) -> str:
    back = {letter: sign for sign, letter in TCVN3.items()}
    return "".join(back.get(sign) or back.get(sign.lower(), sign) for sign in text)


def to_vni(text: str) -> str:
    back = {letter: signs for signs, letter in VNI.items()}
    return "".join(back.get(sign, sign) for sign in text)


def test_the_tables_are_whole():
    assert set(LETTERS) <= set(TCVN3.values())
    assert set(LETTERS) | set(LETTERS.upper()) <= set(VNI.values())
    assert len(set(TCVN3.values())) == len(TCVN3)


def test_samples_from_real_files():
    assert convert("NguyÔn V¨n A", Encoding.TCVN3) == "Nguyễn Văn A"
    assert convert("trÇn ®øc b×nh", Encoding.TCVN3_CAPITALS) == "TRẦN ĐỨC BÌNH"
    assert convert("Nguyeãn Vaên A", Encoding.VNI) == "Nguyễn Văn A"
    assert convert("TRAÀN ÑÖÙC BÌNH", Encoding.VNI) == "TRẦN ĐỨC BÌNH"


@given(st.text(alphabet=LETTERS + "abc dghk lmnpqrstvx"))
def test_small_letters_go_there_and_back(text):
    assert convert(to_tcvn3(text), Encoding.TCVN3) == text


@pytest.mark.parametrize("name", NAMES)
def test_names_go_there_and_back(name):
    assert convert(to_vni(name), Encoding.VNI) == name
    assert convert(to_vni(name.upper()), Encoding.VNI) == name.upper()
    assert convert(to_tcvn3(name), Encoding.TCVN3_CAPITALS) == name.upper()


@pytest.mark.parametrize("name", NAMES)
def test_unicode_is_never_taken_for_old_text(name):
    assert not looks_old(name)
    assert not looks_old(name.upper())
    assert convert("Nguyễn " + name, Encoding.TCVN3) == "Nguyễn " + name


@pytest.mark.parametrize(
    "name", [name for name in NAMES if name not in ("Hà", "Bùi Thị Thuý", "Lý Thị Kim Ngoãn")]
)
def test_old_text_is_recognised(name):
    assert looks_old(to_tcvn3(name))


@pytest.mark.parametrize(
    "name", ["Nguyễn Văn An", "Trần Đức", "Lê Hoàng", "Phạm Ánh", "Võ Thị Mỹ", "Đỗ Thị Ưng"]
)
def test_vni_is_recognised(name):
    assert looks_old(to_vni(name))


def test_ordinary_texts_are_no_old_text():
    for text in (
        "diện tích 120 m²",
        "hòa thượng",
        "hoà thượng",
        "ấp Thới Hòa",
        "“trích”",
        "quý III",
        "Cà Mau – Năm Căn",
        "khoá 5",
        "",
    ):
        assert not looks_old(text)


@pytest.mark.parametrize(
    ("font", "encoding"),
    [
        (".VnTime", Encoding.TCVN3),
        (".VnTimeH", Encoding.TCVN3_CAPITALS),
        (".VnArial", Encoding.TCVN3),
        ("VNI-Times", Encoding.VNI),
        ("VNI Helve", Encoding.VNI),
        ("Times New Roman", Encoding.UNICODE),
        ("", Encoding.UNICODE),
    ],
)
def test_fonts_name_the_encoding(font, encoding):
    assert encoding_of(font) is encoding


def test_eth_is_written_as_d_with_bar():
    assert without_eth("Ðặng Văn ÐÌNH") == "Đặng Văn ĐÌNH"
