# SPDX-License-Identifier: GPL-3.0-or-later
"""An ear: audio in, words out, in order, on whatever thread calls it.

A voice detector finds where speech begins and pauses; pocketsphinx turns the speech between into
words. While somebody speaks, what the latest guesses agree on is the tail; a pause makes it final. Speech
without a pause is cut at a word boundary after a while, so that words do not stay unsettled for ever.
No sockets, no threads, no clock: time is the position in the audio.
"""

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.server.mind import Piece, Said
from app.server.start import Start

if TYPE_CHECKING:
    from pocketsphinx import Decoder

RATE_HZ = 16_000
BYTES_PER_MS = 32
FRAME_MS = 30
FRAME_BYTES = FRAME_MS * BYTES_PER_MS
# Speech begins when this many of the last frames are voiced; the frames before it belong to it too.
ONSET_FRAMES, ONSET_WINDOW, LEAD_IN_FRAMES = 3, 5, 10
# The newest words of a guess are often other ones in the next. Words are told once so many guesses in a
# row began with them: seven characters of a hundred shown are taken back then, instead of a hundred and
# twenty, and a word comes 0.2 s later (librivox sentences).
GUESS_EVERY_MS, AGREEING_GUESSES = 120, 3
PROGRESS_EVERY_MS, SPEAKING_PROGRESS_EVERY_MS = 990, 240
# Speech without a pause: settle at a short pause after the first, at a word boundary after the second.
SHORT_PAUSE_MS, SHORT_PAUSE_AFTER_MS, CUT_AFTER_MS = 240, 6_000, 12_000
GUESS_CONFIDENCE = 0.5
# Noise is heard as words that nobody could speak so slowly.
LONGEST_WORD_MS, SLOWEST_LETTER_MS = 2_000, 250


def new_decoder() -> "Decoder":
    """Load the English model that comes with pocketsphinx; takes a third of a second."""
    from pocketsphinx import Decoder

    # The second pass (fwdflat) holds the interpreter for a quarter of a second at each pause and does
    # not help: 27 % of words wrong without it, 32 % with it, over the librivox test sentences.
    return Decoder(loglevel="FATAL", fwdflat=False, cmn="live")


class _SpareDecoders:
    """Decoders between two connections, so that the model is not loaded again for each.

    The next connection is most often the same microphone in the same room, so it begins with what was
    learnt about the sound of the last one: a quarter fewer words wrong, over the librivox sentences.
    """

    def __init__(self) -> None:
        self._spare: deque[Decoder] = deque(maxlen=1)
        self._lock = threading.Lock()
        self._sound_of_the_room: str | None = None

    def warm(self) -> None:
        """Have one ready."""
        with self._lock:
            if not self._spare:
                self._spare.append(new_decoder())

    @contextmanager
    def borrowed(self) -> Iterator["Decoder"]:
        """A decoder nobody else uses, for as long as the block lasts."""
        with self._lock:
            decoder = self._spare.pop() if self._spare else new_decoder()
        decoder.reinit_feat()  # else what was said before it weighs in what is heard now
        if self._sound_of_the_room:
            decoder.set_cmn(self._sound_of_the_room)
        yield decoder
        self._sound_of_the_room = decoder.get_cmn(False)
        self._spare.append(decoder)


