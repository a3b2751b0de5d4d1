"""YAML and JSON read safely, as plain values, without surprises: nothing is guessed and nothing is lost."""

import re
from collections.abc import Callable, Hashable, Iterable
from typing import Any, ClassVar, Final

from yaml import MappingNode

try:
    from yaml import CSafeLoader as SafeLoader
except ImportError:  # pragma: no cover  # PyYAML built without libyaml: the same, but slower
    from yaml import SafeLoader  # type: ignore[assignment]  # same interface, other base

_NULL: Final = "tag:yaml.org,2002:null"
_INT: Final = "tag:yaml.org,2002:int"
_KNOWN: Final = frozenset({_NULL, _INT, *(f"tag:yaml.org,2002:{name}" for name in ("str", "seq", "map")), None})


class Repeated:
    """Stands for the values of a key that a document gives twice: fits no field, so that it is noticed."""

    def __repr__(self) -> str:
        return "the same field twice"


REPEATED: Final = Repeated()


def once(pairs: Iterable[tuple[object, object]]) -> dict[Hashable, object]:
    """A mapping with text keys in which a repeated key has the value `REPEATED`; json's `object_pairs_hook`."""
    mapping: dict[Hashable, object] = {}
    for key, value in pairs:
        mapping[str(key)] = REPEATED if str(key) in mapping else value
    return mapping


class YamlLoader(SafeLoader):
    """PyYAML's safe loader, in C where there is one, for text, whole numbers, nothing, lists and mappings only.

    What YAML 1.1 guesses beyond that stays text: `no` is Norwegian, `2026-03-01` is what its author wrote.
    """

    yaml_implicit_resolvers = {}  # noqa: RUF012 - PyYAML's own attribute, copied before it is added to
    yaml_constructors: ClassVar[dict[str | None, Callable[..., Any]]] = {
        tag: constructor for tag, constructor in SafeLoader.yaml_constructors.items() if tag in _KNOWN
    }

    def construct_mapping(self, node: MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002 - PyYAML's own signature
        """The mapping of a node, as `once` makes it."""
        return once(self.construct_pairs(node, deep=deep))


YamlLoader.add_implicit_resolver(_NULL, re.compile(r"^(?:~|null)?$"), ["~", "n", ""])
YamlLoader.add_implicit_resolver(_INT, re.compile(r"^(?:0|[1-9][0-9]{0,8})$"), list("0123456789"))
