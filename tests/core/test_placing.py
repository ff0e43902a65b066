# SPDX-License-Identifier: GPL-3.0-or-later
"""Overlays stay where they were put, whatever becomes of the monitors."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.placing import (
    APART,
    MOST_SETS,
    Box,
    Dock,
    Monitor,
    Place,
    as_wide_as,
    box_for,
    clear_of,
    docked,
    from_plain,
    key_of,
    monitor_at,
    on_monitor,
    out_of_the_way,
    place_among,
    put,
    stepped,
    to_plain,
    usual_place,
)


def monitor(name: str, x: int, y: int, width: int, height: int, panel: int = 0) -> Monitor:
    """A monitor with a panel of this height at its bottom."""
    return Monitor(name, Box(x, y, width, height), Box(x, y, width, height - panel))


LAPTOP = monitor("eDP-1", 0, 0, 1920, 1080, panel=40)
WALL = monitor("HDMI-1", 1920, 0, 3840, 2160)
near = st.integers(-6_000, 6_000)
sizes = st.integers(1, 5_000)
boxes = st.builds(Box, near, near, sizes, sizes)
names = st.text(max_size=8)


@st.composite
def monitors(draw) -> list[Monitor]:
    """One to four monitors with panels, beside, above or over each other."""
    made = []
    for _ in range(draw(st.integers(1, 4))):
        whole = Box(draw(near), draw(near), draw(st.integers(320, 5_000)), draw(st.integers(200, 3_000)))
        left, top = draw(st.integers(0, 100)), draw(st.integers(0, 80))
        free = Box(whole.x + left, whole.y + top, whole.width - left, whole.height - top)
        made.append(Monitor(draw(names), whole, free))
    return made


places = st.builds(Place, st.sampled_from(Dock), monitors().map(lambda made: made[0]), boxes, st.booleans())


def inside(box: Box, room: Box) -> bool:
    return room.x <= box.x and room.y <= box.y and box.right <= room.right and box.bottom <= room.bottom


@given(places, st.integers(1, 4_000), monitors())
def test_an_overlay_always_stands_wholly_on_a_monitor(place, height, there):
    box = box_for(place, height, there)
    assert box.width > 0 and box.height > 0
    assert any(inside(box, m.free) for m in there)


@given(boxes, monitors())
def test_what_was_put_by_hand_where_there_is_room_stays_exactly_there(box, there):
    place = put(box, there)
    if inside(box, place.monitor.free):
        again = box_for(place, box.height, there)
        assert inside(again, place.monitor.free)
        if len({m.name for m in there}) == len(there):
            assert again == box


@given(places, monitors(), st.randoms())
def test_the_order_in_which_a_system_names_its_monitors_means_nothing(place, there, chance):
    shuffled = list(there)
    chance.shuffle(shuffled)
    assert key_of(shuffled) == key_of(there)


def test_a_docked_overlay_keeps_to_its_edge_when_the_resolution_changes():
    place = docked(usual_place(LAPTOP), Dock.BOTTOM, box_for(usual_place(LAPTOP), 120, [LAPTOP]), [LAPTOP])
    assert box_for(place, 120, [LAPTOP]) == Box(0, 1040 - 120, 1920, 120)
    smaller = monitor("eDP-1", 0, 0, 1280, 720, panel=40)
    assert box_for(place, 120, [smaller]) == Box(0, 680 - 120, 1280, 120)
    top = docked(place, Dock.TOP, box_for(place, 120, [smaller]), [smaller])
    assert box_for(top, 120, [smaller]) == Box(0, 0, 1280, 120)


def test_an_overlay_on_a_monitor_that_is_gone_comes_over_and_goes_back():
    both = [LAPTOP, WALL]
    place = put(Box(3000, 1800, 1200, 140), both)
    assert place.monitor is WALL
    alone = box_for(place, 140, [LAPTOP])
    assert inside(alone, LAPTOP.free) and alone.y > 700, "low on the wall is low on the laptop"
    assert box_for(place, 140, both) == Box(3000, 1800, 1200, 140)


def test_steps_lead_to_the_edge_of_a_monitor_and_from_there_on_to_the_next_one():
    above = monitor("DP-1", 1920, -1440, 2560, 1440)
    there = [LAPTOP, WALL, above]
    box = Box(1100, 900, 800, 120)
    assert (box := stepped(box, 60, 0, there)) == Box(1120, 900, 800, 120), "no further than the edge"
    assert (box := stepped(box, 60, 0, there)) == Box(1920, 900, 800, 120)
    assert (box := stepped(box, -60, 0, there)) == Box(1120, 900, 800, 120), "and back"
    assert stepped(box, 0, 60, there) == Box(1120, 920, 800, 120), "above the panel"
    assert stepped(Box(1120, 920, 800, 120), 0, 60, there) == Box(1120, 920, 800, 120), "nothing is beneath"
    top = Box(2000, 0, 3600, 120)
    assert stepped(top, 0, -60, there) == Box(1920, -120, 2560, 120), "no wider than that one is"
    assert stepped(Box(0, 500, 800, 120), -60, 0, there) == Box(0, 500, 800, 120)


@given(monitors(), sizes, sizes, st.lists(st.sampled_from(((60, 0), (-60, 0), (0, 60), (0, -60)))))
def test_wherever_steps_lead_an_overlay_is_wholly_on_a_monitor(there, wide, high, steps):
    box = Box(there[0].free.x, there[0].free.y, wide, high).within(there[0].free)
    for across, down in steps:
        box = stepped(box, across, down, there)
        assert any(inside(box, one.free) for one in there)


def test_an_overlay_goes_to_another_monitor_and_keeps_to_its_edge():
    both = [LAPTOP, WALL]
    low = on_monitor(usual_place(LAPTOP), Box(460, 900, 1000, 100), WALL, both)
    there = box_for(low, 100, both)
    assert low.by_hand and inside(there, WALL.free) and there.y > 1500, "low on the laptop is low on the wall"
    back = on_monitor(low, there, LAPTOP, both)
    assert abs(box_for(back, 100, both).y - 900) <= 1
    bottom = on_monitor(docked(low, Dock.BOTTOM, there, both), there, LAPTOP, both)
    assert box_for(bottom, 100, both) == Box(0, 940, 1920, 100)
    assert from_plain(to_plain({key_of(both): bottom})) == {key_of(both): bottom}
    assert monitor_at(box_for(bottom, 100, both), both) is LAPTOP


@given(monitors(), st.integers(20, 400), st.integers(20, 400))
def test_a_second_overlay_covers_the_first_one_only_where_there_is_no_room_elsewhere(there, high, higher):
    first = box_for(usual_place(there[0]), high, there)
    second, room = clear_of(usual_place(there[0]), higher, [first], there), there[0].free
    if second is None:
        assert first.y - room.y < higher + APART and room.bottom - first.bottom < higher + APART
    else:
        assert not box_for(second, higher, there).shared_with(first)


def test_an_overlay_opens_beneath_the_window_and_a_second_one_above_it():
    window = Box(300, 100, 1000, 700)
    first = clear_of(usual_place(LAPTOP), 200, [window], [LAPTOP])
    assert box_for(first, 200, [LAPTOP]).y == 800 + APART
    second = clear_of(usual_place(LAPTOP), 80, [window, box_for(first, 200, [LAPTOP])], [LAPTOP])
    assert box_for(second, 80, [LAPTOP]).bottom == 100 - APART
    between = clear_of(
        usual_place(LAPTOP), 80, [Box(300, 0, 1000, 780), Box(300, 800 + 71, 1000, 200)], [LAPTOP]
    )
    assert between is None, "where one only just fits in between, it does not stand"


@pytest.mark.parametrize(
    ("screen", "window"),
    [
        ((1600, 1000), Box(290, 202, 1022, 632)),
        ((1280, 720), Box(130, 62, 1022, 632)),
        ((1366, 768), Box(173, 86, 1022, 632)),
        ((800, 500), Box(0, 0, 800, 500)),
    ],
)
def test_an_overlay_that_opens_over_a_window_covers_its_words_and_none_of_its_controls(screen, window):
    there = [monitor("A", 0, 0, *screen)]
    controls = [
        Box(window.x, window.y, window.width, 68),
        Box(window.x, window.bottom - 78, window.width, 78),
    ]
    spared = [[window], controls, []]
    first = out_of_the_way(usual_place(there[0], 931), 204, spared, there)
    box = box_for(first, 204, there)
    assert inside(box, there[0].free) and not any(box.shared_with(part) for part in controls)
    assert out_of_the_way(put(window, there), 204, spared, there).box == window, (
        "by hand it may stand anywhere"
    )


def test_each_set_of_monitors_has_a_place_of_its_own_and_a_new_set_begins_with_the_last():
    at_work, at_home = put(Box(3000, 1800, 1200, 140), [LAPTOP, WALL]), put(Box(50, 60, 700, 140), [LAPTOP])
    known = {key_of([LAPTOP, WALL]): at_work, key_of([LAPTOP]): at_home}
    usual = usual_place(LAPTOP)
    assert place_among(known, [WALL, LAPTOP], usual) is at_work
    assert place_among(known, [LAPTOP], usual) is at_home
    beamer = monitor("DP-2", 0, 0, 1024, 768)
    assert place_among(known, [beamer], usual) is at_home
    assert place_among({}, [beamer], usual) is usual


def test_more_lines_grow_away_from_the_edge_that_is_near():
    low, high = put(Box(100, 900, 800, 100), [LAPTOP]), put(Box(100, 100, 800, 100), [LAPTOP])
    assert box_for(low, 200, [LAPTOP]) == Box(100, 800, 800, 200)
    assert box_for(high, 200, [LAPTOP]) == Box(100, 100, 800, 200)


def test_large_words_widen_an_overlay_for_as_long_as_they_are_large():
    usual = usual_place(LAPTOP, 900)
    assert box_for(as_wide_as(usual, 1500, 300, [LAPTOP]), 200, [LAPTOP]) == Box(210, 757, 1500, 200)
    assert as_wide_as(usual, 9000, 300, [LAPTOP]).box.width == 1728, "with room beside it"
    narrow = put(Box(100, 900, 200, 100), [LAPTOP])
    assert as_wide_as(narrow, 900, 120, [LAPTOP]) == narrow, "as wide as it was made"
    wider = as_wide_as(narrow, 900, 700, [LAPTOP])
    assert box_for(wider, 100, [LAPTOP]) == Box(0, 900, 700, 100), "whole, and as near as there is room"


def test_an_overlay_that_is_let_go_returns_to_where_it_stood_before():
    before = put(Box(300, 400, 800, 100), [LAPTOP])
    at_edge = docked(before, Dock.TOP, before.box, [LAPTOP])
    free = docked(at_edge, Dock.FREE, box_for(at_edge, 100, [LAPTOP]), [LAPTOP])
    assert box_for(free, 100, [LAPTOP]) == Box(300, 400, 800, 100)


@given(st.dictionaries(names, places, max_size=MOST_SETS))
def test_places_come_back_from_plain_data_as_they_went(known):
    assert from_plain(to_plain(known)) == known


json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)
entries = st.fixed_dictionaries(
    {},
    optional={
        "dock": st.sampled_from(["free", "top", "side", 3, ["top"]]),
        "box": json_like | st.from_regex(r"-?[0-9]{1,9}x[0-9]{1,9}[+-][0-9]{1,9}[+-][0-9]{1,9}"),
        "whole": st.just("100x100+0+0"),
        "free": st.just("100x100+0+0") | json_like,
        "monitor": st.text() | json_like,
    },
)


@given(json_like | st.dictionaries(st.text(), entries, max_size=4))
def test_whatever_stands_in_the_file_no_harm_comes_of_it(raw):
    for place in from_plain(raw).values():
        assert inside(box_for(place, 100, [LAPTOP]), LAPTOP.free)
