"""Pictures of the dashboard in docs/dashboard/, made in a real browser of the data that its tests seed.

make docs
"""

import asyncio
import io
import tempfile
from pathlib import Path

from clocks import Clock
from dashboard.places import PLACES
from dashboard.seed import seed
from dashboard.stage import PHONE, Dashboard, coordinator, open_dashboard
from PIL import Image  # comes with matplotlib

from bot.dashboard.pages import all_pages
from knowledge.domain import Contact

FOLDER = Path(__file__).parent / "dashboard"
WIDTH = 1024
"""CSS pixels: a small laptop."""

COLOURS = 64
"""Of a picture: few enough for small files, and enough for flat pages."""

DETAILS = ("gap", "gap-link-preview", "need-cell", "offering-edit", "submission", "wijkwijze")
"""Pages that are not in the menu, and show something that others do not."""

ON_PHONE = ("overview", "gap")


async def main() -> None:
    """Make all of them."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        async with open_dashboard(Path(folder) / "var", Clock()) as dashboard:
            await seed(dashboard)
            who = await coordinator(dashboard, "Cor")
            for entry in all_pages():
                if entry.menu or entry.name in DETAILS:
                    await picture(dashboard, who, entry.name, PLACES.get(entry.name, entry.path), WIDTH)
                if entry.name in ON_PHONE:
                    await picture(dashboard, who, f"{entry.name}-phone", PLACES.get(entry.name, entry.path), PHONE)


async def picture(dashboard: Dashboard, who: Contact, name: str, path: str, width: int) -> None:
    """One page, from top to bottom."""
    async with dashboard.opened(who, width=width) as desk:
        await desk.goes(path)
        shot = Image.open(io.BytesIO(await desk.page.screenshot(full_page=True)))
    shot.convert("RGB").quantize(COLOURS).save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    asyncio.run(main())
