"""Việc cần làm: the one next step and what is due."""
