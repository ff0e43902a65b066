# SPDX-License-Identifier: GPL-3.0-or-later
"""The log: a story without keys, for this user alone, that never gets in the way."""

import logging
import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.failure import FailureKind
from app.storage import logfile
from app.storage.logfile import hide, redacted, start_logging, stop_logging
from app.storage.places import Places
from tests.systems import needs_full_device, posix_only

KEY = "q7-SECRET-q7-SECRET-q7"


@pytest.fixture
def places(tmp_path):
    places = Places.within(tmp_path / "profile")
    yield places
    stop_logging()
    logging.getLogger().setLevel(logging.WARNING)


def log_of(places) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in sorted(places.logs.iterdir()))


def test_the_story_is_in_the_log(places):
    assert start_logging(places) is None
    logging.getLogger("app.conductor").info("link %d lost: %s", 2, "timed out")
    assert "app.conductor: link 2 lost: timed out" in log_of(places)


def test_libraries_may_warn_but_not_chatter(places):
    start_logging(places)
    logging.getLogger("websockets.client").info("> TEXT '{what people said}'")
    logging.getLogger("websockets.client").debug("> TEXT '{what people said}'")
    logging.getLogger("websockets.client").warning("closing")
    assert "what people said" not in log_of(places)
    assert "closing" in log_of(places)


@pytest.mark.parametrize(
    "line",
    [
        f"GET / HTTP/1.1 Authorization: Bearer {KEY}",
        f"headers: {{'authorization': 'bearer {KEY}'}}",
        f"headers: {{'Authorization': 'Token {KEY}'}}",
        f"Sec-WebSocket-Protocol: soniox-api-key, {KEY}",
        f'{{"api_key": "{KEY}", "model": "stt-rt-v5"}}',
        f"wss://host/path?access_token={KEY}&x=1",
        f"SONIOX_API_KEY={KEY}",
    ],
)
def test_what_looks_like_a_key_is_hidden_even_if_nobody_told_us(line):
    assert KEY not in redacted(line)
    assert "[hidden]" in redacted(line)


def test_ordinary_sentences_stay_as_they_are():
    for line in ("20 tokens, the bearer of news", "token 3 is final", "the key is missing", "listening"):
        assert redacted(line).startswith(line[:12])
    assert redacted("listening to talk.wav") == "listening to talk.wav"


def test_a_known_key_is_hidden_in_messages_arguments_and_tracebacks(places):
    start_logging(places)
    hide("known-key-123")
    log = logging.getLogger("app.test")
    log.info("the key is %s", "known-key-123")
    try:
        raise ValueError("refused: known-key-123")
    except ValueError:
        log.exception("broke")
    text = log_of(places)
    assert "ValueError" in text
    assert "known-key-123" not in text


@given(st.text(min_size=6).filter(lambda s: s.strip() == s), st.text(), st.text())
def test_a_known_key_never_comes_through(secret, before, after):
    logfile._secrets.clear()
    hide(secret)
    assert redacted(before + secret + after).count(secret) == "[hidden]".count(secret)
    logfile._secrets.clear()


@posix_only
def test_the_log_is_for_this_user_alone(places):
    old = os.umask(0)
    try:
        start_logging(places)
        logging.getLogger("app").info("x" * 100)
    finally:
        os.umask(old)
    assert stat.S_IMODE(places.log_file.stat().st_mode) == 0o600


def test_the_log_does_not_grow_for_ever(places, monkeypatch):
    monkeypatch.setattr(logfile, "_LARGEST", 2000)
    start_logging(places)
    for number in range(300):
        logging.getLogger("app").info("line %d of a long, long story", number)
    files = sorted(places.logs.iterdir())
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) < 10_000
    assert "line 299" in log_of(places)


def test_where_no_log_can_be_kept_it_is_said_once_and_captions_go_on(tmp_path, capfd):
    (tmp_path / "file").write_text("")
    failure = start_logging(Places.within(tmp_path / "file" / "profile"))
    assert failure.kind is FailureKind.DISK
    logging.getLogger("app").warning("nobody hears this")
    stop_logging()
    assert capfd.readouterr().err == ""


@needs_full_device
def test_a_full_disk_is_no_reason_to_print_or_stop(places, capfd):
    places.make()
    places.log_file.symlink_to("/dev/full")
    start_logging(places)
    logging.getLogger("app").info("this cannot be written")
    stop_logging()
    assert capfd.readouterr().err == ""
