# SPDX-License-Identifier: GPL-3.0-or-later
"""The table in the docstring of `app.core.session`, row by row."""

from __future__ import annotations

import pytest

from app.core import events as ev
from app.core.commands import (
    Begin,
    CancelWake,
    CloseLink,
    CloseMic,
    Command,
    Dial,
    DropTail,
    Finalize,
    FinishLink,
    From,
    GiveUp,
    KeepAlive,
    KeepOptions,
    OpenMic,
    Rest,
    SetWake,
)
from app.core.failure import Failure, FailureKind, Remedy
from app.core.session import (
    CUT_S,
    CUT_SOON_S,
    DIAL_S,
    DRAIN_S,
    MICROPHONE_S,
    RETIRE_S,
    PauseKind,
    Phase,
    Session,
)

LOST = Failure(FailureKind.LINK_LOST)
REFUSED = Failure(FailureKind.KEY_REJECTED)
RESTART = Failure(FailureKind.RESTART)
UNPLUGGED = Failure(FailureKind.MICROPHONE_LOST)
UNREADABLE = Failure(FailureKind.AUDIO_UNREADABLE)
NO_ANSWER = Failure(FailureKind.NO_ANSWER)


class Told(Session):
    """A session that is told one thing after another, a second apart."""

    def __init__(self, *events: ev.Event, **options: float) -> None:
        super().__init__(**options)
        self.now = 0.0
        self.tell(*events)

    def tell(self, *events: ev.Event) -> list[Command]:
        commands: list[Command] = []
        for event in events:
            self.now += 1.0
            commands = self.handle(event, self.now)
        return commands


def essential(commands: list[Command]) -> list[Command]:
    """Without the wakes that are cancelled: these are the walk's business."""
    return [command for command in commands if not isinstance(command, CancelWake)]


def starting() -> Told:
    return Told(ev.Start(), ev.MicUp(), ev.SoundHeard())


def live(**options: float) -> Told:
    session = Told(ev.Start(), ev.MicUp(), ev.SoundHeard(), ev.LinkUp(1), **options)
    session.tell(ev.WordsHeard(1))
    return session


def recovering() -> Told:
    session = live()
    session.tell(ev.LinkLost(1, LOST))
    return session


def held() -> Told:
    session = live()
    session.tell(ev.Pause())
    return session


def parked_and_finishing() -> Told:
    session = held()
    session.tell(ev.Wake("park"))
    return session


def parked() -> Told:
    session = parked_and_finishing()
    session.tell(ev.LinkFinished(1))
    return session


def without_microphone() -> Told:
    session = live()
    session.tell(ev.MicLost(UNPLUGGED))
    return session


def rolling_over() -> Told:
    session = live(rollover_after_s=100.0)
    session.tell(ev.Wake("rollover"), ev.LinkUp(2))
    return session


def after_the_cut() -> Told:
    session = rolling_over()
    session.tell(ev.EndpointHeard(1))
    return session


def stopping() -> Told:
    session = live()
    session.tell(ev.Stop(pending=True))
    return session


def failed() -> Told:
    session = live()
    session.tell(ev.LinkLost(1, REFUSED))
    return session


# -- the beginning -------------------------------------------------------------------------------


@pytest.mark.parametrize("session", [Told(), failed()], ids=["idle", "failed"])
def test_start_opens_the_microphone_and_dials(session):
    commands = session.tell(ev.Start())
    assert [type(command) for command in commands] == [OpenMic, Dial, SetWake]
    assert commands[2] == SetWake("dial", DIAL_S)
    assert session.phase is Phase.STARTING and session.failure is None


def test_what_cannot_start_has_failed_and_says_why():
    session = Told()
    missing = Failure(FailureKind.KEY_MISSING)
    assert Rest("failed", missing) in session.tell(ev.CannotStart(missing))
    assert (session.phase, session.failure) == (Phase.FAILED, missing)
    assert Told(ev.Start()).tell(ev.CannotStart(missing)) == []


def test_stop_after_a_failure_puts_it_away():
    session = failed()
    assert session.tell(ev.Stop()) == [GiveUp()]
    assert (session.phase, session.failure, session.kept) == (Phase.IDLE, None, False)
    assert session.tell(ev.Stop()) == []


def test_start_after_a_failure_goes_on_with_the_session_that_was_kept():
    session = failed()
    assert session.kept
    session.tell(ev.CannotStart(Failure(FailureKind.KEY_MISSING)))
    assert session.kept, "whoever has not mended it yet has lost nothing"
    assert essential(session.tell(ev.Start())) == [OpenMic(), Dial(2), SetWake("dial", DIAL_S)]
    assert not session.kept
    assert Begin(2, From.LAST_FINAL) in session.tell(ev.LinkUp(2))
    session.tell(ev.LinkLost(2, REFUSED))
    assert session.kept, "and again"


@pytest.mark.parametrize(
    "events", [[ev.LinkLost(1, REFUSED)], [ev.SoundHeard(), ev.MicLost(UNREADABLE), ev.Wake("drain")]]
)
def test_a_session_that_heard_nothing_or_whose_sound_is_broken_is_not_kept(events):
    session = Told(ev.Start(), ev.LinkUp(1), *events)
    assert (session.phase, session.kept) == (Phase.FAILED, False)
    assert session.tell(ev.Stop()) == []


