"""A packet for one reader's eyes only: encrypted to a certificate (`.p7m`), the committee's or a branch's.

The layout is CMS EnvelopedData, written and read by `desktop.signing.enveloped`; here are its limits and its
troubles in the words of the other envelope (`envelope`, by a password). Only a packet is ever put in, and
what comes out is checked like any packet that comes bare: the envelope keeps a secret, the packet proves
itself.
"""

import os
from collections.abc import Callable
from datetime import datetime

from desktop.packets.container import PACKET_LIMIT, looks_like_packet
from desktop.packets.envelope import DamagedEnvelope, NotAnEnvelope
from desktop.signing.enveloped import decrypt_with, encrypt_to, looks_enveloped
from desktop.signing.records import SigningKey
from desktop.signing.troubles import EnvelopeBroken
from desktop.words import translate


def is_addressed(content: bytes) -> bool:
    """Tell whether these bytes begin as something encrypted to a certificate does."""
    return looks_enveloped(content)


def wrap_to(
    data: bytes,
    certificate: bytes,
    *,
    now: datetime | None = None,
    random_bytes: Callable[[int], bytes] = os.urandom,
) -> bytes:
    """Return `data` (a packet, at most 256 MiB) encrypted to the holder of `certificate` (DER).

    With `now`, a certificate that is not valid then is refused. Raises `RecipientNotUsable`.
    """
    if len(data) > PACKET_LIMIT:
        message = "an envelope takes at most one packet"
        raise ValueError(message)
    return encrypt_to(data, certificate, random_bytes, now=now)


def unwrap_with(envelope: bytes, key: SigningKey) -> bytes:
    """Return the packet in the envelope; it is still to be verified like any other.

    Raises `NotAnEnvelope`, `DamagedEnvelope`, `signing.troubles.NotForThisKey` and what the key's hand raises
    (a token that was pulled out, for instance).
    """
    if not is_addressed(envelope):
        raise NotAnEnvelope(
            translate("envelope", "Tệp này không phải gói được mã hóa cho nơi nhận."),
            translate("envelope", "Tệp còn nguyên."),
            translate("envelope", "Chọn tệp có đuôi .p7m."),
        )
    try:
        packet = decrypt_with(envelope, key)
    except EnvelopeBroken as trouble:
        raise DamagedEnvelope(trouble.what, trouble.safe, trouble.todo) from trouble
    if len(packet) > PACKET_LIMIT or not looks_like_packet(packet):
        raise DamagedEnvelope(
            translate("envelope", "Phong bì mở được nhưng bên trong không phải gói nộp."),
            translate("envelope", "Không lấy ra gì; dữ liệu trong kho còn nguyên."),
            translate("envelope", "Đề nghị nơi gửi ghi lại gói ra USB."),
        )
    return packet
