"""Fetch what is vendored again from the npm registry, by name and version: `python -m bot.dashboard.vendoring`.

Needs npm, and only when a version below changes; what it fetched stands in the repository. The look is that of the
NL Design System: components of its community, and its theme "Voorbeeld", which is made for anybody to use.
"""

import json
import re
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_DASHBOARD: Final = Path(__file__).parent
VENDORED: Final = _DASHBOARD / "static" / "vendored"
AXE: Final = _DASHBOARD.parents[1] / "tests" / "dashboard" / "axe"

_ALLOWED: Final = frozenset({"EUPL-1.2", "0BSD", "BSD-0-Clause", "MPL-2.0"})
"""BSD-0-Clause is what htmx.org calls 0BSD."""

THEME: Final = "@nl-design-system-unstable/voorbeeld-design-tokens@7.4.1"
HTMX: Final = "htmx.org@4.0.1"
AXE_CORE: Final = "axe-core@4.14.1"
COMPONENTS: Final = (
    "@utrecht/document-css@3.0.1",
    "@utrecht/page-layout-css@2.0.1",
    "@utrecht/page-body-css@1.0.1",
    "@utrecht/page-header-css@3.0.2",
    "@utrecht/page-footer-css@4.0.2",
    "@utrecht/skip-link-css@3.0.1",
    "@utrecht/nav-bar-css@3.2.1",
    "@utrecht/breadcrumb-nav-css@3.0.1",
    "@utrecht/heading-1-css@3.0.1",
    "@utrecht/heading-2-css@3.0.1",
    "@utrecht/heading-3-css@3.0.1",
    "@utrecht/paragraph-css@4.0.1",
    "@utrecht/unordered-list-css@3.1.1",
    "@utrecht/link-css@3.0.1",
    "@utrecht/button-css@4.0.1",
    "@utrecht/action-group-css@4.0.1",
    "@utrecht/table-css@3.0.1",
    "@utrecht/data-list-css@3.0.1",
    "@utrecht/pagination-css@3.0.1",
    "@utrecht/alert-css@4.0.2",
    "@utrecht/data-badge-css@3.0.1",
    "@utrecht/form-field-css@3.0.1",
    "@utrecht/form-label-css@3.0.1",
    "@utrecht/form-field-description-css@3.0.1",
    "@utrecht/form-field-error-message-css@3.0.1",
    "@utrecht/form-fieldset-css@3.0.1",
    "@utrecht/textbox-css@4.0.1",
    "@utrecht/textarea-css@4.0.1",
    "@utrecht/select-css@3.0.1",
    "@utrecht/checkbox-css@3.0.1",
)

_DECLARATION: Final = re.compile(r"^\s*(--[\w-]+):(.*);$", re.MULTILINE)
_USED: Final = re.compile(r"var\(\s*(--[\w-]+)")


@dataclass(frozen=True, slots=True)
class Package:
    """What npm gave.

    Attributes:
        folder: Where its files are.
    """

    name: str
    version: str
    licence: str
    folder: Path

    def text(self, path: str) -> str:
        """One of its files."""
        return (self.folder / path).read_text(encoding="utf-8")


def main() -> None:
    """Fetch everything, and write down what it is."""
    VENDORED.mkdir(parents=True, exist_ok=True)
    AXE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _vendor_what_pages_use(Path(folder))
        _vendor_axe(Path(folder))


def _vendor_what_pages_use(folder: Path) -> None:
    theme, htmx = _fetch(THEME, folder), _fetch(HTMX, folder)
    components = [_fetch(spec, folder) for spec in COMPONENTS]
    styles = "".join(_style(package) for package in components)
    tokens = _needed(theme.text("dist/theme.css"), styles)
    _write(VENDORED / "components.css", styles)
    _write(
        VENDORED / "theme.css",
        f"/* {_headline(theme, 'dist/custom.css')}; changed: only what is used here, on :root */\n{tokens}",
    )
    _write(VENDORED / "LICENSE-EUPL-1.2.md", theme.text("LICENSE.md"))
    _write(VENDORED / "htmx.min.js", htmx.text("dist/htmx.min.js"))
    _write(VENDORED / "LICENSE-htmx.txt", htmx.text("LICENSE"))
    rows = [
        *(
            f"| {one.name} | {one.version} | {one.licence} | components.css, from dist/index.min.css |"
            for one in components
        ),
        f"| {theme.name} | {theme.version} | {theme.licence} | theme.css, from dist/theme.css: what is used |",
        f"| {htmx.name} | {htmx.version} | 0BSD | htmx.min.js |",
    ]
    _write(VENDORED / "VENDORED.md", _page(rows))


def _vendor_axe(folder: Path) -> None:
    axe = _fetch(AXE_CORE, folder)
    for name in ("axe.min.js", "LICENSE", "LICENSE-3RD-PARTY.txt"):
        _write(AXE / name, axe.text(name))
    row = f"| {axe.name} | {axe.version} | {axe.licence} | axe.min.js, unchanged; only the tests use it |"
    _write(AXE / "VENDORED.md", _page([row]))


def _page(rows: list[str]) -> str:
    lines = [
        "# From the npm registry",
        "",
        "Fetched by `python -m bot.dashboard.vendoring`; the licences stand beside it.",
        "",
        "| package | version | licence | file |",
        "|---|---|---|---|",
        *rows,
    ]
    return "\n".join(lines) + "\n"


def _fetch(spec: str, folder: Path) -> Package:
    """Get a package; raises ValueError when its licence is none that may be vendored here."""
    target = folder / re.sub(r"\W", "-", spec)
    if not target.exists():
        target.mkdir()
        packing = ["npm", "pack", "--silent", "--pack-destination", str(target), spec]
        subprocess.run(packing, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - a constant of this file
        (archive,) = target.glob("*.tgz")
        with tarfile.open(archive) as packed:
            packed.extractall(target, filter="data")
    about = json.loads((target / "package" / "package.json").read_text(encoding="utf-8"))
    if about["license"] not in _ALLOWED:
        raise ValueError(f"{spec}: licence {about['license']}")
    return Package(about["name"], about["version"], about["license"], target / "package")


def _style(package: Package) -> str:
    css = re.sub(r"/\*.*?\*/", "", package.text("dist/index.min.css"), flags=re.DOTALL).strip()
    return f"/* {_headline(package, 'dist/index.css')} */\n{css}\n"


def _headline(package: Package, file: str) -> str:
    """What it is and whose: the copyright notices of a file, which go with it."""
    notices = dict.fromkeys(re.findall(r"Copyright \(c\) .+", package.text(file)))
    return "; ".join((f"{package.name} {package.version}, {package.licence}", *notices))


def _needed(theme: str, styles: str) -> str:
    """The properties of a theme that styles use, and those they rest on; all of its basis is for our own styles."""
    known = dict(_DECLARATION.findall(theme))
    wanted = {*_USED.findall(styles), *(name for name in known if name.startswith("--basis-"))}
    wanted |= {name for name in known if name.split("-focus-")[0] == "--utrecht"}
    waiting, needed = sorted(wanted & known.keys()), set[str]()
    while waiting:
        name = waiting.pop()
        if name in known and name not in needed:
            needed.add(name)
            waiting.extend(_USED.findall(known[name]))
    return "\n".join((":root {", *(f"  {name}:{known[name]};" for name in known if name in needed), "}")) + "\n"


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