@pytest.mark.parametrize("kind", [FailureKind.NOT_A_SERVICE, FailureKind.NOT_TRUSTED])
def test_somebody_in_between_ends_only_a_session_that_never_had_words(kind):
    assert Told(ev.Start(), ev.SoundHeard(), ev.LinkLost(1, Failure(kind))).phase is Phase.FAILED
    session = live()
    session.tell(ev.LinkLost(1, LOST), ev.Wake("backoff"), ev.LinkLost(2, Failure(kind)))
    assert (session.phase, session.failure.kind) == (Phase.RECOVERING, kind)


def test_a_file_that_ends_after_a_failure_does_not_hide_it():
    session = failed()
    assert session.tell(ev.SourceEnded(pending=True)) == []
    assert session.failure == REFUSED


def test_a_link_that_comes_up_makes_it_live_from_the_last_final_moment():
    assert essential(starting().tell(ev.LinkUp(1))) == [Begin(1, From.LAST_FINAL)]
    session = recovering()
    session.tell(ev.Wake("backoff"))
    assert essential(session.tell(ev.LinkUp(2))) == [Begin(2, From.LAST_FINAL)]
    assert (session.phase, session.failure) == (Phase.LIVE, None)


def test_a_link_that_comes_up_while_muted_is_asked_to_make_final_what_it_is_sent_again():
    session = recovering()
    session.tell(ev.Mute(), ev.Wake("backoff"))
    assert essential(session.tell(ev.LinkUp(2))) == [Begin(2, From.LAST_FINAL), Finalize(2)]


def test_a_link_that_never_comes_up_is_lost():
    session = starting()
    assert essential(session.tell(ev.Wake("dial"))) == [CloseLink(1), DropTail(), SetWake("backoff", 0.0)]
    assert (session.phase, session.failure) == (Phase.RECOVERING, NO_ANSWER)


def test_a_microphone_that_never_opened_has_failed():
    session = Told(ev.Start())
    busy = Failure(FailureKind.MICROPHONE_BUSY)
    assert essential(session.tell(ev.MicLost(busy))) == [CloseMic(), CloseLink(1), Rest("failed", busy)]
    assert session.phase is Phase.FAILED


# -- losing links ----------------------------------------------------------------------------------


def test_a_lost_link_keeps_listening_and_redials_at_once():
    session = live()
    assert essential(session.tell(ev.LinkLost(1, LOST))) == [
        CloseLink(1),
        DropTail(),
        SetWake("backoff", 0.0),
    ]
    assert (session.phase, session.failure) == (Phase.RECOVERING, LOST)


@pytest.mark.parametrize("event", [ev.Wake("backoff"), ev.NetworkBack()])
def test_when_the_wait_is_over_or_the_network_back_it_dials_again(event):
    session = recovering()
    assert essential(session.tell(event)) == [Dial(2), SetWake("dial", DIAL_S)]
    assert session.tell(ev.Wake("backoff")) == [], "one dial at a time"


@pytest.mark.parametrize("make", ["starting", "recovering", "stopping"])
def test_a_dial_that_was_under_way_when_the_network_came_back_is_begun_anew(make):
    session = recovering() if make == "recovering" else starting()
    if make == "stopping":
        session.tell(ev.Stop(pending=True))
    if make == "recovering":
        session.tell(ev.Wake("backoff"))
    number = session.current.number
    assert session.tell(ev.NetworkBack())[:2] == [CloseLink(number), Dial(number + 1)]


def test_a_restart_is_believed_once_until_words_come():
    session, waits = live(), []
    for _ in range(3):
        session.now += 60
        wait = session.tell(ev.LinkLost(session.current.number, RESTART))[-1]
        waits.append(wait.after_s)
        session.tell(ev.Wake("backoff"))
        session.tell(ev.LinkUp(session.current.number))
    assert waits == [0.0, 1.0, 2.0]
    session.tell(ev.WordsHeard(session.current.number))
    assert session.tell(ev.LinkLost(session.current.number, RESTART))[-1] == SetWake("backoff", 0.0)


def test_the_waits_grow_and_begin_anew_only_after_words():
    session, waits = live(), []
    session.tell(ev.LinkLost(1, LOST))
    for number in range(2, 10):
        session.tell(ev.Wake("backoff"))
        waits += [c.after_s for c in session.tell(ev.LinkLost(number, LOST)) if isinstance(c, SetWake)]
    assert waits == [1, 2, 4, 8, 15, 30, 30, 30]
    session.tell(ev.Wake("backoff"), ev.LinkUp(10), ev.WordsHeard(10))
    assert SetWake("backoff", 0.0) in session.tell(ev.LinkLost(10, LOST))


def test_a_service_that_restarts_is_dialled_at_once_and_a_busy_one_slowly():
    assert SetWake("backoff", 0.0) in live().tell(ev.LinkLost(1, RESTART))
    assert SetWake("backoff", 5.0) in live().tell(ev.LinkLost(1, Failure(FailureKind.BUSY)))


def test_links_that_keep_dying_young_go_straight_to_the_slow_pace_and_it_is_said():
    session, waits = live(), []
    for number in (1, 2, 3):
        waits += [c.after_s for c in session.tell(ev.LinkLost(number, LOST)) if isinstance(c, SetWake)]
        session.tell(ev.Wake("backoff"), ev.LinkUp(number + 1))
    assert waits == [0, 1, 30]
    assert session.flapping
    session.tell(ev.WordsHeard(4))
    assert not session.flapping


