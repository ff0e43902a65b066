# SPDX-License-Identifier: GPL-3.0-or-later
"""What was said, without the spaces: the same however it was cut into words and turns."""


def letters(text: str) -> str:
    """`text` without white space."""
    return "".join(text.split())
