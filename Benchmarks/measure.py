"""Runs commands alternately and tells how long they took and how much memory they had at most."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable


@dataclass
class Contender:
    """Something that is measured: what is done before each run, and the run."""

    name: str
    command: list[str]
    #: How many cases a run works on; figures are given per case, so that slow peers may do fewer.
    cases: int
    prepare: Callable[[], None] = lambda: None
    folder: Path | None = None
    seconds: list[float] = field(default_factory=list)
    #: Time of all cores together, in user and kernel mode; says more than the clock where others share the machine.
    cpu: list[float] = field(default_factory=list)
    #: Peak resident memory in MB, children included.
    memory: float = 0

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def per_case(self) -> float:
        return self.median / self.cases

    @property
    def spread(self) -> str:
        return f"{min(self.seconds):.3g}–{max(self.seconds):.3g} s"

    def run(self) -> None:
        self.prepare()
        start = time.perf_counter()
        with open(os.devnull, "wb") as nothing:
            process = subprocess.Popen(self.command, cwd=self.folder, stdout=nothing, stderr=subprocess.PIPE)
            errors = process.stderr.read()
            _, status, usage = os.wait4(process.pid, 0)
        elapsed = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise SystemExit(f"{self.name}: status {process.returncode}\n{errors.decode(errors='replace')[-2000:]}")
        self.seconds.append(elapsed)
        self.cpu.append(usage.ru_utime + usage.ru_stime)
        self.memory = max(self.memory, usage.ru_maxrss / 1024)


def alternate(contenders: list[Contender], rounds: int) -> None:
    """Each contender once, then each again, so that a busy moment of the machine meets all of them."""
    for _ in range(rounds):
        for contender in contenders:
            contender.run()
