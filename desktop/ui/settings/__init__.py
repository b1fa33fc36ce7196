"""Cài đặt: facts of the branch, people, looks, backups, rules."""
