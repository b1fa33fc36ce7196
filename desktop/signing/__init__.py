"""Certificates and signatures: a key puts a name under bytes, and anybody can check it later.

`records`, `troubles`, `trust`, `enveloped` and `words` are light and may be imported anywhere. Others pull
in cryptography and pyHanko (several hundred milliseconds): import them inside the function that needs them,
so that the window opens first.
"""
