"""Shared widgets: every page is made of these."""
