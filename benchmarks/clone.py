"""How long a newcomer waits from `git clone` to the first answer, step by step.

    python benchmarks/clone.py

It clones the last commit and runs `make run` in the clone, with what is typed coming through a pipe. Packages come from
pip's cache as far as they are there. The steps are the Makefile's own: a shell that keeps the time runs them.
"""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
TYPED = "/start\n1\nEr ligt overal zwerfvuil in onze straat. Hoe ruimen we dat samen met de buren op?\n"
"""Meet, agree, ask."""
FIRST_ANSWER = "👍 1"
"""By which the first results are known on the screen."""

STEPS = (
    ("-m venv", "an environment"),
    ("pip>=25.1", "pip"),
    ("torch==", "torch"),
    ("--editable", "the other packages"),
    ("bin/vraagbaak", "the console, to its end"),
)
"""Steps by a part of their command in the Makefile."""

SHELL = """#!/usr/bin/env bash
began=$(date +%s.%N)
bash "$@"
status=$?
printf '%s\\t%s\\t%s\\n' "$began" "$(date +%s.%N)" "${2//$'\\n'/ }" >> "$TIMES"
exit $status
"""
"""Runs a line of a Makefile, and notes from when to when, in seconds."""


@dataclass
class Step:
    """A step and its seconds."""

    name: str
    seconds: float


def main() -> None:
    """Clone, set up, ask, and print what each took."""
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "clone"
        began = time.time()
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)  # noqa: S603, S607 - our own
        cloned = time.time()
        answered = run(clone, Path(folder))
        steps = list(steps_of((Path(folder) / "times").read_text("utf-8")))
    report([Step("git clone", cloned - began), *steps], answered - began)


def run(clone: Path, folder: Path) -> float:
    """`make run` in a clone; gives the moment of the first answer."""
    shell = folder / "shell"
    shell.write_text(SHELL, encoding="utf-8")
    shell.chmod(0o700)
    answered = 0.0
    with subprocess.Popen(  # noqa: S603 - our own Makefile
        ["make", "run", f"SHELL={shell}"],  # noqa: S607 - whichever make there is
        cwd=clone,
        env={**environment(), "TIMES": str(folder / "times")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as made:
        if made.stdin is None or made.stdout is None:
            raise RuntimeError("make has no pipes")
        made.stdin.write(TYPED)
        made.stdin.close()
        for line in made.stdout:
            answered = answered or time.time() * (FIRST_ANSWER in line)
    if made.returncode or not answered:
        raise RuntimeError(f"make run gave no answer and left with {made.returncode}")
    return answered


def environment() -> dict[str, str]:
    """This machine's, without what belongs to the environment that runs this."""
    return {name: value for name, value in os.environ.items() if name not in {"VIRTUAL_ENV", "PYTHONPATH"}}


def steps_of(times: str) -> Iterable[Step]:
    """The steps that the timekeeper noted."""
    for line in times.splitlines():
        began, ended, command = line.split("\t", 2)
        name = next((name for part, name in STEPS if part in command), None)
        if name is not None:
            yield Step(name, float(ended) - float(began))


def report(steps: Sequence[Step], answer: float) -> None:
    """Print the steps, and the whole."""
    for step in steps:
        print(f"{step.name:24} {step.seconds:6.1f} s")
    print(f"{'from clone to answer':24} {answer:6.1f} s")


if __name__ == "__main__":
    main()
