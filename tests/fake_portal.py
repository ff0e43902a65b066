# SPDX-License-Identifier: GPL-3.0-or-later
"""A small desktop portal for keys that work in every program, as a program of its own on a private bus.

    python -m tests.fake_portal ANSWER

ANSWER: `all`, `no` (the user refuses), or the names of the actions that get keys, with commas. It
prints what it is asked as lines of JSON; each line it reads is the name of a key that is pressed.
"""

from __future__ import annotations

import json
import sys
import threading

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import DBus
from jeepney.io.blocking import Proxy, open_dbus_connection

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS = DBusAddress(PATH, NAME, "org.freedesktop.portal.GlobalShortcuts")


def main(answer: str) -> None:
    """Serve until the bus goes."""
    connection = open_dbus_connection("SESSION")
    assert Proxy(DBus(), connection).RequestName(NAME) == (1,)
    session: list[str] = []

    def tell(**facts: object) -> None:
        print(json.dumps(facts), flush=True)

    def respond(asked, code: int, results: dict) -> None:
        sender = asked.header.fields[HeaderFields.sender]
        token = asked.body[-1]["handle_token"][1]
        path = f"{PATH}/request/{sender[1:].replace('.', '_')}/{token}"
        connection.send(new_method_return(asked, "o", (path,)))
        request = DBusAddress(path, NAME, "org.freedesktop.portal.Request")
        connection.send(new_signal(request, "Response", "ua{sv}", (code, results)))

    def press() -> None:
        for line in sys.stdin:
            body = (session[-1], line.strip(), 0, {})
            connection.send(new_signal(SHORTCUTS, "Activated", "osta{sv}", body))

    threading.Thread(target=press, daemon=True).start()
    tell(ready=True)
    while True:
        asked = connection.receive()
        if asked.header.message_type is not MessageType.method_call:
            continue
        member = asked.header.fields[HeaderFields.member]
        if member == "Ping":
            connection.send(new_method_return(asked))
        elif member == "CreateSession":
            sender = asked.header.fields[HeaderFields.sender][1:].replace(".", "_")
            session.append(f"{PATH}/session/{sender}/{asked.body[0]['session_handle_token'][1]}")
            respond(asked, 0, {"session_handle": ("s", session[-1])})
        elif member == "BindShortcuts":
            wished = {
                name: {key: value for key, (_, value) in about.items()} for name, about in asked.body[1]
            }
            tell(bind=wished, session=asked.body[0] == session[-1])
            names = wished if answer == "all" else answer.split(",")
            given = [
                (n, {"trigger_description": ("s", f"Super+{n[0].upper()}")}) for n in wished if n in names
            ]
            respond(asked, 1 if answer == "no" else 0, {"shortcuts": ("a(sa{sv})", given)})
        elif member == "Close":
            tell(closed=asked.header.fields[HeaderFields.path] == session[-1])
            connection.send(new_method_return(asked))
        else:
            connection.send(new_error(asked, "org.freedesktop.DBus.Error.UnknownMethod"))


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except (EOFError, ConnectionError):
        pass  # the bus went first
