# SPDX-License-Identifier: GPL-3.0-or-later
"""Every state of a session as one sentence, an icon and a colour role. Decides nothing, shows nothing.

A bold word first, then what becomes of the user's words and money; for a failure exactly one thing
to do. Failures themselves are put in words by `app.wording`, once for terminal and window.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.failure import Failure, FailureKind
from app.core.phase import PauseKind, Phase
from app.core.playing import sounds_like_playing
from app.ui.said import Action, Said
from app.ui.translations import apart, listed, number
from app.ui.translations import tr as _tr
from app.wording import failure_words

if TYPE_CHECKING:
    from app.conductor import State
    from app.core.text import Gap
    from app.storage.settings_file import LoadedSettings


LONGEST_DETAIL = 300
"""Characters."""
NOTICEABLE_MS = 100
"""A smaller delay is not worth a word."""
FAR_BEHIND_MS = 2_000
"""While the service is so far behind, captions go on though the microphone sends nothing: both are said."""


def status(
    state: State, now: float, *, languages: str = "", behind_ms: int | None = None, played: bool = False
) -> Said:
    """The sentence for a state at `now` (monotonic seconds); `played`: a file is heard, no microphone."""
    said = _of_phase(state, now, languages, behind_ms, played or state.engine == "demo")
    if state.unsaved is None:
        return said
    matter, remedy = failure_text(state.unsaved)
    rest = said.rest if said.rest.endswith((".", "…")) else f"{said.rest}."
    rest = f"{rest} " + _tr("Words are not being saved.") + f" {matter} {remedy}"
    return said._replace(rest=rest, icon="failed", role="warn", detail=_detail(state.unsaved), calm=False)


def _of_phase(state: State, now: float, languages: str, behind_ms: int | None, played: bool) -> Said:
    match state.phase:
        case Phase.IDLE:
            return _muted_at_rest(_at_rest(state)) if state.muted else _at_rest(state)
        case Phase.STARTING:
            return _starting(state)
        case Phase.LIVE:
            return _live(state, now, languages, behind_ms)
        case Phase.PAUSED:
            return _paused(state, now, played)
        case Phase.RECOVERING:
            return _recovering(state, now)
        case Phase.STOPPING:
            rest = (
                f"{_off(state, played)} "
                + _tr("The last words are on their way.")
                + _far_behind(state, behind_ms)
            )
            return Said(_tr("Finishing"), rest, "finishing", "dim")
        case Phase.FAILED:
            return _failed(state)
    raise AssertionError(f"{state.phase} has no words")


def closing() -> Said:
    """The window is about to close."""
    rest = _tr("The last words are on their way; then Surtitle closes.")
    return Said(_tr("Finishing"), rest, "finishing", "dim")


def internal_error() -> Said:
    """Something broke that nobody foresaw."""
    matter, remedy = failure_text(Failure(FailureKind.INTERNAL))
    return Said(_tr("Trouble"), f"{matter} {remedy}", "failed", "bad")


def settings_trouble(loaded: LoadedSettings) -> Said | None:
    """What the user should know about the settings that were read."""
    word = _tr("Settings")
    if loaded.failure is not None:
        said = " ".join(failure_text(loaded.failure))
        return Said(word, said, "failed", "warn", detail=loaded.failure.detail)
    if loaded.set_aside is not None:
        rest = _tr("The settings file was damaged. It is kept as {file}; defaults are used.")
        return Said(word, rest.replace("{file}", apart(loaded.set_aside.name)), "failed", "warn")
    if loaded.problems:
        count = len(loaded.problems)
        rest = _tr("{n} settings could not be used and are back at their defaults: {names}.", "", count)
        names = [option_words(problem.path) for problem in loaded.problems[:4]]
        names = listed([*names, "…"] if count > 4 else names)
        rest = rest.replace("{n}", number(count)).replace("{names}", names).replace("….", "…")
        return Said(word, rest, "failed", "warn")
    return None


def option_words(path: str) -> str:
    """An option (`appearance.caption_size_px`) as the settings window calls it; of a list, its whole."""
    from app.ui.settings.pages import option_label, pages  # needed by whoever has trouble only

    whole = path.partition("[")[0]
    titles = {page.name: page.title() for page in pages()} | {"soniox": engine_name("soniox")}
    # What stands on no page: as it stands in the file, but readable.
    rest = whole.rpartition(".")[2].replace("_", " ")
    return option_label(whole) or titles.get(whole) or rest or _tr("everything")


def no_key(custom_address: bool) -> Said:
    """At rest, and Start would be refused: no key is known."""
    rest = _tr("Soniox needs a key before it can listen. Nothing is billed before Start.")
    if custom_address:
        rest = _tr("Start tries this address without a key.")
    return Said(_tr("No key yet"), rest, "key", "warn", Action.FIRST_KEY, leads=not custom_address)


def unwritable(failure: Failure) -> Said:
    """Nothing can be kept in this profile."""
    rest = _tr("Settings and words cannot be kept here.") + " " + failure_text(failure)[1]
    return Said(_tr("Not saved"), rest, "failed", "warn", detail=_detail(failure))


def gap_text(gap: Gap) -> str:
    """The quiet sentence that stands where words are missing."""
    seconds = max(1, round((gap.end_ms - gap.start_ms) / 1000))
    return _tr("{t} of sound are missing here").replace("{t}", _span(seconds))


def failure_text(failure: Failure, engine: str = "", source: str = "") -> tuple[str, str]:
    """What is the matter, and the one thing to do, in the user's language."""
    translate = lambda text: QCoreApplication.translate("Failure", text)  # noqa: E731
    return failure_words(failure, engine, translate, source=source)


