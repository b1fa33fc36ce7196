"""Where each page of the window is found: a page is imported when it is first shown."""

from importlib import import_module

from desktop.ui.page import Page

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


def load(key: str) -> type[Page]:
    """Import a page's class."""
    module, _, name = registry[key].partition(":")
    found = getattr(import_module(module), name)
    if not (isinstance(found, type) and issubclass(found, Page)):
        msg = f"{registry[key]} is not a page"
        raise TypeError(msg)
    return found
