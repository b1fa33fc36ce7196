"""Registers of a branch (sổ sách): those drawn from members and meetings, and lines written by hand.

Hướng dẫn 38-HD/BTCTW 29/9/2025 names them; which apply, their columns and where they come from is data
(`resources/registers`).
"""

import msgspec


class RegisterEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A line of a register that nothing else gives: cards handed over, files lent, badges, commendations."""

    id: str
    register: str
    """Code of the register (`resources/registers`)."""
    on: str
    """Day of the line, a partial ISO date."""
    member_id: str = ""
    cells: dict[str, str] = {}
    """Text by the code of the column."""
