# SPDX-License-Identifier: GPL-3.0-or-later
"""Soniox real-time speech-to-text: what it says (`wire`, `refusals`), where it is (`address`), one stream of it (`stream`)."""
