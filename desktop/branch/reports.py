"""Reports upward (báo cáo tháng, quý, 6 tháng, năm): what the secretary writes beside the figures."""

import msgspec


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One report (BÁO CÁO) of a span; figures come from the records, texts from the secretary."""

    id: str
    """`<span>`: one report a span."""
    span: str
    """`2026-10`, `2026-Q3`, `2026-H1`, `2026`."""
    on: str = ""
    """Day of the report, a whole ISO date; empty until it is set."""
    texts: dict[str, str] = {}
    """Text by the code of the section (`resources/reports`)."""
    paper_id: str = ""
    """The line of the register of issued documents, once it has its number: from then on it stands."""
    figures: dict[str, int] = {}
    """The figures as they were issued, by name (`desktop.branch.figures.flattened`); empty before."""
