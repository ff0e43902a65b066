# SPDX-License-Identifier: GPL-3.0-or-later
"""Through every window, page, menu and dialog of the program, one after the other, each in its states."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from app.core.failure import Failure, FailureKind
from app.core.names import Labels
from app.core.recalled import recalled
from app.core.text import Entry, Gap, Translation, Utterance
from app.storage.library import SessionInfo, SessionState
from app.ui.hands.again import AgainWindow
from app.ui.hands.shortcut_list import ShortcutList
from app.ui.overlay.menu import OverlayMenu
from app.ui.overlay.way_back import WayBack
from app.ui.reading_window import ReadingWindow
from app.ui.settings.rows.list_dialog import ListDialog
from app.ui.settings.rows.pairs_dialog import TRANSLATIONS, PairsDialog
from app.ui.settings.rows.preset_gallery import PresetGallery
from app.ui.settings.rows.swatches import Swatches
from app.ui.speakers.card import SpeakerCard
from app.ui.surtitle import Surtitle
from tests.ui.scenes import STATES

Stop = tuple[str, QWidget]
"""What is seen now, by name, and the window or menu that shows it."""
Size = tuple[int, int] | None

WORDS: tuple[Entry, ...] = (
    Utterance(
        0, 1800, "The boat is late.", speaker="1", language="en",
        translation=Translation("de", "Das Schiff hat Verspätung."),
    ),
    Utterance(2000, 4900, "القارب متأخر، سنغادر في الساعة 9:40 من Kranjska Gora.", speaker="2", language="ar"),
    Gap(5000, 9000, "audio was not captured"),
    Utterance(9100, 12000, "船は遅れています。次の便は九時四十分に出ます。", speaker="3", language="ja"),
)  # fmt: skip
"""What was said, wherever a window shows it: a translation, a gap, three speakers, three scripts."""
DETAIL = STATES["failed"].failure.detail
"""What a service said itself: it stays in the service's words."""
SESSION = SessionInfo(
    "one", "2026-11-21T10:00:00+00:00", None, SessionState.RECOVERED, None, "soniox", "mic", "", 12000, 20, ""
)


async def drawn() -> None:
    """Qt has laid out and painted what is due."""
    for _ in range(4):
        await asyncio.sleep(0)
        QApplication.sendPostedEvents()


async def tour(surtitle: Surtitle, size: Size = None) -> AsyncIterator[Stop]:
    """Everything there is to see, in windows of this width and height, or as large as they open."""
    for part in (_main, _notices, _settings, _others, _overlay, _menus, _dialogs):
        async for stop in part(surtitle, size):
            yield stop
    await drawn()


async def _at(size: Size, seen: QWidget) -> QWidget:
    if size is not None:
        seen.resize(*size)
    await drawn()
    return seen


# -- the main window -----------------------------------------------------------------------------


async def _main(surtitle: Surtitle, size: Size) -> AsyncIterator[Stop]:
    window = await _at(size, surtitle.window)
    window.show_welcome()
    await drawn()
    yield "welcome", window
    surtitle.choosing.show_key_page(start=False)
    key = window.key_page
    await until(lambda: key.where.text())
    yield "key", window
    key.note.tell(key.tr("Paste a key first."), "warn", "key")
    await drawn()
    yield "key missing", window
    key.field.setText("not-a-key")
    key._check = _refuse
    key.check.click()
    await until(lambda: key.check.primary and "not-a-key" == key.field.text())
    await drawn()
    yield "key refused", window
    window.show_session()
    for name, state in STATES.items():
        window.show_state(state)
        await drawn()
        yield f"session {name}", window
    window.show_state(STATES["listening"])
    surtitle.captioning.conductor.transcript = recalled(WORDS)
    surtitle._bridge.captions.emit(0)
    for view in ("both", "side", "translation"):
        window.captions.show_view(view)
        await drawn()
        yield f"captions {view}", window
    window.captions.show_view("both")


async def until(met: Callable[[], object]) -> None:
    """Wait for something that is bound to come."""
    async with asyncio.timeout(20):
        while not met():
            await asyncio.sleep(0.005)


async def _refuse(_key: str) -> None:
    raise Failure(FailureKind.KEY_REJECTED, DETAIL)


