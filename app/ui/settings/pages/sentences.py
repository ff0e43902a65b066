# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: when words are settled, and who is told apart."""

from __future__ import annotations

from app.ui.settings.choices import Choices
from app.ui.settings.page import Option, Page, Section
from app.ui.translations import number


class SentencesPage(Page):
    """Endpointing, in plain words."""

    name = "sentences"
    icon = "pauses"

    def title(self) -> str:
        return self.tr("Sentence ends")

    def about(self) -> str:
        return self.tr(
            "Soniox settles words when it believes that a sentence is over. "
            "Sooner is quicker to read; later makes fewer mistakes."
        )

    def sections(self) -> list[Section]:
        return [Section("", [self._on(), self._level(), self._sensitivity(), self._delay()])]

    def _on(self) -> Option:
        return Option(
            "soniox.endpoint_detection",
            self.tr("Notice sentence ends"),
            self.tr(
                "Off, words settle more slowly, and speakers are told apart a little better. "
                "Leave it on if unsure."
            ),
            self.tr("endpoint detection pause utterance"),
        )

    def _level(self) -> Option:
        return Option(
            "soniox.endpoint_latency_adjustment_level",
            self.tr("How soon words settle"),
            self.tr("Quicker captions are cut into shorter pieces and have a few more mistakes."),
            self.tr("latency level speed delay endpoint adjustment fast"),
            [
                (0, self.tr("Calm: fewest mistakes")),
                (1, self.tr("A little quicker")),
                (2, self.tr("Quick")),
                (3, self.tr("As quick as it can be")),
            ],
            shown_when=_noticed,
        )

    def _sensitivity(self) -> Option:
        return Option(
            "soniox.endpoint_sensitivity",
            self.tr("Short pauses"),
            self.tr("Whether a short pause already ends a sentence. For slow speakers choose “rather not”."),
            self.tr("sensitivity endpoint pause threshold"),
            says=self._inclination,
            ends=(self.tr("later"), self.tr("sooner")),
            step=0.1,
            shown_when=_noticed,
        )

    def _delay(self) -> Option:
        return Option(
            "soniox.max_endpoint_delay_ms",
            self.tr("Longest wait"),
            self.tr("After so much silence a sentence is over in any case."),
            self.tr("delay maximum endpoint silence milliseconds seconds"),
            says=lambda ms: self.tr("{n} s").replace("{n}", number(ms / 1000, 1)),
            ends=(self.tr("sooner"), self.tr("later")),
            step=100,
            shown_when=_noticed,
        )

    def _inclination(self, value: float) -> str:
        if value <= -0.7:
            return self.tr("hardly ever")
        if value < -0.05:
            return self.tr("rather not")
        if value <= 0.05:
            return self.tr("as usual")
        return self.tr("rather") if value < 0.7 else self.tr("nearly always")


def _noticed(choices: Choices) -> bool:
    return choices.settings.soniox.endpoint_detection
