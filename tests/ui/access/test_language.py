# SPDX-License-Identifier: GPL-3.0-or-later
"""The window learns another language while it runs: every word of every window that is open, at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.core.recalled import recalled
from app.ui.access import language
from app.ui.surtitle import Surtitle
from tests.ui.inspecting import words_of
from tests.ui.scenes import STATES
from tests.ui.speaking import LONG, PATIENCE_S, speak, unmarked
from tests.ui.test_surtitle import live
from tests.ui.touring import SESSION, WORDS, drawn, until


async def everything_opened(surtitle: Surtitle) -> None:
    """Each window that can stay open beside the others."""
    surtitle.choosing.show_key_page(start=False)
    surtitle.window.show_session()
    surtitle.captioning.conductor.transcript = recalled(WORDS)
    surtitle._bridge.captions.emit(0)
    surtitle.window.captions.turn_pages(1)
    surtitle.window.show_state(STATES["muted"])
    surtitle.access.show_text()
    surtitle.keeping._library.entries = lambda _id: list(WORDS)
    surtitle.keeping._library.names = surtitle.keeping._library.put_away = lambda _id: None
    await surtitle.keeping._show(SESSION)
    surtitle.overlays.toggle()
    await until(lambda: surtitle.overlays.strips[0].window is not None)
    surtitle.speaking.open_menu()
    surtitle.speaking._menu.translate.trigger()
    assert surtitle._settings_window.isVisible()
    surtitle.speaking._menu.close()
    surtitle._settings_window.show_page("access", "access.language")
    await drawn()


def close_all(surtitle: Surtitle) -> None:
    for window in windows():
        if window is not surtitle.window and not window.inherits("OverlayWindow"):
            window.close()


def windows() -> list[QWidget]:
    return [w for w in QApplication.topLevelWidgets() if w.isVisible() and not w.inherits("QMenu")]


async def told_and_asked(surtitle: Surtitle) -> None:
    """What stays open for as long as somebody looks at it: a notice, the keys, what was said again."""
    notice = surtitle.window.notice
    while notice.news is not None:
        notice.done()
    surtitle.keeping._library.interrupted = lambda: SESSION
    await surtitle.keeping.look_back()
    surtitle.hands.again()
    surtitle._show_shortcuts()
    await drawn()


def words(surtitle: Surtitle) -> dict[str, dict[str, str]]:
    """All that can be read now, by window."""
    overlay = surtitle.overlays.strips[0].window
    overlay.show()  # without room for it beside all the others it may be away
    overlay._show_controls()
    surtitle.speaking.open_menu()
    view = surtitle.speaking._menu
    view.close()
    menus = {"view": view, "tray": surtitle.hands._tray.menu}
    seen = {type(window).__name__: words_of(window) for window in windows()}
    return seen | {name: words_of(menu) for name, menu in menus.items()}


def test_every_word_that_can_be_read_changes_and_comes_back(monkeypatch):
    chosen = {"code": "en"}
    monkeypatch.setattr(language, "install_translators", lambda _app, _code: speak(chosen["code"]))

    async def say(surtitle: Surtitle, code: str) -> None:
        heard: list[bool] = []
        surtitle._language.changed.connect(lambda: heard.append(True))
        chosen["code"] = code
        current = surtitle.captioning.settings.access.language
        surtitle.captioning.change("access.language", "de" if current != "de" else "en")
        await until(lambda: heard)
        await until(lambda: surtitle.overlays.strips[0].window is not None)
        await drawn()

    async def scene(surtitle: Surtitle) -> None:
        await everything_opened(surtitle)
        surtitle._settings_window.close()  # its chooser names the language that is chosen
        await told_and_asked(surtitle)
        before = words(surtitle)
        assert {"MainWindow", "PlainWindow", "ReadingWindow", "OverlayWindow"} <= set(before)
        assert {"ShortcutList", "AgainWindow"} <= set(before)
        assert "Dismiss" in before["MainWindow"]
        await say(surtitle, LONG)
        assert not {text for seen in words(surtitle).values() for text in seen if unmarked(text)}
        await say(surtitle, "en")
        assert words(surtitle) == before
        close_all(surtitle)

    try:
        live(scene, engine="local", patience_s=PATIENCE_S)
    finally:
        speak("en")


def test_the_keyboard_stays_where_the_language_was_chosen_and_all_is_mirrored():
    async def scene(surtitle: Surtitle) -> None:
        await everything_opened(surtitle)
        settings, bar = surtitle._settings_window, surtitle.window.bar
        assert bar.settings.x() > bar.chip.x()
        surtitle.captioning.change("access.language", "ar")
        await until(lambda: settings.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        await until(lambda: bar.settings.x() < bar.chip.x())
        await drawn()
        assert settings.focusWidget().accessibleName().startswith("لغة")
        close_all(surtitle)

    try:
        live(scene, engine="local", patience_s=PATIENCE_S)
    finally:
        speak("en")
