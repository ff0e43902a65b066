# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that can be listened to, always as 16 kHz mono 16-bit: microphones, files, stream addresses.

Imports only the core. The weighty libraries (numpy, soxr, PortAudio, PyAV) are imported when the
first source starts, so that the window does not wait for them.
"""
