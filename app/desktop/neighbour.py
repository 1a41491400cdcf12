"""The way from a second Carnet to the one that has the book open: a socket of this computer and this user alone.

A request and its answer are a line of JSON each. {"ask": "show"} brings the window forward and is answered by {};
{"ask": "today", "json": false, "language": "fr"} is answered by {"text": "…"}, what `carnet today` prints.
"""

import json
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

Request = Mapping[str, Any]
PATIENCE_MS: Final = 3_000
LONGEST_REQUEST: Final = 10_000  # bytes


def socket_name(store: Path) -> str:
    """The name under which the Carnet that has this book open can be asked."""
    return f"carnet-{sha256(str(store.resolve()).encode()).hexdigest()[:24]}"


def ask(store: Path, request: Request) -> dict[str, Any] | None:
    """Asks the Carnet that has the book open; None where there is none, or it does not answer in time."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(store))
    if not socket.waitForConnected(PATIENCE_MS):
        return None
    socket.write(json.dumps(request).encode() + b"\n")
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(PATIENCE_MS):
            return None
    return _read(bytes(socket.readLine().data()))


class Reception(QObject):
    """Listens for other Carnets as long as this one has the book open."""

    def __init__(self, store: Path, answer: Callable[[Request], Request], parent: QObject | None = None) -> None:
        """`answer` is what comes of a request; whoever asks for what nobody knows gets {}."""
        super().__init__(parent)
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = socket_name(store)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left by one that crashed: the book is ours, so nobody listens there
            self._server.listen(name)

    def close(self) -> None:
        """Listens no more."""
        self._server.close()

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._on_ready(socket))

    def _on_ready(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LONGEST_REQUEST:
            socket.abort()
        elif socket.canReadLine():
            request = _read(bytes(socket.readLine().data()))
            socket.write(json.dumps(self._answer(request or {})).encode() + b"\n")
            socket.disconnectFromServer()


def _read(line: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