async def _notices(surtitle: Surtitle, _size: Size) -> AsyncIterator[Stop]:
    """What stands above the captions when there is something to say or to do."""
    window, overlays = surtitle.window, surtitle.overlays
    window.show_state(STATES["at rest"])
    surtitle.keeping._library.interrupted = lambda: SESSION
    await surtitle.keeping.look_back()
    await drawn()
    yield "notice cut off", window
    window.notice.done()
    surtitle.keeping._library.interrupted = lambda: replace(SESSION, is_whole=False)
    await surtitle.keeping.look_back()
    await drawn()
    yield "notice cut off and not whole", window
    window.notice.done()
    tell: dict[str, Callable[[], object]] = {
        "names": lambda: surtitle.speaking._corrected(Labels(False)),
        "sharing": lambda: overlays._say_not_hidden(overlays.strips[0]),
        "demonstration": surtitle.sources._say_demonstration_left,
        "exported": lambda: surtitle.keeping._say(
            lambda: surtitle.keeping.tr("There is nothing to export yet.")
        ),
    }
    for name, do in tell.items():
        do()
        await drawn()
        yield f"notice {name}", window
        window.notice.done()


# -- the settings --------------------------------------------------------------------------------


async def _settings(surtitle: Surtitle, size: Size) -> AsyncIterator[Stop]:
    surtitle._show_settings()
    settings = surtitle._settings_window
    await _at(size, settings)
    for number, page in enumerate(settings.pages):
        settings.show_page_number(number)
        await drawn()
        yield f"settings {page.name}", settings
        if page.name == "appearance":
            gallery = settings.stack.currentWidget().findChild(PresetGallery)
            gallery._ask_name()
            await drawn()
            yield "settings preset name", settings
            swatches = settings.stack.currentWidget().findChild(Swatches)
            swatches.other.click()
            await drawn()
            yield "settings colour", settings
            swatches.panel.code.field.setText("red")
            swatches.panel.code.field.editingFinished.emit()
            await drawn()
            yield "settings no colour", settings
            swatches.other.click()
            async for stop in _opened(gallery._ask_where):
                yield "preset file", stop
    for typed, name in (("er", "search"), ("qqqq", "nothing found")):
        settings.search.setText(typed)
        settings._search()
        await drawn()
        yield f"settings {name}", settings
    settings._say_refusal()
    settings.choices.change_with_way_back({"hands.tray": False}, settings.tr("It is as it was before."))
    await drawn()
    yield "settings undone", settings
    settings.choices.undo()
    words = ListDialog(settings.choices, settings)
    words.open()
    for text in ("", "Maja Novak\nboat = Boot\nsubject: sailing\n"):
        words.box.text.setPlainText(text)
        yield f"list of {len(text)}", await _at(size, words)
    words.reject()
    pairs = PairsDialog(settings.choices, settings, TRANSLATIONS)
    pairs.open()
    pairs.box.text.setPlainText("boat = Boot\nMaja Novak")
    yield "list of pairs", await _at(size, pairs)
    pairs.reject()
    settings.close()


async def shown_in_four_windows(surtitle: Surtitle) -> AsyncIterator[Stop]:
    """The same words in the main window and the overlay, the settings, and in a past session."""
    window, overlays = surtitle.window, surtitle.overlays
    window.show_session()
    surtitle.captioning.conductor.transcript = recalled(WORDS)
    overlays.toggle()
    strip = overlays.strips[0]
    await until(lambda: strip.window is not None)
    surtitle._bridge.captions.emit(0)
    strip.show_session(False, True)
    window.notice.done()
    window.show_state(STATES["listening"])
    await drawn()
    yield "main", window
    yield "overlay", strip.window
    overlays.toggle()
    surtitle._show_settings()
    surtitle._settings_window.show_page("appearance")
    yield "settings", surtitle._settings_window
    surtitle._settings_window.close()
    surtitle.keeping._library.entries = lambda _id: list(WORDS)
    surtitle.keeping._library.names = lambda _id: None
    surtitle.keeping._library.put_away = lambda _id: None
    await surtitle.keeping._show(SESSION)
    reading = newest(ReadingWindow)
    yield "history", reading
    reading.close()


# -- other windows -------------------------------------------------------------------------------


