# SPDX-License-Identifier: GPL-3.0-or-later
"""What captions are: tokens, transcripts, sessions. Pure: no Qt, no sockets, no clock, no disk."""
