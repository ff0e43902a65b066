# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon provisional words are shown: the earliest words, or fewer changes.

Between a `Transcript` and the views. Final words pass at once, always; of the provisional ones a
view shows what `shown` gives:

- `fast`: the words as they come.
- `middle`: new words at once, but a word that stands is changed only once the change has been said
  twice (far from the end: three times), or has stood for a moment; what differs in case or
  punctuation alone waits, but near the end, until it is final; a speaker's turn that is provisional
  as a whole waits to be said twice.
- `calm`: new words, too, wait until they have been said twice and stood for a moment, and come
  a phrase at a time.

Pure: times are arguments in milliseconds, on any clock that only goes forward. One of it serves
all windows, so that they show the same at the same moment.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.core.alignment import Block, blocks, sounding, words_of
from app.core.transcript import Transcript
from app.core.turn import Turn

FAST, MIDDLE, CALM = PACES = ("fast", "middle", "calm")
PHRASE_WORDS = 3
"""So many words are shown together when captions are calm; fewer where a phrase ends or time is up."""
PHRASE_WAITS_MS = 700
"""No confirmed word waits longer for the others of its phrase."""
_PHRASE_ENDS = frozenset(".?!…,;:。？！、，；：؟،؛।")
_NEAR_THE_END = 15  # characters at most behind a word that is put right easily: more would move with it
_REMEMBERED = 8  # turns before those that change, in case words are taken back
_KINDS = (0, 1)  # what is spoken, and its translation


@dataclass(frozen=True, slots=True)
class Patience:
    """When words are believed: said so often and stood so long, or stood long enough without more."""

    said: int
    stood_ms: int
    long_ms: int


_AT_ONCE = Patience(1, 0, 0)
_NEW = {MIDDLE: _AT_ONCE, CALM: Patience(2, 200, 500)}
_CHANGED = {MIDDLE: Patience(2, 0, 300), CALM: Patience(2, 400, 800)}
_FAR_BACK = {MIDDLE: Patience(3, 0, 600), CALM: _CHANGED[CALM]}
"""Of a change that many words follow: it moves all of those on its line, and what is final may undo it."""


@dataclass(slots=True)
class _Word:
    """A provisional word as it was heard last."""

    text: str
    sound: str
    since_ms: int
    said: int = 1
    written: int = 1
    """How often it has come in this very form."""
    before_end_ms: int = 0
    """Since when it has been followed by what follows it now."""
    before_end_said: int = 1

    def is_believed(self, patience: Patience, now_ms: int) -> bool:
        return _believed(self.said, self.since_ms, patience, now_ms)

    def is_followed_so(self, patience: Patience, now_ms: int) -> bool:
        return _believed(self.before_end_said, self.before_end_ms, patience, now_ms)


def _believed(said: int, since_ms: int, patience: Patience, now_ms: int) -> bool:
    stood_ms = now_ms - since_ms
    return (said >= patience.said and stood_ms >= patience.stood_ms) or stood_ms >= patience.long_ms


def _believed_at(said: int, since_ms: int, patience: Patience) -> int:
    """When that will be so if nothing more is said."""
    return since_ms + (patience.stood_ms if said >= patience.said else patience.long_ms)


