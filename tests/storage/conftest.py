# SPDX-License-Identifier: GPL-3.0-or-later
"""A history of one's own, and somebody who tells it what is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.telling import Telling


@pytest.fixture
def history(tmp_path: Path) -> Path:
    return tmp_path / "history"


@pytest.fixture
def telling(history: Path) -> Iterator[Telling]:
    telling = Telling(history)
    yield telling
    telling.close()
