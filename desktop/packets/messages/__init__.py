"""Small signed packets beside the months: key cards up; cards of the committee, receipts, prompts down.

Each is an ASiC-E container like a month's packet, with its own `kind` in the manifest and one JSON file.
`records` is light; `making` and `reading` import cryptography inside their functions.
"""
