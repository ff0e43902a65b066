# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody with a ruler would find wrong in a window: words cut off, things too small or in each
other's way, sideways scrolling, and words that nobody translated. Measures what is laid out and shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from app.ui.parts.ring import Pill, RingButton
from app.ui.parts.source_chip import SourceChip
from app.ui.parts.status_strip import StatusLine
from app.ui.settings.rows.chooser import Chooser

SLACK_PX = 2
"""Rounding, and what a letter reaches beyond its advance."""
TARGET_PX = 24
"""WCAG 2.2, 2.5.8: nobody should have to aim at less."""


def complaints(window: QWidget) -> list[str]:
    """Everything that is wrong with how the window is laid out now."""
    return [*cut_off(window), *too_small(window), *in_the_way(window), *sideways(window), *outside(window)]


def shown(window: QWidget, kind: type[QWidget] = QWidget) -> Iterator[QWidget]:
    """Parts of a window that can be seen, other windows apart."""
    for widget in window.findChildren(kind):
        if widget.isVisibleTo(window) and widget.window() is window and widget.width() and widget.height():
            yield widget


def cut_off(window: QWidget) -> list[str]:
    """Words that do not fit where they are shown."""
    found = []
    for label in shown(window, QLabel):
        if label.text() and (lacking := _label_lacks(label)):
            found.append(f"{_called(label)}: lacks {lacking}")
    for button in shown(window, RingButton):
        if (lacking := _button_lacks(button)) > SLACK_PX:
            found.append(f"{_called(button)}: lacks {lacking:.0f} px of width")
    for field in shown(window, QLineEdit):
        margins = field.textMargins().left() + field.textMargins().right() + 2 * (5 + 12)
        words = QFontMetricsF(field.font()).horizontalAdvance(field.placeholderText())
        if not field.text() and words > field.width() - margins + SLACK_PX:
            found.append(f"{_called(field)}: lacks {words - field.width() + margins:.0f} px of width")
    for lines in shown(window, QListWidget):
        metrics = QFontMetricsF(lines.font())
        for number in range(lines.count()):
            text = lines.item(number).text()
            if metrics.horizontalAdvance(text) > lines.viewport().width() - 50:
                found.append(f"{text!r} in the list {_called(lines)}: does not fit")
    return found


def _label_lacks(label: QLabel) -> str:
    inner = label.contentsRect()
    if isinstance(label, StatusLine):
        needed = label.heightForWidth(label.width())
        return f"{needed - label.height()} px of height" if needed > label.height() + SLACK_PX else ""
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0)
    document.setHtml(label.text()) if "<" in label.text() else document.setPlainText(label.text())
    widest = max(
        (
            QFontMetricsF(label.font()).horizontalAdvance(word)
            for word in document.toPlainText().replace("\u200b", " ").split()
        ),
        default=0.0,
    )
    wraps = label.wordWrap()
    width = widest if wraps else document.idealWidth()
    # Scripts without spaces break anywhere.
    if width > inner.width() + SLACK_PX and not (wraps and _breaks_anywhere(document.toPlainText())):
        return f"{width - inner.width():.0f} px of width"
    if wraps:
        document.setTextWidth(inner.width())
    height = document.size().height()
    return f"{height - inner.height():.0f} px of height" if height > inner.height() + 4 else ""


def _pieces(document: QTextDocument) -> list[str]:
    """What a line cannot be broken within."""
    return document.toPlainText().replace("\u200b", " ").split()


def _breaks_anywhere(text: str) -> bool:
    return any("\u3000" <= c <= "\u9fff" or "\uff00" <= c <= "\uffef" for c in text)


def _button_lacks(button: RingButton) -> float:
    words = QFontMetricsF(button.font()).horizontalAdvance(button.text())
    room = button.shape().width() - 8
    if not button.text() or isinstance(button, SourceChip):
        return 0.0  # the chip may shorten what a device calls itself
    if isinstance(button, Pill):
        pictured = bool(button.faces[0][0]) and button.accessibleName()
        return 0.0 if pictured and button.width_of(icon=False, words=True) > button.width() else words - room
    if isinstance(button, Chooser):
        return 0.0 if button.toolTip() == button.text() else words - button._room_px()
    return words - room


