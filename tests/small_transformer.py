"""A real transformer, as small as they come, made on the spot so that nothing is downloaded."""

from collections.abc import Sequence
from pathlib import Path

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


def save_transformer(folder: Path, words: Sequence[str]) -> Path:
    """Save a BERT of one layer that knows some words and has learned nothing, as people share theirs."""
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - ten seconds
    from sentence_transformers.sentence_transformer.modules import Pooling, Transformer  # noqa: PLC0415 - same
    from transformers import BertConfig, BertModel, BertTokenizerFast  # noqa: PLC0415 - same

    plain = folder.with_name(f"{folder.name}-plain")
    plain.mkdir(parents=True)
    vocabulary = plain / "vocab.txt"
    vocabulary.write_text("\n".join((*SPECIAL, *words)), encoding="utf-8")
    BertTokenizerFast(str(vocabulary)).save_pretrained(plain)
    shape = BertConfig(
        vocab_size=len(SPECIAL) + len(words),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
    )
    BertModel(shape).save_pretrained(plain)
    model = SentenceTransformer(modules=[module := Transformer(str(plain)), Pooling(module.get_embedding_dimension())])
    model.save(str(folder), create_model_card=False)
    return folder
