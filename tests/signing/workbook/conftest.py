"""Tokens for these tests."""

from tests.signing.tokens.fixtures import softhsm, softhsm_template

__all__ = ["softhsm", "softhsm_template"]
