"""Ways to forge a signed workbook: each takes a good one (one signer or several) and gives a forged one.

Most attacks repack the zip in the very form the program writes, checksums mended, so that nothing but the
attack itself can give them away.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import lru_cache

from desktop.signing.workbook import zipform

Parts = dict[str, bytes]
SHEET = "xl/worksheets/sheet1.xml"
OTHER_SHEET = "xl/worksheets/sheet2.xml"
BOOK_RELS = "xl/_rels/workbook.xml.rels"
TYPES = "[Content_Types].xml"
ROOT_RELS = "_rels/.rels"
FIRST = "_xmlsignatures/sig1.xml"
ORIGIN_RELS = "_xmlsignatures/_rels/origin.sigs.rels"
RELATIONS = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = b"http://schemas.openxmlformats.org/package/2006"


def unpacked(good: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(good)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Parts, good: bytes) -> bytes:
    """In the program's own form; an entry that did not change stays packed as it was in `good`."""
    before = zipform.read(good)
    first = [name for name in (TYPES, ROOT_RELS) if name in parts]
    order = [*first, *sorted(name for name in parts if name not in first)]
    return zipform.write(_entry(name, parts[name], before.get(name)) for name in order)


def _entry(name: str, content: bytes, before: zipform.Entry | None) -> zipform.Entry:
    if before is not None and before.content() == content:
        return before
    return zipform.entry(name, content, deflate=before is None or before.method == zipform.DEFLATED)


def changed(good: bytes, name: str, old: bytes | str, new: bytes, *, count: int = 1) -> bytes:
    """One part with something else in it."""
    parts = unpacked(good)
    pattern = old if isinstance(old, bytes) else old.encode()
    parts[name], done = re.subn(pattern, lambda _found: new, parts[name], count=count)
    assert done, f"{name} has no {pattern!r}"
    return packed(parts, good)


def added(
    good: bytes,
    name: str,
    content: bytes,
    kind: bytes = b"application/xml",
    rels: str = "",
    relation: bytes = b"",
) -> bytes:
    """A part more, with its content type, and a relationship from `rels` to it."""
    parts = unpacked(good)
    parts[name] = content
    override = b'<Override PartName="/%s" ContentType="%s"/></Types>' % (name.encode(), kind)
    parts[TYPES] = parts[TYPES].replace(b"</Types>", override)
    if rels:
        line = b'<Relationship Id="rId99" Type="%s" Target="/%s"/></Relationships>' % (
            relation,
            name.encode(),
        )
        parts[rels] = parts[rels].replace(b"</Relationships>", line)
    return packed(parts, good)


def cell_changed(good: bytes) -> bytes:
    return changed(good, SHEET, rb"<v>1</v>", b"<v>9</v>")


def cell_changed_and_saved(good: bytes) -> bytes:
    """As any zip program would pack it."""
    parts = unpacked(good)
    parts[SHEET] = parts[SHEET].replace(b"<v>1</v>", b"<v>9</v>", 1)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def sheets_swapped(good: bytes) -> bytes:
    parts = unpacked(good)
    parts[SHEET], parts[OTHER_SHEET] = parts[OTHER_SHEET], parts[SHEET]
    return packed(parts, good)


def relationship_retargeted(good: bytes) -> bytes:
    return changed(good, BOOK_RELS, rb"sheet1\.xml", b"sheet2.xml")


def relationship_added(good: bytes) -> bytes:
    """No new part: an unsigned relationship to one that is there."""
    line = b'<Relationship Id="rId99" Type="%s/theme" Target="/%s"/></Relationships>'
    return changed(good, BOOK_RELS, rb"</Relationships>", line % (RELATIONS, OTHER_SHEET.encode()))


def relationship_removed(good: bytes) -> bytes:
    return changed(good, BOOK_RELS, rb'<Relationship [^>]*sheet2\.xml"[^>]*/>', b"")


def relationship_turned_outside(good: bytes) -> bytes:
    return changed(
        good, BOOK_RELS, rb'Target="[^"]*sheet1\.xml"', b'Target="http://x.invalid/1" TargetMode="External"'
    )


def external_link_added(good: bytes) -> bytes:
    kind, where = RELATIONS + b"/externalLinkPath", b'Target="file:///C:/x.xlsx" TargetMode="External"'
    line = b'<Relationship Id="rId99" Type="%s" %s/></Relationships>' % (kind, where)
    return changed(good, BOOK_RELS, rb"</Relationships>", line)


def part_added(good: bytes) -> bytes:
    """A part nobody refers to."""
    return added(good, "xl/worksheets/sheet9.xml", b"<worksheet/>")


