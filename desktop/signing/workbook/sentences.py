"""What the check says of a workbook, as sentences for a person; `{where}` is the part it is about."""

from collections.abc import Mapping
from typing import Final

from desktop.signing.records import Reason, Weight
from desktop.words import mark, translate

SENTENCES: Final[Mapping[str, str]] = {
    "not-a-workbook": mark("signing", "Tệp không phải bảng tính Excel (.xlsx)."),
    "zip-too-large": mark("signing", "Tệp bảng tính quá lớn, không kiểm tra được."),
    "zip-bomb": mark("signing", "Tệp bảng tính phình ra quá lớn khi mở: có người làm giả để gây hại."),
    "zip-cut": mark("signing", "Tệp bảng tính bị cắt ngắn hoặc đã hỏng."),
    "zip-gap": mark("signing", "Trong tệp bảng tính có phần thừa không thuộc mục nào."),
    "zip-ambiguous": mark("signing", "Tệp bảng tính được đóng gói lạ, có thể đọc ra hai nội dung khác nhau."),
    "zip-encrypted": mark("signing", "Tệp bảng tính có mục bị mã hóa, không kiểm tra được."),
    "zip-mismatch": mark("signing", "Mục lục của tệp bảng tính không khớp với nội dung ({where})."),
    "zip-damaged": mark("signing", "Mục “{where}” trong tệp bảng tính đã hỏng."),
    "zip-unsafe-name": mark("signing", "Tệp bảng tính có mục mang tên nguy hiểm ({where})."),
    "zip-name-twice": mark("signing", "Tệp bảng tính có hai mục trùng tên."),
    "zip-odd-name": mark("signing", "Tệp bảng tính có mục mang tên lạ ({where})."),
    "xml-damaged": mark("signing", "Mục “{where}” trong tệp bảng tính đã hỏng."),
    "xml-dangerous": mark("signing", "Mục “{where}” có cách viết không được phép, có thể gây hại."),
    "types-damaged": mark("signing", "Danh mục kiểu nội dung của tệp bảng tính đã bị sửa."),
    "types-ambiguous": mark("signing", "Danh mục kiểu nội dung có hai dòng cho cùng một mục ({where})."),
    "type-missing": mark("signing", "Mục “{where}” không có kiểu nội dung."),
    "type-changed": mark("signing", "Kiểu nội dung của mục “{where}” đã bị đổi sau khi ký."),
    "rels-lost": mark("signing", "Có danh sách liên kết đặt sai chỗ ({where})."),
    "rels-damaged": mark("signing", "Danh sách liên kết “{where}” đã bị sửa."),
    "rels-ambiguous": mark("signing", "Danh sách liên kết “{where}” có hai liên kết cùng tên."),
    "target-missing": mark("signing", "Thiếu mục “{where}” của bảng tính."),
    "target-odd": mark("signing", "Danh sách liên kết “{where}” dẫn tới nơi không được phép."),
    "signature-unreachable": mark("signing", "Tệp bảng tính có chữ ký, nhưng chữ ký không còn gắn với tệp."),
    "signature-damaged": mark("signing", "Chữ ký “{where}” đã hỏng, không đọc được."),
    "signature-wrapped": mark(
        "signing", "Chữ ký “{where}” bị đặt lồng vào chữ ký khác: có người ghép nội dung giả."
    ),
    "id-twice": mark("signing", "Trong chữ ký “{where}” có hai phần trùng tên: có người ghép nội dung giả."),
    "reference-outside": mark("signing", "Chữ ký “{where}” nói về nội dung nằm ngoài tệp."),
    "reference-twice": mark("signing", "Chữ ký kể mục “{where}” hai lần."),
    "transform-unknown": mark("signing", "Chữ ký dùng cách biến đổi nội dung không được phép ({where})."),
    "algorithm-unknown": mark("signing", "Chữ ký dùng thuật toán mà chương trình không biết ({where})."),
    "weak-digest": mark("signing", "Chữ ký dùng thuật toán băm quá yếu."),
    "weak-key": mark("signing", "Khóa ký quá ngắn, không còn an toàn."),
    "object-unsigned": mark("signing", "Trong chữ ký “{where}” có phần thêm vào, không được ký."),
    "properties-unsigned": mark("signing", "Chữ ký “{where}” không ghi thời điểm và người ký (XAdES)."),
    "manifest-unsigned": mark("signing", "Danh mục nội dung được ký không nằm trong chữ ký “{where}”."),
    "certificate-missing": mark("signing", "Chữ ký không kèm chứng thư của người ký."),
    "certificate-damaged": mark("signing", "Chứng thư kèm chữ ký đã hỏng."),
    "certificate-not-bound": mark(
        "signing", "Chữ ký không gắn với chứng thư nào (thiếu signing-certificate)."
    ),
    "signature-wrong": mark("signing", "Chữ ký không khớp với khóa của người ký."),
    "content-changed": mark("signing", "Nội dung đã bị thay đổi sau khi ký."),
    "part-changed": mark("signing", "Mục “{where}” đã bị sửa sau khi ký."),
    "part-missing": mark("signing", "Mục “{where}” đã bị xóa sau khi ký."),
    "part-unsigned": mark("signing", "Mục “{where}” được thêm vào, không nằm trong chữ ký."),
    "relationship-unsigned": mark("signing", "Có liên kết được thêm vào “{where}”, không nằm trong chữ ký."),
    "file-altered": mark(
        "signing", "Tệp không còn đúng từng byte như khi ký: đã bị sửa, hoặc đã được lưu lại."
    ),
    "other-program": mark(
        "signing",
        "Chữ ký do phần mềm khác tạo: tên tác giả, tiêu đề và các thuộc tính khác của tệp không nằm trong "
        "chữ ký.",
    ),
    "times-differ": mark("signing", "Chữ ký ghi hai thời điểm ký khác nhau."),
    "statement-differs": mark("signing", "Những người ký ghi tên chi bộ hoặc nội dung khác nhau."),
    "external-target": mark(
        "signing", "Bảng tính lấy dữ liệu từ nơi khác, không nằm trong chữ ký ({where})."
    ),
    "external-link": mark("signing", "Bảng tính có đường dẫn ra ngoài; không nên bấm vào ({where})."),
    "too-many-signatures": mark("signing", "Bảng tính đã có quá nhiều chữ ký."),
    "signature-place": mark("signing", "Bảng tính đã có chữ ký đặt ở chỗ lạ; không ký thêm được."),
    "unreadable": mark("signing", "Tệp bảng tính đã hỏng, không đọc được."),
}

_WEIGHTS: Final[Mapping[str, Weight]] = {
    "other-program": "warning",
    "times-differ": "warning",
    "external-link": "warning",
    "statement-differs": "warning",
    "external-target": "unknown",
}
"""Everything else speaks against the signature."""


def sentence_of(code: str, where: str = "") -> str:
    """Return the sentence of a finding."""
    return translate("signing", SENTENCES[code], where=where)


def reason_of(code: str, where: str = "") -> Reason:
    """Return a finding as a reason, with its weight."""
    return Reason(code=code, sentence=sentence_of(code, where), weight=_WEIGHTS.get(code, "invalid"))
