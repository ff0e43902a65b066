# SPDX-License-Identifier: GPL-3.0-or-later
"""The session machine: what a press, a lost link or a dead microphone means.

Pure. `Session.handle(event, now)` takes one event and returns the commands that the outside world
(`app.conductor`) must now carry out; it does nothing itself. No Qt, no sockets, no clock, no text.
Here are the rules; `condition` is what there is to know, `machine` tells every event what it means,
`relay` hands the audio from link to link, `ending` is the way from Stop to rest.

Three small machines, coupled. The *phase* is what a person would say the session is doing. *Muted*
is a flag that survives everything. *Links* are up to three connections beneath: `current` carries
the audio, `spare` is being prepared to take over, `old` is saying its last words.

Where audio goes is derived, not stored: muted → dropped at the microphone; listening and the link
not up → backlog; up → backlog and link; after a cut → the new link only.

| In | On | Then | Commands |
|---|---|---|---|
| IDLE, FAILED | Start | STARTING | open microphone, dial, wake *dial* |
| IDLE, FAILED | CannotStart | FAILED | rest |
| FAILED, session kept | Start | STARTING | open microphone, dial: the same session goes on |
| FAILED | Stop | IDLE | give up, if a session was kept |
| any | Mute, Unmute | flag only; see LIVE | |
| STARTING, RECOVERING | LinkUp | LIVE | begin, finalize if muted, wake *rollover* |
| STARTING, RECOVERING, STOPPING | Wake *dial* | as LinkLost (no answer) | |
| STARTING, RECOVERING, STOPPING, a dial under way | NetworkBack | | close it, dial: its packets went nowhere |
| STARTING, LIVE, RECOVERING | LinkLost, trying again helps | RECOVERING; LIVE if a spare is up: it is promoted | drop the tail, wake *backoff* / begin |
| STARTING, LIVE, RECOVERING | LinkLost, only the user can help | FAILED | drop the tail, close microphone and links, rest |
| RECOVERING | Wake *backoff*, NetworkBack | | dial |
| STARTING, nothing heard yet | MicLost | FAILED | close links, rest |
| STARTING, LIVE, RECOVERING | MicLost, another try may help | PAUSED (microphone) | close microphone, finalize, wake *microphone*, wake *park* |
| STARTING, LIVE, RECOVERING | MicLost, a file that cannot be read on | as SourceEnded; FAILED at rest | |
| PAUSED (microphone) | Wake *microphone*, Resume | | open microphone |
| PAUSED (microphone) | MicUp | LIVE, or STARTING if parked beneath | dial if parked |
| PAUSED (microphone) | MicLost | | wake *microphone* |
| PAUSED (microphone) | Pause | PAUSED held or parked | close microphone: it is not to come back by itself |
| LIVE | Mute | muted | finalize |
| LIVE, PAUSED | LinkQuiet | | keep alive |
| LIVE, PAUSED | LinkDeaf | as LinkLost (no answer) | |
| LIVE | Wake *rollover* | | dial a spare, wake *cut* (12 s to come up) |
| LIVE | LinkUp of the spare | | wake *cut* (20 s to wait for a good place) |
| LIVE, spare up | EndpointHeard on current, SilenceHeard | | finish current → old, begin the spare at the cut, wake *retire* |
| LIVE, spare up | Wake *cut* | | the same, but the spare begins a little before the cut: it may fall into a word |
| LIVE | spare lost, or not up at Wake *cut* | | close it, wake *rollover* again later |
| STARTING, RECOVERING | Renew | | close a dial under way, dial |
| LIVE | Renew | renewing | as Wake *rollover*, also where a spare was on its way; it waits 5 s for a good place |
| LIVE, renewing | spare lost, only the user can help | | the same, and the options before hold on |
| PAUSED, link up | Renew | parked | as Wake *park*; renewing, where that must wait |
| PAUSED, link up | OtherLimit | | wake *park* when this pause has lasted so long |
| PAUSED, renewing | Resume | LIVE | open microphone, as Renew |
| any with an old link | LinkFinished, LinkLost on it, Wake *retire* | | close it |
| LIVE, old link | LinkLost on it, Wake *retire*, words missing | RECOVERING | close both, drop the tail, wake *backoff* |
| PAUSED, STOPPING, old link | LinkLost on it, Wake *retire*, words missing | parked; | close both; STOPPING: wake *backoff* |
| STARTING, LIVE, RECOVERING | Pause | PAUSED held if the link is up, else parked | close microphone, finalize, wake *park* |
| PAUSED, link up | Wake *park*, Wake *rollover* | parked | finish the link as old: no more billing |
| PAUSED, link up | LinkLost | parked | drop the tail; no retrying while paused |
| PAUSED held / parked | Resume | LIVE / STARTING | open microphone (and dial) |
| STARTING, LIVE, RECOVERING, PAUSED | Woke (the computer slept) | as LinkLost, spare and old too | |
| STARTING, LIVE, RECOVERING, PAUSED | Stop | STOPPING; IDLE if no link is up and no audio waits | close microphone, finish or dial, wake *drain* |
| STARTING, LIVE, RECOVERING, PAUSED | SourceEnded | as Stop, with no haste: *drain* runs from LinkUp and allows for the replay | |
| STOPPING | LinkUp | | begin, finish (no haste: wake *drain*) |
| STOPPING | LinkLost, audio waits, trying again helps | | wake *backoff* (no haste: no *drain* meanwhile) |
| STOPPING | Wake *backoff*, NetworkBack | | dial |
| STOPPING, no haste | LinkLost, only the user can help | FAILED | rest |
| STOPPING | LinkHeard on a link that finishes | | wake *drain* anew: it is slow, or far behind, not gone |
| STOPPING | LinkLost, the third that had been told all and made nothing final | FAILED | rest |
| STOPPING, no haste | Wake *drain*, audio unheard | | as LinkLost of a link that had been told all |
| STOPPING, no haste | Stop | in haste | wake *drain* |
| STOPPING, in haste | Stop | *drain* is set anew no more | |
| STOPPING, no haste | Woke | as LinkLost | |
| STOPPING | LinkFinished, LinkLost on the last link; Wake *drain* | IDLE | close links, rest |

Anything not listed changes nothing: a second Pause, news of a link already left. A link of which
there is news though it was left is closed once more.

A link *begins* at the last final moment: what was sent and never became final is said again. While
an old link is still finishing it begins where that one stops, so that nothing is said twice; should
the old one then be lost with words missing, both are left and a new one begins where those are.

A session that *failed* though sound was captured is kept, transcript and unsaid audio with it, unless
what failed is the sound itself: whoever supplies what was missing and presses Start goes on in it.
Nothing is listened to meanwhile. Stop gives it up.

*Only the user can help* with a key, an account or a setting; but where words have come before, an
answer that is not the service's is somebody in between (a hotel's login page), and tried again.

What holds throughout (and is walked at random by a test): the microphone is wanted open exactly in
STARTING, LIVE and RECOVERING, and tried in PAUSED (microphone); LIVE has a link that is up;
RECOVERING has a next step; STOPPING has a deadline, or without haste a next step; PAUSED never
dials; at rest there are no links and no wakes; Stop always reaches rest.
"""

from app.core.phase import LISTENING, Link, PauseKind, Phase
from app.core.session.ending import DRAIN_S
from app.core.session.machine import MICROPHONE_S, Session
from app.core.session.relay import CUT_S, CUT_SOON_S, DIAL_S, RETIRE_S

__all__ = [
    "CUT_S",
    "CUT_SOON_S",
    "DIAL_S",
    "DRAIN_S",
    "LISTENING",
    "MICROPHONE_S",
    "RETIRE_S",
    "Link",
    "PauseKind",
    "Phase",
    "Session",
]
