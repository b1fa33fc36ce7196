"""What is wrong with a package, in one word a program can act on; the sentences are made elsewhere."""


class Broken(ValueError):  # noqa: N818  it is what was found, not a defect of ours
    """The bytes are not what they should be; `code` says in which way, `where` in which part."""

    def __init__(self, code: str, where: str = "") -> None:
        self.code = code
        self.where = where
        super().__init__(f"{code} {where}".rstrip())
