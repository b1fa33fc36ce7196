"""A page for one book: its lines at the left, the form of one line at the right, its papers behind a button.

A book's own page says what its lines, columns and fields are; everything else is here: saving while typing,
undo, deleting, finding, years, papers.
"""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.branch.book import Book, Entry
from desktop.branch.names import matches
from desktop.branch.spans import year_of
from desktop.services import entries, undoing
from desktop.services.book import book as read_book
from desktop.ui.actions import Action
from desktop.ui.books.form import Group, labels_of
from desktop.ui.books.layout import BookLayout
from desktop.ui.books.papers_view import OwnPaper, PaperLink
from desktop.ui.books.record_view import RecordView
from desktop.ui.books.rows import Row, Shelf, Told
from desktop.ui.books.saver import Draft, Saver, unsaved_names
from desktop.ui.context import Context
from desktop.ui.kit.table import Field
from desktop.ui.page import Page
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.storage.kept import Changed, UndoState


class Col(NamedTuple):
    """A column of the list: name of its words in a `Row`, title, width in letters (0: the rest)."""

    name: str
    title: str
    width: float = 0
    right: bool = False


class BookWords(NamedTuple):
    """What a book is called and what its buttons say."""

    title: str
    new: str = ""
    """Verb of the button that begins a line; empty where every line is there already."""
    none: str = ""
    """Said where the list is empty."""
    open_only: str = ""
    """Filter word: only what is still to be done; empty where nothing ever is."""
    edit: str = ""
    """Name of an edit in “Hoàn tác …”."""
    needed: str = ""
    """Said of a new line while what must be chosen (`BookPage.needs`) is not."""
    incomplete: str = ""
    """Said while some of `BookPage.together` are written and others not."""


