"""Programs, and files that installed Python packages carry."""

import importlib.util
import os
import re
import shutil
import subprocess
from pathlib import Path

from judgelib.verdict import CouldNotRun


def program(*names: str, variable: str | None = None) -> str:
    """The first of these programs that exists; the environment variable, if set, decides alone."""
    chosen = os.environ.get(variable, "") if variable else ""
    for name in [chosen] if chosen else names:
        if found := shutil.which(name):
            return found
    raise CouldNotRun(f"{chosen or ' or '.join(names)} is missing: run Scripts/setup.sh judges")


def package_file(package: str, path: str) -> Path:
    spec = importlib.util.find_spec(package)
    for place in (spec.submodule_search_locations or []) if spec else []:
        if (file := Path(place) / path).is_file():
            return file
    raise CouldNotRun(f"{package}/{path} is missing: run Scripts/setup.sh judges")


def output(command: list[str], *, accept: tuple[int, ...] = (0,), seconds: int = 600, **more) -> subprocess.CompletedProcess:
    """Runs a program and captures what it says; any exit status not in `accept` means that it could not run."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, **more)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CouldNotRun(f"{command[0]}: {error}") from error
    if done.returncode not in accept:
        raise CouldNotRun(f"{command[0]} ended with {done.returncode}: {(done.stderr or done.stdout).strip()[-2000:]}")
    return done


JING_LINE = re.compile(r"^(?P<file>.+?):(?P<place>\d+:\d+): (?P<message>.*)$")
JING_CHATTER = ("Picked up ", "[warning] ")     # Java and Debian's wrapper


def jing(schema: Path, files: list[Path], *options: str) -> list[tuple[str, str]]:
    """Validates with jing in one run; pairs of "file:line:column" and message.

    Schematron's findings come without a place: then the file is right only if there is just one."""
    done = output([program("jing"), *options, str(schema), *map(str, files)], accept=(0, 1), seconds=1800)
    found: list[tuple[str, str]] = []
    for line in done.stdout.splitlines() + done.stderr.splitlines():
        if match := JING_LINE.match(line):
            found.append((f"{match['file']}:{match['place']}", shortened(match["message"])))
        elif line.startswith("error: "):
            found.append((str(files[0]), line))
        elif line.startswith("  ") and found:
            found[-1] = (found[-1][0], f"{found[-1][1]} {shortened(line.strip())}")
        elif line.strip() and not line.startswith(JING_CHATTER):
            raise CouldNotRun(f"jing: {line}")
    if done.returncode and not found:
        raise CouldNotRun("jing refused without saying why")
    return found


def shortened(message: str, limit: int = 300) -> str:
    """Validators like to list every element that would have been allowed."""
    return message if len(message) <= limit else message[:limit] + "…"
