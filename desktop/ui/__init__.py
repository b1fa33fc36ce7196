"""The window: pages and models that talk to services only."""

import desktop.jobs  # noqa: F401  keeps Python's constants alive before the first signal
