# The vraagbaak: `make run` starts it, `make test` tests it; both set up first what is missing.

PYTHON ?= python3.11
VENV ?= .venv
TORCH ?= torch==2.13.0
TORCH_INDEX ?=
# Address of a package index with torch built without CUDA, which is hundreds of megabytes instead of gigabytes; the
# installation page of PyTorch names its own. Empty: the usual index.

BIN := $(VENV)/bin
READY := $(VENV)/.ready
# pip reads dependency groups from 25.1 on: https://pip.pypa.io/en/stable/news/#v25-1
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet

CHROMIUM := chromium fonts-dejavu-core
HAS_BROWSER := command -v chromium > /dev/null || command -v chromium-browser > /dev/null || command -v google-chrome > /dev/null

.DEFAULT_GOAL := help
.PHONY: help setup run browser test check lint types imports format coverage model evaluate docs vendor clean

help: ## show this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | awk -F '\t' '{printf "  make %-10s %s\n", $$1, $$2}'

setup: $(READY) ## install everything into .venv

$(READY): pyproject.toml
	@command -v $(PYTHON) > /dev/null || { echo "This needs Python 3.11. Is it elsewhere? Then: make PYTHON=/path/to/python3.11"; exit 1; }
	@echo "Setting up $(VENV) (once, a few minutes) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) install 'pip>=25.1'
	@$(PIP) install $(if $(TORCH_INDEX),--index-url $(TORCH_INDEX)) '$(TORCH)'
	@$(PIP) install --editable . --group dev
	@touch $@

run: $(READY) ## start the bot; without a token in .env, a conversation in this terminal
	@$(BIN)/python -m bot

browser: # chromium, in which the dashboard is tested; installed where that can be done
	@$(HAS_BROWSER) || { test "$$(id -u)" != 0 || ! command -v apt-get > /dev/null || { echo "Installing chromium (once) ..."; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends $(CHROMIUM) > /dev/null; }; }
	@$(HAS_BROWSER) || { echo "The dashboard is tested in chromium. Install it first: sudo apt-get install $(CHROMIUM)"; exit 1; }

test: $(READY) browser ## run all tests
	@$(BIN)/python -m pytest

check: lint types imports test ## everything that must be right before a change goes in

lint: $(READY) ## style and form
	@$(BIN)/python -m ruff check
	@$(BIN)/python -m ruff format --check

types: $(READY) ## types, strictly
	@$(BIN)/python -m mypy

imports: $(READY) ## the one direction of imports
	@$(BIN)/lint-imports

format: $(READY) ## put files in form
	@$(BIN)/python -m ruff check --fix
	@$(BIN)/python -m ruff format

coverage: $(READY) browser ## which branches no test takes
	@$(BIN)/python -m pytest --cov --cov-report=term-missing

model: $(READY) ## train the built-in model again, from the same seed, and calibrate it
	@$(BIN)/python -m bot train
	@$(BIN)/python -m bot calibrate

evaluate: $(READY) ## how well questions find their offerings, per language
	@$(BIN)/python -m bot evaluate

docs: $(READY) browser ## record the conversations and the screens in docs/ again
	@$(BIN)/python docs/record.py
	@PYTHONPATH=.:tests $(BIN)/python docs/screens.py

vendor: $(READY) ## fetch the dashboard's styles and scripts from npm again, in the versions that bot/dashboard/vendoring.py names
	@$(BIN)/python -m bot.dashboard.vendoring

clean: ## remove what was installed and cached, never data
	@rm -rf $(VENV) build *.egg-info .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage
