"""The committee's clerk at work (văn thư đảng ủy): enrol keys, receive packets, check, answer.

`founding` makes the vault, `units` the list of branches, `office` the committee's own keys and card,
`cards` what a key card says, `enrolling` what becomes of it, `trust` what is believed, `receiving` the book
of what came in, `returning` what goes back.
"""
