"""Ask LibreOffice whether the signatures inside workbooks are valid. Run by the system's python3.

    ask_libreoffice.py FILE...

Writes one JSON line a file: {"file": name, "signatures": [true, false, ...]}; a file LibreOffice cannot even
open, or falls over, has `null` there. Who the signers are and whether they are trusted is not asked. It needs
the packages libreoffice-calc and python3-uno.
"""

import contextlib
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import DisposedException
from com.sun.star.uno import Exception as OfficeError

PATIENCE = 60.0


class Office:
    """LibreOffice in a process and a profile of its own, asked over a pipe."""

    def __init__(self):
        self.profile = tempfile.mkdtemp()
        pipe = f"sochibo{pathlib.Path(self.profile).name}"
        command = [
            "soffice", "--headless", "--norestore", "--nologo",
            f"-env:UserInstallation={pathlib.Path(self.profile).as_uri()}", f"--accept=pipe,name={pipe};urp;",
        ]  # fmt: skip
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.context = self.connect(pipe)
        self.services = self.context.ServiceManager

    def connect(self, pipe):
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        until = time.monotonic() + PATIENCE
        while True:
            try:
                return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            except OfficeError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.2)

    def close(self):
        with contextlib.suppress(OfficeError):  # it ends while it answers, or has ended
            self.services.createInstanceWithContext("com.sun.star.frame.Desktop", self.context).terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


def main(names):
    office = Office()
    for name in names:
        try:
            found = ask(office.services, office.context, name)
        except DisposedException:  # it fell over: its answer is no, and the next file is asked of a new one
            found = None
            office.close()
            office = Office()
        sys.stdout.write(json.dumps({"file": name, "signatures": found}) + "\n")
    office.close()


def ask(services, context, name):
    checker = services.createInstanceWithArgumentsAndContext(
        "com.sun.star.security.DocumentDigitalSignatures", ("1.2", True), context
    )
    storages = services.createInstanceWithContext("com.sun.star.embed.StorageFactory", context)
    files = services.createInstanceWithContext("com.sun.star.ucb.SimpleFileAccess", context)
    plain = PropertyValue()
    plain.Name, plain.Value = "StorageFormat", "ZipFormat"  # the OPC format hides the signatures
    try:
        stream = files.openFileRead(pathlib.Path(name).resolve().as_uri())
        arguments = (stream, uno.Any("long", 1), uno.Any("[]com.sun.star.beans.PropertyValue", (plain,)))
        storage = uno.invoke(storages, "createInstanceWithArguments", (arguments,))
        found = checker.verifyDocumentContentSignatures(storage, None)
    except DisposedException:
        raise
    except OfficeError:
        return None
    return [bool(one.SignatureIsValid) for one in found]


main(sys.argv[1:])
