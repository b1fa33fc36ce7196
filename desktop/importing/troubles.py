"""What can be wrong with a file someone wants to import, each with a sentence saying so."""

from desktop.errors import Trouble
from desktop.words import translate


def _safe() -> str:
    return translate("importing", "Chưa có gì được ghi vào sổ.")


class ImportTrouble(Trouble):
    """A file that cannot be imported; nothing was written."""

    code = "import"

    def __init__(self, what: str, todo: str, **facts: object) -> None:
        super().__init__(what, _safe(), todo, **facts)


class EmptyFile(ImportTrouble):
    """The file has no bytes, or its sheets no cells."""

    code = "empty-file"


class FileTooLarge(ImportTrouble):
    """The file is larger than any member list is."""

    code = "file-too-large"


class NotAWorkbook(ImportTrouble):
    """The file is something else than an Excel workbook, whatever its name says."""

    code = "not-a-workbook"


class DamagedWorkbook(ImportTrouble):
    """The file is a workbook that cannot be read to its end."""

    code = "damaged-workbook"


class PasswordProtected(ImportTrouble):
    """The workbook opens only with a password."""

    code = "password-protected"


class SwollenArchive(ImportTrouble):
    """A zip bomb: small on the disk, beyond measure when unpacked."""

    code = "zip-bomb"


class DangerousXml(ImportTrouble):
    """The workbook's XML declares entities, which no Excel does."""

    code = "dangerous-xml"


class TooManyRows(ImportTrouble):
    """A sheet with far more rows or cells than any member list has."""

    code = "too-many-rows"


class NoMemberList(ImportTrouble):
    """No sheet has a row of headings with the name and something to know a member by."""

    code = "no-member-list"


class OldEncoding(ImportTrouble):
    """The headings are typed in an old encoding (TCVN3, VNI) and the fonts do not say which."""

    code = "old-encoding"


def not_a_workbook(kind: str) -> NotAWorkbook:
    """Return the trouble for a file of another `kind`, a Vietnamese noun phrase."""
    return NotAWorkbook(
        translate("importing", "Đây là {kind}, không phải bảng tính Excel (.xlsx hoặc .xls).", kind=kind),
        translate(
            "importing",
            "Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”, "
            "rồi nhập tệp mới.",
        ),
        kind=kind,
    )


def damaged(detail: str = "") -> DamagedWorkbook:
    """Return the trouble for a workbook that breaks off or contradicts itself."""
    return DamagedWorkbook(
        translate("importing", "Tệp Excel bị hỏng, không đọc được."),
        translate(
            "importing", "Mở thử bằng Excel rồi lưu thành tệp mới, hoặc xin lại tệp từ người gửi và nhập lại."
        ),
        detail=detail,
    )


def password_protected() -> PasswordProtected:
    """Return the trouble for an encrypted workbook."""
    return PasswordProtected(
        translate("importing", "Tệp Excel có đặt mật khẩu nên không đọc được."),
        translate("importing", "Mở tệp bằng Excel với mật khẩu đó, bỏ mật khẩu, lưu lại rồi nhập."),
    )


def swollen() -> SwollenArchive:
    """Return the trouble for a zip bomb."""
    return SwollenArchive(
        translate("importing", "Tệp nén chứa lượng dữ liệu lớn bất thường khi mở ra, nên không được mở."),
        translate("importing", "Đừng mở tệp này; xin lại danh sách từ nguồn tin cậy."),
    )


def too_many_rows(most: int) -> TooManyRows:
    """Return the trouble for a sheet beyond `most` rows, or too wide for that many."""
    return TooManyRows(
        translate(
            "importing",
            "Bảng tính có quá nhiều dòng hoặc cột (quá {most} dòng, kể cả dòng trống có kẻ khung).",
            most=f"{most:,}".replace(",", "."),
        ),
        translate("importing", "Chép riêng phần danh sách đảng viên sang một tệp Excel mới rồi nhập tệp đó."),
        most=most,
    )
