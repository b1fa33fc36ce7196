"""The made-up branch with one meeting whose minutes are closed, and keys of its two signers."""

from desktop.branch.meetings import Attendance, Mark
from desktop.services import facts, handing, meetings
from tests.ui.meeting_desk import CHAIR, NOW, SECRETARY, make_vault, open_copy

PERIOD = "2026-10"
KEY_PASSWORD = "khoa-ky-2026"
RECORDER_NAME, CHAIR_NAME = "Nguyễn Văn Bình", "Nguyễn Văn An"


def make_closed_vault(folder):
    """Make a vault in `folder` whose meeting of October 2026 is closed; return its path."""
    template = folder / "mau.scb"
    make_vault(template)
    work = folder / "work"
    desk = open_copy(template, work)
    _changed, meeting = meetings.begin(desk, PERIOD)
    quality = facts.quality(desk, meetings.file(desk, meeting).record.meeting.quality_set)
    meetings.update(
        desk, meeting, chair_id=CHAIR, secretary_id=SECRETARY, start="07:30", end="09:15",
        place="Nhà văn hóa ấp Thới Hòa", conclusion="Thống nhất các nội dung đã bàn.",
        scores={one.code: one.most for one in quality.criteria},
    )  # fmt: skip
    meetings.everyone_present(desk, meeting)
    meetings.put(
        desk,
        Attendance(id=f"{meeting}/m20", meeting_id=meeting, member_id="m20", mark=Mark.EXCUSED, reason="ốm"),
    )
    meetings.nothing_named(desk, meeting)
    meetings.close(desk, meeting)
    desk.close()
    return work / "chi-bo.scb"


def make_keys(folder):
    """Make the key files of recorder and chair; return their paths."""
    made = {}
    for name in (RECORDER_NAME, CHAIR_NAME):
        made[name] = folder / f"{len(made)}.p12"
        handing.make_key(made[name], name=name, unit="Chi bộ", password=KEY_PASSWORD, now=NOW)
    return made
