# SPDX-License-Identifier: GPL-3.0-or-later
"""The pieces every window is made of: type, colours, icons, buttons, notices. None of them knows a session."""
