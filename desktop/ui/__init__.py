"""The window: pages and models that talk to services only."""
