"""A network that breaks at the worst moment: the server has done what was asked, and its answer gets lost."""

import socket
import threading


class CuttingProxy:
    """Passes connections on to a server. The answers to some requests are waited for and then thrown away."""

    def __init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.target = 0
        self.path, self.cuts, self.seen = b"", 0, 0

    def start(self, target: int) -> str:
        self.target = target
        threading.Thread(target=self._accept, daemon=True).start()
        return f"http://127.0.0.1:{self.port}"

    def cut(self, path: str, times: int) -> None:
        """The next answers to POST of a path get lost."""
        self.path, self.cuts, self.seen = f"POST {path} ".encode(), times, 0

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, socket.create_connection(("127.0.0.1", self.target)) as server:
            doomed = threading.Event()
            threading.Thread(target=self._requests, args=(client, server, doomed), daemon=True).start()
            while data := self._some(server):
                if doomed.is_set():
                    # Closing alone would wait for whoever reads from it.
                    client.shutdown(socket.SHUT_RDWR)
                    return
                try:
                    client.sendall(data)
                except OSError:
                    return

    def _requests(self, client: socket.socket, server: socket.socket, doomed: threading.Event) -> None:
        while data := self._some(client):
            if self.path and data.startswith(self.path):
                self.seen += 1
                if self.cuts > 0:
                    self.cuts -= 1
                    doomed.set()
            try:
                server.sendall(data)
            except OSError:
                return

    @staticmethod
    def _some(connection: socket.socket) -> bytes:
        try:
            return connection.recv(65536)
        except OSError:
            return b""

    def stop(self) -> None:
        self.listener.close()
