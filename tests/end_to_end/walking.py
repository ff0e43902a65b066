# SPDX-License-Identifier: GPL-3.0-or-later
"""Walking through windows as a screen reader does, and by the Tab key."""

from __future__ import annotations

from tests.programs import wait_until

CONTROLS = frozenset(
    ("button", "toggle button", "check box", "radio button", "combo box", "spin button", "slider", "entry")
    + ("text", "list", "list item", "table", "menu item", "check menu item", "radio menu item", "page tab")
)
FRAMES = ("frame", "window", "dialog")
MOST_STOPS = 60


def focus_after(desk, *keys: str) -> dict:
    """Press keys, and return what has the keyboard once it has moved (or stayed)."""
    return _focus_from(desk, desk.focused(), *keys)


def _focus_from(desk, before: dict, *keys: str) -> dict:
    desk.key(*keys)

    def moved() -> dict | None:
        here = desk.focused()
        return here if here != before else None

    try:
        return wait_until(moved, "the focus to move", within_s=3)
    except AssertionError:
        return desk.focused()


def tab_round(desk) -> list[str]:
    """What the Tab key visits, from where the keyboard is until it is there again."""
    first = here = desk.focused()
    stops = [first["name"]]
    while len(stops) < MOST_STOPS:
        here = _focus_from(desk, here, "Tab")
        if here["name"] == first["name"] and here["box"] == first["box"]:
            return stops
        stops.append(here["name"])
    raise AssertionError(f"Tab never comes round: {stops}")


def within(desk, title: str) -> list[dict]:
    """Everything that shows in the window of that title."""
    seen = desk.seen(title)
    starts = (n for n, thing in enumerate(seen) if thing["name"] == title and thing["role"] in FRAMES)
    if (start := next(starts, None)) is None:
        return []
    inside = []
    for thing in seen[start + 1 :]:
        if thing["depth"] <= seen[start]["depth"]:
            break
        inside.append(thing)
    return inside


def nameless(things: list[dict]) -> list[dict]:
    # A cell is called by what stands in it, and an empty one by its row and column.
    focusable = [t for t in things if t["role"] in CONTROLS or "focusable" in t["states"]]
    focusable = [t for t in focusable if t["role"] != "table cell"]
    return [t for t in focusable if not t["name"] or t["role"] in ("unknown", "invalid")]
