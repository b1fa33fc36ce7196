"""A 3-page minutes PDF against LibreOffice setting the same text, each in a new process and each while warm.

LibreOffice gets a flat OpenDocument text: the same words in the same typeface, size and margins, as plain
paragraphs without our two-column head, rules and signature block. Its warm figure is what one more document
costs within one run, (time of 9 - time of 1) / 8: starting the office is not in it. Ours in a new process is
Python's start, reading the closed record and setting it; the vault, slow to unlock by design, is left out.
"""

import io
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from xml.sax.saxutils import escape

import pypdfium2

from desktop.branch.closing import MeetingFile, content_of, read_content
from desktop.branch.numbering import symbol
from desktop.documents.minutes_text import minutes_text, minutes_title
from desktop.services.papers import minutes_of
from tests.bench.measuring import clocked, in_turn, machine, say, show
from tests.bench.sample import files, sample_desk

ROUNDS = 7
PAGES = 3
MORE = 8
CREATED = datetime.fromisoformat("2026-10-05T10:00:00+07:00")
FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties
 fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="20mm" fo:margin-bottom="20mm"
 fo:margin-left="30mm" fo:margin-right="15mm"/></style:page-layout>
<style:style style:name="body" style:family="paragraph"><style:paragraph-properties fo:text-align="justify"
 fo:text-indent="10mm" fo:margin-bottom="6pt" fo:line-height="18pt"/><style:text-properties
 style:font-name="Liberation Serif" fo:font-family="'Liberation Serif'" fo:font-size="14pt"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"/>
</office:master-styles><office:body><office:text>
%s
</office:text></office:body></office:document>
"""


def flat_text(whole: MeetingFile) -> str:
    branch, meeting = whole.branch, whole.record.meeting
    chair, recorder = whole.record.person(meeting.chair_id), whole.record.person(meeting.secretary_id)
    number = f"Số {symbol(meeting.number)}"
    head = [branch.superior, branch.name, "*", number, "ĐẢNG CỘNG SẢN VIỆT NAM", branch.place]
    title = ["BIÊN BẢN", minutes_title(whole), "-----"]
    body = [line for entry in minutes_text(whole) for line in entry.plain.splitlines()]
    signed = ["NGƯỜI GHI BIÊN BẢN", recorder.full_name, "CHỦ TRÌ HỘI NGHỊ", chair.full_name]
    said = [*head, *title, *body, *signed, "Nơi nhận:", branch.superior, "Lưu Chi bộ."]
    return FLAT % "\n".join(f'<text:p text:style-name="body">{escape(line)}</text:p>' for line in said)


def ours(whole: MeetingFile) -> bytes:
    return minutes_of(whole, created=CREATED, draft=False).pdf


def from_record(record: Path) -> None:
    """What the new process does: read a closed record, write its PDF beside it."""
    record.with_suffix(".pdf").write_bytes(ours(read_content(record.read_bytes())))


def in_new_process(record: Path) -> None:
    subprocess.run([sys.executable, "-m", "tests.bench.bench_minutes", record], check=True)


def by_office(profile: Path, *sources: Path) -> None:
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "pdf",
         "--outdir", profile.parent / "office", *sources],
        check=True, capture_output=True,
    )  # fmt: skip


def pages_of(pdf: bytes) -> int:
    with pypdfium2.PdfDocument(io.BytesIO(pdf)) as document:
        return len(document)


def main() -> None:
    say("", machine())
    with sample_desk() as desk:
        whole = next(one for one in reversed(files(desk)) if pages_of(ours(one)) == PAGES)
    with tempfile.TemporaryDirectory(prefix="sochibo-bench-") as name:
        folder = Path(name)
        record = folder / "record.json"
        record.write_bytes(content_of(whole))
        sources = [folder / f"minutes{number}.fodt" for number in range(1 + MORE)]
        for source in sources:
            source.write_text(flat_text(whole), encoding="utf-8")
        one_run = clocked(lambda: by_office(folder / "profile", sources[0]))
        many_runs = clocked(lambda: by_office(folder / "profile", *sources))
        new = in_turn(
            [
                ("ours, a new process", clocked(lambda: in_new_process(record))),
                ("LibreOffice, a new process", one_run),
            ],
            rounds=ROUNDS,
        )
        warm = in_turn(
            [
                ("ours, in one process", clocked(lambda: ours(whole))),
                ("LibreOffice, one more document in one run", lambda: (many_runs() - one_run()) / MORE),
            ],
            rounds=ROUNDS,
        )
        theirs = pages_of((folder / "office" / "minutes0.pdf").read_bytes())
        fresh = pages_of(record.with_suffix(".pdf").read_bytes())
    show("Minutes PDF, each in a new process", new, notes=[f"pages: ours {fresh}, LibreOffice {theirs}"])
    show("Minutes PDF, each while warm", warm)


if __name__ == "__main__":
    if sys.argv[1:]:
        from_record(Path(sys.argv[1]))
    else:
        main()
