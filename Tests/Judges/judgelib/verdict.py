"""How every judge reports."""

import sys
import time
import traceback
from collections.abc import Callable, Iterable


class CouldNotRun(Exception):
    """The judge cannot say anything: exit status 2."""


class Findings:
    """Prints each finding once, as it comes, unless it only gathers them."""

    def __init__(self, prints: bool = True) -> None:
        self.lines: list[str] = []
        self.places: set[str] = set()
        self.prints = prints
        self.started = time.monotonic()

    def add(self, place: object, message: str) -> None:
        line = " ".join(f"{place}: {message}".split())
        if line not in self.lines:
            self.lines.append(line)
            self.places.add(str(place))
            if self.prints:
                print(line, flush=True)

    def extend(self, place: object, messages: Iterable[str]) -> None:
        for message in messages:
            self.add(place, message)

    def summary(self, what: str) -> None:
        """One line on standard error: what was judged, and how long it took."""
        seconds = time.monotonic() - self.started
        print(f"{what}: {len(self.lines)} findings, {seconds:.1f} s", file=sys.stderr)


def run(judge: Callable[[Findings], None]) -> None:
    """Runs the judge and ends the process with the status that its findings deserve."""
    findings = Findings()
    try:
        judge(findings)
    except CouldNotRun as error:
        print(f"could not run: {error}", file=sys.stderr)
        sys.exit(2)
    except Exception:  # a judge that falls over must never look like a verdict
        traceback.print_exc()
        sys.exit(2)
    sys.exit(1 if findings.lines else 0)
