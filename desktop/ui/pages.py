"""Where each page of the window is found: a page is imported when it is first shown."""

from importlib import import_module

from desktop.ui.page import Page

registry: dict[str, str] = {
    "home": "desktop.ui.home.page:HomePage",
    "members": "desktop.ui.members.page:MembersPage",
    "meeting": "desktop.ui.meeting.page:MeetingPage",
    "check": "desktop.ui.check.page:CheckPage",
    "handing": "desktop.ui.handing.page:HandingPage",
    "registers": "desktop.ui.registers.page:RegistersPage",
    "settings": "desktop.ui.settings.page:SettingsPage",
}


def load(key: str) -> type[Page]:
    """Import a page's class."""
    module, _, name = registry[key].partition(":")
    found = getattr(import_module(module), name)
    if not (isinstance(found, type) and issubclass(found, Page)):
        msg = f"{registry[key]} is not a page"
        raise TypeError(msg)
    return found
