"""Every page of the menu has its picture in docs/, and the README leads to each picture."""

import re
from pathlib import Path

from bot.dashboard.pages import all_pages

ROOT = Path(__file__).parents[2]


def test_the_pages_of_the_menu_have_their_pictures() -> None:
    made = {file.stem for file in (ROOT / "docs" / "dashboard").glob("*.png")}
    assert {entry.name for entry in all_pages() if entry.menu} <= made


def test_the_readme_leads_to_every_picture_and_to_no_other() -> None:
    shown = set(re.findall(r"\(docs/dashboard/([\w-]+)\.png\)", (ROOT / "README.md").read_text("utf-8")))
    assert shown == {file.stem for file in (ROOT / "docs" / "dashboard").glob("*.png")}
