"""Numbers in Vietnamese style: points between thousands, a decimal comma, two digits in counts of people."""

from decimal import ROUND_HALF_UP, Decimal


def count(number: int) -> str:
    """Write a count of people or things in a document: below 10 with a leading zero (`02`, `35`)."""
    return f"{number:02d}" if 0 <= number < 10 else grouped(number)


def grouped(number: int) -> str:
    """Write a whole number with points between thousands: `45.245`."""
    return f"{number:,}".replace(",", ".")


def percent(part: int, whole: int, places: int = 2) -> str:
    """Write a share as `94,59 %`; whole numbers as `100 %`; empty where `whole` is 0."""
    if whole <= 0:
        return ""
    share = (Decimal(part) * 100 / Decimal(whole)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    text = f"{share:f}"
    if "." in text and not text.split(".")[1].strip("0"):
        text = text.split(".", maxsplit=1)[0]
    return text.replace(".", ",") + " %"


def decimal(number: float) -> str:
    """Write a score: `93`, `92,5`."""
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",")


def dong(amount: int) -> str:
    """Write an amount of money in đồng: `1.250.000 đồng`."""
    return f"{grouped(amount)} đồng"
