"""Learns the subwords the model knows."""

import json
from collections.abc import Iterable

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers

UNKNOWN = "<unk>"

_FOLDED = (("ı", "i"), ("ł", "l"), ("ø", "o"), ("ى", "ي"), ("ة", "ه"), ("ـ", ""))
"""Letters people also type without what NFKD cannot take off: Turkish and Polish strokes, Arabic endings."""

_LETTER_STEP = 0.0001
"""What the trainer puts between the scores of letters it must add, in hash order. Source: tokenizers 0.23, Unigram
trainer, `min_score_penalty_delta`."""


def learn_vocabulary(texts: Iterable[str], size: int) -> Tokenizer:
    """Train a Unigram tokenizer that reads letters and digits only, lower case and without diacritics.

    The trainer sums in hash order, so scores differ in the last digits from run to run; they are rounded and
    sorted to make the same texts give the same tokenizer.

    Args:
        texts: What the model will be trained on.
        size: Subwords, the unknown one included; fewer if the texts do not hold as many.
    """
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.NFKD(),
            normalizers.StripAccents(),
            normalizers.Lowercase(),
            *(normalizers.Replace(letter, plain) for letter, plain in _FOLDED),
            normalizers.Replace(Regex(r"[^\p{L}\p{N}]+"), " "),
            normalizers.Strip(),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    trainer = trainers.UnigramTrainer(vocab_size=size, special_tokens=[UNKNOWN], unk_token=UNKNOWN, show_progress=False)
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.model = _settled(json.loads(tokenizer.to_str())["model"]["vocab"])
    return tokenizer


def _settled(pieces: list[tuple[str, float]]) -> models.Unigram:
    """The pieces in an order, and with scores, that do not depend on the run."""
    known = [(piece, score) for piece, score in pieces if piece != UNKNOWN]
    lowest = min(score for _, score in known)
    last_letters = lowest + _LETTER_STEP * (1 + sum(len(piece) == 1 for piece, _ in known))
    settled = ((piece, lowest if score < last_letters else score) for piece, score in known)
    ordered = sorted(((piece, round(score, 6)) for piece, score in settled), key=lambda entry: (-entry[1], entry[0]))
    return models.Unigram([(UNKNOWN, 0.0), *ordered], unk_id=0)
