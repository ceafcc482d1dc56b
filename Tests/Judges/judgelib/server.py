"""A throwaway web server for one folder, on the loopback interface only."""

import functools
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    policy: str | None = None
    # Headers that go with every answer, and addresses that are answered with another status than their file's.
    headers_of_all: dict[str, str] = {}
    statuses: dict[str, int] = {}
    asked: list[str] = []
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".atom": "application/atom+xml", ".js": "text/javascript", ".json": "application/json",
        ".svg": "image/svg+xml", ".webp": "image/webp", ".woff2": "font/woff2",
    }

    def do_GET(self) -> None:
        # Browsers ask for this on their own; its absence is not the page's fault.
        if self.path == "/favicon.ico" and not Path(self.directory, "favicon.ico").exists():
            self.send_response(204)
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif status := self.statuses.get(self.path):
            self.send_error(status)
        else:
            self.asked.append(self.path)
            super().do_GET()

    def send_error(self, code: int, *more) -> None:
        """A site has a page for what is not there, and so has a folder that is a site of its own."""
        folder = self.path.split("/")[1]
        page = next((one for one in (Path(self.directory, folder, "404.html"), Path(self.directory, "404.html"))
                     if one.exists()), Path(self.directory, "404.html"))
        if code not in (404, 410) or not page.exists():
            return super().send_error(code, *more)
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self) -> None:
        self.send_header("X-Content-Type-Options", "nosniff")
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        for name, value in self.headers_of_all.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_) -> None:
        pass


class Served(str):
    """The address of a served folder, without a slash at the end; its server's handler can be told what to answer."""
    handler: type[Handler]

    def at(self, path: str) -> "Served":
        """The address of a folder in it."""
        found = Served(f"{self}{path}".rstrip("/"))
        found.handler = self.handler
        return found

    @property
    def origin(self) -> str:
        return "/".join(self.split("/")[:3])


@contextmanager
def serving(folder: Path, policy: str | None = None, headers: dict[str, str] | None = None) -> Iterator[Served]:
    """Serves the folder under a free port while the block runs: an origin of its own."""
    handler = type("PolicyHandler", (Handler,), {
        "policy": policy, "headers_of_all": headers or {}, "statuses": {}, "asked": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    server.daemon_threads = True
    # Browsers hang up when they have seen enough.
    server.handle_error = lambda *_: None
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        address = Served(f"http://127.0.0.1:{server.server_port}")
        address.handler = handler
        yield address
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def publishing(published: list[str] | None) -> Iterator[tuple[str, str]]:
    """Serves what is published below an address; gives that address and the one where it lies now, both with a slash."""
    if not published:
        yield "\0", ""
        return
    public, folder = published
    with serving(Path(folder).resolve()) as base:
        yield public.rstrip("/") + "/", base + "/"


def republished(export: Path, public: str, folder: Path, base: str) -> None:
    """The export as if it had been made for another address."""
    shutil.copytree(export, folder, dirs_exist_ok=True)
    for path in folder.rglob("*"):
        if path.suffix in (".html", ".json", ".xml", ".js", ".css"):
            path.write_text(path.read_text("utf-8").replace(public, base + "/"), "utf-8")
