# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen reader's hands and ears, as a process of its own: one JSON request a line, one answer a line.

Runs under the system's Python, which has the AT-SPI bindings. Knows nothing of Surtitle and sees
only what any assistive technology sees. Never guesses: a name matches exactly or not at all.
"""

import json
import os
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

WIDEST = 400
"""Children looked at per node; lists in a window are shorter, models can be endless."""

announced = []
reached = []


def everything(pid=None):
    """Every accessible thing with its depth, parents first."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        try:
            application = desktop.get_child_at_index(index)
            if application is None or (pid and application.get_process_id() != pid):
                continue
        except GLib.Error:
            continue  # it ended meanwhile
        yield from below(application, 0)


def below(node, depth):
    yield node, depth
    for child in children(node):
        yield from below(child, depth + 1)


def children(node):
    try:
        found = [node.get_child_at_index(i) for i in range(min(node.get_child_count(), WIDEST))]
    except GLib.Error:
        return []
    return [child for child in found if child is not None]


def showing(pid=None, title=None):
    """Everything that shows, with its depth and states. Within what is hidden nothing is looked for.

    `title`: of windows called so alone.
    """
    desktop = Atspi.get_desktop(0)
    for application in children(desktop):
        if pid and application.get_process_id() != pid:
            continue
        for window in children(application):
            if title is not None and window.get_name() != title:
                continue
            yield from showing_below(window, 1)


def showing_below(node, depth):
    states = node.get_state_set()
    if not states.contains(Atspi.StateType.VISIBLE):
        return
    if states.contains(Atspi.StateType.SHOWING):
        yield node, depth, states
    for child in children(node):
        yield from showing_below(child, depth + 1)


def matching(request):
    """Things with the wanted name and role, the visible ones first."""
    for node, _, _ in showing(request.get("pid")):
        if is_meant(node, request):
            yield node
    if request.get("showing"):
        return
    for node, _ in everything(request.get("pid")):
        if is_meant(node, request) and not has(node, Atspi.StateType.SHOWING):
            yield node


def is_meant(node, request):
    try:
        return node.get_name() == request["name"] and request.get("role") in (None, role_of(node))
    except GLib.Error:
        return False


def role_of(node):
    """AT-SPI called a button a push button until 2024."""
    return node.get_role_name().removeprefix("push ")


def has(node, state):
    return node.get_state_set().contains(state)


def described(node):
    states = node.get_state_set().get_states()
    answer = {
        "role": role_of(node),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": sorted(state.value_nick for state in states),
        "pid": node.get_process_id(),
    }
    component = node.get_component_iface()
    if component is not None:
        box = component.get_extents(Atspi.CoordType.SCREEN)
        answer["box"] = [box.x, box.y, box.width, box.height]
    return answer


def text_of(node):
    """What can be read there: through the text interface, else the description."""
    text = node.get_text_iface()
    if text is None:
        return node.get_description()
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))


def find(request):
    node = next(matching(request), None)
    return None if node is None else described(node)


def text(request):
    node = next(matching(request), None)
    return None if node is None else text_of(node)


def caret(request):
    """Before which character the caret stands; None if there is no such text."""
    node = next(matching(request), None)
    text = node and node.get_text_iface()
    return Atspi.Text.get_caret_offset(text) if text else None


def press(request):
    """Press the first such thing that shows and is enabled."""
    for node in matching(request):
        if not (has(node, Atspi.StateType.SHOWING) and has(node, Atspi.StateType.ENABLED)):
            continue
        action = node.get_action_iface()
        if action is None:
            continue
        names = [
            Atspi.Action.get_action_name(action, i).lower() for i in range(Atspi.Action.get_n_actions(action))
        ]
        for wanted in ("press", "click", "toggle"):
            if wanted in names:
                return bool(Atspi.Action.do_action(action, names.index(wanted)))
    return False


def focus(request):
    for node in matching(request):
        component = node.get_component_iface()
        if component is not None and Atspi.Component.grab_focus(component):
            return True
    return False


def focused(request):
    held = None
    for node, _, states in showing(request.get("pid")):
        if not states.contains(Atspi.StateType.FOCUSED):
            continue
        # Qt says so of the current item of every list, also where the keyboard is elsewhere.
        if role_of(node) in ("list item", "table cell") and not has(
            node.get_parent(), Atspi.StateType.FOCUSED
        ):
            continue
        # A container says it has what one of its parts has.
        if role_of(node) == "filler":
            held = node
            continue
        return described(node)
    return None if held is None else described(held)


def seen(request):
    """Everything that is shown: what `find` says of it, and what can be done with it."""
    answer = []
    for node, depth, _ in showing(request.get("pid"), request.get("title")):
        action = node.get_action_iface()
        count = Atspi.Action.get_n_actions(action) if action is not None else 0
        names = [Atspi.Action.get_action_name(action, i) for i in range(count)]
        answer.append({**described(node), "depth": depth, "actions": names})
    return answer


def tree(request):
    lines = []
    for node, depth in everything(request.get("pid")):
        try:
            line = f"{'  ' * depth}{role_of(node)} {node.get_name()!r}"
            if node.get_description():
                line += f" ({node.get_description()})"
            lines.append(line + ("" if has(node, Atspi.StateType.SHOWING) else " hidden"))
        except GLib.Error as error:
            lines.append(f"{'  ' * depth}{error.message}")
    return "\n".join(lines)


def nameless(request):
    """Things that can be focused and are shown, and have no name to be called by."""
    return [
        described(node)
        for node, _, states in showing(request.get("pid"))
        if states.contains(Atspi.StateType.FOCUSABLE) and not node.get_name()
    ]


def announcements(request):
    """What was announced since this was last asked: [text, politeness] pairs."""
    said = announced[:]
    announced.clear()
    return said


def arrivals(request):
    """Where the keyboard came to since this was last asked, as it was told: names."""
    came = reached[:]
    reached.clear()
    return came


VERBS = {
    f.__name__: f
    for f in (find, text, caret, press, focus, focused, seen, tree, nameless, announcements, arrivals)
}


def answer(line):
    request = json.loads(line)
    try:
        return {"answer": VERBS[request["verb"]](request)}
    except GLib.Error as error:
        # The thing went away while it was looked at: as good as not there; ask again.
        return {"gone": error.message}


def on_line(channel, condition, loop):
    line = sys.stdin.readline()
    if not line:
        loop.quit()
        return False
    print(json.dumps(answer(line)), flush=True)
    return True


def on_announcement(event):
    announced.append([event.any_data, event.detail1])


def on_focus(event):
    if not event.detail1:
        return
    try:
        reached.append(event.source.get_name())
    except GLib.Error:
        pass  # it has gone already


def main():
    # Nothing is remembered between two questions: the answer is what is there now.
    os.environ["ATSPI_NO_CACHE"] = "1"
    Atspi.init()
    Atspi.set_timeout(3000, 3000)
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    listener = Atspi.EventListener.new(on_announcement)
    listener.register("object:announcement")
    told_of_focus = Atspi.EventListener.new(on_focus)
    told_of_focus.register("object:state-changed:focused")
    loop = GLib.MainLoop()
    GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, on_line, loop)
    print("ready", flush=True)
    loop.run()


main()
