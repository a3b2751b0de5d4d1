"""How a training run is done."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice of a training run; the defaults made the model that is shipped.

    Source of the defaults: compared on two example questions per offering kept out of training, and on the
    development questions; the model card gives the figures.

    Attributes:
        subwords: Size of the vocabulary.
        dimension: Length of every vector.
        epochs: Times the material is gone through.
        batch: Most pairs in a step; every pair has the others of its step as counterexamples.
        rate: Highest step of Adam; it falls in a straight line to nothing.
        scale: What a cosine is multiplied by before the softmax; higher is stricter.
        dropout: Chance that a token is left out.
        slips: Chance that a text gets a typing slip.
        asides: Chance that a text gets tokens of an unrelated one behind it.
        rarity: `a` in a / (a + frequency), the first length of a token's vector.
        seed: Decides everything random.
        threads: Processor threads; one, because the order in which more of them add changes the last digits.
    """

    subwords: int = 24_000
    dimension: int = 512
    epochs: int = 14
    batch: int = 1024
    rate: float = 0.02
    scale: float = 10.0
    dropout: float = 0.15
    slips: float = 0.2
    asides: float = 0.2
    rarity: float = 1e-2
    seed: int = 1
    threads: int = 1
