"""The check of anything that arrives: five questions, each with its sentence, then one verdict.

    bytes -> what is it -> packets / signing (whole? who?) -> trust (believed?) -> ledger (newer?) -> Checked

`records` is light and may be imported anywhere; the rest pulls in cryptography and is imported late.
"""
