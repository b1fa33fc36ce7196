"""The papers of a received packet in the committee's window, and what is said where none were kept."""

import pytest

from desktop.services.committee import receiving
from tests.services.committee.test_receiving import forged_packet
from tests.ui.committee_desk import make_committee, open_office, packet
from tests.ui.test_committee_pages import enrol, settled


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return make_committee(tmp_path_factory.mktemp("committee"))


@pytest.mark.parametrize("genuine", [True, False])
def test_papers_are_shown_of_what_is_kept_and_of_the_rest_it_is_said_why_not(
    qtbot, template, tmp_path, genuine
):
    clerk = open_office(qtbot, template, tmp_path)
    enrol(clerk)
    path = tmp_path / "goi.asice"
    path.write_bytes(packet(1) if genuine else forged_packet())
    [arrived] = receiving.receive(clerk.desk, [path])
    assert arrived.received.verdict == ("valid" if genuine else "invalid")
    page = clerk.show("receiving")
    settled(clerk)
    assert page.list.current().received.id == arrived.received.id
    page.papers.unfold()
    settled(clerk)
    assert page.papers.reason.isVisible() is not genuine
    if not genuine:
        said = page.papers.reason.text()
        assert "không giữ nội dung" in said
        assert arrived.received.findings[-1] in said
        assert page.decision.refuse.isVisible()
        assert not page.decision.accept.isVisible()
    clerk.close()
