# SPDX-License-Identifier: GPL-3.0-or-later
"""The options, one section a file; `app.core.settings` puts them together and reads them."""
