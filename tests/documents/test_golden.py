"""Every form as it stood when a person last looked at it: each word with its place, face and size.

A changed form fails here. Look at the new page; when it is right, write the file anew:
`SOCHIBO_UPDATE_GOLDEN=1 pytest tests/documents/test_golden.py`.
"""

import os
from datetime import date
from pathlib import Path

import pytest

from desktop.documents.check_sheet import check_pdf
from desktop.documents.layouts import layout
from desktop.documents.minutes import minutes_pdf
from desktop.documents.recovery import recovery_pdf
from desktop.documents.roll_call import roll_call_pdf
from desktop.documents.roster import roster_pdf
from tests.documents import lifelike
from tests.documents.measuring import described

GOLDEN = Path(__file__).parent.parent / "golden"
HD05, HD36 = layout("hd05-2026"), layout("hd36-2018")
CODE = "7K3F-90AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-1234"

FORMS = {
    "minutes-hd05": lambda: minutes_pdf(lifelike.file(), layout=HD05),
    "minutes-hd36": lambda: minutes_pdf(lifelike.file(), layout=HD36),
    "minutes-empty-draft": lambda: minutes_pdf(lifelike.empty_file(), layout=HD05, draft=True),
    "minutes-empty": lambda: minutes_pdf(lifelike.empty_file(), layout=HD05),
    "roster": lambda: roster_pdf(
        lifelike.ROSTER,
        branch=lifelike.BRANCH,
        day=date(2026, 10, 5),
        layout=HD05,
        made_by="Trần Thị Hồng Yến",
    ),
    "roll-call": lambda: roll_call_pdf(lifelike.file(), layout=HD05),
    "roll-call-blank": lambda: roll_call_pdf(lifelike.file(attendance=()), layout=HD05),
    "check": lambda: check_pdf(lifelike.file(), layout=HD05, blank=False),
    "check-blank": lambda: check_pdf(lifelike.file(), layout=HD05, blank=True, member_ids=["p04"]),
    "check-blank-no-name": lambda: check_pdf(lifelike.file(), layout=HD05, blank=True, member_ids=[]),
    "recovery": lambda: recovery_pdf(
        CODE, branch_name=lifelike.BRANCH.name, day=date(2026, 10, 5), layout=HD05
    ),
}


@pytest.mark.parametrize("name", FORMS)
def test_the_form_is_as_it_was(name):
    now = described(FORMS[name]().pdf)
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("SOCHIBO_UPDATE_GOLDEN") == "1":
        path.write_text(now, "utf-8")
    assert now.splitlines() == path.read_text("utf-8").splitlines()
