# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything on disk: settings, keys, history, logs. Imports only `core`; knows no Qt and no network."""
