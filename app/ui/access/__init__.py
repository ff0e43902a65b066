# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions for those who have them read aloud or under their fingers."""
