"""A disk whose power can be cut: an ext4 file system in a file, mounted by the loop driver."""

import subprocess
from pathlib import Path

# Room for a cluster of PostgreSQL; what is not used takes no room.
SIZE = "512M"

# Seconds until the file system writes by itself what nobody asked it to write: longer than a test.
PATIENT = "commit=300"


class Disk:
    """Mounted at `path`. One that lies says that all is written when it is not."""

    def __init__(self, folder: Path, lies: bool):
        self.folder, self.lies, self.images = folder, lies, 0
        # Others than root look for their files below it.
        folder.chmod(0o711)
        self.path, self.below = folder / "disk", folder / "below"
        for place in (self.path, self.below):
            place.mkdir()
        run("truncate", f"--size={SIZE}", self.image)
        run("mkfs.ext4", "-q", self.image)
        self.mount()

    @property
    def image(self) -> Path:
        """The file with all that the disk holds."""
        return self.folder / f"disk{self.images}.img"

    def mount(self) -> None:
        """Puts the image to use."""
        where = self.below if self.lies else self.path
        run("mount", "-o", f"loop,{PATIENT}", self.image, where)
        if self.lies:
            self.mount_a_liar()

    def mount_a_liar(self) -> None:
        """A volatile overlay does not pass on what it is asked to write to the disk."""
        upper, work, lower = (self.below / name for name in ("upper", "work", "lower"))
        for place in (upper, work, lower):
            place.mkdir(exist_ok=True)
        # It left a note there that it cannot be trusted after a power cut.
        run("rm", "-rf", work / "work")
        layers = f"volatile,lowerdir={lower},upperdir={upper},workdir={work}"
        run("mount", "-t", "overlay", "-o", layers, "overlay", self.path)

    def settle(self) -> None:
        """Waits until all is on the disk, even on one that lies."""
        run("sync", "--file-system", self.below if self.lies else self.path)

    def cut(self) -> None:
        """Goes on with what was on the disk, without what the kernel still had in mind."""
        old = self.image
        self.images += 1
        run("cp", "--sparse=always", "--reflink=auto", old, self.image)
        self.unmount()
        old.unlink()
        self.mount()

    def unmount(self) -> None:
        """Takes the image out of use."""
        run("umount", "--lazy", self.path)
        if self.lies:
            run("umount", "--lazy", self.below)


def run(*command: str | Path) -> None:
    """Runs a command that has to succeed."""
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
