"""Papers to sign, made once a run: minutes with two places for signatures, a report with one."""

from datetime import date
from functools import lru_cache

from desktop.documents.layouts import layout
from desktop.documents.minutes import minutes_pdf
from desktop.documents.report import report_pdf
from desktop.signing import pdf
from desktop.signing.records import CHAIR, RECORDER, SigningKey
from tests.documents import lifelike
from tests.documents.reporting import SIGNER, sheet_of, statistics_of_2017

from . import people
from .people import NOW

HD05 = layout("hd05-2026")


@lru_cache
def minutes() -> bytes:
    return minutes_pdf(lifelike.file(), layout=HD05, created=date(2026, 10, 5)).pdf


@lru_cache
def report() -> bytes:
    return report_pdf(sheet_of(statistics_of_2017()), SIGNER, layout=HD05).paper.pdf


@lru_cache
def minutes_signed_once() -> bytes:
    return pdf.sign_any(minutes(), people.recorder(), RECORDER, NOW, office="Người ghi biên bản")


@lru_cache
def minutes_signed_twice() -> bytes:
    return pdf.sign_any(minutes_signed_once(), people.chair(), CHAIR, NOW, office="Bí thư", place="Thới Hưng")


def minutes_signed_by(key: SigningKey, role: str = RECORDER) -> bytes:
    return pdf.sign_any(minutes(), key, role, NOW)
