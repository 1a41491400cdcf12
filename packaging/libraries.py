"""The system libraries that Qt needs on Linux: which are missing, and how to get them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from shell import asked, say

IN_USE = [f"lib/libQt6{part}.so.6" for part in ("Widgets", "DBus", "Network", "PrintSupport", "Svg", "Test")]
IN_USE += [f"plugins/platforms/libq{platform}.so" for platform in ("offscreen", "wayland", "xcb")]
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
GLIB, GLIB_SINCE_2024 = "libglib2.0-0", "libglib2.0-0t64"
ODDLY_PACKAGED = {"libbrotlicommon.so.1": "libbrotli1", "libbrotlidec.so.1": "libbrotli1", "libz.so.1": "zlib1g"}


def are_in_place(qt: Path) -> bool:
    """Whether Qt finds its libraries, after installing those it lacks, or printing the line that does."""
    missing = missing_packages(qt)
    if missing and apt_installs(missing):
        missing = missing_packages(qt)
    if missing:
        say(f"Qt lacks some of the system's libraries. To install them:\n    {apt_line(missing)}")
    return not missing


def missing_packages(qt: Path) -> list[str]:
    """Debian's packages of the libraries that the parts of Qt in use ask for in vain; and of a font, if none is."""
    listed = asked(["ldd", *(str(qt / part) for part in IN_USE)]).stdout.splitlines()
    missing = {package_of(line.split()[0]) for line in listed if line.endswith("=> not found")}
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    if not any(True for folder in folders for _ in folder.rglob("*.[ot]tf")):
        missing.add("fonts-dejavu-core")
    return sorted(missing)


def package_of(library: str) -> str:
    """Debian's package of a shared library: as its policy names it, but for a few."""
    if library in ("libglib-2.0.so.0", "libgthread-2.0.so.0"):
        return GLIB_SINCE_2024 if asked(["apt-cache", "show", GLIB_SINCE_2024]).returncode == 0 else GLIB
    name, _, version = library.partition(".so.")
    name = name.lower().replace("_", "-")
    return ODDLY_PACKAGED.get(library, f"{name}{'-' if name[-1].isdigit() else ''}{version}")


def apt_installs(wanted: list[str]) -> bool:
    """Installs Debian packages where that takes no password; whether it did."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not shutil.which("apt-get") or not (root or asked(["sudo", "-n", "true"]).returncode == 0):
        return False
    say(f"Installing through apt-get: {' '.join(wanted)}")
    apt = [*([] if root else ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    install = [*apt, "install", "--yes", "--no-install-recommends", *wanted]
    if asked(install).returncode == 0:
        return True
    asked([*apt, "update"])  # its lists may be old, or none fetched yet
    answer = asked(install)
    if answer.returncode != 0:
        say(answer.stdout.strip())
    return answer.returncode == 0


def apt_line(wanted: list[str]) -> str:
    """What to type where apt-get needs a password."""
    return f"sudo apt-get install --no-install-recommends {' '.join(wanted)}"