def part_and_relationship_added(good: bytes) -> bytes:
    """What LibreOffice, xmlsec1 and POI let pass."""
    return added(
        good, "xl/worksheets/sheet9.xml", b"<worksheet/>", rels=BOOK_RELS, relation=RELATIONS + b"/worksheet"
    )


def part_hidden_as_property(good: bytes) -> bytes:
    """Content under the name of what Office leaves unsigned."""
    relation = RELATIONS + b"/custom-properties"
    return added(good, "docProps/custom.xml", b"<Properties/>", rels=ROOT_RELS, relation=relation)


def part_among_signatures(good: bytes) -> bytes:
    return added(good, "_xmlsignatures/extra.bin", b"MZ", b"application/octet-stream")


def part_removed(good: bytes) -> bytes:
    """The second sheet goes, and with it every mention outside the signature."""
    parts = unpacked(good)
    del parts[OTHER_SHEET]
    parts[BOOK_RELS] = re.sub(rb'<Relationship [^>]*sheet2\.xml"[^>]*/>', b"", parts[BOOK_RELS])
    parts[TYPES] = re.sub(rb'<Override PartName="/xl/worksheets/sheet2\.xml"[^>]*/>', b"", parts[TYPES])
    return packed(parts, good)


def part_renamed_by_case(good: bytes) -> bytes:
    parts = unpacked(good)
    parts["xl/worksheets/SHEET1.xml"] = parts.pop(SHEET)
    return packed(parts, good)


def content_type_changed(good: bytes) -> bytes:
    return changed(
        good,
        TYPES,
        rb'(?<=/xl/worksheets/sheet1\.xml" ContentType=")[^"]*',
        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )


def content_type_twice(good: bytes) -> bytes:
    twice = b'<Override PartName="/XL/worksheets/sheet1.xml" ContentType="text/html"/></Types>'
    return changed(good, TYPES, rb"</Types>", twice)


def content_type_rule_added(good: bytes) -> bytes:
    return changed(good, TYPES, rb"</Types>", b'<Default Extension="bin" ContentType="text/html"/></Types>')


def title_changed(good: bytes) -> bytes:
    """The properties of the file, which Office leaves unsigned."""
    return changed(
        good,
        "docProps/core.xml",
        rb"</cp:coreProperties>",
        b"<cp:category>x</cp:category></cp:coreProperties>",
    )


def signatures_stripped(good: bytes) -> bytes:
    parts = {
        name: content for name, content in unpacked(good).items() if not name.startswith("_xmlsignatures")
    }
    parts[ROOT_RELS] = re.sub(rb"<Relationship [^>]*digital-signature/origin[^>]*/>", b"", parts[ROOT_RELS])
    parts[TYPES] = re.sub(rb'<Override PartName="/_xmlsignatures[^>]*/>', b"", parts[TYPES])
    return packed(parts, good)


def origin_cut_off(good: bytes) -> bytes:
    """The signature stays, but nothing leads to it."""
    return changed(good, ROOT_RELS, rb"<Relationship [^>]*digital-signature/origin[^>]*/>", b"")


def origin_twice(good: bytes) -> bytes:
    parts = unpacked(good)
    line = re.search(rb"<Relationship [^>]*digital-signature/origin[^>]*/>", parts[ROOT_RELS])
    assert line
    more = re.sub(rb'Id="[^"]*"', b'Id="rId99"', line[0])
    parts[ROOT_RELS] = parts[ROOT_RELS].replace(line[0], line[0] + more)
    return packed(parts, good)


def origin_filled(good: bytes) -> bytes:
    parts = unpacked(good)
    parts["_xmlsignatures/origin.sigs"] = b"MZ"
    return packed(parts, good)


def signature_list_emptied(good: bytes) -> bytes:
    return changed(good, ORIGIN_RELS, rb"<Relationship .*/>", b"")


