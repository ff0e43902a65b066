# SPDX-License-Identifier: GPL-3.0-or-later
"""`surtitle sessions` and `surtitle export`: what was captioned before, and getting it out again.

Reads the history; changes nothing in it.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from typing import Any

from app.command_line import ExportOptions, SessionsOptions, say
from app.core.failure import Failure
from app.headless.output import CaptionOutput
from app.headless.sentences import DONE, FAILED, exit_code, say_failure
from app.storage.library import LATEST, Library, NoSuchSession, SessionInfo, SessionState
from app.storage.places import Places
from app.wording import SERVICES

NOTHING_YET = "Nothing has been captioned yet, or nothing was kept."
_MOST_NAMED = 5


def sessions(asked: SessionsOptions) -> int:
    """Run `surtitle sessions`. Returns the exit code: none at all is an answer too."""
    try:
        found = Library(Places.chosen(asked.profile).history).sessions()
    except Failure as failure:
        say_failure(failure, "")
        return exit_code(failure)
    if asked.json:
        json.dump({"sessions": [_described(s) for s in found]}, sys.stdout, indent=2, ensure_ascii=False)
        sys.stdout.write("\n")
    elif found:
        sys.stdout.write("".join(map(_lines, found)))
        say("`surtitle export NAME` writes one out; the beginning of its name will do, and so will `latest`.")
    else:
        say(NOTHING_YET)
    return DONE


def export(asked: ExportOptions) -> int:
    """Run `surtitle export SESSION`. Returns the exit code."""
    library = Library(Places.chosen(asked.profile).history)
    try:
        session = library.find(asked.session)
        text = library.written(session.id, asked.format)
        output = CaptionOutput(asked.output)
        output.write(text)
        output.close(whole=True)
    except NoSuchSession as none:
        say(_none_such(none))
        return FAILED
    except Failure as failure:
        say_failure(failure, "")
        return exit_code(failure)
    if session.state is SessionState.RUNNING:
        say("This session still runs; this is what was final until now.")
    elif not session.is_whole:
        say("This session was cut off while it could not be saved; what was said last is missing.")
    elif session.state is SessionState.RECOVERED:
        say("This session was cut off; this is everything that was final.")
    return DONE


def _none_such(none: NoSuchSession) -> str:
    if none.name == LATEST:
        return NOTHING_YET
    if not none.fitting:
        return f"No session is called {none.name}. `surtitle sessions` lists them."
    named = ", ".join(none.fitting[:_MOST_NAMED]) + (", …" if len(none.fitting) > _MOST_NAMED else "")
    return f"Several sessions begin with {none.name}: {named}. Give more letters of the one you mean."


def _described(session: SessionInfo) -> dict[str, Any]:
    return {
        "id": session.id,
        "started_at": session.started_at,
        "ended_at": session.ended_at,
        "length_ms": session.length_ms,
        "engine": session.engine,
        "source": session.source,
        "title": session.title,
        "words": session.words,
        "first_words": session.first_words,
        "state": session.state.value,
        "whole": session.is_whole,
        "reason": session.reason,
    }


def _lines(session: SessionInfo) -> str:
    """Two lines: the facts, and how it begins."""
    began = datetime.fromisoformat(session.started_at).astimezone()
    seconds = session.length_ms // 1000
    length = f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    words = "1 word" if session.words == 1 else f"{session.words} words"
    by = SERVICES.get(session.engine, {"local": "this computer", "demo": "demonstration"}.get(session.engine))
    facts = [session.id, f"{began:%Y-%m-%d %H:%M}", f"{length:>8}", f"{words:>12}", session.source]
    facts.append(f"by {by or session.engine}")
    if session.state is not SessionState.FINISHED:
        facts.append(session.state.value + ("" if session.is_whole else ", its last words are missing"))
    begins = session.title or session.first_words
    return "  ".join(facts) + "\n" + (f"          {begins}\n" if begins else "")
