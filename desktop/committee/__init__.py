"""The committee's side (đảng ủy xã): its branches, the keys it has enrolled, the packets it has received.

Plain records and pure rules, like `desktop.branch`: no Qt, no SQL, no files, no clock. Some of the records
are kept by a branch as well: the keys it knows, and the receipts that came back.
"""
