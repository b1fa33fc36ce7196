from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.names import nfc
from desktop.documents import xmp
from desktop.documents.drawing import About, Paper, description, place_of, places_in
from desktop.documents.layouts import layout
from desktop.documents.minutes import lay_minutes, minutes_pdf
from desktop.documents.page import CHAIR, RECORDER
from desktop.documents.report import lay_report, report_pdf
from tests.documents import lifelike
from tests.documents.reporting import SIGNER, sheet_of, statistics_of_2017

HD05 = layout("hd05-2026")
BOX = (10.0, 20.5, 110.25, 80.0)


def described(**more):
    return xmp.Description(title="Biên bản", author="Chi bộ A", created=date(2026, 10, 5), **more)


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=20), st.text(max_size=200))
def test_what_is_written_is_read_back(unit, kind, period, title):
    said = xmp.Description(
        title=title,
        author=unit,
        created=date(2026, 10, 5),
        statement=xmp.Statement(unit, kind, period),
        places=(xmp.Place("chair", 3, BOX),),
    )
    statement, places = xmp.read(xmp.packet(said))
    assert statement == tuple(xmp.plain(one) for one in (unit, kind, period))
    assert places == said.places


def test_a_paper_without_kind_states_nothing():
    said = description(About(title="Mã khôi phục", author="Chi bộ A", created=date(2026, 10, 5)))
    assert said.statement == ("", "", "")
    assert b"scb:" not in xmp.packet(said)


@pytest.mark.parametrize(
    "packet",
    [
        b"",
        b"no xml",
        b"<a>",
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b"<a/>" + b" " * xmp.XMP_LIMIT,
        b"<a>\x00</a>",
    ],
)
def test_other_packets_state_nothing(packet):
    assert xmp.read(packet) == (xmp.Statement(), ())


def test_a_fact_said_twice_counts_for_nothing():
    packet = xmp.packet(described(statement=xmp.Statement("Chi bộ A", "minutes", "2026-10")))
    twice = packet.replace(b"<scb:unit>", b"<scb:unit>B</scb:unit><scb:unit>")
    assert xmp.read(twice)[0] == ("", "minutes", "2026-10")


@pytest.mark.parametrize(
    "places", ["chair", "chair x 1 2 3 4", "chair 0 1 2 3", "; ".join(["chair 0 1 2 3 4"] * 9), "c 0 1 2 3 x"]
)
def test_places_of_another_form_are_none(places):
    packet = xmp.packet(described(places=(xmp.Place("chair", 0, BOX),)))
    forged = packet.replace(b"chair 0 10.00 20.50 110.25 80.00", places.encode())
    assert forged != packet
    assert xmp.read(forged)[1] == ()


def test_times_have_a_zone():
    assert xmp.moment(date(2026, 10, 5)).isoformat() == "2026-10-05T00:00:00+07:00"
    bare = datetime(2026, 10, 5, 9, 0, 0, 5)  # noqa: DTZ001  a closing from an old vault
    assert xmp.moment(bare).isoformat() == "2026-10-05T09:00:00+07:00"
    assert xmp.moment(datetime(2026, 10, 5, 9, tzinfo=UTC)).isoformat() == "2026-10-05T09:00:00+00:00"


def test_text_is_one_line_of_composed_letters():
    assert xmp.plain("a\u0302\n  b\x00") == nfc("a\u0302") + " b"


def test_the_minutes_say_where_both_sign():
    file = lifelike.file()
    laid, made = lay_minutes(file, layout=HD05), minutes_pdf(file, layout=HD05)
    assert place_of(laid, RECORDER) == made.recorder
    assert {one.name: one.box for one in places_in([laid])} == {
        RECORDER: made.recorder.box,
        CHAIR: made.chair.box,
    }


def test_bound_papers_name_no_places_that_could_be_mixed_up():
    laid = lay_minutes(lifelike.file(), layout=HD05)
    assert places_in([laid, laid]) == []


def test_the_report_says_where_the_secretary_signs():
    sheet = sheet_of(statistics_of_2017())
    laid = lay_report(sheet, SIGNER, HD05)
    made = report_pdf(sheet, SIGNER, layout=HD05)
    assert made.chair == place_of(laid, CHAIR)
    left, bottom, right, top = made.chair.box
    assert right - left > 100
    assert top - bottom > 40
    assert isinstance(made.paper, Paper)
    with pytest.raises(KeyError):
        place_of(laid, RECORDER)
