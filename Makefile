# Demarche: build, run, test and measure. `make help` lists what there is.

GO      ?= go
NPM     ?= npm
BIN     := bin/demarche
STORE   ?= demarche-data
ADDR    ?= 127.0.0.1:8080
FUZZTIME ?= 10m
DIST    := dashboard/static/dist
BUNDLE  := $(DIST)/app.js
WEB     := $(shell find dashboard/web dashboard/build -type f -not -path '*/made/*' 2>/dev/null) dashboard/build.mjs dashboard/lang/ko.csv
VERSION := $(shell git describe --always --dirty 2>/dev/null || echo unversioned)

.PHONY: help build run test bench fuzz check fmt generate calibrate clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | sort

dashboard/node_modules/.installed: dashboard/package.json dashboard/package-lock.json
	cd dashboard && $(NPM) ci --no-audit --no-fund --loglevel=error
	@touch $@

$(BUNDLE): dashboard/node_modules/.installed $(WEB)
	cd dashboard && node build.mjs
	@touch $@

build: $(BUNDLE) ## build the browser's assets and bin/demarche
	$(GO) build -trimpath -ldflags '-X main.version=$(VERSION)' -o $(BIN) ./cmd/demarche

run: build ## load the sample releases and serve the dashboard
	$(BIN) load --store $(STORE) data/samples
	$(BIN) serve --store $(STORE) --addr $(ADDR)

test: $(BUNDLE) ## run all tests
	@command -v chromium chromium-browser google-chrome >/dev/null || echo "no Chromium found: the walk in a browser is not tested; install Debian's chromium"
	@command -v python3 >/dev/null || echo "no python3 found: the figures of eval are not compared with those of the other scorer"
	@for d in ../shared/gold ../shared/sources; do test -d $$d || echo "$$d is not there: the tests that measure on it are skipped"; done
	$(GO) test ./...

bench: $(BUNDLE) ## print page text read per second, releases loaded per second, and the time of each query
	$(GO) test -run '^$$' -bench . -benchtime 1s ./data/page ./data/extract ./data/synth ./data/words ./data/store ./queries ./analytics ./dashboard/render
	$(GO) test -run '^$$' -bench . -benchtime 1s -timeout 60m ./cmd/demarche/scale

fuzz: $(BUNDLE) ## run every fuzz test for FUZZTIME each; pages, dates, people and the rest
	@for p in $$(grep -rl '^func Fuzz' --include='*_test.go' analytics cmd dashboard data queries | xargs -n1 dirname | sort -u); do \
	  for f in $$(grep -h '^func Fuzz' $$p/*_test.go | sed 's/func \(Fuzz[A-Za-z0-9]*\).*/\1/'); do \
	    echo "$$p $$f"; $(GO) test ./$$p -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) || exit 1; \
	  done; \
	done

check: $(BUNDLE) ## formatting, vet, the linter, tidy modules, generated files
	@unformatted=$$(gofmt -l analytics cmd dashboard data queries); test -z "$$unformatted" || { echo "gofmt: $$unformatted"; exit 1; }
	$(GO) vet ./...
	$(GO) tool staticcheck ./...
	$(GO) mod tidy -diff
	$(MAKE) --no-print-directory generate
	@git diff --exit-code --stat -- README.md || { echo "generated parts of README.md are out of date; commit what 'make generate' wrote"; exit 1; }

generate: $(BUNDLE) ## rewrite the parts of the README that are made from the code
	$(GO) test ./cmd/demarche -run TestREADME -update

calibrate: $(BUNDLE) ## fit the confidences anew on the labelled samples; do it after the rules or the samples changed
	$(GO) test ./cmd/demarche -run TestConfidenceIsCalibrated -update
	@git diff --stat -- data/extract/confidence.csv

fmt: ## format the Go code
	gofmt -w analytics cmd dashboard data queries

clean: ## remove what was built
	rm -rf bin $(DIST) dashboard/node_modules