def test_words_of_another_link_prove_nothing():
    session = recovering()
    session.tell(ev.Wake("backoff"), ev.WordsHeard(1))
    assert SetWake("backoff", 1.0) in session.tell(ev.LinkLost(2, LOST))


def test_words_end_the_suspicion_of_young_deaths():
    session = live()
    for number in (1, 2, 3, 4):
        assert SetWake("backoff", 0.0) in session.tell(ev.LinkLost(number, LOST))
        session.tell(ev.Wake("backoff"), ev.LinkUp(number + 1), ev.WordsHeard(number + 1))
    assert not session.flapping


def test_every_session_begins_without_the_memories_of_the_last():
    session = live()
    for number in (1, 2):
        session.tell(ev.LinkLost(number, LOST), ev.Wake("backoff"), ev.LinkUp(number + 1))
    session.tell(ev.LinkLost(3, LOST), ev.Wake("backoff"))
    assert session.flapping
    session.tell(ev.Stop(), ev.Start())
    assert not session.flapping
    number = session.current.number
    session.tell(ev.LinkUp(number))
    assert SetWake("backoff", 0.0) in session.tell(ev.LinkLost(number, LOST))
    assert not session.flapping
    session.tell(ev.MicLost(UNPLUGGED), ev.Stop(), ev.Start(), ev.MicLost(UNPLUGGED))
    assert session.phase is Phase.FAILED, "nothing was heard in this one"


def test_a_link_that_lived_long_is_no_young_death():
    session = live()
    for number in (1, 2, 3, 4):
        session.now += 10
        session.tell(ev.LinkLost(number, LOST), ev.Wake("backoff"), ev.LinkUp(number + 1))
    assert not session.flapping


@pytest.mark.parametrize("make", [starting, live, recovering])
def test_what_only_the_user_can_mend_ends_in_failed(make):
    session = make()
    session.tell(ev.Wake("backoff"))
    number = session.current.number
    commands = essential(session.tell(ev.LinkLost(number, REFUSED)))
    assert commands == [CloseLink(number), DropTail(), CloseMic(), Rest("failed", REFUSED)]
    assert (session.phase, session.failure, session.links) == (Phase.FAILED, REFUSED, [])


@pytest.mark.parametrize("kind", [k for k in FailureKind if k.remedy is not Remedy.USER])
def test_no_other_failure_of_a_link_ever_ends_a_session(kind):
    session = live()
    session.tell(ev.LinkLost(1, Failure(kind)))
    assert session.phase is Phase.RECOVERING


def test_a_stream_that_the_service_finished_unasked_is_a_lost_link():
    session = live()
    session.tell(ev.LinkFinished(1))
    assert (session.phase, session.failure.kind) == (Phase.RECOVERING, FailureKind.LINK_LOST)


def test_a_deaf_link_is_a_lost_link():
    session = live()
    assert CloseLink(1) in session.tell(ev.LinkDeaf(1))
    assert (session.phase, session.failure) == (Phase.RECOVERING, NO_ANSWER)
    session = held()
    assert CloseLink(1) in session.tell(ev.LinkDeaf(1))
    assert session.pause is PauseKind.PARKED, "nothing can be sent on it any more, not even that we are here"


@pytest.mark.parametrize("news", [ev.LinkLost(7, LOST), ev.LinkFinished(7), ev.LinkDeaf(7), ev.WordsHeard(7)])
def test_news_of_a_link_we_already_left_changes_nothing(news):
    session = live()
    assert session.tell(news) == []
    assert session.phase is Phase.LIVE


def test_a_link_that_comes_up_after_we_left_it_is_closed():
    assert recovering().tell(ev.LinkUp(1)) == [CloseLink(1)]


def test_sleep_is_a_lost_link_wherever_there_is_one():
    for make in (starting, live, rolling_over, after_the_cut):
        session = make()
        numbers = {link.number for link in session.links}
        commands = session.tell(ev.Woke())
        assert {c.link for c in commands if isinstance(c, CloseLink)} == numbers
        assert SetWake("backoff", 0.0) in commands
        assert session.phase is Phase.RECOVERING
    for make in (held, without_microphone):
        session = make()
        session.tell(ev.Woke())
        assert session.phase is Phase.PAUSED and not session.links
    for make in (Told, recovering, parked, stopping, failed):
        assert make().tell(ev.Woke()) == []


# -- mute --------------------------------------------------------------------------------------------


def test_mute_makes_final_what_was_said():
    session = live()
    assert session.tell(ev.Unmute()) == []
    assert session.tell(ev.Mute()) == [Finalize(1)]
    assert session.tell(ev.Mute()) == []
    assert session.tell(ev.Unmute()) == []
    assert not session.muted


@pytest.mark.parametrize(
    "make", [Told, starting, recovering, held, parked, without_microphone, stopping, failed]
)
def test_where_no_link_listens_mute_is_only_remembered(make):
    session = make()
    phase = session.phase
    assert session.tell(ev.Mute()) == []
    assert session.muted and session.phase is phase
    assert session.tell(ev.Unmute()) == []


def test_muted_survives_losses_pauses_and_the_end():
    session = live()
    session.tell(ev.Mute(), ev.LinkLost(1, LOST), ev.Wake("backoff"), ev.LinkUp(2), ev.Pause(), ev.Resume())
    assert session.muted and session.phase is Phase.LIVE
    session.tell(ev.Stop(), ev.LinkFinished(2), ev.Start())
    assert session.muted


# -- quiet links ---------------------------------------------------------------------------------------


