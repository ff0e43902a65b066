# SPDX-License-Identifier: GPL-3.0-or-later
"""Soniox real-time speech-to-text.

What we say (`start`, `wire`), what the answers mean (`wire`, `lenient`, `refusals`), where it is
(`address`), one stream of it (`stream`), and whether a key is good (`key_check`).
"""
