import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.packets import naming
from desktop.packets.messages.records import MESSAGE_KINDS


@pytest.mark.parametrize(
    ("unit", "name"),
    [
        ("Chi bộ ấp Thới Hòa", "ap-thoi-hoa_2026-10_0007.asice"),
        ("CHI BỘ ẤP ĐỒNG THẠNH", "ap-dong-thanh_2026-10_0007.asice"),
        ("Chi bộ", "chi-bo_2026-10_0007.asice"),
        ("Chi bộ CON", "con_2026-10_0007.asice"),
        ("Đảng bộ bộ phận Trường THPT số 1", "truong-thpt-so-1_2026-10_0007.asice"),
        ("", "chi-bo_2026-10_0007.asice"),
        ("漢字", "chi-bo_2026-10_0007.asice"),
    ],
)
def test_a_packet_is_named_after_unit_period_and_number(unit, name):
    assert naming.packet_name(unit, "2026-10", 7) == name


@given(st.text(max_size=300), st.integers(1, 999_999))
def test_any_unit_gives_a_name_every_stick_takes(unit, sequence):
    name = naming.packet_name(unit, "2026-10", sequence)
    assert naming.is_portable(name)
    assert name.isascii()
    assert name == name.lower()
    assert len(name) <= 64


@given(st.text(max_size=60))
def test_a_portable_name_breaks_no_rule_of_fat32(name):
    if naming.is_portable(name):
        assert name.isascii()
        assert not set(name) & set('"*/:<>?\\|+,;=[] ')
        assert not name.endswith((".", " "))
        assert name.split(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT1"}


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "a.",
        "a ",
        " a",
        "con",
        "CON.txt",
        "nul.tar.gz",
        "com1",
        "LPT9.x",
        "a/b",
        "a\\b",
        "a:b",
        "ấp",
        "-a",
        "a" * 81,
        "a\n",
    ],
)
def test_names_that_are_not_portable(name):
    assert not naming.is_portable(name)


@pytest.mark.parametrize("name", ["a", "A.b-c_d", "console.txt", "com.txt", "minutes.pdf", "a" * 80])
def test_names_that_are_portable(name):
    assert naming.is_portable(name)


def test_a_slug_is_cut_at_a_word():
    assert naming.slug("mot hai ba bon", longest=10) == "mot-hai-ba"
    assert naming.slug("mot hai ba bon", longest=9) == "mot-hai"
    assert naming.slug("abcdefghij", longest=4) == "abcd"


@given(st.text(max_size=300), st.text(max_size=60))
def test_a_message_has_a_name_every_stick_takes(unit, sign):
    for kind in MESSAGE_KINDS:
        name = naming.message_name(kind, unit, sign)
        assert naming.is_portable(name)
        assert len(name) <= 64


def test_a_message_is_named_after_its_kind_and_the_branch():
    named = naming.message_name
    assert named("key-card", "Chi bộ ấp Thới Hòa", "3F2A91C0") == "the-khoa_ap-thoi-hoa_3f2a91c0.asice"
    assert named("committee-card", "Đảng ủy xã Thới Hưng", "3f2a") == "the-dang-uy_xa-thoi-hung_3f2a.asice"
    assert named("receipt", "Chi bộ ấp Thới Hòa", "0003") == "bien-nhan_ap-thoi-hoa_0003.asice"


def test_an_encrypted_file_is_named_after_its_bytes_alone():
    name = naming.hidden_name(b"encrypted", naming.CMS_EXTENSION)
    assert re.fullmatch(r"goi-[0-9a-f]{8}\.p7m", name)
    assert naming.is_portable(name)
    assert naming.hidden_name(b"other", naming.ENVELOPE_EXTENSION) != name
