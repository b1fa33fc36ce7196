"""PDF/A-2b (ISO 19005-2:2011): what a PDF fresh from reportlab lacks to be kept, and read, for good.

reportlab's own file is nearly there (fonts embedded, no scripts, no transparency, a plain cross-reference
table); it lacks the colour profile, the XMP packet, a line end before `endstream` (6.1.7.1) and a file
identifier made from the content. The file is therefore written again, object by object: same numbers, same
bytes inside. No clock and no chance: the same pages give the same file.
"""

import hashlib
import re
import zlib
from functools import lru_cache
from typing import Final

from desktop.data import resource
from desktop.documents.xmp import Description, moment, packet, plain

_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_XREF_LINE: Final = 20
_TAIL: Final = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_OBJECT: Final = re.compile(rb"(\d+) 0 obj\s(.*)endobj\s*\Z", re.DOTALL)
_CONDITION: Final = b"(sRGB IEC61966-2.1)"


def archival(pdf: bytes, said: Description) -> bytes:
    """Return a PDF as reportlab writes it as PDF/A-2b that says of itself what `said` says.

    Raises ValueError for a PDF of another form: a fault of the caller, never of a user's file.
    """
    objects, trailer = _taken_apart(pdf)
    root, info = _reference(trailer, b"Root"), _reference(trailer, b"Info")
    metadata, profile = max(objects) + 1, max(objects) + 2
    objects[metadata] = _stream(b"/Type /Metadata /Subtype /XML", packet(said))
    colours = zlib.compress(_profile(), 9)
    objects[profile] = _stream(b"/N 3 /Alternate /DeviceRGB /Filter /FlateDecode", colours)
    objects[info] = _info(said)
    objects[root] = _catalog(objects[root], metadata, profile)
    return _written(objects, root, info)


def text_string(text: str) -> bytes:
    """Write a text string as PDF does: ASCII as it is, anything else as UTF-16 with its mark."""
    if text.isascii():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})".encode("ascii")
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode("ascii") + b">"


def _taken_apart(pdf: bytes) -> tuple[dict[int, bytes], bytes]:
    """Return the body of every object by number, and the trailer."""
    tail = _TAIL.search(pdf)
    if tail is None or not pdf.startswith(b"%PDF-"):
        raise _not_ours("no end")
    start = int(tail.group(1))
    offsets = sorted(_offsets(pdf, start))
    objects = {}
    for offset, end in zip(offsets, [*offsets[1:], start], strict=True):
        found = _OBJECT.match(pdf[offset:end])
        if found is None:
            raise _not_ours(f"no object at {offset}")
        objects[int(found.group(1))] = _ended(found.group(2).rstrip(b"\r\n"))
    return objects, pdf[pdf.index(b"trailer", start) :]


def _offsets(pdf: bytes, start: int) -> list[int]:
    head = re.compile(rb"xref\n0 (\d+)\n").match(pdf, start)
    if head is None:
        raise _not_ours("no cross-reference table")
    first = head.end() + _XREF_LINE
    lines = [pdf[first + _XREF_LINE * index :][:_XREF_LINE] for index in range(int(head.group(1)) - 1)]
    return [int(line[:10]) for line in lines]


def _ended(body: bytes) -> bytes:
    """Give a stream the line end before `endstream` that its length does not count."""
    if not body.endswith(b"endstream"):
        return body
    return body.removesuffix(b"endstream") + b"\nendstream"


def _reference(trailer: bytes, name: bytes) -> int:
    found = re.search(rb"/" + name + rb" (\d+) 0 R", trailer)
    if found is None:
        raise _not_ours(f"no {name.decode()}")
    return int(found.group(1))


def _stream(entries: bytes, content: bytes) -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, len(content), content)


@lru_cache(maxsize=1)
def _profile() -> bytes:
    return resource("icc", "sRGB.icc").read_bytes()


def _info(said: Description) -> bytes:
    when = moment(said.created)
    zone = when.strftime("%z")
    stamp = f"D:{when:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"
    entries = {
        "Title": said.title,
        "Author": said.author,
        "Subject": said.subject,
        "Creator": said.program,
        "Producer": said.program,
        "CreationDate": stamp,
        "ModDate": stamp,
    }
    lines = [f"/{name} ".encode() + text_string(plain(text)) for name, text in entries.items() if plain(text)]
    return b"<<\n" + b"\n".join(lines) + b"\n>>"


def _catalog(body: bytes, metadata: int, profile: int) -> bytes:
    if not body.startswith(b"<<"):
        raise _not_ours("no catalogue")
    intent = (
        b"<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier %s /Info %s"
        b" /DestOutputProfile %d 0 R >>" % (_CONDITION, _CONDITION, profile)
    )
    added = b"<<\n/Metadata %d 0 R\n/OutputIntents [ %s ]\n/ViewerPreferences << /DisplayDocTitle true >>"
    return added % (metadata, intent) + body.removeprefix(b"<<")


def _written(objects: dict[int, bytes], root: int, info: int) -> bytes:
    parts, offsets, position = [_HEADER], {}, len(_HEADER)
    for number, body in sorted(objects.items()):
        offsets[number] = position
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
        position += len(parts[-1])
    if sorted(offsets) != list(range(1, len(offsets) + 1)):
        raise _not_ours("numbers missing")
    mark = hashlib.sha256(b"".join(parts)).hexdigest()[:32].upper().encode("ascii")
    table = b"".join(b"%010d 00000 n \n" % offsets[number] for number in sorted(offsets))
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(offsets) + 1, table))
    parts.append(
        b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R /ID [ <%s> <%s> ] >>\nstartxref\n%d\n%%%%EOF\n"
        % (len(offsets) + 1, root, info, mark, mark, position)
    )
    return b"".join(parts)


def _not_ours(what: str) -> ValueError:
    return ValueError(f"not a PDF as reportlab writes it: {what}")
