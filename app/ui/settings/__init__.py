# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings window: built from the declarations of the core, page by page, with search over all of them."""
