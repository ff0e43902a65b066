# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether Windows shows a contrast theme. Asks; knows nothing of ours.

Not yet run on Windows; see packaging/README.md.
"""

from __future__ import annotations

import ctypes

_SPI_GETHIGHCONTRAST = 0x0042
_HCF_HIGHCONTRASTON = 0x0001


class _HighContrast(ctypes.Structure):
    """HIGHCONTRASTW."""

    _fields_ = [("size", ctypes.c_uint32), ("flags", ctypes.c_uint32), ("scheme", ctypes.c_wchar_p)]


def high_contrast() -> bool:
    """Whether one is on; False where Windows does not say."""
    said = _HighContrast(size=ctypes.sizeof(_HighContrast))
    ask = ctypes.windll.user32.SystemParametersInfoW
    answered = ask(_SPI_GETHIGHCONTRAST, said.size, ctypes.byref(said), 0)
    return bool(answered) and bool(said.flags & _HCF_HIGHCONTRASTON)
