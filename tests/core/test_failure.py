# SPDX-License-Identifier: GPL-3.0-or-later
"""Failures are few, sorted, comparable, and say nothing they should not."""

from __future__ import annotations

import copy
import pickle
import traceback

import pytest

from app.core.failure import Failure, FailureKind, Remedy

KINDS = {
    Remedy.NOW: {"restart", "stream-too-long"},
    Remedy.LATER: {
        "timed-out", "server-error", "link-lost", "no-network", "unreadable-answer", "no-answer", "engine-died",
        "no-microphone", "microphone-busy", "microphone-lost", "microphone-silent", "microphone-denied",
        "audio-unreachable", "disk-busy",
    },
    Remedy.SLOWLY: {"busy"},
    Remedy.USER: {
        "key-missing", "key-rejected", "key-forbidden", "key-expired", "no-credit", "request-refused",
        "model-unknown", "address-wrong", "not-a-service", "not-trusted", "engine-missing", "audio-not-found",
        "audio-unreadable", "audio-not-supported", "disk", "disk-full", "history-damaged", "internal",
    },
    Remedy.NOTHING: {"nothing-heard"},
}  # fmt: skip
"""Decided on purpose, kind by kind; a new kind belongs here too."""


def test_every_kind_has_a_remedy_decided_on_purpose():
    assert {remedy: {k.value for k in FailureKind if k.remedy is remedy} for remedy in Remedy} == KINDS


def test_only_the_account_is_the_account_and_only_audio_is_audio():
    account = {"key-missing", "key-rejected", "key-forbidden", "key-expired", "no-credit"}
    assert {kind.value for kind in FailureKind if kind.is_account} == account
    audio = {kind.value for kind in FailureKind if kind.is_audio}
    assert audio == {k.value for k in FailureKind if "microphone" in k.value or k.value.startswith("audio")}
    assert not account & audio


def test_failures_are_equal_by_what_they_say():
    assert Failure(FailureKind.BUSY, "x") == Failure(FailureKind.BUSY, "x")
    assert Failure(FailureKind.BUSY, "x") != Failure(FailureKind.BUSY, "y")
    assert len({Failure(FailureKind.BUSY), Failure(FailureKind.BUSY), Failure(FailureKind.DISK)}) == 2


def test_a_failure_says_its_kind_and_detail_only():
    assert str(Failure(FailureKind.BUSY)) == "busy"
    assert str(Failure(FailureKind.BUSY, "too many streams", "0-1-2")) == "busy: too many streams"


FULL = Failure(kind=FailureKind.KEY_REJECTED, detail="Invalid key.", request_id="7c")


@pytest.mark.parametrize("failure", [Failure(FailureKind.BUSY), Failure(FailureKind.DISK, "full"), FULL])
def test_a_failure_can_be_raised_copied_and_sent_elsewhere(failure):
    with pytest.raises(Failure) as caught:
        raise failure
    assert caught.value is failure
    for twin in (copy.copy(failure), copy.deepcopy(failure), pickle.loads(pickle.dumps(failure))):
        assert twin == failure and str(twin) == str(failure)
        assert (twin.kind, twin.detail, twin.request_id) == (failure.kind, failure.detail, failure.request_id)


def test_a_failure_keeps_its_cause():
    try:
        try:
            raise OSError("No space left on device")
        except OSError as error:
            raise Failure(FailureKind.DISK) from error
    except Failure as failure:
        assert "No space left" in "".join(traceback.format_exception(failure))
