"""``make bench``: every benchmark in a process of its own, one after another, so that none warms another's caches.

``python -m tests.bench reading store`` runs only those.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def main(folder: Path, package: str, prefix: str, names: list[str]) -> int:
    """Run ``prefix*.py`` of a folder as modules; returns 1 when one of them failed or a name is unknown."""
    found = {path.stem.removeprefix(prefix): path.stem for path in sorted(folder.glob(f"{prefix}*.py"))}
    if unknown := set(names) - set(found):
        print(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(found)}", file=sys.stderr)
        return 2
    failed = []
    for name in names or found:
        print(f"\n=== {name} " + "=" * (70 - len(name)), flush=True)
        if subprocess.run([sys.executable, "-m", f"{package}.{found[name]}"]).returncode:
            failed.append(name)
    if failed:
        print(f"\nfailed: {', '.join(failed)}", file=sys.stderr)
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main(Path(__file__).parent, "tests.bench", "bench_", sys.argv[1:]))