class Settling:
    """The provisional words of one text: as they were heard, and as they are shown."""

    def __init__(self) -> None:
        self.shown = ""
        self.due_ms: int | None = None
        self._final = ""
        self._heard: list[_Word] = [_Word("", "", 0)]  # the first stands for what is final
        self._shown: list[str] = []

    def hear(self, final: str, tail: str, now_ms: int) -> None:
        """Another message: so much is final now, and these words are provisional."""
        grown = final[len(self._final) :]
        texts = words_of(grown + tail)
        sounds = [sounding(text) for text in texts]
        self._heard = self._counted(texts, sounds, now_ms)
        if grown:
            self._settle(texts, sounds, len(grown), now_ms)
        self._final = final

    def decide(self, pace: str, now_ms: int, is_new: bool, is_last: bool) -> None:
        """Choose what is shown. `is_new`: a turn that may never be; `is_last`: none follows it."""
        self.due_ms = None
        if pace == FAST:
            self._shown = [word.text for word in self._heard[1:]]
        else:
            self._shown = self._chosen(pace, now_ms, is_new and not self._shown, is_last)
        self.shown = "".join(self._shown) if self._final else "".join(self._shown).lstrip()

    # -- inside -------------------------------------------------------------------------------

    def _counted(self, texts: list[str], sounds: list[str], now_ms: int) -> list[_Word]:
        """The words of this message, with how long and how often each has been heard by now."""
        old = self._heard
        words = [
            old[0],
            *(_Word(t, s, now_ms, before_end_ms=now_ms) for t, s in zip(texts, sounds, strict=True)),
        ]
        partners = [0] + [-1] * len(texts)
        for block in blocks([word.sound for word in old[1:]], sounds):
            if block.same:
                for step in range(block.new_to - block.new_from):
                    partners[block.new_from + step + 1] = block.old_from + step + 1
        for place, partner in enumerate(partners):
            if partner < 0:
                continue
            word, was = words[place], old[partner]
            word.since_ms, word.said = was.since_ms, was.said + (place > 0)
            word.written = was.written + 1 if was.text.strip() == word.text.strip() else 1
            next_partner = partners[place + 1] if place + 1 < len(partners) else len(old)
            if next_partner == partner + 1:
                word.before_end_ms, word.before_end_said = was.before_end_ms, was.before_end_said + 1
            else:
                word.before_end_ms, word.before_end_said = now_ms, 1
        return words

    def _settle(self, texts: list[str], sounds: list[str], final: int, now_ms: int) -> None:
        """Some of the words are final now: what was shown in their place goes."""
        settled = at = 0
        while settled < len(texts) and at < final:
            at += len(texts[settled])
            settled += 1
        gone = 0
        for block in blocks([sounding(text) for text in self._shown], sounds):
            if block.new_from >= settled:
                break
            within = block.old_from + settled - block.new_from
            gone = block.old_to if block.new_to <= settled else min(block.old_to, within)
        rest = "".join(texts)[final:at]  # of a word whose beginning is final
        kept, heard = self._shown[gone:], self._heard[settled + 1 :]
        if rest:
            kept, heard = [rest, *kept], [_Word(rest, sounding(rest), now_ms, before_end_ms=now_ms), *heard]
        self._heard = [_Word("", "", now_ms, before_end_ms=now_ms), *heard]
        self._shown = kept

    def _chosen(self, pace: str, now_ms: int, is_new: bool, is_last: bool) -> list[str]:
        heard = self._heard[1:]
        new, changed = _NEW[pace], _CHANGED[pace]
        chosen: list[str] = []
        for block in blocks([sounding(text) for text in self._shown], [word.sound for word in heard]):
            words = heard[block.new_from : block.new_to]
            shown = self._shown[block.old_from : block.old_to]
            if block.same:
                chosen += _kept(shown, words, _length(heard[block.new_to :]), pace)
            elif shown:
                chosen += self._replaced(block, shown, words, pace, changed, now_ms, is_last)
            elif is_new or block.new_to < len(heard):
                chosen += _texts(words) if self._believes(words, changed, now_ms) else []
            elif new is _AT_ONCE:
                chosen += _texts(words)
            else:
                chosen += self._phrase(words, new, now_ms)
        return chosen

    def _replaced(
        self, block: Block, shown: list[str], words: list[_Word], pace: str, patience: Patience,
        now_ms: int, is_last: bool,
    ) -> list[str]:  # fmt: skip
        """Shown words that were heard otherwise, or are no longer heard."""
        ends = block.new_to == len(self._heard) - 1
        if not words:
            before = self._heard[block.new_from]  # the one at whose end they were
            if (ends and not is_last) or before.is_followed_so(patience, now_ms):
                return []
            self._wait(_believed_at(before.before_end_said, before.before_end_ms, patience))
            return shown
        if _length(self._heard[block.new_to + 1 :]) > _NEAR_THE_END:
            patience = _FAR_BACK[pace]
        if ends and words[0].sound.startswith(sounding(shown[0])) and len(shown) == 1:
            patience = _NEW[pace] if pace == MIDDLE else patience  # a word that grows while it is said
        heart = words[: len(shown)]
        if not self._believes(heart, patience, now_ms):
            return shown
        rest = words[len(heart) :]
        if not ends or _NEW[pace] is _AT_ONCE:
            return _texts(words)
        return _texts(heart) + self._phrase(rest, _NEW[pace], now_ms)

    def _believes(self, words: list[_Word], patience: Patience, now_ms: int) -> bool:
        doubtful = [word for word in words if not word.is_believed(patience, now_ms)]
        if doubtful:
            self._wait(max(_believed_at(word.said, word.since_ms, patience) for word in doubtful))
        return not doubtful

    def _phrase(self, words: list[_Word], patience: Patience, now_ms: int) -> list[str]:
        """Of words that are new behind all others, those that are shown by now."""
        sure = 0
        while sure < len(words) and words[sure].is_believed(patience, now_ms):
            sure += 1
        if sure < len(words):
            self._wait(_believed_at(words[sure].said, words[sure].since_ms, patience))
        if not sure:
            return []
        ends = any(word.text[-1:] in _PHRASE_ENDS for word in words[:sure])
        up_ms = words[0].since_ms + PHRASE_WAITS_MS
        if sure >= PHRASE_WORDS or ends or now_ms >= up_ms:
            return _texts(words[:sure])
        self._wait(up_ms)
        return []

    def _wait(self, until_ms: int) -> None:
        self.due_ms = until_ms if self.due_ms is None else min(self.due_ms, until_ms)