spare_decoders = _SpareDecoders()


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as the decoder found it; times in audio milliseconds of the connection."""

    text: str
    start_ms: int
    end_ms: int
    confidence: float


class Hearing:
    """One stream of 16 kHz mono 16-bit audio, heard from its beginning."""

    def __init__(self, decoder: "Decoder", start: Start) -> None:
        from pocketsphinx import Vad

        self._decoder = decoder
        self._vad = Vad(Vad.LOOSE, RATE_HZ, FRAME_MS / 1000)
        self._endpoint_after_ms = endpoint_after_ms(start)
        self._rest = b""
        self._heard_ms = 0
        self._recent: deque[tuple[bytes, bool]] = deque(maxlen=LEAD_IN_FRAMES)
        self._speaking = False
        self._speech = bytearray()
        self._speech_from_ms = 0
        self._silent_ms = 0
        self._sentence_open = False
        self._last: Piece | None = None
        self._said_at_ms = 0
        self._tail: tuple[Piece, ...] = ()
        self._guessed_at_ms = 0
        self._guesses: deque[list[_Word]] = deque(maxlen=AGREEING_GUESSES)
        self._told: list[_Word] = []

    def hear(self, audio: bytes) -> Iterator[Said]:
        """Take any number of bytes; yield what there is to say about them."""
        audio = self._rest + audio
        whole = len(audio) - len(audio) % FRAME_BYTES
        self._rest = audio[whole:]
        for at in range(0, whole, FRAME_BYTES):
            said = self._frame(audio[at : at + FRAME_BYTES])
            if said:
                self._said_at_ms = said.total_ms
                yield said

    def settle(self) -> Said:
        """Everything heard so far is final, the frame that is still incomplete included."""
        whole = len(self._rest) - len(self._rest) % 2
        if whole and self._speaking:
            self._listen(self._rest[:whole])
        self._heard_ms += whole // BYTES_PER_MS
        self._rest = self._rest[whole:]
        finals = self._settled_words()
        return Said(finals, (), self._heard_ms, self._heard_ms, settled=True)

    def end(self) -> Said:
        """As ``settle``, for the last time."""
        said = self.settle()
        return Said(said.finals, (), said.final_ms, said.total_ms, ended=True)

    def stop(self) -> None:
        """Leave the decoder as it was found."""
        if self._speaking:
            self._decoder.end_utt()
            self._speaking = False

    # One frame of 30 ms.

    def _frame(self, frame: bytes) -> Said | None:
        voiced = self._vad.is_speech(frame)
        self._heard_ms += FRAME_MS
        self._silent_ms = 0 if voiced else self._silent_ms + FRAME_MS
        pausing = self._silent_ms >= self._endpoint_after_ms
        if pausing and (self._speaking or self._sentence_open):
            return self._paused()
        if self._speaking:
            return self._while_speaking(frame)
        self._recent.append((frame, voiced))
        if sum(voiced for _, voiced in list(self._recent)[-ONSET_WINDOW:]) >= ONSET_FRAMES:
            self._begin()
        return self._guess()

    def _while_speaking(self, frame: bytes) -> Said | None:
        self._listen(frame)
        spoken_ms = len(self._speech) // BYTES_PER_MS
        if spoken_ms > SHORT_PAUSE_AFTER_MS and self._silent_ms >= SHORT_PAUSE_MS:
            return Said(self._settled_words(), (), self._heard_ms, self._heard_ms)
        if spoken_ms > CUT_AFTER_MS:
            return self._cut()
        return self._guess()

    def _begin(self) -> None:
        """Speech has begun, a little before it was noticed."""
        self._speaking = True
        lead_in = b"".join(frame for frame, _ in self._recent)
        self._recent.clear()
        self._speech_from_ms = self._heard_ms - len(lead_in) // BYTES_PER_MS
        self._speech.clear()
        self._guesses.clear()
        self._told = []
        self._decoder.start_utt()
        self._listen(lead_in)

    def _listen(self, audio: bytes) -> None:
        self._speech += audio
        self._decoder.process_raw(audio)

    def _guess(self) -> Said | None:
        """The tail, if it is time and there is something new to tell."""
        if self._heard_ms - self._guessed_at_ms < GUESS_EVERY_MS:
            return None
        self._guessed_at_ms = self._heard_ms
        quiet_ms = self._heard_ms - self._said_at_ms
        tail = self._pieces(self._agreed_words(), final=False) if self._speaking else ()
        progress_ms = SPEAKING_PROGRESS_EVERY_MS if self._speaking else PROGRESS_EVERY_MS
        if tail == self._tail and quiet_ms < progress_ms:
            return None
        self._tail = tail
        return Said((), tail, self._final_ms(), self._heard_ms)

    def _agreed_words(self) -> list[_Word]:
        """The words with which the latest guesses begin; told ones stay while a guess begins with them."""
        words = self._words()
        self._guesses.append(words)
        texts = [[word.text for word in guess] for guess in self._guesses]
        told = [word.text for word in self._told]
        same = 0
        if len(texts) == AGREEING_GUESSES:
            same = next(
                (n for n, guessed in enumerate(zip(*texts, strict=False)) if len(set(guessed)) > 1),
                min(len(text) for text in texts),
            )
        waits = len(texts) < AGREEING_GUESSES or any(text[: len(told)] == told for text in texts)
        if same >= len(told) or not waits:
            self._told = words[:same]
        return self._told

    def _final_ms(self) -> int:
        """Up to where nothing can change any more: the start of what may still become speech."""
        if self._speaking:
            return self._speech_from_ms
        return self._heard_ms - len(self._recent) * FRAME_MS

    # Ends of speech.

    def _paused(self) -> Said:
        """A pause long enough to end the sentence."""
        finals = self._settled_words()
        endpoint, self._sentence_open = self._sentence_open, False
        if endpoint and self._last and not self._last.text.endswith("."):
            at_ms = self._last.end_ms
            finals += (Piece(".", at_ms, at_ms, self._last.confidence, language="en"),)
        return Said(finals, (), self._final_ms(), self._heard_ms, endpoint=endpoint)

    def _settled_words(self) -> tuple[Piece, ...]:
        """End the utterance; its words, final."""
        self._tail = ()
        self._recent.clear()
        if not self._speaking:
            return ()
        self._decoder.end_utt()
        self._speaking = False
        return self._finals(self._words())

    def _cut(self) -> Said:
        """Settle all but the last two words, and hear those again as the start of what follows."""
        self._decoder.end_utt()
        words = self._words()
        kept = words[:-2] if len(words) > 3 else words
        again = b""
        if len(kept) < len(words):
            again = bytes(self._speech[(words[len(kept)].start_ms - self._speech_from_ms) * BYTES_PER_MS :])
        finals = self._finals(kept)
        self._speech.clear()
        self._speech_from_ms = self._heard_ms - len(again) // BYTES_PER_MS
        self._decoder.start_utt()
        if again:
            self._listen(again)
        self._guesses.clear()
        self._told = words[len(kept) : len(self._told)]  # as many as were told already
        self._tail = self._pieces(self._told, final=False)
        return Said(finals, self._tail, self._final_ms(), self._heard_ms)

    # Words.

    def _words(self) -> list[_Word]:
        """What the decoder makes of the utterance: no silences, no noises, no alternates' numbers."""
        words = [
            _Word(
                segment.word.split("(")[0],
                self._speech_from_ms + segment.start_frame * 10,
                self._speech_from_ms + (segment.end_frame + 1) * 10,
                min(max(segment.prob, 0.0), 1.0),
            )
            for segment in self._decoder.seg() or ()
            if segment.word[0] not in "<[+"
        ]
        spoken = [word for word in words if word.end_ms - word.start_ms <= LONGEST_WORD_MS]
        # A hum that begins, a door: one short word, drawn out as nobody would.
        return [] if len(spoken) == 1 and _drawn_out(spoken[0]) else spoken

    def _finals(self, words: list[_Word]) -> tuple[Piece, ...]:
        """Settled words as pieces; the sentence they belong to stays open until a pause closes it."""
        pieces = self._pieces(words, final=True)
        if pieces:
            self._sentence_open, self._last = True, pieces[-1]
        return pieces

    def _pieces(self, words: list[_Word], *, final: bool) -> tuple[Piece, ...]:
        """Words as a reader expects them: spaced, and a capital where a sentence begins."""
        pieces = []
        for n, word in enumerate(words):
            text = _written(word.text, first=n == 0 and not self._sentence_open)
            space = " " if n or self._last else ""
            confidence = round(word.confidence, 3) if final else GUESS_CONFIDENCE
            pieces.append(Piece(space + text, word.start_ms, word.end_ms, confidence, language="en"))
        return tuple(pieces)


def _drawn_out(word: _Word) -> bool:
    return word.end_ms - word.start_ms > SLOWEST_LETTER_MS * (len(word.text) + 1)


def _written(word: str, *, first: bool) -> str:
    """A dictionary word in writing: the pronoun I, and a sentence's first letter, are capitals."""
    if first or word == "i" or word.startswith("i'"):
        return word[0].upper() + word[1:]
    return word


def endpoint_after_ms(start: Start) -> int:
    """How long a pause ends an utterance, by the start message's endpoint members.

    Higher sensitivity and a higher latency level end it sooner; never later than the longest delay.
    """
    pause_ms = 750 - 120 * start.endpoint_level - round(250 * start.endpoint_sensitivity)
    return max(300, min(pause_ms, start.max_endpoint_delay_ms))
