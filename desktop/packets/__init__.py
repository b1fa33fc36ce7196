"""The container that is handed in: sealing, writing to a stick, verifying.

A packet (gói nộp) is one ASiC-E file with CAdES signatures (ETSI EN 319 162-1): a zip without compression
whose every byte follows from its content, so that the check can write it again and compare. Nothing here
imports cryptography or pyHanko before it is needed.
"""