def too_small(window: QWidget) -> list[str]:
    """What can be pressed, and is less than 24 px wide or high. Scroll bars have the wheel and keys instead."""
    found = []
    for kind in (QAbstractButton, QAbstractSlider, QLineEdit, QComboBox):
        for target in shown(window, kind):
            if isinstance(target, QScrollBar) or target.parentWidget().inherits("QAbstractSpinBox"):
                continue
            box = target.shape() if isinstance(target, RingButton) else QRectF(target.rect())
            if box.width() < TARGET_PX or box.height() < TARGET_PX:
                found.append(f"{_called(target)}: {box.width():.0f} × {box.height():.0f} px to press")
    return found


def in_the_way(window: QWidget) -> list[str]:
    """Things that lie over each other."""
    found = []
    leaves = [
        (leaf, box)
        for kind in (QLabel, QAbstractButton, QLineEdit, QAbstractSlider)
        for leaf in shown(window, kind)
        if not isinstance(leaf, QScrollBar) and (not isinstance(leaf, QLabel) or leaf.text())
        if not (box := _seen(leaf, window)).isEmpty()
    ]
    for number, (one, box) in enumerate(leaves):
        for other, its_box in leaves[number + 1 :]:
            both = box.intersected(its_box)
            related = one.isAncestorOf(other) or other.isAncestorOf(one)
            if not related and both.width() > SLACK_PX and both.height() > SLACK_PX:
                found.append(f"{_called(one)} lies over {_called(other)}")
    return found


def _seen(widget: QWidget, window: QWidget) -> QRect:
    """What of it can be seen, as the window counts; shapes without the room of their ring."""
    box = widget.shape().toRect() if isinstance(widget, RingButton) else widget.contentsRect()
    if isinstance(widget, QLabel):
        box = widget.contentsRect()
    box = QRect(widget.mapTo(window, box.topLeft()), box.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        box = box.intersected(QRect(parent.mapTo(window, QPoint(0, 0)), parent.size()))
        parent = parent.parentWidget()
    return box.intersected(window.rect())


def sideways(window: QWidget) -> list[str]:
    """Pages that must be scrolled sideways, or would have to be."""
    found = []
    for area in shown(window, QAbstractScrollArea):
        page = area.widget() if isinstance(area, QScrollArea) else None
        too_wide = page is not None and page.width() > area.viewport().width() + SLACK_PX
        if too_wide or area.horizontalScrollBar().maximum() > 0:
            found.append(f"{_called(area)} is wider than what shows of it")
    return found


def outside(window: QWidget) -> list[str]:
    """Parts that stick out of what holds them."""
    found = []
    for widget in shown(window):
        parent = widget.parentWidget()
        if parent is None or isinstance(parent, QAbstractScrollArea) or isinstance(widget, QScrollBar):
            continue
        holder = parent.parentWidget()
        scrolled = isinstance(holder, QAbstractScrollArea) and parent is holder.viewport()
        box = widget.geometry()
        if box.left() < -SLACK_PX or box.right() > parent.width() + SLACK_PX:
            found.append(
                f"{_called(widget)} sticks out sideways: {box.left()}…{box.right()} of {parent.width()}"
            )
        elif not scrolled and (box.top() < -SLACK_PX or box.bottom() > parent.height() + SLACK_PX):
            found.append(f"{_called(widget)} sticks out: {box.top()}…{box.bottom()} of {parent.height()}")
    return found


def words_of(window: QWidget) -> dict[str, str]:
    """Every word that can be read in a window, hovered or heard, and where it stands."""
    found = {window.windowTitle(): "the title"}
    for widget in [window, *shown(window)]:
        for get in ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText"):
            if get == "text" and isinstance(widget, QLineEdit):
                continue  # what the user wrote
            if text := plain(_said(widget, get)):
                found.setdefault(text, f"{get} of {type(widget).__name__}")
        for action in widget.actions():
            if text := plain(action.text()):
                found.setdefault(text, f"an action of {type(widget).__name__}")
        if isinstance(widget, QListWidget):
            for number in range(widget.count()):
                found.setdefault(widget.item(number).text(), f"a line of {type(widget).__name__}")
    found.pop("", None)
    return found


def _said(widget: QWidget, what: str) -> str:
    """One of its texts, where it has one."""
    reader = getattr(widget, what, None)
    said = reader() if callable(reader) else ""
    return said if isinstance(said, str) else ""


def plain(text: str) -> str:
    """Words without their HTML."""
    if "<" not in text:
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def _called(widget: QWidget) -> str:
    text = plain(_said(widget, "text"))
    name = " ".join((text or widget.accessibleName() or widget.windowTitle()).split())
    return f"{type(widget).__name__} {name[:60]!r} ({widget.width()} × {widget.height()})"
