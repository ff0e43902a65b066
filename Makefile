# SPDX-License-Identifier: GPL-3.0-or-later
#
#     make run                     install what is missing, open Surtitle
#     make run ARGS="--engine demo --start"
#     make test                    install what is missing, run every test
#     make test ARGS="tests/core -k session"
#     make setup                   their shared first half; leaves .venv/bin/surtitle
#     make bench                   the measurements, as a table
#     make translations            collect the words of the window for its translators
#     make wheel                   a wheel in dist/, for installing Surtitle elsewhere
#     make lock                    renew requirements.lock (maintainers)
#
# All of it is safe to repeat, and quick when there is nothing to do.

SHELL := /bin/bash
.PHONY: help setup run test bench translations wheel lock

help:
	@sed -n 's/^#     //p' Makefile

setup:
	@packaging/setup run

# Where there is no screen, say so and nothing more. make ends with 2 when a recipe fails;
# with its --question flag it runs nothing and ends with 1, as the program itself would.
SCREEN := $(DISPLAY)$(WAYLAND_DISPLAY)$(filter offscreen minimal vnc,$(QT_QPA_PLATFORM))
ifeq ($(shell uname -s)$(filter run,$(MAKECMDGOALS))$(SCREEN),Linuxrun)
$(info Surtitle needs a screen, and there is none here: DISPLAY and WAYLAND_DISPLAY are not set.)
MAKEFLAGS += --question
endif

run: setup
	@.venv/bin/surtitle $(ARGS)

# Three at a time on two cores: most tests wait for sound, screens and sockets. In the order of their
# folders, so that the long scenes come first and the many short ones of the window fill the end.
test:
	@packaging/setup test
	@.venv/bin/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder $(ARGS)

bench:
	@packaging/setup test
	@.venv/bin/python -m tests.bench $(ARGS)

translations: setup
	@packaging/translations collect

# What an earlier build left would come along.
wheel: setup
	@rm -rf build
	@.venv/bin/python -m pip --quiet --disable-pip-version-check wheel --no-deps --no-build-isolation --wheel-dir dist .
	@rm -rf build

lock: setup
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check uv
	@.venv/bin/python packaging/lock.py
