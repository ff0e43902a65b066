# SPDX-License-Identifier: GPL-3.0-or-later
"""Run a coroutine from a slot, wait for a dialog, do slow things elsewhere. Never a nested event loop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtWidgets import QDialog

T = TypeVar("T")

_log = logging.getLogger(__name__)
_running: set[asyncio.Task[Any]] = set()


def spawn(work: Coroutine[Any, Any, T], *, name: str) -> asyncio.Task[T]:
    """Run `work` in the background: it keeps a name and a reference, and its exception is not lost."""
    task = asyncio.get_running_loop().create_task(work, name=name)
    _running.add(task)
    task.add_done_callback(_done)
    return task


def _done(task: asyncio.Task[Any]) -> None:
    _running.discard(task)
    if task.cancelled() or task.exception() is None:
        return
    context = {"message": f"task {task.get_name()} failed", "exception": task.exception()}
    task.get_loop().call_exception_handler(context)


async def elsewhere(work: Callable[..., T], *args: Any) -> T:
    """Run something slow on another thread and wait for what it returns."""
    return await asyncio.get_running_loop().run_in_executor(None, work, *args)


async def answered(dialog: QDialog) -> int:
    """Show a dialog without a nested event loop and wait for the answer."""
    done = asyncio.get_running_loop().create_future()
    dialog.finished.connect(lambda code: done.done() or done.set_result(code))
    dialog.open()
    try:
        return await done
    finally:
        dialog.deleteLater()
