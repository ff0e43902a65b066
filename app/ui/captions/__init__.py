# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions on screen: laid out in rows that stay, painted, scrolled, marked, and read by assistive programs."""