class BookPage(Page):
    """A book. Subclasses give the words, columns, fields, papers, and read the lines."""

    kind: ClassVar[type[Any]]
    """Type of its records."""
    by_year: ClassVar[bool] = True
    """Whether the list shows one year at a time."""
    needs: ClassVar[tuple[str, ...]] = ()
    """Fields a person must have chosen before a new line is written: nothing is concluded by default."""
    together: ClassVar[tuple[str, ...]] = ()
    """Fields of which none is written without the others."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.words = self.say()
        self.shelf: Shelf | None = None
        self._target = ""
        self._stale = True
        self._filling = False
        self._fresh: Row | None = None
        label = self.words.edit or self.words.title
        self.saver = Saver(
            context, self, label=label, needs=self.needs, needed=self.words.needed,
            together=self.together, incomplete=self.words.incomplete,
        )
        self.record = RecordView(context, self.saver)
        self.places = BookLayout(
            context, self.words, [_field(one) for one in self.columns()], self.record, self.links(),
            by_year=self.by_year, written=self.kind is not Told, tools=self.tools(),
        )
        self.content.addWidget(self.places)
        self.table = self.places.table
        self._connect()

    # -- what a book says -------------------------------------------------------------------------------

    @abstractmethod
    def say(self) -> BookWords:
        """Return the words of the book."""

    @abstractmethod
    def columns(self) -> tuple[Col, ...]:
        """Return the columns of the list."""

    @abstractmethod
    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Return the fields of a line's form, the person's own words first."""

    def links(self) -> tuple[PaperLink, ...]:
        """Return the papers of the book; none where it has none."""
        return ()

    def own_paper(self, row: Row) -> OwnPaper | None:
        """Return the paper of one line alone; None where it has none (yet)."""
        del row
        return None

    def tools(self) -> tuple[QWidget, ...]:
        """Return buttons of the book's own."""
        return ()

    @abstractmethod
    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read the lines of a year (empty: all). Called off the window's thread: touches no widget."""

    def blank(self, shelf: Shelf, about: str) -> Row | None:
        """Return a line to begin with; `about` is the member it is for, or empty."""
        del shelf, about
        return None

    def count_words(self, shelf: Shelf) -> str:
        """Return a sentence on the lines shown, above the list."""
        del shelf
        return ""

    def next_step(self, shelf: Shelf) -> tuple[str, Callable[[], None]] | None:
        """Return verb and handler of the one next thing; None for nothing. Usually: a new line."""
        del shelf
        return (self.words.new, self.new) if self.words.new else None

    # -- the page ---------------------------------------------------------------------------------------

    def enter(self, target: str = "") -> None:
        """Show the list; `target` is a line's id, `new`, `new:<member>` or a year."""
        self._target = target
        if self.by_year and target.isdigit() and len(target) == len("2026"):
            self.places.year.set_value_quietly(target)
            self._wanted_year, self._target, self._stale = target, "", True
        if self._stale:
            self.read()
        else:
            self._follow()

    _wanted_year = ""

    def leave(self) -> None:
        """Save what is typed."""
        self.record.commit()
        self._tell_unsaved(self.saver.draft)

    def refresh(self, changed: "Changed | None") -> None:
        """Read again what may have changed."""
        del changed
        if self.isVisible():
            self.read()
        else:
            self._stale = True

    def focus_first(self) -> None:
        """The list; the form where it stands in front."""
        if self.places.showing_papers:
            self.places.papers_view.print.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.table.isHidden():
            self.record.form.focus_first()
        elif self.shelf is not None and not self.shelf.rows and self.places.main.isVisible():
            self.places.main.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def actions_here(self) -> tuple[Action, ...]:
        """Return the commands of a book."""
        made = [Action(f"{self.key}.find", self.tr("Tìm trong sổ này"), self.places.focus_find, "Ctrl+F")]
        if self.words.new:
            made.append(Action(f"{self.key}.new", self.words.new, self.new, "Ctrl+N"))
        if self.kind is not Told:
            made.append(Action(f"{self.key}.drop", self.tr("Xóa dòng đang chọn"), self.drop, "Ctrl+Delete"))
        if self.links():
            made.append(Action(f"{self.key}.papers", self.tr("In, lưu sổ này"), self.show_papers, "Ctrl+P"))
        if self._has_own_papers():
            words = self.tr("In bản đang mở")
            made.append(Action(f"{self.key}.own-paper", words, self.show_own_paper, "Ctrl+Shift+P"))
        made.append(Action(f"{self.key}.undo", self.tr("Sổ theo dõi: hoàn tác"), self.undo, "Ctrl+Z"))
        made.append(Action(f"{self.key}.redo", self.tr("Sổ theo dõi: làm lại"), self.redo, "Ctrl+Shift+Z"))
        return tuple(made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and form side by side where there is room."""
        super().resizeEvent(event)
        self.places.share_width()

    def read(self) -> None:
        """Read the lines again."""
        self._stale = False
        year = self._wanted_year or str(self.places.year.value() or "")
        if self.by_year and not year:
            year = year_of(self.context.today())
        wanted = year if self.by_year else ""
        self.context.read(partial(self._collect, wanted), self._show, key=f"book-{self.key}")
        self.context.read(_undo_state, self._show_undo, key=f"book-{self.key}-undo")

    def open_row(self, identifier: str, *, focus: bool = True) -> None:
        """Open a line by its record's id."""
        row = self._row(identifier)
        if row is None or self.shelf is None:
            return
        self._leave_row(identifier)
        draft = self.saver.begin(row.record, new=not row.stored)
        self._filling = True
        self.table.select(identifier)
        self._filling = False
        self._show_record(row, self.shelf, draft)
        self._show_waiting()
        if focus:
            self.places.show_record()
            self.record.form.focus_first()

    def new(self, about: str = "") -> None:
        """Begin a line; it is in the book from the first words on."""
        if self.shelf is None:
            return
        row = self.blank(self.shelf, about)
        if row is None:
            return
        self._leave_row(row.id)
        self._fresh = row
        draft = self.saver.begin(row.record, new=True)
        self.places.show_list()
        self._show_record(row, self.shelf, draft, force=True)
        self._show_waiting()
        self.places.show_record()
        self.record.form.focus_first()

    def drop(self) -> None:
        """Take the line away; it can be taken back."""
        row = self.record.row
        if row is None or not row.stored:
            self._drop_fresh()
            return
        self.record.commit()
        label = self.tr("Xóa “{title}”").format(title=row.title)
        self.context.write(
            lambda desk: entries.drop(desk, row.record, label=label), partial(self._dropped, row.id)
        )

    def undo(self) -> None:
        """Take the last step back."""
        self.record.commit()
        said = self.tr("Đã hoàn tác: {label}.")
        self.context.write(lambda desk: undoing.undo(desk, entries.SCOPE), partial(self._turned, said))

    def redo(self) -> None:
        """Do it again."""
        self.record.commit()
        said = self.tr("Đã làm lại: {label}.")
        self.context.write(lambda desk: undoing.redo(desk, entries.SCOPE), partial(self._turned, said))

    def show_papers(self) -> None:
        """Show the papers of the year in place of the list."""
        if self.shelf is not None and self.links():
            self.record.commit()
            self.places.show_papers(self.shelf.year or year_of(self.shelf.today))

    def show_own_paper(self) -> None:
        """Show the paper of the open line alone, with what was typed last."""
        own = self.own_paper(self.record.row) if self.record.row is not None else None
        if own is not None:
            self.record.commit()
            self.places.show_own_paper(own)

    def put_all(self, records: Sequence[Entry], label: str, said: str) -> None:
        """Write several records as one step and say so."""
        self.record.commit()
        self.context.write(
            lambda desk: entries.put(desk, *records, label=label), lambda _: self.context.say(said)
        )

    def _has_own_papers(self) -> bool:
        return type(self).own_paper is not BookPage.own_paper

    # -- inside -----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        places = self.places
        self.table.opened.connect(lambda row: self.open_row(row.id))
        self.table.moved.connect(self._moved)
        self.table.clicked.connect(lambda _: self._clicked())
        places.year.chosen.connect(self._choose_year)
        places.finder.textChanged.connect(lambda _: self._fill())
        places.finder.entered.connect(self._clicked)
        places.open_only.toggled.connect(lambda _: self._fill())
        places.main.clicked.connect(self._take_step)
        places.undo.clicked.connect(self.undo)
        places.redo.clicked.connect(self.redo)
        places.papers.clicked.connect(self.show_papers)
        places.waiting.clicked.connect(self._open_waiting)
        places.returned.connect(self.focus_first)
        self.record.closed.connect(self._closed)
        self.record.dropped.connect(self.drop)
        self.record.paper_wanted.connect(self.show_own_paper)
        self.saver.left_waiting.connect(self._tell_unsaved)

    def _collect(self, year: str, desk: "Desk") -> Shelf:
        return self.collect(desk, read_book(desk), year)

    def _show(self, shelf: Shelf) -> None:
        self.shelf, self._wanted_year = shelf, ""
        if self._fresh is not None and shelf.row(self._fresh.id) is not None:
            self._fresh = None
        if self.by_year:
            self.places.show_years(sorted({*shelf.years, shelf.year}, reverse=True), shelf.year)
        self.places.count.setText(self.count_words(shelf))
        self.places.count.setVisible(bool(self.places.count.text()))
        step = self.next_step(shelf)
        self.places.main.setVisible(step is not None)
        if step is not None:
            self.places.main.set_text(step[0])
        self._fill()
        self._show_waiting()
        if not self._follow():
            self._show_current()
            if not shelf.rows and self.table.hasFocus():
                self.focus_first()

    def _fill(self) -> None:
        shelf = self.shelf
        if shelf is None:
            return
        typed, open_only = self.places.finder.value(), self.places.open_only.isChecked()
        rows = [one for one in shelf.rows if (one.is_open or not open_only) and matches(typed, one.text())]
        self._filling = True
        self.table.set_rows(rows)
        if rows and self.table.current() is None:
            self.table.select_row(0)
        self._filling = False
        self.places.show_none("" if rows else self._words_for_none(shelf))

    def _words_for_none(self, shelf: Shelf) -> str:
        if shelf.rows:
            return self.tr("Không có dòng nào khớp. Xóa bớt chữ trong ô tìm.")
        return self.words.none

    def _follow(self) -> bool:
        target, self._target = self._target, ""
        if not target or self.shelf is None:
            return False
        verb, _, about = target.partition(":")
        if verb == "new":
            self.new(about)
            return True
        if self._row(target) is not None:
            self.open_row(target)
            return True
        year = self._year_of(target)
        if year and year != self.shelf.year:
            self._target, self._wanted_year = target, year
            self.read()
            return True
        return False

    def _year_of(self, target: str) -> str:
        """Return the year on whose shelf a line stands; empty where that cannot be told."""
        if not self.by_year or self.shelf is None:
            return ""
        if target[:4].isdigit() and target[4:5] in ("/", "-"):
            return target[:4]
        held = self.shelf.record(self.kind, target)
        days = (str(getattr(held, name, "")) for name in ("year", "due", "on", "period", "month"))
        return next((day[:4] for day in days if day), "")

    def _show_record(self, row: Row, shelf: Shelf, draft: Draft, *, force: bool = False) -> None:
        own = self.own_paper(row)
        self.record.show_paper(own.words if own is not None else "")
        self.record.show_row(row, shelf, self.groups(shelf, row), draft, force=force)

    def _show_current(self) -> None:
        """Show again the line that is open, or the first one."""
        shelf, draft = self.shelf, self.saver.draft
        if shelf is None:
            return
        row = self._row(draft.record.id) if draft is not None else None
        if row is not None and draft is not None:
            self.saver.take(row.record, new=not row.stored)
            self._show_record(row, shelf, draft, force=self._forced)
            self._forced = False
            if self.record.row is not None:
                self._filling = True
                self.table.select(row.id)
                self._filling = False
            return
        if draft is not None and not draft.waits:
            self.saver.forget(draft.record.id)  # taken back by an undo, or of another year
        self._forced = False
        current = self.table.current()
        if current is not None and self.places.beside:
            self.open_row(current.id, focus=False)
        elif self.saver.draft is None:
            self.record.show_nothing("")
            if not self.places.beside:
                self.places.show_list()

    _forced = False

    def _row(self, identifier: str) -> Row | None:
        found = self.shelf.row(identifier) if self.shelf is not None else None
        if found is None and self._fresh is not None and self._fresh.id == identifier:
            return self._fresh
        return found or self._row_elsewhere(identifier)

    def _row_elsewhere(self, identifier: str) -> Row | None:
        """Return a line that is not on this shelf: its day was moved to another year, or it waits unsaved."""
        if self.shelf is None:
            return None
        held, shown = self.shelf.record(self.kind, identifier), self.record.row
        if held is not None and shown is not None and shown.id == identifier:
            return replace(shown, record=held, stored=True)
        left = next((one for one in self.saver.left() if one.record.id == identifier), None)
        return Row(left.record, {}, stored=not left.new) if left is not None else None

    def _moved(self, row: Row | None) -> None:
        if row is not None and not self._filling and self.places.beside:
            self.open_row(row.id, focus=False)

    def _clicked(self) -> None:
        row = self.table.current()
        if row is not None:
            self.open_row(row.id, focus=not self.places.beside)

    def _leave_row(self, identifier: str) -> None:
        self.record.commit()
        draft = self.saver.draft
        if draft is not None and draft.record.id != identifier:
            self._tell_unsaved(draft)

    def _tell_unsaved(self, draft: Draft | None) -> None:
        """Say in the page what of a line is not in the vault, and lead back to it."""
        if draft is None or not (draft.reasons or draft.unread or (draft.new and draft.lacking)):
            return
        names = {name: why for name, why in unsaved_names(draft).items() if why or name in draft.unread}
        if draft.new and draft.lacking:
            what = self.tr("Chưa lưu dòng mới: {why}").format(why=draft.lacking)
        else:
            what = self.tr("Chưa lưu ô {labels}: nội dung gõ vào chưa đúng.").format(
                labels=labels_of(self.record.form, names)
            )
        rest = self.tr("Chữ đã gõ còn giữ ở đây; các ô khác đã lưu.")
        back = partial(self.open_row, draft.record.id)
        self.banner.show_message(what, rest, Tone.WARN, self.tr("Mở lại"), back)
        self._show_waiting()

    def _show_waiting(self) -> None:
        count = len([one for one in self.saver.left() if one is not self.saver.draft])
        self.places.waiting.set_text(self.tr("⚠ Chưa lưu: {count} dòng").format(count=count))
        self.places.waiting.setVisible(bool(count))

    def _open_waiting(self) -> None:
        left = self.saver.left()
        if left:
            self.open_row(left[0].record.id)

    def _take_step(self) -> None:
        step = self.next_step(self.shelf) if self.shelf is not None else None
        if step is not None:
            step[1]()

    def _choose_year(self, year: object) -> None:
        self._leave_row("")
        self.saver.put_away()
        self.record.show_nothing("")
        self._wanted_year = str(year)
        self.read()

    def _closed(self) -> None:
        self._leave_row("")
        if not self.places.beside:
            self.saver.put_away()
            self.places.show_list()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_fresh(self) -> None:
        """A new line that is not in the vault is simply put away."""
        draft = self.saver.draft
        if draft is not None and draft.new:
            self.saver.forget(draft.record.id)
            self._fresh = None
            self.banner.clear()
            self.record.show_nothing("")
            self.places.show_list()
            self._show_current()
            self.focus_first()

    def _dropped(self, identifier: str, _changed: object) -> None:
        self.saver.forget(identifier)
        self.context.say(self.tr("Đã xóa 1 dòng. Bấm Ctrl+Z để lấy lại."))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turned(self, sentence: str, changed: "Changed | None") -> None:
        if changed is not None:
            self.context.say(sentence.format(label=changed.label))
            self._forced = True
            self.read()

    def _show_undo(self, state: "UndoState") -> None:
        self.places.show_undo(state.undo, state.redo)


def _field(col: Col) -> Field:
    def text(row: Row) -> str:
        return row.words.get(col.name, "")

    return Field(col.title, text, col.width, col.right, tone=lambda row: row.tone, tip=text)


def _undo_state(desk: "Desk") -> "UndoState":
    return undoing.undo_state(desk, entries.SCOPE)
