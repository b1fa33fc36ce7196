"""Certificates and signatures: a key puts a name under bytes, and anybody can check it later.

`records` and `troubles` are light and may be imported anywhere. `certificates`, `cms`, `pdf` and
`pdf_checking` pull in cryptography and pyHanko (several hundred milliseconds): import them inside the
function that needs them, so that the window opens first.
"""
