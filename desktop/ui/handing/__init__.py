"""The page “Báo cáo và nộp”: a period is signed, sealed, written to a stick; a packet is verified."""
