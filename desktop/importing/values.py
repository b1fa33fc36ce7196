"""One cell at a time: dates in every habit, ids without their zeros, names in capitals, ticks for nam, nữ.

Each reader returns the value and remarks for the person, or raises `Refused` with the field and the reason.
"""

import math
import re
from datetime import date, datetime, timedelta

from desktop.branch.checking import LONGEST_LINE, LONGEST_NAME, LONGEST_TEXT, TEXT_FIELDS
from desktop.branch.dates import add_months, earliest_day, parse_typed, short
from desktop.branch.members import Gender
from desktop.branch.names import clean, fold, from_capitals
from desktop.errors import Refused
from desktop.importing.encodings import looks_old, without_eth
from desktop.importing.labels import field_label
from desktop.importing.reading import Value
from desktop.words import translate

_EXCEL_EPOCH = date(1899, 12, 30)
_YEARS = range(1900, 2101)
_SERIALS = range(3654, 73051)  # 1910 to 2100
_ADULT = 18
_ERRORS = {"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#GETTING_DATA", "#SPILL!"}
_EXPONENT = re.compile(r"^\d(?:[.,]\d+)?e\+?\d+$", re.IGNORECASE)
_UNKNOWN_PARTS = re.compile(r"^(?:[0?_.…xX*\-]{1,3}[/.\-]){1,2}(?=\d)")
_NOTHING = re.compile(r"[\s\-–—_.…?/xX]*|không rõ|chưa rõ|không|chưa|không nhớ|không có", re.IGNORECASE)
_ZERO_PARTS = re.compile(r"^0{1,2}\s*[/.\-]\s*(?:0{1,2}\s*[/.\-]\s*)?(?=\d)")
_CLOCK = re.compile(r"[T\s]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*$")
_BEFORE_DATE = re.compile(
    r"^(?:sinh\s+|sn\s*:?\s*|kn\s*:?\s*|s\.\s*)?(?:ngày\s*:?\s*(?=\d+\s*[/.\-]))?", re.IGNORECASE
)
_MONTH_ONLY = re.compile(
    r"^(?:tháng|thg|t)\s*\.?\s*(\d{1,2})\s*(?:[/.\-]|năm|\s)\s*(?:năm\s*)?(\d{4})$", re.IGNORECASE
)
_YEAR_ONLY = re.compile(r"^(?:năm\s+|khoảng\s+)?(\d{4})$", re.IGNORECASE)
_JOINED_DIGITS = re.compile(r"^(\d{1,2})(\d{2})(\d{4})$")
_MARKS = {"x", "v", "✓", "✔", "√", "có", "1", "+", "☑", "•"}
_MALE = {"nam", "trai", "male", "m", "ông"}
_FEMALE = {"nu", "gai", "female", "f", "ba"}


def refuse(field: str, reason: str) -> Refused:
    """Build the refusal of one field of a row."""
    label = field_label(field)
    return Refused(translate("importing", "{field}: {reason}.", field=label, reason=reason), field=field)


def plain(value: Value) -> str:
    """Return a cell's value as the text a person sees in it."""
    if isinstance(value, bool):
        return "1" if value else ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime | date):
        return short(value.date() if isinstance(value, datetime) else value)
    return clean(str(value))


def read_text(value: Value, field: str) -> str:
    """Read one line of text; raises `Refused` for errors of Excel, old encodings and texts too long."""
    text = plain(value)
    if text in _ERRORS:
        raise refuse(field, translate("importing", "ô báo lỗi {text} của Excel", text=text))
    if looks_old(str(value)):
        reason = translate(
            "importing",
            "chữ có vẻ gõ bằng bảng mã cũ (TCVN3 hoặc VNI): “{text}”; "
            "chuyển sang Unicode bằng UniKey rồi nhập lại",
            text=text[:40],
        )
        raise refuse(field, reason)
    most = LONGEST_TEXT if field in TEXT_FIELDS else LONGEST_LINE
    if len(text) > most:
        reason = translate("importing", "dài {length} chữ, quá {most} chữ", length=len(text), most=most)
        raise refuse(field, reason)
    return without_eth(text)


