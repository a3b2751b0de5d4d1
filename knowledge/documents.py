"""YAML and JSON read safely, as plain values, without surprises: nothing is guessed and nothing is lost."""

import re
from collections.abc import Callable, Hashable, Iterable
from typing import Any, ClassVar, Final

from yaml import MappingNode, Node
from yaml.composer import ComposerError

try:
    from yaml import CSafeLoader as SafeLoader
except ImportError:  # pragma: no cover  # PyYAML built without libyaml: the same, but slower
    from yaml import SafeLoader  # type: ignore[assignment]  # same interface, other base

_NULL: Final = "tag:yaml.org,2002:null"
_INT: Final = "tag:yaml.org,2002:int"
_KNOWN: Final = frozenset({_NULL, _INT, *(f"tag:yaml.org,2002:{name}" for name in ("str", "seq", "map")), None})


_DEEPEST: Final = 20
"""Levels of lists and mappings within one another. Our files have five; libyaml would crash on many thousands."""


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

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0

    def descend_resolver(self, current_node: Node | None, current_index: object) -> None:  # noqa: ARG002 - PyYAML calls it so
        """Called on the way into every node."""
        self._depth += 1
        if self._depth > _DEEPEST:
            mark = current_node.start_mark if current_node else None
            raise ComposerError(problem=f"more than {_DEEPEST} levels within one another", problem_mark=mark)

    def ascend_resolver(self) -> None:
        """Called on the way out of every node."""
        self._depth -= 1

    def construct_mapping(self, node: MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002 - PyYAML's own signature
        """The mapping of a node, as `once` makes it."""
        return once(self.construct_pairs(node, deep=deep))


YamlLoader.add_implicit_resolver(_NULL, re.compile(r"^(?:~|null)?$"), ["~", "n", ""])
YamlLoader.add_implicit_resolver(_INT, re.compile(r"^(?:0|[1-9][0-9]{0,8})$"), list("0123456789"))
