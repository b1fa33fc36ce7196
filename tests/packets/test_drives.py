from desktop.packets.drives import list_drives

GB = 1024**3


def linux(tmp_path, *disks, mounts):
    """Lay out /proc/mounts and /sys as Linux does; a disk is (partition, its place, removable flag)."""
    blocks = tmp_path / "class" / "block"
    blocks.mkdir(parents=True)
    for partition, where, removable in disks:
        disk = tmp_path / "devices" / where / partition[:3]
        (disk / partition).mkdir(parents=True)
        (disk / "removable").write_text(f"{removable}\n", "ascii")
        (blocks / partition).symlink_to(disk / partition)
    table = tmp_path / "mounts"
    table.write_bytes(mounts.encode())
    return {
        "platform": "linux",
        "mounts": table,
        "blocks": blocks,
        "usage": lambda path: (8 * GB, 6 * GB, 2 * GB),
    }


def test_sticks_are_found_and_fixed_disks_are_not(tmp_path):
    asked = linux(
        tmp_path,
        ("sda1", "pci0/ata1", 0), ("sdb1", "pci0/usb1/host", 1),
        ("sdc1", "pci0/usb2/host", 0), ("sdd1", "pci0/card", 1),
        mounts=(
            "proc /proc proc rw 0 0\n"
            "/dev/sda1 / ext4 rw,relatime 0 0\n"
            "/dev/sda1 /mnt/data ext4 rw 0 0\n"
            "/dev/sdb1 /media/yen/USB\\040CHI\\040B\\341\\273\\230 vfat rw,nosuid 0 0\n"
            "/dev/sdc1 /run/media/yen/KINGSTON exfat ro,nosuid 0 0\n"
            "/dev/sdd1 /mnt/card vfat rw 0 0\n"
            "tmpfs /media/fake tmpfs rw 0 0\n"
            "/dev/gone1 /media/gone vfat rw 0 0\n"
            "broken line\n\n"
        ),
    )  # fmt: skip
    drives = list_drives(**asked)
    assert [(drive.path, drive.name) for drive in drives] == [
        ("/media/yen/USB CHI BỘ", "USB CHI BỘ"),
        ("/mnt/card", "card"),
        ("/run/media/yen/KINGSTON", "KINGSTON"),
    ]
    assert [drive.writable for drive in drives] == [True, True, False]
    assert drives[0].free == 2 * GB
    assert drives[0].file_system == "vfat"


def test_a_stick_pulled_out_meanwhile_is_left_out(tmp_path):
    asked = linux(tmp_path, ("sdb1", "usb1", 1), mounts="/dev/sdb1 /media/x vfat rw 0 0\n")

    def gone(path):
        raise FileNotFoundError(path)

    assert list_drives(**(asked | {"usage": gone})) == []


def test_no_table_no_drives(tmp_path):
    assert list_drives(platform="linux", mounts=tmp_path / "none", blocks=tmp_path) == []


class Windows:
    def letters(self):
        return ["C:\\", "E:\\", "F:\\", "G:\\"]

    def kind(self, root):
        return {"C:\\": 3, "E:\\": 2, "F:\\": 5, "G:\\": 2}[root]

    def describe(self, root):
        return ("USB CHI BO", "FAT32") if root == "E:\\" else ("", "")


def test_windows_is_asked_for_removable_drives():
    drives = list_drives(platform="win32", windows=Windows(), usage=lambda path: (8 * GB, 6 * GB, 2 * GB))
    assert [(drive.path, drive.name, drive.file_system) for drive in drives] == [
        ("E:\\", "USB CHI BO", "FAT32"),
        ("G:\\", "G:\\", ""),
    ]
