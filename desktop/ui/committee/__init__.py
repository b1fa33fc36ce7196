"""The committee's window: receiving sticks, the branches and their keys, what is trusted."""
