"""A page of the rail that holds several views behind words at its top."""

from abc import abstractmethod
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.actions import Action, native_keys
from desktop.ui.context import Context
from desktop.ui.kit.buttons import LinkButton
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.text import Rule
from desktop.ui.page import Page

if TYPE_CHECKING:
    from desktop.storage.kept import Changed


class ViewPlace(NamedTuple):
    """One view: its name in targets, its words in the bar, and where its page is found."""

    name: str
    words: str
    place: str
    """`module:Class`, imported when the view is first shown."""

    def load(self) -> type[Page]:
        """Import the view's class."""
        module, _, name = self.place.partition(":")
        found = getattr(import_module(module), name)
        if not (isinstance(found, type) and issubclass(found, Page)):
            msg = f"{self.place} is not a page"
            raise TypeError(msg)
        return found


class Hub(Page):
    """Words at the top, one view at a time below; everything asked of the page is asked of that view.

    A target is `view:target of the view`, or `view` alone. A target that names no view is for the first one;
    an empty target comes back to the view shown last.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.places = self.views()
        self.buttons = {
            one.name: LinkButton(one.words, partial(self._wish, one.name)) for one in self.places
        }
        for number, button in enumerate(self.buttons.values(), 1):
            button.setCheckable(True)
            button.setToolTip(native_keys(f"Alt+{number}"))
        self._shown: dict[str, Page] = {}
        self._name = ""
        self._stack = QStackedWidget()
        bar = QWidget()
        head = QVBoxLayout(bar)
        head.setContentsMargins(theme.em(0.6), theme.em(0.25), theme.em(0.6), theme.em(0.25))
        head.addWidget(Flow(*self.buttons.values()))
        rule = Rule()
        if len(self.places) < 2:  # nothing to choose from
            bar.hide()
            rule.hide()
        self.content.setSpacing(0)
        self.content.addWidget(bar)
        self.content.addWidget(rule)
        self.content.addWidget(self._stack, 1)

    @abstractmethod
    def views(self) -> tuple[ViewPlace, ...]:
        """Return the views of this hub, in the order of the bar."""

    def view(self, name: str) -> Page:
        """Return a view by its name, built if this is the first time."""
        if name not in self._shown:
            place = next(one for one in self.places if one.name == name)
            page = place.load()(self.context)
            self._shown[name] = page
            self._stack.addWidget(page)
        return self._shown[name]

    def front(self) -> Page:
        """Return the view in front."""
        return self.view(self._name or self.places[0].name)

    def place(self) -> str:
        """Return the name of the view in front."""
        return self._name

    def enter(self, target: str = "") -> None:
        """Bring the view to the front that the target names, and hand on the rest of the target."""
        name, rest = self._parse(target)
        before = self._shown.get(self._name)
        page = self.view(name)
        if before is not None and before is not page:
            before.leave()
        self._name = name
        for other, button in self.buttons.items():
            button.setChecked(other == name)
        self._stack.setCurrentWidget(page)
        page.enter(rest)

    def leave(self) -> None:
        """Another page comes to the front."""
        if self._name:
            self.front().leave()

    def refresh(self, changed: "Changed | None") -> None:
        """Tell every view built so far."""
        for page in self._shown.values():
            page.refresh(changed)

    def focus_first(self) -> None:
        """Put the focus into the view."""
        self.front().focus_first()

    def actions_here(self) -> tuple[Action, ...]:
        """Return the commands of the view in front, then those that turn to another view."""
        here = self.front().actions_here() if self._name else ()
        if len(self.places) < 2:
            return here
        turns = tuple(
            Action(f"{self.key}.view.{one.name}", one.words, partial(self._wish, one.name), f"Alt+{number}")
            for number, one in enumerate(self.places, 1)
        )
        after, before = self.tr("Phần sau của trang"), self.tr("Phần trước của trang")
        turns += (
            Action(f"{self.key}.next-view", after, partial(self._step, 1), "Ctrl+PgDown"),
            Action(f"{self.key}.previous-view", before, partial(self._step, -1), "Ctrl+PgUp"),
        )
        taken = {one.shortcut for one in here if one.shortcut}  # a key of the view itself stays the view's
        return (*here, *(one for one in turns if one.shortcut not in taken))

    def _parse(self, target: str) -> tuple[str, str]:
        name, _, rest = target.partition(":")
        if name in self.buttons:
            return name, rest
        if not target and self._name:
            return self._name, ""
        return self.places[0].name, target

    def _wish(self, name: str) -> None:
        """Go there by the window, so that the commands of the view are bound."""
        for other, button in self.buttons.items():
            button.setChecked(other == self._name)
        self.context.go(self.key, name)

    def _step(self, by: int) -> None:
        names = [one.name for one in self.places]
        self._wish(names[(names.index(self._name) + by) % len(names)])

