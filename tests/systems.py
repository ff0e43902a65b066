# SPDX-License-Identifier: GPL-3.0-or-later
"""What a test needs of the system it runs on; elsewhere it is left out, and says why."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from typing import NoReturn

import pytest


def only_where(it_is_so: object, reason: str) -> pytest.MarkDecorator:
    """Run the test only where that is so."""
    return pytest.mark.skipif(not it_is_so, reason=reason)


def leave_out(reason: str) -> NoReturn:
    """Leave the running test out: only now it is known that it cannot run here."""
    pytest.skip(reason)


SUPERUSER = os.name == "posix" and os.geteuid() == 0

linux_only = only_where(sys.platform == "linux", "this is how Linux does it")
posix_only = only_where(os.name == "posix", "modes, links and forks of POSIX")
not_on_windows = only_where(sys.platform != "win32", "Windows does not delete what is open")
needs_full_device = only_where(os.path.exists("/dev/full"), "needs /dev/full, a disk without room")
needs_proc = only_where(os.path.isdir("/proc"), "needs a folder that not even the superuser may write to")
needs_superuser = only_where(SUPERUSER, "needs a disk that can be made read-only")
needs_ordinary_user = only_where(os.name == "posix" and not SUPERUSER, "the superuser may write everywhere")
needs_keyring = only_where(
    shutil.which("gnome-keyring-daemon") and shutil.which("dbus-daemon"), "gnome-keyring is not installed"
)
needs_notifications = only_where(shutil.which("dunst"), "needs dunst, which shows notifications")
needs_tray = only_where(shutil.which("trayer"), "needs trayer, a panel for icons")
not_where_windows_answers = only_where(not hasattr(ctypes, "WinDLL"), "here the real thing can be asked")
needs_mortal_none = only_where(sys.version_info < (3, 12), "this Python never frees None, True and False")
