# SPDX-License-Identifier: GPL-3.0-or-later
"""Who speaks: names given by the reader, and the card that gives them."""
