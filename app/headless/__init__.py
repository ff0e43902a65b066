# SPDX-License-Identifier: GPL-3.0-or-later
"""Surtitle without a window: captions on standard output, and answers about this computer.

A file each for what a command does. Imports no Qt; messages go to standard error.
"""
