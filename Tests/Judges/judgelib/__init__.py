"""What the judges share. A judge prints one finding a line and exits 0 clean, 1 findings, 2 could not run."""

import importlib.util
import sys

if importlib.util.find_spec("selenium") is None:
    print(f"{sys.executable} lacks the judges' packages: run Scripts/setup.sh judges, "
          "then use .build/judges/bin/python", file=sys.stderr)
    sys.exit(2)
