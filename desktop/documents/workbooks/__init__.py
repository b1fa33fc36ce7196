"""Excel sheets of a branch, written from plain records: roster, roll call, self-check table and its summary.

The sheets are in Vietnamese whatever language the window speaks: they are papers of the branch.
"""
