"""The page Sinh hoạt: a year of months, and the meeting of a month from preparation to closed minutes."""
