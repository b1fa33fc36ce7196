"""XML without traps, canonical form, and names that mean one part only."""

import re
from pathlib import Path

import pytest

from desktop.signing import workbook
from desktop.signing.workbook import markup, opc, xmlform
from desktop.signing.workbook.sentences import SENTENCES, reason_of
from desktop.signing.workbook.troubles import Broken
from tests.attacks.workbook_attacks import unpacked
from tests.signing.workbook import books


@pytest.mark.parametrize(
    "text",
    [
        b"<!DOCTYPE a><a/>", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', b"<?x y?><a/>", b"<a/><!-- c -->",
        b"<a><!-- c --></a>", b"<a><![CDATA[x]]></a>", b'<a xml:lang="vi"/>', "<a/>".encode("utf-16"),
        b'<?xml version="1.0" encoding="UTF-7"?><a/>', b'<?xml version="1.0" encoding="ISO-8859-1"?><a/>',
        b"<a>\x00</a>",
    ],
)  # fmt: skip
def test_dangerous_xml_is_refused(text):
    with pytest.raises(Broken, match="xml-dangerous"):
        xmlform.parse(text, "x")


@pytest.mark.parametrize("text", [b"", b"a", b"<a>", b"<a></b>", b"<a>\xff</a>", b"<a>&b;</a>", b"<a/>b"])
def test_broken_xml_is_refused(text):
    with pytest.raises(Broken, match="xml-d"):
        xmlform.parse(text, "x")


def test_canonical_form_of_a_subtree_has_its_ancestors_namespaces_and_no_stray_ones():
    text = b'<a xmlns="urn:a" xmlns:b="urn:b"><c z="1" y=\'"\'><d><e/></d></c></a>'
    (inner,) = xmlform.parse(text, "x")
    assert xmlform.canonical(inner) == (
        b'<c xmlns="urn:a" xmlns:b="urn:b" y="&quot;" z="1"><d><e></e></d></c>'
    )


def test_what_has_no_canonical_form_is_refused():
    with pytest.raises(Broken, match="xml-dangerous"):
        xmlform.canonical(xmlform.parse(b'<a xmlns="b/c"/>', "x"))


@pytest.mark.parametrize("kind", ["rsa", "ec"])
def test_what_is_written_is_canonical_already(kind):
    """Our own text and lxml's canonical form, made in two ways, agree on every signed element."""
    root = xmlform.parse(unpacked(books.signed(kind))["_xmlsignatures/sig1.xml"], "x")
    whole = xmlform.canonical(root)
    for name in ("SignedInfo", "Manifest", "SignatureProperties"):
        assert f"<{name}>".encode() in whole
    assert whole == unpacked(books.signed(kind))["_xmlsignatures/sig1.xml"].partition(b"\n")[2]


@pytest.mark.parametrize(
    ("source", "target", "part"),
    [
        ("/", "xl/workbook.xml", "/xl/workbook.xml"),
        ("/xl/workbook.xml", "worksheets/s.xml", "/xl/worksheets/s.xml"),
        ("/xl/worksheets/s.xml", "../comments.xml", "/xl/comments.xml"), ("/xl/a.xml", "/b.xml", "/b.xml"),
        ("/xl/a.xml", "./b.xml#c", "/xl/b.xml"),
    ],
)  # fmt: skip
def test_targets_are_seen_from_their_source(source, target, part):
    assert opc._resolved(source, target, "x") == part


@pytest.mark.parametrize(
    "target", ["", "../../a", "http://a/b", "file:///a", "//a/b", "a\\b", "a%2Fb", "a?b", "#a"]
)
def test_targets_that_are_no_part(target):
    with pytest.raises(Broken, match="target-odd"):
        opc._resolved("/xl/a.xml", target, "x")


def test_relationship_parts_and_their_sources():
    for part in ("/xl/workbook.xml", "/a.xml", "/"):
        assert opc.source_of(opc.rels_of(part)) == part
    assert opc.rels_of("/") == opc.ROOT_RELS
    assert opc.is_rels("/xl/_rels/workbook.xml.rels")
    assert not opc.is_rels("/xl/workbook.rels")


@pytest.mark.parametrize(
    ("name", "number"),
    [("sig1", 1), ("sig12", 12), ("sig0", 0), ("sig01", 0), ("sig", 0), ("x1", 0), ("sig²", 0)],
)
def test_numbers_of_signature_parts(name, number):
    assert markup.number_of(f"{markup.FOLDER}/{name}.xml") == number


def test_every_code_has_a_sentence_and_every_sentence_a_code():
    source = "".join(path.read_text("utf-8") for path in Path(workbook.__file__).parent.glob("*.py"))
    used = set(re.findall(r'(?:Broken|Finding|reason_of)\(\s*"([a-z0-9-]+)"', source))
    either = re.findall(r'Broken\("([a-z0-9-]+)" if .*? else "([a-z0-9-]+)"', source)
    used |= {code for pair in either for code in pair}
    assert used == set(SENTENCES)


def test_every_sentence_can_be_said():
    for code in SENTENCES:
        said = reason_of(code, "/xl/workbook.xml").sentence
        assert "{" not in said
        assert said.endswith(".")
