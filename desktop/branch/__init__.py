"""The domain: what a branch (chi bộ) is and its rules, as plain records and pure functions."""
