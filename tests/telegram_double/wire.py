"""The one name for what travels: objects of the Bot API as plain JSON."""

from typing import Any

JSON = dict[str, Any]
"""An object of the Bot API, as it stands on the wire."""
