"""Reading other people's Excel: guard, read, find the headings, read the rows, match them, show a preview.

`desktop.importing.previewing.preview` is the whole way; nothing in this room writes anything.
"""
