"""All fields under one name, for pages to import."""

from desktop.ui.kit.picker import MemberPicker, Person
from desktop.ui.kit.typing import LineField, TextField
from desktop.ui.kit.values import Choice, DateField, MoneyField, NumberField, TimeField, parse_time

__all__ = ["Choice", "DateField", "LineField", "MemberPicker", "MoneyField", "NumberField", "Person",
           "TextField", "TimeField", "parse_time"]
