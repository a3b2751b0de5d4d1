"""What a model takes, told by the system itself."""

from pathlib import Path

import pytest

from embeddings import footprint
from embeddings.footprint import megabytes_in_memory, megabytes_on_disk
from embeddings.static_model import BUILT_IN


def test_a_folder_takes_what_its_files_take(tmp_path: Path) -> None:
    (tmp_path / "part").mkdir()
    (tmp_path / "weights").write_bytes(bytes(2_000_000))
    (tmp_path / "part" / "tokens").write_bytes(bytes(500_000))

    assert megabytes_on_disk(str(tmp_path)) == 2.5


def test_the_built_in_model_is_a_folder_too() -> None:
    assert megabytes_on_disk("built-in") == megabytes_on_disk(str(BUILT_IN)) > 1


def test_memory_that_is_taken_shows() -> None:
    before = megabytes_in_memory()
    taken = bytearray(b"x" * 50_000_000)
    after = megabytes_in_memory()

    assert before is not None
    assert after is not None
    assert 40 < after - before < 110, len(taken)


def test_a_system_that_does_not_tell_leaves_it_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(footprint, "_STATUS", tmp_path / "nowhere")

    assert megabytes_in_memory() is None
