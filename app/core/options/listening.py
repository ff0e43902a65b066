# SPDX-License-Identifier: GPL-3.0-or-later
"""Options: who listens, and to what."""

from __future__ import annotations

from app.core.options.declare import Options, option


class ListeningSettings(Options):
    """Who listens, and to what."""

    engine: str = option("", choices=("", "soniox", "deepgram", "local", "demo"))
    """Empty: Soniox when a key is known, else this computer."""
    source: str = option("mic", longest=4096)
    """`mic`, `mic:NAME`, `system`, `mic+system`, a file or a stream address."""
    chosen: bool = option(False)
    """Whether the first-run choice has been made."""
