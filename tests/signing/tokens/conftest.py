"""SoftHSM tokens for this folder's tests."""

from tests.signing.tokens.fixtures import empty_softhsm, softhsm, softhsm_template

__all__ = ["empty_softhsm", "softhsm", "softhsm_template"]
