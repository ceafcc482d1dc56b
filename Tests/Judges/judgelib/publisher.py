"""A publisher of feeds whom a test can have say anything, on a server of its own."""

import copy
import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from judgelib.server import Served, serving


class Publisher:
    """An export of feeds as if it were published here, and the feed that it gives now."""

    def __init__(self, export: Path, public: str, folder: Path, base: Served) -> None:
        self.folder, self.base, self.asked = folder, base, base.handler.asked
        shutil.copytree(export, folder / "feeds")
        for path in folder.rglob("*.json"):
            path.write_text(path.read_text("utf-8").replace(f"{public}feeds/", f"{base}/feeds/"), "utf-8")
        self.original = json.loads((folder / "feeds/feed.json").read_text("utf-8"))
        # Addresses that are answered by a function of the handler instead of a file.
        self.answers: dict[str, Callable] = {}
        self.written = int(time.time()) - 3600
        plain = base.handler.do_GET

        def answer(handler) -> None:
            if found := self.answers.get(handler.path):
                handler.asked.append(handler.path)
                return found(handler)
            plain(handler)

        base.handler.do_GET = answer

    @property
    def url(self) -> str:
        return f"{self.base}/feeds/feed.json"

    def feed(self, *ids: str) -> dict:
        """The feed with some of its cases, to be changed."""
        feed = copy.deepcopy(self.original)
        if ids:
            feed["items"] = [one for one in feed["items"] if one["_casebook"]["case_id"] in ids]
        feed["_casebook"]["withdrawn"] = []
        return feed

    def publish(self, *pages: dict) -> None:
        """Gives these pages from now on; they name each other."""
        for number, page in enumerate(pages):
            if number + 1 < len(pages):
                page["next_url"] = f"{self.base}/feeds/page{number + 2}.json"
            name = "feed.json" if number == 0 else f"page{number + 1}.json"
            path = self.folder / "feeds" / name
            path.write_text(json.dumps(page, ensure_ascii=False), "utf-8")
            # Each a second later than the one before, and all so long ago that the time may be believed.
            self.written += 1
            os.utime(path, (self.written, self.written))

    def picture(self, case: str, bytes_: bytes, name: str = "foto.png") -> str:
        path = self.folder / "feeds/cases" / case / "media" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes_)
        return f"{self.base}/feeds/cases/{case}/media/{name}"


def says(body: bytes, status: int = 200, **headers: str) -> Callable:
    """An answer to put into `answers`."""
    def answer(handler) -> None:
        handler.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **{k.replace("_", "-"): v for k, v in headers.items()}}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)
    return answer


@contextmanager
def published(export: Path, public: str, folder: Path) -> Iterator[Publisher]:
    folder.mkdir(parents=True)
    with serving(folder) as base:
        yield Publisher(export, public, folder, base)
