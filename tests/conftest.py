"""What every test stands on."""

import pytest


@pytest.fixture(autouse=True)
def _timedeltas(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits come as timedeltas, as in the running program (`bot.application.open_bot`); ints would warn."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
