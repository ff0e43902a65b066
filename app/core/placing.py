# SPDX-License-Identifier: GPL-3.0-or-later
"""Where an overlay stands on the monitors there are: docked or free, remembered, never lost.

Pure geometry in the desktop's logical pixels. It knows no window and keeps no file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

USUAL_SHARE = 0.9
"""Of the width of a screen, at most, for an overlay that nobody has put anywhere yet."""
USUAL_GAP_SHARE = 0.08
"""Of its height, left free beneath such an overlay."""
APART = 10
"""Between two overlays that nobody has put anywhere."""
FURTHEST = 1 << 20
"""No monitor is further away than this."""
MOST_SETS = 24
"""So many sets of monitors are remembered."""


class Dock(Enum):
    """What an overlay holds on to."""

    FREE = "free"
    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the desktop."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column beside it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first row beneath it."""
        return self.y + self.height

    def shared_with(self, other: Box) -> int:
        """How many pixels lie in both."""
        wide = min(self.right, other.right) - max(self.x, other.x)
        high = min(self.bottom, other.bottom) - max(self.y, other.y)
        return max(0, wide) * max(0, high)

    def apart_from(self, other: Box) -> int:
        """How far away it is; 0 where they touch."""
        wide = max(self.x - other.right, other.x - self.right, 0)
        return wide + max(self.y - other.bottom, other.y - self.bottom, 0)

    def within(self, room: Box) -> Box:
        """The same box, no larger than `room` and moved into it."""
        width, height = min(self.width, room.width), min(self.height, room.height)
        x = max(room.x, min(self.x, room.right - width))
        y = max(room.y, min(self.y, room.bottom - height))
        return Box(x, y, width, height)


