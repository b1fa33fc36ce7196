"""What is fuzzed: every reader of bytes that come from elsewhere, with genuine seeds to start from.

A target is called with bytes. It raises nothing but what its reader promises, and what it accepts must be one
of the genuine seeds. `seeds` are made anew (the keys of the tests are made once a run); beside them lies the
kept corpus, `tests/fuzz/corpus/TARGET`: inputs that once took a way through the code nothing else took.
"""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import msgspec
from msgspec import Struct

from desktop.checking.records import Known
from desktop.errors import Trouble
from tests.checking import things
from tests.packets.messages import letters
from tests.packets.packets import RECORDS, small
from tests.signing import people
from tests.signing.people import LEFT, NOW
from tests.signing.pki import CHECKED_AT
from tests.signing.workbook import books

CORPUS = Path(__file__).with_name("corpus")
ACCEPTED = frozenset({"valid", "warning"})


class Target(Struct, frozen=True):
    """A reader under test, and its genuine inputs."""

    read: Callable[[bytes], None]
    seeds: Callable[[], tuple[bytes, ...]]
    longest: int = 16 * 1024


def checked(content: bytes, genuine: tuple[bytes, ...]) -> None:
    """Ask the five questions; nothing but what is genuine is accepted, and everything has its reason."""
    found = things.asked(content, things.enrolled(), Known())
    assert found.verdict not in ACCEPTED or content in genuine, found.sentence
    assert found.sentence
    assert len(found.answers) == 5
    assert found.verdict == "valid" or found.reasons


def told(trouble: Trouble) -> None:
    """Check that a refusal says what happened, and by which stable word."""
    assert trouble.message
    assert trouble.code


def packet(content: bytes) -> None:
    checked(content, packets())


@lru_cache
def packets() -> tuple[bytes, ...]:
    return (small(), letters.enrolling(), letters.receipts(), letters.prompts(), letters.introducing())


def paper(content: bytes) -> None:
    checked(content, papers())


@lru_cache
def papers() -> tuple[bytes, ...]:
    from desktop.signing import pdf

    prepared = pdf.prepare_fields(people.paper(1), [LEFT])
    return (pdf.sign_pdf(prepared, people.recorder(), field=LEFT.name, now=NOW), people.paper(1))


def workbook(content: bytes) -> None:
    checked(content, workbooks())


@lru_cache
def workbooks() -> tuple[bytes, ...]:
    return (books.book(), books.signed(), books.signed("ec"), things.book())


def signature(content: bytes) -> None:
    """A detached signature over bytes that stay the same."""
    from desktop.signing.cms import verify_detached

    found = verify_detached(RECORDS.content, content)
    assert found.verdict not in ACCEPTED or content in signatures()


@lru_cache
def signatures() -> tuple[bytes, ...]:
    from desktop.signing.cms import sign_detached

    keys = (people.chair(), people.other_key(kind="ec"))
    return tuple(sign_detached(RECORDS.content, key, NOW) for key in keys)


def message(content: bytes) -> None:
    """The body of each kind of message, as if it were rightly signed: only the inner rules can object."""
    from desktop.packets.container import pack
    from desktop.packets.messages.reading import message_in

    for entries, body, verdict in frames():
        found = message_in(pack(entries | {body: content}), verdict)
        assert found.body is None or msgspec.json.decode(content)


@lru_cache
def frames():
    """Return a packet of each kind around its body: entries, the body's name, and the verdict on it."""
    from desktop.packets.messages.making import BODY_NAMES
    from desktop.packets.verifying import verify
    from tests.attacks.packet_attacks import entries_of

    made = []
    for genuine in packets()[1:]:
        verdict = verify(genuine)
        made.append((entries_of(genuine), BODY_NAMES[verdict.manifest.kind], verdict))
    return tuple(made)


@lru_cache
def bodies() -> tuple[bytes, ...]:
    from desktop.packets.messages.making import BODY_NAMES
    from tests.attacks.packet_attacks import entries_of

    entries = [entries_of(one) for one in packets()[1:]]
    return tuple(one[name] for one in entries for name in BODY_NAMES.values() if name in one)


def manifest(content: bytes) -> None:
    """A manifest that can be read is written again as it was."""
    from desktop.packets.manifest import from_bytes, to_bytes, version_of

    version_of(content)
    try:
        read = from_bytes(content)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return
    assert to_bytes(read) == content


@lru_cache
def manifests() -> tuple[bytes, ...]:
    from tests.attacks.packet_attacks import entries_of

    return tuple(entries_of(one)["manifest.json"] for one in packets())


def envelope(content: bytes) -> None:
    """An envelope to a certificate: opened, or refused with its named trouble."""
    from desktop.signing.enveloped import decrypt_with, read, write

    try:
        parts = read(content)
    except Trouble:
        return
    assert write(parts) == content
    try:
        decrypt_with(content, things.PKI.person("office", parts.family))
    except Trouble as trouble:
        told(trouble)


@lru_cache
def envelopes() -> tuple[bytes, ...]:
    from desktop.signing.enveloped import encrypt_to

    office = (things.PKI.person("office", family) for family in ("rsa", "ec"))
    return tuple(encrypt_to(b"x" * 40, key.certificate) for key in office)


def certificate(content: bytes) -> None:
    """Certificates, lists and requests of strangers: what a trust folder reads, what is judged."""
    from desktop.signing.requests import read_request
    from desktop.signing.trust import judge
    from desktop.signing.trust_folder import describe_item, pieces_of

    pieces_of(content)
    assert judge(content, NOW, things.PKI.trust(), now=CHECKED_AT).say != "yes" or content in certificates()
    for read in (lambda: read_request(content), lambda: describe_item(content, added=NOW.isoformat())):
        try:
            read()
        except Trouble as trouble:
            told(trouble)


@lru_cache
def certificates() -> tuple[bytes, ...]:
    from desktop.signing.requests import make_request

    pki = things.PKI
    kinds = ("valid", "revoked", "office", "self_issued")
    return (
        *(pki.person(kind).certificate for kind in kinds),
        pki.person("valid", "ec").certificate,
        pki.root_certificate,
        pki.crl(),
        make_request(people.chair(), people.UNIT, people.CHAIR_NAME),
    )


def description(content: bytes) -> None:
    """What a PDF says of itself in XMP."""
    from desktop.documents import xmp

    xmp.read(content)


@lru_cache
def descriptions() -> tuple[bytes, ...]:
    from desktop.documents import xmp

    said = xmp.Description(
        title="Biên bản", author=people.UNIT, created=NOW.date(),
        statement=xmp.Statement(people.UNIT, "minutes", "2026-10"),
        places=(xmp.Place("chair", 0, (1.0, 2.0, 3.0, 4.0)),),
    )  # fmt: skip
    return (xmp.packet(said),)


TARGETS = {
    "packet": Target(packet, packets),
    "paper": Target(paper, papers),
    "workbook": Target(workbook, workbooks),
    "signature": Target(signature, signatures, 4096),
    "message": Target(message, bodies, 4096),
    "manifest": Target(manifest, manifests, 4096),
    "envelope": Target(envelope, envelopes, 2048),
    "certificate": Target(certificate, certificates, 4096),
    "description": Target(description, descriptions, 4096),
}


def kept(name: str) -> list[Path]:
    """Return the kept inputs of a target."""
    return sorted(path for path in (CORPUS / name).glob("*") if path.is_file())
