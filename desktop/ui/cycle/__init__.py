"""The review cycle in the window: what is named, reviewed in its quarter, and followed until it is closed."""
