"""Before a vault is open: unlocking, first set-up, recovery, health."""