def signature_in(change: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    """An attack on the text of the first signature part."""

    def forge(good: bytes) -> bytes:
        parts = unpacked(good)
        new = change(parts[FIRST])
        assert new != parts[FIRST]
        parts[FIRST] = new
        return packed(parts, good)

    return forge


def _swap(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    return signature_in(lambda text: re.sub(old, lambda _found: new, text, count=1, flags=re.DOTALL))


def _object(text: bytes, mark: bytes) -> bytes:
    found = re.search(rb'<Object Id="%s">.*?</Object>' % mark, text, re.DOTALL)
    assert found
    return found[0]


def _wrapped(text: bytes) -> bytes:
    """The signed object is kept where its digest finds it; a forged one stands in front."""
    signed = _object(text, b"idPackageObject")
    forged = signed.replace(b"idPackageObject", b"idForged").replace(b"idSignatureTime", b"idForgedTime")
    forged = re.sub(rb"<DigestValue>[^<]*", b"<DigestValue>AAAA", forged)
    return text.replace(signed, forged + b"<Object>" + signed + b"</Object>")


def _second_manifest(text: bytes) -> bytes:
    """A second manifest in an object nobody signed, in front of the signed one."""
    signed = _object(text, b"idPackageObject")
    forged = signed.replace(b' Id="idPackageObject"', b"").replace(b"idSignatureTime", b"idForgedTime")
    return text.replace(signed, forged + signed)


def _properties_wrapped(text: bytes) -> bytes:
    """Signed properties of another time in front of those the digest finds."""
    found = re.search(rb"<Object><xd:QualifyingProperties.*</Object>", text, re.DOTALL)
    assert found
    forged = found[0].replace(b'Id="idSignedProperties"', b'Id="idForgedProperties"')
    return text.replace(found[0], forged.replace(b"<xd:SigningTime>2026", b"<xd:SigningTime>2025") + found[0])


def _id_twice(text: bytes) -> bytes:
    office = _object(text, b"idOfficeObject")
    return text.replace(office, b'<Object Id="idPackageObject"></Object>' + office)


def _id_in_capitals(text: bytes) -> bytes:
    return text.replace(b"<KeyInfo>", b'<KeyInfo ID="idPackageObject">')


def certificate_exchanged(good: bytes) -> bytes:
    """The signer becomes somebody else: his certificate, and his digest among the properties."""
    import base64
    import hashlib

    from tests.signing import people

    other = people.recorder().certificate
    digest = base64.b64encode(hashlib.sha256(other).digest())
    parts = unpacked(good)
    text = re.sub(rb"(?<=<X509Certificate>)[^<]*", base64.b64encode(other), parts[FIRST])
    parts[FIRST] = re.sub(
        rb"(<xd:CertDigest>.*?<DigestValue>)[^<]*", lambda found: found[1] + digest, text, flags=re.DOTALL
    )
    return packed(parts, good)


@lru_cache
def _other() -> Parts:
    from tests.signing.workbook import books

    return unpacked(books.other_signed())


def signature_of_another_book(good: bytes) -> bytes:
    parts = unpacked(good)
    parts[FIRST] = _other()[FIRST]
    return packed(parts, good)


def manifest_mended(good: bytes) -> bytes:
    """The cell changed and its digest in the manifest with it; the signature above is left."""
    import base64
    import hashlib

    parts = unpacked(good)
    old = base64.b64encode(hashlib.sha256(parts[SHEET]).digest())
    parts[SHEET] = parts[SHEET].replace(b"<v>1</v>", b"<v>9</v>", 1)
    new = base64.b64encode(hashlib.sha256(parts[SHEET]).digest())
    parts[FIRST] = parts[FIRST].replace(old, new)
    return packed(parts, good)


def first_signature_removed(good: bytes) -> bytes:
    """Of two signatures the second takes the place of the first; of one, it becomes an empty element."""
    parts = unpacked(good)
    second = parts.pop("_xmlsignatures/sig2.xml", b"<Signature/>")
    parts[FIRST] = second
    parts[TYPES] = re.sub(rb'<Override PartName="/_xmlsignatures/sig2[^>]*/>', b"", parts[TYPES])
    parts[ORIGIN_RELS] = re.sub(rb'<Relationship [^>]*sig2\.xml"/>', b"", parts[ORIGIN_RELS])
    return packed(parts, good)


def dtd_in_signature(good: bytes) -> bytes:
    return changed(good, FIRST, rb"\?>\n", b'?>\n<!DOCTYPE x [<!ENTITY a "b">]>\n')


def entity_bomb_in_relationships(good: bytes) -> bytes:
    bomb = b'?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    return changed(good, ROOT_RELS, rb"\?>", bomb)


# the zip itself


def _entries(good: bytes) -> list[zipform.Entry]:
    return list(zipform.read(good).values())


def _without_end(good: bytes) -> tuple[bytes, bytes, int]:
    """Entries, directory and count, taken apart at the end record."""
    count, length, start = struct.unpack_from("<HLL", good, len(good) - 12)
    return good[:start], good[start : start + length], count


def _with_end(before: bytes, directory: bytes, count: int) -> bytes:
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(directory), len(before), 0)
    return before + directory + end


def _listed(name: bytes, content: bytes, at: int, *, size: int | None = None, method: int = 0) -> bytes:
    facts = (
        method,
        0,
        33,
        zlib.crc32(content),
        len(content),
        len(content) if size is None else size,
        len(name),
        0,
    )
    return struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, *facts, 0, 0, 0, 0, at) + name


