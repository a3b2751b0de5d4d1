"""Questions without a fitting offering: what is known to be missing, the signals, and what is decided on them."""
