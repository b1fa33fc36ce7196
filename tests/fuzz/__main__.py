"""Fuzz one target with atheris: `python -m tests.fuzz TARGET [libFuzzer's options and folders]`.

Run by `packaging/fuzz`, which has atheris; the tests need it not.
"""

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["desktop"]):
    import desktop.checking.asking
    import desktop.documents.xmp
    import desktop.packets.messages.reading
    import desktop.signing.cms
    import desktop.signing.enveloped
    import desktop.signing.pdf_checking
    import desktop.signing.requests
    import desktop.signing.revocation
    import desktop.signing.trust
    import desktop.signing.trust_folder
    import desktop.signing.workbook  # noqa: F401  imported to be watched

from tests.fuzz.targets import TARGETS


def main() -> None:
    """Lay the seeds into the folder that grows, then run until libFuzzer's time is up."""
    name, folder, *rest = sys.argv[1:]
    target = TARGETS[name]
    for number, seed in enumerate(target.seeds()):
        (Path(folder) / f"seed-{number}").write_bytes(seed)
    atheris.Setup([sys.argv[0], f"-max_len={target.longest}", folder, *rest], target.read)
    atheris.Fuzz()


main()
