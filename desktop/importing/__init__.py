"""Reading other people's Excel lists."""