def failure_told(failure: Failure, engine: str = "") -> str:
    """The same as one paragraph, with the details there are."""
    matter, remedy = failure_text(failure, engine)
    details = f" ({apart(failure.detail)})" if failure.detail else ""
    return f"{matter[:-1]}{details}{matter[-1]} {remedy}"  # with the full stop of the language


def engine_name(engine: str) -> str:
    """Who listens, honestly labelled."""
    return {
        "soniox": "Soniox",
        "deepgram": "Deepgram",
        "local": _tr("This computer"),
        "demo": _tr("Demonstration"),
    }.get(engine, engine or _tr("the service"))


def action_text(action: Action) -> str:
    """The words on the button for the one thing to do."""
    return {
        Action.KEY: _tr("Change key"),
        Action.FIRST_KEY: _tr("Paste a key"),
        Action.SOURCE: _tr("Choose another"),
        Action.SETTINGS: _tr("Settings"),
    }[action]


# -- one phase each ---------------------------------------------------------------------------


def _at_rest(state: State) -> Said:
    if state.missing_ms:
        rest = _tr("The last {t} could not be captioned. Check the connection before you start again.")
        rest = rest.replace("{t}", _span(max(1, round(state.missing_ms / 1000))))
        return Said(_tr("Stopped"), rest, "stopped", "warn")
    if state.reason == "stopped":
        rest = _tr("Every word has arrived. Nothing is listening now.")
        if _is_billed(state.engine):
            rest = _tr("Every word has arrived. Nothing is listening, and nothing is billed.")
        return Said(_tr("Stopped"), rest, "stopped", "dim")
    if state.reason == "ended":
        return Said(_tr("The end"), _tr("Everything there was to hear is written down."), "finishing", "ok")
    rest = {
        "local": _tr("Press Start, and this computer listens. English, rough, free."),
        "demo": _tr("Press Start to watch the demonstration."),
    }.get(state.engine)
    if rest is None:
        rest = _tr("Press Start, and {service} listens. Nothing is billed before.")
        rest = rest.replace("{service}", engine_name(state.engine))
    if state.kept:
        rest += " " + _tr("What was captured is kept: Start goes on with it.")
    return Said(_tr("Ready"), rest, "ready", "dim")


