# SPDX-License-Identifier: GPL-3.0-or-later
"""The window. Besides `main` the only place that imports PySide6 and qasync; speaks to no service."""
