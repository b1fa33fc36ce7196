"""Sổ sách: the registers and the audit trail."""
