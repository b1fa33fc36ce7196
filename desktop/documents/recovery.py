"""The sheet with the vault's recovery code (mã khôi phục), for the office safe: one A5 page."""

from datetime import date

from desktop.branch.dates import short
from desktop.branch.names import clean
from desktop.documents import fonts
from desktop.documents.drawing import About, Paper, draw
from desktop.documents.flow import Fixed, Frame, Mark, line_marks, stack_height
from desktop.documents.layouts import MM, Layout
from desktop.documents.page import Composer
from desktop.documents.table import frame_marks
from desktop.documents.typeset import Align, Run, Style, set_lines

_WIDTH, _HEIGHT = 210 * MM, 148 * MM
_CODE_SIZE = 26.0
_GROUPS_A_LINE = 4


def recovery_pdf(code: str, *, branch_name: str, day: date, layout: Layout) -> Paper:
    """Draw the sheet on A5 landscape: the code in large letters, what it is for, how to keep it.

    `code` is printed as it is given; a line ends only after a hyphen.
    """
    page = layout.page
    frame = Frame(
        _WIDTH,
        _HEIGHT,
        20 * MM,
        15 * MM,
        _WIDTH - page.right_mm * MM,
        _HEIGHT - 12 * MM,
    )
    composer = Composer(layout, frame=frame)
    composer.title("Mã khôi phục", [f"kho dữ liệu Sổ Chi Bộ của {clean(branch_name)}"], separator=False)
    composer.blocks.append(_code_box(code, frame.room))
    for sentence in (
        "Mã này mở được kho khi quên mật khẩu. Ai có mã và tệp kho thì đọc được toàn bộ dữ liệu.",
        "Cho vào phong bì, niêm phong, cất trong tủ hồ sơ có khóa; không chụp ảnh, không gửi qua mạng.",
        "Mất mật khẩu và mất cả mã này thì không ai mở lại được kho.",
    ):
        composer.text(f"- {sentence}", indent=False)
    composer.text(f"Ngày lập: {short(day)}.", indent=False)
    laid = composer.finish()
    title = f"Mã khôi phục kho dữ liệu {branch_name}"
    about = About(title=title, author=branch_name, created=day)
    return Paper(pdf=draw([laid], about, page), pages=len(laid.pages), title=title)


def _code_box(code: str, room: float) -> Fixed:
    style = Style(_CODE_SIZE, _CODE_SIZE * 1.5, Align.CENTRE)
    lines = [
        line
        for text in _code_lines(code)
        for line in set_lines([Run(text, fonts.BOLD)], style, room - 8 * MM)
    ]
    height = stack_height(lines) + 8 * MM
    marks: list[Mark] = [*frame_marks(0.0, 0.0, room, height, 1.0)]
    marks += line_marks(lines, 4 * MM, 4 * MM)
    return Fixed(height, tuple(marks), gap=6.0)


def _code_lines(code: str) -> list[str]:
    groups = clean(code).split("-")
    parts = [groups[start : start + _GROUPS_A_LINE] for start in range(0, len(groups), _GROUPS_A_LINE)]
    lines = ["-".join(part) for part in parts]
    return [f"{line}-" for line in lines[:-1]] + lines[-1:]
