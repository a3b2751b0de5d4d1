"""Words that say nothing of a subject, per language: those in many questions about anything.

Run as `python benchmarks/common_words.py` in the root of the repository; it writes knowledge/data/common_words.yaml.
"""

from collections import Counter, defaultdict
from typing import Final

import yaml

from embeddings.lexical import words
from knowledge.agenda import Agenda
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.domain import Language
from knowledge.gaps.known import read_known_gaps
from knowledge.gaps.labelling import COMMON_WORDS_FILE

MANY: Final = 0.006
"""Share of the questions of a language. Own choice: at .01 labels began with "waarom", at .003 animals and rooms of a
house are among them."""

HEAD: Final = (
    "# Words that say nothing of a subject, as they are compared; made by `python benchmarks/common_words.py`.\n"
)


def main() -> None:
    """Count and write."""
    offerings, _ = read(OFFERINGS_FILE)
    examples = [example for one in offerings for example in one.examples]
    examples += [example for gap in read_known_gaps(Agenda.load()) for example in gap.examples]
    spoken: defaultdict[Language, list[str]] = defaultdict(list)
    for example in examples:
        spoken[example.language].append(example.text)
    common = {language.value: _common(texts) for language, texts in spoken.items()}
    print({language: len(found) for language, found in common.items()})
    text = yaml.safe_dump(common, allow_unicode=True, default_flow_style=None, width=120)
    COMMON_WORDS_FILE.write_text(HEAD + text, encoding="utf-8")


def _common(texts: list[str]) -> list[str]:
    counts = Counter(word for text in texts for word in set(words(text)) if not word.isdigit())
    return sorted(word for word, count in counts.items() if count >= MANY * len(texts))


if __name__ == "__main__":
    main()
