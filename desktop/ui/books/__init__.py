"""The books beside the meetings, each a list and a form: what a secretary keeps through a year."""
