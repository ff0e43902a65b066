# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: who listens, with which key, and to what."""

from __future__ import annotations

from app.core.failure import Failure
from app.core.options.soniox import SonioxSettings
from app.engines.soniox.address import stream_url
from app.ui.settings.page import Custom, Option, Page, Section
from app.ui.settings.rows.checked_field import CheckedField
from app.ui.settings.rows.engine_row import EngineChoice
from app.ui.settings.rows.key_row import KeyRow
from app.ui.settings.rows.microphone_row import MicrophoneRow
from app.ui.translations import tr


class ListeningPage(Page):
    """Engine, key, microphone."""

    name = "listening"
    icon = "ear"

    def title(self) -> str:
        return self.tr("Listening")

    def sections(self) -> list[Section]:
        return [
            Section("", [self._engine(), self._source()]),
            Section(self.tr("Soniox"), [self._key(), self._region(), self._model(), self._address()]),
        ]

    def _engine(self) -> Custom:
        return Custom(
            "listening.engine",
            self.tr("Who listens"),
            self.tr(
                "Soniox understands over 60 languages and costs about 12 cents an hour. "
                "This computer alone needs no account, and sends nothing."
            ),
            EngineChoice,
            self.tr("engine service recogniser offline local demonstration cloud"),
        )

    def _source(self) -> Custom:
        return Custom(
            "listening.source",
            self.tr("Microphone"),
            self.tr("“The system's microphone” follows the system when it changes to another one."),
            MicrophoneRow,
            self.tr("source input device sound audio mic level test headset"),
        )

    def _key(self) -> Custom:
        return Custom(
            "listening.key.soniox",
            self.tr("Key"),
            self.tr(
                "It opens your Soniox account to this program. It is never shown again, and never exported."
            ),
            KeyRow,
            self.tr("soniox password account token api key secret"),
        )

    def _region(self) -> Option:
        return Option(
            "soniox.region",
            self.tr("Region"),
            self.tr("Where sound is turned into words. A key is good for the region it was made in."),
            self.tr("server data residency europe japan america"),
            [
                ("", self.tr("United States")),
                ("eu", self.tr("European Union")),
                ("jp", self.tr("Japan")),
            ],
            says=str.upper,
        )

    def _model(self) -> Option:
        usual = SonioxSettings().model
        return Option(
            "soniox.model",
            self.tr("Model"),
            self.tr("Which version of Soniox listens. Change it only when Soniox asks for that."),
            self.tr("version stt-rt recogniser"),
            control=lambda choices, option: CheckedField(
                choices.look, option.label, lambda text: (text.strip() or usual, "")
            ),
        )

    def _address(self) -> Option:
        return Option(
            "soniox.url",
            self.tr("Another address"),
            self.tr(
                "The address of a server that works as Soniox does, in your own network for example. Usually empty."
            ),
            self.tr("url server proxy websocket wss host self-hosted"),
            control=lambda choices, option: _address_field(choices, option),
        )


def _address_field(choices, option) -> CheckedField:
    field = CheckedField(choices.look, option.label, _read_address)
    field.field.setPlaceholderText("wss://")
    return field


def _read_address(text: str) -> tuple[str, str]:
    address = text.strip()
    if not address:
        return "", ""
    try:
        good = stream_url(address).startswith(("ws://", "wss://"))
    except Failure:
        good = False
    return address, "" if good else tr("An address begins with wss:// or, in your own network, with ws://.")