def test_a_quiet_link_is_kept_alive_also_in_a_pause():
    assert live().tell(ev.LinkQuiet(1)) == [KeepAlive(1)]
    assert held().tell(ev.LinkQuiet(1)) == [KeepAlive(1)]
    assert rolling_over().tell(ev.LinkQuiet(2)) == [KeepAlive(2)]


def test_a_link_that_finishes_or_does_not_exist_gets_no_keepalive():
    assert stopping().tell(ev.LinkQuiet(1)) == []
    assert parked_and_finishing().tell(ev.LinkQuiet(1)) == []
    assert after_the_cut().tell(ev.LinkQuiet(1)) == []
    assert starting().tell(ev.LinkQuiet(1)) == []


# -- pause -----------------------------------------------------------------------------------------------


def test_pause_releases_the_microphone_and_keeps_the_link_for_a_while():
    session = live(park_after_s=42.0)
    assert essential(session.tell(ev.Pause())) == [CloseMic(), Finalize(1), SetWake("park", 42.0)]
    assert (session.phase, session.pause) == (Phase.PAUSED, PauseKind.HELD)
    assert session.tell(ev.Pause()) == []


@pytest.mark.parametrize("make", [starting, recovering])
def test_pause_without_a_link_that_is_up_is_parked_at_once(make):
    session = make()
    closed = [CloseLink(1)] if make is starting else []
    assert essential(session.tell(ev.Pause())) == [CloseMic(), *closed]
    assert (session.pause, session.failure) == (PauseKind.PARKED, None)


def test_resume_of_a_held_pause_is_live_at_once():
    session = held()
    assert essential(session.tell(ev.Resume())) == [OpenMic()]
    assert (session.phase, session.pause) == (Phase.LIVE, None)


def test_resume_of_a_parked_pause_listens_at_once_and_dials():
    session = parked()
    assert essential(session.tell(ev.Resume())) == [OpenMic(), Dial(2), SetWake("dial", DIAL_S)]
    assert session.phase is Phase.STARTING
    assert essential(session.tell(ev.LinkUp(2))) == [Begin(2, From.LAST_FINAL)]


def test_pause_while_starting_then_resume_sends_what_was_heard_before():
    session = starting()
    session.tell(ev.Pause(), ev.Resume())
    assert session.tell(ev.LinkUp(1)) == [CloseLink(1)], "the first dial was given up"
    assert essential(session.tell(ev.LinkUp(2))) == [Begin(2, From.LAST_FINAL)]


@pytest.mark.parametrize("name", ["park", "rollover"])
def test_a_pause_that_lasts_closes_the_link_so_that_it_costs_nothing(name):
    session = held()
    assert essential(session.tell(ev.Wake(name))) == [FinishLink(1), SetWake("retire", RETIRE_S)]
    assert (session.phase, session.pause) == (Phase.PAUSED, PauseKind.PARKED)
    assert essential(session.tell(ev.LinkFinished(1))) == [CloseLink(1)]


def test_resume_while_the_parked_link_still_finishes_begins_where_that_one_stops():
    session = parked_and_finishing()
    session.tell(ev.Resume())
    assert essential(session.tell(ev.LinkUp(2))) == [Begin(2, From.CUT)]
    assert [link.number for link in session.links] == [2, 1]


def test_a_link_lost_in_a_pause_is_not_dialled_again():
    session = held()
    assert essential(session.tell(ev.LinkLost(1, LOST))) == [CloseLink(1), DropTail()]
    assert (session.phase, session.pause) == (Phase.PAUSED, PauseKind.PARKED)


def test_a_refused_key_in_a_pause_shows_when_it_goes_on():
    session = held()
    session.tell(ev.LinkLost(1, REFUSED), ev.Resume())
    assert session.phase is Phase.STARTING
    session.tell(ev.LinkLost(2, REFUSED))
    assert session.phase is Phase.FAILED


# -- the microphone ------------------------------------------------------------------------------------


def test_a_lost_microphone_holds_the_session_and_is_tried_every_second():
    session = live()
    commands = essential(session.tell(ev.MicLost(UNPLUGGED)))
    assert commands == [CloseMic(), Finalize(1), SetWake("park", 600.0), SetWake("microphone", MICROPHONE_S)]
    assert (session.phase, session.pause, session.failure) == (Phase.PAUSED, PauseKind.MICROPHONE, UNPLUGGED)
    assert session.tell(ev.Wake("microphone")) == [OpenMic()]
    busy = Failure(FailureKind.MICROPHONE_BUSY)
    assert session.tell(ev.MicLost(busy)) == [SetWake("microphone", MICROPHONE_S)]
    assert session.failure == busy
    assert essential(session.tell(ev.Resume())) == [OpenMic()]


def test_a_microphone_that_is_back_goes_on_by_itself():
    session = without_microphone()
    session.tell(ev.Wake("microphone"))
    assert essential(session.tell(ev.MicUp())) == []
    assert (session.phase, session.failure) == (Phase.LIVE, None)


def test_a_microphone_that_is_back_after_the_link_was_parked_dials():
    session = without_microphone()
    session.tell(ev.Wake("park"), ev.Wake("microphone"))
    assert session.pause is PauseKind.MICROPHONE
    assert essential(session.tell(ev.MicUp())) == [Dial(2), SetWake("dial", DIAL_S)]
    assert session.phase is Phase.STARTING


def test_whatever_is_wrong_with_a_microphone_it_is_tried_again():
    session = live()
    session.tell(ev.MicLost(Failure(FailureKind.INTERNAL)))
    assert session.pause is PauseKind.MICROPHONE


