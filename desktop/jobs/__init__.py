"""The only place that knows threads."""
