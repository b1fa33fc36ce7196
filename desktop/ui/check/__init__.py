"""The page Kiểm điểm: each member's self-check against the set of signs, recorded by keyboard."""
