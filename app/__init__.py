# SPDX-License-Identifier: GPL-3.0-or-later
"""Surtitle: live captions on the desktop. This page is the map; each layer says more of itself.

    core  ←  engines · audio · storage · server  ←  conductor  ←  headless · ui  ←  main

An import may only point left, and the four siblings never import each other.

- ``core``       what captions are: tokens, transcript, session machine, settings. Pure:
                 no Qt, no sockets, no clock, no randomness, no logging; time is an argument.
- ``engines``    the services that turn sound into words, each behind the same six verbs.
- ``audio``      microphones, files and stream addresses, all as 16 kHz mono 16-bit.
- ``storage``    settings, keys, journals, past sessions, logs: everything on disk.
- ``server``     our own service: the recogniser on this computer, the demonstration, and
                 the counterpart the tests talk to.
- ``conductor``  runs the session machine on asyncio: one inbox, one consumer. Knows no Qt.
- ``headless``   what works without a window: captions on standard output, devices, doctor.
- ``ui``         the window. Besides ``main`` the only place that imports PySide6 or qasync.
- ``main``       knows everything: builds it, runs it, returns an exit code.

Between conductor and the two faces stand small modules that both use: ``wording`` (failures
in plain words), ``command_line``, and ``plan`` (what to run, from settings and options).

tests/test_layers.py holds the code to this page.
"""

__version__ = "0.1.0"

APP_NAME = "Surtitle"
APP_ID = "org.surtitle.Surtitle"
