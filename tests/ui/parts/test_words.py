# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word of the window can be found by Qt's tools: literal, whole, and from the source as it is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[3]
ITSELF = ROOT / "app" / "ui" / "translations.py"


class Call(NamedTuple):
    """One place where words are translated."""

    where: str
    function: str
    words: list[ast.expr]
    named: list[str | None]


def calls() -> Iterator[Call]:
    """Every call by which words are translated, or marked as words to be translated."""
    for file in sorted((ROOT / "app").rglob("*.py")):
        if file == ITSELF:
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            if name not in ("tr", "_tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"):
                continue
            owner = function.value if isinstance(function, ast.Attribute) else None
            if name == "translate" and getattr(owner, "id", "") != "QCoreApplication":
                continue  # `str.translate`, or what is given to `app.wording`
            where = f"{file.relative_to(ROOT)}:{node.lineno}"
            yield Call(where, name, node.args, [keyword.arg for keyword in node.keywords])


def is_text(expression: ast.expr) -> bool:
    return isinstance(expression, ast.Constant) and isinstance(expression.value, str)


def test_words_to_be_translated_are_literal():
    wrong = []
    for call in calls():
        first = 1 if call.function in ("translate", "QT_TRANSLATE_NOOP") else 0
        texts = call.words[: first + 2]
        # The failures: marked in app.wording, translated by name in app.ui.wording.
        marked = call.function == "translate" and ast.unparse(call.words[0]) == "'Failure'"
        if not marked and not all(map(is_text, texts)) or call.named:
            wrong.append(f"{call.where}: {ast.unparse(call.words[-1])}")
    assert wrong == [], "Qt's tools find literal strings only, and plural numbers in third place"


def test_no_words_are_translated_within_a_template():
    """Qt's tools do not look into f-strings: what stands there would stay English."""
    wrong = [
        f"{file.relative_to(ROOT)}:{node.lineno}: {ast.unparse(call)}"
        for file in sorted((ROOT / "app").rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.JoinedStr)
        for call in ast.walk(node)
        if isinstance(call, ast.Call)
        and (getattr(call.func, "attr", "") or getattr(call.func, "id", "")) in ("tr", "_tr")
    ]
    assert wrong == []


def test_words_outside_classes_have_one_way_to_be_translated():
    """Qt's tools file them under no context; a helper with another one would never find them."""
    for file in sorted((ROOT / "app").rglob("*.py")):
        if file != ITSELF:
            assert "def _tr(" not in file.read_text("utf-8"), f"{file}: import tr from app.ui.translations"