async def _others(surtitle: Surtitle, size: Size) -> AsyncIterator[Stop]:
    window = surtitle.window
    window.shortcuts_wanted.emit()
    shortcuts = newest(ShortcutList)
    yield "shortcuts", await _at(size, shortcuts)
    shortcuts.close()
    surtitle.access.show_text()
    plain = surtitle.access._plain
    yield "plain text", await _at(size, plain)
    plain.close()
    surtitle.keeping._library.entries = lambda _id: list(WORDS)
    surtitle.keeping._library.names = lambda _id: None
    surtitle.keeping._library.put_away = lambda _id: None
    await surtitle.keeping._show(SESSION)
    reading = newest(ReadingWindow)
    yield "reading", await _at(size, reading)
    reading.close()
    surtitle.hands.again()
    again = newest(AgainWindow)
    yield "again", await _at(size, again)
    again.close()
    number = next(n for n, turn in enumerate(surtitle.speaking.naming.transcript.turns) if turn.speaker)
    surtitle.speaking._cards._show(number, window.captions.rect(), choose=True)
    card = newest(SpeakerCard)
    await drawn()
    yield "speaker", card
    card._given_up = True
    card.close()


async def _overlay(surtitle: Surtitle, _size: Size) -> AsyncIterator[Stop]:
    overlays = surtitle.overlays
    overlays.toggle()
    strip = overlays.strips[0]
    await until(lambda: strip.window is not None)
    strip.show_session(False, True)
    strip.window.resize(320, 120)
    strip.window._show_controls()
    await drawn()
    yield "overlay", strip.window
    made = OverlayMenu(strip, surtitle._look, overlays.toggle_second, lambda: None)
    for name, menu in (("overlay menu", made.menu(True)), ("overlay places", made.places())):
        for stop in _menu(name, menu):
            yield stop
    made.deleteLater()
    strip.window._put_controls_away = strip.window.controls.hide
    overlays.set_click_through(True)
    await until(lambda: strip._way_back is not None)
    back = strip._way_back or newest(WayBack)
    back.adjustSize()
    await drawn()
    yield "way back", back
    yield "notice clicks", surtitle.window
    overlays.set_click_through(False)
    overlays.toggle()
    await until(lambda: strip.window is None)


async def _menus(surtitle: Surtitle, _size: Size) -> AsyncIterator[Stop]:
    surtitle.speaking.open_menu()
    view = surtitle.speaking._menu
    await drawn()
    yield "view menu", view
    view.close()
    chip = surtitle.window.bar.chip
    chip.open_menu()
    await drawn()
    yield "source menu", chip._menu
    chip._menu.close()
    for name, menu in (
        ("tray menu", surtitle.hands._tray.menu),
        ("captions menu", surtitle.hands.captions_menu),
    ):
        for stop in _menu(name, menu):
            yield stop


def _menu(name: str, menu: QMenu) -> list[Stop]:
    """A menu and those within it, laid out and not opened."""
    inner = [action.menu() for action in menu.actions() if action.menu() is not None]
    menus = [menu, *inner]
    for one in menus:
        one.ensurePolished()
        one.resize(one.sizeHint())
    return [(f"{name} {number}" if number else name, one) for number, one in enumerate(menus)]


async def _dialogs(surtitle: Surtitle, _size: Size) -> AsyncIterator[Stop]:
    """Dialogs that Qt makes, where the system has none of its own."""
    async for stop in _opened(surtitle.sources.ask_for_file):
        yield "file", stop
    surtitle.keeping.export()
    await until(lambda: [w for w in QApplication.topLevelWidgets() if _is_dialog(w)])
    dialog = newest(QFileDialog)
    yield "export", dialog
    dialog.reject()


async def _opened(do: Callable[[], object]) -> AsyncIterator[QDialog]:
    do()
    await drawn()
    dialog = newest(QDialog, QFileDialog)
    yield dialog
    dialog.reject()
    await drawn()


def _is_dialog(widget: QWidget) -> bool:
    return isinstance(widget, QFileDialog) and widget.isVisible()


def newest(*kinds: type) -> QWidget:
    """The window of this kind that is open."""
    found = [w for w in QApplication.topLevelWidgets() if type(w) in kinds and w.isVisible()]
    assert found, f"no {kinds} is open"
    return found[-1]
