# SPDX-License-Identifier: GPL-3.0-or-later
"""Options: how a session behaves, whoever listens."""

from __future__ import annotations

from app.core.options.declare import Options, option


class SessionSettings(Options):
    """How a session behaves, whoever listens."""

    park_after_s: int = option(600, low=10, high=86_400)
    """How long a paused stream is kept open (and billed)."""
    backlog_s: int = option(3600, low=60, high=6 * 3600)
    """How much audio is kept while it cannot be sent."""
    keep_history: bool = option(True)
    """Whether what is said is written to this computer's disk, from the next Start on."""
