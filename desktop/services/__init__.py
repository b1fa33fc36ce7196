"""One verb for each thing a secretary does."""
