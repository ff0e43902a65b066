# SPDX-License-Identifier: GPL-3.0-or-later
"""Speaker labels of streams → speakers of the session.

Pure. Labels are per stream: "1" after a new link may be somebody else, so each stream's labels get
numbers of their own instead of pretending that they match.
"""

from __future__ import annotations


class SpeakerBook:
    """Numbers for speakers, in order of appearance; the first stream keeps its own labels."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, str], str] = {}
        self._taken: set[str] = set()
        self._first_link: int | None = None

    def speaker(self, link: int, label: str) -> str:
        """The session's label for what link number `link` calls `label`."""
        if self._first_link is None:
            self._first_link = link
        name = self._known.get((link, label))
        if name is None:
            name = label if link == self._first_link and label not in self._taken else self._free()
            self._known[link, label] = name
            self._taken.add(name)
        return name

    def _free(self) -> str:
        number = 1
        while str(number) in self._taken:
            number += 1
        return str(number)
