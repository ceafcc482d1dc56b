"""Serves a folder over HTTP as a careful publisher does (ETag, 304, gzip), and on demand as a careless or hostile one.

usage: feedserver.py FOLDER LOG [CERTIFICATE]

Prints its port, then serves on 127.0.0.1 until its standard input ends, which it does at the latest when the test does. Every request is a line of LOG: status and path.

  /~status/CODE?retry=VALUE   answers with CODE and, if wanted, Retry-After
  /~redirect/CODE?to=WHERE    redirects
  /~signin/                   redirects to an address with name and password
  /~endless/                  sends bytes without end
  /~silent/                   takes the request and says nothing
  /~bomb/                     sends a small gzip stream that unfolds to 200 MB
  /~trickle/                  sends a byte now and then, without end
  /~late/                     promises more bytes than it sends, and hangs up
"""

import gzip
import hashlib
import http.server
import os
import pathlib
import ssl
import sys
import threading
import time
import urllib.parse

root, log = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
TYPES = {".json": "application/json", ".html": "text/html", ".atom": "application/atom+xml", ".svg": "image/svg+xml", ".xml": "application/xml"}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        kind, _, rest = url.path.removeprefix("/~").partition("/")
        trick = getattr(self, "trick_" + kind, None) if url.path.startswith("/~") else None
        if trick:
            return trick(rest, query)
        moved = log.parent / (log.name + ".moved")
        if moved.exists():
            return self.answer(301, b"", Location=moved.read_text().rstrip("/") + self.path)
        path = (root / urllib.parse.unquote(url.path).lstrip("/")).resolve()
        if not path.is_relative_to(root) or not path.is_file():
            return self.answer(404, b"not here")
        body = path.read_bytes()
        tag = '"' + hashlib.sha256(body).hexdigest()[:16] + '"'
        if self.headers.get("If-None-Match") == tag:
            return self.answer(304, b"", ETag=tag)
        fields = {"ETag": tag, "Content-Type": TYPES.get(path.suffix, "application/octet-stream")}
        if "gzip" in self.headers.get("Accept-Encoding", ""):
            body, fields["Content-Encoding"] = gzip.compress(body, mtime=0), "gzip"
        self.answer(200, body, **fields)

    def answer(self, status, body, **fields):
        self.send_response(status)
        for name, value in fields.items():
            self.send_header(name.replace("_", "-"), value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if status != 304:
            self.wfile.write(body)

    def trick_status(self, rest, query):
        fields = {"Retry_After": query["retry"]} if "retry" in query else {}
        self.answer(int(rest), b"", **fields)

    def trick_redirect(self, rest, query):
        self.answer(int(rest), b"", Location=query["to"])

    def trick_signin(self, rest, query):
        self.answer(302, b"", Location="http://a:b@127.0.0.1/")

    def trick_endless(self, rest, query):
        self.send_response(200)
        self.send_header("Connection", "close")
        self.end_headers()
        try:
            while True:
                self.wfile.write(b" " * 65536)
        except OSError:
            self.close_connection = True

    def trick_silent(self, rest, query):
        self.rfile.read()
        self.close_connection = True

    def trick_bomb(self, rest, query):
        body = gzip.compress(bytes(200 << 20), 9)
        self.answer(200, body, Content_Encoding="gzip")

    def trick_trickle(self, rest, query):
        self.send_response(200)
        self.send_header("Connection", "close")
        if rest == "gzip":
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        packed = gzip.compress(bytes(range(256)) * 64, 0)
        try:
            for index in range(10_000):
                self.wfile.write(packed[index % len(packed) :][:1] if rest == "gzip" else b" ")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            self.close_connection = True

    def trick_late(self, rest, query):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"{")
        self.close_connection = True

    def log_request(self, code="-", size="-"):
        with log.open("a") as file:
            file.write(f"{int(code)} {self.path}\n")

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, address):
        # Clients that hang up on purpose are what this server is for.
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, address)


server = Server(("127.0.0.1", 0), Handler)
server.daemon_threads = True
if len(sys.argv) > 3:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[3])
    server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_address[1], flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
os._exit(0)
