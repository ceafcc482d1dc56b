"""Finding the files to judge. Finding none is an error: an empty folder must not pass."""

import fnmatch
from pathlib import Path

from judgelib.verdict import CouldNotRun


def folder(path: str) -> Path:
    found = Path(path)
    if not found.is_dir():
        raise CouldNotRun(f"no folder {path}")
    return found.resolve()


def below(root: Path, suffix: str, patterns: list[str] | None = None) -> list[Path]:
    """Files below `root` that end in `suffix`; with patterns, only those whose relative path matches one."""
    paths = sorted(path for path in root.rglob(f"*{suffix}") if path.is_file())
    if patterns:
        paths = [path for path in paths
                 if any(fnmatch.fnmatch(path.relative_to(root).as_posix(), one) for one in patterns)]
    if not paths:
        raise CouldNotRun(f"no {suffix} file below {root}" + (f" matches {patterns}" if patterns else ""))
    return paths


def text(path: Path | str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CouldNotRun(f"{path}: {error}") from error
