# SPDX-License-Identifier: GPL-3.0-or-later
"""How options are declared: their defaults, limits and choices, and what a change of one takes."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, dataclass, field, fields
from typing import Any, NoReturn, dataclass_transform


def option(
    default: Any,
    *,
    low: float | None = None,
    high: float | None = None,
    choices: tuple[Any, ...] = (),
    longest: int | None = None,
    new_stream: bool = False,
    colour: bool = False,
    repaired: bool = False,
    language: bool = False,
) -> Any:
    """Declare one option: numbers lie in `low`…`high`, texts and lists are at most `longest` long.

    `new_stream`: a change takes a new link to the service, since a stream's options are fixed.
    `colour`: each text is `#RRGGBB`, or empty. `repaired`: in a list of records, what is wrong in one
    is replaced there; the others stay. `language`: each text is the code of a language we know; in a
    list, those that are not are left out.
    """
    about = {"low": low, "high": high, "choices": choices, "longest": longest, "new_stream": new_stream}
    about |= {"colour": colour, "repaired": repaired, "language": language}
    return field(default=default, metadata=about)


@dataclass_transform(frozen_default=True, field_specifiers=(option,))
class Options:
    """Some options that belong together, unchangeable; `dataclasses.replace` makes a changed copy.

    A dataclass in all but the methods that would be written and compiled anew for each class: those of
    fourteen took a tenth of the time that the window needs to show.
    """

    def __init_subclass__(cls) -> None:
        dataclass(init=False, repr=False, eq=False)(cls)

    def __init__(self, *values: Any, **named: Any) -> None:
        given = dict(zip(self.__match_args__, values, strict=False), **named)
        if len(values) + len(named) != len(given) or not given.keys() <= self.__dataclass_fields__.keys():
            raise TypeError(f"{type(self).__name__} takes {', '.join(self.__match_args__)}, each once")
        vars(self).update(given)  # the others are those of the class

    def __setattr__(self, name: str, _: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete {name!r}")

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        named = zip(self.__match_args__, self._values(), strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in named)})"

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, f.name) for f in fields(self))
