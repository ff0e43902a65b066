# SPDX-License-Identifier: GPL-3.0-or-later
"""One application serves all tests of a worker: each leaves it as it was, whichever came before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.sweep import sweep
from tests.ui.scenes import application, clear_away


@pytest.fixture(autouse=True)
def an_application_as_new() -> Iterator[None]:
    """Dressed before the first test, wherever that is; afterwards without colours, words or widgets of it."""
    app = application()
    palette, sheet = app.palette(), app.styleSheet()
    yield
    clear_away()
    if app.palette() != palette:
        app.setPalette(palette)
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)
    QApplication.clipboard().clear()
    # What runs a timer must not be freed by whichever thread happens to collect garbage next.
    sweep()
