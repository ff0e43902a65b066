# SPDX-License-Identifier: GPL-3.0-or-later
"""Write requirements.lock: every Python package, pinned and hashed, for every system we run on.

    make lock        takes the newest versions that pyproject.toml allows

The file has three parts, each headed by a line ``#: NAME``. A part holds only what the
parts above it lack, so a machine that only runs Surtitle installs the first, a machine
that tests it the first two, and pip never sees a package twice. It names no address:
where packages come from is each machine's own affair.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
# Each part with the dependency groups of pyproject.toml that it adds to those above it.
PARTS = {"run": ["build"], "test": ["test", "conformance"], "packaging": ["packaging"]}

HEAD = """\
# Every Python package of Surtitle, pinned and hashed. Written by `make lock`; do not edit.
# pip checks each download against these hashes and takes nothing else.
"""


def resolve(groups: list[str], known: Path | None, folder: Path) -> Path:
    """Resolve the project with ``groups`` for all systems, holding to the versions in ``known``."""
    output = folder / f"{len(groups)}.txt"
    command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--no-config", "--system-certs"]
    command += ["--universal", "--python-version", "3.11", "--fork-strategy", "fewest"]
    command += ["--generate-hashes", "--no-annotate", "--no-header", "--output-file", str(output)]
    for group in groups:
        command += ["--group", f"{ROOT / 'pyproject.toml'}:{group}"]
    if known is not None:
        command += ["--constraint", str(known)]
    subprocess.run([*command, str(ROOT / "pyproject.toml")], check=True)
    return output


def entries(text: str) -> list[str]:
    """Split a resolved file into one piece of text for each package."""
    pieces: list[str] = []
    for line in text.splitlines(keepends=True):
        if line[0].isalnum():
            pieces.append(line)
        elif pieces and not line.startswith("#"):
            pieces[-1] += line
    return pieces


def main() -> None:
    """Resolve part after part and write the lock file."""
    written, seen, groups, known = HEAD, set(), [], None
    with tempfile.TemporaryDirectory() as folder:
        for part, added in PARTS.items():
            groups = groups + added
            known = resolve(groups, known, Path(folder))
            new = [entry for entry in entries(known.read_text()) if entry.split(" \\")[0] not in seen]
            seen |= {entry.split(" \\")[0] for entry in new}
            written += f"\n#: {part}\n" + "".join(new)
    LOCK.write_text(written)
    print(f"{LOCK.name}: {len(seen)} packages")


if __name__ == "__main__":
    main()
