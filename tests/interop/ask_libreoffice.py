"""Ask LibreOffice whether the signatures inside workbooks are valid. Run by the system's python3.

    ask_libreoffice.py FILE...

Writes one JSON line a file: {"file": name, "signatures": [true, false, ...]}; a file LibreOffice cannot even
open has `null` there. Who the signers are and whether they are trusted is not asked. It needs the packages
libreoffice-calc and python3-uno.
"""

import contextlib
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.uno import Exception as OfficeError

PATIENCE = 60.0


def main(names):
    with tempfile.TemporaryDirectory() as profile:
        pipe = f"sochibo{pathlib.Path(profile).name}"
        command = [
            "soffice", "--headless", "--norestore", "--nologo",
            f"-env:UserInstallation={pathlib.Path(profile).as_uri()}", f"--accept=pipe,name={pipe};urp;",
        ]  # fmt: skip
        office = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        context = connect(pipe)
        services = context.ServiceManager
        desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        try:
            for name in names:
                told = {"file": name, "signatures": ask(services, context, name)}
                sys.stdout.write(json.dumps(told) + "\n")
        finally:
            with contextlib.suppress(OfficeError):  # it ends while it answers
                desktop.terminate()
            try:
                office.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                office.kill()


def connect(pipe):
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
    except OfficeError:
        return None
    return [bool(one.SignatureIsValid) for one in found]


main(sys.argv[1:])