def _kept(shown: list[str], words: list[_Word], behind: int, pace: str) -> list[str]:
    """Words that are still the same to the ear: in the case and with the marks in which they stand.

    So many characters stand `behind` the last of them.

    A mark behind the very last word is shown, and one that was taken away again goes: neither is final,
    but the first moves nothing, and the second would end a sentence that goes on. Near the end another
    case and another mark are shown once they were written twice: they move a word or two, and when they
    are final it would be all that has been said since.
    """
    kept = []
    behind += _length(words)
    for text, word in zip(shown, words, strict=True):
        old, new = text.strip(), word.text.strip()
        behind -= len(word.text)
        grows = not behind and new.startswith(old)
        near = pace == MIDDLE and behind <= _NEAR_THE_END
        put_right = (near or old.startswith(new)) and word.written >= _CHANGED[pace].said
        kept.append(_spaced(word.text if grows or put_right else old, word.text, text))
    return kept


def _spaced(core: str, *like: str) -> str:
    """A word with the space that one of the others has before it."""
    core = core.lstrip()
    leads = (text[: len(text) - len(text.lstrip())] for text in like)
    return next((lead for lead in leads if lead), "") + core


def _length(words: list[_Word]) -> int:
    return sum([len(word.text) for word in words])


def _texts(words: list[_Word]) -> list[str]:
    return [word.text for word in words]


class Calm:
    """The provisional words of a transcript as all views show them."""

    def __init__(self, pace: str = MIDDLE) -> None:
        self.pace = pace
        self.due_ms: int | None = None
        """When to `look` again even if nothing is said by then."""
        self._transcript: Transcript | None = None
        self._settling: dict[int, tuple[Turn, tuple[Settling, Settling]]] = {}
        self._looks: dict[int, tuple] = {}

    def shown(self, turn: Turn) -> tuple[str, str]:
        """The provisional words of a turn, and of its translation, as they are to be shown."""
        held = self._settling.get(turn.number)
        if held is None or held[0] is not turn:
            return turn.tail_text, turn.translated_tail_text
        return held[1][0].shown, held[1][1].shown

    def heard(self, transcript: Transcript, first_turn: int, now_ms: int) -> int | None:
        """Something was said; return the first turn that may look different now, None: none does."""
        if transcript is not self._transcript:
            self._transcript, self._settling, self._looks = transcript, {}, {}
            first_turn = 0
        turns = transcript.turns
        for turn in turns[first_turn:]:
            self._hear(turn, now_ms)
        first_turn = min([first_turn, *self._settling])
        for number in [n for n in self._settling if n >= len(turns) or turns[n] is not self._settling[n][0]]:
            del self._settling[number]
        self._decide(now_ms)
        return self._changed(first_turn)

    def look(self, now_ms: int) -> int | None:
        """Time has passed; return the first turn that looks different now."""
        if self._transcript is None:
            return None
        first_turn = min(self._settling, default=len(self._transcript.turns))
        self._decide(now_ms)
        return self._changed(first_turn)

    def set_pace(self, pace: str, now_ms: int) -> int | None:
        """From now on so; return the first turn that looks different at once."""
        self.pace = pace
        return self.look(now_ms)

    # -- inside -------------------------------------------------------------------------------

    def _hear(self, turn: Turn, now_ms: int) -> None:
        held = self._settling.get(turn.number)
        if held is None or held[0] is not turn:
            if not turn.tail and not turn.translated_tail:
                return
            held = self._settling[turn.number] = (turn, (Settling(), Settling()))
        held[1][0].hear(turn.final_text, turn.tail_text, now_ms)
        held[1][1].hear(turn.translated_text, turn.translated_tail_text, now_ms)

    def _decide(self, now_ms: int) -> None:
        self.due_ms = None
        dues: list[int] = []
        settled: list[int] = []
        last = max(self._settling, default=-1)
        for number, (turn, texts) in self._settling.items():
            for kind in _KINDS:
                pace = FAST if turn.closed and kind == 0 else self.pace
                texts[kind].decide(pace, now_ms, self._splits_a_tail(turn), kind == 1 or number == last)
                if (due := texts[kind].due_ms) is not None:
                    dues.append(due)
            if not (turn.tail or turn.translated_tail or texts[0].shown or texts[1].shown):
                settled.append(number)
        for number in settled:
            del self._settling[number]
        self.due_ms = min(dues, default=None)

    def _splits_a_tail(self, turn: Turn) -> bool:
        """Whether it is all provisional and the one before it is, too: it may yet belong to that one."""
        assert self._transcript is not None
        return not turn.final_text and turn.number > 0 and bool(self._transcript.turns[turn.number - 1].tail)

    def _changed(self, first_turn: int) -> int | None:
        assert self._transcript is not None
        turns = self._transcript.turns
        looks = {turn.number: (turn, *_finals(turn), *self.shown(turn)) for turn in turns[first_turn:]}
        known = {number: look for number, look in self._looks.items() if number >= first_turn}
        changed = looks != known
        before = {n: look for n, look in self._looks.items() if first_turn - _REMEMBERED < n < first_turn}
        self._looks = {**before, **looks}
        return first_turn if changed else None


def _finals(turn: Turn) -> tuple:
    return len(turn.final_text), len(turn.translated_text), turn.speaker, turn.language, turn.gap, turn.closed
