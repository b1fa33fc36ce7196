"""What can be wrong with a vault (kho), one class a kind of trouble, each with its sentences."""

from datetime import datetime
from pathlib import Path

from desktop.errors import Refused, Trouble
from desktop.words import translate


class VaultTrouble(Trouble):
    """Anything the world did to a vault; catch this to keep the window alive."""

    code = "vault-trouble"


class WrongPassword(VaultTrouble):
    """No person's slot opens with this password."""

    code = "wrong-password"

    def __init__(self) -> None:
        super().__init__(
            translate("storage", "Mật khẩu chưa đúng."),
            translate("storage", "Kho vẫn khóa và còn nguyên."),
            translate(
                "storage",
                "Kiểm tra phím Caps Lock và bộ gõ tiếng Việt (mật khẩu được gõ không dấu). "
                "Nếu quên, dùng mã khôi phục cất trong tủ hồ sơ.",
            ),
        )


class MistypedRecoveryCode(Refused):
    """The checksum group says the recovery code (mã khôi phục) was copied wrongly."""

    code = "recovery-code-mistyped"

    def __init__(self) -> None:
        super().__init__(
            translate("storage", "Mã khôi phục gõ sai: các ký tự không khớp với nhóm kiểm tra ở cuối mã."),
            translate("storage", "Kho vẫn khóa và còn nguyên."),
            translate("storage", "Tắt bộ gõ tiếng Việt, so lại từng nhóm bốn ký tự với tờ giấy đã in."),
            field="recovery_code",
        )


class WrongRecoveryCode(VaultTrouble):
    """A well-formed recovery code, but of another vault or one that was replaced since."""

    code = "wrong-recovery-code"

    def __init__(self) -> None:
        super().__init__(
            translate("storage", "Mã không đúng của kho này, tuy đã gõ đủ và khớp nhóm kiểm tra."),
            translate("storage", "Kho vẫn khóa và còn nguyên."),
            translate(
                "storage", "Tìm tờ mã khôi phục in gần đây nhất của chi bộ: mã cũ hết hiệu lực khi đổi mã."
            ),
        )


class WeakPassword(Refused):
    """A new password below the floor; the reason is in the sentence."""

    code = "weak-password"

    def __init__(self, reason: str) -> None:
        super().__init__(
            translate("storage", "Mật khẩu mới chưa dùng được: {reason}.", reason=reason),
            translate("storage", "Mật khẩu đang dùng không thay đổi."),
            translate("storage", "Chọn một câu ngắn dễ nhớ, từ 8 ký tự trở lên, gõ không dấu."),
            field="password",
        )


class SlotRefused(Refused):
    """The last person may not be removed; an unknown slot may not be changed."""

    code = "slot-refused"


class NotAVault(VaultTrouble):
    """The path holds something else than a vault: another folder, a plain file, nothing inside."""

    code = "not-a-vault"

    def __init__(self, path: Path, reason: str, todo: str = "") -> None:
        super().__init__(
            translate("storage", "“{path}” không phải kho Sổ Chi Bộ: {reason}.", path=path, reason=reason),
            translate("storage", "Không có gì ở đó bị thay đổi."),
            todo or translate("storage", "Chọn thư mục kho có tên kết thúc bằng “.scb”."),
            path=str(path),
        )


class VaultMissing(NotAVault):
    """There is nothing at the path."""

    code = "vault-missing"

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            translate("storage", "không có thư mục nào ở đường dẫn này"),
            translate("storage", "Kiểm tra lại đường dẫn, cắm lại ổ đĩa, hoặc khôi phục từ bản sao lưu."),
        )


class NewerVault(VaultTrouble):
    """Made by a newer version of the program; `version` says which format or which schema."""

    code = "newer-vault"

    def __init__(self, path: Path, version: str, ours: str) -> None:
        super().__init__(
            translate(
                "storage",
                "“{path}” do phiên bản Sổ Chi Bộ mới hơn tạo ra "
                "(dữ liệu kiểu {version}, máy này đọc được đến {ours}).",
                path=path,
                version=version,
                ours=ours,
            ),
            translate("storage", "Dữ liệu còn nguyên, chương trình không mở để khỏi làm hỏng."),
            translate("storage", "Cài phiên bản mới của Sổ Chi Bộ trên máy này rồi mở lại."),
            path=str(path),
            version=version,
        )


class DamagedVault(VaultTrouble):
    """The vault is ours but its bytes are not what was written."""

    code = "damaged-vault"

    def __init__(self, path: Path, reason: str, todo: str = "") -> None:
        super().__init__(
            translate("storage", "Kho “{path}” bị hỏng: {reason}.", path=path, reason=reason),
            translate("storage", "Chương trình không sửa và không ghi đè gì lên kho này."),
            todo
            or translate(
                "storage", "Chép thư mục kho sang chỗ khác để giữ lại, rồi khôi phục từ bản sao lưu gần nhất."
            ),
            path=str(path),
            reason=reason,
        )


class DamagedHeader(DamagedVault):
    """The main key header is damaged or missing while its copy is sound: `restore_header` can put it back."""

    code = "damaged-header"

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            translate("storage", "tệp khóa “header.scb” không còn nguyên, nhưng bản sao của nó còn tốt"),
            translate("storage", "Mở trang Kiểm tra kho và chọn “Khôi phục tệp khóa từ bản sao”."),
        )


class MissingHeader(DamagedVault):
    """Data without any key header: nothing can open it without a backup."""

    code = "header-missing"

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            translate("storage", "thiếu tệp khóa “header.scb” và cả bản sao của nó"),
            translate(
                "storage",
                "Tìm lại hai tệp “header.scb” và “header.copy.scb” đã bị chuyển đi, "
                "hoặc khôi phục từ bản sao lưu.",
            ),
        )


