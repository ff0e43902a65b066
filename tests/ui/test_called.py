# SPDX-License-Identifier: GPL-3.0-or-later
"""What a second start makes the first one do: come forward, begin if it may, and nothing behind anybody's back."""

from __future__ import annotations

import os
from types import SimpleNamespace

import pytest

from app.core.knock import Answer, Came, Knock
from app.ui import called
from app.ui.called import Called
from tests.systems import linux_only

FORWARD = Answer(Came.FORWARD)


class First(SimpleNamespace):
    """A program that runs, as far as it can be called."""

    def __init__(self, engine: str = "soniox", url: str = "", source: str = "mic") -> None:
        super().__init__(engine_name=engine, url=url, address=url, source=source)
        self.did: list[str] = []
        self.is_running, self.is_session_shown, self.has_begun = False, True, False
        self.called = Called(self, self, self)

    def come_forward(self) -> None:
        self.did.append("forward")

    def start(self) -> None:
        self.did.append("start")


def test_it_comes_forward_and_begins_only_when_asked(monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    first = First()
    assert first.called.answer(Knock()) == FORWARD
    assert first.did == ["forward"]
    assert first.called.answer(Knock(start=True)) == Answer(Came.BEGUN)
    assert first.did == ["forward", "forward", "start"]


@pytest.mark.parametrize(
    "so, came", [({"is_running": True}, Came.RUNS), ({"is_session_shown": False}, Came.UNDECIDED)]
)
def test_it_does_not_begin_what_is_on_or_undecided(monkeypatch, so, came):
    monkeypatch.delenv("DISPLAY", raising=False)
    first = First()
    vars(first).update(so)
    assert first.called.answer(Knock(start=True)) == Answer(came)
    assert first.did == ["forward"]


@pytest.mark.parametrize(
    "asked, unused",
    [
        ({"engine": "soniox", "url": "ws://here/", "source": "Mic"}, ()),
        ({"engine": "local"}, ("--engine",)),
        ({"url": "ws://there/", "source": "mic:USB"}, ("--url", "--source")),
    ],
)
def test_what_it_is_not_set_to_is_named_and_never_begun(monkeypatch, asked, unused):
    monkeypatch.delenv("DISPLAY", raising=False)
    first = First(url="ws://here/")
    assert first.called.answer(Knock(**asked)) == Answer(Came.FORWARD, unused)
    answer = first.called.answer(Knock(start=True, **asked))
    assert answer == (Answer(Came.FORWARD, (*unused, "--start")) if unused else Answer(Came.BEGUN))
    assert ("start" in first.did) == (not unused)


@pytest.mark.parametrize(
    "source, folder, same",
    [
        ("talk.wav", os.getcwd(), True),
        ("./talk.wav", os.getcwd(), True),
        ("talk.wav", os.path.join(os.getcwd(), "tests"), False),
        (os.path.join("..", "talk.wav"), os.path.join(os.getcwd(), "tests"), True),
        ("http://talk.wav", os.getcwd(), False),
        ("mic", os.getcwd(), False),
    ],
)
def test_a_file_is_the_same_in_whichever_folder_it_is_named(monkeypatch, source, folder, same):
    monkeypatch.delenv("DISPLAY", raising=False)
    first = First(source="talk.wav")
    answer = first.called.answer(Knock(source=source, folder=folder))
    assert answer.unused == (() if same else ("--source",))


@linux_only
def test_one_that_ends_or_is_elsewhere_does_nothing(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":3")
    first = First()
    assert first.called.answer(Knock(start=True, screens=(":4",))) == Answer(Came.ELSEWHERE)
    first.has_begun = True
    assert first.called.answer(Knock(start=True, screens=(":3",))) == Answer(Came.ENDING)
    assert first.did == []


@pytest.mark.parametrize(
    "token, passed", [("kwin-7_TIME12", True), ("ü", False), ("a\nb", False), ("x" * 300, False)]
)
def test_the_desktops_leave_is_passed_on_where_it_makes_sense(monkeypatch, token, passed):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    monkeypatch.setattr(called.QGuiApplication, "platformName", lambda: "wayland")
    first = First()
    assert first.called.answer(Knock(token=token)) == FORWARD
    assert os.environ.pop("XDG_ACTIVATION_TOKEN", "") == (token if passed else "")
