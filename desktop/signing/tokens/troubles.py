"""What can go wrong with a token, each with its three sentences; nothing was signed in any of them."""

from pathlib import Path

from desktop.signing.tokens.records import PinState
from desktop.signing.troubles import KeyTrouble
from desktop.words import translate


class TokenTrouble(KeyTrouble):
    """Something about a token, its driver or its PIN."""

    code = "token"


class NoModule(TokenTrouble):
    """No PKCS#11 module was found where the vendors put theirs."""

    code = "token-no-module"


class NotAModule(TokenTrouble):
    """The chosen file is not a PKCS#11 module, or not one for this kind of computer."""

    code = "token-not-a-module"


class NoToken(TokenTrouble):
    """The drivers are there, but no token is plugged in, or none of that name."""

    code = "token-none"


class TokenHangs(TokenTrouble):
    """The driver did not answer within the time it was given; its process was ended."""

    code = "token-hangs"


class TokenBroken(TokenTrouble):
    """The driver crashed, answered nonsense or reported a failure of the device."""

    code = "token-broken"


class TokenRemoved(TokenTrouble):
    """The token was pulled out while it was in use."""

    code = "token-removed"


class TokenClosed(TokenTrouble):
    """The token's key was closed (the vault was locked, for instance) before this work."""

    code = "token-closed"


class WrongPin(TokenTrouble):
    """The PIN was wrong; `pin` tells how the token says it stands now."""

    code = "token-wrong-pin"

    @property
    def pin(self) -> PinState:
        """How the PIN stands after this try."""
        return PinState(str(self.facts["pin"]))


class PinLocked(TokenTrouble):
    """The PIN is locked; no try was spent by us where the flag was seen before."""

    code = "token-pin-locked"


class PinLastTry(TokenTrouble):
    """The next wrong PIN locks the token, and nobody said that this is known; no try was spent."""

    code = "token-last-try"


class PinNotSet(TokenTrouble):
    """The token has no PIN of its user yet."""

    code = "token-pin-not-set"


class PinUnfit(TokenTrouble):
    """The PIN cannot be right by its form (empty, too long, letters with marks); no try was spent."""

    code = "token-pin-unfit"


class KeyWithoutCertificate(TokenTrouble):
    """The token holds a key, but no certificate that belongs to it."""

    code = "token-key-without-certificate"


class KeyDoesNotFit(TokenTrouble):
    """What the token signed does not fit the certificate: another key, or a defect of the device."""

    code = "token-key-does-not-fit"


def _nothing_done() -> str:
    return translate("tokens", "Chưa làm gì với tệp.")


def no_module() -> NoModule:
    """Say that no driver is installed."""
    return NoModule(
        translate("tokens", "Chưa thấy trình điều khiển token nào trên máy này."),
        _nothing_done(),
        translate(
            "tokens",
            "Cài bộ cài đi kèm token (ví dụ VGCAv1_Installer của SafeNet hoặc bit4id_xpki của Bit4ID), rồi "
            "tìm lại.",
        ),
    )


def not_a_module(path: Path) -> NotAModule:
    """Say that a file is no driver."""
    return NotAModule(
        translate("tokens", "Tệp “{path}” không phải trình điều khiển token (PKCS#11) dùng được.", path=path),
        _nothing_done(),
        translate("tokens", "Chọn đúng tệp của nhà cung cấp token, bản 64-bit."),
        path=str(path),
    )


def no_token(label: str = "") -> NoToken:
    """Say that no token is plugged in, or none with that label."""
    what = (
        translate("tokens", "Không thấy token tên “{label}”.", label=label)
        if label
        else translate("tokens", "Không thấy token nào đang cắm.")
    )
    return NoToken(
        what, _nothing_done(), translate("tokens", "Cắm token vào máy, đợi đèn sáng, rồi tìm lại.")
    )


def hangs(name: str, seconds: float) -> TokenHangs:
    """Say that a driver did not answer in time."""
    return TokenHangs(
        translate(
            "tokens",
            "Trình điều khiển “{name}” không trả lời sau {seconds} giây nên đã được dừng.",
            name=name,
            seconds=round(seconds),
        ),
        translate("tokens", "Chưa làm gì với tệp; sổ và token còn nguyên."),
        translate("tokens", "Rút token ra, cắm lại rồi làm lại. Nếu vẫn vậy, khởi động lại máy."),
    )


