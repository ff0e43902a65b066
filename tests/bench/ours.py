# SPDX-License-Identifier: GPL-3.0-or-later
"""Surtitle itself, whole, with a probe at its captions: what the floor is held against.

    python -m tests.bench.ours LAST REPORT TOLD -- (words of the command line)

TOLD is the port that is told of each painted message; then the bridge's own pace, one change a
display frame, is taken away, so that each message is painted. 0: nobody is told.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    last, report, told = int(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    from PySide6.QtWidgets import QApplication

    from app.core.transcript import Transcript
    from app.main import main as surtitle
    from app.ui.bridge import Bridge
    from app.ui.captions.view import CaptionView
    from tests.bench.floor import SIZE
    from tests.bench.probe import Probe, watch
    from tests.bench.speech import NUMBER_SHARE

    applied = 0
    probe: Probe | None = None
    apply, change, show = Transcript.apply, CaptionView.captions_changed, CaptionView.show_transcript

    def apply_and_note(self, tokens, *args, **kwargs):
        nonlocal applied
        first = apply(self, tokens, *args, **kwargs)
        said = [token.confidence for token in tokens if token.confidence is not None]
        if said and said[-1] != 0.9:
            applied = round(said[-1] / NUMBER_SHARE)
        return first

    def change_and_note(self, first_turn):
        change(self, first_turn)
        probe.shown = applied

    def show_and_watch(self, transcript):
        nonlocal probe
        if probe is None:
            probe = Probe(QApplication.instance(), last, report, told or None)
            self.window().resize(SIZE[0], SIZE[1])
        show(self, transcript)
        probe.shown = applied  # the first words of a session come with its transcript

    watch(CaptionView, lambda: probe)
    Transcript.apply = apply_and_note
    CaptionView.captions_changed = change_and_note
    CaptionView.show_transcript = show_and_watch
    if told:
        make = Bridge.__init__
        Bridge.__init__ = lambda self, _frame_s=0.0, parent=None: make(self, 0.0, parent)
    return surtitle(sys.argv[sys.argv.index("--") + 1 :])


if __name__ == "__main__":
    sys.exit(main())