def _local(name: bytes, content: bytes) -> bytes:
    size = len(content)
    head = struct.pack(
        "<4s5H3L2H", b"PK\x03\x04", 20, 0, 0, 0, 33, zlib.crc32(content), size, size, len(name), 0
    )
    return head + name + content


def _more(name: bytes, content: bytes) -> Callable[[bytes], bytes]:
    def forge(good: bytes) -> bytes:
        before, directory, count = _without_end(good)
        listed = _listed(name, content, len(before))
        return _with_end(before + _local(name, content), directory + listed, count + 1)

    return forge


def zip_bomb(good: bytes) -> bytes:
    """An entry that swells a thousandfold."""
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
    swollen = squeezer.compress(bytes(64 * 1024 * 1024)) + squeezer.flush()
    bomb = zipform.Entry(
        "xl/media/image1.png", 8, zlib.crc32(bytes(64 * 1024 * 1024)), 64 * 1024 * 1024, swollen
    )
    return zipform.write([*_entries(good), bomb])


def data_between_entries(good: bytes) -> bytes:
    before, directory, count = _without_end(good)
    return _with_end(before + b"hidden", directory, count)


def data_in_front(good: bytes) -> bytes:
    return b"MZ" + good


def data_behind(good: bytes) -> bytes:
    return good + b"hidden"


def zip_comment(good: bytes) -> bytes:
    return good[:-2] + struct.pack("<H", 6) + b"hidden"


def _head(good: bytes) -> int:
    """Where the header of the sheet's own entry begins."""
    found = re.search(rb"PK\x03\x04.{26}" + SHEET.encode(), good, re.DOTALL)
    assert found
    return found.start()


def local_name_differs(good: bytes) -> bytes:
    at = _head(good) + 30
    return good[:at] + SHEET.replace("sheet1", "sheet7").encode() + good[at + len(SHEET) :]


def local_size_differs(good: bytes) -> bytes:
    at = _head(good)
    return good[: at + 18] + struct.pack("<L", 3) + good[at + 22 :]


def encrypted_flag(good: bytes) -> bytes:
    before, directory, count = _without_end(good)
    return _with_end(before, directory[:8] + b"\x01" + directory[9:], count)


def zip64_size(good: bytes) -> bytes:
    before, directory, count = _without_end(good)
    return _with_end(before, directory[:20] + b"\xff" * 8 + directory[28:], count)


def entry_hidden(good: bytes) -> bytes:
    """The last entry is no longer listed; its bytes stay."""
    before, directory, count = _without_end(good)
    return _with_end(before, directory[: directory.rindex(b"PK\x01\x02")], count - 1)


def packed_otherwise(good: bytes) -> bytes:
    """The same content, packed at another level."""
    entries = []
    for one in _entries(good):
        content = one.content()
        squeezer = zlib.compressobj(1, zlib.DEFLATED, -15)
        other = squeezer.compress(content) + squeezer.flush()
        entries.append(zipform.Entry(one.name, 8, one.crc, one.size, other) if one.method else one)
    return zipform.write(entries)


def order_changed(good: bytes) -> bytes:
    return zipform.write(reversed(_entries(good)))


def date_changed(good: bytes) -> bytes:
    before, directory, count = _without_end(good)
    return _with_end(before, directory[:14] + b"\x22\x58" + directory[16:], count)


