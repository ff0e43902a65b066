# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings page: all options at once, to another computer or back to the usual."""

from __future__ import annotations

from app.ui.settings.page import Custom, Page, Section
from app.ui.settings.rows.transfer_row import BackRow, ExportRow, ImportRow


class EverythingPage(Page):
    """Export, import, all back."""

    name = "everything"
    icon = "boxes"

    def title(self) -> str:
        return self.tr("All settings")

    def sections(self) -> list[Section]:
        return [
            Section(
                "",
                [
                    Custom(
                        "everything.export",
                        self.tr("Take along"),
                        self.tr(
                            "All settings in one file, for another computer or another person. Keys are never in it."
                        ),
                        ExportRow,
                        self.tr("export save backup json share"),
                    ),
                    Custom(
                        "everything.import",
                        self.tr("Bring in"),
                        self.tr("Settings from such a file take the place of these. It can be undone."),
                        ImportRow,
                        self.tr("import load restore json open"),
                    ),
                    Custom(
                        "everything.back",
                        self.tr("Begin anew"),
                        self.tr(
                            "Every option as if nobody had changed it. Keys and history stay. It can be undone."
                        ),
                        BackRow,
                        self.tr("reset defaults factory usual"),
                    ),
                ],
            )
        ]
