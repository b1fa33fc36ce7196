"""The receipts read so far, as a table: about what, taken or returned, and why."""

from desktop.committee.records import Receipt
from desktop.packets.messages.records import KEY_CARD
from desktop.ui.checking.words import packet_kind_word, period_said
from desktop.ui.committee import words
from desktop.ui.kit.table import Field, Table
from desktop.ui.theme import Tone
from desktop.words import translate


def receipts_table() -> Table:
    """Make the table of `Receipt`s; what a column is too narrow for stands in the tip."""
    return Table(
        [
            Field(translate("committee-page", "Ngày"), lambda one: words.day_of(one.at), width=11),
            Field(translate("committee-page", "Nội dung"), _about, width=23, tip=_about),
            Field(translate("committee-page", "Kết quả"), _result, width=11, tone=_result_tone),
            Field(translate("committee-page", "Lý do"), _why, tip=_why),
        ],
        name=translate("committee-page", "Biên nhận đã đọc"),
        key=lambda one: one.id,
    )


def _about(one: Receipt) -> str:
    if one.kind == KEY_CARD:
        return packet_kind_word(one.kind)
    return translate(
        "committee-page", "Gói số {sequence}, {period}", sequence=one.sequence, period=period_said(one.period)
    )


def _result(one: Receipt) -> str:
    return (
        translate("committee-page", "✓ Đã nhận") if one.accepted else translate("committee-page", "✕ Trả lại")
    )


def _result_tone(one: Receipt) -> Tone:
    return Tone.GOOD if one.accepted else Tone.BAD


def _why(one: Receipt) -> str:
    return "; ".join(one.reasons)
