"""Where each page of the window is found: a page is imported when it is first shown."""

from importlib import import_module

from desktop.ui.page import Page

BRANCH, COMMITTEE = "branch", "committee"
"""Whose vault is open: a branch's, or the one in which a committee receives."""

registry: dict[str, str] = {
    "home": "desktop.ui.home.page:HomePage",
    "members": "desktop.ui.members.hub:MembersHub",
    "meeting": "desktop.ui.meeting.hub:MeetingHub",
    "check": "desktop.ui.check.hub:CheckHub",
    "handing": "desktop.ui.handing.hub:HandingHub",
    "registers": "desktop.ui.registers.hub:RegistersHub",
    "settings": "desktop.ui.settings.page:SettingsPage",
    "guide": "desktop.ui.guide.page:GuidePage",
}
committee_registry: dict[str, str] = {
    "receiving": "desktop.ui.committee.receiving:ReceivingPage",
    "branches": "desktop.ui.committee.branches:BranchesPage",
    "trust": "desktop.ui.committee.trust:TrustPage",
    "settings": "desktop.ui.committee.settings:CommitteeSettingsPage",
    "guide": "desktop.ui.guide.page:GuidePage",
}


def places(kind: str) -> dict[str, str]:
    """Return where the pages of this kind of vault are found; the first is the one shown first."""
    return committee_registry if kind == COMMITTEE else registry


def first(kind: str) -> str:
    """Return the key of the page with which the day begins."""
    return next(iter(places(kind)))


def load(key: str, kind: str = BRANCH) -> type[Page]:
    """Import a page's class."""
    place = places(kind)[key]
    module, _, name = place.partition(":")
    found = getattr(import_module(module), name)
    if not (isinstance(found, type) and issubclass(found, Page)):
        msg = f"{place} is not a page"
        raise TypeError(msg)
    return found