ATTACKS: dict[str, Callable[[bytes], bytes]] = {
    "cell-changed": cell_changed,
    "cell-changed-and-saved": cell_changed_and_saved,
    "sheets-swapped": sheets_swapped,
    "relationship-retargeted": relationship_retargeted,
    "relationship-added": relationship_added,
    "relationship-removed": relationship_removed,
    "relationship-turned-outside": relationship_turned_outside,
    "external-link-added": external_link_added,
    "part-added": part_added,
    "part-and-relationship-added": part_and_relationship_added,
    "part-hidden-as-property": part_hidden_as_property,
    "part-among-signatures": part_among_signatures,
    "part-removed": part_removed,
    "part-renamed-by-case": part_renamed_by_case,
    "content-type-changed": content_type_changed,
    "content-type-twice": content_type_twice,
    "content-type-rule-added": content_type_rule_added,
    "title-changed": title_changed,
    "signatures-stripped": signatures_stripped,
    "origin-cut-off": origin_cut_off,
    "origin-twice": origin_twice,
    "origin-filled": origin_filled,
    "signature-list-emptied": signature_list_emptied,
    "first-signature-removed": first_signature_removed,
    "signature-wrapped": signature_in(_wrapped),
    "second-manifest": signature_in(_second_manifest),
    "properties-wrapped": signature_in(_properties_wrapped),
    "id-twice": signature_in(_id_twice),
    "id-in-capitals": signature_in(_id_in_capitals),
    "manifest-mended": manifest_mended,
    "certificate-exchanged": certificate_exchanged,
    "signature-of-another-book": signature_of_another_book,
    "signature-value-changed": _swap(rb"<SignatureValue>....", b"<SignatureValue>AAAA"),
    "signing-time-changed": _swap(rb"<xd:SigningTime>\d{4}", b"<xd:SigningTime>2031"),
    "office-changed": _swap(rb"<xd:ClaimedRole>[^<]*", b"<xd:ClaimedRole>x"),
    "unit-changed": _swap(rb">unit=[^<]*", b">unit=x"),
    "whole-package-mark-removed": _swap(
        rb"<xd:CommitmentTypeQualifier>whole-package/1[^<]*</xd:CommitmentTypeQualifier>", b""
    ),
    "manifest-emptied": _swap(rb"<Manifest>.*</Manifest>", b"<Manifest></Manifest>"),
    "reference-removed": _swap(rb'<Reference URI="/xl/worksheets/sheet1.xml[^>]*>.*?</Reference>', b""),
    "relationship-choice-narrowed": _swap(
        rb'<mdssi:RelationshipReference xmlns:mdssi="[^"]*" SourceId="rId1"></mdssi:RelationshipReference>',
        b"",
    ),
    "relationship-transform-removed": _swap(rb"(?<=relationships\+xml\">)<Transforms>.*?</Transforms>", b""),
    "transform-unknown": _swap(
        rb'(?<=sheet1.xml\?ContentType=application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet\+xml">)',
        b'<Transforms><Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"/></Transforms>',
    ),
    "weak-digest": _swap(
        rb"http://www.w3.org/2001/04/xmlenc#sha256", b"http://www.w3.org/2000/09/xmldsig#sha1"
    ),
    "comment-in-signature": _swap(rb"<SignatureValue>", b"<!-- --><SignatureValue>"),
    "comment-within-text": _swap(rb"<xd:SigningTime>2026", b"<xd:SigningTime>2<!-- -->026"),
    "instruction-in-signature": _swap(rb"<Signature ", b"<?x y?><Signature "),
    "blank-in-signature": _swap(rb"<SignatureValue>", b"<SignatureValue> "),
    "blank-between-elements": _swap(rb"</SignedInfo>", b"</SignedInfo>\n"),
    "unsigned-object-added": _swap(rb"</Signature>", b"<Object>x</Object></Signature>"),
    "unsigned-properties-added": _swap(
        rb"</xd:SignedProperties>", b"</xd:SignedProperties><xd:UnsignedProperties></xd:UnsignedProperties>"
    ),
    "second-certificate": _swap(rb"</X509Data>", b"<X509Certificate>AAAA</X509Certificate></X509Data>"),
    "dtd-in-signature": dtd_in_signature,
    "entity-bomb-in-relationships": entity_bomb_in_relationships,
    "zip-two-entries-of-one-name": _more(SHEET.encode(), b"<worksheet/>"),
    "zip-name-twice-by-case": _more(b"xl/Worksheets/Sheet1.xml", b"<worksheet/>"),
    "zip-way-out": _more(b"../../evil.txt", b"x"),
    "zip-absolute-name": _more(b"/evil.txt", b"x"),
    "zip-drive-name": _more(b"C:evil.txt", b"x"),
    "zip-folder-entry": _more(b"xl/media/", b""),
    "zip-name-with-backslash": _more(b"xl\\evil.xml", b"x"),
    "zip-bomb": zip_bomb,
    "zip-data-between": data_between_entries,
    "zip-data-in-front": data_in_front,
    "zip-data-behind": data_behind,
    "zip-comment": zip_comment,
    "zip-local-name-differs": local_name_differs,
    "zip-local-size-differs": local_size_differs,
    "zip-encrypted-flag": encrypted_flag,
    "zip-zip64-size": zip64_size,
    "zip-entry-hidden": entry_hidden,
    "zip-packed-otherwise": packed_otherwise,
    "zip-order-changed": order_changed,
    "zip-date-changed": date_changed,
    "cut-in-the-middle": lambda good: good[: len(good) // 2],
    "emptied": lambda _good: b"",
}
