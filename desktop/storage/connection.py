"""The name under which other rooms speak of an open transaction, so that they need not know SQLAlchemy."""

from sqlalchemy import Connection

__all__ = ["Connection"]
