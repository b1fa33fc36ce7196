"""Where drivers are looked for: the data is sound, and only what exists is tried."""

import re
from pathlib import Path

from desktop.signing.tokens import modules
from desktop.signing.tokens.modules import find_modules, places


def test_every_place_is_told_with_its_source_and_how_sure_it_is():
    known = places()
    assert {one.checked for one in known} <= {"run", "code", "unverified"}
    assert all(one.name and one.source and (one.windows or one.linux) for one in known)
    for place in known:
        assert all(re.match(r"(\{system\}|\{programs\}|[A-Z]:)\\", path) for path in place.windows)
        assert all(path.startswith("{lib}/") for path in place.linux)
        assert all(path.lower().endswith(".dll") for path in place.windows)


def test_both_middlewares_of_the_issuer_of_party_bodies_come_first():
    names = [one.name for one in places()]
    assert [("VGCA" in name) for name in names[:3]] == [True, True, False]
    assert names.index("OpenSC") > names.index("VNPT-CA"), "the maker's driver before the general one"


def test_windows_folders_are_the_computers_own(tmp_path):
    root = tmp_path / "Win"
    (tmp_path / "Win\\System32\\bit4xpki.dll").write_bytes(b"x")  # a file name, here
    found = find_modules(platform="win32", environment={"SystemRoot": str(root)})
    assert [one.name for one in found] == ["Bit4ID (VGCA)"]
    assert find_modules(platform="win32", environment={"SystemRoot": str(tmp_path / "no")}) == ()


def test_program_folders_are_each_tried(tmp_path):
    for name in ("P64", "P86"):
        (tmp_path / f"{name}\\OpenSC Project\\OpenSC\\pkcs11\\opensc-pkcs11.dll").write_bytes(b"x")
    environment = {
        "SystemRoot": str(tmp_path / "no"),
        "ProgramW6432": str(tmp_path / "P64"),
        "ProgramFiles": str(tmp_path / "P64"),
        "ProgramFiles(x86)": str(tmp_path / "P86"),
    }
    found = find_modules(platform="win32", environment=environment)
    assert [one.name for one in found] == ["OpenSC", "OpenSC"]


def test_a_named_driver_comes_first_and_is_kept_even_if_missing(tmp_path):
    missing = tmp_path / "eTPKCS11.dll"
    found = find_modules(extra=(missing,), platform="win32", environment={"SystemRoot": str(tmp_path / "no")})
    assert [(one.name, one.path) for one in found] == [("SafeNet / Gemalto (VGCA)", missing)]


def test_drivers_registered_with_p11_kit_are_found_but_not_its_own(tmp_path, monkeypatch):
    driver, link = tmp_path / "libvendor.so", tmp_path / "same.so"
    driver.write_bytes(b"x")
    link.symlink_to(driver)
    folder = tmp_path / "config/pkcs11/modules"
    folder.mkdir(parents=True)
    (folder / "a.module").write_text(f"# vendor\nmodule: {driver}\npriority: 1\n")
    (folder / "b.module").write_text(f"module: {link}\n")
    (folder / "c.module").write_text("module: p11-kit-trust.so\n")
    (folder / "d.module").write_text("nothing here\n")
    monkeypatch.setattr(modules, "_P11_KIT", ())
    monkeypatch.setattr(modules, "_library_folders", lambda: (str(tmp_path),))
    found = find_modules(platform="linux", environment={"XDG_CONFIG_HOME": str(tmp_path / "config")})
    assert [(one.name, one.path) for one in found] == [("libvendor.so", driver)]


def test_what_is_installed_here_is_found(tool):
    tool("softhsm2-util")
    assert "SoftHSM" in [one.name for one in find_modules()]
    assert all(Path(one.path).is_file() for one in find_modules())
