# SPDX-License-Identifier: GPL-3.0-or-later
"""Surtitle without its window: tray, keys that work everywhere, alerts, and what was said, once again."""
