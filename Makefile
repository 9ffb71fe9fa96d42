# The commands a newcomer needs. `make help` lists them.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
# Sizes of benchmarks and soak runs; see `make bench` in docs/measuring.md.
export BENCH_ITEMS ?= 19059
export BENCH_RUNS ?= 5
export SOAK_KILLS ?= 100
export SOAK_SECONDS ?= 120

.PHONY: help setup run test check demo bench soak screens format dev browser clean
.DEFAULT_GOAL := help

help:
	@echo "make run     set up what is missing, then start Vigie and its poller; prints the address"
	@echo "make demo    the same with a local demonstration instead of the internet"
	@echo "make test    unit, app and browser tests"
	@echo "make check   style, types and the direction of imports"
	@echo "make bench   measurements, printed as tables"
	@echo "make soak    random kills, long runs, fuzzing"
	@echo "make screens the pictures of docs/screens, taken anew from the demonstration"
	@echo "make setup   only create .venv with what Vigie runs on"

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Vigie needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1). Name another: make $(MAKECMDGOALS) PYTHON=/path/to/python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
	  { rm -rf $(VENV); echo "Could not make $(VENV). On Debian or Ubuntu: apt-get install python3-venv"; exit 1; }

# A stamp per requirements file: pip runs only when the file is newer than the last run that succeeded.
$(VENV)/.runtime: requirements.txt $(VENV)/pyvenv.cfg
	@echo "Installing what Vigie runs on (once)…"
	@$(PY) -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.runtime
	@echo "Installing what tests and checks need (once)…"
	@$(PY) -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

setup: $(VENV)/.runtime

dev: $(VENV)/.dev

run: setup
	@$(PY) -m monitor serve

demo: setup
	@$(PY) -m monitor demo

browser: dev
	@$(PY) -m tests.browser.chromium

test: dev browser
	@$(PY) -m pytest -n 2 --dist loadgroup tests/unit tests/app tests/browser

check: dev
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy
	@$(VENV)/bin/lint-imports --no-cache

screens: dev browser
	@$(PY) -m tests.browser.screens

format: dev
	@$(VENV)/bin/ruff check --fix .
	@$(VENV)/bin/ruff format .

bench: dev browser
	@$(PY) -m tests.bench

soak: dev
	@$(PY) -m tests.soak

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .hypothesis .pytest_cache
