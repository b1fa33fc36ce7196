"""The view “Báo cáo” inside “Báo cáo và nộp”: reports upward."""