def read_name(value: Value) -> tuple[str, list[str]]:
    """Read họ và tên: in ordinary case, without `đ/c` before it or a remark in brackets after it."""
    if isinstance(value, str) and len(value) > LONGEST_NAME:
        reason = translate(
            "importing", "dài {length} chữ, quá {most} chữ", length=len(value), most=LONGEST_NAME
        )
        raise refuse("full_name", reason)
    text = read_text(value, "full_name")
    if isinstance(value, int | float):
        raise refuse("full_name", translate("importing", "“{text}” không phải là họ tên", text=text[:40]))
    notes: list[str] = []
    bracket = re.search(r"\s*\(([^)]*)\)\s*$", text)
    if bracket:
        notes.append(translate("importing", "Bỏ phần trong ngoặc sau tên: “{text}”.", text=bracket[1]))
        text = text[: bracket.start()]
    text = re.sub(r"^(?:đ/c|đc\.|đồng chí)\s+", "", text, flags=re.IGNORECASE).strip(" .,;:*-")
    if not text:
        raise refuse("full_name", translate("importing", "chưa ghi"))
    if re.search(r"[\d@#%&=+<>/\\|_]", text) or not any(sign.isalpha() for sign in text):
        raise refuse("full_name", translate("importing", "“{text}” không phải là họ tên", text=text[:40]))
    return from_capitals(text), notes


def read_date(value: Value, field: str, today: date) -> str:
    """Read a date as a partial ISO date, or empty for a blank cell or one that says the day is not known.

    A number is a year (1900 to 2100) or a day as Excel counts them. Two-digit years mean the past hundred
    years; for a birth date, the hundred years that end 18 years before `today`.
    """
    if isinstance(value, datetime | date):
        day = value.date() if isinstance(value, datetime) else value
        return _typed(short(day), field, today)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise refuse(field, translate("importing", "không phải là ngày"))
    if isinstance(value, int | float):
        return _from_number(value, field, today)
    text = clean(value)
    if text in _ERRORS:
        raise refuse(field, translate("importing", "ô báo lỗi {text} của Excel", text=text))
    return _from_text(text, field, today)


def _from_number(value: float, field: str, today: date) -> str:
    number = int(value) if math.isfinite(value) else -1
    if number == value and number in _YEARS:
        return _typed(str(number), field, today)
    if number in _SERIALS:
        return _typed(short(_EXCEL_EPOCH + timedelta(days=number)), field, today)
    if number == value and 7 <= len(str(number)) <= 8:
        return _from_text(str(number), field, today)
    if number == 0:
        return ""
    reason = translate("importing", "số {number} không phải là ngày", number=plain(value))
    raise refuse(field, reason)


def _from_text(text: str, field: str, today: date) -> str:
    tidy = _CLOCK.sub("", text).strip(" ,;'’`")
    tidy = _BEFORE_DATE.sub("", tidy, count=1)
    tidy = re.sub(r"(?i)[\-\s]*thg\s*\.?\s*(?=\d+[\-\s/])", "-", tidy) if re.match(r"\d", tidy) else tidy
    tidy = _ZERO_PARTS.sub("", tidy) or tidy
    tidy = (_UNKNOWN_PARTS.sub("", tidy) or tidy).strip(" .")
    if not re.search(r"\d", tidy):
        if _NOTHING.fullmatch(tidy):
            return ""
        raise refuse(field, translate("importing", "“{text}” không phải là ngày", text=text[:40]))
    if re.fullmatch(r"\d{5}", tidy):
        return _from_number(int(tidy), field, today)
    month, year, digits = _MONTH_ONLY.match(tidy), _YEAR_ONLY.match(tidy), _JOINED_DIGITS.match(tidy)
    if month:
        tidy = f"{month[1]}/{month[2]}"
    elif year:
        tidy = year[1]
    elif digits:
        tidy = f"{digits[1]}/{digits[2]}/{digits[3]}"
    return _typed(tidy, field, today)


def _typed(text: str, field: str, today: date) -> str:
    label = field_label(field)
    adult = add_months(today, -12 * _ADULT)
    two_digits = re.search(r"\D\d{2}$", text) and not re.match(r"\d{4}", text)
    try:
        if field == "born" and two_digits:
            return _past_century(parse_typed(text, field=label, today=None), adult)
        return parse_typed(text, field=label, today=today)
    except Refused as refusal:
        raise Refused(refusal.what, field=field) from refusal


def _past_century(value: str, latest: date) -> str:
    year = int(value[:4])
    return value if earliest_day(value) <= latest else f"{year - 100}{value[4:]}"


