# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the session machine: one inbox, one consumer. asyncio, but no Qt: it must not know a window."""

from app.conductor.conductor import Conductor
from app.conductor.state import Listener, Plan, State

__all__ = ["Conductor", "Listener", "Plan", "State"]
