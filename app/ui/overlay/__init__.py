# SPDX-License-Identifier: GPL-3.0-or-later
"""The strip that lies over other windows: its box, its place, its looks, and what each system lets it do."""