def _muted_at_rest(said: Said) -> Said:
    rest = f"{said.rest} " + _tr("Muted: what is said after Start is not heard.")
    return said._replace(rest=rest, icon="muted", role="warn")


def _starting(state: State) -> Said:
    if state.muted:
        rest = _tr("Nothing you say leaves this computer. Connecting to {service}.")
        rest = rest.replace("{service}", engine_name(state.engine))
        return Said(_tr("Muted"), rest, "muted", "warn")
    if state.engine == "demo":
        return Said(_tr("Starting"), _tr("The demonstration begins in a moment."), "starting", "dim")
    if state.microphone_silent:
        return _audio_failure(Failure(FailureKind.MICROPHONE_SILENT), _tr("No sound"), "warn", state.source)
    rest = _tr("Connecting to {service}. Speak already; nothing is lost.")
    if state.engine == "local":
        rest = _tr("The recogniser is being loaded. Speak already; nothing is lost.")
    return Said(_tr("Starting"), rest.replace("{service}", engine_name(state.engine)), "starting", "dim")


def _live(state: State, now: float, languages: str, behind_ms: int | None) -> Said:
    if state.muted:
        rest = _tr("Nothing you say leaves this computer. The session goes on.")
        if _is_billed(state.engine):
            rest = _tr("Nothing you say leaves this computer. The session goes on, and is billed.")
        return Said(_tr("Muted"), rest, "muted", "warn")
    if state.stalled_since is not None:
        word = _tr("No captions for {t}").replace("{t}", _span(now - state.stalled_since))
        rest = _tr("{service} has not answered yet. Still listening; nothing is lost.")
        rest = rest.replace("{service}", _sentence_start(engine_name(state.engine)))
        return Said(word, rest, "no-connection", "warn")
    if state.microphone_silent:
        silent = Failure(FailureKind.MICROPHONE_SILENT)
        said = _audio_failure(silent, _tr("No sound"), "warn", state.source)
        return said._replace(rest=said.rest + _far_behind(state, behind_ms))
    parts = [engine_name(state.engine)]
    if state.engine == "local":
        parts.append(_tr("English, rough"))
    elif languages:
        parts.append(languages)
    if state.nothing_plays:
        parts.append(_tr("nothing is playing"))
    if behind_ms is not None and behind_ms >= NOTICEABLE_MS:
        seconds = number(behind_ms / 1000, 1 if behind_ms < 10_000 else 0)
        parts.append(_tr("{n} s behind").replace("{n}", seconds))
    return Said(_tr("Listening"), " · ".join(parts), "listening", "ok", calm=True)


def _far_behind(state: State, behind_ms: int | None) -> str:
    behind_s = (behind_ms or 0) // 1000
    if 1000 * behind_s < FAR_BEHIND_MS:
        return ""
    return f" {engine_name(state.engine)} · " + _tr("{n} s behind").replace("{n}", number(behind_s))


def _off(state: State, played: bool) -> str:
    if played:
        return _tr("Nothing is played.")
    if sounds_like_playing(state.source):
        return _tr("Nothing is listened to.")
    return _tr("The microphone is off.")


def _paused(state: State, now: float, played: bool) -> Said:
    if state.pause is PauseKind.MICROPHONE:
        failure = state.failure or Failure(FailureKind.MICROPHONE_LOST)
        return _audio_failure(failure, _tr("Paused"), "warn", state.source)
    if not _is_billed(state.engine):
        rest = _tr("Resume goes on where you left.")
    elif state.pause is PauseKind.PARKED:
        rest = _tr("Nothing is billed. Resume connects again.")
    elif state.park_at is None:
        rest = _tr("The session is kept, and billed.")
    else:
        minutes = max(1, math.ceil((state.park_at - now) / 60))
        rest = _tr("The session is kept, and billed, for {n} more minutes.", "", minutes)
        rest = rest.replace("{n}", number(minutes))
    muted = _tr("It stays muted when you resume.") if state.muted else ""
    return Said(_tr("Paused"), " ".join(filter(None, (_off(state, played), muted, rest))), "paused", "warn")


