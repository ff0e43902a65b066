# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk to try the window at, where there is no screen: a real X server, window manager and
accessibility bus, all private, and the hands of a screen reader.

Never shortcuts into the program: what a test does here a person could do, and sees what they see.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from tests.programs import RUNNING, Program, run, wait_until

ROOT = Path(__file__).resolve().parent.parent
SCREENS = ROOT / "tests" / "output" / "screens"
PATIENCE_S = 20.0
"""How long a test waits for what should happen at once: this machine may be busy."""


class Desk:
    """Made at once, usable until `close`."""

    def __init__(self, size: str = "1600x1000") -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="desk-"))
        self._furniture: list[Program] = []
        self._apps: list[Program] = []
        self.env = {
            "XDG_RUNTIME_DIR": str(self.folder),
            "XDG_SESSION_TYPE": "x11",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LANGUAGE": "en",
            # The bus asks the desktop's settings whether anyone wants accessibility: here, yes.
            "GSETTINGS_BACKEND": "memory",
        }
        try:
            self._start_screen(size)
            self._start_bus()
            self._hand = _Hand(self.env, self.folder)
        except BaseException:
            self.close()
            raise

    # Programs

    def app(self, *words: str | Path, env: dict[str, str] | None = None) -> Program:
        """Start Surtitle with these words on its command line. It ends with the test at the latest."""
        return self.start(sys.executable, "-m", "app", *words, env=env)

    def start(self, *argv: str | Path, env: dict[str, str] | None = None) -> Program:
        """Start any program at this desk."""
        path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
        program = Program(argv, {**self.env, "PYTHONPATH": path, **(env or {})}, self.folder)
        self._apps.append(program)
        return program

    def leave(self) -> None:
        """End the programs that were started at this desk."""
        while self._apps:
            self._apps.pop().end()
        self._hand.ask("announcements")
        self._hand.ask("arrivals")

    # Eyes and hands of a screen reader. Names are exact; `role` as AT-SPI says it ("button").

    def find(self, name: str, role: str | None = None, pid: int | None = None) -> dict | None:
        """What is called so: role, name, description, states, pid, box; None if nothing is."""
        return self._hand.ask("find", name=name, role=role, pid=pid)

    def shows(self, name: str, role: str | None = None) -> bool:
        """Whether such a thing can be seen now."""
        found = self._hand.ask("find", name=name, role=role, showing=True)
        return found is not None and "showing" in found["states"]

    def await_sight(self, name: str, role: str | None = None, within_s: float = PATIENCE_S) -> dict:
        """Wait until such a thing shows, and return it as `find` does."""
        self._await(lambda: self.shows(name, role), f"{name!r} to show", within_s)
        return self.find(name, role)

    def press(self, name: str, within_s: float = PATIENCE_S) -> None:
        """Press the button called so, as soon as it shows and is enabled."""
        self._await(
            lambda: self._hand.ask("press", name=name, showing=True), f"{name!r} to be pressed", within_s
        )

    def text(self, name: str) -> str | None:
        """What can be read there, through the text interface; None if there is no such thing."""
        return self._hand.ask("text", name=name)

    def caret(self, name: str) -> int | None:
        """Before which of those characters the reader's caret stands."""
        return self._hand.ask("caret", name=name)

    def await_text(self, name: str, containing: str, within_s: float = PATIENCE_S) -> str:
        """Wait until what can be read there contains this, and return all of it."""
        self._await(
            lambda: containing in (self.text(name) or ""), f"{name!r} to say {containing!r}", within_s
        )
        return self.text(name)

    def announcements(self) -> list[list]:
        """What was announced to screen readers since last asked: [text, politeness] pairs."""
        return self._hand.ask("announcements")

    def arrivals(self) -> list[str]:
        """Where the keyboard came to since last asked, as screen readers were told: also within menus,
        which Qt shows them in no other way."""
        return self._hand.ask("arrivals")

    def focus(self, name: str) -> bool:
        return self._hand.ask("focus", name=name)

    def focused(self) -> dict | None:
        """What has the keyboard now."""
        return self._hand.ask("focused")

    def seen(self, title: str | None = None) -> list[dict]:
        """Everything that shows, or shows in windows of that title: as `find` says it, with its depth
        and what can be done with it."""
        return self._hand.ask("seen", title=title)

    def nameless(self) -> list[dict]:
        """What can be focused and has no name."""
        return self._hand.ask("nameless")

    def tree(self) -> str:
        """Everything accessible, one thing a line."""
        return self._hand.ask("tree")

    # Keyboard, mouse, eyes

    def key(self, *keys: str) -> None:
        """Press keys by xdotool's names: "ctrl+m", "Tab", "space"."""
        self._await_focus()
        run(["xdotool", "key", "--clearmodifiers", *keys], self.env)

    def type(self, text: str) -> None:
        """Type text on the keyboard."""
        self._await_focus()
        run(["xdotool", "type", "--delay", "5", "--", text], self.env)

    def _await_focus(self) -> None:
        """Until a window has the keyboard: the one that had it may just have gone.

        Where none is to have it, the keys are pressed all the same.
        """
        with suppress(AssertionError):
            wait_until(self._a_window_has_focus, "a window to have the keyboard", within_s=3)

    def _a_window_has_focus(self) -> bool:
        env = {**os.environ, **self.env}
        asked = ["xdotool", "getwindowfocus"]  # 0: nobody has; 1: whatever is beneath the pointer
        done = subprocess.run(asked, env=env, capture_output=True, text=True, check=False)
        return done.stdout.strip().isdigit() and int(done.stdout) > 1

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click there on the screen; button 4 and 5 are the wheel."""
        run(["xdotool", "mousemove", str(x), str(y), "click", str(button)], self.env)

    def wheel(self, x: int, y: int, clicks: int, ctrl: bool = False) -> None:
        """Turn the wheel there: up for positive."""
        button, times = ("4", clicks) if clicks > 0 else ("5", -clicks)
        turn = ["click", "--repeat", str(times), "--delay", "20", button]
        held = ["keydown", "ctrl", *turn, "keyup", "ctrl"] if ctrl else turn
        run(["xdotool", "mousemove", str(x), str(y), *held], self.env)

    def windows(self, title: str) -> list[int]:
        """The visible windows whose title matches this pattern."""
        done = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", title],
            env={**os.environ, **self.env},
            capture_output=True,
            text=True,
            check=False,
        )
        return [int(line) for line in done.stdout.split()]

    def await_window(self, title: str, within_s: float = PATIENCE_S) -> int:
        """Wait for such a window, and return it."""
        return self._await(lambda: self.windows(title), f"a window {title!r}", within_s)[0]

    def resize(self, window: int, width: int, height: int) -> None:
        run(["xdotool", "windowsize", "--sync", str(window), str(width), str(height)], self.env)

    def close_window(self, window: int) -> None:
        """What the cross in its frame does, by the window manager's own key for it."""
        run(["xdotool", "windowactivate", "--sync", str(window), "key", "alt+F4"], self.env)

    def shot(self, name: str, window: int | None = None) -> Path:
        """A picture of the screen, or of one window, kept as tests/output/screens/NAME.png."""
        SCREENS.mkdir(parents=True, exist_ok=True)
        path = SCREENS / f"{name}.png"
        run(["import", "-window", str(window) if window else "root", path], self.env)
        return path

    def renew_window_manager(self) -> None:
        """The window manager ends, as if it had crashed, and is started again."""
        manager = next(program for program in self._furniture if program.argv[0] == "openbox")
        self._furniture.remove(manager)
        manager.end()
        self._start_window_manager()

    def close(self) -> None:
        """Clear the desk."""
        for program in reversed(self._apps + self._furniture):
            program.end()
        if hasattr(self, "_hand"):
            self._hand.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start_screen(self, size: str) -> None:
        number_file = self.folder / "display"
        # The shell gives Xvfb a file to write the number of its screen to; that is also the sign
        # that the screen is there.
        command = f'exec Xvfb -displayfd 3 -screen 0 {size}x24 -nolisten tcp -noreset 3>"$0"'
        screen = self._furnish("sh", "-c", command, number_file)
        wait_until(lambda: number_file.exists() and number_file.read_text().endswith("\n"), "the screen")
        self.env["DISPLAY"] = ":" + number_file.read_text().strip()
        assert screen.alive, screen.err
        # The first key of a hand that is not the keyboard's own gives every program a new keymap. A window
        # manager takes its keys anew then, and for that moment has none.
        run(["xdotool", "key", "shift"], self.env)
        self._start_window_manager()

    def _start_window_manager(self) -> None:
        self._furnish("openbox")
        told = ("_NET_SUPPORTING_WM_CHECK", "_NET_SUPPORTED")
        wait_until(
            lambda: all(
                word in run(["xprop", "-root", *told], self.env)
                for word in ("window id", "_NET_ACTIVE_WINDOW")
            ),
            "the window manager",
        )

    def _start_bus(self) -> None:
        bus = self._furnish("dbus-daemon", "--session", "--nofork", "--print-address", "--nopidfile")
        self.env["DBUS_SESSION_BUS_ADDRESS"] = wait_until(lambda: bus.out.strip(), "the bus")
        launcher = next(
            path
            for path in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
            if Path(path).exists()
        )
        self._furnish(launcher, "--launch-immediately")

    def _furnish(self, *argv: str | Path) -> Program:
        program = Program(argv, self.env, self.folder)
        self._furniture.append(program)
        return program

    def _await(self, true, what: str, within_s: float):
        try:
            return wait_until(true, what, within_s, every_s=0.05)
        except AssertionError as error:
            picture = self.shot(f"in-vain-{time.strftime('%H%M%S')}")
            said = "".join(f"\n--- {p.argv} said ---\n{p.err[-2000:]}" for p in self._apps)
            raise AssertionError(f"{error}\n{picture}\n{self.tree()}{said}") from None


class _Hand:
    """The screen reader: tests/hand.py under the system's Python, spoken to line by line."""

    def __init__(self, env: dict[str, str], folder: Path) -> None:
        with open(folder / "hand-err", "wb") as complaints:
            self._process = subprocess.Popen(
                ["/usr/bin/python3", str(Path(__file__).with_name("hand.py"))],
                env={**os.environ, **env},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                text=True,
            )
        RUNNING.add(self._process.pid)
        ready = self._process.stdout.readline()
        assert ready == "ready\n", (folder / "hand-err").read_text()

    def ask(self, verb: str, **words):
        deadline = time.monotonic() + PATIENCE_S
        while True:
            self._process.stdin.write(json.dumps({"verb": verb, **words}) + "\n")
            self._process.stdin.flush()
            answer = json.loads(self._process.stdout.readline())
            if "answer" in answer:
                return answer["answer"]
            # Something went away while it was looked at: look again.
            if time.monotonic() > deadline:
                raise AssertionError(f"{verb} {words}: {answer['gone']}")

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(PATIENCE_S)
        self._process.stdout.close()
        RUNNING.discard(self._process.pid)
