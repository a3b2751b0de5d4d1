"""Where the dashboard is: for browsers, and on this machine."""

from dataclasses import dataclass
from typing import Self

from pydantic import HttpUrl


@dataclass(frozen=True, slots=True)
class Site:
    """An address, taken apart.

    Attributes:
        origin: Scheme, host and port, as a browser sends them with a form: "https://vraagbaak.example".
        host: Without the port.
        root: Path under which everything stands, without a slash at its end; empty for the whole host.
        secure: Browsers come by https.
        port: Of this machine, on which it listens.
    """

    origin: str
    host: str
    root: str
    secure: bool
    port: int

    @classmethod
    def of(cls, address: HttpUrl, port: int | None = None) -> Self:
        """Take an address apart.

        Args:
            address: With a host, as every http address has.
            port: Of this machine; None: as in the address.
        """
        host = address.host or ""
        shown = "" if address.port in {80, 443} else f":{address.port}"
        return cls(
            origin=f"{address.scheme}://{host}{shown}",
            host=host,
            root=(address.path or "").rstrip("/"),
            secure=address.scheme == "https",
            port=port or address.port or 80,
        )
