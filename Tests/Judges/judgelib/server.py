"""A throwaway web server for one folder, on the loopback interface only."""

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    policy: str | None = None
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
        else:
            super().do_GET()

    def end_headers(self) -> None:
        self.send_header("X-Content-Type-Options", "nosniff")
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def log_message(self, *_) -> None:
        pass


@contextmanager
def serving(folder: Path, policy: str | None = None) -> Iterator[str]:
    """Serves the folder under a free port while the block runs; gives the address, without a slash at the end."""
    handler = type("PolicyHandler", (Handler,), {"policy": policy})
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
