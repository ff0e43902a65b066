# SPDX-License-Identifier: GPL-3.0-or-later
"""Options: what is told about who speaks, and in which language."""

from __future__ import annotations

from app.core.options.declare import Options, option


class SpeakerSettings(Options):
    """What stands at the head of a turn, in every session. A single session can hide its names, too."""

    names: bool = option(True)
    """Whether it is shown who speaks."""
    languages: bool = option(True)
    """Whether a change of language is told."""
