"""How long the console takes from the start of its process to its first answer, and which imports take most of that.

    python benchmarks/start.py

The data folder is set up before, as it is from the second start on; what is typed comes through a pipe.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ROUNDS = 7
TYPED = "/start\n1\nEr ligt overal zwerfvuil in onze straat. Hoe ruimen we dat samen met de buren op?\n"
"""Meet, agree, ask."""
FIRST_WORDS, FIRST_ANSWER = "#1", "👍 1"
"""By which the first message and the first results are known on the screen."""
CONSOLE = ("-m", "bot", "chat", "--name", "Ans")
MOST = 12
"""Packages in the list."""


@dataclass
class Start:
    """Seconds from the start of a process.

    Attributes:
        words: Until the bot's first words.
        answer: Until the answer to the first question.
        end: Until the process has ended.
    """

    words: float
    answer: float
    end: float


def main() -> None:
    """Start the console a number of times and print how long it took."""
    with tempfile.TemporaryDirectory() as folder:
        first = start(Path(folder))
        print(f"first start, which sets up the data: answer after {first.answer:.2f} s")
        bare = statistics.median(timed("-c", "pass") for _ in range(ROUNDS))
        starts = [start(Path(folder)) for _ in range(ROUNDS)]
        for name in ("words", "answer", "end"):
            seconds = sorted(getattr(one, name) for one in starts)
            print(f"{name}: median {statistics.median(seconds):.2f} s, {seconds[0]:.2f} to {seconds[-1]:.2f} s")
        print(f"an empty Python takes {bare:.3f} s: the answer is {starts_in(starts) / bare:.0f} of those")
        print_imports(Path(folder))


def starts_in(starts: list[Start]) -> float:
    """Seconds to the answer, median."""
    return statistics.median(one.answer for one in starts)


def start(folder: Path) -> Start:
    """One life of the console."""
    began = time.perf_counter()
    words = answer = 0.0
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, *CONSOLE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment(folder)
    ) as console:
        if console.stdin is None or console.stdout is None:
            raise RuntimeError("the console has no pipes")
        console.stdin.write(TYPED)
        console.stdin.close()
        for line in console.stdout:
            words = words or (time.perf_counter() - began) * (FIRST_WORDS in line)
            answer = answer or (time.perf_counter() - began) * (FIRST_ANSWER in line)
    if console.returncode or not answer:
        raise RuntimeError(f"the console gave no answer and left with {console.returncode}")
    return Start(words, answer, time.perf_counter() - began)


def timed(*arguments: str) -> float:
    """Seconds that a Python process takes."""
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True)  # noqa: S603 - our own arguments
    return time.perf_counter() - began


def print_imports(folder: Path) -> None:
    """Which packages take how much of the loading, by `-X importtime`, without what they import themselves."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-X", "importtime", *CONSOLE],
        input=TYPED,
        capture_output=True,
        text=True,
        check=True,
        env=environment(folder),
    )
    packages: Counter[str] = Counter()
    for line in done.stderr.splitlines():
        if line.startswith("import time:") and "|" in line and "self" not in line:
            own, _, name = line.removeprefix("import time:").split("|")
            packages[name.strip().partition(".")[0]] += int(own)
    print(f"imports: {sum(packages.values()) / 1e6:.2f} s with the stopwatch on")
    for package, microseconds in packages.most_common(MOST):
        print(f"  {package:24} {microseconds / 1000:6.0f} ms")


def environment(folder: Path) -> dict[str, str]:
    """No setting of this machine, and data of its own."""
    root = Path(__file__).parents[1]
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(root), "PYTHONUTF8": "1", "DATA_DIR": str(folder)}


if __name__ == "__main__":
    main()
