# SPDX-License-Identifier: GPL-3.0-or-later
"""No test of the server passes while the server made a mistake of its own."""

import logging

import pytest


@pytest.fixture(autouse=True)
def the_server_makes_no_mistakes(caplog):
    """Fail the test during which the server logged a warning or an error."""
    yield
    mistakes = [
        record
        for record in caplog.get_records("call")
        if record.name.startswith("app.server") and record.levelno >= logging.WARNING
    ]
    assert not mistakes, [record.getMessage() for record in mistakes]
