"""Sổ Chi Bộ: the offline workbench of a Party branch (chi bộ) secretary."""

__version__ = "0.1.0"
