"""Tokens (thiết bị lưu khóa bí mật) through PKCS#11: found, listed and put to work in a process of their own.

A vendor's driver may hang, crash or print; none of that may reach the window. So the driver is loaded only
in `worker`, a child process that speaks `wire` over its pipes; `process` starts it, gives every question a
time limit, and ends the process that does not answer; `client` lists tokens and opens keys by it, and `hand`
is such a key at work. `records` and `troubles` are light; `modules` knows where the vendors put their
drivers. The PIN goes down the pipe once and is kept nowhere else.
"""