def is_mark(value: Value) -> bool:
    """Tell whether a cell only ticks its column (`x`, `✓`, 1)."""
    return plain(value).casefold() in _MARKS


def read_gender(value: Value) -> Gender:
    """Read giới tính: the words, their first letters in English, Nữ ticked or not."""
    word = fold(plain(value)).strip(" .")
    if word in _MALE:
        return Gender.MALE
    if word in _FEMALE:
        return Gender.FEMALE
    reason = translate("importing", "“{text}” không rõ là nam hay nữ", text=plain(value)[:40])
    raise refuse("gender", reason)


def _digits(value: Value, field: str) -> str:
    if isinstance(value, float | int) and not isinstance(value, bool):
        if not math.isfinite(value) or value != int(value) or value < 0:
            raise refuse(
                field, translate("importing", "“{text}” không phải là dãy chữ số", text=plain(value))
            )
        text = str(int(value))
    else:
        text = plain(value)
    if _EXPONENT.match(text) or (len(text) >= 11 and text.endswith("000000")):
        reason = translate(
            "importing",
            "“{text}”: Excel đã làm mất các chữ số cuối; gõ lại số này ở dạng văn bản",
            text=text[:40],
        )
        raise refuse(field, reason)
    bare = re.sub(r"[\s.\-'’`]", "", text)
    if bare and not (bare.isascii() and bare.isdigit()):
        reason = translate("importing", "“{text}” không phải là dãy chữ số", text=text[:40])
        raise refuse(field, reason)
    return bare


def read_citizen_id(value: Value) -> tuple[str, list[str]]:
    """Read số căn cước: 12 digits; 10 or 11 have lost their zeros; 9 are an old CMND, which is not kept."""
    digits = _digits(value, "citizen_id")
    if len(digits) in (10, 11):
        whole = digits.zfill(12)
        note = translate("importing", "Số căn cước mất số 0 ở đầu, đã thêm lại: {number}.", number=whole)
        return whole, [note]
    if len(digits) == 9:
        note = translate(
            "importing", "Bỏ qua số CMND 9 chữ số {number}: sổ chỉ giữ số căn cước 12 chữ số.", number=digits
        )
        return "", [note]
    if digits and len(digits) != 12:
        reason = translate(
            "importing", "“{text}” có {count} chữ số, phải là 12", text=digits[:40], count=len(digits)
        )
        raise refuse("citizen_id", reason)
    return digits, []


def read_card(value: Value) -> tuple[str, list[str]]:
    """Read số thẻ đảng viên: 12 digits, or 8 on old cards; zeros lost at the head are put back."""
    digits = _digits(value, "card")
    length = {6: 8, 7: 8, 10: 12, 11: 12}.get(len(digits))
    if length:
        whole = digits.zfill(length)
        note = translate("importing", "Số thẻ đảng viên mất số 0 ở đầu, đã thêm lại: {number}.", number=whole)
        return whole, [note]
    if digits and len(digits) not in (8, 12):
        reason = translate(
            "importing",
            "“{text}” có {count} chữ số, phải là 12 (thẻ cũ: 8)",
            text=digits[:40],
            count=len(digits),
        )
        raise refuse("card", reason)
    return digits, []


def read_phone(value: Value) -> tuple[str, list[str]]:
    """Read a telephone number; the zero that Excel drops from nine digits is put back."""
    text = read_text(value, "phone")
    if re.fullmatch(r"[1-9]\d{8}", text):
        return f"0{text}", [
            translate("importing", "Số điện thoại mất số 0 ở đầu, đã thêm lại: 0{number}.", number=text)
        ]
    return text, []


def read_file_number(value: Value) -> tuple[str, list[str]]:
    """Read số lý lịch: 6 digits, a blank, 2 or 3 capital letters; anything else is left out with a remark."""
    text = read_text(value, "file_number")
    found = re.fullmatch(r"(\d{1,6})[\s./\-]*([A-ZĐ]{2,3})", text.upper())
    if found:
        return f"{found[1].zfill(6)} {found[2]}", []
    if not text or text in "-–—.":
        return "", []
    note = translate(
        "importing", "Bỏ qua số lý lịch “{text}”: phải gồm 6 chữ số và 2–3 chữ cái.", text=text[:40]
    )
    return "", [note]
