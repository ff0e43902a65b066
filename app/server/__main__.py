# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m app.server``: the same as ``surtitle serve``."""

import sys

from app.server.serve import main

sys.exit(main())
