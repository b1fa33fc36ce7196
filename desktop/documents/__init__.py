"""Pages and sheets from plain records."""
