# What a person does here. Each line is one command you could type yourself; see CONTRIBUTING.md.
.DEFAULT_GOAL := help
.PHONY: help setup install run build test test-rules test-store test-browser check format pictures

help:           ## this list
	@grep -hE '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## */  make \1\t/' | expand -t 22

setup:          ## say what this machine lacks, with one command that installs it
	@scripts/setup

install:        ## install what this machine lacks (Debian)
	@scripts/setup --install

run:            ## build, and open the demo on 127.0.0.1; prints the address and the accounts
	cargo run --bin rinnalla -- demo

build:          ## everything that the tests run, in one go
	cargo build --workspace --all-targets

test: setup build ## everything: rules, both databases, pages, browser stories
	cargo test --workspace
	$(BROWSER_STORIES)

test-rules:     ## the rules alone: no database, no browser
	cargo test -p domain

test-store:     ## the store, on SQLite and on a private PostgreSQL
	cargo test -p testkit -p store

test-browser: build ## the browser stories; one file alone with STORY=about
	$(BROWSER_STORIES)

check:          ## formatting and lints
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings

format:         ## lay out the code
	cargo fmt --all

pictures: build ## pictures of pages into screenshots/, say PAGES="--as Aino / /cases"
	node tests/browser/screens.mjs $(PAGES)

# The runner of Node itself; its closing lines stay visible.
BROWSER_STORIES = node --test --test-reporter=spec tests/browser/$(if $(STORY),$(STORY).test,stories).mjs