_NO_WAY_THERE = frozenset(
    {
        FailureKind.LINK_LOST,
        FailureKind.NO_NETWORK,
        FailureKind.NO_ANSWER,
        FailureKind.TIMED_OUT,
    }
)


def _recovering(state: State, now: float) -> Said:
    kind = state.failure.kind if state.failure else FailureKind.LINK_LOST
    offline = kind in _NO_WAY_THERE and not state.flapping
    word = _tr("No connection for {t}") if offline else _tr("No captions for {t}")
    word = word.replace("{t}", _span(now - state.since))
    rest = _tr("Still listening; nothing is lost.")
    if state.dropped_ms:
        rest = _tr("Still listening; the oldest {t} had to go.")
        rest = rest.replace("{t}", _span(max(1, round(state.dropped_ms / 1000))))
    if state.microphone_silent:
        rest = failure_text(Failure(FailureKind.MICROPHONE_SILENT), source=state.source)[0]
    if state.flapping:
        matter = _tr("{service} takes the connection and drops it at once.")
        rest = matter.replace("{service}", _sentence_start(engine_name(state.engine))) + " " + rest
    elif not offline and state.failure:
        rest = failure_text(state.failure, state.engine)[0] + " " + rest
    wait = math.ceil(state.next_try_at - now) if state.next_try_at is not None else 0
    again = _tr("Trying again in {t}.").replace("{t}", _span(wait)) if wait > 0 else _tr("Trying again now.")
    if state.muted:
        rest = _tr("Nothing you say leaves this computer.")
        return Said(_tr("Muted"), f"{rest} {word}{again[-1]} {again}", "muted", "warn")
    return Said(word, f"{rest} {again}", "no-connection", "warn")


def _failed(state: State) -> Said:
    failure = state.failure or Failure(FailureKind.INTERNAL)
    if failure.kind.is_audio:
        return _audio_failure(failure, _tr("Stopped"), "bad", state.source)
    matter, remedy = failure_text(failure, state.engine)
    action = Action.KEY if failure.kind.is_account and failure.kind is not FailureKind.NO_CREDIT else None
    if failure.kind is FailureKind.KEY_MISSING:
        action = Action.FIRST_KEY
    if failure.kind in (
        FailureKind.MODEL_UNKNOWN,
        FailureKind.REQUEST_REFUSED,
        FailureKind.ADDRESS_WRONG,
        FailureKind.NOT_A_SERVICE,
        FailureKind.ENGINE_MISSING,
    ):
        action = Action.SETTINGS
    rest = f"{matter} {remedy}"
    if state.kept:
        rest += " " + _tr("What was captured is kept: Start goes on with it.")
    return Said(_tr("Stopped"), rest, "failed", "bad", action, _detail(failure), leads=action is not None)


def _audio_failure(failure: Failure, word: str, role: str, source: str) -> Said:
    matter, remedy = failure_text(failure, source=source)
    detail = _detail(failure) if role == "bad" else ""
    return Said(word, f"{matter} {remedy}", "microphone-off", role, Action.SOURCE, detail)


def _detail(failure: Failure) -> str:
    """What was said about it elsewhere, on one line."""
    printable = "".join(c if c.isprintable() else " " for c in failure.detail)
    detail = " ".join(printable.split())[:LONGEST_DETAIL]
    return f"{detail} ({failure.request_id})" if detail and failure.request_id else detail


def _sentence_start(name: str) -> str:
    return name[:1].upper() + name[1:]


def _is_billed(engine: str) -> bool:
    return engine not in ("local", "demo", "")


def _span(seconds: float) -> str:
    """A short time in words that change seldom: seconds, then minutes."""
    whole = max(0, int(seconds))
    if whole < 60:
        return _tr("{n} s").replace("{n}", number(whole))
    return _tr("{n} min").replace("{n}", number(whole // 60))
