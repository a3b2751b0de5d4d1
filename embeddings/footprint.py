"""What a model takes of the machine: disk and memory."""

from pathlib import Path
from typing import Final

from embeddings.opening import BUILT_IN_NAME
from embeddings.static_model import BUILT_IN

MEGABYTE: Final = 1e6

_STATUS = Path("/proc/self/status")
"""What Linux tells a process of itself; see proc(5)."""


def megabytes_on_disk(name: str) -> float:
    """Size of a model's files.

    Args:
        name: As an operator writes it; a hub name must have been opened before, so that its files are here.
    """
    files = (file for file in _folder(name).rglob("*") if file.is_file())
    return sum(file.stat().st_size for file in files) / MEGABYTE


def megabytes_in_memory() -> float | None:
    """What this process holds in memory now; None on a system that does not tell."""
    try:
        status = _STATUS.read_text(encoding="ascii")
    except FileNotFoundError:
        return None
    kibibytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(kibibytes) * 1024 / MEGABYTE


def _folder(name: str) -> Path:
    if name == BUILT_IN_NAME:
        return BUILT_IN
    if Path(name).is_dir():
        return Path(name)
    from huggingface_hub import snapshot_download  # noqa: PLC0415 - only for models of the hub

    return Path(snapshot_download(name, local_files_only=True))