@pytest.mark.parametrize("make", [starting, recovering])
def test_a_microphone_lost_while_there_is_no_link_is_parked_beneath(make):
    session = make()
    session.tell(ev.MicLost(UNPLUGGED))
    assert session.pause is PauseKind.MICROPHONE and not session.links


def test_pause_without_a_microphone_keeps_it_from_coming_back_by_itself():
    session = without_microphone()
    assert session.tell(ev.Pause()) == [CloseMic(), CancelWake("microphone")]
    assert (session.pause, session.failure) == (PauseKind.HELD, None)
    assert session.tell(ev.Wake("microphone")) == []
    assert session.tell(ev.MicUp()) == [CloseMic()]
    session.tell(ev.Wake("park"))
    assert session.pause is PauseKind.PARKED


def test_a_microphone_that_opens_after_nobody_wants_it_is_closed():
    for make in (Told, held, stopping, failed):
        assert make().tell(ev.MicUp()) == [CloseMic()]
    assert live().tell(ev.MicUp()) == []


def test_a_file_that_cannot_be_read_on_gets_its_last_words_and_then_has_failed():
    session = live()
    commands = essential(session.tell(ev.MicLost(UNREADABLE)))
    assert commands == [CloseMic(), FinishLink(1), SetWake("drain", DRAIN_S)]
    assert session.phase is Phase.STOPPING
    assert Rest("failed", UNREADABLE) in session.tell(ev.LinkFinished(1))
    assert (session.phase, session.failure) == (Phase.FAILED, UNREADABLE)


# -- other options ---------------------------------------------------------------------------------------


def test_other_options_make_a_roll_over_now_that_waits_only_a_little_for_a_good_place():
    session = live()
    assert session.tell(ev.Renew()) == [Dial(2), SetWake("cut", DIAL_S)]
    assert session.renewing
    assert session.tell(ev.LinkUp(2)) == [SetWake("cut", CUT_SOON_S)]
    assert Begin(2, From.CUT) in session.tell(ev.SilenceHeard())
    assert not session.renewing


def test_a_spare_with_the_options_before_is_given_up():
    session = rolling_over()
    assert essential(session.tell(ev.Renew())) == [CloseLink(2), Dial(3), SetWake("cut", DIAL_S)]
    assert essential(session.tell(ev.Renew())) == [CloseLink(3), Dial(4), SetWake("cut", DIAL_S)]


def test_options_that_are_refused_leave_those_before_in_use():
    session = live()
    session.tell(ev.Renew())
    assert KeepOptions(REFUSED) in session.tell(ev.LinkLost(2, REFUSED))
    assert (session.phase, session.current.number, session.renewing) == (Phase.LIVE, 1, False)


def test_options_that_meet_a_busy_service_are_tried_again():
    session = live()
    session.tell(ev.Renew())
    assert essential(session.tell(ev.LinkLost(2, LOST))) == [CloseLink(2), SetWake("rollover", 30.0)]
    assert session.renewing
    assert Dial(3) in session.tell(ev.Wake("rollover"))


def test_before_a_link_is_up_it_is_dialled_anew_with_other_options():
    session = starting()
    assert session.tell(ev.Renew()) == [CloseLink(1), Dial(2), SetWake("dial", DIAL_S)]
    session = recovering()
    assert essential(session.tell(ev.Renew())) == [Dial(2), SetWake("dial", DIAL_S)]


def test_a_pause_is_parked_for_other_options():
    session = held()
    assert essential(session.tell(ev.Renew())) == [FinishLink(1), SetWake("retire", RETIRE_S)]
    assert session.pause is PauseKind.PARKED
    assert Dial(2) in session.tell(ev.Resume())


def test_another_limit_holds_for_the_pause_that_runs_counted_from_its_begin():
    session = held()
    session.park_after_s = 60.0
    assert session.tell(ev.OtherLimit(45.0)) == [SetWake("park", 15.0)]
    assert session.tell(ev.OtherLimit(90.0)) == [SetWake("park", 0.0)]


@pytest.mark.parametrize("make", [Told, starting, live, recovering, parked, stopping, failed])
def test_where_no_link_is_held_another_limit_changes_nothing(make):
    assert make().tell(ev.OtherLimit(0.0)) == []


@pytest.mark.parametrize("make", ["stopping", "failed", "idle"])
def test_other_options_mean_nothing_to_a_session_that_ends(make):
    session = {"stopping": stopping, "failed": failed, "idle": Told}[make]()
    before = session.phase
    assert session.tell(ev.Renew()) == []
    assert (session.phase, session.renewing) == (before, False)


# -- roll-over -------------------------------------------------------------------------------------------


def test_before_the_limit_of_a_stream_another_is_prepared():
    session = Told(ev.Start(), ev.MicUp(), ev.SoundHeard(), rollover_after_s=100.0)
    assert SetWake("rollover", 100.0) in session.tell(ev.LinkUp(1))
    assert session.tell(ev.Wake("rollover")) == [Dial(2), SetWake("cut", DIAL_S)]
    assert session.tell(ev.Wake("rollover")) == [], "one spare is enough"
    assert session.tell(ev.LinkUp(2)) == [SetWake("cut", CUT_S)]
    assert session.tell(ev.LinkUp(2)) == []


