"""Every direct dependency is listed with the licence it states, and that licence goes with the project's own."""

import re
import tomllib
from importlib.metadata import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

INSTALLED: list[str] = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]
ELSEWHERE: list[str] = [
    *PROJECT["build-system"]["requires"],
    *(requirement for extra in PROJECT["project"]["optional-dependencies"].values() for requirement in extra),
]

ALLOWED = {
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "LGPL-2.1-or-later",
    "LGPL-3.0-only",
    "MIT",
    "MPL-2.0",
    "PSF-2.0",
    "Zlib",
}

STATED_AS = {"PSF": "Python Software Foundation"}
"""How packages without an SPDX expression name a licence, where that is not how its SPDX name begins."""


def listed() -> dict[str, str]:
    """Licence by requirement, both as docs/dependencies.md has them."""
    cells = re.findall(
        r"^\| (\S+) \| (\S+) \| ([^|]+) \| [^|]+ \|$", (ROOT / "docs/dependencies.md").read_text(), re.MULTILINE
    )
    return {name + version.replace("any", ""): licence for name, version, licence in cells if name != "package"}


def test_the_page_lists_the_direct_dependencies_and_nothing_else() -> None:
    assert set(listed()) == {*INSTALLED, *ELSEWHERE}


def test_every_licence_is_allowed() -> None:
    for requirement, licence in listed().items():
        assert set(re.split(" AND | OR ", licence)) <= ALLOWED, requirement


@pytest.mark.parametrize("requirement", INSTALLED)
def test_the_listed_licence_is_what_the_package_states(requirement: str) -> None:
    stated = metadata(re.split(r"[\[<>=]", requirement)[0])
    licence = listed()[requirement]
    expression = stated.get("License-Expression")
    if expression:
        assert licence == expression
    else:
        family = licence.split("-")[0]
        words = " ".join([stated.get("License", ""), *stated.get_all("Classifier", [])])
        assert STATED_AS.get(family, family) in words


def test_the_project_ships_the_licence_it_names() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert PROJECT["project"]["license"] == "EUPL-1.2"
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL © the European Union 2007, 2016\n")
    articles = [int(number) for number in re.findall(r"^(\d+)\.[A-Z]", text, re.MULTILINE)]
    assert articles == list(range(1, 16))
    assert "All other changes or additions to this Appendix require the production of a new EUPL version." in text