class MissingData(DamagedVault):
    """A key header without `data.db`; an empty one is never made in its place."""

    code = "data-missing"

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            translate("storage", "thiếu tệp dữ liệu “data.db”; chương trình không tạo tệp trống thay vào"),
            translate("storage", "Tìm lại tệp “data.db” đã bị chuyển đi, hoặc khôi phục từ bản sao lưu."),
        )


class ForeignData(DamagedVault):
    """`data.db` does not belong to this header: another vault's, or its first page is destroyed."""

    code = "foreign-data"

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            translate("storage", "tệp “data.db” không phải của kho này, không khớp với tệp khóa"),
            translate("storage", "Đặt lại đúng tệp “data.db” của kho này, hoặc khôi phục từ bản sao lưu."),
        )


class VaultInUse(VaultTrouble):
    """Another process has the vault open; `facts` hold host, user, pid, since where they could be read."""

    code = "vault-in-use"

    def __init__(
        self, path: Path, *, host: str = "", user: str = "", pid: int = 0, since: datetime | None = None
    ) -> None:
        if since is None:
            what = translate("storage", "Kho “{path}” đang được mở ở một cửa sổ khác.", path=path)
        else:
            what = translate(
                "storage",
                "Kho “{path}” đang được mở trên máy “{host}” bởi tài khoản “{user}” "
                "từ {since} (tiến trình {pid}).",
                path=path,
                host=host,
                user=user,
                since=since.strftime("%H:%M %d/%m/%Y"),
                pid=pid,
            )
        super().__init__(
            what,
            translate("storage", "Mỗi lúc chỉ một chương trình được mở kho, nhờ vậy dữ liệu không bị lẫn."),
            translate("storage", "Đóng cửa sổ kia rồi mở lại."),
            path=str(path),
            host=host,
            user=user,
            pid=pid,
            since=since.isoformat() if since else "",
        )


class VaultExists(VaultTrouble):
    """Something already stands where a vault would be created or restored."""

    code = "vault-exists"

    def __init__(self, path: Path) -> None:
        super().__init__(
            translate("storage", "Ở “{path}” đã có sẵn tệp hoặc thư mục.", path=path),
            translate("storage", "Chương trình không ghi đè lên nó."),
            translate("storage", "Chọn tên khác hoặc chỗ khác cho kho mới."),
            path=str(path),
        )


class StorageFull(VaultTrouble):
    """The disk is full: the transaction was undone, everything saved before it stands."""

    code = "disk-full"

    def __init__(self, path: Path) -> None:
        super().__init__(
            translate("storage", "Không ghi được vào “{path}”: ổ đĩa đã đầy.", path=path),
            translate("storage", "Những gì đã lưu trước đó còn nguyên; thay đổi vừa rồi chưa được lưu."),
            translate("storage", "Xóa bớt tệp không cần trên ổ đĩa rồi làm lại thao tác vừa rồi."),
            path=str(path),
        )


class StorageReadOnly(VaultTrouble):
    """The folder or the device may not be written to."""

    code = "read-only"

    def __init__(self, path: Path) -> None:
        super().__init__(
            translate(
                "storage", "Không ghi được vào “{path}”: thiết bị hoặc thư mục chỉ cho đọc.", path=path
            ),
            translate("storage", "Dữ liệu trong kho còn nguyên; thay đổi vừa rồi chưa được lưu."),
            translate(
                "storage", "Kiểm tra quyền ghi của thư mục, hoặc chép kho về ổ cứng của máy rồi mở lại."
            ),
            path=str(path),
        )


class StorageFailed(VaultTrouble):
    """The device failed while reading or writing (taken out, worn out, a lost network share)."""

    code = "device-failed"

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(
            translate(
                "storage",
                "Ổ đĩa chứa “{path}” bị lỗi hoặc đã bị rút ra ({detail}).",
                path=path,
                detail=detail,
            ),
            translate("storage", "Những gì đã lưu trước đó vẫn ở trên ổ; thay đổi vừa rồi chưa được lưu."),
            translate(
                "storage",
                "Cắm lại ổ đĩa, đóng và mở lại kho; nếu còn lỗi, khôi phục từ bản sao lưu sang ổ khác.",
            ),
            path=str(path),
            detail=detail,
        )


class StorageBusy(VaultTrouble):
    """Another transaction kept the database for longer than we wait."""

    code = "vault-busy"

    def __init__(self, path: Path) -> None:
        super().__init__(
            translate("storage", "Kho “{path}” đang bận ghi việc khác quá lâu.", path=path),
            translate("storage", "Dữ liệu còn nguyên; thay đổi vừa rồi chưa được lưu."),
            translate("storage", "Đợi việc đang chạy xong rồi làm lại."),
            path=str(path),
        )


class NotABackup(VaultTrouble):
    """The file is not a `.scbluu` backup."""

    code = "not-a-backup"

    def __init__(self, path: Path) -> None:
        super().__init__(
            translate("storage", "“{path}” không phải bản sao lưu của Sổ Chi Bộ.", path=path),
            translate("storage", "Không có gì bị thay đổi."),
            translate("storage", "Chọn tệp có tên kết thúc bằng “.scbluu”."),
            path=str(path),
        )


class DamagedBackup(VaultTrouble):
    """The backup's bytes are not what was written, or what is inside does not open."""

    code = "damaged-backup"

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            translate("storage", "Bản sao lưu “{path}” bị hỏng: {reason}.", path=path, reason=reason),
            translate("storage", "Kho đang dùng không bị ảnh hưởng; chưa có gì được khôi phục."),
            translate("storage", "Dùng một bản sao lưu khác, cũ hơn."),
            path=str(path),
            reason=reason,
        )