@pytest.mark.parametrize(
    ("event", "begin"),
    [
        (ev.EndpointHeard(1), From.CUT),
        (ev.SilenceHeard(), From.CUT),
        (ev.Wake("cut"), From.BEFORE_CUT),
    ],
)
def test_the_cut_falls_on_an_endpoint_or_a_silence_or_after_a_while_anywhere(event, begin):
    session = rolling_over()
    assert essential(session.tell(event)) == [
        FinishLink(1),
        SetWake("retire", RETIRE_S),
        Begin(2, begin),
        SetWake("rollover", 100.0),
    ]
    assert (session.current.number, session.spare, session.old.number) == (2, None, 1)
    assert session.phase is Phase.LIVE


def test_an_endpoint_cuts_nothing_before_the_spare_is_up():
    session = live(rollover_after_s=100.0)
    session.tell(ev.Wake("rollover"))
    assert session.tell(ev.EndpointHeard(1)) == []
    session.tell(ev.LinkUp(2))
    assert session.tell(ev.EndpointHeard(2)) == [], "only the link that listens knows where an utterance ends"


@pytest.mark.parametrize("event", [ev.LinkFinished(1), ev.LinkLost(1, LOST), ev.Wake("retire")])
def test_the_old_link_goes_when_it_has_finished_or_after_a_while(event):
    session = after_the_cut()
    assert session.tell(event) == [CloseLink(1), CancelWake("retire")]
    assert (session.phase, session.old) == (Phase.LIVE, None)


@pytest.mark.parametrize("event", [ev.LinkLost(2, LOST), ev.LinkLost(2, REFUSED), ev.Wake("cut")])
def test_a_spare_that_is_lost_or_never_comes_up_is_tried_again_later(event):
    session = live(rollover_after_s=100.0)
    session.tell(ev.Wake("rollover"))
    assert essential(session.tell(event)) == [CloseLink(2), SetWake("rollover", 30.0)]
    assert session.phase is Phase.LIVE
    assert Dial(3) in session.tell(ev.Wake("rollover"))


@pytest.mark.parametrize("event", [ev.LinkLost(1, LOST, pending=True), ev.Wake("retire", pending=True)])
def test_an_old_link_that_left_words_unsaid_takes_the_new_one_with_it(event):
    session = after_the_cut()
    commands = session.tell(event)
    assert {CloseLink(1), CloseLink(2), DropTail(), SetWake("backoff", 0.0)} <= set(commands)
    assert session.phase is Phase.RECOVERING
    session.tell(ev.Wake("backoff"))
    assert Begin(3, From.LAST_FINAL) in session.tell(ev.LinkUp(3))


def test_a_spare_that_is_up_takes_over_from_a_lost_link():
    session = rolling_over()
    commands = essential(session.tell(ev.LinkLost(1, LOST)))
    assert commands == [CloseLink(1), DropTail(), Begin(2, From.LAST_FINAL), SetWake("rollover", 100.0)]
    assert (session.phase, session.current.number) == (Phase.LIVE, 2)


def test_a_spare_that_is_not_up_yet_does_not_take_over():
    session = live(rollover_after_s=100.0)
    session.tell(ev.Wake("rollover"))
    commands = essential(session.tell(ev.LinkLost(1, LOST)))
    assert commands == [CloseLink(1), DropTail(), CloseLink(2), SetWake("backoff", 0.0)]


def test_a_pause_gives_the_spare_up_and_a_later_one_is_prepared_after_resume():
    session = rolling_over()
    commands = essential(session.tell(ev.Pause()))
    assert CloseLink(2) in commands and SetWake("rollover", 30.0) in commands
    session.tell(ev.Resume())
    assert Dial(3) in session.tell(ev.Wake("rollover"))


def test_a_link_lost_just_after_the_cut_is_followed_from_where_the_old_one_stops():
    session = after_the_cut()
    session.tell(ev.LinkLost(2, LOST), ev.Wake("backoff"))
    assert Begin(3, From.CUT) in session.tell(ev.LinkUp(3))


# -- the end ---------------------------------------------------------------------------------------------


def test_stop_waits_for_the_last_words():
    session = live()
    assert essential(session.tell(ev.Stop())) == [CloseMic(), FinishLink(1), SetWake("drain", DRAIN_S)]
    assert session.phase is Phase.STOPPING
    assert session.tell(ev.Stop()) == []
    assert session.tell(ev.LinkFinished(1))[-1] == Rest("stopped")
    assert session.phase is Phase.IDLE


def test_stop_waits_as_long_as_the_service_goes_on_through_what_was_captured():
    session = stopping()
    for _ in range(5):
        assert session.tell(ev.LinkHeard(1)) == [SetWake("drain", DRAIN_S)]
    assert session.tell(ev.LinkHeard(7)) == []
    session.tell(ev.Stop(pending=True))
    assert session.tell(ev.LinkHeard(1)) == [], "whoever presses Stop again does not wait longer"
    assert session.tell(ev.Wake("drain"))[-1] == Rest("stopped")


def test_stop_does_not_wait_for_ever():
    session = stopping()
    assert essential(session.tell(ev.Wake("drain"))) == [CloseMic(), CloseLink(1), Rest("stopped")]
    assert session.phase is Phase.IDLE


@pytest.mark.parametrize("make", [starting, recovering, parked])
def test_stop_with_no_link_and_nothing_waiting_is_at_rest_at_once(make):
    session = make()
    assert session.tell(ev.Stop(pending=False))[-1] == Rest("stopped")
    assert (session.phase, session.links) == (Phase.IDLE, [])