@dataclass(frozen=True, slots=True)
class Monitor:
    """A monitor, and what panels and docks leave of it."""

    name: str
    whole: Box
    free: Box


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody put an overlay, and the monitor it stood on then."""

    dock: Dock
    monitor: Monitor
    box: Box
    by_hand: bool = True
    """Whether somebody chose it; else it gives way to what had better not be covered."""


def key_of(monitors: Sequence[Monitor]) -> str:
    """The same for the same monitors at the same places, in whatever order the system names them."""
    return " ".join(sorted(f"{m.name}:{_spelled(m.whole)}" for m in monitors))


def usual_place(monitor: Monitor, width: int = 1000) -> Place:
    """Where an overlay stands that nobody has put anywhere: low, in the middle, clear of the edge."""
    room = monitor.free
    width = max(1, min(round(room.width * USUAL_SHARE), width))
    bottom = room.bottom - round(room.height * USUAL_GAP_SHARE)
    box = Box(room.x + (room.width - width) // 2, bottom - 1, width, 1)
    return Place(Dock.FREE, monitor, box, by_hand=False)


def clear_of(place: Place, height: int, others: Sequence[Box], monitors: Sequence[Monitor]) -> Place | None:
    """A place for an overlay of this height that covers none of the others, as near to `place` as there is one.

    A little above or beneath one of them; None where there is no room.
    """
    box, room = box_for(place, height, monitors), _found_again(place, monitors).free
    if not any(box.shared_with(other) for other in others):
        return place
    tops = [y for other in others for y in (other.y - APART - height, other.bottom + APART)]
    for y in sorted(tops, key=lambda y: abs(y - box.y)):
        moved = Box(box.x, y, box.width, height)
        if moved.within(room) == moved and all(moved.apart_from(other) >= APART for other in others):
            return replace(put(moved, monitors), by_hand=place.by_hand)
    return None


def out_of_the_way(
    place: Place, height: int, spared: Sequence[Sequence[Box]], monitors: Sequence[Monitor]
) -> Place:
    """The place for an overlay that opens: where somebody put it, else clear of what is to be spared.

    `spared` is several such lists, the one that asks most first: the first that leaves any room counts.
    """
    if place.by_hand:
        return place
    clear = (clear_of(place, height, others, monitors) for others in spared)
    return next((found for found in clear if found is not None), place)


def room_of(place: Place, monitors: Sequence[Monitor]) -> Box:
    """What panels leave of the monitor that it stands on now."""
    return _found_again(place, monitors).free


def most_px(place: Place, monitors: Sequence[Monitor]) -> int:
    """No wider than this unless somebody chose it."""
    return round(room_of(place, monitors).width * USUAL_SHARE)


def as_wide_as(place: Place, usual_px: int, least_px: int, monitors: Sequence[Monitor]) -> Place:
    """The same place, as wide as words of their size need it: `usual_px`, or what somebody chose.

    Wider than was chosen where words of this size would be torn apart, to both sides.
    """
    most, box = most_px(place, monitors), place.box
    width = max(box.width, min(least_px, most)) if place.by_hand else max(1, min(usual_px, most))
    return replace(place, box=Box(box.x - (width - box.width) // 2, box.y, width, box.height))


def put(box: Box, monitors: Sequence[Monitor]) -> Place:
    """The place of an overlay that was put here by hand."""
    return Place(Dock.FREE, monitor_at(box, monitors), box)


def docked(place: Place, dock: Dock, box: Box, monitors: Sequence[Monitor]) -> Place:
    """The place of an overlay that stands at `box` and is to hold on to something else."""
    monitor = monitor_at(box, monitors)
    if dock is not Dock.FREE:
        return Place(dock, monitor, place.box)
    # Let go: where it stood before it was docked, if that is on this monitor.
    free = place.box if place.dock is not Dock.FREE else box
    return Place(dock, monitor, free.within(monitor.free))


def monitor_at(box: Box, monitors: Sequence[Monitor]) -> Monitor:
    """The monitor on which most of it lies, else the nearest one."""
    return max(monitors, key=lambda m: (box.shared_with(m.whole), -box.apart_from(m.whole)))


def on_monitor(place: Place, box: Box, monitor: Monitor, monitors: Sequence[Monitor]) -> Place:
    """The place on this monitor of an overlay that stands at `box`: at the same edge, if one holds it."""
    now = Place(Dock.FREE, monitor_at(box, monitors), box) if place.dock is Dock.FREE else place
    return Place(place.dock, monitor, _moved_over(now, monitor.free).within(monitor.free))


def stepped(box: Box, across: int, down: int, monitors: Sequence[Monitor]) -> Box:
    """Where a step of so many pixels leads: as far as the edge of a monitor, and from there on to the next one."""
    room = monitor_at(box, monitors).free
    moved = Box(box.x + across, box.y + down, box.width, box.height).within(room)
    if moved != box or (beyond := _beyond(box, across, down, monitors)) is None:
        return moved
    over = beyond.free
    x = over.x if across > 0 else over.right - box.width if across < 0 else box.x
    y = over.y if down > 0 else over.bottom - box.height if down < 0 else box.y
    return Box(x, y, box.width, box.height).within(over)


def box_for(place: Place, height: int, monitors: Sequence[Monitor]) -> Box:
    """Where an overlay of this height stands now. Always wholly on one of the monitors."""
    monitor = _found_again(place, monitors)
    room = monitor.free
    if place.dock is Dock.TOP:
        return Box(room.x, room.y, room.width, height).within(room)
    if place.dock is Dock.BOTTOM:
        return Box(room.x, room.bottom - height, room.width, height).within(room)
    return _with_height(_moved_over(place, room), height, room).within(room)


def place_among(known: Mapping[str, Place], monitors: Sequence[Monitor], usual: Place) -> Place:
    """The place for these monitors: where it stood among them, else where it stood last, else the usual one.

    In `known` the set of monitors that was used last stands last.
    """
    key = key_of(monitors)
    if key in known:
        return known[key]
    return next(reversed(known.values()), usual)


# -- inside ------------------------------------------------------------------------------------


def _beyond(box: Box, across: int, down: int, monitors: Sequence[Monitor]) -> Monitor | None:
    """The nearest monitor that lies wholly on that side of the one where the box is."""
    here = monitor_at(box, monitors).whole

    def is_there(there: Box) -> bool:
        if across:
            return there.x >= here.right if across > 0 else there.right <= here.x
        return there.y >= here.bottom if down > 0 else there.bottom <= here.y

    found = [monitor for monitor in monitors if is_there(monitor.whole)]
    return min(found, key=lambda monitor: monitor.whole.apart_from(box), default=None)


def _found_again(place: Place, monitors: Sequence[Monitor]) -> Monitor:
    """The monitor of that name; else the one that is where it was."""
    named = [m for m in monitors if m.name == place.monitor.name]
    return monitor_at(place.box, named or monitors)


def _moved_over(place: Place, room: Box) -> Box:
    """The same place in another room: as far from the edges, in proportion."""
    box, before = place.box, place.monitor.free
    if room == before:
        return box
    width = min(box.width, room.width)
    x = room.x + _proportion(box.x - before.x, before.width - box.width, room.width - width)
    y = room.y + _proportion(box.y - before.y, before.height - box.height, room.height - box.height)
    return Box(x, y, width, box.height)


def _proportion(part: int, whole: int, other: int) -> int:
    if whole <= 0 or other <= 0:
        return 0
    return round(max(0, min(part, whole)) / whole * other)


def _with_height(box: Box, height: int, room: Box) -> Box:
    """Another height; the edge that is nearer to the edge of the screen stays."""
    low = box.y + box.bottom > room.y + room.bottom
    return Box(box.x, box.bottom - height if low else box.y, box.width, height)


# -- as plain data -----------------------------------------------------------------------------


def to_plain(known: Mapping[str, Place]) -> dict[str, Any]:
    """For a file; the places of the newest sets of monitors."""
    newest = list(known.items())[-MOST_SETS:]
    return {
        key: {
            "dock": place.dock.value,
            "box": _spelled(place.box),
            "monitor": place.monitor.name,
            "whole": _spelled(place.monitor.whole),
            "free": _spelled(place.monitor.free),
            "by_hand": place.by_hand,
        }
        for key, place in newest
    }


def from_plain(raw: object) -> dict[str, Place]:
    """Places from plain data, whatever it is; what makes no sense is left out. Never raises."""
    if not isinstance(raw, Mapping):
        return {}
    places = {str(key): _place(entry) for key, entry in list(raw.items())[-MOST_SETS:]}
    return {key: place for key, place in places.items() if place is not None}


def _place(raw: object) -> Place | None:
    if not isinstance(raw, Mapping):
        return None
    box, whole, free = (_box(raw.get(name)) for name in ("box", "whole", "free"))
    name, dock = raw.get("monitor"), raw.get("dock")
    if box is None or whole is None or free is None or not isinstance(name, str):
        return None
    if dock not in [d.value for d in Dock]:
        return None
    return Place(Dock(dock), Monitor(name, whole, free), box, raw.get("by_hand") is not False)


def _spelled(box: Box) -> str:
    return f"{box.width}x{box.height}{box.x:+}{box.y:+}"


def _box(raw: object) -> Box | None:
    """What `_spelled` wrote."""
    if not isinstance(raw, str) or len(raw) > 60:
        return None
    try:
        size, *place = raw.replace("+", " ").replace("-", " -").split()
        width, height = (int(part) for part in size.split("x"))
        x, y = (int(part) for part in place)
    except ValueError:
        return None
    sound = 0 < width <= FURTHEST and 0 < height <= FURTHEST and abs(x) <= FURTHEST and abs(y) <= FURTHEST
    return Box(x, y, width, height) if sound else None
