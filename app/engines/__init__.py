# SPDX-License-Identifier: GPL-3.0-or-later
"""Engines turn audio into words: one service's language each, one link at a time, no policy."""