@pytest.mark.parametrize("make", [recovering, parked])
def test_stop_while_audio_waits_dials_once_more_with_the_same_deadline(make):
    session = make()
    commands = essential(session.tell(ev.Stop(pending=True)))
    assert commands == [CloseMic(), Dial(2), SetWake("dial", DIAL_S), SetWake("drain", DRAIN_S)]
    assert essential(session.tell(ev.LinkUp(2))) == [Begin(2, From.LAST_FINAL), FinishLink(2)]
    assert session.tell(ev.LinkFinished(2))[-1] == Rest("stopped")


def test_stop_after_a_link_was_lost_just_after_the_cut_dials_for_what_that_one_left():
    session = after_the_cut()
    session.tell(ev.LinkLost(2, LOST))
    assert Dial(3) in session.tell(ev.Stop(pending=True))


def test_stop_while_dialling_lets_that_link_come_up():
    session = starting()
    assert essential(session.tell(ev.Stop(pending=True))) == [CloseMic(), SetWake("drain", DRAIN_S)]
    assert essential(session.tell(ev.LinkUp(1))) == [Begin(1, From.LAST_FINAL), FinishLink(1)]


def test_stop_while_the_parked_link_still_finishes_waits_for_it_alone():
    session = parked_and_finishing()
    assert essential(session.tell(ev.Stop(pending=True))) == [CloseMic(), SetWake("drain", DRAIN_S)]
    assert session.tell(ev.LinkFinished(1))[-1] == Rest("stopped")


def test_stop_just_after_the_cut_waits_for_both_links():
    session = after_the_cut()
    session.tell(ev.Stop(pending=True))
    session.tell(ev.LinkFinished(2))
    assert session.phase is Phase.STOPPING
    session.tell(ev.LinkFinished(1))
    assert session.phase is Phase.IDLE


def test_an_old_link_that_dies_while_stopping_is_followed_by_another_if_it_left_audio():
    session = parked_and_finishing()
    session.tell(ev.Stop(pending=True))
    assert SetWake("backoff", 0.0) in session.tell(ev.LinkLost(1, LOST, pending=True))
    session = parked_and_finishing()
    session.tell(ev.Stop(pending=True))
    assert session.tell(ev.LinkLost(1, LOST, pending=False))[-1] == Rest("stopped")
    session = after_the_cut()
    session.tell(ev.Stop(pending=True))
    commands = session.tell(ev.LinkLost(1, LOST, pending=True))
    assert {CloseLink(1), CloseLink(2), SetWake("backoff", 0.0)} <= set(commands), (
        "its words come before those"
    )
    session = after_the_cut()
    session.tell(ev.Stop(pending=True))
    assert session.tell(ev.LinkLost(1, LOST, pending=False)) == [CloseLink(1), CancelWake("retire")]


def test_stop_closes_a_spare():
    session = rolling_over()
    assert CloseLink(2) in session.tell(ev.Stop())


def test_a_link_lost_while_stopping_is_dialled_again_as_long_as_audio_waits():
    session = stopping()
    commands = essential(session.tell(ev.LinkLost(1, LOST, pending=True)))
    assert commands == [CloseLink(1), DropTail(), SetWake("backoff", 0.0)]
    assert essential(session.tell(ev.Wake("backoff"))) == [Dial(2), SetWake("dial", DIAL_S)]
    assert session.tell(ev.Wake("drain"))[-1] == Rest("stopped"), "the deadline stands"


@pytest.mark.parametrize(
    ("failure", "pending"), [(LOST, False), (Failure(FailureKind.NOTHING_HEARD), True), (REFUSED, True)]
)
def test_a_link_lost_while_stopping_is_the_end_when_no_more_can_be_had(failure, pending):
    session = stopping()
    assert session.tell(ev.LinkLost(1, failure, pending))[-1] == Rest("stopped")
    assert (session.phase, session.failure) == (Phase.IDLE, None)


def test_the_end_of_a_file_allows_for_the_replay_before_its_deadline():
    session = live()
    commands = essential(session.tell(ev.SourceEnded(pending=True, waiting_s=25.0)))
    assert commands == [CloseMic(), FinishLink(1), SetWake("drain", DRAIN_S + 25.0)]
    assert session.tell(ev.LinkFinished(1))[-1] == Rest("ended")


def test_the_end_of_a_file_while_recovering_waits_until_a_link_is_up():
    session = recovering()
    commands = essential(session.tell(ev.SourceEnded(pending=True, waiting_s=25.0)))
    assert commands == [CloseMic(), Dial(2), SetWake("dial", DIAL_S)]
    for number in range(2, 12):
        commands = session.tell(ev.LinkLost(number, Failure(FailureKind.NO_NETWORK), pending=True))
        assert CancelWake("drain") in commands
        assert Dial(number + 1) in session.tell(ev.Wake("backoff"))
    assert essential(session.tell(ev.LinkUp(12, waiting_s=25.0))) == [
        Begin(12, From.LAST_FINAL),
        FinishLink(12),
        SetWake("drain", DRAIN_S + 25.0),
    ]
    assert session.tell(ev.LinkFinished(12))[-1] == Rest("ended")


def test_a_dial_without_an_answer_is_dialled_again_after_the_end_of_a_file():
    session = recovering()
    session.tell(ev.SourceEnded(pending=True))
    assert SetWake("backoff", 1.0) in session.tell(ev.Wake("dial"))
    assert Dial(3) in session.tell(ev.NetworkBack())


