"""What came from elsewhere is what its page says, with its licence beside it."""

import re
from pathlib import Path

import pytest

from bot.dashboard.vendoring import AXE, AXE_CORE, COMPONENTS, HTMX, THEME, VENDORED


def listed(folder: Path) -> set[str]:
    rows = re.findall(r"^\| (\S+) \| (\S+) \|", (folder / "VENDORED.md").read_text("utf-8"), re.MULTILINE)
    return {f"{name}@{version}" for name, version in rows if name != "package" and "-" not in name[:1]}


def test_the_pages_list_what_is_fetched() -> None:
    assert listed(VENDORED) == {*COMPONENTS, THEME, HTMX}
    assert listed(AXE) == {AXE_CORE}


@pytest.mark.parametrize("spec", [*COMPONENTS, THEME])
def test_every_part_names_its_version_and_licence(spec: str) -> None:
    styles = "".join((VENDORED / name).read_text("utf-8") for name in ("components.css", "theme.css"))
    name, _, version = spec.rpartition("@")
    assert f"/* {name} {version}, EUPL-1.2; Copyright (c) " in styles


def test_the_licences_stand_beside_it() -> None:
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in (VENDORED / "LICENSE-EUPL-1.2.md").read_text("utf-8")
    assert "Zero-Clause BSD" in (VENDORED / "LICENSE-htmx.txt").read_text("utf-8")
    assert "Mozilla Public License, version 2.0" in (AXE / "LICENSE").read_text("utf-8")
    assert f"axe v{AXE_CORE.rpartition('@')[2]}" in (AXE / "axe.min.js").read_text("utf-8")[:200]


def test_nothing_is_loaded_from_elsewhere(root: Path) -> None:
    for file in [*root.rglob("*.css"), *root.rglob("*.html")]:
        assert not re.findall(r"(?:src|href)=\"https?:|url\(\s*['\"]?https?:|@import", file.read_text("utf-8")), file
