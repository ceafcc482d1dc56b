"""A real WordPress on this machine, which Scripts/wordpress.sh installs and starts."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from judgelib.verdict import CouldNotRun

JUDGES = Path(__file__).resolve().parent.parent
SCRIPT = JUDGES.parent.parent / "Scripts" / "wordpress.sh"
# One of each kind: with style sheets for all blocks, and with those of the blocks on the page.
THEMES = ("twentytwentyone", "twentytwentythree")


def site(command: str, *arguments: str, **more) -> str:
    done = subprocess.run(["bash", str(SCRIPT), command, *arguments], capture_output=True, text=True, timeout=1800, **more)
    if done.returncode:
        raise CouldNotRun(f"wordpress.sh {command}: {done.stdout[-500:]} {done.stderr[-1500:]}")
    return done.stdout


@contextmanager
def running() -> Iterator[None]:
    site("start")
    try:
        yield
    finally:
        site("stop")


def save(posts: list[dict]) -> list[str]:
    """Saves posts, {"title", "content", "as"}, as a person of the site; gives their addresses."""
    return json.loads(site("php", str(JUDGES / "wordpress" / "post.php"), input=json.dumps(posts)))
