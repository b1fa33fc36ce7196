"""The verb `report`: a span's report upward as a PDF, and its statistics as a workbook."""

import argparse
from pathlib import Path
from typing import Any

from desktop.branch.figures import flattened
from desktop.branch.spans import SpanKind, check_span
from desktop.cli_frame import OpenedDesk, Reply, add_verb, vault_arguments
from desktop.services import papers, reports


def add(verbs: Any) -> None:  # noqa: ANN401  argparse has no name for it
    """Add the verb to those of the command line."""
    asked = add_verb(verbs, "report", _report, "lập báo cáo tháng, quý, 6 tháng, năm và bảng thống kê")
    vault_arguments(asked)
    asked.add_argument("length", choices=[kind.value for kind in SpanKind], help="độ dài của kỳ báo cáo")
    asked.add_argument("period", metavar="PERIOD", help="2026-10, 2026-Q3, 2026-H1 hoặc 2026")
    asked.add_argument("--out", type=Path, required=True, metavar="DIR")
    asked.add_argument("--template", type=Path, metavar="T.xlsx", help="điền số liệu vào mẫu này của đảng ủy")


def _report(asked: argparse.Namespace) -> Reply:
    span = check_span(asked.period, SpanKind(asked.length))
    with OpenedDesk(asked) as desk:
        told = reports.draft(desk, span)
        # a template that does not fit is refused before anything is written
        made = {"statistics": reports.sheet(desk, span, asked.template), "report": reports.paper(desk, span)}
    paths = {name: str(papers.write(paper, asked.out)) for name, paper in made.items()}
    value = {
        "span": span,
        "issued": told.issued.number if told.issued else None,
        "paths": paths,
        "figures": flattened(told.figures),
        "unclosed": [one.label for one in told.unclosed],
    }
    return Reply(value=value, lines=(paths["report"], paths["statistics"]))
