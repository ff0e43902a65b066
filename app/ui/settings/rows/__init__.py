# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in a page of the settings: fields, choosers, tables, and the rows that need more than one."""
