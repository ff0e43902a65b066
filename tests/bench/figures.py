# SPDX-License-Identifier: GPL-3.0-or-later
"""One measured figure beside its floor and its limit, and the table of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """`ours` may be at most `most` (in `unit`) or `most_times` the floor."""

    name: str
    unit: str
    ours: float
    floor: float | None = None
    most: float | None = None
    most_times: float | None = None
    floor_name: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours over the floor."""
        return self.ours / self.floor if self.floor else None

    @property
    def holds(self) -> bool:
        """Whether it is within its limits."""
        if self.most is not None and self.ours > self.most:
            return False
        return self.most_times is None or self.ratio is None or self.ratio <= self.most_times

    def row(self) -> list[str]:
        """As shown: name, ours, floor, ratio, limit, verdict."""
        limits = []
        if self.most_times is not None:
            limits.append(f"≤ {self.most_times:g} ×")
        if self.most is not None:
            limits.append(f"≤ {self.most:g} {self.unit}")
        floor = "" if self.floor is None else f"{_number(self.floor)} {self.unit}"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        verdict = "ok" if self.holds else "MISSED"
        return [self.name, f"{_number(self.ours)} {self.unit}", floor, ratio, ", ".join(limits), verdict]


def table(figures: list[Figure]) -> str:
    """All of them in columns."""
    rows = [["", "ours", "floor", "ratio", "limit", ""], *(figure.row() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:5], widths[1:5], strict=True)]
        lines.append("  ".join([*cells, row[5]]).rstrip())
    return "\n".join(lines)


def quantile(values: list[float], share: float) -> float:
    """The value that this share of the others does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"
