"""``make soak``: random kills, long runs, fuzzing; each part in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.bench.__main__ import main

if __name__ == "__main__":
    sys.exit(main(Path(__file__).parent, "tests.soak", "soak_", sys.argv[1:]))
