# SPDX-License-Identifier: GPL-3.0-or-later
"""Recorded and written token streams look as they were found to be right: see `tests.core.drawn`."""

from __future__ import annotations

import pytest

from tests.bench.heard import streams
from tests.core.drawn import DRAWN, draw, expected


@pytest.mark.parametrize("path", streams(), ids=lambda path: path.stem)
def test_a_stream_looks_as_it_should(path):
    assert draw(path).splitlines() == expected(path).read_text("utf-8").splitlines()


def test_every_drawing_belongs_to_a_stream():
    assert {file.stem for file in DRAWN.glob("*.txt")} == {path.stem for path in streams()}
