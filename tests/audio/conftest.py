# SPDX-License-Identifier: GPL-3.0-or-later
"""Rooms that this very process can hear."""

from tests.hearing import fragile_room, hear, listening_room

__all__ = ["fragile_room", "hear", "listening_room"]
