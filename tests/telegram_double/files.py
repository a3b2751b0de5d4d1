"""Files on Telegram's side, and the limits on both ways."""

import hashlib
from dataclasses import dataclass, field

from telegram_double.wire import JSON

MEBIBYTE = 1024 * 1024
DOWNLOAD_LIMIT = 20 * MEBIBYTE
"""Most bytes a bot may download, https://core.telegram.org/bots/api#getfile."""
UPLOAD_LIMIT = 50 * MEBIBYTE
"""Most bytes a bot may upload, https://core.telegram.org/bots/api#sending-files."""
PHOTO_LIMIT = 10 * MEBIBYTE
"""Most bytes of an uploaded photo, same place."""


@dataclass(frozen=True)
class StoredFile:
    """A file that Telegram keeps.

    Attributes:
        file_id: How this bot names it.
        path: Where it can be downloaded.
        size: In bytes; a test may claim more than `content` holds.
        kind: "photo", "voice", …: a file sent as one kind cannot be sent as another.
    """

    file_id: str
    path: str
    content: bytes
    size: int
    kind: str
    filename: str
    mime_type: str

    def to_json(self) -> JSON:
        """A Bot API `File`."""
        return self.identity() | {"file_path": self.path}

    def identity(self) -> JSON:
        """The fields that every kind of file has."""
        return {"file_id": self.file_id, "file_unique_id": unique_id(self.file_id), "file_size": self.size}


@dataclass
class Files:
    """All files.

    Attributes:
        by_id: By `file_id`.
        download_limit: Most bytes a bot may download; a server of one's own has no such limit.
    """

    by_id: dict[str, StoredFile] = field(default_factory=dict)
    download_limit: int = DOWNLOAD_LIMIT

    def keep(self, kind: str, content: bytes, filename: str, mime_type: str, size: int | None = None) -> StoredFile:
        """Store a file.

        Args:
            kind: "photo", "document", …
            content: The bytes.
            filename: As given by the sender.
            mime_type: As given by the sender.
            size: A size to claim instead of the real one, to test large files without making them.
        """
        number = len(self.by_id) + 1
        digest = hashlib.sha256(f"{kind}{number}".encode() + content).hexdigest()[:40]
        suffix = filename.rpartition(".")[2] if "." in filename else "bin"
        stored = StoredFile(
            file_id=f"AgACAg{digest}",
            path=f"{kind}s/file_{number}.{suffix}",
            content=content,
            size=len(content) if size is None else size,
            kind=kind,
            filename=filename,
            mime_type=mime_type,
        )
        self.by_id[stored.file_id] = stored
        return stored

    def at(self, path: str) -> StoredFile | None:
        """The file at a download path, unless it is too big to download."""
        for stored in self.by_id.values():
            if stored.path == path and stored.size <= self.download_limit:
                return stored
        return None


def unique_id(file_id: str) -> str:
    """The id that is the same for every bot."""
    return f"AQAD{file_id[-12:]}"
