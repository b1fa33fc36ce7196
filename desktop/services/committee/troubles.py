"""What the committee's clerk cannot do, and why."""

from desktop.errors import Trouble
from desktop.words import translate


class NotACommittee(Trouble):
    """The vault is a branch's: nothing is received or enrolled in it."""

    code = "not-a-committee"

    def __init__(self) -> None:
        super().__init__(
            translate("committee", "Kho này là sổ của chi bộ, không phải sổ tiếp nhận của đảng ủy."),
            translate("committee", "Chưa ghi gì vào kho."),
            translate("committee", "Mở sổ tiếp nhận của đảng ủy rồi làm lại."),
        )


class NoSuchPacket(Trouble):
    """No packet with that hash in the book."""

    code = "no-such-packet"

    def __init__(self) -> None:
        super().__init__(translate("committee", "Không có gói này trong sổ tiếp nhận."))


class ContentNotKept(Trouble):
    """The packet was invalid when it came: its line is in the book, its bytes are not."""

    code = "content-not-kept"

    def __init__(self, reason: str = "") -> None:
        told = translate("committee", "Gói này không hợp lệ nên sổ tiếp nhận không giữ nội dung của gói.")
        super().__init__(
            f"{told} {reason}".strip(),
            translate("committee", "Dòng ghi trong sổ và các điều đã phát hiện còn nguyên."),
            translate("committee", "Trả lại chi bộ, ghi rõ lý do. Cần kiểm tra lại thì đọc lại USB."),
        )


class CardAccepted(Trouble):
    """The key of this card is enrolled by it: it cannot be refused as well."""

    code = "card-accepted"

    def __init__(self, name: str) -> None:
        super().__init__(
            translate("committee", "Khóa của đồng chí {name} đã được ghi nhận bằng thẻ này.", name=name),
            translate("committee", "Thẻ và khóa vẫn như đã ghi; chưa thay đổi gì."),
            translate("committee", "Không dùng khóa này nữa thì thu hồi khóa."),
            name=name,
        )


class NoSuchKey(Trouble):
    """No key with that fingerprint at this desk, or more than one begins like it."""

    code = "no-such-key"

    def __init__(self, typed: str) -> None:
        super().__init__(
            translate("committee", "Không có khóa nào có dấu vân tay “{typed}”.", typed=typed[:70]),
            todo=translate("committee", "Xem lại dấu vân tay trong danh sách khóa."),
        )


class NobodyCanOpen(Trouble):
    """No key of the branch can be encrypted to, and neither password nor reason was given."""

    code = "nobody-can-open"

    def __init__(self, unit: str) -> None:
        super().__init__(
            translate("committee", "Chưa ghi nhận khóa nào của “{unit}” mở được tệp mã hóa.", unit=unit),
            translate("committee", "Chưa ghi gì ra USB."),
            translate(
                "committee",
                "Đặt mật khẩu phong bì đã thống nhất với chi bộ, hoặc ghi lý do nếu đưa không mã hóa.",
            ),
            unit=unit,
        )


class UnknownUnit(Trouble):
    """The branch is not in the committee's list, or hands in no longer."""

    code = "unknown-unit"

    def __init__(self, name: str) -> None:
        super().__init__(
            translate("committee", "Chưa có “{name}” trong danh sách chi bộ trực thuộc.", name=name),
            translate("committee", "Chưa ghi gì vào kho."),
            translate(
                "committee", "Thêm chi bộ vào danh sách trước, hoặc trả lại nếu không phải đơn vị trực thuộc."
            ),
            unit=name,
        )


class FingerprintDiffers(Trouble):
    """What was typed from the paper is not the fingerprint of the key in the file."""

    code = "fingerprint-differs"

    def __init__(self) -> None:
        super().__init__(
            translate("committee", "Dấu vân tay trên giấy không giống dấu vân tay của khóa trong tệp."),
            translate("committee", "Chưa ghi nhận khóa này."),
            translate(
                "committee",
                "Đọc lại từng nhóm. Nếu vẫn khác thì không ghi nhận: từ chối thẻ này và báo chi bộ.",
            ),
        )


class CardNotSound(Trouble):
    """Something speaks against the card that no comparing can heal."""

    code = "card-not-sound"

    def __init__(self, reason: str) -> None:
        super().__init__(
            translate("committee", "Không ghi nhận được thẻ khóa này: {reason}", reason=reason),
            translate("committee", "Chưa ghi gì vào danh sách khóa."),
            translate("committee", "Từ chối thẻ, ghi rõ lý do, và đề nghị chi bộ lập thẻ khác."),
        )


class NoComparison(Trouble):
    """Neither paper nor an earlier key nor an issuer stands for this card."""

    code = "no-comparison"

    def __init__(self) -> None:
        super().__init__(
            translate("committee", "Chưa có gì bảo đảm khóa này là của người ghi trên thẻ."),
            translate("committee", "Chưa ghi nhận khóa này."),
            translate("committee", "Gõ dấu vân tay hoặc các từ in trên thẻ giấy có chữ ký của chi bộ."),
        )


class NotTheOfficeKey(Trouble):
    """The key is not one of the committee's own that may do this."""

    code = "not-the-office-key"

    def __init__(self, name: str) -> None:
        super().__init__(
            translate(
                "committee", "Khóa “{name}” không phải khóa của đảng ủy đã ghi trong kho này.", name=name
            ),
            translate("committee", "Chưa ký gì."),
            translate(
                "committee", "Mở khóa của văn phòng đảng ủy, hoặc ghi khóa này làm khóa của đảng ủy trước."
            ),
        )


class NothingToAnswer(Trouble):
    """There is nothing decided that the branch was not told already."""

    code = "nothing-to-answer"

    def __init__(self, unit: str) -> None:
        super().__init__(
            translate("committee", "Không còn gì phải báo lại cho “{unit}”.", unit=unit),
            todo=translate("committee", "Nhận hoặc trả lại các gói đang chờ trước."),
        )


class ListWithoutIssuer(Trouble):
    """A revocation list that nobody believed here has signed."""

    code = "list-without-issuer"

    def __init__(self, issuer: str) -> None:
        super().__init__(
            translate(
                "committee",
                "Danh sách thu hồi của “{issuer}” không do nơi cấp nào đã tin ở đây ký.",
                issuer=issuer,
            ),
            translate("committee", "Danh sách tin cậy chưa thay đổi."),
            translate("committee", "Thêm chứng thư của nơi cấp trước, rồi thêm danh sách thu hồi."),
        )


class NothingNewToTrust(Trouble):
    """All of it is here already, or an even newer list."""

    code = "nothing-new-to-trust"

    def __init__(self) -> None:
        super().__init__(
            translate("committee", "Không có gì mới: chứng thư đã có, hoặc danh sách thu hồi ở đây mới hơn."),
            translate("committee", "Danh sách tin cậy chưa thay đổi."),
        )


class NoReturn(Trouble):
    """No return packet with that name in this vault."""

    code = "no-return"

    def __init__(self) -> None:
        super().__init__(translate("committee", "Không có gói trả lại này trong kho."))


class OfficeKeyNeeded(Trouble):
    """An answer is signed by the office key, and none was opened."""

    code = "office-key-needed"

    def __init__(self) -> None:
        super().__init__(
            translate("committee", "Biên nhận phải có chữ ký của văn phòng đảng ủy."),
            translate("committee", "Quyết định đã ghi còn nguyên; chưa ghi gì ra USB."),
            translate("committee", "Mở khóa của văn phòng đảng ủy rồi ghi biên nhận."),
        )
