"""The workbench, served over a copy of a book."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from judgelib.verdict import CouldNotRun

CASE = "treuekarte-brauerei"


class Server:
    """The program over a copy of a book."""

    def __init__(self, program: Path, book: Path, *options: str) -> None:
        self.program, self.options = program, options
        self.book = Path(tempfile.mkdtemp(prefix="casebook-"))
        shutil.copy(book / "casebook.yaml", self.book)
        shutil.copytree(book / "CaseStudies", self.book / "CaseStudies")
        self.case = self.book / "CaseStudies" / CASE
        self.process: subprocess.Popen | None = None
        self.port = 0

    def start(self) -> str:
        """Starts it, on the port that it had before if it had one; gives its address once it listens."""
        command = [str(self.program), "serve", "--book", str(self.book), "--port", str(self.port), "--lang", "de",
                   "--date", "2026-11-24", *self.options]
        environment = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "LC_ALL": "C.UTF-8"}
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True,
                                        env=environment, cwd=self.book)
        said = ""
        for line in self.process.stderr:
            said += line
            if match := re.search(r"http://[^ ]+:(\d+)/", line):
                self.port = int(match[1])
                threading.Thread(target=self.process.stderr.read, daemon=True).start()
                return f"http://127.0.0.1:{self.port}"
        raise CouldNotRun(f"casebook-serve ended with {self.process.wait()}: {said.strip()}")

    def kill(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()

    def stop(self) -> None:
        """Ends it as whoever stops a service does; what does not end by itself is killed."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                self.kill()

    @property
    def text(self) -> str:
        return (self.case / "case.yaml").read_text(encoding="utf-8")


@contextmanager
def served(program: Path, book: Path, *options: str) -> Iterator[tuple[Server, str]]:
    server = Server(program, book, *options)
    try:
        yield server, server.start()
    finally:
        server.stop()
        shutil.rmtree(server.book, ignore_errors=True)