def test_stop_after_the_end_of_a_file_hurries():
    session = recovering()
    session.tell(ev.SourceEnded(pending=True))
    assert session.tell(ev.Stop(pending=True)) == [SetWake("drain", DRAIN_S)]
    assert session.tell(ev.Wake("drain"))[-1] == Rest("stopped")


def test_sleep_after_the_end_of_a_file_dials_again():
    session = live()
    session.tell(ev.SourceEnded(pending=True), ev.Woke())
    assert session.phase is Phase.STOPPING
    assert Dial(2) in session.tell(ev.Wake("backoff"))


def test_a_refused_key_after_the_end_of_a_file_is_no_success():
    session = live()
    session.tell(ev.SourceEnded(pending=True))
    assert session.tell(ev.LinkLost(1, REFUSED, pending=True))[-1] == Rest("failed", REFUSED)
    assert session.phase is Phase.FAILED


def test_a_service_that_takes_the_rest_again_and_again_without_a_word_is_given_up():
    session = live()
    session.tell(ev.SourceEnded(pending=True))
    for number in (1, 2):
        session.tell(
            ev.LinkLost(number, LOST, True, told_all=True), ev.Wake("backoff"), ev.LinkUp(number + 1)
        )
    assert session.tell(ev.LinkLost(3, LOST, True, told_all=True))[-1] == Rest("failed", LOST)


def test_after_the_end_of_a_file_a_slow_service_is_waited_for_while_it_hears_on():
    session = live()
    assert session.tell(ev.LinkHeard(1)) == []
    session.tell(ev.SourceEnded(pending=True))
    assert session.tell(ev.LinkHeard(1)) == [SetWake("drain", DRAIN_S)]
    assert session.tell(ev.LinkHeard(7)) == []
    session.tell(ev.Stop())
    assert session.tell(ev.LinkHeard(1)) == [], "whoever presses Stop does not wait longer"


def test_after_the_end_of_a_file_a_service_that_hears_no_more_of_what_waits_is_a_lost_link():
    session = live()
    session.tell(ev.SourceEnded(pending=True))
    commands = session.tell(ev.Wake("drain", pending=True))
    assert commands == [
        CloseLink(1),
        CancelWake("dial"),
        DropTail(),
        CancelWake("drain"),
        SetWake("backoff", 0),
    ]
    session.tell(ev.Wake("backoff"), ev.LinkUp(2))
    assert session.tell(ev.Wake("drain"))[-1] == Rest("ended"), "what waits was heard, and gives no words"
    hurried = live()
    hurried.tell(ev.Stop(pending=True))
    assert hurried.tell(ev.Wake("drain", pending=True))[-1] == Rest("stopped")


def test_after_the_end_of_a_file_links_that_die_young_are_followed_slowly_for_as_long_as_it_takes():
    session, waits = live(), []
    session.tell(ev.SourceEnded(pending=True))
    for number in range(1, 8):
        waits.append(session.tell(ev.LinkLost(number, LOST, pending=True))[-1].after_s)
        session.tell(ev.Wake("backoff"), ev.LinkUp(number + 1))
    assert waits == [0.0, 1.0, 30.0, 30.0, 30.0, 30.0, 30.0] and session.flapping


# -- what is not in the table --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "events"),
    [
        (
            Told,
            [ev.Pause(), ev.Resume(), ev.Stop(), ev.SourceEnded(), ev.NetworkBack(), ev.MicLost(UNPLUGGED)],
        ),
        (starting, [ev.Start(), ev.Resume(), ev.SilenceHeard(), ev.EndpointHeard(1), ev.LinkDeaf(1)]),
        (live, [ev.Start(), ev.Resume(), ev.NetworkBack(), ev.EndpointHeard(1), ev.LinkUp(1)]),
        (recovering, [ev.Start(), ev.Resume(), ev.LinkLost(1, LOST), ev.LinkQuiet(1)]),
        (held, [ev.Start(), ev.Pause(), ev.MicLost(UNPLUGGED), ev.NetworkBack(), ev.EndpointHeard(1)]),
        (parked, [ev.Start(), ev.Pause(), ev.NetworkBack(), ev.LinkFinished(1), ev.LinkQuiet(1)]),
        (without_microphone, [ev.Start(), ev.NetworkBack(), ev.EndpointHeard(1)]),
        (
            stopping,
            [ev.Start(), ev.Pause(), ev.Resume(), ev.SourceEnded(), ev.MicLost(UNPLUGGED), ev.LinkDeaf(1)],
        ),
        (failed, [ev.Pause(), ev.Resume(), ev.SourceEnded(), ev.LinkLost(1, LOST), ev.MicLost(UNPLUGGED)]),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_what_is_not_in_the_table_changes_nothing(make, events):
    session = make()
    before = (session.phase, session.pause, session.failure, [link.number for link in session.links])
    wakes = [
        ev.Wake(name) for name in ("dial", "backoff", "microphone", "cut", "retire", "drain", "nonsense")
    ]
    due = {"recovering": {"backoff"}, "starting": {"dial"}, "without_microphone": {"microphone"}}
    asked_for = due.get(make.__name__, set()) | ({"drain"} if make is stopping else set())
    for event in [*events, *(wake for wake in wakes if wake.name not in asked_for)]:
        assert session.tell(event) == [], event
        assert (
            session.phase,
            session.pause,
            session.failure,
            [link.number for link in session.links],
        ) == before
