"""An issued document as it was issued: its kept bytes as pages, printed or saved again."""

from functools import partial
from typing import TYPE_CHECKING

from desktop.branch.numbering import IssuedPaper, symbol_of
from desktop.services.papers import Paper
from desktop.ui.books.papers_view import PapersView
from desktop.ui.context import Context
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.services.desk import Desk


class IssuedView(PapersView):
    """Stands in place of the register until the person goes back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, ())
        self.span.hide()

    def show_line(self, line: IssuedPaper) -> None:
        """Show what a line of the register was issued as."""
        self.paper = None
        self._show_nothing(self.tr("Đang lấy văn bản số {symbol}…").format(symbol=symbol_of(line)))
        self._context.read(partial(_kept, line), self._made, self._not_made, key="issued-paper")
        self.back.setFocus()


def _kept(line: IssuedPaper, desk: "Desk") -> Paper:
    from desktop.errors import Refused
    from desktop.services import issuing

    paper = issuing.contents(desk, line)
    if paper is None:
        raise Refused(
            translate("registers", "Không có bản lưu của văn bản số {symbol}.", symbol=symbol_of(line)),
            todo=translate("registers", "Văn bản này được cấp số trước khi sổ giữ bản lưu."),
        )
    return paper