def broken(name: str, detail: str = "") -> TokenBroken:
    """Say that a driver failed."""
    return TokenBroken(
        translate("tokens", "Trình điều khiển “{name}” bị lỗi giữa chừng.", name=name),
        translate("tokens", "Chưa làm gì với tệp; sổ và token còn nguyên."),
        translate("tokens", "Rút token ra, cắm lại rồi làm lại. Nếu vẫn vậy, cài lại phần mềm của token."),
        detail=detail,
    )


def removed(name: str) -> TokenRemoved:
    """Say that the token is gone."""
    return TokenRemoved(
        translate("tokens", "Token “{name}” đã bị rút ra giữa chừng.", name=name),
        translate("tokens", "Chưa làm gì với tệp; dữ liệu còn nguyên."),
        translate("tokens", "Cắm lại token, mở khóa bằng mã PIN rồi làm lại."),
    )


def closed() -> TokenClosed:
    """Say that the key was closed."""
    return TokenClosed(
        translate("tokens", "Khóa trên token không còn mở."),
        _nothing_done(),
        translate("tokens", "Mở lại token bằng mã PIN rồi làm lại."),
    )


def wrong_pin(now: PinState) -> TokenTrouble:
    """Say that the PIN was wrong and how the token says it stands now."""
    if now is PinState.LOCKED:
        return PinLocked(
            translate("tokens", "Mã PIN chưa đúng, và token vừa tự khóa vì sai nhiều lần liên tiếp."),
            translate("tokens", "Chưa làm gì với tệp; khóa và chứng thư vẫn nằm trong token."),
            translate("tokens", "Đưa token đến nơi cấp để mở khóa."),
        )
    if now is PinState.LAST_TRY:
        todo = translate(
            "tokens", "Token báo chỉ còn MỘT lần thử nữa. Nếu không chắc, dừng lại và hỏi nơi cấp token."
        )
    else:
        todo = translate(
            "tokens",
            "Kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi gõ chậm lại; nhiều loại token tự khóa sau 3 lần "
            "sai liên tiếp.",
        )
    return WrongPin(translate("tokens", "Mã PIN chưa đúng."), _nothing_done(), todo, pin=now.value)


def pin_locked() -> PinLocked:
    """Say that the PIN is locked."""
    return PinLocked(
        translate("tokens", "Token đã bị khóa vì gõ sai mã PIN nhiều lần."),
        translate("tokens", "Chưa làm gì với tệp; khóa và chứng thư vẫn nằm trong token."),
        translate("tokens", "Đưa token đến nơi cấp để mở khóa."),
    )


def last_try() -> PinLastTry:
    """Say that only one try is left, before it is spent."""
    return PinLastTry(
        translate("tokens", "Token báo chỉ còn MỘT lần thử mã PIN; gõ sai nữa thì token bị khóa."),
        translate("tokens", "Chưa thử mã PIN; chưa ký gì."),
        translate(
            "tokens", "Chắc chắn mã PIN thì mở token trong cửa sổ chương trình; không thì hỏi nơi cấp."
        ),
    )


def pin_not_set() -> PinNotSet:
    """Say that the token has no PIN yet."""
    return PinNotSet(
        translate("tokens", "Token chưa được đặt mã PIN."),
        _nothing_done(),
        translate("tokens", "Đặt mã PIN bằng phần mềm quản lý token của nơi cấp, rồi làm lại."),
    )


def pin_unfit() -> PinUnfit:
    """Say that this cannot be a PIN."""
    return PinUnfit(
        translate("tokens", "Mã PIN để trống, quá dài hoặc có chữ mang dấu nên không thể đúng."),
        translate("tokens", "Chưa thử mã PIN với token; chưa ký gì."),
        translate("tokens", "Tắt bộ gõ tiếng Việt rồi gõ lại mã PIN."),
    )


def key_without_certificate(name: str) -> KeyWithoutCertificate:
    """Say that a key has no certificate."""
    return KeyWithoutCertificate(
        translate("tokens", "Token “{name}” có khóa nhưng không có chứng thư đi cùng.", name=name),
        _nothing_done(),
        translate("tokens", "Đưa token đến nơi cấp để nạp chứng thư, hoặc chọn token khác."),
    )


def key_does_not_fit(name: str) -> KeyDoesNotFit:
    """Say that the signature does not fit the certificate."""
    return KeyDoesNotFit(
        translate("tokens", "Chữ ký token “{name}” vừa tạo không khớp với chứng thư đã chọn.", name=name),
        translate("tokens", "Chữ ký đó đã bị bỏ; chưa ký gì."),
        translate("tokens", "Rút token ra, cắm lại và chọn lại chứng thư. Nếu vẫn vậy, hỏi nơi cấp token."),
    )
