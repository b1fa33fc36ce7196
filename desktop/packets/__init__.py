"""The container that is handed in: sealing, writing to a stick, verifying."""
